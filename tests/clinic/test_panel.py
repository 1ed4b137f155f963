"""The panel of a practice: what it says of each patient is what the patient's own diary says."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta, timezone
from importlib import import_module

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.records import Outcome
from homecare.core.routine.adherence import adherence
from homecare.core.trends.baseline import BaselineKind
from homecare.core.trends.change import Verdict
from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.core.files import BRIDGE, PLANK, programme
from tests.depth import some
from tests.statements import plan_of, statements

TODAY = date(2026, 11, 24)
STATEMENTS = 16
"""People, names, assignments, plans, answers, flare days, exercises, rest days, pain lately, in the baseline
and in all, sessions, how many are planned, thresholds, open questions, answered steps."""
STEP = """
[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2 }
then = { sets = 4 }
"""


def fill_practice(paths: Paths, patients: int, seed: int = 1) -> None:
    import_module("benchmarks.practice").fill_practice(paths, patients=patients, last=TODAY, seed=seed)


@contextmanager
def opened(paths: Paths, clock: HandClock, name: str) -> Iterator[Diary]:
    diary = Diary.open(paths, patient=name, clock=clock)
    try:
        yield diary
    finally:
        diary.close()


@pytest.mark.parametrize("patients", [0, 1, 50])
def test_a_panel_takes_the_same_few_statements_however_many_patients(
    paths: Paths, clinic: Clinic, patients: int
) -> None:
    fill_practice(paths, patients)
    with statements(clinic, "SELECT", "WITH") as sent:
        rows = clinic.panel.rows()
    assert len(rows) == patients
    assert len(sent) == STATEMENTS


@pytest.mark.parametrize("patients", some(1, 30, quick=(1,)))
def test_some_of_the_patients_take_as_many_statements_and_have_the_same_rows(
    paths: Paths, clinic: Clinic, patients: int
) -> None:
    fill_practice(paths, 50)
    everybody = clinic.panel.rows()
    wanted = {row.patient.id for row in everybody[7 : 7 + patients]}
    with statements(clinic, "SELECT", "WITH") as sent:
        rows = clinic.panel.rows(patients=wanted)
    assert len(sent) == STATEMENTS
    assert rows == everybody[7 : 7 + patients]
    assert clinic.panel.rows(patients=()) == ()


def test_no_statement_of_the_panel_goes_through_entries_that_it_does_not_need(
    paths: Paths, clinic: Clinic
) -> None:
    fill_practice(paths, 3)
    ids = [row.patient.id for row in clinic.panel.rows()]
    for patients in (None, ids):
        with statements(clinic, "SELECT", "WITH") as sent:
            clinic.panel.rows(patients=patients)
        steps = [step for statement in sent for step in plan_of(clinic, statement)]
        assert not [step for step in steps if step.startswith("SCAN") and not _of_people(step)], steps
        for table in ("exercise_entry", "pain_reading"):
            spans = [step for step in steps if f"SEARCH {table} " in step and "day>? AND day<?" in step]
            assert spans, (table, steps)


def _of_people(step: str) -> bool:
    """Whether a step goes through patients, or through what was worked out of a few rows of each."""
    return step.split()[1] in {"patient", "stated", "first_session", "lately", "first_reading"}


def test_every_number_is_that_of_the_patients_own_diary(
    paths: Paths, clinic: Clinic, clock: HandClock
) -> None:
    fill_practice(paths, 40, seed=3)
    rows = clinic.panel.rows()
    assert [row.patient.name for row in rows] == sorted(one.name for one in clinic.patients.all())
    for row in rows:
        with opened(paths, clock, row.patient.name) as diary:
            progress = diary.trends.progress(region=row.region)
            days = progress.trend.days
            entries = diary.history.lines(until=TODAY)
            assert row.adherence_28 == pytest.approx(adherence(day.routine for day in days[-28:]))
            assert row.adherence_7 == pytest.approx(adherence(day.routine for day in days[-7:]))
            assert row.verdict is progress.change.verdict
            assert row.logged_14 == progress.change.latest.logged
            if row.logged_14 >= 10:
                assert row.median_14 == progress.change.latest.median
            assert row.last_entry == entries[0].entry.day
            assert row.stopped_28 == sum(
                getattr(line.entry, "outcome", None) is Outcome.STOPPED_FOR_PAIN
                for line in entries
                if line.entry.day > TODAY - timedelta(days=28)
            )
            assert (row.sessions, row.sessions_planned) == (
                diary.day.view().sessions_done,
                diary.day.view().sessions_planned,
            )
            assert row.proposals + row.asked == len(diary.progression.proposals())
            assert row.on_flare is diary.day.view().on_flare
    assert {row.verdict for row in rows} >= {Verdict.LOWER, Verdict.NO_CLEAR_CHANGE, Verdict.NOT_ENOUGH}
    assert any(row.proposals for row in rows)
    assert any(row.on_flare for row in rows)


def test_the_newest_word_on_planned_sessions_stands_as_in_the_diary(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    first = diary.entries.log_session(day=TODAY - timedelta(days=14), planned=10)
    clock.forward(minutes=1)
    second = diary.entries.log_session(day=TODAY - timedelta(days=7), planned=12)

    def planned() -> int | None:
        clock.forward(minutes=1)
        (row,) = clinic.panel.rows()
        assert row.sessions_planned == diary.day.view().sessions_planned
        return row.sessions_planned

    assert planned() == 12
    noted = diary.corrections.edit(first.id, {"note": "corrected"})
    assert planned() == 12  # no newer word on how many
    diary.corrections.edit(noted.id, {"planned_number": 8})
    assert planned() == 8
    diary.history.undo()
    assert planned() == 12
    diary.corrections.remove(second.id)
    assert planned() == 10


def test_an_empty_practice_has_no_rows(clinic: Clinic) -> None:
    assert clinic.panel.rows() == ()


def test_a_patient_who_never_wrote_has_a_row_and_an_archived_one_none(clinic: Clinic) -> None:
    for name in ("Hana", "Aiko", "Ben"):
        clinic.patients.add(name)
    clinic.patients.archive("Ben")
    aiko, hana = clinic.panel.rows()
    assert (aiko.patient.name, hana.patient.name) == ("Aiko", "Hana")
    assert (aiko.last_entry, aiko.days_silent, aiko.programme, aiko.region) == (None,) * 4


def test_what_is_removed_archived_or_undone_no_longer_counts(clinic: Clinic, diary: Diary) -> None:
    diary.programmes.assign(programme(body=PLANK), start=TODAY - timedelta(days=3))
    diary.entries.log_exercise("front-plank")
    wrong = diary.entries.log_exercise("front-plank", stopped=True, sets=1, day=TODAY - timedelta(days=1))
    diary.entries.log_pain(4)
    diary.entries.log_session()
    (row,) = clinic.panel.rows()
    assert (row.stopped_28, row.sessions, row.logged_14) == (1, 1, 1)
    diary.history.undo()
    diary.history.undo()
    diary.corrections.remove(wrong.id)
    (row,) = clinic.panel.rows()
    assert (row.stopped_28, row.sessions, row.logged_14) == (0, 0, 0)
    assert row.adherence_28 == 0
    assert (row.done_today, row.due_today) == (1, 1)


def test_the_last_reading_of_a_day_stands_also_when_it_was_corrected(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    for ago in range(5):
        diary.entries.log_pain(2, day=TODAY - timedelta(days=ago))
    clock.forward(minutes=1)
    for ago in range(5):
        again = diary.entries.log_pain(5, day=TODAY - timedelta(days=ago))
        clock.forward(minutes=1)
    diary.corrections.edit(again.id, {"level": 9})
    (row,) = clinic.panel.rows()
    assert (row.median_14, row.logged_14) == (5, 5)


def test_a_reading_corrected_after_a_later_one_of_its_day_does_not_stand(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    for ago in range(1, 5):
        diary.entries.log_pain(1 + 2 * (ago > 2), day=TODAY - timedelta(days=ago))
    morning = diary.entries.log_pain(2)
    clock.forward(minutes=1)
    diary.entries.log_pain(7)
    clock.forward(minutes=1)
    diary.corrections.edit(morning.id, {"level": 0})
    levels = [day.pain for day in diary.trends.progress().trend.days[-5:]]
    (row,) = clinic.panel.rows()
    assert levels == [3, 3, 1, 1, 7]
    assert row.median_14 == 3  # 1 if the corrected one stood


def test_a_patient_who_stopped_writing_keeps_the_region_of_all_readings(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    diary.entries.log_pain(3, region="neck")
    diary.entries.log_pain(3, region="neck", day=TODAY - timedelta(days=1))
    diary.entries.log_pain(3, region="head")
    clock.forward(days=60)
    (row,) = clinic.panel.rows()
    assert (row.region, row.logged_14, row.days_silent) == ("neck", 0, 60)


def test_a_patient_to_the_east_where_tomorrow_has_come_counts_with_it(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    """Berlin, Tuesday 20:00, is 04:00 of Wednesday in Japan: her Wednesday counts, his Tuesday as well."""
    berlin = TUESDAY_EVENING.astimezone(timezone(timedelta(hours=1))) + timedelta(hours=8)
    for ago in range(12, -1, -1):
        diary.entries.log_pain(6, day=TODAY - timedelta(days=ago), region="neck")
    clock.instant = berlin.astimezone(TUESDAY_EVENING.tzinfo) + timedelta(minutes=10)
    assert diary.current_day() == TODAY + timedelta(days=1)
    diary.entries.log_pain(2, region="neck")
    diary.entries.log_session()
    diary.entries.log_exercise("chin-tuck", stopped=True)
    clock.instant = berlin + timedelta(minutes=10)
    assert clinic.current_day() == TODAY
    for name in ("me", clinic.patients.add("Ken").name):
        clinic.appointments.plan(name, TODAY, "15:30")
    assert [row.patient.name for row in clinic.panel.rows()] == ["Ken", "me"]
    ken, row = clinic.panel.rows()
    assert (ken.last_entry, ken.next_session) == (None, TODAY)
    assert row.next_session == TODAY
    assert (row.last_entry, row.days_silent, row.logged_14) == (TODAY + timedelta(days=1), 0, 14)
    assert (row.sessions, row.last_session, row.stopped_28) == (1, TODAY + timedelta(days=1), 1)
    assert clinic.panel.rows(patients=[row.patient.id]) == (row,)
    # As of another day it is as it was then.
    earlier = clinic.panel.rows(TODAY - timedelta(days=1))[1]
    assert earlier.last_entry == TODAY - timedelta(days=1)


@pytest.mark.parametrize("session", [0, 5, 20, 44])
def test_the_verdict_is_the_diarys_own_whatever_it_is_compared_with(
    clinic: Clinic, diary: Diary, clock: HandClock, session: int
) -> None:
    """Neck was logged long before upper back: each region has first days of its own."""
    first = TODAY - timedelta(days=60)
    for number in range(0, 50, 7):
        diary.entries.log_pain(9, day=first - timedelta(days=40 - number), region="neck")
    for number in range(61):
        if number < 14 or number > 30:
            diary.entries.log_pain(
                6 if number < 14 else 3, day=first + timedelta(days=number), region="upper-back"
            )
    clock.forward(minutes=1)
    diary.entries.log_pain(7, day=first, region="upper-back")  # said again: the last one counts
    diary.entries.log_session(day=first + timedelta(days=session))
    (row,) = clinic.panel.rows()
    change = diary.trends.progress(region="upper-back").change
    assert (row.region, row.verdict, row.baseline) == ("upper-back", change.verdict, change.against)
    assert row.baseline is not None
    assert row.baseline.kind is (
        BaselineKind.BEFORE_SESSION_1 if session == 44 else BaselineKind.FIRST_14_DAYS
    )
    assert row.baseline.first == (first if session < 44 else first + timedelta(days=31))


def test_entries_of_tomorrow_do_not_count_yet(clinic: Clinic, diary: Diary, clock: HandClock) -> None:
    clock.forward(days=1)
    diary.entries.log_pain(4)
    diary.entries.log_session()
    clock.instant = TUESDAY_EVENING  # flew west over the date line
    (row,) = clinic.panel.rows()
    assert (row.last_entry, row.logged_14, row.sessions) == (None, 0, 0)


def test_steps_proposed_and_steps_to_ask_about_are_counted_apart(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(body=PLANK + STEP + BRIDGE + STEP))
    for _ in range(3):
        diary.entries.log_exercise("front-plank", peak=1)
        diary.entries.log_exercise("glute-bridge", peak=1)
        clock.forward(days=1)
    assert [(row.proposals, row.asked) for row in clinic.panel.rows()] == [(2, 0)]
    diary.progression.answer_step("front-plank", Answer.ASK)
    assert [(row.proposals, row.asked) for row in clinic.panel.rows()] == [(1, 1)]
    diary.progression.answer_step("glute-bridge", Answer.NOT_NOW)
    assert [(row.proposals, row.asked) for row in clinic.panel.rows()] == [(0, 1)]
    diary.entries.log_exercise("glute-bridge", peak=1)  # something new since
    assert [(row.proposals, row.asked) for row in clinic.panel.rows()] == [(1, 1)]


def test_a_step_put_off_on_the_day_of_the_last_time_waits_for_another(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(body=PLANK + STEP))
    for _ in range(2):
        diary.entries.log_exercise("front-plank", peak=1)
        clock.forward(days=1)
    diary.entries.log_exercise("front-plank", peak=1)
    assert [row.proposals for row in clinic.panel.rows()] == [len(diary.progression.proposals())] == [1]
    diary.progression.answer_step("front-plank", Answer.NOT_NOW)
    assert [row.proposals for row in clinic.panel.rows()] == [len(diary.progression.proposals())] == [0]
    clock.forward(minutes=1)
    diary.entries.log_exercise("front-plank", peak=1)
    assert [row.proposals for row in clinic.panel.rows()] == [len(diary.progression.proposals())] == [1]


def test_a_step_taken_raises_what_adherence_is_measured_by(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(body=PLANK + STEP))
    for _ in range(3):
        diary.entries.log_exercise("front-plank", peak=1)
        clock.forward(days=1)
    diary.progression.answer_step("front-plank", Answer.YES)
    diary.entries.log_exercise("front-plank", sets=2)
    clock.forward(days=1)
    (row,) = clinic.panel.rows()
    assert row.adherence_28 == pytest.approx(3.5 / 4)
    assert row.proposals == 0


def test_a_panel_can_be_seen_as_of_another_day(clinic: Clinic, diary: Diary) -> None:
    diary.entries.log_pain(4)
    (row,) = clinic.panel.rows(TODAY - timedelta(days=1))
    assert row.last_entry is None
    (later,) = clinic.panel.rows(TODAY + timedelta(days=3))
    assert (later.last_entry, later.days_silent) == (TODAY, 3)


def test_pain_just_after_a_time_keeps_a_step_from_being_proposed_at_home_and_in_the_panel(
    clinic: Clinic, diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(body=PLANK + STEP))
    for after in (None, 1, 9):
        diary.entries.log_exercise("front-plank", peak=1, after=after)
        clock.forward(days=1)
    assert [row.proposals for row in clinic.panel.rows()] == [len(diary.progression.proposals())] == [0]
    for _ in range(3):
        diary.entries.log_exercise("front-plank", after=2)
        clock.forward(days=1)
    assert [row.proposals for row in clinic.panel.rows()] == [len(diary.progression.proposals())] == [1]
