"""Two things timed in turn, A B A B …, so that whatever slows the machine slows both; and a table of it."""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median


class NotMeasuredError(Exception):
    """What was to be timed did not do what it should; the sentence says what it did instead."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Something that can be timed once: `run` returns seconds."""

    name: str
    run: Callable[[], float]


@dataclass(frozen=True, slots=True)
class Pair:
    """Ours against something to compare it with; `target` is the highest ratio of medians wished for."""

    title: str
    ours: Timed
    other: Timed
    target: float


@dataclass(slots=True)
class Series:
    """The seconds of each round."""

    name: str
    seconds: list[float] = field(default_factory=list)

    @property
    def row(self) -> str:
        """Median, least and most, in milliseconds."""
        in_ms = [1000 * one for one in (median(self.seconds), min(self.seconds), max(self.seconds))]
        return f"  {self.name:<44}" + "".join(f"{number:>10.1f}" for number in in_ms)


def compare(pair: Pair, rounds: int) -> str:
    """The rows of one pair, after one round that is not counted (it fills the caches of both)."""
    ours, other = Series(pair.ours.name), Series(pair.other.name)
    try:
        for turn in range(rounds + 1):
            for timed, series in ((pair.ours, ours), (pair.other, other)):
                seconds = timed.run()
                if turn:
                    series.seconds.append(seconds)
    except NotMeasuredError as error:
        return f"{pair.title}\n  not measured: {error}"
    ratio = median(ours.seconds) / median(other.seconds)
    verdict = "within" if ratio <= pair.target else "ABOVE"
    return "\n".join(
        [pair.title, ours.row, other.row, f"  ratio {ratio:.2f}, {verdict} the target of {pair.target}"]
    )


def command(name: str, words: Sequence[str], environment: Mapping[str, str]) -> Timed:
    """A command from its start to its end; it must end with 0."""

    def run() -> float:
        begun = time.perf_counter()
        done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
        seconds = time.perf_counter() - begun
        if done.returncode:
            said = (done.stderr or done.stdout).strip().splitlines()
            raise NotMeasuredError(f"{name} ended with {done.returncode}: {said[-1] if said else 'no words'}")
        return seconds

    return Timed(name, run)


def spread(run: Callable[[], object], rounds: int) -> list[float]:
    """Seconds of each call of something inside this process."""
    seconds = []
    for _ in range(rounds):
        begun = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - begun)
    return seconds
