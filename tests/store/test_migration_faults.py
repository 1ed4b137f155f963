"""Whatever goes wrong while a diary is brought up to date, it is as it was, for the release that made it."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.store import schema
from homecare.store.store import Store
from tests.cli.test_process import ran, start, unprivileged
from tests.depth import deep, some
from tests.store.test_released import FULL, by_table, laid

pytestmark = pytest.mark.migrates

RELEASES = sorted(path.stem for path in FULL.glob("*.sql"))
BEHIND = [stem for stem in RELEASES if not stem.startswith(schema.HEAD)]
KILLS = 25 if deep() else 8


def shape(path: Path) -> tuple[str, list[tuple[str, str]]]:
    """The format's number, and every table and index in words."""
    with closing(sqlite3.connect(path)) as database:
        ((number,),) = database.execute("SELECT version_num FROM alembic_version").fetchall()
        made = database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        return number, made.fetchall()


def everything(path: Path) -> object:
    """All of a diary: its shape and its rows; its integrity is checked on the way."""
    return shape(path), by_table(path)


@contextmanager
def statements(fail_at: int | None = None) -> Iterator[list[str]]:
    """What is sent to the database inside; with `fail_at` the statement of that number fails."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        sent.append(statement)
        if len(sent) == fail_at:
            raise sqlite3.OperationalError("disk I/O error")

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize("release", some(*BEHIND, quick=BEHIND[-4:]))
def test_a_failure_at_any_statement_leaves_the_diary_as_the_release_left_it(
    release: str, tmp_path: Path
) -> None:
    paths = laid(FULL / f"{release}.sql", Paths(tmp_path / "data"))
    with statements() as sent:
        Store(laid(FULL / f"{release}.sql", Paths(tmp_path / "once")).data).close()
    assert len(sent) > 3
    before = everything(paths.database)
    for number in range(1, len(sent) + 1):
        with statements(fail_at=number), pytest.raises(StoreError) as told:
            Store(paths.data)
        assert told.value.exit_code == 3
        assert everything(paths.database) == before, sent[number - 1]
    Store(paths.data).close()
    assert shape(paths.database) == shape(tmp_path / "once" / "homecare.db")
    assert shape(paths.database)[0] == schema.HEAD


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that share what is loaded")
@pytest.mark.parametrize("release", ["0001", "0005", "0005-practice"])
def test_a_kill_at_any_moment_leaves_the_old_diary_or_the_new_one(release: str, tmp_path: Path) -> None:
    script = FULL / f"{release}.sql"
    done = Paths(tmp_path / "done")
    begun = time.monotonic()
    Store(laid(script, done).data).close()
    lasts = time.monotonic() - begun
    old = everything(laid(script, Paths(tmp_path / "old")).database)
    new = everything(done.database)
    chance, seen = random.Random(7), set()
    for number in range(KILLS):
        paths = laid(script, Paths(tmp_path / f"kill-{number}"))
        child = os.fork()
        if child == 0:
            Store(paths.data)
            os._exit(0)
        time.sleep(chance.uniform(0, lasts))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        left = everything(paths.database)
        assert left in (old, new)
        seen.add(left == new)
        Store(paths.data).close()
        assert everything(paths.database) == new
    assert False in seen


def test_programs_that_start_at_once_on_an_old_diary_wait_for_each_other(paths: Paths) -> None:
    laid(FULL / "0001.sql", paths)
    readers = [start(paths, "history", "--json") for _ in range(4)]
    answers = []
    for reader in readers:
        with reader:
            out, err = reader.communicate(timeout=120)
        assert (reader.returncode, err) == (0, "")
        answers.append(out)
    assert len(set(answers)) == 1
    copies = [one.name for one in (paths.data / "backups").iterdir() if "before-update" in one.name]
    assert len(copies) == 1


def test_a_full_disk_says_so_and_leaves_the_old_diary(tmp_path: Path) -> None:
    paths = laid(FULL / "0002.sql", Paths(tmp_path / "data"))
    before = everything(paths.database)
    with closing(sqlite3.connect(paths.database)) as database:
        (pages,) = database.execute("PRAGMA page_count").fetchone()

    def full(connection: Any, _record: Any) -> None:
        connection.execute(f"PRAGMA max_page_count={pages + 3}")

    event.listen(Engine, "connect", full)
    try:
        with pytest.raises(StoreError, match="The disk is full; nothing was written") as told:
            Store(paths.data)
    finally:
        event.remove(Engine, "connect", full)
    assert told.value.exit_code == 3
    assert everything(paths.database) == before
    Store(paths.data).close()
    assert shape(paths.database)[0] == schema.HEAD


def test_an_old_diary_in_a_read_only_folder_is_refused_in_a_sentence_and_untouched(paths: Paths) -> None:
    laid(FULL / "0001.sql", paths)
    before = paths.database.read_bytes()
    paths.database.chmod(0o400)
    paths.data.chmod(0o500)
    command = [*unprivileged(), sys.executable, "-m", "homecare", "--data", str(paths.data), "today"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    finally:
        paths.data.chmod(0o700)
    assert (told.returncode, told.stdout) == (3, "")
    assert told.stderr == (
        f"{paths.database} was made by an older version of homecare (its format is 0001). "
        f"It can only be read here, so it cannot be brought up to date (to {schema.HEAD}); "
        "nothing was changed. "
        "Copy that folder to a place where you can write, and choose the copy with --data.\n"
    )
    assert paths.database.read_bytes() == before
    assert [one.name for one in paths.data.iterdir()] == ["homecare.db"]


def test_a_newer_diary_is_refused_while_another_program_writes_in_it(paths: Paths) -> None:
    laid(FULL / "0001.sql", paths)
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '0099'")
        newer.execute("BEGIN IMMEDIATE")
        code, out, err = ran(paths, "today")
        newer.execute("ROLLBACK")
    assert (code, out) == (3, "")
    assert "made by a newer version of homecare (its format is 0099" in err
