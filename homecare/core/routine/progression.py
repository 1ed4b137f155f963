"""Progress rules on the diary: which step a programme's own rule proposes, and the days that led to it.

Nothing here decides. A rule is the practitioner's, it only proposes, and a step back comes before a step
forward. What is not logged does not show what a rule asks for: missing is not zero (CLINICAL.md §5).

* A *time* is a day on which the exercise was done at the dose that holds now, since that dose began.
* Its *peak* is the highest pain logged during it or just after it; *full* is credit 1 of the day's dose.
* The *rise* is the next day's reading less usual; *usual* is the median of the readings of the seven days up
  to and including the time, of three at least. A convention of ours: no source gives one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from statistics import median
from typing import TYPE_CHECKING, Final
from uuid import UUID

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import PlannedExercise, ProgressRule, StepBackRule
from homecare.core.programme.rule_conditions import shown_back, shown_forward
from homecare.core.programme.step_dose import moves, reach, same_dose
from homecare.core.records.flare_and_steps import Answer, StepAnswer
from homecare.core.records.records import ExerciseEntry, Outcome
from homecare.core.routine.schedule import Assigned
from homecare.core.values.dose import Prescription
from homecare.core.values.limits import RULE_LOOKS_BACK_DAYS

if TYPE_CHECKING:
    from homecare.core.records.practice import Reply

USUAL_DAYS: Final = 7
"""Days whose median is "usual", the time's own day the last of them."""
_UP_TO: Final = tuple(timedelta(days=ago) for ago in range(USUAL_DAYS))
USUAL_NEEDED: Final = 3
"""Readings that "usual" needs."""
PAIN_LOOKS_BACK_DAYS: Final = RULE_LOOKS_BACK_DAYS + USUAL_DAYS
"""How far back readings are needed for the rises of all times."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What one exercise entry says to a rule: amounts in the unit of the dose it was made under."""

    id: UUID
    day: date
    exercise: str
    outcome: Outcome
    done: int
    asked: Prescription
    peak: int | None


def occasion_of(entry: ExerciseEntry) -> Occasion:
    """An exercise entry as a rule sees it."""
    return Occasion(
        entry.id,
        entry.day,
        entry.exercise,
        entry.outcome,
        entry.amount,
        entry.prescription,
        entry.most_pain,
    )


@dataclass(frozen=True, kw_only=True)
class Time:
    """A day on which an exercise was done at the dose that holds now; what is not known is None."""

    day: date
    full: bool
    stopped: bool
    peak: int | None
    next_day: int | None
    usual: float | None
    entries: tuple[UUID, ...]

    @property
    def rise(self) -> float | None:
        """Points that the next day was above usual; negative below it."""
        return None if self.next_day is None or self.usual is None else self.next_day - self.usual


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A step that a rule of the programme proposes, with the times that led to it, the latest one last.

    `asked` says that the patient wants to ask the practitioner first, and that they have not answered yet;
    `asking` is the id of the answer that said so, `reply` the practice's answer to it. `region` is the one
    whose pain was looked at.
    """

    exercise: str
    name: str
    rule: ProgressRule | StepBackRule
    digest: str
    before: Prescription
    after: Prescription
    level_before: str
    level_after: str
    times: tuple[Time, ...]
    asked: bool = False
    asking: UUID | None = None
    reply: "Reply | None" = None
    region: str | None = None

    @property
    def back(self) -> bool:
        """Whether it is a step back."""
        return isinstance(self.rule, StepBackRule)

    @property
    def evidence(self) -> tuple[UUID, ...]:
        """The ids of the entries that led to it."""
        return tuple(entry for time in self.times for entry in time.entries)


def proposals_of(
    followed: Assigned | None,
    today: date,
    occasions: Iterable[Occasion],
    pain: Mapping[date, int],
    exercise: Callable[[str], Exercise | None],
) -> tuple[Proposal, ...]:
    """What the rules of the programme propose today: steps back first, then forward, in the file's order.

    `followed` is the programme followed today with the doses that hold; on a flare day, and once its weeks
    are over, it proposes nothing. `pain` holds the daily pain of one region. `exercise` looks up what the
    programme or the library says of a key. After a step forward was taken today no other is proposed until
    tomorrow: change one thing at a time (CLINICAL.md §5).
    """
    made: dict[str, list[Occasion]] = {}
    for occasion in sorted(occasions, key=attrgetter("day"), reverse=True):
        made.setdefault(occasion.exercise, []).append(occasion)
    return proposals_on(followed, today, lambda key: made.get(key, ()), pain, exercise)


def proposals_on(
    followed: Assigned | None,
    today: date,
    latest: Callable[[str], Iterable[Occasion]],
    pain: Mapping[date, int],
    exercise: Callable[[str], Exercise | None],
) -> tuple[Proposal, ...]:
    """The same where `latest` gives the occasions of an exercise one after another, the latest day first.

    No more of them are asked for than its rules look at.
    """
    if followed is None or followed.spell is not None or followed.finished(today):
        return ()
    found = [
        proposal
        for planned in followed.plan.exercises
        if planned.progress or planned.step_back
        for proposal in _of_exercise(followed, planned, today, latest(planned.key), pain, exercise)
    ]
    stepped_today = any(one.day == today and not one.back for one in followed.taken(today))
    backs = [one for one in found if one.back]
    return (*backs, *(one for one in found if not one.back and not stepped_today))


def _of_exercise(  # noqa: PLR0917 - what a rule looks at
    followed: Assigned,
    planned: PlannedExercise,
    today: date,
    latest: Iterable[Occasion],
    pain: Mapping[date, int],
    exercise: Callable[[str], Exercise | None],
) -> list[Proposal]:
    """At most one step back, or else at most one forward, of one exercise."""
    times = _Times(_times_of(followed, planned, latest, today, pain))
    safety = followed.plan.safety
    rules: tuple[ProgressRule | StepBackRule, ...] = (*planned.step_back, *planned.progress)
    asks_back = False  # what asks for a step back is no reason to go forward, wherever it could lead
    for rule in rules:
        goes_back = isinstance(rule, StepBackRule)
        if asks_back and not goes_back:
            break
        shown = (
            shown_back(rule, times) if isinstance(rule, StepBackRule) else shown_forward(rule, times, safety)
        )
        if shown is None:
            continue
        asks_back = asks_back or goes_back
        source = exercise(planned.key)
        reached = reach(rule, planned.prescription, source)
        if reached is None or not moves(rule, planned.prescription, source):
            continue
        after, name = reached
        proposal = Proposal(
            exercise=planned.key,
            name=planned.name,
            rule=rule,
            digest=followed.assignment.digest,
            before=planned.prescription,
            after=after,
            level_before=planned.level_name,
            level_after=name or planned.level_name,
            times=tuple(one.time for one in shown),
        )
        answered = _answered(proposal, followed.steps)
        if answered is not None:
            return [answered]
    return []


def _since(followed: Assigned, key: str, today: date) -> date:
    """The first day of the dose that holds now, as far back as a rule looks."""
    steps = [one.day for one in followed.taken(today) if one.exercise == key] if followed.steps else ()
    began = steps[-1] if steps else followed.assignment.start
    return max(began, today - timedelta(days=RULE_LOOKS_BACK_DAYS - 1))


def _times_of(
    followed: Assigned,
    planned: PlannedExercise,
    latest: Iterable[Occasion],
    today: date,
    pain: Mapping[date, int],
) -> "Iterator[_Tried]":
    """The times of an exercise at its present dose, the latest first; skipped ones are no times."""
    since, asked = _since(followed, planned.key, today), planned.prescription
    for day, made in groupby(latest, key=attrgetter("day")):
        if day < since:
            return
        if day > today or any(spell.covers(day) for spell in followed.spells):
            continue  # flare days are neutral here too
        times = [one for one in made if one.outcome is not Outcome.SKIPPED and same_dose(one.asked, asked)]
        if times:
            yield _Tried(day, times, asked.amount, pain, today)


class _Tried:
    """A time that a rule is tried on: what the rule does not come to is not worked out."""

    def __init__(
        self, day: date, made: list[Occasion], asked: int, pain: Mapping[date, int], today: date
    ) -> None:
        self.day = day
        self._made = made
        self._pain = pain
        self._today = today
        self.stopped = any(one.outcome is Outcome.STOPPED_FOR_PAIN for one in made)
        self.full = not self.stopped and sum(one.done for one in made) >= asked

    @property
    def peak(self) -> int | None:
        """The highest pain logged during it."""
        return max((one.peak for one in self._made if one.peak is not None), default=None)

    @property
    def next_day(self) -> int | None:
        """The reading of the next day."""
        return self._pain.get(self.day + timedelta(days=1))

    @cached_property
    def time(self) -> Time:
        """All that is known of it."""
        days = [self.day - ago for ago in _UP_TO]
        before = [self._pain[day] for day in days if day in self._pain]
        return Time(
            day=self.day,
            full=self.full,
            stopped=self.stopped,
            peak=self.peak,
            next_day=self.next_day,
            usual=float(median(before)) if len(before) >= USUAL_NEEDED else None,
            entries=tuple(one.id for one in self._made),
        )

    @property
    def rise(self) -> float | None:
        """Points that the next day was above usual."""
        return None if self.next_day is None else self.time.rise

    @property
    def unfinished(self) -> bool:
        """Whether more of it may follow today."""
        return self.day == self._today and not self.full and not self.stopped

    @property
    def awaited(self) -> bool:
        """Whether its next day has no reading yet, and is not over."""
        return self.next_day is None and self.day >= self._today - timedelta(days=1)


class _Times:
    """The times of an exercise, the latest first: found as rules come to them, and once for all rules."""

    def __init__(self, found: Iterator[_Tried]) -> None:
        self._found = found
        self._known: list[_Tried] = []

    def __iter__(self) -> Iterator[_Tried]:
        yield from self._known
        for one in self._found:
            self._known.append(one)
            yield one


def _answered(proposal: Proposal, answers: Iterable[StepAnswer]) -> Proposal | None:
    """The proposal as it stands after earlier answers; None where it was put off and nothing is new since."""
    latest = max(
        (
            one
            for one in answers
            if (one.exercise, one.digest, one.back) == (proposal.exercise, proposal.digest, proposal.back)
            and same_dose(one.before, proposal.before)
            and same_dose(one.after, proposal.after)
        ),
        key=lambda one: (one.entered_at, one.at),
        default=None,
    )
    if latest is None or latest.answer is Answer.YES:  # taken once, and stepped back from since
        return proposal
    if latest.answer is Answer.ASK:
        return replace(proposal, asked=True, asking=latest.id)
    # What was put off comes back with something done since, not with a correction of an older day.
    return (
        proposal
        if any(time.day >= latest.day and set(time.entries) - set(latest.evidence) for time in proposal.times)
        else None
    )


def replied_to(proposals: Iterable[Proposal], replies: "Mapping[UUID, Reply]") -> tuple[Proposal, ...]:
    """The proposals with the practice's answers, by what they are about: an answered one is asked no more."""
    return tuple(
        replace(one, asked=False, reply=replies[one.asking])
        if one.asking is not None and one.asking in replies
        else one
        for one in proposals
    )
