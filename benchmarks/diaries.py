"""Diaries for the measures: six exercises, pain and sitting each day, and a session each fortnight."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Final
from uuid import UUID

from homecare.core.programme.plan import Plan
from homecare.core.records.entry import Entry
from homecare.core.records.records import (
    Assignment,
    ExerciseEntry,
    Outcome,
    PainReading,
    Patient,
    SittingBout,
    SittingSource,
    TreatmentSession,
)
from homecare.core.values.acupoints import parse_points
from homecare.core.values.dose import full_sets
from homecare.diary import assignments
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from homecare.store.store import Store

BETWEEN_SESSIONS: Final = 14
"""Days from one session to the next."""
PROGRAMME: Final = """\
format = 1
id = "six-a-day"
version = 1
title = "Six a day"
author = "benchmarks"
language = "en"

[schedule]
""" + "".join(
    f'\n[[exercise]]\nuse = "{key}"\nlevel = 1\ndays = "daily"\n'
    for key in (
        "front-plank",
        "glute-bridge",
        "back-extension",
        "chin-tuck",
        "wall-angel",
        "upper-trapezius-stretch",
    )
)
"""Six exercises, each due every day, without an end."""


def fill_diary(paths: Paths, *, days: int, last: date, seed: int = 1) -> None:
    """Write a diary of so many days up to and including `last` into a data folder, in one transaction."""
    random = Random(seed)
    first = last - timedelta(days=days - 1)
    plan = Shelf(bundled_programmes(), paths.programmes).plan(PROGRAMME, "six-a-day.toml")
    patient = Patient(id=_new_id(random), name="me", entered_at=_instant(first, 7))
    with closing(Store(paths.data)) as store, store.writing() as repository:
        repository.add(patient)
        kept = assignments.keep(
            repository, plan, PROGRAMME, patient.id, new_id=lambda: _new_id(random), at=patient.entered_at
        )
        repository.add(
            Assignment(
                id=_new_id(random),
                patient=patient.id,
                digest=kept.digest,
                start=first,
                entered_at=patient.entered_at,
            )
        )
        for number in range(days):
            day = first + timedelta(days=number)
            repository.add_all(
                _entries(random, patient.id, plan, day, session=number % BETWEEN_SESSIONS == 13)
            )


def _new_id(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


def _instant(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=UTC)


def _entries(random: Random, patient: UUID, plan: Plan, day: date, *, session: bool) -> Iterator[Entry]:
    """What is logged on one day."""
    morning, evening = _instant(day, 7), _instant(day, 21)
    for planned in plan.exercises:
        asked = planned.prescription
        did = full_sets(asked)
        part = random.random() < 0.2 and len(did) > 1
        yield ExerciseEntry(
            id=_new_id(random), patient=patient, day=day, at=morning, utc_offset=0, entered_at=morning,
            exercise=planned.key, prescription=asked, sets=did[:-1] if part else did,
            outcome=Outcome.PARTIAL if part else Outcome.DONE, pain_peak=random.randrange(4),
        )  # fmt: skip
    yield PainReading(
        id=_new_id(random), patient=patient, day=day, at=evening, utc_offset=0, entered_at=evening,
        level=random.randrange(2, 8), region="upper-back",
    )  # fmt: skip
    yield SittingBout(
        id=_new_id(random), patient=patient, day=day, at=evening, utc_offset=0, entered_at=evening,
        source=SittingSource.MANUAL, minutes=random.randrange(120, 540),
    )  # fmt: skip
    if session:
        yield TreatmentSession(
            id=_new_id(random), patient=patient, day=day, at=evening, utc_offset=0, entered_at=evening,
            pain_before=5, pain_after=4, points=parse_points("GB20 both, LI4 both"),
        )  # fmt: skip
