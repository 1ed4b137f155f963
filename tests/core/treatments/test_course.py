"""The course as one view: what is counted, what lies ahead, and what is due when."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from homecare.core.records.entry import EnteredBy
from homecare.core.records.practice import Appointment
from homecare.core.records.records import Questionnaire, TreatmentSession
from homecare.core.records.treatment import AfterEffect, FollowUp
from homecare.core.treatments.course import CourseView, ask_after, unfinished
from homecare.core.treatments.outcome_scales import PGIC, PSFS, pgic_scores, psfs_scores
from homecare.core.wording.course import (
    activities_in_words,
    course_head,
    scales_in_words,
    strip_in_words,
)

TODAY = date(2026, 11, 24)
PATIENT = uuid4()
AT = datetime(2026, 11, 24, 11, tzinfo=UTC)


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def stamp(ago: int) -> dict[str, Any]:
    return {
        "id": uuid4(), "patient": PATIENT, "day": day(ago), "at": AT, "utc_offset": 540, "entered_at": AT,
    }  # fmt: skip


def held(ago: int, before: int | None = None, after: int | None = None) -> TreatmentSession:
    return TreatmentSession(**stamp(ago), pain_before=before, pain_after=after)


def by_practice(session: TreatmentSession) -> TreatmentSession:
    return replace(session, entered_by=EnteredBy.PRACTICE)


def planned(ahead: int, time: str | None = None, note: str | None = None) -> Appointment:
    return Appointment(id=uuid4(), patient=PATIENT, day=day(-ahead), time=time, note=note, entered_at=AT)


def activities(ago: int, *scores: int) -> Questionnaire:
    names = ("lifting", "driving", "sleep")
    return Questionnaire(**stamp(ago), instrument=PSFS, scores=psfs_scores(zip(names, scores, strict=True)))


def change(ago: int, step: int) -> Questionnaire:
    return Questionnaire(**stamp(ago), instrument=PGIC, scores=pgic_scores(step))


def view(*sessions: TreatmentSession, **more: Any) -> CourseView:
    return CourseView(today=TODAY, sessions=sessions, **more)


def test_a_session_that_both_sides_logged_counts_once() -> None:
    course = view(held(12), held(5), by_practice(held(5)))
    assert course.held == 2
    assert course.numbers == {day(12): 1, day(5): 2}
    assert course.days_since == 5
    assert view(held(-1)).days_since == 0  # the turn of the day was set later: today is yesterday again


def test_the_head_line_says_where_the_course_stands() -> None:
    course = view(held(12), held(7), held(5), sessions_planned=8, appointments=(planned(7, "15:30"),))
    assert course_head(course) == "3 of 8 sessions, 5 days since the last · next Tue 1 Dec, 15:30"
    assert course_head(view(held(0))) == "1 session, the last one today"
    assert course_head(view(held(9), held(1))) == "2 sessions, 1 day since the last"
    assert course_head(view()) == "No session yet"
    assert course_head(view(appointments=(planned(1),))) == "No session yet, next tomorrow"
    assert course_head(view(sessions_planned=6)) == "No session yet, 6 planned"


def test_the_year_is_named_where_it_is_another_one() -> None:
    assert course_head(view(held(1), appointments=(planned(45),))).endswith("next Fri 8 Jan 2027")


def test_what_is_planned_for_today_lies_ahead_until_it_was_held() -> None:
    today, later, past = planned(0), planned(7), planned(-3)
    assert view(appointments=(past, today, later)).planned == (today, later)
    course = view(held(0), appointments=(past, today, later))
    assert course.planned == (later,)
    assert course.next == later
    assert course.not_entered == (day(3),)


@pytest.mark.parametrize(
    ("sessions", "answered", "due"),
    [
        ([0], [], None),  # today's own is asked about tomorrow
        ([1], [], 1),
        ([3], [], 3),
        ([4], [], None),
        ([9, 1], [], 1),
        ([9, 1], [1], None),
        ([2, 1], [1], None),  # the one before gave way to the last
        ([2, 0], [], 2),
        ([], [], None),
    ],
)
def test_after_effects_are_asked_about_for_three_days(
    sessions: list[int], answered: list[int], due: int | None
) -> None:
    found = ask_after(map(day, sessions), map(day, answered), TODAY)
    assert found == (None if due is None else day(due))


def test_the_latest_answer_on_a_session_stands() -> None:
    first = FollowUp(**stamp(4), session_day=day(5), effects=(AfterEffect(name="soreness"),))
    second = FollowUp(**stamp(3), session_day=day(5))
    assert view(held(5), follow_ups=(first, second)).follow_up_of == {day(5): second}


def test_the_scales_are_due_at_the_baseline_and_after_every_fourth_session() -> None:
    four = [held(ago) for ago in (40, 33, 26, 19)]
    eight = [*four, *(held(ago) for ago in (12, 9, 6, 3))]
    baseline = activities(50, 3, 4, 5)
    assert view().scale_due(PSFS)
    assert not view(*four[:3]).scale_due(PGIC)  # it speaks of a change: there is none before the fourth
    assert not view(*four[:3], answered=(baseline,)).scale_due(PSFS)
    assert view(*four, answered=(baseline,)).scale_due(PSFS)
    assert view(*four, answered=(baseline,)).scale_due(PGIC)
    again = (baseline, activities(18, 4, 4, 5), change(18, 5))
    assert not view(*four, answered=again).scale_due(PSFS)
    assert not view(*four, answered=again).scale_due(PGIC)
    assert view(*eight, answered=again).scale_due(PSFS)
    assert view(*eight, answered=again).scale_due(PGIC)


def test_answers_in_words_name_what_came_before_and_give_no_verdict() -> None:
    course = view(held(40), held(5), answered=(activities(50, 3, 4, 5), activities(4, 6, 6, 6), change(4, 6)))
    said = scales_in_words(course)
    assert said[0] == (
        "Activities, Mon 5 Oct 2026, before the first session: mean 4 out of 10 (lifting 3, driving 4, "
        "sleep 5)."
    )
    assert said[2] == "Since the start, Fri 20 Nov 2026, after 2 sessions: much better (6 of 7)."
    assert said[-1] == "Higher is better. The answers do not show what caused a change."
    assert activities_in_words(course)[0] == "lifting: 3 (5 Oct), 6 (20 Nov)"
    assert scales_in_words(view()) == []


def test_the_strip_in_words_names_held_planned_and_not_entered() -> None:
    mine, theirs = planned(7, "15:30", "bring [b]the[/b] letter"), planned(14)
    course = view(held(12), appointments=(planned(-3), mine, theirs), from_practice=frozenset({theirs.id}))
    assert strip_in_words(course) == [
        "Held: 12 Nov.",
        "Planned: Tue 1 Dec, 15:30 (bring [b]the[/b] letter); Tue 8 Dec (by your practice).",
        "Planned, but no session entered: 21 Nov.",
    ]
    assert strip_in_words(course, first=day(5), last=day(-8)) == [
        "Planned: Tue 1 Dec, 15:30 (bring [b]the[/b] letter).",
        "Planned, but no session entered: 21 Nov.",
    ]


def test_a_thousand_sessions_are_not_all_read_out() -> None:
    course = view(*(held(ago) for ago in range(2000, 0, -2)))
    (said,) = strip_in_words(course)
    assert said.startswith("Held: 988 earlier, then ")
    assert len(said) < 200


def test_a_session_is_unfinished_only_where_it_is_the_only_one() -> None:
    begun, whole, bare = held(0, 6), held(0, 6, 4), held(0)
    assert unfinished([begun]) is begun
    assert unfinished([whole, begun, bare]) is begun
    assert unfinished([begun, held(0, 5)]) is None
    assert unfinished([whole, bare]) is None
    assert isinstance(begun.id, UUID)
