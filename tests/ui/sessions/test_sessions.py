"""The room of the course: where it stands, what is planned, felt and answered; by keys and by mouse."""

from datetime import date, timedelta

import pytest

from homecare.core.wording.treatments import read_effects
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.settings.settings import write_setting
from homecare.ui.widgets.course_strip import CourseStrip
from homecare.ui.widgets.waiting_line import WaitingLine
from tests.conftest import HandClock
from tests.diary.test_treatments import came_from_practice
from tests.ui.conftest import Opening

TODAY = date(2026, 11, 24)


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


async def test_the_head_line_and_the_strip_say_where_the_course_stands(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=day(12))
    diary.entries.log_session(day=day(5))
    diary.treatments.plan(day(-7), "15:30", "bring the [b]letter[/b]")
    diary.treatments.plan_course(8)
    async with opened() as screen:
        await screen.press("3")
        assert "2 of 8 sessions, 5 days since the last · next Tue 1 Dec, 15:30." in screen.everything
        strip = screen.text("CourseStrip")
        assert strip.count("●") == 3  # two, and the legend
        assert "○ planned" in strip
        assert "▲" in strip
        assert "bring the [b]letter[/b]" in screen.everything  # typed words are never markup
        assert "Acupuncture session" in screen.text("#whole")  # the newest that was held is highlighted


@pytest.mark.parametrize(("start", "first"), [("monday", "23"), ("sunday", "22"), ("saturday", "21")])
async def test_a_week_begins_as_the_settings_say(
    opened: Opening, diary: Diary, paths: Paths, start: str, first: str
) -> None:
    diary.entries.log_session(day=day(5))
    write_setting(paths.settings, "week_start", start)
    async with opened() as screen:
        await screen.press("3")
        marks = screen.text("CourseStrip").splitlines()[2]
        assert int(first) - 7 in [int(word) for word in marks.replace("▲", " ").split()]


async def test_an_empty_room_says_how_it_begins_and_draws_no_strip(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("3")
        assert "No session yet. Press a to log" in screen.everything
        assert not screen.app.screen.query_one(CourseStrip).display
        await screen.press("x", "d", "y", "v")  # nothing there to do it with
        assert len(screen.app.screen_stack) == 1
    assert diary.history.lines() == ()


async def test_a_session_is_planned_with_words_for_days_and_cancelled_after_a_question(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("3", "n")
        await screen.write("+7d")
        await screen.press("enter")
        await screen.write("15:30")
        await screen.press("enter", "enter")
        assert "Planned: Tue 1 Dec 2026, 15:30. Press u to undo." in screen.toasts
        (planned,) = diary.treatments.course().planned
        assert (planned.day, planned.time) == (day(-7), "15:30")
        assert "No session yet, next Tue 1 Dec, 15:30." in screen.everything
        await screen.press("x", "n")
        assert diary.treatments.course().planned == (planned,)
        await screen.press("x", "y")
        assert diary.treatments.course().planned == ()
        await screen.press("u")
        assert diary.treatments.course().planned == (planned,)


@pytest.mark.parametrize(
    ("typed", "says"),
    [("yesterday", "is in the past"), ("+900d", "two years ahead"), ("soon", "is not a day")],
)
async def test_a_day_that_cannot_be_planned_is_refused_in_words(
    opened: Opening, diary: Diary, typed: str, says: str
) -> None:
    async with opened() as screen:
        await screen.press("3", "n")
        await screen.write(typed)
        await screen.press("ctrl+s")
        assert says in " ".join(screen.everything.split())
        await screen.press("escape")
    assert diary.treatments.course().appointments == ()


async def test_what_the_practice_planned_is_read_only_and_says_so(opened: Opening, diary: Diary) -> None:
    planned = diary.treatments.plan(day(-7))
    came_from_practice(diary, planned, "appointment")
    async with opened() as screen:
        await screen.press("3")
        assert "Your practice planned this. To change it, ask them." in screen.everything
        await screen.press("x")
        assert len(screen.app.screen_stack) == 1
        assert "Your practice planned this" in screen.toasts
    assert len(diary.treatments.course().planned) == 1


async def test_how_many_are_planned_in_all_is_said_in_its_own_form(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=day(5))
    async with opened() as screen:
        await screen.press("3", "N")
        await screen.write("x")
        await screen.press("enter")
        assert "not “x”" in screen.everything
        await screen.press("backspace", "8", "enter")
        assert "1 of 8" in screen.everything
    assert diary.treatments.course().sessions_planned == 8


async def test_what_was_felt_stands_in_the_full_line_and_is_said_with_y(
    opened: Opening, diary: Diary
) -> None:
    diary.entries.log_session(day=day(12))
    diary.entries.log_session(day=day(1))
    diary.after_effects.log_follow_up(day(12), read_effects(["mild bruising, over"]), note="left arm")
    async with opened() as screen:
        await screen.press("3")
        assert "y: how did you feel after Monday's session?" in screen.everything
        await screen.press("down")
        assert "After-effects: mild bruising, ended. left arm." in screen.text("#whole")
        await screen.press("up", "y", "n")
        assert "No after-effects." in screen.text("#whole")
        assert "y: how was it" not in screen.everything
    assert diary.treatments.course().follow_up_of[day(1)].effects == ()


async def test_today_begun_is_completed_from_here_too(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(before=6)
    async with opened() as screen:
        await screen.press("3", "a")
        assert screen.app.focused is not None
        assert screen.app.focused.id == "pain_after"
        await screen.press("4", "ctrl+s")
    (session,) = diary.treatments.sessions()
    assert (session.pain_before, session.pain_after) == (6, 4)


@pytest.mark.deep
@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
async def test_every_size_holds_a_thousand_sessions_without_a_crash(
    opened: Opening, diary: Diary, size: tuple[int, int]
) -> None:
    from dataclasses import replace
    from uuid import uuid4

    one = diary.entries.log_session(day=day(1999))
    with diary._diary.store.writing() as repository:
        repository.add_all(replace(one, id=uuid4(), day=day(2 * number)) for number in range(999))
    async with opened(size) as screen:
        await screen.press("3")
        assert "1000 sessions" in screen.everything
        await screen.press("down", "y", "escape", "end", "home")
        if size[1] > 12:
            assert screen.text("CourseStrip").count("●") > 5


@pytest.mark.parametrize("theme", ["homecare-light", "homecare-dark"])
async def test_the_strip_follows_the_theme(opened: Opening, diary: Diary, theme: str) -> None:
    diary.entries.log_session(day=day(5))
    async with opened() as screen:
        await screen.press("3")
        screen.app.theme = theme
        await screen.settle()
        assert "●" in screen.text("CourseStrip")


async def test_in_plain_dress_the_strip_is_said(opened: Opening, diary: Diary, paths: Paths) -> None:
    diary.entries.log_session(day=day(5))
    diary.treatments.plan(day(-7), "15:30")
    write_setting(paths.settings, "plain", True)
    async with opened() as screen:
        await screen.press("3")
        assert "Held: 19 Nov." in screen.everything
        assert "Planned: Tue 1 Dec, 15:30." in screen.everything
        assert "▲" not in screen.everything


async def test_the_footer_does_it_by_mouse(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=day(5))
    async with opened((120, 40)) as screen:
        await screen.press("3")
        line = screen.everything.splitlines()[-1]
        await screen.pilot.click(offset=(line.index("n Plan") + 2, 39))
        await screen.settle()
        assert "Plan a session" in screen.everything
        await screen.press("escape")
        await screen.pilot.click(offset=(line.index("y After") + 2, 39))
        await screen.settle()
        assert "After the session on Thu 19 Nov 2026" in screen.everything


async def test_y_opens_the_session_that_is_asked_about_never_that_of_today_by_the_way(
    opened: Opening, diary: Diary
) -> None:
    diary.entries.log_session(day=day(1))
    diary.entries.log_session(before=5)
    async with opened() as screen:
        await screen.press("3")
        assert "y: how did you feel after Monday's session?" in screen.everything
        await screen.press("y")
        assert "After the session on Mon 23 Nov 2026" in screen.everything
        await screen.press("n")
        assert set(diary.treatments.course().follow_up_of) == {day(1)}
        await screen.press("y")  # now that of today is meant: only when it is said
        assert "will ask you tomorrow how you felt" in " ".join(screen.everything.split())
        await screen.press("n")
        assert len(screen.app.screen_stack) == 1
        await screen.press("y", "y", "n")
    assert set(diary.treatments.course().follow_up_of) == {day(1), TODAY}


async def test_an_older_session_that_is_gone_to_is_named_by_the_line_and_opened(
    opened: Opening, diary: Diary
) -> None:
    diary.entries.log_session(day=day(12))
    diary.entries.log_session(day=day(1))
    async with opened() as screen:
        await screen.press("3", "down")
        assert "y: how you felt after the session on Thu 12 Nov 2026" in screen.everything
        await screen.press("y")
        assert "After the session on Thu 12 Nov 2026" in screen.everything


async def test_a_planned_session_is_opened_filled_in_and_moved(opened: Opening, diary: Diary) -> None:
    old = diary.treatments.plan(day(-7), "15:30", "bring the letter")
    async with opened() as screen:
        await screen.press("3", "enter")
        assert "Planned: Tue 1 Dec 2026, 15:30" in screen.everything
        await screen.press("end", "ctrl+u")
        await screen.write("+8d")
        await screen.press("tab", "end", "ctrl+u", "ctrl+s")
        (moved,) = diary.treatments.course().planned
        assert (moved.day, moved.time, moved.note) == (day(-8), None, "bring the letter")
        await screen.press("u")
        assert diary.treatments.course().planned == (old,)


async def test_what_the_practice_planned_is_not_opened_to_be_changed(opened: Opening, diary: Diary) -> None:
    came_from_practice(diary, diary.treatments.plan(day(-7)), "appointment")
    async with opened() as screen:
        await screen.press("3", "enter")
        assert len(screen.app.screen_stack) == 1
        assert "Your practice planned this" in screen.toasts


async def test_the_change_is_not_asked_before_the_first_session(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("3", "c")
        assert "no session is logged yet. Log the first session first." in screen.toasts
        assert len(screen.app.screen_stack) == 1


async def test_at_80_by_24_undo_and_the_keys_stand_in_the_footer(opened: Opening, diary: Diary) -> None:
    for number in range(4):
        diary.entries.log_session(day=day(number + 1))
    diary.treatments.answer_change(5)
    diary.questions.ask("May I swim?")
    async with opened() as screen:
        await screen.press("3")
        foot = screen.everything.splitlines()[-1]
        assert "u Undo" in foot
        assert "? Keys" in foot


@pytest.mark.parametrize(
    ("part", "shows"),
    [("to ask", "Questions for"), ("y: how", "After the session"), ("f: your", "Your own activities")],
)
async def test_each_part_of_the_line_is_a_click(opened: Opening, diary: Diary, part: str, shows: str) -> None:
    diary.entries.log_session(day=day(1))
    diary.questions.ask("May I swim?")
    async with opened((120, 40)) as screen:
        await screen.press("3")
        lines = screen.everything.splitlines()
        row = next(place for place, line in enumerate(lines) if part in line)
        await screen.pilot.click(offset=(lines[row].index(part) + 1, row))
        await screen.settle()
        assert shows in screen.everything


# Today


async def test_on_the_day_of_a_session_today_says_so_and_one_key_logs_it(
    opened: Opening, diary: Diary
) -> None:
    diary.treatments.plan(TODAY, "15:30")
    diary.questions.ask("May I swim?")
    async with opened() as screen:
        assert "a  Session today, 15:30: log pain before and after" in screen.everything
        assert "Q  1 to ask" in screen.everything
        await screen.press("a", "6", "ctrl+s")
        assert "1 to ask: press Q to tick off what you asked." in screen.toasts
        assert "a  Today's session: log the pain after" in screen.everything
        await screen.press("a")
        assert screen.app.focused is not None
        assert screen.app.focused.id == "pain_after"
        await screen.press("4", "ctrl+s")
        assert "log the pain after" not in screen.everything
    (session,) = diary.treatments.sessions()
    assert (session.pain_before, session.pain_after) == (6, 4)


async def test_a_session_of_the_practice_does_not_stand_in_the_way_of_ones_own(
    opened: Opening, diary: Diary
) -> None:
    came_from_practice(diary, diary.entries.log_session(before=6), "session")
    async with opened() as screen:
        await screen.press("a")
        assert "Acupuncture session" in screen.everything
        assert "Edit a session" not in screen.everything


async def test_the_day_after_it_asks_once_and_not_now_leaves_it(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    diary.entries.log_session(day=day(1))
    async with opened() as screen:
        assert "y  How was it after Monday's session?" in screen.everything
        await screen.press("y", "escape")
        assert "How was it after Monday's session?" in screen.everything
        assert diary.treatments.course().follow_ups == ()
        await screen.press("y", "n")
        assert not screen.app.screen.query_one(WaitingLine).display
        await screen.press("u")
        assert "How was it after Monday's session?" in screen.everything
    assert diary.treatments.course().follow_ups == ()


async def test_after_three_days_it_is_not_asked_any_more(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    diary.entries.log_session(day=day(4))
    async with opened() as screen:
        assert not screen.app.screen.query_one(WaitingLine).display


@pytest.mark.parametrize(
    ("part", "shows"),
    [
        ("Session today", "Acupuncture session"),
        ("How was it", "After the session"),
        ("to ask", "Questions for"),
    ],
)
async def test_each_part_of_the_waiting_line_is_a_click(
    opened: Opening, diary: Diary, part: str, shows: str
) -> None:
    diary.entries.log_session(day=day(1))
    diary.treatments.plan(TODAY, "15:30")
    diary.questions.ask("May I swim?")
    async with opened((120, 40)) as screen:
        line = screen.text("WaitingLine")
        await screen.pilot.click(WaitingLine, offset=(line.index(part) + 1, 0))
        await screen.settle()
        assert shows in screen.everything


async def test_in_a_narrow_terminal_what_has_no_room_keeps_its_key(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=day(1))
    diary.treatments.plan(TODAY, "15:30")
    diary.questions.ask("May I swim?")
    async with opened((40, 12)) as screen:
        assert screen.text("WaitingLine").strip() == "a  Session today, 15:30   y  …   Q  …"
