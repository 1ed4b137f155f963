"""Where the views of a data folder spend their time: python benchmarks/profiling.py FOLDER VIEW

VIEW is today, trends or panel. The second of two calls is profiled, so that imports are not in it.
"""

import cProfile
import pstats
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.paths import Paths

LINES: Final = 25


def profile(run: Callable[[], object]) -> None:
    """Print the functions that took most of the second call."""
    run()
    profiler = cProfile.Profile()
    profiler.runcall(run)
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(LINES)


def main() -> None:
    """Profile one view."""
    paths, view = Paths(Path(sys.argv[1])), sys.argv[2]
    if view == "panel":
        with closing(Clinic.open(paths)) as clinic:
            profile(clinic.panel.rows)
        return
    with closing(Diary.open(paths)) as diary:
        profile(diary.day.view if view == "today" else diary.trends.progress)


if __name__ == "__main__":
    main()
