"""Writing rows of SQLModel's tables."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, insert, update

from homecare.store.tables import table_of

_CHUNK: Final = 500
"""Ids named in one statement: below every database's limit of parameters."""


def values_of(record: Any) -> dict[str, Any]:
    """A record's fields by name."""
    return {one.name: getattr(record, one.name) for one in fields(record)}


def put_in(connection: Connection, kind: type[Any], new: Sequence[Any]) -> None:
    """Write new records of one kind in one statement."""
    connection.execute(insert(table_of(kind)), [values_of(record) for record in new])


def change(connection: Connection, kind: type[Any], ids: Sequence[UUID], values: dict[str, Any]) -> None:
    """Set columns of the records with these ids."""
    table = table_of(kind)
    for start in range(0, len(ids), _CHUNK):
        chosen = ids[start : start + _CHUNK]
        connection.execute(update(table).where(table.c.id.in_(chosen)).values(**values))
