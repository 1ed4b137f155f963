"""The rooms that the bar offers: their keys, their names and where they lead."""

from typing import Final, NamedTuple


class RoomKey(NamedTuple):
    """A room by the key that goes there."""

    key: str
    name: str
    room: str


ROOMS: Final = (
    RoomKey("1", "Today", "today"),
    RoomKey("2", "Progress", "progress"),
    RoomKey("3", "Sessions", "sessions"),
    RoomKey("4", "Programme", "programme"),
    RoomKey("5", "Guide", "guide"),
    RoomKey("h", "History", "history"),
)
"""The rooms of one diary."""
