"""The table of: an acupuncture session."""

from sqlalchemy import Column, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.core.values.acupoints import Acupoint
from homecare.store.columns import AsJson
from homecare.store.tables.base import EntryRow, between, entry_args, filled, pain


class TreatmentSessionRow(EntryRow, table=True):
    """An acupuncture session."""

    __tablename__ = "treatment_session"
    __table_args__ = entry_args(
        between("number", 1, limits.SESSIONS_MAX),
        between("planned_number", 1, limits.SESSIONS_MAX),
        filled("practitioner", limits.NAME_LENGTH),
        pain("pain_before"),
        pain("pain_after"),
        between("needles", 0, limits.NEEDLES_MAX),
        between("retention_min", 0, limits.RETENTION_MIN_MAX),
        filled("advice", limits.NOTE_LENGTH),
        filled("after_effects", limits.NOTE_LENGTH),
        filled("note", limits.NOTE_LENGTH),
    )

    number: int | None
    planned_number: int | None
    practitioner: str | None
    pain_before: int | None
    pain_after: int | None
    points: tuple[Acupoint, ...] = Field(sa_column=Column(AsJson(tuple[Acupoint, ...]), nullable=False))
    needles: int | None
    retention_min: int | None
    adjuncts: tuple[str, ...] = Field(sa_column=Column(AsJson(tuple[str, ...]), nullable=False))
    advice: str | None = Field(sa_type=Text)
    after_effects: str | None = Field(sa_type=Text)
    note: str | None = Field(sa_type=Text)
