"""The pages that look at a span of the diary: its trend, what changed, and each exercise's course."""

from datetime import date
from typing import TYPE_CHECKING

from homecare.core.records.records import PainKind, Patient, RestDay
from homecare.core.values.pain_kind import KIND_WORDS
from homecare.core.values.regions import RegionShown
from homecare.diary.day import Pages
from homecare.store.repository import Ledger

if TYPE_CHECKING:
    from homecare.core.routine.schedule import Assigned
    from homecare.core.trends.intervals import Trend
    from homecare.core.trends.progress import NamedCourse, Progress
    from homecare.core.trends.trend import Asked, Logged


class Trending(Pages):
    """One patient's diary over time."""

    def trend(
        self, since: date | None = None, *, region: str | None = None, kind: PainKind | None = None
    ) -> "Trend":
        """Every day of the diary, its sessions and intervals, for one region and kind of pain.

        Where region or kind are not said, they are the setting's; where that region has no readings, it is
        the one with most.
        Intervals are those of the whole diary; with `since` only days from then on are given, and the
        intervals that reach into them, as they are.
        """
        from homecare.core.trends.trend import trend_of

        today = self.current_day()
        with self._store.reading() as ledger:
            logged, assigned, asked = self._asked(ledger, today, since, region, kind)
        return trend_of(logged, assigned, asked, today)

    def progress(
        self, since: date | None = None, *, region: str | None = None, kind: PainKind | None = None
    ) -> "Progress":
        """The trend, with the change since the start, the curve around a session, and sitting's link."""
        from homecare.core.trends.progress import progress_of

        today = self.current_day()
        with self._store.reading() as ledger:
            logged, assigned, asked = self._asked(ledger, today, since, region, kind)
        return progress_of(logged, assigned, asked, today)

    def _asked(
        self, ledger: Ledger, today: date, since: date | None, region: str | None, kind: PainKind | None
    ) -> "tuple[Logged, list[Assigned], Asked]":
        """What a trend up to today is worked out from: exercises from the first day that needs them."""
        from dataclasses import replace

        from homecare.core.trends.trend import Asked, Logged, needed_from
        from homecare.store.queries import trends as over_time

        kind = kind or KIND_WORDS[self._settings.kind]
        patient = self._find_patient(ledger)
        assigned = self._assigned(ledger, patient)
        shown, levels = self._shown(ledger, patient, assigned, region, kind)
        asked = Asked(
            region=shown.region,
            kind=kind,
            threshold=self._settings.threshold,
            since=since,
            instead_of=shown.instead_of,
            at_practice=patient is not None and patient.at_practice,
        )
        if patient is None:
            return Logged(), assigned, asked
        logged = Logged(
            levels=levels,
            sitting=over_time.minutes_by_day(ledger, patient.id),
            rest_days=ledger.days_with(RestDay, patient.id),
            sessions=ledger.treatment_days(patient.id),
            first_exercise=None if since is None else over_time.first_exercise(ledger, patient.id),
        )
        needed = date.min if since is None else needed_from(logged, assigned, asked, today)
        if needed is not None:
            logged = replace(logged, exercises=over_time.exercises_by_day(ledger, patient.id, needed))
        return logged, assigned, asked

    def _shown(
        self,
        ledger: Ledger,
        patient: Patient | None,
        assigned: "list[Assigned]",
        region: str | None,
        kind: PainKind,
    ) -> tuple[RegionShown, dict[date, int]]:
        """The region that is named, or else spoken of, and its levels by day."""
        from homecare.store.queries.trends import levels_by_day

        if patient is None:
            return RegionShown(region or self._settings.region), {}
        usual = region or self._usual_region(patient, assigned)
        levels = {} if usual is None else levels_by_day(ledger, patient.id, usual, kind)
        if usual is not None and (region or levels):
            return RegionShown(usual), levels
        shown = ledger.region_shown(patient.id, kind, self.current_day(), usual, self._settings.region)
        return shown, levels_by_day(ledger, patient.id, shown.region, kind)

    def exercise_courses(self, first: date, last: date | None = None) -> "tuple[NamedCourse, ...]":
        """Each exercise over a span (both days included; `last` is today): adherence, peaks, steps."""
        from homecare.core.routine.schedule import counted_over
        from homecare.core.trends.exercise_progress import exercise_courses
        from homecare.core.trends.progress import NamedCourse
        from homecare.store.queries import trends as over_time

        today = self.current_day()
        last = min(last or today, today)
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None or first > last:
                return ()
            assigned = self._assigned(ledger, patient)
            told = over_time.exercises_told(ledger, patient.id, first, last)
            rest_days = frozenset(ledger.days_with(RestDay, patient.id))
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
            NamedCourse(name=names.get(one.exercise) or self._name_of(one.exercise, None), course=one)
            for one in courses
        )
