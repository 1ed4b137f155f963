"""Progress rules on the diary: which step a programme's own rule proposes, and the days that led to it.

Nothing here decides. A rule is the practitioner's, it only proposes, and a step back comes before a step
forward. What is not logged does not show what a rule asks for: missing is not zero (CLINICAL.md §5).

* A *time* is a day on which the exercise was done at the dose that holds now, since that dose began.
* Its *peak* is the highest pain logged during it; *full* is credit 1 of the day's dose.
* The *rise* is the next day's reading less usual; *usual* is the median of the readings of the seven days up
  to and including the time, of three at least. A convention of ours: no source gives one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import median
from typing import Final
from uuid import UUID

from homecare.core.course_entries import Answer, StepAnswer
from homecare.core.dose import Dose, Prescription
from homecare.core.exercises import Exercise
from homecare.core.limits import RULE_LOOKS_BACK_DAYS
from homecare.core.plan import PlannedExercise, ProgressRule, Step, StepBackRule
from homecare.core.records import ExerciseEntry, Outcome
from homecare.core.schedule import Assigned
from homecare.errors import InputError

USUAL_DAYS: Final = 7
"""Days whose median is "usual", the time's own day the last of them."""
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
        entry.pain_peak,
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

    `asked` says that the patient wants to ask the practitioner first.
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
    if followed is None or followed.spell is not None or followed.finished(today):
        return ()
    made: dict[str, list[Occasion]] = {}
    for occasion in occasions:
        if not any(
            spell.covers(occasion.day) for spell in followed.spells
        ):  # flare days are neutral here too
            made.setdefault(occasion.exercise, []).append(occasion)
    found = [
        proposal
        for planned in followed.plan.exercises
        if planned.progress or planned.step_back
        for proposal in _of_exercise(followed, planned, today, made.get(planned.key, ()), pain, exercise)
    ]
    stepped_today = any(one.day == today and not one.back for one in followed.taken(today))
    backs = [one for one in found if one.back]
    return (*backs, *(one for one in found if not one.back and not stepped_today))


def _of_exercise(  # noqa: PLR0917 - what a rule looks at
    followed: Assigned,
    planned: PlannedExercise,
    today: date,
    made: Sequence[Occasion],
    pain: Mapping[date, int],
    exercise: Callable[[str], Exercise | None],
) -> list[Proposal]:
    """At most one step back, or else at most one forward, of one exercise."""
    times = times_of(planned, made, _since(followed, planned.key, today), today, pain)
    rules: tuple[ProgressRule | StepBackRule, ...] = (*planned.step_back, *planned.progress)
    asks_back = False  # what asks for a step back is no reason to go forward, wherever it could lead
    for rule in rules:
        goes_back = isinstance(rule, StepBackRule)
        shown = _shown(rule, times, today)
        if shown is None or (asks_back and not goes_back):
            continue
        asks_back = asks_back or goes_back
        reached = reach(rule, planned.prescription, exercise(planned.key))
        if reached is None:
            continue
        after, name = reached
        less, more = (
            size_of(after) < size_of(planned.prescription),
            size_of(after) > size_of(planned.prescription),
        )
        if not (less if goes_back else more):
            continue
        proposal = Proposal(
            exercise=planned.key,
            name=planned.name,
            rule=rule,
            digest=followed.assignment.digest,
            before=planned.prescription,
            after=after,
            level_before=planned.level_name,
            level_after=name or planned.level_name,
            times=shown,
        )
        answered = _answered(proposal, followed.steps)
        if answered is not None:
            return [answered]
    return []


def _since(followed: Assigned, key: str, today: date) -> date:
    """The first day of the dose that holds now, as far back as a rule looks."""
    steps = [one.day for one in followed.taken(today) if one.exercise == key]
    began = steps[-1] if steps else followed.assignment.start
    return max(began, today - timedelta(days=RULE_LOOKS_BACK_DAYS - 1))


def times_of(
    planned: PlannedExercise, made: Iterable[Occasion], since: date, today: date, pain: Mapping[date, int]
) -> tuple[Time, ...]:
    """The times of an exercise at its present dose, in order; skipped ones are no times."""
    days: dict[date, list[Occasion]] = {}
    for occasion in made:
        counts = since <= occasion.day <= today and occasion.outcome is not Outcome.SKIPPED
        if counts and same_dose(occasion.asked, planned.prescription):
            days.setdefault(occasion.day, []).append(occasion)
    return tuple(_time(day, days[day], planned.prescription.amount, pain) for day in sorted(days))


def _time(day: date, occasions: Sequence[Occasion], asked: int, pain: Mapping[date, int]) -> Time:
    peaks = [one.peak for one in occasions if one.peak is not None]
    stopped = any(one.outcome is Outcome.STOPPED_FOR_PAIN for one in occasions)
    before = [pain[on] for n in range(USUAL_DAYS) if (on := day - timedelta(days=n)) in pain]
    return Time(
        day=day,
        full=not stopped and sum(one.done for one in occasions) >= asked,
        stopped=stopped,
        peak=max(peaks, default=None),
        next_day=pain.get(day + timedelta(days=1)),
        usual=float(median(before)) if len(before) >= USUAL_NEEDED else None,
        entries=tuple(one.id for one in occasions),
    )


def _shown(rule: ProgressRule | StepBackRule, times: Sequence[Time], today: date) -> tuple[Time, ...] | None:
    """The times that show what a rule asks for; None where they do not."""
    if isinstance(rule, StepBackRule):
        return _shown_back(rule, times)
    last: list[Time] = []
    for time in reversed(times):
        if len(last) == rule.sessions_at_full_dose:
            break
        if time.day == today and not time.full and not time.stopped:
            continue  # more of it may follow today
        if not time.full or (rule.pain_peak_max is not None and not _at_most(time.peak, rule.pain_peak_max)):
            return None
        if rule.next_day_rise_max is not None:
            if time.next_day is None and time.day >= today - timedelta(days=1):
                continue  # its next day is not over yet: it stands in nobody's way, and counts later
            if not _at_most(time.rise, rule.next_day_rise_max):
                return None
        last.append(time)
    return tuple(reversed(last)) if len(last) == rule.sessions_at_full_dose else None


def _shown_back(rule: StepBackRule, times: Sequence[Time]) -> tuple[Time, ...] | None:
    """The latest time whose peak was too high, or the latest known rise that was."""
    if not times:
        return None
    latest = times[-1]
    if rule.pain_peak_over is not None and latest.peak is not None and latest.peak > rule.pain_peak_over:
        return (latest,)
    known = next((one for one in reversed(times[-2:]) if one.rise is not None), None)
    if rule.next_day_rise_from is None or known is None or known.rise is None:
        return None
    return (known,) if known.rise >= rule.next_day_rise_from else None


def _at_most(value: float | None, limit: float) -> bool:
    return value is not None and value <= limit


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
        return replace(proposal, asked=True)
    # What was put off comes back with something done since, not with a correction of an older day.
    return (
        proposal
        if any(time.day >= latest.day and set(time.entries) - set(latest.evidence) for time in proposal.times)
        else None
    )


def reach(step: Step, asked: Prescription, exercise: Exercise | None) -> tuple[Prescription, str] | None:
    """The dose a step leads to from the present one, and the name of another level it reaches.

    None where it names a level that nobody knows any more (a plan kept by an older program).
    """
    if step.level is None:
        return replace(asked, dose=_dose(step, asked.dose)), ""
    if step.to is not None:
        return step.to, step.to_name
    try:
        level = None if exercise is None else exercise.level(step.level)
    except InputError:
        level = None
    if level is None:
        return None
    own = level.prescription(asked.times_per_day)
    return replace(own, dose=_dose(step, own.dose)), level.name


def _dose(step: Step, dose: Dose) -> Dose:
    """A dose with what a step says otherwise."""
    return replace(
        dose,
        sets=step.sets or dose.sets,
        reps=dose.reps if step.reps is None else step.reps,
        hold_s=dose.hold_s if step.hold_s is None else step.hold_s,
    )


def same_dose(one: Prescription, other: Prescription) -> bool:
    """Whether two prescriptions ask for the same; the player's times do not matter."""
    return (one.kind, one.sides, one.level, one.times_per_day, *_asked(one.dose)) == (
        other.kind,
        other.sides,
        other.level,
        other.times_per_day,
        *_asked(other.dose),
    )


def _asked(dose: Dose) -> tuple[int | None, ...]:
    return (dose.sets, dose.reps, dose.hold_s)


def size_of(asked: Prescription) -> tuple[int, int, int]:
    """What makes one dose more than another: its level, then its amount, then its hold."""
    return asked.level, asked.amount, asked.dose.hold_s or 0
