"""Rows 1 and 2: from the start of `homecare` to its first paint, and to Today filled in."""

from collections.abc import Iterator
from typing import Final

from bench import QUERIED, Bench
from timing import Pair

FRAME: Final = "1 Today"
"""In the bar of rooms, from the first paint on, before anything is read."""
EXERCISE: Final = "Chin tuck"
"""Due every day in the diaries written here: shown once Today is filled in."""


def pairs(bench: Bench) -> Iterator[Pair]:
    """Both on a diary of one year."""
    words = bench.homecare(bench.year)
    yield Pair(
        row="first paint",
        what="homecare: first paint",
        ours=bench.shown("homecare", words, FRAME),
        floor=bench.shown("an empty Textual app", bench.app("empty"), "an empty app"),
        target=1.15,
    )
    yield Pair(
        row="Today filled in",
        what="homecare: Today filled in, one year",
        ours=bench.shown("homecare, an exercise on screen", words, EXERCISE),
        floor=bench.shown("a Textual + SQLModel app with one query", bench.one_query(), QUERIED),
        target=1.10,
    )
