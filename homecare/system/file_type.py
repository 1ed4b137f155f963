"""What a diary file looks like from outside: open to everybody who can read it, or locked."""

from pathlib import Path
from typing import Final

PLAIN: Final = b"SQLite format 3\0"
"""How every SQLite file begins that is not encrypted."""
_LOOKED_AT: Final = 4096
_LEAST_DIFFERENT: Final = 200
"""An encrypted page is noise: it holds nearly all of the 256 bytes. Text, zeros and torn files do not."""


def is_plain(path: Path) -> bool:
    """Whether a file is a SQLite database that is not encrypted. Nothing else is said of it.

    To be asked only of a file that this program has not open: closing it again lets go of its locks.
    """
    return _beginning(path).startswith(PLAIN)


def is_locked(path: Path) -> bool:
    """Whether a file looks like an encrypted database; the same holds as for `is_plain`."""
    beginning = _beginning(path)
    return (
        len(beginning) == _LOOKED_AT
        and not beginning.startswith(PLAIN)
        and len(set(beginning)) >= _LEAST_DIFFERENT
    )


def _beginning(path: Path) -> bytes:
    """The first page of a file; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_LOOKED_AT)
    except OSError:
        return b""
