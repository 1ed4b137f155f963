"""The text of a programme file in the making: its lines, what they say, and the tables of its exercises.

Every change leaves all else as written, comments, order and layout included; what the text means, and what is
wrong with it, is said by `core/programme_file`.
"""

from collections.abc import Sequence
from typing import Any, Final

from homecare.core.programme.plan import DAY_WORDS, DueDays
from homecare.core.serial.bounded_toml import read_toml
from homecare.errors import InputError
from homecare.exchange import wording
from homecare.exchange.toml_blocks import Block, Statement, cut, pair

_LAST: Final = (("define",), ("exercise",))
_SECTIONS: Final = ("schedule", "sitting", "pace", "safety")


class ProgrammeText:
    """The lines of a programme file in blocks, a table each, in the order of the file.

    `blocks` may be changed; `places` says which of them make an exercise.

    Raises:
        InputError: for a text that is not TOML, or writes its exercises in one line.
    """

    def __init__(self, text: str) -> None:
        self.take(text)

    def take(self, text: str) -> None:
        """Read a text in the place of the one there is.

        Raises:
            InputError: as for a new one.
        """
        try:
            document = read_toml(text)
        except (ValueError, RecursionError) as error:
            raise InputError(wording.IS_NOT_TOML.format(reason=error), wording.CORRECT_IT_FIRST) from error
        self.blocks, self._tail = cut(text)
        self._read = (text, document)
        listed = document.get("exercise", [])
        if not isinstance(listed, list) or len(listed) != len(self.places()):
            raise InputError(
                wording.EXERCISES_ARE_NO_TABLES.format(header="[[exercise]]"),
                wording.WRITE_TABLES,
            )

    @property
    def text(self) -> str:
        """The file."""
        lines = [one for block in self.blocks for one in block.statements]
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

    def remove(self, number: int) -> None:
        """Take an exercise out with its rules; a heading that spoke of it alone goes with it."""
        heading = self._cut_out(number)[0].heading
        after = self._heading_after(number)
        alone = bool(self.places()) and (after is None or _speaks(after))
        self._leave(_without_last_paragraph(heading) if alone else heading, number)

    def move(self, number: int, to: int) -> None:
        """Move an exercise with its rules to another place; headings stay where they are."""
        to = max(0, min(to, len(self.places()) - 1))
        if to != number:
            taken = self._cut_out(number)
            self._leave(taken[0].heading, number)
            self.insert(taken, to)

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
        self.close_lines()
        taken = [self.blocks[place] for place in self.places()[number]]
        self.blocks = [block for block in self.blocks if not any(block is one for one in taken)]
        return taken

    def _heading_after(self, number: int) -> list[Statement] | None:
        """What stands above the exercise that is now at this place; None where there is none."""
        places = self.places()
        return self.blocks[places[number][0]].heading if number < len(places) else None

    def insert(self, blocks: list[Block], at: int) -> None:
        """Put the tables of an exercise at a place; one that goes before another comes under its heading."""
        self.close_lines()
        places = self.places()
        blank = Statement("blank", "\n")
        if at < len(places):
            following = self.blocks[places[at][0]]
            blocks[0].heading, following.heading = following.heading, [blank]
            self.blocks[places[at][0] : places[at][0]] = blocks
        elif places:
            blocks[0].heading = [blank]
            self.blocks[places[-1][-1] + 1 : places[-1][-1] + 1] = blocks
        else:
            blocks[0].heading, self._tail = [*self._tail, blank], []
            self.blocks += blocks

    def close_lines(self) -> None:
        """Let the last line end, so that another can follow."""
        lines = [one for block in self.blocks for one in block.statements] + self._tail
        if lines and not lines[-1].text.endswith("\n"):
            lines[-1].text += "\n"

    def places(self) -> list[list[int]]:
        """For each exercise, the numbers of its tables: its own first, then its rules'."""
        found: list[list[int]] = []
        for number, block in enumerate(self.blocks):
            if block.path == ("exercise",):
                found.append([number])
            elif block.path[:1] == ("exercise",) and found:
                found[-1].append(number)
        return found

    def new_section(self, section: str) -> Block:
        """A table of the programme's own, before the exercises."""
        later = {(one,) for one in _SECTIONS[_SECTIONS.index(section) + 1 :]}
        at = next(
            (n for n, one in enumerate(self.blocks) if one.path in later or one.path[:1] in _LAST),
            len(self.blocks),
        )
        block = Block.headed(f"[{section}]", section)
        self.blocks.insert(at, block)
        return block

    def block(self, number: int) -> Block:
        """The table of an exercise itself."""
        return self.blocks[self.places()[number][0]]


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
