"""How many statements a view takes: a fixed number, however long the diary is."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from homecare.diary.diary import Diary
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.core.files import BRIDGE, PLANK, programme
from tests.statements import statements

TODAY = 11
"""Assignments, flare days, rest, exercises, pain, sitting, breaks, sessions, on how many days they were, and
how many are planned (two words)."""
TREND = 7
"""Assignments, flare days, pain, sitting, exercises, rest days, sessions; people come on top."""
SINCE = 1
"""The day of the first exercise: only those of the days shown are read."""
COURSE = 10
"""Sessions, appointments, how many are planned (two words), assignments, flare days, what the practice
planned, follow-ups, questions, questionnaires."""
WAITING = 8
"""Sessions, appointments, follow-ups, questions, assignments, flare days, messages, answers."""
PEOPLE = 1


def fill(diary: Diary, clock: HandClock, days: int) -> None:
    """A diary with every kind of entry; it ends at the clock of all tests."""
    clock.instant = TUESDAY_EVENING - timedelta(days=days - 1)
    for number in range(days):
        if number % 60 == 0:
            diary.programmes.assign(programme(version=number // 60 + 1, body=PLANK + BRIDGE))
        diary.entries.log_pain(number % 11)
        diary.entries.log_sitting(60 + number)
        diary.entries.log_exercise("front-plank")
        if number % 9 == 0:
            diary.entries.log_session()
        if number % 30 == 7:
            diary.entries.log_rest()
        clock.forward(days=1)
    clock.instant = TUESDAY_EVENING


VIEWS: dict[str, tuple[Callable[[Diary], Any], int]] = {
    "today": (lambda diary: diary.day.view(), TODAY + PEOPLE),
    "an earlier day": (lambda diary: diary.day.view(date(2026, 11, 20)), TODAY + PEOPLE),
    "trend": (lambda diary: diary.trends.trend(), TREND + PEOPLE),
    "trend since a day": (lambda diary: diary.trends.trend(date(2026, 11, 1)), TREND + SINCE + PEOPLE),
    "course": (lambda diary: diary.treatments.course(), COURSE + PEOPLE),
    "waiting": (lambda diary: diary.waiting.now(), WAITING + PEOPLE),
    "history": (lambda diary: diary.history.lines(limit=50), 12 + 1 + PEOPLE),
}


@pytest.fixture(params=[1, 365], ids=["one day", "one year"])
def filled(request: pytest.FixtureRequest, diary: Diary, clock: HandClock) -> Diary:
    """A diary of a day, and one of a year."""
    fill(diary, clock, request.param)
    return diary


def test_a_view_takes_the_same_few_statements_on_a_diary_of_a_day_and_of_a_year(filled: Diary) -> None:
    taken = {}
    for name, (view, _) in VIEWS.items():
        with statements(filled, "SELECT") as sent:
            view(filled)
        taken[name] = len(sent)
    assert taken == {name: number for name, (_, number) in VIEWS.items()}


def test_a_view_is_one_snapshot(filled: Diary) -> None:
    with statements(filled, "BEGIN") as begun:
        filled.day.view()
        assert begun == ["BEGIN"]
        filled.trends.trend()
        assert begun == ["BEGIN", "BEGIN"]


def test_an_action_is_one_transaction(diary: Diary) -> None:
    with statements(diary, "COMMIT") as committed:
        reading = diary.entries.log_pain(4)
        diary.corrections.edit(reading.id, {"level": 5})
        diary.programmes.assign(programme())
        diary.history.undo()
    assert len(committed) == 4
