"""Killed at a random moment, nothing that was acknowledged is lost: 200 kills here, more by run.py.

The seed is another one each time and is named where something is wrong; HOMECARE_CRASH_SEED gives one. A
kill cannot be repeated to the microsecond, but what is typed, and when it is killed, comes from the seed.
"""

import os
import time
from pathlib import Path

import pytest

from tests.crash.processes import Nursery
from tests.crash.run import FAULTS, OF, Tally, attempt, table

KILLS = int(os.environ.get("HOMECARE_CRASH_KILLS", OF))
SEED = os.environ.get("HOMECARE_CRASH_SEED") or str(time.time_ns())
IN_ONE_TEST = 4
"""Kills of one test, so that a machine with several cores shares them out; the first of each are quick."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there is no kill -9 here, nor a pseudo-terminal")


def shares() -> list[tuple[str, int, int]]:
    """Each fault in parts: its name, the number of its first kill, and how many there are."""
    parts = []
    for name, (_, share) in FAULTS.items():
        kills = max(1, round(share * KILLS / OF))
        parts += [(name, first, min(IN_ONE_TEST, kills - first)) for first in range(0, kills, IN_ONE_TEST)]
    return parts


def is_quick(fault: str, first: int, _: int) -> bool:
    """The first part of each fault, but for those whose processes take long to get there."""
    return first == 0 and fault not in ("the player", "receiving a file")


@pytest.mark.parametrize(
    ("fault", "first", "kills"),
    [pytest.param(*part, marks=() if is_quick(*part) else pytest.mark.deep) for part in shares()],
)
def test_what_was_acknowledged_is_there_whole_and_once_after_a_kill(
    nursery: Nursery, tmp_path: Path, fault: str, first: int, kills: int
) -> None:
    for number in range(first, first + kills):
        seed = f"{SEED} {fault} {number}"
        found = attempt(fault, seed, nursery, tmp_path / str(number))
        assert found.wrong == [], f"seed {seed}"


def test_two_hundred_kills_are_shared_out() -> None:
    assert OF == 200
    assert sum(kills for _, _, kills in shares()) >= min(KILLS, OF)


def test_the_table_counts_faults_tries_and_losses() -> None:
    shown = table({"a fault": Tally(3, 1200, 1, 0, 2), "another": Tally(2, 5, 0, 0, 0)}).splitlines()
    assert shown[0] == "| killed during | kills | acknowledged | lost | doubled | damaged |"
    assert shown[2] == "| a fault | 3 | 1,200 | 1 | 0 | 2 |"
    assert shown[-1] == "| all | 5 | 1,205 | 1 | 0 | 2 |"
