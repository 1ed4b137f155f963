"""`homecare sit`: the chair from the command line, in this process and in processes of their own."""

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine

from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows
from tests.cli.test_process import imported, ran, start

JAPAN_TIME = ZoneInfo("Asia/Tokyo")
FOLLOW = ("programme", "assign", "desk-neck-upper-back", "--yes")


def test_a_bout_from_start_to_stop(homecare: Homecare) -> None:
    out = homecare("sit", "start").out
    assert out.startswith("Sitting since 20:00, 0 min. Your break is in 30 min.\n")
    assert "homecare undo" in out
    assert homecare("sit", "stop").out.startswith("Logged: Sitting 20:00–20:00, 0 min.\n")
    assert homecare("sit", "status", "--short").out == "not sitting\n"


def test_earlier_times_can_be_said(homecare: Homecare) -> None:
    homecare("sit", "start", "--at", "19:26")
    assert homecare("sit", "status", "--short").out == "sitting 34 min, break due 4 min ago\n"
    assert "Sitting 19:26–19:50, 24 min" in homecare("sit", "stop", "--at", "2026-11-24 19:50").out


def test_a_second_start_says_since_when(homecare: Homecare) -> None:
    homecare("sit", "start", "--at", "19:26")
    assert homecare("sit", "start", expect=2).refusal.startswith("You are already sitting, since 19:26.")


def test_a_break_says_what_the_programme_suggests_and_how_to_go_on(homecare: Homecare) -> None:
    homecare(*FOLLOW)
    homecare("sit", "start", "--at", "19:26")
    lines = homecare("sit", "break").out.splitlines()
    assert lines[0] == "Logged: Break, with a reminder; Sitting 19:26–20:00, 34 min."
    assert lines[1] == (
        "Stand up and move for 2 min; your programme suggests: Stand and walk, Scapular squeeze."
    )
    assert lines[2] == "When you sit down again: homecare sit start"
    assert homecare("sit", "break").code == 0  # pressed twice: one break
    assert "1 of 1 with a reminder" in homecare("sit", "status").out


def test_without_a_programme_a_break_is_to_stand_up(homecare: Homecare) -> None:
    assert "Stand up and move for 2 min.\n" in homecare("sit", "break").out


def test_a_break_can_be_postponed_once_and_skipped_when_it_is_due(homecare: Homecare) -> None:
    homecare("sit", "start")
    assert "No break is due yet" in homecare("sit", "break", "--skip", expect=2).refusal
    assert (
        "You cannot use --skip and --postpone together"
        in homecare("sit", "break", "--skip", "--postpone", expect=2).refusal
    )
    homecare("undo")
    homecare("sit", "start", "--at", "19:26")
    assert "Your break is in 5 min, postponed." in homecare("sit", "break", "--postpone").out
    assert "only once" in homecare("sit", "break", "--postpone", expect=2).refusal
    with time_machine.travel(datetime(2026, 11, 24, 20, 6, tzinfo=JAPAN_TIME)):
        assert "Logged: Break, skipped." in homecare("sit", "break", "--skip").out


def test_a_bout_is_entered_afterwards(homecare: Homecare) -> None:
    out = homecare("sit", "log", "23:30", "00:40", "--date", "yesterday", "--note", "the train").out
    assert out.startswith(
        "Logged for Mon 23 Nov 2026, and marked as entered later: Sitting 23:30–00:40, 1 h 10 (the train).\n"
    )
    assert "overlaps" in homecare("sit", "log", "23:00", "23:45", "--date", "-1d", expect=2).refusal
    assert "23:30" not in homecare("today").out
    assert homecare("history", "--json").json[0]["end"] == "2026-11-23T15:40:00+00:00"


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("sit", "start", "--at", "25:00"), "“25:00” is not a time of day."),
        (("sit", "start", "--at", "2026-11-25 10:00"), "is in the future."),
        (("sit", "start", "--at", "2026-11-20 10:00"), "more than 24 hours ago"),
        (("sit", "stop"), "No sitting is being timed"),
        (("sit", "log", "13:05", "noon"), "“noon” is not a time of day."),
        (("sit", "log", "14:20", "13:05"), "13:05 is before this bout began (14:20)."),
        (("sit", "log", "19:00", "21:00"), "21:00 is in the future."),
        (("sit", "log", "13:05"), "END is missing."),
        (("sit", "log", "04:00", "03:00", "--date", "-2d"), "23 h of sitting"),
        (("sit", "status", "--short", "--json"), "You cannot use --short and --json together"),
        (("sit",), "needs one more word: start, break, stop, log, status or watch"),
        (("sit", "down"), "There is no command “sit down”."),
    ],
)
def test_what_is_refused_writes_nothing(
    homecare: Homecare, paths: Paths, words: tuple[str, ...], wrong: str
) -> None:
    assert wrong in homecare(*words, expect=2).refusal
    assert "sitting_bout" not in rows(paths)


def test_a_long_bout_is_asked_for(homecare: Homecare, answer: Callable[[str], None]) -> None:
    homecare("sit", "start", "--at", "2026-11-24 01:30")
    assert "--yes" in homecare("sit", "stop", expect=2).refusal
    answer("y")
    ran = homecare("sit", "stop")
    assert "18 h 30 of sitting without getting up: is that right? [y/N]" in ran.err
    assert "Sitting 01:30–20:00, 18 h 30" in ran.out


def test_a_bout_left_open_and_a_clock_set_back_ask_for_the_end(homecare: Homecare) -> None:
    homecare("sit", "start")
    with time_machine.travel(datetime(2026, 11, 27, 20, 0, tzinfo=JAPAN_TIME)):
        assert homecare("sit", "status", "--short").out == "sitting since 24 Nov 20:00, not ended\n"
        told = homecare("sit", "stop", expect=2).refusal
    command = re.search(r"homecare (sit stop --at) \"(.*)\"", told)
    assert command is not None
    with time_machine.travel(datetime(2026, 11, 24, 19, 45, tzinfo=JAPAN_TIME)):
        assert homecare("sit", "status", "--short").out == "sitting 0 min, clock set back\n"
        assert "The clock shows" in homecare("sit", "stop", expect=2).refusal
        assert "Sitting 20:00–20:50, 50 min" in homecare("sit", "stop", "--at", "20:50").out
    homecare("undo")
    with time_machine.travel(datetime(2026, 11, 27, 20, 0, tzinfo=JAPAN_TIME)):
        assert "Sitting 20:00–20:50" in homecare(*command[1].split(), command[2]).out


def test_start_and_end_of_a_bout_are_edited(homecare: Homecare) -> None:
    homecare("sit", "log", "13:05", "14:20")
    entry = homecare("history", "--json").json[0]["id"]
    out = homecare("edit", entry, "--start", "13:00", "--end", "14:00").out
    assert "Changed: Sitting 13:05–14:20, 1 h 15, Tue 24 Nov 2026." in out
    assert "Now: Sitting 13:00–14:00, 1 h, Tue 24 Nov 2026." in out
    assert "follows from its start" in homecare("edit", entry, "--sitting", "2h", expect=2).refusal
    assert "--start" in homecare("edit", entry, "--level", "3", expect=2).refusal
    assert "Now: Sitting 13:00–14:00, 1 h, Mon 23 Nov 2026." in homecare("edit", entry, "--date", "-1d").out
    assert "Removed: Sitting" in homecare("edit", entry, "--remove").out


def test_a_bout_that_was_typed_is_never_called_timed(homecare: Homecare) -> None:
    homecare("sit", "log", "09:00", "10:00")
    out = homecare("today").out
    assert "Sitting 1 h by the times you entered; longest bout 1 h." in out
    assert "timer" not in out
    assert homecare("today", "--json").json["sitting"]["source"] == "manual"
    assert "Longest times without getting up, by the times you entered: 1 h" in homecare("report").out
    homecare("log", "sitting", "6h30m")
    assert "your own total; the times you entered say 1 h" in homecare("today").out


def test_today_and_history_show_bouts_and_breaks(homecare: Homecare) -> None:
    homecare("sit", "log", "09:00", "10:00")
    homecare("sit", "start", "--at", "19:20")
    lines = homecare("today").out.splitlines()
    assert (
        "Sitting 1 h 40 by the timer and the times you entered; longest bout 1 h. Sitting since 19:20."
        in lines
    )
    homecare("log", "sitting", "6h30m")
    homecare("sit", "break")
    homecare("log", "sitting", "6h30m")
    line = (
        "Sitting 6 h 30, your own total; the timer and the times you entered say 1 h 40; longest bout 1 h. "
        "Breaks: 1 of 1 with a reminder."
    )
    assert line in homecare("today").out.splitlines()
    today = homecare("today", "--json").json
    assert today["sitting"] == {
        "minutes": 390, "source": "manual", "other_minutes": 100, "longest_min": 60,
        "entered_by": "patient",
    }  # fmt: skip
    assert today["breaks"]["taken"] == 1
    out = homecare("history").out
    for said in ("Sitting 09:00–10:00, 1 h", "Sitting 19:20–20:00, 40 min", "Break, with a reminder"):
        assert said in out
    homecare("trends")


def test_each_command_is_one_undo(homecare: Homecare) -> None:
    homecare("sit", "start", "--at", "19:00")
    homecare("sit", "break")
    undone = "Undone: Break, with a reminder; ended: Sitting 19:00–20:00, 1 h.\n"
    assert homecare("undo").out.startswith(undone)
    assert homecare("sit", "status", "--short").out == "sitting 1 h, break due 30 min ago\n"
    assert homecare("undo").out.startswith("Undone: Sitting since 19:00, not ended yet.\n")
    assert homecare("history", "--json").json == []


# Processes of their own


def test_the_short_status_loads_as_little_as_logging_pain(paths: Paths) -> None:
    ran(paths, "sit", "start")
    words = ["--data", str(paths.data), "sit", "status", "--short"]
    loaded = imported(f"from homecare.cli.main import run\nassert run({words!r}) == 0")
    assert not {"textual", "rich", "plotext", "alembic", "homecare.core.programme_file.format"} & loaded


def test_two_processes_agree(paths: Paths) -> None:
    starts = [start(paths, "sit", "start") for _ in range(4)]
    ended = []
    for process in starts:
        with process:
            _, err = process.communicate(timeout=120)
        ended.append((process.returncode, err.partition(",")[0]))
    assert sorted(ended) == [(0, ""), *[(2, "You are already sitting")] * 3]
    assert ran(paths, "sit", "status", "--short")[1] == "sitting 0 min, break in 30\n"
    assert rows(paths)["sitting_bout"] == 1
