"""What SQLite refuses, in a sentence with a next step: by the codes that real faults give."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from homecare.diary.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.store.sqlite.connection import explained
from tests.conftest import HandClock

PATH = Path("/diaries/homecare.db")
CODES = {
    name: getattr(sqlite3, name)
    for name in dir(sqlite3)
    if name.startswith(
        ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_BUSY", "SQLITE_CORRUPT")
    )
}


def refused(code: int, said: str = "disk I/O error") -> StoreError:
    """What a person is told of an error with this code; its words are SQLite's."""
    error = sqlite3.OperationalError(said)
    error.sqlite_errorcode, error.sqlite_errorname = code, "SQLITE_SOMETHING"
    return explained(PATH, error)


@pytest.mark.parametrize("name", CODES)
def test_every_kind_of_fault_is_a_sentence_and_a_next_step_without_sqlites_words(name: str) -> None:
    told = refused(CODES[name])
    assert told.exit_code == 3
    assert told.sentence.endswith(".")
    assert told.next_step.endswith(".")
    assert "SQLITE" not in told.text
    assert "I/O" not in told.text
    assert "{" not in told.text


@pytest.mark.parametrize(
    ("code", "sentence", "next_step"),
    [
        (sqlite3.SQLITE_BUSY_RECOVERY, "Another program is writing", "Try again"),
        (sqlite3.SQLITE_LOCKED_SHAREDCACHE, "Another program is writing", "Try again"),
        (sqlite3.SQLITE_PROTOCOL, "Another program is writing", "Try again"),
        (sqlite3.SQLITE_FULL, "The disk is full; nothing was written", "Free some space"),
        (sqlite3.SQLITE_IOERR_WRITE, "refused to save", "a quota"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, "refused to save", "a quota"),
        (sqlite3.SQLITE_IOERR_READ, "cannot read", "/diaries/backups"),
        (sqlite3.SQLITE_IOERR_FSYNC, "did not confirm", "look at the history"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "/diaries/homecare.db cannot be opened", "Check whether the folder"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "can be read here but not written", "who owns it"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "was moved or removed", "Put it back"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "is damaged", "/diaries/backups"),
        (sqlite3.SQLITE_IOERR_CORRUPTFS, "is damaged", "/diaries/backups"),
        (sqlite3.SQLITE_NOTADB, "is not a homecare database", "Move that file away"),
        (sqlite3.SQLITE_NOMEM, "not enough memory", "try again"),
        (sqlite3.SQLITE_AUTH, "cannot be used (SQLITE_SOMETHING)", "Check who owns it"),
    ],
)
def test_a_fault_says_what_happened_and_what_to_do(code: int, sentence: str, next_step: str) -> None:
    told = refused(code)
    assert sentence in told.sentence
    assert next_step in told.next_step


def test_a_fault_is_told_by_its_code_whatever_words_come_with_it() -> None:
    assert "disk is full" in refused(sqlite3.SQLITE_FULL, "database is locked").sentence


def test_damage_is_told_where_an_error_has_no_code() -> None:
    assert "is damaged" in explained(PATH, sqlite3.DatabaseError("database disk image is malformed")).sentence
    assert "(ValueError)" in explained(PATH, ValueError("secret words of a diary")).sentence


def test_a_folder_with_braces_in_its_name_is_named_as_it_is() -> None:
    error = sqlite3.OperationalError("full")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY
    assert "/my {folder}/homecare.db" in explained(Path("/my {folder}/homecare.db"), error).sentence


# A file that goes away, or is another one


def test_a_diary_that_was_removed_is_not_written_into_thin_air(diary: Diary, paths: Paths) -> None:
    diary.entries.log_pain(4)
    paths.data.rename(paths.data.with_name("elsewhere"))
    for use in (lambda: diary.entries.log_pain(5), diary.history.lines, diary.changes_seen):
        with pytest.raises(StoreError, match="no longer exists; nothing was written") as told:
            use()
        assert told.value.next_step == "Put it back where it was, and try again."
    assert not paths.data.exists()
    paths.data.with_name("elsewhere").rename(paths.data)
    diary.entries.log_pain(6)
    assert {line.entry.level for line in diary.history.lines()} == {4, 6}  # type: ignore[attr-defined]


def test_another_copy_put_in_a_diarys_place_is_gone_on_with(
    diary: Diary, paths: Paths, clock: HandClock, tmp_path: Path
) -> None:
    diary.entries.log_pain(4)
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(paths.database)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    diary.entries.log_pain(5)  # after the copy was made: it is not in it
    copy.replace(paths.database)
    for beside in ("-wal", "-shm"):
        paths.database.with_name(f"homecare.db{beside}").unlink()
    diary.entries.log_pain(6)
    other = Diary.open(paths, clock=clock)
    assert {line.entry.level for line in other.history.lines()} == {4, 6}  # type: ignore[attr-defined]
    assert other.history.lines() == diary.history.lines()
    other.close()
    assert paths.database.stat().st_mode & 0o777 == 0o600
