"""A file that is no plain text in UTF-8 is told what it is, and how to make it one."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.transfer.file_kinds import kind_of
from tests.core.files import programme

UMLAUT = programme(head='about = "Übungen für den Rücken"\n')
JAPANESE = programme(head='about = "首の体操を毎日"\n')


def packed(*names: str) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), "x")  # without the time of day
    return whole.getvalue()


@pytest.mark.parametrize(
    ("content", "what", "step"),
    [
        (
            packed("[Content_Types].xml", "xl/workbook.xml"),
            "an Excel file",
            "Copy its text into a text editor",
        ),
        (packed("[Content_Types].xml", "word/document.xml"), "a Word file", "Copy its text"),
        (packed("mimetype", "content.xml"), "an OpenDocument file", "Copy its text"),
        (packed("mine.toml"), "a ZIP file", "Copy its text"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40),
            "an Excel or Word file in the old format",
            "plain text, UTF-8",
        ),
        (b"%PDF-1.7\n", "a PDF", "plain text, UTF-8"),
        (rb"{\rtf1\ansi format = 1}", "rich text (RTF), not plain text", "Make Plain Text"),
        (programme().encode("utf-16"), "text in UTF-16, not in UTF-8", "under Encoding choose UTF-8"),
        (programme().encode("utf-16-le"), "text in UTF-16, not in UTF-8", "under Encoding choose UTF-8"),
        (programme().encode("utf-16-be"), "text in UTF-16, not in UTF-8", "under Encoding choose UTF-8"),
        (b"\xff\xfe\0\0" + programme().encode("utf-32-le"), "text in UTF-32, not in UTF-8", "UTF-8"),
        (UMLAUT.encode("cp1252"), "text in Windows-1252, not in UTF-8 (line 6)", "open it as Windows-1252"),
        (JAPANESE.encode("cp932"), "text in Windows-932 (Shift JIS), not in UTF-8 (line 6)", "Shift JIS"),
        (b"a = 1\n\x81\x8d\xff\n", "not text in UTF-8 (line 2)", "Save it again as plain text, UTF-8."),
        (bytes(range(256)), "a binary file", "Choose a plain text file"),
    ],
)
def test_each_kind_has_its_own_way_to_plain_text(content: bytes, what: str, step: str) -> None:
    kind = kind_of(content)
    assert kind is not None
    assert kind[0].format(named="x.toml") == f"x.toml is {what}."
    assert step in kind[1]


@given(text=st.text())
def test_text_in_utf_8_is_no_such_kind(text: str) -> None:
    content = ("# " + text).encode("utf-8", "ignore")
    if "\0" not in text:
        assert kind_of(content) is None


@given(content=st.binary(max_size=200))
def test_any_bytes_are_a_kind_or_text(content: bytes) -> None:
    if kind_of(content) is None:
        content.decode("utf-8")
