"""The data dictionary: every column of every table, with its meaning."""

import csv
from dataclasses import fields, is_dataclass
from typing import get_type_hints

import pytest

from homecare.core.records.records import ENTRY_TYPES, Outcome, PainKind
from homecare.core.transfer.export_format import DOCUMENT, KINDS, SCHEMA
from homecare.core.transfer.export_tables import columns_of, table_text
from homecare.core.wording.data_dictionary import HEADER, dictionary_text, read_me_text
from homecare.store.tables import table_of

ROWS = list(csv.DictReader(dictionary_text().splitlines()))


def test_it_names_every_column_of_every_table_once() -> None:
    named = [(row["file"], row["column"]) for row in ROWS]
    assert named == [
        (f"{word}.csv", column.name) for word, kind in KINDS.items() for column in columns_of(kind)
    ]
    assert all(row["meaning"] and row["type"] and row["may be empty"] in ("yes", "no") for row in ROWS)
    assert tuple(ROWS[0]) == HEADER


@pytest.mark.parametrize("word", list(KINDS))
def test_a_table_has_every_field_of_its_record(word: str) -> None:
    tops = {column.name.partition(".")[0] for column in columns_of(KINDS[word])}
    assert tops == {one.name for one in fields(KINDS[word])}
    header = next(csv.reader(table_text(KINDS[word], ()).splitlines()))
    assert header == [column.name for column in columns_of(KINDS[word])]


@pytest.mark.parametrize("word", list(KINDS))
def test_what_may_be_empty_is_what_the_database_lets_be_empty(word: str) -> None:
    table = table_of(KINDS[word])
    hints = get_type_hints(KINDS[word])
    for column in columns_of(KINDS[word]):
        if column.name in table.c and not is_dataclass(hints[column.name]):
            assert column.empty == table.c[column.name].nullable, column.name


def test_words_and_ranges_are_those_of_the_records() -> None:
    told = {(row["file"], row["column"]): row for row in ROWS}
    assert told["pain.csv", "level"]["allowed"] == "0 to 10"
    assert told["pain.csv", "kind"]["allowed"] == ", ".join(PainKind)
    assert told["exercise.csv", "outcome"]["allowed"] == ", ".join(Outcome)
    assert told["sitting.csv", "minutes"]["unit"] == "min"
    assert told["sitting.csv", "minutes"]["allowed"] == "0 to 1440"
    assert told["exercise.csv", "prescription.dose.hold_s"]["unit"] == "s"
    assert told["step.csv", "before.dose.sets"]["meaning"].startswith("The dose before")


def test_the_read_me_names_what_lies_there_and_says_how_texts_are_guarded() -> None:
    text = read_me_text()
    assert {DOCUMENT, SCHEMA, "dictionary.csv"} <= set(text.replace(";", " ").split())
    assert "apostrophe (')" in text
    assert all(len(line) <= 90 for line in text.splitlines())
    assert len(ENTRY_TYPES) > 10
