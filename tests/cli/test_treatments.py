"""A session that the practice logged, on the command line of both sides: it comes home, and counts once."""

import json
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare, Ran
from tests.cli.test_handoff import HERS, Sides

WORDS = "grips the wheel too hard"
LOGGED = (
    "log", "session", "--date", "2026-11-20", "--before", "7", "--after", "4", "--points",
    "GB20 both, LI4 right", "--with", "cupping", "--needles", "9", "--advice", "walk a little",
    "--after-effects", f"pale, {WORDS}",
    "--planned", "8", "--note", WORDS,
)  # fmt: skip


@pytest.fixture
def sides(homecare: Homecare, tmp_path: Path) -> Sides:
    """A practice that received a patient's first file and logged a session of last Friday."""
    both = Sides(homecare, tmp_path)
    both.ours("patient", "add", "Hana")
    both.hers("log", "pain", "6", "--date", "2026-11-02")
    both.hers("share", both.file("a.json"), "--unencrypted")
    both.ours("--patient", "Hana", "receive", both.file("a.json"), "--yes")
    both.ours("--patient", "Hana", *LOGGED)
    return both


def test_a_session_of_the_practice_comes_home_and_no_note_with_it(sides: Sides) -> None:
    shared = sides.ours("--patient", "Hana", "share", sides.file("b.json"), "--unencrypted", "--json").json
    assert shared["records"] == {"session": 1}
    assert WORDS not in Path(sides.file("b.json")).read_text(encoding="utf-8")
    received = sides.hers("receive", sides.file("b.json"), "--yes").out
    assert "1 session at the practice on Fri 20 Nov 2026" in received
    assert "New: 1, changed: 0, already here: 0." in received
    course = sides.hers("sessions").out
    assert course.startswith("1 of 8 sessions, 4 days since the last.")
    told = "Acupuncture session, pain 7 before, 4 after, GB20 both, LI4 right, with cupping. "
    assert f"1  Fri 20 Nov 2026: {told}8 planned, 9 needles. Advice: walk a little, entered by the" in course
    assert "GB20 both" in sides.hers("history").out
    assert sides.hers("today", "--json").json["sessions"] == {"done": 1, "planned": 8}
    assert sides.hers("trends", "--json").json["sessions"] == ["2026-11-20"]
    assert "GB20 both" in sides.hers("report").out
    assert WORDS not in "".join(
        sides.hers(*words).out for words in (("history",), ("report",), ("sessions",))
    )
    assert WORDS.encode() not in Paths(sides.place / HERS).database.read_bytes()


def test_both_sides_logged_it_and_every_count_says_one(sides: Sides) -> None:
    sides.hers("log", "session", "--date", "2026-11-20", "--before", "6", "--note", "slept well")
    sides.ours("--patient", "Hana", "share", sides.file("b.json"), "--unencrypted")
    sides.hers("receive", sides.file("b.json"), "--yes")
    sides.hers("share", sides.file("c.json"), "--unencrypted")
    back = json.loads(Path(sides.file("c.json")).read_text(encoding="utf-8"))
    assert [one["note"] for one in back["records"]["session"]] == ["slept well"]  # the other one is theirs
    sides.ours("receive", sides.file("c.json"), "--yes")
    for side, other in ((sides.hers, "you"), (sides.ours, "the patient")):
        course = side("sessions", "--json").json
        assert (course["held"], [one["number"] for one in course["sessions"]]) == (1, [1, 1])
        assert {(one["entered_by"], one["also_entered_by"]) for one in course["sessions"]} == {
            ("patient", "practice"), ("practice", "patient"),
        }  # fmt: skip
        told = side("sessions").out
        assert "1  Fri 20 Nov 2026: Acupuncture session, pain 6 before, 4 after, GB20 both" in told
        assert told.count("also entered by the practice.") == 1
        assert told.count(f"entered by the practice, also entered by {other}.") == 1
        history = [line for line in side("history").out.splitlines() if "Acupuncture" in line]
        assert [line.rpartition(", ")[2] for line in history] == [
            "also entered by the practice", f"also entered by {other}",
        ]  # fmt: skip
        lines = side("history", "--type", "session", "--json", "--limit", "1").json
        assert [set(one) >= {"also_entered_by"} for one in lines] == [True]
        assert side("today", "--json").json["sessions"]["done"] == 1
        assert side("trends", "--json").json["sessions"] == ["2026-11-20"]
        report = side("report", "--since", "2026-11-19", "--json").json
        assert [(one["number"], one["also_entered_by"]) for one in report["sessions"]] == [(1, "practice")]
    assert WORDS in sides.ours("sessions").out
    assert "slept well" in sides.ours("sessions").out
    (row,) = sides.ours("clinic", "--json").json["patients"]
    assert (row["sessions"], row["last_session"]) == (1, "2026-11-20")


def test_an_export_carries_both_entries_and_they_stay_one(sides: Sides, homecare: Homecare) -> None:
    sides.hers("log", "session", "--date", "2026-11-20", "--before", "6")
    sides.ours("--patient", "Hana", "share", sides.file("b.json"), "--unencrypted")
    sides.hers("receive", sides.file("b.json"), "--yes")
    before = sides.hers("sessions", "--json").json
    sides.hers("export", sides.file("out"))

    def other(*words: str, expect: int = 0) -> Ran:
        return homecare("--data", sides.file("other"), *words, expect=expect)

    other("import", sides.file("out"), "--yes")
    assert other("sessions", "--json").json == before
    theirs = next(one["id"] for one in before["sessions"] if one["entered_by"] == "practice")
    assert "read-only here" in other("edit", theirs, "--after", "1", expect=2).refusal


def test_what_the_practice_takes_back_goes_at_home(sides: Sides) -> None:
    sides.ours("--patient", "Hana", "share", sides.file("b.json"), "--unencrypted")
    sides.hers("receive", sides.file("b.json"), "--yes")
    sides.ours("--patient", "Hana", "undo")
    shared = sides.ours("--patient", "Hana", "share", sides.file("c.json"), "--unencrypted")
    assert "taken back: 1 session at the practice" in shared.out
    assert "Taken back: 1 session at the practice" in sides.hers("receive", sides.file("c.json"), "--yes").out
    assert sides.hers("sessions", "--json").json["held"] == 0
    sides.ours("--patient", "Hana", "log", "session", "--after", "2")
    sides.ours("--patient", "Hana", "share", sides.file("d.json"), "--unencrypted")
    sides.hers("receive", sides.file("d.json"), "--yes")
    taken = sides.hers("receive", "--take-back", "--yes").out
    assert "1 session at the practice" in taken
    assert sides.hers("sessions", "--json").json["held"] == 0
