"""Keys typed faster than screens are built: each waits until the one before it has had its effect.

Without this, a key typed while a form opens goes to the room beneath: the digit after `p` would open another
room, and the passphrase typed right after the start would be lost. A key that is pressed again before its
effect is seen counts once where that effect is another screen: a second Enter is not for what comes next.
"""

from asyncio import Future
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import monotonic
from typing import Any, Final
from weakref import WeakKeyDictionary

from textual import events
from textual.app import App
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.worker import NoActiveWorker, Worker, get_current_worker

LOOK_AGAIN_S: Final = 0.02
HELD_AT_MOST_S: Final = 10.0
"""Seconds after which a key goes on all the same: nothing that hangs makes the keyboard dead."""

AT_ONCE: Final = frozenset({"f1", "ctrl+q", "ctrl+c"})
"""Help and the way out wait for nothing."""

ASKING: Final = frozenset({"flow", "opening", "dialog", "writing", "passphrase"})
"""Groups of workers that a key starts and that may open the next screen."""

_TURNS: Final = 3
"""How often what a key left behind is followed up to the app: a key, its message, and the message's own."""

Typed = events.Key | events.Paste


class TypeAhead:
    """Passes keys on one after another; `hear` takes each as it comes from the terminal."""

    def __init__(self, app: App[Any], pass_on: Callable[[events.Event], Awaitable[None]]) -> None:
        self._app = app
        self._pass_on = pass_on
        self._typed: deque[Typed] = deque()
        self._under_way = False
        self._since = 0.0
        self._shown: Screen[Any] | None = None
        self._last: tuple[str, Screen[Any]] | None = None
        self._asked: WeakKeyDictionary[Worker[Any], Future[Any]] = WeakKeyDictionary()

    @property
    def waits(self) -> bool:
        """Whether a key has not had its effect yet."""
        return self._under_way

    def asked(self, answer: "Future[Any]") -> None:
        """Note that the worker that is running waits for a person's answer from now on."""
        with suppress(NoActiveWorker):
            self._asked[get_current_worker()] = answer

    async def hear(self, event: Typed) -> None:
        """Pass a key on, or keep it until those before it have had their effect."""
        if isinstance(event, events.Key) and event.key in AT_ONCE:
            await self._pass_on(event)
            return
        self._typed.append(event)
        # A screen that is gone may take with it what was to tell that a key has had its effect.
        lost = self._under_way and monotonic() - self._since >= HELD_AT_MOST_S
        if not self._under_way or lost:
            if not self._comes():
                self._last = None  # whatever it did is seen
            self._under_way, self._since = True, monotonic()
            await self._next()

    async def _next(self) -> None:
        if not self._typed or not self._app.screen_stack:  # nothing is left, or the program is being left
            self._under_way = False
        elif self._comes() and monotonic() - self._since < HELD_AT_MOST_S:
            self._app.set_timer(LOOK_AGAIN_S, self._next)
        elif self._app.screen is not self._shown and monotonic() - self._since < HELD_AT_MOST_S:
            self._wait_for_paint(self._app.screen)
        else:
            event, self._since = _as_meant(self._typed.popleft()), monotonic()
            if self._again(event):
                self._app.call_later(self._next)
                return
            heard_by = self._app.focused or self._app.screen
            self._last = (event.key, self._app.screen) if isinstance(event, events.Key) else None
            await self._pass_on(event)
            self._follow(heard_by, heard_by, _TURNS)

    def _comes(self) -> bool:
        """Whether a screen is on its way: the first one, or one that a worker is about to open."""
        app = self._app
        return self._before_first or any(
            worker.is_running and worker.group in ASKING and not self._waits_for_answer(worker)
            for worker in app.workers
        )

    @property
    def _before_first(self) -> bool:
        return self._app.current_mode == "_default" and len(self._app.screen_stack) == 1

    def _waits_for_answer(self, worker: Worker[Any]) -> bool:
        answer = self._asked.get(worker)
        return answer is not None and not answer.done()

    def _wait_for_paint(self, screen: Screen[Any]) -> None:
        """Go on once a new screen has been painted: its fields are there then, and have the focus."""

        def painted() -> None:
            self._shown = screen
            self._app.call_later(self._next)

        if not screen.call_after_refresh(painted):
            self._app.set_timer(LOOK_AGAIN_S, self._next)

    def _follow(self, start: MessagePump, node: MessagePump, turns: int) -> None:
        """Go the way of a key, from who heard it up to the app, behind everything that it left on its way."""
        if node is not self._app:
            above = getattr(node, "parent", None) or self._app
            if not node.call_later(self._follow, start, above, turns):
                self._follow(start, above, turns)
        elif turns > 1:
            self._app.call_later(self._follow, start, start, turns - 1)
        else:
            self._app.call_later(self._next)

    def _again(self, event: Typed) -> bool:
        """Whether this is the key before it once more, which has opened or closed a screen meanwhile."""
        if self._last is None or not isinstance(event, events.Key):
            return False
        key, screen = self._last
        return event.key == key and screen is not self._app.screen


def _as_meant(event: Typed) -> Typed:
    """Enter typed before the terminal was ours came as the end of a line."""
    if isinstance(event, events.Key) and event.key == "ctrl+j":
        return events.Key("enter", "\r")
    return event
