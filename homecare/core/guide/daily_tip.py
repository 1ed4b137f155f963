"""The daily line of guidance: one statement of the guide, chosen by what the diary of the last days shows.

It tells and never judges: what a diary shows only decides which line comes first. The limits below choose a
line; they are this program's own, and nobody passes or fails them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from homecare.core.guide.guide import Guide, Mark, Statement, When
from homecare.core.records.shown import GUIDANCE, Seen
from homecare.core.routine.adherence import ExerciseDay, RoutineDay, adherence, routine_day
from homecare.core.routine.schedule import Assigned, counted_on, in_force
from homecare.core.trends.sitting_and_pain import ARTICLE_HOURS
from homecare.core.values.dose import Kind

SPAN_DAYS: Final = 7
"""The days that are looked at: those before today, which are over."""
REST_DAYS: Final = 7
"""Days for which a line that was shown is not shown again."""
LITTLE: Final = 0.5
"""Below this share of what was prescribed a line on it has a reason."""
SOON_DAYS: Final = 2
"""A planned session is near from so many days before it."""
KEPT_LEAST: Final = 3
"""Days a diary has to be old before few entries say anything."""


@dataclass(frozen=True, kw_only=True)
class Lately:
    """What the diary shows of the `SPAN_DAYS` days before today.

    `strength` and `stretches` are Σ credit ÷ Σ prescribed, 0–1, None where nothing was prescribed. `bouts` is
    how many were timed, `longest_min` the longest, `breaks` how many were taken; `sat_min` the most minutes
    sat on a day. `pain_days` of `kept_days` have a reading. `session_in` is days until the next session.
    """

    max_bout_min: int = 30
    longest_min: int = 0
    bouts: int = 0
    breaks: int = 0
    sat_min: int = 0
    strength: float | None = None
    stretches: float | None = None
    pain_days: int = 0
    kept_days: int = 0
    session_in: int | None = None
    session_yesterday: bool = False


@dataclass(frozen=True, kw_only=True)
class Guidance:
    """A day's line: the statement's key, the line, its topic in the guide, and where it comes from."""

    key: str
    text: str
    topic: str
    mark: Mark


def strength_and_stretches(
    assigned: Sequence[Assigned],
    days: Iterable[date],
    logged: Mapping[date, Mapping[str, ExerciseDay]],
    rest_days: Collection[date],
) -> tuple[float | None, float | None]:
    """Adherence (0–1) to all exercises but stretches, and to stretches, over days that are over."""
    strength: list[RoutineDay] = []
    stretches: list[RoutineDay] = []
    for day in days:
        current = in_force(assigned, day)
        planned = () if current is None else current.plan.exercises
        stretch = {one.key for one in planned if one.prescription.kind is Kind.STRETCH}
        due, went, rest = counted_on(assigned, day), logged.get(day, {}), day in rest_days
        for found, keys in (
            (strength, [key for key in due if key not in stretch]),
            (stretches, [key for key in due if key in stretch]),
        ):
            found.append(routine_day(keys, went, rest=rest, open_day=False))
    return adherence(strength), adherence(stretches)


def span_before(today: date) -> tuple[date, ...]:
    """The days that are looked at, the oldest first."""
    return tuple(today - timedelta(days=ago) for ago in range(SPAN_DAYS, 0, -1))


def reasons(lately: Lately) -> frozenset[When]:
    """What the diary gives a reason to speak of; always is always one."""
    few = lately.kept_days >= KEPT_LEAST and 2 * lately.pain_days < lately.kept_days
    near = lately.session_in is not None and 0 <= lately.session_in <= SOON_DAYS
    holding = {
        When.LONG_BOUTS: lately.longest_min > lately.max_bout_min,
        When.NO_BREAKS: lately.bouts > 0 and lately.breaks == 0,
        When.SITTING_LONG: lately.sat_min > ARTICLE_HOURS * 60,
        When.LITTLE_STRENGTH: lately.strength is not None and lately.strength < LITTLE,
        When.NO_STRETCH: lately.stretches is not None and lately.stretches < LITTLE,
        When.FEW_ENTRIES: few,
        When.UPCOMING_SESSION: near,
        When.AFTER_SESSION: lately.session_yesterday,
        When.ALWAYS: True,
    }
    return frozenset(when for when, holds in holding.items() if holds)


def shown_of(guide: Guide, seen: Iterable[Seen], today: date) -> Statement | None:
    """The line that was shown today already; None where there is none, or the guide has it no more."""
    keys = [one.what.removeprefix(GUIDANCE) for one in seen if one.day == today]
    lines = {one.key: one for one in guide.statements() if one.daily}
    return next((lines[key] for key in keys if key in lines), None)


def choose(guide: Guide, holding: frozenset[When], seen: Sequence[Seen], today: date) -> Statement | None:
    """The line for a day on which none was shown yet; None where all were shown in the last days.

    Lines with a reason of their own come before those for any day, what was not shown for the longest time
    before the rest, then the guide's order. `seen` holds what was shown, of any day.
    """
    last: dict[str, date] = {}
    for one in seen:
        key = one.what.removeprefix(GUIDANCE)
        last[key] = max(one.day, last.get(key, one.day))
    fitting = [one for one in guide.statements() if one.when in holding and _rested(last, one.key, today)]
    return min(fitting, key=lambda one: (one.when is When.ALWAYS, last.get(one.key, date.min)), default=None)


def _rested(last: Mapping[str, date], key: str, today: date) -> bool:
    """Whether a line was not shown within the last days; one shown in the future was shown just now."""
    return key not in last or (today - last[key]).days > REST_DAYS


def guidance_of(guide: Guide, statement: Statement) -> Guidance:
    """A statement's line, with the topic that holds it."""
    topic = guide.topic_of(statement.key)
    return Guidance(
        key=statement.key,
        text=statement.daily,
        topic="" if topic is None else topic.key,
        mark=statement.mark,
    )
