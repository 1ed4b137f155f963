"""`python -m tests.simulated [rates|sentences] [--diaries N]`: print the figures."""

import argparse
import sys
from collections.abc import Iterable

from tests.simulated import rates, sentences


def main() -> None:
    """Print how often the rule speaks, and how often each sentence appears where nothing changes."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulated", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("rates", "sentences"), help="one of the two tables")
    parser.add_argument("--diaries", type=int, help="how many diaries of each kind")
    given = parser.parse_args()
    if given.what != "sentences":
        _print(rates.rates_table(diaries=given.diaries or rates.DIARIES))
    if given.what != "rates":
        _print(sentences.sentences_table(given.diaries or sentences.DIARIES))


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
