"""The interface under test: real diary, real database file, keys pressed through Pilot."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest
from textual import events
from textual.pilot import Pilot

from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from tests.conftest import HandClock
from tests.once import drawing_once, parsing_once, styling_when_asked
from tests.quiet import known_when_quiet, painting_nothing


@dataclass
class Screenful:
    """An app that runs, and ways to press, wait and read."""

    app: HomecareApp
    pilot: Pilot[None]

    async def settle(self) -> None:
        """Wait until every question to the diary is answered and shown."""
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys one after another, as a person does: each after the last one's effect."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def write(self, text: str) -> None:
        """Type a text into the focused field."""
        await self.pilot.press(*("space" if letter == " " else letter for letter in text))
        await self.pilot.pause()

    def text(self, selector: str) -> str:
        """What a widget of the screen on top shows, as plain text."""
        widget = self.app.screen.query_one(selector)
        return "\n".join(strip.text for strip in widget.render_lines(widget.region.reset_offset))

    @property
    def everything(self) -> str:
        """The whole screen as text."""
        width, height = self.app.size
        lines = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text[:width] for strip in lines[:height])

    @property
    def toasts(self) -> str:
        """What was said in passing."""
        return "\n".join(f"{toast.title}: {toast.message}" for toast in self.app._notifications)


@pytest.fixture(autouse=True)
def known_quiet(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keys wait for what follows from them, and no more; painted and drawn is only where a test says so."""
    with ExitStack() as while_it_lasts:
        while_it_lasts.enter_context(known_when_quiet())
        while_it_lasts.enter_context(parsing_once())
        if request.node.get_closest_marker("paints") is None:
            while_it_lasts.enter_context(painting_nothing())
            while_it_lasts.enter_context(styling_when_asked())
        if request.node.get_closest_marker("draws") is None:
            while_it_lasts.enter_context(drawing_once())
        yield


def at_once(pilot: Pilot[None], *keys: str) -> None:
    """Keys as a terminal sends them when somebody types faster than the program draws."""
    driver = pilot.app._driver
    assert driver is not None
    for key in keys:
        event = events.Key("space" if key == " " else key, key if len(key) == 1 else None)
        event.set_sender(pilot.app)
        driver.send_message(event)


Opening = Callable[..., AbstractAsyncContextManager[Screenful]]


@pytest.fixture
def opened(paths: Paths, clock: HandClock) -> Opening:
    """Opens the app on the data folder of the test: `async with opened() as screen`."""

    @asynccontextmanager
    async def opening(
        size: tuple[int, int] = (80, 24), *, demo: bool = False, stopwatch: Callable[[], float] = monotonic
    ) -> AsyncIterator[Screenful]:
        app = HomecareApp(paths, clock=clock, stopwatch=stopwatch, demo=demo)
        async with app.run_test(size=size) as pilot:
            screen = Screenful(app, pilot)
            await screen.settle()
            yield screen

    return opening


@pytest.fixture
def desk(diary: Diary) -> Diary:
    """A diary that follows the desk programme since Monday last week."""
    from datetime import date

    text = diary.shelf.read(diary.shelf.find("desk-neck-upper-back"))
    diary.programmes.assign(text, start=date(2026, 11, 16))
    diary.shown.see_safety(read_safety().version)
    return diary


@pytest.fixture
def sample(tmp_path: Path, clock: HandClock) -> Paths:
    """The sample diary of the demo, as of the test's clock."""
    paths = Paths(tmp_path / "sample")
    fill_sample(paths, seed=1, now=clock.now())
    return paths
