"""No test waits for ever: one that takes too long is ended, with its processes, and said where it waited."""

import asyncio
import faulthandler
import os
import signal
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any, Final

import pytest

LIMIT_S: Final = 60
DEEP_LIMIT_S: Final = 300
GRACE_S: Final = 20
"""Seconds a test has to clean up once it was ended; after that its process is ended."""

_before: set[int] = set()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A limit for each test that has none of its own."""
    for item in items:
        if item.get_closest_marker("timeout") is None:
            deep = item.get_closest_marker("deep") is not None
            item.add_marker(pytest.mark.timeout(DEEP_LIMIT_S if deep else LIMIT_S))


@pytest.hookimpl(tryfirst=True)
def pytest_timeout_set_timer(item: pytest.Item, settings: Any) -> bool | None:
    """Begin to count. Where there is no SIGALRM, pytest-timeout ends the test in its own way."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        return None
    _before.clear()
    _before.update(_descendants(os.getpid()))

    def ended(_number: int, _frame: FrameType | None) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        said = f"{item.nodeid} was ended after {settings.timeout:.0f} s.\n{_threads()}\n{_tasks()}"
        started = _descendants(os.getpid()) - _before
        for process in started:
            with suppress(OSError):
                os.kill(process, signal.SIGKILL)
        said += f"\n{len(started)} processes that it started were ended."
        _end_for_certain(said)
        pytest.fail(said, pytrace=False)

    signal.signal(signal.SIGALRM, ended)
    signal.setitimer(signal.ITIMER_REAL, settings.timeout)
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_timeout_cancel_timer(item: pytest.Item) -> bool | None:
    """The test is over in time."""
    if not hasattr(signal, "SIGALRM"):
        return None
    signal.setitimer(signal.ITIMER_REAL, 0)
    _over.set()
    return True


_over = threading.Event()


def _end_for_certain(said: str) -> None:
    """A thread that never ends would keep the process from ending: it gets a moment, and no more."""
    _over.clear()

    def end() -> None:
        if not _over.wait(GRACE_S):
            print(said, file=sys.__stderr__, flush=True)
            os._exit(70)

    threading.Thread(target=end, daemon=True, name="end for certain").start()


def pytest_sessionfinish() -> None:
    """A thread that was left behind by a test that was ended does not keep the run from ending."""
    if any(_waits_for_ever()):
        threading.Timer(GRACE_S, os._exit, (1,)).start()


def _waits_for_ever() -> Iterator[threading.Thread]:
    main = threading.main_thread()
    return (one for one in threading.enumerate() if one is not main and not one.daemon)


def _threads() -> str:
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        return file.read()


def _tasks() -> str:
    """Where each task of the event loop waits."""
    try:
        tasks = asyncio.all_tasks(asyncio.get_running_loop())
    except RuntimeError:
        return "No event loop runs."
    lines: list[str] = []
    for task in tasks:
        lines.append(f"Task {task.get_name()}")
        for frame in task.get_stack(limit=4):
            lines += [line.rstrip() for line in traceback.format_stack(frame, limit=1)]
    return "\n".join(lines)


def _descendants(process: int) -> set[int]:
    """The processes that this one started, and those that they started (Linux tells; elsewhere none)."""
    found: set[int] = set()
    with suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in map(int, (task / "children").read_text(encoding="ascii").split()):
                found |= {child} | _descendants(child)
    return found
