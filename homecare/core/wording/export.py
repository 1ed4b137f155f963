"""An export in plain words: how many of each kind are in it, and what cannot be told apart."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from homecare.core.patients.same_name import identity_in_words
from homecare.core.records.entry import Entry
from homecare.core.records.practice import Watch
from homecare.core.records.records import ENTRY_TYPES, Patient, Programme
from homecare.core.transfer.export_format import ASSIGNMENT, PROGRAMME, Records
from homecare.core.transfer.merge import Conflict
from homecare.core.transfer.replacements import Replacement
from homecare.core.values.in_words import day_in_words, enumerated
from homecare.core.wording.entries import entry_in_words
from homecare.core.wording.handoff import KIND_WORDS
from homecare.core.wording.practice.thresholds import thresholds_in_words
from homecare.language import Counted, _

_WORDS: Final[Mapping[str, Counted]] = {
    **KIND_WORDS,
    "question": Counted("{amount} question for the practitioner", "{amount} questions for the practitioner"),
    PROGRAMME: Counted("{amount} programme file", "{amount} programme files"),
}
"""So many of each kind that is counted by itself; other kinds are the program's own notes."""
_FIRST: Final = (*ENTRY_TYPES, PROGRAMME)
_RECORDS: Final = Counted("{amount} record", "{amount} records")
_OTHERS: Final = Counted("{amount} other record", "{amount} other records")
_SESSIONS_PLANNED: Final = Counted("{amount} planned session", "{amount} planned sessions")

_ONE: Final[Mapping[str, str]] = {
    "appointment": _("planned session"),
    "message": _("message"),
    "reply": _("answer to your questions"),
    PROGRAMME: _("programme file"),
    ASSIGNMENT: _("assigned programme"),
    "action": _("undo step"),
    "practice_note": _("practice's note"),
}
"""What one record is called that is not shown itself."""
_REMOVED_ON_BOTH: Final = _("{day}: {entry} (removed here, removed in the export)")
_REMOVED_HERE: Final = _("{day}: {entry} (removed here, kept in the export)")
_REMOVED_THERE: Final = _("{day}: {entry} (kept here, removed in the export)")
_KEPT_ON_BOTH: Final = _("{day}: {entry} (kept here, kept in the export)")
_STANDING: Final = {
    (True, True): _REMOVED_ON_BOTH,
    (True, False): _REMOVED_HERE,
    (False, True): _REMOVED_THERE,
    (False, False): _KEPT_ON_BOTH,
}
"""By whether it was removed here, and in the export."""
_TAKEN: Final = {
    Entry: _("{day}: {here} (here), {there} (in the export); what is in the export counts from now on"),
    Watch: _("thresholds: {here} (here), {there} (in the export); what is in the export counts from now on"),
    object: _("{here} (here), {there} (in the export); what is in the export counts from now on"),
}
_LEFT: Final = {
    Entry: _("{day}: {here} (here), {there} (in the export); what is here still counts"),
    Watch: _("thresholds: {here} (here), {there} (in the export); what is here still counts"),
    object: _("{here} (here), {there} (in the export); what is here still counts"),
}
"""Of two values of an entry, of thresholds, and of anything else, which one counts."""


def amounts_in_words(records: Records) -> str:
    """`38 pain levels, 1 session, 1 programme file and 212 other records`; empty where there is none."""
    parts = [_WORDS[word].of(len(records[word])) for word in _FIRST if records[word]]
    others = sum(len(some) for word, some in records.items() if word not in _FIRST)
    if not others:
        return ", ".join(parts)
    if not parts:
        return _RECORDS.of(others)
    return enumerated([*parts, _OTHERS.of(others)])


def conflict_in_words(conflict: Conflict, names: Mapping[UUID, str]) -> str:
    """What a record in two states is, whose, and how it stands on both sides; `names` by patients' ids."""
    here, other = conflict.here, conflict.other
    if isinstance(here, Patient):
        return _of_diary(here, other)
    if isinstance(here, Entry):
        said = _STANDING[here.archived_at is not None, other.archived_at is not None].format(
            day=day_in_words(here.day), entry=entry_in_words(here)
        )
    elif isinstance(here, Watch):
        own = _("none") if here.archived_at else thresholds_in_words(here)
        said = _("thresholds: {here} (here), {there} (in the export)").format(
            here=own, there=thresholds_in_words(other)
        )
    else:
        said = _ONE.get(conflict.word, conflict.word)
    return _named(here.patient, said, names)


def _of_diary(here: Patient, other: Patient) -> str:
    if here.name != other.name:
        said = _("The diary of {name}, called {other} in the export")
        return said.format(name=here.name, other=other.name)
    mine, theirs = (identity_in_words(one) or _("no date of birth or number") for one in (here, other))
    said = _("The diary of {name}: {here} (here), {there} (in the export)")
    return said.format(name=here.name, here=mine, there=theirs)


def replacement_in_words(one: Replacement, names: Mapping[UUID, str]) -> str:
    """Two values of which one counts, whose, and which one it is."""
    told = next(
        words for kind, words in (_TAKEN if one.takes else _LEFT).items() if isinstance(one.here, kind)
    )
    day = day_in_words(one.here.day) if isinstance(one.here, Entry) else ""
    return _named(one.patient, told.format(day=day, here=_value(one.here), there=_value(one.other)), names)


def _value(record: Any) -> str:
    if isinstance(record, Entry):
        return entry_in_words(record)
    if isinstance(record, Watch):
        return thresholds_in_words(record)
    if isinstance(record, Programme):
        said = _("the programme “{title}”, version {version}")
        return said.format(title=record.title, version=record.version)
    return _SESSIONS_PLANNED.of(record.sessions)


def _named(patient: UUID, said: str, names: Mapping[UUID, str]) -> str:
    """What is said of a record, after the name of whose it is, where it has one: `Hana, planned session`."""
    name = names.get(patient)
    return said if name is None else f"{name}, {said}"


def span_of(entries: Iterable[Entry]) -> tuple[date, date] | None:
    """The first and the last day of entries that count; None where there is none."""
    days = [one.day for one in entries if one.archived_at is None]
    return (min(days), max(days)) if days else None
