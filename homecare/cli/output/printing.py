"""Printing: results on stdout, notes and errors on stderr, lines broken between words on a terminal."""

import json
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from homecare.cli.output.hints import Hints
from homecare.cli.output.plain import Plain
from homecare.core.values.unsafe_characters import STEERING, harmless, on_one_line

if TYPE_CHECKING:
    from rich.text import Text

JOINERS: Final = "\u200b\u200c\u200d\u2060\ufe0e\ufe0f"
"""Letters that only say how those beside them are drawn."""
NARROWEST: Final = 30
"""Cells; below this a line is left to the terminal, which breaks it where it likes."""
WIDEST: Final = 100
"""Cells; prose is not made wider, because long lines are hard to read."""


def say(lines: str | Iterable[str] = "") -> None:
    """Print lines of prose on stdout; on a terminal they are broken between words."""
    for line in [lines] if isinstance(lines, str) else lines:
        clean = Plain.of(Hints.in_line(visible(line)))
        show(broken(clean) if sys.stdout.isatty() else clean)


def show(text: str) -> None:
    """Print text on stdout as it is laid out; in plain letters where they are wanted."""
    print(Plain.of(harmless(text)))  # noqa: T201 - the one place where the command line prints its results


def show_drawn(drawings: "Iterable[Text]", width: int) -> None:
    """Print lines with their colours on a terminal that wants them, at most `width` cells wide."""
    from rich.console import Console

    console = Console(width=width)
    for drawing in drawings:
        drawing.plain = Plain.of(harmless(drawing.plain))
        console.print(drawing, no_wrap=True)


def show_exactly(content: bytes) -> None:
    """Print a file's content on stdout, byte for byte."""
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:  # a stream of text that takes the place of stdout
        sys.stdout.write(content.decode())
        return
    sys.stdout.flush()
    stream.write(content)
    stream.flush()


def show_json(shape: Any) -> None:
    """Print JSON on stdout: always valid, also where the terminal knows no UTF-8 or letters must be plain."""
    encoding = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "")
    text = json.dumps(shape, ensure_ascii=encoding != "utf8", indent=2)
    # Steering letters stand between quotation marks only, where they can be written as their numbers.
    text = STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    show(text if Plain.of(text) == text else json.dumps(shape, indent=2))


def tell(text: str) -> None:
    """Print one line on stderr, broken between words on a terminal.

    What a person typed may hold anything, so only what shows is printed.
    """
    clean = Plain.of(" ".join(visible(text).split()))
    print(broken(clean) if sys.stderr.isatty() else clean, file=sys.stderr)  # noqa: T201 - the one place that prints errors


def visible(text: str) -> str:
    """A text as one line: what would end it, or steer the terminal, is a space."""
    return text if text.isprintable() else on_one_line(text)


def terminal_width() -> int:
    """Cells of the terminal; 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


PAPER: Final = 80
"""Cells of a line that is to be read on paper, where there is no terminal."""


def say_on_paper(lines: Iterable[str]) -> None:
    """Print prose for reading, broken between words also where there is no terminal."""
    width = None if sys.stdout.isatty() else PAPER
    for line in lines:
        show(broken(Plain.of(visible(line)), width))


def broken(line: str, width: int | None = None) -> str:
    """A line broken between words, the rest of it indented under its beginning.

    `width` is in cells; without one it is the terminal's.
    """
    in_columns = "  " in line.strip()
    width = width or (terminal_width() if in_columns else min(terminal_width(), WIDEST))
    if width < NARROWEST or cells(line) <= width:
        return line
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    import textwrap

    return textwrap.fill(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def cells(text: str) -> int:
    """The cells a text takes on a terminal: letters of East Asian scripts take two, accents none."""
    return sum(map(_cells_of, text))


def _cells_of(letter: str) -> int:
    if unicodedata.combining(letter) or letter in JOINERS:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def cut(text: str, width: int) -> str:
    """As much of a text as so many cells hold."""
    while cells(text) > width:
        text = text[:-1]
    return text


def filled(text: str, width: int) -> str:
    """A text with spaces behind it up to so many cells."""
    return text + " " * (width - cells(text))


def columns(rows: Sequence[Sequence[str]], indent: str = "  ", *, gap: int = 2) -> list[str]:
    """Rows as lines whose columns stand under each other, with `gap` spaces between them."""
    if not rows:
        return []
    widths = [max(cells(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        padded = [filled(text, width) for text, width in zip(row, widths, strict=True)]
        lines.append((indent + (" " * gap).join(padded)).rstrip())
    return lines


def fits(lines: Iterable[str]) -> bool:
    """Whether lines can be shown unbroken: always, except on a terminal that is too narrow."""
    return not sys.stdout.isatty() or all(cells(line) <= terminal_width() for line in lines)


def table(rows: Sequence[Sequence[str]], indent: str = "  ") -> list[str]:
    """Rows in columns; where a terminal is too narrow for them, the cells of a row one after another."""
    lines = columns(rows, indent)
    return lines if fits(lines) else [indent + " · ".join(filter(None, row)) for row in rows]
