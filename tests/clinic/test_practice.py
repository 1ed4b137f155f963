"""What a practitioner keeps of a patient: notes, thresholds, planned sessions."""

from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.records.practice import Appointment, PracticeNote, Received, Watch
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError
from homecare.paths import Paths
from tests.conftest import HandClock

TODAY = date(2026, 11, 24)
THURSDAY = date(2026, 11, 26)


@pytest.fixture
def hana(clinic: Clinic) -> str:
    clinic.patients.add("Hana")
    return "Hana"


# Notes


def test_notes_are_kept_in_order_and_put_aside_one_by_one(
    clinic: Clinic, hana: str, clock: HandClock
) -> None:
    first = clinic.notes.add(hana, " Prefers mornings. ")
    clock.forward(minutes=1)
    clinic.notes.add("hana", "Left shoulder operated on.")
    assert [note.text for note in clinic.notes.all("HANA")] == [
        "Prefers mornings.",
        "Left shoulder operated on.",
    ]
    assert clinic.notes.archive(hana, first.id) == first
    assert [note.text for note in clinic.notes.all(hana)] == ["Left shoulder operated on."]


@pytest.mark.parametrize("text", ["", "  ", "x" * 2001, "a\x1b[2J"])
def test_a_note_that_cannot_be_kept_is_refused(clinic: Clinic, hana: str, text: str) -> None:
    with pytest.raises(InputError):
        clinic.notes.add(hana, text)
    assert clinic.notes.all(hana) == ()


def test_a_note_of_another_patient_cannot_be_put_aside(clinic: Clinic, hana: str) -> None:
    clinic.patients.add("Ben")
    note = clinic.notes.add(hana, "Hers.")
    with pytest.raises(NotFoundError, match="no note"):
        clinic.notes.archive("Ben", note.id)
    assert clinic.notes.all(hana) == (note,)


def test_notes_and_thresholds_are_never_in_what_a_patient_sees_or_takes_along(
    clinic: Clinic, hana: str, paths: Paths, clock: HandClock, tmp_path: Path
) -> None:
    clinic.notes.add(hana, "Secretum")
    clinic.thresholds.set(hana, pain_from=7)
    diary = Diary.open(paths, patient=hana, clock=clock)
    diary.entries.log_pain(8)
    seen = [
        repr(diary.day.view()),
        repr(diary.history.lines()),
        repr(diary.waiting.now()),
        repr(diary.report.of_span()),
    ]
    diary.close()
    assert "Secretum" not in "".join(seen)
    assert "pain_from" not in "".join(seen)


# Thresholds


def test_no_threshold_is_set_by_itself(clinic: Clinic, hana: str) -> None:
    assert clinic.thresholds.of(hana) is None
    assert [row.flags for row in clinic.panel.rows()] == [()]


def test_thresholds_are_set_anew_as_a_whole_and_the_newest_stands(
    clinic: Clinic, hana: str, clock: HandClock
) -> None:
    clinic.thresholds.set(hana, pain_from=7, silent_days=9)
    clock.forward(minutes=1)
    newest = clinic.thresholds.set(hana, adherence_below=50)
    assert newest is not None
    assert clinic.thresholds.of(hana) == newest
    assert (newest.pain_from, newest.adherence_below, newest.silent_days) == (None, 50, None)
    assert clinic.thresholds.set(hana) is None
    assert clinic.thresholds.of(hana) is None


@pytest.mark.parametrize(
    ("name", "number"), [("pain_from", 11), ("adherence_below", 0), ("silent_days", 366), ("stopped_from", 0)]
)
def test_a_threshold_beyond_its_range_is_refused_and_the_old_one_stands(
    clinic: Clinic, hana: str, name: str, number: int
) -> None:
    before = clinic.thresholds.set(hana, pain_from=5)
    with pytest.raises(InputError):
        clinic.thresholds.set(hana, **{name: number})
    assert clinic.thresholds.of(hana) == before


def test_a_threshold_shows_on_the_panel_of_its_patient_alone(
    clinic: Clinic, hana: str, clock: HandClock
) -> None:
    clinic.patients.add("Ben")
    clinic.thresholds.set(hana, silent_days=2)
    clock.forward(days=3)
    assert {row.patient.name: row.flags for row in clinic.panel.rows()} == {
        "Ben": (), "Hana": ("no entry yet, added 3 days ago",),
    }  # fmt: skip


# Planned sessions


def test_a_planned_session_is_the_next_one_until_its_day_is_over(
    clinic: Clinic, hana: str, clock: HandClock
) -> None:
    clinic.appointments.plan(hana, THURSDAY + timedelta(days=7))
    planned = clinic.appointments.plan(hana, THURSDAY, "15:30", " Bring shoes. ")
    assert (planned.time, planned.note) == ("15:30", "Bring shoes.")
    assert [row.next_session for row in clinic.panel.rows()] == [THURSDAY]
    clock.forward(days=2)
    assert [one.day for one in clinic.appointments.planned(hana)] == [THURSDAY, THURSDAY + timedelta(days=7)]
    clock.forward(days=1)
    assert [one.day for one in clinic.appointments.planned(hana)] == [THURSDAY + timedelta(days=7)]
    assert [row.next_session for row in clinic.panel.rows()] == [THURSDAY + timedelta(days=7)]


def test_a_session_planned_anew_on_a_day_takes_the_place_of_the_other(clinic: Clinic, hana: str) -> None:
    clinic.appointments.plan(hana, THURSDAY, "15:30")
    clinic.appointments.plan(hana, THURSDAY, "16:00")
    assert [one.time for one in clinic.appointments.planned(hana)] == ["16:00"]


def test_what_is_not_said_anew_stays_as_it_was_planned(clinic: Clinic, hana: str) -> None:
    clinic.appointments.plan(hana, THURSDAY, "15:30", "Bring shoes.")
    clinic.appointments.plan(hana, THURSDAY, "16:00")
    planned = clinic.appointments.plan(hana, THURSDAY, note="Bring the report.")
    assert (planned.time, planned.note) == ("16:00", "Bring the report.")
    again = clinic.appointments.plan(hana, THURSDAY)
    assert clinic.appointments.planned(hana) == (again,)
    assert (again.time, again.note) == ("16:00", "Bring the report.")


def test_planning_and_cancelling_are_undone_one_after_the_other(
    clinic: Clinic, hana: str, paths: Paths, clock: HandClock
) -> None:
    clinic.appointments.plan(hana, THURSDAY, "15:30")
    clinic.appointments.plan(hana, THURSDAY, "16:00")
    clinic.appointments.cancel(hana, THURSDAY)
    diary = Diary.open(paths, patient=hana, clock=clock)
    seen = []
    for _ in range(3):
        assert "session on Thu 26 Nov 2026" in diary.history.undo().says
        seen.append([one.time for one in clinic.appointments.planned(hana)])
    diary.close()
    assert seen == [["16:00"], ["15:30"], []]


@pytest.mark.parametrize(
    ("day", "time", "says"),
    [
        (TODAY - timedelta(days=1), None, "is in the past"),
        (TODAY + timedelta(days=900), None, "two years"),
        (THURSDAY, "25:00", "time of day"),
        (THURSDAY, "3pm", "time of day"),
    ],
)
def test_a_session_that_cannot_be_planned_is_refused(
    clinic: Clinic, hana: str, day: date, time: str | None, says: str
) -> None:
    with pytest.raises(InputError, match=says):
        clinic.appointments.plan(hana, day, time)
    assert clinic.appointments.planned(hana) == ()


def test_what_is_not_planned_cannot_be_cancelled(clinic: Clinic, hana: str) -> None:
    with pytest.raises(NotFoundError, match="No session is planned") as refused:
        clinic.appointments.cancel(hana, THURSDAY)
    assert refused.value.next_step == "None are planned."
    clinic.appointments.plan(hana, THURSDAY)
    with pytest.raises(NotFoundError) as refused:
        clinic.appointments.cancel(hana, TODAY)
    assert "Thu 26 Nov 2026" in refused.value.next_step


def test_a_session_that_the_other_side_planned_is_read_only(clinic: Clinic, hana: str) -> None:
    planned = clinic.appointments.plan(hana, THURSDAY, "15:30")
    with clinic._folder.store.writing() as repository:
        repository.add(Received(id=planned.id, patient=planned.patient, kind="appointment", number=1))
    for act in (clinic.appointments.cancel, clinic.appointments.plan):
        with pytest.raises(InputError, match="read-only"):
            act(hana, THURSDAY)
    assert clinic.appointments.planned(hana) == (planned,)


# Whose


def test_an_unknown_or_archived_patient_is_refused_in_words_everywhere(clinic: Clinic, hana: str) -> None:
    clinic.patients.add("Ben")
    clinic.patients.archive("Ben")
    acts = (
        clinic.patients.named,
        clinic.notes.all,
        lambda name: clinic.notes.add(name, "x"),
        lambda name: clinic.notes.archive(name, uuid4()),
        clinic.thresholds.of,
        lambda name: clinic.thresholds.set(name, pain_from=3),
        clinic.appointments.planned,
        lambda name: clinic.appointments.plan(name, THURSDAY),
        lambda name: clinic.appointments.cancel(name, THURSDAY),
    )
    for act in acts:
        with pytest.raises(NotFoundError) as refused:
            act("Hanna")
        assert refused.value.next_step == "Did you mean Hana?"
        with pytest.raises(NotFoundError, match="archived"):
            act("Ben")
    with clinic._folder.store.reading() as repository:
        for kind in (PracticeNote, Watch, Appointment):
            assert [
                found for one in repository.patients(archived=True) for found in repository.kept(kind, one.id)
            ] == []
