"""What parts of the interface tell each other: messages go up, and the app passes them on to every screen."""

from datetime import date

from textual.message import Message


class DiaryChanged(Message):
    """Something was written, here or by another program: whoever shows the diary looks again."""


class DayTurned(Message):
    """The diary day turned while the program was open. `day` is the new one."""

    def __init__(self, day: date) -> None:
        self.day = day
        super().__init__()
