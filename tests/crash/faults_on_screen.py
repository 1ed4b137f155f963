"""Kills of the terminal interface: on a pseudo-terminal, with keys pressed; its screen is believed."""

import re
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

from homecare.core.records.records import ExerciseEntry
from homecare.diary.diary import Diary
from homecare.exchange.content import read_safety
from tests.core.files import programme
from tests.crash.faults import Bench, Found, begin_diary, look_after
from tests.crash.processes import Terminal, Writer
from tests.crash.typed import Typed, damage

OPENS_WITHIN_S: Final = 60
SET: Final = re.compile(r"Set (\d+) of 20")
PACE: Final = """
[pace]
get_ready_s = 0
"""
ROUND: Final = """
[[exercise]]
use = "front-plank"
sets = 20
hold_s = 1
rest_s = 0
"""


@contextmanager
def interface(bench: Bench, until: str) -> Iterator[tuple[Terminal, Writer]]:
    """The interface on a terminal of its own, once it shows these words; it is killed at the end."""
    terminal = Terminal()
    writer = bench.nursery.begin(bench.paths.data, [()], terminal=terminal.name)
    try:
        assert terminal.reads(until, time.monotonic() + OPENS_WITHIN_S), terminal.shown
        yield terminal, writer
    finally:
        writer.kill()
        terminal.close()


def forms(bench: Bench) -> Found:
    """Pain and sitting are entered in their forms, one after another; the screen says what is saved."""
    begin_diary(bench.paths)
    typed: list[Typed] = []
    acknowledged = 0
    with interface(bench, "upper back") as (terminal, writer):
        deadline = time.monotonic() + bench.dice.uniform(1, 12) * bench.nursery.pace
        terminal.drain(time.monotonic() + 0.2)
        for number in range(1, 200):
            keys, says, one = _pain(number) if number % 2 else _sitting(number)
            typed.append(one)
            for key in keys:
                terminal.press(key)
                terminal.drain(min(deadline, time.monotonic() + 0.01))
            if not terminal.reads(says, deadline):
                break
            acknowledged += 1
        writer.kill()
    return look_after(bench.paths, typed, acknowledged)


def _pain(number: int) -> tuple[tuple[str, ...], str, Typed]:
    level = number // 2 % 10
    fields = (("level", level), ("region", "upper-back"), ("kind", "average_24h"))
    return ("p", str(level)), f"Pain {level}, upper back", Typed((), "pain_reading", None, fields)


def _sitting(number: int) -> tuple[tuple[str, ...], str, Typed]:
    fields = (("minutes", number), ("source", "manual"))
    return ("m", f"{number}m", "\r"), f"Sitting {number} min", Typed((), "sitting_bout", None, fields)


def player(bench: Bench) -> Found:
    """A routine is led through; each set is on disk when it is over, and the next start offers to go on."""
    with closing(Diary.open(bench.paths)) as diary:
        diary.programmes.assign(programme(head=PACE, body=ROUND))
        diary.first_run.end()
        diary.shown.see_safety(read_safety().version)
    with interface(bench, "Front plank") as (terminal, writer):
        terminal.drain(time.monotonic() + 0.2)
        terminal.press("S")
        terminal.drain(time.monotonic() + bench.dice.uniform(1, 7))
        writer.kill()
        under_way = max([int(number) for number in SET.findall(terminal.shown)], default=0)
    return _sets_after(bench, under_way)


def _sets_after(bench: Bench, under_way: int) -> Found:
    """Look at what is kept of a routine that was killed in the set that the screen showed last.

    The set before may still have been on its way: the screen shows the next one in the same moment.
    """
    with closing(Diary.open(bench.paths)) as diary:
        entries, run = [line.entry for line in diary.history.lines()], diary.player.unfinished_run()
    kept = sum(len(one.sets) for one in entries if isinstance(one, ExerciseEntry))
    found = Found(max(under_way - 2, 0), damaged=damage(bench.paths.database))
    if kept < found.acknowledged:
        found.lost.append(f"{kept} sets are kept, and set {under_way} was under way")
    if kept > under_way or len(entries) > 1:
        found.doubled.append(f"{kept} sets in {len(entries)} entries are kept, and {under_way} were begun")
    if under_way and run is None:
        found.lost.append("the routine that was under way")
    return found
