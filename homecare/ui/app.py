"""The app: rooms on number keys, the diary's thread, the turning day, and errors in words."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from textual import work
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import BindingType
from textual.filter import LineFilter
from textual.keys import key_to_character
from textual.message import Message
from textual.screen import Screen
from textual.widget import AwaitMount

from homecare.core.values.days import Clock, diary_day
from homecare.errors import HomecareError
from homecare.paths import Paths
from homecare.settings.settings import read_settings
from homecare.system.clock import SystemClock, stopwatch
from homecare.system.crash_report import keep_details
from homecare.system.os_errors import refused_in
from homecare.ui import wording
from homecare.ui.lock.lock import Lockable
from homecare.ui.routes import MODES, open_guide
from homecare.ui.shell.daily_backup import DailyCopy
from homecare.ui.shell.day_look import DayLook, look_at_day
from homecare.ui.shell.diary_thread import DiaryThread
from homecare.ui.shell.figure_frames import Frames
from homecare.ui.shell.gc import sweep_when_idle
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DayTurned, DiaryChanged
from homecare.ui.shell.plain import dress, line_filters
from homecare.ui.shell.room_keys import ROOMS, RoomKey
from homecare.ui.shell.signals import end_by_signals, go_on_by_signals
from homecare.ui.shell.themes import DARK, LIGHT
from homecare.ui.shell.toasts import forget, hush
from homecare.ui.startup_notes import say_at_start
from homecare.ui.widgets.rooms_bar import RoomsBar
from homecare.ui.wording import KEYS

if TYPE_CHECKING:
    from homecare.ui.sitting.watch import ChairWatch

LOOK_AGAIN_S = 1.5
"""Seconds between two looks at the clock and at whether another program wrote to the diary."""


class HomecareApp(Lockable):
    """The terminal interface on one data folder.

    `demo` says on every screen that the folder is a throwaway one; `plain` shows letters alone, as the
    setting does.
    """

    TITLE = "homecare"
    CSS_PATH = "homecare.tcss"
    MODES: ClassVar[dict[str, str | Callable[[], Screen[None]]]] = dict(MODES)
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 -- Textual declares it
        (0, "-narrow"),
        (64, "-normal"),
        (100, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-high")]  # noqa: RUF012 -- Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "1", "room('today')", "room.today", show=False),
        bind(KEYS, "2", "room('progress')", "room.progress", show=False),
        bind(KEYS, "3", "room('sessions')", "room.sessions", show=False),
        bind(KEYS, "4", "room('programme')", "room.programme", show=False),
        bind(KEYS, "5", "room('guide')", "room.guide", show=False),
        bind(KEYS, "h", "room('history')", "room.history", show=False),
        bind(KEYS, "R", "report", "report", show=False),
        bind(KEYS, "Q", "question", "question", show=False),
        bind(KEYS, "greater_than_sign", "hand_off('share')", "share", show=False, key_display=">"),
        bind(KEYS, "less_than_sign", "hand_off('receive')", "receive", show=False, key_display="<"),
        bind(KEYS, "u", "undo", "undo"),
        bind(KEYS, "question_mark", "keys", "keys", key_display="?"),
        # Asked for before any other key, over every dialog. A text field still gets its "!"; F1 works there.
        bind(KEYS, "exclamation_mark,f1", "safety", "safety", show=False, priority=True),
        bind(KEYS, "comma", "settings", "settings", show=False, key_display=","),
        bind(KEYS, "ctrl+l", "lock", "lock", show=False, priority=True),
        bind(KEYS, "q", "quit", "quit", show=False),
    ]  # fmt: skip

    def __init__(
        self,
        paths: Paths,
        patient: str | None = None,
        clock: Clock | None = None,
        stopwatch: Callable[[], float] = stopwatch,
        demo: bool = False,
        *,
        plain: bool = False,
        first_run: bool = False,
    ) -> None:
        super().__init__()
        self.stopwatch = stopwatch
        self.paths = paths
        self.patient = patient
        self.clock = clock or SystemClock()
        self.demo = demo
        self._offers_first_run = first_run
        self.settings, self._settings_said = read_settings(paths.settings)
        self.dress(plain=plain or self.settings.plain)
        self.diary = DiaryThread(paths, patient=patient, clock=self.clock)
        self._day = diary_day(self.clock.now(), self.settings.day_turn)
        self._seen: int | None = None
        self._copy = DailyCopy(self)
        self.frames = Frames(self, self.diary.draw, lambda: self.untouched_s)
        self._chair: ChairWatch | None = None
        self.first_look: DayLook | None = None
        self.at_practice = False
        self.trying_theme = False
        self.whose: str | None = None
        self.rooms: tuple[RoomKey, ...] = ROOMS
        self.came_from = "today"
        self.heeds_signals = False
        """Whether signals end it in good order; they are the process's, so the process's door says so."""
        self.starts_again = False
        """Whether the process begins anew when this one ends: another language was chosen."""
        self.defect: str | None = None
        """The sentence for a person when a defect of ours ended the program."""
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        chosen = self.settings.theme
        # Set without its watcher: the first paint parses the stylesheet anyway, and once is enough.
        self.set_reactive(App.theme, chosen if chosen in self.available_themes else DARK.name)
        self.set_keymap(dict(self.settings.keys))

    def dress(self, *, plain: bool) -> None:
        """Choose the dress: the interface in letters alone, or as it is drawn."""
        self.plain = plain
        dress(self, plain=plain)
        if plain:
            self.settings = replace(self.settings, reduced_motion=True)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's own filters (`NO_COLOR` is among them), then ours."""
        return [
            *super().get_line_filters(),
            *line_filters(plain=self.plain, wide_signs=self.settings.wide_signs),
        ]

    @property
    def day(self) -> date:
        """The diary day that is running, as the screens know it."""
        return self._day

    def on_load(self) -> None:
        """Before the screen is taken: what ends the program from outside."""
        if self.heeds_signals:
            end_by_signals(self)

    def on_mount(self) -> None:
        """Open on today; look at clock and database from time to time."""
        go_on_by_signals(self)
        asyncio.get_running_loop().set_exception_handler(self._background_defect)
        self.call_after_refresh(self._open_today)
        self.set_interval(LOOK_AGAIN_S, self.look_again)
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        say_at_start(self, self._settings_said)

    def _background_defect(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """What goes wrong beside the screens is kept too, and never printed over them."""
        error = context.get("exception")
        if isinstance(error, Exception):
            keep_details(self.paths.data, error)

    def compose(self) -> ComposeResult:
        """The first paint: the frame alone, while the first room is still being imported."""
        yield RoomsBar("today", demo=self.demo)

    @work(group="looking")
    async def _open_today(self) -> None:
        """Read the day while the frame is on screen, so that the first room is painted once, filled in."""
        try:
            await self.let_in(at_practice=False)
            if self._offers_first_run:
                from homecare.ui.first_run.opening import go_through

                await go_through(self)
            self.first_look = await self.diary.ask(look_at_day)
        except HomecareError:
            self.first_look = None  # the room asks again, and says what is wrong where it belongs
        if self.current_mode == "_default":
            self.switch_mode("today")

    async def on_unmount(self) -> None:
        """Finish what was begun before the program ends."""
        self.frames.stop()
        self.diary.close()

    def _keep_theme(self, theme: object) -> None:
        """A theme chosen in the palette is there the next time too."""
        from homecare.ui.settings.apply import keep_theme

        self.run_worker(keep_theme(self), group="writing")

    # Rooms

    def switch_mode(self, mode: str) -> AwaitMount:
        """Go to a room, and remember the one before it."""
        if mode != self.current_mode:
            self.came_from = self.current_mode
        return super().switch_mode(mode)

    def action_room(self, name: str) -> None:
        """Go to a room, keeping what it showed."""
        self.switch_mode(name)

    def action_guide(self, statement: str) -> None:
        """Go to the guide, to where the statement with this key stands."""
        self.run_worker(open_guide(self, statement), group="flow")

    def action_keys(self) -> None:
        """Show every key of this screen."""
        from homecare.ui.help.keys import KeysScreen

        self.push_screen(KeysScreen(self.screen.active_bindings))

    def action_settings(self) -> None:
        """Show what can be chosen, over the room."""
        from homecare.ui.settings.screen import SettingsScreen

        if self.current_mode == "_default":  # as for the safety page
            self.set_timer(0.05, self.action_settings)
        elif not any(isinstance(screen, SettingsScreen) for screen in self.screen_stack):
            self.push_screen(SettingsScreen())

    def action_report(self) -> None:
        """Write the page to take along, and say where it is."""
        from homecare.ui.sessions.report import write_report

        self.run_worker(write_report(self), group="writing")

    def action_question(self) -> None:
        """Write down a question for the practitioner while it is in mind."""
        from homecare.ui.sessions.questions import QuestionsDialog

        self.push_screen(QuestionsDialog())

    def action_hand_off(self, way: str) -> None:
        """Share with the other side, or receive what came from it."""
        from homecare.ui.handoff.opening import open_form

        self.run_worker(open_form(self, way, self.diary.patient), group="opening")

    def action_safety(self) -> None:
        """Show the safety page over whatever is open, once; the same key closes it."""
        from homecare.exchange.content import read_safety
        from homecare.ui.safety.screen import SafetyScreen

        if (
            self.current_mode == "_default" and len(self.screen_stack) == 1
        ):  # the first room, still on its way, would take the page's place
            self.set_timer(0.05, self.action_safety)
        elif any(isinstance(screen, SafetyScreen) for screen in self.screen_stack):
            self.screen.dismiss(None)  # the page itself, or the palette over it
        else:
            self.push_screen(SafetyScreen(read_safety(), self.settings.country))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A safety key remapped to a letter is a letter where a text is typed."""
        if action == "lock" or (action == "command_palette" and self.shut):
            return self.diary.locked and not self.shut
        if action == "safety" and self.focused is not None:
            keys = self.settings.keys.get("safety", "").split(",")
            return not any(self.focused.check_consume_key(key, key_to_character(key)) for key in keys if key)
        return True

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette: every action of the screen that has an id, and Textual's commands that we have not."""
        from homecare.ui.shell.palette import commands_of, textuals

        yield from textuals(super().get_system_commands(screen))
        yield from commands_of(self, screen)

    def action_command_palette(self) -> None:
        """The palette, in our words."""
        from homecare.ui.shell.palette import open_palette

        open_palette(self)

    def search_themes(self) -> None:
        """The palette of the themes, in our words."""
        from homecare.ui.shell.palette import open_themes

        open_themes(self)

    # The day and other programs

    async def look_again(self) -> None:
        """Move on when the diary day has turned; look again when another program has written."""
        self.lock_if_idle()
        day = diary_day(self.clock.now(), self.settings.day_turn)
        if day != self._day:
            self._day = day
            self.tell_screens(lambda: DayTurned(day))
        if self._seen is not None:
            self._look_for_changes()
            self._copy.look()
        if self._chair is not None:
            self._chair.tick()

    @work(group="looking", exclusive=True)
    async def _look_for_changes(self) -> None:
        await self.see_changes()

    async def see_changes(self) -> None:
        """Ask whether another program has written, and tell every screen if so."""
        try:
            seen = await self.diary.ask(lambda diary: diary.changes_seen())
        except HomecareError as error:
            self._seen = None  # said once; looking begins anew when a room can be read again
            self.say_error(error)
            return
        if self._seen is not None and seen != self._seen:
            self.tell_screens(DiaryChanged)
        self._seen = seen

    def begin_looking(self) -> None:
        """Called once a room shows the diary: what was put off for its sake can start now."""
        if self._seen is None:
            self._look_for_changes()
            sweep_when_idle(self)
        self._copy.look()
        if self._chair is None and not self.at_practice:  # a patient's chair is watched where they sit
            from homecare.ui.sitting.watch import ChairWatch

            self._chair = ChairWatch(self, self.clock)
            self._chair.look()

    def tell_screens(self, message: Callable[[], DiaryChanged | DayTurned]) -> None:
        """Pass a message to every screen of every room that is open."""
        self.post_to_screens(message)
        if self._chair is not None:
            self._chair.look()

    def post_to_screens(self, message: Callable[[], Message]) -> None:
        """The same for what does not concern the chair."""
        for screen in self.every_screen():
            screen.post_message(message())

    def every_screen(self) -> Iterable[Screen[object]]:
        """Every screen that is open, in whichever room."""
        return (screen for stack in self._screen_stacks.values() for screen in stack)

    # Sitting

    def toggle_sitting(self) -> None:
        """Sit down; or, when sitting, ask what is to be done."""
        if self._chair is not None:
            self._chair.toggle()

    def ring(self, title: str, words: str) -> None:
        """Ring the bell and show a notification, as far as the settings allow; in words on screen always."""
        from homecare.system.notifications import desktop_notification

        forget(self, lambda said: said.title == title)  # the same prompt, a while ago
        self.notify(words, title=title, severity="warning", timeout=6)
        if self.settings.sound:
            self.bell()
        if self.settings.notifications and self._driver is not None and not self.is_headless:
            self._driver.write(
                desktop_notification(wording.ON_THE_DESKTOP.format(title=title), "" if self.shut else words)
            )

    def hush(self) -> None:
        """Take good news off the screen."""
        hush(self)

    # Undo and errors

    def action_undo(self) -> None:
        """Take back the last thing; ask first when it was done on an earlier day."""
        from homecare.ui.shell.undo import undo

        self.run_worker(undo(self), group="writing")

    def say_error(self, error: HomecareError) -> None:
        """An error in its own words, once while it lasts."""
        self.notify(error.text, title=error.title, severity="error", timeout=8)

    def action_help_quit(self) -> None:
        """Ctrl+C would leave many programs; here it says which key does."""
        self.notify(wording.HOW_TO_LEAVE)

    def _handle_exception(self, error: Exception) -> None:
        """A defect of ours: details go to a file. A sentence, or what the system refused, is said at last."""
        refused = refused_in(error, self.paths.data)
        if self.defect is None:
            self.defect = refused.text if refused else keep_details(self.paths.data, error)
            self._exception = error
            self._exception_event.set()
        self._return_code = refused.exit_code if refused else 1
        self._close_messages_no_wait()
