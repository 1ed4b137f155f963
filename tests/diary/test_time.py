"""Time as people live it: summer time, flights over the date line, clocks that are set, leap days, nights."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from homecare.core.records.records import BreakKind, SittingSource
from homecare.core.values.days import in_utc, local
from homecare.core.values.parsing import parse_day
from homecare.core.values.times import end_on_day, on_day, parse_instant
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.settings.settings import Settings
from tests.conftest import HandClock
from tests.sitting import refused

BERLIN, NEW_YORK, LORD_HOWE = (
    ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
)
TOKYO, HONOLULU, AUCKLAND, APIA = (
    ZoneInfo(name) for name in ("Asia/Tokyo", "Pacific/Honolulu", "Pacific/Auckland", "Pacific/Apia")
)


def at(zone: ZoneInfo, *parts: int, fold: int = 0) -> datetime:
    """A wall time in a zone."""
    year, month, day, hour, minute = (*parts, 0)[:5]
    return datetime(year, month, day, hour, minute, tzinfo=zone, fold=fold)


@pytest.fixture
def desk(diary: Diary) -> Diary:
    """A diary that follows the desk programme since last week."""
    diary.programmes.assign(
        diary.shelf.read(diary.shelf.find("desk-neck-upper-back")), start=date(2026, 11, 16)
    )
    return diary


def levels(diary: Diary, day: date) -> list[int]:
    """The pain readings of a day in their order; the last one counts."""
    return [reading.level for reading in diary.day.view(day).pain]


def daily(diary: Diary) -> dict[date, float]:
    """The pain of each day as Progress counts it."""
    return {day.day: day.pain for day in diary.trends.trend().days if day.pain is not None}


def back_to_nothing(diary: Diary) -> list[str]:
    """Take back everything that was done, the newest first, in its words; the diary is empty then."""
    said = []
    while diary.history.last_action() is not None:
        said.append(diary.history.undo().says)
    assert diary.history.lines() == ()
    return said


# Summer time

FORWARD = [
    pytest.param(BERLIN, (2026, 3, 29), time(2, 10), time(2, 50), 60, id="Berlin"),
    pytest.param(NEW_YORK, (2026, 3, 8), time(2, 10), time(2, 50), 60, id="New York"),
    pytest.param(LORD_HOWE, (2026, 10, 4), time(2, 5), time(2, 25), 30, id="Lord Howe"),
]
BACK = [
    pytest.param(BERLIN, (2026, 10, 25), time(2, 30), 60, id="Berlin"),
    pytest.param(NEW_YORK, (2026, 11, 1), time(1, 30), 60, id="New York"),
    pytest.param(LORD_HOWE, (2026, 4, 5), time(1, 45), 30, id="Lord Howe"),
]


@pytest.mark.parametrize(("zone", "day", "start", "end", "_minutes"), FORWARD)
def test_a_time_that_the_clocks_left_out_is_refused_in_words(
    diary: Diary, clock: HandClock, zone: ZoneInfo, day: tuple[int, int, int], start: time, end: time,
    _minutes: int,
) -> None:  # fmt: skip
    clock.instant = at(zone, *day, 12)
    before = date(*day) - timedelta(days=1)
    for said in (start, end):
        with pytest.raises(InputError) as told:
            on_day(said, before, clock.instant)
        assert f"{said:%H:%M} on " in told.value.text
        assert "did not exist: the clocks skipped it when they went forward." in told.value.text
    with pytest.raises(InputError, match="did not exist"):
        parse_instant(f"{date(*day)} {start:%H:%M}", clock.instant)
    with pytest.raises(InputError, match="did not exist"):
        parse_instant(f"{start:%H:%M}", at(zone, *day, 3, 30))
    early = at(zone, *day, 0, 30)
    assert parse_instant(f"{start:%H:%M}", early) < early  # that of the day before: today's has not come


@pytest.mark.parametrize(("zone", "day", "start", "_end", "minutes"), FORWARD)
def test_a_bout_over_a_change_forward_has_its_true_minutes(
    diary: Diary, clock: HandClock, zone: ZoneInfo, day: tuple[int, int, int], start: time, _end: time,
    minutes: int,
) -> None:  # fmt: skip
    clock.instant = at(zone, *day, 12)
    before = date(*day) - timedelta(days=1)
    first = on_day(time(1, 30), before, clock.instant)
    last = end_on_day(time(3, 30), first, before, clock.instant)
    bout = diary.sitting.log_bout(first, last)
    assert last - first == timedelta(hours=2, minutes=-minutes)
    assert bout.day == before  # the night belongs to the evening
    shown = diary.day.view(before).sitting
    assert shown is not None
    assert shown.minutes == 120 - minutes
    assert local(first, bout.utc_offset).time() == time(1, 30)


@pytest.mark.parametrize(("zone", "day", "twice", "minutes"), BACK)
def test_a_time_that_comes_twice_is_its_first_unless_only_the_second_fits(
    diary: Diary, clock: HandClock, zone: ZoneInfo, day: tuple[int, int, int], twice: time, minutes: int
) -> None:
    clock.instant = at(zone, *day, 12)
    first = at(zone, *day, twice.hour, twice.minute).astimezone(UTC)
    second = at(zone, *day, twice.hour, twice.minute, fold=1).astimezone(UTC)
    assert second - first == timedelta(minutes=minutes)
    evening = date(*day) - timedelta(days=1)
    assert on_day(twice, evening, clock.instant) == first
    # The latest such time that has come: between the two it is the first, then the second.
    assert parse_instant(f"{twice:%H:%M}", (first + timedelta(minutes=5)).astimezone(zone)) == first
    assert parse_instant(f"{twice:%H:%M}", (second + timedelta(minutes=5)).astimezone(zone)) == second
    # The end of a bout is the first such time after its start.
    start = first + timedelta(minutes=10)
    assert parse_instant(f"{twice:%H:%M}", clock.instant, after=start) == second
    assert end_on_day(twice, start, evening, clock.instant) == second
    bout = diary.sitting.log_bout(start, second)
    shown = diary.day.view(bout.day).sitting
    assert shown is not None
    assert shown.minutes == minutes - 10


@pytest.mark.parametrize(("zone", "day", "twice", "minutes"), BACK)
def test_both_entries_of_an_hour_that_comes_twice_are_kept_in_the_order_they_were_made(
    diary: Diary, clock: HandClock, zone: ZoneInfo, day: tuple[int, int, int], twice: time, minutes: int
) -> None:
    evening = date(*day) - timedelta(days=1)
    clock.instant = at(zone, *day, twice.hour, twice.minute)
    diary.entries.log_pain(6)
    clock.instant = at(zone, *day, twice.hour, twice.minute, fold=1)
    diary.entries.log_pain(4)
    assert levels(diary, evening) == [6, 4]
    one, other = (line.entry for line in reversed(diary.history.lines()))
    assert other.at - one.at == timedelta(minutes=minutes)
    assert one.utc_offset - other.utc_offset == minutes
    assert not diary.history.is_late(one)
    assert not diary.history.is_late(other)
    assert daily(diary) == {evening: 4}


@pytest.mark.parametrize(
    ("now", "hours"),
    [(at(BERLIN, 2026, 3, 28, 23), 4), (at(BERLIN, 2026, 10, 24, 23), 6), (at(NEW_YORK, 2026, 3, 7, 23), 4),
     (at(NEW_YORK, 2026, 10, 31, 23), 6), (at(LORD_HOWE, 2026, 10, 3, 23), 4.5),
     (at(LORD_HOWE, 2026, 4, 4, 23), 5.5)],
)  # fmt: skip
def test_the_day_turns_at_four_by_the_wall_also_after_a_night_of_another_length(
    diary: Diary, clock: HandClock, now: datetime, hours: float
) -> None:
    clock.instant = now
    diary.sitting.sit_down()
    evening = now.date()
    turn = in_utc(now) + timedelta(hours=hours)
    clock.instant = (turn - timedelta(seconds=1)).astimezone(now.tzinfo)
    assert diary.current_day() == evening
    clock.instant = turn.astimezone(now.tzinfo)
    assert diary.current_day() == evening + timedelta(days=1)
    sitting = diary.sitting_now.now()
    assert sitting.minutes == hours * 60  # what passed, not what the wall clock shows
    assert sitting.overdue_min == hours * 60 - sitting.max_bout_min
    ended = diary.sitting.get_up()
    assert ended.day == evening
    assert diary.day.view(evening).longest_min == hours * 60


def test_the_days_of_a_change_have_their_23_and_25_hours(diary: Diary, clock: HandClock) -> None:
    for day, hours in ((date(2026, 3, 28), 23), (date(2026, 10, 24), 25)):
        clock.instant = datetime.combine(day, time(4), tzinfo=BERLIN)
        begun = in_utc(clock.instant)
        assert diary.current_day() == day
        clock.instant = (begun + timedelta(hours=hours, seconds=-1)).astimezone(BERLIN)
        assert diary.current_day() == day
        clock.instant = (begun + timedelta(hours=hours)).astimezone(BERLIN)
        assert diary.current_day() == day + timedelta(days=1)


def test_days_ago_are_dates_and_no_hours(clock: HandClock) -> None:
    assert parse_day("-1d", date(2026, 3, 30)) == date(2026, 3, 29)
    assert parse_day("-1d", date(2026, 10, 26)) == date(2026, 10, 25)


def test_what_is_said_late_of_a_short_or_long_day_follows_what_was_said_on_it(
    diary: Diary, clock: HandClock
) -> None:
    for night in (date(2026, 3, 28), date(2026, 10, 24)):
        for hour in (3, 12):  # before the turn, then the next day at noon
            clock.instant = datetime.combine(night + timedelta(days=1), time(hour, 59), tzinfo=BERLIN)
            diary.entries.log_pain(hour % 10, day=night)
        assert levels(diary, night) == [3, 2]
        assert [line.late for line in diary.history.lines(since=night, until=night)] == [True, False]


# Over the date line


def test_a_date_that_is_lived_twice_holds_both_days_in_order(diary: Diary, clock: HandClock) -> None:
    clock.instant = at(TOKYO, 2026, 11, 24, 9)
    diary.entries.log_pain(6)
    clock.instant = at(TOKYO, 2026, 11, 24, 20)
    diary.entries.log_sitting(300)
    clock.instant = at(HONOLULU, 2026, 11, 24, 8, 30)  # seven hours in the air
    diary.entries.log_pain(4)
    clock.instant = at(HONOLULU, 2026, 11, 24, 21)
    diary.entries.log_pain(3)
    day = date(2026, 11, 24)
    assert levels(diary, day) == [6, 4, 3]
    assert [line.entry.utc_offset for line in diary.history.lines()] == [-600, -600, 540, 540]
    assert not any(line.late for line in diary.history.lines())
    assert daily(diary) == {day: 3}
    assert [said[:6] for said in back_to_nothing(diary)] == ["Pain 3", "Pain 4", "Sittin", "Pain 6"]


def test_a_date_that_is_left_out_stays_a_gap_and_can_be_said_late(diary: Diary, clock: HandClock) -> None:
    clock.instant = at(HONOLULU, 2026, 11, 24, 20)
    diary.entries.log_pain(5)
    clock.instant = at(AUCKLAND, 2026, 11, 26, 9)
    diary.entries.log_pain(4)
    days = (date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 26))
    assert daily(diary) == {days[0]: 5, days[2]: 4}
    diary.entries.log_pain(7, day=days[1])
    assert [line.late for line in diary.history.lines()] == [False, True, False]
    assert daily(diary) == {days[0]: 5, days[1]: 7, days[2]: 4}


def test_samoa_left_out_a_day(diary: Diary, clock: HandClock) -> None:
    clock.instant = at(APIA, 2011, 12, 29, 23, 30)
    diary.entries.log_pain(6)
    diary.sitting.sit_down()
    clock.instant = (in_utc(clock.instant) + timedelta(hours=1)).astimezone(APIA)
    assert clock.instant.date() == date(2011, 12, 31)
    diary.entries.log_pain(5)
    assert diary.current_day() == date(2011, 12, 30)  # half past midnight: the evening before, by the wall
    assert diary.sitting_now.now().minutes == 60
    assert diary.sitting.get_up().day == date(2011, 12, 29)
    with pytest.raises(InputError, match="12:00 on Fri 30 Dec 2011 did not exist"):
        on_day(time(12), date(2011, 12, 30), clock.instant)
    assert daily(diary) == {date(2011, 12, 29): 6, date(2011, 12, 30): 5}


def test_what_was_written_beyond_the_date_line_can_be_corrected_before_its_day_comes_here(
    diary: Diary, clock: HandClock
) -> None:
    clock.instant = at(TOKYO, 2026, 11, 25, 9)
    reading = diary.entries.log_pain(6)
    bout = diary.sitting.log_bout(clock.now() - timedelta(hours=1), clock.now())
    clock.instant = at(HONOLULU, 2026, 11, 24, 10)
    changed = diary.corrections.edit(reading.id, {"level": 5, "note": "on the plane"})
    assert (changed.day, changed.at) == (reading.day, reading.at)
    assert diary.corrections.edit(bout.id, {"note": "breakfast"}).day == bout.day
    assert not diary.history.is_late(changed)
    with pytest.raises(InputError, match="is in the future"):
        diary.entries.log_pain(4, day=reading.day)
    moved = diary.corrections.edit(reading.id, {"day": date(2026, 11, 24)})
    assert moved.day == date(2026, 11, 24)
    assert diary.corrections.remove(moved.id) == moved


def test_a_day_never_changes_wherever_one_travels(diary: Diary, clock: HandClock) -> None:
    lived: dict[object, tuple[date, bool]] = {}
    clock.instant = at(TOKYO, 2026, 11, 20, 22)
    for zone in (HONOLULU, AUCKLAND, BERLIN, TOKYO, APIA, NEW_YORK):
        for hours in (5, 6, 14):
            clock.instant = (in_utc(clock.instant) + timedelta(hours=hours)).astimezone(zone)
            entry = diary.entries.log_pain(3)
            lived[entry.id] = (diary.current_day(), False)
        now = {line.entry.id: (line.entry.day, line.late) for line in diary.history.lines()}
        assert now == lived


# A clock that is set


SET_BACK = [
    pytest.param(timedelta(hours=1), id="an hour"),
    pytest.param(timedelta(days=1), id="a day"),
    pytest.param(timedelta(days=3653), id="ten years"),
]


@pytest.mark.parametrize("by", SET_BACK)
def test_what_is_done_after_a_clock_is_set_back_is_the_newest_all_the_same(
    diary: Diary, clock: HandClock, by: timedelta
) -> None:
    right = clock.instant
    diary.entries.log_pain(6)
    diary.entries.log_sitting(400)
    clock.instant = right - by
    diary.entries.log_pain(5)
    diary.entries.log_sitting(300)
    diary.treatments.plan_course(8)
    set_back = diary.current_day()
    clock.instant = right + timedelta(minutes=1)
    diary.entries.log_pain(4)
    diary.treatments.plan_course(9)
    day = diary.current_day()
    assert levels(diary, day)[-1] == 4
    assert levels(diary, set_back)[-1] == (4 if set_back == day else 5)
    assert diary.treatments.course().sessions_planned == 9
    shown = diary.day.view(set_back).sitting
    assert shown is not None
    assert (shown.minutes, shown.source) == (300, SittingSource.MANUAL)
    assert not any(line.late for line in diary.history.lines())
    assert [said[:7] for said in back_to_nothing(diary)] == [
        "planned", "Pain 4,", "planned", "Sitting", "Pain 5,", "Sitting", "Pain 6,",
    ]  # fmt: skip


@pytest.mark.parametrize("by", SET_BACK)
def test_a_clock_that_was_ahead_does_not_bind_the_time_after_it_is_set_right(
    diary: Diary, clock: HandClock, by: timedelta
) -> None:
    right, today = clock.instant, diary.current_day()
    clock.instant = right + by
    ahead = diary.current_day()
    diary.entries.log_pain(9)
    diary.entries.log_rest(reason="by mistake")
    diary.treatments.plan_course(20)
    clock.instant = right + timedelta(minutes=1)
    reading = diary.entries.log_pain(3)
    diary.treatments.plan_course(8)
    assert diary.current_day() == today
    assert reading.day == today
    assert not diary.history.is_late(reading)
    assert diary.treatments.course().sessions_planned == 8
    assert levels(diary, today)[-1] == 3
    assert daily(diary)[today] == 3
    if ahead > today:
        with pytest.raises(InputError, match="is in the future"):
            diary.entries.log_pain(3, day=ahead)
        (mistaken,) = [line for line in diary.history.lines() if getattr(line.entry, "level", None) == 9]
        moved = diary.corrections.edit(mistaken.entry.id, {"day": today})
        assert moved.day == today
    diary.report.of_span()
    diary.trends.progress(region="upper-back")
    said = back_to_nothing(diary)
    assert said[-3:] == [
        "planned: 20 sessions",
        "Rest day: by mistake",
        "Pain 9, upper back, on average over the last 24 hours",
    ]


def test_a_newer_total_stands_though_the_clock_was_set_back(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_sitting(400)
    clock.forward(minutes=-30)
    total = diary.entries.log_sitting(300)
    shown = diary.day.view().sitting
    assert shown is not None
    assert shown.minutes == 300
    clock.forward(minutes=5)
    diary.corrections.edit(total.id, {"minutes": 200})
    again = diary.day.view().sitting
    assert again is not None
    assert again.minutes == 200
    clock.forward(minutes=-60)
    diary.sitting.log_bout(clock.now() - timedelta(hours=2), clock.now() - timedelta(hours=1))
    timed = diary.day.view().sitting
    assert timed is not None
    assert (timed.minutes, timed.source, timed.other_minutes) == (60, SittingSource.TIMER, 200)


@pytest.mark.parametrize("by", SET_BACK)
def test_a_bout_is_never_shorter_than_nothing_and_its_end_is_asked_for(
    diary: Diary, clock: HandClock, by: timedelta
) -> None:
    diary.sitting.sit_down()
    begun = clock.instant
    clock.instant = begun - by + timedelta(minutes=10)
    now = diary.sitting_now.now()
    assert (now.minutes, now.day_minutes, now.overdue_min, now.due) == (0, 0, 0, False)
    assert now.clock_set_back
    assert "The clock shows" in refused(diary, diary.sitting.get_up)
    bout = diary.sitting.get_up(at=begun + timedelta(minutes=25))
    assert bout.end is not None
    assert bout.end - in_utc(begun) == timedelta(minutes=25)


def test_a_break_that_a_clock_ahead_has_put_into_the_future_silences_no_later_one(
    diary: Diary, clock: HandClock
) -> None:
    right = clock.instant
    clock.instant = right + timedelta(days=2)
    diary.sitting.sit_down()
    clock.forward(minutes=40)
    diary.sitting.skip_break()
    diary.sitting.take_break()
    clock.instant = right
    diary.sitting.sit_down(at=right - timedelta(minutes=40))
    now = diary.sitting_now.now()
    assert (now.minutes, now.due, now.overdue_min) == (40, True, 10)
    assert diary.sitting.postpone_break().kind is BreakKind.POSTPONED
    assert not diary.sitting_now.now().due
    clock.forward(minutes=5)
    assert diary.sitting_now.now().due
    assert diary.sitting.skip_break().kind is BreakKind.SKIPPED
    assert not diary.sitting_now.now().due
    taken = diary.sitting.take_break()
    assert diary.sitting.take_break() == taken  # pressed twice, it is one break


def test_flare_days_last_as_what_was_done_under_them_though_the_clock_was_set_back(
    desk: Diary, clock: HandClock
) -> None:
    desk.programmes.assign(desk.shelf.read(desk.shelf.find("flare-minimum")), flare=True)
    desk.flare.start()
    clock.forward(minutes=-50)
    desk.entries.log_exercise("chin-tuck")
    assert desk.flare.end().until == desk.current_day()


def test_a_clock_before_the_diarys_time_is_named_instead_of_a_wrong_day(
    diary: Diary, clock: HandClock
) -> None:
    clock.instant = datetime(1970, 1, 1, 12, tzinfo=UTC)
    assert diary.day.view().pain == ()
    for act in (lambda: diary.entries.log_pain(4), diary.sitting.sit_down):
        with pytest.raises(InputError) as told:
            act()
        assert told.value.text == "This computer's clock shows 1970-01-01. Correct the clock, then try again."


# 29 February


def test_a_year_ago_counts_days_over_a_leap_day() -> None:
    assert parse_day("-365d", date(2029, 2, 28)) == date(2028, 2, 29)
    assert parse_day("-366d", date(2028, 2, 29)) == date(2027, 2, 28)
    assert parse_day("2028-02-29", date(2028, 3, 1)) == date(2028, 2, 29)
    with pytest.raises(InputError, match="“2027-02-29” is not a day"):
        parse_day("2027-02-29", date(2027, 3, 1))


LEAP = """
format = 1
id = "leap"
version = 1
title = "Over the leap day"
author = "Dr Mori"
language = "en"

[schedule]
{until}

[[exercise]]
use = "chin-tuck"
level = 1
every = 2
"""


@pytest.mark.parametrize(("until", "last"), [("until = 2028-02-29", 29), ("weeks = 1", 30)])
def test_every_other_day_and_the_last_day_go_on_over_a_leap_day(
    diary: Diary, clock: HandClock, until: str, last: int
) -> None:
    clock.instant = at(BERLIN, 2028, 2, 25, 12)
    diary.programmes.assign(LEAP.format(until=until))
    due, runs = [], []
    for number in range(8):
        day = date(2028, 2, 25) + timedelta(days=number)
        view = diary.day.view(day)
        due += [day] * any(item.due for item in view.items)
        runs += [day] * (view.assigned is not None and not view.assigned.finished(day))
    end = date(2028, 2, 1) + timedelta(days=last)
    assert [one.day for one in due] == [25, 27, 29] + [2] * (last == 30)
    assert runs[-1] == (date(2028, 2, 29) if last == 29 else date(2028, 3, 2))
    assert end >= date(2028, 2, 29)
    clock.instant = at(BERLIN, 2028, 2, 29, 12)
    assert diary.entries.log_exercise("chin-tuck").day == date(2028, 2, 29)
    assert diary.day.view().day == date(2028, 2, 29)


# Between midnight and the turn


@pytest.mark.parametrize(("turn", "day"), [(0, 25), (4, 24), (12, 24)])
def test_a_night_belongs_to_the_day_that_the_setting_says(
    desk: Diary, clock: HandClock, turn: int, day: int
) -> None:
    desk.use(Settings(day_turn=turn))
    clock.instant = clock.instant.replace(day=25, hour=1, minute=30)
    expected = date(2026, 11, day)
    assert desk.current_day() == expected
    made = [
        desk.entries.log_pain(4), desk.entries.log_sitting(300), desk.entries.log_exercise("chin-tuck"),
        desk.entries.log_session(before=4),
        desk.entries.log_rest(), desk.questions.ask("At night?"), desk.sitting.sit_down(),
    ]  # fmt: skip
    assert {entry.day for entry in made} == {expected}
    assert desk.day.view().day == expected
    assert desk.treatments.course().today == expected
    assert desk.player.begin_run(["wall-angel"]).day == expected
    assert [one.day for one in desk.treatments.sessions()] == [expected]
    desk.treatments.plan(expected)
    assert desk.treatments.course().appointments[0].day == expected
    assert desk.report.of_span().today == expected
    assert not any(line.late for line in desk.history.lines())
    assert desk.history.last_action().day == expected  # type: ignore[union-attr]


@pytest.mark.parametrize("turn", [0, 1, 6, 12])
def test_another_hour_for_the_turn_leaves_entries_where_they_are(
    diary: Diary, clock: HandClock, turn: int
) -> None:
    for hour in (0, 2, 3, 5, 9, 13, 23):
        clock.instant = clock.instant.replace(day=25, hour=hour)
        diary.entries.log_pain(3)
        diary.entries.log_sitting(60)
    diary.entries.log_pain(5, day=date(2026, 11, 20))
    before = {line.entry.id: (line.entry.day, line.late) for line in diary.history.lines()}
    diary.use(Settings(day_turn=turn))
    assert {line.entry.id: (line.entry.day, line.late) for line in diary.history.lines()} == before
    assert sum(late for _, late in before.values()) == 1


def test_a_turn_that_is_moved_while_the_day_runs_loses_no_order(diary: Diary, clock: HandClock) -> None:
    clock.instant = clock.instant.replace(hour=10)
    diary.entries.log_pain(6)
    today = diary.current_day()
    diary.use(Settings(day_turn=12))
    yesterday = diary.current_day()
    assert yesterday == today - timedelta(days=1)
    diary.entries.log_pain(5)
    assert levels(diary, yesterday) == [5]
    clock.instant = clock.instant.replace(hour=12)
    diary.entries.log_pain(4)
    assert levels(diary, today) == [6, 4]
