"""Whether a door closes the databases that it opens; Python 3.13 complains of one that is only dropped."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch


@contextmanager
def closing_what_it_opens() -> Iterator[None]:
    """Fail at the end where a database is still open that was opened meanwhile."""
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def connected(*names: Any, **options: Any) -> sqlite3.Connection:
        opened.append(connect(*names, **options))
        return opened[-1]

    with patch("sqlite3.connect", connected):
        yield
    left = [connection for connection in opened if _is_open(connection)]
    for connection in left:
        connection.close()
    assert not left, f"{len(left)} of {len(opened)} connections were left open"


def _is_open(connection: sqlite3.Connection) -> bool:
    try:
        return connection.total_changes >= 0
    except sqlite3.ProgrammingError:  # "Cannot operate on a closed database."
        return False
