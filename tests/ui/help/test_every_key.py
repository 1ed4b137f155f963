"""Every key in every place, and every cell of Today: nothing is written that was not announced there."""

from collections.abc import Iterable, Sequence
from string import digits
from typing import Final

import pytest
from textual.widget import Widget
from textual.widgets._footer import FooterKey

from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.player.screen import Player
from homecare.ui.widgets.pain_scale import PainStrip
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful
from tests.ui.keyboard import KEYBOARD, SHARE, announced, closed, share_of, written
from tests.ui.player.leading import Stopwatch, hold_still

A_FEW: Final = (*digits, *"tepsxahS", "enter", "space")

WRITES: Final = {
    "today.done", "today.sitting", "today.flare", "undo", "history.remove", "history.back",
    "sessions.remove", "guide.like", "asks.talked",
}  # fmt: skip
"""What writes in a room by its key alone, as its words in the footer or in `?` say."""


async def found_in_room(
    screen: Screenful, paths: Paths, room: str, place: Widget, keys: Iterable[str]
) -> list[str]:
    """Press keys where the focus is in this place of a room; what was written without a word."""
    wrong = []
    for key in keys:
        await closed(screen)
        if screen.app.current_mode != room:
            await screen.app.switch_mode(room)
            await screen.settle()
        place.focus()
        await screen.settle()
        before, says = written(paths), announced(screen, key)
        await screen.press(key)
        if written(paths) != before and says not in WRITES:
            wrong.append(f"{room}, {place}: {key} ({says})")
    await closed(screen)
    return wrong


def lived(diary: Diary, clock: HandClock) -> None:
    """Entries of every kind, so that each list has something to act on."""
    diary.entries.log_pain(6)
    diary.entries.log_exercise("chin-tuck")
    diary.entries.log_session(before=6, after=4)
    diary.entries.log_sitting(240)
    diary.questions.ask("Swim?")
    clock.forward(minutes=1)


async def test_no_key_of_today_writes_what_was_not_announced(
    opened: Opening, desk: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with opened() as screen:
        strip = screen.app.screen.query_one(PainStrip)
        assert not await found_in_room(screen, paths, "today", strip, A_FEW)


async def test_no_click_on_strip_or_bar_writes(opened: Opening, desk: Diary, paths: Paths) -> None:
    async with opened() as screen:
        before = written(paths)
        for name, step in (("#pain", 9), ("#sitting", 30)):
            region = screen.app.screen.query_one(name).region
            for x in range(region.x, region.right, step):
                await screen.pilot.click(offset=(x, region.y + 1))
                await screen.settle()
                await closed(screen)
        assert written(paths) == before


@pytest.mark.deep
@pytest.mark.timeout(1800 if SHARE == 1 else 300)
@pytest.mark.parametrize("room", ["today", "progress", "sessions", "programme", "guide", "history"])
async def test_no_key_in_any_place_of_a_room_writes_what_was_not_announced(
    opened: Opening, desk: Diary, paths: Paths, clock: HandClock, room: str
) -> None:
    hold_still(paths)
    lived(desk, clock)
    async with opened() as screen:
        await screen.app.switch_mode(room)
        await screen.settle()
        wrong = []
        for place in list(screen.app.screen.focus_chain):
            keys = share_of(KEYBOARD, f"{room} {place.id} {type(place).__name__}")
            wrong += await found_in_room(screen, paths, room, place, keys)
        assert not wrong


@pytest.mark.deep
@pytest.mark.timeout(1800 if SHARE == 1 else 300)
async def test_no_click_on_any_cell_of_today_writes_what_was_not_announced(
    opened: Opening, desk: Diary, paths: Paths, clock: HandClock
) -> None:
    hold_still(paths)
    lived(desk, clock)
    async with opened() as screen:
        wrong = []
        for y in range(24):
            for x in range(7 * y % SHARE, 80, SHARE):
                await closed(screen)
                if screen.app.current_mode != "today":
                    await screen.app.switch_mode("today")
                    await screen.settle()
                under, _ = screen.app.screen.get_widget_at(x, y)
                before = written(paths)
                await screen.pilot.click(offset=(x, y))
                await screen.settle()
                if written(paths) != before and not isinstance(under, FooterKey):
                    wrong.append((x, y, under))
        assert not wrong


DIALOGS: Final = (
    "p", "e", "x", "m", "a", "r", "Q", "question_mark", "exclamation_mark", "comma", "greater_than_sign",
    "less_than_sign",
)  # fmt: skip
"""What opens from Today."""


@pytest.mark.deep
@pytest.mark.timeout(1800 if SHARE == 1 else 300)
@pytest.mark.parametrize("opens", DIALOGS)
async def test_no_key_in_a_dialog_writes_what_it_does_not_say(
    opened: Opening, desk: Diary, paths: Paths, clock: HandClock, opens: str
) -> None:
    hold_still(paths)
    lived(desk, clock)
    async with opened() as screen:
        await screen.press(opens)
        wrong = []
        for number in range(len(screen.app.screen.focus_chain)):
            for key in share_of(KEYBOARD, f"{opens} {number}"):
                await closed(screen)
                if screen.app.current_mode != "today":
                    await screen.app.switch_mode("today")
                    await screen.settle()
                await screen.press(opens)
                dialog = screen.app.screen
                places = dialog.focus_chain
                if number >= len(places):
                    continue
                places[number].focus()
                await screen.settle()
                before, says = written(paths), announced(screen, key)
                await screen.press(key)
                if written(paths) != before and says is None and key != "enter":
                    wrong.append(f"{type(dialog).__name__}, {places[number]}: {key}")
        assert not wrong


STOPS: Final = {"player.stop"}
"""What writes in the player by its key alone while nothing is done yet."""


async def found_in_player(screen: Screenful, paths: Paths, keys: Sequence[str]) -> list[str]:
    """Press keys in the player; what was written without a word, and what the footer lost."""
    wrong = []
    for key in keys:
        await closed(screen, Player)
        if not isinstance(screen.app.screen, Player):
            await closed(screen)
            await screen.press("S")
        player = screen.app.screen
        assert isinstance(player, Player)
        before, says = written(paths), announced(screen, key)
        await screen.press(key)
        if written(paths) != before and says not in STOPS:
            wrong.append(f"{key} ({says})")
        if isinstance(screen.app.screen, Player):
            lost = {"Pause", "It hurts", "Next", "Skip"} - {
                one.description for one in screen.app.screen.query(FooterKey)
            }
            wrong += [f"{key} took {lost} from the footer"] * bool(lost)
    return wrong


@pytest.mark.parametrize(
    "keys",
    [("1", "5", "x", "p", "space", "b"), pytest.param(share_of(KEYBOARD, "player"), marks=pytest.mark.deep)],
)
@pytest.mark.timeout(1800 if SHARE == 1 else 300)
async def test_no_key_of_the_player_writes_what_was_not_announced(
    opened: Opening, desk: Diary, paths: Paths, keys: Sequence[str]
) -> None:
    hold_still(paths)
    async with opened((120, 40), stopwatch=Stopwatch()) as screen:
        assert not await found_in_player(screen, paths, keys)
