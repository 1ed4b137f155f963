"""Flare plans that end while they are switched on: the days that were lived stay flare days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.records import Patient
from homecare.store.repository import Ledger, WritingLedger


def open_spell(ledger: Ledger, patient: UUID) -> FlareSpell | None:
    """The flare plan's days that have no end yet, if it is switched on."""
    return next((one for one in ledger.entries(FlareSpell, patient) if one.until is None), None)


def close_where_plan_ended(
    ledger: WritingLedger, patient: UUID, today: date, *, new_id: Callable[[], UUID]
) -> tuple[FlareSpell, FlareSpell | None] | None:
    """Switch the flare plan off with yesterday where it is on and no flare plan holds today any more.

    The days until then stay flare days; one that was switched on today goes as a whole. Gives the open record
    and the one that took its place, or None where there was nothing to do. The open one is archived by the
    caller, who knows when.
    """
    spell = open_spell(ledger, patient)
    if spell is None:
        return None
    held = any(
        given.flare and given.start <= today and (given.until is None or today <= given.until)
        for given, _, _ in ledger.assignments(patient)
    )
    if held:
        return None
    last = today - timedelta(days=1)
    ended = replace(spell, id=new_id(), until=last) if spell.day <= last else None
    if ended is not None:
        ledger.add(ended)
    return spell, ended


def flare_plan_wanted(patient: Patient) -> str:
    """How to come to a flare plan."""
    first = "Give one" if patient.at_practice else "Ask your practitioner, or"
    return f"{first}: homecare programme assign flare-minimum --flare"
