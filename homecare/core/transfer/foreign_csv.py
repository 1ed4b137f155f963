"""Tables of other programs: bytes as text, text as rows. Nothing is guessed that is not said afterwards."""

import csv
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from homecare.core.transfer import wording
from homecare.core.transfer.foreign_dates import looks_like_day
from homecare.core.values.formula_guard import unguarded
from homecare.core.values.in_words import enumerated
from homecare.core.values.spelling import narrow
from homecare.errors import InputError

ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "cp932": "Windows-932 (Shift JIS)",
}
"""The encodings that can be said, with their names in words."""
DELIMITERS: Final = wording.DELIMITERS
"""What stands between two cells, in words."""
DELIMITER_WORDS: Final = {",": "comma", ";": "semicolon", "\t": "tab"}
"""One of them, in a word; that is also how it is said."""
ROWS_MAX: Final = 100_000
"""Rows of the largest table that is read: a day each, 270 years."""
COLUMNS_MAX: Final = 500
CELLS_MAX: Final = 1_000_000
LINE_MAX: Final = 200_000
"""Characters of the longest line that is read."""
LOOKED_AT: Final = 100
"""Rows by which it is told what stands between cells."""

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_BYTE_ORDER_16: Final = (b"\xff\xfe", b"\xfe\xff")
_NUMBER: Final = re.compile(r"\d{1,2}(?:[.,]\d+)?(?:\s*/\s*10)?", re.ASCII)
_SAYS_DELIMITER: Final = re.compile(r"sep=([,;\t])\s*")


@dataclass(frozen=True)
class Row:
    """A row of a table: the line of the file it begins on, from 1, and its cells without spaces around."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A table of another program without its empty rows; `encoding` is in words, `delimiter` as it stands.

    `headed` says that somebody said in which line the names of the columns stand: it is the first row.
    """

    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    headed: bool = False


def read_sheet(
    content: bytes, encoding: str | None = None, delimiter: str | None = None, header_row: int | None = None
) -> Sheet:
    """The table that these bytes are; `encoding` is one of ENCODINGS, told by the bytes where it is not said.

    `delimiter` is one of DELIMITERS, told by the rows where it is not said; `header_row` is the line of the
    names of the columns, from 1: what stands above it is left out.

    Raises:
        InputError: if they are no text, or no table, or one that is too large; or if it has to be said what
            stands between cells.
    """
    text, found = decoded(content, encoding)
    lines = _lines(text)
    said = _SAYS_DELIMITER.fullmatch(lines[0]) if lines else None
    first = 1 if said else 0
    if header_row is not None:
        _check_header(lines, header_row)
        first = header_row - 1
    delimiter = delimiter or (said[1] if said else _delimiter(lines[first:]))
    rows = tuple(_rows(lines[first:], delimiter, first))
    if not rows:
        raise InputError(wording.THERE_ARE_NO_ROWS, wording.CHOOSE_A_CSV_FILE)
    return Sheet(rows, found, delimiter, headed=header_row is not None)


def parse_delimiter(text: str) -> str:
    """What stands between cells, by its sign or its word: `;`, `semicolon`, `tab`.

    Raises:
        InputError: for anything else.
    """
    if text in DELIMITERS:
        return text
    word = narrow(text).strip().lower().removesuffix("s")
    for sign, called in DELIMITER_WORDS.items():
        if word in (called, "\\t" if sign == "\t" else sign):
            return sign
    raise InputError(wording.DOES_NOT_SEPARATE_CELLS.format(text=text), wording.WRITE_COMMA_SEMICOLON_OR_TAB)


def _check_header(lines: list[str], header_row: int) -> None:
    """Refuse a line for the names of the columns that is not there, or empty.

    Raises:
        InputError: saying which.
    """
    if header_row > len(lines):
        raise InputError(
            wording.THERE_IS_NO_SUCH_LINE.format(header_row=header_row, number=len(lines)),
            wording.WRITE_A_DIFFERENT_NUMBER,
        )
    if not lines[header_row - 1].strip(" ,;\t\r\n"):
        raise InputError(
            wording.LINE_IS_EMPTY.format(header_row=header_row), wording.WRITE_THE_LINE_OF_THE_NAMES
        )


def decoded(content: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of these bytes, and its encoding in words.

    Raises:
        InputError: if they are not in this encoding, or no text at all.
    """
    name = encoding or ("utf-16" if content.startswith(_BYTE_ORDER_16) else "utf-8")
    if name not in ENCODINGS:
        raise InputError(
            wording.IS_NOT_AN_ENCODING.format(name=name),
            wording.WRITE_ONE_OF_ENCODINGS.format(encodings=", ".join(ENCODINGS)),
        )
    words = ENCODINGS[name]
    try:
        text = content.decode(name)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError(
            wording.LINE_IS_NOT_TEXT.format(line=line, words=words),
            wording.SAVE_IT_AS_CSV_UTF_8,
        ) from error
    if text.startswith("\ufeff"):
        text, words = text[1:], wording.WITH_A_BYTE_ORDER_MARK.format(words=words)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError(wording.LINE_HAS_A_ZERO_BYTE.format(line=line), wording.SAVE_THE_TABLE_AS_CSV)
    return text, words


def comma_rows(content: bytes) -> tuple[Row, ...]:
    """The rows of a file that is known to have commas, in UTF-8.

    Raises:
        InputError: if it is no text, or cannot be read as rows.
    """
    return tuple(_rows(_lines(decoded(content, "utf-8")[0]), ",", 0))


def _lines(text: str) -> list[str]:
    """The lines of a text, each with its end.

    Raises:
        InputError: if there are too many, or one is too long: before anything is made of them.
    """
    if text.count("\n") + text.count("\r") > 4 * ROWS_MAX:
        raise _too_many_rows()
    lines = _LINE.findall(text)
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_MAX:
            raise InputError(
                wording.LINE_IS_TOO_LONG.of(len(line), line=number, most=LINE_MAX),
                wording.CHOOSE_A_TABLE,
            )
    return lines


def _too_many_rows() -> InputError:
    return InputError(wording.HAS_TOO_MANY_ROWS.of(ROWS_MAX), wording.IMPORT_IT_IN_SEVERAL_PARTS)


def _delimiter(lines: list[str]) -> str:
    """What stands between cells: that by which most of the first rows hold a day and a level.

    Where no row does by any, it is that by which most of them have as many cells as the header.

    Raises:
        InputError: if two of them fit equally well.
    """
    scores: dict[str, tuple[int, bool, int]] = {}
    for delimiter in DELIMITERS:
        rows: list[Row] = []
        with suppress(InputError):  # such as a text in quotes that goes on below; all of it is read later
            rows.extend(_rows(lines[:LOOKED_AT], delimiter, 0))
        if rows:
            width = len(rows[0].cells)
            alike = sum(len(row.cells) == width for row in rows)
            scores[delimiter] = (sum(map(_is_of_a_day, rows)), width > 1, alike)
    best = max(scores.values(), default=(0, False, 0))
    fitting = [one for one, score in scores.items() if score == best]
    _, splits, _ = best
    if splits and len(fitting) > 1:
        both = enumerated([DELIMITERS[one] for one in fitting], "or")
        options = enumerated([f"--delimiter {DELIMITER_WORDS[one]}" for one in fitting], "or")
        raise InputError(
            wording.IT_IS_NOT_CLEAR_WHETHER.format(both=both), wording.WRITE_DELIMITER.format(options=options)
        )
    return fitting[0] if fitting else ","


def _is_of_a_day(row: Row) -> bool:
    """Whether one cell of a row is a day, and another a number as a pain level is."""
    days = [looks_like_day(cell) for cell in row.cells]
    return any(days) and any(
        _NUMBER.fullmatch(narrow(cell)) for cell, day in zip(row.cells, days, strict=True) if not day
    )


def _rows(lines: list[str], delimiter: str, before: int) -> Iterator[Row]:
    """The rows of these lines; `before` is how many lines of the file stand above them."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    begins = before + 1
    rows = amount = 0
    try:
        for cells in reader:
            amount += len(cells)
            if len(cells) > COLUMNS_MAX or amount > CELLS_MAX:
                raise InputError(
                    wording.TABLE_IS_TOO_LARGE.format(
                        begins=begins, columns_max=COLUMNS_MAX, cells_max=CELLS_MAX
                    ),
                    wording.IMPORT_ONLY_THE_COLUMNS,
                )
            row = Row(begins, tuple([unguarded(cell).strip() for cell in cells]))
            begins = before + reader.line_num + 1
            if any(row.cells):
                rows += 1
                if rows > ROWS_MAX:
                    raise _too_many_rows()
                yield row
    except csv.Error as error:
        raise _unreadable(begins, error) from error


def _unreadable(line: int, error: csv.Error) -> InputError:
    said = str(error)
    if "unexpected end" in said:
        refusal = wording.TEXT_HAS_NO_END
    elif "field larger" in said:
        refusal = wording.CELL_IS_TOO_LONG
    else:
        refusal = wording.QUOTE_IN_A_TEXT
    return InputError(refusal.format(line=line), wording.CORRECT_IT_THERE)
