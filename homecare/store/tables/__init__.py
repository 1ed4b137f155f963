"""The tables: one per record, with the same fields, each in a file of its own.

A table is built when its record is first asked for: SQLModel takes some milliseconds to build one, and most
commands need only a few.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Any

from sqlalchemy import Table

from homecare.core.records.entry import Entry
from homecare.core.records.records import ENTRY_TYPES
from homecare.store.codec import table_name
from homecare.store.tables.base import METADATA


def table_of(record: type[Any]) -> Table:
    """The table that keeps a kind of record."""
    name = table_name(record)
    if name not in METADATA.tables:
        import_module(f"{__name__}.{name}")
    return METADATA.tables[name]


def entry_tables() -> Iterable[tuple[str, type[Entry], Table]]:
    """Word, record and table of every kind of entry."""
    for word, record in ENTRY_TYPES.items():
        yield word, record, table_of(record)
