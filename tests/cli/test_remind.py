"""`homecare remind`: the calendar on stdout or in a file, or a sentence on what is missing."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.cli.conftest import Homecare


def read(content: bytes | str) -> list[dict[str, object]]:
    return [dict(one) for one in Calendar.from_ical(content).walk("VEVENT")]


def test_stdout_is_the_file_and_nothing_else(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    ran = homecare("remind", "--time", "7:30")
    assert ran.err == ""
    assert ran.out.startswith("BEGIN:VCALENDAR\r\n")
    assert ran.out.endswith("END:VCALENDAR\r\n")
    assert len(read(ran.out)) == 3


@pytest.mark.parametrize("words", [(), ("--json",), ("--file", "routine.ics")])
def test_without_the_extra_it_is_said_how_to_get_it(
    homecare: Homecare, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...]
) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    monkeypatch.setitem(sys.modules, "icalendar", None)
    monkeypatch.chdir(tmp_path)
    assert homecare("remind", "--time", "7:30", *words, expect=2).refusal == (
        "The part that writes calendars is not installed. Install it with: pip install 'homecare[calendar]'"
    )
    assert not (tmp_path / "routine.ics").exists()


def test_the_settings_times_are_used_where_none_is_said(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes")
    homecare("settings", "routine_times", "07:30,19:00")
    assert {one["at"] for one in homecare("remind", "--json").json} == {"07:30", "19:00"}
    assert {one["at"] for one in homecare("remind", "--time", "12:00", "--json").json} == {"12:00"}


def test_the_keys_of_the_json(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes")
    shape = homecare("remind", "--time", "12:00", "--json").json
    assert shape
    assert all(set(one) == {"uid", "title", "day", "at", "minutes", "rule", "cancelled"} for one in shape)
    assert all(one["uid"].endswith("@homecare") and one["rule"].startswith("FREQ=") for one in shape)


def test_planned_sessions_alone_are_enough_and_what_is_missing_is_said(
    homecare: Homecare, paths: Paths
) -> None:
    diary = Diary.open(paths)
    diary.treatments.plan(date(2026, 11, 26), "15:30")
    diary.treatments.plan(date(2026, 12, 3))
    diary.close()
    ran = homecare("remind")
    assert [str(one["SUMMARY"]) for one in read(ran.out)] == ["homecare: planned session"] * 2
    assert "--time 07:30" in ran.err
    shape = homecare("remind", "--json").json
    assert [(one["day"], one["at"], one["rule"]) for one in shape] == [
        ("2026-11-26", "15:30", None), ("2026-12-03", None, None),
    ]  # fmt: skip


def test_with_nothing_to_remind_of_it_says_what_is_missing(homecare: Homecare, tmp_path: Path) -> None:
    file = tmp_path / "routine.ics"
    assert "homecare remind --time 07:30" in homecare("remind", "--file", str(file), expect=2).refusal
    assert "homecare programme list" in homecare("remind", "--time", "7:30", expect=2).refusal
    assert "not a time of day" in homecare("remind", "--time", "25:00", expect=2).refusal
    assert not file.exists()


def test_a_file_is_written_whole_and_written_over_only_with_a_yes(
    homecare: Homecare, tmp_path: Path, answer: Callable[[str], None]
) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    file = tmp_path / "routine.ics"
    assert str(file) in homecare("remind", "--time", "07:30", "--file", str(file)).out
    first = file.read_bytes()
    assert b"DTSTART:20261129T073000\r\n" in first  # Sunday, the shortest day, comes first
    again = ("remind", "--time", "19:00", "--file", str(file))
    assert "Add --yes to answer yes." in homecare(*again, expect=2).err
    answer("n")
    homecare(*again, expect=2)
    assert file.read_bytes() == first
    answer("y")
    homecare(*again)
    assert b"T190000" in file.read_bytes()
    homecare("remind", "--time", "07:30", "--file", str(file), "--yes")
    assert b"T190000" not in file.read_bytes()
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".homecare")] == []


def test_a_place_where_no_file_can_be_is_named(homecare: Homecare, tmp_path: Path) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    for named, said in (
        ("", "is empty"),
        (str(tmp_path), "is not a file"),
        (str(tmp_path / "no" / "x.ics"), "no folder"),
    ):
        assert said in homecare("remind", "--time", "07:30", "--file", named, expect=2).refusal


def test_a_session_that_was_moved_is_cancelled_on_its_old_day(homecare: Homecare) -> None:
    homecare("sessions", "plan", "+7d", "--at", "15:30")
    (before,) = homecare("remind", "--json").json
    homecare("sessions", "cancel", "+7d")
    homecare("sessions", "plan", "+8d", "--at", "15:30")
    after = homecare("remind", "--json").json
    assert [(one["day"], one["cancelled"]) for one in after] == [("2026-12-02", False), ("2026-12-01", True)]
    assert after[1]["uid"] == before["uid"] != after[0]["uid"]
    homecare("sessions", "plan", "+7d", "--at", "9:00")
    again = homecare("remind", "--json").json
    assert [(one["uid"], one["cancelled"]) for one in again] == [
        (before["uid"], False), (after[0]["uid"], False),
    ]  # fmt: skip


def test_it_says_up_to_when_the_routine_is_in_it_where_another_programme_follows(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes")
    assert homecare("remind", "--time", "7:30").err == ""
    homecare("programme", "assign", "desk-neck-upper-back", "--from", "2026-11-28", "--yes")
    ran = homecare("remind", "--time", "7:30")
    assert "until Fri 27 Nov 2026. Make a new calendar then, for “" in ran.err
    assert all(
        "UNTIL=20261127T073000" in one["rule"] for one in homecare("remind", "--time", "7:30", "--json").json
    )


def test_another_time_takes_the_place_of_the_old_one(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    before = [one["uid"] for one in homecare("remind", "--time", "07:30", "--json").json]
    assert [one["uid"] for one in homecare("remind", "--time", "08:30", "--json").json] == before


def test_a_programme_given_again_keeps_the_ids(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    before = {str(one["UID"]) for one in read(homecare("remind", "--time", "07:30").out)}
    homecare("undo")
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    assert {str(one["UID"]) for one in read(homecare("remind", "--time", "07:30").out)} == before
