"""The chart in sentences."""

from dataclasses import replace

from homecare.charts.summary import describe
from homecare.charts.wording import NOTHING_YET

from .conftest import DONE, HALF, NOT_LOGGED, REST, STOPPED, build_trend


def test_an_empty_diary_says_so() -> None:
    assert describe(build_trend([])) == [NOTHING_YET]


def test_the_span_and_the_days_logged_come_first() -> None:
    said = describe(build_trend([4, None, 6, 2, 5, 5, None]))
    assert said[0] == (
        "1 Sep 2026 to 7 Sep 2026: pain in the neck, on average over the last 24 hours, "
        "logged on 5 of 7 days."
    )
    assert said[1] == "Lowest 2, highest 6, median 5, out of 10."


def test_four_entries_are_too_few_for_a_median() -> None:
    said = describe(build_trend([4, 4, 4, 4, None]))
    assert said[1] == "Too few entries for a median (5 needed)."
    assert not any("Lowest" in sentence for sentence in said)


def test_each_interval_is_named_by_its_sessions_and_days() -> None:
    pain = [5] * 7 + [4] * 12 + [None, None] + [3, 3, 3]
    said = describe(build_trend(pain, sessions=[6, 20]))
    assert "2 sessions: 1 on 7 Sep and 2 on 21 Sep." in said
    assert "Up to session 1 (1–7 Sep): median 5, 7 of 7 days logged." in said
    assert "Between sessions 1 and 2 (8–21 Sep): median 4, 12 of 14 days logged." in said
    assert "After session 2 (22–24 Sep): too few entries, 3 of 3 days logged." in said


def test_a_later_span_keeps_the_numbers_of_the_whole_diary() -> None:
    whole = build_trend([5] * 30, sessions=[6, 20])
    since = replace(whole, days=whole.days[22:], sessions=(), intervals=whole.intervals[2:])
    said = describe(since)
    assert "No sessions in that time." in said
    assert "After session 2 (22–30 Sep): median 5, 9 of 9 days logged." in said


def test_intervals_over_new_year_carry_the_year() -> None:
    said = describe(build_trend([5] * 140, sessions=[110]))
    assert "Up to session 1 (1 Sep–20 Dec 2026): median 5, 111 of 111 days logged." in said
    assert "After session 1 (21 Dec 2026–18 Jan 2027): median 5, 29 of 29 days logged." in said


def test_many_sessions_are_counted_not_listed() -> None:
    said = describe(build_trend([5] * 100, sessions=range(0, 100, 5)))
    assert "20 sessions, the first on 1 Sep 2026 and the last on 5 Dec 2026." in said


def test_sitting_is_the_median_of_the_days_that_have_it_beside_the_articles_lines() -> None:
    said = describe(build_trend([5] * 4, sitting=[300, None, 420, 330]))
    assert "Sitting: median 5.5 hours over 3 logged days; the clinic's lines are 4 h and 6 h." in said
    assert sum("the clinic" in sentence for sentence in said) == 1
    assert "No sitting times logged." in describe(build_trend([5]))


def test_the_routine_counts_what_left_the_denominator_in_sight() -> None:
    said = describe(build_trend([5] * 5, routine=[DONE, HALF, NOT_LOGGED, REST, STOPPED]))
    assert "Routine: 50 % of what was prescribed, as logged. Not logged: 1 day, counted as not done." in said
    assert "Not counted: 1 rest day and 2 exercises stopped for pain." in said


def test_nothing_prescribed_is_not_nought_per_cent() -> None:
    said = describe(build_trend([5, 5]))
    assert "Routine: nothing to count in that time." in said
    assert not any("%" in sentence for sentence in said)


def test_a_new_programme_is_named_with_its_day() -> None:
    assert describe(build_trend([5] * 9, changes=[3]))[-1] == "New programme from 4 Sep 2026: Programme 3."
