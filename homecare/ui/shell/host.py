"""What screens and forms ask of the app they live in: the way from a screen back, as a contract."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Protocol, cast

from textual.app import App
from textual.dom import DOMNode
from textual.message import Message
from textual.notifications import SeverityLevel
from textual.screen import Screen

from homecare.core.values.days import Clock
from homecare.errors import HomecareError
from homecare.paths import Paths
from homecare.settings.settings import Settings
from homecare.ui.shell.day_look import DayLook
from homecare.ui.shell.diary_thread import DiaryThread
from homecare.ui.shell.figure_frames import Frames
from homecare.ui.shell.messages import DayTurned, DiaryChanged
from homecare.ui.shell.room_keys import RoomKey


class Home(Protocol):
    """The app, as its screens see it."""

    diary: DiaryThread
    """The way to the diary."""
    frames: Frames
    """The frames of moving figures, drawn and to be drawn."""
    settings: Settings
    paths: Paths
    """The data folder of the person, and what is in it."""
    clock: Clock
    stopwatch: Callable[[], float]
    """Seconds of a monotonic clock, by which held time is counted."""
    demo: bool
    """Whether the data folder is a throwaway one."""
    plain: bool
    """Whether everything is shown in letters alone."""
    at_practice: bool
    """Whether a practitioner looks after several diaries here."""
    whose: str | None
    """The patient whose diary is open, where there are several; None says nothing of it."""
    rooms: tuple[RoomKey, ...]
    """The rooms that the bar offers."""
    came_from: str
    """The room before the one that is in front."""
    first_look: DayLook | None
    """The day as it was read before the first screen was built; whoever shows it takes it away."""

    starts_again: bool
    """Whether the process begins anew when the app ends: another language was chosen."""
    trying_theme: bool
    """Whether a theme is only looked at: what is looked at is not written down."""
    wrong_passphrases: int
    """How many in a row; it outlives the screen that asks, so that nobody starts anew."""

    @property
    def day(self) -> date:
        """The diary day that is running."""

    @property
    def untouched_s(self) -> float:
        """Seconds since the last key or move of the mouse."""

    def every_screen(self) -> Iterable[Screen[object]]:
        """Every screen that is open, in whichever room."""

    def dress(self, *, plain: bool) -> None:
        """Choose the plain dress or the other one."""

    async def look_again(self) -> None:
        """Look at clock and diary."""

    def begin_looking(self) -> None:
        """A room shows the diary: what was put off for its sake can start."""

    def tell_screens(self, message: Callable[[], DiaryChanged | DayTurned]) -> None:
        """Pass a message to every screen."""

    def post_to_screens(self, message: Callable[[], Message]) -> None:
        """The same for what does not concern the sitting watch."""

    def toggle_sitting(self) -> None:
        """Sit down; or, when sitting, ask what is to be done."""

    def ring(self, title: str, words: str) -> None:
        """Ring the bell and show a notification, as far as the settings allow."""

    def action_room(self, name: str) -> None:
        """Go to a room, keeping what it showed."""

    def action_guide(self, statement: str) -> None:
        """Go to the guide, to where the statement with this key stands."""

    def say_error(self, error: HomecareError) -> None:
        """Show an error in its own words."""

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Say something in passing."""

    def hush(self) -> None:
        """Take what was said in passing off the screen; a warning or an error stays for its time."""


def home_of(node: DOMNode) -> Home:
    """The app of a screen or a form; of itself, where it is the app."""
    return cast(Home, node if isinstance(node, App) else node.app)
