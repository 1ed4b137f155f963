"""The panel of a practice: how long it takes for so many patients, against fetching the same rows alone.

    python benchmarks/clinic.py [--patients N] [--rounds N] [--folder DIR] [--profile]

Seconds are of CPU time, so that what else runs on the machine changes little. It gates nothing.
"""

import argparse
import cProfile
import os
import platform
import pstats
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, nullcontext
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from practice import fill_practice

from homecare.clinic import Clinic
from homecare.core.clock import diary_day
from homecare.paths import Paths
from homecare.system_clock import SystemClock


def statements_of(clinic: Clinic) -> list[str]:
    """Every statement that one panel sends, with its values in it."""
    sent: list[str] = []
    with clinic._store._database() as database:
        raw = database.raw
    raw.set_trace_callback(lambda words: sent.append(words) if words != "BEGIN" else None)
    try:
        clinic.panel()
    finally:
        raw.set_trace_callback(None)
    return [words for words in sent if words.startswith(("SELECT", "WITH"))]


def fetched(database: Path, statements: list[str]) -> int:
    """How many rows the same statements bring, with sqlite3 alone."""
    with closing(sqlite3.connect(database)) as connection:
        return sum(len(connection.execute(one).fetchall()) for one in statements)


def cpu_seconds(run: Callable[[], object], rounds: int) -> list[float]:
    """Seconds of CPU of each round, after one that is not counted."""
    seconds = []
    for _ in range(rounds + 1):
        begun = time.process_time()
        run()
        seconds.append(time.process_time() - begun)
    return seconds[1:]


def report(paths: Paths, rounds: int, *, profile: bool) -> None:
    """Measure and print."""
    with closing(Clinic.open(paths)) as clinic:
        statements = statements_of(clinic)
        rows = fetched(paths.database, statements)
        ours = cpu_seconds(clinic.panel, rounds)
        bare = cpu_seconds(lambda: fetched(paths.database, statements), rounds)
        print(f"  {'':<40}{'median s':>10}{'min':>10}{'max':>10}")
        for name, seconds in (("Clinic.panel", ours), ("the same rows with sqlite3 alone", bare)):
            numbers = (median(seconds), min(seconds), max(seconds))
            print(f"  {name:<40}" + "".join(f"{number:>10.2f}" for number in numbers))
        print(f"  {len(statements)} statements, {rows} rows, ratio {median(ours) / median(bare):.2f}")
        if profile:
            profiler = cProfile.Profile()
            profiler.runcall(clinic.panel)
            pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(20)


def main() -> None:
    """Fill a folder unless one is given that holds a practice already, then measure."""
    asked = argparse.ArgumentParser(description="The panel of a practice; it gates nothing.")
    asked.add_argument("--patients", type=int, default=2000)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--folder", type=Path, help="keep the practice here, and use it again")
    asked.add_argument("--profile", action="store_true")
    chosen = asked.parse_args()
    with nullcontext(chosen.folder) if chosen.folder else TemporaryDirectory() as folder:
        paths = Paths(Path(folder))
        if not paths.database.exists():
            fill_practice(paths, patients=chosen.patients, last=diary_day(SystemClock().now()))
        with closing(Clinic.open(paths)) as clinic:
            people = len(clinic.patients())
        size = paths.database.stat().st_size / 1e6
        machine = f"Python {platform.python_version()}, {os.cpu_count()} processors"
        print(f"{machine}, {people} patients, {size:.0f} MB")
        report(paths, chosen.rounds, profile=chosen.profile)


if __name__ == "__main__":
    main()
