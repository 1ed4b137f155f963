"""The database file: private, durable, shared between programs, and never somebody else's."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from homecare.diary.diary import Diary
from homecare.errors import HomecareError, StoreError
from homecare.paths import Paths
from homecare.store.repository import Repository
from homecare.store.sqlite.connection import BUSY_MS
from homecare.store.store import Store
from tests.conftest import HandClock
from tests.statements import pragma


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", BUSY_MS)],
)
def test_a_connection_is_durable_strict_and_patient(
    diary: Diary, paths: Paths, clock: HandClock, name: str, value: object
) -> None:
    assert pragma(diary, name) == value
    diary.close()
    again = Diary.open(paths, clock=clock)
    assert pragma(again, name) == value
    again.close()


def test_a_new_folder_and_its_database_are_the_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Store(tmp_path / "new" / "data").close()
    finally:
        os.umask(before)
    assert (tmp_path / "new" / "data").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "new" / "data" / "homecare.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "name", ["a?b", "a?mode=memory", "a%20b", "a#b", "a b", "émigré 日本", "100%", "'\";--"]
)
def test_a_diary_is_kept_in_just_the_folder_that_was_named(tmp_path: Path, name: str) -> None:
    for level in (4, 5):
        diary = Diary.open(Paths(tmp_path / "here" / name))
        diary.entries.log_pain(level)
        assert len(diary.history.lines()) == level - 3
        diary.close()
    assert [path.name for path in (tmp_path / "here").iterdir()] == [name]


def test_an_empty_folder_becomes_private_and_one_with_other_files_keeps_its_mode(tmp_path: Path) -> None:
    for name, shared in (("empty", False), ("shared", True)):
        folder = tmp_path / name
        folder.mkdir()
        folder.chmod(0o755)
        if shared:
            (folder / "letter.txt").write_text("mine")
        Store(folder).close()
    assert (tmp_path / "empty").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "shared").stat().st_mode & 0o777 == 0o755


def test_a_database_that_others_could_read_is_made_private(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    diary.close()
    paths.database.chmod(0o644)
    Diary.open(paths, clock=clock).close()
    assert paths.database.stat().st_mode & 0o777 == 0o600


def test_the_files_beside_the_database_are_as_private_as_it_is(diary: Diary, paths: Paths) -> None:
    diary.entries.log_pain(4)
    beside = [path for path in paths.data.iterdir() if path.name.startswith("homecare.db-")]
    assert beside
    assert {path.stat().st_mode & 0o777 for path in beside} == {0o600}


# What is not a diary


def not_sqlite(path: Path) -> None:
    path.write_bytes(b"Dear diary, this is a letter.\n" * 400)


def of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.execute("INSERT INTO bookmarks VALUES ('https://example.org')")
        other.commit()


def of_another_program_with_alembic(path: Path) -> None:
    of_another_program(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE alembic_version (version_num TEXT)")
        other.execute("INSERT INTO alembic_version VALUES ('0001')")
        other.commit()


def without_a_version(path: Path) -> None:
    of_another_program(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE alembic_version (version_num TEXT)")
        other.execute("CREATE TABLE pain_reading (level TEXT)")
        other.commit()


def header_only(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 84)


@pytest.mark.parametrize(
    "make", [not_sqlite, of_another_program, of_another_program_with_alembic, without_a_version, header_only]
)
def test_a_file_that_is_no_diary_is_refused_and_not_a_byte_of_it_changes(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "data" / "homecare.db"
    path.parent.mkdir()
    make(path)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(StoreError) as refused:
            Store(path.parent)
        assert refused.value.exit_code == 3
        assert str(path) in refused.value.text
        assert refused.value.next_step
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["homecare.db"]


def test_a_database_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "homecare.db").mkdir()
    with pytest.raises(StoreError, match="cannot be used"):
        Store(tmp_path)


def test_a_damaged_diary_is_refused_in_words_and_not_overwritten(diary: Diary, paths: Paths) -> None:
    for _ in range(30):
        diary.entries.log_pain(4, note="x" * 1500)
    diary.close()
    content = bytearray(paths.database.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    paths.database.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        Diary.open(paths).history.lines()
    assert refused.value.exit_code == 3
    assert "backups" in refused.value.next_step
    assert paths.database.read_bytes() == content


# One transaction


def test_an_action_that_fails_half_way_leaves_nothing(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = diary.entries.log_pain(4)

    def fail(*_: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(Repository, "archive", fail)  # an edit has added the new entry by now
    with pytest.raises(RuntimeError, match="the power went"):
        diary.corrections.edit(kept.id, {"level": 9})
    monkeypatch.undo()
    assert [line.entry for line in diary.history.lines()] == [kept]
    action = diary.history.last_action()
    assert action is not None
    assert action.added == (("pain", kept.id),)


def test_a_first_entry_that_fails_does_not_even_leave_a_patient(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr("homecare.diary.writing.write_action", fail)
    with pytest.raises(RuntimeError):
        diary.entries.log_pain(4)
    monkeypatch.undo()
    assert diary.history.lines() == ()
    with diary._diary.store.reading() as repository:
        assert repository.patients(archived=True) == []


def test_what_was_confirmed_is_there_for_another_program_at_once(diary: Diary, paths: Paths) -> None:
    diary.entries.log_pain(4)
    with closing(sqlite3.connect(f"file:{paths.database}?mode=ro", uri=True)) as other:
        assert other.execute("SELECT level FROM pain_reading").fetchall() == [(4,)]


def test_what_was_confirmed_survives_a_program_that_is_killed(paths: Paths) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from homecare.diary.diary import Diary\n"
        "from homecare.paths import Paths\n"
        "Diary.open(Paths(Path(sys.argv[1]))).entries.log_pain(7)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(paths.data)], check=False)
    assert done.returncode == -9
    diary = Diary.open(paths)
    assert [line.entry.level for line in diary.history.lines()] == [7]  # type: ignore[attr-defined]
    diary.close()


def test_changes_of_another_program_are_seen_and_ones_own_are_not(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    diary.entries.log_pain(4)
    first = diary.changes_seen()
    diary.entries.log_pain(5)
    assert diary.changes_seen() == first
    other = Diary.open(paths, clock=clock)
    other.entries.log_pain(6)
    other.close()
    assert diary.changes_seen() != first


# Two programs at once

LOG = """
import sys
from pathlib import Path
from homecare.diary.diary import Diary
from homecare.paths import Paths
print("ready", flush=True)
sys.stdin.readline()
diary = Diary.open(Paths(Path(sys.argv[1])))
for number in range(int(sys.argv[3])):
    diary.entries.log_pain(number % 11, note=f"{sys.argv[2]} {number}")
diary.close()
"""


def together(folder: Path, programs: int, entries: int) -> list[str]:
    """Run programs that open the same folder at the same moment; what each said on stderr."""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", LOG, str(folder), str(number), str(entries)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(programs)
    ]
    for one in running:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in running:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    return [one.communicate(timeout=120)[1] for one in running]


@pytest.mark.parametrize("attempt", range(3))
def test_programs_that_open_a_fresh_folder_at_once_all_succeed(tmp_path: Path, attempt: int) -> None:
    assert together(tmp_path / f"data{attempt}", programs=4, entries=1) == [""] * 4
    diary = Diary.open(Paths(tmp_path / f"data{attempt}"))
    assert len(diary.history.lines()) == 4
    assert diary.day.view().patient == "me"  # one patient, not four
    assert pragma(diary, "journal_mode") == "wal"
    diary.close()
    assert not (tmp_path / f"data{attempt}" / "backups").exists()


def test_two_programs_writing_at_once_lose_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    Store(folder).close()
    assert together(folder, programs=2, entries=25) == ["", ""]
    diary = Diary.open(Paths(folder))
    notes = {line.entry.note for line in diary.history.lines()}  # type: ignore[attr-defined]
    assert notes == {f"{program} {number}" for program in range(2) for number in range(25)}
    for _ in range(50):
        diary.history.undo()
    assert diary.history.lines() == ()
    diary.close()


def test_one_program_reads_while_another_is_writing(diary: Diary, paths: Paths, clock: HandClock) -> None:
    diary.entries.log_pain(4)
    other = Diary.open(paths, clock=clock)
    with other._diary.store.writing():
        assert len(diary.history.lines()) == 1
    other.close()


def test_a_writer_waits_for_another_one(diary: Diary, paths: Paths, clock: HandClock) -> None:
    diary.entries.log_pain(4)
    other = Diary.open(paths, clock=clock)
    started = threading.Event()
    failed: list[HomecareError] = []

    def write() -> None:
        started.set()
        try:
            other.entries.log_pain(5)
        except HomecareError as error:
            failed.append(error)

    waiting = threading.Thread(target=write)
    with diary._diary.store.writing():
        waiting.start()
        assert started.wait(10)
        waiting.join(0.2)
        assert waiting.is_alive()
    waiting.join(10)
    assert failed == []
    assert len(diary.history.lines()) == 2
    other.close()


def test_a_writer_that_waited_in_vain_is_told_so(
    diary: Diary, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.entries.log_pain(4)
    monkeypatch.setattr("homecare.store.sqlite.connection.BUSY_MS", 50)
    impatient = Diary.open(paths)
    with diary._diary.store.writing(), pytest.raises(StoreError) as refused:
        impatient.entries.log_pain(5)
    assert refused.value.text == "Another program is writing to this diary. Try again in a moment."
    assert refused.value.exit_code == 3
    impatient.close()


def test_a_full_disk_is_said_in_words_and_nothing_is_written(diary: Diary) -> None:
    diary.entries.log_pain(4)
    pragma(diary, f"max_page_count={pragma(diary, 'page_count')}")

    def write_on() -> None:
        for _ in range(100):
            diary.entries.log_pain(4, note="x" * 2000)

    with pytest.raises(StoreError, match="The disk is full; nothing was written") as refused:
        write_on()
    assert refused.value.exit_code == 3


def test_a_second_door_of_the_same_program_does_not_cost_the_first_its_entries(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    diary.entries.log_pain(4)
    second = Diary.open(paths, clock=clock)
    script = (
        "import sys\n"
        "from contextlib import closing\n"
        "from pathlib import Path\n"
        "from homecare.diary.diary import Diary\n"
        "from homecare.paths import Paths\n"
        "with closing(Diary.open(Paths(Path(sys.argv[1])))) as diary:\n"
        "    print(sorted(line.entry.level for line in diary.history.lines()))\n"
    )
    command = [sys.executable, "-c", script, str(paths.data)]
    subprocess.run(command, check=True)  # the last to leave takes the write-ahead log away: that is not it
    diary.entries.log_pain(6)
    seen = subprocess.run(command, check=True, capture_output=True, text=True)
    assert seen.stdout == "[4, 6]\n"
    second.close()
