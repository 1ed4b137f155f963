"""What is said to a practitioner on screen: not what is said to the patient, who has one to ask."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.widgets import Static

from homecare.clinic.clinic import Clinic
from homecare.core.records.flare_and_steps import Answer
from homecare.core.wording.safety_notice import Notice
from homecare.diary.diary import Diary
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.forms.entries import RestForm
from homecare.ui.forms.planned import QuestionForm
from homecare.ui.player.dialogs import SaidDialog
from tests.conftest import HandClock
from tests.diary.test_progression import dose_of, follow, three_good_days
from tests.ui.conftest import Screenful


@pytest.fixture
def hana(clinic: Clinic, paths: Paths, clock: HandClock) -> Diary:
    """The diary of a patient at the practice, whose programme proposes a step that she wants to ask about."""
    clinic.patients.add("Hana")
    diary = Diary.open(paths, patient="Hana", clock=clock)
    follow(diary)
    three_good_days(diary)
    diary.shown.see_safety(read_safety().version)
    return diary


@asynccontextmanager
async def at_practice(paths: Paths, clock: HandClock) -> AsyncIterator[Screenful]:
    """The clinic with that patient's day open."""
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press("enter", "1")
        yield screen


def card(screen: Screenful) -> str:
    """All that stands beside the routine, scrolled to or not."""
    return str(screen.app.screen.query_one("#card > Static", Static).content)


async def test_a_step_is_asked_of_whoever_reads_it(hana: Diary, paths: Paths, clock: HandClock) -> None:
    async with at_practice(paths, clock) as screen:
        assert "y  The programme proposes a step: Front plank" in screen.everything
    hana.progression.answer_step("front-plank", Answer.ASK)
    async with at_practice(paths, clock) as screen:
        assert "The patient asks you: Front plank: level 1 → 2" in screen.everything
        await screen.press("y")
        assert "The patient wanted to ask you first." in screen.everything
        assert "The programme proposes a step for Front plank" in screen.everything
        assert "practitioner" not in screen.everything
        await screen.press("a")
        assert "The patient wanted to ask you first." in screen.everything  # there is nobody to ask
        await screen.press("y")
    assert dose_of(hana) == (2, 20)


async def test_forms_and_cards_speak_to_the_practitioner(hana: Diary, paths: Paths, clock: HandClock) -> None:
    hana.questions.ask("May I swim?")
    async with at_practice(paths, clock) as screen:
        assert "Commonly taught; you may change it." in card(screen)
        assert "The programme says: " in card(screen)
        await screen.press("x")
        assert "The reason helps you later" in screen.everything
        await screen.press("escape")
        (question,) = hana.questions.all()
        for form, heading in (
            (RestForm(screen.app.day, screen.app.day), "Rest day, agreed with the patient"),
            (QuestionForm(screen.app.day, question), "Edit a question for you"),
        ):
            screen.app.push_screen(form)
            await screen.settle()
            assert heading in screen.everything
            assert "your practitioner" not in screen.everything
            await screen.press("escape")


async def test_the_programme_is_the_patients(hana: Diary, paths: Paths, clock: HandClock) -> None:
    async with at_practice(paths, clock) as screen:
        screen.app.push_screen(SaidDialog("Stop, it hurts", notice=Notice(programme="Stop above 5.")))
        await screen.settle()
        assert "The programme says: Stop above 5." in screen.everything
        assert "Your programme" not in screen.everything
        assert "If your patient is unsure: ! opens the safety page." in screen.everything


async def test_where_no_programme_is_followed_the_file_is_the_practitioners(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.patients.add("Ken")
    async with at_practice(paths, clock) as screen:
        assert "use the file you wrote" in card(screen)
