"""Every key in the clinic's own rooms, the builder and the first run: nothing is written without a word."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Final

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.first_run.first_run import STEPS, Step
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.builder.screen import Builder
from tests.conftest import HandClock
from tests.ui.builder.test_builder import open_own, own
from tests.ui.clinic.test_clinic import diary_of, two
from tests.ui.clinic.test_clinic import opened as opened_clinic
from tests.ui.conftest import Screenful
from tests.ui.first_run.test_first_run import Starting, reach, starting, step
from tests.ui.help.test_every_key import WRITES, found_in_room
from tests.ui.keyboard import KEYBOARD, SHARE, announced, closed, share_of, written
from tests.ui.player.leading import hold_still

__all__ = ["opened_clinic", "own", "starting", "two"]

OpeningClinic = Callable[..., AbstractAsyncContextManager[Screenful]]
GO_ON: Final = ("enter", "ctrl+j")
"""Enter, and how a terminal sends it that was not ours yet: each step of the first run says what it does."""
QUICKLY: Final = ("1", "9", "a", "d", "enter", "space", "delete", "x", "ctrl+s")
A_SHARE: Final = [pytest.param("a few"), pytest.param("a share", marks=pytest.mark.deep)]
pytestmark = pytest.mark.timeout(1800 if SHARE == 1 else 300)


def keys_for(much: str, place: str) -> tuple[str, ...]:
    """The keys that are pressed in a place."""
    return QUICKLY if much == "a few" else tuple(share_of(KEYBOARD, place))


@pytest.mark.parametrize("much", A_SHARE)
@pytest.mark.parametrize("room", ["clinic", "notes"])
async def test_no_key_in_the_clinics_rooms_writes_what_was_not_announced(
    opened_clinic: OpeningClinic, two: Paths, clinic: Clinic, clock: HandClock, room: str, much: str
) -> None:
    hold_still(two)
    clinic.notes.add("Akiko", "Wary of needles")
    diary_of("Akiko", two, clock).questions.ask("May I swim?")
    async with opened_clinic() as screen:
        await screen.press("enter")  # opens Akiko's diary
        await screen.app.switch_mode(room)
        await screen.settle()
        wrong = []
        for place in list(screen.app.screen.focus_chain):
            keys = keys_for(much, f"{room} {place.id} {type(place).__name__}")
            wrong += await found_in_room(screen, two, room, place, keys)
        assert not wrong


@pytest.mark.deep
@pytest.mark.parametrize("much", A_SHARE)
async def test_no_key_in_the_builder_writes_the_file_but_the_one_that_says_so(
    opened: OpeningClinic, diary: Diary, paths: Paths, own: Path, much: str
) -> None:
    hold_still(paths)
    async with opened() as screen:
        wrong = []
        for key in keys_for(much, "builder"):
            await closed(screen)
            await open_own(screen)
            before, says = written(paths), announced(screen, key)
            await screen.press(key)
            if written(paths) != before and says not in {"build.save", *WRITES}:
                wrong.append(f"{key} ({says})")
            if not isinstance(screen.app.screen, Builder):
                await closed(screen, Builder)
        assert not wrong


@pytest.mark.parametrize("much", A_SHARE)
@pytest.mark.parametrize("wanted", [Step.PROGRAMME, Step.PAIN, Step.SITTING, Step.COURSE])
async def test_no_key_of_the_first_run_writes_what_its_step_did_not_ask_for(
    starting: Starting, paths: Paths, wanted: Step, much: str
) -> None:
    """What is chosen in a step is written by Enter and Ctrl+N, which say so; by no other key."""
    async with starting() as screen:
        wrong = []
        for key in keys_for(much, f"first run {wanted}"):
            if step(screen) is None:
                break  # Today was reached, by a key that says it goes there
            while STEPS.index(step(screen) or wanted) > STEPS.index(wanted):
                await screen.press("escape")
            await reach(screen, wanted)
            before, says = written(paths), announced(screen, key)
            await screen.press(key)
            if written(paths) != before and not (key in GO_ON or says in {"start.on", "start.finish"}):
                wrong.append(f"{wanted}: {key} ({says})")
            await closed_to_steps(screen)
        assert not wrong


async def closed_to_steps(screen: Screenful) -> None:
    """Close what lies over the step: the page of safety, the keys, the settings."""
    for _ in range(12):
        if step(screen) is not None or screen.app.current_mode == "today":
            return
        screen.app.screen.dismiss(None)
        await screen.settle()
