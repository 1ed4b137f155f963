"""The past of a diary in SQL: entries that stand and that do not, and the actions that changed them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, String, Table, cast, func, or_, select, type_coerce

from homecare.core.entry import Entry
from homecare.core.lineage import BROUGHT_BACK
from homecare.core.practice import Received
from homecare.core.records import ENTRY_TYPES, Action
from homecare.store.ledger import Ledger
from homecare.store.tables import entry_tables, table_of

_CHUNK = 500
"""Ids named in one statement: below every database's limit of parameters."""


def newest(
    ledger: Ledger,
    patient: UUID,
    *,
    since: date | None = None,
    until: date | None = None,
    limit: int | None = None,
    types: Sequence[str] = (),
    archived: bool = False,
) -> list[Entry]:
    """Entries of these kinds (all where none is named), newest day first and within a day newest first.

    With `archived` those that do not stand any more, without what came from the other side. One query per
    kind.
    """
    found: list[Entry] = []
    for word, kind, table in entry_tables():
        if types and word not in types:
            continue
        query = _of_span(table, patient, since, until)
        query = query.where(*_gone(table, patient) if archived else (table.c.archived_at.is_(None),))
        query = query.order_by(
            table.c.day.desc(), table.c.at.desc(), table.c.entered_at.desc(), table.c.id
        ).limit(limit)
        found.extend(kind(**row._mapping) for row in ledger.connection.execute(query))
    found.sort(key=lambda entry: (entry.day, entry.at, entry.entered_at), reverse=True)
    return found if limit is None else found[:limit]


def _of_span(table: Table, patient: UUID, since: date | None, until: date | None) -> Select[Any]:
    query = select(table).where(table.c.patient == patient)
    if since is not None:
        query = query.where(table.c.day >= since)
    return query if until is None else query.where(table.c.day <= until)


def _gone(table: Table, patient: UUID) -> tuple[Any, ...]:
    came = table_of(Received)
    theirs = select(came.c.id).where(came.c.patient == patient)
    return table.c.archived_at.is_not(None), table.c.id.not_in(theirs)


def changes(ledger: Ledger, patient: UUID) -> list[Action]:
    """The actions that put something aside or brought it back, undone ones too, the oldest first.

    What only added is left out: a diary of years has many of those, and they changed nothing that was there.
    """
    table = table_of(Action)
    put_aside = type_coerce(table.c.archived, String) != "[]"
    query = select(table).where(
        table.c.patient == patient, or_(put_aside, table.c.says.startswith(BROUGHT_BACK))
    )
    rows = ledger.connection.execute(query.order_by(table.c.at, table.c.id))
    return [Action(**row._mapping) for row in rows]


def entries_of(ledger: Ledger, patient: UUID, named: Iterable[tuple[str, UUID]]) -> dict[UUID, Entry]:
    """The entries of these (type, id) pairs, standing or not, by id; what is no entry is left out."""
    by_word: dict[str, list[UUID]] = {}
    for word, wanted in named:
        if word in ENTRY_TYPES:
            by_word.setdefault(word, []).append(wanted)
    found: dict[UUID, Entry] = {}
    for word, ids in by_word.items():
        table = table_of(ENTRY_TYPES[word])
        for start in range(0, len(ids), _CHUNK):
            query = select(table).where(
                table.c.patient == patient, table.c.id.in_(ids[start : start + _CHUNK])
            )
            for row in ledger.connection.execute(query):
                found[row.id] = ENTRY_TYPES[word](**row._mapping)
    return found


def beginning(ledger: Ledger, patient: UUID, start: str, *, archived: bool) -> list[UUID]:
    """The ids that begin like this, of entries that stand; with `archived` of those that do not.

    `start` is hexadecimal, in small letters, with or without hyphens.
    """
    found: list[UUID] = []
    for _, _, table in entry_tables():
        gone = table.c.archived_at.is_not(None) if archived else table.c.archived_at.is_(None)
        letters = func.replace(cast(table.c.id, String), "-", "")
        query = select(table.c.id).where(
            table.c.patient == patient, gone, letters.startswith(start.replace("-", ""))
        )
        found.extend(ledger.connection.execute(query).scalars())
    return found
