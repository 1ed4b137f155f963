"""A row of the panel: which region it shows, what counts in it, and which thresholds are crossed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest

from homecare.core.clinic.panel import (
    Held,
    HeldSessions,
    Looking,
    Made,
    MadeOnDay,
    PanelRow,
    routine_of,
    row_of,
)
from homecare.core.clinic.panel_order import ORDERS, arranged, matching
from homecare.core.programme.plan import DueDays, Plan, PlannedExercise, ProgressRule, StepBackRule
from homecare.core.records.practice import Watch
from homecare.core.records.records import Assignment, Outcome, Patient
from homecare.core.routine.progression import Occasion, proposals_of
from homecare.core.routine.schedule import Assigned, counted_on, in_force
from homecare.core.trends.baseline import BaselineKind
from homecare.core.trends.change import Verdict
from homecare.core.values.dose import Dose, Kind, Prescription, Sides

TODAY = date(2026, 11, 24)
BEGAN = datetime(2026, 9, 1, tzinfo=UTC)
HANA = Patient(id=UUID(int=1), name="Hana", entered_at=BEGAN)
DOSE = Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=1, dose=Dose(sets=3, hold_s=10))
OTHER_DOSE = Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=2, dose=Dose(sets=3, hold_s=10))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


LONG_AGO = ago(40)


Entries = Mapping[date, Sequence[tuple[Made, int | None]]]
"""What was done on each day, and how much it hurt."""


def row(*, region: str = "upper-back", made: Entries | None = None, **held: Any) -> PanelRow:
    """The row of somebody of whom this is held."""
    looking = Looking(
        today=TODAY, region=region, planned=lambda sessions, _: len(sessions), exercise=lambda *_: None
    )
    return row_of(Held(patient=HANA, **entries_of(made or {}), **held), looking)


def entries_of(made: Entries) -> dict[str, Any]:
    """Exercise entries as the store holds them for a row."""
    return {
        "made": {day: MadeOnDay(tuple(one for one, _ in of_day)) for day, of_day in made.items()},
        "peaks": lambda day: [(peak, uuid4().hex) for _, peak in made[day]],
    }


def given(
    *exercises: PlannedExercise, start: date = LONG_AGO, flare: bool = False, weeks: int | None = None
) -> Assigned:
    planned = exercises or (PlannedExercise(key="plank", name="Plank", level_name="", prescription=DOSE),)
    return Assigned(
        assignment=Assignment(
            id=uuid4(), patient=HANA.id, digest="d" * 64, start=start, entered_at=BEGAN, flare=flare
        ),
        plan=Plan(slug="p", version=1, title="Planks", author="A", weeks=weeks, exercises=planned),
    )


def made(
    done: int = 30, outcome: Outcome = Outcome.DONE, peak: int | None = 1, key: str = "plank",
    asked: Prescription = DOSE,
) -> tuple[Made, int | None]:  # fmt: skip
    return Made(key, outcome, done, asked), peak


def readings(level: int, *days: int) -> dict[date, int]:
    return {ago(day): level for day in days}


# The region


def test_nothing_is_said_of_an_empty_diary() -> None:
    empty = row()
    assert (empty.region, empty.median_14, empty.logged_14, empty.verdict) == (
        None,
        None,
        0,
        Verdict.NOT_ENOUGH,
    )
    assert (empty.last_entry, empty.days_silent, empty.adherence_7, empty.adherence_28) == (None,) * 4
    assert (empty.programme, empty.on_flare, empty.proposals, empty.asked, empty.flags) == (
        None,
        False,
        0,
        0,
        (),
    )


@pytest.mark.parametrize(
    ("levels", "in_all", "expected"),
    [
        ({"neck": (0, 1), "upper-back": (0,)}, {}, "neck"),
        ({"neck": (0,), "upper-back": (1,)}, {}, "upper-back"),  # as many: the setting's first
        ({"neck": (0,), "head": (1,)}, {}, "head"),  # then by name
        ({"neck": (14, 15, 16), "upper-back": (13,)}, {}, "upper-back"),  # 14 days end with today
        ({"neck": (20,)}, {"head": 3, "neck": 1}, "head"),  # none lately: in all
        ({}, {"neck": 2, "upper-back": 2}, "upper-back"),
    ],
)
def test_the_region_with_most_readings_is_shown(
    levels: Mapping[str, Sequence[int]], in_all: Mapping[str, int], expected: str
) -> None:
    shown = row(levels={region: readings(4, *days) for region, days in levels.items()}, readings=in_all)
    assert shown.region == expected


@pytest.mark.parametrize(("logged", "median"), [(4, None), (5, 6.0)])
def test_a_median_needs_five_days_of_the_latest_fourteen(logged: int, median: float | None) -> None:
    shown = row(levels={"neck": readings(6, *range(13, 13 - logged, -1), 14, 15)})
    assert (shown.logged_14, shown.median_14) == (logged, median)


def test_the_verdict_is_that_of_the_change_since_the_start() -> None:
    levels = {**readings(7, *range(30, 44)), **readings(3, *range(14))}
    sessions = HeldSessions(number=2, first=ago(30), last=ago(16))
    before = row(levels={"neck": levels}, sessions=sessions)
    later = row(levels={"neck": levels}, sessions=replace(sessions, number=1, first=ago(16)))
    too_early = row(levels={"neck": readings(7, *range(20))}, sessions=sessions)
    kinds = [one.baseline and one.baseline.kind for one in (before, later, too_early)]
    assert [one.verdict for one in (before, later, too_early)] == [
        Verdict.LOWER, Verdict.LOWER, Verdict.NOT_ENOUGH,
    ]  # fmt: skip
    assert kinds == [BaselineKind.BEFORE_SESSION_1, BaselineKind.FIRST_14_DAYS, None]


# The routine


def test_adherence_counts_seven_and_twenty_eight_days_and_today_is_told_apart() -> None:
    full = {ago(day): [made()] for day in range(1, 7)}
    for today, done in (([], 0), ([made(15, Outcome.PARTIAL)], 0), ([made()], 1)):
        shown = row(assigned=[given()], made={**full, TODAY: today} if today else full)
        assert shown.adherence_7 == 1
        assert shown.adherence_28 == pytest.approx(6 / 27)
        assert (shown.done_today, shown.due_today) == (done, 1)


def test_two_entries_of_a_day_are_measured_together() -> None:
    shown = row(
        assigned=[given(start=ago(1))], made={ago(1): [made(15, Outcome.PARTIAL), made(15, Outcome.PARTIAL)]}
    )
    assert shown.adherence_28 == 1


def test_rest_days_and_exercises_stopped_for_pain_leave_adherence() -> None:
    stopped = {ago(1): [made(5, Outcome.STOPPED_FOR_PAIN)], ago(3): [made()]}
    shown = row(assigned=[given(start=ago(3))], made=stopped, rest_days=frozenset({ago(2)}))
    assert (shown.adherence_28, shown.stopped_28) == (1, 1)


def test_the_programme_and_the_sessions_are_named() -> None:
    sessions = HeldSessions(number=2, first=ago(9), last=ago(2), planned=((BEGAN, 10),))
    shown = row(assigned=[given()], sessions=sessions, next_session=ago(-3), last_entry=ago(2))
    assert (shown.programme, shown.sessions, shown.sessions_planned) == ("Planks", 2, 1)
    assert (shown.last_session, shown.next_session, shown.days_silent) == (ago(2), ago(-3), 2)


def test_patients_given_other_things_are_not_measured_by_what_another_was_given() -> None:
    looking = Looking(today=TODAY, region="neck", planned=lambda *_: None, exercise=lambda *_: None)
    other = PlannedExercise(key="bridge", name="Bridge", level_name="", prescription=DOSE)
    held = Held(patient=HANA, **entries_of({ago(1): [made()]}))
    for start, expected in ((1, 1.0), (2, 0.5), (1, 1.0)):
        assert row_of(replace(held, assigned=[given(start=ago(start))]), looking).adherence_28 == expected
    later = given(other, start=ago(1))
    changed = replace(later, assignment=replace(later.assignment, digest="e" * 64))
    assert row_of(replace(held, assigned=[changed]), looking).adherence_28 == 0


@pytest.mark.parametrize("seed", range(40))
def test_what_a_single_programme_asks_for_is_what_the_diary_counts(seed: int) -> None:
    random = Random(seed)
    looking = Looking(today=TODAY, region="neck", planned=lambda *_: None, exercise=lambda *_: None)
    exercises = tuple(
        PlannedExercise(
            key=key, name=key, level_name="", prescription=DOSE,
            due=DueDays(
                weekdays=tuple(sorted(random.sample(range(7), random.randrange(1, 8)))),
                every=random.choice((1, 1, 1, 2, 3)),
            ),
        )
        for key in ("plank", "bridge")
    )  # fmt: skip
    weeks = random.choice((None, 1, 3))
    for _ in range(6):  # the same programme, given to several patients
        one = given(*exercises, start=ago(random.randrange(40)), weeks=weeks)
        until = random.choice((None, TODAY - timedelta(days=random.randrange(20))))
        if until is None or until >= one.assignment.start:
            one = replace(one, assignment=replace(one.assignment, until=until))
        days = routine_of(Held(patient=HANA, assigned=[one]), looking)
        assert [day.prescribed for day in days[:-1]] == [
            len(counted_on((one,), day)) for day in looking.month[:-1]
        ]


# Proposals


FORWARD = ProgressRule(sessions_at_full_dose=3, pain_peak_max=2, next_day_rise_max=0, sets=4)
FORWARD_BY_PEAK = ProgressRule(sessions_at_full_dose=5, pain_peak_max=3, sets=4)
BACK = StepBackRule(pain_peak_over=5, next_day_rise_from=2, sets=2)
RULED = tuple(
    PlannedExercise(key=key, name=key, level_name="", prescription=DOSE, progress=forward, step_back=back)
    for key, forward, back in (
        ("plank", (FORWARD,), (BACK,)),
        ("bridge", (FORWARD_BY_PEAK,), ()),
        ("squat", (), (BACK,)),
        ("tuck", (), ()),
    )
)


@pytest.mark.parametrize("seed", range(60))
def test_the_latest_times_propose_what_all_of_them_do(seed: int) -> None:
    random = Random(seed)
    entries: dict[date, list[tuple[Made, int | None]]] = {}
    for day in range(28):
        for planned in RULED:
            for _ in range(random.choice((0, 1, 1, 1, 1, 2))):
                entries.setdefault(ago(day), []).append(
                    made(
                        *random.choice(
                            ((30, Outcome.DONE),) * 9 + ((0, Outcome.SKIPPED), (20, Outcome.PARTIAL))
                        ),
                        peak=random.choice((None, *(0, 1, 2) * 5, 3, 6)),
                        key=planned.key,
                        asked=random.choice((DOSE,) * 9 + (OTHER_DOSE,)),
                    )
                )
    levels = {ago(day): random.choice((4, 4, 4, 5)) for day in range(36) if random.random() < 0.9}
    assigned = given(*RULED, start=ago(random.randrange(5, 40)))
    occasions = [
        Occasion(uuid4(), day, one.exercise, one.outcome, one.done, one.asked, peak)
        for day, of_day in entries.items()
        for one, peak in of_day
    ]
    all_of_them = proposals_of(in_force([assigned], TODAY), TODAY, occasions, levels, lambda _: None)
    shown = row(assigned=[assigned], made=entries, levels={"upper-back": levels})
    assert (shown.proposals, shown.asked) == (len(all_of_them), 0)


def test_some_of_those_diaries_propose_a_step() -> None:
    entries = {ago(day): [made(key="bridge")] for day in range(6)}
    assert row(assigned=[given(*RULED)], made=entries).proposals == 1
    assert row(assigned=[given(*RULED, weeks=2)], made=entries).proposals == 0  # its weeks are over


# Thresholds


def watch(**thresholds: Any) -> Watch:
    return Watch(id=uuid4(), patient=HANA.id, entered_at=BEGAN, **thresholds)


PAIN = {"neck": readings(7, *range(6))}


@pytest.mark.parametrize(
    ("thresholds", "held", "flags"),
    [
        ({}, {"levels": PAIN}, ()),
        ({"pain_from": 7}, {"levels": PAIN}, ("median pain 7, limit 7",)),
        ({"pain_from": 8}, {"levels": PAIN}, ()),
        ({"pain_from": 0}, {}, ()),  # no median is no pain level
        ({"silent_days": 9}, {"last_entry": ago(9)}, ("no entry for 9 days",)),
        ({"silent_days": 1}, {"last_entry": ago(1)}, ("no entry for 1 day",)),
        ({"silent_days": 9}, {"last_entry": ago(8)}, ()),
        ({"silent_days": 9}, {}, ("no entry yet, added 84 days ago",)),
        ({"silent_days": 85}, {}, ()),
        ({"adherence_below": 50}, {"assigned": [given(start=ago(1))]}, ("adherence 0 %, below 50 %",)),
        ({"adherence_below": 50}, {}, ()),  # nothing was prescribed
        (
            {"stopped_from": 2},
            {"made": {ago(1): [made(5, Outcome.STOPPED_FOR_PAIN)] * 2}},
            ("2 exercises stopped for pain in 28 days",),
        ),
        ({"stopped_from": 3}, {"made": {ago(1): [made(5, Outcome.STOPPED_FOR_PAIN)] * 2}}, ()),
    ],
)
def test_a_threshold_that_is_crossed_is_said_in_words(
    thresholds: dict[str, int], held: dict[str, Any], flags: tuple[str, ...]
) -> None:
    assert row(watch=watch(**thresholds), **held).flags == flags


def test_a_share_just_below_the_threshold_is_not_rounded_up_to_it() -> None:
    entries = {ago(day): [made(30 if day <= 13 else 0, Outcome.PARTIAL)] for day in range(1, 28)}
    shown = row(assigned=[given()], made=entries, watch=watch(adherence_below=49))
    assert shown.adherence_28 == pytest.approx(13 / 27)
    assert shown.flags == ("adherence 48 %, below 49 %",)
    entries[ago(14)] = [made(6, Outcome.PARTIAL)]  # 13 and 6/30 of 27 days
    nearly = row(assigned=[given()], made=entries, watch=watch(adherence_below=49))
    assert nearly.flags == ("adherence 48.8 %, below 49 %",)


# Orders


def named(name: str, **fields: Any) -> PanelRow:
    return replace(row(), patient=replace(HANA, name=name), **fields)


PEOPLE = (
    named("Chiyo", median_14=3.0, adherence_28=0.9, days_silent=0, next_session=ago(-2), requests=1),
    named("aiko", median_14=6.0, adherence_28=None, days_silent=9, flags=("no entry for 9 days",)),
    named(
        "Ben",
        median_14=None,
        adherence_28=0.2,
        days_silent=None,
        programme="Desk neck",
        on_flare=True,
        questions=1,
        requests=1,
    ),
)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("name", ["aiko", "Ben", "Chiyo"]),
        ("pain", ["aiko", "Chiyo", "Ben"]),
        ("adherence", ["Ben", "Chiyo", "aiko"]),
        ("silent", ["Ben", "aiko", "Chiyo"]),
        ("next", ["Chiyo", "aiko", "Ben"]),
        ("flags", ["aiko", "Ben", "Chiyo"]),
        ("asks", ["Ben", "Chiyo", "aiko"]),
    ],
)
def test_rows_are_ordered_and_those_with_nothing_to_order_by_stand_last(
    order: str, expected: list[str]
) -> None:
    assert set(ORDERS) == {"name", "pain", "adherence", "silent", "next", "asks", "flags"}
    assert [one.patient.name for one in arranged(PEOPLE, ORDERS[order])] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 3),
        ("AIKO", 1),
        ("desk", 1),
        ("entry days", 1),
        ("flare", 1),
        ("asks", 2),
        ("step question", 1),
        ("desk aiko", 0),
        ("  ", 3),
    ],
)
def test_words_are_looked_for_in_name_programme_and_thresholds(text: str, expected: int) -> None:
    assert len(matching(PEOPLE, text)) == expected
