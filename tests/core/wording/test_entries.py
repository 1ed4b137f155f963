"""Records in plain words: nothing here is a cause, a compliment or a verdict."""

from datetime import UTC, date, datetime, timedelta

import pytest

from homecare.core.records.entry import Entry
from homecare.core.records.records import BreakKind, BreakTaken, PainKind, SittingBout, SittingSource
from homecare.core.routine.adherence import RoutineDay
from homecare.core.trends.change import Verdict
from homecare.core.trends.intervals import DiaryDay, Trend, intervals
from homecare.core.values.acupoints import parse_points
from homecare.core.values.in_words import number
from homecare.core.wording.entries import entry_in_words, routine_in_words
from homecare.core.wording.intervals import interval_name, trend_in_words
from homecare.diary.diary import Diary
from tests.core.records.test_records import GOOD, STAMP

FIRST = date(2026, 9, 1)


def trend(levels: list[int | None], sessions: list[int]) -> Trend:
    days = tuple(DiaryDay(day=FIRST + timedelta(days=at), pain=level) for at, level in enumerate(levels))
    on = tuple(FIRST + timedelta(days=at) for at in sessions)
    return Trend(
        region="neck",
        kind=PainKind.AVERAGE_24H,
        threshold=3,
        days=days,
        sessions=on,
        intervals=intervals(days, on),
    )


def test_each_entry_is_one_line(diary: Diary) -> None:
    diary.entries.log_pain(4, region="arm-hand", kind=PainKind.NOW)
    diary.entries.log_sitting(390)
    diary.entries.log_exercise("side-plank", sets=1, peak=2, note="easy")
    diary.entries.log_exercise("wall-angel", skip="tired")
    diary.entries.log_session(
        before=6, points=parse_points("gb20 both, ashi"), adjuncts=["cupping"], note="calm after"
    )
    diary.entries.log_rest(reason="flare")
    assert sorted(line.says for line in diary.history.lines()) == [
        "Acupuncture session, pain 6 before, – after, GB20 both, ashi, with cupping (calm after)",
        "Pain 4, arm/hand, right now",
        "Rest day: flare",
        "Side plank: partly done, 1 set on each side, 20 s total, peak pain 2 (easy)",
        "Sitting 6 h 30 in total",
        "Wall angel: skipped (tired)",
    ]


def test_a_session_says_what_a_practitioner_records_in_the_same_line(diary: Diary) -> None:
    diary.entries.log_session(
        after=4, number=2, planned=8, needles=9, retention_min=20, advice="heat.", after_effects="tired.",
        practitioner="Mori", note="calm",
    )  # fmt: skip
    assert [line.says for line in diary.history.lines()] == [
        "Acupuncture session, pain – before, 4 after (calm). Session 2 of 8, 9 needles, left in for 20 min, "
        "by Mori. Advice: heat. After-effects: tired"
    ]


@pytest.mark.parametrize("kind", [kind for kind in GOOD if issubclass(kind, Entry)])
def test_every_kind_of_entry_has_words(kind: type[Entry]) -> None:
    words = entry_in_words(kind(**GOOD[kind]))
    assert words != kind.__name__
    assert words[0].isupper() or words.startswith("front-plank")


def test_a_bout_says_how_long_it_was_and_whether_it_is_over() -> None:
    start = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
    open_bout = SittingBout(**STAMP, source=SittingSource.TIMER, start=start)
    ended = SittingBout(**STAMP, source=SittingSource.TIMER, start=start, end=start + timedelta(minutes=95))
    assert entry_in_words(open_bout) == "Sitting since 20:00, not ended yet"
    assert entry_in_words(ended) == "Sitting 20:00–21:35, 1 h 35"
    assert (
        entry_in_words(BreakTaken(**STAMP, kind=BreakKind.NATURAL, done="walk"))
        == "Break without a reminder: walk"
    )


def test_the_trends_sentence_names_medians_with_their_n_and_no_cause() -> None:
    said = trend_in_words(trend([6] * 7 + [4] * 6 + [None], [6]))
    assert said == (
        "Neck, on average over the last 24 hours; before session 1: median 6 (7 of 7 days logged); "
        "since session 1: median 4 (6 of 7 days logged). "
        "Day-to-day variation could produce this, and it does not show a cause."
    )
    for verdict in (Verdict.LOWER, Verdict.HIGHER):
        said = trend_in_words(trend([6] * 7 + [4] * 6 + [None], [6]), verdict)
        assert said.endswith("This describes the entries; it does not show what caused them.")


def test_too_few_entries_give_no_median() -> None:
    said = trend_in_words(trend([6, 5, 4, 3], []))
    assert "too few entries for a median (4 of 4 days logged; 5 needed)" in said
    assert "No session is logged yet" in said


def test_without_a_reading_the_sentence_says_what_to_do() -> None:
    assert trend_in_words(trend([None], [])).startswith("No pain reading yet: ")


def test_no_sentence_of_a_trend_speaks_of_improvement() -> None:
    for levels, sessions in (([9] * 10 + [0] * 10, [9]), ([0] * 10 + [9] * 10, [9]), ([5] * 30, [5, 12])):
        said = trend_in_words(trend([*levels], sessions)).lower()
        for word in ("improve", "better", "worse", "because", "thanks", "significant"):
            assert word not in said


def test_intervals_have_names() -> None:
    names = [interval_name(one) for one in trend([1] * 20, [6, 13]).intervals]
    assert names == ["before session 1", "session 1 to 2", "since session 2"]
    assert interval_name(trend([1], []).intervals[0]) == "so far"


def test_what_left_the_count_is_said_in_sight() -> None:
    span = [RoutineDay(2, 1.5), RoutineDay(rest=True), RoutineDay(1, 0.0, 2)]
    assert routine_in_words(span) == (
        "Routine: 50 % of what was prescribed, as logged. Not counted: 1 rest day, 2 stopped for pain."
    )
    assert routine_in_words([]) == "Routine: nothing to count yet."


def test_one_of_seven_today_is_not_a_hundred_per_cent() -> None:
    today = RoutineDay(1, 1.0, logged=True, due=7, done=1)
    assert routine_in_words([today]) == "Routine: so far today 1 of 7."
    assert routine_in_words([RoutineDay(2, 1.0), today]) == (
        "Routine: 50 % of what was prescribed, as logged; so far today 1 of 7."
    )


@pytest.mark.parametrize(
    ("value", "shown"), [(4, "4"), (4.5, "4.5"), (4.25, "4.2"), (10.0, "10"), (0.04, "0")]
)
def test_a_number_has_at_most_one_decimal(value: float, shown: str) -> None:
    assert number(value) == shown
