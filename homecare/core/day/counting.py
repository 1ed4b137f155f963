"""Which of several statements about one day counts: the last one. The others stay in sight, marked."""

from collections.abc import Iterable
from uuid import UUID

from homecare.core.records.entry import Entry
from homecare.core.records.records import PainKind, PainReading, SittingBout, SittingSource
from homecare.core.sitting.sitting import day_sitting


def outdone(entries: Iterable[Entry]) -> frozenset[UUID]:
    """The ids of pain readings and totals of sitting that no longer count, for a later one of the day does.

    Pain right now is of a moment and outdoes nothing. `entries` holds all of a day's, or none.
    """
    readings: dict[object, list[PainReading]] = {}
    totals: dict[object, list[SittingBout]] = {}
    for entry in entries:
        if isinstance(entry, PainReading) and entry.kind is not PainKind.NOW:
            readings.setdefault((entry.day, entry.region, entry.kind), []).append(entry)
        elif isinstance(entry, SittingBout):
            totals.setdefault(entry.day, []).append(entry)
    gone: set[UUID] = set()
    for same in readings.values():
        last = max(same, key=lambda one: (one.at, one.entered_at, one.id))
        gone.update(one.id for one in same if one.id != last.id)
    for sat in totals.values():
        gone.update(_totals_outdone(sat))
    return frozenset(gone)


def _totals_outdone(sat: list[SittingBout]) -> list[UUID]:
    """Every total but the newest; that one too, where a bout that ended later counts."""
    totals = [one for one in sat if one.minutes is not None]
    counts = day_sitting(sat)
    stands = None
    if totals and counts is not None and counts.source is SittingSource.MANUAL:
        stands = max(totals, key=lambda one: (one.entered_at, one.at)).id
    return [one.id for one in totals if one.id != stands]
