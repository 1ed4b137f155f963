"""The Clinic: the patients of one data folder."""

import pytest

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError
from homecare.paths import Paths
from tests.conftest import HandClock


def names(clinic: Clinic, *, archived: bool = False) -> list[str]:
    return [patient.name for patient in clinic.patients(archived=archived)]


def test_patients_are_listed_by_name(clinic: Clinic) -> None:
    for name in ("Chiyo", "Aiko", " Ben "):
        clinic.add_patient(name)
    assert names(clinic) == ["Aiko", "Ben", "Chiyo"]


@pytest.mark.parametrize("name", ["Aiko", "aiko", "AIKO", " Aiko "])
def test_a_name_is_taken_once_however_it_is_written(clinic: Clinic, name: str) -> None:
    clinic.add_patient("Aiko")
    with pytest.raises(InputError, match="already"):
        clinic.add_patient(name)
    assert names(clinic) == ["Aiko"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "A\nB", "A\x1b[2J", "A\udcff"])
def test_a_name_that_cannot_be_shown_on_one_line_is_refused(clinic: Clinic, name: str) -> None:
    with pytest.raises(InputError):
        clinic.add_patient(name)
    assert names(clinic, archived=True) == []


def test_an_archived_patient_is_kept_but_no_longer_listed_or_written_in(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.add_patient("Aiko")
    clinic.add_patient("Ben")
    diary = Diary.open(paths, patient="Aiko", clock=clock)
    diary.log_pain(4)
    assert clinic.archive_patient("aiko").name == "Aiko"
    assert names(clinic) == ["Ben"]
    assert names(clinic, archived=True) == ["Aiko", "Ben"]
    with pytest.raises(NotFoundError):
        diary.log_pain(5)
    diary.close()
    only = Diary.open(paths, clock=clock)
    assert only.today().patient == "Ben"
    only.close()


def test_the_name_of_an_archived_patient_can_be_used_anew(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.add_patient("Aiko")
    diary = Diary.open(paths, patient="Aiko", clock=clock)
    diary.log_pain(4)
    clinic.archive_patient("Aiko")
    clinic.add_patient("Aiko")
    assert diary.history() == ()
    diary.close()


def test_an_unknown_name_is_refused_with_the_nearest(clinic: Clinic) -> None:
    with pytest.raises(NotFoundError) as nobody:
        clinic.archive_patient("Aiko")
    assert nobody.value.text == "There is no patient “Aiko”. There is none yet."
    clinic.add_patient("Aiko")
    with pytest.raises(NotFoundError) as near:
        clinic.archive_patient("Aik")
    assert near.value.next_step == "Did you mean Aiko?"
    assert names(clinic) == ["Aiko"]


def test_an_archived_diary_is_brought_back_with_all_its_entries(clinic: Clinic, diary: Diary) -> None:
    diary.log_pain(4)
    clinic.archive_patient("me")
    with pytest.raises(NotFoundError, match="archived") as refused:
        diary.log_pain(5)
    assert "homecare patient archive" in refused.value.next_step
    assert [one.name for one in clinic.patients()] == []
    clinic.bring_back_patient("ME")
    assert len(diary.history()) == 1


def test_nobody_is_brought_back_beside_somebody_of_the_same_name(clinic: Clinic) -> None:
    clinic.add_patient("Hana")
    clinic.archive_patient("Hana")
    clinic.add_patient("Hana")
    with pytest.raises(InputError, match="already"):
        clinic.bring_back_patient("Hana")
