"""The practice's answers at home: told of on Today, read there, among the messages and with the question."""

from datetime import UTC
from uuid import uuid4

import pytest

from homecare.core.clinic.questions import Asking
from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.practice import Received, Reply
from homecare.diary.diary import Diary
from homecare.ui.handoff.received import ReceivedDialog
from homecare.ui.today.screen import TodayScreen
from homecare.ui.today.steps import MessageDialog, StepDialog
from homecare.ui.widgets.waiting_line import WaitingLine
from tests.conftest import HandClock
from tests.diary.test_progression import follow, three_good_days
from tests.ui.conftest import Opening
from tests.ui.today.test_course import from_practice


def answered(diary: Diary, entry: Asking, text: str | None) -> None:
    """What a received file leaves behind: an answer to a question."""
    at = diary._diary.clock.now().astimezone(UTC)
    reply = Reply(id=uuid4(), patient=entry.patient, about=entry.id, text=text, entered_at=at)
    with diary._diary.store.writing() as repository:
        repository.add(reply)
        repository.add(Received(id=reply.id, patient=entry.patient, kind="reply", number=1))


async def test_an_answer_is_told_of_on_today_and_read_with_one_key(desk: Diary, opened: Opening) -> None:
    answered(desk, desk.questions.ask("May I [b]swim[/b]?"), "Yes, [i]gently[/i].")
    async with opened() as screen:
        assert "y  An answer from your practice" in screen.everything
        await screen.press("y")
        assert isinstance(screen.app.screen, MessageDialog)
        said = " ".join(screen.everything.split())
        assert "Answer to “May I [b]swim[/b]?”:" in said
        assert "Yes, [i]gently[/i]." in said
        await screen.press("enter")
        assert not screen.app.screen.query_one(WaitingLine).display
    assert desk.waiting.now().answers == ()


async def test_messages_and_answers_are_counted_together(desk: Diary, opened: Opening) -> None:
    answered(desk, desk.questions.ask("May I swim?"), "Yes.")
    from_practice(desk)
    async with opened() as screen:
        assert "1 message and 1 answer from your practice" in screen.everything
        await screen.press("y", "enter", "enter")
        assert isinstance(screen.app.screen, TodayScreen)
        assert not screen.app.screen.query_one(WaitingLine).display


async def test_what_was_talked_about_is_no_news(desk: Diary, opened: Opening) -> None:
    answered(desk, desk.questions.ask("May I swim?"), None)
    async with opened() as screen:
        assert not screen.app.screen.query_one(WaitingLine).display
        await screen.press("Q", "down")
        assert "Your practice: talked about it." in screen.everything


async def test_everything_the_practice_wrote_is_read_again(
    desk: Diary, opened: Opening, clock: HandClock
) -> None:
    from_practice(desk, "Small [b]nods[/b], please.")
    clock.forward(minutes=1)
    answered(desk, desk.questions.ask("May I swim?"), "Yes.\nGently.")
    async with opened() as screen:
        await screen.press("M")
        assert isinstance(screen.app.screen, ReceivedDialog)
        said = screen.everything
        assert said.index("Answer to “May I swim?”") < said.index("Small [b]nods[/b], please.")
        assert "Gently." in said
        await screen.press("escape")
        assert not screen.app.screen.query_one(WaitingLine).display  # what was shown counts as read
        await screen.press("y")
        assert "Press M for earlier messages." in screen.toasts
        await screen.press("M")
        assert "Small [b]nods[/b], please." in screen.everything
        await screen.press("M")
        assert len(screen.app.screen_stack) == 1


async def test_before_anything_came_the_list_says_so(desk: Diary, opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("M")
        assert "Your practice has not written to you yet." in screen.everything


@pytest.mark.parametrize("size", [(40, 12), (80, 24)])
async def test_a_long_message_is_scrolled_through(
    desk: Diary, opened: Opening, size: tuple[int, int]
) -> None:
    from_practice(desk, "\n".join(f"Line {number}" for number in range(90)))
    async with opened(size) as screen:
        await screen.press("M")
        assert "Line 0" in screen.everything
        assert "Line 89" not in screen.everything
        await screen.press("end")
        assert "Line 89" in screen.everything


async def test_an_answered_question_is_ticked_off_with_its_answer_and_can_be_asked_anew(
    desk: Diary, opened: Opening
) -> None:
    answered(desk, desk.questions.ask("May I swim?"), "Yes.\nGently.")
    desk.questions.ask("Or run?")
    async with opened() as screen:
        await screen.press("Q")
        said = screen.everything
        assert said.index("○ Or run?") < said.index("● May I swim?") < said.index("Your practice: Yes.")
        await screen.press("down", "down", "space")
        assert "○ May I swim?" in screen.everything
        assert "Your practice: Yes." in screen.everything
    assert [one.text for one in desk.questions.all()] == ["May I swim?", "Or run?"]


async def test_the_answer_to_a_step_stands_where_it_was_asked_about(
    diary: Diary, opened: Opening, clock: HandClock
) -> None:
    follow(diary)
    three_good_days(diary)
    asked = diary.progression.answer_step("front-plank", Answer.ASK)
    async with opened() as screen:
        assert "To ask your practitioner: Front plank: level 1 → 2" in screen.everything
    answered(diary, asked, "Yes, but stop at 3.")
    async with opened() as screen:
        assert "An answer from your practice · A step: Front plank: level 1 → 2" in screen.everything
        await screen.press("y", "enter")
        assert isinstance(screen.app.screen, StepDialog)
        said = " ".join(screen.everything.split())
        assert "You wanted to ask first. Your practice answered: │" in said
        assert "Yes, but stop at 3." in said
        await screen.press("y")
        assert "level 1 → 2, from today" in screen.toasts
