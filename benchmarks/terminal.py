"""A program in a terminal of its own: what it shows, what keys do to it, and what it used."""

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from timing import NotMeasuredError, Subject, Taken, Used, wait_for

SIZE: Final = (80, 24)
"""Columns and lines."""
LONGEST_S: Final = 30.0
"""Seconds after which a program that shows nothing is given up."""
ENDING_S: Final = 10.0
"""Seconds that a program has to end."""
_READ: Final = 65_536
_GONE: Final = os.WEXITED | os.WNOHANG | os.WNOWAIT
_CONTROL = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[PX^_\]].*?(?:\x07|\x1b\\)|.)", re.DOTALL)


class Terminal:
    """A program from its start on. What counts is the text that reaches the terminal, without its codes."""

    def __init__(
        self, name: str, words: Sequence[str], environment: Mapping[str, str], size: tuple[int, int] = SIZE
    ) -> None:
        self.name = name
        self._shown = b""
        self._ended: Used | None = None
        self._screen, theirs = os.openpty()
        columns, lines = size
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self._since = time.perf_counter()
        self.process = subprocess.Popen(
            words, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the program, and take its terminal away."""
        self.kill()
        os.close(self._screen)

    def until(self, *markers: str) -> float:
        """Seconds from the start, or the latest key, until all of these texts have been shown since.

        Raises:
            NotMeasuredError: if the program does not show them.
        """
        wanted = [marker.encode() for marker in markers]
        while (left := self._since + LONGEST_S - time.perf_counter()) > 0 and self._read(left):
            now = time.perf_counter()
            text = _CONTROL.sub(b"", self._shown)
            if all(marker in text for marker in wanted):
                return now - self._since
        text = _CONTROL.sub(b"", self._shown)
        missing = next(marker for marker in wanted if marker not in text).decode()
        lines = text.decode(errors="replace").strip().splitlines()
        raise NotMeasuredError(f"{self.name} never showed “{missing}”; last: {lines[-1:] or 'nothing'}")

    @property
    def written(self) -> int:
        """Bytes that the program has written since the start, or the latest key."""
        return len(self._shown)

    @property
    def cpu(self) -> float:
        """Seconds of CPU that the program has used so far, in all threads it has; 0 where nobody tells."""
        used = 0
        for task in Path(f"/proc/{self.process.pid}/task").glob("*/schedstat"):
            with suppress(OSError):  # a thread that has just ended
                used += int(task.read_text(encoding="ascii").split()[0])
        return used / 1e9

    def press(self, keys: str) -> None:
        """Press keys; what is shown, and the time, count from here."""
        self._shown = b""
        self._since = time.perf_counter()
        os.write(self._screen, keys.encode())

    def watch(self, seconds: float) -> None:
        """Take what the program writes for so long, as a terminal does."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0 and self._read(left):
            pass

    def leave(self, key: str) -> Used:
        """Press the key that ends the program, and wait for the end.

        Raises:
            NotMeasuredError: if the program goes on, or ends with an error.
        """
        self.press(key)
        self.watch(LONGEST_S)
        end = time.perf_counter() + ENDING_S  # its terminal is closed a moment before it is gone
        while time.perf_counter() < end and os.waitid(os.P_PID, self.process.pid, _GONE) is None:
            time.sleep(0.05)
        used = self.kill()
        if used.code:
            raise NotMeasuredError(f"{self.name} ended with {used.code}")
        return used

    def kill(self) -> Used:
        """End the program if it runs; gives what it used."""
        if self._ended is None:
            os.kill(self.process.pid, signal.SIGKILL)  # it is there until it is waited for
            self._ended = wait_for(self.process)
        return self._ended

    def _read(self, left: float) -> bool:
        """Take some output; False where there is none in time, or the program has closed its side."""
        if not select.select([self._screen], [], [], left)[0]:
            return False
        try:
            fresh = os.read(self._screen, _READ)
        except OSError:  # Linux says so where the other side is closed
            return False
        self._shown += fresh
        return bool(fresh)


def until_shown(name: str, words: Sequence[str], marker: str, environment: Mapping[str, str]) -> Subject:
    """A program from its start to the first output that holds `marker`; then it is ended."""

    def run() -> Taken:
        with Terminal(name, words, environment) as terminal:
            seconds = terminal.until(marker)
            return Taken((seconds,), terminal.kill().cpu)

    return Subject(name, run)
