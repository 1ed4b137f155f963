"""Programme files: text in, plan out, or every problem the text has. No file is opened here.

The digest of a programme is the SHA-256 of its text in UTF-8 with line ends as `\\n` and without a byte order
mark, so that a file that went through another machine's editor is still the same file.
"""

import hashlib
import re
import tomllib
from typing import Any

from pydantic import ValidationError

from homecare.core import words
from homecare.core.dose import Dose, Kind, Prescription
from homecare.core.exercises import Exercise, Library, exercise_from_table
from homecare.core.file_format import ExerciseTable, ProgrammeFile, ProgressTable, keys_at
from homecare.core.plan import (
    WEEKDAYS,
    DueDays,
    Plan,
    PlannedExercise,
    ProgressRule,
    SafetyPlan,
    SittingPlan,
)
from homecare.core.problems import (
    Place,
    Problem,
    ProgrammeFileError,
    accepted,
    line_of,
    place_in_words,
    shown,
)
from homecare.errors import InputError


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
        raise ProgrammeFileError(reader.problems)
    return plan


class _Reader:
    """Reads one file and gathers what is wrong with it."""

    def __init__(self, text: str, library: Library, file: str) -> None:
        self.text = text
        self.library = library
        self.file = file
        self.problems: list[Problem] = []
        self.document: dict[str, Any] = {}

    def plan(self) -> Plan | None:
        """The plan, or None where the text is too broken to make one."""
        try:
            self.document = tomllib.loads(self.text)
        except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
            self._not_toml(error)
            return None
        try:
            content = ProgrammeFile.model_validate(self.document)
        except ValidationError as error:
            for found in error.errors():
                self._from_pydantic(found)
            return None
        return self._resolve(content)

    def _problem(self, place: Place, message: str, write: str) -> None:
        problem = Problem(
            file=self.file,
            line=line_of(self.text, place),
            place=place_in_words(place, self.document),
            key=str(place[-1]) if place and isinstance(place[-1], str) else "",
            message=message,
            write=write,
        )
        if problem not in self.problems:
            self.problems.append(problem)

    def _not_toml(self, error: Exception) -> None:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else None
        reason = re.sub(r"\s*\(at .*\)$", "", str(error)) or type(error).__name__
        self.problems.append(
            Problem(
                file=self.file,
                line=line,
                place="",
                key="",
                message=f"this is not TOML: {reason}.",
                write='Write lines like title = "Neck and back", with texts in double quotes.',
            )
        )

    def _from_pydantic(self, error: Any) -> None:
        place: Place = tuple(error["loc"])
        kind: str = error["type"]
        value = error["input"]
        if kind == "missing":
            self._problem(place, "is missing.", f"Write {place[-1]} = …")
        elif kind == "extra_forbidden":
            known = keys_at(place[:-1])
            close = words.nearest(str(place[-1]), known)
            write = f"Did you mean {close}?" if close else f"Known keys here: {', '.join(known)}."
            self._problem(place, "is not a key of this table.", write)
        else:
            write = accepted(kind, error.get("ctx", {}))
            self._problem(place, f"{shown(value)} is not accepted.", f"Write {write}.")

    def _resolve(self, content: ProgrammeFile) -> Plan | None:
        """The plan of a well-formed file, read with the library."""
        own = self._own_exercises()
        library = {**self.library, **{one.key: one for one in own}}
        if content.schedule.weeks is not None and content.schedule.until is not None:
            self._problem(("schedule", "until"), "stands beside weeks.", "Write one of the two.")
        planned = [self._planned(number, table, library) for number, table in enumerate(content.exercise)]
        for number, key in enumerate(content.sitting.break_exercises):
            if key not in library:
                self._unknown_exercise(("sitting", "break_exercises"), key, library, f"item {number + 1}: ")
        self._refuse_twice(content)
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
            regions=tuple(re.sub(r"[\s_/]+", "-", name.strip().lower()) for name in content.regions),
            sitting=SittingPlan(
                max_bout_min=sitting.max_bout_min,
                break_min=sitting.break_min,
                break_exercises=tuple(sitting.break_exercises),
                reference_hours=tuple(sitting.reference_hours),
            ),
            safety=SafetyPlan(**safety.model_dump()),
            exercises=tuple(one for one in planned if one is not None),
            own=tuple(own),
        )

    def _own_exercises(self) -> list[Exercise]:
        own = []
        for number, table in enumerate(self.document.get("define", [])):
            place: Place = ("define", number, "key")
            if table["key"] in self.library:
                self._problem(place, "is an exercise of the library.", "Choose another key for your own.")
                continue
            try:
                exercise = exercise_from_table(table)
                for level in exercise.levels:
                    level.prescription()
                own.append(exercise)
            except InputError as error:
                self._problem(("define", number, "level"), error.sentence, error.next_step)
        return own

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
            rest_s=table.rest_s if table.rest_s is not None else level.dose.rest_s,
        )
        if level.kind is not Kind.REPS and table.reps is not None:
            self._problem((*place, "reps"), f"does not fit: {exercise.name} is held.", "Write hold_s.")
        return PlannedExercise(
            key=exercise.key,
            name=exercise.name,
            level_name=level.name,
            prescription=Prescription(
                kind=level.kind,
                sides=level.sides,
                level=level.number,
                dose=dose,
                times_per_day=table.times_per_day,
            ),
            due=_due_days(table),
            note=table.note,
            progress=tuple(
                self._rule((*place, "progress", position), rule, exercise)
                for position, rule in enumerate(table.progress)
            ),
        )

    def _rule(self, place: Place, rule: ProgressTable, exercise: Exercise) -> ProgressRule:
        then = rule.then.model_dump()
        if all(value is None for value in then.values()):
            self._problem((*place, "then"), "is empty.", "Write for example then = { level = 2 }.")
        if rule.then.level is not None:
            try:
                exercise.level(rule.then.level)
            except InputError as error:
                self._problem((*place, "then", "level"), error.sentence, error.next_step)
        return ProgressRule(**rule.when.model_dump(), **then)

    def _unknown_exercise(self, place: Place, key: str, library: Library, where: str = "") -> None:
        close = words.nearest(key, library)
        write = f"Did you mean {close}?" if close else f"Known: {', '.join(library)}."
        self._problem(place, f"{where}there is no exercise “{key}”.", write)

    def _refuse_twice(self, content: ProgrammeFile) -> None:
        seen: set[str] = set()
        for number, table in enumerate(content.exercise):
            if table.use in seen:
                self._problem(
                    ("exercise", number, "use"),
                    f"{table.use} stands twice in this file.",
                    "Name each exercise once; use times_per_day for more.",
                )
            seen.add(table.use)


def _due_days(table: ExerciseTable) -> DueDays:
    if table.every is not None:
        return DueDays(every=table.every)
    if table.days is None or table.days == "daily":
        return DueDays()
    return DueDays(weekdays=tuple(sorted(WEEKDAYS.index(day) for day in table.days)))
