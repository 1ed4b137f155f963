"""`homecare log`: one confirming sentence, and the entry is in the diary."""

from collections.abc import Callable

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows


def test_pain_is_confirmed_with_a_way_back(homecare: Homecare) -> None:
    out = homecare("log", "pain", "4").out
    assert out == ("Logged: Pain 4, upper back, on average over the last 24 hours.\nTo undo: homecare undo\n")


def test_an_entry_for_an_earlier_day_is_said_to_be_late(homecare: Homecare) -> None:
    out = homecare("log", "pain", "4", "--date", "-3d").out
    assert "Logged for Sat 21 Nov 2026, and marked as entered later: Pain 4" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["pain", "0", "--region", "Left shoulder", "--kind", "now"], "Pain 0, left shoulder, right now"),
        (["pain", "7", "--kind", "worst", "--note", "after the train"], "(after the train)"),
        (["sitting", "6h30m"], "Sitting 6 h 30 in total"),
        (["sitting", "6h", "30m"], "Sitting 6 h 30 in total"),
        (["sitting", "19h", "--yes"], "Sitting 19 h in total"),
        (["exercise", "front-plank"], "Front plank: done, 3 sets, 30 s total"),
        (["exercise", "Front plank", "--sets", "2"], "Front plank: partly done, 2 sets"),
        (["exercise", "front-plank", "--hold", "20s"], "Front plank: done, 3 sets, 1 min total"),
        (["exercise", "chin-tuck", "--skip", "tired"], "Chin tuck: skipped (tired)"),
        (["exercise", "bird-dog", "--stopped", "--reason", "sharp"], "Bird dog: stopped for pain (sharp)"),
        (["exercise", "cat-cow", "--peak", "3", "--before", "2", "--after", "1"], "peak pain 3"),
        (["session", "--before", "5", "--after", "3"], "Acupuncture session, pain 5 before, 3 after"),
        (["session", "--points", "gb-20 both, LI4 right"], "GB20 both, LI4 right"),
        (["session", "--with", "cupping", "--with", "tui na"], "with cupping, tui na"),
        (["rest", "--reason", "flare"], "Rest day: flare"),
    ],
)
def test_every_kind_of_entry_is_confirmed_in_words(homecare: Homecare, words: list[str], said: str) -> None:
    ran = homecare("log", *words)
    assert said in ran.out
    assert ran.err == ""


def test_unlikely_sitting_is_written_after_a_yes(
    homecare: Homecare, answer: Callable[[str], None], paths: Paths
) -> None:
    answer("y")
    ran = homecare("log", "sitting", "19h")
    assert "is that right? [y/N]" in ran.err
    assert "Sitting 19 h" in ran.out
    assert rows(paths)["sitting_bout"] == 1


@pytest.mark.parametrize("word", ["n", "", "perhaps"])
def test_unlikely_sitting_is_not_written_without_a_yes(
    homecare: Homecare, answer: Callable[[str], None], paths: Paths, word: str
) -> None:
    answer(word)
    ran = homecare("log", "sitting", "19h", expect=2)
    assert "Nothing was written." in ran.err
    assert "sitting_bout" not in rows(paths)


def test_a_second_rest_day_on_one_day_is_refused(homecare: Homecare) -> None:
    homecare("log", "rest")
    assert "Tue 24 Nov 2026 is already a rest day." in homecare("log", "rest", expect=2).refusal


def test_a_note_of_two_lines_stays_on_one_line_of_the_history(homecare: Homecare) -> None:
    assert "(first second)" in homecare("log", "pain", "4", "--note", "first\nsecond").out
    assert len(homecare("history").out.splitlines()) == 2
    assert homecare("history", "--json").json[0]["note"] == "first\nsecond"


def test_a_note_that_looks_like_an_option_stays_a_note(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--note", "--data")
    assert homecare("history", "--json").json[0]["note"] == "--data"


def test_a_change_says_what_it_replaces_as_log_does(homecare: Homecare) -> None:
    def id_of(level: int | None = None, minutes: int | None = None) -> str:
        lines = homecare("history", "--json").json
        wanted = (one for one in lines if (one.get("level"), one.get("minutes")) == (level, minutes))
        return str(next(wanted)["id"])

    homecare("log", "sitting", "6h30m")
    homecare("log", "sitting", "4h")
    # The older total, changed, is the newest word on the day.
    changed = homecare("edit", id_of(minutes=390), "--sitting", "5h").out.splitlines()
    assert changed[2] == "From now on this counts for the day; it replaces 4 h."
    # What counted already replaces nothing that counted.
    assert "replaces" not in homecare("edit", id_of(minutes=300), "--sitting", "5h30m").out
    # Moved to a day that has one.
    homecare("log", "pain", "3")
    homecare("log", "pain", "6", "--date", "yesterday")
    assert "replaces" not in homecare("edit", id_of(3), "--level", "2").out
    assert "it replaces 6." in homecare("edit", id_of(2), "--date", "yesterday").out
    # Another region or kind than before.
    homecare("log", "pain", "7", "--region", "neck")
    homecare("log", "pain", "1", "--kind", "worst")
    assert "it replaces 7." in homecare("edit", id_of(1), "--kind", "average", "--region", "neck").out
    # A reading that is outdone stays so, whatever it is changed to.
    assert "replaces" not in homecare("edit", id_of(7), "--level", "8").out
    assert {
        one["level"] for one in homecare("history", "--json").json if one["replaced"] and "level" in one
    } == {6, 8}


def test_a_second_total_or_average_says_what_it_replaces_and_history_marks_the_other(
    homecare: Homecare,
) -> None:
    homecare("log", "sitting", "6h30m")
    assert "it replaces 6 h 30." in homecare("log", "sitting", "4h").out
    homecare("log", "pain", "3")
    assert "it replaces 3." in homecare("log", "pain", "5").out
    assert "replaces" not in homecare("log", "pain", "2", "--kind", "now").out
    lines = homecare("history").out.splitlines()
    marked = [line for line in lines if "replaced by a later one" in line]
    assert len(marked) == 2
    assert any("Sitting 6 h 30 in total, replaced" in line for line in marked)
    assert any("Pain 3, " in line for line in marked)
    said = {one["replaced"] for one in homecare("history", "--json").json}
    assert said == {True, False}
