"""The table of: one version of a programme file."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class ProgrammeRow(Row, table=True):
    """One version of a programme file."""

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
