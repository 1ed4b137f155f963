"""What every room has: the bar of rooms, the footer, and a way to look at the diary again when it changed."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.css.query import NoMatches
from textual.screen import Screen
from textual.widget import Widget

from homecare.errors import HomecareError
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.messages import DayTurned, DiaryChanged
from homecare.ui.widgets.rooms_bar import RoomsBar
from homecare.ui.widgets.saying import KeyLine


class Foot(Widget):
    """The footer's line, kept free until the room has something to show: the footer is slow to build."""

    def fill(self) -> None:
        """Build the footer, the first time only."""
        if not self.children:
            self.mount(KeyLine())
            self.call_after_refresh(self.screen.refresh_bindings)  # a footer shows keys when told of them


class Room(Screen[None]):
    """A screen that shows a part of the diary. Subclasses say what in `body` and `look`."""

    room: ClassVar[str] = ""

    def __init__(self) -> None:
        super().__init__()
        self._behind = False  # the diary changed while this room was not in front

    @property
    def home(self) -> Home:
        """The app, as its screens see it."""
        return home_of(self)

    def compose(self) -> ComposeResult:
        """Rooms, body, footer."""
        yield RoomsBar(self.room, demo=self.home.demo)
        yield from self.body()
        yield Foot()

    def body(self) -> ComposeResult:
        """What this room shows."""
        raise NotImplementedError

    async def look(self) -> None:
        """Ask the diary and show the answer.

        Raises:
            HomecareError: which `look_again` shows in its own words.
        """
        raise NotImplementedError

    @property
    def in_vain(self) -> Collection[str]:
        """Actions that would only say why they cannot be done now: their keys answer, and are not offered."""
        return ()

    def on_mount(self) -> None:
        """Textual calls this of every class of a room, so rooms say in `begin` what they do differently."""
        self.begin()

    def begin(self) -> None:
        """The first paint comes first, then the diary."""
        self.call_after_refresh(self.look_again)

    def day_turned(self, day: date) -> None:
        """What a room changes when a new diary day begins, before it looks again."""

    def look_again(self) -> None:
        """Look at the diary anew; an older look that is still under way is not waited for."""
        self._look()

    @work(group="looking", exclusive=True)
    async def _look(self) -> None:
        try:
            await self.look()
        except HomecareError as error:
            self.trouble(error)
            self.query_one(Foot).fill()
            return
        except NoMatches:
            # A room that was left while the diary was asked has lost its parts already.
            if self in self.app.screen_stack:
                raise
            return
        self.settle_in()

    def settle_in(self) -> None:
        """The room shows something: now there is time for the footer, and for what other programs write."""
        self.query_one(Foot).fill()
        self.refresh_bindings()
        self.home.begin_looking()

    def trouble(self, error: HomecareError) -> None:
        """The diary cannot be shown: say so where it would be."""
        self.home.say_error(error)

    def look_when_in_front(self) -> None:
        """Look again now, or when this room comes back to the front."""
        self._behind = not self.is_current
        if self.is_current:
            self.look_again()

    def on_screen_resume(self) -> None:
        """Back in front: catch up with what was written meanwhile."""
        if self._behind:
            self._behind = False
            self.look_again()

    def on_diary_changed(self, message: DiaryChanged) -> None:
        """Something was written somewhere."""
        message.stop()
        self.look_when_in_front()

    def on_day_turned(self, message: DayTurned) -> None:
        """A new diary day began."""
        message.stop()
        self.day_turned(message.day)
        self.look_when_in_front()
