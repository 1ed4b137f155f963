"""The measures of the house: `make bench`. They are printed and gate nothing.

    python benchmarks/run.py [--rounds N] [--only WORD] [--profile] [--json FILE]

Each figure is a ratio: homecare against a floor, the least that anything built on the same libraries
takes, measured in turn (A B A B …) in one run, so that a slow or busy machine slows both. The table:

* `ours` and `floor` are medians of all rounds (of keys the 95th percentile; of seconds those of the clock).
* `ratio` is the median of the rounds' own ratios, `quartiles` its spread: where it is wide, other work ran
  beside. `CPU` is the same ratio of CPU seconds, which other work hardly changes.
* Of keys, `2 1` is the first visit to room 2 and `2 2` the second, ours/floor; `CPU` is of all visits.
* `target` is the ratio wished for. The floors are in `apps`, and those with an answer are made to agree with
  homecare's answer first, in the same run. One round that is not counted comes before.

The diaries are written to a temporary folder (TMPDIR says where; the practice takes 1.6 GB), each with its
copy of the day, so that no start measured makes one. `--only` runs the measures whose row or title holds the
word; `--profile` shows where today, trends and the panel spend their time, of what `--only` leaves. A whole
run is recorded in benchmarks/latest.json; a part of one only where `--json` says.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import commands
import panel
import player
import size
import starting
import visits
from bench import HERE, SMALL, Bench, Sizes, found, prepare
from table import HEAD, line, machine, machine_line, write
from timing import Measured, Pair, compare

GROUPS: Final[tuple[Callable[[Bench], Iterator[Pair]], ...]] = (
    starting.pairs, commands.pairs, visits.pairs, panel.pairs, player.pairs, size.pairs,
)  # fmt: skip
ROWS: Final = (
    "first paint", "Today filled in", "log", "short commands", "key to new screen", "trends",
    "today by length", "panel", "memory", "player", "size",
)  # fmt: skip
"""The rows of the table of targets, in its order."""
PROFILED: Final = {"today by length": "today", "trends": "trends", "panel": "panel"}
LATEST: Final = HERE / "latest.json"


def chosen_pairs(bench: Bench, word: str) -> list[Pair]:
    """The measures whose row or title holds a word, in the order of the rows."""
    pairs = [pair for group in GROUPS for pair in group(bench)]
    wanted = [one for one in pairs if word.casefold() in f"{one.row} {one.what}".casefold()]
    return sorted(wanted, key=lambda pair: ROWS.index(pair.row))


def measure(pairs: Sequence[Pair], rounds: int, *, warm: bool) -> list[Measured]:
    """Every measure, printed as it is done."""
    measured = []
    for pair in pairs:
        measured.append(compare(pair, rounds, warm=warm))
        print(line(measured[-1]), flush=True)
    return measured


def profile(bench: Bench, rows: set[str]) -> None:
    """Print where the views of the long diary, and of the practice, spend their time."""
    for row, view in PROFILED.items():
        if row in rows:
            folder = bench.practice if view == "panel" else bench.years
            words = [sys.executable, str(HERE / "profiling.py"), str(folder), view]
            subprocess.run(words, check=True, env=bench.environment)


def main() -> None:
    """Prepare, measure, print."""
    asked = argparse.ArgumentParser(description="Measures of homecare; they gate nothing.")
    asked.add_argument("--rounds", type=int, default=7, help="rounds of each pair (7); of slow ones fewer")
    asked.add_argument("--only", default="", help="only measures whose row or title holds this word")
    asked.add_argument("--profile", action="store_true", help="profile today, trends and panel too")
    asked.add_argument("--json", type=Path, help="where the record is written")
    asked.add_argument("--small", action="store_true", help="tiny diaries and nothing warmed, to try it out")
    chosen = asked.parse_args()
    sizes = SMALL if chosen.small else Sizes()
    begun = time.perf_counter()
    with TemporaryDirectory(prefix="homecare-bench-", ignore_cleanup_errors=True) as folder:
        bench = found(Path(folder), sizes)
        pairs = chosen_pairs(bench, chosen.only)
        prepare(bench, {pair.row for pair in pairs})
        print(
            f"{machine_line(machine())}\nprepared in {time.perf_counter() - begun:.0f} s\n\n{HEAD}",
            flush=True,
        )
        measured = measure(pairs, chosen.rounds, warm=not chosen.small)
        if chosen.profile:
            profile(bench, {one.pair.row for one in measured})
    seconds = time.perf_counter() - begun
    print(f"\n{seconds:.0f} s, {chosen.rounds} rounds")
    target = chosen.json or (None if chosen.only or chosen.small else LATEST)
    if target is not None:
        write(target, measured, rounds=chosen.rounds, seconds=seconds, sizes=asdict(sizes))


if __name__ == "__main__":
    main()
