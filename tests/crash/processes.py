"""Writers as the harness sees them: begun, killed, and what they had said by then."""

import fcntl
import json
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final, Self

from tests.crash.nursery import ACKNOWLEDGED

ROOT: Final = Path(__file__).parents[2]
_CONTROL: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[P^_][^\x1b]*\x1b\\|.)"
)


@dataclass(frozen=True)
class Ended:
    """How one command line ended: its exit code, and what it printed on each stream."""

    code: int
    out: str
    err: str


def complaints_beside(out: Path) -> Path:
    """The file of a writer's errors, beside that of its results."""
    return out.with_suffix(".err")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _parts(path: Path) -> list[tuple[int, str]]:
    """Exit code and text of each command line that has ended, from one stream."""
    *ended, _ = re.split(rf"{ACKNOWLEDGED}\d+ (\d+)\n", _text(path))
    return [(int(code), said) for said, code in zip(ended[::2], ended[1::2], strict=True)]


class Writer:
    """One process that writes, in a process group of its own."""

    def __init__(self, nursery: "Nursery", number: int, out: Path) -> None:
        self._nursery, self.number, self._out = nursery, number, out
        self._code: int | None = None

    def kill(self) -> None:
        """Kill its whole group at once, so that nothing can be caught or cleaned up, and wait for its end."""
        if self._code is None:
            with suppress(ProcessLookupError):
                os.killpg(self.number, signal.SIGKILL)
        self.wait()

    def wait(self) -> int:
        """Its exit code, or the negative number of the signal that ended it, once it has ended."""
        if self._code is None:
            self._code = self._nursery.wait(self.number)
        return self._code

    @property
    def ended(self) -> list["Ended"]:
        """The command lines that have ended by now, as they ended."""
        printed, complaints = _parts(self._out), _parts(complaints_beside(self._out))
        return [Ended(code, out, err) for (code, out), (_, err) in zip(printed, complaints, strict=False)]

    @property
    def said(self) -> str:
        """All it has printed for the person, on both streams."""
        return _text(self._out) + _text(complaints_beside(self._out))


class Nursery:
    """Begins writers; to be used in a `with`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.nursery"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._answer() == "ready"
        self.pace = self._first_command_s()
        """Seconds that a first command in a new folder takes on this machine, now."""

    def _first_command_s(self) -> float:
        with TemporaryDirectory() as folder:
            begun = time.monotonic()
            self.begin(Path(folder) / "data", [("log", "pain", "4")]).wait()
            return time.monotonic() - begun

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._process as process:
            assert process.stdin is not None
            process.stdin.close()

    def begin(
        self,
        folder: Path,
        lines: Sequence[Sequence[str]],
        *,
        terminal: str | None = None,
        largest_file: int | None = None,
    ) -> Writer:
        """A process that runs these command lines of homecare on a data folder, one after another.

        What it prints goes into files, or to the terminal with this name. It may write no file larger than
        `largest_file` bytes.
        """
        out = folder.with_name(f"{folder.name}-said.txt")
        for said in (out, complaints_beside(out)):
            said.unlink(missing_ok=True)
        home = folder.with_name("home")
        asked = {
            "lines": [["--data", str(folder), *words] for words in lines],
            "out": str(out),
            "complaints": str(complaints_beside(out)),
            "terminal": terminal,
            "largest_file": largest_file,
            "environment": {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "TERM": "xterm-256color"},
        }
        return Writer(self, int(self._ask(asked)), out)

    def wait(self, number: int) -> int:
        """The exit code of a writer, once it has ended."""
        return int(self._ask({"wait": number}))

    def _ask(self, asked: Mapping[str, object]) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(asked)}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        answer = self._process.stdout.readline().strip()
        assert answer, "the nursery has ended"
        return answer


class Terminal:
    """A pseudo-terminal of 80 × 24 with a person at it, who presses keys and reads."""

    def __init__(self) -> None:
        self._main, self._end = os.openpty()
        fcntl.ioctl(self._end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.name = os.ttyname(self._end)
        self._shown = ""

    def close(self) -> None:
        """Leave it."""
        os.close(self._main)
        os.close(self._end)

    def press(self, keys: str) -> None:
        """Press keys; what is read from now on was shown after them."""
        self._shown = ""
        os.write(self._main, keys.encode())

    def reads(self, words: str, until: float) -> bool:
        """Whether words are shown before an instant of the monotonic clock; spaces do not count."""
        wanted = words.replace(" ", "")
        while wanted not in self.shown.replace(" ", ""):
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._main], [], [], left)[0]:
                return False
            self._shown += os.read(self._main, 65536).decode(errors="replace")
        return True

    def drain(self, until: float) -> None:
        """Read whatever is shown, until an instant of the monotonic clock."""
        while (left := until - time.monotonic()) > 0 and select.select([self._main], [], [], left)[0]:
            self._shown += os.read(self._main, 65536).decode(errors="replace")

    @property
    def shown(self) -> str:
        """What was shown since the last key, without the terminal's control sequences."""
        return _CONTROL.sub("", self._shown)
