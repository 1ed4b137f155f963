"""`homecare patient`: several diaries in one folder."""

from collections.abc import Callable

from tests.cli.conftest import Homecare


def test_nobody_yet_says_how_a_diary_begins(homecare: Homecare) -> None:
    assert "homecare patient add" in homecare("patient", "list").out
    assert homecare("patient", "list", "--json").json == []


def test_two_diaries_are_kept_apart_by_name(homecare: Homecare) -> None:
    homecare("patient", "add", "Hana")
    assert "--patient 'Aoi Mori'" in homecare("patient", "add", "Aoi Mori").out
    assert "Say whose with --patient" in homecare("log", "pain", "4", expect=2).refusal
    homecare("--patient", "hana", "log", "pain", "4")
    homecare("log", "pain", "6", "--patient", "Aoi Mori")
    homecare("log", "pain", "7", "--patient=Aoi Mori")
    assert len(homecare("--patient", "Hana", "history", "--json").json) == 1
    assert len(homecare("history", "--json", "--patient", "aoi mori").json) == 2


def test_archiving_asks_and_keeps_the_diary(homecare: Homecare, answer: Callable[[str], None]) -> None:
    homecare("patient", "add", "Hana")
    refused = homecare("patient", "archive", "hana", expect=2).refusal
    assert "Hana" in refused
    assert "--yes" in refused
    answer("y")
    homecare("patient", "archive", "hana")
    assert homecare("patient", "list", "--json").json == []
    assert homecare("patient", "list", "--json", "--archived").json == [
        {"name": "Hana", "since": "2026-11-24", "archived": True, "born": None, "number": None}
    ]
    assert "Hana  since Tue 24 Nov 2026  archived" in homecare("patient", "list", "--archived").out
