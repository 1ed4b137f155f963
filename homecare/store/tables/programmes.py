"""The tables of programmes: their versions, whom they are given to, and the routine that is led."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Text, false
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.tables.base import Archivable, OfPatient, Row, between, filled, json_column
from homecare.store.tables.columns import UtcDateTime


def programme() -> type[Row]:
    """One version of a programme file."""

    class ProgrammeRow(Row, table=True):
        __tablename__ = "programme"
        __table_args__ = (
            filled("slug", limits.KEY_LENGTH),
            CheckConstraint("version >= 1", name="version"),
            CheckConstraint("length(digest) = 64", name="digest"),
            # Not unique: patients of one practice may each have a file of their own under the same name.
            Index(None, "slug", "version"),
        )

        id: UUID = Field(primary_key=True)
        slug: str
        version: int
        title: str
        author: str
        digest: str = Field(unique=True)
        text: str = Field(sa_type=Text)
        plan: str = Field(sa_type=Text)
        entered_at: datetime = Field(sa_type=UtcDateTime)

    return ProgrammeRow


def assignment() -> type[Row]:
    """A programme given to a patient."""

    class AssignmentRow(Archivable, table=True):
        __tablename__ = "assignment"
        __table_args__ = (
            CheckConstraint("until >= start", name="until"),
            between("planned_sessions", 1, limits.SESSIONS_MAX),
            filled("assigned_by", limits.NAME_LENGTH),
            Index(None, "patient", "start"),
        )

        digest: str = Field(foreign_key="programme.digest")
        start: date
        until: date | None
        assigned_by: str | None
        planned_sessions: int | None
        flare: bool = Field(sa_column_kwargs={"server_default": false()})

    return AssignmentRow


def routine_run() -> type[Row]:
    """A routine while it is led."""

    class RoutineRunRow(OfPatient, table=True):
        __tablename__ = "routine_run"
        __table_args__ = (Index(None, "patient", "day"),)

        day: date
        begun_at: datetime = Field(sa_type=UtcDateTime)
        exercises: tuple[str, ...] = json_column(tuple[str, ...])
        entry: UUID | None
        ended_at: datetime | None = Field(sa_type=UtcDateTime)

    return RoutineRunRow
