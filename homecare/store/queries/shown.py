"""What was shown to a patient, and how far the first run has come, in SQL."""

from datetime import date
from uuid import UUID

from homecare.core.records.shown import FirstRun, Seen
from homecare.store.codec import columns, records
from homecare.store.repository import Repository


def seen_since(repository: Repository, patient: UUID, what: str, since: date | None = None) -> list[Seen]:
    """What was shown whose name begins with `what`, the oldest first; from a day on, where one is said."""
    query = f"SELECT {columns(Seen)} FROM seen WHERE patient = ? AND substr(what, 1, length(?)) = ?"
    until, days = ("", ()) if since is None else (" AND day >= ?", (since,))
    rows = repository.ask(f"{query}{until} ORDER BY day, seen_at, id", patient, what, what, *days)
    return records(Seen, rows.fetchall())


def first_run(repository: Repository, patient: UUID) -> FirstRun | None:
    """The first run of a patient, ended or not; None where there was none."""
    query = f"SELECT {columns(FirstRun)} FROM first_run WHERE patient = ? ORDER BY begun_at DESC LIMIT 1"
    return next(iter(records(FirstRun, repository.ask(query, patient).fetchall())), None)
