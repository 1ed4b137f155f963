"""The sentences of what changed: the exact words of the rule, never a cause, a p-value or a compliment."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.trends.around_session import Around, around
from homecare.core.trends.change import Change, Criterion, compare, since_start
from homecare.core.trends.exercise_progress import ExerciseCourse, LevelStep
from homecare.core.trends.sitting_and_pain import sitting_link
from homecare.core.wording import definitions
from homecare.core.wording.around_session import around_in_words, back_in_words
from homecare.core.wording.change import (
    change_in_words,
    change_notes,
    change_numbers,
    difference_in_words,
    exercise_in_words,
    numbers_behind,
    points_in_words,
    short_verdict,
    sitting_link_in_words,
    verdict_in_words,
)

FIRST = date(2026, 9, 1)
HELP = {key: text for key, text in vars(definitions).items() if key.startswith("HOW_")}
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
    [(1.0, "1 point"), (-1.0, "1 point"), (0.5, "0.5 points"), (2.0, "2 points"), (0.0, "0 points")],
)
def test_one_point_is_singular(points: float, words: str) -> None:
    assert points_in_words(points) == words


def test_lower_is_positive_and_higher_negative() -> None:
    assert [difference_in_words(points) for points in (2.5, -1.0, 0)] == [
        "2.5 points lower",
        "1 point higher",
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
        "Higher than before session 1 by 3 points. "
        "This does not show what caused it. You may want to tell your practitioner."
    )


def test_not_met_for_variation() -> None:
    assert said([*[3, 4, 5, 9] * 3, 4, 5, *[3, 4, 2, 8] * 3, 3, 4], 13) == (
        "No clear change: 1 point lower than before session 1, which day-to-day variation could produce. "
        "This does not mean nothing is helping."
    )
    assert said([*[3, 4, 2, 8] * 3, 3, 4, *[3, 5, 5, 9] * 3, 4, 5], 13) == (
        "No clear change: 1.5 points higher than before session 1, which day-to-day variation could produce."
    )


@pytest.mark.parametrize(
    ("before", "now", "why"),
    [
        (
            3,
            2,
            "1 point lower than before session 1, which is less than the 2 points "
            "that many people find meaningful",
        ),
        (
            7,
            5,
            "2 points lower (29 %) than before session 1, which is less than the 30 % "
            "that many people find meaningful",
        ),
        (
            6,
            5,
            "1 point lower (17 %) than before session 1, which is less than the 2 points and 30 % "
            "that many people find meaningful",
        ),
        (
            5,
            6,
            "1 point higher than before session 1, which is less than the 2 points "
            "that many people find meaningful",
        ),
        (5, 5, "the median is the same as before session 1"),
    ],
)
def test_not_met_for_points_or_per_cent_is_not_called_variation(before: int, now: int, why: str) -> None:
    helping = " This does not mean nothing is helping." * (now <= before)
    assert said([*[before] * 14, *[now] * 14], 13) == f"No clear change: {why}.{helping}"


def test_just_under_thirty_per_cent_is_not_rounded_up_to_it() -> None:
    found = compare([10] * 30 + [8.5] * 30, [6.5] * 60)  # medians 9.25 and 6.5: 29.7 %
    assert found.missed == (Criterion.PERCENT,)
    whole = replace(change([*about(8), *about(6)], 13), compared=found)
    assert "2.8 points lower (29 %)" in change_in_words(whole)


FIRST_DAYS = "compared with your first 14 days, which include session 1"


def test_every_sentence_of_who_starts_at_session_1_names_the_first_fourteen_days() -> None:
    assert said([*about(6), *about(3)], 0) == (
        f"Lower, {FIRST_DAYS}, by an amount many people find meaningful. This does not show what caused it."
    )
    assert said([*about(3), *about(6)], 0) == (
        "Higher than in your first 14 days, which include session 1, by 3 points. This does not show "
        "what caused it. You may want to tell your practitioner."
    )
    assert said([*about(5), *about(5)], 0) == (
        f"No clear change {FIRST_DAYS}: the median is the same. This does not mean nothing is helping."
    )
    assert said([*[6] * 14, *[5] * 14], 0).startswith(
        f"No clear change {FIRST_DAYS}: 1 point lower (17 %), which "
    )
    assert said(about(5, 20), 0) == (
        "Too early to compare. From Mon 28 Sep 2026, homecare will compare your latest 14 days with "
        "your first 14 days, which include session 1."
    )
    assert said([*about(5), *[None] * 13, 3], 0) == (
        "Not enough entries to compare (1 of 14 days; 10 needed). "
        "Of your first 14 days, which include session 1, 14 are logged; of the latest 14, 1."
    )
    low = change_notes(change([1] * 40, 0))[0]
    assert low.startswith("In your first 14 days, which include session 1, the median was below 2.")
    assert change_numbers(change([*about(6), *about(3)], 0))[0].startswith(
        "Your first 14 days, which include session 1, Tue 1 Sep 2026 to Mon 14 Sep 2026: median 6"
    )


@pytest.mark.parametrize(
    ("session", "tail"), [(-3, ", which came after session 1"), (3, ", which include session 1"), (40, "")]
)
def test_they_are_said_to_include_session_1_only_where_they_do(session: int, tail: str) -> None:
    levels = [*about(6), *[None] * 30, *about(3)]
    assert f"compared with your first 14 days{tail}, by " in said(levels, session)


def test_at_the_practice_it_speaks_of_the_patient_and_gives_the_practitioner_no_order() -> None:
    for levels in ([*about(3), *about(6)], [*about(6), *about(3)], about(5, 9), [5] * 40, [*about(1, 40)]):
        for sessions in ((0,), (13,), ()):
            found = change([*levels], *sessions)
            lines = [
                change_in_words(found, at_practice=True),
                *change_notes(found, at_practice=True),
                *change_numbers(found, at_practice=True),
            ]
            assert not [line for line in lines if re.search(r"\byour?\b", line, re.IGNORECASE)]
    assert "than in the patient's first 14 days" in change_in_words(
        change([*about(3), *about(6)], 0), at_practice=True
    )


def test_the_panels_words_name_the_earlier_days_too() -> None:
    def words(levels: list[int | None], session: int) -> tuple[str, str]:
        found = change(levels, session)
        return (
            short_verdict(found.verdict, found.against),
            verdict_in_words(found.verdict, found.against),
        )

    assert words([*about(6), *about(3)], 13) == ("lower", "lower than before session 1")
    assert words([*about(5), *about(5)], 13) == ("no clear change", "no clear change since session 1")
    assert words([*about(3), *about(6)], 0) == (
        "higher*",
        "higher compared with the patient's first 14 days, which include session 1",
    )


def test_too_few() -> None:
    assert said([4, *[None] * 21, *[5] * 6, *about(3)], 27) == (
        "Not enough entries to compare (6 of 14 days; 10 needed). "
        "Of the 14 days up to session 1, 6 are logged; of the latest 14, 14."
    )
    assert said([*about(5), *[None] * 13, 3], 13) == (
        "Not enough entries to compare (1 of 14 days; 10 needed). "
        "Of the 14 days up to session 1, 14 are logged; of the latest 14, 1."
    )


def test_windows_that_would_share_days() -> None:
    assert said([*about(5), *about(3, 13)], 13) == (
        "Too early to compare. From Mon 28 Sep 2026, homecare will compare your latest 14 days with "
        "the 14 days up to session 1."
    )
    assert said([*[None] * 10, *[5] * 4], 13) == (
        "Too early to compare. From Thu 8 Oct 2026, homecare will compare your latest 14 days with your "
        "first 14 days, which include session 1. It needs 10 logged days in each; so far 4 of the earlier "
        "14 are logged."
    )


def test_no_session_says_what_will_appear_when() -> None:
    assert said([*[None] * 5, *[5] * 9]) == (
        "No session is logged yet, so there is nothing to compare. After session 1, homecare compares your "
        "latest 14 days with the 14 days up to session 1, or with your first 14 days. It needs 10 logged "
        "days in each. So far 9 of the latest 14 are logged."
    )
    assert said([5]).endswith("So far 1 of the latest 14 is logged.")


def test_a_first_week_in_a_flare_is_said_only_where_pain_had_eased_before_session_1() -> None:
    [note] = change_notes(change([*[8] * 7, *about(5, 7), *about(4, 28)], 13))
    assert note == (
        "The first week compared was among the worst (1 Sep to 7 Sep, median 8; the median of 6 weeks is 4), "
        "and pain was already down to a median of 5 before session 1. "
        "A flare tends to be followed by easier weeks, whatever is done."
    )
    assert change_notes(change([*about(5, 60)], 13)) == []
    assert change_notes(change([*about(6), *about(3, 40)], 13)) == []  # a true fall from an even start
    assert change_notes(change([*[8] * 7, *about(5, 7), *about(4, 28)], 5)) == []  # session 1 was before it


def test_no_room_and_no_variation_are_said_beside_it() -> None:
    low, flat = change_notes(change([1] * 40, 13))
    assert low == (
        "Before session 1 the median was below 2. It cannot fall by 2 points, so no percentage is given."
    )
    assert "Pain does not vary from day to day in either window" in flat


def test_the_numbers_are_a_line_each_and_means_stand_behind_them() -> None:
    found = change([*about(6), *about(3), None], 13)
    assert change_numbers(found) == [
        "The 14 days up to session 1, Tue 1 Sep 2026 to Mon 14 Sep 2026: median 6, 14 of 14 days logged.",
        "The latest 14 days, Wed 16 Sep 2026 to Tue 29 Sep 2026: median 3, 13 of 14 days logged.",
        "Medians: 3 points lower (50 %).",
    ]
    means, interval, nap = numbers_behind(found)
    assert means == "Means: 6.00 in the earlier window, 3.08 in the latest."
    assert interval == (
        "Difference of the means: 2.92 points lower; 95 % interval allowing for carry-over: "
        "1.71 to 4.14 points lower."
    )
    assert nap.startswith("NAP 1.00: each day of the earlier window is paired")
    assert change_numbers(change([5, 5])) == [
        "The latest 14 days, Thu 20 Aug 2026 to Wed 2 Sep 2026: 2 of 14 days logged."
    ]
    assert numbers_behind(change([5, 5])) == []


def test_two_medians_that_are_not_compared_do_not_stand_beside_each_other() -> None:
    lines = change_numbers(change([*about(6), *about(3, 12)], 13))  # too early, and 14 days logged in both
    assert not [line for line in lines if "median" in line.lower()]


def test_an_interval_over_zero_names_both_sides_and_one_below_it_is_higher() -> None:
    both = numbers_behind(change([*about(5), *about(5)], 13))[1]
    assert both == (
        "Difference of the means: no difference; 95 % interval allowing for carry-over: "
        "1.20 points higher to 1.20 points lower."
    )
    assert numbers_behind(change([*about(3), *about(6)], 13))[1].endswith(": 1.80 to 4.20 points higher.")


def test_no_difference_has_no_per_cent_in_its_line() -> None:
    found = change([5] * 40, 13)
    assert change_numbers(found)[2:] == ["Medians: the same."]
    assert numbers_behind(found)[1] == (
        "Difference of the means: no difference; 95 % interval allowing for carry-over: "
        "no difference, a single number."
    )


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
    [((), "there are none"), (("back",), "there is 1 session"), (("back",) * 2, "there are 2 sessions")],
)
def test_fewer_than_three_sessions_say_how_many_are_needed(kinds: tuple[str, ...], have: str) -> None:
    assert around_in_words(curves(*kinds)) == (
        f"The curve around a session needs 3 sessions with pain readings; so far {have}."
    )


def test_the_curve_in_a_sentence() -> None:
    assert around_in_words(curves("back", "back", "never", "same", "nothing")) == (
        "Median pain on the day of a session 6 (5 sessions), 3 days after it 3 (4 sessions). "
        "After 3 of the 4 sessions that can be judged, pain was below the level before the session; "
        "it was back up after 5 days (median). "
        "Day-to-day variation could produce this, and it does not show a cause."
    )


def test_days_until_back_in_a_sentence() -> None:
    assert back_in_words(curves("back", "never", "never")) == (
        "After 3 of 3 sessions, pain was below the level before the session; it was back up later "
        "after 1 of these."
    )
    assert back_in_words(curves("same", "same", "never")) == (
        "After 1 of 3 sessions, pain was below the level before the session."
    )
    assert back_in_words(curves("same", "same", "same")) == (
        "None of 3 sessions was followed by pain below the level before it."
    )
    assert back_in_words(curves("same", "nothing", "nothing")) == (
        "It is too early to say how pain changes after a session: so far this is known for 1 session, and "
        "3 are needed."
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
        "after 4 h or less: 4 (10 days). That is 1 point higher after more sitting. "
        "Day-to-day variation could produce this. "
        "This is one diary, and it does not show a cause."
    )
    assert "That is 2.5 points lower after more sitting." in link_words([2, 3] * 5, [5] * 10)
    assert "The medians are the same." in link_words([5] * 10, [5] * 10)


def test_under_ten_days_it_says_what_is_there() -> None:
    assert link_words([5], [4] * 12) == (
        "Sitting and pain the next day: 1 day with more than 4 h and 12 with 4 h or less "
        "have a reading the next day; 10 of each are needed."
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
        "Walk: nothing to count yet; done once; highest peak pain 0 (1 entry)."
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
    sentences = [
        change_in_words(found),
        *change_notes(found),
        *change_numbers(found),
        *numbers_behind(found),
        around_in_words(of),
    ]
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
    assert "a proposal, not a published standard" in definitions.HOW_CHANGE.replace("\n", " ")
    assert "Farrar 2001" in definitions.HOW_CHANGE
    assert "inclusive method" in definitions.HOW_INTERVALS
    assert "Sen 1968" in definitions.HOW_INTERVALS
    assert "Parker & Vannest 2009" in definitions.HOW_NAP
    assert "regression to the mean" in definitions.HOW_FIRST_WEEK
    assert len(HELP) == 7
