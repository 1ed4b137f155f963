"""Row 8: the first rows of a practice's panel."""

import json
from collections.abc import Iterator
from typing import Final

from agreeing import agree
from bench import Bench
from timing import Pair, answer_of

FIRST: Final = "Aiko Abe"
"""The first patient by name, of any practice written here."""


def pairs(bench: Bench) -> Iterator[Pair]:
    """`homecare clinic` until it shows the first patient, against one statement for all of them."""
    floor = bench.app("panel_sql", str(bench.practice / "homecare.db"), str(bench.day))

    def same() -> None:
        """The statement says of every patient what homecare says; this warms what the disk holds, too."""
        both = (bench.homecare(bench.practice, "clinic", "--json"), [*floor, "--json"])
        said, by_sql = (answer_of(words, bench.environment, "the panel")[0] for words in both)
        agree(json.loads(said), json.loads(by_sql), "panel")

    patients = f"{bench.sizes.patients:,} patients × {bench.sizes.practice_days} days"
    yield Pair(
        row="panel",
        what=f"homecare clinic: first rows of {patients}",
        ours=bench.shown("homecare clinic", bench.homecare(bench.practice, "clinic"), FIRST),
        floor=bench.shown("one SQL statement through sqlite3, with imports", floor, FIRST),
        target=1.5,
        share=0.4,
        check=same,
    )
