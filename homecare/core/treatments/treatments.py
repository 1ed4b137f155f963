"""Treatments: a session that the patient and the practice both logged is one. Every count goes through here.

On each day one entry of the patient and one of the practice pair off, in the order in which they were made.
What is left over counts by itself, so two sessions that the practice logged on one day are two.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import zip_longest
from uuid import UUID

from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import TreatmentSession
from homecare.core.records.treatment import FollowUp


@dataclass(frozen=True)
class Treatment:
    """One session as it was logged: by the patient, by the practice, or by both (never by neither)."""

    by_patient: TreatmentSession | None = None
    by_practice: TreatmentSession | None = None

    @property
    def entries(self) -> tuple[TreatmentSession, ...]:
        """The entries that it was logged in, the patient's own first."""
        return tuple(one for one in (self.by_patient, self.by_practice) if one is not None)

    @property
    def day(self) -> date:
        """The day on which it was held."""
        return self.entries[0].day

    @cached_property
    def session(self) -> TreatmentSession:
        """What both sides say of it as one record.

        Pain and after-effects are the patient's where they said them, what was done is the practice's. Its id
        and its note are those of the first entry: each note belongs to its own entry.
        """
        first, *others = self.entries
        if not others:
            return first
        theirs = others[0]
        return replace(
            first,
            pain_before=_either(first.pain_before, theirs.pain_before),
            pain_after=_either(first.pain_after, theirs.pain_after),
            after_effects=first.after_effects or theirs.after_effects,
            number=_either(theirs.number, first.number),
            planned_number=_either(theirs.planned_number, first.planned_number),
            practitioner=theirs.practitioner or first.practitioner,
            points=theirs.points or first.points,
            needles=_either(theirs.needles, first.needles),
            retention_min=_either(theirs.retention_min, first.retention_min),
            adjuncts=theirs.adjuncts or first.adjuncts,
            advice=theirs.advice or first.advice,
        )


@dataclass(frozen=True, kw_only=True)
class Held:
    """A session: its number as the diary counts, from 1, and what was recorded, by one side or both.

    `before` marks the session that the span follows: it is shown, though its day is not within. `felt` is
    what the patient said of the days after it.
    """

    number: int
    treatment: Treatment
    before: bool = False
    felt: FollowUp | None = None

    @property
    def session(self) -> TreatmentSession:
        """What both sides say of it."""
        return self.treatment.session

    @property
    def entries(self) -> tuple[TreatmentSession, ...]:
        """The entries that it was logged in."""
        return self.treatment.entries


def _either(said: int | None, otherwise: int | None) -> int | None:
    """A number, or another one where there is none; 0 is a number."""
    return otherwise if said is None else said


def treatments(sessions: Iterable[TreatmentSession]) -> tuple[Treatment, ...]:
    """The sessions that were held, by day; `sessions` are the entries of both sides, in any order."""
    by_day: dict[date, tuple[list[TreatmentSession], list[TreatmentSession]]] = {}
    for one in sorted(sessions, key=lambda entry: (entry.day, entry.at, entry.entered_at, entry.id)):
        by_day.setdefault(one.day, ([], []))[one.entered_by is EnteredBy.PRACTICE].append(one)
    return tuple(Treatment(*pair) for sides in by_day.values() for pair in zip_longest(*sides))


def treatment_days(logged: Iterable[tuple[date, EnteredBy]]) -> list[date]:
    """The days of `treatments`, in order, each as often as it had one.

    `logged` is the day of each entry, and who made it.
    """
    sides = Counter(logged)
    days = sorted({day for day, _ in sides})
    return [day for day in days for _ in range(max(sides[day, side] for side in EnteredBy))]


def on_both_sides(sessions: Iterable[TreatmentSession]) -> frozenset[UUID]:
    """The ids of the entries whose session the other side entered too."""
    return frozenset(one.id for held in treatments(sessions) if len(held.entries) > 1 for one in held.entries)


def numbers_by_day(held: Sequence[date]) -> dict[date, int]:
    """The number, from 1, of the last session of each day; `held` are the days of treatments, in order."""
    return {day: number for number, day in enumerate(held, 1)}
