"""Texts that come with the line ends of another system are kept like those that are typed here."""

import json

import pytest

from tests.cli.conftest import Homecare

TEXT = "first\r\nsecond\rthird"
KEPT = "first\nsecond\nthird"


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("log", "pain", "4", "--note", TEXT), "note"),
        (("log", "sitting", "6h", "--note", TEXT), "note"),
        (("log", "exercise", "front-plank", "--note", TEXT), "note"),
        (("log", "exercise", "front-plank", "--skip", TEXT), "reason"),
        (("log", "rest", "--reason", TEXT), "reason"),
        (("log", "session", "--note", TEXT), "note"),
        (("log", "session", "--advice", TEXT), "advice"),
    ],
)
def test_a_note_with_the_line_ends_of_windows_is_kept(
    homecare: Homecare, words: tuple[str, ...], field: str
) -> None:
    homecare(*words)
    assert homecare("history", "--json").json[0][field] == KEPT


def test_a_corrected_note_with_the_line_ends_of_windows_is_kept(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--note", "before")
    entry = homecare("history", "--json").json[0]["id"]
    homecare("edit", entry, "--note", TEXT)
    assert homecare("history", "--json").json[0]["note"] == KEPT


def test_a_question_with_the_line_ends_of_windows_is_kept(homecare: Homecare) -> None:
    homecare("questions", "add", TEXT)
    assert json.dumps(KEPT) in json.dumps(homecare("questions", "--json").json)


def test_a_practitioners_note_with_the_line_ends_of_windows_is_kept(homecare: Homecare) -> None:
    homecare("patient", "add", "Hana")
    homecare("patient", "note", "Hana", TEXT)
    assert json.dumps(KEPT) in json.dumps(homecare("patient", "note", "Hana", "--json").json)
