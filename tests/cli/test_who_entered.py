"""Who entered what, on the command line: what the practice entered says so, a patient's own is as ever."""

from pathlib import Path

import pytest

from tests.cli.conftest import Homecare, Ran
from tests.cli.test_handoff import Sides


@pytest.fixture
def both(homecare: Homecare, tmp_path: Path) -> Sides:
    """A patient with three entries at home, and a practice that received them and made eight of its own."""
    sides = Sides(homecare, tmp_path)
    sides.ours("patient", "add", "Hana")
    sides.hers("log", "pain", "6", "--date", "-3d")
    sides.hers("log", "pain", "4", "--note", "slept badly")
    sides.hers("log", "exercise", "wall-angel")
    sides.hers("share", sides.file("a.json"), "--unencrypted")
    sides.ours("--patient", "Hana", "receive", sides.file("a.json"), "--yes")
    for words in (
        ("log", "pain", "5", "--date", "-1d", "--note", "told on the phone"),
        ("log", "sitting", "6h"),
        ("log", "exercise", "chin-tuck", "--skip", "tired"),
        ("log", "exercise", "front-plank", "--stopped", "--peak", "8"),
        ("log", "session", "--before", "6", "--after", "3", "--date", "-2d"),
        ("log", "rest", "--date", "-4d", "--reason", "travelling"),
        ("log", "pain", "2", "--kind", "now"),
        ("log", "change", "6"),
    ):
        sides.ours("--patient", "Hana", *words)
    return sides


def hers(both: Sides, *words: str) -> Ran:
    """A line about Hana at the practice."""
    return both.ours("--patient", "Hana", *words)


def test_the_history_of_a_practice_says_what_was_entered_there(both: Sides) -> None:
    lines = {line.strip()[10:] for line in hers(both, "history").out.splitlines() if line.startswith("  ")}
    assert lines == {
        "Pain 2, upper back, right now, entered by the practice",
        "Sitting 6 h in total, entered by the practice",
        "Chin tuck: skipped (tired), entered by the practice",
        "Front plank: stopped for pain, peak pain 8, entered by the practice",
        "Change since the start (PGIC): much better, entered by the practice",
        "Wall angel: done, 2 sets, 12 reps total",
        "Pain 4, upper back, on average over the last 24 hours (slept badly)",
        "Pain 5, upper back, on average over the last 24 hours (told on the phone), "
        "entered later by the practice",
        "Acupuncture session, pain 6 before, 3 after, entered later by the practice",
        "Pain 6, upper back, on average over the last 24 hours, entered later",
        "Rest day: travelling, entered later by the practice",
    }


def test_json_says_it_of_every_entry_and_of_each_version(both: Sides) -> None:
    entries = hers(both, "history", "--json").json
    made = {(one["type"], one["entered_by"]) for one in entries}
    assert made == {
        ("pain", "patient"), ("pain", "practice"), ("exercise", "patient"), ("exercise", "practice"),
        ("sitting", "practice"), ("session", "practice"), ("rest", "practice"),
        ("questionnaire", "practice"),
    }  # fmt: skip
    phone = next(one for one in entries if one.get("note") == "told on the phone")
    hers(both, "edit", phone["id"], "--level", "4")
    (line,) = [one for one in hers(both, "history", "--versions", "--json").json if one.get("versions")]
    assert (line["level"], line["entered_by"]) == (4, "practice")
    assert [(one["level"], one["entered_by"]) for one in line["versions"]] == [(5, "practice")]
    told = hers(both, "history", "--versions").out
    assert (
        "changed: Pain 5, upper back, on average over the last 24 hours (told on the phone), entered by the"
        in told
    )


def test_a_patients_own_diary_is_as_calm_as_ever(both: Sides) -> None:
    for words in (("history",), ("today",), ("history", "--versions"), ("sessions",)):
        assert "practice" not in both.hers(*words).out
    page = both.hers("report", "--since", "all").out
    assert "from the patient's own entries, as entered" in " ".join(page.split())
    assert "Entered later, or" not in page
    assert both.hers("report", "--json", "--since", "all").json["entered_by"] == {"patient": 3, "practice": 0}


def test_today_marks_what_the_practice_entered(both: Sides) -> None:
    lines = hers(both, "today").out.splitlines()
    assert "Pain 4, upper back, on average over the last 24 hours (slept badly)." in lines
    assert "Pain 2, upper back, right now, entered by the practice." in lines
    assert "Sitting 6 h in total, entered by the practice." in lines
    marked = [line for line in lines if line.endswith("not in the routine, entered by the practice")]
    assert len(marked) == 2
    assert any("Wall angel" in line and line.endswith("not in the routine") for line in lines)
    rest = hers(both, "today", "--date", "-4d").out
    assert "Rest day (travelling), entered by the practice: nothing is due, and nothing counts." in rest
    today = hers(both, "today", "--json").json
    assert {(one["kind"], one["entered_by"]) for one in today["pain"]} == {
        ("average_24h", "patient"), ("now", "practice"),
    }  # fmt: skip
    assert today["sitting"]["entered_by"] == "practice"
    by = {one["key"]: one["entered_by"] for one in today["items"] if one["entered_by"]}
    assert by == {"chin-tuck": ["practice"], "front-plank": ["practice"], "wall-angel": ["patient"]}


def test_the_page_says_from_whose_entries_it_is_made_and_marks_the_practice_s(both: Sides) -> None:
    page = " ".join(hers(both, "report", "--since", "all").out.split())
    assert (
        "from 3 entries by the patient and 8 by the practice, as entered; they have not been checked" in page
    )
    assert "patient's own entries" not in page
    for marked in (
        "23 Nov, pain 5, upper back, entered by the practice: told on the phone",
        "24 Nov, pain 4, upper back: slept badly",
        "Rest days: 20 Nov (travelling; entered by the practice)",
        "Front plank: no reason given, peak pain 8, entered by the practice",
        "Entered later, or by the practice",
        "The practice entered: 2 pain levels (23 Nov, 24 Nov), 2 exercises (24 Nov), "
        "1 rest day (20 Nov), 1 session (22 Nov), 1 sitting entry (24 Nov), 1 questionnaire (24 Nov).",
    ):
        assert marked in page
    shape = hers(both, "report", "--since", "all", "--json").json
    assert shape["entered_by"] == {"patient": 3, "practice": 8}
    assert [(one["text"], one["entered_by"]) for one in shape["notes"]] == [
        ("told on the phone", "practice"), ("slept badly", "patient"),
    ]  # fmt: skip
    assert shape["sessions"][0]["entered_by"] == "practice"
    assert shape["stopped_for_pain"][0]["entered_by"] == "practice"


def test_the_page_on_paper_says_the_same(both: Sides) -> None:
    hers(both, "report", "--since", "all", "--html", both.file("page.html"))
    page = Path(both.file("page.html")).read_text(encoding="utf-8")
    for said in (
        "from 3 entries by the patient and 8 by the practice",
        "Entered later, or by the practice",
        "23 Nov, pain 5, upper back, entered by the practice: told on the phone",
    ):
        assert said in page


def test_a_page_of_the_practice_s_entries_alone_says_so(homecare: Homecare, tmp_path: Path) -> None:
    sides = Sides(homecare, tmp_path)
    sides.ours("patient", "add", "Hana")
    sides.ours("--patient", "Hana", "log", "pain", "4")
    page = " ".join(sides.ours("--patient", "Hana", "report").out.split())
    assert "from 1 entry by the practice, as entered" in page


def test_the_sessions_say_it_too(both: Sides) -> None:
    assert "pain 6 before, 3 after, entered by the practice." in hers(both, "sessions").out
    assert hers(both, "sessions", "--json").json["sessions"][0]["entered_by"] == "practice"


def test_the_panel_says_by_whom_its_numbers_are(both: Sides) -> None:
    assert "as you or the patient entered it." in " ".join(both.ours("clinic").out.split())


def test_a_diary_of_ones_own_at_a_practice_is_ones_own(both: Sides) -> None:
    both.ours("patient", "add", "Ken", "--own")
    both.ours("--patient", "Ken", "log", "pain", "4")
    assert "entered" not in both.ours("--patient", "Ken", "history").out
