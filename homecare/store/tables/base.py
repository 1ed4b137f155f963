"""What all tables share: their columns, and the CHECK constraints that repeat the records' limits.

Table models of SQLModel do not validate, so records do it before, and the database once more after.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from pydantic import ConfigDict
from sqlalchemy import CheckConstraint, Column, Index, MetaData
from sqlmodel import Field, SQLModel

from homecare.core.records import entry
from homecare.core.values import limits
from homecare.store.tables.columns import AsJson, UtcDateTime, Word

METADATA: Final[MetaData] = SQLModel.metadata

METADATA.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def between(column: str, low: int, high: int) -> CheckConstraint:
    """The column is null or from `low` to `high`."""
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def pain(column: str) -> CheckConstraint:
    """The column is null or a pain level, 0–10."""
    return between(column, limits.PAIN_MIN, limits.PAIN_MAX)


def one_of(column: str, words: type[StrEnum]) -> CheckConstraint:
    """The column is one of these words."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def filled(column: str, longest: int) -> CheckConstraint:
    """The column is null or a text that is neither empty nor longer than it may be."""
    return CheckConstraint(f"length({column}) BETWEEN 1 AND {longest}", name=column)


def entry_args(*checks: CheckConstraint) -> tuple[Any, ...]:
    """The constraints of an entry's table, with the index that every view of a span of days uses."""
    offset = between("utc_offset", -entry.OFFSET_MAX, entry.OFFSET_MAX)
    return (*checks, offset, one_of("entered_by", entry.EnteredBy), Index(None, "patient", "day"))


def json_column(shape: Any) -> Any:
    """A column that keeps a record, or a tuple of them, as JSON."""
    return Field(sa_column=Column(AsJson(shape), nullable=False))


def word_column(words: type[StrEnum]) -> Any:
    """A column that keeps one of these words."""
    return Field(sa_column=Column(Word(words), nullable=False))


class Row(SQLModel):
    """What all tables share: pydantic schemas are built only if asked for, which start-up never does."""

    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]


class OfPatient(Row):
    """What every table carries whose records belong to a patient."""

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")


class Archivable(OfPatient):
    """The same of records that are archived, not deleted."""

    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)


class EntryRow(Archivable):
    """What every entry's table carries."""

    day: date
    at: datetime = Field(sa_type=UtcDateTime)
    utc_offset: int
    entered_by: entry.EnteredBy = Field(
        sa_type=Word(entry.EnteredBy), sa_column_kwargs={"server_default": entry.EnteredBy.PATIENT}
    )
