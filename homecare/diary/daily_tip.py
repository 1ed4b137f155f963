"""Guiding: one short line of the guide a day, chosen by what the diary shows, the same all day long."""

from contextlib import suppress
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from homecare.core.guide.daily_tip import (
    Guidance,
    Lately,
    choose,
    guidance_of,
    reasons,
    shown_of,
    span_before,
    strength_and_stretches,
)
from homecare.core.guide.guide import Guide
from homecare.core.records.practice import Appointment
from homecare.core.records.records import (
    BreakKind,
    BreakTaken,
    PainReading,
    Patient,
    RestDay,
)
from homecare.core.records.shown import GUIDANCE, Seen
from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.sitting.sitting import longest_min, sitting_by_day
from homecare.core.values.days import diary_day
from homecare.diary.shown import Seeing
from homecare.errors import StoreError
from homecare.store.queries.shown import seen_since
from homecare.store.repository import Ledger

KEPT_SHOWN_DAYS: Final = 60
"""How far back is looked for lines that were shown: those of longer ago begin anew."""
_TAKEN: Final = (BreakKind.PROMPTED, BreakKind.NATURAL)


class Guiding(Seeing):
    """One patient's diary, with its line of guidance."""

    def guidance_today(self) -> Guidance | None:
        """The line of the day that is running, noted as shown; the same whenever it is asked for again.

        Where nothing can be noted, because another program writes or the folder is read-only, it is chosen
        all the same: the day is read, whatever becomes of the note.

        None where the setting turns it off, in a practice's folder, before anybody keeps a diary here, and on
        a day for which no line is left that was not shown in the last days.
        """
        if not self._settings.guidance:
            return None
        today, guide = self.current_day(), self._statements
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None or patient.at_practice:
                return None
            seen = self._shown_lately(ledger, patient, today)
            shown = shown_of(guide, seen, today)
            if shown is not None:
                return guidance_of(guide, shown)
            why = reasons(self._lately(ledger, patient, today))
        chosen = choose(guide, why, seen, today)
        with suppress(StoreError), self._store.writing(briefly=True) as ledger:
            seen = self._shown_lately(ledger, patient, today)  # another window may have shown one meanwhile
            shown = shown_of(guide, seen, today)
            chosen = shown or choose(guide, why, seen, today)
            if chosen is not None and shown is None:
                self._note_seen(ledger, patient, f"{GUIDANCE}{chosen.key}")
        return None if chosen is None else guidance_of(guide, chosen)

    def _shown_lately(self, ledger: Ledger, patient: Patient, today: date) -> list[Seen]:
        return seen_since(ledger, patient.id, GUIDANCE, today - timedelta(days=KEPT_SHOWN_DAYS))

    @cached_property
    def _statements(self) -> Guide:
        from homecare.exchange.content import read_statements

        return read_statements(self._store.folder)

    def _lately(self, ledger: Ledger, patient: Patient, today: date) -> Lately:
        """What the last days show, in one query for each kind of entry."""
        days = span_before(today)
        since, assigned = days[0], self._assigned(ledger, patient)
        bouts = [one for one in ledger.sitting(patient.id, since=since) if one.day < today]
        breaks = ledger.entries(BreakTaken, patient.id, since=since, until=days[-1])
        readings = ledger.entries(PainReading, patient.id, since=since, until=days[-1])
        region = self._region_to_log(ledger, patient, assigned, readings) if readings else None
        pain = {one.day for one in readings if one.region == region}
        held = set(ledger.treatment_days(patient.id, since=days[-1]))
        planned = [one.day for one in ledger.kept(Appointment, patient.id) if one.day >= today]
        following = min((day for day in planned if day not in held), default=None)
        strength, stretches = self._shares(ledger, patient, assigned, days)
        current = in_force(assigned, today)
        begun = diary_day(patient.entered_at.astimezone(self._clock.now().tzinfo), self._settings.day_turn)
        return Lately(
            max_bout_min=current.plan.sitting.max_bout_min if current else Lately.max_bout_min,
            longest_min=longest_min(bouts),
            bouts=sum(one.start is not None for one in bouts),
            breaks=sum(one.kind in _TAKEN for one in breaks),
            sat_min=max(sitting_by_day(bouts).values(), default=0),
            strength=strength,
            stretches=stretches,
            pain_days=len(pain),
            kept_days=min(len(days), (today - begun).days),
            session_in=None if following is None else (following - today).days,
            session_yesterday=days[-1] in held,
        )

    def _shares(
        self, ledger: Ledger, patient: Patient, assigned: list[Assigned], days: tuple[date, ...]
    ) -> tuple[float | None, float | None]:
        from homecare.store.queries.trends import exercises_by_day

        logged = exercises_by_day(ledger, patient.id, days[0])
        rest_days = set(ledger.days_with(RestDay, patient.id, since=days[0]))
        return strength_and_stretches(assigned, days, logged, rest_days)
