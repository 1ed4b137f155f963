"""Layout: rooms and forms at 80×24 and 120×40, in dark and in light. Each was looked at before accepted."""

from pathlib import Path
from typing import Protocol

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.widgets.figure_view import FigureView
from tests.conftest import HandClock
from tests.ui.conftest import Screenful

pytestmark = [pytest.mark.paints, pytest.mark.each]

SMALL, LARGE = (80, 24), (120, 40)


class Compare(Protocol):
    """The snapshot fixture of pytest-textual-snapshot."""

    def __call__(self, app: HomecareApp, *, terminal_size: tuple[int, int], run_before: object) -> bool:
        """Whether the screen looks as it did when it was accepted."""


def stopped() -> float:
    """A stopwatch that stands still, so that every figure does."""
    return 0.0


async def drawn(pilot: Pilot[None]) -> None:
    """Wait until every figure that is shown has been drawn, also beneath a form."""

    def waits() -> bool:
        figures = [one for screen in pilot.app.screen_stack for one in screen.query(FigureView)]
        seen = [one for one in figures if one.display and all(one.size)]
        return any(one._reel is None or one._shown is None for one in seen) or any(
            worker.group == "drawing" and worker.is_running for worker in pilot.app.workers
        )

    await pilot.pause(0.1)
    while waits():
        await pilot.pause(0.05)
    await pilot.pause(0.1)


def pressing(*keys: str, theme: str | None = None) -> object:
    """Presses keys before the picture is taken, each after the last one's effect."""

    async def run(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app, HomecareApp)
        if theme:
            pilot.app.theme = theme
        screen = Screenful(pilot.app, pilot)
        await screen.settle()
        await screen.press(*keys)
        await drawn(pilot)
        for field in pilot.app.screen.query(Input):
            field.cursor_blink = False  # a picture taken between two blinks would differ
        pilot.app.clear_notifications()
        await pilot.pause()

    return run


@pytest.mark.parametrize(
    "size",
    [pytest.param(SMALL, id="80x24"), pytest.param(LARGE, id="120x40", marks=pytest.mark.deep)],
)
@pytest.mark.parametrize(
    "keys",
    [
        pytest.param((), id="today"),
        pytest.param(("left_square_bracket",), id="an-earlier-day"),
        pytest.param(("2",), id="progress"),
        pytest.param(("2", "v"), id="progress-as-text"),
        pytest.param(("2", "b"), id="between-sessions"),
        pytest.param(("2", "a"), id="around-a-session"),
        pytest.param(("2", "e"), id="exercises"),
        pytest.param(("2", "i"), id="how-made"),
        pytest.param(("3",), id="sessions"),
        pytest.param(("4",), id="programme"),
        pytest.param(("5", "down", "down"), id="guide"),
        pytest.param(("comma",), id="settings"),
        pytest.param(("Q",), id="questions"),
        pytest.param(("p", "f2"), id="body-map"),
        pytest.param(("h",), id="history"),
        pytest.param(("question_mark",), id="keys"),
        pytest.param(("p",), id="pain-form"),
        pytest.param(("e",), id="exercise-form"),
        pytest.param(("S",), id="player"),
        pytest.param(("S", "full_stop"), id="it-hurts"),
        pytest.param(("s",), id="sitting"),
        pytest.param(("s", "s"), id="chair"),
        pytest.param(("m",), id="sitting-form"),
        pytest.param(("exclamation_mark",), id="safety"),
        pytest.param(("a",), id="session-form"),
    ],
)
def test_the_sample_diary_looks_as_accepted(
    snap_compare: Compare,
    sample: Paths,
    clock: HandClock,
    keys: tuple[str, ...],
    size: tuple[int, int],
) -> None:
    app = HomecareApp(sample, clock=clock, stopwatch=stopped, demo=True)
    assert snap_compare(app, terminal_size=size, run_before=pressing(*keys))


@pytest.mark.parametrize(
    "keys", [(), ("2",), ("p",), ("S",)], ids=["today", "progress", "pain-form", "player"]
)
def test_the_light_theme_looks_as_accepted(
    snap_compare: Compare, sample: Paths, clock: HandClock, keys: tuple[str, ...]
) -> None:
    app = HomecareApp(sample, clock=clock, stopwatch=stopped)
    assert snap_compare(app, terminal_size=SMALL, run_before=pressing(*keys, theme="homecare-light"))


def test_the_first_screen_of_an_empty_diary_looks_as_accepted(
    snap_compare: Compare, tmp_path: Path, clock: HandClock
) -> None:
    app = HomecareApp(Paths(tmp_path / "data"), clock=clock)
    assert snap_compare(app, terminal_size=SMALL, run_before=pressing())


def test_a_narrow_terminal_keeps_the_routine(snap_compare: Compare, sample: Paths, clock: HandClock) -> None:
    app = HomecareApp(sample, clock=clock, stopwatch=stopped)
    assert snap_compare(app, terminal_size=(40, 12), run_before=pressing())


def test_the_player_in_a_narrow_terminal_keeps_words_and_digits(
    snap_compare: Compare, sample: Paths, clock: HandClock
) -> None:
    app = HomecareApp(sample, clock=clock, stopwatch=stopped)
    assert snap_compare(app, terminal_size=(40, 12), run_before=pressing("S"))


def test_reduced_motion_shows_the_key_poses(snap_compare: Compare, sample: Paths, clock: HandClock) -> None:
    sample.settings.write_text("reduced_motion = true\n", encoding="utf-8")
    app = HomecareApp(sample, clock=clock, stopwatch=stopped)
    assert snap_compare(app, terminal_size=SMALL, run_before=pressing("S"))
