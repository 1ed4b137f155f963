"""Row 10: the share of one core that the player takes while its figure moves, at 10 frames a second.

CPU time is read from the system (Linux), second by second.
"""

import time
from collections.abc import Iterator
from functools import partial
from statistics import fmean
from typing import Final

from bench import Bench, finish
from terminal import Terminal
from timing import NotMeasuredError, Pair, Subject, Taken

SETTLED_S: Final = 2.5
"""Seconds after the key that starts the player: it has said what comes, and counts."""
MOVES: Final = 1000
"""Bytes that a moving figure writes each second, at the least."""
SAFETY: Final = "When to get help"
"""Shown before the first routine."""
ESCAPE: Final = "\x1b"


def pairs(bench: Bench) -> Iterator[Pair]:
    """One for each exercise; the floor is the core itself."""
    for key in bench.sizes.exercises:
        yield Pair(
            row="player",
            what=f"player, {key} moving",
            ours=Subject(f"homecare, {key}", partial(_shares, bench, key)),
            floor=Subject("one core", lambda: Taken((1.0,))),
            target=0.10,
            unit="cores",
            share=0,
            statistic=fmean,
            cold=True,
        )


def _shares(bench: Bench, key: str) -> Taken:
    """CPU seconds of each second of the clock."""
    folder = bench.player(key)
    finish(bench.fill(folder, "--exercise", key))
    with Terminal("homecare", bench.homecare(folder), bench.environment) as terminal:
        terminal.until("of 1 done")
        terminal.watch(0.5)
        terminal.press("\r")
        terminal.until(SAFETY)
        terminal.press(ESCAPE)
        terminal.until("of 20")
        terminal.watch(SETTLED_S)
        still, shares = terminal.written, []
        for _ in range(bench.sizes.seconds):
            begun, used = time.monotonic(), terminal.cpu
            terminal.watch(1)
            shares.append((terminal.cpu - used) / (time.monotonic() - begun))
        if terminal.written < still + MOVES * len(shares):
            raise NotMeasuredError(f"the figure of {key} does not move")
        if not terminal.cpu:
            raise NotMeasuredError("this system does not tell what a program used (Linux does)")
        return Taken(tuple(shares))
