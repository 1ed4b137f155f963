"""`homecare sit watch`: one line that goes on by itself, and rings when a break is due."""

import gc
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TextIO

from homecare.cli import wording
from homecare.cli.output.printing import broken, cells, filled, terminal_width
from homecare.cli.texts.sitting import pane_line, prompt_text, what_to_do
from homecare.core.sitting.sitting import SittingEntries, SittingNow
from homecare.core.values.days import Clock
from homecare.core.values.plain_letters import in_plain_words
from homecare.core.wording.sitting import status_in_words
from homecare.system.notifications import BELL, desktop_notification

if TYPE_CHECKING:
    from homecare.diary.diary import Diary


class Watch:
    """Shows sitting as it is, second by second, on a terminal or, line by line, anywhere else.

    The diary is read anew only after another program has written to it, or on a new day; in between the
    display goes on from what was read. `plain` says a line only where something changed, on a terminal too:
    a line that is written over each minute cannot be listened to.
    """

    def __init__(
        self,
        diary: "Diary",
        stream: TextIO,
        *,
        clock: Clock,
        pause: Callable[[float], None] = time.sleep,
        plain: bool = False,
    ) -> None:
        self._diary = diary
        self._stream = stream
        self._clock = clock
        self._pause = pause
        self._terminal = stream.isatty()
        self._rewrites = self._terminal and not plain
        self._seen: int | None = None
        self._entries: SittingEntries | None = None
        self._names: list[str] = []
        self._rung: object = None
        self._told: object = None
        self._width = 0
        """Cells of the line that stands on the terminal."""

    def run(self) -> None:
        """Go on until somebody ends it, with Ctrl+C.

        Raises:
            StoreError: if the diary cannot be read any more.
        """
        gc.enable()  # a command ends soon and goes without; this one stays
        try:
            while True:
                self.look()
                # Up to the next full second, so that no minute is shown late.
                self._pause(1 - self._clock.now().microsecond / 1_000_000)
        finally:
            if self._rewrites and self._width:
                self._stream.write("\n")
                self._stream.flush()

    def look(self) -> None:
        """Show what holds at this moment, and ring if a break has come due."""
        now = self._read().at(self._clock.now())
        rings = now.due and not now.left_open and now.due_at != self._rung
        if rings and self._terminal:
            self._ring(now)
        if self._rewrites:
            self._rewrite(pane_line(now, max(1, terminal_width() - 1)))
        else:
            self._tell(now)
        if rings:
            self._rung = now.due_at
        self._stream.flush()

    def _read(self) -> SittingEntries:
        seen = self._diary.changes_seen()
        if self._entries is None or seen != self._seen or self._entries.day != self._diary.current_day():
            self._seen, self._entries = seen, self._diary.sitting_now.entries()
            self._names = [exercise.name for exercise in self._diary.sitting_now.break_exercises()]
        return self._entries

    def _ring(self, now: SittingNow) -> None:
        """The bell and the notification as the settings allow; the words too, where lines are rewritten."""
        words = prompt_text(now, self._names)
        settings = self._diary.settings
        if settings.sound:
            self._stream.write(BELL)
        if settings.notifications:
            self._stream.write(desktop_notification(wording.NOTIFICATION_TITLE, words))
        if self._rewrites:
            self._rewrite("")
            self._stream.write(f"\r{broken(words)}\n")
            self._width = 0

    def _rewrite(self, line: str) -> None:
        """Write over the line that stands there; a shorter one leaves nothing of it."""
        self._stream.write(f"\r{filled(line, self._width)}")
        if cells(line) < self._width:
            self._stream.write(f"\r{line}")
        self._width = cells(line)

    def _tell(self, now: SittingNow) -> None:
        """A line where something changed, for a log or a pipe: no control codes, nothing each minute."""
        bout = None if now.bout is None else (now.bout.id, now.bout.start)
        state = (bout, now.due, now.due_at, now.clock_set_back, now.left_open)
        if state == self._told:
            return
        self._told = state
        words = prompt_text(now, self._names) if now.due and not now.left_open else what_to_do(now)
        self._stream.write(f"{in_plain_words(f'{status_in_words(now)} {words}')}\n")
