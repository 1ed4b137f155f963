"""The region on the command line: what is shown and said, what a programme names, what an export keeps."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Homecare
from tests.core.files import programme

NOTE = "No readings for upper back, so this shows neck, which has the most."


@pytest.fixture
def neck(tmp_path: Path) -> str:
    """A programme file for the neck."""
    path = tmp_path / "neck.toml"
    path.write_text(programme(slug="neck-week", head='region = "neck"\n'), encoding="utf-8")
    return str(path)


def log_neck(homecare: Homecare, days: int = 12) -> None:
    for ago in range(days):
        homecare("log", "pain", "4", "--region", "neck", "--date", f"-{ago}d")


def test_trends_and_report_show_the_region_that_is_logged_and_say_so(homecare: Homecare) -> None:
    log_neck(homecare)
    trends = homecare("trends").out
    assert "No pain reading yet" not in trends
    assert trends.startswith(
        "Neck, on average over the last 24 hours; so far: median 4 (12 of 12 days logged)."
    )
    assert NOTE in trends
    assert NOTE in " ".join(homecare("report").out.split())
    for command in ("trends", "report"):
        shown = homecare(command, "--json").json
        assert (shown["region"], shown["region_instead_of"]) == ("neck", "upper-back")
        assert len(shown["series"]) in (12, 11)
    assert "region_instead_of" not in homecare("trends", "--region", "neck", "--json").json
    assert homecare("today", "--json").json["region"] == "neck"
    assert "neck" in homecare("log", "pain", "3").out


def test_where_the_usual_region_is_logged_nothing_is_said(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    for command in ("trends", "report"):
        assert "No readings for" not in homecare(command).out
        assert "region_instead_of" not in homecare(command, "--json").json


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ('"nek"', 'there is no region “nek”. Did you mean "neck"?'),
        ('"uper back"', 'there is no region “uper back”. Did you mean "upper-back"?'),
        ('"xyzzy"', "there is no region “xyzzy”. Known: neck, upper-back"),
        ("3", "3 is not accepted. Write text in double quotes."),
        ('""', "region"),
    ],
)
def test_a_region_that_nobody_knows_is_a_problem_of_the_file(
    homecare: Homecare, tmp_path: Path, said: str, problem: str
) -> None:
    path = tmp_path / "p.toml"
    path.write_text(programme(head=f"region = {said}\n"), encoding="utf-8")
    out = homecare("programme", "check", str(path), expect=2).out
    assert problem in out
    assert "line 6" in out


def test_a_region_of_the_files_own_can_be_the_one_it_is_for(homecare: Homecare, tmp_path: Path) -> None:
    path = tmp_path / "p.toml"
    path.write_text(programme(head='region = "Left jaw"\nregions = ["left jaw"]\n'), encoding="utf-8")
    homecare("programme", "check", str(path))
    assert homecare("programme", "show", str(path), "--json").json["region"] == "left-jaw"
    homecare("programme", "assign", str(path), "--yes")
    assert "left jaw" in homecare("log", "pain", "3").out


def test_the_schema_offers_the_regions(homecare: Homecare) -> None:
    schema = homecare("programme", "schema").json
    assert "upper-back" in schema["properties"]["region"]["anyOf"][0]["enum"]


def test_assign_offers_the_programmes_region_and_a_yes_makes_it_the_setting(
    homecare: Homecare, neck: str
) -> None:
    out = homecare("programme", "assign", neck, "--yes").out
    assert "Its pain region is neck" in out
    assert "homecare now asks for pain in your neck and shows it." in out
    assert homecare("settings", "region").out.startswith("region = neck")
    assert "neck" in homecare("log", "pain", "4").out


def test_a_no_to_the_region_keeps_the_one_before(
    homecare: Homecare, neck: str, answer: Callable[[str], None]
) -> None:
    answer("y\nn")
    out = homecare("programme", "assign", neck).out
    assert "The region stays upper back." in out
    assert "upper back" in homecare("log", "pain", "4").out


def test_at_a_practice_the_programme_says_and_the_setting_is_left_alone(
    homecare: Homecare, neck: str
) -> None:
    homecare("patient", "add", "Hana")
    homecare("--patient", "Hana", "programme", "assign", neck, "--yes")
    assert homecare("settings", "region").out.startswith("region = upper-back")
    assert "neck" in homecare("--patient", "Hana", "log", "pain", "4").out
    assert homecare("clinic", "--json").json["patients"][0]["region"] == "neck"


def test_a_change_of_the_region_is_named_in_the_difference(
    homecare: Homecare, neck: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.toml"
    other.write_text(programme(slug="neck-week", version=2), encoding="utf-8")
    assert "Region: neck → not given" in homecare("programme", "diff", neck, str(other)).out


def test_an_export_keeps_the_region_that_was_chosen(homecare: Homecare, tmp_path: Path) -> None:
    log_neck(homecare, days=2)
    homecare("settings", "region", "neck")
    homecare("export", str(tmp_path / "out"))
    new = ("--data", str(tmp_path / "new"))
    came = homecare(*new, "import", str(tmp_path / "out"))
    assert "The pain region will be neck, as in the export." in came.out
    assert homecare(*new, "settings", "region").out.startswith("region = neck")
    homecare(*new, "export", str(tmp_path / "again"))
    document = (tmp_path / "again" / "homecare.json").read_bytes()
    assert document == (tmp_path / "out" / "homecare.json").read_bytes()


def test_an_import_leaves_a_region_that_was_chosen_here(homecare: Homecare, tmp_path: Path) -> None:
    log_neck(homecare, days=2)
    homecare("settings", "region", "neck")
    homecare("export", str(tmp_path / "out"))
    new = ("--data", str(tmp_path / "new"))
    homecare(*new, "settings", "region", "head")
    homecare(*new, "import", str(tmp_path / "out"))
    assert homecare(*new, "settings", "region").out.startswith("region = head")


@pytest.mark.parametrize("settings", ["[]", '{"theme": "nord"}', '{"region": 3}', '{"region": "  "}'])
def test_settings_that_are_none_are_refused(homecare: Homecare, tmp_path: Path, settings: str) -> None:
    homecare("log", "pain", "4")
    homecare("export", str(tmp_path / "out"))
    path = tmp_path / "out" / "homecare.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"records"', f'"settings": {settings},\n"records"', 1), encoding="utf-8")
    homecare("--data", str(tmp_path / "new"), "import", str(path), expect=2)
