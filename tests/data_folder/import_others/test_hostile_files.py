"""Files that nobody in their senses would write: a sentence, never a defect, and never without end."""

import io
import os
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.transfer.foreign_csv import CELLS_MAX, COLUMNS_MAX, LINE_MAX, ROWS_MAX
from homecare.core.transfer.pain_csv import Wanted
from homecare.data_folder.import_others import ImportOthers
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.exchange import import_source
from homecare.exchange.import_source import find_source
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.data_folder.import_others.conftest import LOOP
from tests.depth import examples

Sheet = Callable[..., Path]
PIECES = st.sampled_from(
    [
        "date", "pain", "note", ",", ";", "\t", "\n", "\r", '"', '""', "2026-11-24", "24/11/2026", "3", "3,5",
        "", "0", "x" * 300, "sep=;\n", "\ufeff", "\x00", "\x1b[2J", "'=1", "-", "٣", "\u2028",
        "Position,Name\n", "{", "PK\x03\x04",
    ]
)  # fmt: skip
TABLES = st.lists(PIECES, max_size=40).map("".join)
GRIDS = st.builds(
    lambda between, rows: "\n".join(between.join(row) for row in [("date", "pain", "note"), *rows]),
    st.sampled_from(",;\t"),
    st.lists(st.lists(st.one_of(PIECES, st.text(max_size=6)), min_size=1, max_size=4), max_size=8),
)
"""Tables that look like daily pain, with anything in their cells."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One diary and one folder for all the files that are tried."""
    return tmp_path_factory.mktemp("hostile")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@contextmanager
def tried(shared: Path) -> Iterator[Diary]:
    """The diary, to look at a file with: it is read, or refused in a sentence; anything else is a defect."""
    with (
        closing(Diary.open(Paths(shared / "data"), clock=HandClock())) as adopting,
        suppress(InputError),
    ):
        yield adopting


@settings(
    max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.one_of(st.one_of(TABLES, GRIDS).map(_encoded), st.binary(max_size=300)))
def test_any_bytes_are_a_table_or_refused(shared: Path, content: bytes) -> None:
    path = shared / "any.csv"
    path.write_bytes(content)
    with tried(shared) as adopting:
        incoming = ImportOthers(adopting._diary).look_at_pain(find_source(path), Wanted())
        assert all(0 <= row.level <= 10 for row in incoming.sheet.rows)
        assert all(bad.line >= 1 and bad.why for bad in incoming.bad)


@settings(
    max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    habits=st.lists(PIECES, max_size=15).map("".join), marks=st.lists(PIECES, max_size=15).map("".join),
    keep=st.booleans(),
)  # fmt: skip
def test_any_text_is_an_export_of_loop_or_refused(shared: Path, habits: str, marks: str, keep: bool) -> None:
    folder = shared / "loop"
    (folder / "001 Plank").mkdir(parents=True, exist_ok=True)
    (folder / "Habits.csv").write_bytes((LOOP["Habits.csv"] * keep + habits).encode())
    (folder / "001 Plank" / "Checkmarks.csv").write_bytes(marks.encode())
    (folder / "Checkmarks.csv").write_bytes(marks.encode())
    with tried(shared) as adopting:
        ImportOthers(adopting._diary).look_at_habits(find_source(folder), {})


@settings(
    max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10**9), changes=st.integers(1, 12))
def test_a_damaged_zip_is_read_or_refused(shared: Path, seed: int, changes: int) -> None:
    chance, content = random.Random(seed), bytearray(zipped(LOOP))
    for _ in range(changes):
        content[chance.randrange(4, len(content))] = chance.randrange(256)
    path = shared / "loop.zip"
    path.write_bytes(bytes(content[: chance.choice([len(content), chance.randrange(5, len(content))])]))
    with tried(shared) as adopting:
        ImportOthers(adopting._diary).look_at_habits(find_source(path), {})


def zipped(files: dict[str, str], *, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these files."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", how) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return whole.getvalue()


# Tables


REFUSED: list[tuple[bytes, str]] = [
        (b"", "is empty"),
        (b"\n\n\r\n", "There are no rows"),
        (b"date,pain\n2026-11-24,\x003\n", "Line 2 has a zero byte"),
        (b"date,pain,note\n2026-11-24,3,\"no end\n2026-11-23,4,\n", "line 2: a quote opens there"),
        (b'date,pain,note\n2026-11-24,3,"a"b"\n', "line 2: there is a quote inside"),
        (b"date,pain,note\n2026-11-24,3," + b"x" * 140_000 + b"\n", "a cell there is far too long"),
        (b"date,pain\n" + b"x" * (LINE_MAX + 1), "Line 2 has 200,001 characters"),
        (b"date,pain\n" + b"," * (COLUMNS_MAX + 1), "at most 500 columns"),
        (b"date,pain\n" + (b"," * 499 + b"\n") * (CELLS_MAX // 500 + 1), "1,000,000 cells"),
        (b"date,pain\n" + b"2026-11-24,3\n" * ROWS_MAX, "more than 100,000 rows"),
        (b"\n" * (5 * ROWS_MAX), "more than 100,000 rows"),
        (b"SQLite format 3\x00 and so on", "is a database"),
        (b"age-encryption.org/v1\n-> X25519", "is encrypted"),
        (b"\xff\xfe\x00", "is not text in UTF-16"),
        (b"<html><body>no table</body></html>", "Which column has the day"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "why"), REFUSED, ids=[why for _, why in REFUSED])
def test_what_is_no_table_is_refused_in_a_sentence(
    adopting: Diary, sheet: Sheet, content: bytes, why: str
) -> None:
    with pytest.raises(InputError, match=why) as refused:
        ImportOthers(adopting._diary).look_at_pain(find_source(sheet(content)), Wanted())
    assert refused.value.next_step


def test_a_file_that_is_too_large_is_not_read(sheet: Sheet) -> None:
    path = sheet("date,pain\n")
    os.truncate(path, import_source.LARGEST_TABLE + 1)
    with pytest.raises(InputError, match="too large: at most 16 MB"):
        find_source(path)
    os.truncate(path, 10**12)  # a hole, as long as it says
    with pytest.raises(InputError, match="too large"):
        find_source(path)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for named in (tmp_path / "pipe", "/dev/zero", "a\0b", tmp_path / ("x" * 300)):
        with pytest.raises(InputError):
            find_source(named)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(InputError):
        find_source(tmp_path / "loop")


def test_links_in_a_folder_lead_nowhere(loop: Sheet, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("mine")
    folder = loop()
    (folder / "001 Plank" / "Checkmarks.csv").unlink()
    (folder / "001 Plank" / "Checkmarks.csv").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(InputError, match="is a link to something else"):
        find_source(folder)
    (folder / "001 Plank" / "Checkmarks.csv").unlink()
    (folder / "Habits.csv").unlink()
    (folder / "homecare.json").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(InputError, match="is a link to something else"):
        find_source(folder)


# Zips


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = {"Habits.csv": LOOP["Habits.csv"], "Checkmarks.csv": "0" * (import_source.LARGEST_LOOP + 1)}
    path = tmp_path / "bomb.zip"
    path.write_bytes(zipped(bomb))
    assert path.stat().st_size < 100_000
    with pytest.raises(InputError, match="unpacked, is too large: at most 32 MB"):
        find_source(path)


def test_a_zip_that_lies_about_its_sizes_is_not_believed(tmp_path: Path) -> None:
    content = bytearray(zipped({"Habits.csv": LOOP["Habits.csv"], "Checkmarks.csv": "0" * 5_000_000}))
    size = struct.pack("<I", 5_000_000)
    while (at := content.find(size)) >= 0:
        content[at : at + 4] = struct.pack("<I", 100)
    path = tmp_path / "liar.zip"
    path.write_bytes(content)
    with pytest.raises(InputError, match="damaged zip"):
        find_source(path)


def test_names_in_a_zip_lead_nowhere(adopting: Diary, tmp_path: Path) -> None:
    files = {**LOOP, "../escaped.csv": "x", "/etc/escaped.csv": "x", "../../001 Plank/Checkmarks.csv": "2026"}
    path = tmp_path / "deep" / "paths.zip"
    path.parent.mkdir()
    path.write_bytes(zipped(files))
    found = find_source(path)
    assert set(found.files) == {
        "Habits.csv",
        "Checkmarks.csv",
        "001 Plank/Checkmarks.csv",
        "002 Read/Checkmarks.csv",
    }
    ImportOthers(adopting._diary).look_at_habits(found, {})
    assert not list(tmp_path.rglob("escaped.csv"))
    assert [one.name for one in path.parent.iterdir()] == ["paths.zip"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (zipped({"letter.txt": "no habits"}), r"has no Habits\.csv"),
        (zipped(LOOP, how=zipfile.ZIP_LZMA), "packed in a way that homecare cannot read"),
        (zipped({f"{n}": "" for n in range(5_001)}), "more than 5,000 files"),
        (b"PK\x03\x04 and nothing else", "damaged zip"),
    ],
    ids=["no habits", "another packing", "many files", "no zip"],
)
def test_another_zip_is_refused_in_a_sentence(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "other.zip"
    path.write_bytes(content)
    with pytest.raises(InputError, match=why) as refused:
        find_source(path)
    assert refused.value.next_step


def test_a_zip_with_a_passphrase_is_refused_in_a_sentence(tmp_path: Path) -> None:
    content = bytearray(zipped(LOOP))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] |= 1  # the flag of a member that is encrypted
            at = content.find(mark, at + 4)
    path = tmp_path / "closed.zip"
    path.write_bytes(content)
    with pytest.raises(InputError, match="has a passphrase"):
        find_source(path)
