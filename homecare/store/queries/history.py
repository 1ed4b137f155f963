"""The past of a diary in SQL: entries that stand and that do not, and the actions that changed them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from homecare.core.records.entry import Action, Entry
from homecare.core.records.records import ENTRY_TYPES
from homecare.store.codec import chunks, table_name
from homecare.store.repository import Repository

_LETTERS: Final = 32
"""Of an id in hexadecimal."""
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
            found.extend(repository.select(kind, f"{' AND '.join(where)} {order}{at_most}", *values, *number))
    found.sort(key=lambda entry: (entry.day, entry.at, entry.entered_at), reverse=True)
    return found if limit is None else found[:limit]


def changes(repository: Repository, patient: UUID) -> list[Action]:
    """The actions that put something aside or brought it back, undone ones too, the oldest first.

    What only added is left out: a diary of years has many of those, and they changed nothing that was there.
    """
    from homecare.core.history.versions import BROUGHT_BACK

    where = "patient = ? AND (archived <> '[]' OR substr(says, 1, length(?)) = ?) ORDER BY \"at\", id"
    return repository.select(Action, where, patient, BROUGHT_BACK, BROUGHT_BACK)


def entries_of(repository: Repository, patient: UUID, named: Iterable[tuple[str, UUID]]) -> dict[UUID, Entry]:
    """The entries of these (type, id) pairs, standing or not, by id; what is no entry is left out."""
    by_word: dict[str, list[UUID]] = {}
    for word, wanted in named:
        if word in ENTRY_TYPES:
            by_word.setdefault(word, []).append(wanted)
    found: dict[UUID, Entry] = {}
    for word, ids in by_word.items():
        for chosen in chunks(ids):
            marks = ", ".join("?" * len(chosen))
            where = f"patient = ? AND id IN ({marks})"
            entries = repository.select(ENTRY_TYPES[word], where, patient, *chosen)
            found.update((entry.id, entry) for entry in entries)
    return found


def beginning(repository: Repository, patient: UUID, start: str, *, archived: bool) -> list[UUID]:
    """The ids that begin like this, of entries that stand; with `archived` of those that do not.

    `start` is hexadecimal, in small letters, with or without hyphens.
    """
    letters = start.replace("-", "")
    if len(letters) > _LETTERS:
        return []
    first, last = (UUID(letters.ljust(_LETTERS, end)) for end in "0f")
    found: list[UUID] = []
    for kind in ENTRY_TYPES.values():
        where = f"patient = ? AND {_GONE if archived else _STANDS} AND id BETWEEN ? AND ?"
        query = f'SELECT id FROM "{table_name(kind)}" WHERE {where}'
        found.extend(repository.column(UUID, query, patient, first, last))
    return found
