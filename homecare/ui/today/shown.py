"""The day that is shown: the one that is running or an earlier one, and what was read of it."""

from datetime import date
from typing import TYPE_CHECKING

from homecare.core.day.view import DayView
from homecare.core.sitting.sitting import SittingNow
from homecare.ui.room import Room
from homecare.ui.shell.day_look import DayLook

if TYPE_CHECKING:
    from homecare.diary.waiting import Waiting


class ShownDay:
    """What the screen of a day and its forms know of that day."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.earlier: date | None = None
        """The day that was chosen; None follows the day that is running."""
        self.look: DayLook | None = None
        """The day as it was read last."""
        self.sitting: SittingNow | None = None
        """What holds of the sitting at this moment."""
        self.waiting: Waiting | None = None
        """What waits for the patient, once it is asked."""

    @property
    def view(self) -> DayView | None:
        """The day, once it is read."""
        return self.look.view if self.look else None

    @property
    def day(self) -> date:
        """The day that is shown, and logged for."""
        return self.earlier or self._room.home.day

    @property
    def sits(self) -> bool:
        """Whether a bout is open on the day that is shown."""
        return self.earlier is None and self.sitting is not None and self.sitting.bout is not None
