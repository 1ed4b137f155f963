"""What tests of locked diaries share: a passphrase, words worth hiding, and a keyring in memory."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar

import keyring.backend
import pytest

from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.store.sqlite.connection import open_file
from tests.cheap_keys import few_rounds
from tests.conftest import HandClock

SECRET = 'it\'s a "quiet" neck; 日本'
"""With everything in it that could be quoted wrongly."""
NOTE = "a word that nobody else shall read"
LOGGED_IN_ALL = 4


class RingInMemory(keyring.backend.KeyringBackend):
    """A keyring that lives as long as its test."""

    priority: ClassVar[float] = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(scope="module", autouse=True)
def cheap_keys() -> Iterator[None]:
    """Diaries are locked and opened with little work, in every module that imports this."""
    with few_rounds():
        yield


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> RingInMemory:
    """A keyring of the system that keeps what it is given."""
    made = RingInMemory()
    monkeypatch.setattr("keyring.get_keyring", lambda: made)
    return made


def fill(paths: Paths, clock: HandClock | None = None) -> None:
    """Log a few things, some of them taken back: rows in many tables."""
    with closing(Diary.open(paths, clock=clock or HandClock())) as diary:
        diary.entries.log_pain(4, note=NOTE)
        diary.entries.log_sitting(300)
        diary.entries.log_session(before=6, after=4, note=NOTE)
        diary.entries.log_rest()
        diary.history.undo()
        diary.entries.log_exercise("chin-tuck")


def everything(path: Path, secret: str | None = None) -> dict[str, list[Any]]:
    """Every row of every table, and the schema."""
    with closing(open_file(path, secret)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: sorted(database.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}
        return found | {"": sorted(database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))}


def files_that_hold(folder: Path, words: str) -> list[str]:
    """The files below a folder in which a text stands as it is, in UTF-8 or UTF-16."""
    wanted = (words.encode(), words.encode("utf-16-le"))
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if any(one in path.read_bytes() for one in wanted)]


def plain_copy(paths: Paths, name: str) -> Path:
    """A copy of an open diary in its backups, as it was made before there was a lock."""
    folder = paths.data / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    with closing(sqlite3.connect(paths.database)) as source, closing(sqlite3.connect(folder / name)) as copy:
        source.backup(copy)
    return folder / name
