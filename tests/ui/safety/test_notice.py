"""Under an entry on the screen: the programme's stop text, and the key of the safety page, by one door."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.widgets import Input, OptionList, Select

from homecare.clinic.clinic import Clinic
from homecare.core.records.records import Outcome, PainReading
from homecare.core.wording.safety_notice import pointer
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.safety.screen import SafetyScreen
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful
from tests.ui.player.leading import Hands, Stopwatch, follow, kept

POINTER = pointer(typed=False)
OF_PATIENT = pointer(typed=False, at_practice=True)
STOP = "programme says: Stop if pain goes above 5"


async def log_peak(screen: Screenful, level: str) -> None:
    """Log the highlighted exercise with this peak, in the form."""
    await screen.press("e")
    screen.app.screen.query_one("#pain_peak").focus()
    await screen.write(level)
    screen.app.screen.query_one("#outcome", Select).value = str(Outcome.DONE)
    await screen.settle()
    await screen.press("ctrl+s")


@pytest.mark.parametrize(("note", "pointed"), [("left thumb numb", True), ("slept well", False)])
async def test_a_note_with_a_word_of_the_page_points_to_it_and_is_kept(
    opened: Opening, diary: Diary, note: str, pointed: bool
) -> None:
    reading = diary.entries.log_pain(2, region="neck")
    async with opened() as screen:
        await screen.press("h", "enter")
        screen.app.screen.query_one("#note", Input).value = note
        await screen.press("ctrl+s")
        assert (POINTER in screen.toasts) == pointed
        await screen.press("1")
    (line,) = diary.history.lines()
    assert isinstance(line.entry, PainReading)
    assert (line.entry.note, line.entry.level) == (note, reading.level)


async def test_the_form_of_an_exercise_shows_the_stop_text_above_the_limit(
    opened: Opening, desk: Diary
) -> None:
    async with opened() as screen:
        await log_peak(screen, "5")
        assert POINTER not in screen.toasts
        await log_peak(screen, "7")
        assert f"Your {STOP}" in screen.toasts
        assert POINTER in screen.toasts


async def test_a_correction_in_the_history_shows_it_too(opened: Opening, desk: Diary) -> None:
    desk.entries.log_exercise("front-plank", peak=2)
    async with opened() as screen:
        await screen.press("h", "enter")
        screen.app.screen.query_one("#pain_peak").focus()
        await screen.write("8")
        await screen.press("ctrl+s")
        assert f"Your {STOP}" in screen.toasts
        assert POINTER in screen.toasts


async def test_a_reason_for_skipping_and_a_question_point_to_it(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("x")
        screen.app.screen.query(Input).first().focus()
        await screen.write("fever")
        await screen.press("enter")
        assert POINTER in screen.toasts
        screen.app.clear_notifications()
        await screen.press("Q")
        await screen.write("Is numb normal")
        await screen.press("enter")
        assert POINTER in screen.toasts


async def test_the_player_shows_it_without_a_programmes_limit_too(opened: Opening, diary: Diary) -> None:
    watch = Stopwatch()
    follow(diary, head="")
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(6 + 10 + 6 + 10)
        assert "pain at its peak?" in hands.shown
        await hands.press("8")
        assert POINTER in hands.shown
        await screen.press("exclamation_mark")
        assert isinstance(screen.app.screen, SafetyScreen)
        await screen.press("escape", "escape")
    assert [entry.pain_peak for entry in kept(diary)] == [8]


@pytest.mark.parametrize("peak", ["6", "3"])
async def test_the_player_shows_the_stop_text_above_the_limit(
    opened: Opening, diary: Diary, peak: str
) -> None:
    watch = Stopwatch()
    follow(diary)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(6 + 10 + 6 + 10)
        await hands.press(peak)
        shown = "Your programme says: Stop above 5 and call us." in hands.shown and POINTER in hands.shown
        assert shown is (peak == "6")


@asynccontextmanager
async def at_practice(paths: Paths, clock: HandClock) -> AsyncIterator[Screenful]:
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press("enter", "1")
        yield screen


async def test_at_the_practice_the_words_speak_of_the_patient(
    clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.patients.add("Hana")
    hana = Diary.open(paths, patient="Hana", clock=clock)
    hana.programmes.assign(hana.shelf.read(hana.shelf.find("desk-neck-upper-back")))
    async with at_practice(paths, clock) as screen:
        await log_peak(screen, "7")
        assert f"The {STOP}" in screen.toasts
        assert OF_PATIENT in screen.toasts
        assert "you are unsure" not in screen.toasts


# Higher


def _worse(diary: Diary) -> None:
    today = diary.current_day()
    for ago in range(28):
        diary.entries.log_pain(2 if ago >= 14 else 7, region="neck", day=today - timedelta(days=ago))
    diary.entries.log_session(day=today - timedelta(days=14))


async def test_under_higher_stands_the_key_of_the_page(opened: Opening, diary: Diary) -> None:
    _worse(diary)
    async with opened((120, 40)) as screen:
        await screen.press("2")
        assert POINTER in " ".join(screen.everything.replace("│", " ").split())


async def test_under_any_other_sentence_it_does_not(opened: Opening, diary: Diary) -> None:
    for ago in range(28):
        diary.entries.log_pain(4, region="neck", day=diary.current_day() - timedelta(days=ago))
    diary.entries.log_session(day=diary.current_day() - timedelta(days=14))
    async with opened((120, 40)) as screen:
        await screen.press("2")
        assert "safety page" not in screen.everything


# The guide


@pytest.mark.parametrize("typed", ["fever", "numb", "chest"])
async def test_the_guides_search_leads_to_the_page(opened: Opening, typed: str) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("5", "slash")
        await screen.write(typed)
        topics = screen.app.screen.query_one("#topics", OptionList)
        assert "When to get help" in str(topics.options[0].prompt)
        await screen.settle()
        assert "Press F1 for the whole page" in screen.everything
        await screen.press("enter", "enter")
        assert isinstance(screen.app.screen, SafetyScreen)


async def test_an_everyday_word_finds_the_guide_alone(opened: Opening) -> None:
    async with opened((120, 40)) as screen:
        await screen.press("5", "slash")
        await screen.write("plank")
        topics = screen.app.screen.query_one("#topics", OptionList)
        assert not any("When to get help" in str(one.prompt) for one in topics.options)


async def test_a_reason_given_in_the_player_points_to_it(opened: Opening, diary: Diary) -> None:
    follow(diary)
    async with opened() as screen:
        await screen.press("enter", "x")
        screen.app.screen.query(Input).first().focus()
        await screen.write("fever")
        await screen.press("enter")
        assert POINTER in screen.toasts
    assert [entry.reason for entry in kept(diary)] == ["fever"]
