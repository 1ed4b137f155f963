"""Rows 5 and 9: from a key to the room it leads to, and the memory that all rooms take."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bench import QUERIED, Bench
from starting import EXERCISE
from terminal import Terminal
from timing import NotMeasuredError, Pair, Subject, Taken, own_peak, p95

ROOMS: Final[Mapping[str, tuple[str, ...]]] = {
    "2": ("[2 Progress]", "pain 10", "Medians:"),
    "3": ("[3 Sessions]", "GB20 both, LI4 both"),
    "4": ("[4 Programme]", "Followed since", "Minutes:"),
    "5": ("[5 Guide]", "What can cause"),
    "1": ("[1 Today]", EXERCISE, "Lie face down"),
}
"""For each key what its room shows once it is filled in: the bar, and what is read from diary or guide."""
BETWEEN_S: Final = 0.3
"""Seconds between two keys: time to look, and for what the program does while nobody types."""
CTRL_Q: Final = "\x11"


def pairs(bench: Bench) -> Iterator[Pair]:
    """Ten years against a month, and against an app with one query."""
    yield Pair(
        row="key to new screen",
        what="a key to its room, p95: ten years against a month",
        ours=visiting(bench, "homecare, ten years", bench.years),
        floor=visiting(bench, "homecare, one month", bench.month),
        target=1.2,
        share=0.4,
        statistic=p95,
        places=tuple(f"{key} {turn + 1}" for turn in range(bench.sizes.visits) for key in ROOMS),
    )
    yield Pair(
        row="memory",
        what="peak memory, all rooms of ten years",
        ours=Subject("homecare, ten years", lambda: _memory_of_rooms(bench)),
        floor=Subject("a Textual + SQLModel app with one query", lambda: _memory_of_one_query(bench)),
        target=1.3,
        unit="MB",
        share=0.3,
        cold=True,
    )


def visiting(bench: Bench, name: str, data: Path) -> Subject:
    """Seconds from each key to its room, for the first time and again, in a new process."""

    def run() -> Taken:
        with _opened(bench, name, data) as terminal:
            visits = [_visit(terminal, key) for _ in range(bench.sizes.visits) for key in ROOMS]
            return Taken(tuple(seconds for seconds, _ in visits), sum(cpu for _, cpu in visits) or None)

    return Subject(name, run)


def _opened(bench: Bench, name: str, data: Path) -> Terminal:
    terminal = Terminal(name, bench.homecare(data), bench.environment)
    try:
        terminal.until(EXERCISE)
        terminal.watch(BETWEEN_S)
    except BaseException:
        terminal.close()
        raise
    return terminal


def _visit(terminal: Terminal, key: str) -> tuple[float, float]:
    """Seconds of the clock and of CPU from a key until its room is filled in."""
    used = terminal.cpu
    terminal.press(key)
    seconds = terminal.until(*ROOMS[key])
    visit = seconds, terminal.cpu - used
    terminal.watch(BETWEEN_S)
    return visit


def _memory_of_rooms(bench: Bench) -> Taken:
    with _opened(bench, "homecare", bench.years) as terminal:
        for key in ROOMS:
            _visit(terminal, key)
        terminal.watch(1)
        return _megabytes(terminal.leave("q").peak)


def _memory_of_one_query(bench: Bench) -> Taken:
    with Terminal("the app with one query", bench.one_query(), bench.environment) as terminal:
        terminal.until(QUERIED)
        terminal.watch(1)
        return _megabytes(terminal.leave(CTRL_Q).peak)


def _megabytes(peak: int) -> Taken:
    """A peak of memory; one that is not larger than ours may be ours, which a new process begins with."""
    mine = own_peak()
    if peak <= mine:
        raise NotMeasuredError(f"a peak of {peak} bytes is no more than that of this process, {mine}")
    return Taken((peak / 1e6,))
