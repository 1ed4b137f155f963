"""Every key that a footer shows does what it says there, and none is shown that would only say why not."""

from datetime import date
from typing import Final

import pytest
from textual.widgets._footer import FooterKey

from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.depth import some
from tests.ui.conftest import Opening, Screenful
from tests.ui.help.test_every_key import lived
from tests.ui.keyboard import written
from tests.ui.player.leading import hold_still

EVERYWHERE: Final = {"Keys": "opens KeysScreen", "Undo": "writes"}
FIRST: Final = {"programme": ("down",), "history": ("left_square_bracket",)}
"""What is pressed first, so that the whole footer is there."""
FOOTERS: Final[dict[str, dict[str, str]]] = {
    "today": {
        "Start": "opens Player", "Routine": "opens Player", "Done": "writes", "Skip": "opens SkipDialog",
        "Pain": "opens PainForm", "Sit": "writes", "Session": "opens SessionForm",
    },
    "progress": {
        "Span": "shows", "Region": "shows", "Kind": "shows", "As text": "shows",
        "Method": "opens HowDialog",
    },
    "sessions": {
        "Edit": "opens SessionForm", "Session": "opens SessionForm", "Plan": "opens PlanSession",
        "Total sessions": "opens PlanCourse", "After": "opens ConfirmDialog", "Remove": "writes",
    },
    "programme": {
        "Follow": "opens ConfirmDialog", "For flares": "opens ConfirmDialog", "End": "opens ConfirmDialog",
        "New": "opens NamingForm", "Change": "opens Builder",
    },
    "guide": {"Open": "shows", "Search": "shows", "Back": "shows"},
    "history": {
        "Edit": "opens PainForm", "Remove": "writes", "Older": "shows", "Newer": "shows",
        "Find": "shows", "Kind": "opens ChoiceDialog", "Removed": "shows", "Versions": "opens VersionsDialog",
    },
}  # fmt: skip
"""What follows from each key in the footer of a room, by what the footer calls it."""


def offered(screen: Screenful) -> dict[str, str]:
    """The keys that the footer shows, by what it calls them."""
    return {one.description: one.key for one in screen.app.screen.query(FooterKey)}


def effect(screen: Screenful, before: tuple[object, ...], paths: Paths, shown: str) -> str:
    """What followed from a key: a dialog or screen, an entry, or something else to see."""
    if len(screen.app.screen_stack) > 1:
        return f"opens {type(screen.app.screen).__name__}"
    if written(paths) != before:
        return "writes"
    return "shows" if screen.everything != shown else "nothing"


@pytest.mark.parametrize("room", some(*FOOTERS, quick=("today",)))
async def test_every_key_in_the_footer_of_a_room_does_what_it_says(
    opened: Opening, desk: Diary, paths: Paths, clock: HandClock, room: str
) -> None:
    hold_still(paths)
    lived(desk, clock)
    desk.entries.log_pain(2, region="neck")
    desk.entries.log_pain(2, day=date(2026, 10, 20))
    clock.forward(minutes=1)
    found: dict[str, str] = {}
    for says in {**FOOTERS[room], **EVERYWHERE}:
        async with opened((120, 40)) as screen:
            if len(screen.app.screen_stack) > 1:
                await screen.press("n")  # the routine that was begun before is left
            if room != "today":
                await screen.app.switch_mode(room)
                await screen.settle()
            await screen.press(*FIRST.get(room, ()))
            keys, before, shown = offered(screen), written(paths), screen.everything
            assert keys.keys() == {**FOOTERS[room], **EVERYWHERE}.keys()
            await screen.press(keys[says])
            found[says] = effect(screen, before, paths, shown)
        if found[says] == "writes" and says != "Undo":
            desk.history.undo()
    assert found == {**FOOTERS[room], **EVERYWHERE}


async def test_what_would_only_say_why_not_is_not_offered_and_its_key_still_says_why(
    opened: Opening, desk: Diary, paths: Paths
) -> None:
    async with opened((120, 40)) as screen:
        assert {"Done", "Skip"} <= offered(screen).keys()
        await screen.press("space")
        assert {"Done", "Skip"}.isdisjoint(offered(screen))
        await screen.press("space")
        assert "Already logged. Press e to change or remove it" in screen.toasts
        await screen.press("down")
        assert {"Done", "Skip"} <= offered(screen).keys()
        await screen.press("4")
        assert {"Follow", "For flares"}.isdisjoint(offered(screen))
        await screen.press("enter")
        assert "You already follow this programme." in screen.toasts
        await screen.press("down")
        assert {"Follow", "For flares", "End"} <= offered(screen).keys()


async def test_a_region_that_is_the_only_one_has_no_next(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4)
    async with opened() as screen:
        await screen.press("2")
        assert "Region" not in offered(screen)
        await screen.press("r")
        assert "There are readings for one region only" in screen.toasts
    diary.entries.log_pain(2, region="head")
    async with opened() as screen:
        await screen.press("2")
        assert "Region" in offered(screen)


async def test_where_nothing_is_followed_nothing_can_be_ended(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4)
    async with opened() as screen:
        await screen.press("4")
        assert "End" not in offered(screen)
        assert "Follow" in offered(screen)


async def test_a_question_that_was_removed_ends_with_its_own_sign(
    opened: Opening, desk: Diary, clock: HandClock
) -> None:
    desk.questions.ask("May I swim?")
    async with opened((120, 40)) as screen:
        await screen.press("h")
        await screen.press("d")
        assert "May I swim? Press u to bring it back." in screen.toasts
