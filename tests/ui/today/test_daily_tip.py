"""Today's tip of guidance on Today: where it stands, its key and click, and when there is none."""

import pytest

from homecare.core.guide.daily_tip import Guidance
from homecare.core.guide.guide import DAILY_LENGTH, Mark
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.guide.screen import GuideScreen
from homecare.ui.widgets.guidance_line import GuidanceLine
from homecare.ui.widgets.guide_page import StatementRow
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful


def line(screen: Screenful) -> GuidanceLine:
    """The line of the Today screen."""
    return screen.app.screen.query_one(GuidanceLine)


def stands_on(screen: Screenful) -> bool:
    """Whether the line is on screen, in one line under the day."""
    shown = line(screen)
    if shown.guidance is None or not shown.display:
        return False
    (row,) = [row for row in screen.everything.splitlines() if shown.guidance.text in row]
    return row.startswith(" g  ")


async def test_the_line_stands_on_today_and_its_key_opens_the_guide_there(
    opened: Opening, desk: Diary
) -> None:
    async with opened() as screen:
        assert stands_on(screen)
        guidance = line(screen).guidance
        assert guidance is not None
        assert guidance == desk.daily_tip.today()
        (row,) = [row for row in screen.everything.splitlines() if guidance.text in row]
        assert row.rstrip().endswith(f"{guidance.text} · {guidance.mark}")
        assert guidance.mark.in_words() in str(line(screen).tooltip)
        await screen.press("g")
        await screen.settle()
        assert isinstance(screen.app.screen, GuideScreen)
        (found,) = screen.app.screen.query(".-found").results(StatementRow)
        assert found.statement.key == guidance.key
        assert found.statement.text in " ".join(screen.everything.split()) or found.region.height > 1
        await screen.press("escape")
        assert stands_on(screen)


async def test_the_longest_line_and_its_mark_fit_one_line_of_80_cells(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        longest = Guidance(key="k", text="m" * DAILY_LENGTH, topic="causes", mark=Mark.ARTICLE)
        line(screen).show(longest)
        await screen.settle()
        assert line(screen).region.height == 1
        assert f"g  {longest.text} · A" in screen.everything


async def test_a_click_is_the_key(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.pilot.click("GuidanceLine", offset=(10, 0))
        await screen.settle()
        assert isinstance(screen.app.screen, GuideScreen)


async def test_the_setting_turns_it_off(opened: Opening, desk: Diary, paths: Paths) -> None:
    paths.settings.write_text("guidance = false\n")
    async with opened() as screen:
        assert not stands_on(screen)
        assert not line(screen).display
        await screen.press("g")
        assert "There is no tip for today" in screen.toasts


async def test_an_earlier_day_has_none_and_today_has_its_own_again(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        first = line(screen).guidance
        await screen.press("left_square_bracket")
        assert not stands_on(screen)
        await screen.press("t")
        assert stands_on(screen)
        assert line(screen).guidance == first


async def test_the_next_day_has_another(opened: Opening, desk: Diary, clock: HandClock) -> None:
    async with opened() as screen:
        first = line(screen).guidance
        clock.forward(days=1)
        await screen.app.look_again()
        await screen.settle()
        assert stands_on(screen)
        assert line(screen).guidance != first


async def test_before_anybody_keeps_a_diary_there_is_none(opened: Opening) -> None:
    async with opened() as screen:
        assert not line(screen).display
        await screen.press("p", "4")
        await screen.settle()
        assert stands_on(screen)


@pytest.mark.parametrize("size", [(40, 12), (60, 24), (80, 18)])
async def test_a_small_screen_gives_it_no_room(opened: Opening, desk: Diary, size: tuple[int, int]) -> None:
    async with opened(size) as screen:
        assert not line(screen).display


async def test_what_waits_comes_before_it(
    opened: Opening, desk: Diary, paths: Paths, clock: HandClock
) -> None:
    from uuid import uuid4

    from homecare.core.records.practice import Message
    from homecare.core.values.days import in_utc

    with desk._diary.store.writing() as repository:
        at = in_utc(clock.now())
        patient = repository.patients()[0]
        repository.add(Message(id=uuid4(), patient=patient.id, text="See you on Friday.", entered_at=at))
    async with opened() as screen:
        assert "A message from your practice" in screen.everything
        assert not line(screen).display
        await screen.press("y", "enter")
        await screen.settle()
        assert "A message from your practice" not in screen.everything
        assert stands_on(screen)
