"""What a drafted programme file says beside its values, for whoever reads it in an editor or aloud."""

import re
import textwrap
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Final

from homecare.core.programme.exercises import Exercise, Level
from homecare.core.programme_file.wording import NO_AUTHOR
from homecare.core.values.dose import Dose, Kind, Prescription, Sides, reps_in_words, seconds_in_words
from homecare.core.values.in_words import enumerated
from homecare.exchange import wording
from homecare.exchange.toml_blocks import COMMENT_AT, pair, written
from homecare.language import language

__all__ = ["NO_AUTHOR", "copied", "dose_with", "names_other_weeks", "skeleton"]

PLAIN_NAMES: Final = ("starting", "longer", "longest")
"""Names of levels that say nothing which the dose does not say."""
WIDTH: Final = 109
"""Columns of a line of comment."""

ADAPTING: Final = re.compile(r"# To adapt it for your patients .*\n(?:#   \d\. .*\n)+")
"""The instructions in the files that come with homecare, which a copy has followed already."""


def comment(text: str) -> str:
    """A text as lines of comment: whatever stands in it, none of it is read as TOML."""
    lines = textwrap.wrap(text, WIDTH - 2, break_long_words=False, break_on_hyphens=False)
    return "".join(f"# {line}\n" for line in lines)


def remark(text: str) -> str:
    """A text as the comment beside a value, on the same line."""
    return f"# {' '.join(text.split())}"


def _commands(named: str) -> str:
    """What can be done with a programme, and the command for it, one below the other."""
    commands = ((wording.HAVE_IT_CHECKED, "check"), (wording.READ_IT, "show"), (wording.GIVE_IT, "assign"))
    longest = max(len(label) for label, _ in commands)
    lines = (f"{label.ljust(longest)} homecare programme {name} {named}" for label, name in commands)
    return "".join(f"#   {line}\n" for line in lines)


def _raise_the_version() -> str:
    return comment(wording.RAISE_THE_VERSION.format(version="version"))


def copied(named: str) -> str:
    """What the head of a copy says instead of the instructions to make one."""
    return comment(wording.ADAPT_IT_FURTHER) + _commands(named) + _raise_the_version()


_UNTIL: Final = "until = 2027-01-31"
_SIX_WEEKS: Final = "weeks = 6"
REMARKS: Final[Mapping[tuple[str, str], str]] = {
    ("schedule", "weeks"): remark(wording.OR_UNTIL.format(until=_UNTIL)),
    ("schedule", "until"): remark(wording.LAST_DAY_OR_WEEKS.format(weeks=_SIX_WEEKS)),
    ("sitting", "max_bout_min"): remark(wording.MINUTES_OF_BOUT),
    ("sitting", "break_min"): remark(wording.MINUTES_OF_BREAK),
    ("safety", "pain_peak_max"): remark(wording.STOP_ABOVE),
    ("safety", "next_day_rise_max"): remark(wording.STOP_NEXT_MORNING),
}
"""The comments beside the values of each section, by section and key."""


def skeleton(slug: str, *, title: str, author: str, weeks: int | None, named: str) -> str:
    """A commented programme file without exercises; `named` is how commands name it.

    Each text is a comment of whole lines or a TOML text in quotes, so that no translation can break the file.
    """
    rules = wording.RULES_PROPOSE.format(progress="[[exercise.progress]]", step_back="[[exercise.step_back]]")
    head = (
        f"# {title}\n#\n",
        comment(wording.IT_IS_PLAIN_TEXT),
        _commands(named),
        _raise_the_version(),
        "#\n",
        comment(rules),
        "\n",
        *(pair(key, value).text for key, value in (("format", 1), ("id", slug), ("version", 1))),
        *(pair(key, value).text for key, value in (("title", title), ("author", author))),
        pair("language", language()).text,
        f"# about = {written(wording.ABOUT_LIKE_THIS)}\n",
    )
    return "".join((*head, "\n[schedule]\n", _length(weeks), *_sitting(), *_safety(), "\n", _exercises()))


def _line(section: str, key: str, value: object) -> str:
    return pair(key, value, REMARKS[section, key]).text


def _length(weeks: int | None) -> str:
    if weeks is not None:
        return _line("schedule", "weeks", weeks)
    none = f"# {_SIX_WEEKS}".ljust(COMMENT_AT - 1)
    return f"{none} {remark(wording.OR_UNTIL_NO_END.format(until=_UNTIL))}\n"


def _sitting() -> tuple[str, ...]:
    return (
        "\n[sitting]\n",
        _line("sitting", "max_bout_min", 30),
        _line("sitting", "break_min", 2),
        pair("break_exercises", ["stand-and-walk"]).text,
        pair("reference_hours", [4, 6], remark(wording.LINES_OF_CHART)).text,
    )


def _safety() -> tuple[str, ...]:
    return (
        "\n[safety]\n",
        _line("safety", "pain_peak_max", 5),
        _line("safety", "next_day_rise_max", 2),
        pair("stop_text", wording.STOP_TEXT).text,
        f"# contact = {written(wording.CONTACT_LIKE_THIS)}     {remark(wording.FILL_IN)}\n",
    )


def _exercises() -> str:
    parts = enumerated(("sets", "reps", "hold_s", "rest_s"), "or")
    return comment(wording.EXERCISES_IN_ORDER.format(parts=parts, times="times_per_day"))


_COMMAND: Final = re.compile(r"(homecare programme (?:check|show|assign) )(\S+)")
_DOSE: Final = re.compile(
    r"((\d+ × \d+( s| min)?( \d+ s)?|\d+ reps?)(, each held [\d a-z]+?)?|\d+ (s|min)( \d+ s)?)"
    r"( on each side(, in turn)?)?"
)
"""The dose in the comments of files that were written in English, such as those that come with homecare."""
_NUMBERS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_WEEKS: Final = re.compile(
    rf"\b(\d{{1,3}}|{'|'.join(_NUMBERS)})[\s-]+(?:(?!an?\b|per\b|each\b|every\b|times\b)[^\W\d]+\s+)?weeks?\b",
    re.IGNORECASE,
)
"""`six weeks`, `one gentle week`, `6-week`; not `3 per week`."""


def names_other_weeks(about: str, before: int | None, now: int) -> bool:
    """Whether a text names the weeks that a programme had, where it runs another number of them now."""
    found = [one[1].lower() for one in _WEEKS.finditer(about)]
    named = {_NUMBERS.index(word) + 1 if word in _NUMBERS else int(word) for word in found}
    return before != now and (bool(named - {now}) if before is None else before in named)


def dose_remark(asked: Prescription) -> str:
    """`3 × 10 s`, `2 × 8, each held 3 s`, `2 × 15 s on each side`."""
    dose = asked.dose
    if asked.kind is Kind.REPS:
        amount = reps_in_words(dose.reps or 0) if dose.sets == 1 else str(dose.reps)
    else:
        amount = seconds_in_words(asked.per_set)
    words = amount if dose.sets == 1 else wording.SETS_OF.format(sets=dose.sets, amount=amount)
    if asked.kind is Kind.REPS and dose.hold_s:
        words = wording.EACH_HELD.format(dose=words, seconds=seconds_in_words(dose.hold_s))
    return _SIDES[asked.sides].format(dose=words)


_SIDES: Final[Mapping[Sides, str]] = {
    Sides.NONE: "{dose}",
    Sides.BOTH: wording.ON_EACH_SIDE,
    Sides.ALTERNATE: wording.ON_EACH_SIDE_IN_TURN,
}


def level_remark(level: Level, asked: Prescription) -> str:
    """The comment beside a level: its name, where that says something, and the dose that is asked for."""
    dose = dose_remark(asked)
    if level.name in PLAIN_NAMES:
        return remark(dose)
    return remark(wording.NAME_AND_DOSE.format(name=level.name, dose=dose))


def is_level_remark(beside: str, exercise: Exercise) -> bool:
    """Whether a comment has the form of `level_remark`: a level's name, or its beginning, and a dose."""
    words = beside.removeprefix("#").strip()
    if _is_dose(words):
        return True
    for level in exercise.levels:
        parts = level.name.split(", ")
        for many in range(1, len(parts) + 1):
            begun = wording.NAME_AND_DOSE.format(name=", ".join(parts[:many]), dose="\n").partition("\n")
            # The dose stands behind the name in some languages, and before it in others.
            if words.startswith(begun[0]) and words.endswith(begun[2]):
                dose = words.removeprefix(begun[0]).removesuffix(begun[2])
                if _is_dose(dose):
                    return True
    return False


def _is_dose(words: str) -> bool:
    return _DOSE.fullmatch(words) is not None or _form(words) in _forms()


def _form(words: str) -> str:
    """Words with all numbers alike."""
    return re.sub(r"\d+", "0", words)


@cache
def _forms() -> frozenset[str]:
    """Every form that `dose_remark` has in this language, whatever the numbers."""
    held = (None, 1, 2, 60, 61, 120, 121, 150)
    doses = [Dose(sets=sets, reps=reps, hold_s=hold) for sets, reps, hold in product((1, 2), (1, 2), held)]
    timed = [Dose(sets=sets, hold_s=hold) for sets, hold in product((1, 2), held) if hold]
    asked = [(Kind.REPS, dose) for dose in doses] + [(Kind.HOLD, dose) for dose in timed]
    return frozenset(
        _form(dose_remark(Prescription(kind=kind, sides=sides, level=1, dose=dose)))
        for (kind, dose), sides in product(asked, Sides)
    )


def instead_remark(own: int | None) -> str:
    """The comment beside a part of the dose that is not the level's own."""
    return "" if own is None else remark(wording.INSTEAD_OF.format(number=own))


def with_commands_for(head: str, named: str) -> str:
    """The comments at the head of a file, whose commands speak of this programme."""
    return _COMMAND.sub(lambda found: found[1] + named, head)


def dose_with(level: Level, changed: Mapping[str, int | None]) -> Dose:
    """A level's dose with what is said otherwise.

    Raises:
        InputError: if a part of it is outside its limits.
    """
    return replace(level.dose, **{name: value for name, value in changed.items() if value is not None})
