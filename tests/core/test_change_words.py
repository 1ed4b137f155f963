"""The sentences of what changed: the exact words of the rule, never a cause, a p-value or a compliment."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core import change_help
from homecare.core.around import Around, around
from homecare.core.change import Change, since_start
from homecare.core.change_words import (
    around_in_words,
    back_in_words,
    change_in_words,
    change_notes,
    change_numbers,
    difference_in_words,
    exercise_in_words,
    nap_in_words,
    points_in_words,
    sitting_link_in_words,
)
from homecare.core.exercise_course import ExerciseCourse, LevelStep
from homecare.core.sitting_link import sitting_link

FIRST = date(2026, 9, 1)
HELP = {key: text for key, text in vars(change_help).items() if key.startswith("HOW_")}
NEVER = re.compile(
    r"\bp\s*[<=]|p-value|significant(?!; some)|because of|thanks to|improv(?!ed \(Farrar)|well done|great|"
    r"good|congrat|keep (it )?up|success|worked|effective",
    re.IGNORECASE,
)
"""What no sentence says; the two exceptions are of what studies found."""


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


def change(levels: list[int | None], *sessions: int) -> Change:
    logged = {on(number): level for number, level in enumerate(levels) if level is not None}
    return since_start(logged, [on(number) for number in sessions], on(len(levels) - 1))


def about(level: int, days: int = 14) -> list[int | None]:
    return [level + (-1, 1, 0, 0)[number % 4] for number in range(days)]


def said(levels: list[int | None], *sessions: int) -> str:
    return change_in_words(change(levels, *sessions))


@pytest.mark.parametrize(
    ("points", "words"),
    [(1.0, "1.0 point"), (-1.0, "1.0 point"), (0.5, "0.5 points"), (2.0, "2.0 points"), (0.0, "0.0 points")],
)
def test_one_point_is_singular(points: float, words: str) -> None:
    assert points_in_words(points) == words


def test_lower_is_positive_and_higher_negative() -> None:
    assert [difference_in_words(points) for points in (2.5, -1.0, 0)] == [
        "2.5 points lower",
        "1.0 point higher",
        "the same",
    ]


# The change since the start


def test_met() -> None:
    assert said([*about(6), *about(3)], 13) == (
        "Lower than before session 1 by an amount many people find meaningful. "
        "This does not show what caused it."
    )


def test_higher() -> None:
    assert said([*about(3), *about(6)], 13) == (
        "Higher than before session 1, by 3.0 points. "
        "This does not show what caused it. It is worth saying at the next session."
    )


def test_not_met_for_variation() -> None:
    assert said([*[3, 4, 5, 9] * 3, 4, 5, *[3, 4, 2, 8] * 3, 3, 4], 13) == (
        "No clear change: 1.0 point lower, which day-to-day variation could produce. "
        "This does not mean nothing is helping."
    )
    assert "1.5 points higher, which day-to-day variation could produce." in said(
        [*[3, 4, 2, 8] * 3, 3, 4, *[3, 5, 5, 9] * 3, 4, 5], 13
    )


@pytest.mark.parametrize(
    ("before", "now", "why"),
    [
        (3, 2, "1.0 point lower, which is less than the 2 points that many people find meaningful"),
        (7, 5, "2.0 points lower (28.6 %), which is less than the 30 % that many people find meaningful"),
        (
            6,
            5,
            "1.0 point lower (16.7 %), which is less than the 2 points and 30 % "
            "that many people find meaningful",
        ),
        (5, 6, "1.0 point higher, which is less than the 2 points that many people find meaningful"),
        (5, 5, "the median is the same as before session 1"),
    ],
)
def test_not_met_for_points_or_per_cent_is_not_called_variation(before: int, now: int, why: str) -> None:
    assert said([*[before] * 14, *[now] * 14], 13) == (
        f"No clear change: {why}. This does not mean nothing is helping."
    )


def test_too_few() -> None:
    assert said([*[None] * 8, *[5] * 6, *about(3)], 13) == (
        "Not enough entries to compare (6 of 14 days; 10 needed). "
        "Of the 14 days up to session 1, 6 have an entry; of the latest 14, 14 have an entry."
    )
    assert said([*about(5), *[None] * 13, 3], 13) == (
        "Not enough entries to compare (1 of 14 days; 10 needed). "
        "Of the 14 days up to session 1, 14 have an entry; of the latest 14, 1 has an entry."
    )


def test_windows_that_would_share_days() -> None:
    assert said([*about(5), *about(3, 13)], 13) == (
        "Not enough days to compare: the two windows would share 1 day. "
        "They can be compared from Mon 28 Sep 2026 on, 14 days after session 1."
    )
    words = said([*[None] * 10, *[5] * 4], 13)
    assert "would share 14 days." in words
    assert words.endswith("Of the 14 days up to session 1, 4 have an entry; 10 are needed.")


def test_no_session_says_what_will_appear_when() -> None:
    assert said([*[None] * 5, *[5] * 9]) == (
        "No session is logged yet, so there is nothing to compare. From 14 days after session 1 on, "
        "the 14 days up to it are set beside the latest 14, if 10 of each are logged. "
        "So far 9 of the latest 14 are."
    )
    assert said([5]).endswith("So far 1 of the latest 14 is.")


def test_a_first_week_among_the_worst_is_said_beside_it() -> None:
    [note] = change_notes(change([*[8] * 7, *about(5, 7), *about(4, 28)], 13))
    assert note == (
        "The first week compared was among the worst (1 Sep to 7 Sep, median 8; the median of 6 weeks is 4). "
        "People often start in a flare, and a flare tends to be followed by easier weeks, whatever is done. "
        "Pain was already down to a median of 5 before session 1."
    )
    assert change_notes(change([*about(5, 60)], 13)) == []


def test_no_room_and_no_variation_are_said_beside_it() -> None:
    low, flat = change_notes(change([1] * 40, 13))
    assert "could not become lower by 2 points, and no percentage is given" in low
    assert "Neither of the two windows varies" in flat


def test_the_numbers_are_a_line_each() -> None:
    found = change([*about(6), *about(3), None], 13)
    assert change_numbers(found) == [
        "Up to session 1, Tue 1 Sep 2026 to Mon 14 Sep 2026: median 6, mean 6.0, 14 of 14 days logged.",
        "Latest 14 days, Wed 16 Sep 2026 to Tue 29 Sep 2026: median 3, mean 3.1, 13 of 14 days logged.",
        "Medians: 3.0 points lower (50.0 %).",
        "Means: 2.92 points lower; 95 % interval allowing for carry-over: 1.71 to 4.14 points lower.",
    ]
    assert found.compared is not None
    assert nap_in_words(found.compared).startswith("NAP 1.00: of all pairs")
    assert change_numbers(change([5, 5])) == [
        "Latest 14 days, Thu 20 Aug 2026 to Wed 2 Sep 2026: 2 of 14 days logged."
    ]


def test_an_interval_over_zero_names_both_sides_and_one_below_it_is_higher() -> None:
    both = change_numbers(change([*about(5), *about(5)], 13))[-1]
    assert both == (
        "Means: no difference; 95 % interval allowing for carry-over: "
        "1.20 points higher to 1.20 points lower."
    )
    assert change_numbers(change([*about(3), *about(6)], 13))[-1].endswith(": 1.80 to 4.20 points higher.")


def test_no_difference_has_no_per_cent_in_its_line() -> None:
    lines = change_numbers(change([5] * 40, 13))
    assert lines[2:] == [
        "Medians: the same.",
        "Means: no difference; 95 % interval allowing for carry-over: no difference, a single number.",
    ]


# Around a session

DAYS_AFTER: dict[str, list[int]] = {"back": [3, 3, 3, 6, 6, 6], "never": [3] * 14, "same": [6] * 14}


def curves(*kinds: str) -> Around:
    """A session each 22 days, with 6 before it."""
    levels: list[int | None] = []
    sessions = []
    for kind in kinds:
        sessions.append(on(len(levels) + 7))
        days = DAYS_AFTER.get(kind, [])
        levels += [*[6] * 8, *days, *[None] * (14 - len(days))]
    logged = {on(number): level for number, level in enumerate(levels) if level is not None}
    return around(logged, sessions, on(len(levels) - 1))


@pytest.mark.parametrize(
    ("kinds", "have"),
    [((), "there is none"), (("back",), "there is 1 session"), (("back",) * 2, "there are 2 sessions")],
)
def test_fewer_than_three_sessions_say_how_many_are_needed(kinds: tuple[str, ...], have: str) -> None:
    assert around_in_words(curves(*kinds)) == (
        f"The curve around a session appears from 3 sessions with pain readings on; so far {have}."
    )


def test_the_curve_in_a_sentence() -> None:
    assert around_in_words(curves("back", "back", "never", "same", "nothing")) == (
        "Median pain on the day of a session 6 (5 sessions), 3 days after it 3 (4 sessions). "
        "Back at the level before after 5 days "
        "(4 sessions: 2 back, 1 not back within 14 days, 1 not below it; of 1 more it is not known). "
        "This describes the entries; it does not show what caused them."
    )


def test_days_until_back_in_a_sentence() -> None:
    assert back_in_words(curves("back", "back", "never")) == (
        "Back at the level before after 5 days (3 sessions: 2 back, 1 not back within 14 days)."
    )
    assert back_in_words(curves("back", "never", "never")) == (
        "Days until back at the level before: no median can be given "
        "(3 sessions: 1 back, 2 not back within 14 days)."
    )
    assert back_in_words(curves("same", "same", "never")) == (
        "Pain was mostly not below the level before in the first days after a session "
        "(3 sessions: 1 not back within 14 days, 2 not below it)."
    )
    assert back_in_words(curves("same", "nothing", "nothing")) == (
        "How many days until pain is back at the level before cannot be said yet: "
        "that is known of 1 session, and 3 are needed."
    )


# Sitting and the next day


def link_words(more: list[int], less: list[int]) -> str:
    pain = [*more, *less]
    levels = {on(number + 1): level for number, level in enumerate(pain)}
    sat = {on(number): 300 if number < len(more) else 60 for number in range(len(pain))}
    return sitting_link_in_words(sitting_link(levels, sat)[0])


def test_sitting_and_the_next_day_is_of_one_diary_and_not_a_cause() -> None:
    assert link_words([5] * 12, [4] * 10) == (
        "Pain the day after days with more than 4 h of sitting: median 5 (12 days); "
        "after 4 h or less: 4 (10 days). That is 1.0 point higher after more sitting. "
        "This is one diary, and it does not show a cause."
    )
    assert "That is 2.5 points lower after more sitting." in link_words([2, 3] * 5, [5] * 10)
    assert "The medians are the same." in link_words([5] * 10, [5] * 10)


def test_under_ten_days_it_says_what_is_there() -> None:
    assert link_words([5], [4] * 12) == (
        "Sitting and pain of the next day: 1 day with more than 4 h and 12 with 4 h or less "
        "have a reading on the next day; 10 of each are needed."
    )


# Exercises


def course(**more: Any) -> ExerciseCourse:
    nothing = ExerciseCourse(
        exercise="plank", prescribed=20, credit=15.0, missing=0, done=0, partly=0, skipped=0, stopped=0,
        stopped_on=(), skip_reasons=(), peaks=0, peak_median=None, peak_max=None, steps=(),
    )  # fmt: skip
    return replace(nothing, **more)


def test_an_exercise_in_a_sentence() -> None:
    whole = course(
        missing=2, done=12, partly=1, skipped=3, stopped=2, skip_reasons=(("tired", 2), ("busy", 1)),
        peaks=14, peak_median=2.0, peak_max=5, steps=(LevelStep(day=on(3), before=1, after=2),),
    )  # fmt: skip
    assert exercise_in_words(whole, "Front plank") == (
        "Front plank: 75 % of what was prescribed on 20 days, 2 of them without an entry; "
        "done 12 times, partly done once, skipped 3 times (tired 2×, busy), stopped for pain twice; "
        "peak pain median 2, highest 5 "
        "(14 entries); level 1 to 2 on 4 Sep."
    )


def test_an_exercise_without_much_to_say() -> None:
    assert exercise_in_words(course(prescribed=1, credit=0.0, missing=1), "Chin tuck") == (
        "Chin tuck: 0 % of what was prescribed on 1 day, 1 of them without an entry."
    )
    assert exercise_in_words(course(prescribed=0, done=1, peaks=1, peak_max=0), "Walk") == (
        "Walk: nothing prescribed to count; done once; peak pain highest 0 (1 entry)."
    )


# What no sentence says


@given(
    st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=80),
    st.lists(st.integers(0, 80), max_size=6),
)
def test_no_sentence_is_a_cause_a_p_value_or_a_compliment(
    levels: list[int | None], sessions: list[int]
) -> None:
    found = change(levels, *sessions)
    logged = {on(number): level for number, level in enumerate(levels) if level is not None}
    of = around(logged, [on(number) for number in sessions], on(len(levels) - 1))
    sentences = [change_in_words(found), *change_notes(found), *change_numbers(found), around_in_words(of)]
    for sentence in sentences:
        assert sentence.endswith(".")
        assert sentence[0].isupper()
        assert "  " not in sentence
        assert "None" not in sentence
        assert not re.search(r"\b1 (days|sessions|points|entries|weeks)\b", sentence)
        assert not NEVER.search(sentence)


@pytest.mark.parametrize("key", HELP)
def test_every_help_text_is_whole_and_without_a_promise(key: str) -> None:
    text = HELP[key]
    assert text.endswith(".")
    assert "  " not in text
    assert not NEVER.search(text)


def test_the_help_names_its_methods_and_what_they_are() -> None:
    assert "a proposal, not a published standard" in change_help.HOW_CHANGE.replace("\n", " ")
    assert "Farrar 2001" in change_help.HOW_CHANGE
    assert "inclusive method" in change_help.HOW_INTERVALS
    assert "Sen 1968" in change_help.HOW_INTERVALS
    assert "Parker & Vannest 2009" in change_help.HOW_NAP
    assert "regression to the mean" in change_help.HOW_FIRST_WEEK
    assert len(HELP) == 7
