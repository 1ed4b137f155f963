"""Progress through the Diary: what is worked out of real entries, wherever they were made."""

from datetime import date, timedelta, timezone

from homecare.diary.diary import Diary
from tests.conftest import HandClock

HAWAII = timezone(timedelta(hours=-10))


def test_a_move_to_another_time_zone_leaves_every_reading_on_the_day_it_was_made_for(
    diary: Diary, clock: HandClock
) -> None:
    """Twenty days in Japan with a session on the tenth, then twenty in Hawaii, nineteen hours behind."""
    first = clock.instant.date()
    for number in range(40):
        if number == 20:
            clock.instant = clock.instant.replace(tzinfo=HAWAII)
        diary.entries.log_pain(6 if number < 14 else 3)
        if number == 13:
            diary.entries.log_session()
        clock.forward(days=1)
    clock.forward(days=-1)
    progress = diary.trends.progress()
    days = [day for day, _ in progress.trend.series]
    assert days == [first + timedelta(days=number) for number in range(40)]
    assert [one.days for one in progress.trend.intervals] == [14, 26]
    assert (str(progress.change.verdict), progress.change.points) == ("lower", 3)
    assert progress.change.latest.last == first + timedelta(days=39)
    assert not any(line.late for line in diary.history.lines())


def test_without_an_entry_there_is_nothing_to_compare_and_nothing_fails(diary: Diary) -> None:
    progress = diary.trends.progress()
    assert (progress.trend.days, progress.change.session) == ((), None)
    assert not progress.around.enough
    assert diary.trends.exercise_courses(date(2026, 1, 1)) == ()
