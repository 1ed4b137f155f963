"""What a file is that is no plain text in UTF-8: each kind with the way to make it one."""

import re
from typing import Final

from homecare.core.transfer import wording
from homecare.core.transfer.foreign_csv import ENCODINGS

Kind = tuple[str, str]
"""What it is, a sentence with the field `named`, and what to do."""

_COPY: Final = wording.COPY_ITS_TEXT
_WINDOWS: Final = wording.OPEN_IT_IN_NOTEPAD
_OFFICE: Final = (
    (b"xl/", wording.IS_EXCEL),
    (b"word/", wording.IS_WORD),
    (b"mimetype", wording.IS_OPEN_DOCUMENT),
)
_RICH: Final = wording.OPEN_IT_IN_ITS_PROGRAM
_BEGINNINGS: Final[tuple[tuple[bytes, Kind], ...]] = (
    (b"\xd0\xcf\x11\xe0", (wording.IS_OLDER_OFFICE, _COPY)),
    (b"%PDF", (wording.IS_A_PDF, _COPY)),
    (rb"{\rtf", (wording.IS_RICH_TEXT, _RICH)),
    (b"\xff\xfe\0\0", (wording.IS_UTF_32, _WINDOWS)),
    (b"\xff\xfe", (wording.IS_UTF_16, _WINDOWS)),
    (b"\xfe\xff", (wording.IS_UTF_16, _WINDOWS)),
)
_JAPANESE: Final = re.compile(r"[\u3041-\u30ff]|[\u4e00-\u9fff]{2}")
"""Kana, or two signs side by side: a Western letter read as Japanese is one sign alone."""


def kind_of(content: bytes) -> Kind | None:
    """What these bytes are, where they are no plain text in UTF-8; None where they may well be."""
    if content.startswith(b"PK\x03\x04"):
        return next((what for mark, what in _OFFICE if mark in content), wording.IS_A_ZIP), _COPY
    begins = next((kind for mark, kind in _BEGINNINGS if content.startswith(mark)), None)
    if begins is None and _sixteen(content):
        begins = wording.IS_UTF_16, _WINDOWS
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
        return wording.IS_BINARY, wording.CHOOSE_A_PLAIN_TEXT_FILE
    for name in ("cp932", "cp1252"):
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        if name == "cp932" and not _JAPANESE.search(text):
            continue
        encoded = wording.IS_IN_AN_ENCODING.format(named="{named}", encoding=ENCODINGS[name], line=line)
        return encoded, wording.OPEN_IT_AS_ENCODING.format(encoding=ENCODINGS[name])
    return wording.IS_NOT_UTF_8.format(named="{named}", line=line), wording.SAVE_IT_AGAIN
