"""A practice for the measures, and for whoever needs patients side by side: any number of them, from a seed.

Each has kept a diary for 28 to 120 days: six exercises a day, average pain, sitting, a session every week or
two; some are away, some have flare days, thresholds or a session planned.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, Final
from uuid import UUID

from homecare.core.programme.plan import Plan
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.practice import Appointment, PracticeNote, Watch
from homecare.core.records.records import (
    Assignment,
    ExerciseEntry,
    Outcome,
    PainReading,
    Patient,
    Programme,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
)
from homecare.core.values.dose import SetDone, full_sets
from homecare.diary import assignments
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from homecare.store.store import Store

SHORTEST: Final = 28
LONGEST: Final = 120
"""Days of the shortest and the longest diary."""
GIVEN: Final = (
    "Aiko", "Ben", "Chiyo", "Daan", "Emi", "Farah", "Goro", "Hana", "Ines", "Jun", "Kaede", "Lena", "Mika",
    "Noor", "Olga", "Paul", "Rin", "Sora", "Tom", "Yuki",
)  # fmt: skip
FAMILY: Final = (
    "Abe", "Baker", "Costa", "Doi", "Endo", "Fischer", "Goto", "Hara", "Ito", "Jansen", "Kato", "Lang",
    "Mori", "Novak", "Ono", "Peters", "Rossi", "Sato", "Tanaka", "Ueda",
)  # fmt: skip
EXERCISES: Final = (
    "front-plank", "glute-bridge", "back-extension", "chin-tuck", "wall-angel", "upper-trapezius-stretch",
)  # fmt: skip
RULE: Final = """
[[exercise.progress]]
when = { sessions_at_full_dose = 4, pain_peak_max = 3, next_day_rise_max = 1 }
then = { sets = 4 }
"""


def programme(name: str, *, rules: bool) -> str:
    """A programme of six exercises, each due every day, without an end; `rules` gives each a step forward."""
    head = f'format = 1\nid = "{name}"\nversion = 1\ntitle = "{name.replace("-", " ").capitalize()}"\n'
    return (
        head
        + 'author = "benchmarks"\n'
        + "".join(
            f'\n[[exercise]]\nuse = "{key}"\nlevel = 1\ndays = "daily"\n{RULE if rules else ""}'
            for key in EXERCISES
        )
    )


PROGRAMMES: Final = (
    programme("six-a-day", rules=False),
    programme("six-with-steps", rules=True),
    programme("neck-with-steps", rules=True),
)


def fill_practice(paths: Paths, *, patients: int, last: date, seed: int = 1, days: int | None = None) -> None:
    """Write so many patients' diaries, up to and including `last`, into a data folder: one transaction.

    Each is of `days`, or else of 28 to 120.
    """
    random = Random(seed)
    shelf = Shelf(bundled_programmes(), paths.programmes)
    plans = [(shelf.plan(text, "practice.toml"), text) for text in PROGRAMMES]
    with closing(Store(paths.data)) as store, store.writing() as repository:
        kept: dict[str, Programme] = {}
        for number in range(patients):
            plan, text = plans[random.randrange(len(plans))]
            one = _Patient(random, plan, last, _name(number), days)
            repository.add(one.patient)
            if plan.slug not in kept:
                at = one.patient.entered_at
                kept[plan.slug] = assignments.keep(
                    repository, plan, text, one.patient.id, new_id=one.new_id, at=at
                )
            repository.add_all(one.records(kept[plan.slug].digest))


def _name(number: int) -> str:
    """A name of its own for each patient: `Aiko Abe`, and from the 401st on `Aiko Abe 2`."""
    turn, place = divmod(number, len(GIVEN) * len(FAMILY))
    # Both lists advance together, so that the first few patients have different names throughout.
    given, family = GIVEN[place % len(GIVEN)], FAMILY[(place + place // len(GIVEN)) % len(FAMILY)]
    return f"{given} {family}" + (f" {turn + 1}" if turn else "")


class _Patient:
    """One patient's diary, day by day."""

    def __init__(self, random: Random, plan: Plan, last: date, name: str, days: int | None) -> None:
        self.random = random
        self.plan = plan
        self.last = last
        self.days = days or random.randrange(SHORTEST, LONGEST + 1)
        self.first = last - timedelta(days=self.days - 1)
        self.away = random.choice((0, 0, 0, 0, 0, 1, 2, 5, 9, 21))  # days since the last entry
        self.patient = Patient(
            id=self.new_id(), name=name, entered_at=_instant(self.first, 7), at_practice=True
        )

    def new_id(self) -> UUID:
        """A UUID of version 4 from the seed."""
        return UUID(int=self.random.getrandbits(128), version=4)

    def records(self, digest: str) -> Iterator[Any]:
        """Everything but the patient and the programme; flare days ask for the same, in place of it."""
        random = self.random
        mine: dict[str, Any] = {"patient": self.patient.id, "entered_at": self.patient.entered_at}
        yield Assignment(id=self.new_id(), digest=digest, start=self.first, planned_sessions=10, **mine)
        if random.random() < 0.7:
            day = self.last + timedelta(days=random.randrange(1, 15))
            yield Appointment(id=self.new_id(), day=day, time="15:30", **mine)
        if random.random() < 0.2:
            yield Watch(id=self.new_id(), pain_from=7, adherence_below=50, silent_days=7, **mine)
        if random.random() < 0.2:
            yield PracticeNote(id=self.new_id(), text="Prefers mornings.", **mine)
        if random.random() < 0.03:
            begun = self.last - timedelta(days=random.randrange(1, 9))
            yield Assignment(id=self.new_id(), digest=digest, start=self.first, flare=True, **mine)
            yield FlareSpell(**self.stamp(begun, 8))
        level, keeps, drift = random.uniform(3, 7), random.uniform(0.5, 1), random.uniform(-0.03, 0.01)
        drift *= min(1.0, LONGEST / self.days)  # in a longer diary pain does not leave its scale either
        session = random.randrange(10, 18)
        away = 0.0
        for number in range(self.days - self.away):
            day = self.first + timedelta(days=number)
            away = 0.46 * away + random.gauss(0, 1.2)
            if random.random() < 0.85:
                pain = max(0, min(10, round(level + drift * number + away)))
                yield PainReading(**self.stamp(day, 21), level=pain, region="upper-back")
                if random.random() < 0.2:
                    yield PainReading(**self.stamp(day, 21), level=max(0, pain - 1), region="neck")
            if random.random() < 0.02:
                yield RestDay(**self.stamp(day, 7))
            elif random.random() < keeps:
                yield from self.routine(day)
            yield SittingBout(
                **self.stamp(day, 21), source=SittingSource.MANUAL, minutes=random.randrange(120, 540)
            )
            if number == session:
                session += random.choice((7, 7, 14))
                yield TreatmentSession(**self.stamp(day, 17), pain_before=5, pain_after=4)

    def routine(self, day: date) -> Iterator[ExerciseEntry]:
        """The six exercises of one day: mostly done, some in part, skipped, stopped or left out."""
        for planned in self.plan.exercises:
            asked, chance = planned.prescription, self.random.random()
            did: tuple[SetDone, ...] = full_sets(asked)
            outcome, reason = Outcome.DONE, None
            if chance < 0.06:
                continue
            if chance < 0.12:
                outcome, reason, did = Outcome.SKIPPED, "tired", ()
            elif chance < 0.13:
                outcome, did = Outcome.STOPPED_FOR_PAIN, did[:1]
            elif chance < 0.25:
                outcome, did = Outcome.PARTIAL, did[:-1] or did
            yield ExerciseEntry(
                **self.stamp(day, 7), exercise=planned.key, prescription=asked, sets=did, outcome=outcome,
                reason=reason, pain_peak=None if outcome is Outcome.SKIPPED else self.random.randrange(5),
            )  # fmt: skip

    def stamp(self, day: date, hour: int) -> dict[str, Any]:
        """What every entry of a day carries."""
        at = _instant(day, hour)
        return {
            "id": self.new_id(), "patient": self.patient.id, "day": day, "at": at, "utc_offset": 0,
            "entered_at": at,
        }  # fmt: skip


def _instant(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=UTC)
