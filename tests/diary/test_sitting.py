"""The chair: bouts on a real database, what is refused, and how they are corrected."""

from datetime import UTC, date, timedelta

import pytest

from homecare.core.records.records import SittingBout, SittingSource
from homecare.core.sitting.sitting import DaySitting
from homecare.core.wording.sitting import bout_in_words, short_status
from homecare.diary.diary import Diary
from homecare.errors import InputError, SayAgainError
from tests.conftest import HandClock
from tests.sitting import at, kept, refused

TUESDAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)


@pytest.fixture
def afternoon(clock: HandClock) -> HandClock:
    """13:05 on Tuesday."""
    clock.instant = clock.instant.replace(hour=13, minute=5)
    return clock


# A bout


def test_a_bout_lives_in_the_diary_until_it_is_ended(diary: Diary, afternoon: HandClock) -> None:
    begun = diary.sitting.sit_down()
    assert (begun.source, begun.end, begun.day) == (SittingSource.TIMER, None, TUESDAY)
    afternoon.forward(minutes=24, seconds=50)
    now = diary.sitting_now.now()
    assert (now.bout, now.minutes, now.due, now.due_in_min) == (begun, 24, False, 6)
    ended = diary.sitting.get_up()
    assert (ended.start, ended.end) == (begun.start, afternoon.instant.astimezone(UTC))
    assert diary.sitting_now.now().bout is None
    assert kept(diary) == ["Sitting 13:05–13:29, 24 min"]
    assert diary.history.entry(begun.id) == ended  # who kept the id of the open bout finds the ended one


def test_an_earlier_time_can_be_said_for_both_ends(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down(at=at(afternoon, 12, 20))
    assert diary.sitting_now.now().minutes == 45
    assert bout_in_words(diary.sitting.get_up(at=at(afternoon, 12, 50))) == "Sitting 12:20–12:50, 30 min"


def test_an_instant_in_another_zone_is_kept_on_the_local_wall_clock(
    diary: Diary, afternoon: HandClock
) -> None:
    begun = diary.sitting.sit_down(at=at(afternoon, 4, 30).astimezone(UTC))
    assert (begun.day, begun.utc_offset) == (TUESDAY, 540)
    assert bout_in_words(begun) == "Sitting since 04:30, not ended yet"


def test_only_one_bout_is_open(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=3)
    assert "You are already sitting, since 13:05." in refused(diary, diary.sitting.sit_down)


def test_nobody_gets_up_who_does_not_sit(diary: Diary) -> None:
    for act in (diary.sitting.get_up, diary.sitting.skip_break, diary.sitting.postpone_break):
        assert "No sitting is being timed." in refused(diary, act)


def test_the_future_is_refused_at_both_ends(diary: Diary, afternoon: HandClock) -> None:
    assert "17:30 is in the future." in refused(
        diary, lambda: diary.sitting.sit_down(at=at(afternoon, 17, 30))
    )
    diary.sitting.sit_down()
    assert "17:30 is in the future." in refused(diary, lambda: diary.sitting.get_up(at=at(afternoon, 17, 30)))
    assert "in the future" in refused(
        diary, lambda: diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 17))
    )


def test_an_end_before_the_start_is_refused(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(hours=1)
    told = refused(diary, lambda: diary.sitting.get_up(at=at(afternoon, 12, 50)))
    assert told.startswith("12:50 is before this bout began (13:05).")


def test_the_minute_of_the_start_is_an_end_of_zero_minutes(diary: Diary, afternoon: HandClock) -> None:
    afternoon.forward(seconds=40)
    diary.sitting.sit_down()
    afternoon.forward(minutes=5)
    assert bout_in_words(diary.sitting.get_up(at=at(afternoon, 13, 5))) == "Sitting 13:05–13:05, 0 min"


def test_a_start_of_more_than_a_day_ago_needs_its_end_too(diary: Diary, afternoon: HandClock) -> None:
    told = refused(diary, lambda: diary.sitting.sit_down(at=at(afternoon, 13, 0, ago=1)))
    assert "more than 24 hours ago" in told
    assert "homecare sit log" in told


@pytest.mark.parametrize(
    ("hour", "day"), [(23, TUESDAY), (24, TUESDAY), (27, TUESDAY), (28, date(2026, 11, 25))]
)
def test_a_bout_is_of_the_diary_day_on_which_it_began(
    diary: Diary, afternoon: HandClock, hour: int, day: date
) -> None:
    afternoon.instant = at(afternoon, 0, 30) + timedelta(hours=hour)
    diary.sitting.sit_down()
    afternoon.forward(minutes=50)  # over midnight, or over the day's turn at 04:00
    bout = diary.sitting.get_up()
    assert bout.day == day
    assert diary.day.view(day).sitting == DaySitting(50, SittingSource.TIMER)
    assert not diary.history.is_late(bout)


def test_past_the_turn_the_open_bout_is_shown_but_counts_for_the_day_it_began(
    diary: Diary, afternoon: HandClock
) -> None:
    afternoon.instant = at(afternoon, 3, 40)
    begun = diary.sitting.sit_down()
    afternoon.forward(minutes=25)
    now = diary.sitting_now.now()
    assert (now.bout, now.minutes, now.day_minutes, now.longest_min) == (begun, 25, 0, 0)
    assert diary.day.view(MONDAY).sitting == DaySitting(25, SittingSource.TIMER)
    assert diary.day.view().sitting is None


# Left open, and a clock set back


def test_a_bout_left_open_for_three_days_asks_when_it_ended(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(days=3)
    now = diary.sitting_now.now()
    assert (now.minutes, now.left_open, now.day_minutes) == (3 * 1440, True, 0)
    assert short_status(now) == "sitting since 24 Nov 13:05, not ended"
    assert diary.day.view(TUESDAY).sitting is None  # nothing is counted, and nothing capped
    for act in (
        diary.sitting.get_up,
        lambda: diary.sitting.get_up(sure=True),
        diary.sitting.take_break,
        diary.sitting.skip_break,
    ):
        told = refused(diary, act)
        assert told.startswith(
            (
                "You sat down Tue 24 Nov 2026, 13:05, more than 18 hours ago.",
                "That would be more than 24 hours of sitting, since Tue 24 Nov 2026, 13:05.",
            )
        )
        assert 'homecare sit stop --at "2026-11-24 13:55"' in told
    diary.sitting.get_up(at=at(afternoon, 17, 30, ago=3))
    assert diary.day.view(TUESDAY).sitting == DaySitting(265, SittingSource.TIMER)


def test_over_eighteen_hours_are_asked_again_and_then_believed(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(hours=18, minutes=1)
    with pytest.raises(SayAgainError, match="18 h 01 of sitting without getting up: is that right"):
        diary.sitting.get_up()
    assert "more than 18 hours ago" in refused(diary, diary.sitting.take_break)
    assert bout_in_words(diary.sitting.get_up(sure=True)) == "Sitting 13:05–07:06, 18 h 01"


def test_a_clock_that_was_set_back_counts_nothing_and_asks_for_the_end(
    diary: Diary, afternoon: HandClock
) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=-15)
    now = diary.sitting_now.now()
    assert (now.minutes, now.due, now.clock_set_back, now.day_minutes) == (0, False, True, 0)
    assert short_status(now) == "sitting 0 min, clock set back"
    for act in (diary.sitting.get_up, diary.sitting.take_break):
        told = refused(diary, act)
        assert told.startswith("The clock shows 12:50, before this bout began (13:05). Say when you got up")
    assert bout_in_words(diary.sitting.get_up(at=at(afternoon, 13, 30))) == "Sitting 13:05–13:30, 25 min"


def test_a_clock_mended_by_seconds_is_not_set_back(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(seconds=-2)
    assert not diary.sitting_now.now().clock_set_back
    assert bout_in_words(diary.sitting.get_up()) == "Sitting 13:05–13:05, 0 min"


# Bouts entered afterwards, and overlaps


def test_a_whole_bout_can_be_entered_for_an_earlier_day(diary: Diary, afternoon: HandClock) -> None:
    bout = diary.sitting.log_bout(at(afternoon, 9, ago=1), at(afternoon, 10, 30, ago=1), note=" the train ")
    assert (bout.day, bout.source, bout.note) == (MONDAY, SittingSource.MANUAL, "the train")
    assert diary.history.is_late(bout)
    assert kept(diary) == ["Sitting 09:00–10:30, 1 h 30 (the train)"]
    assert diary.day.view(MONDAY).bouts == (bout,)


def test_a_whole_bout_has_the_limits_of_a_timed_one(diary: Diary, afternoon: HandClock) -> None:
    start = at(afternoon, 9, ago=2)
    assert "cannot be longer than 24 hours" in refused(
        diary, lambda: diary.sitting.log_bout(start, at(afternoon, 9, 1, ago=1))
    )
    assert "before this bout began" in refused(
        diary, lambda: diary.sitting.log_bout(start, at(afternoon, 8, ago=2))
    )
    assert "are both" in refused(diary, lambda: diary.sitting.log_bout(start, start))
    with pytest.raises(SayAgainError):
        diary.sitting.log_bout(start, at(afternoon, 4, ago=1))
    assert diary.sitting.log_bout(start, at(afternoon, 4, ago=1), sure=True).end is not None


@pytest.mark.parametrize(
    ("start", "end"),
    [((9, 30), (9, 40)), ((8, 50), (9, 1)), ((9, 59), (10, 30)), ((8, 0), (11, 0)), ((9, 0), (10, 0))],
)
def test_bouts_never_overlap(
    diary: Diary, afternoon: HandClock, start: tuple[int, int], end: tuple[int, int]
) -> None:
    diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10))
    told = refused(diary, lambda: diary.sitting.log_bout(at(afternoon, *start), at(afternoon, *end)))
    assert told.startswith("That overlaps another bout: sitting 09:00–10:00.")


def test_bouts_may_touch(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10))
    diary.sitting.log_bout(at(afternoon, 10), at(afternoon, 10, 30))
    diary.sitting.log_bout(at(afternoon, 8, 30), at(afternoon, 9))
    assert diary.day.view().sitting == DaySitting(120, SittingSource.TIMER)


def test_a_bout_said_to_begin_in_the_minute_another_ended_begins_at_that_end(
    diary: Diary, afternoon: HandClock
) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=45, seconds=40)
    diary.sitting.get_up()
    afternoon.forward(hours=1)
    assert bout_in_words(diary.sitting.log_bout(at(afternoon, 13, 50), at(afternoon, 14, 20))).startswith(
        "Sitting 13:50–14:20"
    )


def test_a_start_within_another_bout_is_refused(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.log_bout(at(afternoon, 12), at(afternoon, 13))
    told = refused(diary, lambda: diary.sitting.sit_down(at=at(afternoon, 12, 30)))
    assert "sitting 12:00–13:00" in told
    diary.sitting.sit_down(at=at(afternoon, 13))


def test_nothing_is_entered_into_the_time_of_the_open_bout(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.sit_down()
    afternoon.forward(hours=2)
    told = refused(diary, lambda: diary.sitting.log_bout(at(afternoon, 14), at(afternoon, 14, 30)))
    assert "sitting since 13:05" in told


def test_a_correction_that_would_overlap_is_refused(diary: Diary, afternoon: HandClock) -> None:
    diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10))
    later = diary.sitting.log_bout(at(afternoon, 11), at(afternoon, 12))
    assert "09:00–10:00" in refused(diary, lambda: diary.corrections.edit(later.id, {"start": "09:30"}))
    assert "in the future" in refused(diary, lambda: diary.corrections.edit(later.id, {"end": "23:00"}))
    assert "before this bout began" in refused(
        diary, lambda: diary.corrections.edit(later.id, {"end": "10:30"})
    )


# Corrections


def test_start_and_end_are_corrected_in_times_of_the_entrys_day(diary: Diary, afternoon: HandClock) -> None:
    bout = diary.sitting.log_bout(at(afternoon, 9, ago=1), at(afternoon, 10, ago=1))
    new = diary.corrections.edit(bout.id, {"start": "08:45", "end": "01:15"})
    assert isinstance(new, SittingBout)
    assert bout_in_words(new) == "Sitting 08:45–01:15, 16 h 30"
    assert (new.day, new.at, new.source) == (MONDAY, new.start, SittingSource.MANUAL)
    assert diary.history.undo().says == "changed: Sitting 08:45–01:15, 16 h 30"
    assert diary.history.entry(bout.id) == bout


def test_an_instant_moves_a_bout_to_the_day_on_which_it_now_begins(
    diary: Diary, afternoon: HandClock
) -> None:
    bout = diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10))
    new = diary.corrections.edit(bout.id, {"start": at(afternoon, 9, ago=1), "end": at(afternoon, 10, ago=1)})
    assert new.day == MONDAY


def test_with_its_day_a_bout_moves_as_it_is(diary: Diary, afternoon: HandClock) -> None:
    bout = diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10))
    new = diary.corrections.edit(bout.id, {"day": MONDAY})
    assert isinstance(new, SittingBout)
    assert (new.day, new.start) == (MONDAY, at(afternoon, 9, ago=1).astimezone(UTC))
    assert bout_in_words(new) == "Sitting 09:00–10:00, 1 h"


def test_the_start_of_the_open_bout_can_be_corrected_and_its_end_given(
    diary: Diary, afternoon: HandClock
) -> None:
    bout = diary.sitting.sit_down()
    afternoon.forward(minutes=20)
    diary.corrections.edit(bout.id, {"start": "12:50"})
    assert diary.sitting_now.now().minutes == 35
    diary.corrections.edit(bout.id, {"end": "13:10"})
    assert diary.sitting_now.now().bout is None
    assert kept(diary) == ["Sitting 12:50–13:10, 20 min"]


def test_a_long_correction_is_asked_again(diary: Diary, afternoon: HandClock) -> None:
    bout = diary.sitting.log_bout(at(afternoon, 5, ago=1), at(afternoon, 10, ago=1))
    with pytest.raises(SayAgainError):
        diary.corrections.edit(bout.id, {"end": "23:30"})
    diary.corrections.edit(bout.id, {"end": "23:30"}, sure=True)
    with pytest.raises(InputError, match="before this bout began"):
        diary.corrections.edit(bout.id, {"end": "04:30"})


def test_a_bout_and_a_total_are_corrected_each_by_what_it_has(diary: Diary, afternoon: HandClock) -> None:
    bout, total = diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10)), diary.entries.log_sitting(300)
    assert "follows from its start" in refused(
        diary, lambda: diary.corrections.edit(bout.id, {"minutes": 20})
    )
    assert "a day's total" in refused(diary, lambda: diary.corrections.edit(total.id, {"start": "09:00"}))
    assert "not a time of day" in refused(
        diary, lambda: diary.corrections.edit(bout.id, {"start": "9 o'clock"})
    )


def test_a_removed_bout_leaves_its_time_free(diary: Diary, afternoon: HandClock) -> None:
    diary.corrections.remove(diary.sitting.log_bout(at(afternoon, 9), at(afternoon, 10)).id)
    diary.sitting.log_bout(at(afternoon, 9, 30), at(afternoon, 10, 30))
    diary.corrections.remove(diary.sitting.sit_down().id)
    assert diary.sitting.sit_down() == diary.sitting_now.now().bout
    assert [line.entry.day for line in diary.history.lines()] == [diary.current_day()] * 2
