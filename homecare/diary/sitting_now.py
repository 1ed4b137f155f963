"""Sitting: what holds of it at this moment. Apart from `chair`: a status bar asks many times an hour."""

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import SittingPlan
from homecare.core.records.records import BreakTaken, Patient
from homecare.core.routine.schedule import in_force
from homecare.core.sitting.sitting import SittingEntries, SittingNow, open_bout
from homecare.diary.day import Pages
from homecare.store.repository import Ledger


class Sitting(Pages):
    """One patient's diary, to look at the chair in."""

    def sitting_now(self) -> SittingNow:
        """What holds at this moment: the open bout, when its break is due, and the running day so far."""
        return self.sitting_entries().at(self._clock.now())

    def sitting_entries(self) -> SittingEntries:
        """What `sitting_now` is worked out from, for a display that goes on by itself between two looks."""
        with self._store.reading() as ledger:
            return self._sitting_entries(ledger, self._find_patient(ledger))

    def break_exercises(self) -> tuple[Exercise, ...]:
        """The exercises that the programme in force suggests for a break."""
        with self._store.reading() as ledger:
            current = in_force(self._assigned(ledger, self._find_patient(ledger)), self.current_day())
        plan = None if current is None else current.plan
        keys = () if plan is None else plan.sitting.break_exercises
        return tuple(known for key in keys if (known := self.exercise(key, plan)) is not None)

    def _sitting_entries(self, ledger: Ledger, patient: Patient | None) -> SittingEntries:
        day = self.current_day()
        if patient is None:
            return SittingEntries(day=day)
        current = in_force(self._assigned(ledger, patient), day)
        sat = ledger.sitting_now(patient.id, day)
        running = open_bout(sat)
        since = day if running is None else min(day, running.day)
        return SittingEntries(
            day=day,
            plan=SittingPlan() if current is None else current.plan.sitting,
            bouts=tuple(sat),
            breaks=tuple(ledger.entries(BreakTaken, patient.id, since=since)),
        )
