"""The course of treatments in the diary: planned, begun and completed, asked about, felt, answered."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.records.practice import Received
from homecare.core.wording.treatments import read_effects
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError, NothingToUndoError
from tests.conftest import HandClock

TODAY = date(2026, 11, 24)


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def came_from_practice(diary: Diary, record: object, kind: str) -> None:
    """Mark a record as received."""
    with diary._store.writing() as ledger:
        patient = diary._patient(ledger)
        ledger.add(Received(id=record.id, patient=patient.id, kind=kind, number=1))  # type: ignore[attr-defined]


def test_an_empty_diary_has_an_empty_course(diary: Diary) -> None:
    course = diary.course()
    assert (course.held, course.planned, course.questions, course.answered) == (0, (), (), ())
    assert diary.unfinished_session() is None
    assert diary.questions() == ()


def test_the_course_holds_what_was_planned_held_felt_asked_and_answered(diary: Diary) -> None:
    diary.log_session(day=day(9))
    diary.log_session(day=day(1), before=6, after=4)
    diary.plan_treatment(day(-7), "15:30")
    diary.plan_course(8)
    diary.ask_later("May I swim?")
    diary.log_follow_up(effects=read_effects(["mild soreness, over"]))
    diary.answer_change(5)
    course = diary.course()
    assert (course.held, course.sessions_planned) == (2, 8)
    assert [one.time for one in course.planned] == ["15:30"]
    assert [one.name for one in course.follow_up_of[day(1)].effects] == ["soreness"]
    assert [one.text for one in course.open_questions] == ["May I swim?"]
    assert [dict(one.scores) for one in course.answered] == [{"change": 5}]


def test_everything_of_the_course_is_taken_back_by_undo(diary: Diary) -> None:
    diary.log_session(day=day(1), before=6)
    empty = diary.course()
    diary.plan_treatment(day(-7))
    diary.plan_course(8)
    diary.ask_later("May I swim?")
    diary.log_follow_up(effects=())
    diary.answer_activities([("a", 1), ("b", 2), ("c", 3)])
    diary.answer_change(4)
    diary.finish_session(4, day=day(1))
    diary.mark_asked([one.id for one in diary.questions()])
    for _ in range(8):
        diary.undo()
    assert diary.course() == empty
    diary.undo()
    with pytest.raises(NothingToUndoError):
        diary.undo()


def test_planning_a_day_again_keeps_what_is_not_said_anew(diary: Diary) -> None:
    diary.plan_treatment(day(-7), "15:30", "bring the letter")
    diary.plan_treatment(day(-7), "16:00")
    (planned,) = diary.course().planned
    assert (planned.time, planned.note) == ("16:00", "bring the letter")


def test_what_the_practice_planned_is_marked_and_stays(diary: Diary) -> None:
    planned = diary.plan_treatment(day(-7), "15:30")
    came_from_practice(diary, planned, "appointment")
    assert diary.course().from_practice == {planned.id}
    with pytest.raises(InputError, match="planned by your practice"):
        diary.cancel_treatment(day(-7))


def test_the_pain_after_completes_the_session_that_was_begun(diary: Diary) -> None:
    begun = diary.log_session(before=6, adjuncts=["cupping"])
    assert diary.unfinished_session() == begun
    completed = diary.finish_session(4)
    assert completed is not None
    assert (completed.pain_before, completed.pain_after, completed.adjuncts) == (6, 4, ("cupping",))
    assert len(diary.sessions()) == 1
    assert diary.finish_session(3) is None
    diary.undo()
    assert diary.sessions() == (begun,)


def test_nothing_is_completed_where_it_is_not_plain_which_one(diary: Diary) -> None:
    diary.log_session(before=6)
    diary.log_session(before=5)
    assert diary.finish_session(4) is None
    assert len(diary.sessions()) == 2
    with pytest.raises(InputError):
        diary.finish_session(11)


def test_a_session_of_the_practice_is_not_completed_here(diary: Diary) -> None:
    came_from_practice(diary, diary.log_session(before=6), "session")
    assert diary.unfinished_session() is None
    assert diary.finish_session(4) is None
    assert diary.waiting().begun is None


def test_questions_are_ticked_off_together_and_one_undo_brings_them_back(
    diary: Diary, clock: HandClock
) -> None:
    for text in ("May I swim?", "Ice or heat?"):
        diary.ask_later(text)
    clock.forward(days=3)
    ids = [one.id for one in diary.questions()]
    assert len(diary.mark_asked(ids)) == 2
    assert diary.questions() == ()
    assert {one.asked for one in diary.questions(asked=True)} == {True}
    assert not any(line.late for line in diary.history())  # a tick is not a late entry
    diary.undo()
    assert len(diary.questions()) == 2
    with pytest.raises(NotFoundError):
        diary.mark_asked([uuid4()])


def test_a_tick_is_taken_away_again(diary: Diary) -> None:
    question = diary.ask_later("May I swim?")
    (asked,) = diary.mark_asked([question.id])
    assert diary.mark_asked([asked.id]) == ()  # it is so already
    diary.mark_asked([asked.id], asked=False)
    assert [one.text for one in diary.questions()] == ["May I swim?"]


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001, "bad\x1b"])
def test_a_question_says_something(diary: Diary, text: str) -> None:
    with pytest.raises(InputError):
        diary.ask_later(text)
    assert diary.questions() == ()


def test_a_question_is_never_edited_into_nothing(diary: Diary) -> None:
    question = diary.ask_later("May I swim?")
    with pytest.raises(InputError, match="empty"):
        diary.edit(question.id, {"text": "  "})
    diary.edit(question.id, {"text": "May I run?"})
    assert [one.text for one in diary.questions()] == ["May I run?"]


def test_a_corrected_scale_is_held_to_its_rules(diary: Diary) -> None:
    answered = diary.answer_activities([("a", 1), ("b", 2), ("c", 3)])
    with pytest.raises(InputError):
        diary.edit(answered.id, {"scores": [("a", 1)]})
    with pytest.raises(InputError, match="instrument"):
        diary.edit(answered.id, {"instrument": "pgic"})
    diary.edit(answered.id, {"scores": [("a", 1), ("b", 2), ("c", 9)]})
    assert dict(diary.course().answered[0].scores) == {"a": 1, "b": 2, "c": 9}


def test_what_waits_asks_about_a_session_until_three_days_after_it(diary: Diary, clock: HandClock) -> None:
    diary.log_session()
    assert diary.waiting().after_effects is None
    for _ in range(3):
        clock.forward(days=1)
        assert diary.waiting().after_effects == TODAY
    clock.forward(days=1)
    assert diary.waiting().after_effects is None


def test_an_answer_ends_the_asking_and_the_session_of_today_is_named(diary: Diary) -> None:
    diary.log_session(day=day(1))
    diary.plan_treatment(TODAY, "15:30")
    diary.ask_later("May I swim?")
    waiting = diary.waiting()
    assert waiting.session_today is not None
    assert waiting.session_today.time == "15:30"
    assert (waiting.after_effects, waiting.questions) == (day(1), 1)
    diary.log_follow_up(effects=())
    diary.log_session(before=6)
    waiting = diary.waiting()
    assert (waiting.session_today, waiting.after_effects) == (None, None)
    assert waiting.begun is not None


def test_at_a_practice_nobody_is_asked_how_it_was(clinic: Clinic, diary: Diary) -> None:
    clinic.add_patient("Hana")
    diary.log_session(day=day(1))
    assert diary.waiting().after_effects is None


def test_the_report_holds_what_was_felt_and_both_scales(diary: Diary) -> None:
    diary.log_session(day=day(6))
    diary.log_follow_up(effects=read_effects(["strong tiredness"]), note="slept early", day=day(5))
    diary.answer_activities([("a", 1), ("b", 2), ("c", 3)], day=day(9))
    report = diary.report()
    assert [one.felt is not None for one in report.sessions] == [True]
    assert len(report.scales) == 1
    assert report.notes == ()  # the note stands with its session


# A session that is moved or removed


def test_what_was_felt_goes_along_with_a_session_that_is_moved(diary: Diary) -> None:
    session = diary.log_session(day=day(6))
    told = diary.log_follow_up(effects=read_effects(["strong tiredness"]), note="slept", day=day(5))
    diary.edit(session.id, {"day": day(7)})
    (moved,) = diary.course().follow_ups
    assert (moved.session_day, moved.day) == (day(7), day(5))
    assert (moved.effects, moved.note) == (told.effects, "slept")
    assert [one.felt is not None for one in diary.report(since=day(9)).sessions] == [True]
    diary.undo()  # both in one action
    assert diary.course().follow_ups == (told,)
    assert diary.course().held_days == (day(6),)


def test_an_answer_is_never_dated_before_the_session_it_speaks_of(diary: Diary) -> None:
    session = diary.log_session(day=day(6))
    diary.log_follow_up(effects=(), day=day(5))
    diary.edit(session.id, {"day": day(2)})
    (moved,) = diary.course().follow_ups
    assert (moved.session_day, moved.day) == (day(2), day(2))
    assert diary.waiting().after_effects is None  # not asked again


def test_an_answer_stays_where_its_day_has_another_session_or_the_new_day_an_answer(diary: Diary) -> None:
    first, second = diary.log_session(day=day(6)), diary.log_session(day=day(6))
    diary.log_follow_up(day(6))
    diary.edit(first.id, {"day": day(8)})
    assert [one.session_day for one in diary.course().follow_ups] == [day(6)]
    diary.log_follow_up(day(8), read_effects(["mild soreness"]))
    diary.edit(second.id, {"day": day(8)})
    assert {one.session_day for one in diary.course().follow_ups} == {day(6), day(8)}
    assert [one.session_day for one in diary.course().felt_alone] == [day(6)]


def test_what_was_felt_after_a_removed_session_stays_on_the_report(diary: Diary) -> None:
    session = diary.log_session(day=day(3))
    diary.log_follow_up(effects=read_effects(["strong tiredness"]))
    diary.remove(session.id)
    (alone,) = diary.report().felt_alone
    assert alone.session_day == day(3)
    diary.undo()
    assert diary.report().felt_alone == ()


def test_the_session_asked_about_is_the_one_answered_not_that_of_today(diary: Diary) -> None:
    diary.log_session(day=day(1))
    diary.log_session(before=5)
    assert diary.log_follow_up().session_day == day(1)
    assert diary.log_follow_up(effects=read_effects(["mild soreness"])).session_day == day(1)
    assert diary.log_follow_up(TODAY).session_day == TODAY


def test_a_session_of_today_alone_is_answered_only_by_name(diary: Diary) -> None:
    diary.log_session()
    with pytest.raises(InputError, match="from the day after"):
        diary.log_follow_up()
    assert diary.course().follow_ups == ()


# Planned again


def test_a_plan_is_moved_in_one_action_and_emptied_words_are_gone(diary: Diary) -> None:
    old = diary.plan_treatment(day(-7), "15:30", "bring the letter")
    moved = diary.plan_treatment(day(-8), "", instead_of=day(-7))
    assert diary.course().planned == (moved,)
    assert (moved.time, moved.note) == (None, "bring the letter")
    diary.undo()
    assert diary.course().planned == (old,)


def test_the_change_since_the_start_needs_a_start(diary: Diary) -> None:
    diary.log_session(day=day(2))
    with pytest.raises(InputError, match="since the treatments began"):
        diary.answer_change(5, day=day(3))
    diary.answer_change(5, day=day(2))
    assert len(diary.course().answered) == 1
