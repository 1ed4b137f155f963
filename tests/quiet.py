"""When an app under test is quiet: known from its event loop, not guessed from how busy the processor is.

Textual's own pilot sleeps 20 ms again and again until the process uses little time, which is long when
nothing is left to do, and too short on a busy machine. Here an app is quiet once no callback is ready to run,
no thread works for it, nothing waits to be laid out or painted, and nothing moves.
"""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any, Final
from unittest.mock import patch
from weakref import WeakKeyDictionary

from textual._context import active_app
from textual.app import App
from textual.screen import Screen
from textual.widgets import Button

PATIENCE_S: Final = 30.0
_THREADS_LOOK_S: Final = 0.001
_ROUNDS: Final = 3

_working: "WeakKeyDictionary[asyncio.AbstractEventLoop, int]" = WeakKeyDictionary()
_held = 0


async def quiet() -> None:
    """Wait until the app of this test has nothing left to do.

    What waits for a person, a timer or another program counts as quiet, and so does an app that failed. The
    wait ends with an error after `PATIENCE_S`: an app that is never quiet is a defect.
    """
    loop, app = asyncio.get_running_loop(), active_app.get()
    end, rounds = monotonic() + PATIENCE_S, 0
    while rounds < _ROUNDS and not app._exit and app._exception is None:
        assert monotonic() < end, f"the app was not quiet within {PATIENCE_S:.0f} s"
        await asyncio.sleep(0)
        if loop._ready or _painted(app):  # type: ignore[attr-defined]
            rounds = 0
        elif _working.get(loop, 0) > _held or _moves(app):
            rounds = 0
            await asyncio.sleep(_THREADS_LOOK_S)
        else:
            rounds += 1


def _moves(app: App[Any]) -> bool:
    """Whether an animation is under way, or a screen waits for its parts or for its new size."""
    animator = app._animator
    typed = getattr(app, "type_ahead", None)
    return bool(
        animator._animations
        or animator._scheduled
        or app._batch_count
        or app._resize_timer
        or (typed is not None and typed.waits)
    )


@contextmanager
def held_by_a_test() -> Iterator[None]:
    """Around the wait of a thread for the test itself: the app is quiet meanwhile."""
    global _held  # noqa: PLW0603 -- counts threads of all loops
    _held += 1
    try:
        yield
    finally:
        _held -= 1


def _painted(app: App[Any]) -> bool:
    """Whether something was waiting for the next paint; it was painted, without waiting for its turn."""
    if not app._screen_stack or app._batch_count:
        return False
    screen = app.screen
    waiting = (
        screen._layout_required
        or screen._scroll_required
        or screen._repaint_required
        or screen._recompose_required
        or screen._dirty_widgets
        or screen._callbacks
    )
    if waiting and screen.is_running:
        screen._on_timer_update()
    return bool(waiting and screen.is_running)


async def _wait_for_idle(min_sleep: float = 0, max_sleep: float = 1) -> None:
    await quiet()


@contextmanager
def known_when_quiet() -> Iterator[None]:
    """While this lasts, pilots wait for `quiet`, and what threads do for an event loop is counted."""
    run, press = asyncio.BaseEventLoop.run_in_executor, App._press_keys

    async def pressed_when_quiet(app: App[Any], keys: Iterable[str]) -> None:
        await quiet()  # the first key of a test may come before the screen has its focus
        await press(app, keys)

    def counted(loop: Any, executor: Any, task: Callable[..., Any], *args: Any) -> Any:
        future = run(loop, executor, task, *args)
        _working[loop] = _working.get(loop, 0) + 1
        future.add_done_callback(lambda _: _working.__setitem__(loop, _working[loop] - 1))
        return future

    with (
        patch("asyncio.BaseEventLoop.run_in_executor", counted),
        patch.object(App, "_press_keys", pressed_when_quiet),
        patch("textual.pilot.wait_for_idle", _wait_for_idle),
        patch("textual.app.wait_for_idle", _wait_for_idle),
        patch.object(Button, "_start_active_affect"),  # for 0.2 s a pressed button hears no other click
    ):
        yield


def _paint_nothing(screen: Screen[object]) -> None:
    """Without a terminal it is thrown away anyway; who looks (`Screenful.everything`) has it drawn then."""
    if screen is screen.app.screen:
        screen._compositor._dirty_regions.clear()
        screen._dirty_widgets.clear()


@contextmanager
def painting_nothing() -> Iterator[None]:
    """While this lasts, no app paints by itself."""
    with patch.object(Screen, "_compositor_refresh", _paint_nothing):
        yield
