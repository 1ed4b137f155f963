"""One `[[exercise]]` table of a programme file, read with the library: its dose, its days and its rules."""

from collections.abc import Callable
from typing import Any

from homecare.core.programme.exercises import Exercise, Level
from homecare.core.programme.plan import DAY_WORDS, DueDays, PlannedExercise, ProgressRule, StepBackRule
from homecare.core.programme_file import wording
from homecare.core.programme_file.format import RULES_MAX, ExerciseTable, ThenTable, WhenBackTable, WhenTable
from homecare.core.programme_file.shape_errors import well_formed
from homecare.core.programme_file.toml_lines import Place
from homecare.core.values.dose import Dose, Kind, Prescription
from homecare.errors import InputError

Say = Callable[[Place, str, str], None]
"""Takes down a problem: its place, what is wrong, and what to write."""


class ExerciseReader:
    """Reads the table at `place`; a key that is wrong is left out, and what that would decide is not judged.

    `rest_s` and `rep_s` are the file's own pace in seconds, or None.
    """

    def __init__(
        self, place: Place, exercise: Exercise, say: Say, *, rest_s: int | None, rep_s: int | None
    ) -> None:
        self.place = place
        self.exercise = exercise
        self.say = say
        self.rest_s = rest_s
        self.rep_s = rep_s

    def planned(self, raw: dict[str, Any]) -> PlannedExercise | None:
        """The exercise as it is planned, or None where that cannot be told."""
        table, wrong = well_formed(ExerciseTable, raw)
        if table is None:
            return None
        level = None if "level" in wrong else self._level((*self.place, "level"), table.level)
        asked = None if level is None else self._asked(level, table)
        rules = _tables(raw.get("progress"))
        back = _tables(raw.get("step_back"))
        progress = [self._progress((*self.place, "progress", at), rule, asked) for at, rule in rules]
        step_back = [self._step_back((*self.place, "step_back", at), rule, asked) for at, rule in back]
        if level is None or asked is None:
            return None
        return PlannedExercise(
            key=self.exercise.key,
            name=self.exercise.name,
            level_name=level.name,
            prescription=asked,
            due=_due_days(table),
            note=table.note,
            progress=tuple(rule for rule in progress if rule is not None),
            step_back=tuple(rule for rule in step_back if rule is not None),
        )

    def _level(self, place: Place, number: int) -> Level | None:
        try:
            return self.exercise.level(number)
        except InputError as error:
            self.say(place, error.sentence, error.next_step)
            return None

    def _asked(self, level: Level, table: ExerciseTable) -> Prescription:
        if level.kind is not Kind.REPS and table.reps is not None:
            self._refuse_reps(self.place)
        rest_s = _said_first(table.rest_s, self.rest_s, level.dose.rest_s)
        rep_s = _said_first(table.rep_s, self.rep_s, level.dose.rep_s)
        return _prescribed(level, table, rest_s, rep_s, table.times_per_day)

    def _refuse_reps(self, place: Place) -> None:
        self.say(
            (*place, "reps"),
            wording.REPS_DO_NOT_FIT.format(exercise=self.exercise.name),
            wording.WRITE.format(example="hold_s"),
        )

    def _progress(self, place: Place, raw: dict[str, Any], asked: Prescription | None) -> ProgressRule | None:
        step = self._step((*place, "then"), raw.get("then"), asked)
        when, _ = well_formed(WhenTable, raw.get("when"))
        return None if when is None or step is None else ProgressRule(**when.model_dump(), **step)

    def _step_back(
        self, place: Place, raw: dict[str, Any], asked: Prescription | None
    ) -> StepBackRule | None:
        if raw.get("when") == {}:
            example = "when = { pain_peak_over = 5 }"
            self.say((*place, "when"), wording.IS_EMPTY, wording.FOR_EXAMPLE.format(example=example))
        step = self._step((*place, "then"), raw.get("then"), asked)
        when, _ = well_formed(WhenBackTable, raw.get("when"))
        return None if when is None or step is None else StepBackRule(**when.model_dump(), **step)

    def _step(self, place: Place, raw: Any, asked: Prescription | None) -> dict[str, Any] | None:
        """The dose that a rule leads to, as the fields of a Step."""
        if raw == {}:
            example = "then = { level = 2 }"
            self.say(place, wording.IS_EMPTY, wording.FOR_EXAMPLE.format(example=example))
        table, wrong = well_formed(ThenTable, raw)
        if table is None:
            return None
        then: dict[str, Any] = table.model_dump()
        number = table.level or (asked.level if asked and "level" not in wrong else None)
        reached = None if number is None else self._level((*place, "level"), number)
        if reached is None:
            return None
        if reached.kind is not Kind.REPS and table.reps is not None:
            self._refuse_reps(place)
        if table.level is not None and asked is not None:
            then |= {"to": _at_level(reached, table, asked), "to_name": reached.name}
        return then


def _at_level(level: Level, table: ThenTable, asked: Prescription) -> Prescription:
    """A level's dose with what a rule says otherwise; the times of the player stay as they are."""
    rest_s = _said_first(level.dose.rest_s, asked.dose.rest_s)
    rep_s = _said_first(level.dose.rep_s, asked.dose.rep_s)
    return _prescribed(level, table, rest_s, rep_s, asked.times_per_day)


def _prescribed(
    level: Level, table: ExerciseTable | ThenTable, rest_s: int | None, rep_s: int | None, times_per_day: int
) -> Prescription:
    """A level's sets, repetitions and hold, with what the table says otherwise."""
    own = level.dose
    return Prescription(
        kind=level.kind,
        sides=level.sides,
        level=level.number,
        dose=Dose(
            sets=table.sets or own.sets,
            reps=own.reps if table.reps is None else table.reps,
            hold_s=own.hold_s if table.hold_s is None else table.hold_s,
            rest_s=rest_s,
            rep_s=rep_s,
        ),
        times_per_day=times_per_day,
    )


def _said_first(*values: int | None) -> int | None:
    """The first that is said: the exercise's, the file's, the library's."""
    return next((value for value in values if value is not None), None)


def _tables(rules: Any) -> list[tuple[int, dict[str, Any]]]:
    """The tables of an array with their numbers; what is none, or too many, is said already."""
    listed = rules if isinstance(rules, list) else []
    return [(at, rule) for at, rule in enumerate(listed[:RULES_MAX]) if isinstance(rule, dict)]


def _due_days(table: ExerciseTable) -> DueDays:
    if table.every is not None:
        return DueDays(every=table.every)
    if table.days is None or table.days == "daily":
        return DueDays()
    return DueDays(weekdays=tuple(sorted(DAY_WORDS.index(day) for day in table.days)))
