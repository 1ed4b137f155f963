"""The course of a patient as the practice sees it: read, and planned in the practice's own notes."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import date, timedelta

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.wording.treatments import read_effects
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from tests.conftest import HandClock
from tests.diary.test_treatments import came_from_practice
from tests.ui.conftest import Screenful

TODAY = date(2026, 11, 24)


@pytest.fixture
def hana(paths: Paths, clock: HandClock, clinic: Clinic) -> Iterator[Diary]:
    """The diary of a patient at the practice, with what came from her own."""
    clinic.patients.add("Hana")
    diary = Diary.open(paths, patient="Hana", clock=clock)
    diary.entries.log_session(day=TODAY - timedelta(days=1))
    felt = diary.after_effects.log_follow_up(effects=read_effects(["mild soreness, over"]))
    asked = diary.questions.ask("May I swim?")
    came_from_practice(diary, felt, "followup")
    came_from_practice(diary, asked, "question")
    yield diary
    diary.close()


@asynccontextmanager
async def practice(paths: Paths, clock: HandClock) -> AsyncIterator[Screenful]:
    """The clinic on the data folder of the test."""
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        yield screen


async def test_what_was_felt_and_asked_is_read_and_not_changed(
    paths: Paths, clock: HandClock, hana: Diary
) -> None:
    async with practice(paths, clock) as screen:
        await screen.press("Q")
        assert "Open a patient first" in screen.toasts
        await screen.press("enter", "3")
        assert "After-effects: mild soreness, ended." in screen.everything
        await screen.press("Q")
        assert "May I swim?" in screen.everything
        assert "Answer them in Notes (9)" in screen.everything
        await screen.press("down", "space")
        assert "read-only here" in screen.everything
        await screen.press("escape", "x")
        await screen.press("n")  # the practice plans in its notes
        assert "Plan a session" not in screen.everything
    assert len(hana.questions.all()) == 1
