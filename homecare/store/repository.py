"""The repository: records in, records out, in one transaction. Rows of the database never leave this room.

It speaks plain SQL, which any database understands (`backend`). To import SQLModel's tables takes longer than
all else that a person waits for, so what is done every day goes without; a test holds the two together.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from homecare.core.patients.same_name import told_apart
from homecare.core.programme.plan import ProgrammeVersion
from homecare.core.records.entry import Action, EnteredBy, Entry
from homecare.core.records.records import (
    ENTRY_TYPES,
    Assignment,
    PainKind,
    PainReading,
    Patient,
    Programme,
    RoutineRun,
    SittingBout,
    TreatmentSession,
)
from homecare.core.values.regions import LATELY_DAYS, RegionShown, region_shown
from homecare.store.backend import Rows, SnapshotError, Transaction
from homecare.store.codec import chunks, columns, held, records, table_name, undoable_kind, values_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from homecare.core.records.practice import Link

R = TypeVar("R")
T = TypeVar("T")

_STANDS = "patient = ? AND archived_at IS NULL"
_BOUT_REACHES = timedelta(days=3)
"""More than lies between the day of a bout and its end: it lasts 24 hours at most, and zones lie between."""
_AS_ENTERED = 'day, "at", entered_at, id'


class Repository:
    """The records of a database in one snapshot or one transaction.

    Only entries that are not archived are given. In a snapshot (`writable` is False) everything that would
    write raises `SnapshotError`; what is written in a transaction is on disk as a whole or not at all.
    """

    def __init__(self, transaction: Transaction, *, writable: bool = False) -> None:
        self._transaction, self._codec = transaction, transaction.codec
        self._writable = writable

    @property
    def connection(self) -> "Connection":
        """SQLAlchemy's connection in this transaction, to read."""
        return self._transaction.connection

    @property
    def changing(self) -> "Connection":
        """The same, to write; `SnapshotError` in a snapshot."""
        if not self._writable:
            raise SnapshotError
        return self._transaction.connection

    @property
    def broken_constraints(self) -> tuple[type[Exception], ...]:
        """What is raised where a constraint refuses a row."""
        return self._transaction.broken_constraints

    def ask(self, query: str, *values: Any) -> Rows:
        """The rows of a statement, as the database holds them: `reader` makes values of what is in them."""
        return self._transaction.execute(query, [held(value, self._codec) for value in values])

    def reader(self, kind: type[T]) -> Callable[[Any], T]:
        """What makes an instant, a day, an id or a truth of what a row holds of it; not of None."""
        return self._codec.reader(kind)

    def column(self, kind: type[T], query: str, *values: Any) -> list[T]:
        """The values of a statement that asks for one column, of this type."""
        read = self.reader(kind)
        return [read(found) for (found,) in self.ask(query, *values)]

    def select(self, kind: type[R], where: str, *values: Any) -> list[R]:
        """The records of a kind for which this holds, in the order that it asks for."""
        query = f'SELECT {columns(kind)} FROM "{table_name(kind)}" WHERE {where}'
        return self.records(kind, self.ask(query, *values))

    def records(self, kind: type[R], rows: Rows) -> list[R]:
        """Records from rows that hold their columns."""
        return records(kind, rows.fetchall(), self._codec)

    def _first(self, kind: type[R], where: str, *values: Any) -> R | None:
        return next(iter(self.select(kind, f"{where} LIMIT 1", *values)), None)

    def _value(self, query: str, *values: Any) -> Any:
        """The one value of the first row; None where there is none."""
        return (self.ask(query, *values).fetchone() or (None,))[0]

    def _instant(self, query: str, *values: Any) -> datetime | None:
        found = self._value(query, *values)
        return None if found is None else self.reader(datetime)(found)

    # People

    def patients(self, *, archived: bool = False) -> list[Patient]:
        """Everybody with a diary here, by name, told apart; the archived ones only when asked for."""
        shown = "1 = 1" if archived else "archived_at IS NULL"
        return told_apart(self.select(Patient, f"{shown} ORDER BY name, entered_at, id"))

    def in_first_run(self) -> bool:
        """Whether nobody has a diary here, or somebody's first run has not ended."""
        nobody = "NOT EXISTS (SELECT 1 FROM patient)"
        left = "EXISTS (SELECT 1 FROM first_run WHERE ended_at IS NULL)"
        return bool(self._value(f"SELECT {nobody} OR {left}"))

    def kept(self, kind: type[R], patient: UUID, *, archived: bool = False) -> list[R]:
        """What a practice keeps for a patient (appointments, …), as it was entered; or what was archived."""
        gone = "NOT NULL" if archived else "NULL"
        return self.select(kind, f"patient = ? AND archived_at IS {gone} ORDER BY entered_at, id", patient)

    def link(self, patient: UUID) -> "Link | None":
        """How the other side of a hand-off knows a patient; None before the first."""
        from homecare.core.records.practice import Link

        return self._first(Link, "patient = ?", patient)

    def is_received(self, record: UUID) -> bool:
        """Whether a record belongs to the other side, and is read-only here."""
        return self._value("SELECT 1 FROM received WHERE id = ?", record) is not None

    def received(self, patient: UUID, *words: str) -> frozenset[UUID]:
        """The ids of what belongs to the other side, of these kinds of record."""
        marks = ", ".join("?" * len(words))
        query = f"SELECT id FROM received WHERE patient = ? AND kind IN ({marks})"
        return frozenset(self.column(UUID, query, patient, *words))

    # Programmes

    def programme(self, digest: str) -> Programme | None:
        """The kept programme with this exact text."""
        return self._first(Programme, "digest = ?", digest)

    def versions(self, slug: str | None = None) -> list[ProgrammeVersion]:
        """The kept programmes by id, version and digest; of one id where it is named."""
        query = (
            "SELECT held.id, held.slug, held.version, held.digest, came.patient AS received_for "
            "FROM programme AS held LEFT JOIN received AS came ON came.id = held.id"
        )
        where, values = ("", ()) if slug is None else (" WHERE held.slug = ?", (slug,))
        found = self.ask(f"{query}{where} ORDER BY held.version, held.id", *values)
        return self.records(ProgrammeVersion, found)

    def assignments(self, patient: UUID) -> list[tuple[Assignment, Programme, bool]]:
        """A patient's assignments with their programmes, by first day, and whether each was received."""
        rows = self.ask(
            f"SELECT {columns(Assignment, 'given')}, {columns(Programme, 'held')}, came.id IS NOT NULL "
            "FROM assignment AS given JOIN programme AS held ON held.digest = given.digest "
            "LEFT JOIN received AS came ON came.id = given.id "
            "WHERE given.patient = ? AND given.archived_at IS NULL "
            "ORDER BY given.start, given.entered_at, given.id",
            patient,
        ).fetchall()
        own = len(fields(Assignment))
        given = records(Assignment, [row[:own] for row in rows], self._codec)
        programmes = records(Programme, [row[own:-1] for row in rows], self._codec)
        received = [bool(row[-1]) for row in rows]
        return list(zip(given, programmes, received, strict=True))

    # Entries

    def on_day(self, kind: type[R], patient: UUID, day: date) -> list[R]:
        """The entries of one kind on one day, in the order they were entered."""
        return self.entries(kind, patient, since=day, until=day)

    def entries(
        self, kind: type[R], patient: UUID, *, since: date | None = None, until: date | None = None
    ) -> list[R]:
        """The entries of one kind within a span (both days included), by day and then as entered."""
        where, values = _span(patient, since, until)
        return self.select(kind, f"{where} ORDER BY {_AS_ENTERED}", *values)

    def entry(self, patient: UUID, wanted: UUID) -> Entry | None:
        """The entry of a patient with this id, archived or not."""
        for kind in ENTRY_TYPES.values():
            found = self._first(kind, "id = ? AND patient = ?", wanted, patient)
            if found is not None:
                return found
        return None

    def days_with(self, kind: type[Entry], patient: UUID, *, since: date | None = None) -> list[date]:
        """The days of every entry of one kind, in order; a day is named as often as it has entries."""
        where, values = _span(patient, since, None)
        return self.column(date, f'SELECT day FROM "{table_name(kind)}" WHERE {where} ORDER BY day', *values)

    def last_instant(self, kind: type[Entry], patient: UUID, day: date) -> datetime | None:
        """The latest instant that entries of one kind speak of on a day."""
        latest = f'SELECT max("at") FROM "{table_name(kind)}"'
        return self._instant(f"{latest} WHERE {_STANDS} AND day = ?", patient, day)

    def pain_levels(
        self, patient: UUID, region: str, kind: PainKind, *, since: date | None = None
    ) -> list[tuple[date, int]]:
        """Day and level of each reading of one region and kind, as they were entered."""
        where, values = _span(patient, since, None)
        rows = self.ask(
            f"SELECT day, level FROM {table_name(PainReading)} WHERE {where} AND region = ? AND kind = ? "
            'ORDER BY day, "at", entered_at',
            *values, region, str(kind),
        )  # fmt: skip
        read = self.reader(date)
        return [(read(day), level) for day, level in rows]

    def regions_logged(self, patient: UUID) -> list[str]:
        """The regions that have readings, by name."""
        query = f"SELECT DISTINCT region FROM {table_name(PainReading)} WHERE {_STANDS} ORDER BY region"
        return self.column(str, query, patient)

    def days_by_region(
        self, patient: UUID, kind: PainKind | None = None, *, since: date | None = None
    ) -> dict[str, int]:
        """On how many days each region has a reading; of one kind where it is named."""
        where, values = _span(patient, since, None)
        of_kind = "" if kind is None else " AND kind = ?"
        query = f"SELECT region, count(DISTINCT day) FROM {table_name(PainReading)} WHERE {where}{of_kind}"
        found = self.ask(f"{query} GROUP BY region", *values, *([] if kind is None else [str(kind)]))
        return dict(found.fetchall())

    def region_shown(
        self, patient: UUID, kind: PainKind, today: date, usual: str | None, otherwise: str
    ) -> RegionShown:
        """The region that is spoken of, as `core.words.region_shown` decides.

        All days are read only where `usual` has none lately; those of any kind where there is none of this.
        """
        lately = self.days_by_region(patient, kind, since=today - timedelta(days=LATELY_DAYS - 1))
        if usual in lately:
            return RegionShown(usual)
        in_all = self.days_by_region(patient, kind) or self.days_by_region(patient)
        return region_shown(usual, lately, in_all, otherwise)

    def sitting(self, patient: UUID, *, since: date | None = None) -> list[SittingBout]:
        """Every sitting bout and day's total, as they were entered."""
        return self.entries(SittingBout, patient, since=since)

    def sitting_now(self, patient: UUID, day: date) -> list[SittingBout]:
        """The bouts and totals of a day, and the open bout whenever it began."""
        bouts = f"SELECT {columns(SittingBout)} FROM {table_name(SittingBout)} WHERE {_STANDS}"
        still_open = f'{bouts} AND start IS NOT NULL AND "end" IS NULL'
        rows = self.ask(
            f'{bouts} AND day = ? UNION {still_open} ORDER BY "at", entered_at, id', patient, day, patient
        )
        return self.records(SittingBout, rows)

    def bouts_within(self, patient: UUID, start: datetime, end: datetime | None) -> list[SittingBout]:
        """The bouts that reach into a span, or touch its ends; with `end` None, into all that follows."""
        bouts = f"SELECT {columns(SittingBout)} FROM {table_name(SittingBout)} WHERE {_STANDS}"
        until, last = ("", ()) if end is None else (" AND start <= ?", (end,))
        ended = f'{bouts} AND day >= ? AND start IS NOT NULL AND "end" >= ?{until}'
        still_open = f'{bouts} AND start IS NOT NULL AND "end" IS NULL{until}'
        since = start.date() - _BOUT_REACHES
        values = (patient, since, start, *last, patient, *last)
        rows = self.ask(f"{ended} UNION ALL {still_open} ORDER BY start, id", *values)
        return self.records(SittingBout, rows)

    def treatment_days(
        self, patient: UUID, *, since: date | None = None, until: date | None = None
    ) -> list[date]:
        """The days of the sessions that were held, in order, each as often as it had one.

        What both sides of a hand-off logged is one; see `core.treatments`.
        """
        from homecare.core.treatments.treatments import treatment_days

        where, values = _span(patient, since, until)
        query = f"SELECT day, entered_by FROM {table_name(TreatmentSession)} WHERE {where}"
        rows = self.ask(query, *values)
        read = self.reader(date)
        return treatment_days((read(day), EnteredBy(side)) for day, side in rows)

    def planned_said(self, patient: UUID, until: date) -> list[tuple[datetime, int]]:
        """When each session up to a day said how many are planned, and how many; of those that say it.

        A correction of something else in the session is no newer word: the entries that it replaced speak of
        the same instant (so of the same day, which is what the index knows) and name the same number.
        """
        where, values = _span(patient, None, until)
        name = table_name(TreatmentSession)
        rows = self.ask(
            f'SELECT (SELECT min(first.entered_at) FROM {name} AS first '
            'WHERE first.patient = held.patient AND first.day = held.day AND first."at" = held."at" '
            "AND first.planned_number = held.planned_number), planned_number "
            f"FROM {name} AS held WHERE {where} AND planned_number IS NOT NULL",
            *values,
        )  # fmt: skip
        read = self.reader(datetime)
        return [(read(stated), planned) for stated, planned in rows]

    # Routines that are led

    def unfinished_run(self, patient: UUID, day: date) -> RoutineRun | None:
        """The newest routine of a day that was begun and has not ended."""
        where = "patient = ? AND day = ? AND ended_at IS NULL ORDER BY begun_at DESC, id"
        return self._first(RoutineRun, where, patient, day)

    def run(self, patient: UUID, wanted: UUID) -> RoutineRun | None:
        """A routine that is or was led."""
        return self._first(RoutineRun, "id = ? AND patient = ?", wanted, patient)

    # Actions

    def action_that_added(self, patient: UUID, entry: UUID) -> Action | None:
        """The action that added an entry, if it was not undone."""
        where = 'patient = ? AND undone_at IS NULL AND added LIKE ? ORDER BY "at" DESC, id DESC'
        return self._first(Action, where, patient, f"%{entry}%")

    def last_action_at(self, patient: UUID) -> datetime | None:
        """When the newest action was made, undone or not."""
        return self._instant('SELECT max("at") FROM action WHERE patient = ?', patient)

    def last_action(self, patient: UUID) -> Action | None:
        """The newest action that has not been undone."""
        return next(iter(self.to_undo(patient, 1)), None)

    def to_undo(self, patient: UUID, limit: int) -> list[Action]:
        """The newest actions that have not been undone, in the order in which undo takes them back."""
        where = 'patient = ? AND undone_at IS NULL ORDER BY "at" DESC, id DESC LIMIT ?'
        return self.select(Action, where, patient, limit)

    # What is written

    def _write(self, statement: str, *rows: Sequence[Any]) -> None:
        """Do a statement once for each of these rows of values.

        Raises:
            SnapshotError: in a snapshot.
        """
        if not self._writable:
            raise SnapshotError
        self._transaction.execute_many(statement, [[held(v, self._codec) for v in row] for row in rows])

    def add(self, record: Any) -> None:
        """Write a new record."""
        self.add_all([record])

    def add_all(self, new: Iterable[Any]) -> None:
        """Write new records, in the order of their kinds."""
        by_kind: dict[type[Any], list[Any]] = {}
        for record in new:
            by_kind.setdefault(type(record), []).append(record)
        for kind, together in by_kind.items():
            marks = ", ".join("?" * len(fields(kind)))
            statement = f'INSERT INTO "{table_name(kind)}" ({columns(kind)}) VALUES ({marks})'
            self._write(statement, *map(values_of, together))

    def archive(self, kind: type[Any], ids: Sequence[UUID], at: datetime | None) -> None:
        """Archive records (or bring them back, with `at` None)."""
        for chosen in chunks(ids):
            marks = ", ".join("?" * len(chosen))
            self._write(
                f'UPDATE "{table_name(kind)}" SET archived_at = ? WHERE id IN ({marks})', [at, *chosen]
            )

    def amend(self, record: Any) -> None:
        """Write a record anew in its own place: for what is still under way, such as sets being done."""
        kind = type(record)
        changed = ", ".join(f'"{one.name}" = ?' for one in fields(kind))
        self._write(
            f'UPDATE "{table_name(kind)}" SET {changed} WHERE id = ?', [*values_of(record), record.id]
        )

    def undo(self, action: Action, at: datetime) -> None:
        """Archive what an action added, bring back what it archived, and mark it undone.

        One statement for each kind of record and way, however many records there are.
        """
        for pairs, then in ((action.added, at), (action.archived, None)):
            by_word: dict[str, list[UUID]] = {}
            for word, record in pairs:
                by_word.setdefault(word, []).append(record)
            for word, ids in by_word.items():
                self.archive(undoable_kind(word), ids, then)
        self._write("UPDATE action SET undone_at = ? WHERE id = ?", [at, action.id])


def _span(patient: UUID, since: date | None, until: date | None) -> tuple[str, tuple[Any, ...]]:
    """What stands in a patient's diary within a span of days, as SQL and its values."""
    where, values = [_STANDS], [patient]
    for bound, day in (("day >= ?", since), ("day <= ?", until)):
        if day is not None:
            where.append(bound)
            values.append(day)  # type: ignore[arg-type]
    return " AND ".join(where), tuple(values)
