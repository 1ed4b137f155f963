"""On random diaries in a real file, every number of trends and courses is what its definition gives."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, Final
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.programme.plan import Plan
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.records import (
    Assignment,
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    Patient,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
)
from homecare.core.routine.schedule import counted_on
from homecare.core.trends.exercise_progress import exercise_courses
from homecare.core.values.dose import Prescription, full_sets
from homecare.diary import assignments
from homecare.diary.diary import Diary
from tests import plainly
from tests.conftest import TUESDAY_EVENING
from tests.core.files import BRIDGE, PLANK, programme
from tests.depth import examples

TODAY: Final = TUESDAY_EVENING.date()
BREAK: Final = """
[[exercise]]
use = "stand-and-walk"
"""
PROGRAMMES: Final = (
    programme(body=PLANK + BRIDGE + 'days = ["mon", "wed", "sat"]\n'),
    programme(version=2, head="[schedule]\nweeks = 3", body=PLANK + "every = 3\n" + BRIDGE),
    programme(version=3, head="[schedule]\nuntil = 2026-10-20", body=PLANK + "every = 2\n"),
    programme(slug="gentle", head="[schedule]\nweeks = 1", body=BRIDGE),
    programme(slug="sit", body=PLANK + BREAK, head="[sitting]\nreference_hours = [2, 6]"),
)  # fmt: skip


class RandomDiary:
    """A diary of so many days up to two days after today, with all that a trend is worked out from."""

    def __init__(self, diary: Diary, seed: int, days: int) -> None:
        self.random = Random(seed)
        self.first, self.days = TODAY - timedelta(days=days), days
        at = self._at(self.first, 7)
        self.patient = Patient(id=uuid4(), name=f"Patient {uuid4()}", entered_at=at)
        plans = [diary.shelf.plan(text, "test.toml") for text in PROGRAMMES]
        with diary._diary.store.writing() as repository:
            repository.add(self.patient)
            for plan, text in zip(plans, PROGRAMMES, strict=True):
                kept = assignments.keep(repository, plan, text, self.patient.id, new_id=uuid4, at=at)
                for flare in (False, False, True):
                    if self._chance(0.4):
                        repository.add(self._assignment(kept.digest, flare=flare))
            repository.add_all(
                self._entries([one.prescription for plan in plans for one in plan.exercises], plans)
            )

    def _chance(self, share: float) -> bool:
        return self.random.random() < share

    def _day(self) -> date:
        return self.first + timedelta(days=self.random.randint(0, self.days + 2))

    def _at(self, day: date, hour: int | None = None) -> datetime:
        hour = self.random.randrange(24) if hour is None else hour
        return datetime.combine(
            day, time(hour, self.random.choice((0, 0, 30, 59)), self.random.choice((0, 59))), UTC
        )

    def _stamp(self, day: date) -> dict[str, Any]:
        at = self._at(day)
        return {
            "id": uuid4(), "patient": self.patient.id, "day": day, "at": at, "utc_offset": 540,
            "entered_at": at + timedelta(hours=self.random.choice((0, 0, 5))),
            "archived_at": at + timedelta(days=1) if self._chance(0.1) else None,
        }  # fmt: skip

    def _assignment(self, digest: str, *, flare: bool) -> Assignment:
        start = self._day()
        until = start + timedelta(days=self.random.randint(0, 40)) if self._chance(0.5) else None
        return Assignment(
            id=uuid4(), patient=self.patient.id, digest=digest, start=start, until=until,
            entered_at=self._at(start), flare=flare,
        )  # fmt: skip

    def _entries(self, doses: list[Prescription], plans: list[Plan]) -> Iterator[Entry]:
        keys = [one.key for plan in plans for one in plan.exercises] + ["cat-cow"]
        for _ in range(self.random.randint(0, self.days * 3)):
            yield self._exercise(self.random.choice(keys), self.random.choice(doses))
        for number in range(self.random.randint(0, self.days * 2)):
            stamp = self._stamp(self._day())
            stamp["entered_at"] += timedelta(microseconds=number)  # so that one of a day is the last
            yield PainReading(
                **stamp, level=self.random.randint(0, 10),
                region=self.random.choice(("upper-back", "upper-back", "neck")),
                kind=self.random.choice((PainKind.AVERAGE_24H, PainKind.AVERAGE_24H, PainKind.NOW)),
            )  # fmt: skip
        for _ in range(self.random.randint(0, self.days * 2)):
            yield self._sitting()
        for _ in range(self.random.randint(0, self.days // 6 + 1)):
            yield TreatmentSession(**self._stamp(self._day()))
        for _ in range(self.random.randint(0, self.days // 20 + 1)):
            yield RestDay(**self._stamp(self._day()))
            day = self._day()
            until = day + timedelta(days=self.random.randint(0, 9)) if self._chance(0.7) else None
            yield FlareSpell(**self._stamp(day), until=until)

    def _exercise(self, key: str, asked: Prescription) -> ExerciseEntry:
        outcome, did = self.random.choice(list(Outcome)), full_sets(asked)
        if outcome is Outcome.SKIPPED:
            did = ()
        elif outcome is not Outcome.DONE:
            did = did[: self.random.randint(1, len(did))]
        return ExerciseEntry(
            **self._stamp(self._day()), exercise=key, sets=did, outcome=outcome,
            prescription=replace(asked, level=self.random.randint(1, 3)),
            reason=self.random.choice((None, "tired", " Tired ")), pain_peak=self.random.choice((None, 2, 6)),
        )  # fmt: skip

    def _sitting(self) -> SittingBout:
        stamp = self._stamp(self._day())
        if self._chance(0.5):
            return SittingBout(**stamp, source=SittingSource.MANUAL, minutes=self.random.randint(0, 700))
        seconds = timedelta(seconds=self.random.choice((0, 30, 61, 1800, 5400, 40_000)))
        end = stamp["at"] + seconds if self._chance(0.8) else None
        return SittingBout(**stamp, source=SittingSource.TIMER, start=stamp["at"], end=end)


@settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    region=st.sampled_from(("upper-back", "neck")),
    seed=st.integers(0, 2**32),
    days=st.integers(0, 130),
    back=st.integers(-3, 140),
)
def test_a_trend_is_what_its_definitions_give(
    diary: Diary, region: str, seed: int, days: int, back: int
) -> None:
    made = RandomDiary(diary, seed, days)
    diary._diary.patient_name, diary._diary.patient_id = made.patient.name, made.patient.id
    with diary._diary.store.reading() as repository:
        whole = plainly.Whole(repository, made.patient.id, region, PainKind.AVERAGE_24H)
    assigned = diary.programmes.given()
    for since in (None, TODAY - timedelta(days=back)):
        expected = whole.trend(assigned, since, TODAY)
        assert diary.trends.trend(since, region=region) == expected
        found = diary.trends.progress(since, region=region)
        assert found.trend == expected
    levels = {day: level for day, level in whole.levels.items() if day <= TODAY}
    curves = plainly.curves(levels, whole.sessions, TODAY)
    assert curves == [
        (one.session, one.levels, one.level_before, (one.course.back, one.course.days, one.course.within))
        for one in found.around.curves
    ]
    expected_over = plainly.over_sessions([levels for _, levels, _, _ in curves])
    assert list(zip(found.around.median, found.around.n, strict=True)) == expected_over
    for one in found.sitting:
        sides = (one.n_more, one.n_less, one.median_more, one.median_less)
        assert sides == plainly.link(levels, whole.sitting, one.hours)
    if found.change.compared is not None and found.change.baseline is not None:
        baseline, week = found.change.baseline, found.change.first_week
        told = None if week is None else (
            week.first, week.last, week.median, week.weeks, week.upper_quartile, week.middle, week.rest_median
        )  # fmt: skip
        assert told == plainly.first_week(levels, baseline.first, baseline.last, TODAY)


@settings(
    max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32), days=st.integers(0, 60), back=st.integers(0, 70), last=st.integers(0, 9))
def test_courses_of_exercises_are_those_of_the_whole_diarys_records(
    diary: Diary, seed: int, days: int, back: int, last: int
) -> None:
    made = RandomDiary(diary, seed, days)
    diary._diary.patient_name, diary._diary.patient_id = made.patient.name, made.patient.id
    first, end = TODAY - timedelta(days=back), TODAY - timedelta(days=min(last, back))
    with diary._diary.store.reading() as repository:
        entries = repository.entries(ExerciseEntry, made.patient.id)
        rest_days = frozenset(one.day for one in repository.entries(RestDay, made.patient.id))
    assigned = diary.programmes.given()
    expected = exercise_courses(
        entries, first, end, due_on=lambda day: counted_on(assigned, day), rest_days=rest_days, today=TODAY
    )
    assert tuple(one.course for one in diary.trends.exercise_courses(first, end)) == expected
