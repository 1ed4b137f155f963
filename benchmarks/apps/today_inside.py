"""Median CPU seconds of `diary.day.view` on one data folder, which is named first."""

import sys
import time
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Final

from homecare.diary.diary import Diary
from homecare.paths import Paths

CALLS: Final = 30
"""Calls that are counted, after two that are not."""

with closing(Diary.open(Paths(Path(sys.argv[1])))) as diary:
    seconds = []
    for _ in range(CALLS + 2):
        begun = time.process_time()
        diary.day.view()
        seconds.append(time.process_time() - begun)
print(median(seconds[2:]))
