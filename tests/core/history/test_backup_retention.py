"""Which copies of a diary are kept as time goes on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.history.backup_retention import BY_HAND, CAP, DAILY, Copy, copy_named, let_go, name_of

TODAY = date(2026, 11, 24)


def daily(day: date, size: int = 1000) -> Copy:
    return Copy(day, name_of(day, DAILY), DAILY, size)


def left(copies: list[Copy], today: date = TODAY, cap: int = CAP) -> list[Copy]:
    gone = let_go(copies, today, cap)
    return [one for one in copies if one not in gone]


def test_two_years_of_days_leave_seven_days_four_weeks_and_twelve_months() -> None:
    kept = left([daily(TODAY - timedelta(days=back)) for back in range(730)])
    days = [one.day for one in kept]
    assert days[:7] == [TODAY - timedelta(days=back) for back in range(7)]
    assert date(2026, 11, 15) in days  # a Sunday: the newest of its week
    assert date(2026, 11, 8) in days
    assert date(2026, 10, 31) in days
    assert date(2025, 12, 31) in days
    assert min(days) == date(2025, 12, 31)  # the twelfth month, counting this one
    assert len(days) == 7 + 2 + 11


def test_the_same_copies_are_left_when_days_pass_one_by_one() -> None:
    kept: list[Copy] = []
    for back in range(400, -1, -1):
        day = TODAY - timedelta(days=back)
        kept = left([*kept, daily(day)], day)
    assert {one.day for one in kept} >= {TODAY, date(2026, 10, 31), date(2025, 12, 31)}
    assert len(kept) <= 7 + 4 + 12


def test_months_without_homecare_take_no_copy() -> None:
    old = [daily(date(2025, 3, 1) + timedelta(days=number)) for number in range(5)]
    assert left([*old, daily(TODAY)]) == [*old, daily(TODAY)]


def test_what_was_put_aside_stays_thirty_days_and_what_was_asked_for_stays() -> None:
    day = TODAY - timedelta(days=20)
    aside = [
        Copy(day, name_of(day, "before-restoring", number), "before-restoring", 10) for number in (1, 2, 3)
    ]
    old = date(2020, 1, 1)
    by_hand = Copy(old, name_of(old, BY_HAND), BY_HAND, 10)
    newer = [daily(TODAY - timedelta(days=back)) for back in range(40)]
    assert set(aside) | {by_hand} <= set(left([*newer, *aside, by_hand]))
    later = TODAY + timedelta(days=11)
    kept = left([*newer, *aside, by_hand], later)
    assert by_hand in kept
    assert not set(aside) & set(kept)


def test_above_the_cap_the_oldest_go_but_never_the_newest_nor_what_was_asked_for() -> None:
    copies = [daily(TODAY - timedelta(days=back), size=100) for back in range(7)]
    by_hand = Copy(date(2020, 1, 1), "homecare-2020-01-01-by-hand.db", BY_HAND, 100)
    assert left([*copies, by_hand], cap=400) == [*copies[:3], by_hand]
    assert left([*copies, by_hand], cap=1) == [copies[0], by_hand]


@given(st.sets(st.dates(date(2020, 1, 1), date(2030, 1, 1)), min_size=1, max_size=60), st.integers(0, 10_000))
def test_the_newest_copy_always_stays_and_letting_go_again_takes_nothing_more(
    days: set[date], cap: int
) -> None:
    copies = sorted((daily(day) for day in days), reverse=True)
    kept = left(copies, max(days), cap)
    assert copies[0] in kept
    assert left(kept, max(days), cap) == kept


@pytest.mark.parametrize(
    ("name", "day", "why"),
    [
        ("homecare-2026-11-24-daily.db", TODAY, "daily"),
        ("homecare-2026-11-24-by-hand-2.db", TODAY, "by-hand"),
        ("homecare-2026-11-24-before-update-from-0003.db", TODAY, "before-update-from-0003"),
        ("homecare-2026-11-24-before-update-from-0003-12.db", TODAY, "before-update-from-0003"),
        ("homecare-before-update-from-received-1.db", date(2025, 5, 5), "before-update-from-received"),
    ],
)
def test_a_copys_name_says_when_and_why_it_was_made(name: str, day: date, why: str) -> None:
    found = copy_named(name, 5, date(2025, 5, 5))
    assert found == Copy(day, name, why, 5)


@pytest.mark.parametrize(
    "name", ["homecare.db", "homecare-2026-13-40-daily.db", "x.db", "homecare-2026-11-24-daily.db-wal"]
)
def test_other_files_are_no_copies(name: str) -> None:
    assert copy_named(name, 5, TODAY) is None
