"""The form for sitting: a total, or a bout from a time to a time; what is wrong is said and stays typed."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from textual.widgets import Input

from homecare.core.records.records import SittingBout, SittingSource
from homecare.diary.diary import Diary
from homecare.ui.forms.sitting import SittingForm
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.today.screen import TodayScreen
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def afternoon(clock: HandClock) -> HandClock:
    """16:00 on Tuesday."""
    clock.instant = clock.instant.replace(hour=16)
    return clock


async def fill(screen: Screenful, **said: str) -> None:
    """Write into fields of the form, in the place of what stands there, and save."""
    for name, text in said.items():
        screen.app.screen.query_one(f"#{name}", Input).value = text
    await screen.pilot.pause()
    await screen.press("ctrl+s")


def stands(screen: Screenful) -> dict[str, str]:
    """What stands in the fields of the form that are not empty."""
    return {str(field.id): field.value for field in screen.app.screen.query(Input) if field.value}


def told(screen: Screenful) -> str:
    """What the form says under its fields."""
    return " ".join(screen.text("#said").split())


def bouts(diary: Diary) -> list[SittingBout]:
    """The sitting of the history, oldest first."""
    return [one.entry for one in reversed(diary.history.lines()) if isinstance(one.entry, SittingBout)]


def kept(diary: Diary) -> list[tuple[date, str]]:
    """The history, oldest first: the day, and what it says."""
    return [(line.entry.day, line.says) for line in reversed(diary.history.lines())]


async def test_m_logs_the_days_total_in_a_few_keys(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("m")
        await screen.write("6h30m")
        await screen.press("enter")
        assert kept(diary) == [(TUESDAY, "Sitting 6 h 30 in total")]
        assert bouts(diary)[0].source is SittingSource.MANUAL
        assert "6 h 30" in screen.text("#sitting")


async def test_a_whole_bout_is_logged_from_a_time_to_a_time(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("m")
        await fill(screen, start="13:05", end="13:50", note="train")
        assert kept(diary) == [(TUESDAY, "Sitting 13:05–13:50, 45 min (train)")]
        assert "45 min" in screen.text("#sitting")
        assert "timed" not in screen.text("#sitting")
        await screen.press("u")
        assert kept(diary) == []


async def test_on_an_earlier_day_s_opens_the_form_for_that_day(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("left_square_bracket", "s")
        assert isinstance(screen.app.screen, SittingForm)
        await fill(screen, start="9:05", end="10:00")
        assert kept(diary) == [(MONDAY, "Sitting 09:05–10:00, 55 min")]
        assert "marked as late" in screen.toasts
        assert diary.sitting_now.now().bout is None


async def test_a_bout_over_midnight_belongs_to_the_evening(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("left_square_bracket", "s")
        await fill(screen, start="23:30", end="00:40")
        await screen.press("m")
        await fill(screen, start="3:00", end="4:30")
        assert kept(diary) == [
            (MONDAY, "Sitting 23:30–00:40, 1 h 10"),
            (MONDAY, "Sitting 03:00–04:30, 1 h 30"),
        ]


HALF = "Write the total, or the start and end time."
REFUSED: tuple[tuple[dict[str, str], str], ...] = (
    ({}, HALF),
    ({"start": "13:05"}, HALF),
    ({"end": "13:05"}, HALF),
    ({"minutes": "1h", "start": "13:05", "end": "14:05"}, HALF),
    ({"start": "13:05", "end": "1350"}, "“1350” is not a time of day."),
    ({"start": "13:50", "end": "13:05"}, "13:05 is before"),
    ({"start": "13:05", "end": "13:05"}, "are both"),
    ({"start": "15:30", "end": "16:30"}, "16:30 is in the future."),
    ({"minutes": "25h"}, "“25h” is longer than a day"),
)


async def test_what_cannot_be_is_refused_in_words_and_stays_typed(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("m")
        for said, words in REFUSED:
            await fill(screen, **{"minutes": "", "start": "", "end": "", "note": "train", **said})
            assert words in told(screen)
            assert "homecare" not in told(screen)  # no command line is needed here
            assert stands(screen) == {**said, "day": "2026-11-24", "note": "train"}
        assert diary.history.lines() == ()


async def test_a_bout_that_overlaps_another_is_refused_with_the_fields_kept(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    two = clock.instant.replace(hour=14)
    diary.sitting.log_bout(two, two + timedelta(minutes=45))
    diary.sitting.sit_down(at=clock.instant - timedelta(minutes=10))
    async with opened() as screen:
        await screen.press("escape", "m")  # Escape: what is asked on return stays open
        await fill(screen, start="13:30", end="14:10")
        assert "That overlaps another bout: sitting 14:00–14:45." in told(screen)
        await fill(screen, start="15:30", end="15:55")
        assert "That overlaps another bout: sitting since 15:50." in told(screen)
        assert stands(screen) == {"start": "15:30", "end": "15:55", "day": "2026-11-24"}
        await fill(screen, end="15:50")
        assert isinstance(screen.app.screen, TodayScreen)
        assert len(bouts(diary)) == 3


async def test_many_hours_are_asked_about_again_and_no_comes_back_to_the_form(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("left_square_bracket", "s")
        await fill(screen, start="05:00", end="23:30")
        assert isinstance(screen.app.screen, ConfirmDialog)
        await screen.press("n")
        assert stands(screen)["end"] == "23:30"
        assert diary.history.lines() == ()
        await screen.press("ctrl+s", "y")
        assert kept(diary) == [(MONDAY, "Sitting 05:00–23:30, 18 h 30")]


# Editing, from History


async def test_a_bout_is_corrected_from_history(opened: Opening, diary: Diary, clock: HandClock) -> None:
    one = clock.instant.replace(hour=13, minute=5)
    diary.sitting.log_bout(one, one + timedelta(minutes=45), note="desk")
    async with opened() as screen:
        await screen.press("h", "enter")
        assert isinstance(screen.app.screen, SittingForm)
        assert stands(screen) == {"start": "13:05", "end": "13:50", "day": "2026-11-24", "note": "desk"}
        await fill(screen, end="13:40")
        assert kept(diary) == [(TUESDAY, "Sitting 13:05–13:40, 35 min (desk)")]
        await screen.press("enter")
        await fill(screen, day="yesterday", note="")
        assert kept(diary) == [(MONDAY, "Sitting 13:05–13:40, 35 min")]
        await screen.press("enter")
        await screen.pilot.click("#remove")
        await screen.settle()
        assert kept(diary) == []


async def test_over_a_change_of_the_clock_history_and_form_show_the_wall_of_each_end(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    zone = ZoneInfo("America/New_York")
    clock.instant = datetime(2026, 3, 8, 11, tzinfo=zone)
    diary.sitting.log_bout(datetime(2026, 3, 8, 1, 30, tzinfo=zone), datetime(2026, 3, 8, 3, 30, tzinfo=zone))
    async with opened() as screen:
        await screen.press("h", "enter")
        assert stands(screen) == {"start": "01:30", "end": "03:30", "day": "2026-03-07"}
        await fill(screen, end="03:40")
        assert kept(diary) == [(date(2026, 3, 7), "Sitting 01:30–03:40, 1 h 10")]
        assert "Entered Sun 8 Mar 2026, 11:00." in " ".join(screen.text("#whole").split())


async def test_a_wrong_correction_is_refused_with_the_fields_kept(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    one = clock.instant.replace(hour=13)
    diary.sitting.log_bout(one, one + timedelta(minutes=45))
    two = clock.instant.replace(hour=14)
    diary.sitting.log_bout(two, two + timedelta(minutes=45))
    before = kept(diary)
    async with opened() as screen:
        await screen.press("h", "enter")
        for said, words in (
            ({"start": "13:30"}, "overlaps another bout: sitting 13:00–13:45"),
            ({"start": "14:00", "end": "13:50"}, "13:50 is before this bout began"),
            ({"end": "17:00"}, "17:00 is in the future."),
            ({"start": "", "end": "14:45"}, "From is empty"),
        ):
            await fill(screen, **said)
            assert words in told(screen)
            for name, text in said.items():
                assert stands(screen).get(name, "") == text
        assert kept(diary) == before


async def test_an_open_bout_is_ended_from_history_by_saying_when(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    diary.sitting.sit_down(at=clock.instant - timedelta(minutes=50))
    async with opened() as screen:
        await screen.press("escape", "h", "enter")
        assert stands(screen) == {"start": "15:10", "day": "2026-11-24"}
        await fill(screen, end="15:40")
        assert kept(diary) == [(TUESDAY, "Sitting 15:10–15:40, 30 min")]
        assert diary.sitting_now.now().bout is None


async def test_a_total_is_corrected_as_a_total(opened: Opening, diary: Diary) -> None:
    diary.entries.log_sitting(390)
    async with opened() as screen:
        await screen.press("h", "enter")
        assert stands(screen) == {"minutes": "6h30m", "day": "2026-11-24"}
        assert not screen.app.screen.query("#start")
        await fill(screen, minutes="5h")
        assert kept(diary) == [(TUESDAY, "Sitting 5 h in total")]


async def test_a_second_total_says_what_it_replaces_and_history_marks_the_other(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    diary.entries.log_sitting(390)
    clock.forward(minutes=1)
    async with opened() as screen:
        await screen.press("m")
        await screen.write("4h")
        await screen.press("enter")
        assert "it replaces 6 h 30." in screen.toasts
        await screen.press("p", "3")
        assert "replaces" not in screen.toasts.partition("Pain 3")[2]
        clock.forward(minutes=1)
        await screen.press("p", "5")
        assert "it replaces 3." in screen.toasts
        await screen.press("h")
        assert screen.text("EntryTable").count("replaced") == 2
        await screen.press("down")
        assert "A later entry counts for that day." in screen.text("#whole")
