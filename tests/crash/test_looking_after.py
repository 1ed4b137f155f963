"""The look after a kill finds what it is there to find: a diary that lost, doubled or bent an entry."""

import sqlite3
from contextlib import closing
from random import Random

import pytest

from homecare.cli.main import run
from homecare.paths import Paths
from tests.crash.faults import begin_diary, look_after
from tests.crash.typed import UNDO, Typed, damage, typing


@pytest.fixture
def typed(paths: Paths) -> list[Typed]:
    """Ten entries, the last of them undone, in the diary of the test."""
    begin_diary(paths)
    lines = [*typing(Random(7), 10, undoes=False), UNDO]
    for one in lines:
        assert run(["--data", str(paths.data), *one.words]) == 0
    return lines


def change(paths: Paths, *statements: str) -> None:
    """Change the diary behind the program's back."""
    with closing(sqlite3.connect(paths.database)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def test_a_whole_diary_is_found_whole_with_the_entry_that_was_on_its_way_or_without_it(
    paths: Paths, typed: list[Typed]
) -> None:
    assert look_after(paths, typed, len(typed)).wrong == []
    assert look_after(paths, typed, len(typed) - 1).wrong == []
    assert look_after(paths, typed, len(typed) - 2).wrong != []


@pytest.mark.parametrize(
    ("kind", "statement"),
    [
        ("lost", "DELETE FROM {table} WHERE note = '{note}'"),
        ("damaged", "UPDATE {table} SET archived_at = entered_at WHERE note = '{note}'"),
        ("damaged", "DELETE FROM action WHERE says LIKE '%{note}%'"),
        ("damaged", "UPDATE action SET undone_at = NULL"),
    ],
)
def test_what_is_missing_or_bent_is_found(
    paths: Paths, typed: list[Typed], kind: str, statement: str
) -> None:
    first = typed[0]
    change(paths, statement.format(table=first.table, note=first.note))
    assert getattr(look_after(paths, typed, len(typed)), kind)


def test_an_entry_that_is_there_twice_is_found(paths: Paths, typed: list[Typed]) -> None:
    first = typed[0]
    change(
        paths,
        f"CREATE TEMP TABLE twice AS SELECT * FROM {first.table} WHERE note = '{first.note}'",
        "UPDATE twice SET id = '00000000000000000000000000000001'",
        f"INSERT INTO {first.table} SELECT * FROM twice",
    )
    assert look_after(paths, typed, len(typed)).doubled == [f"doubled: {first.note}"]


def test_a_damaged_file_is_found(paths: Paths, typed: list[Typed]) -> None:
    content = bytearray(paths.database.read_bytes())
    content[-3000:-2000] = b"\xa5" * 1000
    content[40000:41000] = b"\xa5" * 1000
    paths.database.write_bytes(content)
    assert damage(paths.database)
    assert look_after(paths, typed, len(typed)).damaged
