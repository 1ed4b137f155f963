"""A snapshot reads, a transaction writes; a snapshot refuses whatever would write, before it is done."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from uuid import UUID

import pytest

from homecare.core.records.practice import Link
from homecare.core.records.records import Patient, RestDay
from homecare.paths import Paths
from homecare.store.backend import SnapshotError
from homecare.store.queries.handoff import keep_link, write_anew
from homecare.store.queries.history import beginning
from homecare.store.repository import Repository
from homecare.store.store import Store

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
ANA = Patient(id=UUID(int=1), name="Ana", entered_at=AT)


@pytest.fixture
def store(paths: Paths) -> Iterator[Store]:
    """A folder with one patient."""
    with closing(Store(paths.data)) as store:
        with store.writing() as repository:
            repository.add(ANA)
        yield store


@pytest.mark.parametrize(
    "write",
    [
        lambda repository: repository.add(Patient(id=UUID(int=2), name="Ben", entered_at=AT)),
        lambda repository: repository.amend(ANA),
        lambda repository: repository.archive(Patient, [ANA.id], AT),
        lambda repository: write_anew(repository, Patient, [ANA]),
        lambda repository: keep_link(
            repository, Link(id=UUID(int=3), patient=ANA.id, other=UUID(int=4), key=None, entered_at=AT)
        ),
    ],
    ids=["add", "amend", "archive", "write anew", "delete"],
)
def test_a_snapshot_refuses_to_write(store: Store, write: Callable[[Repository], None]) -> None:
    with store.reading() as repository, pytest.raises(SnapshotError):
        write(repository)
    with store.writing() as repository:
        write(repository)


@pytest.mark.parametrize("length", [0, 1, 4, 31, 32, 33])
def test_ids_are_found_by_how_they_begin(store: Store, length: int) -> None:
    ids = [UUID(int=0), UUID(int=2**128 - 1), UUID("4f" * 16), UUID("4f" + "0" * 30), UUID("50" + "f" * 30)]
    with store.writing() as repository:
        repository.add_all(
            RestDay(id=one, patient=ANA.id, day=AT.date(), at=AT, utc_offset=0, entered_at=AT, reason=None)
            for one in ids
        )
    with store.reading() as repository:
        for one in ids:
            start = one.hex.ljust(33, "0")[:length]
            expected = {other for other in ids if other.hex.startswith(start)}
            assert set(beginning(repository, ANA.id, start, archived=False)) == expected
