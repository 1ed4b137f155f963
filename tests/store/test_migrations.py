"""Bringing a database up to date: only when it is behind, only after a copy is put aside."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from homecare.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.store import schema
from homecare.store.store import Store
from homecare.store.tables import every_table
from tests.conftest import HandClock


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
    with diary._store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), every_table()) == []


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
    with diary._store.engine.connect() as migrated, fresh.connect() as described:
        assert constraints(migrated) == constraints(described)
        assert len(constraints(migrated)) == 12
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
    diary.log_pain(4)
    assert not (paths.data / "backups").exists()


@pytest.fixture
def behind(diary: Diary, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A diary with an entry, one migration behind a program that has one more."""
    diary.log_pain(4, note="before the update")
    diary.close()

    def following(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE rest_day ADD COLUMN mood TEXT")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0003'")

    monkeypatch.setattr(schema, "HEAD", "0003")
    monkeypatch.setattr("homecare.store.store.HEAD", "0003")
    monkeypatch.setattr(schema, "_upgrade", following)
    return paths


def test_a_copy_is_put_aside_before_a_diary_is_changed(behind: Paths, clock: HandClock) -> None:
    Diary.open(behind, clock=clock).close()
    (copy,) = (behind.data / "backups").iterdir()
    assert copy.name == "homecare-before-update-from-0002-1.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    with closing(sqlite3.connect(copy)) as old, closing(sqlite3.connect(behind.database)) as new:
        for database, version, columns in ((old, "0002", 8), (new, "0003", 9)):
            assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [(version,)]
            assert len(database.execute("PRAGMA table_info(rest_day)").fetchall()) == columns
            assert database.execute("SELECT note FROM pain_reading").fetchall() == [("before the update",)]
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_copy_never_takes_the_place_of_an_earlier_one(diary: Diary, paths: Paths) -> None:
    made = [schema.put_aside(paths.database, "0001") for _ in range(3)]
    assert len(set(made)) == 3
    assert all(path.exists() for path in made)


def test_an_update_that_fails_leaves_the_diary_as_it_was(
    behind: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE rest_day")
        raise RuntimeError("the power went")

    monkeypatch.setattr(schema, "_upgrade", fail)
    with pytest.raises(RuntimeError, match="the power went"):
        Diary.open(behind, clock=clock)
    with closing(sqlite3.connect(behind.database)) as database:
        assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [("0002",)]
        assert database.execute("SELECT count(*) FROM rest_day").fetchall() == [(0,)]


def test_without_a_copy_nothing_is_changed(behind: Paths, clock: HandClock) -> None:
    (behind.data / "backups").write_text("a file where the folder should be")
    before = behind.database.read_bytes()
    with pytest.raises(StoreError, match="No copy of the diary could be put aside") as refused:
        Diary.open(behind, clock=clock)
    assert refused.value.exit_code == 3
    assert behind.database.read_bytes() == before


def test_a_diary_of_a_newer_program_is_refused_and_untouched(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    diary.log_pain(4)
    diary.close()
    with closing(sqlite3.connect(paths.database)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '0099'")
        newer.commit()
    before = paths.database.read_bytes()
    with pytest.raises(StoreError) as refused:
        Diary.open(paths, clock=clock)
    assert refused.value.exit_code == 3
    assert "made by a newer homecare" in refused.value.text
    assert "Install the newer homecare" in refused.value.text
    assert paths.database.read_bytes() == before
    assert [path.name for path in paths.data.iterdir()] == ["homecare.db"]


def test_a_first_opening_that_broke_off_is_simply_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: Connection) -> None:
        raise RuntimeError("the power went")

    with monkeypatch.context() as broken:
        broken.setattr(schema, "_upgrade", fail)
        with pytest.raises(RuntimeError):
            Store(tmp_path / "data")
    Store(tmp_path / "data").close()
    diary = Diary.open(Paths(tmp_path / "data"))
    assert diary.log_pain(4) == diary.history()[0].entry
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


@pytest.fixture
def first_tables(paths: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A diary as the first release made it, with an entry of every kind and something undone."""

    def only_the_first(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")

    with monkeypatch.context() as released:
        released.setattr(schema, "HEAD", "0001")
        released.setattr("homecare.store.store.HEAD", "0001")
        released.setattr(schema, "_upgrade", only_the_first)
        diary = Diary.open(paths, clock=clock)
        diary.assign(diary.shelf.read(diary.shelf.find("desk-neck-upper-back")))
        diary.log_exercise("chin-tuck", peak=2, note="首を引く")
        diary.log_pain(4, note="before the update")
        diary.log_sitting(390)
        diary.log_session(before=6, after=4)
        diary.log_rest(reason="travelling")
        diary.log_pain(9)
        diary.undo()
        diary.close()
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


def test_a_diary_of_the_first_release_is_brought_up_to_date_with_everything_kept(
    first_tables: Paths, clock: HandClock
) -> None:
    before = everything_in(first_tables.database)
    assert "routine_run" not in before
    diary = Diary.open(first_tables, clock=clock)
    said = [line.says for line in diary.history()]
    assert len(said) == 5
    assert "Pain 4, upper back, on average over the last 24 hours (before the update)" in said
    after = everything_in(first_tables.database)
    assert after == {**before, "routine_run": []}
    with diary._store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), every_table()) == []
    run = diary.begin_run(["chin-tuck"])
    diary.end_run(run)
    assert diary.undo().says == "Rest day: travelling"
    diary.close()


def test_the_copy_put_aside_is_the_diary_as_the_first_release_left_it(
    first_tables: Paths, clock: HandClock
) -> None:
    before = everything_in(first_tables.database)
    Diary.open(first_tables, clock=clock).close()
    (copy,) = (first_tables.data / "backups").iterdir()
    assert copy.name == "homecare-before-update-from-0001-1.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert everything_in(copy) == before
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
    Diary.open(first_tables, clock=clock).close()
    assert len(list((first_tables.data / "backups").iterdir())) == 1, "once is enough"
