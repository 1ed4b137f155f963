"""A span of the diary: its trend, what changed, and the course of each exercise."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from homecare.core.records.records import PainKind, Patient, RestDay
from homecare.core.routine.schedule import counted_over
from homecare.core.trends.exercise_progress import exercise_courses
from homecare.core.trends.progress import NamedCourse, progress_of
from homecare.core.trends.trend import Asked, Logged, needed_from, trend_of
from homecare.core.values.pain_kind import KIND_WORDS
from homecare.core.values.regions import RegionShown
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.store.queries import trends
from homecare.store.queries.trends import levels_by_day

if TYPE_CHECKING:
    from homecare.core.routine.schedule import Assigned
    from homecare.core.trends.intervals import Trend
    from homecare.core.trends.progress import NamedCourse, Progress
    from homecare.core.trends.trend import Asked, Logged


class Trends:
    """The diary of one patient over time."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def trend(
        self, since: date | None = None, *, region: str | None = None, kind: PainKind | None = None
    ) -> "Trend":
        """Every day of the diary, its sessions and intervals, for one region and kind of pain.

        Where region or kind are not said, they are the setting's; where that region has no readings, it is
        the one with most.
        Intervals are those of the whole diary; with `since` only days from then on are given, and the
        intervals that reach into them, as they are.
        """
        today = self._diary.current_day()
        with self._diary.reading() as work:
            logged, assigned, asked = asked_of(work, today, since, region, kind)
        return trend_of(logged, assigned, asked, today)

    def progress(
        self, since: date | None = None, *, region: str | None = None, kind: PainKind | None = None
    ) -> "Progress":
        """The trend, with the change since the start, the curve around a session, and sitting's link."""
        today = self._diary.current_day()
        with self._diary.reading() as work:
            logged, assigned, asked = asked_of(work, today, since, region, kind)
        return progress_of(logged, assigned, asked, today)

    def exercise_courses(self, first: date, last: date | None = None) -> "tuple[NamedCourse, ...]":
        """Each exercise over a span (both days included; `last` is today): adherence, peaks, steps."""
        today = self._diary.current_day()
        last = min(last or today, today)
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None or first > last:
                return ()
            assigned = work.assigned()
            told = trends.exercises_told(work.repository, patient.id, first, last)
            rest_days = frozenset(work.repository.days_with(RestDay, patient.id))
        due = [keys for keys, _ in counted_over(assigned, first, last)]
        courses = exercise_courses(
            told,
            first,
            last,
            due_on=lambda day: due[(day - first).days],
            rest_days=rest_days,
            today=today,
        )
        names = {planned.key: planned.name for one in assigned for planned in one.plan.exercises}
        return tuple(
            NamedCourse(name=names.get(one.exercise) or self._diary.exercise_name(one.exercise), course=one)
            for one in courses
        )


def asked_of(
    work: UnitOfWork, today: date, since: date | None, region: str | None, kind: PainKind | None
) -> "tuple[Logged, list[Assigned], Asked]":
    """What a trend up to today is worked out from: exercises from the first day that needs them."""
    kind = kind or KIND_WORDS[work.diary.settings.kind]
    patient = work.patient
    assigned = work.assigned()
    shown, levels = _shown(work, patient, assigned, region, kind)
    asked = Asked(
        region=shown.region,
        kind=kind,
        threshold=work.diary.settings.threshold,
        since=since,
        instead_of=shown.instead_of,
        at_practice=patient is not None and patient.at_practice,
    )
    if patient is None:
        return Logged(), assigned, asked
    logged = Logged(
        levels=levels,
        sitting=trends.minutes_by_day(work.repository, patient.id),
        rest_days=work.repository.days_with(RestDay, patient.id),
        sessions=work.repository.treatment_days(patient.id),
        first_exercise=None if since is None else trends.first_exercise(work.repository, patient.id),
    )
    needed = date.min if since is None else needed_from(logged, assigned, asked, today)
    if needed is not None:
        logged = replace(logged, exercises=trends.exercises_by_day(work.repository, patient.id, needed))
    return logged, assigned, asked


def _shown(
    work: UnitOfWork,
    patient: Patient | None,
    assigned: "list[Assigned]",
    region: str | None,
    kind: PainKind,
) -> tuple[RegionShown, dict[date, int]]:
    """The region that is named, or else spoken of, and its levels by day."""
    if patient is None:
        return RegionShown(region or work.diary.settings.region), {}
    usual = region or work.usual_region(assigned)
    levels = {} if usual is None else levels_by_day(work.repository, patient.id, usual, kind)
    if usual is not None and (region or levels):
        return RegionShown(usual), levels
    shown = work.repository.region_shown(
        patient.id, kind, work.diary.current_day(), usual, work.diary.settings.region
    )
    return shown, levels_by_day(work.repository, patient.id, shown.region, kind)
