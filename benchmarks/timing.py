"""Two things measured in turn, A B A B …, so that whatever slows the machine slows both."""

import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Final, NamedTuple

_BYTES: Final = 1 if sys.platform == "darwin" else 1024
"""Bytes of one unit of `ru_maxrss`."""


class NotMeasuredError(Exception):
    """What was to be measured did not do what it should; the sentence says what it did instead."""


class Taken(NamedTuple):
    """What one round took: its values (one, or one for each key pressed), and CPU seconds where known."""

    values: tuple[float, ...]
    cpu: float | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that can be measured once: `run` returns what it took."""

    name: str
    run: Callable[[], Taken]


Statistic = Callable[[Sequence[float]], float]


def p95(values: Sequence[float]) -> float:
    """The 95th percentile by the nearest rank: the smallest value that 95 % of them do not exceed."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


@dataclass(frozen=True, slots=True)
class Pair:
    """Ours against its floor, for one row of the table.

    `target` is the highest ratio wished for; `unit` is of the values (s, MB or cores). `share` of the rounds
    asked for is run, at least one. `places` names the values of a round, where it takes several. `check` is
    run before, and raises NotMeasuredError where the two do not do the same; it warms both, and otherwise one
    round that is not counted does. `cold` leaves that out.
    """

    row: str
    what: str
    ours: Subject
    floor: Subject
    target: float
    unit: str = "s"
    share: float = 1.0
    statistic: Statistic = median
    places: tuple[str, ...] = ()
    check: Callable[[], object] | None = None
    cold: bool = False


@dataclass(slots=True)
class Measured:
    """The rounds of one pair, and what they come to."""

    pair: Pair
    ours: list[Taken] = field(default_factory=list)
    floor: list[Taken] = field(default_factory=list)
    trouble: str | None = None
    """Why it could not be measured."""

    @property
    def ratios(self) -> list[float]:
        """Ours ÷ floor of each round; where one round took several values against one, of each value."""
        of = self.pair.statistic
        if len(self.ours) == 1 and len(self.floor[0].values) == 1:
            return [value / self.floor[0].values[0] for value in self.ours[0].values]
        return [of(a.values) / of(b.values) for a, b in zip(self.ours, self.floor, strict=True)]

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios; of one round with several values, their statistic."""
        return self.pair.statistic(self.ratios) if len(self.ours) == 1 else median(self.ratios)

    @property
    def cpu_ratio(self) -> float | None:
        """The same of CPU seconds, which what else runs on the machine hardly changes."""
        pairs = [(a.cpu, b.cpu) for a, b in zip(self.ours, self.floor, strict=True)]
        known = [a / b for a, b in pairs if a is not None and b]
        return median(known) if known else None

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.trouble is None and self.ratio <= self.pair.target


def by_place(rounds: Sequence[Taken]) -> list[float]:
    """The median of each value of a round."""
    return [median(values) for values in zip(*(taken.values for taken in rounds), strict=True)]


def pooled(rounds: Sequence[Taken]) -> list[float]:
    """The values of all rounds together."""
    return [value for taken in rounds for value in taken.values]


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """The lower and the upper quartile, by the inclusive method."""
    if len(values) < 2:
        return values[0], values[0]
    first, _, third = quantiles(values, n=4, method="inclusive")
    return first, third


def compare(pair: Pair, rounds: int, *, warm: bool = True) -> Measured:
    """Measure a pair in turn; what fills the caches of both comes before, and is not counted."""
    measured = Measured(pair)
    try:
        if pair.check is not None:
            pair.check()
        elif warm and not pair.cold:
            pair.ours.run()
            pair.floor.run()
        for _ in range(max(1, round(rounds * pair.share))):
            measured.ours.append(pair.ours.run())
            measured.floor.append(pair.floor.run())
    except NotMeasuredError as error:
        measured.trouble = str(error)
    return measured


class Used(NamedTuple):
    """What an ended process used: CPU seconds in all its threads, and its largest memory in bytes."""

    cpu: float
    peak: int
    code: int


def own_peak() -> int:
    """The largest memory of this program, in bytes: what it starts can show no less. 0 where nobody tells."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    # Not ru_maxrss: that begins with the peak of whoever started this, and it does not go on from here.
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def wait_for(process: "subprocess.Popen[bytes]") -> Used:
    """Wait until a process has ended."""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Used(used.ru_utime + used.ru_stime, used.ru_maxrss * _BYTES, process.returncode)


def answer_of(words: Sequence[str], environment: Mapping[str, str], name: str) -> tuple[str, Taken]:
    """What a command prints, and what it took from its start to its end.

    Raises:
        NotMeasuredError: if it does not end with 0.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        begun = time.perf_counter()
        process = subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        used = wait_for(process)
        seconds = time.perf_counter() - begun
        out.seek(0)
        err.seek(0)
        printed, complained = out.read().decode(), err.read().decode()
    if used.code:
        said = (complained or printed).strip().splitlines()
        raise NotMeasuredError(f"{name} ended with {used.code}: {said[-1] if said else 'no words'}")
    return printed, Taken((seconds,), used.cpu)


def command(name: str, words: Sequence[str], environment: Mapping[str, str]) -> Subject:
    """A command from its start to its end; it must end with 0."""
    return Subject(name, lambda: answer_of(words, environment, name)[1])
