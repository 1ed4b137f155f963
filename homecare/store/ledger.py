"""The ledger: records in, records out, in one transaction. Rows of the database never leave this room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import Connection, Row, Select, Table, and_, func, insert, or_, select, type_coerce, update
from sqlalchemy.types import String

from homecare.core.adherence import ExerciseMark
from homecare.core.as_json import from_json
from homecare.core.dose import Prescription, SetDone, amount_done
from homecare.core.entry import Entry
from homecare.core.practice import Appointment, Link, Received
from homecare.core.records import (
    ENTRY_TYPES,
    Action,
    Assignment,
    ExerciseEntry,
    PainKind,
    PainReading,
    Patient,
    Programme,
    RoutineRun,
    SittingBout,
    TreatmentSession,
)
from homecare.core.treatment_course import CoursePlan
from homecare.store.planned import said_at
from homecare.store.tables import entry_tables, table_of

R = TypeVar("R")
E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Version:
    """A kept programme in brief; `received_for` is the patient whose other side it belongs to, if one."""

    id: UUID
    slug: str
    version: int
    digest: str
    received_for: UUID | None


_CHUNK = 500
"""Ids named in one statement: below every database's limit of parameters."""


def _record(kind: type[R], row: Row[Any]) -> R:
    return kind(**row._mapping)


class Ledger:
    """What can be read from a diary in one snapshot. Only entries that are not archived are given."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def connection(self) -> Connection:
        """The connection of this snapshot, for the other rooms of the store."""
        return self._connection

    def _all(self, kind: type[R], query: Select[Any]) -> list[R]:
        return [_record(kind, row) for row in self._connection.execute(query)]

    def _first(self, kind: type[R], query: Select[Any]) -> R | None:
        row = self._connection.execute(query.limit(1)).first()
        return None if row is None else _record(kind, row)

    # People

    def patients(self, *, archived: bool = False) -> list[Patient]:
        """Everybody with a diary here, by name; the archived ones only when asked for."""
        table = table_of(Patient)
        query = select(table).order_by(table.c.name)
        if not archived:
            query = query.where(table.c.archived_at.is_(None))
        return self._all(Patient, query)

    def kept(self, kind: type[R], patient: UUID, *, archived: bool = False) -> list[R]:
        """What a practice keeps for a patient (appointments, …), as it was entered; or what was archived."""
        table = table_of(kind)
        gone = table.c.archived_at.is_not(None) if archived else table.c.archived_at.is_(None)
        query = select(table).where(table.c.patient == patient, gone)
        return self._all(kind, query.order_by(table.c.entered_at, table.c.id))

    def link(self, patient: UUID) -> Link | None:
        """How the other side of a hand-off knows a patient; None before the first."""
        table = table_of(Link)
        return self._first(Link, select(table).where(table.c.patient == patient))

    def is_received(self, record: UUID) -> bool:
        """Whether a record belongs to the other side, and is read-only here."""
        table = table_of(Received)
        return self._connection.execute(select(table.c.id).where(table.c.id == record)).first() is not None

    def received(self, patient: UUID, word: str) -> frozenset[UUID]:
        """The ids of what belongs to the other side, of one kind of record."""
        table = table_of(Received)
        query = select(table.c.id).where(table.c.patient == patient, table.c.kind == word)
        return frozenset(self._connection.execute(query).scalars())

    # Programmes

    def programme(self, digest: str) -> Programme | None:
        """The kept programme with this exact text."""
        table = table_of(Programme)
        return self._first(Programme, select(table).where(table.c.digest == digest))

    def versions(self, slug: str | None = None) -> list[Version]:
        """The kept programmes by id, version and digest; of one id where it is named."""
        table, came = table_of(Programme), table_of(Received)
        query = select(table.c.id, table.c.slug, table.c.version, table.c.digest, came.c.patient)
        query = query.join(came, came.c.id == table.c.id, isouter=True)
        if slug is not None:
            query = query.where(table.c.slug == slug)
        return [Version(*row) for row in self._connection.execute(query.order_by(table.c.version))]

    def assignments(self, patient: UUID) -> list[tuple[Assignment, Programme, bool]]:
        """A patient's assignments with their programmes, by first day, and whether each was received."""
        given, kept, came = table_of(Assignment), table_of(Programme), table_of(Received)
        query = (
            select(
                given,
                *(column.label(f"programme_{column.name}") for column in kept.c),
                came.c.id.is_not(None).label("received"),
            )
            .join(kept, kept.c.digest == given.c.digest)
            .join(came, came.c.id == given.c.id, isouter=True)
            .where(given.c.patient == patient, given.c.archived_at.is_(None))
            .order_by(given.c.start, given.c.entered_at)
        )
        found = []
        for row in self._connection.execute(query):
            values = row._mapping
            assignment = Assignment(**{name.name: values[name.name] for name in fields(Assignment)})
            programme = Programme(**{one.name: values[f"programme_{one.name}"] for one in fields(Programme)})
            found.append((assignment, programme, bool(values["received"])))
        return found

    # Entries

    def on_day(self, kind: type[E], patient: UUID, day: date) -> list[E]:
        """The entries of one kind on one day, in the order they were entered."""
        return self.entries(kind, patient, since=day, until=day)

    def entries(
        self, kind: type[E], patient: UUID, *, since: date | None = None, until: date | None = None
    ) -> list[E]:
        """The entries of one kind within a span (both days included), by day and then as entered."""
        table = table_of(kind)
        query = _of_patient(table, patient, since, until)
        return self._all(kind, query.order_by(table.c.day, table.c.at, table.c.entered_at, table.c.id))

    def entry(self, patient: UUID, wanted: UUID) -> Entry | None:
        """The entry of a patient with this id, archived or not."""
        for _, kind, table in entry_tables():
            found = self._first(kind, select(table).where(table.c.id == wanted, table.c.patient == patient))
            if found is not None:
                return found
        return None

    def days_with(self, kind: type[Entry], patient: UUID) -> list[date]:
        """The days of every entry of one kind, in order; a day is named as often as it has entries."""
        table = table_of(kind)
        query = (
            select(table.c.day)
            .where(table.c.patient == patient, table.c.archived_at.is_(None))
            .order_by(table.c.day)
        )
        return list(self._connection.execute(query).scalars())

    def last_instant(self, kind: type[Entry], patient: UUID, day: date) -> datetime | None:
        """The latest instant that entries of one kind speak of on a day."""
        table = table_of(kind)
        query = _narrow(select(func.max(table.c.at)), table, patient, day, day)
        return cast("datetime | None", self._connection.execute(query).scalar())

    def pain_levels(
        self, patient: UUID, region: str, kind: PainKind, *, since: date | None = None
    ) -> list[tuple[date, int]]:
        """Day and level of each reading of one region and kind, as they were entered."""
        table = table_of(PainReading)
        query = _narrow(select(table.c.day, table.c.level), table, patient, since, None)
        query = query.where(table.c.region == region, table.c.kind == kind)
        rows = self._connection.execute(query.order_by(table.c.day, table.c.at, table.c.entered_at))
        return [(day, level) for day, level in rows]

    def regions_logged(self, patient: UUID) -> list[str]:
        """The regions that have readings, by name."""
        table = table_of(PainReading)
        query = _narrow(select(table.c.region).distinct(), table, patient, None, None)
        return list(self._connection.execute(query.order_by(table.c.region)).scalars())

    def sitting(self, patient: UUID, *, since: date | None = None) -> list[SittingBout]:
        """Every sitting bout and day's total, as they were entered."""
        return self.entries(SittingBout, patient, since=since)

    def sitting_now(self, patient: UUID, day: date) -> list[SittingBout]:
        """The bouts and totals of a day, and the open bout whenever it began."""
        table = table_of(SittingBout)
        still_open = and_(table.c.start.is_not(None), table.c.end.is_(None))
        query = _of_patient(table, patient, None, None).where(or_(table.c.day == day, still_open))
        return self._all(SittingBout, query.order_by(table.c.at, table.c.entered_at, table.c.id))

    def bouts_within(self, patient: UUID, start: datetime, end: datetime | None) -> list[SittingBout]:
        """The bouts that reach into a span, or touch its ends; with `end` None, into all that follows."""
        table = table_of(SittingBout)
        query = _of_patient(table, patient, None, None).where(
            table.c.start.is_not(None), or_(table.c.end.is_(None), table.c.end >= start)
        )
        if end is not None:
            query = query.where(table.c.start <= end)
        return self._all(SittingBout, query.order_by(table.c.start, table.c.id))

    def exercise_marks(self, patient: UUID, *, since: date | None = None) -> list[ExerciseMark]:
        """What each exercise entry says for adherence.

        Ten years hold some twenty thousand entries but few different doses, so each distinct text of
        prescription and sets is read once.
        """
        table = table_of(ExerciseEntry)
        query = _narrow(
            select(
                table.c.day,
                table.c.exercise,
                table.c.outcome,
                type_coerce(table.c.prescription, String).label("prescription"),
                type_coerce(table.c.sets, String).label("sets"),
            ),
            table,
            patient,
            since,
            None,
        ).order_by(table.c.day)
        amounts: dict[tuple[str, str], tuple[int, int]] = {}
        marks = []
        for day, exercise, outcome, prescription, sets in self._connection.execute(query):
            key = (prescription, sets)
            if key not in amounts:
                amounts[key] = _amounts(prescription, sets)
            marks.append(ExerciseMark(day, exercise, outcome, *amounts[key]))
        return marks

    def sessions_counted(self, patient: UUID, until: date) -> list[tuple[date, datetime | None, int | None]]:
        """For each session up to a day: its day, when it said how many are planned, and how many."""
        table = table_of(TreatmentSession)
        query = select(table.c.day, said_at(table), table.c.planned_number)
        return [tuple(row) for row in self._connection.execute(_narrow(query, table, patient, None, until))]

    # Routines that are led

    def unfinished_run(self, patient: UUID, day: date) -> RoutineRun | None:
        """The newest routine of a day that was begun and has not ended."""
        table = table_of(RoutineRun)
        query = select(table).where(
            table.c.patient == patient, table.c.day == day, table.c.ended_at.is_(None)
        )
        return self._first(RoutineRun, query.order_by(table.c.begun_at.desc(), table.c.id))

    def run(self, patient: UUID, wanted: UUID) -> RoutineRun | None:
        """A routine that is or was led."""
        table = table_of(RoutineRun)
        return self._first(RoutineRun, select(table).where(table.c.id == wanted, table.c.patient == patient))

    # Actions

    def action_that_added(self, patient: UUID, entry: UUID) -> Action | None:
        """The action that added an entry, if it was not undone."""
        table = table_of(Action)
        query = select(table).where(
            table.c.patient == patient,
            table.c.undone_at.is_(None),
            type_coerce(table.c.added, String).contains(str(entry)),
        )
        return self._first(Action, query.order_by(table.c.at.desc()))

    def last_action_at(self, patient: UUID) -> datetime | None:
        """When the newest action was made, undone or not."""
        table = table_of(Action)
        query = select(func.max(table.c.at)).where(table.c.patient == patient)
        return cast("datetime | None", self._connection.execute(query).scalar())

    def last_action(self, patient: UUID) -> Action | None:
        """The newest action that has not been undone."""
        return next(iter(self.to_undo(patient, 1)), None)

    def to_undo(self, patient: UUID, limit: int) -> list[Action]:
        """The newest actions that have not been undone, in the order in which undo takes them back."""
        table = table_of(Action)
        query = (
            select(table)
            .where(table.c.patient == patient, table.c.undone_at.is_(None))
            .order_by(table.c.at.desc(), table.c.id.desc())
        )
        return self._all(Action, query.limit(limit))


class WritingLedger(Ledger):
    """A ledger that can be written in: one transaction, on disk as a whole or not at all."""

    def add(self, record: Any) -> None:
        """Write a new record."""
        self.add_all([record])

    def add_all(self, records: Iterable[Any]) -> None:
        """Write new records, each kind in one statement."""
        by_kind: dict[type[Any], list[dict[str, Any]]] = {}
        for record in records:
            values = {name.name: getattr(record, name.name) for name in fields(record)}
            by_kind.setdefault(type(record), []).append(values)
        for kind, rows in by_kind.items():
            self._connection.execute(insert(table_of(kind)), rows)

    def archive(self, kind: type[Any], ids: Sequence[UUID], at: datetime | None) -> None:
        """Archive records (or bring them back, with `at` None)."""
        table = table_of(kind)
        for start in range(0, len(ids), _CHUNK):
            chosen = ids[start : start + _CHUNK]
            self._connection.execute(update(table).where(table.c.id.in_(chosen)).values(archived_at=at))

    def amend(self, record: Any) -> None:
        """Write a record anew in its own place: for what is still under way, such as sets being done."""
        table = table_of(type(record))
        values = {name.name: getattr(record, name.name) for name in fields(record)}
        self._connection.execute(update(table).where(table.c.id == record.id).values(**values))

    def mark_undone(self, action: Action, at: datetime) -> None:
        """Note that an action was undone."""
        table = table_of(Action)
        self._connection.execute(update(table).where(table.c.id == action.id).values(undone_at=at))

    def undo(self, action: Action, at: datetime) -> None:
        """Archive what an action added, bring back what it archived, and mark it undone.

        One statement for each kind of record and way, however many records there are.
        """
        for pairs, then in ((action.added, at), (action.archived, None)):
            by_word: dict[str, list[UUID]] = {}
            for word, record in pairs:
                by_word.setdefault(word, []).append(record)
            for word, ids in by_word.items():
                self.archive(_kind(word), ids, then)
        self.mark_undone(action, at)


def _kind(word: str) -> type[Any]:
    """The kind of record that an action names by its word."""
    others: dict[str, type[Any]] = {
        "assignment": Assignment, "appointment": Appointment, "course_plan": CoursePlan,
    }  # fmt: skip
    return others.get(word) or ENTRY_TYPES[word]


def _of_patient(table: Table, patient: UUID, since: date | None, until: date | None) -> Select[Any]:
    return _narrow(select(table), table, patient, since, until)


def _narrow(
    query: Select[Any], table: Table, patient: UUID, since: date | None, until: date | None
) -> Select[Any]:
    query = query.where(table.c.patient == patient, table.c.archived_at.is_(None))
    if since is not None:
        query = query.where(table.c.day >= since)
    return query if until is None else query.where(table.c.day <= until)


def _amounts(prescription: str, sets: str) -> tuple[int, int]:
    """Done and prescribed, in the prescription's unit, from the JSON of both."""
    asked = cast(Prescription, from_json(Prescription, prescription))
    done = cast("tuple[SetDone, ...]", from_json(tuple[SetDone, ...], sets))
    return amount_done(asked, done), asked.amount
