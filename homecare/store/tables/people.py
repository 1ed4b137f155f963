"""The tables of a person with a diary: who they are, what they were shown, and what they did."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, Text, false
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.tables.base import Archivable, OfPatient, Row, between, filled, json_column
from homecare.store.tables.columns import UtcDateTime


def patient() -> type[Row]:
    """A person with a diary."""

    class PatientRow(Row, table=True):
        __tablename__ = "patient"
        __table_args__ = (
            filled("name", limits.NAME_LENGTH),
            filled("number", limits.NUMBER_LENGTH),
            Index(None, "name"),
        )

        id: UUID = Field(primary_key=True)
        name: str
        entered_at: datetime = Field(sa_type=UtcDateTime)
        archived_at: datetime | None = Field(sa_type=UtcDateTime)
        at_practice: bool = Field(sa_column_kwargs={"server_default": false()})
        born: date | None
        number: str | None

    return PatientRow


def course_plan() -> type[Row]:
    """How many treatments are planned."""

    class CoursePlanRow(Archivable, table=True):
        __tablename__ = "course_plan"
        __table_args__ = (between("sessions", 1, limits.SESSIONS_MAX), Index(None, "patient"))

        sessions: int

    return CoursePlanRow


def seen() -> type[Row]:
    """What was shown to a patient."""

    class SeenRow(OfPatient, table=True):
        __tablename__ = "seen"
        __table_args__ = (filled("what", limits.KEY_LENGTH), Index(None, "patient", "day"))

        what: str
        version: int
        day: date
        seen_at: datetime = Field(sa_type=UtcDateTime)

    return SeenRow


def first_run() -> type[Row]:
    """How far the first run has come."""

    class FirstRunRow(OfPatient, table=True):
        __tablename__ = "first_run"
        __table_args__ = (filled("step", limits.KEY_LENGTH), Index(None, "patient"))

        step: str
        draft: str = Field(sa_type=Text)
        begun_at: datetime = Field(sa_type=UtcDateTime)
        ended_at: datetime | None = Field(sa_type=UtcDateTime)

    return FirstRunRow


def action() -> type[Row]:
    """One thing a person did, so that it can be undone."""

    class ActionRow(OfPatient, table=True):
        __tablename__ = "action"
        __table_args__ = (filled("says", limits.NOTE_LENGTH), Index(None, "patient", "at"))

        at: datetime = Field(sa_type=UtcDateTime)
        day: date
        says: str = Field(sa_type=Text)
        added: tuple[tuple[str, UUID], ...] = json_column(tuple[tuple[str, UUID], ...])
        archived: tuple[tuple[str, UUID], ...] = json_column(tuple[tuple[str, UUID], ...])
        undone_at: datetime | None = Field(sa_type=UtcDateTime)

    return ActionRow
