"""Patients by their names, however these are written; and apart, where two have the same name.

What is shown of a patient is a label of its own: the name, and where another one has the same name, the date
of birth, the number or a short sign behind it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from homecare.core.patients import wording
from homecare.core.records.records import Patient
from homecare.core.values.in_words import DAY_AND_YEAR, FEW, enumerated, few, short_day
from homecare.core.values.parsing import unknown
from homecare.core.values.spelling import compared
from homecare.errors import InputError, NotFoundError

SIGN_LENGTH: Final = 4
"""Letters of a record's id that tell a patient apart where nothing else does; more where they are alike."""
LISTING: Final = "homecare patient list"
"""The command that shows everybody."""

_ASIDE: Final = re.compile(r"[(),;]")


class AlikeError(InputError):
    """Nothing would tell a patient from another one of the same name."""


@dataclass(frozen=True, kw_only=True)
class AlikePatient(Patient):
    """A patient of whose name there is another one: `name` is what tells them apart, `written` the name.

    It is for showing and finding; what is kept of a patient is `as_written`.
    """

    written: str

    def __post_init__(self) -> None:
        """The label is made of what was checked, and may be longer than a name."""


def as_written(patient: Patient) -> Patient:
    """A patient as they are kept: with the name as it was written."""
    if not isinstance(patient, AlikePatient):
        return patient
    kept = {one.name: getattr(patient, one.name) for one in fields(Patient)}
    return Patient(**{**kept, "name": patient.written})


def told_apart(patients: Iterable[Patient]) -> list[Patient]:
    """The patients, each with a name of its own: `Hana Mori (born 3 May 1980)` where another one has it too.

    Archived diaries are told apart among themselves: the name of one is free for somebody else.
    """
    people = list(patients)
    names = [(one.archived_at is None, compared(one.name)) for one in people]
    amounts = Counter(names)
    alike: dict[tuple[bool, str], list[Patient]] = {}
    for one, name in zip(people, names, strict=True):
        if amounts[name] > 1:
            alike.setdefault(name, []).append(one)
    plain = {name for _, name in names}
    labels = {id(one): label for group in alike.values() for one, label in _labelled(group, plain)}
    return [_labelled_as(one, labels[id(one)]) if id(one) in labels else one for one in people]


def _labelled(group: Sequence[Patient], plain: set[str]) -> Iterator[tuple[Patient, str]]:
    """Patients of one name, each with the first label that nobody else of that name has."""
    amounts = Counter(compared(label) for one in group for label in _labels(one))

    def tells(label: str) -> bool:
        return amounts[compared(label)] == 1 and compared(label) not in plain

    for one in group:
        yield one, next(filter(tells, _labels(one)))


def _labels(patient: Patient) -> Iterator[str]:
    """Labels of a patient, the best first: date of birth, number, both, then more and more of the id."""
    only_born, only_number = replace(patient, number=None), replace(patient, born=None)
    for said in dict.fromkeys(identity_in_words(one) for one in (only_born, only_number, patient)):
        if said:
            yield f"{patient.name} ({said})"
    for length in range(SIGN_LENGTH, len(patient.id.hex) + 1):
        yield f"{patient.name} ({patient.id.hex[:length]})"


def _labelled_as(patient: Patient, label: str) -> AlikePatient:
    kept = {one.name: getattr(patient, one.name) for one in fields(Patient)}
    return AlikePatient(**{**kept, "name": label}, written=patient.name)


def day_of_birth(day: date) -> str:
    """`3 May 1980`."""
    return DAY_AND_YEAR.format(day=short_day(day), year=day.year)


def identity_in_words(patient: Patient) -> str:
    """What is known beside the name: `born 3 May 1980, no. 12`; empty where nothing is."""
    born = [] if patient.born is None else [wording.BORN.format(day=day_of_birth(patient.born))]
    numbered = [] if patient.number is None else [wording.NUMBER.format(number=patient.number)]
    return ", ".join(born + numbered)


def alike_unnamed(people: Iterable[Patient], patient: Patient) -> list[AlikePatient]:
    """Those of these patients, told apart, who share a name and have neither date of birth nor number."""
    name = compared(as_written(patient).name)
    return [
        one
        for one in people
        if isinstance(one, AlikePatient) and one.id != patient.id and compared(one.written) == name
        and one.born is None and one.number is None
    ]  # fmt: skip


# Finding


def called(people: Sequence[Patient], name: str) -> Patient | None:
    """The one of these patients, as `told_apart` gives them, who is meant by some words; None if nobody is.

    It is their label, the name where only one has it, their number, or the name with one of what tells them
    apart: `Hana Mori 1980-05-03`. The id of the record means its patient, whatever others are called.

    Raises:
        InputError: if several are meant.
    """
    wanted = compared(name)
    of_id = next((one for one in people if str(one.id) == wanted), None)
    if of_id is not None:
        return of_id
    found = [one for one in people if compared(one.name) == wanted]
    found = found or [one for one in people if compared(as_written(one).name) == wanted]
    found = found or [one for one in people if one.number is not None and wanted in _numbers(one.number)]
    found = found or [one for one in people if _in_parts(name) in _by_parts(one)]
    if len(found) < 2:
        return found[0] if found else None
    alike = few([f'"{one.name}"' for one in found], "or")
    raise InputError(
        wording.DIARIES_HERE_ARE_CALLED.of(len(found), name=name.strip()),
        wording.SAY_WHICH.format(alike=alike),
    )


def _numbers(number: str) -> tuple[str, str]:
    return compared(number), compared(wording.NUMBER.format(number=number))


def _in_parts(text: str) -> str:
    return compared(_ASIDE.sub(" ", text))


def _by_parts(patient: Patient) -> set[str]:
    """A patient's name with the date of birth, the number or the short sign, without signs between them."""
    born, number = patient.born, patient.number
    told = [patient.id.hex[:SIGN_LENGTH]]
    if born:
        told += [born.isoformat(), day_of_birth(born), wording.BORN.format(day=day_of_birth(born))]
    told += [number, wording.NUMBER.format(number=number)] if number else []
    name = as_written(patient).name
    return {_in_parts(f"{name} {one}") for one in told}


def find(everybody: Sequence[Patient], name: str) -> Patient:
    """The patient who is meant by some words (see `called`); `everybody` holds the archived ones too.

    Raises:
        NotFoundError: if there is none, offering the nearest; or if the diary was put aside.
        InputError: if several are meant.
    """
    people = [one for one in everybody if one.archived_at is None]
    found = called(people, name)
    if found is not None:
        return found
    put_aside = called([one for one in everybody if one.archived_at is not None], name)
    if put_aside is not None:
        raise archived_diary(put_aside)
    if not people:
        said = name.strip()
        raise NotFoundError(
            wording.THERE_IS_NO_PATIENT.format(word=said),
            wording.ADD_ONE.format(said=said),
        )
    raise nobody_called(name, people)


def archived_diary(patient: Patient) -> NotFoundError:
    """The refusal to read or write in a diary that was put aside."""
    return NotFoundError(
        wording.DIARY_IS_ARCHIVED.format(name=patient.name),
        wording.BRING_IT_BACK.format(name=patient.name),
    )


def nobody_called(name: str, people: Sequence[Patient], *, archived: bool = False) -> NotFoundError:
    """The error for a name that nobody has: a few of the nearest, and how to see the others."""
    forms = {one.name: as_written(one).name for one in people}
    listing = f"{LISTING} --archived" if archived else LISTING
    refusal = wording.THERE_IS_NO_ARCHIVED_PATIENT if archived else wording.THERE_IS_NO_PATIENT
    return unknown(refusal, name.strip(), forms, listing=listing, near=FEW, form_of=forms)


def several_diaries(people: Sequence[Patient]) -> InputError:
    """The error where it has to be said whose diary is meant."""
    names = [one.name for one in people]
    some = few(names) != enumerated(names)
    step = wording.SAY_WHOSE_AND_SEE_ALL.format(listing=LISTING) if some else wording.SAY_WHOSE
    return InputError(wording.THIS_FOLDER_HOLDS_THE_DIARIES.format(names=few(names)), step)


# Being told apart


def check_told_apart(people: Iterable[Patient], new: Patient) -> None:
    """Refuse a patient whom nothing would tell from one of these; archived ones do not count.

    Raises:
        InputError: if somebody has the name, and the same date of birth and number or none; or the number.
    """
    others = [as_written(one) for one in people if one.archived_at is None and one.id != new.id]
    if new.number is not None:
        number = compared(new.number)
        has = next((one for one in others if one.number and compared(one.number) == number), None)
        if has is not None:
            raise InputError(
                wording.HAS_THE_NUMBER_ALREADY.format(name=has.name, number=has.number),
                wording.GIVE_EACH_PATIENT_A_NUMBER,
            )
    alike = [one for one in others if compared(one.name) == compared(new.name)]
    if any(same_person(one, new) for one in alike):
        if new.born is None:
            raise AlikeError(
                wording.THERE_IS_A_PATIENT_ALREADY.format(name=new.name),
                wording.ADD_A_DATE_OF_BIRTH_OR_A_NUMBER,
            )
        born = wording.THERE_IS_A_PATIENT_BORN_ALREADY
        raise AlikeError(born.format(name=new.name, day=day_of_birth(new.born)), wording.ADD_A_NUMBER)
    label = next((one.name for one in told_apart(others) if compared(one.name) == compared(new.name)), None)
    if label is not None and not alike:
        raise InputError(
            wording.ALREADY_NAMES_SOMEBODY_HERE.format(label=label), wording.WRITE_THE_NAME_ALONE
        )


def same_person(one: Patient, new: Patient) -> bool:
    """Whether neither the date of birth nor the number of `new` tells it from one of the same name."""
    number = None if new.number is None else compared(new.number)
    born_tells = new.born is not None and new.born != one.born
    return not born_tells and (number is None or (one.number is not None and compared(one.number) == number))
