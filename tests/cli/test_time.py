"""Summer time, journeys, leap days, nights and clocks that were wrong, as the command line meets them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine

from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows


@contextmanager
def at(zone: str, text: str, fold: int = 0) -> Iterator[None]:
    """A wall time somewhere; the zone of the machine goes along."""
    with time_machine.travel(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)):
        yield


def test_a_bout_in_the_hour_that_was_left_out_is_refused_and_nothing_is_written(
    homecare: Homecare, paths: Paths
) -> None:
    with at("Europe/Berlin", "2026-03-29 12:00"):
        refusal = homecare("sit", "log", "02:10", "02:50", "--date", "yesterday", expect=2).refusal
    assert refusal == (
        "02:10 on Sun 29 Mar 2026 did not exist: the clocks skipped it when they went forward. "
        "Write a time that the clock showed."
    )
    assert "sitting_bout" not in rows(paths)


def test_a_bout_over_a_change_has_its_true_minutes(homecare: Homecare) -> None:
    with at("Europe/Berlin", "2026-03-29 12:00"):
        told = homecare("sit", "log", "01:30", "03:30", "--date", "yesterday").out
    assert "Sat 28 Mar 2026" in told
    assert "1 h" in told
    assert "2 h" not in told
    with at("America/New_York", "2026-11-01 12:00"):
        assert "2 h 30" in homecare("sit", "log", "00:30", "02:00", "--date", "yesterday").out


def test_a_bout_over_a_change_is_shown_and_corrected_by_the_wall_of_each_end(homecare: Homecare) -> None:
    with at("America/New_York", "2026-03-08 11:00"):
        told = homecare("sit", "log", "01:30", "03:30", "--date", "yesterday").out
        assert "Sitting 01:30–03:30, 1 h." in told
        (spring,) = homecare("history", "--json").json
        assert "Now: Sitting 01:30–03:40, 1 h 10, " in homecare("edit", spring["id"], "--end", "03:40").out
    with at("America/New_York", "2026-11-01 11:00"):
        told = homecare("sit", "log", "00:30", "02:30", "--date", "yesterday").out
        assert "Sitting 00:30–02:30, 3 h." in told
        autumn, spring = homecare("history", "--json").json
        assert "Now: Sitting 00:30–02:40, 3 h 10, " in homecare("edit", autumn["id"], "--end", "02:40").out
        shown = homecare("history", "--versions").out
    for line in ("Sitting 01:30–03:40, 1 h 10", "Sitting 01:30–03:30, 1 h", "Sitting 00:30–02:30, 3 h"):
        assert line in shown
    assert "then changed: Sitting 01:30–03:30" in shown
    assert "until Sun 8 Mar 2026, 11:00" in shown
    with at("America/New_York", "2026-11-01 11:00"):
        assert "changed: Sitting 00:30–02:40, 3 h 10" in homecare("undo").out


def test_a_bout_moved_over_a_change_keeps_its_times_of_day_and_is_compared_with_the_others_by_them(
    homecare: Homecare,
) -> None:
    with at("Europe/Berlin", "2026-10-27 09:00"):
        homecare("sit", "log", "13:00", "14:00", "--date", "2026-10-24")
        homecare("sit", "log", "13:00", "14:00", "--date", "2026-10-26")
        after, _ = homecare("history", "--json").json
        refusal = homecare("edit", after["id"], "--date", "2026-10-24", expect=2).refusal
        assert refusal.startswith("That overlaps another bout: sitting Sat 24 Oct 2026, 13:00–14:00.")
        homecare("edit", after["id"], "--start", "12:00", "--end", "13:00")
        after, _ = homecare("history", "--json").json
        told = homecare("edit", after["id"], "--date", "2026-10-24").out
        assert "Now: Sitting 12:00–13:00, 1 h, Sat 24 Oct 2026." in told
        assert "Sitting 2 h by the times you entered" in homecare("today", "--date", "2026-10-24").out


def test_beyond_the_date_line_a_session_that_was_held_is_named_by_its_day_and_not_planned_again(
    homecare: Homecare,
) -> None:
    with at("Asia/Tokyo", "2026-11-25 09:00"):
        homecare("sessions", "plan", "today", "--at", "15:00")
        homecare("sessions", "plan", "+1d", "--at", "16:00")
        homecare("log", "session", "--before", "4")
    with at("Pacific/Honolulu", "2026-11-24 10:00"):
        shown = homecare("sessions").out
        assert "1 session, the last one Wed 25 Nov 2026 · next Thu 26 Nov, 16:00." in shown
        assert "today" not in shown.lower()
        assert "tomorrow" not in shown
        assert [one["day"] for one in homecare("sessions", "--json").json["planned"]] == ["2026-11-26"]
    with at("Asia/Tokyo", "2026-11-25 20:00"):
        assert "the last one today · next tomorrow, 16:00" in homecare("sessions").out


def test_the_timer_counts_what_passed_over_a_change(homecare: Homecare) -> None:
    with at("Australia/Lord_Howe", "2026-04-05 01:00"):
        homecare("sit", "start", "--at", "00:50")
    with at("Australia/Lord_Howe", "2026-04-05 02:10"):
        now = homecare("sit", "status", "--json").json
        assert now["minutes"] == 110
        assert "1 h 50" in homecare("sit", "stop").out


def test_beyond_the_date_line_the_day_that_was_there_is_in_the_future_here(homecare: Homecare) -> None:
    with at("Asia/Tokyo", "2026-11-25 09:00"):
        homecare("log", "pain", "6")
    with at("Pacific/Honolulu", "2026-11-24 10:00"):
        homecare("log", "pain", "4")
        assert "is in the future" in homecare("log", "pain", "3", "--date", "2026-11-25", expect=2).refusal
        first, second = homecare("history", "--json").json
        assert (first["day"], second["day"]) == ("2026-11-25", "2026-11-24")
        assert homecare("today", "--json").json["day"] == "2026-11-24"
        homecare("edit", second["id"], "--note", "after landing")
        homecare("edit", first["id"], "--note", "before take-off")
        said = [line["note"] for line in homecare("history", "--json").json]
        assert said == ["before take-off", "after landing"]
        assert homecare("trends", "--json").code == 0
        homecare("undo")


def test_what_was_written_elsewhere_has_the_date_of_here(homecare: Homecare) -> None:
    with at("Asia/Tokyo", "2026-11-24 08:00"):
        homecare("patient", "add", "Hana", "--own")
        homecare("--patient", "Hana", "log", "pain", "3")
        homecare("patient", "note", "Hana", "Prefers mornings")
        assert "since Tue 24 Nov 2026" in homecare("patient", "list").out
        assert homecare("patient", "list", "--json").json[0]["since"] == "2026-11-24"
        assert "Tue 24 Nov 2026" in homecare("patient", "note", "Hana").out


def test_a_leap_day_is_a_day_like_others_and_is_refused_where_there_is_none(homecare: Homecare) -> None:
    with at("Europe/Berlin", "2028-02-29 12:00"):
        homecare("programme", "assign", "desk-neck-upper-back", "--yes")
        homecare("log", "pain", "4", "--date", "2028-02-29")
        homecare("log", "session", "--before", "4")
        homecare("log", "pain", "4", "--date", "-365d")
        assert homecare("history", "--since", "2027-03-01", "--json").json[-1]["day"] == "2027-03-01"
        reminders = homecare("remind", "--time", "07:30", "--json").json
        assert min(one["day"] for one in reminders) == "2028-02-29"
    with at("Europe/Berlin", "2027-03-01 12:00"):
        refusal = homecare("log", "pain", "4", "--date", "2027-02-29", expect=2).refusal
        assert refusal.startswith("“2027-02-29” is not a day. Write a date like")
    with at("Europe/Berlin", "2029-02-28 12:00"):
        assert len(homecare("history", "--since", "-365d", "--json").json) == 2  # the 29th is a year ago


@pytest.mark.parametrize(("turn", "day"), [("4", "2026-11-24"), ("0", "2026-11-25"), ("12", "2026-11-24")])
def test_a_night_is_of_one_day_in_every_command(homecare: Homecare, turn: str, day: str) -> None:
    with at("Asia/Tokyo", "2026-11-25 01:30"):
        homecare("settings", "day_turn", turn)
        homecare("programme", "assign", "desk-neck-upper-back", "--yes")
        homecare("log", "pain", "4")
        homecare("log", "exercise", "chin-tuck")
        homecare("log", "session", "--before", "4")
        homecare("sit", "log", "00:10", "00:50")
        homecare("sit", "start")
        assert homecare("today", "--json").json["day"] == day
        assert {(line["day"], line["late"]) for line in homecare("history", "--json").json} == {(day, False)}
        assert min(one["day"] for one in homecare("remind", "--time", "23:00", "--json").json) == day
        assert homecare("report", "--json").json["to"] == day
        assert homecare("sit", "status", "--json").json["day_minutes"] == 40
        ahead = homecare("log", "pain", "4", "--date", "tomorrow", expect=2).refusal
        assert "is in the future" in ahead


READING = (
    ("today",), ("history",), ("trends",), ("sessions",), ("report",), ("sit", "status"), ("step", "list"),
    ("messages",), ("questions",), ("guide",), ("remind", "--time", "07:30"), ("programme", "list"),
    ("patient", "list"), ("clinic",), ("settings",), ("where",),
)  # fmt: skip


@pytest.mark.parametrize("years", [10, 60])
def test_every_command_reads_a_diary_in_which_the_clock_was_years_ahead(
    homecare: Homecare, years: int
) -> None:
    wrong = datetime(2026, 11, 24, 20, tzinfo=ZoneInfo("Asia/Tokyo")) + timedelta(days=365 * years)
    with time_machine.travel(wrong):
        homecare("programme", "assign", "desk-neck-upper-back", "--yes")
        homecare("log", "pain", "9")
        homecare("log", "exercise", "chin-tuck")
        homecare("log", "session", "--before", "6", "--after", "4")
        homecare("log", "sitting", "5h")
        homecare("log", "rest")
        homecare("sit", "start")
    homecare("log", "pain", "3")
    for command in READING:
        assert homecare(*command, "--json").code == 0
    assert homecare("today", "--json").json["day"] == "2026-11-24"
    assert [line["level"] for line in homecare("today", "--json").json["pain"]] == [3]
    assert "before this bout began" in homecare("sit", "stop", expect=2).refusal
    for _ in range(8):
        homecare("undo")
    assert homecare("history", "--json").json == []
    assert "nothing to undo" in homecare("undo", expect=2).refusal
