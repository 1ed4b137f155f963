"""The tables of a practice: what it plans, writes, answers and watches for a patient."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.tables.base import Archivable, Row, between, filled, pain
from homecare.store.tables.columns import UtcDateTime


def appointment() -> type[Row]:
    """A treatment that is planned."""

    class AppointmentRow(Archivable, table=True):
        __tablename__ = "appointment"
        __table_args__ = (filled("note", limits.NOTE_LENGTH), Index(None, "patient", "day"))

        day: date
        time: str | None
        note: str | None = Field(sa_type=Text)

    return AppointmentRow


def message() -> type[Row]:
    """A few words from the practice to the patient."""

    class MessageRow(Archivable, table=True):
        __tablename__ = "message"
        __table_args__ = (filled("text", limits.NOTE_LENGTH), Index(None, "patient"))

        text: str = Field(sa_type=Text)
        read_at: datetime | None = Field(sa_type=UtcDateTime)

    return MessageRow


def reply() -> type[Row]:
    """The practice's answer to a question of the patient, or to a step they asked about."""

    class ReplyRow(Archivable, table=True):
        __tablename__ = "reply"
        __table_args__ = (filled("text", limits.NOTE_LENGTH), Index(None, "patient"))

        about: UUID
        text: str | None = Field(sa_type=Text)
        read_at: datetime | None = Field(sa_type=UtcDateTime)

    return ReplyRow


def practice_note() -> type[Row]:
    """A practitioner's own note on a patient."""

    class PracticeNoteRow(Archivable, table=True):
        __tablename__ = "practice_note"
        __table_args__ = (filled("text", limits.NOTE_LENGTH), Index(None, "patient"))

        text: str = Field(sa_type=Text)

    return PracticeNoteRow


def watch() -> type[Row]:
    """A practitioner's thresholds for a patient."""

    class WatchRow(Archivable, table=True):
        __tablename__ = "watch"
        __table_args__ = (
            pain("pain_from"),
            between("adherence_below", 1, 100),
            between("silent_days", 1, 365),
            between("stopped_from", 1, 100),
            Index(None, "patient"),
        )

        pain_from: int | None
        adherence_below: int | None
        silent_days: int | None
        stopped_from: int | None

    return WatchRow
