"""What a practice's panel is worked out from: a fixed few statements, however many patients there are."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime, timedelta
from functools import cache, partial
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, Final, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, and_, case, func, or_, select, type_coerce
from sqlalchemy import cast as sql_cast
from sqlalchemy.types import String

from homecare.core.clinic.panel import MONTH_DAYS, NO_SESSION, Held, HeldSessions, MadeOnDay
from homecare.core.clinic.questions import open_requests
from homecare.core.patients.same_name import told_apart
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.practice import Appointment, Watch
from homecare.core.records.records import (
    Assignment,
    ExerciseEntry,
    PainKind,
    Patient,
    Programme,
    RestDay,
    TreatmentSession,
)
from homecare.core.routine.schedule import Assigned
from homecare.core.treatments.treatments import treatment_days
from homecare.store.expressions import JoinedText
from homecare.store.queries.day_texts import (
    ENTRY_ENDS,
    FIELD_ENDS,
    DayTexts,
    read_made,
    read_prescription,
    read_session,
)
from homecare.store.queries.pain_of_all import PainOfAll
from homecare.store.queries.questions_of_all import AskedOfAll
from homecare.store.repository import Repository
from homecare.store.tables import entry_tables, table_of

R = TypeVar("R")

Whose = Any
"""A patient's id as the database has it: only to bring together what is of the same patient."""

OF_BOTH: Final = ("session", "step")
"""Entries that the practice makes too: they do not tell when the patient last wrote."""


def held_by_all(
    repository: Repository,
    today: date,
    patients: Collection[UUID] | None = None,
    *,
    furthest: date | None = None,
) -> Iterator[Held]:
    """What is held of every patient that is not archived, one after another, in no order; or of these alone.

    A row is to be worked out from each at once: all together would be hundreds of thousands of entries.
    `furthest` is the last day that has come anywhere: whose last entry is of a day after `today` is where it
    has, and what is held of them up to `today` is to be asked for anew as of their own.
    """
    return _Panel(repository, today, patients, furthest or today).held()


class _Panel:
    """The statements of one panel; what is of the same patient has the same key."""

    def __init__(
        self, repository: Repository, today: date, patients: Collection[UUID] | None, furthest: date
    ) -> None:
        self.repository, self.connection = repository, repository.connection
        self.today, self.furthest = today, furthest
        self.month = today - timedelta(days=MONTH_DAYS - 1)
        self.people = table_of(Patient)
        self.shown = [self.people.c.archived_at.is_(None)]
        if patients is not None:
            self.shown.append(self.people.c.id.in_(patients))
        self.ids = select(self.people.c.id).where(*self.shown)

    def held(self) -> Iterator[Held]:
        """Everything of a patient, brought together."""
        steps = self.steps()
        assigned, rests, watches = self.assigned(steps), self.rest_days(), self.watches()
        asked = AskedOfAll(self._of_all, self.connection)
        pain, sessions = PainOfAll(self._of_all, self.connection, self.shown, self.today), self.sessions()
        levels, readings = pain.levels(), pain.readings()
        people = dict(self.patients())
        shown = {one.id: one for one in told_apart(self.everybody())}
        without: Iterator[tuple[Whose, DayTexts]] = ((key, DayTexts()) for key in list(people))
        for key, entries in chain(self.made(), without):
            if key not in people:
                continue
            patient, last_entry, next_session = people.pop(key)
            yield Held(
                patient=shown.get(patient.id, patient),
                assigned=assigned.get(key, ()),
                made=entries.made,
                peaks=entries.peaks,
                rest_days=rests.get(key, ()),
                levels=levels.get(key, {}),
                readings=readings.get(key, {}),
                sessions=sessions.get(key, NO_SESSION),
                last_entry=last_entry,
                next_session=next_session,
                watch=watches.get(key),
                questions=asked.questions.get(key, 0),
                requests=len(open_requests(steps.get(key, ()), asked.replied.get(key, ()))),
                replied=asked.replied.get(key, ()),
                ever=partial(self.has_average, patient.id),
            )

    def everybody(self) -> Iterator[Patient]:
        """All who have a diary here, also where the panel is of some: their names are to be told apart."""
        query = select(self.people).where(self.people.c.archived_at.is_(None)).order_by(self.people.c.name)
        for row in self.connection.execute(query).mappings():
            yield Patient(**row)

    def patients(self) -> Iterator[tuple[Whose, tuple[Patient, date | None, date | None]]]:
        """Everybody by name, with the newest day of an entry and the next planned session.

        The newest day of each kind is looked up at the end of the index of each patient's days.
        """
        people, planned = self.people, table_of(Appointment)
        query = select(
            _key(people.c.id),
            people,
            self._newest(func.min, planned, planned.c.day >= self.today),
            *(
                self._newest(func.max, table, table.c.day <= self.furthest)
                for word, _, table in entry_tables()
                if word not in OF_BOTH
            ),
        )
        width = len(people.c) + 1
        names = [column.name for column in people.c]
        for row in self.connection.execute(query.where(*self.shown).order_by(people.c.name)):
            patient = Patient(**dict(zip(names, row[1:width], strict=True)))
            last = max((day for day in row[width + 1 :] if day is not None), default=None)
            yield row[0], (patient, _day(last), _day(row[width]))

    def _newest(self, of_all: Any, table: Table, *narrowed: ColumnElement[bool]) -> Any:
        query = select(_as_text(of_all(table.c.day))).where(
            table.c.patient == self.people.c.id, table.c.archived_at.is_(None), *narrowed
        )
        return query.correlate(self.people).scalar_subquery()

    def _of_all(self, table: Table, *columns: ColumnElement[Any]) -> Select[Any]:
        """Rows that are not archived, of those patients, each after its patient's key.

        The patients are named by a list of their own, so that each one's rows are found by the index.
        """
        query = select(_key(table.c.patient), *columns)
        return query.where(table.c.patient.in_(self.ids), table.c.archived_at.is_(None))

    # Programmes

    def assigned(self, steps: Mapping[Whose, Sequence[StepAnswer]]) -> dict[Whose, list[Assigned]]:
        """The assignments that reach into the latest 28 days, with plans, steps and flare days."""
        given = table_of(Assignment)
        query = self._of_all(given, *given.c).where(or_(given.c.until.is_(None), given.c.until >= self.month))
        rows = self.connection.execute(query.order_by(given.c.patient, given.c.start, given.c.entered_at))
        assignments = _by_patient(rows, Assignment)
        plans, spells = self.plans(), self.spells()
        return {
            key: [
                Assigned(
                    assignment=one,
                    plan=plans[one.digest],
                    steps=tuple(steps.get(key, ())),
                    spells=tuple(spells.get(key, ())),
                )
                for one in of_patient
            ]
            for key, of_patient in assignments.items()
        }

    def plans(self) -> dict[str, Plan]:
        """The plan of every programme that is given to anybody, each read once."""
        given, kept = table_of(Assignment), table_of(Programme)
        followed = select(given.c.digest).where(
            given.c.patient.in_(self.ids),
            given.c.archived_at.is_(None),
            or_(given.c.until.is_(None), given.c.until >= self.month),
        )
        rows = self.connection.execute(select(kept.c.digest, kept.c.plan).where(kept.c.digest.in_(followed)))
        return {digest: plan_from_json(plan) for digest, plan in rows}

    def steps(self) -> dict[Whose, list[StepAnswer]]:
        """Every answer to a step, as it was entered; each distinct dose is read once."""
        answers = table_of(StepAnswer)
        doses = ("before", "after")
        columns = [
            type_coerce(one, String).label(one.name) if one.name in doses else one for one in answers.c
        ]
        rows = self.connection.execute(self._of_all(answers, *columns))
        return _by_patient(rows, StepAnswer, {name: cache(read_prescription) for name in doses})

    def spells(self) -> dict[Whose, list[FlareSpell]]:
        """The flare days that reach into the latest 28 days."""
        spells = table_of(FlareSpell)
        query = self._of_all(spells, *spells.c)
        query = query.where(or_(spells.c.until.is_(None), spells.c.until >= self.month))
        return _by_patient(self.connection.execute(query), FlareSpell)

    # Entries

    def made(self) -> "Iterator[tuple[Whose, DayTexts]]":
        """The exercise entries of 28 days of each patient by day.

        The database sends what was done on a day as one text, and peaks and ids as another. A practice has
        tens of thousands of days, but few different ones, so that each distinct text is read once; the other
        is read where a rule asks for it.
        """
        entries = table_of(ExerciseEntry)
        texts = [
            type_coerce(one, String) for one in (entries.c.outcome, entries.c.prescription, entries.c.sets)
        ]
        peak = func.coalesce(_as_text(_more(entries.c.pain_peak, entries.c.pain_after)), "")
        query = self._of_all(
            entries,
            _as_text(entries.c.day),
            JoinedText(_text(entries.c.exercise, *texts), ENTRY_ENDS, entries.c.id),
            JoinedText(_text(peak, _as_text(entries.c.id)), ENTRY_ENDS, entries.c.id),
        )
        query = query.where(entries.c.day.between(self.month, self.today))
        query = query.group_by(entries.c.patient, entries.c.day).order_by(entries.c.patient, entries.c.day)
        one, day_of = cache(read_made), cache(date.fromisoformat)
        read = cache(lambda text: MadeOnDay(tuple(map(one, text.split(ENTRY_ENDS)))))
        for key, days in groupby(self.connection.execute(query), key=itemgetter(0)):
            found = DayTexts()
            for _, on, made, peaks in days:
                day = day_of(on)
                found.made[day] = read(made)
                found.texts[day] = peaks
            yield key, found

    def rest_days(self) -> dict[Whose, list[date]]:
        """The rest days of the latest 28 days."""
        rests = table_of(RestDay)
        query = self._of_all(rests, rests.c.day).where(rests.c.day.between(self.month, self.today))
        found: dict[Whose, list[date]] = defaultdict(list)
        for key, day in self.connection.execute(query):
            found[key].append(day)
        return found

    def has_average(self, patient: UUID, region: str) -> bool:
        """Whether a patient ever had an average reading of a region; asked where it has none lately."""
        return region in self.repository.days_by_region(patient, PainKind.AVERAGE_24H)

    def sessions(self) -> dict[Whose, HeldSessions]:
        """The sessions so far: how many, from when to when, and how many are planned."""
        held = table_of(TreatmentSession)
        one = _text(_as_text(held.c.day), _as_text(held.c.entered_by))
        query = self._of_all(held, JoinedText(one, ENTRY_ENDS, held.c.id))
        query = query.where(held.c.day <= self.today).group_by(held.c.patient)
        planned, read = self.planned(), cache(read_session)
        days = {
            key: treatment_days(map(read, entries.split(ENTRY_ENDS)))
            for key, entries in self.connection.execute(query)
        }
        return {
            key: HeldSessions(number=len(of), first=of[0], last=of[-1], planned=planned.get(key, ()))
            for key, of in days.items()
        }

    def planned(self) -> dict[Whose, list[tuple[datetime, int]]]:
        """Each number of sessions that a session says are planned, and when it was said last.

        It was said when that session first said so: a correction of something else in it is no newer word (as
        in `Repository.planned_said`). Of what was corrected, the entry that stands decides whether it counts.
        """
        held = table_of(TreatmentSession)
        counts = and_(held.c.archived_at.is_(None), held.c.day <= self.today)
        stated = (
            select(held.c.patient, held.c.planned_number, func.min(held.c.entered_at).label("stated"))
            .where(held.c.patient.in_(self.ids), held.c.planned_number.is_not(None))
            .group_by(held.c.patient, held.c.at, held.c.planned_number)
            .having(func.max(case((counts, 1), else_=0)) == 1)
            .subquery("stated")
        )
        query = select(_key(stated.c.patient), func.max(stated.c.stated), stated.c.planned_number)
        found: dict[Whose, list[tuple[datetime, int]]] = defaultdict(list)
        query = query.group_by(stated.c.patient, stated.c.planned_number)
        for key, at, number in self.connection.execute(query):
            found[key].append((at, number))
        return found

    def watches(self) -> dict[Whose, Watch]:
        """The thresholds that stand for each patient: the newest."""
        watches = table_of(Watch)
        query = self._of_all(watches, *watches.c).order_by(watches.c.entered_at)
        return {key: found[-1] for key, found in _by_patient(self.connection.execute(query), Watch).items()}


def _key(patient: ColumnElement[Any]) -> ColumnElement[Any]:
    return type_coerce(patient, String).label("whose")


def _text(first: ColumnElement[Any], *others: ColumnElement[Any]) -> ColumnElement[str]:
    """Fields one after another as one text."""
    for other in others:
        first = first.concat(FIELD_ENDS).concat(other)
    return first


def _as_text(column: ColumnElement[Any]) -> ColumnElement[str]:
    return sql_cast(column, String)


def _more(one: ColumnElement[Any], other: ColumnElement[Any]) -> ColumnElement[Any]:
    """The larger of two numbers, or the only one there is."""
    return case((one.is_(None), other), (or_(other.is_(None), one > other), one), else_=other)


def _by_patient(
    rows: Iterable[Any], kind: type[R], read: Mapping[str, Callable[[str], Any]] | None = None
) -> dict[Whose, list[R]]:
    """The records in rows that begin with a patient's key; `read` reads the text of a field."""
    names = [one.name for one in fields(cast(Any, kind))]
    found: dict[Whose, list[R]] = defaultdict(list)
    for row in rows:
        values = {name: row._mapping[name] for name in names}
        for name, of_text in (read or {}).items():
            values[name] = of_text(values[name])
        found[row[0]].append(kind(**values))
    return found


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
