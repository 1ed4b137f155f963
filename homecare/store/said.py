"""When something was last said of a day, in SQL."""

from datetime import date, datetime
from typing import cast
from uuid import UUID

from sqlalchemy import func, select, union_all

from homecare.store.ledger import Ledger
from homecare.store.tables import entry_tables


def last_entered(ledger: Ledger, patient: UUID, day: date) -> datetime | None:
    """When the last entry for a day was entered, of whatever kind; one that was archived counts too."""
    each = [
        select(func.max(table.c.entered_at).label("last")).where(
            table.c.patient == patient, table.c.day == day
        )
        for _, _, table in entry_tables()
    ]
    together = union_all(*each).subquery()
    return cast("datetime | None", ledger.connection.execute(select(func.max(together.c.last))).scalar())
