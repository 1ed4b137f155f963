"""How long until a terminal program shows something: it runs in a terminal of its own, 80 × 24."""

import fcntl
import os
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from typing import Final

from timing import NotMeasuredError, Timed

COLUMNS: Final = 80
LINES: Final = 24
LONGEST_S: Final = 30.0
"""Seconds after which a program that shows nothing is given up."""
_READ: Final = 65_536
_CONTROL = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[PX^_\]].*?(?:\x07|\x1b\\)|.)", re.DOTALL)


def until_shown(name: str, words: Sequence[str], marker: str, environment: Mapping[str, str]) -> Timed:
    """A program from its start to the first output that holds `marker`; then it is ended.

    What counts is the text that reaches the terminal, without the codes for colours and places.
    """
    return Timed(name, lambda: _time_until(name, words, marker.encode(), environment))


def _time_until(name: str, words: Sequence[str], marker: bytes, environment: Mapping[str, str]) -> float:
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    begun = time.perf_counter()
    program = subprocess.Popen(
        words, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    try:
        return _read_until(ours, marker, begun, name)
    finally:
        program.kill()
        program.wait()
        os.close(ours)


def _read_until(screen: int, marker: bytes, begun: float, name: str) -> float:
    shown = b""
    while (left := begun + LONGEST_S - time.perf_counter()) > 0:
        if not select.select([screen], [], [], left)[0]:
            break
        try:
            fresh = os.read(screen, _READ)
        except OSError:  # the program ended and closed its side
            fresh = b""
        now = time.perf_counter()
        if not fresh:
            break
        shown += fresh
        if marker in _CONTROL.sub(b"", shown):
            return now - begun
    lines = _CONTROL.sub(b"", shown).decode(errors="replace").strip().splitlines()
    raise NotMeasuredError(
        f"{name} never showed “{marker.decode()}”; it ended with: {lines[-1:] or 'nothing'}"
    )
