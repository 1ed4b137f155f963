"""The measures of the house: `make bench`. They are printed and gate nothing.

    python benchmarks/run.py [--rounds N] [--only WORD] [--profile]

`--only` runs the measures whose title holds the word; `--profile` shows where a trend of ten years goes.
"""

import argparse
import cProfile
import os
import platform
import pstats
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from diaries import MONTH, TEN_YEARS, fill_diary
from terminal import until_shown
from timing import Pair, Timed, command, compare, spread

from homecare.core.clock import diary_day
from homecare.demo import DEFAULT_SEED, fill_sample
from homecare.diary import Diary
from homecare.paths import Paths
from homecare.system_clock import SystemClock

APPS = Path(__file__).parent / "apps"
FRAME = "1 Today"
"""In the bar of rooms, from the first paint on, before anything is read."""
EXERCISE = "Chin tuck"
"""Due every day in the sample diary's second programme: shown once Today is filled in."""
QUERIED = "queried text"


@dataclass(frozen=True, slots=True)
class Bench:
    """The folders the measures work on, below a temporary one; and the environment of what they start."""

    folder: Path
    environment: Mapping[str, str]

    @property
    def sample(self) -> Paths:
        """The sample patient's diary."""
        return Paths(self.folder / "sample")

    @property
    def month(self) -> Paths:
        """A diary of one month."""
        return Paths(self.folder / "month")

    @property
    def years(self) -> Paths:
        """A diary of ten years."""
        return Paths(self.folder / "years")

    @property
    def queried(self) -> Path:
        """The database of the app with one query."""
        return self.folder / "queried.db"

    def homecare(self, paths: Paths, *words: str) -> list[str]:
        """A homecare command on one of the folders."""
        return [sys.executable, "-m", "homecare", "--data", str(paths.data), *words]

    def shown(self, name: str, words: list[str], marker: str) -> Timed:
        """A terminal program until it shows the marker."""
        return until_shown(name, words, marker, self.environment)

    def done(self, name: str, words: list[str]) -> Timed:
        """A command until it ends."""
        return command(name, words, self.environment)


def prepared(folder: Path) -> Bench:
    """The diaries written, and an environment with a home of its own and a known terminal."""
    home = folder / "home"
    home.mkdir()
    known = {"HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
    dropped = ("XDG_", "HOMECARE_", "TEXTUAL", "COLUMNS", "LINES", "NO_COLOR")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    bench = Bench(folder, kept | known)
    now = SystemClock().now()
    fill_sample(bench.sample, seed=DEFAULT_SEED, now=now)
    fill_diary(bench.month, days=MONTH, last=diary_day(now))
    fill_diary(bench.years, days=TEN_YEARS, last=diary_day(now))
    filling = [sys.executable, str(APPS / "one_query.py"), str(bench.queried), QUERIED]
    subprocess.run(filling, check=True, env=bench.environment)
    return bench


def pairs(bench: Bench) -> list[Pair]:
    """What the issue asks to be measured, with its targets."""
    python = sys.executable
    empty = bench.shown("an empty Textual app", [python, str(APPS / "empty.py")], "an empty app")
    query = [python, str(APPS / "one_query.py"), str(bench.queried)]
    imports = [python, "-c", "import sqlmodel, typer"]
    interface = bench.homecare(bench.sample)
    return [
        Pair("First paint", bench.shown("homecare", interface, FRAME), empty, 1.3),
        Pair(
            "Today filled in",
            bench.shown("homecare, an exercise on screen", interface, EXERCISE),
            bench.shown("a Textual + SQLModel app with one query", query, QUERIED),
            1.3,
        ),
        Pair(
            "Logging",
            bench.done("homecare log pain 4", bench.homecare(bench.sample, "log", "pain", "4")),
            bench.done("python -c 'import sqlmodel, typer'", imports),
            1.3,
        ),
        _by_length(bench, "today", 1.5),
        _by_length(bench, "trends", 3.0),
    ]


def _by_length(bench: Bench, word: str, target: float) -> Pair:
    """One command on the long diary against the same on the short one."""
    return Pair(
        f"A long diary: {word}",
        bench.done(f"homecare {word}, ten years", bench.homecare(bench.years, word)),
        bench.done(f"homecare {word}, one month", bench.homecare(bench.month, word)),
        target,
    )


def inside(bench: Bench, rounds: int) -> str:
    """Median milliseconds of the views inside one process, on the long and on the short diary."""
    lines = ["Inside one process (median ms, least ms)"]
    for name, paths in (("ten years", bench.years), ("one month", bench.month)):
        with closing(Diary.open(paths)) as diary:
            views: dict[str, Callable[[], object]] = {"today": diary.today, "trend": diary.trend}
            for view, run in views.items():
                seconds = [1000 * one for one in spread(run, rounds + 1)][1:]
                lines.append(f"  Diary.{view + ', ' + name:<38}{median(seconds):>10.1f}{min(seconds):>10.1f}")
    return "\n".join(lines)


def profile(bench: Bench) -> None:
    """Print where the trend of the long diary spends its time."""
    with closing(Diary.open(bench.years)) as diary:
        diary.trend()
        profiler = cProfile.Profile()
        profiler.runcall(diary.trend)
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(20)


def main() -> None:
    """Prepare, measure, print."""
    asked = argparse.ArgumentParser(description="Measures of homecare; they gate nothing.")
    asked.add_argument("--rounds", type=int, default=9, help="rounds of each pair (9)")
    asked.add_argument("--only", default="", help="only measures whose title holds this word")
    asked.add_argument("--profile", action="store_true", help="profile the trend of ten years")
    chosen = asked.parse_args()
    with TemporaryDirectory(prefix="homecare-bench-") as folder:
        bench = prepared(Path(folder))
        print(f"Python {platform.python_version()}, {os.cpu_count()} processors, {chosen.rounds} rounds")
        print(f"  {'':<44}{'median ms':>10}{'min':>10}{'max':>10}")
        for pair in pairs(bench):
            if chosen.only.lower() in pair.title.lower():
                print(compare(pair, chosen.rounds), flush=True)
        print(inside(bench, chosen.rounds))
        if chosen.profile:
            profile(bench)


if __name__ == "__main__":
    main()
