"""The table of: scores of a questionnaire."""

from sqlalchemy import Column
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import AsJson
from homecare.store.tables.base import EntryRow, entry_args, filled


class QuestionnaireRow(EntryRow, table=True):
    """Scores of a questionnaire."""

    __tablename__ = "questionnaire"
    __table_args__ = entry_args(filled("instrument", limits.KEY_LENGTH))

    instrument: str
    scores: tuple[tuple[str, int], ...] = Field(
        sa_column=Column(AsJson(tuple[tuple[str, int], ...]), nullable=False)
    )
