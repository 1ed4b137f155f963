"""The panel in words: its columns, what their cells say, and sentences for one patient.

A new column is one more `Column`, and, where it is printed too, one more name in `_IN_TEXT`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from homecare.core.clinic import wording
from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import ORDERS, Order
from homecare.core.trends.change import Verdict
from homecare.core.values.in_words import DAY_AND_YEAR, day_in_words, number, percent, short_day
from homecare.core.values.regions import region_in_words
from homecare.core.wording.change import short_verdict, verdict_in_words
from homecare.core.wording.entries import so_far_in_words
from homecare.language import Counted, _

NOTHING: Final = "–"
"""Stands where there is nothing to give."""
NO_ENTRY: Final = _("none")
TODAY: Final = _("today")
DAYS: Final = _("{days} d")
IN_DAYS: Final = _("in {days} d")
DAYS_AGO: Final = _("{days} d ago")
NOT_CLEAR: Final = _("not clear")
"""A verdict, where there is little room."""
LAST_ENTRY: Final = Counted("{amount} day ago", "{amount} days ago")

FOLLOWS: Final = (_("{patient}, {programme}."), _("{patient}, {programme}, on flare days now."))
FOLLOWS_NONE: Final = (_("{patient}, no programme."), _("{patient}, no programme, on flare days now."))
"""Who it is and what they follow: on other days, and on flare days."""
LAST_ENTRY_IN_FULL: Final = Counted(
    "Last entry {amount} day ago, {day}.", "Last entry {amount} days ago, {day}."
)
SESSIONS: Final = Counted("{amount} session", "{amount} sessions")
SESSIONS_OF: Final = Counted(
    "{amount} session of {planned} planned", "{amount} sessions of {planned} planned"
)
STOPPED: Final = Counted(
    "{amount} exercise stopped for pain in 28 days.", "{amount} exercises stopped for pain in 28 days."
)
PROPOSED: Final = Counted("{amount} step proposed.", "{amount} steps proposed.")
ASKS_QUESTIONS: Final = Counted(
    "Has {amount} question for you: press Enter, then 9, to read and answer.",
    "Has {amount} questions for you: press Enter, then 9, to read and answer.",
)
ASKS_ABOUT_STEPS: Final = Counted(
    "Asks about {amount} step: press Enter, then 9, to read and answer.",
    "Asks about {amount} steps: press Enter, then 9, to read and answer.",
)
ASKS_BOTH: Final = _(
    "Has {questions} for you and asks about {steps}: press Enter, then 9, to read and answer."
)
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
        return NO_ENTRY
    return TODAY if row.days_silent <= 0 else DAYS.format(days=row.days_silent)


def session_cell(row: PanelRow, today: date) -> str:
    """The next session, or else the last: `in 3 d`, `today`, `12 d ago`."""
    if row.next_session is not None:
        days = (row.next_session - today).days
        return IN_DAYS.format(days=days) if days > 0 else TODAY
    if row.last_session is None:
        return NOTHING
    days = (today - row.last_session).days
    return DAYS_AGO.format(days=days) if days > 0 else TODAY


def share_cell(share: float | None) -> str:
    """Adherence in per cent."""
    return NOTHING if share is None else percent(share)


def pain_cell(row: PanelRow) -> str:
    """The median of the latest 14 days."""
    return NOTHING if row.median_14 is None else number(row.median_14)


def verdict_cell(row: PanelRow, *, roomy: bool) -> str:
    """The verdict's words; the longest of them shortened where there is little room."""
    said = short_verdict(row.verdict, row.baseline)
    if roomy or row.verdict is not Verdict.NO_CLEAR_CHANGE:
        return said
    return f"{NOT_CLEAR}*" if said.endswith("*") else NOT_CLEAR


def count_cell(amount: int) -> str:
    """A number, and nothing for none: what is there stands out."""
    return str(amount) if amount else ""


def flags_cell(row: PanelRow) -> str:
    """A mark and how many of the practitioner's own thresholds are crossed."""
    return f"!{len(row.flags)}" if row.flags else ""


def _last_entry(row: PanelRow) -> str:
    if row.days_silent is None:
        return _("none yet")
    return TODAY if row.days_silent <= 0 else LAST_ENTRY.of(row.days_silent)


def _session_day(row: PanelRow, today: date) -> str:
    """The next session, or else the last one."""
    if row.next_session is not None:
        if row.next_session == today:
            return TODAY
        return _("next {day}").format(day=_day(row.next_session, today))
    if row.last_session is None:
        return NOTHING
    return _("last {day}").format(day=_day(row.last_session, today))


def _day(day: date, today: date) -> str:
    """`26 Nov`; with its year where that is not the running one."""
    return (
        short_day(day) if day.year == today.year else DAY_AND_YEAR.format(day=short_day(day), year=day.year)
    )


COLUMNS: Final = (
    Column(
        name="name", short=_("Patient"), long=_("Patient"), width=0, left=True,
        ordered=_("by name"), order=ORDERS["name"], cell=lambda row, *_: row.patient.name,
        in_text=InText(_("Patient"), lambda row, _: row.patient.name),
    ),
    Column(
        name="programme", least=100, short=_("Programme"), long=_("Programme"), width=0, left=True,
        ordered=_("by programme"), order=(_by_programme, False),
        cell=lambda row, *_: row.programme or NOTHING,
    ),
    Column(
        name="entry", least=30, short=_("Entry"), long=_("Entry"), width=5,
        ordered=_("longest without an entry first"), order=ORDERS["silent"],
        cell=lambda row, *_: entry_cell(row),
        in_text=InText(_("Last entry"), lambda row, _: _last_entry(row)),
    ),
    Column(
        name="session", least=50, short=_("Session"), long=_("Session"), width=8,
        ordered=_("next session first"), order=(_by_session, False),
        cell=lambda row, today, _: session_cell(row, today),
        in_text=InText(_("Session"), _session_day),
    ),
    Column(
        name="week", least=86, short=_("7 d"), long=_("7 d"), width=5,
        ordered=_("least done in 7 days first"), order=(lambda row: row.adherence_7, False),
        cell=lambda row, *_: share_cell(row.adherence_7),
        in_text=InText(_("7 days"), lambda row, _: share_cell(row.adherence_7), number=True),
    ),
    Column(
        name="month", least=70, short=_("28 d"), long=_("28 d"), width=5,
        ordered=_("least done in 28 days first"), order=ORDERS["adherence"],
        cell=lambda row, *_: share_cell(row.adherence_28),
        in_text=InText(_("28 days"), lambda row, _: share_cell(row.adherence_28), number=True),
    ),
    Column(
        name="pain", least=50, short=_("Pain"), long=_("Pain"), width=4,
        ordered=_("highest median pain first"), order=ORDERS["pain"], cell=lambda row, *_: pain_cell(row),
        in_text=InText(_("Pain"), lambda row, _: pain_cell(row), number=True),
    ),
    Column(
        name="change", least=50, short=_("Change"), long=_("Since the start"), width=10, roomy=16, left=True,
        ordered=_("higher pain than at the start first"), order=(_by_verdict, False),
        cell=lambda row, _, roomy: verdict_cell(row, roomy=roomy),
        in_text=InText(_("Since start"), lambda row, _: short_verdict(row.verdict, row.baseline)),
    ),
    Column(
        name="stopped", least=70, short=_("Stop"), long=_("Stopped"), width=4,
        ordered=_("most exercises stopped for pain first"), order=(lambda row: row.stopped_28 or None, True),
        cell=lambda row, *_: count_cell(row.stopped_28),
    ),
    Column(
        name="steps", least=70, short=_("Step"), long=_("Steps"), width=4,
        ordered=_("most steps waiting first"), order=(lambda row: row.proposals or None, True),
        cell=lambda row, *_: count_cell(row.proposals),
    ),
    Column(
        name="asks", least=30, short=_("Ask"), long=_("Asks"), width=4, ordered=_("most asked first"),
        order=ORDERS["asks"], cell=lambda row, *_: count_cell(row.asks),
    ),
    Column(
        name="flags", short="!", long="!", width=2, ordered=_("most thresholds crossed first"),
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
    templates = FOLLOWS if row.programme else FOLLOWS_NONE
    who = templates[row.on_flare].format(patient=row.patient.name, programme=row.programme)
    crossed = _("Your thresholds: {list}.").format(list="; ".join(row.flags)) if row.flags else ""
    routine = (_routine(row), _pain(row), _stopped(row), _steps(row))
    parts = (_asks(row), _entries(row), _sessions(row, today), *routine)
    return who, crossed, " ".join(part for part in parts if part)


def _entries(row: PanelRow) -> str:
    if row.last_entry is None or row.days_silent is None:
        return _("No entry yet.")
    if row.days_silent <= 0:
        return _("Last entry today.")
    return LAST_ENTRY_IN_FULL.of(row.days_silent, day=day_in_words(row.last_entry))


def _sessions(row: PanelRow, today: date) -> str:
    parts = [_held(row)]
    if row.last_session is not None:
        parts.append(_("the last {day}").format(day=day_in_words(row.last_session)))
    if row.next_session is not None:
        following = _("the next {day} (today)") if row.next_session == today else _("the next {day}")
        parts.append(following.format(day=day_in_words(row.next_session)))
    return _("{list}.").format(list=", ".join(parts))


def _held(row: PanelRow) -> str:
    planned = row.sessions_planned
    if row.sessions:
        return SESSIONS_OF.of(row.sessions, planned=planned) if planned else SESSIONS.of(row.sessions)
    if planned:
        return _("No session held yet, {planned} planned").format(planned=planned)
    return _("No session held yet")


def _routine(row: PanelRow) -> str:
    spans = ((row.adherence_7, _("{share} in 7 days")), (row.adherence_28, _("{share} in 28 days")))
    said = [words.format(share=percent(share)) for share, words in spans if share is not None]
    said += [so_far_in_words(row.done_today, row.due_today)] if row.due_today else []
    if said:
        return _("Routine: {list}.").format(list=", ".join(said))
    return _("Routine: nothing to count yet.") if row.programme else _("Routine: nothing was prescribed.")


def _pain(row: PanelRow) -> str:
    if row.median_14 is None:
        return _("Pain: {logged} of the latest 14 days logged.").format(logged=row.logged_14)
    said = _("Pain: median {median}, {logged} of the latest 14 days logged; {verdict}.")
    if row.region:
        said = _("Pain ({region}): median {median}, {logged} of the latest 14 days logged; {verdict}.")
    return said.format(
        region=region_in_words(row.region) if row.region else "",
        median=number(row.median_14),
        logged=row.logged_14,
        verdict=verdict_in_words(row.verdict, row.baseline),
    )


def _stopped(row: PanelRow) -> str:
    return STOPPED.of(row.stopped_28) if row.stopped_28 else ""


def _steps(row: PanelRow) -> str:
    return PROPOSED.of(row.proposals) if row.proposals else ""


def _asks(row: PanelRow) -> str:
    """`Has 2 questions for you and asks about 1 step: press Enter, then 9, to read and answer.`"""
    if row.questions and row.requests:
        questions, steps = wording.QUESTIONS.of(row.questions), wording.STEPS.of(row.requests)
        return ASKS_BOTH.format(questions=questions, steps=steps)
    if row.questions:
        return ASKS_QUESTIONS.of(row.questions)
    return ASKS_ABOUT_STEPS.of(row.requests) if row.requests else ""
