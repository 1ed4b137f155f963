"""How the forms and pages of sharing and receiving look at 80×24. Each was looked at before accepted."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from homecare.ui.app import HomecareApp
from homecare.ui.clinic.app import ClinicApp
from tests.conftest import HandClock
from tests.ui.conftest import Screenful
from tests.ui.handoff.sharing import RECEIVE, SHARE, SMALL, Sides, linked, look_at
from tests.ui.test_snapshots import Compare

pytestmark = pytest.mark.paints


@pytest.fixture
def sides(tmp_path: Path, own_home: Path, clock: HandClock) -> Sides:
    """A patient with entries, and a practice with two patients."""
    made = Sides(tmp_path, own_home, clock)
    made.fill()
    return made


def going(steps: Callable[[Screenful], Awaitable[None]]) -> object:
    """Goes to what is to be looked at before the picture is taken."""

    async def run(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app, HomecareApp)
        screen = Screenful(pilot.app, pilot)
        await screen.settle()
        await steps(screen)
        for field in pilot.app.screen.query(Input):
            field.cursor_blink = False  # a picture taken between two blinks would differ
        for area in pilot.app.screen.query(TextArea):
            area.cursor_blink = False
        pilot.app.clear_notifications()
        await pilot.pause()

    return run


def at_home(sides: Sides) -> HomecareApp:
    return HomecareApp(sides.home.paths, clock=sides.clock, stopwatch=lambda: 0.0)


def at_practice(sides: Sides) -> HomecareApp:
    return ClinicApp(sides.practice.paths, clock=sides.clock, stopwatch=lambda: 0.0)


def test_a_first_file_asks_for_a_passphrase(snap_compare: Compare, sides: Sides) -> None:
    async def steps(screen: Screenful) -> None:
        await screen.press(SHARE)

    assert snap_compare(at_home(sides), terminal_size=SMALL, run_before=going(steps))


def test_a_practice_writes_a_message(snap_compare: Compare, sides: Sides) -> None:
    linked(sides)

    async def steps(screen: Screenful) -> None:
        await screen.press(SHARE)
        screen.app.screen.query_one(TextArea).text = "Small nods.\nSee you on Friday."
        await screen.settle()

    assert snap_compare(at_practice(sides), terminal_size=SMALL, run_before=going(steps))


def test_a_file_is_named(snap_compare: Compare, sides: Sides) -> None:
    async def steps(screen: Screenful) -> None:
        await screen.press(RECEIVE)

    assert snap_compare(at_home(sides), terminal_size=SMALL, run_before=going(steps))


def test_it_is_said_whose_a_first_file_is(snap_compare: Compare, sides: Sides) -> None:
    sides.home.share(sides.place / "first.json")

    async def steps(screen: Screenful) -> None:
        await look_at(screen, "~/first.json")

    assert snap_compare(at_practice(sides), terminal_size=SMALL, run_before=going(steps))


def test_what_a_file_would_bring_is_shown(snap_compare: Compare, sides: Sides) -> None:
    sides.home.share(sides.place / "first.json")

    async def steps(screen: Screenful) -> None:
        await look_at(screen, "~/first.json")
        await screen.press("enter")

    assert snap_compare(at_practice(sides), terminal_size=SMALL, run_before=going(steps))
