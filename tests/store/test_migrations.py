"""Bringing a database up to date: only when it is behind, only after a copy is put aside."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from homecare.diary.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.store import schema
from homecare.store.sqlite.backups import put_aside
from homecare.store.store import Store
from homecare.store.tables.every import TABLES, every_table
from tests.conftest import HandClock

pytestmark = pytest.mark.migrates


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    return ScriptDirectory.from_config(config)


def test_the_newest_migration_is_the_one_the_program_knows() -> None:
    assert scripts().get_heads() == [schema.HEAD]


def test_revisions_are_numbered_so_that_newer_is_greater() -> None:
    numbers = [script.revision for script in scripts().walk_revisions()]
    assert numbers == sorted(numbers, reverse=True)
    assert all(re.fullmatch(r"\d{4}", number) for number in numbers)


def test_a_migrated_database_is_the_one_the_tables_describe(diary: Diary) -> None:
    with diary._diary.store.reading() as repository:
        assert compare_metadata(MigrationContext.configure(repository.connection), every_table()) == []


def constraints(connection: Connection) -> dict[str, object]:
    """Every constraint and index by table, with name and text."""
    seen = inspect(connection)
    return {
        table: (
            sorted((str(one["name"]), one["sqltext"]) for one in seen.get_check_constraints(table)),
            sorted((str(one["name"]), one["constrained_columns"]) for one in seen.get_foreign_keys(table)),
            sorted((str(one["name"]), one["column_names"]) for one in seen.get_unique_constraints(table)),
            sorted((str(one["name"]), one["column_names"], one["unique"]) for one in seen.get_indexes(table)),
            seen.get_pk_constraint(table),
        )
        for table in seen.get_table_names()
        if table != "alembic_version"
    }


def test_the_constraints_of_a_migrated_database_are_those_of_the_tables_by_name_and_text(
    diary: Diary,
) -> None:
    fresh = create_engine("sqlite://")
    every_table().create_all(fresh)
    with diary._diary.store.reading() as repository, fresh.connect() as described:
        migrated = repository.connection
        assert constraints(migrated) == constraints(described)
        assert len(constraints(migrated)) == len(TABLES)
    fresh.dispose()


def test_alembic_is_not_imported_when_the_database_is_current(diary: Diary, paths: Paths) -> None:
    diary.close()
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from homecare.store.store import Store\n"
        "Store(Path(sys.argv[1])).close()\n"
        "print('alembic' in sys.modules, 'mako' in sys.modules)\n"
    )
    for folder, expected in ((paths.data, "False False\n"), (paths.data / "fresh", "True True\n")):
        done = subprocess.run(
            [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
        )
        assert done.stdout == expected


def test_a_fresh_diary_needs_no_copy(diary: Diary, paths: Paths) -> None:
    diary.entries.log_pain(4)
    assert not (paths.data / "backups").exists()


@pytest.fixture
def behind(diary: Diary, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A diary with an entry, one migration behind a program that has one more."""
    diary.entries.log_pain(4, note="before the update")
    diary.close()

    def following(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE rest_day ADD COLUMN mood TEXT")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0007'")

    monkeypatch.setattr(schema, "HEAD", "0007")
    monkeypatch.setattr(schema, "upgrade", following)
    return paths


def test_a_copy_is_put_aside_before_a_diary_is_changed(behind: Paths, clock: HandClock) -> None:
    Diary.open(behind, clock=clock).close()
    (copy,) = (behind.data / "backups").iterdir()
    assert copy.name == "homecare-2026-11-24-before-update-from-0006.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    with closing(sqlite3.connect(copy)) as old, closing(sqlite3.connect(behind.database)) as new:
        for database, version, columns in ((old, "0006", 9), (new, "0007", 10)):
            assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [(version,)]
            assert len(database.execute("PRAGMA table_info(rest_day)").fetchall()) == columns
            assert database.execute("SELECT note FROM pain_reading").fetchall() == [("before the update",)]
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_copy_never_takes_the_place_of_an_earlier_one(diary: Diary, paths: Paths) -> None:
    made = [put_aside(paths.database, "before-update-from-0001", date(2026, 11, 24)) for _ in range(3)]
    assert len(set(made)) == 3
    assert all(path.exists() for path in made)


def test_an_update_that_fails_leaves_the_diary_as_it_was(
    behind: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE rest_day")
        raise RuntimeError("the power went")

    monkeypatch.setattr(schema, "upgrade", fail)
    with pytest.raises(RuntimeError, match="the power went"):
        Diary.open(behind, clock=clock)
    with closing(sqlite3.connect(behind.database)) as database:
        assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [("0006",)]
        assert database.execute("SELECT count(*) FROM rest_day").fetchall() == [(0,)]


def test_without_a_copy_nothing_is_changed(behind: Paths, clock: HandClock) -> None:
    (behind.data / "backups").write_text("a file where the folder should be")
    before = behind.database.read_bytes()
    with pytest.raises(StoreError, match="No copy of the diary could be made") as refused:
        Diary.open(behind, clock=clock)
    assert refused.value.exit_code == 3
    assert behind.database.read_bytes() == before


def test_a_diary_of_a_newer_program_is_refused_and_untouched(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    diary.entries.log_pain(4)
    diary.close()
    with closing(sqlite3.connect(paths.database)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '0099'")
        newer.commit()
    before = paths.database.read_bytes()
    with pytest.raises(StoreError) as refused:
        Diary.open(paths, clock=clock)
    assert refused.value.exit_code == 3
    assert "made by a newer version of homecare" in refused.value.text
    assert "Install the newer version" in refused.value.text
    assert paths.database.read_bytes() == before
    assert [path.name for path in paths.data.iterdir()] == ["homecare.db"]


def test_a_first_opening_that_broke_off_is_simply_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: Connection) -> None:
        raise RuntimeError("the power went")

    with monkeypatch.context() as broken:
        broken.setattr(schema, "upgrade", fail)
        with pytest.raises(RuntimeError):
            Store(tmp_path / "data")
    Store(tmp_path / "data").close()
    diary = Diary.open(Paths(tmp_path / "data"))
    assert diary.entries.log_pain(4) == diary.history.lines()[0].entry
    diary.close()


def test_there_is_no_way_back_from_the_first_tables() -> None:
    from homecare.store.migrations.versions import __path__ as folder

    source = (Path(folder[0]) / "0001_first_tables.py").read_text(encoding="utf-8")
    names: dict[str, object] = {}
    exec(compile(source, "0001", "exec"), names)
    downgrade = names["downgrade"]
    assert callable(downgrade)
    with pytest.raises(NotImplementedError, match="never undone"):
        downgrade()


RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"))
"""What each release left on disk: a programme, an entry of every kind, something undone."""


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, paths: Paths) -> Paths:
    """A diary as an earlier release made it."""
    paths.data.mkdir(mode=0o700)
    with closing(sqlite3.connect(paths.database)) as database:
        database.executescript(request.param.read_text(encoding="utf-8"))
    return paths


def everything_in(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the format's number."""
    with closing(sqlite3.connect(path)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {
            name: sorted(database.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in names
            if name != "alembic_version"
        }


def test_a_diary_of_an_earlier_release_is_brought_up_to_date_with_everything_kept(
    released: Paths, clock: HandClock
) -> None:
    before = everything_in(released.database)
    diary = Diary.open(released, clock=clock)
    said = [line.says for line in diary.history.lines()]
    assert len(said) == 5
    assert "Pain 4, upper back, on average over the last 24 hours (before the update)" in said
    after = everything_in(released.database)
    for table, rows in before.items():
        kept = len(rows[0]) if rows else 0  # later releases add columns behind these, each with its default
        assert [row[:kept] for row in after[table]] == [row[:kept] for row in rows], table
        # nobody but the patient writes in a diary that no practice sent anything to
        assert all(set(row[kept:]) <= {None, 0, "patient"} for row in after[table] if kept)
    assert all(rows == [] for table, rows in after.items() if table not in before)
    with diary._diary.store.reading() as repository:
        assert compare_metadata(MigrationContext.configure(repository.connection), every_table()) == []
    run = diary.player.begin_run(["chin-tuck"])
    diary.player.end_run(run)
    assert diary.history.undo().says == "Rest day: travelling"
    assert diary.day.view().items[4].planned.prescription.dose.hold_s == 5  # the plan it kept is still read
    diary.close()


def test_the_copy_put_aside_is_the_diary_as_the_release_left_it(released: Paths, clock: HandClock) -> None:
    before = everything_in(released.database)
    with closing(sqlite3.connect(released.database)) as database:
        ((version,),) = database.execute("SELECT version_num FROM alembic_version").fetchall()
    Diary.open(released, clock=clock).close()
    (copy,) = (released.data / "backups").iterdir()
    assert copy.name == f"homecare-2026-11-24-before-update-from-{version}.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert everything_in(copy) == before
