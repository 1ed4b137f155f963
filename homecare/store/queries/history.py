"""The past of a diary in SQL: entries that stand and that do not, and the actions that changed them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from homecare.core.records.entry import Entry
from homecare.core.records.records import ENTRY_TYPES, Action
from homecare.store.codec import columns, records, table_name
from homecare.store.repository import Repository

_CHUNK: Final = 500
"""Ids named in one statement: below every database's limit of parameters."""
_STANDS: Final = "archived_at IS NULL"
_GONE: Final = "archived_at IS NOT NULL"


def newest(
    repository: Repository,
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
    where, values = ["patient = ?"], [patient]
    for bound, day in (("day >= ?", since), ("day <= ?", until)):
        if day is not None:
            where.append(bound)
            values.append(day)  # type: ignore[arg-type]
    where.append(_STANDS)
    if archived:
        where[-1] = f"{_GONE} AND id NOT IN (SELECT id FROM received WHERE patient = ?)"
        values.append(patient)
    order = 'ORDER BY day DESC, "at" DESC, entered_at DESC, id'
    at_most, number = ("", ()) if limit is None else (" LIMIT ?", (limit,))
    found: list[Entry] = []
    for word, kind in ENTRY_TYPES.items():
        if not types or word in types:
            found.extend(_of(repository, kind, f"{' AND '.join(where)} {order}{at_most}", *values, *number))
    found.sort(key=lambda entry: (entry.day, entry.at, entry.entered_at), reverse=True)
    return found if limit is None else found[:limit]


def _of(repository: Repository, kind: type[Any], where: str, *values: Any) -> list[Any]:
    query = f'SELECT {columns(kind)} FROM "{table_name(kind)}" WHERE {where}'
    return records(kind, repository.ask(query, *values).fetchall())


def changes(repository: Repository, patient: UUID) -> list[Action]:
    """The actions that put something aside or brought it back, undone ones too, the oldest first.

    What only added is left out: a diary of years has many of those, and they changed nothing that was there.
    """
    from homecare.core.history.versions import BROUGHT_BACK

    where = "patient = ? AND (archived <> '[]' OR substr(says, 1, length(?)) = ?) ORDER BY \"at\", id"
    return _of(repository, Action, where, patient, BROUGHT_BACK, BROUGHT_BACK)


def entries_of(repository: Repository, patient: UUID, named: Iterable[tuple[str, UUID]]) -> dict[UUID, Entry]:
    """The entries of these (type, id) pairs, standing or not, by id; what is no entry is left out."""
    by_word: dict[str, list[UUID]] = {}
    for word, wanted in named:
        if word in ENTRY_TYPES:
            by_word.setdefault(word, []).append(wanted)
    found: dict[UUID, Entry] = {}
    for word, ids in by_word.items():
        for start in range(0, len(ids), _CHUNK):
            chosen = ids[start : start + _CHUNK]
            marks = ", ".join("?" * len(chosen))
            entries = _of(repository, ENTRY_TYPES[word], f"patient = ? AND id IN ({marks})", patient, *chosen)
            found.update((entry.id, entry) for entry in entries)
    return found


def beginning(repository: Repository, patient: UUID, start: str, *, archived: bool) -> list[UUID]:
    """The ids that begin like this, of entries that stand; with `archived` of those that do not.

    `start` is hexadecimal, in small letters, with or without hyphens.
    """
    letters = start.replace("-", "")
    found: list[UUID] = []
    for kind in ENTRY_TYPES.values():
        where = f"patient = ? AND {_GONE if archived else _STANDS} AND substr(id, 1, length(?)) = ?"
        rows = repository.ask(f'SELECT id FROM "{table_name(kind)}" WHERE {where}', patient, letters, letters)
        found.extend(UUID(one) for (one,) in rows)
    return found
