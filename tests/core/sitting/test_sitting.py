"""Sitting of one day: the newer statement wins. And of one moment: when the break of the open bout is due."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.programme.plan import SittingPlan
from homecare.core.records.records import BreakKind, BreakTaken, SittingBout, SittingSource
from homecare.core.sitting.sitting import (
    BreakTally,
    DaySitting,
    SittingEntries,
    SittingNow,
    Stated,
    bout_length,
    day_sitting,
    longest_min,
    minutes_of,
    open_bout,
    sitting_by_day,
    sitting_now,
    tally,
    whole_minutes,
)

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)
MINUTES = st.integers(0, 300)


def total(minutes: int, said: int = 0) -> SittingBout:
    at = NOON + timedelta(minutes=said)
    return SittingBout(
        id=uuid4(), patient=uuid4(), day=DAY, at=at, utc_offset=0, entered_at=at, source=SittingSource.MANUAL,
        minutes=minutes,
    )  # fmt: skip


def bout(minutes: float | None, said: int = 0, start: datetime = NOON) -> SittingBout:
    at = NOON + timedelta(minutes=said)
    return SittingBout(
        id=uuid4(), patient=uuid4(), day=DAY, at=at, utc_offset=0, entered_at=at, source=SittingSource.TIMER,
        start=start, end=None if minutes is None else start + timedelta(minutes=minutes),
    )  # fmt: skip


def pause(kind: BreakKind, at: float) -> BreakTaken:
    instant = NOON + timedelta(minutes=at)
    return BreakTaken(
        id=uuid4(), patient=uuid4(), day=DAY, at=instant, utc_offset=0, entered_at=instant, kind=kind
    )


def now(minutes: float, *breaks: BreakTaken, plan: SittingPlan | None = None) -> SittingNow:
    """What holds some minutes after a bout was begun at noon."""
    instant = NOON + timedelta(minutes=minutes)
    return sitting_now([bout(None)], breaks, instant, plan or SittingPlan(), DAY)


# The day


def test_a_day_without_an_entry_has_no_sitting_and_zero_is_an_entry() -> None:
    assert day_sitting([]) is None
    assert day_sitting([total(0)]) == DaySitting(0, SittingSource.MANUAL)


def test_bouts_add_up_and_an_open_one_does_not_count_yet() -> None:
    assert day_sitting([bout(30), bout(45, said=5), bout(None, said=9)]) == DaySitting(
        75, SittingSource.TIMER
    )
    assert day_sitting([bout(None)]) is None


def test_a_total_said_after_the_bouts_takes_their_place_until_the_timer_runs_again() -> None:
    entries = [bout(30), total(300, said=5)]
    assert day_sitting(entries) == DaySitting(300, SittingSource.MANUAL, 30)
    assert day_sitting([*entries, bout(45, said=9)]) == DaySitting(75, SittingSource.TIMER, 300)


def test_seen_from_a_moment_the_open_bout_counts_so_far_but_is_no_statement() -> None:
    later = NOON + timedelta(minutes=50)
    assert day_sitting([bout(None)], later) == DaySitting(50, SittingSource.TIMER)
    assert day_sitting([bout(30), bout(None)], later) == DaySitting(80, SittingSource.TIMER)
    assert day_sitting([total(240), bout(None, said=9)], later) == DaySitting(240, SittingSource.MANUAL, 50)
    assert day_sitting([bout(None), total(240, said=9)], later) == DaySitting(240, SittingSource.MANUAL, 50)
    assert day_sitting([total(240), bout(30, said=9), bout(None)], later) == DaySitting(
        80, SittingSource.TIMER, 240
    )


def test_a_bout_left_open_counts_nothing_until_its_end_is_said() -> None:
    assert day_sitting([bout(None)], NOON + timedelta(hours=24)) == DaySitting(1440, SittingSource.TIMER)
    assert day_sitting([bout(None)], NOON + timedelta(hours=24, minutes=1)) is None
    assert day_sitting([bout(None), bout(30)], NOON + timedelta(days=3)) == DaySitting(
        30, SittingSource.TIMER
    )


def test_a_bout_has_the_minutes_between_its_times_as_a_clock_shows_them() -> None:
    late = NOON + timedelta(seconds=50)
    assert day_sitting([bout(44.5, start=late)]) == DaySitting(45, SittingSource.TIMER)  # 12:00:50–12:45:20
    touching = [bout(0.75, start=NOON + number * timedelta(seconds=45)) for number in range(8)]
    assert day_sitting(touching) == DaySitting(6, SittingSource.TIMER)


def test_nothing_is_capped() -> None:
    assert day_sitting([bout(1440), bout(60)]) == DaySitting(1500, SittingSource.TIMER)


@given(
    st.lists(
        st.builds(bout, st.integers(0, 3000), st.integers(0, 50)) | st.builds(total, st.integers(0, 1440))
    )
)
def test_a_days_sitting_is_one_of_the_two_statements(entries: list[SittingBout]) -> None:
    sat = day_sitting(entries)
    assert (sat is None) == (not entries)
    timed = [one.end - one.start for one in entries if one.start is not None and one.end is not None]
    summed = sum(timed, timedelta()) // timedelta(minutes=1)
    said: set[int | None] = {one.minutes for one in entries if one.minutes is not None}
    if sat is not None and sat.source is SittingSource.TIMER:
        assert sat.minutes == summed
        assert sat.other_minutes in (said or {None})
    elif sat is not None:
        assert sat.minutes in said
        assert sat.other_minutes == (summed if timed else None)
    assert sitting_by_day(entries) == ({} if sat is None else {DAY: sat.minutes})


def test_the_longest_bout_is_told_with_the_open_one_or_without() -> None:
    entries = [bout(30), bout(20), total(300), bout(None)]
    assert longest_min(entries) == 30
    assert longest_min(entries, NOON + timedelta(minutes=50)) == 50
    assert longest_min([]) == 0


# The moment


def test_the_break_is_due_when_the_plans_longest_bout_is_over() -> None:
    early, due, late = now(29.5), now(30), now(34.5)
    assert (early.due, early.due_in_min, early.overdue_min) == (False, 1, 0)
    assert (due.due, due.due_in_min, due.overdue_min) == (True, 0, 0)
    assert (late.due, late.overdue_min, late.due_at) == (True, 4, NOON + timedelta(minutes=30))
    assert now(40, plan=SittingPlan(max_bout_min=45)).due_in_min == 5


def test_nobody_sitting_has_no_break_due() -> None:
    entries = SittingEntries(day=DAY, bouts=(bout(30), total(300)))
    seen = entries.at(NOON + timedelta(hours=2))
    assert (seen.bout, seen.minutes, seen.due_at, seen.due, seen.postponed) == (None, 0, None, False, False)
    assert (seen.day_minutes, seen.longest_min) == (30, 30)
    assert not seen.clock_set_back


def test_postponing_holds_for_one_prompt_and_skipping_begins_a_new_one() -> None:
    put_off = pause(BreakKind.POSTPONED, 31)
    assert (now(33, put_off).due, now(33, put_off).postponed) == (False, True)
    assert (now(36, put_off).due, now(36, put_off).postponed) == (True, True)
    skipped = pause(BreakKind.SKIPPED, 37)
    assert (now(40, put_off, skipped).postponed, now(40, put_off, skipped).due_in_min) == (False, 27)
    again = pause(BreakKind.POSTPONED, 68)
    assert now(70, put_off, skipped, again).due_at == NOON + timedelta(minutes=73)


def test_what_was_skipped_or_postponed_before_the_bout_is_not_of_it() -> None:
    before = (pause(BreakKind.SKIPPED, -3), pause(BreakKind.POSTPONED, -2))
    assert now(10, *before).due_in_min == 20


def test_of_several_open_bouts_the_latest_counts() -> None:
    later = bout(None, start=NOON + timedelta(minutes=9))
    assert open_bout([later, bout(None), bout(20)]) == later


@given(minutes=st.integers(-3000, 100_000), skipped=st.lists(MINUTES), put_off=st.lists(MINUTES))
def test_no_number_is_ever_negative(minutes: int, skipped: list[int], put_off: list[int]) -> None:
    breaks = [pause(BreakKind.SKIPPED, at) for at in skipped]
    breaks += [pause(BreakKind.POSTPONED, at) for at in put_off]
    seen = now(minutes, *breaks)
    assert min(seen.minutes, seen.overdue_min, seen.due_in_min, seen.day_minutes, seen.longest_min) >= 0
    assert seen.clock_set_back == (minutes < 0)
    assert seen.due == (seen.due_in_min == 0)
    assert seen.left_open == (minutes > 1440)


def test_breaks_are_counted_apart_and_a_postponement_is_no_prompt() -> None:
    kinds = [*BreakKind, BreakKind.PROMPTED, BreakKind.POSTPONED]
    assert tally(pause(kind, 0) for kind in kinds) == BreakTally(
        taken=2, prompts=3, natural=1, postponed=2, skipped=1
    )
    assert tally([]) == BreakTally()


@pytest.mark.parametrize(
    ("after", "sat_since", "same"),
    [(0, None, True), (2, None, True), (2.1, None, False), (1, 0.5, False), (-1, None, True)],
)
def test_a_second_press_within_a_break_is_the_same_break(
    after: float, sat_since: float | None, same: bool
) -> None:
    taken = pause(BreakKind.NATURAL, 0)
    sat = [bout(sat_since)] if sat_since else [bout(10, start=NOON - timedelta(minutes=10))]
    entries = SittingEntries(day=DAY, bouts=tuple(sat), breaks=(pause(BreakKind.SKIPPED, 0), taken))
    assert entries.break_under_way(NOON + timedelta(minutes=after)) == (taken if same else None)


def test_a_bout_of_no_minutes_does_not_outdo_a_total() -> None:
    assert day_sitting([total(390), bout(0.5, said=5)]) == DaySitting(390, SittingSource.MANUAL, 0)


AT_TIMES = st.integers(0, 3)


@given(
    st.lists(
        st.builds(bout, st.sampled_from((None, 0, 1, 45)), AT_TIMES) | st.builds(total, MINUTES, AT_TIMES),
        max_size=6,
    )
)
def test_statements_say_the_minutes_that_their_records_say(entries: list[SittingBout]) -> None:
    stated = []
    for one in entries:
        length = bout_length(one)
        sat = None if length is None else whole_minutes(length)
        stated.append(Stated(one.minutes, sat, (str(one.entered_at), str(one.at))))
    found = day_sitting(entries)
    assert (minutes_of(stated) if stated else None) == (None if found is None else found.minutes)
