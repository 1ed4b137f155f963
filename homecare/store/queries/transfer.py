"""What an export reads and an import writes: every record of a data folder, archived ones too."""

from collections.abc import Iterable
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.exc import IntegrityError

from homecare.core.transfer.export_format import ASSIGNMENT, KINDS, PATIENT, PROGRAMME, Records
from homecare.core.transfer.merge import Merge
from homecare.errors import InputError
from homecare.store.queries import wording
from homecare.store.queries.handoff import write_anew
from homecare.store.repository import Repository
from homecare.store.tables import table_of

_ORDER: Final = ("patient", "day", "at", "begun_at", "start", "entered_at", "number", "name")
"""The columns that put records in the order of the days they speak of, as far as a table has them."""


def every_record(repository: Repository, patient: UUID | None = None) -> Records:
    """Every record by the word of its kind, always in the same order; of one patient where one is named.

    Of programmes these are then those that were given to that patient.
    """
    found: dict[str, tuple[Any, ...]] = {}
    for word, kind in KINDS.items():
        table = table_of(kind)
        query = select(table).order_by(*_order(table))
        if patient is not None and word != PROGRAMME:
            query = query.where((table.c.id if word == PATIENT else table.c.patient) == patient)
        found[word] = tuple(kind(**row._mapping) for row in repository.connection.execute(query))
    if patient is not None:
        given = {one.digest for one in found[ASSIGNMENT]}
        found[PROGRAMME] = tuple(one for one in found[PROGRAMME] if one.digest in given)
    return found


def _order(table: Table) -> Iterable[Any]:
    return [*(table.c[name] for name in _ORDER if name in table.c), table.c.id]


def is_empty(repository: Repository) -> bool:
    """Whether a folder is no diary in the export and no programme."""
    return all(
        repository.connection.execute(select(table_of(KINDS[word]).c.id).limit(1)).first() is None
        for word in (PATIENT, PROGRAMME)
    )


def put_in(repository: Repository, merge: Merge) -> None:
    """Write what an export brings: new records, and the newer state of those that stand here.

    Raises:
        InputError: if the database refuses a record; nothing is written then.
    """
    broken: tuple[type[Exception], ...] = (IntegrityError, *repository.broken_constraints)
    try:
        for word, kind in KINDS.items():
            repository.add_all(merge.new[word])
            if merge.newer[word]:
                write_anew(repository, kind, merge.newer[word])
    except broken as error:
        raise InputError(
            wording.EXPORT_DOES_NOT_MATCH_ITSELF,
            wording.EXPORT_IT_AGAIN_OR_IMPORT,
        ) from error
