"""The page to take along, as a result: its span, and what of the diary falls into it."""

from datetime import date, timedelta

import pytest

from homecare.core.report.page import SHOWN, Picture, Table, Words, page_of
from homecare.core.report.report import Report, Since, Span, Why, span_of
from homecare.core.report.wording import chart_in_words, gaps_of, late_in_words, pain_in_words, span_in_words
from homecare.core.treatments.treatments import Held
from homecare.diary.diary import Diary
from homecare.errors import InputError
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.core.files import PLANK, programme
from tests.statements import statements

TODAY = date(2026, 11, 24)
BEGUN = date(2026, 10, 1)
FEW = 24
"""Statements of a report, however long the diary: people, programmes, the kinds of entries, their days."""


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def everything(report: Report) -> str:
    """All words of a page."""
    page = page_of(report)
    said = [page.title, *(f"{label} {value}" for label, value in page.facts)]
    for section in page.sections:
        said.append(section.title)
        for block in section.blocks:
            if isinstance(block, Words):
                said.append(block.text)
            elif isinstance(block, Table):
                said += block.sentences
            elif not isinstance(block, Picture):
                said += block.items
    return "\n".join(said)


# The span


@pytest.mark.parametrize(
    ("since", "sessions", "first", "why"),
    [
        (Since.LAST_SESSION, [ago(20), ago(7)], ago(6), Why.LAST_SESSION),
        (Since.LAST_SESSION, [ago(20), ago(7), TODAY], ago(6), Why.LAST_SESSION),
        (Since.LAST_SESSION, [ago(1)], TODAY, Why.LAST_SESSION),
        (Since.LAST_SESSION, [TODAY, TODAY], BEGUN, Why.FIRST_SESSION_TODAY),
        (Since.LAST_SESSION, [], BEGUN, Why.NO_SESSION),
        (Since.LAST_SESSION, [TODAY + timedelta(days=1)], BEGUN, Why.NO_SESSION),
        (Since.ALL, [ago(7)], BEGUN, Why.ALL),
        (ago(3), [ago(7)], ago(3), Why.DAY),
        (date(2001, 1, 1), [], BEGUN, Why.DAY),
    ],
)
def test_where_a_span_begins_and_why(
    since: date | Since, sessions: list[date], first: date, why: Why
) -> None:
    span = span_of(since, sessions, BEGUN, TODAY)
    assert (span.first, span.last, span.why) == (first, TODAY, why)
    assert (span.session is not None) is (why is Why.LAST_SESSION)


def test_the_span_is_said_with_its_reason() -> None:
    span = span_of(Since.LAST_SESSION, [ago(7)], BEGUN, TODAY)
    assert span_in_words(span) == (
        "Wed 18 Nov 2026 to Tue 24 Nov 2026 (7 days), since the session on Tue 17 Nov 2026"
    )
    assert "no session is logged yet" in span_in_words(span_of(Since.LAST_SESSION, [], BEGUN, TODAY))
    assert span_in_words(Span(first=TODAY, last=TODAY, why=Why.DAY)).startswith("Tue 24 Nov 2026, ")


# What falls into it


def test_an_empty_diary_gives_a_page_that_says_so(diary: Diary) -> None:
    report = diary.report.of_span(questions=["Where do I begin?"])
    assert report.patient is None
    assert (report.entries, report.trend.days, report.intervals) == (0, (), ())
    said = everything(report)
    assert "Where do I begin?" in said
    assert "no reading on these days" in said
    assert "Nothing is logged on these days." in said
    assert "No session is logged yet, so there is nothing to compare." in said


def test_since_the_last_session_the_session_it_follows_is_shown_but_not_counted(diary: Diary) -> None:
    diary.entries.log_session(day=ago(20), before=6, after=4)
    diary.entries.log_session(day=ago(7), before=5, after=3, note="new pillow advised")
    diary.entries.log_pain(4, note="long drive")
    diary.entries.log_pain(7, day=ago(7))
    report = diary.report.of_span()
    assert [(one.number, one.before) for one in report.sessions] == [(2, True)]
    assert [note.text for note in report.notes] == ["long drive"]
    assert report.entries == 1
    assert report.sessions_held == 2
    assert len(report.trend.days) == 7
    assert report.chart.days[0].day == ago(20)
    assert [one.index for one in report.intervals] == [0, 1, 2]


def test_two_sessions_on_one_day_are_two_and_end_one_interval(diary: Diary) -> None:
    diary.entries.log_pain(4, day=ago(10))
    diary.entries.log_session(day=ago(7), before=5)
    diary.entries.log_session(day=ago(7), before=3)
    diary.entries.log_session(day=ago(2))
    report = diary.report.of_span(Since.ALL)
    assert [(one.number, one.session.day) for one in report.sessions] == [
        (1, ago(7)), (2, ago(7)), (3, ago(2)),
    ]  # fmt: skip
    assert [one.index for one in report.intervals] == [0, 2, 3]


def test_stops_skips_and_rest_of_the_span_are_told_with_their_reasons(diary: Diary) -> None:
    text = diary.shelf.read(diary.shelf.find("desk-neck-upper-back"))
    diary.programmes.assign(text, start=ago(13))
    diary.entries.log_exercise("chin-tuck", skip="tired", day=ago(9))
    diary.entries.log_exercise("chin-tuck", skip="Tired", day=ago(2))
    diary.entries.log_exercise("chin-tuck", skip="travelling", day=ago(1))
    diary.entries.log_exercise("wall-angel", sets=1, stopped=True, reason="pinching", peak=7, day=ago(3))
    diary.entries.log_rest(day=ago(4), reason="a cold")
    report = diary.report.of_span(ago(5))
    chin = next(one.course for one in report.courses if one.course.exercise == "chin-tuck")
    assert dict(chin.skip_reasons) == {"Tired": 1, "travelling": 1}
    assert [(one.day, one.name, one.reason, one.peak) for one in report.stops] == [
        (ago(3), "Wall angel", "pinching", 7)
    ]
    said = everything(report)
    assert "Rest days: 20 Nov (a cold)." in said
    assert "Sat 21 Nov 2026, Wall angel: pinching, peak pain 7" in said
    assert report.followed is not None
    assert (report.followed.title, report.followed.week) == ("Desk neck and upper back", 2)


def test_other_regions_and_kinds_are_by_themselves_and_need_five_for_a_median(
    diary: Diary, clock: HandClock
) -> None:
    for back in range(6):
        diary.entries.log_pain(2, day=ago(back), region="neck")
    clock.forward(minutes=1)
    diary.entries.log_pain(6, region="neck")  # the last one entered wins
    diary.entries.log_pain(9, region="head")
    diary.entries.log_pain(5)
    report = diary.report.of_span(Since.ALL)
    assert [(one.region, one.n, one.median, one.lowest, one.highest) for one in report.elsewhere] == [
        ("neck", 6, 2, 2, 6), ("head", 1, None, 9, 9),
    ]  # fmt: skip
    assert [level for _, level in report.trend.series] == [5]
    assert "Head, 24-hour average: 1 day, too few for a median, 9." in everything(report)
    neck = diary.report.of_span(Since.ALL, region="neck")
    assert {one.region for one in neck.elsewhere} == {"upper-back", "head"}


def test_what_was_entered_late_is_counted_with_its_days(diary: Diary) -> None:
    diary.entries.log_pain(4, day=ago(3))
    diary.entries.log_sitting(300, day=ago(3))
    diary.entries.log_pain(4)
    report = diary.report.of_span(Since.ALL)
    assert (report.entries, report.late, report.late_days) == (3, 2, (ago(3),))
    assert late_in_words(report) == "2 of 3 entries were entered later, for 1 day: 21 Nov."


def test_sitting_of_the_span_has_its_total_and_longest_bouts(diary: Diary, clock: HandClock) -> None:
    diary.entries.log_sitting(400, day=ago(1))
    for minutes in (50, 20, 40, 30):
        diary.sitting.sit_down()
        clock.forward(minutes=minutes)
        diary.sitting.get_up()
        clock.forward(minutes=1)
    report = diary.report.of_span(ago(1))
    assert report.sitting.total_min == 540
    assert report.sitting.longest == ((TODAY, 50), (TODAY, 40), (TODAY, 30))
    assert "Longest times without getting up, by the timer: 50 min on 24 Nov" in everything(report)


def test_a_question_is_words_and_the_name_of_the_first_diary_is_none(diary: Diary) -> None:
    diary.entries.log_pain(3)
    assert diary.report.of_span(questions=["  May I swim?  "]).questions == ("May I swim?",)
    with pytest.raises(InputError, match="A question is empty"):
        diary.report.of_span(questions=[" "])
    assert dict(page_of(diary.report.of_span()).facts)["Name"] == "not given"


# Words


def test_a_year_without_entries_is_a_named_gap_and_long_lists_say_what_is_left_out(
    diary: Diary, clock: HandClock
) -> None:
    for back in (*range(460, 420, -1), *range(20, -1, -1)):
        clock.instant = TUESDAY_EVENING - timedelta(days=back)
        diary.entries.log_pain(back % 7, note=f"note of {back}" if back < 20 else None)
        if back % 3 == 0:
            diary.entries.log_session()
    report = diary.report.of_span(Since.ALL)
    assert gaps_of(report.trend.days) == [(ago(420), 400)]
    assert any("400 days from" in sentence for sentence in chart_in_words(report.chart))
    said = everything(report)
    assert len([one for one in said.splitlines() if "note of" in one]) == SHOWN
    assert "These are the latest 10; 10 earlier notes are left out." in said
    held = len({one.session.day for one in report.sessions})
    assert f"These are the latest 10; {held - SHOWN} earlier sessions are left out." in said
    assert "Up to 1" not in said
    assert "Before session 1" in said


def test_constant_zero_and_few_readings_are_described_without_a_verdict(diary: Diary) -> None:
    for back in range(3):
        diary.entries.log_pain(0, day=ago(back))
    report = diary.report.of_span(Since.ALL)
    assert pain_in_words(report.trend, report.span) == (
        "Pain on these days, upper back, on average over the last 24 hours: too few entries for a median "
        "(5 needed), lowest 0, highest 0 (3 of 3 days logged)."
    )


def test_the_page_tells_only_how_the_numbers_on_it_were_made(diary: Diary) -> None:
    diary.entries.log_pain(3)
    how = next(one for one in page_of(diary.report.of_span()).sections if one.key == "how")
    assert [one.lead for one in how.blocks if isinstance(one, Words)] == ["Change", "Between sessions"]
    assert "inclusive method" in "".join(one.text for one in how.blocks if isinstance(one, Words))


def test_a_session_of_the_report_is_a_record(diary: Diary) -> None:
    diary.entries.log_session(before=5)
    (held,) = diary.report.of_span(Since.ALL).sessions
    assert isinstance(held, Held)
    assert "1, 24 Nov 2026: pain 5 → ?" in everything(diary.report.of_span(Since.ALL))


def test_a_level_step_is_told_by_the_entry_before_it_however_long_ago(diary: Diary, clock: HandClock) -> None:
    before, after = programme(body=PLANK), programme(version=2, body=PLANK + "level = 2\n")
    assert before != after
    clock.instant = TUESDAY_EVENING - timedelta(days=300)
    diary.programmes.assign(before)
    diary.entries.log_exercise("front-plank")
    clock.instant = TUESDAY_EVENING
    diary.programmes.assign(after)
    diary.entries.log_exercise("front-plank")
    (course,) = diary.report.of_span(ago(3)).courses
    assert [(step.day, step.before, step.after) for step in course.course.steps] == [(TODAY, 1, 2)]


def test_a_report_is_one_snapshot_and_few_statements(diary: Diary) -> None:
    diary.entries.log_exercise("front-plank")
    diary.entries.log_pain(4)
    for since in (Since.LAST_SESSION, Since.ALL):
        with statements(diary, "SELECT") as sent:
            diary.report.of_span(since)
        assert len(sent) <= FEW
