"""What is due on a day: the programme followed, with the steps taken, or the flare plan in its place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise, repeat
from math import lcm
from typing import Self

from homecare.core.programme.plan import DAY_WORDS, Plan, PlannedExercise
from homecare.core.records.flare_and_steps import Answer, FlareSpell, StepAnswer
from homecare.core.records.records import Assignment
from homecare.core.routine import wording


@dataclass(frozen=True, kw_only=True)
class Assigned:
    """A plan as it was given to a patient: from which day, until which, and by whom.

    `steps` are the answers to its rules, `spells` the patient's flare days. On a day that the flare plan
    stands in for the other, `spell` says since when; else it is None. `received` says that the other side of
    a hand-off gave it, so that it is read-only here.
    """

    assignment: Assignment
    plan: Plan
    steps: tuple[StepAnswer, ...] = ()
    spells: tuple[FlareSpell, ...] = ()
    spell: FlareSpell | None = None
    received: bool = False

    @property
    def began(self) -> date:
        """The first day its weeks are counted from: a flare plan's begin when it is switched on."""
        return self.assignment.start if self.spell is None else self.spell.day

    def covers(self, day: date) -> bool:
        """Whether the assignment holds on a day (the plan's own weeks may have run out all the same)."""
        until = self.assignment.until
        return self.assignment.start <= day and (until is None or day <= until)

    def week(self, day: date) -> int:
        """The week of the plan on a day, 1 for the first."""
        return self.plan.week(day, self.began)

    def finished(self, day: date) -> bool:
        """Whether the plan's own weeks, or its last day, are over."""
        return not self.plan.runs_on(day, self.began)

    def taken(self, day: date) -> tuple[StepAnswer, ...]:
        """The steps taken up to a day, the first one first: those of this text, since it was given."""
        digest, start = self.assignment.digest, self.assignment.start
        said_yes = [
            one
            for one in self.steps
            if one.answer is Answer.YES and one.digest == digest and start <= one.day <= day
        ]
        return tuple(sorted(said_yes, key=lambda one: (one.day, one.at, one.entered_at)))

    def on(self, day: date) -> Self:
        """The same with the doses that hold on a day, after the steps taken."""
        taken = self.taken(day) if self.steps else ()
        if not taken:
            return self
        reached = {one.exercise: one for one in taken}  # the last one of each
        return replace(
            self,
            plan=replace(
                self.plan,
                exercises=tuple(_stepped(one, reached.get(one.key)) for one in self.plan.exercises),
            ),
        )


def _stepped(planned: PlannedExercise, step: StepAnswer | None) -> PlannedExercise:
    if step is None:
        return planned
    return replace(planned, prescription=step.after, level_name=step.level_name or planned.level_name)


def in_force(assigned: Iterable[Assigned], day: date) -> Assigned | None:
    """The programme followed on a day, with the doses that hold then.

    Of those that cover it: the latest to start, then the latest given. While the flare plan is switched on it
    is the flare plan; a past flare day whose plan was taken away since stays a flare day.
    """
    current = _followed(assigned, day)
    return None if current is None else current.on(day)


def _followed(assigned: Iterable[Assigned], day: date) -> Assigned | None:
    given = list(assigned)
    covering = [one for one in given if one.covers(day)]
    base = _latest(one for one in covering if not one.assignment.flare)
    spell = _spell_on(given, day)
    if spell is None:
        return base
    flare = _latest(one for one in covering if one.assignment.flare)
    chosen = flare or base
    return None if chosen is None else replace(chosen, spell=spell)


def _spell_on(assigned: Sequence[Assigned], day: date) -> FlareSpell | None:
    """The flare days that a day is one of: those that ended, and those under way while a flare plan holds."""
    spell = next((one for given in assigned[:1] for one in given.spells if one.covers(day)), None)
    if spell is None or spell.until is not None or flare_on(assigned, day) is not None:
        return spell
    return None


def _latest(assigned: Iterable[Assigned]) -> Assigned | None:
    return max(assigned, key=lambda one: (one.assignment.start, one.assignment.entered_at), default=None)


def base_on(assigned: Iterable[Assigned], day: date) -> Assigned | None:
    """The programme that is followed on a day where it is no flare day."""
    found = _latest(one for one in assigned if one.covers(day) and not one.assignment.flare)
    return None if found is None else found.on(day)


def flare_on(assigned: Iterable[Assigned], day: date) -> Assigned | None:
    """The flare plan that is at hand on a day, switched on or not."""
    return _latest(one for one in assigned if one.covers(day) and one.assignment.flare)


def usual_region(
    assigned: Iterable[Assigned],
    day: date,
    setting: str | None,
    chosen: str | None,
    *,
    of_rules: bool = False,
) -> str | None:
    """The region that is spoken of unless it has no readings: the one chosen, the programme's, the setting's.

    `chosen` is the setting where the patient chose it; both are None at a practice, where the patient's
    setting is not known. Rules are the programme's own: its region comes first for them, in both folders.
    """
    followed = base_on(assigned, day)
    own = None if followed is None else followed.plan.region
    return (own or chosen or setting) if of_rules else (chosen or own or setting)


def due_on(assigned: Assigned, day: date) -> tuple[PlannedExercise, ...]:
    """The exercises due on a day, in the file's order; none once the plan's weeks are over."""
    if not assigned.covers(day) or assigned.finished(day):
        return ()
    return tuple(planned for planned in assigned.plan.exercises if planned.due.includes(day, assigned.began))


def counted_on(assigned: Sequence[Assigned], day: date) -> tuple[str, ...]:
    """Keys of what counts for adherence on a day: what is due, less breaks; none on a flare day."""
    current = _followed(assigned, day)
    if current is None or current.spell is not None:
        return ()
    return tuple(one.key for one in due_on(current, day) if one.counts)


def is_flare_day(assigned: Sequence[Assigned], day: date) -> bool:
    """Whether the patient had the flare plan switched on that day."""
    return _spell_on(assigned, day) is not None


def counted_over(
    assigned: Sequence[Assigned], first: date, last: date
) -> Iterator[tuple[tuple[str, ...], bool]]:
    """For each day of a span, in order: what `counted_on` and `is_flare_day` say of it.

    What is followed changes on few days of ten years, and between them the same days come round.
    """
    turns = sorted(day for day in _turns(assigned, last) if first < day)
    for begin, end in pairwise([first, *turns, last + timedelta(days=1)]):
        days, flare = (end - begin).days, is_flare_day(assigned, begin)
        current = _followed(assigned, begin)
        if current is None or current.spell is not None:
            yield from repeat(((), flare), days)
            continue
        period = lcm(len(DAY_WORDS), *(one.due.every for one in current.plan.exercises))
        span = (begin + timedelta(days=number) for number in range(min(days, period)))
        keys = [tuple(one.key for one in due_on(current, day) if one.counts) for day in span]
        yield from ((keys[number % period], flare) for number in range(days))


def _turns(assigned: Sequence[Assigned], last: date) -> set[date]:
    """The days up to the last from which on something else may be followed than on the day before."""
    begun, ended = set(), set()
    for one in assigned:
        start, weeks = one.assignment.start, one.plan.weeks
        begun.add(start)
        ended |= {one.assignment.until, one.plan.until}
        if weeks is not None and weeks * len(DAY_WORDS) <= (last - start).days:
            begun.add(start + timedelta(weeks=weeks))
    for spell in (one for given in assigned[:1] for one in given.spells):
        begun.add(spell.day)
        ended.add(spell.until)
    over = {day + timedelta(days=1) for day in ended if day is not None and day < last}
    return {day for day in begun if day <= last} | over


def changes(assigned: Sequence[Assigned], first: date, last: date) -> tuple[tuple[date, str], ...]:
    """The days of a span on which the programme in force became another one, with its title and version."""
    given = [one for one in assigned if not one.assignment.flare]
    found = []
    for start in sorted({one.assignment.start for one in given if first < one.assignment.start <= last}):
        current = base_on(given, start)
        if current is not None and current.assignment.start == start:
            plan = current.plan
            named = wording.TITLE_AND_VERSION.format(title=plan.title, version=plan.version)
            found.append((start, named))
    return tuple(found)


Planned = list[tuple[datetime, int]]
"""Words on how many treatments are planned: when each was said, and how many."""


def said_after(now: datetime, words: Planned, current: Assigned | None) -> datetime:
    """When a word on how many treatments are planned is said: now, or after those before it.

    A clock that was set back does not let an older word stand.
    """
    given = [] if current is None else [current.assignment.entered_at]
    last = max([now, *given, *(at for at, _ in words)])
    return now if last <= now else last + timedelta(microseconds=1)


def planned_sessions(words: Planned, current: Assigned | None) -> int | None:
    """The newest word on how many sessions are planned: these, or the assignment's."""
    said = list(words)
    if current is not None and current.assignment.planned_sessions is not None:
        said.append((current.assignment.entered_at, current.assignment.planned_sessions))
    return max(said)[1] if said else None
