"""`homecare today`: the day in plain lines, and what to type next."""

from homecare.paths import Paths
from tests.cli.conftest import Homecare

FOLLOW = ("programme", "assign", "desk-neck-upper-back", "--yes")


def test_an_empty_diary_says_how_to_begin(homecare: Homecare) -> None:
    out = homecare("today").out
    assert "no programme" in out
    assert "homecare programme list" in out
    assert "homecare log pain 4" in out


def test_homecare_alone_without_a_terminal_is_today(homecare: Homecare) -> None:
    assert homecare().out == homecare("today").out


def test_the_day_shows_marks_doses_and_weeks_in_words(homecare: Homecare) -> None:
    homecare(*FOLLOW, "--planned-sessions", "10", "--from", "-8d")
    homecare("log", "exercise", "chin-tuck")
    homecare("log", "exercise", "wall-angel", "--sets", "1")
    homecare("log", "exercise", "doorway-stretch", "--skip", "tired")
    homecare("log", "session")
    homecare("log", "pain", "3")
    homecare("log", "sitting", "6h30m")
    lines = homecare("today").out.splitlines()
    assert lines[0] == "Tue 24 Nov 2026 · Desk neck and upper back, week 2 of 6"
    assert "Routine: so far today 1 of 5 done." in lines
    shown = [" ".join(line.split()) for line in lines]
    assert "done Chin tuck 5 reps · 5 s" in shown
    assert "partly done Wall angel 2 × 6 50 % of it" in shown
    assert "skipped Doorway stretch 2 × 15 s tired" in shown
    assert "not yet Upper trapezius stretch 2 × 15 s on each side" in shown
    assert "Not due on this day: Front plank, Glute bridge, Back extension." in lines
    assert "Pain 3, upper back, on average over the last 24 hours." in lines
    assert "Sitting 6 h 30 in total." in lines
    assert "Sessions: 1 of 10 planned, on this day." in lines
    assert any("homecare log exercise scapular-squeeze" in line for line in lines)


def test_an_earlier_day_says_not_logged_and_offers_its_date(homecare: Homecare) -> None:
    homecare(*FOLLOW, "--from", "-8d")
    out = homecare("today", "--date", "-2d").out
    assert "not logged" in out
    assert "not yet  " not in out
    assert "homecare log pain 4 --date 2026-11-22" in out


def test_a_coming_day_can_be_looked_at(homecare: Homecare) -> None:
    homecare(*FOLLOW)
    assert "Front plank" in homecare("today", "--date", "2026-11-25").out


def test_a_rest_day_is_named_with_its_reason(homecare: Homecare) -> None:
    homecare(*FOLLOW)
    homecare("log", "rest", "--reason", "flare")
    assert "Rest day (flare): nothing is due, and nothing counts." in homecare("today").out


def test_an_exercise_asked_for_twice_a_day_is_offered_again(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes")
    for key in ("chin-tuck", "scapular-squeeze", "stand-and-walk", "cat-cow"):
        homecare("log", "exercise", key)
    assert "homecare log exercise cat-cow" in homecare("today").out
    homecare("log", "exercise", "cat-cow")
    assert "homecare log exercise" not in homecare("today").out


def test_a_programme_that_is_over_says_so(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes", "--from", "-30d")
    assert "Flare minimum, which has ended" in homecare("today").out


def test_a_wrong_setting_is_a_note_and_stops_nothing(homecare: Homecare, paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text('region = "nek"\n', encoding="utf-8")
    ran = homecare("log", "pain", "4")
    assert ran.err.startswith("Note: ")
    assert "nek" in ran.err
    assert "Pain 4, upper back" in ran.out


def test_the_setting_decides_which_region_is_logged(homecare: Homecare, paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text('region = "neck"\n', encoding="utf-8")
    assert "Pain 4, neck" in homecare("log", "pain", "4").out
