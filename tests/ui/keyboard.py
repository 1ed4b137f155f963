"""A keyboard, and what tells whether a key has written something."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from string import ascii_letters, ascii_lowercase, digits
from typing import Any, Final
from zlib import crc32

from textual.screen import Screen

from homecare.paths import Paths
from homecare.ui.room import Room
from tests.ui.conftest import Screenful

SIGNS: Final = (
    "full_stop", "comma", "slash", "question_mark", "exclamation_mark", "plus", "minus", "equals_sign",
    "left_square_bracket", "right_square_bracket", "semicolon", "colon", "quotation_mark", "apostrophe",
    "number_sign", "dollar_sign", "percent_sign", "ampersand", "left_parenthesis", "right_parenthesis",
    "asterisk", "less_than_sign", "greater_than_sign", "at", "backslash", "circumflex_accent", "underscore",
    "grave_accent", "left_curly_bracket", "vertical_line", "right_curly_bracket", "tilde",
)  # fmt: skip
MOVES: Final = (
    "space", "enter", "escape", "backspace", "delete", "insert", "home", "end", "pageup", "pagedown",
    "up", "down", "left", "right", "tab",
)  # fmt: skip
FUNCTIONS: Final = tuple(f"f{number}" for number in range(1, 13))
LEAVE: Final = {"q", "ctrl+q", "ctrl+c", "ctrl+z", "ctrl+l", "ctrl+p"}
"""Keys that leave or stop the program, or are the terminal's."""
KEYBOARD: Final = tuple(
    key
    for key in (
        *ascii_letters, *digits, *SIGNS, *MOVES, *FUNCTIONS,
        *(f"ctrl+{letter}" for letter in ascii_lowercase),
        *(f"shift+{key}" for key in (*MOVES[:1], *MOVES[7:], *FUNCTIONS)),
        *(f"ctrl+{key}" for key in MOVES[7:14]),
    )
    if key not in LEAVE
)  # fmt: skip
SHARE: Final = 1 if os.environ.get("HOMECARE_EVERY_KEY") else 12
"""All of them take an hour: a run takes every twelfth, other ones in each place; HOMECARE_EVERY_KEY=1 all."""


def share_of(keys: Sequence[str], place: str) -> Sequence[str]:
    """The keys that are pressed in a place."""
    return keys[crc32(place.encode()) % SHARE :: SHARE]


APART: Final = {"alembic_version", "seen", "first_run", "routine_run", "sqlite_stat1", "sqlite_stat4"}
"""Tables in which the program keeps what it has shown, or what was begun and is not done yet."""


def written(paths: Paths) -> tuple[object, ...]:
    """What tells that something was written: the rows of every table, those put aside, and the files of
    programmes."""
    with closing(sqlite3.connect(paths.database)) as base:
        names = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        counted = []
        for name in sorted(set(names) - APART):
            columns = {row[1] for row in base.execute(f"PRAGMA table_info({name})")}
            aside = [f"count({one})" for one in ("archived_at", "undone_at") if one in columns]
            counted.append(base.execute(f"SELECT {', '.join(['count(*)', *aside])} FROM {name}").fetchone())
    files = sorted(paths.programmes.glob("*.toml")) if paths.programmes.is_dir() else []
    return (*counted, *((file.name, file.read_bytes()) for file in files))


async def closed(screen: Screenful, until: type[Screen[Any]] = Room) -> None:
    """Close what lies over the room, unsaved or not."""
    for _ in range(12):
        front = screen.app.screen
        if isinstance(front, until) or len(screen.app.screen_stack) == 1:
            return
        front.dismiss(None)
        await screen.settle()


def announced(screen: Screenful, key: str) -> str | None:
    """The id of what a key does here, as the footer and `?` announce it."""
    active = screen.app.screen.active_bindings.get(key)
    return active.binding.id if active is not None and active.enabled else None
