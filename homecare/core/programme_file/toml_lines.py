"""Where each table, key and item is written in a TOML text, and what was read before `tomllib` gave up."""

import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from homecare.core.serial.toml_tokens import tokens

Place = tuple[int | str, ...]
"""A path into a TOML document: ("exercise", 2, "hold_s")."""

DEEPEST: Final = 32
"""Parts of a path that are followed; the format needs eleven, and a hostile file may have thousands."""


def line_of(text: str, place: Place) -> int | None:
    """The line, from 1, on which a path of this text is written, or of the nearest one above it, or None."""
    lines = _lines(text)
    wanted = place
    while wanted:
        if wanted in lines:
            return lines[wanted]
        wanted = wanted[:-1]
    return None


@lru_cache(maxsize=4)
def _lines(text: str) -> dict[Place, int]:
    return scanned(text).found


def scanned(text: str) -> "Scan":
    """What stands in a text, or in the part of one that `tomllib` had read when it gave up."""
    scan = Scan()
    line = 1
    for token in tokens(text):
        if token.kind == "open" and scan.quote is None:
            scan.quote = token.start
        if token.kind not in ("space", "comment"):
            scan.take(token.text, line, is_text=token.kind == "text")
        line += token.text.count("\n")
    return scan


class Header(NamedTuple):
    """A `[table]` or `[[table]]`: its name in parts, whether its brackets are double, and its line."""

    name: tuple[str, ...]
    double: bool
    line: int


@dataclass
class Opened:
    """An array or inline table that is being read: its path, its line, and its item (None in a table)."""

    path: Place
    line: int
    item: int | None = None


@dataclass
class Scan:
    """Reads token after token, with a stack: a file may be nested deeper than Python calls itself."""

    found: dict[Place, int] = field(default_factory=dict)
    headers: list[Header] = field(default_factory=list)
    twice: list[tuple[Place, int]] = field(default_factory=list)
    """Keys that were there already, each with the line on which it came again."""
    quote: int | None = None
    """Where the first quote stands that has no end."""
    counts: dict[Place, int] = field(default_factory=dict)
    table: Place = ()
    stack: list[Opened] = field(default_factory=list)
    """The arrays and inline tables around the place that is being read."""
    key: list[str] = field(default_factory=list)
    begun: int = 0
    """The line on which the key began."""
    header: int = 0
    """Brackets that opened the header being read: 0 outside one."""
    value: Place | None = None
    """The path whose value comes next; None where a key comes next, or nothing more than a comma."""
    after: bool = False
    """Whether a value was read, so that what follows it (the time of `2027-01-31 07:00`) belongs to it."""

    def take(self, token: str, line: int, *, is_text: bool) -> None:
        """One token, which begins on `line`."""
        if self.header:
            self._in_header(token, is_text=is_text)
        elif self.value is not None:
            self._value(token, line, is_text=is_text)
        elif is_text or token not in "[]{}=,\n":
            self._part(token, line, is_text=is_text)
        elif token == "[":
            self.header, self.key, self.begun = 1, [], line
        elif token == "=":
            base = self.stack[-1].path if self.stack else self.table
            self._note(base, self.key, self.begun)
            self.value, self.key = (*base, *self.key)[:DEEPEST], []
        else:
            self._end(token)

    def _in_header(self, token: str, *, is_text: bool) -> None:
        if token == "[":
            self.header = 2
        elif token in "]\n" and not is_text:
            if self.key:
                self.headers.append(Header(tuple(self.key[:DEEPEST]), self.header > 1, self.begun))
                self._table()
            if token == "\n":
                self.header = 0
        else:
            self.key += _parts(token, is_text=is_text)

    def _table(self) -> None:
        """The path of a header, with the number of the array's table that is being written."""
        path: Place = ()
        for position, part in enumerate(self.key[:DEEPEST]):
            path = (*path, part)
            if position == len(self.key) - 1 and self.header > 1:
                self.counts[path] = self.counts.get(path, 0) + 1
            if path in self.counts:
                self.found.setdefault(path, self.begun)
                path = (*path, self.counts[path] - 1)
            self.found.setdefault(path, self.begun)
        self.table, self.key = path, []

    def _part(self, token: str, line: int, *, is_text: bool) -> None:
        """A part of a key; what stands behind a value belongs to that."""
        if self.after:
            return
        if not self.key:
            self.begun = line
        self.key += _parts(token, is_text=is_text)

    def _value(self, token: str, line: int, *, is_text: bool) -> None:
        assert self.value is not None
        path, within = self.value, self.stack[-1] if self.stack else None
        if token == "\n" and not is_text:
            return  # only inside an array
        if token == "]" and not is_text:
            self._end(token)  # an empty array, or a comma before the bracket
            return
        if within is not None and within.item is not None:
            self.found.setdefault(path, line)
        self.value, self.after = None, True
        if token == "[" and not is_text:
            self.stack.append(Opened(path, line, 0))
            self.value, self.after = (*path, 0)[:DEEPEST], False
        elif token == "{" and not is_text:
            self.stack.append(Opened(path, line))
            self.after = False

    def _end(self, token: str) -> None:
        """A comma, a closing bracket, or the end of a line."""
        within = self.stack[-1] if self.stack else None
        if within is None:
            self.after, self.value, self.key = False, None, []
        elif token == ",":
            self.after = False
            if within.item is not None:
                within.item += 1
                self.value = (*within.path, within.item)[:DEEPEST]
        elif token in "]}":
            self.stack.pop()
            self.value, self.after = None, True

    def _note(self, base: Place, key: list[str], line: int) -> None:
        """The line of a key, and of the tables that a dotted one makes on its way."""
        whole = (*base, *key)[:DEEPEST]
        if whole in self.found:
            self.twice.append((whole, line))
        for end in range(1, min(len(key), DEEPEST - len(base)) + 1):
            self.found.setdefault((*base, *key[:end]), line)


def _parts(token: str, *, is_text: bool) -> list[str]:
    """The parts of a key that a token holds: several where it is bare and dotted."""
    if not is_text:
        return [part for part in token.split(".") if part]
    if token.startswith("'"):
        return [token.strip("'")]
    try:
        return [str(tomllib.loads(f"key = {token}")["key"])]
    except tomllib.TOMLDecodeError:
        return [token]
