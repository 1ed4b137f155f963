"""`homecare report`: the page in letters, and as a file."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Homecare


def _course(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    for ago in range(27, -1, -1):
        homecare("log", "pain", str(6 if ago >= 14 else 3), "--date", f"-{ago}d")
    homecare("log", "session", "--date", "-14d", "--before", "6", "--after", "4", "--points", "GB20 both")
    homecare("log", "exercise", "chin-tuck", "--skip", "tired")
    homecare("log", "pain", "2", "--region", "neck", "--note", "slept badly")


def test_the_page_in_letters_has_every_part_and_fits_eighty_columns(homecare: Homecare) -> None:
    _course(homecare)
    out = homecare("report", "--question", "May I swim?").out
    lines = out.splitlines()
    assert lines[0] == "Pain diary"
    assert "since the session on Tue 10 Nov 2026" in " ".join(out.split())
    for heading in (
        "Questions and notes", "Change since the start", "Pain over time", "Between sessions",
        "Around a session", "Routine", "Stopped for pain", "Sitting", "Sessions",
        "Other regions and readings", "Entered later", "How the numbers were made",
    ):  # fmt: skip
        assert lines[lines.index(heading) + 1] == "-" * len(heading)
    assert "- May I swim?" in lines
    assert "slept badly" in out
    assert "tired" in out
    assert "GB20 both" in out
    assert "pain 10" in out
    assert "\x1b" not in out
    assert [line for line in lines if len(line) > 80] == []


def test_since_takes_a_day_all_and_the_last_session(homecare: Homecare) -> None:
    _course(homecare)
    begin = {
        since: homecare("report", "--json", "--since", since).json["from"]
        for since in ("all", "last-session", "Last session", "-3d", "2026-11-20", "today")
    }
    assert begin == {
        "all": "2026-10-28", "last-session": "2026-11-11", "Last session": "2026-11-11", "-3d": "2026-11-21",
        "2026-11-20": "2026-11-20", "today": "2026-11-24",
    }  # fmt: skip
    assert homecare("report", "--json").json["from"] == "2026-11-11"


def test_a_word_that_is_no_span_is_refused_with_those_that_are(homecare: Homecare) -> None:
    refusal = homecare("report", "--since", "lately", expect=2).refusal
    assert refusal == "“lately” is not a day. Type last-session, all, or a day like 2026-11-24 or -14d."
    assert "in the future" in homecare("report", "--since", "2027-01-01", expect=2).refusal
    assert "A question is empty" in homecare("report", "--question", " ", expect=2).refusal


def test_a_question_may_look_like_an_option(homecare: Homecare) -> None:
    assert "- --data is what?" in homecare("report", "--question", "--data is what?").out


def test_an_empty_diary_has_a_page_for_questions(homecare: Homecare) -> None:
    out = homecare("report", "--question", "Where do I begin?").out
    assert "- Where do I begin?" in out
    assert "Nothing is logged on these days." in out
    assert "No session is logged yet" in out


def test_html_is_written_to_a_file_and_not_to_the_terminal(homecare: Homecare, tmp_path: Path) -> None:
    _course(homecare)
    target = tmp_path / "page.html"
    out = homecare("report", "--html", str(target), "--question", "<script>alert(1)</script>").out
    assert out.splitlines()[0] == f"Written: {target}"
    page = target.read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script" not in page
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_page_that_is_there_is_written_over_only_with_a_yes(
    homecare: Homecare, tmp_path: Path, answer: Callable[[str], None]
) -> None:
    target = tmp_path / "page.html"
    target.write_text("mine")
    assert "Add --yes to answer yes" in homecare("report", "--html", str(target), expect=2).refusal
    assert target.read_text() == "mine"
    answer("no")
    homecare("report", "--html", str(target), expect=2)
    assert target.read_text() == "mine"
    answer("yes")
    homecare("report", "--html", str(target))
    assert target.read_text().startswith("<!doctype html>")
    target.write_text("mine")
    homecare("report", "--html", str(target), "--yes")
    assert target.read_text().startswith("<!doctype html>")


@pytest.mark.parametrize("named", ["report.txt", "homecare.db", ".", "nowhere/page.html", "folder.html", ""])
def test_a_place_that_cannot_hold_a_page_is_refused_and_nothing_is_written(
    homecare: Homecare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    folder = tmp_path / "desk"
    (folder / "folder.html").mkdir(parents=True)
    monkeypatch.chdir(folder)
    assert homecare("report", "--html", named, "--yes", expect=2).refusal
    assert [path.name for path in folder.iterdir()] == ["folder.html"]


def test_the_same_objects_feed_both_faces(homecare: Homecare, tmp_path: Path) -> None:
    _course(homecare)
    told = " ".join(homecare("report").out.split())
    page = tmp_path / "page.html"
    homecare("report", "--html", str(page))
    written = page.read_text(encoding="utf-8")
    for sentence in (
        "Lower than before session 1 by an amount many people find meaningful.",
        "Medians: 3 points lower (50 %).",
        "median 3, lowest 3, highest 3 (14 of 14 days logged).",
    ):
        assert sentence in told
        assert sentence in written


def test_the_help_names_the_quartiles(homecare: Homecare) -> None:
    assert "inclusive method" in " ".join(homecare("report", "--help").out.split())
