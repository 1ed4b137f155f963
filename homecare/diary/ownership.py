"""Whose a record is: what came from the other side of a hand-off is theirs, and read-only here."""

from homecare.core.records.entry import Entry
from homecare.core.records.records import Patient
from homecare.errors import InputError
from homecare.store.repository import Ledger


def refuse_received(ledger: Ledger, patient: Patient, entry: Entry) -> None:
    """Refuse to change an entry that came from the other side.

    Raises:
        InputError: if it did.
    """
    if ledger.is_received(entry.id):
        whose = f"{patient.name}'s own diary" if patient.at_practice else "your practice"
        raise InputError(
            f"This entry came from {whose} and is read-only here.",
            "It can be changed there; the change arrives with the next file.",
        )
