"""Sitting of one day: the sum of its bouts, or the total a person gave; the newer statement wins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from homecare.core import limits
from homecare.core.records import SittingBout, SittingSource


@dataclass(frozen=True)
class DaySitting:
    """Minutes sat on a day, and whether the number is a person's own total or the timer's sum."""

    minutes: int
    source: SittingSource


def day_sitting(bouts: Sequence[SittingBout]) -> DaySitting | None:
    """The sitting of one day from all its bouts and totals; None where nothing was logged.

    Bouts that are still open do not count yet.
    """
    totals = [bout for bout in bouts if bout.minutes is not None]
    timed = [bout for bout in bouts if bout.start is not None and bout.end is not None]
    newest_total = max(totals, key=_said, default=None)
    newest_timed = max(timed, key=_said, default=None)
    total_is_newer = newest_total is not None and (
        newest_timed is None or _said(newest_total) >= _said(newest_timed)
    )
    if total_is_newer and newest_total is not None and newest_total.minutes is not None:
        return DaySitting(newest_total.minutes, SittingSource.MANUAL)
    if not timed:
        return None
    seconds = sum((bout.end - bout.start).total_seconds() for bout in timed if bout.start and bout.end)
    return DaySitting(min(round(seconds / 60), limits.MINUTES_PER_DAY), SittingSource.TIMER)


def _said(bout: SittingBout) -> tuple[object, object]:
    return (bout.entered_at, bout.at)


def sitting_by_day(bouts: Iterable[SittingBout]) -> dict[date, int]:
    """Minutes sat on each day that has an entry."""
    gathered: dict[date, list[SittingBout]] = {}
    for bout in bouts:
        gathered.setdefault(bout.day, []).append(bout)
    totals = ((day, day_sitting(together)) for day, together in gathered.items())
    return {day: total.minutes for day, total in totals if total is not None}
