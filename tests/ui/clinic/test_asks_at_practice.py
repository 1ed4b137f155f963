"""What a patient asks, in the clinic: the column, the list in Notes, the form, and what was sent."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing

import pytest
from textual.widgets import TextArea

from homecare.clinic.clinic import Clinic
from homecare.core.clinic.questions import Ask
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.clinic.notes import NotesScreen
from homecare.ui.clinic.questions import AnswerForm, AskList
from homecare.ui.today.screen import TodayScreen
from tests.conftest import HandClock
from tests.folders import Folder
from tests.ui.conftest import Screenful

Opening = Callable[..., AbstractAsyncContextManager[Screenful]]


@pytest.fixture
def opened(paths: Paths, clock: HandClock) -> Opening:
    """Opens the clinic on the data folder of the test."""

    @asynccontextmanager
    async def opening(size: tuple[int, int] = (80, 24)) -> AsyncIterator[Screenful]:
        app = ClinicApp(paths, clock=clock)
        async with app.run_test(size=size) as pilot:
            screen = Screenful(app, pilot)
            await screen.settle()
            yield screen

    return opening


@pytest.fixture
def hana(clinic: Clinic, paths: Paths, clock: HandClock) -> Paths:
    """Hana, who asks two things."""
    clinic.patients.add("Hana")
    with closing(Diary.open(paths, patient="Hana", clock=clock)) as diary:
        for text in ("May I [b]swim[/b]?", "Ice or heat?"):
            diary.questions.ask(text)
            clock.forward(minutes=1)
    return paths


def words(screen: Screenful, place: str) -> str:
    """What a list shows, without its frame and the ends of its lines."""
    return " ".join(screen.text(place).replace("│", " ").split())


def asks(clinic: Clinic) -> list[Ask]:
    return list(clinic.questions.asks("Hana"))


async def test_the_panel_has_a_column_of_what_is_asked(opened: Opening, hana: Paths, clinic: Clinic) -> None:
    clinic.patients.add("Aoi")
    async with opened() as screen:
        heading, aoi, its = screen.text("PanelTable").splitlines()[:3]
        place = heading.index("Ask") + 2
        assert (aoi[place], its[place]) == (" ", "2")
        await screen.press("down")
        said = " ".join(screen.text("#row").split())
        assert "Has 2 questions for you: press Enter, then 9, to read and answer." in said
        await screen.press("enter", "9")
        await screen.press("space")
        await screen.press("0")
        assert "Has 1 question for you:" in " ".join(screen.text("#row").split())


async def test_an_answer_is_written_in_lines_changed_and_taken_back(
    opened: Opening, hana: Paths, clinic: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9")
        assert isinstance(screen.app.focused, AskList)
        assert "2 open" in screen.everything
        assert "○ May I [b]swim[/b]?" in screen.text("#asks")
        await screen.press("enter")
        assert isinstance(screen.app.screen, AnswerForm)
        assert "May I [b]swim[/b]?" in screen.text("#asked Static")
        await screen.write("Yes.")
        await screen.press("enter")
        await screen.write("Gently.")
        await screen.press("ctrl+s")
        assert isinstance(screen.app.screen, NotesScreen)
        first, second = asks(clinic)
        assert second.reply is not None
        assert (second.reply.text, first.is_open) == ("Yes.\nGently.", True)
        shown = words(screen, "#asks")
        assert "● May I [b]swim[/b]? 24 Nov You, 24 Nov, for the next file: Yes. Gently." in shown
        assert "1 open" in screen.everything
        assert "Answered" in screen.toasts
        await screen.press("r")  # the highlight went along with it
        assert screen.app.screen.query_one(TextArea).text == "Yes.\nGently."
        screen.app.screen.query_one(TextArea).text = "No."
        await screen.press("ctrl+s")
        assert [one.reply.text for one in asks(clinic) if one.reply] == ["No."]
        await screen.press("d")
        assert [one.is_open for one in asks(clinic)] == [True, True]
        await screen.press("u")
        assert [one.reply.text for one in asks(clinic) if one.reply] == ["No."]
        await screen.press("u", "u")
        assert [one.is_open for one in asks(clinic)] == [True, True]


async def test_it_is_ticked_off_without_words_from_the_list_and_from_the_form(
    opened: Opening, hana: Paths, clinic: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "space")
        assert "talked about" in screen.text("#asks")
        await screen.press("space")  # it is still highlighted, and is not ticked off twice
        assert "not open any more" in screen.toasts
        await screen.press("home", "enter")
        await screen.write("x")
        await screen.press("ctrl+t")
        assert "You wrote an answer" in screen.text("#said")
        await screen.press("backspace", "ctrl+t")
        assert [one.is_open for one in asks(clinic)] == [False, False]
        assert {one.reply.text if one.reply else "-" for one in asks(clinic)} == {None}


async def test_an_empty_answer_is_refused_in_the_form_and_escape_writes_nothing(
    opened: Opening, hana: Paths, clinic: Clinic
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "enter", "ctrl+s")
        assert "The answer is empty." in screen.text("#said")
        await screen.write("Yes.")
        await screen.press("escape")
        assert [one.is_open for one in asks(clinic)] == [True, True]


async def test_a_question_removed_meanwhile_is_explained_in_the_form(
    opened: Opening, hana: Paths, clinic: Clinic, clock: HandClock
) -> None:
    async with opened() as screen:
        await screen.press("enter", "9", "enter")
        with closing(Diary.open(hana, patient="Hana", clock=clock)) as diary:
            diary.corrections.remove(asks(clinic)[0].id)
        await screen.write("Yes.")
        await screen.press("ctrl+s")
        assert "no longer asks this" in " ".join(screen.text("#said").split())


async def test_where_nothing_is_asked_the_keys_go_to_the_notes(opened: Opening, clinic: Clinic) -> None:
    clinic.patients.add("Hana")
    async with opened() as screen:
        await screen.press("enter", "9")
        assert "No questions." in screen.everything
        assert screen.app.focused is screen.app.screen.query_one("#notes")
        screen.app.screen.query_one(AskList).focus()
        await screen.press("enter", "space", "d", "r")
        assert isinstance(screen.app.screen, NotesScreen)
        assert "None yet. Write one when you make a file" in words(screen, "#sent")


async def test_two_hundred_questions_are_gone_through(
    opened: Opening, clinic: Clinic, paths: Paths, clock: HandClock
) -> None:
    clinic.patients.add("Hana")
    with closing(Diary.open(paths, patient="Hana", clock=clock)) as diary:
        for number in range(200):
            diary.questions.ask(f"Question {number}?")
    async with opened() as screen:
        await screen.press("enter", "9", "end")
        assert "Question 199?" in screen.text("#asks")
        await screen.press("space")
        assert "199 open" in screen.everything
        assert "Question 199?" in screen.text("#asks")
        assert [one.says for one in asks(clinic) if not one.is_open] == ["Question 199?"]


async def test_messages_that_were_sent_are_read_again_in_notes(
    opened: Opening, paths: Paths, clock: HandClock
) -> None:
    folder = Folder(paths.data, clock)
    folder.add("Hana")
    folder.share(paths.data / "a.json", message="Small [i]nods[/i], please.")
    async with opened() as screen:
        await screen.press("enter", "9")
        shown = words(screen, "#sent")
        assert "Tue 24 Nov 2026 Small [i]nods[/i], please." in shown
        screen.app.screen.query_one("#sent").focus()
        await screen.press("d")
        assert "cannot be taken back" in screen.toasts
        await screen.press("1", "M")  # nothing to read in the patient's place
        assert isinstance(screen.app.screen, TodayScreen)


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
async def test_list_and_form_fit(opened: Opening, hana: Paths, size: tuple[int, int]) -> None:
    async with opened(size) as screen:
        await screen.press("enter", "9")
        assert "May I [b]swim" in screen.everything
        await screen.press("enter")
        await screen.write("Yes.")
        assert "Yes." in screen.everything
        assert "May I [b]swim" in screen.everything
