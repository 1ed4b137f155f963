"""The rooms that the bar offers: their keys, their names and where they lead."""

from typing import Final, NamedTuple

from homecare.ui.shell import wording


class RoomKey(NamedTuple):
    """A room by the key that goes there."""

    key: str
    name: str
    room: str


ROOMS: Final = (
    RoomKey("1", wording.TODAY, "today"),
    RoomKey("2", wording.PROGRESS, "progress"),
    RoomKey("3", wording.SESSIONS, "sessions"),
    RoomKey("4", wording.PROGRAMME, "programme"),
    RoomKey("5", wording.GUIDE, "guide"),
    RoomKey("h", wording.HISTORY, "history"),
)
"""The rooms of one diary."""
