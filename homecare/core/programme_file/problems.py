"""What is wrong with a programme file, so that its author can mend it: place, key, what, what to write."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from shlex import quote
from typing import TYPE_CHECKING, Any, Final, Literal

from homecare.core.programme_file import wording
from homecare.core.programme_file.toml_lines import Place, line_of
from homecare.core.values import limits
from homecare.errors import InputError

if TYPE_CHECKING:
    from homecare.core.programme.plan import Plan


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One problem of one file. `line` counts from 1 and is None where it cannot be told."""

    file: str
    line: int | None
    place: str
    key: str
    message: str
    write: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        where = self.file
        if self.line is not None:
            where = wording.LINE_OF_FILE.format(file=self.file, line=self.line)
        named = ", ".join(part for part in (where, self.place) if part)
        subject = f"{self.key}: " if self.key else ""
        problem = f"{named}: {subject}{self.message} {self.write}".strip()
        return wording.WARNING.format(problem=problem) if self.severity == "warning" else problem


@dataclass(frozen=True)
class Source:
    """A programme file as it is read: the name it has in messages, its text, and what TOML makes of it."""

    file: str
    text: str
    document: Any

    def problem(
        self, place: Place, message: str, write: str, *, severity: Literal["error", "warning"] = "error"
    ) -> Problem:
        """A problem of what stands at `place`; of an item of a list the key is the list's."""
        at = len(place)
        while at and isinstance(place[at - 1], int):
            at -= 1
        item = _item([number for number in place[at:] if isinstance(number, int)])
        if item:
            message = wording.PROBLEM_OF_ITEM.format(item=item, problem=message)
        return Problem(
            file=self.file,
            line=line_of(self.text, place),
            place=visible(place_in_words(place[:at], self.document)),
            key=visible(str(place[at - 1])) if at else "",
            message=visible(message),
            write=visible(write),
            severity=severity,
        )


class ProgrammeFileError(InputError):
    """A programme file that cannot be used; `problems` holds all that is wrong with it.

    `plan` is what it means where only its rules are wrong, so that the builder can show and mend them.
    """

    title = wording.FILE_CANNOT_BE_USED

    def __init__(self, problems: Sequence[Problem], plan: "Plan | None" = None) -> None:
        first = problems[0]
        more = len(problems) - 1
        said = str(first)
        if more:
            command = f"homecare programme check {quote(first.file)}"
            said = wording.MORE_PROBLEMS.of(more, problem=said, command=command)
        super().__init__(said)
        self.problems: Final = tuple(problems)
        self.plan: Final = plan


def _item(numbers: Sequence[int]) -> str:
    """`item 2` of a list, `item 2 of item 1` of a list in a list; empty for no numbers."""
    item = ""
    for number in numbers:
        inner = wording.ITEM.format(number=number + 1)
        item = wording.ITEM_OF_ITEM.format(item=inner, outer=item) if item else inner
    return item


def place_in_words(place: Place, document: Any) -> str:
    """`exercise 3, chin-tuck` for ("exercise", 2, "hold_s"); the key itself is left out."""
    words: list[str] = []
    here = document
    for part in place[:-1]:
        if isinstance(part, int):
            words[-1] = f"{words[-1]} {part + 1}"
        else:
            words.append(part)
        here = _inside(here, part)
        if isinstance(part, int) and isinstance(here, dict):
            name = here.get("use") or here.get("key")
            if isinstance(name, str):
                words.append(name)
    return ", ".join(words)


def _inside(here: Any, part: int | str) -> Any:
    if isinstance(here, dict):
        return here.get(part)
    if isinstance(here, list) and isinstance(part, int) and part < len(here):
        return here[part]
    return None


def visible(text: str) -> str:
    """A text with what would steer a terminal made visible."""
    return limits.CONTROL.sub("\ufffd", text)


def refused(value: Any, sentence: str = wording.IS_NOT_ACCEPTED) -> str:
    """The sentence that a value is wrong, the value as it would be written in TOML, short.

    A value that cannot be written out is named by what it is, and not accepted.
    """
    if isinstance(value, dict):
        return wording.TABLE_IS_NOT_ACCEPTED
    if isinstance(value, str):
        return sentence.format(value=f"“{value[:40]}”")
    try:
        return sentence.format(value=json.dumps(value, default=str)[:40])
    except (ValueError, RecursionError):  # too many digits, or too deep
        if isinstance(value, int):
            return wording.LONG_NUMBER_IS_NOT_ACCEPTED
        return wording.LIST_IS_NOT_ACCEPTED
