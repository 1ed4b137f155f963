"""Who sits at the screen: time passes, keys are pressed, and what comes is waited for."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from homecare.core.records.records import BreakKind, BreakTaken
from homecare.diary.diary import Diary
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.sitting.dialogs import ChairDialog, UntilDialog
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful

CHECKOUT = Path(__file__).parents[3]
PATIENCE_S = 10


class AtTheDesk:
    """A person at the screen: time passes, keys are pressed, and what comes is waited for."""

    def __init__(self, screen: Screenful, clock: HandClock) -> None:
        self.screen = screen
        self.app = screen.app
        self.clock = clock

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < end, self.screen.everything + "\n" + self.screen.toasts
            await self.screen.pilot.pause(0.02)

    async def sees(self, *words: str) -> None:
        """Wait until all these words are on the screen, whatever the lines are broken at."""
        await self.until(lambda: all(word in self.read for word in words))

    async def front(self, kind: type[object]) -> None:
        """Wait until such a screen is in front, and painted."""
        await self.until(lambda: isinstance(self.app.screen, kind) and self.app.screen.is_mounted)
        await self.screen.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys, each after the effect of the one before."""
        for key in keys:
            await self.screen.pilot.press(key)
            await self.settle()

    async def look(self) -> None:
        """What the app does by itself every 1.5 seconds."""
        await self.app.look_again()
        await self.settle()

    async def settle(self) -> None:
        """Wait until what was asked of the diary is answered and shown, and what that asked in turn."""
        for _ in range(5):
            await self.app.diary.ask(lambda diary: None)  # it answers one after another
            await self.screen.pilot.pause(0.01)

    async def later(self, minutes: float) -> None:
        """Time passes with the app open: never more than ten minutes between two looks."""
        while minutes > 0:
            self.clock.forward(minutes=min(minutes, 9))
            minutes -= 9
            await self.app.look_again()
        await self.look()

    async def sleeps(self, **amount: float) -> None:
        """The machine is suspended, and wakes up."""
        self.clock.forward(**amount)
        await self.look()

    @property
    def read(self) -> str:
        """The question in front, or the whole screen, in words that no border or line's end parts."""
        lines = self.screen.everything.split("\n")
        for dialog in self.app.screen.query(".dialog"):
            inside = dialog.region
            lines = [line[inside.x : inside.right] for line in lines[inside.y : inside.bottom]]
        return " ".join("\n".join(lines).translate(dict.fromkeys(map(ord, "│▄▂─╭╮"), " ")).split())

    @property
    def bar(self) -> str:
        """The sitting bar of Today with its border's words, whichever screen is in front."""
        today = self.app._screen_stacks["today"][0]
        bar = today.query_one("SittingBar")
        return f"{bar.border_title} / {bar.render()} / {bar.border_subtitle}"

    @property
    def dialogs(self) -> int:
        """How many questions of the chair are open, one over another or not."""
        return sum(
            isinstance(one, ChairDialog | UntilDialog | ConfirmDialog)
            for stack in self.app._screen_stacks.values()
            for one in stack
        )


@asynccontextmanager
async def at_the_desk(
    opened: Opening, clock: HandClock, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[AtTheDesk]:
    """The interface, open."""
    async with opened(size) as screen:
        at = AtTheDesk(screen, clock)
        yield at
        await at.settle()


def kept(diary: Diary) -> list[str]:
    """The history, oldest first, without what was archived."""
    return [line.says for line in reversed(diary.history.lines())]


def breaks(diary: Diary) -> list[tuple[BreakKind, str | None]]:
    """The breaks of the history, oldest first."""
    entries = [line.entry for line in reversed(diary.history.lines())]
    return [(one.kind, one.done) for one in entries if isinstance(one, BreakTaken)]


class InATerminal:
    """The program as a process of its own, in a pseudo-terminal of 80×24."""

    def __init__(self, folder: Path) -> None:
        self.command = [sys.executable, "-m", "homecare", "--data", str(folder)]
        if not folder.exists():  # past the first run
            begun = [*self.command, "start", "--yes"]
            subprocess.run(begun, cwd=CHECKOUT, check=True, capture_output=True)
        self._own, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 80))
        terminal = {**os.environ, "TERM": "xterm-256color"}
        self._process = subprocess.Popen(
            self.command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=CHECKOUT, env=terminal
        )
        os.close(theirs)
        self._read = ""

    def shows(self, words: str) -> None:
        """Wait until these words were painted."""
        end = time.monotonic() + 20
        while words not in self._read:
            assert time.monotonic() < end, self._read[-3000:]
            if select.select([self._own], [], [], 0.2)[0]:
                self._read += os.read(self._own, 65536).decode(errors="replace")

    def press(self, key: str) -> None:
        """Press a key."""
        os.write(self._own, key.encode())

    def kill(self) -> None:
        """As `kill -9` does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        os.close(self._own)
