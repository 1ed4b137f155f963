"""Programme files: text in, plan out, or every problem the text has. No file is opened here.

The digest of a programme is the SHA-256 of its text in UTF-8 with line ends as `\\n` and without a byte order
mark, so that a file that went through another machine's editor is still the same file.
"""

import hashlib
from typing import Any

from pydantic import ValidationError

from homecare.core.figures.figures import figure_from_table
from homecare.core.programme.exercises import Exercise, Library, exercise_from_table
from homecare.core.programme.plan import PacePlan, Plan, PlannedExercise, SafetyPlan, SittingPlan
from homecare.core.programme_file import wording
from homecare.core.programme_file.exercise_reader import ExerciseReader
from homecare.core.programme_file.figure_format import FigureTable
from homecare.core.programme_file.format import (
    EXERCISES_MAX,
    DefineTable,
    PaceTable,
    ProgrammeFile,
)
from homecare.core.programme_file.problems import Problem, ProgrammeFileError, Source, visible
from homecare.core.programme_file.rule_check import check_rules
from homecare.core.programme_file.shape_errors import in_words, well_formed
from homecare.core.programme_file.syntax_errors import said_of
from homecare.core.programme_file.toml_lines import Place
from homecare.core.serial.bounded_toml import read_toml
from homecare.core.values.dose import Kind
from homecare.core.values.limits import CONTROL, KEY_LENGTH, REGION_LENGTH
from homecare.core.values.parsing import did_you_mean, nearest
from homecare.core.values.regions import REGIONS, region_key
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
        raise ProgrammeFileError(sorted(reader.problems, key=lambda one: one.line or 0), plan)
    return plan


class _Reader:
    """Reads one file and gathers what is wrong with it."""

    def __init__(self, text: str, library: Library, file: str) -> None:
        self.source = Source(file, text, {})
        self.library = library
        self.problems: dict[Problem, None] = {}
        self.document: dict[str, Any] = {}

    def plan(self) -> Plan | None:
        """The plan, also where its rules contradict each other, or None where it has any other problem."""
        file, text = self.source.file, self.source.text
        try:
            self.document = read_toml(text)
        except (ValueError, RecursionError) as error:
            self._not_toml(error)
            return None
        self.source = Source(file, text, self.document)
        content = None
        try:
            content = ProgrammeFile.model_validate(self.document)
        except ValidationError as error:
            for found in error.errors(include_url=False):
                if not _said_as_an_exercise(found):
                    self._say(tuple(found["loc"]), *in_words(found))
        plan = self._resolve(content)
        if not self.problems:
            self._refuse_unseen()
        if self.problems or plan is None:
            return None
        check_rules(plan, {**self.library, **{one.key: one for one in plan.own}}, self._say)
        return plan

    def _refuse_unseen(self) -> None:
        """A comment may hold what steers a terminal too, and such a file could not be handed on."""
        text = self.source.text
        for found in CONTROL.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            problem = Problem(
                file=self.source.file,
                line=line,
                place="",
                key="",
                message=wording.UNSEEN_CHARACTER.format(name=f"U+{ord(found[0]):04X}"),
                write=wording.TYPE_IT_AGAIN,
            )
            self.problems[problem] = None

    def _say(self, place: Place, message: str, write: str) -> None:
        self.problems[self.source.problem(place, message, write)] = None

    def _not_toml(self, error: Exception) -> None:
        said = said_of(self.source.text, error)
        problem = Problem(
            file=self.source.file,
            line=said.line,
            place="",
            key="",
            message=visible(said.message),
            write=visible(said.write),
        )
        self.problems[problem] = None

    def _resolve(self, content: ProgrammeFile | None) -> Plan | None:
        """The plan, read with the library. What is well formed is checked even where `content` is None."""
        own = self._own_exercises()
        library = {**self.library, **{one.key: one for one in own}}
        if {"weeks", "until"} <= self._table("schedule").keys():
            self._say(("schedule", "until"), wording.IS_SET_AS_WELL.format(key="weeks"), wording.WRITE_ONE)
        self._check_region()
        planned = self._exercises(library)
        for number, key in enumerate(_list(self._table("sitting").get("break_exercises"))[:EXERCISES_MAX]):
            if isinstance(key, str) and key not in library:
                self._unknown_exercise(("sitting", "break_exercises", number), key, library)
        if content is None or self.problems:
            return None
        sitting = content.sitting
        return Plan(
            slug=content.id,
            version=content.version,
            title=content.title.strip(),
            author=content.author.strip(),
            language=content.language,
            about=content.about,
            weeks=content.schedule.weeks,
            until=content.schedule.until,
            region=None if content.region is None else region_key(content.region),
            regions=tuple(dict.fromkeys(region_key(name) for name in content.regions)),
            sitting=SittingPlan(
                max_bout_min=sitting.max_bout_min,
                break_min=sitting.break_min,
                break_exercises=tuple(sitting.break_exercises),
                reference_hours=tuple(sitting.reference_hours),
            ),
            pace=PacePlan(**content.pace.model_dump()),
            safety=SafetyPlan(**content.safety.model_dump()),
            exercises=tuple(planned),
            own=tuple(own),
        )

    def _check_region(self) -> None:
        """The region it is for is one that every diary knows, or one of the file's own."""
        region = self.document.get("region")
        if not isinstance(region, str) or not region.strip() or len(region) > REGION_LENGTH:
            return  # said with the shape of the file
        own = [region_key(one) for one in _list(self.document.get("regions")) if isinstance(one, str)]
        known = [*REGIONS, *own]
        if region_key(region) not in known:
            close = nearest(region_key(region), known)
            write = wording.KNOWN.format(words=", ".join(known[:20]))
            if close:
                write = wording.DID_YOU_MEAN.format(close=f'"{close}"')
            self._say(("region",), wording.NO_REGION.format(region=region.strip()), write)

    def _table(self, key: str) -> dict[str, Any]:
        found = self.document.get(key)
        return found if isinstance(found, dict) else {}

    def _tables(self, key: str) -> list[tuple[int, dict[str, Any]]]:
        """The tables of an array with their numbers, as many as a file may have."""
        listed = _list(self.document.get(key))[:EXERCISES_MAX]
        return [(number, table) for number, table in enumerate(listed) if isinstance(table, dict)]

    def _pace(self) -> PaceTable:
        """The file's own times for all its exercises, without those that are wrong."""
        return well_formed(PaceTable, self._table("pace"))[0] or PaceTable()

    def _own_exercises(self) -> list[Exercise]:
        own: dict[str, Exercise] = {}
        taken: set[str] = set()
        for number, raw in self._tables("define"):
            wrong = len(self.problems)
            key = raw.get("key")
            if isinstance(key, str):
                self._refuse_taken(("define", number, "key"), key, taken)
                taken.add(key)
            for at, level in enumerate(_list(raw.get("level"))):
                if isinstance(level, dict):
                    self._refuse_misfit(("define", number, "level", at), raw, level)
            table, amiss = well_formed(DefineTable, raw)
            if table is not None and not amiss and len(self.problems) == wrong:
                try:
                    own[table.key] = exercise_from_table(raw)
                except InputError as error:
                    self._refused(("define", number), error)
        return list(own.values())

    def _refuse_taken(self, place: Place, key: str, taken: set[str]) -> None:
        if key in self.library:
            self._say(place, wording.IS_IN_THE_LIBRARY, wording.CHOOSE_ANOTHER_KEY)
        elif key in taken:
            self._say(place, wording.IS_DEFINED_TWICE.format(key=key), wording.GIVE_EACH_A_DIFFERENT_KEY)

    def _refuse_misfit(self, place: Place, raw: dict[str, Any], raw_level: dict[str, Any]) -> None:
        """A level of the file's own says what its kind is counted in, and its figure can be drawn."""
        figure, amiss = well_formed(FigureTable, raw_level.get("figure"))
        if figure is not None and not amiss:
            try:
                figure_from_table(raw_level["figure"])
            except InputError as error:
                self._say((*place, "figure"), error.sentence, error.next_step)
        kind = raw_level.get("kind", raw.get("kind"))
        if kind not in list(Kind):
            return
        kind = Kind(kind)
        if kind is Kind.REPS:
            if "reps" not in raw_level:
                write = wording.FOR_EXAMPLE.format(example="reps = 8")
                self._say((*place, "reps"), wording.REPS_ARE_MISSING, write)
        elif "hold_s" not in raw_level:
            write = wording.FOR_EXAMPLE.format(example="hold_s = 20")
            self._say((*place, "hold_s"), wording.SECONDS_ARE_MISSING[kind], write)
        elif "reps" in raw_level:
            write = wording.WRITE.format(example="hold_s")
            self._say((*place, "reps"), wording.REPS_DO_NOT_FIT_KIND[kind], write)

    def _exercises(self, library: Library) -> list[PlannedExercise]:
        planned: list[PlannedExercise] = []
        seen: set[str] = set()
        pace = self._pace()
        for number, raw in self._tables("exercise"):
            place: Place = ("exercise", number)
            if {"days", "every"} <= raw.keys():
                self._say((*place, "every"), wording.IS_SET_AS_WELL.format(key="days"), wording.WRITE_ONE)
            key = raw.get("use")
            if not isinstance(key, str):
                continue
            if key in seen:
                self._say(
                    (*place, "use"),
                    wording.IS_LISTED_TWICE.format(key=key),
                    wording.LIST_IT_ONCE.format(key="times_per_day"),
                )
            seen.add(key)
            if key not in library:
                self._unknown_exercise((*place, "use"), key, library)
                continue
            reader = ExerciseReader(place, library[key], self._say, rest_s=pace.rest_s, rep_s=pace.rep_s)
            try:
                one = reader.planned(raw)
            except InputError as error:
                self._refused(place, error)
            else:
                planned += [one] if one is not None else []
        return planned

    def _refused(self, place: Place, error: InputError) -> None:
        """What a record of the plan refuses, said with its place; most is found before, key by key."""
        self._say(place, error.sentence, error.next_step or wording.WRITE_ANOTHER_VALUE)

    def _unknown_exercise(self, place: Place, key: str, library: Library) -> None:
        if any(one.get("key") == key for _, one in self._tables("define")):
            return  # its definition is wrong, and that is said already
        short = key[:KEY_LENGTH]
        write = did_you_mean(short, library, wording.KNOWN.format(words=", ".join(library)))
        self._say(place, wording.NO_EXERCISE.format(key=short), write)


def _said_as_an_exercise(error: Any) -> bool:
    """Whether this is about a name of an exercise, whose nearest is offered by `_unknown_exercise`."""
    if error["type"] not in ("string_pattern_mismatch", "string_too_long"):
        return False
    table, *rest = error["loc"]
    if table == "exercise":
        return bool(rest[1:] == ["use"] and rest[0] < EXERCISES_MAX)
    return bool(table == "sitting" and rest[:1] == ["break_exercises"] and rest[-1] < EXERCISES_MAX)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
