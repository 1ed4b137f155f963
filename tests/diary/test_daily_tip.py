"""The line of guidance on a real diary: one a day, the same all day, never twice in a week, or off."""

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from time import monotonic

import pytest

from homecare.core.guide.guide import When
from homecare.core.records.shown import GUIDANCE
from homecare.diary.diary import Diary
from homecare.exchange.content import read_statements
from homecare.paths import Paths
from homecare.settings.settings import Settings
from homecare.store.queries.shown import seen_since
from homecare.store.sqlite.backend import SqliteBackend
from homecare.store.sqlite.connection import BUSY_MS
from homecare.store.store import Store
from tests.conftest import HandClock
from tests.diary.test_queries import fill
from tests.statements import backend_of, pragma, statements

WHEN = {one.key: one.when for one in read_statements().statements()}


def key_of(diary: Diary) -> str:
    """The key of today's line."""
    found = diary.daily_tip.today()
    assert found is not None
    return found.key


def test_fourteen_days_have_lines_that_never_come_twice_within_seven(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_pain(3)
    keys = []
    for _ in range(14):
        keys.append(key_of(diary))
        clock.forward(hours=3)
        assert key_of(diary) == keys[-1]
        clock.forward(hours=21)
    for number in range(14):
        week = keys[number : number + 8]
        assert len(week) == len(set(week))


def test_the_line_stays_all_day_long_whatever_is_logged_and_in_another_window(
    diary: Diary, paths: Paths, clock: HandClock
) -> None:
    diary.entries.log_pain(3)
    line = diary.daily_tip.today()
    diary.entries.log_sitting(700)
    diary.entries.log_session()
    other = Diary.open(paths, clock=clock)
    assert other.daily_tip.today() == diary.daily_tip.today() == line
    other.close()
    clock.forward(hours=7, minutes=59)  # 03:59: the diary day has not turned
    assert diary.daily_tip.today() == line
    clock.forward(minutes=1)
    assert diary.daily_tip.today() != line


def test_while_another_program_writes_the_line_is_there_at_once_and_noted_later(
    diary: Diary, paths: Paths
) -> None:
    diary.entries.log_pain(3)
    with closing(Store(paths.data)) as other, other.writing():
        begun = monotonic()
        line = key_of(diary)
        assert monotonic() - begun < BUSY_MS / 1000 / 2
        assert noted(diary) == []
        assert key_of(diary) == line
    assert key_of(diary) == line
    assert noted(diary) == [f"{GUIDANCE}{line}"]
    if isinstance(backend_of(diary), SqliteBackend):
        assert pragma(diary, "busy_timeout") == BUSY_MS


def noted(diary: Diary) -> list[str]:
    """The lines that were noted as shown."""
    with diary._diary.store.reading() as repository:
        return [one.what for one in seen_since(repository, repository.patients()[0].id, GUIDANCE)]


def test_turned_off_nothing_is_said_and_nothing_is_noted(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_pain(3)
    diary.use(replace(Settings(), guidance=False))
    assert diary.daily_tip.today() is None
    diary.use(Settings())
    first = key_of(diary)
    diary.use(replace(Settings(), guidance=False))
    assert diary.daily_tip.today() is None
    diary.use(Settings())
    assert key_of(diary) == first


def test_a_diary_that_nobody_keeps_has_no_line_and_gets_no_patient(diary: Diary) -> None:
    assert diary.daily_tip.today() is None
    with diary._diary.store.reading() as repository:
        assert repository.patients() == []


def test_it_is_no_action_that_undo_would_take_back(diary: Diary) -> None:
    diary.entries.log_pain(3)
    line = key_of(diary)
    assert "Pain" in diary.history.undo().says
    assert key_of(diary) == line


def test_at_a_practice_there_is_none(paths: Paths, clock: HandClock) -> None:
    from homecare.clinic.clinic import Clinic

    clinic = Clinic.open(paths, clock=clock)
    clinic.patients.add("Ana")
    clinic.close()
    diary = Diary.open(paths, patient="Ana", clock=clock)
    diary.entries.log_pain(4)
    with diary._diary.store.reading() as repository:
        assert repository.patients()[0].at_practice
    assert diary.daily_tip.today() is None
    diary.close()


@pytest.fixture
def desk(diary: Diary) -> Diary:
    """A diary that follows the desk programme since Monday last week."""
    diary.programmes.assign(
        diary.shelf.read(diary.shelf.find("desk-neck-upper-back")), start=date(2026, 11, 16)
    )
    return diary


@pytest.fixture
def kept(desk: Diary, clock: HandClock) -> Diary:
    """A diary followed for a while: every exercise done, short bouts with breaks, pain each evening."""
    today = desk.current_day()
    for ago in range(1, 8):
        day = today - timedelta(days=ago)
        for item in desk.day.view(day).due:
            desk.entries.log_exercise(item.planned.key, day=day)
        desk.entries.log_pain(3, day=day)
    return desk


def test_a_diary_that_gives_no_reason_has_a_line_for_any_day(kept: Diary) -> None:
    assert WHEN[key_of(kept)] is When.ALWAYS


def test_sitting_of_more_than_four_hours_gives_a_line_on_sitting(kept: Diary) -> None:
    kept.entries.log_sitting(300, day=kept.current_day() - timedelta(days=2))
    assert WHEN[key_of(kept)] is When.SITTING_LONG


def test_a_session_of_yesterday_gives_a_line_on_what_follows_one(kept: Diary) -> None:
    kept.entries.log_session(day=kept.current_day() - timedelta(days=1))
    assert WHEN[key_of(kept)] is When.AFTER_SESSION


def test_a_routine_not_logged_gives_a_line_on_strength_or_stretches(desk: Diary, clock: HandClock) -> None:
    assert WHEN[key_of(desk)] in (When.LITTLE_STRENGTH, When.NO_STRETCH)


def test_rest_days_and_what_was_stopped_for_pain_give_no_reason(desk: Diary) -> None:
    today = desk.current_day()
    for ago in range(1, 9):
        day = today - timedelta(days=ago)
        desk.entries.log_pain(3, day=day)
        if ago % 2:
            desk.entries.log_rest(day=day)
        else:
            for item in desk.day.view(day).due:
                desk.entries.log_exercise(item.planned.key, day=day, stopped=True, sets=1)
    assert WHEN[key_of(desk)] is When.ALWAYS


def test_timed_sitting_without_a_break_gives_a_line_on_breaks(kept: Diary, clock: HandClock) -> None:
    clock.forward(days=-1)
    kept.sitting.sit_down()
    clock.forward(minutes=95)
    kept.sitting.get_up()
    clock.forward(days=1, minutes=-95)
    assert WHEN[key_of(kept)] in (When.LONG_BOUTS, When.NO_BREAKS)


@pytest.mark.own_file
@pytest.mark.parametrize("days", [1, 365])
def test_a_line_takes_the_same_few_questions_however_long_the_diary_is(
    diary: Diary, clock: HandClock, days: int
) -> None:
    fill(diary, clock, days)
    with statements(diary, "SELECT", "INSERT") as first:
        line = diary.daily_tip.today()
    with statements(diary, "SELECT") as again:
        assert diary.daily_tip.today() == line
    assert len(first) == 13
    assert len(again) == 2
