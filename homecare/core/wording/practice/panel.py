"""The panel in words: its columns, what their cells say, and sentences for one patient.

A new column is one more `Column`, and, where it is printed too, one more name in `_IN_TEXT`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import ORDERS, Order, asks_in_words
from homecare.core.trends.change import Verdict
from homecare.core.values.in_words import count, day_in_words, number, percent, short_day
from homecare.core.values.regions import region_in_words
from homecare.core.wording.change import short_verdict, verdict_in_words
from homecare.core.wording.entries import so_far_in_words

NOTHING: Final = "–"
"""Stands where there is nothing to give."""
_WORSE_FIRST: Final = (Verdict.HIGHER, Verdict.NO_CLEAR_CHANGE, Verdict.LOWER)


@dataclass(frozen=True)
class InText:
    """A column of the printed table: its heading, and its cell for a row as of a day.

    A `number` stands under the end of its heading.
    """

    heading: str
    cell: Callable[[PanelRow, date], str]
    number: bool = False


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column; `ordered` says its order in words. `width` 0 takes what is left.

    It is shown on screen from so many cells on as `least`. `short` and `long` are titles for little and much
    room; `roomy` is the width where there is much. `in_text` is the same column in plain text.
    """

    name: str
    least: int = 0
    short: str
    long: str
    width: int
    roomy: int = 0
    ordered: str
    order: Order
    cell: Callable[[PanelRow, date, bool], str]
    left: bool = False
    in_text: InText | None = None


def _by_session(row: PanelRow) -> tuple[int, int] | None:
    """The soonest next one first; then those without one, the longest ago first."""
    if row.next_session is not None:
        return 0, row.next_session.toordinal()
    return None if row.last_session is None else (1, row.last_session.toordinal())


def _by_verdict(row: PanelRow) -> int | None:
    return _WORSE_FIRST.index(row.verdict) if row.verdict in _WORSE_FIRST else None


def _by_programme(row: PanelRow) -> str | None:
    return row.programme.casefold() if row.programme else None


def entry_cell(row: PanelRow) -> str:
    """Days since the last entry: `today`, `3 d`, `none`."""
    if row.days_silent is None:
        return "none"
    return "today" if row.days_silent <= 0 else f"{row.days_silent} d"


def session_cell(row: PanelRow, today: date) -> str:
    """The next session, or else the last: `in 3 d`, `today`, `12 d ago`."""
    if row.next_session is not None:
        days = (row.next_session - today).days
        return f"in {days} d" if days > 0 else "today"
    if row.last_session is None:
        return NOTHING
    days = (today - row.last_session).days
    return f"{days} d ago" if days > 0 else "today"


def share_cell(share: float | None) -> str:
    """Adherence in per cent."""
    return NOTHING if share is None else percent(share)


def pain_cell(row: PanelRow) -> str:
    """The median of the latest 14 days."""
    return NOTHING if row.median_14 is None else number(row.median_14)


def verdict_cell(row: PanelRow, *, roomy: bool) -> str:
    """The verdict's words; the longest of them shortened where there is little room."""
    said = short_verdict(row.verdict, row.baseline)
    return said if roomy else said.replace("no clear change", "not clear")


def count_cell(amount: int) -> str:
    """A number, and nothing for none: what is there stands out."""
    return str(amount) if amount else ""


def flags_cell(row: PanelRow) -> str:
    """A mark and how many of the practitioner's own thresholds are crossed."""
    return f"!{len(row.flags)}" if row.flags else ""


def _last_entry(row: PanelRow) -> str:
    if row.days_silent is None:
        return "none yet"
    return "today" if row.days_silent <= 0 else f"{count(row.days_silent, 'day')} ago"


def _session_day(row: PanelRow, today: date) -> str:
    """The next session, or else the last one."""
    if row.next_session is not None:
        return "today" if row.next_session == today else f"next {_day(row.next_session, today)}"
    return NOTHING if row.last_session is None else f"last {_day(row.last_session, today)}"


def _day(day: date, today: date) -> str:
    """`26 Nov`; with its year where that is not the running one."""
    return short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"


COLUMNS: Final = (
    Column(
        name="name", short="Patient", long="Patient", width=0, left=True,
        ordered="by name", order=ORDERS["name"], cell=lambda row, *_: row.patient.name,
        in_text=InText("Patient", lambda row, _: row.patient.name),
    ),
    Column(
        name="programme", least=100, short="Programme", long="Programme", width=0, left=True,
        ordered="by programme", order=(_by_programme, False),
        cell=lambda row, *_: row.programme or NOTHING,
    ),
    Column(
        name="entry", least=30, short="Entry", long="Entry", width=5,
        ordered="longest without an entry first", order=ORDERS["silent"],
        cell=lambda row, *_: entry_cell(row),
        in_text=InText("Last entry", lambda row, _: _last_entry(row)),
    ),
    Column(
        name="session", least=50, short="Session", long="Session", width=8, ordered="next session first",
        order=(_by_session, False), cell=lambda row, today, _: session_cell(row, today),
        in_text=InText("Session", _session_day),
    ),
    Column(
        name="week", least=86, short="7 d", long="7 d", width=5,
        ordered="least done in 7 days first", order=(lambda row: row.adherence_7, False),
        cell=lambda row, *_: share_cell(row.adherence_7),
        in_text=InText("7 days", lambda row, _: share_cell(row.adherence_7), number=True),
    ),
    Column(
        name="month", least=70, short="28 d", long="28 d", width=5,
        ordered="least done in 28 days first", order=ORDERS["adherence"],
        cell=lambda row, *_: share_cell(row.adherence_28),
        in_text=InText("28 days", lambda row, _: share_cell(row.adherence_28), number=True),
    ),
    Column(
        name="pain", least=50, short="Pain", long="Pain", width=4, ordered="highest median pain first",
        order=ORDERS["pain"], cell=lambda row, *_: pain_cell(row),
        in_text=InText("Pain", lambda row, _: pain_cell(row), number=True),
    ),
    Column(
        name="change", least=50, short="Change", long="Since the start", width=10, roomy=16, left=True,
        ordered="higher pain than at the start first", order=(_by_verdict, False),
        cell=lambda row, _, roomy: verdict_cell(row, roomy=roomy),
        in_text=InText("Since start", lambda row, _: short_verdict(row.verdict, row.baseline)),
    ),
    Column(
        name="stopped", least=70, short="Stop", long="Stopped", width=4,
        ordered="most stopped for pain first", order=(lambda row: row.stopped_28 or None, True),
        cell=lambda row, *_: count_cell(row.stopped_28),
    ),
    Column(
        name="steps", least=70, short="Step", long="Steps", width=4, ordered="most steps waiting first",
        order=(lambda row: row.proposals or None, True),
        cell=lambda row, *_: count_cell(row.proposals),
    ),
    Column(
        name="asks", least=30, short="Ask", long="Asks", width=4, ordered="most asked first",
        order=ORDERS["asks"], cell=lambda row, *_: count_cell(row.asks),
    ),
    Column(
        name="flags", short="!", long="!", width=2, ordered="most thresholds crossed first",
        order=ORDERS["flags"], cell=lambda row, *_: flags_cell(row),
    ),
)  # fmt: skip
"""Every column, in the order in which they stand and in which one key goes through them."""
_IN_TEXT: Final = ("name", "entry", "week", "month", "pain", "change", "session")
TEXT_COLUMNS: Final = tuple(
    column.in_text for name in _IN_TEXT for column in COLUMNS if column.name == name and column.in_text
)
"""The columns of the printed table, in its order."""


def row_in_words(row: PanelRow, today: date) -> tuple[str, str, str]:
    """Who it is and what they follow; which thresholds are crossed; and all that the cells shorten."""
    follows = row.programme or "no programme"
    flare = ", on flare days now" if row.on_flare else ""
    crossed = f"Your thresholds: {'; '.join(row.flags)}." if row.flags else ""
    routine = (_routine(row), _pain(row), _stopped(row), _steps(row))
    parts = (_asks(row), _entries(row), _sessions(row, today), *routine)
    return f"{row.patient.name}, {follows}{flare}.", crossed, " ".join(part for part in parts if part)


def _entries(row: PanelRow) -> str:
    if row.last_entry is None or row.days_silent is None:
        return "No entry yet."
    if row.days_silent <= 0:
        return "Last entry today."
    return f"Last entry {count(row.days_silent, 'day')} ago, {day_in_words(row.last_entry)}."


def _sessions(row: PanelRow, today: date) -> str:
    planned = row.sessions_planned
    if row.sessions:
        said = count(row.sessions, "session") + (f" of {planned} planned" if planned else "")
    else:
        said = "No session held yet" + (f", {planned} planned" if planned else "")
    if row.last_session is not None:
        said += f", the last {day_in_words(row.last_session)}"
    if row.next_session is not None:
        soon = " (today)" if row.next_session == today else ""
        said += f", the next {day_in_words(row.next_session)}{soon}"
    return f"{said}."


def _routine(row: PanelRow) -> str:
    spans = ((row.adherence_7, "7 days"), (row.adherence_28, "28 days"))
    said = [f"{percent(share)} in {days}" for share, days in spans if share is not None]
    said += [so_far_in_words(row.done_today, row.due_today)] if row.due_today else []
    if said:
        return f"Routine: {', '.join(said)}."
    return "Routine: nothing to count yet." if row.programme else "Routine: nothing was prescribed."


def _pain(row: PanelRow) -> str:
    logged = f"{row.logged_14} of the latest 14 days logged"
    if row.median_14 is None:
        return f"Pain: {logged}."
    where = f" ({region_in_words(row.region)})" if row.region else ""
    said = verdict_in_words(row.verdict, row.baseline)
    return f"Pain{where}: median {number(row.median_14)}, {logged}; {said}."


def _stopped(row: PanelRow) -> str:
    if not row.stopped_28:
        return ""
    return f"{count(row.stopped_28, 'exercise')} stopped for pain in 28 days."


def _steps(row: PanelRow) -> str:
    return f"{count(row.proposals, 'step')} proposed." if row.proposals else ""


def _asks(row: PanelRow) -> str:
    said = asks_in_words(row)
    return f"{said[0].upper()}{said[1:]}: press Enter, then 9, to read and answer." if said else ""
