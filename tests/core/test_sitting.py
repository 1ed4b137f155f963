"""Sitting of one day: the newer statement wins."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records import SittingBout, SittingSource
from homecare.core.sitting import DaySitting, day_sitting, sitting_by_day

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)


def total(minutes: int, said: int = 0) -> SittingBout:
    at = NOON + timedelta(minutes=said)
    return SittingBout(
        id=uuid4(), patient=uuid4(), day=DAY, at=at, utc_offset=0, entered_at=at, source=SittingSource.MANUAL,
        minutes=minutes,
    )  # fmt: skip


def bout(minutes: int | None, said: int = 0) -> SittingBout:
    at = NOON + timedelta(minutes=said)
    return SittingBout(
        id=uuid4(), patient=uuid4(), day=DAY, at=at, utc_offset=0, entered_at=at, source=SittingSource.TIMER,
        start=NOON, end=None if minutes is None else NOON + timedelta(minutes=minutes),
    )  # fmt: skip


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
    assert day_sitting(entries) == DaySitting(300, SittingSource.MANUAL)
    assert day_sitting([*entries, bout(45, said=9)]) == DaySitting(75, SittingSource.TIMER)


@given(
    st.lists(
        st.builds(bout, st.integers(0, 3000), st.integers(0, 50)) | st.builds(total, st.integers(0, 1440))
    )
)
def test_a_days_sitting_is_never_longer_than_a_day(entries: list[SittingBout]) -> None:
    sat = day_sitting(entries)
    assert (sat is None) == (not entries)
    assert sat is None or 0 <= sat.minutes <= 1440
    assert sitting_by_day(entries) == ({} if sat is None else {DAY: sat.minutes})
