"""The rows of a practice's panel in an order, and those of them that a word is looked for in."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from homecare.core.clinic import wording
from homecare.core.clinic.panel import PanelRow
from homecare.core.patients.same_name import identity_in_words
from homecare.core.records.records import Patient
from homecare.core.values.spelling import compared, searched


def _silent(row: PanelRow) -> float:
    """Whoever never wrote anything has been silent longest."""
    return float("inf") if row.days_silent is None else row.days_silent


def _name(row: PanelRow) -> str:
    return compared(row.patient.name)


def by_name(patients: Iterable[Patient]) -> list[Patient]:
    """Patients as rows stand by name, however they are written."""
    return sorted(patients, key=lambda one: compared(one.name))


Order = tuple[Callable[[PanelRow], Any], bool]
"""What rows are ordered by (None: nothing to order by, always last), and whether the most comes first."""

ORDERS: Final[dict[str, Order]] = {
    "name": (_name, False),
    "pain": (lambda row: row.median_14, True),
    "adherence": (lambda row: row.adherence_28, False),
    "silent": (_silent, True),
    "next": (lambda row: row.next_session, False),
    "asks": (lambda row: row.asks or None, True),
    "flags": (lambda row: len(row.flags) or None, True),
}
"""The orders that have a name on the command line."""


def arranged(rows: Iterable[PanelRow], order: Order, *, turned: bool = False) -> list[PanelRow]:
    """The rows in an order, or turned round; equal ones by name, those with nothing to order by last."""
    by, most_first = order
    by_name = sorted(rows, key=_name)
    known = [row for row in by_name if by(row) is not None]
    unknown = [row for row in by_name if by(row) is None]
    return sorted(known, key=by, reverse=most_first != turned) + unknown


def matching(rows: Iterable[PanelRow], text: str) -> list[PanelRow]:
    """The rows in whose name, birth date, number, programme, thresholds or asking each of the words stands.

    Marks, case and width do not count.
    """
    wanted = searched(text).split()
    return [row for row in rows if all(word in _findable(row) for word in wanted)]


def _findable(row: PanelRow) -> str:
    flare = wording.FLARE if row.on_flare else ""
    known = (row.patient.name, identity_in_words(row.patient), str(row.patient.born or ""))
    return searched(" ".join((*known, row.programme or "", *row.flags, flare, asks_in_words(row))))


def asks_in_words(row: PanelRow) -> str:
    """`asks 2 questions and about 1 step`; empty where nothing is asked."""
    if row.questions and row.requests:
        questions, steps = wording.QUESTIONS.of(row.questions), wording.STEPS.of(row.requests)
        return wording.ASKS_BOTH.format(questions=questions, steps=steps)
    if row.questions:
        return wording.ASKS_QUESTIONS.of(row.questions)
    return wording.ASKS_ABOUT_STEPS.of(row.requests) if row.requests else ""
