"""The tables: one per record, with the same fields, in a module per topic.

Each is made by a function with the table's name, when its record is first asked for: SQLModel takes some
milliseconds to build a table, and most commands need only a few.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Any, Final

from sqlalchemy import Table

from homecare.core.records.entry import Entry
from homecare.core.records.records import ENTRY_TYPES
from homecare.store.codec import table_name
from homecare.store.tables.base import METADATA

_TOPICS: Final = {
    "people": ("patient", "course_plan", "seen", "first_run", "action"),
    "programmes": ("programme", "assignment", "routine_run"),
    "practice": ("appointment", "message", "reply", "practice_note", "watch"),
    "handoff": ("link", "received", "shared", "share_made"),
}
"""The module that makes each table; those of entries are in `entries`."""
_TOPIC_OF: Final = {name: topic for topic, names in _TOPICS.items() for name in names}


def table_of(record: type[Any]) -> Table:
    """The table that keeps a kind of record."""
    name = table_name(record)
    if name not in METADATA.tables:
        topic = import_module(f"{__name__}.{_TOPIC_OF.get(name, 'entries')}")
        getattr(topic, name)()
    return METADATA.tables[name]


def entry_tables() -> Iterable[tuple[str, type[Entry], Table]]:
    """Word, record and table of every kind of entry."""
    for word, record in ENTRY_TYPES.items():
        yield word, record, table_of(record)
