"""The panel of a practice: one row per patient, worked out from what the diaries hold. Never a cause."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property, partial
from math import floor
from statistics import median
from typing import Final
from uuid import UUID

from homecare.core.adherence import (
    ExerciseDay,
    ExerciseMark,
    RoutineDay,
    adherence,
    exercise_day,
    routine_days,
)
from homecare.core.change import WINDOW_DAYS, Verdict, since_start
from homecare.core.dose import Prescription
from homecare.core.exercises import Exercise
from homecare.core.intervals import ENOUGH_LOGGED
from homecare.core.plan import PlannedExercise
from homecare.core.practice import Watch
from homecare.core.proposals import Occasion, Proposal, proposals_of, same_dose
from homecare.core.records import Outcome, Patient
from homecare.core.schedule import Assigned, base_on, counted_on, in_force, is_flare_day
from homecare.core.sentences import count, number, percent

WEEK_DAYS: Final = 7
"""Days of the short adherence, today the last of them."""
MONTH_DAYS: Final = 28
"""Days of the long adherence, and of exercises stopped for pain."""

UNDECIDED_TIMES: Final = 2
"""Times whose next day may not be over (today's and yesterday's), and times that a step back looks at."""


@dataclass(frozen=True, kw_only=True)
class PanelRow:
    """One patient at a glance, as of a day.

    `adherence_7` and `adherence_28` are 0–1 over that many days up to yesterday and today's entries, None
    where nothing was prescribed. `median_14` is the median pain of the latest 14 days (None below 5 logged),
    `logged_14` how many of them are logged; both, and `verdict` (against the baseline), are of `region`, the
    one with most readings. `stopped_28` counts exercises stopped for pain in 28 days. `proposals` are the
    steps that the diary supports now and nobody has answered, `asked` those that wait for the practitioner.
    `flags` says in words which of the practitioner's own thresholds are crossed. `programme` is the one that
    is followed where it is no flare day.
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
    stopped_28: int
    proposals: int
    asked: int
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Made:
    """What an exercise entry says, whatever its day; amounts in the unit of the dose it was made under."""

    exercise: str
    outcome: Outcome
    done: int
    asked: Prescription
    peak: int | None

    def on(self, day: date) -> ExerciseMark:
        """What it says for adherence on a day."""
        return ExerciseMark(day, self.exercise, self.outcome, self.done, self.asked.amount)

    def is_time(self, dose: Prescription) -> bool:
        """Whether it can be a time at a dose, as rules count them."""
        return self.outcome is not Outcome.SKIPPED and same_dose(self.asked, dose)

    @cached_property
    def alone(self) -> ExerciseDay:
        """How the exercise went on a day that has no other entry of it."""
        return exercise_day([self.on(date.min)])  # which day it is does not matter


@dataclass(frozen=True, kw_only=True)
class Held:
    """What the store holds of one patient for a row.

    `made` are the exercise entries of 28 days with their ids, by day; `levels` the daily average pain by
    region, of the days that the rules and both windows look at; `readings` how many averages each region has
    in all, where none is in the latest 14 days. `sessions` are day, instant of entry and planned number of
    each session so far. `last_entry` is the newest day of any entry, `next_session` the next one planned.
    """

    patient: Patient
    assigned: Sequence[Assigned] = ()
    made: Mapping[date, Sequence[tuple[Made, str]]] = field(default_factory=dict)
    rest_days: frozenset[date] = frozenset()
    levels: Mapping[str, Mapping[date, int]] = field(default_factory=dict)
    readings: Mapping[str, int] = field(default_factory=dict)
    sessions: Sequence[tuple[date, datetime, int | None]] = ()
    last_entry: date | None = None
    next_session: date | None = None
    watch: Watch | None = None


@dataclass(frozen=True, kw_only=True)
class Looking:
    """What every row is worked out with.

    `region` is the setting's: rules go by it, and of two with as many readings it is shown. `planned` says
    how many sessions are planned, from those so far and the programme followed; `exercise` what a
    programme, or the library, says of a key; `date_of` the date of an instant where the practice is. `due`
    keeps what counts on which day, for all who were given the same.
    """

    today: date
    region: str
    planned: Callable[[list[tuple[datetime, int]], Assigned | None], int | None]
    exercise: Callable[[str, Assigned], Exercise | None]
    date_of: Callable[[datetime], date] = datetime.date
    due: dict[Hashable, dict[date, tuple[str, ...]]] = field(default_factory=dict)


def row_of(held: Held, looking: Looking) -> PanelRow:
    """The row of one patient."""
    today = looking.today
    days = routine_of(held, looking)
    region = region_of(held, today, looking.region)
    levels = held.levels.get(region, {}) if region else {}
    latest = [levels[day] for day in _days_up_to(today, WINDOW_DAYS) if day in levels]
    followed = base_on(held.assigned, today)
    proposed = [one.asked for one in _proposals(held, in_force(held.assigned, today), looking)]
    session_days = {day for day, _, _ in held.sessions}
    row = PanelRow(
        patient=held.patient,
        programme=None if followed is None else followed.plan.title,
        on_flare=is_flare_day(held.assigned, today),
        last_entry=held.last_entry,
        days_silent=None if held.last_entry is None else max(0, (today - held.last_entry).days),
        sessions=len(session_days),
        sessions_planned=looking.planned(
            [(at, planned) for _, at, planned in held.sessions if planned is not None], followed
        ),
        last_session=max(session_days, default=None),
        next_session=held.next_session,
        adherence_7=adherence(days[-WEEK_DAYS:]),
        adherence_28=adherence(days),
        region=region,
        median_14=float(median(latest)) if len(latest) >= ENOUGH_LOGGED else None,
        logged_14=len(latest),
        verdict=since_start(levels, session_days, today).verdict,
        stopped_28=sum(
            one.outcome is Outcome.STOPPED_FOR_PAIN for made in held.made.values() for one, _ in made
        ),
        proposals=proposed.count(False),
        asked=proposed.count(True),
    )
    return row if held.watch is None else _flagged(row, held.watch, looking)


def looked_after(rows: Sequence[PanelRow]) -> tuple[PanelRow, ...]:
    """The rows of a practice: a single diary of one's own is no practice, and is on no panel."""
    at_practice = tuple(row for row in rows if row.patient.at_practice)
    return at_practice or (tuple(rows) if len(rows) > 1 else ())


def region_of(held: Held, today: date, first: str) -> str | None:
    """The region with most average readings in the latest 14 days, or else in all; None without any.

    Of those that have as many it is `first`, or else the first by name.
    """
    latest = [today - timedelta(days=ago) for ago in range(WINDOW_DAYS)]
    counted = {
        region: logged
        for region, levels in held.levels.items()
        if (logged := sum(day in levels for day in latest))
    } or held.readings
    return most_logged(counted, first)


def most_logged(counted: Mapping[str, int], first: str) -> str | None:
    """The region with most readings; of those that have as many `first`, or else the first by name."""
    return min(counted, key=lambda region: (-counted[region], region != first, region), default=None)


def routine_of(held: Held, looking: Looking) -> list[RoutineDay]:
    """The routine of the latest 28 days, today the last of them and still open."""
    assigned, today = held.assigned, looking.today
    known = looking.due.setdefault(_given(assigned), {})

    def due_on(day: date) -> tuple[str, ...]:
        if day not in known:
            known[day] = counted_on(assigned, day)
        return known[day]

    return routine_days(
        today - timedelta(days=MONTH_DAYS - 1),
        today,
        due_on=due_on,
        logged={day: _went(made) for day, made in held.made.items()},
        rest_days=held.rest_days,
        today=today,
        flare_on=partial(is_flare_day, assigned) if any(one.spells for one in assigned) else _never,
    )


def _never(_: date) -> bool:
    """Nobody without flare days has one."""
    return False


def _given(assigned: Sequence[Assigned]) -> Hashable:
    """All that decides what is due: the programmes in the order they were given, and the flare days."""
    return (
        tuple(
            (one.assignment.digest, one.assignment.start, one.assignment.until, one.assignment.flare)
            for one in assigned
        ),
        tuple((spell.day, spell.until) for one in assigned[:1] for spell in one.spells),
    )


def _went(made: Sequence[tuple[Made, str]]) -> dict[str, ExerciseDay]:
    """How each exercise went on a day, from the entries of that day."""
    alone = {one.exercise: one.alone for one, _ in made}
    if len(alone) == len(made):
        return alone
    return {key: exercise_day([one.on(date.min) for one, _ in made if one.exercise == key]) for key in alone}


def _proposals(held: Held, followed: Assigned | None, looking: Looking) -> tuple[Proposal, ...]:
    """What the rules of the programme propose on this diary, by the region that the diary itself goes by."""
    if followed is None or not followed.plan.has_rules:
        return ()
    # A patient's setting stays at home: at a practice it is the region they log most.
    theirs = region_of(held, looking.today, looking.region) if held.patient.at_practice else None
    return proposals_of(
        followed,
        looking.today,
        _occasions(held.made, {one.key: one for one in followed.plan.exercises}),
        held.levels.get(theirs or looking.region, {}),
        lambda key: looking.exercise(key, followed),
    )


def _occasions(
    made: Mapping[date, Sequence[tuple[Made, str]]], planned: Mapping[str, PlannedExercise]
) -> list[Occasion]:
    """The entries that rules can look at: the latest times of each exercise that has any.

    A step forward looks at no more times than it asks for and the two whose next day is not over, a step back
    at the latest two. Rules are slow to try, and a practice has hundreds of thousands of entries.
    """
    left = {
        key: max((one.sessions_at_full_dose for one in asked.progress), default=0) + UNDECIDED_TIMES
        for key, asked in planned.items()
        if asked.progress or asked.step_back
    }
    found = []
    is_time: dict[int, bool] = {}  # by the entry's text: few are different
    for day in sorted(made, reverse=True):
        times = set()
        for one, entry in made[day]:
            if one.exercise in left:
                found.append(
                    Occasion(UUID(entry), day, one.exercise, one.outcome, one.done, one.asked, one.peak)
                )
                if id(one) not in is_time:
                    is_time[id(one)] = one.is_time(planned[one.exercise].prescription)
                if is_time[id(one)]:
                    times.add(one.exercise)
        for key in times:
            left[key] -= 1
            if not left[key]:
                del left[key]
        if not left:
            break
    return found


def _flagged(row: PanelRow, watch: Watch, looking: Looking) -> PanelRow:
    """The row with the thresholds of the practitioner that are crossed, in words."""
    flags = tuple(_flags(row, watch, looking))
    return replace(row, flags=flags) if flags else row


def _flags(row: PanelRow, watch: Watch, looking: Looking) -> Iterator[str]:
    if watch.pain_from is not None and row.median_14 is not None and row.median_14 >= watch.pain_from:
        yield f"median pain {number(row.median_14)}, from {watch.pain_from} on"
    if watch.silent_days is not None:
        began = looking.date_of(row.patient.entered_at)
        silent = (looking.today - began).days if row.days_silent is None else row.days_silent
        if silent >= watch.silent_days:
            yet = " yet, added" if row.days_silent is None else " for"
            yield f"no entry{yet} {count(silent, 'day')}" + " ago" * (row.days_silent is None)
    share, limit = row.adherence_28, watch.adherence_below
    if share is not None and limit is not None and share * 100 < limit:
        yield f"adherence {_below(share, limit)}, below {limit} %"
    if watch.stopped_from is not None and row.stopped_28 >= watch.stopped_from:
        yield f"{count(row.stopped_28, 'exercise')} stopped for pain in {MONTH_DAYS} days"


def _below(share: float, limit: int) -> str:
    """The share in per cent, never rounded up to the limit it is below."""
    rounded = percent(share)
    return rounded if rounded != f"{limit} %" else f"{floor(share * 1000) / 10} %"


def _days_up_to(last: date, number_of: int) -> Iterator[date]:
    """So many days up to and including the last, the earliest first."""
    return (last - timedelta(days=ago) for ago in reversed(range(number_of)))
