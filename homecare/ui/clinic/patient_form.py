"""The form of a patient: name, date of birth and number, of a new one or of one that is here."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from homecare.core.patients.identity import parse_born, parse_number
from homecare.core.patients.same_name import AlikeError, as_written, identity_in_words
from homecare.core.records.records import Patient
from homecare.core.values import limits
from homecare.errors import InputError
from homecare.ui.clinic import wording
from homecare.ui.clinic.forms import ClinicForm
from homecare.ui.forms.form import Field
from homecare.ui.shell.diary_thread import ClinicCall

if TYPE_CHECKING:
    from homecare.clinic.clinic import Clinic


class PatientForm(ClinicForm):
    """A patient: a new one, or one whose name, date of birth and number are filled in to be changed."""

    title_of_new: ClassVar[str] = wording.NEW_PATIENT
    said_of_empty: ClassVar[str] = wording.ONLY_NAME_IS_NEEDED

    def __init__(self, today: date, patient: Patient | None = None) -> None:
        self._today = today
        self._patient = None if patient is None else as_written(patient)
        self._called = "" if patient is None else patient.name
        super().__init__()

    def heading(self) -> str:
        """Who is added, or changed."""
        return self._called or self.title_of_new

    def fields(self) -> tuple[Field, ...]:
        """Name, date of birth, number."""
        old = self._patient
        born = partial(parse_born, today=self._today)
        return (
            Field(
                name="name", label=wording.NAME, read=_name, initial=old.name if old else "",
                hint=wording.NAME_HINT, required=True,
            ),
            Field(
                name="born", label=wording.BORN, read=born, initial=str(old.born or "") if old else "",
                hint=wording.BORN_HINT,
            ),
            Field(
                name="number", label=wording.NUMBER, read=parse_number,
                initial=old.number or "" if old else "", hint=wording.NUMBER_HINT,
            ),
        )  # fmt: skip

    def act(self, values: Mapping[str, Any]) -> ClinicCall[object]:
        """Begin the diary, or change what is known of the patient."""

        def done(clinic: "Clinic") -> Patient:
            try:
                if self._patient is None:
                    return clinic.patients.add(values["name"], born=values["born"], number=values["number"])
                return clinic.patients.rename(
                    str(self._patient.id), values["name"], born=values["born"], number=values["number"]
                )
            except AlikeError as error:
                raise InputError(error.sentence, wording.TELL_THEM_APART) from error

        return done

    def said(self, values: Mapping[str, Any]) -> tuple[str, str]:
        """Who it is, and what comes next."""
        made = self.made
        if not isinstance(made, Patient):
            return "", ""
        if self._patient is None:
            return wording.ADDED, wording.PATIENT_ADDED.format(name=made.name)
        beside = identity_in_words(made)
        changed = wording.PATIENT_CHANGED_BESIDE if beside else wording.PATIENT_CHANGED
        return wording.CHANGED, changed.format(name=as_written(made).name, beside=beside)


def _name(text: str) -> str:
    return limits.words(text, limits.NAME_LENGTH, wording.THE_PATIENTS_NAME)
