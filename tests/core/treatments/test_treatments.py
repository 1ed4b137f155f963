"""One session logged on both sides is one: which entries pair off, and what is shown of them."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import TreatmentSession
from homecare.core.treatments.treatments import numbers_by_day, on_both_sides, treatment_days, treatments
from homecare.core.values.acupoints import Acupoint, PointSide

FIRST = date(2026, 11, 1)
NOON = datetime(2026, 11, 1, 3, tzinfo=UTC)
PATIENT = uuid4()
OWN, THEIRS = EnteredBy.PATIENT, EnteredBy.PRACTICE
GB20 = (Acupoint(code="GB20", side=PointSide.BOTH),)
LI4 = (Acupoint(code="LI4", side=PointSide.LEFT),)


def logged(nth: int, side: EnteredBy, minute: int = 0, **said: Any) -> TreatmentSession:
    """An entry of a day of the month, made by a side at a minute."""
    at = NOON + timedelta(days=nth, minutes=minute)
    return TreatmentSession(
        id=uuid4(), patient=PATIENT, day=FIRST + timedelta(days=nth), at=at, utc_offset=540,
        entered_at=at, entered_by=side, **said,
    )  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(EnteredBy), st.integers(0, 9))))
def test_each_entry_is_in_one_treatment_and_each_day_has_as_many_as_the_side_that_logged_more(
    drawn: list[tuple[int, EnteredBy, int]],
) -> None:
    sessions = [logged(*one) for one in drawn]
    held = treatments(sessions)
    within = [entry.id for one in held for entry in one.entries]
    assert sorted(within) == sorted(one.id for one in sessions)
    sides = Counter((one.day, one.entered_by) for one in sessions)
    for day in {one.day for one in sessions}:
        assert sum(one.day == day for one in held) == max(sides[day, OWN], sides[day, THEIRS])
    assert treatment_days((one.day, one.entered_by) for one in sessions) == [one.day for one in held]
    assert treatments(reversed(sessions)) == held


def test_one_of_each_side_is_one_and_two_of_one_side_are_two() -> None:
    own, first, second = logged(3, OWN, 9), logged(3, THEIRS, 1), logged(3, THEIRS, 5)
    assert [one.entries for one in treatments([second, own])] == [(own, second)]
    assert [one.entries for one in treatments([second, own, first])] == [(own, first), (second,)]
    assert len(treatments([logged(2, THEIRS), own])) == 2  # of two days
    assert on_both_sides([second, own, first]) == {own.id, first.id}
    assert numbers_by_day([one.day for one in treatments([second, own, first, logged(1, OWN)])]) == {
        FIRST + timedelta(days=1): 1, own.day: 3,
    }  # fmt: skip


def test_pain_is_the_patients_where_they_said_it_and_what_was_done_is_the_practices() -> None:
    own = logged(3, OWN, pain_before=0, points=LI4, adjuncts=("tui na",), note="fell asleep", advice="rest")
    theirs = logged(
        3, THEIRS, pain_before=7, pain_after=3, points=GB20, needles=0, retention_min=20, number=4,
        planned_number=8, practitioner="Dr Mori", note="tight on the left",
    )  # fmt: skip
    (one,) = treatments([theirs, own])
    assert one.session == replace(
        theirs, id=own.id, entered_by=OWN, pain_before=0, adjuncts=("tui na",), note="fell asleep",
        advice="rest",
    )  # fmt: skip
    (alone,) = treatments([theirs])
    assert alone.session == theirs


def test_a_session_that_one_side_takes_back_stays_with_the_other() -> None:
    own, theirs = logged(3, OWN), logged(3, THEIRS)
    for left in (own, theirs):
        (one,) = treatments([left])
        assert one.session == left
        assert one.day == left.day
