"""The panel of a practice: one row per patient, worked out from what the diaries hold. Never a cause."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache, cached_property
from math import floor
from statistics import median
from typing import Final
from uuid import UUID

from homecare.core.clinic import wording
from homecare.core.programme.exercises import Exercise
from homecare.core.records.practice import Watch
from homecare.core.records.records import Outcome, Patient
from homecare.core.routine.adherence import (
    ExerciseDay,
    ExerciseMark,
    RoutineDay,
    adherence,
    exercise_day,
    routine_day,
)
from homecare.core.routine.progression import Occasion, Proposal, proposals_on
from homecare.core.routine.schedule import Assigned, base_on, counted_on, in_force, is_flare_day, usual_region
from homecare.core.trends.baseline import WINDOW_DAYS, Baseline
from homecare.core.trends.change import Verdict, verdict_since
from homecare.core.trends.intervals import ENOUGH_LOGGED
from homecare.core.values.dose import Prescription
from homecare.core.values.in_words import PERCENT, number, percent
from homecare.core.values.regions import region_shown

WEEK_DAYS: Final = 7
"""Days of the short adherence, today the last of them."""
MONTH_DAYS: Final = 28
"""Days of the long adherence, and of exercises stopped for pain."""


@dataclass(frozen=True, kw_only=True)
class PanelRow:
    """One patient at a glance, as of a day.

    `adherence_7` and `adherence_28` are 0–1 over that many days, today the last of them, which counts once
    it is over; None where nothing was prescribed. `due_today` exercises are due today, `done_today` of them
    done. `median_14` is the median pain of the latest 14 days (None below 5 logged), `logged_14` how many of
    them are logged; both, and `verdict`, are of `region`, the one with most readings. The verdict compares
    with `baseline`, None where nothing is compared. `stopped_28` counts exercises stopped for pain in 28
    days. `proposals` are the steps that the diary supports now and nobody has answered, `asked` those of
    them that wait for the practitioner. `questions` and `requests` are what the patient asks and nobody
    answered yet: questions, and steps they want to ask about first, whatever the diary supports now. `flags`
    says in words which of the practitioner's own thresholds are crossed, `stopped_crossed` whether that for
    exercises stopped is one. `programme` is the one that is followed where it is no flare day.
    """

    patient: Patient
    programme: str | None
    on_flare: bool
    last_entry: date | None
    days_silent: int | None
    sessions: int
    sessions_planned: int | None
    last_session: date | None
    next_session: date | None
    adherence_7: float | None
    adherence_28: float | None
    region: str | None
    median_14: float | None
    logged_14: int
    verdict: Verdict
    baseline: Baseline | None
    stopped_28: int
    proposals: int
    asked: int
    flags: tuple[str, ...] = ()
    stopped_crossed: bool = False
    due_today: int = 0
    done_today: int = 0
    questions: int = 0
    requests: int = 0

    @property
    def asks(self) -> int:
        """How much the patient asks."""
        return self.questions + self.requests


@dataclass(frozen=True)
class Made:
    """What an exercise entry says of what was done; amounts in the unit of the dose it was made under."""

    exercise: str
    outcome: Outcome
    done: int
    asked: Prescription

    def on(self, day: date) -> ExerciseMark:
        """What it says for adherence on a day."""
        return ExerciseMark(day, self.exercise, self.outcome, self.done, self.asked.amount)


@dataclass(frozen=True, eq=False)
class MadeOnDay:
    """The exercise entries of a day: not which day it is, nor whose, nor how much it hurt.

    A practice has many days but few different ones, so that they are shared.
    """

    made: tuple[Made, ...]

    @cached_property
    def went(self) -> Mapping[str, ExerciseDay]:
        """How each exercise went."""
        by_exercise: dict[str, list[ExerciseMark]] = {}
        for one in self.made:
            by_exercise.setdefault(one.exercise, []).append(one.on(date.min))  # which day it is matters not
        return {key: exercise_day(marks) for key, marks in by_exercise.items()}

    @cached_property
    def stopped(self) -> int:
        """Entries that were stopped for pain."""
        return sum(one.outcome is Outcome.STOPPED_FOR_PAIN for one in self.made)


@dataclass(frozen=True, kw_only=True)
class HeldSessions:
    """The sessions so far: how many, the first and last day with one, and each word on how many are planned.

    `planned` holds the instant at which a number was said last, and the number.
    """

    number: int = 0
    first: date | None = None
    last: date | None = None
    planned: Sequence[tuple[datetime, int]] = ()


NO_ENTRY: Final = UUID(int=0)
NO_SESSION: Final = HeldSessions()


@dataclass(frozen=True, kw_only=True)
class Held:
    """What the store holds of one patient for a row.

    `made` are the exercise entries of 28 days by day; `peaks` gives the highest pain and the id, as text, of
    each entry of such a day, in the same order. `levels` are the daily average pain by region, of the days
    that the rules and both windows look at; `readings` how many averages each region has in all, where none
    is in the latest 14 days; `ever` says of a region whether it has any. `last_entry` is the newest day
    of any entry, `next_session` the next planned. `questions` counts those still open, `requests` the steps
    asked about and not answered; `replied` are the ids of those that have an answer.
    """

    patient: Patient
    assigned: Sequence[Assigned] = ()
    made: Mapping[date, MadeOnDay] = field(default_factory=dict)
    peaks: Callable[[date], Sequence[tuple[int | None, str]]] = lambda _: ()
    rest_days: Collection[date] = ()
    levels: Mapping[str, Mapping[date, int]] = field(default_factory=dict)
    readings: Mapping[str, int] = field(default_factory=dict)
    sessions: HeldSessions = NO_SESSION
    last_entry: date | None = None
    next_session: date | None = None
    watch: Watch | None = None
    questions: int = 0
    requests: int = 0
    replied: Collection[UUID] = ()
    ever: Callable[[str], bool] = lambda _: False


@dataclass(frozen=True, kw_only=True)
class Looking:
    """What every row is worked out with.

    `region` is the setting's: of two with as many readings it is shown. `own` is the setting, and what was
    chosen as it, for those whose own diary this is: at a practice nobody's is known. `planned` says how many
    sessions are planned, from those so far and the programme followed; `exercise` what a programme, or the
    library, says of a key; `date_of` the date of an instant where the practice is. `due`
    keeps what counts on which day, for all who were given the same, and `counted` what a day with it counts.
    """

    today: date
    region: str
    planned: Callable[[list[tuple[datetime, int]], Assigned | None], int | None]
    exercise: Callable[[str, Assigned], Exercise | None]
    date_of: Callable[[datetime], date] = datetime.date
    own: tuple[str | None, str | None] = (None, None)
    due: dict[Hashable, dict[date, tuple[str, ...]]] = field(default_factory=dict)
    counted: dict[Hashable, RoutineDay] = field(default_factory=dict)

    @cached_property
    def month(self) -> tuple[date, ...]:
        """The latest 28 days, today the last of them."""
        return tuple(_days_up_to(self.today, MONTH_DAYS))

    @cached_property
    def latest(self) -> tuple[date, ...]:
        """The latest 14 days, today the last of them."""
        return self.month[-WINDOW_DAYS:]


def row_of(held: Held, looking: Looking) -> PanelRow:
    """The row of one patient."""
    today = looking.today
    days = routine_of(held, looking)
    region = region_of(held, looking)
    levels = held.levels.get(region, {}) if region else {}
    latest = [levels[day] for day in looking.latest if day in levels]
    followed = base_on(held.assigned, today)
    of_rules = region_of(held, looking, of_rules=True) or looking.region
    proposed = [one.asked and one.asking not in held.replied for one in _proposals(held, of_rules, looking)]
    sessions = held.sessions
    verdict, baseline = verdict_since(levels, sessions.first, today)
    row = PanelRow(
        patient=held.patient,
        programme=None if followed is None else followed.plan.title,
        on_flare=is_flare_day(held.assigned, today),
        last_entry=held.last_entry,
        days_silent=None if held.last_entry is None else max(0, (today - held.last_entry).days),
        sessions=sessions.number,
        sessions_planned=looking.planned(list(sessions.planned), followed),
        last_session=sessions.last,
        next_session=held.next_session,
        adherence_7=adherence(days[-WEEK_DAYS:]),
        adherence_28=adherence(days),
        region=region,
        median_14=float(median(latest)) if len(latest) >= ENOUGH_LOGGED else None,
        logged_14=len(latest),
        verdict=verdict,
        baseline=baseline,
        due_today=days[-1].due,
        done_today=days[-1].done,
        stopped_28=sum(made.stopped for made in held.made.values()),
        proposals=proposed.count(False),
        asked=proposed.count(True),
        questions=held.questions,
        requests=held.requests,
    )
    return row if held.watch is None else _flagged(row, held.watch, looking)


def looked_after(rows: Sequence[PanelRow]) -> tuple[PanelRow, ...]:
    """The rows of a practice: a single diary of one's own is no practice, and is on no panel."""
    at_practice = tuple(row for row in rows if row.patient.at_practice)
    return at_practice or (tuple(rows) if len(rows) > 1 else ())


def region_of(held: Held, looking: Looking, *, of_rules: bool = False) -> str | None:
    """The region that the patient's own views (or rules) speak of, by average readings; None without any."""
    lately = {
        region: logged
        for region, levels in held.levels.items()
        if (logged := sum(day in levels for day in looking.latest))
    }
    if not (lately or held.readings):
        return None
    theirs = (None, None) if held.patient.at_practice else looking.own
    usual = usual_region(held.assigned, looking.today, *theirs, of_rules=of_rules)
    in_all = dict(held.readings)
    if usual is not None and usual not in lately and usual not in in_all and held.ever(usual):
        in_all[usual] = 1
    return region_shown(usual, lately, in_all, looking.region).region


def routine_of(held: Held, looking: Looking) -> list[RoutineDay]:
    """The routine of the latest 28 days, today the last of them and still open."""
    assigned, counted = held.assigned, looking.counted
    flares = any(one.spells for one in assigned)
    due_on = _due(assigned, looking)
    days = []
    for day in looking.month:
        made, due, rest = held.made.get(day), due_on(day), day in held.rest_days
        flare = flares and is_flare_day(assigned, day)
        key = (due, made, rest, day >= looking.today, flare)
        found = counted.get(key)
        if found is None:
            went = {} if made is None else made.went
            found = counted[key] = routine_day(due, went, rest=rest, open_day=key[3], flare=flare)
        days.append(found)
    return days


def _due(assigned: Sequence[Assigned], looking: Looking) -> Callable[[date], tuple[str, ...]]:
    """What counts on a day, kept for all who were given the same."""
    if len(assigned) == 1 and not assigned[0].spells and not assigned[0].assignment.flare:
        return _due_alone(assigned[0], looking)
    known = looking.due.setdefault(_given(assigned), {})

    def due_on(day: date) -> tuple[str, ...]:
        if day not in known:
            known[day] = counted_on(assigned, day)
        return known[day]

    return due_on


def _due_alone(one: Assigned, looking: Looking) -> Callable[[date], tuple[str, ...]]:
    """The same of a single programme: while it runs, what is due by weekday is so whenever it began."""
    weekly = all(planned.due.every == 1 for planned in one.plan.exercises)
    began = None if weekly else one.began
    known = looking.due.setdefault((one.assignment.digest, began), {})
    ends = (looking.month[0], looking.today)
    runs_throughout = all(one.covers(day) and not one.finished(day) for day in ends)

    def due_on(day: date) -> tuple[str, ...]:
        if not (runs_throughout or (one.covers(day) and not one.finished(day))):
            return ()
        found = known.get(day)
        if found is None:
            found = known[day] = counted_on((one,), day)
        return found

    return due_on


def _given(assigned: Sequence[Assigned]) -> Hashable:
    """All that decides what is due: the programmes in the order they were given, and the flare days."""
    return (
        tuple(
            (one.assignment.digest, one.assignment.start, one.assignment.until, one.assignment.flare)
            for one in assigned
        ),
        tuple((spell.day, spell.until) for one in assigned[:1] for spell in one.spells),
    )


def _proposals(held: Held, region: str, looking: Looking) -> tuple[Proposal, ...]:
    """What the rules of the programme propose on this diary, by the pain of a region."""
    followed = in_force(held.assigned, looking.today)
    if followed is None or not followed.plan.has_rules:
        return ()
    days = sorted(held.made, reverse=True)
    peaks = cache(held.peaks)
    # Which entry it was is asked only where a step was answered before.
    named = UUID if followed.steps else _unnamed

    def latest(key: str) -> Iterator[Occasion]:
        for day in days:
            for place, one in enumerate(held.made[day].made):
                if one.exercise == key:
                    peak, entry = peaks(day)[place]
                    yield Occasion(named(entry), day, key, one.outcome, one.done, one.asked, peak)

    return proposals_on(
        followed,
        looking.today,
        latest,
        held.levels.get(region, {}),
        lambda key: looking.exercise(key, followed),
    )


def _unnamed(_: str) -> UUID:
    return NO_ENTRY


def _flagged(row: PanelRow, watch: Watch, looking: Looking) -> PanelRow:
    """The row with the thresholds of the practitioner that are crossed, in words."""
    flags = tuple(_flags(row, watch, looking))
    stopped = watch.stopped_from is not None and row.stopped_28 >= watch.stopped_from
    return replace(row, flags=flags, stopped_crossed=stopped) if flags else row


def _flags(row: PanelRow, watch: Watch, looking: Looking) -> Iterator[str]:
    if watch.pain_from is not None and row.median_14 is not None and row.median_14 >= watch.pain_from:
        yield wording.MEDIAN_PAIN.format(median=number(row.median_14), limit=watch.pain_from)
    if watch.silent_days is not None:
        began = looking.date_of(row.patient.entered_at)
        silent = (looking.today - began).days if row.days_silent is None else row.days_silent
        if silent >= watch.silent_days:
            yield (wording.NO_ENTRY_YET if row.days_silent is None else wording.NO_ENTRY).of(silent)
    share, limit = row.adherence_28, watch.adherence_below
    if share is not None and limit is not None and share * 100 < limit:
        yield wording.ADHERENCE_BELOW.format(share=_below(share, limit), limit=percent(limit / 100))
    if watch.stopped_from is not None and row.stopped_28 >= watch.stopped_from:
        yield wording.STOPPED_FOR_PAIN.of(row.stopped_28, days=MONTH_DAYS)


def _below(share: float, limit: int) -> str:
    """The share in per cent, never rounded up to the limit it is below."""
    rounded = percent(share)
    return (
        rounded
        if rounded != percent(limit / 100)
        else PERCENT.format(number=number(floor(share * 1000) / 10))
    )


def _days_up_to(last: date, number_of: int) -> Iterator[date]:
    """So many days up to and including the last, the earliest first."""
    return (last - timedelta(days=ago) for ago in reversed(range(number_of)))
