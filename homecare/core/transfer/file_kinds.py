"""What a file is that is no plain text in UTF-8: each kind with the way to make it one."""

import re
from typing import Final

from homecare.core.transfer import wording
from homecare.core.transfer.foreign_csv import ENCODINGS

Kind = tuple[str, str]
"""What it is, to complete `x.toml is …`, and what to do."""

_COPY: Final = wording.COPY_ITS_TEXT_INTO
_WINDOWS: Final = wording.OPEN_IT_IN_NOTEPAD_CHOOSE
_OFFICE: Final = ((b"xl/", "an Excel file"), (b"word/", "a Word file"), (b"mimetype", "an OpenDocument file"))
_RICH: Final = wording.OPEN_IT_IN_ITS_PROGRAM
_BEGINNINGS: Final[tuple[tuple[bytes, Kind], ...]] = (
    (b"\xd0\xcf\x11\xe0", ("a file of an older Excel or Word", _COPY)),
    (b"%PDF", ("a PDF", _COPY)),
    (rb"{\rtf", ("rich text (RTF), not plain text", _RICH)),
    (b"\xff\xfe\0\0", ("text in UTF-32, not in UTF-8", _WINDOWS)),
    (b"\xff\xfe", ("text in UTF-16, not in UTF-8", _WINDOWS)),
    (b"\xfe\xff", ("text in UTF-16, not in UTF-8", _WINDOWS)),
)
_JAPANESE: Final = re.compile(r"[\u3041-\u30ff]|[\u4e00-\u9fff]{2}")
"""Kana, or two signs side by side: a Western letter read as Japanese is one sign alone."""


def kind_of(content: bytes) -> Kind | None:
    """What these bytes are, where they are no plain text in UTF-8; None where they may well be."""
    if content.startswith(b"PK\x03\x04"):
        return next((what for mark, what in _OFFICE if mark in content), "a ZIP file"), _COPY
    begins = next((kind for mark, kind in _BEGINNINGS if content.startswith(mark)), None)
    if begins is None and _sixteen(content):
        begins = "text in UTF-16, not in UTF-8", _WINDOWS
    if begins is not None:
        return begins
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _encoded(content, content.count(b"\n", 0, error.start) + 1)
    return None


def _sixteen(content: bytes) -> bool:
    """Whether every second byte of the beginning is zero, as in plain letters of UTF-16."""
    begins = content[:64]
    halves = begins[::2], begins[1::2]
    return len(begins) >= 4 and any(not any(one) and all(other) for one, other in (halves, halves[::-1]))


def _encoded(content: bytes, line: int) -> Kind:
    """Text in another encoding, by the first line that says so."""
    if b"\0" in content:
        return "a binary file", wording.CHOOSE_A_PLAIN_TEXT_FILE
    for name in ("cp932", "cp1252"):
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        if name == "cp932" and not _JAPANESE.search(text):
            continue
        step = wording.IF_ITS_LETTERS_LOOK_WRONG.format(windows=_WINDOWS, encodings=ENCODINGS[name])
        return f"text in {ENCODINGS[name]}, not in UTF-8 (line {line})", step
    return f"not text in UTF-8 (line {line})", wording.SAVE_IT_AGAIN_AS_PLAIN.format(windows=_WINDOWS)
