"""Two programs at one diary: bar and questions follow what the other one writes."""

import pytest

from homecare.core.records.records import BreakKind
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.player.screen import Player
from homecare.ui.safety.screen import SafetyScreen
from homecare.ui.sitting.dialogs import ChairDialog
from homecare.ui.today.screen import TodayScreen
from tests.conftest import HandClock
from tests.ui.conftest import Opening
from tests.ui.player.leading import hold_still
from tests.ui.sitting.watching import at_the_desk, breaks, kept


@pytest.fixture(autouse=True)
def looks_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the other program wrote is seen when a test says so, however slow the machine is."""
    monkeypatch.setattr("homecare.ui.app.LOOK_AGAIN_S", 3600)


@pytest.fixture
def afternoon(clock: HandClock) -> HandClock:
    """13:05 on Tuesday."""
    clock.instant = clock.instant.replace(hour=13, minute=5)
    return clock


# Two programs


async def test_another_program_sits_down_and_gets_up_and_the_bar_follows_in_any_room(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        diary.sitting.sit_down()
        await at.look()
        await at.until(lambda: "Sitting since 13:05 · break in 30 min" in at.bar)
        await at.press("2")
        await at.later(3)
        diary.sitting.get_up()
        await at.look()
        await at.press("1")
        await at.until(lambda: "Sitting / " in at.bar and "3 min timed" in at.bar)
        assert at.dialogs == 0


async def test_an_open_question_closes_when_another_program_answers_it(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.front(ChairDialog)
        diary.sitting.skip_break()
        await at.look()
        await at.front(TodayScreen)
        assert "break in 30 min" in at.bar
        await at.press("s")
        await at.front(ChairDialog)
        diary.sitting.get_up()
        await at.look()
        await at.front(TodayScreen)
        assert at.app._exception is None


async def test_an_open_question_goes_on_with_the_time(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.sees("Your break is due now.")
        await at.later(7)
        await at.sees("Sitting since 13:05, 37 min. Your break has been due for 7 min.")
        assert "Your break is due now." not in at.read


async def test_a_question_answered_elsewhere_under_the_safety_page_closes_after_it(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.front(ChairDialog)
        await at.press("exclamation_mark")
        await at.front(SafetyScreen)
        diary.sitting.get_up()
        await at.look()
        assert isinstance(at.app.screen, SafetyScreen)  # what is being read is not taken away
        await at.press("exclamation_mark")
        await at.look()
        await at.front(TodayScreen)
        assert at.dialogs == 0
        assert kept(diary) == ["Sitting 13:05–13:35, 30 min"]


@pytest.mark.parametrize(("key", "stays"), [("x", 1), ("p", 1), ("e", 0)])
async def test_an_answer_that_another_program_gave_a_moment_before_is_no_error(
    opened: Opening, afternoon: HandClock, diary: Diary, key: str, stays: int
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30 if stays else 10)
        if not stays:
            await at.press("s")
        await at.front(ChairDialog)
        if stays:
            diary.sitting.skip_break()
        else:
            diary.sitting.get_up()
        await at.press(key)
        await at.front(TodayScreen)
        assert [one.severity for one in at.app._notifications if one.severity == "error"] == []
        assert breaks(diary) == [(BreakKind.SKIPPED, None)] * stays


async def test_two_programs_take_the_same_break_and_it_is_one(
    opened: Opening, afternoon: HandClock, desk: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.front(ChairDialog)
        taken = desk.sitting.take_break()
        await at.press("b")
        await at.front(Player)
        desk.sitting.finish_break(taken.id, "Chin tuck", sit_down=True)
        await at.press("escape")
        await at.front(TodayScreen)  # who sits again already is not asked
        assert breaks(desk) == [(BreakKind.PROMPTED, "Chin tuck")]
        assert [one.severity for one in at.app._notifications if one.severity == "error"] == []
        await at.until(lambda: "Sitting since 13:35" in at.bar)
