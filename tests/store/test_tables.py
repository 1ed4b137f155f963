"""Each record and its table say the same; the database refuses what the record refuses."""

import sqlite3
from collections.abc import Iterator
from dataclasses import fields
from importlib import import_module
from pkgutil import iter_modules
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from homecare.core import records
from homecare.core.records.entry import Entry
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.store.tables import entry_tables, table_of
from homecare.store.tables.every import TABLES, every_table
from tests.core.files import programme

RECORDS = sorted(TABLES, key=lambda kind: kind.__name__)


def by_name(kind: type[Any]) -> str:
    return kind.__name__


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
def test_a_record_and_its_table_have_the_same_fields(kind: type[Any]) -> None:
    assert [one.name for one in fields(kind)] == sorted(
        (column.name for column in table_of(kind).c),
        key=[one.name for one in fields(kind)].index,
    )


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
def test_a_column_may_be_empty_exactly_where_the_field_may_be_none(kind: type[Any]) -> None:
    hints = get_type_hints(kind)
    for column in table_of(kind).c:
        hint = hints[column.name]
        optional = get_origin(hint) in (Union, UnionType) and type(None) in get_args(hint)
        assert column.nullable == optional, column.name


def test_every_record_of_the_house_has_a_table() -> None:
    kept = {
        kind
        for room in iter_modules(records.__path__, f"{records.__name__}.")
        for kind in vars(import_module(room.name)).values()
        if isinstance(kind, type)
        and hasattr(kind, "__dataclass_fields__")
        and kind.__module__ == room.name
        and kind is not Entry
        and "id" in kind.__dataclass_fields__
    }
    assert kept == set(TABLES)
    assert {table.name for table in every_table().sorted_tables} == {table_of(kind).name for kind in TABLES}


def test_every_entry_names_its_patient_and_is_found_by_day() -> None:
    for _, _, table in entry_tables():
        assert [key.target_fullname for key in table.c.patient.foreign_keys] == ["patient.id"]
        assert ["patient", "day"] in [[column.name for column in index.columns] for index in table.indexes]


# What the database itself refuses, written past the records


@pytest.fixture
def raw(diary: Diary, paths: Paths) -> Iterator[sqlite3.Connection]:
    """The database of a diary with one entry of each kind, opened without homecare."""
    diary.programmes.assign(programme())
    diary.entries.log_pain(4)
    diary.entries.log_sitting(60)
    diary.entries.log_exercise("front-plank")
    diary.entries.log_session(number=1, planned=6)
    diary.entries.log_rest()
    connection = sqlite3.connect(paths.database)
    connection.execute("PRAGMA foreign_keys=ON")
    yield connection
    connection.close()


REFUSED = [
    ("pain_reading", "level", 11),
    ("pain_reading", "level", -1),
    ("pain_reading", "level", "four"),
    ("pain_reading", "level", None),
    ("pain_reading", "region", ""),
    ("pain_reading", "region", "x" * 41),
    ("pain_reading", "kind", "usual"),
    ("pain_reading", "note", ""),
    ("pain_reading", "note", "x" * 2001),
    ("pain_reading", "utc_offset", 1081),
    ("pain_reading", "utc_offset", -1081),
    ("pain_reading", "day", None),
    ("pain_reading", "entered_at", None),
    ("pain_reading", "patient", "0" * 32),
    ("pain_reading", "patient", None),
    ("sitting_bout", "minutes", 1441),
    ("sitting_bout", "minutes", -1),
    ("sitting_bout", "minutes", None),
    ("sitting_bout", "start", "2026-11-24 10:00:00.000000"),
    ("sitting_bout", "end", "2026-11-24 10:00:00.000000"),
    ("sitting_bout", "source", "guess"),
    ("exercise_entry", "outcome", "well"),
    ("exercise_entry", "exercise", ""),
    ("exercise_entry", "pain_before", 11),
    ("exercise_entry", "pain_peak", -1),
    ("exercise_entry", "pain_after", 11),
    ("exercise_entry", "sets", None),
    ("exercise_entry", "prescription", None),
    ("exercise_entry", "reason", ""),
    ("treatment_session", "number", 0),
    ("treatment_session", "planned_number", 201),
    ("treatment_session", "pain_before", 11),
    ("treatment_session", "pain_after", -1),
    ("treatment_session", "needles", 101),
    ("treatment_session", "retention_min", 121),
    ("treatment_session", "practitioner", ""),
    ("treatment_session", "advice", ""),
    ("treatment_session", "after_effects", ""),
    ("rest_day", "reason", ""),
    ("patient", "name", ""),
    ("patient", "name", "x" * 61),
    ("patient", "id", "1" * 32),  # its entries name it
    ("programme", "version", 0),
    ("programme", "digest", "abc"),
    ("programme", "slug", ""),
    ("assignment", "until", "2000-01-01"),
    ("assignment", "planned_sessions", 0),
    ("assignment", "assigned_by", ""),
    ("assignment", "digest", "0" * 64),
    ("action", "says", ""),
    ("action", "patient", "0" * 32),
]


@pytest.mark.parametrize(("table", "column", "value"), REFUSED)
def test_the_database_refuses_what_the_record_refuses(
    raw: sqlite3.Connection, table: str, column: str, value: object
) -> None:
    before = raw.execute(f"SELECT * FROM {table}").fetchall()
    assert before
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(f'UPDATE {table} SET "{column}" = ?', (value,))
    assert raw.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize(
    "values", ["'long', NULL", "'natural', ''", "NULL, NULL"], ids=["kind", "what was done", "no kind"]
)
def test_a_break_outside_its_limits_is_refused(raw: sqlite3.Connection, values: str) -> None:
    statement = (
        "INSERT INTO break_taken (id, patient, day, at, utc_offset, entered_at, kind, done) "
        "SELECT '{}', id, '2026-11-24', entered_at, 0, entered_at, {} FROM patient"
    )
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(statement.format("2" * 32, values))
    raw.execute(statement.format("2" * 32, "'natural', NULL"))


def test_a_patient_with_entries_cannot_be_deleted(raw: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        raw.execute("DELETE FROM patient")
