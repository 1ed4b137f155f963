"""The folders the measures work on, all below a temporary one, and what they start."""

import os
import subprocess
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from terminal import until_shown
from timing import Subject, command

HERE: Final = Path(__file__).parent
APPS: Final = HERE / "apps"
QUERIED: Final = "queried text"
"""What the app with one query shows."""
PRACTICE: Final = "panel"
"""The row that needs a practice."""
WITHOUT_DIARIES: Final = {PRACTICE, "player", "size"}
"""The rows that need none of the diaries by length."""
DAY_TURN_H: Final = 4
"""The hour at which the day of a diary turns, as homecare's setting has it."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured: days of the diaries, and patients × days of the practice.

    A practice is written by homecare for `written` patients, and each of them copied `copies` times.
    Each room is gone to `visits` times; the player is watched for `seconds` in each of some `exercises` in
    which the figure never stands still for long.
    """

    month: int = 30
    year: int = 365
    years: int = 3650
    written: int = 20
    copies: int = 99
    practice_days: int = 365
    visits: int = 2
    seconds: int = 5
    exercises: tuple[str, ...] = ("cat-cow", "wall-angel", "bird-dog")

    @property
    def patients(self) -> int:
        """Patients of the practice."""
        return self.written * (self.copies + 1)


SMALL: Final = Sizes(
    month=30, year=30, years=60, written=3, copies=2, practice_days=30, visits=1, seconds=1,
    exercises=("cat-cow",),
)  # fmt: skip
"""Enough to see that every piece runs."""


@dataclass(frozen=True, slots=True)
class Bench:
    """The folders of this run; `day` is the last of each diary, the one that runs now."""

    folder: Path
    environment: Mapping[str, str]
    sizes: Sizes
    day: date

    @property
    def month(self) -> Path:
        """The data folder with a diary of one month."""
        return self.folder / "month"

    @property
    def year(self) -> Path:
        """The one with a diary of a year."""
        return self.folder / "year"

    @property
    def years(self) -> Path:
        """The one with a diary of ten years."""
        return self.folder / "years"

    @property
    def practice(self) -> Path:
        """The one with 2,000 diaries of a year."""
        return self.folder / "practice"

    @property
    def queried(self) -> Path:
        """The database of the app with one query."""
        return self.folder / "queried.db"

    def player(self, key: str) -> Path:
        """The one with a routine of nothing but this exercise."""
        return self.folder / key

    def fill(self, data: Path, *words: str) -> "subprocess.Popen[bytes]":
        """Begin to fill a data folder, in a process of its own."""
        filling = [sys.executable, str(HERE / "filling.py"), str(data), "--last", str(self.day), *words]
        return subprocess.Popen(filling, env=self.environment)

    def homecare(self, data: Path, *words: str) -> list[str]:
        """A homecare command on a data folder."""
        return [sys.executable, "-m", "homecare", "--data", str(data), *words]

    def app(self, name: str, *words: str) -> list[str]:
        """One of the floors: a program in `apps`."""
        return [sys.executable, str(APPS / f"{name}.py"), *words]

    def shown(self, name: str, words: list[str], marker: str) -> Subject:
        """A terminal program until it shows the marker."""
        return until_shown(name, words, marker, self.environment)

    def done(self, name: str, words: list[str]) -> Subject:
        """A command until it ends."""
        return command(name, words, self.environment)

    def one_query(self) -> list[str]:
        """The app with SQLModel and one query."""
        return self.app("one_query", str(self.queried))

    def importing(self, modules: str) -> Subject:
        """Python with nothing but these imports."""
        return self.done(f'python -c "import {modules}"', [sys.executable, "-c", f"import {modules}"])


def found(folder: Path, sizes: Sizes) -> Bench:
    """The folders of a run, with nothing in them yet."""
    day = (datetime.now().astimezone() - timedelta(hours=DAY_TURN_H)).date()
    return Bench(folder, _environment(folder / "home"), sizes, day)


def prepare(bench: Bench, rows: Collection[str]) -> None:
    """Write the diaries that these rows need, each with its copy of the day.

    They are written in processes of their own: this one stays small, as a process that is started begins with
    the peak of memory of the one that started it. The practice takes as long as all else, and 1.6 GB.
    """
    sizes = bench.sizes
    (bench.folder / "home").mkdir()
    beside = []  # most machines have two processors
    if PRACTICE in rows:
        each = (sizes.written, sizes.copies, sizes.practice_days)
        patients, copies, long = map(str, each)
        words = ("--patients", patients, "--copies", copies, "--days", long)
        beside.append(bench.fill(bench.practice, *words))
    if set(rows) - WITHOUT_DIARIES:
        for data, days in ((bench.years, sizes.years), (bench.year, sizes.year), (bench.month, sizes.month)):
            finish(bench.fill(data, "--days", str(days)))
        finish(subprocess.Popen([*bench.one_query(), QUERIED], env=bench.environment))
    for process in beside:
        finish(process)


def finish(process: "subprocess.Popen[bytes]") -> None:
    """Wait for a process that must end with 0.

    Raises:
        CalledProcessError: if it does not.
    """
    if process.wait():
        raise subprocess.CalledProcessError(process.returncode, process.args)


def _environment(home: Path) -> Mapping[str, str]:
    """A home of its own, a known terminal, this homecare, and nothing that changes how it or Python runs."""
    known = {
        "HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8",
        "PYTHONPATH": str(HERE.parent),
    }  # fmt: skip
    dropped = ("XDG_", "HOMECARE_", "TEXTUAL", "PYTHON", "COLUMNS", "LINES", "NO_COLOR")
    return {name: value for name, value in os.environ.items() if not name.startswith(dropped)} | known
