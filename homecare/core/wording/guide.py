"""What the guide shows of other rooms: the library's exercises, the list of points, the definitions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from homecare.core.guide.guide import Guide, Mark, Part, Section, Statement
from homecare.core.guide.safety import Source
from homecare.core.programme.exercises import Exercise, Level, Library
from homecare.core.treatments.point_list import ListedPoint, PointList
from homecare.core.values.acupoints import CHANNEL_POINTS
from homecare.core.wording import definitions
from homecare.core.wording.programme.exercise import how_in_words
from homecare.core.wording.programme.values import full_dose
from homecare.core.wording.sentences import paragraph
from homecare.language import _

IN_FULL: Final = (
    ("how-change", _("The change since the start, in full"), definitions.HOW_CHANGE),
    ("how-first-week", _("A first week among the worst"), definitions.HOW_FIRST_WEEK),
    ("how-intervals", _("Intervals between sessions, in full"), definitions.HOW_INTERVALS),
    ("how-around", _("Around a session"), definitions.HOW_AROUND),
    ("how-sitting", _("Sitting and the next day"), definitions.HOW_SITTING),
    ("how-exercises", _("Exercises and adherence, in full"), definitions.HOW_EXERCISES),
)
"""The definitions of the progress views, word for word as `i` shows them there."""


def completed(guide: Guide, parts: Mapping[Part, Sequence[Section]]) -> Guide:
    """The guide with these sections behind the topics' own."""
    return replace(
        guide,
        topics=tuple(
            replace(topic, sections=(*topic.sections, *parts.get(topic.part, ()))) for topic in guide.topics
        ),
    )


def exercise_sections(library: Library) -> tuple[Section, ...]:
    """A section for each exercise: levels with doses, steps, mistakes, cautions; all commonly taught."""
    return tuple(_exercise(one) for one in library.values())


def _exercise(exercise: Exercise) -> Section:
    said = {f"level-{one.number}": level_in_words(one) for one in exercise.levels}
    said |= how_in_words(exercise)
    return Section(
        key=exercise.key,
        title=exercise.name,
        part=Part.EXERCISES,
        statements=tuple(
            Statement(key=f"{exercise.key}.{key}", text=text, mark=Mark.COMMON) for key, text in said.items()
        ),
    )


def level_in_words(level: Level) -> str:
    """`Level 1, on the knees: 3 × 10 s. Keep your knees on the floor; …`"""
    dose = full_dose(level.prescription())
    words = _("Level {number}, {name}: {dose}.").format(number=level.number, name=level.name, dose=dose)
    return paragraph(words, level.say)


def point_sections(points: PointList) -> tuple[Section, ...]:
    """A section for each named point, the article's first, and one with every channel."""
    named = [*points.first, *(one for one in points.points if one.name and one not in points.first)]
    names = {one.code.rstrip("0123456789"): one.channel for one in points.points}
    channels = tuple(
        Statement(
            key=f"channel-{code.lower()}",
            text=_("{code} {channel}: {first} to {last}.").format(
                code=code, channel=names[code], first=f"{code}1", last=f"{code}{number}"
            ),
            mark=Mark.COMMON,
        )
        for code, number in CHANNEL_POINTS.items()
    )
    return (
        *(_point(one) for one in named),
        Section(key="channels", title=_("Channels"), part=Part.POINTS, statements=channels),
    )


def _point(point: ListedPoint) -> Section:
    """Its place and what the article uses it for; cautions are for the practitioner and do not stand here."""
    mark = Mark(Source(point.source).value)
    said = {"place": _("Where: {place}.").format(place=point.place)}
    if point.use:
        said["use"] = _("Used for: {use}.").format(use=point.use)
    return Section(
        key=point.code.lower(),
        title=f"{point.code} {point.name}",
        part=Part.POINTS,
        statements=tuple(
            Statement(key=f"{point.code.lower()}.{key}", text=text, mark=mark) for key, text in said.items()
        ),
    )


def counting_sections() -> tuple[Section, ...]:
    """The definitions of the progress views; their sources stand in the words."""
    return tuple(
        Section(
            key=key,
            title=title,
            part=Part.COUNTING,
            statements=tuple(
                Statement(key=f"{key}-{number}", text=paragraph, mark=Mark.OWN)
                for number, paragraph in enumerate(text.split("\n\n"), 1)
            ),
        )
        for key, title, text in IN_FULL
    )
