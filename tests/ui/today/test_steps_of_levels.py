"""Every screen that shows steps shows those of the level that is meant."""

import pytest

from homecare.diary.diary import Diary
from homecare.ui.widgets.guide_page import StatementRow
from tests.ui.conftest import Opening
from tests.ui.player.leading import Hands, Stopwatch, follow

UPRIGHT = "Sit or stand tall with loose shoulders."
LYING = "Lie on your back with your knees bent"


@pytest.mark.parametrize(("level", "says", "never"), [(1, LYING, UPRIGHT), (3, UPRIGHT, LYING)])
async def test_the_card_and_the_player_show_the_steps_of_the_level(
    opened: Opening, diary: Diary, level: int, says: str, never: str
) -> None:
    watch = Stopwatch()
    follow(diary, f'[[exercise]]\nuse = "chin-tuck"\nlevel = {level}\n')
    async with opened((120, 40), stopwatch=watch) as screen:
        card = " ".join(screen.text("#card Static").split())
        assert says in card
        assert never not in card
        assert ("the later months of pregnancy" in card) is (level == 1)
        hands = Hands(screen, watch)
        await hands.press("enter")
        steps = " ".join(hands.line("steps").split())
        assert says in steps
        assert never not in steps


async def test_the_guide_says_each_step_with_its_levels(opened: Opening) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("5", "slash")
        await screen.write("chin tuck")
        await screen.press("enter")
        rows = screen.app.screen.query(StatementRow)
        said = "\n".join(row.statement.text for row in rows)
        assert f"Set up (levels 1, 2): {LYING}" in said
        assert f"Set up (level 3): {UPRIGHT}" in said
