"""A server and a line that fail at any moment: what was confirmed is there once, and what was not, is not."""

import threading
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Final

import psycopg
import pytest

from homecare.core.records.records import PainReading
from homecare.diary.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.store.store import Store
from tests.conftest import HandClock
from tests.depth import some
from tests.postgres import Server, join
from tests.store.line import Line

SAID: Final = ("nothing was written", "did not confirm")
"""What a person is told: either can be tried again, the second after a look."""

PATIENCE: Final = 5
"""Times that one entry is tried; each fault happens once."""


@pytest.mark.parametrize("tries", some(10, 150, quick=(10,)))
def test_whatever_fails_and_whenever_each_confirmed_entry_is_there_once(
    server: Server, line: Line, tmp_path: Path, clock: HandClock, tries: int
) -> None:
    """The same key saves it later: what was refused is logged again until it is confirmed."""
    chance = Random(20261201)
    address = server.new_database()
    database = str(psycopg.conninfo.conninfo_to_dict(address)["dbname"])
    join(tmp_path / "far", f"postgresql://owner@/{database}?host={line.folder}")
    faults = (
        line.cut,
        lambda: line.be_silent(0.3),
        lambda: server.end_connections(address),
        lambda: line.lose_the_answer_to(chance.choice((b"; COMMIT", b"INSERT", b"BEGIN"))),
    )
    refusals: list[str] = []
    with closing(Diary.open(Paths(tmp_path / "far"), clock=clock)) as diary:
        for number in range(tries):
            clock.forward(seconds=1)
            fault = threading.Timer(chance.random() * 0.02, chance.choice(faults))
            fault.start()
            note = f"entry {number}"
            for _ in range(PATIENCE):
                try:
                    diary.entries.log_pain(number % 11, note=note)
                    break
                except StoreError as error:
                    refusals.append(error.sentence)
                    if "did not confirm" in error.sentence and note in kept(address, tmp_path):
                        break
            else:
                pytest.fail(f"{note} is never saved: {refusals[-1]}")
            fault.join()
    assert [one for one in refusals if not one.endswith(SAID[0] + ".") and SAID[1] not in one] == []
    assert kept(address, tmp_path) == [f"entry {number}" for number in range(tries)]


def kept(address: str, place: Path) -> list[str]:
    """The notes that are in the database, over a line that holds."""
    join(place / "near", address)
    with closing(Store(place / "near")) as store, store.reading() as records:
        return [str(one.note) for who in records.patients() for one in records.entries(PainReading, who.id)]
