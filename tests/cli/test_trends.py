"""`homecare trends`: sentences, a chart in letters, and the intervals."""

from homecare.paths import Paths
from tests.cli.conftest import Homecare


def _three_weeks(homecare: Homecare) -> None:
    for ago in range(20, -1, -1):
        homecare("log", "pain", str(5 if ago > 10 else 3), "--date", f"-{ago}d")
    homecare("log", "session", "--date", "-11d")
    homecare("log", "sitting", "6h30m")


def test_an_empty_diary_says_what_to_log(homecare: Homecare) -> None:
    assert homecare("trends").out.startswith("No pain reading yet: upper back")


def test_the_sentence_comes_first_then_chart_and_intervals(homecare: Homecare) -> None:
    _three_weeks(homecare)
    out = homecare("trends").out
    assert out.startswith("Upper back, on average over the last 24 hours")
    assert "median 5 (10 of 10 days logged)" in out.splitlines()[0]
    assert "before session 1" in out
    assert "since session 1" in out
    assert "5 (5–5)" in out
    assert "pain 10" in out


def test_without_a_terminal_nothing_is_coloured_or_wider_than_eighty(homecare: Homecare) -> None:
    _three_weeks(homecare)
    lines = homecare("trends").out.splitlines()
    chart = lines[lines.index("") + 1 :]
    assert [line for line in chart if len(line) > 80] == []
    assert not any("\x1b" in line for line in lines)


def test_since_narrows_and_says_when_nothing_is_left(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--date", "-20d")
    assert homecare("trends", "--since", "-3d").out.startswith("No pain is logged since Sat 21 Nov 2026.")


def test_a_region_that_the_programme_adds_is_known(homecare: Homecare, paths: Paths) -> None:
    paths.programmes.mkdir(parents=True)
    (paths.programmes / "jaw.toml").write_text(
        'format = 1\nid = "jaw"\nversion = 1\ntitle = "Jaw"\nauthor = "H"\nregions = ["jaw"]\n'
        '[[exercise]]\nuse = "chin-tuck"\n',
        encoding="utf-8",
    )
    assert "jaw" in homecare("trends", "--region", "jaw", expect=2).refusal
    homecare("programme", "assign", "jaw", "--yes")
    homecare("log", "pain", "2", "--region", "jaw")
    assert homecare("trends", "--region", "Jaw", "--json").json["series"] == [
        {"day": "2026-11-24", "level": 2}
    ]


def test_kinds_of_reading_are_never_mixed(homecare: Homecare) -> None:
    homecare("log", "pain", "2")
    homecare("log", "pain", "8", "--kind", "worst")
    assert homecare("trends", "--json").json["series"][0]["level"] == 2
    assert homecare("trends", "--json", "--kind", "worst").json["series"][0]["level"] == 8


def test_readings_of_another_region_are_pointed_to(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--region", "neck")
    assert "There are readings of: neck. See them with --region neck." in homecare("trends").out
