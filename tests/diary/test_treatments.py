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
    with diary._diary.store.writing() as repository:
        (patient,) = repository.patients()
        repository.add(Received(id=record.id, patient=patient.id, kind=kind, number=1))  # type: ignore[attr-defined]


def test_an_empty_diary_has_an_empty_course(diary: Diary) -> None:
    course = diary.treatments.course()
    assert (course.held, course.planned, course.questions, course.answered) == (0, (), (), ())
    assert diary.treatments.unfinished_session() is None
    assert diary.questions.all() == ()


def test_the_course_holds_what_was_planned_held_felt_asked_and_answered(diary: Diary) -> None:
    diary.entries.log_session(day=day(9))
    diary.entries.log_session(day=day(1), before=6, after=4)
    diary.treatments.plan(day(-7), "15:30")
    diary.treatments.plan_course(8)
    diary.questions.ask("May I swim?")
    diary.after_effects.log_follow_up(effects=read_effects(["mild soreness, over"]))
    diary.treatments.answer_change(5)
    course = diary.treatments.course()
    assert (course.held, course.sessions_planned) == (2, 8)
    assert [one.time for one in course.planned] == ["15:30"]
    assert [one.name for one in course.follow_up_of[day(1)].effects] == ["soreness"]
    assert [one.text for one in course.open_questions] == ["May I swim?"]
    assert [dict(one.scores) for one in course.answered] == [{"change": 5}]


def test_everything_of_the_course_is_taken_back_by_undo(diary: Diary) -> None:
    diary.entries.log_session(day=day(1), before=6)
    empty = diary.treatments.course()
    diary.treatments.plan(day(-7))
    diary.treatments.plan_course(8)
    diary.questions.ask("May I swim?")
    diary.after_effects.log_follow_up(effects=())
    diary.treatments.answer_activities([("a", 1), ("b", 2), ("c", 3)])
    diary.treatments.answer_change(4)
    diary.treatments.finish_session(4, day=day(1))
    diary.questions.mark_asked([one.id for one in diary.questions.all()])
    for _ in range(8):
        diary.history.undo()
    assert diary.treatments.course() == empty
    diary.history.undo()
    with pytest.raises(NothingToUndoError):
        diary.history.undo()


def test_planning_a_day_again_keeps_what_is_not_said_anew(diary: Diary) -> None:
    diary.treatments.plan(day(-7), "15:30", "bring the letter")
    diary.treatments.plan(day(-7), "16:00")
    (planned,) = diary.treatments.course().planned
    assert (planned.time, planned.note) == ("16:00", "bring the letter")


def test_what_the_practice_planned_is_marked_and_stays(diary: Diary) -> None:
    planned = diary.treatments.plan(day(-7), "15:30")
    came_from_practice(diary, planned, "appointment")
    assert diary.treatments.course().from_practice == {planned.id}
    with pytest.raises(InputError, match="planned by your practice"):
        diary.treatments.cancel(day(-7))


def test_the_pain_after_completes_the_session_that_was_begun(diary: Diary) -> None:
    begun = diary.entries.log_session(before=6, adjuncts=["cupping"])
    assert diary.treatments.unfinished_session() == begun
    completed = diary.treatments.finish_session(4)
    assert completed is not None
    assert (completed.pain_before, completed.pain_after, completed.adjuncts) == (6, 4, ("cupping",))
    assert len(diary.treatments.sessions()) == 1
    assert diary.treatments.finish_session(3) is None
    diary.history.undo()
    assert diary.treatments.sessions() == (begun,)


def test_nothing_is_completed_where_it_is_not_plain_which_one(diary: Diary) -> None:
    diary.entries.log_session(before=6)
    diary.entries.log_session(before=5)
    assert diary.treatments.finish_session(4) is None
    assert len(diary.treatments.sessions()) == 2
    with pytest.raises(InputError):
        diary.treatments.finish_session(11)


def test_a_session_of_the_practice_is_not_completed_here(diary: Diary) -> None:
    came_from_practice(diary, diary.entries.log_session(before=6), "session")
    assert diary.treatments.unfinished_session() is None
    assert diary.treatments.finish_session(4) is None
    assert diary.waiting.now().begun is None


def test_questions_are_ticked_off_together_and_one_undo_brings_them_back(
    diary: Diary, clock: HandClock
) -> None:
    for text in ("May I swim?", "Ice or heat?"):
        diary.questions.ask(text)
    clock.forward(days=3)
    ids = [one.id for one in diary.questions.all()]
    assert len(diary.questions.mark_asked(ids)) == 2
    assert diary.questions.all() == ()
    assert {one.asked for one in diary.questions.all(asked=True)} == {True}
    assert not any(line.late for line in diary.history.lines())  # a tick is not a late entry
    diary.history.undo()
    assert len(diary.questions.all()) == 2
    with pytest.raises(NotFoundError):
        diary.questions.mark_asked([uuid4()])


def test_a_tick_is_taken_away_again(diary: Diary) -> None:
    question = diary.questions.ask("May I swim?")
    (asked,) = diary.questions.mark_asked([question.id])
    assert diary.questions.mark_asked([asked.id]) == ()  # it is so already
    diary.questions.mark_asked([asked.id], asked=False)
    assert [one.text for one in diary.questions.all()] == ["May I swim?"]


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001, "bad\x1b"])
def test_a_question_says_something(diary: Diary, text: str) -> None:
    with pytest.raises(InputError):
        diary.questions.ask(text)
    assert diary.questions.all() == ()


def test_a_question_is_never_edited_into_nothing(diary: Diary) -> None:
    question = diary.questions.ask("May I swim?")
    with pytest.raises(InputError, match="empty"):
        diary.corrections.edit(question.id, {"text": "  "})
    diary.corrections.edit(question.id, {"text": "May I run?"})
    assert [one.text for one in diary.questions.all()] == ["May I run?"]


def test_a_corrected_scale_is_held_to_its_rules(diary: Diary) -> None:
    answered = diary.treatments.answer_activities([("a", 1), ("b", 2), ("c", 3)])
    with pytest.raises(InputError):
        diary.corrections.edit(answered.id, {"scores": [("a", 1)]})
    with pytest.raises(InputError, match="instrument"):
        diary.corrections.edit(answered.id, {"instrument": "pgic"})
    diary.corrections.edit(answered.id, {"scores": [("a", 1), ("b", 2), ("c", 9)]})
    assert dict(diary.treatments.course().answered[0].scores) == {"a": 1, "b": 2, "c": 9}


def test_what_waits_asks_about_a_session_until_three_days_after_it(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_session()
    assert diary.waiting.now().after_effects is None
    for _ in range(3):
        clock.forward(days=1)
        assert diary.waiting.now().after_effects == TODAY
    clock.forward(days=1)
    assert diary.waiting.now().after_effects is None


def test_an_answer_ends_the_asking_and_the_session_of_today_is_named(diary: Diary) -> None:
    diary.entries.log_session(day=day(1))
    diary.treatments.plan(TODAY, "15:30")
    diary.questions.ask("May I swim?")
    waiting = diary.waiting.now()
    assert waiting.session_today is not None
    assert waiting.session_today.time == "15:30"
    assert (waiting.after_effects, waiting.questions) == (day(1), 1)
    diary.after_effects.log_follow_up(effects=())
    diary.entries.log_session(before=6)
    waiting = diary.waiting.now()
    assert (waiting.session_today, waiting.after_effects) == (None, None)
    assert waiting.begun is not None


def test_at_a_practice_nobody_is_asked_how_it_was(clinic: Clinic, diary: Diary) -> None:
    clinic.patients.add("Hana")
    diary.entries.log_session(day=day(1))
    assert diary.waiting.now().after_effects is None


def test_the_report_holds_what_was_felt_and_both_scales(diary: Diary) -> None:
    diary.entries.log_session(day=day(6))
    diary.after_effects.log_follow_up(
        effects=read_effects(["strong tiredness"]), note="slept early", day=day(5)
    )
    diary.treatments.answer_activities([("a", 1), ("b", 2), ("c", 3)], day=day(9))
    report = diary.report.of_span()
    assert [one.felt is not None for one in report.sessions] == [True]
    assert len(report.scales) == 1
    assert report.notes == ()  # the note stands with its session


# A session that is moved or removed


def test_what_was_felt_goes_along_with_a_session_that_is_moved(diary: Diary) -> None:
    session = diary.entries.log_session(day=day(6))
    told = diary.after_effects.log_follow_up(
        effects=read_effects(["strong tiredness"]), note="slept", day=day(5)
    )
    diary.corrections.edit(session.id, {"day": day(7)})
    (moved,) = diary.treatments.course().follow_ups
    assert (moved.session_day, moved.day) == (day(7), day(5))
    assert (moved.effects, moved.note) == (told.effects, "slept")
    assert [one.felt is not None for one in diary.report.of_span(since=day(9)).sessions] == [True]
    diary.history.undo()  # both in one action
    assert diary.treatments.course().follow_ups == (told,)
    assert diary.treatments.course().held_days == (day(6),)


def test_an_answer_is_never_dated_before_the_session_it_speaks_of(diary: Diary) -> None:
    session = diary.entries.log_session(day=day(6))
    diary.after_effects.log_follow_up(effects=(), day=day(5))
    diary.corrections.edit(session.id, {"day": day(2)})
    (moved,) = diary.treatments.course().follow_ups
    assert (moved.session_day, moved.day) == (day(2), day(2))
    assert diary.waiting.now().after_effects is None  # not asked again


def test_an_answer_stays_where_its_day_has_another_session_or_the_new_day_an_answer(diary: Diary) -> None:
    first, second = diary.entries.log_session(day=day(6)), diary.entries.log_session(day=day(6))
    diary.after_effects.log_follow_up(day(6))
    diary.corrections.edit(first.id, {"day": day(8)})
    assert [one.session_day for one in diary.treatments.course().follow_ups] == [day(6)]
    diary.after_effects.log_follow_up(day(8), read_effects(["mild soreness"]))
    diary.corrections.edit(second.id, {"day": day(8)})
    assert {one.session_day for one in diary.treatments.course().follow_ups} == {day(6), day(8)}
    assert [one.session_day for one in diary.treatments.course().felt_alone] == [day(6)]


def test_what_was_felt_after_a_removed_session_stays_on_the_report(diary: Diary) -> None:
    session = diary.entries.log_session(day=day(3))
    diary.after_effects.log_follow_up(effects=read_effects(["strong tiredness"]))
    diary.corrections.remove(session.id)
    (alone,) = diary.report.of_span().felt_alone
    assert alone.session_day == day(3)
    diary.history.undo()
    assert diary.report.of_span().felt_alone == ()


def test_the_session_asked_about_is_the_one_answered_not_that_of_today(diary: Diary) -> None:
    diary.entries.log_session(day=day(1))
    diary.entries.log_session(before=5)
    assert diary.after_effects.log_follow_up().session_day == day(1)
    assert diary.after_effects.log_follow_up(effects=read_effects(["mild soreness"])).session_day == day(1)
    assert diary.after_effects.log_follow_up(TODAY).session_day == TODAY


def test_a_session_of_today_alone_is_answered_only_by_name(diary: Diary) -> None:
    diary.entries.log_session()
    with pytest.raises(InputError, match="the day after"):
        diary.after_effects.log_follow_up()
    assert diary.treatments.course().follow_ups == ()


# Planned again


def test_a_plan_is_moved_in_one_action_and_emptied_words_are_gone(diary: Diary) -> None:
    old = diary.treatments.plan(day(-7), "15:30", "bring the letter")
    moved = diary.treatments.plan(day(-8), "", instead_of=day(-7))
    assert diary.treatments.course().planned == (moved,)
    assert (moved.time, moved.note) == (None, "bring the letter")
    diary.history.undo()
    assert diary.treatments.course().planned == (old,)


def test_the_change_since_the_start_needs_a_start(diary: Diary) -> None:
    diary.entries.log_session(day=day(2))
    with pytest.raises(InputError, match="since the treatments began"):
        diary.treatments.answer_change(5, day=day(3))
    diary.treatments.answer_change(5, day=day(2))
    assert len(diary.treatments.course().answered) == 1
