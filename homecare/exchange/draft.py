"""Drafts: programme files that are written step by step, by the builder or the command line."""

import functools
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final, Self, TypeVar, cast

from homecare.core.programme.exercises import Library
from homecare.core.programme.plan import DueDays
from homecare.core.values import limits
from homecare.core.values.dose import Kind
from homecare.errors import HomecareError, InputError
from homecare.exchange import draft_words
from homecare.exchange.draft_file import DOSE, Drafted, DraftFile, Numbers, RuleKind, days_line
from homecare.exchange.toml_blocks import Block, Statement, lines_of, pair, put_table, table_of, written

RULES: Final[tuple[RuleKind, ...]] = ("progress", "step_back")
_LAST: Final = (("define",), ("exercise",))
_SECTIONS: Final = ("schedule", "sitting", "pace", "safety")
CANNOT: Final = (
    "This cannot be changed here: the file could not be read afterwards. It is as it was before.",
    "Change it in an editor.",
)
_Change = TypeVar("_Change", bound=Callable[..., Any])


def step(change: _Change) -> _Change:
    """A step leaves a file that can be read; or it is refused in words, and changes nothing."""

    @functools.wraps(change)
    def whole(draft: DraftFile, *args: Any, **kwargs: Any) -> Any:
        before = draft.text
        try:
            draft._close_lines()
            closed = draft.text
            done = change(draft, *args, **kwargs)
            draft.says()  # which parses what was made
        except Exception as error:
            draft._take(before)
            if isinstance(error, HomecareError):
                raise
            raise InputError(*CANNOT) from error
        if draft.text == closed != before:
            draft._take(before)  # a step that changes nothing does not end the last line either
        return done

    return cast(_Change, whole)


class Draft(DraftFile):
    """A programme file in the making, and every step of making it."""

    add = step(DraftFile.add)
    remove = step(DraftFile.remove)
    move = step(DraftFile.move)

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
        title, author = _one_line(title, "The title"), _one_line(author, "The author")
        counted = pair("weeks", weeks, draft_words.WEEKS).text.rstrip()
        length = draft_words.NO_WEEKS if weeks is None else counted
        text = draft_words.NEW.format(
            title=title,
            titled=written(title),
            slug=written(slug_of(slug)),
            author=written(author),
            weeks=length,
            named=named or slug,
        )
        return cls(text, library)

    # Levels, doses, days

    @step
    def set_level(self, number: int, level: int) -> tuple[str, ...]:
        """Choose a level, with its own dose; returns the parts of the old dose that went with the old level.

        Raises:
            InputError: if the exercise has no such level.
        """
        one, block = self.exercises[number], self._block(number)
        if one.exercise is not None:
            one.exercise.level(level)
        if one.level is not None and one.level.number == level:
            return ()
        dropped = tuple(part for part in ("sets", "reps", "hold_s") if block.find((part,)) is not None)
        for part in dropped:
            block.drop(part)
        block.put("level", level)
        self.set_dose(number)
        self._refresh(number)
        return dropped

    @step
    def set_dose(self, number: int, **wanted: int | None) -> None:
        """Set sets, reps, hold_s or rest_s; None takes the level's own, and what is its own is not written.

        Raises:
            InputError: if a number is outside its limits, or reps are asked of what is held.
        """
        one, block = self.exercises[number], self._block(number)
        if one.level is None:
            return
        if wanted.get("reps") and one.level.kind is not Kind.REPS:
            raise InputError(f"{one.name} is held at this level.", "Choose its seconds.")
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
            self._refresh(number)

    @step
    def set_due(self, number: int, due: DueDays) -> None:
        """Choose the days on which an exercise is due."""
        block = self._block(number)
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
        limits.whole(times, 1, limits.TIMES_PER_DAY_MAX, "Times a day")
        self._put_or_drop(number, "times_per_day", None if times == 1 else times)

    @step
    def set_note(self, number: int, note: str) -> None:
        """Write a note under an exercise; an empty one goes.

        Raises:
            InputError: if it is too long, or holds what does not show.
        """
        self._put_or_drop(number, "note", limits.words(note, limits.NOTE_LENGTH, "The note", empty=True))

    def _put_or_drop(self, number: int, key: str, value: int | str | None) -> None:
        block = self._block(number)
        there = block.find((key,))
        if not value:
            block.drop(key)
        elif there is None or there.value((key,)) != value:
            block.put(key, value)

    def _refresh(self, number: int) -> None:
        """Let the comments beside levels, where they are ours, speak of the levels and doses of now."""
        one, block = self.exercises[number], self._block(number)
        beside = block.find(("level",))
        if beside is not None and one.exercise and one.level and one.asked:
            self._say_again(beside, one, draft_words.level_remark(one.level, one.asked))
        for kind in RULES:
            for rule in self._rule_blocks(number, kind):
                for then in lines_of(rule, "then")[2]:
                    self._say_again(then, one, _step_remark(one, table_of(rule, "then")))

    def _say_again(self, beside: Statement, one: Drafted, remark: str) -> None:
        """Change a comment that has the form of ours; another's stays."""
        if (
            one.exercise is not None
            and beside.remark
            and draft_words.is_level_remark(beside.remark, one.exercise)
        ):
            beside.say(remark)

    # Rules

    @step
    def put_rule(
        self, number: int, kind: RuleKind, when: Numbers, then: Numbers, at: int | None = None
    ) -> None:
        """Change the rule at a place of its kind; without a place, add one."""
        self._rules_as_tables(number, kind)
        there = self._rule_blocks(number, kind)
        if at is not None and at < len(there):
            self._change_rule(number, there[at], when, then)
            return
        block = Block.headed(f"[[exercise.{kind}]]", "exercise", kind)
        block.body = [pair("when", when), pair("then", then, _step_remark(self.exercises[number], then))]
        # Rules forward come before rules back.
        forward = [[self._block(number)], *self._rule_blocks(number, "progress")][-1][-1]
        after = forward if kind == "progress" else self._blocks[self._places()[number][-1]]
        at = next(place for place, one in enumerate(self._blocks, 1) if one is after)
        self._blocks.insert(at, block)

    @step
    def remove_rule(self, number: int, kind: RuleKind, at: int) -> None:
        """Take a rule out."""
        self._rules_as_tables(number, kind)
        taken = self._rule_blocks(number, kind)[at]
        self._blocks = [block for block in self._blocks if not any(block is one for one in taken)]

    def _change_rule(self, number: int, blocks: list[Block], when: Numbers, then: Numbers) -> None:
        for key, values in (("when", when), ("then", then)):
            put_table(blocks, key, values)
        one, beside = self.exercises[number], lines_of(blocks, "then")[2]
        if beside and not any(line.remark for line in beside):
            beside[-1].say(_step_remark(one, then))
        for line in beside:
            self._say_again(line, one, _step_remark(one, then))

    def _rule_blocks(self, number: int, kind: RuleKind) -> list[list[Block]]:
        """The tables of each rule of a kind: its own, and those below it."""
        found: list[list[Block]] = []
        for place in self._places()[number][1:]:
            block = self._blocks[place]
            if block.path == ("exercise", kind):
                found.append([block])
            elif block.path[:2] == ("exercise", kind) and found:
                found[-1].append(block)
        return found

    def _rules_as_tables(self, number: int, kind: RuleKind) -> None:
        """Rules that stand in one line become tables, like all others, before one of them is changed."""
        block = self._block(number)
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
        top = self._blocks[0]
        block = top if not section else next((one for one in self._blocks if one.path == (section,)), None)
        value = None if value in ("", []) else value
        if block is None and top.find((section,)) is not None:
            top.put_below(section, key, value)
            return
        if value is None:
            if block is not None:
                block.drop(key)
            return
        if block is None:
            block = self._new_section(section)
        block.put(key, value, draft_words.REMARKS.get((section, key), ""))

    def _new_section(self, section: str) -> Block:
        """A table of the programme's own, before the exercises."""
        later = {(one,) for one in _SECTIONS[_SECTIONS.index(section) + 1 :]}
        at = next(
            (n for n, one in enumerate(self._blocks) if one.path in later or one.path[:1] in _LAST),
            len(self._blocks),
        )
        block = Block.headed(f"[{section}]", section)
        self._blocks.insert(at, block)
        return block

    @step
    def set_title(self, title: str) -> None:
        """Change the title, and the first line where it repeats it.

        Raises:
            InputError: for a title that is not accepted.
        """
        title = _one_line(title, "The title")
        body = self._blocks[0].body
        if body and body[0].text == f"# {self.title}\n":
            body[0].text = f"# {title}\n"
        self.put(("title",), title)

    @step
    def set_author(self, author: str) -> None:
        """Say whose programme it is.

        Raises:
            InputError: for a name that is not accepted.
        """
        self.put(("author",), _one_line(author, "The author"))

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
        top = self._blocks[0].body
        many = next((n for n, one in enumerate(top) if one.kind == "pair"), 0)
        head = "".join(one.text for one in top[:many])
        rest = self.text[len(head) :]
        head = draft_words.ADAPTING.sub(draft_words.COPIED.format(named=named or slug), head)
        self._take(draft_words.with_commands_for(head, named or slug) + rest)

    @step
    def as_next_version(self, taken: Collection[int] = ()) -> int:
        """Raise the version above its own and all that are taken; returns it."""
        version = max([self.version, *taken]) + 1
        self.put(("version",), version)
        return version


def _step_remark(one: Drafted, then: Mapping[str, Any]) -> str:
    """The comment beside what a rule proposes: the level and the dose it leads to."""
    if one.exercise is None or one.asked is None or one.level is None:
        return ""
    number = then.get("level")
    level = next((level for level in one.exercise.levels if level.number == number), None)
    if number is not None and level is None:
        return ""
    parts = {part: then.get(part) for part in ("sets", "reps", "hold_s")}
    if level is None:
        now = one.asked.dose
        parts = {part: then.get(part) or getattr(now, part) for part in parts}
    try:
        dose = draft_words.dose_with(level or one.level, parts)
        asked = replace((level or one.level).prescription(), dose=dose)
    except InputError:
        return ""  # what is wrong with the rule is said by whoever reads the plan
    return draft_words.level_remark(level, asked) if level else f"# {draft_words.dose_remark(asked)}"


def _one_line(text: str, what: str) -> str:
    """A name as one line, so that it cannot end the comment it stands in.

    Raises:
        InputError: if it is empty, too long, or holds what does not show.
    """
    return limits.words(" ".join(text.split()), limits.NAME_LENGTH, what)


def slug_of(text: str) -> str:
    """An id as it was written, without spaces around it.

    Raises:
        InputError: if it is none; what it could be is offered.
    """
    from homecare.core.programme_file.types import SLUG

    slug = text.strip()
    if not re.fullmatch(SLUG, slug) or len(slug) > limits.KEY_LENGTH:
        close = suggested_slug(slug)
        raise InputError(
            f"“{slug}” is not an id: small letters, digits and hyphens.",
            f"Write {close}." if close else "Write for example neck-week.",
        )
    return slug


def suggested_slug(title: str) -> str:
    """The id that a title suggests: `Neck, week 1` → `neck-week-1`; empty for one without such letters."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: limits.KEY_LENGTH].strip("-")
