"""When something was last said of a day, in SQL."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from homecare.core.records.records import ENTRY_TYPES
from homecare.store.codec import table_name
from homecare.store.repository import Repository

_OF_DAY: Final = " UNION ALL ".join(
    f'SELECT max(entered_at) AS last FROM "{table_name(kind)}" WHERE patient = ? AND day = ?'
    for kind in ENTRY_TYPES.values()
)


def last_entered(repository: Repository, patient: UUID, day: date) -> datetime | None:
    """When the last entry for a day was entered, of whatever kind; one that was archived counts too."""
    query = f"SELECT max(last) FROM ({_OF_DAY}) AS each_kind"
    (last,) = repository.ask(query, *(len(ENTRY_TYPES) * (patient, day))).fetchone()
    return None if last is None else repository.reader(datetime)(last)
