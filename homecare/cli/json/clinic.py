"""The JSON of what a practitioner reads: the panel, notes, thresholds and planned sessions."""

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Final

from homecare.cli.json.views import Shape
from homecare.core.serial.json_records import plain

if TYPE_CHECKING:
    from homecare.core.clinic.panel import PanelRow
    from homecare.core.records.practice import Appointment, PracticeNote, Watch

APART: Final = ("patient", "due_today", "done_today", "stopped_crossed")
"""Fields of a row that are none in JSON: there adherence is of whole days alone, and flags are in words."""
THRESHOLDS: Final = ("pain_from", "adherence_below", "silent_days", "stopped_from")


def panel_shape(rows: "Iterable[PanelRow]") -> Shape:
    """One object for each patient; adherence is 0–1, and what cannot be given is null.

    `baseline` says with which days the verdict compares; null where nothing is compared.
    """
    return {"patients": [_row_shape(row) for row in rows]}


def _row_shape(row: "PanelRow") -> Shape:
    values = {one.name: plain(getattr(row, one.name)) for one in fields(row) if one.name not in APART}
    kind = None if row.baseline is None else {"kind": row.baseline.kind.value}
    return {"name": row.patient.name, **values, "baseline": kind}


def notes_shape(name: str, notes: "Iterable[PracticeNote]") -> Shape:
    """The practitioner's notes on a patient, the oldest first."""
    return {
        "name": name,
        "notes": [
            {"id": str(note.id), "entered_at": plain(note.entered_at), "text": note.text} for note in notes
        ],
    }


def watch_shape(name: str, watch: "Watch | None") -> Shape:
    """The thresholds of a patient; null is not watched."""
    return {"name": name, **{one: None if watch is None else getattr(watch, one) for one in THRESHOLDS}}


def sessions_shape(name: str, planned: "Iterable[Appointment]") -> Shape:
    """The sessions planned for a patient, the next one first."""
    return {
        "name": name,
        "sessions": [{"day": plain(one.day), "time": one.time, "note": one.note} for one in planned],
    }
