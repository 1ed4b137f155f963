"""A programme file in the making, as its text: opening it, what it says, and the order of its exercises.

Every step changes what it speaks of and leaves all else as written, comments, order and layout included; what
the text means, and what is wrong with it, is said by `core/programme_file`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, Self

from homecare.core.programme.exercises import Exercise, Level, Library, exercise_from_table
from homecare.core.programme.plan import DAY_WORDS, DueDays
from homecare.core.serial.bounded_toml import read_toml
from homecare.core.values.dose import Prescription
from homecare.core.values.parsing import unknown
from homecare.errors import HomecareError, InputError
from homecare.exchange import draft_words
from homecare.exchange.toml_blocks import Block, Statement, cut, pair

RuleKind = Literal["progress", "step_back"]
Numbers = Mapping[str, int]
Rule = tuple[Numbers, Numbers]
"""What a rule asks for, and what it proposes, by the keys of the format."""

DOSE: Final = ("sets", "reps", "hold_s", "rest_s")
"""The parts of a dose that can be other than the level's own."""


def usual_days(key: str) -> DueDays:
    """The days that are commonly taught for an exercise: strength with a day between, all else daily."""
    from homecare.core.programme_file.advice import STRENGTH

    return DueDays(weekdays=(0, 2, 4)) if key in STRENGTH else DueDays()


@dataclass(frozen=True, kw_only=True)
class Drafted:
    """An exercise of a draft. `level` and `asked` are None where the file names what does not exist."""

    key: str
    name: str
    exercise: Exercise | None
    level: Level | None
    asked: Prescription | None
    due: DueDays
    note: str
    rules: Mapping[RuleKind, tuple[Rule, ...]]
    """By kind, what each rule asks for and what it proposes."""


class DraftFile:
    """A programme file in the making.

    Raises:
        InputError: for a text that is not TOML, or writes its exercises in one line.
    """

    def __init__(self, text: str, library: Library) -> None:
        self._given = library
        self._take(text)

    @classmethod
    def opened(cls, text: str, library: Library) -> Self:
        """A file that is there already."""
        from homecare.core.programme_file.reader import normalised

        return cls(normalised(text), library)

    def _take(self, text: str) -> None:
        try:
            document = read_toml(text)
        except (ValueError, RecursionError) as error:
            raise InputError(f"This is not TOML: {error}.", "Mend it in an editor first.") from error
        self._blocks, self._tail = cut(text)
        self._read = (text, document)
        listed = document.get("exercise", [])
        if not isinstance(listed, list) or len(listed) != len(self._places()):
            raise InputError(
                "The exercises of this file are not written as [[exercise]] tables.",
                "Write each as a table of its own; then they can be changed here.",
            )

    # What it says

    @property
    def text(self) -> str:
        """The file."""
        lines = [one for block in self._blocks for one in block.statements]
        return "".join(one.text for one in (*lines, *self._tail))

    @property
    def document(self) -> dict[str, Any]:
        """What the file says, unchecked."""
        text = self.text
        if self._read[0] != text:
            self._read = (text, read_toml(text))
        return self._read[1]

    def says(self, *path: str) -> Any:
        """The value at a path, such as ("sitting", "break_min"); None where the file is silent."""
        here: Any = self.document
        for name in path:
            here = here.get(name) if isinstance(here, dict) else None
        return here

    @property
    def slug(self) -> str:
        """The programme's id."""
        return str(self.says("id") or "")

    @property
    def version(self) -> int:
        """Its version; 1 where the file says none."""
        version = self.says("version")
        return version if type(version) is int else 1

    @property
    def title(self) -> str:
        """Its title; the id where it has none."""
        return str(self.says("title") or self.slug)

    @property
    def library(self) -> Library:
        """The exercises to choose from: those of the library, and the file's own."""
        return {**self._given, **{one.key: one for one in self._defined()}}

    def _defined(self) -> list[Exercise]:
        found = []
        for table in _tables(self.says("define")):
            try:
                found.append(exercise_from_table(table))
            except (KeyError, TypeError, ValueError, AttributeError, HomecareError):
                continue  # what is wrong with it is said by whoever reads the plan
        return found

    @property
    def exercises(self) -> tuple[Drafted, ...]:
        """The exercises in order, also where the file has problems."""
        library = self.library
        return tuple(self._drafted(table, library) for table in _tables(self.says("exercise")))

    def _drafted(self, table: Mapping[str, Any], library: Library) -> Drafted:
        key = str(table.get("use", ""))
        exercise = library.get(key)
        number = table.get("level", 1)
        level = next((one for one in exercise.levels if one.number == number), None) if exercise else None
        asked = None
        if level is not None:
            try:
                asked = Prescription(
                    kind=level.kind,
                    sides=level.sides,
                    level=level.number,
                    dose=draft_words.dose_with(
                        level, {"rest_s": self.says("pace", "rest_s")} | parts_of(table)
                    ),
                    times_per_day=table.get("times_per_day", 1),
                )
            except InputError:
                asked = None
        return Drafted(
            key=key,
            name=exercise.name if exercise else key,
            exercise=exercise,
            level=level,
            asked=asked,
            due=_due(table),
            note=str(table.get("note", "")),
            rules={"progress": _rules(table, "progress"), "step_back": _rules(table, "step_back")},
        )

    # Exercises

    def add(self, key: str, *, level: int = 1, due: DueDays | None = None, at: int | None = None) -> int:
        """Add an exercise of the library or of the file's own; returns its place (the end where not said).

        Raises:
            NotFoundError: if there is no such exercise; the nearest is offered.
            InputError: if the file has it already, it has no such level, or the file is full.
        """
        from homecare.core.programme_file.format import EXERCISES_MAX

        library, here = self.library, self.exercises
        if key not in library:
            raise unknown("exercise", key, library, listing="homecare guide exercises")
        if key in [one.key for one in here]:
            raise InputError(
                f"{library[key].name} is in this programme already.", "Have it done more times a day instead."
            )
        if len(here) >= EXERCISES_MAX:
            raise InputError(f"A programme has at most {EXERCISES_MAX} exercises.")
        meant = library[key].level(level)
        asked = meant.prescription()
        block = Block(header=Statement("header", "[[exercise]]\n"), path=("exercise",))
        block.body = [
            pair("use", key),
            pair("level", level, draft_words.level_remark(meant, asked)),
            days_line(due or usual_days(key)),
        ]
        place = len(here) if at is None else max(0, min(at, len(here)))
        self._insert([block], place)
        return place

    def remove(self, number: int) -> None:
        """Take an exercise out with its rules; a heading that spoke of it alone goes with it."""
        heading = self._cut_out(number)[0].heading
        after = self._heading_after(number)
        alone = bool(self._places()) and (after is None or _speaks(after))
        self._leave(_without_last_paragraph(heading) if alone else heading, number)

    def move(self, number: int, to: int) -> None:
        """Move an exercise with its rules to another place; headings stay where they are."""
        to = max(0, min(to, len(self._places()) - 1))
        if to != number:
            taken = self._cut_out(number)
            self._leave(taken[0].heading, number)
            self._insert(taken, to)

    def _leave(self, heading: list[Statement], number: int) -> None:
        """Leave a heading where its exercise was: above the one that is there now, or at the end."""
        if not _speaks(heading):
            return
        after = self._heading_after(number)
        if after is None:
            self._tail = [*heading, *self._tail]
        elif _speaks(after):
            after[:0] = heading
        else:
            after[:] = heading

    def _cut_out(self, number: int) -> list[Block]:
        """Take the tables of an exercise out."""
        self._close_lines()
        taken = [self._blocks[place] for place in self._places()[number]]
        self._blocks = [block for block in self._blocks if not any(block is one for one in taken)]
        return taken

    def _heading_after(self, number: int) -> list[Statement] | None:
        """What stands above the exercise that is now at this place; None where there is none."""
        places = self._places()
        return self._blocks[places[number][0]].heading if number < len(places) else None

    def _insert(self, blocks: list[Block], at: int) -> None:
        """Put the tables of an exercise at a place; one that goes before another comes under its heading."""
        self._close_lines()
        places = self._places()
        blank = Statement("blank", "\n")
        if at < len(places):
            following = self._blocks[places[at][0]]
            blocks[0].heading, following.heading = following.heading, [blank]
            self._blocks[places[at][0] : places[at][0]] = blocks
        elif places:
            blocks[0].heading = [blank]
            self._blocks[places[-1][-1] + 1 : places[-1][-1] + 1] = blocks
        else:
            blocks[0].heading, self._tail = [*self._tail, blank], []
            self._blocks += blocks

    def _close_lines(self) -> None:
        """Let the last line end, so that another can follow."""
        lines = [one for block in self._blocks for one in block.statements] + self._tail
        if lines and not lines[-1].text.endswith("\n"):
            lines[-1].text += "\n"

    def _places(self) -> list[list[int]]:
        """For each exercise, the numbers of its tables: its own first, then its rules'."""
        found: list[list[int]] = []
        for number, block in enumerate(self._blocks):
            if block.path == ("exercise",):
                found.append([number])
            elif block.path[:1] == ("exercise",) and found:
                found[-1].append(number)
        return found

    def _block(self, number: int) -> Block:
        return self._blocks[self._places()[number][0]]


def _speaks(lines: Sequence[Statement]) -> bool:
    return any(one.kind == "comment" for one in lines)


def _without_last_paragraph(lines: list[Statement]) -> list[Statement]:
    """The lines without their last run of comments and the blank lines after it."""
    left = list(lines)
    while left and left[-1].kind == "blank":
        left.pop()
    while left and left[-1].kind == "comment":
        left.pop()
    return left


def days_line(due: DueDays) -> Statement:
    """The line of the days on which an exercise is due."""
    if due.every > 1:
        return pair("every", due.every)
    if len(due.weekdays) == len(DAY_WORDS):
        return pair("days", "daily")
    return pair("days", [DAY_WORDS[number] for number in due.weekdays])


def _tables(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def parts_of(table: Mapping[str, Any]) -> dict[str, int | None]:
    """The parts of the dose that a table says for itself."""
    return {name: table[name] for name in (*DOSE, "rep_s") if name in table}


def _due(table: Mapping[str, Any]) -> DueDays:
    every, days = table.get("every"), table.get("days")
    if type(every) is int and every > 0:
        return DueDays(every=every)
    if isinstance(days, list):
        return DueDays(weekdays=tuple(number for number, day in enumerate(DAY_WORDS) if day in days))
    return DueDays()


def _rules(table: Mapping[str, Any], kind: RuleKind) -> tuple[Rule, ...]:
    return tuple(
        (dict(one.get("when", {})), dict(one.get("then", {})))
        for one in _tables(table.get(kind))
        if isinstance(one.get("when", {}), dict) and isinstance(one.get("then", {}), dict)
    )
