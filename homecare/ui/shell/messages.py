"""What parts of the interface tell each other: messages go up, and the app passes them on to every screen."""

from datetime import date
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from homecare.core.sitting.sitting import SittingNow


class DiaryChanged(Message):
    """Something was written, here or by another program: whoever shows the diary looks again."""


class DayTurned(Message):
    """The diary day turned while the program was open. `day` is the new one."""

    def __init__(self, day: date) -> None:
        self.day = day
        super().__init__()


class SittingMoved(Message):
    """A minute of sitting passed, or somebody sat down or got up. `now` is what holds."""

    def __init__(self, now: "SittingNow") -> None:
        self.now = now
        super().__init__()
