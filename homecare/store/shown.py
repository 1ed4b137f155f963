"""What was shown to a patient, and how far the first run has come, in SQL."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from homecare.core.seen import FirstRun, Seen
from homecare.store.ledger import Ledger
from homecare.store.tables import table_of


def seen_since(ledger: Ledger, patient: UUID, what: str, since: date | None = None) -> list[Seen]:
    """What was shown whose name begins with `what`, the oldest first; from a day on, where one is said."""
    table = table_of(Seen)
    query = select(table).where(table.c.patient == patient, table.c.what.startswith(what, autoescape=True))
    if since is not None:
        query = query.where(table.c.day >= since)
    rows = ledger.connection.execute(query.order_by(table.c.day, table.c.seen_at, table.c.id))
    return [Seen(**row._mapping) for row in rows]


def first_run(ledger: Ledger, patient: UUID) -> FirstRun | None:
    """The first run of a patient, ended or not; None where there was none."""
    table = table_of(FirstRun)
    query = select(table).where(table.c.patient == patient).order_by(table.c.begun_at.desc())
    row = ledger.connection.execute(query.limit(1)).first()
    return None if row is None else FirstRun(**row._mapping)
