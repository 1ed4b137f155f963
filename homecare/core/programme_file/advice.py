"""What in a programme file is worth a second look: warnings, never errors, for the file can be used.

Each warning compares the file with itself, with the library or with what CLINICAL.md calls commonly taught.
None of them is a medical judgement, and the practitioner's word stands.
"""

import tomllib
from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from homecare.core.programme.exercises import Exercise, Level, Library
from homecare.core.programme.plan import DueDays, Plan, PlannedExercise, Step
from homecare.core.programme.step_dose import reach
from homecare.core.programme_file import wording
from homecare.core.programme_file.frame_advice import advise_on_frame
from homecare.core.programme_file.problems import Problem, Source
from homecare.core.programme_file.reader import normalised
from homecare.core.programme_file.toml_lines import Place
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.values.dose import Kind, Prescription, dose_in_words, seconds_in_words
from homecare.core.values.in_words import MINUTES, WEEKDAYS_SHORT

HOLD_LONG_S: Final = 180
"""Seconds; no hold of the library is longer than a quarter of this."""
DAY_LONG_MIN: Final = 40
"""Minutes of a whole day; the routines that come with homecare stay below 25."""
LEVEL_LATE: Final = 3
"""A level that is commonly reached, not begun with: levels are starting points (CLINICAL.md §5)."""

STRENGTH: Final = frozenset(
    {"front-plank", "side-plank", "glute-bridge", "back-extension", "scapular-squeeze", "bird-dog"}
)
"""The library's exercises for strength, commonly done 3 to 4 times a week; mobility and stretches daily
(CLINICAL.md §5, general knowledge). Chin tucks and wall angels are taught daily, as control and mobility."""


def advise(
    plan: Plan, text: str, library: Library, file: str, *, today: date | None = None
) -> tuple[Problem, ...]:
    """The warnings on a programme file, in the order of its lines.

    `plan` is what `text` means; `library` is the one it was read with, and `file` names it in messages.
    Where `today` is said, an end that is over is warned of too.
    """
    clean = normalised(text)
    source = Source(file, clean, tomllib.loads(clean))
    adviser = _Adviser(plan, source, library)
    adviser.look()
    advise_on_frame(plan, source.document, adviser.warn, today)
    return tuple(sorted(adviser.found, key=lambda one: one.line or 0))


class _Adviser:
    """Looks at one plan and gathers warnings."""

    def __init__(self, plan: Plan, source: Source, library: Library) -> None:
        self.plan = plan
        self.source = source
        self.library = library
        self.known = {**library, **{one.key: one for one in plan.own}}
        self.found: dict[Problem, None] = {}

    def warn(self, place: Place, message: str, write: str) -> None:
        """Take down a warning of what stands at `place`."""
        self.found[self.source.problem(place, message, write, severity="warning")] = None

    def look(self) -> None:
        """At the file's own exercises, at each exercise of the programme, and at its days."""
        for number, exercise in enumerate(self.plan.own):
            for level in exercise.levels:
                place = ("define", number, "level", level.number - 1, "hold_s")
                self._long_hold(place, level.kind, level.dose.hold_s)
        for number, planned in enumerate(self.plan.exercises):
            raw = self.source.document["exercise"][number]
            self._exercise(("exercise", number), planned, raw)
            self._steps(("exercise", number), planned, raw)
        self._long_days()

    def _exercise(self, place: Place, planned: PlannedExercise, raw: dict[str, Any]) -> None:
        """The dose an exercise begins with, and its days."""
        asked = planned.prescription
        if "hold_s" in raw:
            self._long_hold((*place, "hold_s"), asked.kind, asked.dose.hold_s)
        self._large(place, planned.key, asked, raw)
        if asked.level >= LEVEL_LATE and asked.kind is not Kind.BREAK:
            self.warn(
                (*place, "level"),
                wording.BEGINS_LATE.format(level=asked.level),
                wording.WRITE_LEVEL_AND_RULE.format(example="level = 1"),
            )
        if self._is_strength(planned) and planned.due.every == 1 and len(planned.due.weekdays) == 7:
            key = "days" if "days" in raw else "every" if "every" in raw else "use"
            self.warn(
                (*place, key),
                wording.STRENGTH_EVERY_DAY.format(exercise=planned.name),
                wording.STRENGTH_IS_TAUGHT.format(example='days = ["mon", "wed", "fri"]'),
            )

    def _steps(self, place: Place, planned: PlannedExercise, raw: dict[str, Any]) -> None:
        """The doses that its rules lead to, where the file writes them out."""
        rules: Iterable[tuple[str, int, Step]] = (
            *(("progress", at, rule) for at, rule in enumerate(planned.progress)),
            *(("step_back", at, rule) for at, rule in enumerate(planned.step_back)),
        )
        for key, at, rule in rules:
            reached = reach(rule, planned.prescription, self.known.get(planned.key))
            if reached is None:
                continue
            then: Place = (*place, key, at, "then")
            self._long_hold((*then, "hold_s"), reached[0].kind, rule.hold_s)
            self._large(then, planned.key, reached[0], raw[key][at]["then"])
            asked = planned.prescription
            counted_alike = _counted(reached[0].kind) == _counted(asked.kind)
            if key == "step_back" and counted_alike and reached[0].amount > asked.amount:
                self.warn(
                    then,
                    wording.STEP_BACK_TO_MORE.format(
                        dose=dose_in_words(reached[0]), prescribed=dose_in_words(asked)
                    ),
                    wording.WRITE_SMALLER_DOSE,
                )

    def _long_hold(self, place: Place, kind: Kind, hold_s: int | None) -> None:
        if hold_s is not None and hold_s > HOLD_LONG_S and kind is not Kind.BREAK:
            self.warn(
                place,
                wording.LONG_HOLD.format(
                    hold=seconds_in_words(hold_s), longest=seconds_in_words(HOLD_LONG_S)
                ),
                wording.WRITE_FEWER_SECONDS,
            )

    def _large(self, place: Place, key: str, asked: Prescription, raw: dict[str, Any]) -> None:
        """More than the library's highest level of the kind asks for at one time, on one side."""
        exercise = self.library.get(key)
        written = [name for name in (_counted(asked.kind), "sets", "hold_s") if name in raw]
        if exercise is None or asked.kind is Kind.BREAK or not written:
            return
        most = _most(exercise, asked)
        longest = _most(exercise, asked, held=True)
        if most is not None and _amount(asked) > _amount(most.prescription()):
            above, name = most, written[0]
        elif longest is not None and _held(asked) > _held(longest.prescription()):
            above, name = longest, "hold_s" if "hold_s" in raw else written[0]
        else:
            return
        highest = dose_in_words(above.prescription())
        self.warn(
            (*place, name),
            wording.ABOVE_THE_LIBRARY.format(dose=dose_in_words(asked), level=above.number, highest=highest),
            wording.WRITE_LESS,
        )

    def _is_strength(self, planned: PlannedExercise) -> bool:
        """Whether it is strength work: a strength exercise at no less than the dose of its level 1 in a day.

        Less than that is easy movement, as in the flare programme.
        """
        if planned.key not in STRENGTH or planned.key not in self.library:
            return False
        asked = planned.prescription
        least = self.library[planned.key].level(1)
        if asked.level > 1 or asked.kind is not least.kind:
            return True
        return _amount(asked) * asked.times_per_day >= _amount(least.prescription())

    def _long_days(self) -> None:
        minutes = minutes_by_weekday(self.plan)
        long = [number for number, day in enumerate(minutes) if day > DAY_LONG_MIN]
        if not long:
            return
        most = MINUTES.format(minutes=DAY_LONG_MIN)
        if len(set(minutes)) == 1:
            said = wording.EVERY_DAY_IS_LONG.format(minutes=MINUTES.format(minutes=minutes[0]), most=most)
        else:
            days = (
                wording.DAY_AND_MINUTES.format(
                    weekday=WEEKDAYS_SHORT[number], minutes=MINUTES.format(minutes=minutes[number])
                )
                for number in long
            )
            said = wording.DAYS_ARE_LONG.format(days=", ".join(days), most=most)
        self.warn(("exercise",), said, wording.ASK_LESS_OR_SPREAD)


def _counted(kind: Kind) -> str:
    """The key in which a kind is counted."""
    return "reps" if kind is Kind.REPS else "hold_s"


def _amount(asked: Prescription) -> int:
    """Reps, or seconds, of one time on one side."""
    return asked.dose.sets * asked.per_set


def _held(asked: Prescription) -> int:
    """Seconds held in one time on one side."""
    return asked.dose.sets * (asked.dose.reps or 1) * (asked.dose.hold_s or 0)


def _most(exercise: Exercise, asked: Prescription, *, held: bool = False) -> Level | None:
    """The level that asks for most, of those of the same kind at the asked level or above.

    Lower ones are left out: an easier variant is done more often than a harder one. With `held` the seconds
    held are compared, among the levels that have a hold; None where there is nothing to compare with.
    """
    alike = [
        level
        for level in exercise.levels
        if level.kind is asked.kind and level.number >= asked.level and (not held or level.dose.hold_s)
    ]
    measure = _held if held else _amount
    return max(alike, key=lambda level: (measure(level.prescription()), level.number), default=None)


def usual_days(key: str) -> DueDays:
    """The days that are commonly taught for an exercise: strength with a day between, all else daily."""
    return DueDays(weekdays=(0, 2, 4)) if key in STRENGTH else DueDays()
