"""What was shown to a patient, and how far the first run has come, in SQL."""

from datetime import date
from uuid import UUID

from homecare.core.records.shown import FirstRun, Seen
from homecare.store.repository import Repository


def seen_since(repository: Repository, patient: UUID, what: str, since: date | None = None) -> list[Seen]:
    """What was shown whose name begins with `what`, the oldest first; from a day on, where one is said."""
    until, days = ("", ()) if since is None else (" AND day >= ?", (since,))
    where = f"patient = ? AND substr(what, 1, length(?)) = ?{until} ORDER BY day, seen_at, id"
    return repository.select(Seen, where, patient, what, what, *days)


def first_run(repository: Repository, patient: UUID) -> FirstRun | None:
    """The first run of a patient, ended or not; None where there was none."""
    return next(
        iter(repository.select(FirstRun, "patient = ? ORDER BY begun_at DESC LIMIT 1", patient)), None
    )
