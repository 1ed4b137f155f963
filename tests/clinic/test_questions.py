"""What patients ask the practice: counted in the panel, answered, ticked off and taken back."""

from contextlib import closing
from datetime import date, timedelta
from uuid import uuid4

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.clinic.panel import PanelRow
from homecare.core.records.flare_and_steps import Answer
from homecare.diary.diary import Diary
from homecare.errors import HomecareError, InputError, NotFoundError
from homecare.paths import Paths
from tests.clinic.test_panel import STEP, opened
from tests.conftest import HandClock
from tests.core.files import BRIDGE, PLANK, programme
from tests.statements import statements

TODAY = date(2026, 11, 24)


@pytest.fixture
def hana(clinic: Clinic, paths: Paths, clock: HandClock) -> Diary:
    """Hana's diary at the practice, with two steps proposed."""
    clinic.patients.add("Hana")
    diary = Diary.open(paths, patient="Hana", clock=clock)
    diary.programmes.assign(programme(body=PLANK + STEP + BRIDGE + STEP))
    for _ in range(3):
        diary.entries.log_exercise("front-plank", peak=1)
        diary.entries.log_exercise("glute-bridge", peak=1)
        clock.forward(days=1)
    return diary


def row_of(clinic: Clinic) -> PanelRow:
    (row,) = clinic.panel.rows()
    return row


def counts(clinic: Clinic) -> tuple[int, int, int, int]:
    """Questions and requests, then proposals and those of them that are asked about."""
    row = row_of(clinic)
    return row.questions, row.requests, row.proposals, row.asked


def test_a_request_is_counted_whatever_else_the_patient_takes_that_day(
    clinic: Clinic, hana: Diary, clock: HandClock
) -> None:
    assert counts(clinic) == (0, 0, 2, 0)
    hana.progression.answer_step("front-plank", Answer.ASK)
    assert counts(clinic) == (0, 1, 1, 1)
    clock.forward(minutes=1)
    hana.progression.answer_step("glute-bridge", Answer.YES)
    row = row_of(clinic)
    assert (row.requests, row.proposals) == (1, 0)  # after one step forward no other is proposed that day
    (ask,) = clinic.questions.asks("Hana")
    assert (ask.is_open, ask.is_request) == (True, True)
    assert ask.says == "May I take this step? Front plank: 3 × 10 s → 4 × 10 s"


def test_a_request_is_counted_also_where_its_rule_proposes_nothing_any_more(
    clinic: Clinic, hana: Diary, clock: HandClock
) -> None:
    hana.progression.answer_step("front-plank", Answer.ASK)
    hana.entries.log_exercise("front-plank", peak=8)
    assert not [one for one in hana.progression.proposals() if one.exercise == "front-plank"]
    hana.programmes.end_programme()
    clock.forward(days=60)
    assert counts(clinic) == (0, 1, 0, 0)


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NOT_NOW])
def test_the_practice_answers_a_request_by_taking_the_step_or_not(
    clinic: Clinic, hana: Diary, clock: HandClock, answer: Answer
) -> None:
    hana.progression.answer_step("front-plank", Answer.ASK)
    clock.forward(minutes=1)
    hana.progression.answer_step("front-plank", answer)
    assert row_of(clinic).requests == 0
    (ask,) = clinic.questions.asks("Hana")
    assert (ask.is_open, ask.settled) == (False, "taken" if answer is Answer.YES else "not now")
    hana.history.undo()
    assert row_of(clinic).requests == 1


def test_a_question_is_answered_changed_put_aside_and_each_is_taken_back(
    clinic: Clinic, hana: Diary, clock: HandClock
) -> None:
    asked = hana.questions.ask("May I swim?")
    assert counts(clinic)[0] == 1
    clinic.questions.answer("hana", asked.id, "  Yes, gently.\r\nTwenty minutes. ")
    assert counts(clinic)[0] == 0
    clock.forward(minutes=1)
    clinic.questions.answer("Hana", asked.id, "No.")

    def stands() -> str | None:
        clock.forward(minutes=1)
        (ask,) = clinic.questions.asks("Hana")
        assert ask.is_open is (ask.reply is None)
        assert row_of(clinic).questions == ask.is_open
        return None if ask.reply is None else ask.reply.text

    assert stands() == "No."
    assert hana.history.undo().says == "answered: May I swim?"
    assert stands() == "Yes, gently.\nTwenty minutes."
    clinic.questions.put_answer_aside("Hana", asked.id)
    assert stands() is None
    assert hana.history.undo().says == "removed: the answer to May I swim?"
    assert stands() == "Yes, gently.\nTwenty minutes."
    hana.history.undo()
    assert stands() is None
    assert [one.text for one in hana.questions.all()] == ["May I swim?"]


def test_what_was_talked_about_is_ticked_off_without_words(clinic: Clinic, hana: Diary) -> None:
    asked = hana.questions.ask("May I swim?")
    hana.progression.answer_step("front-plank", Answer.ASK)
    request = clinic.questions.asks("Hana")[-1]
    for one in (asked.id, request.id):
        clinic.questions.answer("Hana", one, None)
    row = row_of(clinic)
    assert (row.questions, row.requests, row.asked) == (0, 0, 0)
    assert row.proposals == 2  # the patient may take it now
    assert {one.reply.text if one.reply else "-" for one in clinic.questions.asks("Hana")} == {None}


def test_a_question_that_the_patient_ticked_off_is_not_counted(clinic: Clinic, hana: Diary) -> None:
    asked = hana.questions.ask("May I swim?")
    hana.questions.mark_asked([asked.id])
    assert counts(clinic)[0] == 0
    (ask,) = clinic.questions.asks("Hana")
    assert (ask.is_open, ask.settled, ask.reply) == (False, "asked", None)


def test_an_answer_needs_words_a_patient_and_a_question_that_stands(
    clinic: Clinic, hana: Diary, paths: Paths
) -> None:
    asked = hana.questions.ask("May I swim?")
    gone = hana.questions.ask("Or run?")
    hana.corrections.remove(gone.id)
    refused: list[tuple[type[HomecareError], str, str, object, str]] = [
        (InputError, "The answer is empty", "Hana", asked.id, "  "),
        (InputError, "The answer", "Hana", asked.id, "x" * 2001),
        (NotFoundError, "no longer asks this", "Hana", gone.id, "Yes."),
        (NotFoundError, "no longer asks this", "Hana", uuid4(), "Yes."),
        (NotFoundError, "There is no patient", "Hanna", asked.id, "Yes."),
    ]
    for kind, words, name, about, text in refused:
        with pytest.raises(kind, match=words) as error:
            clinic.questions.answer(name, about, text)  # type: ignore[arg-type]
        assert error.value.exit_code == 2
    with pytest.raises(NotFoundError, match="There is no answer"):
        clinic.questions.put_answer_aside("Hana", asked.id)
    assert counts(clinic)[0] == 1


def test_nobody_answers_in_a_diary_that_is_somebodys_own(clinic: Clinic, diary: Diary) -> None:
    asked = diary.questions.ask("May I swim?")
    with pytest.raises(InputError, match=r"is their own\. Their practice answers"):
        clinic.questions.answer("me", asked.id, "Yes.")


def test_two_hundred_questions_are_read_in_a_few_statements(
    clinic: Clinic, hana: Diary, clock: HandClock
) -> None:
    for number in range(200):
        asked = hana.questions.ask(f"Question {number}?")
        clock.forward(minutes=1)
    clinic.questions.answer("Hana", asked.id, "Yes.")
    with statements(clinic, "SELECT") as sent:
        asks = clinic.questions.asks("Hana")
    assert len(sent) <= 8
    assert [one.says for one in asks[:2]] == ["Question 0?", "Question 1?"]
    assert (len(asks), asks[-1].says, row_of(clinic).questions) == (200, "Question 199?", 199)


def test_each_patients_own_are_counted(clinic: Clinic, hana: Diary, paths: Paths, clock: HandClock) -> None:
    clinic.patients.add("Aoi")
    hana.questions.ask("May I swim?")
    with closing(Diary.open(paths, patient="Aoi", clock=clock)) as aoi:
        for text in ("One?", "Two?"):
            last = aoi.questions.ask(text)
    clinic.questions.answer("Aoi", last.id, "Yes.")
    assert [(row.patient.name, row.questions) for row in clinic.panel.rows()] == [("Aoi", 1), ("Hana", 1)]
    with opened(paths, clock, "Aoi") as again:
        assert [one.text for one in again.questions.all()] == ["One?"]
    with pytest.raises(NotFoundError, match="no longer asks this"):
        clinic.questions.answer("Hana", last.id, "Yes.")
    assert clinic.current_day() - timedelta(days=3) >= TODAY
