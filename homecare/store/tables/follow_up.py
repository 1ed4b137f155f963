"""The table of: what was felt after a session."""

from datetime import date

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field

from homecare.core.records.treatment import AfterEffect
from homecare.core.values import limits
from homecare.store.columns import AsJson
from homecare.store.tables.base import EntryRow, entry_args, filled


class FollowUpRow(EntryRow, table=True):
    """What was felt after a session."""

    __tablename__ = "follow_up"
    __table_args__ = entry_args(
        CheckConstraint("session_day <= day", name="session_day"), filled("note", limits.NOTE_LENGTH)
    )

    session_day: date
    effects: tuple[AfterEffect, ...] = Field(
        sa_column=Column(AsJson(tuple[AfterEffect, ...]), nullable=False)
    )
    note: str | None = Field(sa_type=Text)
