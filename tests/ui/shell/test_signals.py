"""Signals, in a real terminal: whatever ends or stops homecare, the terminal is left as it was found."""

import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")
termios = pytest.importorskip("termios")

WITHIN_S = 50.0
ENTERED, LEFT = b"\x1b[?1049h", b"\x1b[?1049l"
MODES = {"screen": b"1049", "mouse": b"1000", "any mouse": b"1003", "paste": b"2004", "focus": b"1004"}


class Terminal:
    """homecare in a terminal of its own, all that it printed, and the state of the terminal before it."""

    def __init__(self, data: Path) -> None:
        self.main, self._end = pty.openpty()
        self.before = termios.tcgetattr(self._end)
        self.printed = b""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "homecare", "--data", str(data)],
            stdin=self._end, stdout=self._end, stderr=self._end, start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"},
        )  # fmt: skip

    def reads_until(self, *words: bytes, after: int = 0) -> None:
        """Wait until all of this was printed; what was printed before `after` does not count."""
        deadline = time.monotonic() + WITHIN_S
        while any(word not in self.printed[after:] for word in words):
            assert time.monotonic() < deadline, self.printed[after:][-2000:]
            self.read()

    def read(self) -> None:
        """Take what was printed meanwhile, for at most a moment."""
        if select.select([self.main], [], [], 0.1)[0]:
            try:
                self.printed += os.read(self.main, 65536)
            except OSError:  # the other end is closed: all was read
                return

    def ends(self) -> int:
        """The exit code, once it has ended; the terminal must be as it was."""
        deadline = time.monotonic() + WITHIN_S
        while self.process.poll() is None:
            assert time.monotonic() < deadline, "it goes on"
            self.read()
        while select.select([self.main], [], [], 0.1)[0]:
            before = len(self.printed)
            self.read()
            if len(self.printed) == before:
                break
        return self.process.returncode

    def state(self) -> str:
        """What the process does, as Linux says it: T for one that is stopped."""
        return Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]

    def left_on(self) -> list[str]:
        """The modes that were switched on and not off again; a cursor that is hidden."""
        on = [
            name
            for name, number in MODES.items()
            if (found := re.findall(rb"\x1b\[\?" + number + rb"([hl])", self.printed)) and found[-1] == b"h"
        ]
        cursor = re.findall(rb"\x1b\[\?25([hl])", self.printed)
        kitty = self.printed.count(b"\x1b[>") - self.printed.count(b"\x1b[<u")
        return [*on, *(["cursor"] if cursor[-1:] == [b"l"] else []), *(["kitty"] if kitty > 0 else [])]

    def as_before(self) -> bool:
        """Whether the terminal takes lines and echoes as it did."""
        return bool(termios.tcgetattr(self._end)[:4] == self.before[:4])

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for number in (self.main, self._end):
            os.close(number)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    data = tmp_path / "data"
    subprocess.run([sys.executable, "-m", "homecare", "--data", str(data), "log", "pain", "4"], check=True)
    opened = Terminal(data)
    yield opened
    opened.close()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT"])
def test_a_signal_that_ends_it_leaves_the_terminal_as_it_was(terminal: Terminal, name: str) -> None:
    terminal.reads_until(ENTERED, b"Pain")
    number = getattr(signal, name)
    terminal.process.send_signal(number)
    assert terminal.ends() == 128 + number
    assert LEFT in terminal.printed
    assert terminal.left_on() == []
    assert terminal.as_before()
    assert b"Traceback" not in terminal.printed


@pytest.mark.skipif(sys.platform != "linux", reason="that a process is stopped is seen as Linux shows it")
def test_a_stop_gives_the_terminal_back_and_fg_paints_the_screen_again(terminal: Terminal) -> None:
    terminal.reads_until(ENTERED, b"Pain")
    terminal.process.send_signal(signal.SIGTSTP)
    deadline = time.monotonic() + WITHIN_S
    while terminal.state() != "T":
        assert time.monotonic() < deadline, "it goes on"
        terminal.read()
    terminal.reads_until(LEFT)
    assert terminal.left_on() == []
    assert terminal.as_before()
    stopped = len(terminal.printed)
    terminal.process.send_signal(signal.SIGCONT)
    terminal.reads_until(ENTERED, b"Pain", b"Routine", b"Sitting", after=stopped)
    going_on = len(terminal.printed)
    terminal.process.send_signal(signal.SIGCONT)  # told to go on, though it does
    os.write(terminal.main, b"5")
    terminal.reads_until(b"Guide", after=going_on)
    assert ENTERED not in terminal.printed[going_on:]
    os.write(terminal.main, b"q")
    assert terminal.ends() == 0
    assert terminal.left_on() == []
    assert terminal.as_before()


def test_a_terminal_that_is_closed_ends_it(tmp_path: Path) -> None:
    opened = Terminal(tmp_path / "data")
    opened.reads_until(ENTERED)
    os.close(opened.main)
    opened.process.send_signal(signal.SIGHUP)
    try:
        assert opened.process.wait(WITHIN_S) == 128 + signal.SIGHUP
    finally:
        opened.process.kill()
        os.close(opened._end)
