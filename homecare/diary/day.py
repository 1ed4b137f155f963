"""A day of the diary, to be looked at: what is due and what is logged. Each method is one snapshot."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from homecare.core.day.view import DayItem, DayView
from homecare.core.programme.plan import PlannedExercise
from homecare.core.records.records import (
    BreakTaken,
    ExerciseEntry,
    PainReading,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.routine.schedule import Assigned, base_on, due_on, flare_on, in_force, planned_sessions
from homecare.core.sitting.sitting import day_sitting, longest_min, tally
from homecare.core.values.regions import LATELY_DAYS, REGIONS, parse_region
from homecare.diary.patients import DEFAULT_PATIENT
from homecare.diary.unit_of_work import OpenDiary
from homecare.store.queries.planned_sessions import planned_words

if TYPE_CHECKING:
    from homecare.core.day.view import DayItem, DayView


class Day:
    """The days of one patient."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def view(self, day: date | None = None) -> "DayView":
        """The diary day that is running, or an earlier or later one: what is due and what is logged.

        Raises:
            NotFoundError: if there is no such patient.
        """
        now = self._diary.current_day()
        day = day or now
        with self._diary.reading() as work:
            patient = work.patient
            assigned = work.assigned()
            current = in_force(assigned, day)
            if patient is None:
                return DayView(
                    day=day, late=day < now, patient=DEFAULT_PATIENT, assigned=None, items=(), pain=(),
                    sitting=None, rest=None, sessions=(), sessions_done=0, sessions_planned=None,
                    region=self._diary.settings.region, regions=REGIONS,
                )  # fmt: skip
            rest = work.repository.on_day(RestDay, patient.id, day)
            sat, instant = work.repository.on_day(SittingBout, patient.id, day), self._diary.clock.now()
            # The readings of the latest days tell which region is spoken of, and are no further statement.
            few = now - timedelta(days=LATELY_DAYS - 1)
            spanned = (few, now) if few <= day <= now else (day, day)
            lately = work.repository.entries(PainReading, patient.id, since=spanned[0], until=spanned[1])
            return DayView(
                day=day,
                late=day < now,
                patient=patient.name,
                assigned=current,
                flare=flare_on(assigned, day),
                items=_items(
                    self._diary, current, day, work.repository.on_day(ExerciseEntry, patient.id, day)
                ),
                pain=tuple(one for one in lately if one.day == day),
                sitting=day_sitting(sat, instant),
                bouts=tuple(bout for bout in sat if bout.start is not None),
                longest_min=longest_min(sat, instant),
                breaks=tally(work.repository.on_day(BreakTaken, patient.id, day)),
                rest=rest[-1] if rest else None,
                sessions=tuple(work.repository.on_day(TreatmentSession, patient.id, day)),
                sessions_done=len(work.repository.treatment_days(patient.id, until=day)),
                sessions_planned=planned_sessions(
                    planned_words(work.repository, patient.id, day), base_on(assigned, day)
                ),
                region=work.region_to_log(assigned, lately),
                regions=tuple(dict.fromkeys((*REGIONS, *(current.plan.regions if current else ())))),
                at_practice=patient.at_practice,
            )

    def regions_logged(self) -> tuple[str, ...]:
        """The regions that have pain readings, by name."""
        with self._diary.reading() as work:
            patient = work.patient
            return () if patient is None else tuple(work.repository.regions_logged(patient.id))

    def region_named(self, text: str | None) -> str | None:
        """The region a person means, of those that this diary knows; None where nothing is said.

        Raises:
            NotFoundError: if it knows none of this name; the nearest is offered.
        """
        if text is None:
            return None
        known = dict.fromkeys((*self.view().regions, *self.regions_logged()))
        return parse_region(text, [one for one in known if one not in REGIONS])


def _items(
    diary: OpenDiary, current: Assigned | None, day: date, entries: Iterable[ExerciseEntry]
) -> "tuple[DayItem, ...]":
    """The plan's exercises in the file's order, then what was done beside it."""
    made: dict[str, list[ExerciseEntry]] = {}
    for entry in entries:
        made.setdefault(entry.exercise, []).append(entry)
    items = []
    if current is not None:
        due = {planned.key for planned in due_on(current, day)}
        for planned in current.plan.exercises:
            done = tuple(made.pop(planned.key, ()))
            items.append(DayItem(planned=planned, due=planned.key in due, entries=done))
    for key, done_beside in made.items():
        planned = PlannedExercise(
            key=key,
            name=diary.exercise_name(key, current.plan if current else None),
            level_name="",
            prescription=done_beside[-1].prescription,
        )
        items.append(DayItem(planned=planned, due=False, entries=tuple(done_beside)))
    return tuple(items)
