"""Kill homecare while it writes, as often as is wanted, and print what was lost: a table in Markdown.

python tests/crash/run.py --kills 2000
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.crash import faults, faults_of_files, faults_on_screen
from tests.crash.faults import Bench, Fault, Found
from tests.crash.processes import Nursery

FAULTS: Final[Mapping[str, tuple[Fault, int]]] = {
    "command lines": (faults.command_lines, 64),
    "command lines beside a reader": (faults.beside_a_reader, 30),
    "one command a process": (faults.one_command, 12),
    "forms on the screen": (faults_on_screen.forms, 16),
    "the player": (faults_on_screen.player, 4),
    "first opening": (faults_of_files.first_opening, 24),
    "upgrade from a release": (faults_of_files.upgrade, 16),
    "receiving a file": (faults_of_files.receive, 12),
    "sharing a file": (faults_of_files.share, 10),
    "settings": (faults_of_files.settings, 12),
}
"""What is killed, and how many of 200 kills it takes."""
OF: Final = sum(share for _, share in FAULTS.values())


@dataclass
class Tally:
    """What many tries of one fault found."""

    tries: int = 0
    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    damaged: int = 0

    def add(self, found: Found) -> None:
        """One try more."""
        self.tries += 1
        self.acknowledged += found.acknowledged
        self.lost += len(found.lost)
        self.doubled += len(found.doubled)
        self.damaged += len(found.damaged)


def attempt(name: str, seed: str, nursery: Nursery, folder: Path) -> Found:
    """One try of a fault in a folder of its own, which is removed again unless something is wrong."""
    folder.mkdir(parents=True)
    found = FAULTS[name][0](Bench(nursery, folder, Random(seed)))
    if not found.wrong:
        shutil.rmtree(folder)
    return found


def table(tallies: Mapping[str, Tally]) -> str:
    """Faults × tries × losses."""
    heads = ("killed during", "kills", "acknowledged", "lost", "doubled", "damaged")
    lines = [f"| {' | '.join(heads)} |", "|---|" + "--:|" * (len(heads) - 1)]
    counts = [(one.tries, one.acknowledged, one.lost, one.doubled, one.damaged) for one in tallies.values()]
    for name, row in zip(
        (*tallies, "all"), [*counts, tuple(map(sum, zip(*counts, strict=True)))], strict=True
    ):
        lines.append(f"| {name} | {' | '.join(f'{number:,}' for number in row)} |")
    return "\n".join(lines)


def main(words: Sequence[str] | None = None) -> int:
    """Run as many kills as are wanted; 1 if anything was lost, doubled or damaged."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=OF, help="how many, over all faults")
    parser.add_argument("--fault", choices=[*FAULTS], help="only this one")
    parser.add_argument(
        "--seed", default=str(time.time_ns()), help="the seed of the delays and of what is typed"
    )
    said = parser.parse_args(words)
    print(f"seed {said.seed}", file=sys.stderr)  # noqa: T201
    tallies: dict[str, Tally] = {}
    home = Path(tempfile.mkdtemp(prefix="homecare-crash-"))
    with Nursery() as nursery:
        for name, (_, share) in FAULTS.items():
            if said.fault in (None, name):
                tallies[name] = Tally()
                for number in range(said.kills if said.fault else round(share * said.kills / OF)):
                    seed = f"{said.seed} {name} {number}"
                    found = attempt(name, seed, nursery, home / f"{name.replace(' ', '-')}-{number}")
                    tallies[name].add(found)
                    for wrong in found.wrong:
                        print(f"{seed}: {wrong}", file=sys.stderr)  # noqa: T201
                print(f"{name}: {tallies[name]}", file=sys.stderr)  # noqa: T201
    print(table(tallies))  # noqa: T201
    return int(any(one.lost or one.doubled or one.damaged for one in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
