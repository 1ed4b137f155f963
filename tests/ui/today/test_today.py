"""Today: keys and clicks become entries, and the screen tells the truth about them."""

from datetime import date
from typing import Any

import pytest
from textual import events
from textual.widgets import Select
from textual.widgets._footer import FooterKey

from homecare.core.day.view import DayView
from homecare.core.records.records import (
    ExerciseEntry,
    Outcome,
    PainReading,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.diary.day import Day
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.forms.exercise import ExerciseForm
from homecare.ui.forms.sitting import SittingForm
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.widgets.pain_scale import PainScale, PainStrip
from homecare.ui.widgets.routine_list import RoutineList
from tests.conftest import HandClock
from tests.core.files import programme
from tests.ui.conftest import Opening, Screenful

TODAY = date(2026, 11, 24)


async def test_an_empty_diary_says_what_to_do_first(opened: Opening) -> None:
    async with opened() as screen:
        assert "There is no programme yet." in screen.everything
        assert "Press 4 to choose one" in screen.everything
        assert "no session yet" in screen.everything


async def test_a_programme_is_chosen_with_the_keys_and_its_routine_shown(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("4", "down", "enter")
        assert "Follow “Desk neck and upper back”" in screen.everything
        await screen.press("enter")
        view = diary.day.view()
        assert view.assigned is not None
        assert view.assigned.plan.slug == "desk-neck-upper-back"
        assert "Chin tuck" in screen.text("#routine")
        assert "week 1 of 6" in screen.everything


async def test_space_logs_the_highlighted_exercise_as_prescribed_and_only_once(
    opened: Opening, desk: Diary
) -> None:
    async with opened() as screen:
        name = screen.app.screen.query_one(RoutineList).highlighted_key
        await screen.press("space", "space")
        (entry,) = [line.entry for line in desk.history.lines()]
        assert isinstance(entry, ExerciseEntry)
        assert entry.exercise == name
        assert entry.outcome is Outcome.DONE
        assert "1 of 5 done" in screen.text("#routine") or "1 of 5 done" in screen.everything
        assert "Already logged" in screen.toasts


async def test_skipping_asks_for_the_reason_and_keeps_it(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("x", "2")
        (entry,) = [line.entry for line in desk.history.lines()]
        assert isinstance(entry, ExerciseEntry)
        assert (entry.outcome, entry.reason) == (Outcome.SKIPPED, "tired")


async def test_leaving_the_skip_dialog_writes_nothing(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("x", "escape")
        assert desk.history.lines() == ()


async def test_the_form_takes_what_was_really_done(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("e")
        await screen.press("backspace")
        await screen.write("1")
        await screen.press("enter")
        (entry,) = [line.entry for line in desk.history.lines()]
        assert isinstance(entry, ExerciseEntry)
        assert entry.outcome is Outcome.PARTIAL
        assert len(entry.sets) == len(entry.prescription.set_sides)


async def test_a_logged_exercise_is_corrected_in_the_same_form(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("space", "e")
        assert "Remove" in screen.everything
        screen.app.screen.query_one("#pain_peak").focus()
        await screen.write("4")
        await screen.press("ctrl+s")
        (entry,) = [line.entry for line in desk.history.lines()]
        assert isinstance(entry, ExerciseEntry)
        assert entry.pain_peak == 4


async def test_pain_takes_one_digit_in_its_form(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("p", "7")
        (entry,) = [line.entry for line in diary.history.lines()]
        assert isinstance(entry, PainReading)
        assert (entry.level, entry.region, entry.day) == (7, "upper-back", TODAY)
        assert screen.app.screen.query_one("#pain", PainScale).chosen == 7


async def test_t_on_the_scale_is_ten(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("p", "t")
        assert [
            line.entry.level for line in diary.history.lines() if isinstance(line.entry, PainReading)
        ] == [10]


def levels(diary: Diary) -> list[int]:
    return [line.entry.level for line in diary.history.lines() if isinstance(line.entry, PainReading)]


async def test_the_keys_of_the_rooms_lead_to_rooms_from_the_strip_and_write_no_pain(
    opened: Opening, desk: Diary
) -> None:
    async with opened() as screen:
        screen.app.screen.query_one("#pain", PainStrip).focus()
        await screen.press("2")
        assert screen.app.current_mode == "progress"
        await screen.press("1", "t", "2", "3", "1", "2", "1")
        assert screen.app.current_mode == "today"
        assert desk.history.lines() == ()


async def test_a_click_on_the_strip_fills_the_level_in_and_enter_confirms_it(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.pilot.click("#pain", offset=(1 + 3 * 6 + 1, 1))
        await screen.settle()
        assert "Pain 6: press Enter" in screen.everything
        assert levels(diary) == []
        await screen.press("enter")
        assert levels(diary) == [6]
        await screen.pilot.click("#pain", offset=(1 + 3 * 8 + 1, 1))
        await screen.settle()
        await screen.press("escape")
        assert levels(diary) == [6]


async def test_arrows_on_the_strip_and_enter_open_the_form_with_that_level(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        screen.app.screen.query_one("#pain", PainStrip).focus()
        await screen.press("right", "right", "right", "left", "enter")
        assert levels(diary) == []
        await screen.press("enter")
        assert levels(diary) == [1]
        await screen.press("p", "4")
        assert levels(diary) == [4, 1]


async def test_a_level_typed_twice_in_a_row_is_one_reading(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("p")
        form = screen.app.screen
        for level in (4, 2):  # the second comes before the first is written
            form.query_one(PainScale).action_choose(level)
        await screen.settle()
        assert levels(diary) == [4]


async def test_e_on_the_strip_edits_the_reading_that_stands_there(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        strip = screen.app.screen.query_one("#pain", PainStrip)
        strip.focus()
        await screen.press("e")
        assert "No pain logged on this day yet" in screen.toasts
        await screen.press("p", "6")
        strip.focus()
        await screen.press("e")
        assert "Edit a pain reading" in screen.everything
        await screen.press("3", "ctrl+s")
        assert levels(desk) == [3]


async def test_the_form_of_an_exercise_says_nothing_that_was_not_said(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("e", "ctrl+s")
        assert "How did it go?" in screen.everything
        assert desk.history.lines() == ()
        screen.app.screen.query_one("#outcome", Select).value = str(Outcome.DONE)
        await screen.settle()
        await screen.press("ctrl+s")
        (entry,) = [line.entry for line in desk.history.lines()]
        assert isinstance(entry, ExerciseEntry)
        assert entry.outcome is Outcome.DONE


def offered(screen: Screenful) -> set[str]:
    """What the footer of the screen in front offers."""
    return {key.description for key in screen.app.screen.query(FooterKey)}


async def test_an_earlier_day_offers_only_what_can_be_done_on_it(opened: Opening, desk: Diary) -> None:
    async with opened((120, 40)) as screen:
        assert {"Start", "Routine", "Sit"} <= offered(screen)
        await screen.press("left_square_bracket")
        assert {"Log", "Sat"} <= offered(screen)
        assert not {"Start", "Routine", "Flare", "Sit"} & offered(screen)
        await screen.press("enter")
        assert isinstance(screen.app.screen, ExerciseForm)
        await screen.press("escape", "s")
        assert isinstance(screen.app.screen, SittingForm)
        await screen.press("escape", "t")
        assert "Start" in offered(screen)


async def test_sitting_is_typed_as_hours_and_minutes(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("m")
        await screen.write("6h30m")
        await screen.press("enter")
        (entry,) = [line.entry for line in diary.history.lines()]
        assert isinstance(entry, SittingBout)
        assert entry.minutes == 390
        assert "6 h 30" in screen.text("#sitting")


async def test_a_sitting_time_that_is_none_is_explained_and_not_written(
    opened: Opening, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("m")
        await screen.write("25h")
        await screen.press("enter")
        assert "“25h” is longer than a day" in screen.everything
        assert diary.history.lines() == ()


async def test_more_than_eighteen_hours_is_asked_again(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("m")
        await screen.write("19h")
        await screen.press("enter")
        assert "is that right?" in screen.everything
        assert diary.history.lines() == ()
        await screen.press("y")
        assert [
            line.entry.minutes for line in diary.history.lines() if isinstance(line.entry, SittingBout)
        ] == [1140]


async def test_a_session_needs_no_more_than_its_day(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("a", "ctrl+s")
        (entry,) = [line.entry for line in diary.history.lines()]
        assert isinstance(entry, TreatmentSession)
        assert "session 1" in screen.everything


async def test_points_are_normalised_and_a_wrong_one_is_explained(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("a", "tab", "tab", "tab")
        await screen.write("li-4 right, LI21")
        await screen.press("ctrl+s")
        assert "LI has 20 points" in screen.everything
        await screen.press("backspace", "backspace")
        await screen.write("11")
        await screen.press("ctrl+s")
        (entry,) = [line.entry for line in diary.history.lines()]
        assert isinstance(entry, TreatmentSession)
        assert [str(point) for point in entry.points] == ["LI4 right", "LI11"]


async def test_a_rest_day_is_marked_and_the_routine_says_so(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("r", "enter")
        assert any(isinstance(line.entry, RestDay) for line in desk.history.lines())
        assert "rest day" in screen.everything


async def test_an_earlier_day_is_shown_and_its_entries_are_marked_late(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("left_square_bracket")
        assert "Mon 23 Nov 2026" in screen.everything
        assert "marked as late" in screen.everything
        await screen.press("space")
        (line,) = desk.history.lines()
        assert line.entry.day == date(2026, 11, 23)
        assert line.late


async def test_the_day_never_moves_past_today(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("left_square_bracket", "right_square_bracket", "right_square_bracket")
        assert "Tue 24 Nov 2026" in screen.everything
        await screen.press("left_square_bracket", "left_square_bracket", "t")
        assert "Tue 24 Nov 2026" in screen.everything


async def test_at_four_in_the_morning_an_open_screen_moves_on(opened: Opening, clock: HandClock) -> None:
    async with opened() as screen:
        clock.forward(hours=7, minutes=59)
        await screen.app.look_again()
        await screen.settle()
        assert "Tue 24 Nov 2026" in screen.everything
        clock.forward(minutes=2)
        await screen.app.look_again()
        await screen.settle()
        assert "Wed 25 Nov 2026" in screen.everything


async def test_what_another_program_wrote_appears(opened: Opening, paths: Paths, clock: HandClock) -> None:
    async with opened() as screen:
        other = Diary.open(paths, clock=clock)
        other.entries.log_pain(8)
        other.close()
        await screen.app.look_again()
        await screen.settle()
        assert screen.app.screen.query_one("#pain", PainScale).chosen == 8


async def test_undo_takes_back_the_last_thing(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("space", "u")
        assert desk.history.lines() == ()
        assert "Undone" in screen.toasts
        assert "0 of 5 done" in screen.everything


async def test_undo_of_an_earlier_day_asks_first(opened: Opening, desk: Diary, clock: HandClock) -> None:
    desk.entries.log_pain(5)
    clock.forward(days=1)
    async with opened() as screen:
        await screen.press("u")
        assert "earlier day" in screen.everything
        await screen.press("n")
        assert len(desk.history.lines()) == 1
        await screen.press("u", "y")
        assert desk.history.lines() == ()


async def test_undo_with_nothing_to_undo_says_so(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("u")
        assert "nothing to undo" in screen.toasts


async def test_a_click_on_an_exercise_leads_through_it(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.pilot.click("#routine", offset=(8, 2))
        await screen.settle()
        assert "GET READY" in screen.everything


async def test_twice_a_day_takes_two_entries(opened: Opening, diary: Diary) -> None:
    diary.programmes.assign(diary.shelf.read(diary.shelf.find("flare-minimum")))
    async with opened() as screen:
        routine = screen.app.screen.query_one(RoutineList)
        while routine.highlighted_key != "cat-cow":
            await screen.press("down")
        await screen.press("space")
        item = routine.item
        assert item is not None
        assert item.outcome is Outcome.PARTIAL
        await screen.press("space")
        item = routine.item
        assert item is not None
        assert item.outcome is Outcome.DONE


async def test_partly_done_asks_how_much_and_never_keeps_the_whole_dose(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("e")
        screen.app.screen.query_one("#outcome", Select).value = str(Outcome.PARTIAL)
        await screen.settle()
        await screen.press("ctrl+s")
        assert "How many sets were done?" in screen.everything
        screen.app.screen.query_one("#sets").focus()
        await screen.write("2")
        await screen.press("ctrl+s")
        assert "The whole dose is" in screen.everything
        assert desk.history.lines() == ()
        await screen.press("backspace")
        await screen.write("1")
        await screen.press("ctrl+s")
        (entry,) = [line.entry for line in desk.history.lines()]
        assert isinstance(entry, ExerciseEntry)
        assert (entry.outcome, len(entry.sets)) == (Outcome.PARTIAL, 1)


async def test_stopped_for_pain_keeps_no_sets_and_shows_the_programmes_own_words(
    opened: Opening, desk: Diary
) -> None:
    async with opened() as screen:
        await screen.press("e")
        screen.app.screen.query_one("#outcome", Select).value = str(Outcome.STOPPED_FOR_PAIN)
        await screen.settle()
        await screen.press("ctrl+s")
        (entry,) = [line.entry for line in desk.history.lines()]
        assert isinstance(entry, ExerciseEntry)
        assert (entry.outcome, entry.sets) == (Outcome.STOPPED_FOR_PAIN, ())
        assert "Your programme says: Stop if pain goes above 5" in screen.toasts


async def test_what_looks_like_markup_is_kept_and_shown_as_it_was_typed(opened: Opening, desk: Diary) -> None:
    typed = "[/red] [b no [/b] time [@click=app.quit]"
    async with opened((120, 40)) as screen:
        await screen.press("x", "tab")
        await screen.write(typed)
        await screen.press("enter")
        assert typed in screen.toasts
        await screen.press("a")
        screen.app.screen.query_one("#points").focus()
        await screen.write("[/red] [b")
        await screen.press("ctrl+s")
        for key in ("h", "3", "1"):
            await screen.press(key)
        assert "[/red] [b" in str(desk.treatments.sessions()[0].points[0])
        await screen.press("h")
        assert "[/red] [b" in screen.everything
        await screen.press("u", "u")
        assert typed in screen.toasts
        assert desk.history.lines() == ()


async def test_a_paste_of_several_lines_loses_none(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("p")
        note = screen.app.screen.query_one("#note")
        note.focus()
        await screen.pilot.pause()
        note.post_message(events.Paste("slept badly\nlong drive\n"))
        await screen.settle()
        screen.app.screen.query_one("#level").focus()
        await screen.press("5")
        assert [line.entry.note for line in diary.history.lines() if isinstance(line.entry, PainReading)] == [
            "slept badly long drive"
        ]


async def test_an_earlier_day_without_a_programme_does_not_ask_to_choose_one(
    opened: Opening, diary: Diary
) -> None:
    diary.programmes.assign(diary.shelf.read(diary.shelf.find("flare-minimum")))
    async with opened() as screen:
        await screen.press("left_square_bracket")
        assert "There was no programme" in screen.everything
        assert "Press 4" not in screen.everything


async def test_what_is_not_due_cannot_be_skipped(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("end", "x")
        assert "nothing to skip" in screen.toasts
        assert desk.history.lines() == ()


async def test_a_diary_that_went_away_is_not_said_to_be_saved(
    opened: Opening, desk: Diary, paths: Paths
) -> None:
    async with opened() as screen:
        paths.database.rename(paths.data / "elsewhere.db")
        await screen.press("space")
        assert "no longer exists" in screen.toasts
        assert "Saved" not in screen.toasts
        (paths.data / "elsewhere.db").rename(paths.database)


async def test_a_key_held_down_logs_an_exercise_once(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        for _ in range(4):
            screen.app.screen.action_done()  # type: ignore[attr-defined]
        await screen.settle()
        assert len(desk.history.lines()) == 1
        assert "is already logged" in screen.toasts


async def test_the_stop_text_stays_while_the_next_exercise_is_logged(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("e")
        screen.app.screen.query_one("#pain_peak").focus()
        await screen.write("7")
        screen.app.screen.query_one("#outcome", Select).value = str(Outcome.DONE)
        await screen.settle()
        await screen.press("ctrl+s", "down", "space")
        assert "Your programme says: Stop if pain goes above 5" in screen.toasts


async def test_the_first_screen_reads_the_day_once(
    opened: Opening, desk: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[object] = []
    view = Day.view

    def counted(days: Day, day: date | None = None) -> DayView:
        reads.append(day)
        return view(days, day)

    monkeypatch.setattr(Day, "view", counted)
    async with opened() as screen:
        await screen.settle()
        assert len(reads) == 1


async def test_a_high_level_offers_the_safety_page_and_judges_nothing(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("p", "7")
        assert "safety page" not in screen.toasts
        await screen.press("p", "8")
        assert "! opens the safety page." in screen.toasts


async def test_figures_that_come_late_never_bring_an_older_day_back(
    opened: Opening, desk: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    from homecare.ui.today import screen as module

    async with opened() as screen:
        today = screen.app.screen
        assert isinstance(today, module.TodayScreen)
        older = today._shown.look
        asked = screen.app.diary.ask

        async def slowly(question: DiaryCall[Any]) -> Any:
            found = await asked(question)
            today._shown.look = newer  # something was logged and read while the figures were
            return found

        await screen.press("space")
        newer = today._shown.look
        assert newer is not older
        today._shown.look = older
        monkeypatch.setattr(screen.app.diary, "ask", slowly)
        today._draw_figures()
        await screen.settle()
        assert today._shown.look is newer


async def test_no_name_is_cut_where_an_exercise_is_due_twice_a_day(opened: Opening, diary: Diary) -> None:
    body = "".join(
        f'[[exercise]]\nuse = "{key}"\nlevel = 1\ndays = "daily"\ntimes_per_day = 2\n'
        for key in ("upper-trapezius-stretch", "cat-cow")
    )
    diary.programmes.assign(programme(body=body))
    async with opened() as screen:
        assert "Upper trapezius stretch " in screen.everything
        assert "2 × 15 s L R ×2" in screen.everything
        assert "5 reps, twice a day" in screen.everything
