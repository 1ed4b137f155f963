"""What is read by plain SQL is what SQLModel's tables hold, for every kind of record."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from sqlalchemy import select

from homecare.core.values.dose import Prescription
from homecare.paths import Paths
from homecare.store.codec import columns, held, records, table_name, values_of
from homecare.store.repository import Repository
from homecare.store.sqlite.database import CODEC
from homecare.store.store import Store
from homecare.store.tables import table_of
from homecare.store.tables.every import TABLES
from tests.store.test_released import FULL, laid

CURRENT = sorted(FULL.glob("0005*.sql"))


@pytest.fixture(params=CURRENT, ids=lambda path: path.stem)
def repository(request: pytest.FixtureRequest, paths: Paths) -> Iterator[Repository]:
    """A diary that holds real entries, and that of a practice."""
    store = Store(laid(request.param, paths).data)
    with store.reading() as repository:
        yield repository
    store.close()


def test_every_record_is_read_as_its_table_would_give_it(repository: Repository) -> None:
    seen = 0
    for kind in TABLES:
        table = table_of(kind)
        through_tables = [kind(**row._mapping) for row in repository.connection.execute(select(table))]
        plain = repository.ask(f'SELECT {columns(kind)} FROM "{table.name}"').fetchall()
        assert records(kind, plain, CODEC) == through_tables, kind
        seen += len(plain)
    assert seen > 100


def test_every_record_is_written_as_its_table_wrote_it(repository: Repository) -> None:
    """The rows here were written through SQLModel's tables, by the release that made them."""
    for kind in TABLES:
        rows = repository.ask(f'SELECT {columns(kind)} FROM "{table_name(kind)}"').fetchall()
        written = [
            tuple(held(value, CODEC) for value in values_of(record)) for record in records(kind, rows, CODEC)
        ]
        assert written == rows, kind


def test_every_record_is_found_by_each_of_its_values(repository: Repository) -> None:
    for kind in TABLES:
        rows = repository.ask(f'SELECT {columns(kind)} FROM "{table_name(kind)}"').fetchall()
        for record in records(kind, rows, CODEC)[:3]:
            for one in fields(kind):
                value = getattr(record, one.name)
                if value is not None and not isinstance(value, tuple | Prescription):
                    query = f'SELECT 1 FROM "{table_name(kind)}" WHERE id = ? AND "{one.name}" = ?'
                    assert repository.ask(query, record.id, value).fetchone(), (
                        kind,
                        one.name,
                        held(value, CODEC),
                    )


def test_a_table_is_named_and_filled_as_its_record() -> None:
    for kind, name in TABLES.items():
        assert table_name(kind) == name
        assert {one.name for one in fields(kind)} == set(table_of(kind).columns.keys())
