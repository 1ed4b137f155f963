"""A TOML text cut into its tables and statements, so that one can be changed and all others stay as written.

tomlkit alone gives the comment above a table to the table before it, and would take it away with that one;
so the text is cut here, and tomlkit changes single statements, with the comment beside them.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal, Self

from homecare.core.serial.toml_tokens import tokens

COMMENT_AT: Final = 35
"""The column at which the programme files that come with homecare put the comment beside a value."""

Path = tuple[str, ...]
"""The keys that lead to a table or a value: ("sitting", "break_min")."""

ORDER: Final[Mapping[Path, tuple[str, ...]]] = {
    (): ("format", "id", "version", "title", "author", "language", "about", "region", "regions"),
    ("schedule",): ("weeks", "until"),
    ("sitting",): ("max_bout_min", "break_min", "break_exercises", "reference_hours"),
    ("safety",): ("pain_peak_max", "next_day_rise_max", "stop_text", "contact"),
    ("exercise",): (
        "use", "level", "days", "every", "times_per_day", "sets", "reps", "hold_s", "rest_s", "rep_s", "note",
    ),
    ("exercise", "progress"): ("when", "then"),
    ("exercise", "step_back"): ("when", "then"),
}  # fmt: skip
"""The order in which the programme files that come with homecare write the keys of each table."""


@dataclass
class Statement:
    """A whole line of the text, or the lines of one value: blank, a comment, a table's header, or a pair."""

    kind: Literal["blank", "comment", "header", "pair"]
    text: str

    def path(self) -> Path:
        """The keys of a header or of a pair: `[[exercise.progress]]` → ("exercise", "progress")."""
        if self.kind == "pair":
            return self._keys()
        here: Any = tomllib.loads(self.text.strip() + "\n")
        found: list[str] = []
        while isinstance(here, dict) and len(here) == 1:
            ((name, here),) = here.items()
            found.append(name)
            here = here[0] if isinstance(here, list) else here
        return tuple(found)

    def value(self, path: Path) -> Any:
        """The value at a path of this pair; None where it has none."""
        here: Any = tomllib.loads(self.text)
        for name in path:
            if not isinstance(here, dict) or name not in here:
                return None
            here = here[name]
        return here

    @property
    def remark(self) -> str:
        """The comment beside the value, with its mark; empty where there is none."""
        import tomlkit

        if self.kind != "pair":
            return ""
        return str(self._held(tomlkit.parse(self.text)).trivia.comment)

    @property
    def within(self) -> "list[Statement]":
        """The comments inside a value of several lines, each as a line; one beside a word names the word."""
        found, depth, words = [], 0, list[str]()
        for kind, part, _ in tokens(self.text):
            if part in ("[", "{"):
                depth += 1
            elif part in ("]", "}"):
                depth -= 1
            elif part == "\n":
                words = []
            elif depth > 0 and kind == "comment":
                named = f"# {words[0]}: {part.lstrip('# ')}" if len(words) == 1 else part
                found.append(Statement("comment", f"{named.rstrip()}\n"))
            elif depth > 0 and re.fullmatch(r"([\"'])[\w-]+\1", part):
                words.append(part[1:-1])
        return found

    def _keys(self) -> Path:
        """The keys before the equals sign."""
        import tomlkit

        here: Any = tomlkit.parse(self.text)
        found: list[str] = []
        while hasattr(here, "items") and (not found or here.__class__.__name__ == "Table"):
            ((name, here),) = here.items()
            found.append(str(name))
        return tuple(found)

    def _held(self, document: Any) -> Any:
        """The value of this pair with what stands around it; `document` is its text, parsed."""
        first, *more = self._keys()
        item = document.item(first)
        for name in more:
            item = item.value.item(name)
        return item

    def put(self, path: Path, value: Any) -> None:
        """Change the value at a path of this pair, and nothing else; the comment stays at its column."""
        import tomlkit

        document: Any = tomlkit.parse(self.text)
        table: Any = document
        for name in path[:-1]:
            table = table[name]
        table[path[-1]] = _item(value)
        # The comment belongs to the whole pair, whose value may be the table that was looked into.
        self._write(document, self._remark_column())

    def say(self, remark: str) -> None:
        """Change the comment beside the value; an empty one goes."""
        import tomlkit

        document: Any = tomlkit.parse(self.text)
        column = self._remark_column()
        item = self._held(document)
        item.trivia.comment = remark
        item.trivia.comment_ws = "" if not remark else item.trivia.comment_ws or "  "
        self._write(document, column if column is not None else COMMENT_AT)

    def _remark_column(self) -> int | None:
        """Where the comment of a pair of one line begins; None where there is none."""
        remark = self.remark
        return self.text.rstrip().rfind(remark) if remark and self.text.count("\n") <= 1 else None

    def _write(self, document: Any, column: int | None) -> None:
        text = document.as_string()
        self.text = text
        remark = self.remark
        if column is not None and remark and text.count("\n") <= 1:
            end = "\n" if text.endswith("\n") else ""
            before = text.rstrip()[: text.rstrip().rfind(remark)].rstrip()
            self.text = f"{before.ljust(column - 1)} {remark}{end}"


@dataclass
class Block:
    """A table of the text as it is written: what stands above its header, the header, and its statements.

    `heading` are the lines above that are set apart by a blank line: they speak of what follows, not of this
    table alone. `attached` are the comments directly above the header. The first block has no header.
    """

    header: Statement | None = None
    heading: list[Statement] = field(default_factory=list)
    attached: list[Statement] = field(default_factory=list)
    body: list[Statement] = field(default_factory=list)
    path: Path = ()

    @classmethod
    def headed(cls, header: str, *path: str) -> Self:
        """A new table without statements, set apart by a blank line."""
        return cls(header=Statement("header", f"{header}\n"), heading=[Statement("blank", "\n")], path=path)

    @property
    def statements(self) -> list[Statement]:
        """All of it, in order."""
        header = [] if self.header is None else [self.header]
        return [*self.heading, *self.attached, *header, *self.body]

    def find(self, path: Path) -> Statement | None:
        """The pair that holds the value at a path within this table."""
        return next(
            (one for one in self.body if one.kind == "pair" and one.value(path) is not None),
            None,
        )

    def put(self, key: str, value: Any, remark: str = "") -> None:
        """Set a value of this table: where it stands, in the place of its commented-out line, or in order."""
        there = self.find((key,))
        if there is not None:
            above = there.within
            there.put((key,), value)
            self.replace(there, *above, there)
            return
        new = pair(key, value, remark)
        for number, one in enumerate(self.body):
            if one.kind == "comment" and re.match(rf"\s*#\s*{re.escape(key)}\s*=", one.text):
                self.body[number] = new
                return
        pairs = [(number, one.path()[0]) for number, one in enumerate(self.body) if one.kind == "pair"]
        order = ORDER.get(self.path, ())
        before = order[: order.index(key)] if key in order else order
        after = [number for number, name in pairs if name in before]
        self.body.insert(after[-1] + 1 if after else pairs[0][0] if pairs else 0, new)

    def drop(self, key: str) -> None:
        """Take the pair of a key out, if there is one."""
        there = self.find((key,))
        if there is not None:
            self.replace(there)

    def replace(self, there: Statement, *lines: Statement) -> None:
        """Put other lines in the place of one."""
        at = next(number for number, one in enumerate(self.body) if one is there)
        self.body[at : at + 1] = lines

    def put_below(self, section: str, key: str, value: Any) -> None:
        """Set a value of `sitting = { … }` or `sitting.break_min = 2`, which stays so; None drops it."""
        exact, there = self.find((section, key)), self.find((section,))
        if exact is not None and exact.path() == (section, key):
            if value is None:
                self.replace(exact)
            else:
                above = exact.within
                exact.put((section, key), value)
                self.replace(exact, *above, exact)
        elif there is not None and there.path() == (section,):
            kept = {name: one for name, one in there.value((section,)).items() if name != key}
            there.put((section,), kept if value is None else kept | {key: value})
        elif there is not None and value is not None:
            self.replace(there, there, pair(f"{section}.{key}", value))


def lines_of(blocks: Sequence[Block], key: str) -> tuple[Block, Path, list[Statement]]:
    """Where a table within a table is written: the block, how its keys begin there, and its lines.

    That is one line, `then = { … }`; or some, `then.level = 2`; or a block, `[exercise.progress.then]`.
    """
    first = blocks[0]
    there = [one for one in first.body if one.kind == "pair" and one.path()[0] == key]
    below = None if there else next((one for one in blocks[1:] if one.path[-1] == key), None)
    if below is None:
        return first, (key,), there
    return below, (), [one for one in below.body if one.kind == "pair"]


def table_of(blocks: Sequence[Block], key: str) -> dict[str, Any]:
    """What a table within a table says, however it is written."""
    _, prefix, there = lines_of(blocks, key)
    said: Any = tomllib.loads("".join(one.text for one in there))
    for name in prefix:
        said = said.get(name)
    return said if isinstance(said, dict) else {}


def put_table(blocks: Sequence[Block], key: str, values: Mapping[str, Any]) -> None:
    """Change what a table within a table says; it stays in the form in which it is written."""
    block, prefix, there = lines_of(blocks, key)
    if prefix and (not there or there[0].path() == prefix):
        if not there or there[0].value(prefix) != values:
            block.put(key, dict(values))
        return
    known = {one.path()[-1]: one for one in there if one.path() in {(*prefix, name) for name in values}}
    for name, one in known.items():
        if one.value((*prefix, name)) != values[name]:
            one.put((*prefix, name), values[name])
    # Where all is said anew, the comment beside what was said stays, as it would in one line.
    remark = "" if known else next((one.remark for one in there if one.remark), "")
    dotted = ".".join(_key(name) for name in prefix)
    new = []
    for name in (name for name in values if name not in known):
        new.append(pair(f"{dotted}.{_key(name)}" if dotted else _key(name), values[name], remark))
        remark = ""
    if there:
        block.replace(there[-1], there[-1], *new)
    else:
        block.body += new
    for one in there:
        if not any(one is kept for kept in known.values()):
            block.replace(one)


def pair(key: str, value: Any, remark: str = "") -> Statement:
    """A new line, its comment at the usual column."""
    text = f"{key} = {written(value)}"
    return Statement("pair", f"{text.ljust(COMMENT_AT - 1)} {remark}\n" if remark else f"{text}\n")


def written(value: Any) -> str:
    """A value as the programme files that come with homecare write it."""
    import tomlkit

    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(name)} = {written(one)}" for name, one in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(written(one) for one in value) + "]"
    if isinstance(value, str):
        return tomlkit.string(value).as_string()
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, date) else str(value)


def _key(name: str) -> str:
    """A key as it is written: in quotes where it has to be."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else written(name)


def _item(value: Any) -> Any:
    import tomlkit

    return tomlkit.parse(f"x = {written(value)}\n").item("x")


def statements(text: str) -> list[Statement]:
    """The statements of a TOML text, in order; joined, they are the text."""
    found = []
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        first = text[at:end].strip()[:1]
        kind: Literal["blank", "comment", "header", "pair"]
        if not first:
            kind = "blank"
        elif first == "#":
            kind = "comment"
        elif first == "[":
            kind = "header"
        else:
            kind, end = "pair", _end_of_pair(text, at)
        found.append(Statement(kind, text[at:end]))
        at = end
    return found


def _end_of_pair(text: str, at: int) -> int:
    """Where the statement that begins at `at` ends: its value may be an array or a text of many lines."""
    depth = 0
    for token in tokens(text, at):
        if token.text in ("[", "{"):
            depth += 1
        elif token.text in ("]", "}"):
            depth -= 1
        elif token.text == "\n" and depth <= 0:
            return token.start + 1
    return len(text)


def cut(text: str) -> tuple[list[Block], list[Statement]]:
    """The tables of a TOML text, the first one without a header, and what stands after the last.

    What follows a table's last pair without a blank line is its own; the rest belongs to what comes next.
    """
    blocks = [Block()]
    for one in statements(text):
        if one.kind == "header":
            heading, attached = _above(_taken_off(blocks[-1]))
            blocks.append(Block(header=one, heading=heading, attached=attached, path=one.path()))
        else:
            blocks[-1].body.append(one)
    return blocks, _taken_off(blocks[-1])


def _taken_off(block: Block) -> list[Statement]:
    """Take the end of a block that belongs to what follows: from the first blank line after its last pair."""
    body = block.body
    last = max((number for number, one in enumerate(body, 1) if one.kind == "pair"), default=0)
    if block.header is not None or last:
        last = next((number for number in range(last, len(body)) if body[number].kind == "blank"), len(body))
    rest, block.body = body[last:], body[:last]
    return rest


def _above(lines: list[Statement]) -> tuple[list[Statement], list[Statement]]:
    """Lines above a header: those set apart by a blank line, and the comments directly above it."""
    blank = max((number for number, one in enumerate(lines, 1) if one.kind == "blank"), default=0)
    return lines[:blank], lines[blank:]
