"""Others' files, and the diary they are brought to."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.conftest import HandClock

HABITS = (
    "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,"
    "Target Type,Target Value,Archived?\n"
    "001,Plank,YES_NO,Did you hold it?,,1,1,#FF8F00,,,,false\n"
    '002,Read,YES_NO,"Ten pages, or more?",,2,3,#00897B,,,,false\n'
    "003,Chin tuck,YES_NO,,,1,1,#00897B,,,,false\n"
    "004,Steps,NUMERICAL,,,1,1,#5E35B1,steps,AT_LEAST,8000.0,true\n"
)
PLANK = (
    "Date,Value,Notes\n"
    "2026-11-24,YES_MANUAL,\n"
    "2026-11-23,SKIP,Sick\n"
    "2026-11-22,NO,\n"
    "2026-11-21,YES_AUTO,\n"
    '2026-11-20,YES_MANUAL,"""Long"" day, tired"\n'
    "2026-11-19,UNKNOWN,\n"
)
READ = "Date,Value,Notes\n2026-11-24,YES_MANUAL,\n"
TOGETHER = (
    "Date,Plank,Read,Chin tuck,Steps,\n"
    "2026-11-24,YES_MANUAL,YES_MANUAL,YES_MANUAL,9000000,\n"
    "2026-11-23,SKIP,UNKNOWN,NO,6500000,\n"
)
LOOP = {
    "Habits.csv": HABITS,
    "Checkmarks.csv": TOGETHER,
    "Scores.csv": "Date,Plank,Read,Chin tuck,Steps,\n",
    "001 Plank/Checkmarks.csv": PLANK,
    "001 Plank/Scores.csv": "Date,Score\n2026-11-24,0.0521\n",
    "002 Read/Checkmarks.csv": READ,
}
"""An export of Loop Habit Tracker: one habit has no folder of its own here, as an older one might not."""

CYRILLIC = {
    "Habits.csv": 'Position,Name,Type\n001,"Вода, 2 л",YES_NO\n002,Планка,YES_NO\n003,Витамины,YES_NO\n',
    "001  2/Checkmarks.csv": "Date,Value,Notes\n2026-11-10,YES_MANUAL,\n",
    "002/Checkmarks.csv": "Date,Value,Notes\n2026-11-11,YES_MANUAL,30 s\n",
    "003/Checkmarks.csv": "Date,Value,Notes\n2026-11-12,YES_MANUAL,\n",
    "Checkmarks.csv": (
        "Date,Вода, 2 л,Планка,Витамины,\n"
        "2026-11-12,UNKNOWN,UNKNOWN,YES_MANUAL,\n"
        "2026-11-11,UNKNOWN,YES_MANUAL,UNKNOWN,\n"
        "2026-11-10,YES_MANUAL,UNKNOWN,UNKNOWN,\n"
    ),
}
"""As Loop writes it where names have no ASCII letters, and one of them has a comma."""


@pytest.fixture
def adopting(paths: Paths, clock: HandClock) -> Iterator[Diary]:
    """An empty diary, to which others' records are brought."""
    opened = Diary.open(paths, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """Write a table of another program."""

    def sheet(content: str | bytes, name: str = "pain.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return sheet


@pytest.fixture
def loop(tmp_path: Path) -> Callable[..., Path]:
    """Write an export of Loop Habit Tracker as a folder."""

    def loop(files: Mapping[str, str] = LOOP, name: str = "loop") -> Path:
        folder = tmp_path / name
        for inner, text in files.items():
            (folder / inner).parent.mkdir(parents=True, exist_ok=True)
            (folder / inner).write_text(text, encoding="utf-8")
        return folder

    return loop
