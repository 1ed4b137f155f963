"""An export in plain words: how many of each kind are in it, and what cannot be told apart."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from homecare.core.patients.same_name import identity_in_words
from homecare.core.records.entry import Entry
from homecare.core.records.practice import Watch
from homecare.core.records.records import ENTRY_TYPES, Patient, Programme
from homecare.core.transfer.export_format import ASSIGNMENT, PATIENT, PROGRAMME, WATCH, Records
from homecare.core.transfer.merge import Conflict
from homecare.core.transfer.replacements import Replacement
from homecare.core.values.in_words import count, day_in_words
from homecare.core.wording.entries import entry_in_words
from homecare.core.wording.handoff import KIND_WORDS
from homecare.core.wording.practice.thresholds import thresholds_in_words

_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    **KIND_WORDS,
    "question": ("question for the practitioner", "questions for the practitioner"),
    PATIENT: ("diary", "diaries"),
    PROGRAMME: ("programme file", "programme files"),
    ASSIGNMENT: ("assigned programme", "assigned programmes"),
    "action": ("undo step", "undo steps"),
    "practice_note": ("practice's note", "practice's notes"),
    WATCH: ("threshold of a practice", "thresholds of a practice"),
}
"""What one record of each kind is called, and several; other kinds are the program's own notes."""
_FIRST: Final = (*ENTRY_TYPES, PROGRAMME)


def amounts_in_words(records: Records) -> str:
    """`38 pain levels, 1 session, 1 programme file and 212 other records`; empty where there is none."""
    parts = [count(len(records[word]), *_WORDS[word]) for word in _FIRST if records[word]]
    others = sum(len(some) for word, some in records.items() if word not in _FIRST)
    if not others:
        return ", ".join(parts)
    if not parts:
        return count(others, "record")
    return f"{', '.join(parts)} and {count(others, 'other record')}"


def conflict_in_words(conflict: Conflict, names: Mapping[UUID, str]) -> str:
    """What a record in two states is, whose, and how it stands on both sides; `names` by patients' ids."""
    here, other = conflict.here, conflict.other
    if isinstance(here, Patient):
        if here.name != other.name:
            return f"The diary of {here.name}, called {other.name} in the export"
        mine, theirs = (identity_in_words(one) or "no date of birth or number" for one in (here, other))
        return f"The diary of {here.name}: {mine} (here), {theirs} (in the export)"
    standing = "removed here" if here.archived_at else "kept here"
    there = "removed in the export" if other.archived_at else "kept in the export"
    whose = _whose(here.patient, names)
    if isinstance(here, Entry):
        return f"{whose}{day_in_words(here.day)}: {entry_in_words(here)} ({standing}, {there})"
    if isinstance(here, Watch):
        own = "none" if here.archived_at else thresholds_in_words(here)
        return f"{whose}thresholds: {own} (here), {thresholds_in_words(other)} (in the export)"
    return f"{whose}{_WORDS.get(conflict.word, (conflict.word, ''))[0]}"


def replacement_in_words(one: Replacement, names: Mapping[UUID, str]) -> str:
    """Two values of which one counts, whose, and which one it is."""
    whose = _whose(one.patient, names)
    what = f"{day_in_words(one.here.day)}: " if isinstance(one.here, Entry) else ""
    what = "thresholds: " if isinstance(one.here, Watch) else what
    then = "the export's counts from now on" if one.takes else "what is here still counts"
    return f"{whose}{what}{_value(one.here)} (here), {_value(one.other)} (in the export); {then}"


def _value(record: Any) -> str:
    if isinstance(record, Entry):
        return entry_in_words(record)
    if isinstance(record, Watch):
        return thresholds_in_words(record)
    if isinstance(record, Programme):
        return f"the programme “{record.title}”, version {record.version}"
    return count(record.sessions, "planned session")


def _whose(patient: UUID, names: Mapping[UUID, str]) -> str:
    name = names.get(patient)
    return "" if name is None else f"{name}, "


def span_of(entries: Iterable[Entry]) -> tuple[date, date] | None:
    """The first and the last day of entries that count; None where there is none."""
    days = [one.day for one in entries if one.archived_at is None]
    return (min(days), max(days)) if days else None
