"""Programme files: text in, plan out, or every problem the text has. No file is opened here.

The digest of a programme is the SHA-256 of its text in UTF-8 with line ends as `\\n` and without a byte order
mark, so that a file that went through another machine's editor is still the same file.
"""

import hashlib
import re
import tomllib
from contextlib import suppress
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from homecare.core import words
from homecare.core.dose import Dose, Kind, Prescription
from homecare.core.exercises import Exercise, Level, Library, exercise_from_table
from homecare.core.figures import figure_from_table
from homecare.core.file_format import (
    EXERCISES_MAX,
    DefineTable,
    ExerciseTable,
    ProgrammeFile,
    StepBackTable,
    ThenTable,
    keys_at,
)
from homecare.core.limits import REST_S_MAX
from homecare.core.plan import (
    WEEKDAYS,
    DueDays,
    PacePlan,
    Plan,
    PlannedExercise,
    ProgressRule,
    SafetyPlan,
    SittingPlan,
    StepBackRule,
)
from homecare.core.problems import (
    Place,
    Problem,
    ProgrammeFileError,
    accepted,
    line_of,
    place_in_words,
    shown,
    visible,
)
from homecare.errors import InputError

T = TypeVar("T", bound=BaseModel)


def normalised(text: str) -> str:
    """The text as it is kept and digested: `\\n` line ends, no byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def digest(text: str) -> str:
    """SHA-256 of the normalised text, 64 hexadecimal digits."""
    return hashlib.sha256(normalised(text).encode()).hexdigest()


def parse_programme(text: str, library: Library, file: str = "programme") -> Plan:
    """The plan that a programme file means; `file` names it in messages.

    Raises:
        ProgrammeFileError: with every problem found.
    """
    reader = _Reader(normalised(text), library, file)
    plan = reader.plan()
    if reader.problems or plan is None:
        raise ProgrammeFileError(sorted(reader.problems, key=lambda one: one.line or 0))
    return plan


class _Reader:
    """Reads one file and gathers what is wrong with it."""

    def __init__(self, text: str, library: Library, file: str) -> None:
        self.text = text
        self.library = library
        self.file = file
        self.problems: dict[Problem, None] = {}
        self.document: dict[str, Any] = {}

    def plan(self) -> Plan | None:
        """The plan, or None where the text is too broken to make one."""
        try:
            self.document = tomllib.loads(self.text)
        except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
            self._not_toml(error)
            return None
        content = None
        try:
            content = ProgrammeFile.model_validate(self.document)
        except ValidationError as error:
            for found in error.errors():
                self._from_pydantic(found)
        return self._resolve(content)

    def _problem(self, place: Place, message: str, write: str) -> None:
        problem = Problem(
            file=self.file,
            line=line_of(self.text, place),
            place=visible(place_in_words(place, self.document)),
            key=visible(place[-1]) if place and isinstance(place[-1], str) else "",
            message=visible(message),
            write=visible(write),
        )
        self.problems[problem] = None

    def _not_toml(self, error: Exception) -> None:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else None
        reason = re.sub(r"\s*\(at .*\)$", "", str(error)) or type(error).__name__
        problem = Problem(
            file=self.file,
            line=line,
            place="",
            key="",
            message=visible(f"this is not TOML: {reason}."),
            write='Write lines like title = "Neck and back", with texts in double quotes.',
        )
        self.problems[problem] = None

    def _from_pydantic(self, error: Any) -> None:
        place: Place = tuple(error["loc"])
        kind: str = error["type"]
        value = error["input"]
        if kind == "missing":
            table = place[-1] in ("exercise", "level")
            self._problem(
                place, "is missing.", f"Write a [[{place[-1]}]] table." if table else f"Write {place[-1]} = …"
            )
        elif kind == "extra_forbidden":
            known = keys_at(place[:-1])
            close = words.nearest(str(place[-1]), known)
            write = f"Did you mean {close}?" if close else f"Known keys here: {', '.join(known)}."
            self._problem(place, "is not a key of this table.", write)
        else:
            write = accepted(kind, error.get("ctx", {}))
            self._problem(place, f"{shown(value)} is not accepted.", f"Write {write}.")

    def _resolve(self, content: ProgrammeFile | None) -> Plan | None:
        """The plan, read with the library. What is well formed is checked even where `content` is None."""
        own = self._own_exercises()
        library = {**self.library, **{one.key: one for one in own}}
        if {"weeks", "until"} <= self._table("schedule").keys():
            self._problem(("schedule", "until"), "stands beside weeks.", "Write one of the two.")
        tables = self._well_formed("exercise", ExerciseTable)
        planned = [self._planned(number, table, library) for number, table in tables.items()]
        for number, key in enumerate(_list(self._table("sitting").get("break_exercises"))[:EXERCISES_MAX]):
            if isinstance(key, str) and key not in library:
                self._unknown_exercise(("sitting", "break_exercises"), key, library, f"item {number + 1}: ")
        self._refuse_twice(tables)
        if content is None:
            return None
        if self.problems:
            return None
        sitting, safety = content.sitting, content.safety
        return Plan(
            slug=content.id,
            version=content.version,
            title=content.title.strip(),
            author=content.author.strip(),
            language=content.language,
            about=content.about,
            weeks=content.schedule.weeks,
            until=content.schedule.until,
            regions=tuple(dict.fromkeys(words.region_key(name) for name in content.regions)),
            sitting=SittingPlan(
                max_bout_min=sitting.max_bout_min,
                break_min=sitting.break_min,
                break_exercises=tuple(sitting.break_exercises),
                reference_hours=tuple(sitting.reference_hours),
            ),
            pace=PacePlan(**content.pace.model_dump()),
            safety=SafetyPlan(**safety.model_dump()),
            exercises=tuple(one for one in planned if one is not None),
            own=tuple(own),
        )

    def _table(self, key: str) -> dict[str, Any]:
        found = self.document.get(key)
        return found if isinstance(found, dict) else {}

    def _pace(self, key: str) -> int | None:
        """The file's own time for all its exercises, where it is one."""
        seconds = self._table("pace").get(key)
        return seconds if type(seconds) is int and 0 <= seconds <= REST_S_MAX else None

    def _well_formed(self, key: str, model: type[T]) -> dict[int, T]:
        """The well-formed tables of an array by number; what is wrong with the others is said already."""
        found = {}
        for number, table in enumerate(_list(self.document.get(key))[:EXERCISES_MAX]):
            with suppress(ValidationError):
                found[number] = model.model_validate(table)
        return found

    def _own_exercises(self) -> list[Exercise]:
        own: dict[str, Exercise] = {}
        for number, table in self._well_formed("define", DefineTable).items():
            place: Place = ("define", number, "key")
            if table.key in self.library:
                self._problem(place, "is an exercise of the library.", "Choose another key for your own.")
                continue
            if table.key in own:
                self._problem(place, f"{table.key} is defined twice.", "Give each exercise a key of its own.")
                continue
            wrong = len(self.problems)
            for at in range(len(table.level)):
                self._refuse_misfit(("define", number, "level", at), table, at)
                self._refuse_figure(("define", number, "level", at, "figure"))
            if len(self.problems) == wrong:
                own[table.key] = exercise_from_table(self.document["define"][number])
        return list(own.values())

    def _refuse_misfit(self, place: Place, table: DefineTable, at: int) -> None:
        """A level of the file's own says what its kind is counted in, and nothing else."""
        level = table.level[at]
        kind = level.kind or table.kind
        if kind == "reps" and level.reps is None:
            self._problem(
                (*place, "reps"), "is missing: it is counted in reps.", "Write for example reps = 8."
            )
        elif kind != "reps" and level.hold_s is None:
            self._problem(
                (*place, "hold_s"), f"is missing: a {kind} is held.", "Write for example hold_s = 20."
            )
        elif kind != "reps" and level.reps is not None:
            self._problem((*place, "reps"), f"does not fit: a {kind} is held.", "Write hold_s.")

    def _refuse_figure(self, place: Place) -> None:
        """A figure is well formed, and can be drawn too."""
        _, number, _, at, _ = place
        figure = self.document["define"][number]["level"][at].get("figure")
        if figure is None:
            return
        try:
            figure_from_table(figure)
        except InputError as error:
            self._problem(place, error.sentence, error.next_step)

    def _planned(self, number: int, table: ExerciseTable, library: Library) -> PlannedExercise | None:
        place: Place = ("exercise", number)
        exercise = library.get(table.use)
        if exercise is None:
            self._unknown_exercise((*place, "use"), table.use, library)
            return None
        if table.days is not None and table.every is not None:
            self._problem((*place, "every"), "stands beside days.", "Write one of the two.")
        try:
            level = exercise.level(table.level)
        except InputError as error:
            self._problem((*place, "level"), error.sentence, error.next_step)
            return None
        dose = Dose(
            sets=table.sets or level.dose.sets,
            reps=table.reps if table.reps is not None else level.dose.reps,
            hold_s=table.hold_s if table.hold_s is not None else level.dose.hold_s,
            rest_s=_said_first(table.rest_s, self._pace("rest_s"), level.dose.rest_s),
            rep_s=_said_first(table.rep_s, self._pace("rep_s"), level.dose.rep_s),
        )
        if level.kind is not Kind.REPS and table.reps is not None:
            self._problem((*place, "reps"), f"does not fit: {exercise.name} is held.", "Write hold_s.")
        asked = Prescription(
            kind=level.kind,
            sides=level.sides,
            level=level.number,
            dose=dose,
            times_per_day=table.times_per_day,
        )
        return PlannedExercise(
            key=exercise.key,
            name=exercise.name,
            level_name=level.name,
            prescription=asked,
            due=_due_days(table),
            note=table.note,
            progress=tuple(
                ProgressRule(
                    **rule.when.model_dump(),
                    **self._step((*place, "progress", position), rule.then, exercise, asked),
                )
                for position, rule in enumerate(table.progress)
            ),
            step_back=tuple(
                self._back((*place, "step_back", position), rule, exercise, asked)
                for position, rule in enumerate(table.step_back)
            ),
        )

    def _back(
        self, place: Place, rule: StepBackTable, exercise: Exercise, asked: Prescription
    ) -> StepBackRule:
        when = rule.when.model_dump()
        if all(value is None for value in when.values()):
            self._problem((*place, "when"), "is empty.", "Write for example when = { pain_peak_over = 5 }.")
        return StepBackRule(**when, **self._step(place, rule.then, exercise, asked))

    def _step(
        self, place: Place, table: ThenTable, exercise: Exercise, asked: Prescription
    ) -> dict[str, Any]:
        """The dose that a rule leads to."""
        then: dict[str, Any] = table.model_dump()
        if all(value is None for value in then.values()):
            self._problem((*place, "then"), "is empty.", "Write for example then = { level = 2 }.")
        try:
            reached = exercise.level(table.level or asked.level)
        except InputError as error:
            self._problem((*place, "then", "level"), error.sentence, error.next_step)
            return then
        if reached.kind is not Kind.REPS and table.reps is not None:
            self._problem(
                (*place, "then", "reps"), f"does not fit: {exercise.name} is held.", "Write hold_s."
            )
        if table.level is not None:
            then |= {"to": _at_level(reached, table, asked), "to_name": reached.name}
        return then

    def _unknown_exercise(self, place: Place, key: str, library: Library, where: str = "") -> None:
        if any(isinstance(one, dict) and one.get("key") == key for one in _list(self.document.get("define"))):
            return  # its definition is wrong, and that is said already
        close = words.nearest(key, library)
        write = f"Did you mean {close}?" if close else f"Known: {', '.join(library)}."
        self._problem(place, f"{where}there is no exercise “{key}”.", write)

    def _refuse_twice(self, tables: dict[int, ExerciseTable]) -> None:
        seen: set[str] = set()
        for number, table in tables.items():
            if table.use in seen:
                self._problem(
                    ("exercise", number, "use"),
                    f"{table.use} stands twice in this file.",
                    "Name each exercise once; use times_per_day for more.",
                )
            seen.add(table.use)


def _at_level(level: Level, table: ThenTable, asked: Prescription) -> Prescription:
    """A level's dose with what a rule says otherwise; the times of the player stay as they are."""
    own = level.dose
    return Prescription(
        kind=level.kind,
        sides=level.sides,
        level=level.number,
        dose=Dose(
            sets=table.sets or own.sets,
            reps=own.reps if table.reps is None else table.reps,
            hold_s=own.hold_s if table.hold_s is None else table.hold_s,
            rest_s=_said_first(own.rest_s, asked.dose.rest_s),
            rep_s=_said_first(own.rep_s, asked.dose.rep_s),
        ),
        times_per_day=asked.times_per_day,
    )


def _said_first(*values: int | None) -> int | None:
    """The first that is said: the exercise's, the file's, the library's."""
    return next((value for value in values if value is not None), None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _due_days(table: ExerciseTable) -> DueDays:
    if table.every is not None:
        return DueDays(every=table.every)
    if table.days is None or table.days == "daily":
        return DueDays()
    return DueDays(weekdays=tuple(sorted(WEEKDAYS.index(day) for day in table.days)))
