"""What is still asked: questions and requests, whatever else was said that day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from homecare.core.clinic.questions import (
    Answered,
    Replies,
    answer_heading,
    asks_of,
    begins,
    open_questions,
    open_requests,
)
from homecare.core.records.flare_and_steps import Answer, StepAnswer
from homecare.core.records.practice import Reply
from homecare.core.records.treatment import ForPractitioner
from homecare.core.values.dose import Dose, Kind, Prescription, Sides

BEGAN = datetime(2026, 11, 24, 11, tzinfo=UTC)
HANA = UUID(int=1)
NO_REPLIES = Replies()


def dose(level: int, hold: int = 10) -> Prescription:
    return Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=level, dose=Dose(sets=3, hold_s=hold))


def stamp(minutes: int) -> dict[str, Any]:
    at = BEGAN + timedelta(minutes=minutes)
    return {
        "id": uuid4(), "patient": HANA, "day": at.date(), "at": at, "utc_offset": 540, "entered_at": at,
    }  # fmt: skip


def said(answer: Answer, minutes: int, **changes: Any) -> StepAnswer:
    fields: dict[str, Any] = {
        "exercise": "front-plank", "digest": "d" * 64, "back": False, "before": dose(1), "after": dose(2),
    }  # fmt: skip
    return StepAnswer(**stamp(minutes), **{**fields, "answer": answer, **changes})


def question(minutes: int, text: str = "May I swim?", *, asked: bool = False) -> ForPractitioner:
    return ForPractitioner(**stamp(minutes), text=text, asked=asked)


def reply(about: UUID, minutes: int = 60, text: str | None = "Yes.") -> Reply:
    at = BEGAN + timedelta(minutes=minutes)
    return Reply(id=uuid4(), patient=HANA, about=about, text=text, entered_at=at)


def test_a_step_asked_about_is_open_whatever_else_was_taken_that_day() -> None:
    asked = said(Answer.ASK, 0)
    other = said(Answer.YES, 1, exercise="glute-bridge")
    assert open_requests([other, asked], ()) == (asked,)


@pytest.mark.parametrize("then", [Answer.YES, Answer.NOT_NOW])
@pytest.mark.parametrize("by", [None, "the practice"])
def test_an_answer_to_the_same_step_settles_it_whoever_gave_it(then: Answer, by: str | None) -> None:
    asked, answered = said(Answer.ASK, 0), said(then, 5, by=by, digest="e" * 64)
    assert open_requests([answered, asked], ()) == ()
    again = said(Answer.ASK, 9)
    assert open_requests([asked, answered, again], ()) == (again,)


@pytest.mark.parametrize(
    "changes", [{"exercise": "chin-tuck"}, {"back": True}, {"before": dose(2)}, {"after": dose(2, 20)}]
)
def test_an_answer_to_another_step_leaves_it_open(changes: dict[str, Any]) -> None:
    asked, other = said(Answer.ASK, 0), said(Answer.YES, 5, **changes)
    assert open_requests([asked, other], ()) == (asked,)


def test_a_reply_settles_the_asking_it_is_about_and_no_later_one() -> None:
    first, again = said(Answer.ASK, 0), said(Answer.ASK, 9)
    assert open_requests([first], {first.id}) == ()
    assert open_requests([first, again], {first.id}) == (again,)


def test_a_question_is_open_until_it_is_ticked_off_or_answered() -> None:
    waiting, ticked, answered = question(0), question(1, asked=True), question(2)
    assert open_questions([waiting, ticked, answered], {answered.id}) == (waiting,)


def test_open_ones_come_first_and_of_one_step_the_newest_asking() -> None:
    old, newer = question(0, "First?"), question(3, "Second?")
    ticked = question(2, "Ticked?", asked=True)
    first, again = said(Answer.ASK, 1), said(Answer.ASK, 4)
    taken, yes = said(Answer.ASK, 5, exercise="squat"), said(Answer.YES, 6, exercise="squat")
    told = asks_of([old, newer, ticked], [first, again, taken, yes], NO_REPLIES)
    assert told == [
        (old, True, ""), (newer, True, ""), (again, True, ""), (taken, False, "taken"),
        (ticked, False, "asked"),
    ]  # fmt: skip


def test_an_answer_is_shown_with_a_question_whose_words_were_changed_since() -> None:
    before = question(0)
    after = replace(before, id=uuid4(), text="May I swim, or is it too cold?")
    replies = Replies(standing=[reply(before.id)], about={before.id: before})
    assert replies.to(after) == replies.standing[0]
    assert replies.to(question(7)) is None
    assert asks_of([after], [], replies) == [(after, True, "")]


def test_a_question_is_named_by_its_beginning() -> None:
    assert begins("May I swim?") == "May I swim?"
    assert begins("May I swim?\nOr not?") == "May I swim?…"
    assert begins("x" * 70) == f"{'x' * 60}…"
    entry = question(0)
    assert answer_heading(Answered(reply=reply(entry.id), entry=entry, asked=entry.text)) == (
        "Answer to “May I swim?”"
    )
    assert answer_heading(Answered(reply=reply(uuid4()))) == "Answer to a question of yours"
