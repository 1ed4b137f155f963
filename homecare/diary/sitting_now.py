"""What holds of sitting at this moment. Apart from `sitting`: a status bar asks many times an hour."""

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import SittingPlan
from homecare.core.records.records import BreakTaken, Patient
from homecare.core.routine.schedule import in_force
from homecare.core.sitting.sitting import SittingEntries, SittingNow, open_bout
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork


class SittingStatus:
    """What holds of one patient's sitting at this moment."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def now(self) -> SittingNow:
        """What holds at this moment: the open bout, when its break is due, and the running day so far."""
        return self.entries().at(self._diary.clock.now())

    def entries(self) -> SittingEntries:
        """What `now` is worked out from, for a display that goes on by itself between two looks."""
        with self._diary.reading() as work:
            return entries_of(work, work.patient)

    def break_exercises(self) -> tuple[Exercise, ...]:
        """The exercises that the programme in force suggests for a break."""
        with self._diary.reading() as work:
            current = in_force(work.assigned(), self._diary.current_day())
        plan = None if current is None else current.plan
        keys = () if plan is None else plan.sitting.break_exercises
        return tuple(known for key in keys if (known := self._diary.exercise(key, plan)) is not None)


def entries_of(work: UnitOfWork, patient: Patient | None) -> SittingEntries:
    """The running day's bouts and breaks, with the open bout whenever it began."""
    day = work.diary.current_day()
    if patient is None:
        return SittingEntries(day=day)
    current = in_force(work.assigned(), day)
    sat = work.repository.sitting_now(patient.id, day)
    running = open_bout(sat)
    since = day if running is None else min(day, running.day)
    return SittingEntries(
        day=day,
        plan=SittingPlan() if current is None else current.plan.sitting,
        bouts=tuple(sat),
        breaks=tuple(work.repository.entries(BreakTaken, patient.id, since=since)),
    )
