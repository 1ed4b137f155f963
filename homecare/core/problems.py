"""What is wrong with a programme file, so that its author can mend it: place, key, what, what to write."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

from homecare.core import limits
from homecare.errors import InputError

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-\"' ]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*([\w\-\"'.]+)\s*=")

Place = tuple[int | str, ...]
"""A path into a TOML document: ("exercise", 2, "hold_s")."""


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
        where = self.file if self.line is None else f"{self.file}, line {self.line}"
        named = ", ".join(part for part in (where, self.place) if part)
        subject = f"{self.key}: " if self.key else ""
        return f"{named}: {subject}{self.message} {self.write}".strip()


class ProgrammeFileError(InputError):
    """A programme file that cannot be used; `problems` holds all that is wrong with it."""

    title = "The programme file cannot be used"

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        more = len(problems) - 1
        others = f" ({more} more: homecare programme check {first.file})" if more else ""
        super().__init__(str(first) + others)
        self.problems: Final = tuple(problems)


def line_of(text: str, place: Place) -> int | None:
    """The line on which a path of this TOML text is written, or of the nearest table above it, or None."""
    lines = _lines(text)
    wanted = place
    while wanted:
        if wanted in lines:
            return lines[wanted]
        wanted = wanted[:-1]
    return None


@lru_cache(maxsize=4)
def _lines(text: str) -> dict[Place, int]:
    """Where each table and key of a TOML text begins. A guess for text inside multi-line strings."""
    found: dict[Place, int] = {}
    counts: dict[Place, int] = {}
    table: Place = ()
    for number, line in enumerate(text.split("\n"), 1):
        header = _HEADER.fullmatch(line)
        if header:
            table = _table_path(header[2], counts, is_array=header[1] == "[[")
            found.setdefault(table, number)
            continue
        key = _KEY.match(line)
        if key:
            found.setdefault((*table, *_parts(key[1])), number)
    return found


def _parts(dotted: str) -> Place:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _table_path(dotted: str, counts: dict[Place, int], *, is_array: bool) -> Place:
    """The path of a header, with the index of the array element that is being written."""
    path: Place = ()
    parts = _parts(dotted)
    for position, part in enumerate(parts):
        path = (*path, part)
        last = position == len(parts) - 1
        if last and is_array:
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = (*path, counts[path] - 1)
    return path


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


def shown(value: Any) -> str:
    """A value as it would be written in TOML, short."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"“{value[:40]}”"
    if isinstance(value, dict):
        return "a table"
    try:
        return json.dumps(value, default=str)[:40]
    except (ValueError, RecursionError):  # too many digits, or too deep, to be written out
        return "a number of thousands of digits" if isinstance(value, int) else "a list"


_WRITE: dict[str, str] = {
    "int_type": "a whole number without quotes",
    "string_type": "a text in double quotes",
    "list_type": "a list in square brackets",
    "model_type": "a table",
    "model_attributes_type": "a table",
    "bool_type": "true or false",
    "date_type": "a date without quotes, like 2027-01-31",
    "date_from_datetime_inexact": "a date without a time, like 2027-01-31",
    "float_type": "a number without quotes",
    "finite_number": "a number",
    "mark": 'a point [x, y] in cm, or one beside a joint, like ["left_hand", 0, 0]',
    "plain": "plain text, without control characters",
    "one_line": "one line",
    "days": 'days = "daily", or a list like days = ["mon", "wed", "fri"]',
}


_PATTERNS: dict[str, str] = {
    r"\S": "a text that is not empty",
    r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$": 'a language code like "en"',
}


def accepted(kind: str, context: Any) -> str:
    """What a pydantic error of this kind would have accepted, in words that complete "Write …"."""
    if kind in _WRITE:
        return _WRITE[kind]
    if kind == "literal_error":
        return str(context["expected"]).replace("'", '"')
    bounds = {
        "greater_than_equal": ("a number of {} or more", "ge"),
        "less_than_equal": ("a number of {} or less", "le"),
        "string_too_short": ("at least {} character", "min_length"),
        "string_too_long": ("at most {} characters", "max_length"),
        "too_short": ("at least {} of them", "min_length"),
        "too_long": ("at most {} of them", "max_length"),
    }
    if kind in bounds:
        sentence, name = bounds[kind]
        bound = context[name]
        whole = isinstance(bound, float) and bound.is_integer()
        return sentence.format(int(bound) if whole else bound)
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(context["pattern"], "small letters, digits and hyphens, like my-programme")
    return "a value of the kind shown in the README"
