"""Every screen, reached by keys alone: at three sizes, in both themes and in plain dress, with safety."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import monotonic

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.values.plain_letters import in_plain_letters
from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.shell import plain
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.diary.test_progression import follow, three_good_days
from tests.ui import walking
from tests.ui.conftest import Screenful
from tests.ui.player.leading import Stopwatch
from tests.ui.today.test_course import from_practice

SMALL, NARROW, LARGE = (80, 24), (40, 12), (120, 40)


def nothing(paths: Paths) -> None:
    """A fresh data folder."""
    paths.data.mkdir(parents=True)


def sample(paths: Paths) -> None:
    """The sample diary of the demo."""
    fill_sample(paths, seed=1, now=TUESDAY_EVENING)


def with_a_break(paths: Paths) -> None:
    """The same, with a break of today."""
    sample(paths)
    diary = Diary.open(paths, clock=HandClock())
    diary.sitting.take_break(done="walked")
    diary.close()


def course(paths: Paths) -> None:
    """A diary with a message of the practice, and a step that is proposed."""
    diary = Diary.open(paths, clock=HandClock())
    follow(diary)
    three_good_days(diary)
    from_practice(diary, planned=TUESDAY_EVENING.date() + timedelta(days=3))
    diary.close()


def practice(paths: Paths) -> None:
    """A practice of two patients, one with entries and a question."""
    clinic = Clinic.open(paths, clock=HandClock())
    clinic.patients.add("Akiko")
    clinic.patients.add("Hiroshi")
    clinic.close()
    diary = Diary.open(paths, patient="Akiko", clock=HandClock())
    diary.entries.log_pain(4)
    diary.questions.ask("May I swim?")
    diary.close()


@dataclass(frozen=True)
class Walk:
    """A tour through a data folder."""

    tour: walking.Tour
    fill: Callable[[Paths], None]
    app: Callable[..., HomecareApp] = HomecareApp
    stopwatch: Callable[[], Callable[[], float]] = lambda: lambda: 100 * monotonic()
    """Makes one that goes so fast that a figure on a card has moved before anybody looks."""


WALKS = {
    "diary": Walk(walking.DIARY, with_a_break),
    "player": Walk(walking.PLAYER, sample, stopwatch=Stopwatch),
    "settings": Walk(walking.SETTINGS, sample),
    "start": Walk(walking.START, nothing, partial(HomecareApp, first_run=True)),
    "builder": Walk(walking.BUILDER, sample),
    "course": Walk(walking.COURSE, course),
    "clinic": Walk(walking.CLINIC, practice, ClinicApp),
}


@pytest.fixture(params=WALKS)
def walk(request: pytest.FixtureRequest) -> Walk:
    """Each tour in turn."""
    return WALKS[request.param]


@asynccontextmanager
async def walking_in(
    walk: Walk, tmp_path: Path, size: tuple[int, int], theme: str, *, dressed: bool
) -> AsyncIterator[Screenful]:
    """The program on the tour's folder."""
    paths = Paths(tmp_path / "walked")
    walk.fill(paths)
    with paths.settings.open("a", encoding="utf-8") as settings:
        settings.write(f'theme = "{theme}"\nreduced_motion = true\n')
    app = walk.app(paths, clock=HandClock(), stopwatch=walk.stopwatch(), plain=dressed)
    async with app.run_test(size=size) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        yield screen


@pytest.mark.deep
async def test_no_word_is_cut_at_80_by_24_and_one_key_opens_the_safety_page(
    walk: Walk, tmp_path: Path
) -> None:
    cut = {}
    async with walking_in(walk, tmp_path, SMALL, "homecare-dark", dressed=False) as screen:
        for stop in walk.tour:
            await walking.go(screen, stop)
            screen.app.clear_notifications()
            await walking.calm(screen)
            cut[stop] = walking.cut_words(screen)
            await walking.safety_and_back(screen)
    assert not [f"{stop.screen} by {stop.keys!r}: {what}" for stop, found in cut.items() for what in found]


@pytest.fixture
def thrown_away(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Signs of drawings that plain dress turned into nothing: what they showed is to be said instead."""
    found: set[str] = set()

    def seen(text: str) -> str:
        found.update(sign for sign in text if "\u2800" < sign <= "\u28ff")
        return in_plain_letters(text)

    monkeypatch.setattr(plain, "in_plain_letters", seen)
    return found


@pytest.mark.deep
@pytest.mark.parametrize(("size", "theme"), [(NARROW, "homecare-light"), (LARGE, "homecare-dark")])
async def test_plain_dress_shows_letters_alone_and_draws_nothing_that_is_lost(
    walk: Walk, tmp_path: Path, size: tuple[int, int], theme: str, thrown_away: set[str]
) -> None:
    async with walking_in(walk, tmp_path, size, theme, dressed=True) as screen:
        for stop in walk.tour:
            await walking.go(screen, stop)
            assert not walking.drawn_signs(screen), f"{stop}\n{screen.everything}"
            assert not thrown_away, f"{stop}\n{screen.everything}"


def test_no_screen_is_left_out() -> None:
    visited = (
        {stop.screen for walk in WALKS.values() for stop in walk.tour} | {"SafetyScreen"} | walking.NOT_WALKED
    )
    assert set(walking.screens()) <= visited
