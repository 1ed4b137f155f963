"""A round: the exercises somebody is led through, how long they take, and where their figures are in time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final
from uuid import UUID

from homecare.core.day.view import DayItem, DayView
from homecare.core.figures.figures import Figure
from homecare.core.programme.exercises import Exercise, Library, Steps
from homecare.core.programme.plan import Plan
from homecare.core.records.records import ExerciseEntry, Outcome
from homecare.core.routine.player import Beat, Lead, Pace, Phase
from homecare.core.values.dose import Dose, Kind, Prescription, SetDone, Sides

MOVE_S: Final = 1.5
"""Seconds in which a figure goes into a hold before it begins, and out of it afterwards."""
STEP_S: Final = 1.0
"""Seconds of each leg of a figure that goes round and round, such as walking."""
SHOW_S: Final = 4 * MOVE_S
"""Seconds of one round of a figure that is only shown: there, held, back, and a pause."""
ANYTHING: Final = "stand-and-walk"
"""The break exercise of a programme that names none."""


@dataclass(frozen=True, kw_only=True)
class Led:
    """An exercise to be led through: its dose and pace, what is said of it, and sets done before.

    `say` is a further sentence about its level.

    `instead_of` is the entry that these sets stand in, where the exercise is gone on with.
    """

    key: str
    name: str
    level_name: str
    asked: Prescription
    pace: Pace
    steps: Steps = field(default_factory=Steps)
    say: str = ""
    figure: Figure | None = None
    done: tuple[SetDone, ...] = ()
    instead_of: UUID | None = None

    def begin(self) -> Lead:
        """Its start, after the sets that are done."""
        return Lead.begin(self.asked, self.pace, self.done)

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return self.begin().seconds_left


def led_item(item: DayItem, exercise: Exercise | None, plan: Plan | None, pace: Pace) -> Led:
    """An exercise of a day's routine; `pace` is that of the settings.

    Sets that were partly done on the day are gone on with.
    """
    asked = item.planned.prescription
    entry = half_done(item)
    return Led(
        key=item.planned.key,
        name=item.planned.name,
        level_name=item.planned.level_name,
        asked=asked,
        pace=pace.of(asked, plan.pace if plan else None),
        steps=exercise.steps_at(asked.level) if exercise else Steps(),
        say=_say(exercise, asked.level),
        figure=figure_of(exercise, asked.level),
        done=entry.sets if entry else (),
        instead_of=entry.id if entry else None,
    )


def half_done(item: DayItem) -> ExerciseEntry | None:
    """The newest entry of an exercise that is partly done with sets still to come, to go on with."""
    entry = item.entries[-1] if item.entries else None
    if entry is None or entry.outcome is not Outcome.PARTIAL:
        return None
    one_time = entry.prescription.sets_per_day // entry.prescription.times_per_day
    same = entry.prescription == item.planned.prescription
    return entry if same and len(entry.sets) < one_time else None


def _say(exercise: Exercise | None, level: int) -> str:
    levels = exercise.levels if exercise else ()
    return next((one.say for one in levels if one.number == level), "")


def figure_of(exercise: Exercise | None, level: int) -> Figure | None:
    """The figure of an exercise at a level; None where it has none."""
    levels = exercise.levels if exercise else ()
    return next((one.figure for one in levels if one.number == level), None)


def still_to_do(view: DayView) -> tuple[DayItem, ...]:
    """The exercises of a day that a whole routine leads through, in the programme's order.

    One that was left off half-way for a reason is not led again, unless it is chosen.
    """
    if view.rest is not None:
        return ()
    return tuple(item for item in view.due if item.more_asked or _broke_off(item))


def _broke_off(item: DayItem) -> bool:
    entry = half_done(item)
    return entry is not None and entry.reason is None


def break_round(plan: Plan | None, library: Library, pace: Pace) -> tuple[Led, ...]:
    """The exercises of one break from sitting: one set of each, at the programme's dose or the first level's.

    Where they are shorter than the programme's break, the rest of it is time to stand and walk.
    """
    known: Mapping[str, Exercise] = {**library, **{one.key: one for one in plan.own}} if plan else library
    keys = (plan.sitting.break_exercises if plan else ()) or (ANYTHING,)
    led = [_led_in_break(known[key], plan, pace) for key in dict.fromkeys(keys) if key in known]
    left = (plan.sitting.break_min if plan else 2) * 60 - round(sum(one.seconds for one in led))
    if left >= 10 and ANYTHING in known:
        led = _longer_walk(led, known[ANYTHING], pace, left)
    return tuple(led)


def _led_in_break(exercise: Exercise, plan: Plan | None, pace: Pace) -> Led:
    planned = plan.exercise(exercise.key) if plan else None
    whole = planned.prescription if planned else exercise.levels[0].prescription()
    asked = replace(whole, dose=replace(whole.dose, sets=1), times_per_day=1)
    return Led(
        key=exercise.key,
        name=exercise.name,
        level_name=planned.level_name if planned else exercise.levels[0].name,
        asked=asked,
        pace=pace.of(asked, plan.pace if plan else None),
        steps=exercise.steps_at(asked.level),
        say=_say(exercise, asked.level),
        figure=figure_of(exercise, asked.level),
    )


def _longer_walk(led: Sequence[Led], walking: Exercise, pace: Pace, left: int) -> list[Led]:
    """The same exercises with `left` seconds more of walking: in its own place where it is one of them."""
    place = next((at for at, one in enumerate(led) if one.key == walking.key), None)
    before = led[place].asked.amount if place is not None else 0
    ready = 0 if place is not None else pace.get_ready_s
    level = walking.levels[0]
    asked = Prescription(
        kind=Kind.BREAK, sides=Sides.NONE, level=level.number, dose=Dose(sets=1, hold_s=before + left - ready)
    )
    walk = Led(
        key=walking.key,
        name=walking.name,
        level_name="",
        asked=asked,
        pace=pace.of(asked),
        steps=walking.steps_at(level.number),
        say=level.say,
        figure=level.figure,
    )
    if place is None:
        return [*led, walk]
    return [walk if at == place else one for at, one in enumerate(led)]


def seconds_left(lead: Lead, to_come: Sequence[Led]) -> float:
    """Seconds to the end of a round: of the exercise under way and those still to come."""
    return lead.seconds_left + sum(one.seconds for one in to_come)


def figure_at(figure: Figure, lead: Lead) -> tuple[int, float]:
    """Where a figure is while somebody is led: the leg of its movement, and how far along it (0–1).

    Getting ready and resting it waits in the first pose; it moves into a hold just before the hold begins.
    """
    if lead.phase is Phase.WORK:
        if figure.loop:
            steps = lead.passed / STEP_S
            return int(steps) % figure.legs, steps % 1
        if figure.legs == 1:
            return 0, 0.0
        beat, share, _ = lead.beat
        return _along(figure, beat, share)
    if figure.loop or lead.counts_reps or figure.legs == 1:
        return 0, 0.0
    if lead.left < MOVE_S:
        return _along(figure, Beat.OUT, 1 - lead.left / MOVE_S)
    leaving = lead.phase in (Phase.REST, Phase.CHANGE) and lead.passed < MOVE_S and lead.length > 2 * MOVE_S
    return _along(figure, Beat.BACK, lead.passed / MOVE_S) if leaving else (0, 0.0)


def figure_on_show(figure: Figure, seconds: float) -> tuple[int, float]:
    """Where a figure is that is only shown, so long after it began: there, a moment's hold, and back."""
    if figure.loop:
        return int(seconds / STEP_S) % figure.legs, seconds / STEP_S % 1
    if figure.legs == 1:
        return 0, 0.0
    within = seconds % SHOW_S
    if within < MOVE_S:
        return _along(figure, Beat.OUT, within / MOVE_S)
    if within < 2 * MOVE_S:
        return _along(figure, Beat.HOLD, 1.0)
    return _along(figure, Beat.BACK, min(1.0, within / MOVE_S - 2))


def _along(figure: Figure, beat: Beat, share: float) -> tuple[int, float]:
    """Out is the way from the first pose to the held one, over those between; back is the rest of the way."""
    first, number = (0, figure.held) if beat is not Beat.BACK else (figure.held, figure.legs - figure.held)
    if number == 0:
        return figure.held, 0.0
    way = min(share, 1.0) * number
    leg = min(int(way), number - 1)
    return first + leg, way - leg
