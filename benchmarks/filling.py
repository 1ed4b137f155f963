"""Fill a data folder for the measures, through homecare itself, and make its copy of the day.

    python benchmarks/filling.py FOLDER --last DAY --days N                            one diary
    python benchmarks/filling.py FOLDER --last DAY --days N --patients P --copies C    a practice
    python benchmarks/filling.py FOLDER --last DAY --exercise KEY                      a routine to be led

Of a practice homecare writes P patients; each is then copied C times within the database, under other ids and
names and with pain a point higher or lower, as 2,000 × 1 year would take homecare some minutes to write.
"""

import argparse
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from diaries import fill_diary
from practice import fill_practice

from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.store.store import Store

IDS: Final = ("id", "patient")
"""Columns that hold an id of what is copied."""
SHARED: Final = ("programme", "alembic_version")
"""Tables that a practice has once."""
QUICK: Final = (
    "journal_mode = OFF", "synchronous = OFF", "ignore_check_constraints = ON", "cache_size = -400000",
)  # fmt: skip
LONG_SETS: Final = """
format = 1
id = "long-sets"
version = 1
title = "Long sets"
author = "benchmarks"
[pace]
get_ready_s = 1
rest_s = 1
[[exercise]]
use = "{key}"
sets = 20
reps = 20
"""


def assign_exercise(paths: Paths, key: str, day: date) -> None:
    """Begin a diary with a programme of one exercise, long enough for its figure to be watched."""
    with closing(Diary.open(paths)) as diary:
        diary.programmes.assign(LONG_SETS.format(key=key), start=day)


def copy_patients(database: Path, copies: int) -> None:
    """Copy everybody in a database so many times. Ids stay unique: of a copy they are of no version 4."""
    with closing(sqlite3.connect(database)) as connection:
        for pragma in QUICK:
            connection.execute(f"PRAGMA {pragma}")
        master = "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL"
        indexes = connection.execute(master, ("index",)).fetchall()
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}")
        for name, _ in connection.execute(master, ("table",)).fetchall():
            if name not in SHARED:
                _copy(connection, name, copies)
        for _, sql in indexes:
            connection.execute(sql)
        connection.commit()
        connection.execute("PRAGMA journal_mode = WAL")


def _copy(connection: sqlite3.Connection, table: str, copies: int) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(_value(table, column) for column in columns)
    connection.execute(f"CREATE TEMP TABLE written AS SELECT * FROM {table}")
    connection.execute(
        f"""
        WITH RECURSIVE copy(nth) AS (SELECT 1 UNION ALL SELECT nth + 1 FROM copy WHERE nth < ?)
        INSERT INTO {table} SELECT {values} FROM copy CROSS JOIN written
        """,
        (copies,),
    )
    connection.execute("DROP TABLE written")


def _value(table: str, column: str) -> str:
    """What a copy has in a column."""
    if column in IDS:
        return f"printf('%04x', nth) || substr({column}, 5, 8) || '8' || substr({column}, 14)"
    if (table, column) == ("patient", "name"):
        return "name || ' ' || nth"
    if (table, column) == ("pain_reading", "level"):
        return "max(0, min(10, level + nth % 3 - 1))"
    return f'"{column}"'


def main() -> None:
    """Fill one folder."""
    asked = argparse.ArgumentParser(description="Fills a data folder for the measures.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--last", type=date.fromisoformat, required=True, help="the last day")
    asked.add_argument("--days", type=int, default=1)
    asked.add_argument("--exercise", help="begin a diary with nothing but one long exercise")
    asked.add_argument("--patients", type=int, help="a practice, with so many of homecare's own writing")
    asked.add_argument("--copies", type=int, default=0, help="of each of them")
    chosen = asked.parse_args()
    paths = Paths(chosen.folder)
    if chosen.exercise is not None:
        assign_exercise(paths, chosen.exercise, chosen.last)
    elif chosen.patients is None:
        fill_diary(paths, days=chosen.days, last=chosen.last)
    else:
        fill_practice(paths, patients=chosen.patients, last=chosen.last, days=chosen.days)
    with closing(Store(paths.data)) as store:
        store.keep_daily()  # before a practice is copied: the programs measured are not to copy 1.6 GB
    if chosen.copies:
        copy_patients(paths.database, chosen.copies)


if __name__ == "__main__":
    main()
