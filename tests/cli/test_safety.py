"""`homecare safety`, and the way to it under an entry of high pain."""

import json
import os
import subprocess
import sys

import pytest

from homecare.core.safety import COUNTRIES, OFFER_TYPED
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from tests.cli.conftest import Homecare


def test_the_page_is_printed_emergency_first_and_nothing_is_made(homecare: Homecare, paths: Paths) -> None:
    ran = homecare("safety")
    assert ran.err == ""
    assert "stop and call your local emergency number." in ran.out.splitlines()[2]
    for line in read_safety().lines(""):
        assert line in ran.out
    assert not paths.data.exists()


def test_the_number_is_that_of_the_country_named_or_set(homecare: Homecare, paths: Paths) -> None:
    assert "stop and call 119." in homecare("safety", "--country", "jp").out
    paths.data.mkdir()
    paths.settings.write_text('country = "NZ"\n')
    assert "stop and call 111." in homecare("safety").out
    assert "stop and call 112." in homecare("safety", "--country", "EU").out
    assert "your local emergency number." in homecare("safety", "--country", "").out.splitlines()[2]


def test_an_unknown_country_is_refused_with_the_list(homecare: Homecare) -> None:
    refusal = homecare("safety", "--country", "XX", expect=2).refusal
    assert "“XX”" in refusal
    assert ", ".join(COUNTRIES) in refusal


def test_the_page_is_shown_where_the_settings_or_the_database_are_broken(
    homecare: Homecare, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.settings.write_bytes(b"\xff")
    paths.database.write_bytes(b"a letter, not a database")
    assert "If any of these apply, stop and call" in homecare("safety").out


def test_the_json_has_every_line_with_its_source(homecare: Homecare) -> None:
    shape = homecare("safety", "--country", "UK", "--json").json
    assert set(shape) == {
        "version", "title", "country", "number", "advice", "closing", "sections", "numbers",
    }  # fmt: skip
    assert (shape["country"], shape["number"], shape["advice"]) == ("UK", "999", "111")
    assert all(set(section) == {"key", "heading", "lines"} for section in shape["sections"])
    lines = [line for section in shape["sections"] for line in section["lines"]]
    assert all(set(line) == {"text", "source"} and line["source"] in {"A", "L", "G"} for line in lines)
    assert {(one["country"], one["number"]) for one in shape["numbers"]} >= {("JP", "119"), ("US", "911")}
    none = homecare("safety", "--json").json
    assert (none["country"], none["number"], none["advice"]) == (None, None, None)


def test_the_page_is_read_without_the_tables_or_the_interface(paths: Paths) -> None:
    script = (
        "import sys; from homecare.cli.main import run; run(['safety', '--json']); "
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "HOMECARE_DATA": str(paths.data)},
    )
    assert json.loads(done.stdout)["version"] >= 1
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert loaded & {"textual", "sqlmodel", "sqlalchemy", "plotext"} == set()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["pain", "8"], True),
        (["pain", "10", "--kind", "worst"], True),
        (["pain", "7"], False),
        (["exercise", "bird-dog", "--peak", "8"], True),
        (["exercise", "bird-dog", "--peak", "4"], False),
        (["exercise", "bird-dog", "--stopped"], True),
        (["session", "--before", "8", "--after", "5"], True),
        (["session", "--before", "5", "--after", "3"], False),
        (["sitting", "8h"], False),
        (["rest"], False),
    ],
)
def test_the_page_is_offered_under_high_pain_and_not_under_other_entries(
    homecare: Homecare, words: list[str], offered: bool
) -> None:
    lines = homecare("log", *words).out.splitlines()
    assert (lines[-1] == OFFER_TYPED) == offered
    assert len([line for line in lines if "safety" in line]) == offered


def test_the_page_is_offered_where_the_programmes_own_stop_rule_is_met(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    said = homecare("log", "exercise", "chin-tuck", "--peak", "6").out.splitlines()
    assert said[-2].startswith("Your programme says:")
    assert said[-1] == OFFER_TYPED
