"""The other rooms, the keys screen, the palette, settings, and what happens when things go wrong."""

import ast
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.command import CommandPalette
from textual.widgets import DataTable, OptionList, Static

import homecare.ui
from homecare.core.records.records import PainReading, TreatmentSession
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.settings.keymap import bindings
from homecare.ui.settings.screen import SettingsScreen
from tests.depth import sizes
from tests.ui.conftest import Opening, Screenful

ROOM_KEYS = ("1", "2", "3", "4", "5", "h")


@pytest.fixture
def on_sample(sample: Paths, paths: Paths) -> Paths:
    """The app of this test opens the sample diary."""
    paths.data.parent.mkdir(exist_ok=True)
    sample.data.rename(paths.data)
    return paths


async def test_progress_shows_chart_sentence_and_text(opened: Opening, on_sample: Paths) -> None:
    async with opened((100, 40)) as screen:
        await screen.press("2")
        assert "Before session 1: median" in screen.everything
        assert "it does not show a cause" in screen.everything
        assert "routine" in screen.text("#chart")
        await screen.press("v")
        assert "8 sessions" in screen.everything


async def test_progress_of_an_empty_diary_says_what_will_appear(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("2")
        assert "No pain reading yet" in screen.everything


async def test_progress_goes_through_spans_kinds_and_regions(opened: Opening, on_sample: Paths) -> None:
    async with opened() as screen:
        await screen.press("2")
        assert "3 months" in screen.text("#title")
        await screen.press("m")
        assert "1 month" in screen.text("#title")
        await screen.press("k")
        assert "24-hour worst" in screen.text("#title")
        await screen.press("r")
        assert "Neck" in screen.text("#title")


async def test_progress_changes_when_a_reading_is_logged_elsewhere(
    opened: Opening, paths: Paths, diary: Diary
) -> None:
    async with opened() as screen:
        await screen.press("2")
        diary.entries.log_pain(4)
        await screen.app.look_again()
        await screen.settle()
        assert "1 of 1 day logged" in screen.everything


async def test_sessions_are_listed_newest_first_and_edited_in_place(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(day=diary.current_day().replace(day=10), before=6, after=4)
    diary.entries.log_session(day=diary.current_day().replace(day=20), before=5, after=3)
    async with opened() as screen:
        await screen.press("3")
        table = screen.app.screen.query_one(DataTable)
        assert [str(table.get_row_at(row)[0]) for row in range(2)] == ["2", "1"]
        await screen.press("enter")
        screen.app.screen.query_one("#pain_after").focus()
        await screen.write("2")
        await screen.press("ctrl+s")
        newest = diary.treatments.sessions()[0]
        assert newest.pain_after == 2
        assert "5 → 2" in screen.everything


async def test_a_session_is_removed_and_undo_brings_it_back(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session()
    async with opened() as screen:
        await screen.press("3", "d")
        assert diary.treatments.sessions() == ()
        assert "No session yet" in screen.everything
        await screen.press("u")
        assert len(diary.treatments.sessions()) == 1


async def test_history_shows_late_entries_and_removes_and_restores(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(5, day=diary.current_day().replace(day=22), note="slept badly")
    async with opened() as screen:
        await screen.press("h")
        assert "late" in screen.everything
        assert "slept badly" in screen.everything
        await screen.press("d")
        assert diary.history.lines() == ()
        await screen.press("u")
        assert len(diary.history.lines()) == 1


async def test_an_entry_of_history_opens_in_its_form(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(5)
    async with opened() as screen:
        await screen.press("h", "enter")
        await screen.press("8")
        await screen.press("ctrl+s")
        assert [
            line.entry.level for line in diary.history.lines() if isinstance(line.entry, PainReading)
        ] == [8]


async def test_history_turns_to_older_pages(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(6, day=diary.current_day().replace(month=10, day=1))
    async with opened() as screen:
        await screen.press("h")
        assert "Press [ for older entries" in screen.everything
        await screen.press("left_square_bracket")
        assert screen.app.screen.query_one(DataTable).row_count == 1
        await screen.press("right_square_bracket")
        assert screen.app.screen.query_one(DataTable).row_count == 0


async def test_a_programme_file_with_problems_is_listed_with_them(opened: Opening, paths: Paths) -> None:
    paths.programmes.mkdir(parents=True)
    (paths.programmes / "mine.toml").write_text('format = 1\nid = "mine"\ntitel = "x"\n', encoding="utf-8")
    async with opened((120, 40)) as screen:
        await screen.press("4")
        shelf = screen.app.screen.query_one("#shelf", OptionList)
        shelf.highlighted = shelf.option_count - 1
        await screen.settle()
        assert "Did you mean title?" in screen.everything
        await screen.press("enter")
        assert "has problems" in screen.toasts


async def test_ending_a_programme_asks_and_undo_takes_it_back(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("4", "x", "n")
        assert desk.day.view().assigned is not None
        await screen.press("x", "y")
        assert desk.day.view().assigned is None
        await screen.press("u")
        assert desk.day.view().assigned is not None


async def test_the_keys_screen_lists_every_live_key_with_its_id(opened: Opening) -> None:
    async with opened((100, 50)) as screen:
        active = screen.app.screen.active_bindings
        await screen.press("question_mark")
        shown = screen.everything
        for live in active.values():
            name = live.binding.id
            if name and not live.binding.system and not name.startswith("pain."):
                assert name in shown
        await screen.press("escape")
        assert "Keys of this screen" not in screen.everything


async def test_every_binding_of_ours_has_an_id_and_words(opened: Opening) -> None:
    async with opened() as screen:
        for key in ROOM_KEYS:
            await screen.press(key)
            for live in screen.app.screen.active_bindings.values():
                if type(live.node).__module__.startswith("homecare") and isinstance(live.binding, Binding):
                    ours = live.binding.action not in _INHERITED
                    assert not ours or live.binding.id, live.binding
                    assert not ours or live.binding.description, live.binding


_INHERITED = {
    "first", "last", "page_down", "page_up", "cursor_up", "cursor_down", "cursor_left", "cursor_right",
    "scroll_up", "scroll_down", "scroll_left", "scroll_right", "scroll_home", "scroll_end", "scroll_top",
    "scroll_bottom", "page_left", "page_right", "app.focus_next", "app.focus_previous", "screen.copy_text",
    "help_quit", "command_palette", "quit", "select_cursor", "screen.minimize", "suspend_process",
}  # fmt: skip


async def test_the_palette_offers_the_actions_of_the_screen(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        titles = [command.title for command in screen.app.get_system_commands(screen.app.screen)]
        commands = set(titles)
        assert len(titles) == len(commands)
        assert {"Done", "Skip", "Pain", "Sit", "Session", "Rest", "Edit", "Undo", "Progress"} <= commands
        await screen.press("ctrl+p")
        assert isinstance(screen.app.screen, CommandPalette)


async def test_a_key_is_remapped_by_its_id_in_settings(opened: Opening, desk: Diary, paths: Paths) -> None:
    paths.settings.write_text('[keys]\n"today.done" = "f2"\n', encoding="utf-8")
    async with opened() as screen:
        await screen.press("f2")
        assert len(desk.history.lines()) == 1


async def test_a_wrong_setting_is_named_and_the_default_used(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    paths.settings.write_text('day_turn = 99\ntheme = "no-such"\n', encoding="utf-8")
    async with opened() as screen:
        assert "day_turn = 99 is not accepted" in screen.toasts
        assert "There is no theme “no-such”" in screen.toasts


async def test_a_theme_chosen_once_is_kept(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        screen.app.theme = "homecare-light"
        await screen.settle()
    assert 'theme = "homecare-light"' in paths.settings.read_text(encoding="utf-8")
    async with opened() as screen:
        assert screen.app.theme == "homecare-light"
        screen.app.theme = "homecare-dark"
        await screen.settle()
        screen.app.theme = "homecare-light"
        await screen.settle()
    async with opened() as screen:
        assert screen.app.theme == "homecare-light"


async def test_a_database_that_is_none_is_explained_and_left_alone(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    paths.database.write_bytes(b"this is not a database, it is a letter to my practitioner" * 40)
    before = paths.database.read_bytes()
    async with opened((120, 40)) as screen:
        for key in ROOM_KEYS:
            await screen.press(key)
        await screen.press("1")
        assert "is not a homecare database" in screen.everything.replace("\n", " ") or (
            "nothing was overwritten" in screen.toasts
        )
    assert paths.database.read_bytes() == before


@pytest.mark.deep
async def test_a_demo_says_so_on_every_screen(opened: Opening, on_sample: Paths) -> None:
    async with opened(demo=True) as screen:
        for key in ROOM_KEYS:
            await screen.press(key)
            assert "DEMO" in screen.everything.splitlines()[0]


@pytest.mark.parametrize("size", sizes((40, 12), (60, 20), (80, 24), (200, 60), (20, 6)))
async def test_every_room_and_form_opens_at_any_size(
    opened: Opening, on_sample: Paths, size: tuple[int, int]
) -> None:
    async with opened(size) as screen:
        for key in ROOM_KEYS:
            await screen.press(key)
            assert screen.everything.strip()
        await screen.press("1")
        for key in ("p", "m", "a", "x", "e", "r", "question_mark", "enter", "exclamation_mark"):
            await screen.press(key)
            assert len(screen.app.screen_stack) == 2
            await screen.press("escape")
            assert len(screen.app.screen_stack) == 1


async def test_the_rooms_are_reached_by_mouse(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(before=4)
    async with opened() as screen:
        line = screen.everything.splitlines()[0]
        await screen.pilot.click("RoomsBar", offset=(line.index("Sessions") + 2, 0))
        await screen.settle()
        assert "1 session, the last one today" in screen.everything
        await _click_word(screen, "Remove")
        assert diary.treatments.sessions() == ()


async def _click_word(screen: Screenful, word: str) -> None:
    lines = screen.everything.splitlines()
    row = max(number for number, line in enumerate(lines) if word in line)
    await screen.pilot.click(offset=(lines[row].index(word) + 1, row))
    await screen.settle()


async def test_a_note_is_shown_as_it_was_written(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(3, note="[red]not markup[/] [@click=app.quit]x[/]")
    async with opened((120, 40)) as screen:
        await screen.press("h")
        assert "[red]not markup[/]" in screen.everything


async def test_a_defect_ends_in_a_sentence_and_keeps_the_details(opened: Opening, paths: Paths) -> None:
    def defect() -> None:
        raise RuntimeError("a defect")

    app = None
    with pytest.raises(RuntimeError, match="a defect"):
        async with opened() as screen:
            app = screen.app
            app.call_later(defect)
            await screen.pilot.pause()
    assert app is not None
    assert app.defect is not None
    assert app.defect.startswith("This is a bug in homecare, not in your diary.")
    assert app.return_code == 1
    log = paths.data / "crash.log"
    assert "builtins.RuntimeError" in log.read_text(encoding="utf-8")
    assert log.stat().st_mode & 0o077 == 0


async def test_sessions_keep_their_record_when_only_the_day_changes(opened: Opening, diary: Diary) -> None:
    diary.entries.log_session(before=6, after=4, adjuncts=["cupping"])
    async with opened() as screen:
        await screen.press("3", "enter")
        await screen.write("yesterday")
        await screen.press("ctrl+s")
        (session,) = diary.treatments.sessions()
        assert isinstance(session, TreatmentSession)
        assert str(session.day) == "2026-11-23"
        assert (session.pain_before, session.pain_after, session.adjuncts) == (6, 4, ("cupping",))
        assert isinstance(screen.app.screen.query_one("#course"), Static)


async def test_a_remapped_key_that_is_wrong_is_named(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    paths.settings.write_text('[keys]\n"today.nope" = "f2"\n"today.pain" = "s"\n', encoding="utf-8")
    async with opened() as screen:
        assert "there is no action “today.nope”" in screen.toasts
        assert "is also the key for today.sitting" in screen.toasts


def test_every_binding_with_an_id_is_known_to_remapping() -> None:
    named = {
        word.value
        for path in Path(homecare.ui.__file__).parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "bind"
        for word in call.args[3:4]
        if isinstance(word, ast.Constant)
    }
    assert {"today.done", "entries.edit", "room.today"} <= named
    assert named <= set(bindings())
    assert "pain.10" in bindings()


async def test_leaving_is_shown_and_answers_the_mouse(opened: Opening) -> None:
    async with opened() as screen:
        line = screen.everything.splitlines()[0]
        await screen.pilot.click("RoomsBar", offset=(line.index("q leave") + 1, 0))
        await screen.pilot.pause()
        assert screen.app._exit


async def test_a_click_on_a_line_of_the_keys_does_what_the_key_does(opened: Opening) -> None:
    async with opened((120, 60)) as screen:
        await screen.press("question_mark")
        lines = screen.everything.splitlines()
        row = next(number for number, line in enumerate(lines) if "settings" in line)
        await screen.pilot.click(offset=(lines[row].index("settings") + 1, row))
        await screen.settle()
        assert isinstance(screen.app.screen, SettingsScreen)


async def test_many_wrong_settings_are_said_in_one_line(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(exist_ok=True)
    paths.settings.write_text(
        'theme = "no-such"\nthreshold = 99\nrest_s = "long"\nday_turn = 40\n', encoding="utf-8"
    )
    async with opened() as screen:
        assert screen.toasts.count("Settings:") == 1
        assert "4 lines of settings.toml are wrong or share a key" in screen.toasts
