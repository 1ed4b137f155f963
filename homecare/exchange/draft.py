"""Drafts: programme files that are written step by step, by the builder or the command line."""

import functools
from collections.abc import Callable, Collection
from datetime import date
from typing import Any, Final, Self, TypeVar, cast

from homecare.core.programme.exercises import Library
from homecare.core.programme.plan import DueDays
from homecare.core.programme_file.slug import slug_of
from homecare.core.values import limits
from homecare.core.values.dose import Kind
from homecare.core.values.parsing import unknown
from homecare.core.values.wording import THERE_IS_NO_EXERCISE
from homecare.errors import HomecareError, InputError
from homecare.exchange import draft_words, wording
from homecare.exchange.draft_rules import change_rule, refresh, rule_blocks, step_remark
from homecare.exchange.drafted import DOSE, Drafted, Numbers, RuleKind, defined_in, drafted_in
from homecare.exchange.programme_text import ProgrammeText, days_line
from homecare.exchange.toml_blocks import Block, Statement, pair

CANNOT: Final = (
    wording.CANNOT_BE_CHANGED_HERE,
    wording.CHANGE_IT_IN_AN_EDITOR,
)
_Change = TypeVar("_Change", bound=Callable[..., Any])


def step(change: _Change) -> _Change:
    """A step leaves a file that can be read; or it is refused in words, and changes nothing."""

    @functools.wraps(change)
    def whole(draft: "Draft", *args: Any, **kwargs: Any) -> Any:
        before = draft.text
        try:
            draft._file.close_lines()
            closed = draft.text
            done = change(draft, *args, **kwargs)
            draft.says()  # which parses what was made
        except Exception as error:
            draft._file.take(before)
            if isinstance(error, HomecareError):
                raise
            raise InputError(*CANNOT) from error
        if draft.text == closed != before:
            draft._file.take(before)  # a step that changes nothing does not end the last line either
        return done

    return cast(_Change, whole)


class Draft:
    """A programme file in the making, and every step of making it.

    Raises:
        InputError: for a text that is not TOML, or writes its exercises in one line.
    """

    def __init__(self, text: str, library: Library) -> None:
        self._given = library
        self._file = ProgrammeText(text)

    @classmethod
    def opened(cls, text: str, library: Library) -> Self:
        """A file that is there already."""
        from homecare.core.programme_file.reader import normalised

        return cls(normalised(text), library)

    @classmethod
    def new(
        cls,
        library: Library,
        slug: str,
        *,
        title: str,
        author: str = draft_words.NO_AUTHOR,
        weeks: int | None = None,
        named: str = "",
    ) -> Self:
        """A commented file without exercises; `named` is how commands name it, where not by its id.

        Raises:
            InputError: for an id, title or author that is not accepted.
        """
        title, author = _one_line(title, wording.TITLE), _one_line(author, wording.AUTHOR)
        text = draft_words.skeleton(
            slug_of(slug), title=title, author=author, weeks=weeks, named=named or slug
        )
        return cls(text, library)

    # What it says

    @property
    def text(self) -> str:
        """The file."""
        return self._file.text

    @property
    def document(self) -> dict[str, Any]:
        """What the file says, unchecked."""
        return self._file.document

    def says(self, *path: str) -> Any:
        """The value at a path, such as ("sitting", "break_min"); None where the file is silent."""
        return self._file.says(*path)

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
        return {**self._given, **{one.key: one for one in defined_in(self.document)}}

    @property
    def exercises(self) -> tuple[Drafted, ...]:
        """The exercises in order, also where the file has problems."""
        return drafted_in(self.document, self.library, self.says("pace", "rest_s"))

    # Exercises

    @step
    def add(self, key: str, *, level: int = 1, due: DueDays | None = None, at: int | None = None) -> int:
        """Add an exercise of the library or of the file's own; returns its place (the end where not said).

        Raises:
            NotFoundError: if there is no such exercise; the nearest is offered.
            InputError: if the file has it already, it has no such level, or the file is full.
        """
        from homecare.core.programme_file.advice import usual_days
        from homecare.core.programme_file.format import EXERCISES_MAX

        library, here = self.library, self.exercises
        if key not in library:
            raise unknown(THERE_IS_NO_EXERCISE, key, library, listing="homecare guide exercises")
        if key in [one.key for one in here]:
            raise InputError(
                wording.IS_ALREADY_IN_IT.format(exercise=library[key].name),
                wording.RAISE_ITS_TIMES,
            )
        if len(here) >= EXERCISES_MAX:
            raise InputError(wording.HAS_MOST_EXERCISES.of(EXERCISES_MAX))
        meant = library[key].level(level)
        asked = meant.prescription()
        block = Block(header=Statement("header", "[[exercise]]\n"), path=("exercise",))
        block.body = [
            pair("use", key),
            pair("level", level, draft_words.level_remark(meant, asked)),
            days_line(due or usual_days(key)),
        ]
        place = len(here) if at is None else max(0, min(at, len(here)))
        self._file.insert([block], place)
        return place

    @step
    def remove(self, number: int) -> None:
        """Take an exercise out with its rules; a heading that spoke of it alone goes with it."""
        self._file.remove(number)

    @step
    def move(self, number: int, to: int) -> None:
        """Move an exercise with its rules to another place; headings stay where they are."""
        self._file.move(number, to)

    # Levels, doses, days

    @step
    def set_level(self, number: int, level: int) -> tuple[str, ...]:
        """Choose a level, with its own dose; returns the parts of the old dose that went with the old level.

        Raises:
            InputError: if the exercise has no such level.
        """
        one, block = self.exercises[number], self._file.block(number)
        if one.exercise is not None:
            one.exercise.level(level)
        if one.level is not None and one.level.number == level:
            return ()
        dropped = tuple(part for part in ("sets", "reps", "hold_s") if block.find((part,)) is not None)
        for part in dropped:
            block.drop(part)
        block.put("level", level)
        self.set_dose(number)
        refresh(self._file, number, self.exercises[number])
        return dropped

    @step
    def set_dose(self, number: int, **wanted: int | None) -> None:
        """Set sets, reps, hold_s or rest_s; None takes the level's own, and what is its own is not written.

        Raises:
            InputError: if a number is outside its limits, or reps are asked of what is held.
        """
        one, block = self.exercises[number], self._file.block(number)
        if one.level is None:
            return
        if wanted.get("reps") and one.level.kind is not Kind.REPS:
            raise InputError(wording.IS_HELD.format(exercise=one.name), wording.CHOOSE_ITS_SECONDS)
        own = draft_words.dose_with(one.level, {"rest_s": self.says("pace", "rest_s")})
        draft_words.dose_with(one.level, wanted)  # refuses what is out of bounds before anything is changed
        for part in DOSE:
            usual, there = getattr(own, part), block.find((part,))
            value = wanted.get(part) if part in wanted else there and there.value((part,))
            if value is None or value == usual:
                block.drop(part)
            elif there is None or there.value((part,)) != value:
                remark = draft_words.instead_remark(usual)
                block.put(part, value, remark)
        now = self.exercises[number].asked
        if one.asked and now and draft_words.dose_remark(one.asked) != draft_words.dose_remark(now):
            refresh(self._file, number, self.exercises[number])

    @step
    def set_due(self, number: int, due: DueDays) -> None:
        """Choose the days on which an exercise is due."""
        block = self._file.block(number)
        if self.exercises[number].due == due:
            return
        new = days_line(due)
        (key,) = new.path()
        other = block.find(("every" if key == "days" else "days",))
        if other is None or block.find((key,)) is not None:
            block.drop("every" if key == "days" else "days")
            block.put(key, new.value((key,)))
        else:
            block.replace(other, *other.within, pair(key, new.value((key,)), other.remark))

    @step
    def set_times(self, number: int, times: int) -> None:
        """Choose how many times a day an exercise is due.

        Raises:
            InputError: if it is outside its limits.
        """
        limits.whole(times, 1, limits.TIMES_PER_DAY_MAX, wording.TIMES_A_DAY)
        self._put_or_drop(number, "times_per_day", None if times == 1 else times)

    @step
    def set_note(self, number: int, note: str) -> None:
        """Write a note under an exercise; an empty one goes.

        Raises:
            InputError: if it is too long, or holds what does not show.
        """
        self._put_or_drop(number, "note", limits.words(note, limits.NOTE_LENGTH, wording.NOTE, empty=True))

    def _put_or_drop(self, number: int, key: str, value: int | str | None) -> None:
        block = self._file.block(number)
        there = block.find((key,))
        if not value:
            block.drop(key)
        elif there is None or there.value((key,)) != value:
            block.put(key, value)

    # Rules

    @step
    def put_rule(
        self, number: int, kind: RuleKind, when: Numbers, then: Numbers, at: int | None = None
    ) -> None:
        """Change the rule at a place of its kind; without a place, add one."""
        self._rules_as_tables(number, kind)
        there = rule_blocks(self._file, number, kind)
        if at is not None and at < len(there):
            change_rule(self.exercises[number], there[at], when, then)
            return
        block = Block.headed(f"[[exercise.{kind}]]", "exercise", kind)
        block.body = [pair("when", when), pair("then", then, step_remark(self.exercises[number], then))]
        # Rules forward come before rules back.
        forward = [[self._file.block(number)], *rule_blocks(self._file, number, "progress")][-1][-1]
        after = forward if kind == "progress" else self._file.blocks[self._file.places()[number][-1]]
        at = next(place for place, one in enumerate(self._file.blocks, 1) if one is after)
        self._file.blocks.insert(at, block)

    @step
    def remove_rule(self, number: int, kind: RuleKind, at: int) -> None:
        """Take a rule out."""
        self._rules_as_tables(number, kind)
        taken = rule_blocks(self._file, number, kind)[at]
        self._file.blocks = [block for block in self._file.blocks if not any(block is one for one in taken)]

    def _rules_as_tables(self, number: int, kind: RuleKind) -> None:
        """Rules that stand in one line become tables, like all others, before one of them is changed."""
        block = self._file.block(number)
        there = block.find((kind,))
        if there is not None:
            rules = self.exercises[number].rules[kind]
            beside = [Statement("comment", f"{there.remark}\n")] if there.remark else []
            block.replace(there, *there.within, *beside)
            for when, then in rules:
                self.put_rule(number, kind, when, then)

    # The programme's own

    @step
    def put(self, path: tuple[str, ...], value: Any) -> None:
        """Set what the file says at a path, such as ("sitting", "break_min"); None takes it out."""
        section, key = ("", path[0]) if len(path) == 1 else path
        if self.says(*path) == value or (value in (None, "", []) and self.says(*path) is None):
            return
        top = self._file.blocks[0]
        block = (
            top if not section else next((one for one in self._file.blocks if one.path == (section,)), None)
        )
        value = None if value in ("", []) else value
        if block is None and top.find((section,)) is not None:
            top.put_below(section, key, value)
            return
        if value is None:
            if block is not None:
                block.drop(key)
            return
        if block is None:
            block = self._file.new_section(section)
        block.put(key, value, draft_words.REMARKS.get((section, key), ""))

    @step
    def set_title(self, title: str) -> None:
        """Change the title, and the first line where it repeats it.

        Raises:
            InputError: for a title that is not accepted.
        """
        title = _one_line(title, wording.TITLE)
        body = self._file.blocks[0].body
        if body and body[0].text == f"# {self.title}\n":
            body[0].text = f"# {title}\n"
        self.put(("title",), title)

    @step
    def set_author(self, author: str) -> None:
        """Say whose programme it is.

        Raises:
            InputError: for a name that is not accepted.
        """
        self.put(("author",), _one_line(author, wording.AUTHOR))

    @step
    def set_length(self, *, weeks: int | None = None, until: date | None = None) -> None:
        """Choose how long it runs: weeks, or until a day, or neither for no end."""
        for key, value in (("weeks", weeks), ("until", until)):
            if value is None:
                self.put(("schedule", key), None)
        for key, value in (("weeks", weeks), ("until", until)):
            if value is not None:
                self.put(("schedule", key), value)

    @step
    def renamed(self, slug: str, named: str = "") -> None:
        """Make it another programme, with an id of its own and version 1.

        Raises:
            InputError: for an id that is none.
        """
        self.put(("id",), slug_of(slug))
        self.put(("version",), 1)
        top = self._file.blocks[0].body
        many = next((n for n, one in enumerate(top) if one.kind == "pair"), 0)
        head = "".join(one.text for one in top[:many])
        rest = self.text[len(head) :]
        copied = draft_words.copied(named or slug)
        head = draft_words.ADAPTING.sub(lambda _: copied, head)
        self._file.take(draft_words.with_commands_for(head, named or slug) + rest)

    @step
    def as_next_version(self, taken: Collection[int] = ()) -> int:
        """Raise the version above its own and all that are taken; returns it."""
        version = max([self.version, *taken]) + 1
        self.put(("version",), version)
        return version


def _one_line(text: str, what: str) -> str:
    """A name as one line, so that it cannot end the comment it stands in.

    Raises:
        InputError: if it is empty, too long, or holds what does not show.
    """
    return limits.words(" ".join(text.split()), limits.NAME_LENGTH, what)
