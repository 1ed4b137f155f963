"""The tables of a hand-off: the other side, what came from it, and what went out to it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from homecare.store.tables.base import OfPatient, Row
from homecare.store.tables.columns import UtcDateTime


def link() -> type[Row]:
    """How the other side of a hand-off knows a patient."""

    class LinkRow(OfPatient, table=True):
        __tablename__ = "link"
        __table_args__ = (Index("uq_link_patient", "patient", unique=True),)

        other: UUID
        key: str | None
        entered_at: datetime = Field(sa_type=UtcDateTime)

    return LinkRow


def received() -> type[Row]:
    """A record that belongs to the other side."""

    class ReceivedRow(OfPatient, table=True):
        __tablename__ = "received"
        __table_args__ = (CheckConstraint("number >= 1", name="number"), Index(None, "patient"))

        kind: str
        number: int

    return ReceivedRow


def shared() -> type[Row]:
    """A record that went out."""

    class SharedRow(OfPatient, table=True):
        __tablename__ = "shared"
        __table_args__ = (CheckConstraint("length(digest) = 64", name="digest"), Index(None, "patient"))

        digest: str

    return SharedRow


def share_made() -> type[Row]:
    """A file that was made for the other side."""

    class ShareMadeRow(OfPatient, table=True):
        __tablename__ = "share_made"
        __table_args__ = (
            CheckConstraint("number >= 1", name="number"),
            Index("uq_share_made_patient_number", "patient", "number", unique=True),
        )

        number: int
        entered_at: datetime = Field(sa_type=UtcDateTime)

    return ShareMadeRow
