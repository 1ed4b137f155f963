"""The Clinic: the patients of one data folder."""

import pytest

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError
from homecare.paths import Paths
from tests.conftest import HandClock


def names(clinic: Clinic, *, archived: bool = False) -> list[str]:
    return [patient.name for patient in clinic.patients.all(archived=archived)]


def test_patients_are_listed_by_name(clinic: Clinic) -> None:
    for name in ("Chiyo", "Aiko", " Ben "):
        clinic.patients.add(name)
    assert names(clinic) == ["Aiko", "Ben", "Chiyo"]


@pytest.mark.parametrize("name", ["Aiko", "aiko", "AIKO", " Aiko "])
def test_a_name_is_taken_once_however_it_is_written(clinic: Clinic, name: str) -> None:
    clinic.patients.add("Aiko")
    with pytest.raises(InputError, match="already"):
        clinic.patients.add(name)
    assert names(clinic) == ["Aiko"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "A\nB", "A\x1b[2J", "A\udcff"])
def test_a_name_that_cannot_be_shown_on_one_line_is_refused(clinic: Clinic, name: str) -> None:
    with pytest.raises(InputError):
        clinic.patients.add(name)
    assert names(clinic, archived=True) == []


def test_an_archived_patient_is_kept_but_no_longer_listed_or_written_in(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.patients.add("Aiko")
    clinic.patients.add("Ben")
    diary = Diary.open(paths, patient="Aiko", clock=clock)
    diary.entries.log_pain(4)
    assert clinic.patients.archive("aiko").name == "Aiko"
    assert names(clinic) == ["Ben"]
    assert names(clinic, archived=True) == ["Aiko", "Ben"]
    with pytest.raises(NotFoundError):
        diary.entries.log_pain(5)
    diary.close()
    only = Diary.open(paths, clock=clock)
    assert only.day.view().patient == "Ben"
    only.close()


def test_the_name_of_an_archived_patient_can_be_used_anew(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.patients.add("Aiko")
    diary = Diary.open(paths, patient="Aiko", clock=clock)
    diary.entries.log_pain(4)
    clinic.patients.archive("Aiko")
    clinic.patients.add("Aiko")
    assert diary.history.lines() == ()
    diary.close()


def test_an_unknown_name_is_refused_with_the_nearest(clinic: Clinic) -> None:
    with pytest.raises(NotFoundError) as nobody:
        clinic.patients.archive("Aiko")
    assert nobody.value.text == "There is no patient “Aiko”. There are none yet."
    clinic.patients.add("Aiko")
    with pytest.raises(NotFoundError) as near:
        clinic.patients.archive("Aik")
    assert near.value.next_step == "Did you mean Aiko?"
    assert names(clinic) == ["Aiko"]


def test_an_archived_diary_is_brought_back_with_all_its_entries(clinic: Clinic, diary: Diary) -> None:
    diary.entries.log_pain(4)
    clinic.patients.archive("me")
    with pytest.raises(NotFoundError, match="archived") as refused:
        diary.entries.log_pain(5)
    assert "homecare patient archive" in refused.value.next_step
    assert [one.name for one in clinic.patients.all()] == []
    clinic.patients.bring_back("ME")
    assert len(diary.history.lines()) == 1


def test_nobody_is_brought_back_beside_somebody_of_the_same_name(clinic: Clinic) -> None:
    clinic.patients.add("Hana")
    clinic.patients.archive("Hana")
    clinic.patients.add("Hana")
    with pytest.raises(InputError, match="already"):
        clinic.patients.bring_back("Hana")
