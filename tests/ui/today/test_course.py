"""What waits on Today: steps that are proposed, messages, the next session; the flare plan on one key."""

from datetime import UTC, date, timedelta
from uuid import uuid4

import pytest

from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.practice import Appointment, Message, Received
from homecare.diary.diary import Diary
from homecare.ui.widgets.waiting_line import WaitingLine
from tests.conftest import HandClock
from tests.diary.test_progression import FLARE, PROGRAMME, START, TODAY, dose_of, follow, three_good_days
from tests.ui.conftest import Opening


@pytest.fixture
def proposing(diary: Diary) -> Diary:
    """A diary whose programme proposes a step, with a flare plan at hand."""
    follow(diary)
    diary.programmes.assign(FLARE, flare=True)
    three_good_days(diary)
    return diary


def from_practice(diary: Diary, text: str = "Small nods, please.", planned: date | None = None) -> None:
    """What a received file leaves behind: a message, and a planned session."""
    at = diary._diary.clock.now().astimezone(UTC)
    with diary._diary.store.writing() as repository:
        (patient,) = repository.patients()
        message = Message(id=uuid4(), patient=patient.id, text=text, entered_at=at)
        repository.add(message)
        repository.add(Received(id=message.id, patient=patient.id, kind="message", number=1))
        if planned is not None:
            repository.add(
                Appointment(id=uuid4(), patient=patient.id, day=planned, time="15:30", entered_at=at)
            )


async def test_a_step_is_shown_with_what_led_to_it_and_taken_with_one_key(
    proposing: Diary, opened: Opening
) -> None:
    async with opened() as screen:
        assert "y  Your programme proposes a step: Front plank: level 1 → 2" in screen.everything
        await screen.press("y")
        assert "Its rule: 3 full doses, peak pain 2 or less" in screen.everything
        assert "Sun 22 Nov: full dose, peak 1; next day 4, usual 4." in screen.everything
        await screen.press("y")
        assert "level 1 → 2, from today" in screen.toasts
        assert not screen.app.screen.query_one(WaitingLine).display
        assert "3 × 20 s" in screen.text("#routine")
        await screen.press("u")
        assert "3 × 10 s" in screen.text("#routine")
        assert screen.app.screen.query_one(WaitingLine).display
    assert dose_of(proposing) == (1, 10)


@pytest.mark.parametrize(("key", "waits"), [("n", False), ("a", True), ("escape", True)])
async def test_without_a_yes_nothing_changes(
    proposing: Diary, opened: Opening, key: str, waits: bool
) -> None:
    async with opened() as screen:
        await screen.press("y", key)
        assert screen.app.screen.query_one(WaitingLine).display is waits
        if key == "a":
            assert "To ask your practitioner: Front plank: level 1 → 2" in screen.everything
    assert dose_of(proposing) == (1, 10)


async def test_an_enter_too_many_changes_no_dose(proposing: Diary, opened: Opening) -> None:
    from_practice(proposing)
    async with opened() as screen:
        await screen.press("y", "enter", "enter", "enter")  # the message is read; the step is not answered
        assert "A step" in screen.everything
        assert dose_of(proposing) == (1, 10)
        await screen.press("down", "enter")  # chosen, then taken
    assert dose_of(proposing) == (2, 20)


async def test_the_mouse_opens_and_answers_it_too(proposing: Diary, opened: Opening) -> None:
    async with opened() as screen:
        await screen.pilot.click(WaitingLine)
        await screen.settle()
        await screen.pilot.click("OptionList", offset=(4, 0))
        await screen.settle()
        assert "from today." in screen.toasts
    assert dose_of(proposing) == (2, 20)


async def test_where_nothing_waits_there_is_no_line_and_the_key_says_so(desk: Diary, opened: Opening) -> None:
    async with opened() as screen:
        assert not screen.app.screen.query_one(WaitingLine).display
        await screen.press("y")
        assert "Nothing is waiting for you" in screen.toasts


async def test_a_message_is_read_once_and_the_next_session_stands_in_the_first_line(
    proposing: Diary, opened: Opening, clock: HandClock
) -> None:
    from_practice(proposing, "Small [b]nods[/b], please.", planned=clock.now().date() + timedelta(days=3))
    async with opened() as screen:
        assert "A message from your practice · A step: Front plank: level 1 → 2" in screen.everything
        assert "session 1 in 3 days" in screen.everything
        await screen.press("y")
        assert "Small [b]nods[/b], please." in screen.everything  # typed words are never markup
        await screen.press("enter", "escape")
        assert "A message" not in screen.everything
    assert proposing.waiting.now().messages == ()
    assert [one.text for one in proposing.questions.messages()] == ["Small [b]nods[/b], please."]


async def test_a_step_back_is_asked_about_first(diary: Diary, opened: Opening) -> None:
    ruled = PROGRAMME.replace('use = "chin-tuck"', RULED)
    diary.programmes.assign(ruled, start=START)
    three_good_days(diary)
    diary.progression.answer_step("front-plank", Answer.YES)
    diary.entries.log_exercise("front-plank", peak=8)
    for ago in (4, 3, 2):
        diary.entries.log_exercise("chin-tuck", peak=0, day=TODAY - timedelta(days=ago))
    async with opened() as screen:
        assert "proposes a step back: Front plank: level 2 → 1" in screen.everything
        await screen.press("y")
        assert "A step back" in screen.everything


RULED = """use = "chin-tuck"

[[exercise.progress]]
when = { sessions_at_full_dose = 3 }
then = { level = 2 }"""


# The flare plan


async def test_f_switches_the_flare_plan_on_and_off(proposing: Diary, opened: Opening) -> None:
    async with opened() as screen:
        assert "f Flare" in screen.everything
        await screen.press("f")
        assert "flare day 1" in screen.text("DayLine")
        assert "Cat-cow" in screen.text("#routine")
        assert "Front plank" not in screen.text("#routine")
        assert not screen.app.screen.query_one(WaitingLine).display
        assert "marked and do not count" in screen.toasts
        await screen.press("f")
        assert "flare day" not in screen.text("DayLine")
        assert "Front plank" in screen.text("#routine")
    assert not proposing.day.view().on_flare


async def test_on_a_later_day_the_flare_days_are_counted_on(
    proposing: Diary, opened: Opening, clock: HandClock
) -> None:
    proposing.flare.start()
    clock.forward(days=8)
    async with opened() as screen:
        assert "flare day 9, its plan is over" in screen.text("DayLine")
        await screen.press("left_square_bracket")
        assert "f Flare" not in screen.everything
        await screen.press("f")
    assert proposing.day.view().on_flare


async def test_without_a_flare_plan_the_footer_does_not_offer_it(desk: Diary, opened: Opening) -> None:
    async with opened() as screen:
        assert "f Flare" not in screen.everything
        await screen.press("f")
        assert not desk.day.view().on_flare
