"""The faults: each prepares a folder, lets a real process write, kills it, and looks at what is left."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from homecare.diary.diary import Diary
from homecare.errors import HomecareError
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from tests.crash.processes import ROOT, Nursery, Writer
from tests.crash.typed import Contents, Typed, damage, expected, read, typing


@dataclass
class Found:
    """What one try left behind: how much was acknowledged, and each thing that is not as it must be."""

    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> list[str]:
        """All that is not as it must be."""
        return [*self.lost, *self.doubled, *self.damaged]


@dataclass(frozen=True)
class Bench:
    """Where a fault is tried: the nursery of its writers, a folder of its own, the dice of this try."""

    nursery: Nursery
    folder: Path
    dice: Random

    @property
    def paths(self) -> Paths:
        """The data folder of the diary that is tried."""
        return Paths(self.folder / "data")

    def wait(self, least: float, most: float) -> None:
        """Let a writer write for a random while: so many times what a first command takes on this machine."""
        time.sleep(self.dice.uniform(least, most) * self.nursery.pace)


Fault = Callable[[Bench], Found]
"""One try: a kill, and the look afterwards."""


def begin_diary(paths: Paths) -> None:
    """A diary in use: a programme is followed, the first run is over, the safety page was seen."""
    with closing(Diary.open(paths)) as diary:
        diary.programmes.assign(diary.shelf.read(diary.shelf.find("desk-neck-upper-back")))
        diary.shown.see_safety(read_safety().version)
        diary.first_run.end()


def look_after(paths: Paths, typed: Sequence[Typed], acknowledged: int) -> Found:
    """Open a diary after a kill and compare it with what was typed and acknowledged.

    One entry more may be there than was acknowledged: the one that was on its way, whole.
    """
    found = Found(acknowledged)
    try:
        with closing(Diary.open(paths)) as diary:
            diary.history.lines()
    except HomecareError as error:
        found.damaged.append(f"does not open: {error.text}")
        return found
    found.damaged += damage(paths.database)
    if found.damaged:
        return found
    there = read(paths)
    found.damaged += there.wrong
    compare(found, there, typed, acknowledged)
    return found


def compare(found: Found, there: Contents, typed: Sequence[Typed], acknowledged: int) -> None:
    """Note what is missing, double or strange in a diary."""
    wanted = expected(typed[:acknowledged])
    if there.rows in (wanted.rows, expected(typed[: acknowledged + 1]).rows):
        return
    are, must = Counter(row for row, _ in there.rows), Counter(row for row, _ in wanted.rows)
    found.lost += [f"lost: {row[1]}" for row in must - are]
    found.doubled += [f"doubled: {row[1]}" for row, times in are.items() if times > 1]
    if not found.lost and not found.doubled:
        found.damaged.append(f"not as typed: {set(there.rows) ^ set(wanted.rows)}")


# The command line


def refusals(writer: Writer) -> list[str]:
    """What was refused although nothing was the matter."""
    return [f"refused: {one.err}" for one in writer.ended if one.code != 0]


def command_lines(bench: Bench) -> Found:
    """The command line, over and over, in one process."""
    paths, typed = bench.paths, typing(bench.dice, 150)
    begin_diary(paths)
    writer = bench.nursery.begin(paths.data, [one.words for one in typed])
    bench.wait(0.1, 3)
    writer.kill()
    found = look_after(paths, typed, len(writer.ended))
    found.damaged += refusals(writer)
    return found


def beside_a_reader(bench: Bench) -> Found:
    """The same while another program has the diary open, so that the log (WAL) outlives every command."""
    paths, typed = bench.paths, typing(bench.dice, 150)
    begin_diary(paths)
    with closing(Diary.open(paths)) as reader:
        reader.history.lines()
        writer = bench.nursery.begin(paths.data, [one.words for one in typed])
        bench.wait(0.1, 3)
        writer.kill()
        acknowledged = len(writer.ended)
        seen = len(reader.history.lines())
    found = look_after(paths, typed, acknowledged)
    found.damaged += refusals(writer)
    if seen != sum(not undone for _, undone in read(paths).rows):
        found.lost.append(f"the reader saw {seen} entries")
    return found


def one_command(bench: Bench) -> Found:
    """Real `python -m homecare log …` processes of one command each, three at a time."""
    paths, typed = bench.paths, typing(bench.dice, 3, undoes=False)
    begin_diary(paths)
    acknowledged = 0
    for number, one in enumerate(typed):
        process = subprocess.Popen(
            [sys.executable, "-m", "homecare", "--data", str(paths.data), *one.words],
            cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True,
        )  # fmt: skip
        if number == len(typed) - 1:
            time.sleep(bench.dice.uniform(0.2, 0.9))
            process.kill()
        said = process.communicate(timeout=60)[0]
        if "Logged" in said:
            acknowledged += 1
    return look_after(paths, typed, acknowledged)
