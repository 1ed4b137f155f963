"""Every table, for what concerns the whole diary: its migrations, and a look at all of its rows."""

from typing import Any, Final

from sqlalchemy import MetaData

from homecare.core.records import practice, records
from homecare.core.records.entry import Action
from homecare.core.records.records import RoutineRun
from homecare.core.records.shown import FirstRun, Seen
from homecare.core.records.treatment import CoursePlan
from homecare.store.codec import table_name
from homecare.store.tables import table_of
from homecare.store.tables.base import METADATA

TABLES: Final[dict[type[Any], str]] = {
    kind: table_name(kind)
    for kind in (
        records.Patient,
        records.Programme,
        records.Assignment,
        *records.ENTRY_TYPES.values(),
        CoursePlan,
        Seen,
        FirstRun,
        RoutineRun,
        Action,
        practice.Appointment,
        practice.Message,
        practice.Reply,
        practice.PracticeNote,
        practice.Watch,
        practice.Link,
        practice.Received,
        practice.Shared,
        practice.ShareMade,
    )
}
"""The name of the table that keeps each record."""


def every_table() -> MetaData:
    """All tables together."""
    for record in TABLES:
        table_of(record)
    return METADATA
