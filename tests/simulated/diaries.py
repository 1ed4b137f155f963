"""Diaries that are made up: pain on neighbouring days is alike, and what it does over time is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import sqrt
from typing import Final
from uuid import UUID

import numpy as np
import numpy.typing as npt

from homecare.core.programme.plan import Plan, PlannedExercise, ProgressRule, SittingPlan, StepBackRule
from homecare.core.records.records import Assignment, Outcome, PainKind
from homecare.core.routine.adherence import ExerciseDay, ExerciseMark, by_exercise
from homecare.core.routine.schedule import Assigned
from homecare.core.trends.exercise_progress import ToldInBrief
from homecare.core.trends.trend import Asked, Logged
from homecare.core.values.dose import Dose, Kind, Prescription, Sides

CARRY_OVER: Final = 0.46
"""Lag-1 correlation of pain: the mean over 304 single-case series (CLINICAL.md §8)."""
TODAY: Final = date(2026, 11, 24)
REGION: Final = "neck"
ONE: Final = Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=1, dose=Dose(sets=3, hold_s=10))
TWO: Final = Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=2, dose=Dose(sets=3, hold_s=20))
DOSES: Final = {"front-plank": ONE, "glute-bridge": ONE, "chin-tuck": TWO}
EXERCISES: Final = tuple(DOSES)
FORWARD: Final = (
    ProgressRule(sessions_at_full_dose=3, pain_peak_max=2, next_day_rise_max=0, level=2, to=TWO),
)
BACK: Final = (StepBackRule(pain_peak_over=5, next_day_rise_from=2, level=1, to=ONE),)
"""The rules of CLINICAL.md §5, as a practitioner would write them into a programme."""


def ar1(random: np.random.Generator, shape: tuple[int, int], phi: float) -> npt.NDArray[np.float64]:
    """Series with variance 1 and this lag-1 correlation, a row each."""
    shocks = random.normal(0, 1, shape)
    series = np.empty_like(shocks)
    series[:, 0] = shocks[:, 0]
    for day in range(1, shape[1]):
        series[:, day] = phi * series[:, day - 1] + sqrt(1 - phi**2) * shocks[:, day]
    return series


def readings(
    random: np.random.Generator,
    means: Sequence[float],
    diaries: int,
    *,
    spread: float = 1.5,
    phi: float = CARRY_OVER,
) -> npt.NDArray[np.int64]:
    """Pain of so many diaries, a row each: AR(1) about the mean of each day, rounded, 0–10."""
    series = spread * ar1(random, (diaries, len(means)), phi) + np.asarray(means)
    whole: npt.NDArray[np.int64] = np.clip(np.rint(series), 0, 10).astype(np.int64)
    return whole


@dataclass(frozen=True, kw_only=True)
class Unchanged:
    """A diary in which nothing changes: its entries, the programme, and how the exercises went."""

    logged: Logged
    assigned: Assigned
    entries: tuple[ToldInBrief, ...]
    asked: Asked
    today: date = TODAY


def unchanged(diaries: int, seed: int) -> Iterator[Unchanged]:
    """Diaries of four to thirteen weeks, of different levels, spreads and gaps.

    Sessions are about weekly; half of the diaries begin with session 1, the others up to four weeks before
    it. Sessions, sitting and exercises have nothing to do with what pain does from day to day.
    """
    random = np.random.default_rng(seed)
    for _ in range(diaries):
        days = int(random.integers(28, 92))
        pain = readings(random, [random.uniform(2, 8)] * days, 1, spread=random.uniform(0.8, 2.2))[0]
        span = [TODAY - timedelta(days=days - 1 - number) for number in range(days)]
        kept = random.uniform(0.6, 1.0)
        levels = {day: int(level) for day, level in zip(span, pain, strict=True) if random.random() < kept}
        sat = np.rint(np.clip(random.normal(300, 100, days), 30, 900)).astype(int)
        sitting = {day: int(one) for day, one in zip(span, sat, strict=True) if random.random() < 0.7}
        entries = tuple(_exercises(random, span, pain.tolist()))
        yield Unchanged(
            logged=Logged(
                levels=levels,
                sitting=sitting,
                sessions=_sessions(random, span),
                exercises=_by_day(entries),
                rest_days=[day for day in span if random.random() < 0.02],
            ),
            assigned=_assigned(span[0]),
            entries=entries,
            asked=Asked(region=REGION, kind=PainKind.AVERAGE_24H, threshold=3),
        )


def _sessions(random: np.random.Generator, span: Sequence[date]) -> list[date]:
    """About one a week, from the first days on or from up to four weeks later."""
    at = int(random.integers(0, 5) if random.random() < 0.5 else random.integers(10, 28))
    found = []
    while at < len(span):
        found.append(span[at])
        at += int(random.integers(5, 12))
    return found


def _exercises(
    random: np.random.Generator, span: Sequence[date], pain: Sequence[int]
) -> Iterator[ToldInBrief]:
    """What was done of the routine; the peak lies about the day's pain."""
    share = random.uniform(0.3, 1.0)
    for day, level in zip(span, pain, strict=True):
        for key in EXERCISES:
            if random.random() > share:
                continue
            outcome = Outcome.DONE if random.random() < 0.9 else Outcome.SKIPPED
            peak = int(np.clip(level + random.integers(-2, 2), 0, 10))
            at = f"{day}T09:00"
            dose = DOSES[key]
            amount = dose.amount if outcome is Outcome.DONE else 0
            yield ToldInBrief(day, at, at, key, outcome, dose, amount, None, peak if amount else None)


def _by_day(entries: Sequence[ToldInBrief]) -> dict[date, dict[str, ExerciseDay]]:
    return by_exercise(
        ExerciseMark(one.day, one.exercise, one.outcome, one.amount, one.prescription.amount)
        for one in entries
    )


def _assigned(start: date) -> Assigned:
    planned = tuple(
        PlannedExercise(
            key=key,
            name=key.replace("-", " ").capitalize(),
            level_name="",
            prescription=DOSES[key],
            progress=FORWARD,
            step_back=BACK,
        )
        for key in EXERCISES
    )
    return Assigned(
        assignment=Assignment(
            id=UUID(int=2),
            patient=UUID(int=1),
            digest="d" * 64,
            start=start,
            entered_at=datetime.fromisoformat(f"{start}T08:00+00:00"),
        ),
        plan=Plan(
            slug="p", version=1, title="P", author="A", exercises=planned, sitting=SittingPlan(),
        ),
    )  # fmt: skip
