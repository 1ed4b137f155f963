"""Patients by their names, however these are written; and apart, where a diary holds two that look alike."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from homecare.core.limits import NAME_LENGTH
from homecare.core.records import Patient
from homecare.core.spelling import compared
from homecare.core.words import enumerated
from homecare.errors import InputError

_SIGN: Final = re.compile(r" \([0-9a-f]{4}\)$")
"""What tells a patient from another one of the same name: the beginning of the record's id."""


def told_apart(patients: Iterable[Patient]) -> list[Patient]:
    """The patients, each with a name of its own: `José (3f2a)` where another one's looks the same.

    An older version took two spellings of a name for two names. Who is archived keeps the name: the name is
    free for somebody else.
    """
    people = list(patients)
    alike = Counter(compared(one.name) for one in people if one.archived_at is None)
    return [
        _signed(one) if one.archived_at is None and alike[compared(one.name)] > 1 else one for one in people
    ]


def _signed(patient: Patient) -> Patient:
    sign = f" ({patient.id.hex[:4]})"
    return replace(patient, name=patient.name[: NAME_LENGTH - len(sign)].rstrip() + sign)


def called(people: Sequence[Patient], name: str) -> Patient | None:
    """The first of these patients, as `told_apart` gives them, who has a name, however it is written.

    Raises:
        InputError: if several look alike under it.
    """
    wanted = compared(name)
    found = next((one for one in people if compared(one.name) == wanted), None)
    if found is not None:
        return found
    alike = [one for one in people if compared(_SIGN.sub("", one.name)) == wanted]
    if len(alike) < 2:
        return None
    names = enumerated([f'"{one.name}"' for one in alike], "or")
    raise InputError(f"{len(alike)} diaries here are called “{name}”.", f"Say which: {names}.")


def is_taken(people: Sequence[Patient], name: str) -> bool:
    """Whether one of these patients has a name already, however it is written."""
    try:
        return called(people, name) is not None
    except InputError:
        return True
