"""What a practice's panel is worked out from: a fixed few statements, however many patients there are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date, timedelta
from functools import cache
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, Final, TypeVar, cast

from sqlalchemy import ColumnElement, Select, Table, and_, func, or_, select, type_coerce
from sqlalchemy import cast as sql_cast
from sqlalchemy.types import String

from homecare.core.as_json import from_json
from homecare.core.change import WINDOW_DAYS
from homecare.core.course_entries import FlareSpell, StepAnswer
from homecare.core.dose import Prescription, SetDone, amount_done
from homecare.core.panel import MONTH_DAYS, Held, Made
from homecare.core.plan import Plan
from homecare.core.plan_json import plan_from_json
from homecare.core.practice import Appointment, Watch
from homecare.core.proposals import PAIN_LOOKS_BACK_DAYS
from homecare.core.records import (
    Assignment,
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    Patient,
    Programme,
    RestDay,
    TreatmentSession,
)
from homecare.core.schedule import Assigned
from homecare.store.days import DaysBefore
from homecare.store.ledger import Ledger
from homecare.store.planned import said_at
from homecare.store.tables import entry_tables, table_of

R = TypeVar("R")

ENTRY_ENDS: Final = "\x1e"
FIELD_ENDS: Final = "\x1f"
"""Letters that no text of a diary holds: they stand between the entries of a day, and within one."""

MadeOnDays = Mapping[date, Sequence[tuple[Made, str]]]
Whose = Any
"""A patient's id as the database has it: only to bring together what is of the same patient."""

OF_BOTH: Final = ("session", "step")
"""Entries that the practice makes too: they do not tell when the patient last wrote."""


def held_by_all(ledger: Ledger, today: date) -> Iterator[Held]:
    """What is held of every patient that is not archived, one after another, in no order.

    A row is to be worked out from each at once: all together would be hundreds of thousands of entries.
    """
    return _Panel(ledger, today).held()


class _Panel:
    """The statements of one panel; what is of the same patient has the same key."""

    def __init__(self, ledger: Ledger, today: date) -> None:
        self.connection = ledger.connection
        self.today = today
        self.month = today - timedelta(days=MONTH_DAYS - 1)
        self.people = table_of(Patient)

    def held(self) -> Iterator[Held]:
        """Everything of a patient, brought together."""
        assigned, rests, watches = self.assigned(), self.rest_days(), self.watches()
        levels, readings, sessions = self.levels(), self.readings(), self.sessions()
        people = dict(self.patients())
        without: Iterator[tuple[Whose, MadeOnDays]] = ((key, {}) for key in list(people))
        for key, made in chain(self.made(), without):
            if key not in people:
                continue
            patient, last_entry, next_session = people.pop(key)
            yield Held(
                patient=patient,
                assigned=assigned.get(key, ()),
                made=made,
                rest_days=frozenset(rests.get(key, ())),
                levels=levels.get(key, {}),
                readings=readings.get(key, {}),
                sessions=sessions.get(key, ()),
                last_entry=last_entry,
                next_session=next_session,
                watch=watches.get(key),
            )

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
                self._newest(func.max, table, table.c.day <= self.today)
                for word, _, table in entry_tables()
                if word not in OF_BOTH
            ),
        )
        query = query.where(people.c.archived_at.is_(None)).order_by(people.c.name)
        width = len(people.c) + 1
        names = [column.name for column in people.c]
        for row in self.connection.execute(query):
            patient = Patient(**dict(zip(names, row[1:width], strict=True)))
            last = max((day for day in row[width + 1 :] if day is not None), default=None)
            yield row[0], (patient, last, row[width])

    def _newest(self, of_all: Any, table: Table, *narrowed: ColumnElement[bool]) -> Any:
        query = select(of_all(table.c.day)).where(
            table.c.patient == self.people.c.id, table.c.archived_at.is_(None), *narrowed
        )
        return query.correlate(self.people).scalar_subquery()

    def _of_all(self, table: Table, *columns: ColumnElement[Any]) -> Select[Any]:
        """Rows that are not archived, of patients that are not archived, each after its patient's key."""
        people = self.people
        query = select(_key(people.c.id), *columns).select_from(people)
        query = query.join(table, and_(table.c.patient == people.c.id, table.c.archived_at.is_(None)))
        return query.where(people.c.archived_at.is_(None))

    # Programmes

    def assigned(self) -> dict[Whose, list[Assigned]]:
        """The assignments that reach into the latest 28 days, with plans, steps and flare days."""
        given = table_of(Assignment)
        query = self._of_all(given, *given.c).where(or_(given.c.until.is_(None), given.c.until >= self.month))
        rows = self.connection.execute(query.order_by(given.c.patient, given.c.start, given.c.entered_at))
        assignments = _by_patient(rows, Assignment)
        plans, steps, spells = self.plans(), self.steps(), self.spells()
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
            given.c.archived_at.is_(None), or_(given.c.until.is_(None), given.c.until >= self.month)
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
        return _by_patient(rows, StepAnswer, {name: cache(_prescription) for name in doses})

    def spells(self) -> dict[Whose, list[FlareSpell]]:
        """The flare days that reach into the latest 28 days."""
        spells = table_of(FlareSpell)
        query = self._of_all(spells, *spells.c)
        query = query.where(or_(spells.c.until.is_(None), spells.c.until >= self.month))
        return _by_patient(self.connection.execute(query), FlareSpell)

    # Entries

    def made(self) -> Iterator[tuple[Whose, MadeOnDays]]:
        """The exercise entries of 28 days of each patient by day, each with its id.

        The database sends the entries of a day as one text. A practice has hundreds of thousands of entries,
        but few different ones, so that each distinct text of an entry is read once.
        """
        entries = table_of(ExerciseEntry)
        texts = [
            type_coerce(one, String) for one in (entries.c.outcome, entries.c.prescription, entries.c.sets)
        ]
        peak = func.coalesce(_as_text(entries.c.pain_peak), "")
        one = _text(entries.c.exercise, *texts, peak, _as_text(entries.c.id))
        query = self._of_all(entries, entries.c.day, func.aggregate_strings(one, ENTRY_ENDS))
        query = query.where(entries.c.day.between(self.month, self.today))
        query = query.group_by(self.people.c.id, entries.c.day).order_by(self.people.c.id, entries.c.day)
        read: dict[str, Made] = {}
        for key, days in groupby(self.connection.execute(query), key=itemgetter(0)):
            found: dict[date, list[tuple[Made, str]]] = {}
            for _, day, together in days:
                made = found[day] = []
                for text in together.split(ENTRY_ENDS):
                    entry, _, wanted = text.rpartition(FIELD_ENDS)
                    known = read.get(entry)
                    if known is None:
                        known = read[entry] = _made(entry)
                    made.append((known, wanted))
            yield key, found

    def rest_days(self) -> dict[Whose, list[date]]:
        """The rest days of the latest 28 days."""
        rests = table_of(RestDay)
        query = self._of_all(rests, rests.c.day).where(rests.c.day.between(self.month, self.today))
        found: dict[Whose, list[date]] = defaultdict(list)
        for key, day in self.connection.execute(query):
            found[key].append(day)
        return found

    def levels(self) -> dict[Whose, dict[str, dict[date, int]]]:
        """The daily average pain by region: what rules look back at, and the days up to session 1."""
        pain, held = table_of(PainReading), table_of(TreatmentSession)
        first = (
            select(held.c.patient, func.min(held.c.day).label("day"))
            .where(held.c.archived_at.is_(None), held.c.day <= self.today)
            .group_by(held.c.patient)
            .subquery("first_session")
        )
        recent = pain.c.day.between(self.today - timedelta(days=PAIN_LOOKS_BACK_DAYS - 1), self.today)
        baseline = pain.c.day.between(DaysBefore(first.c.day, WINDOW_DAYS - 1), first.c.day)
        # Sorted as texts, the readings of a region stand by day and then as they were entered.
        one = _text(pain.c.region, *map(_as_text, (pain.c.day, pain.c.at, pain.c.entered_at, pain.c.level)))
        query = self._of_all(pain, func.aggregate_strings(one, ENTRY_ENDS))
        query = query.join(first, first.c.patient == self.people.c.id, isouter=True)
        query = query.where(pain.c.kind == PainKind.AVERAGE_24H, or_(recent, baseline))
        found: dict[Whose, dict[str, dict[date, int]]] = {}
        day_of = cache(date.fromisoformat)
        for key, together in self.connection.execute(query.group_by(self.people.c.id)):
            regions = found[key] = {}
            for text in sorted(together.split(ENTRY_ENDS)):
                region, day, _, _, level = text.split(FIELD_ENDS)
                regions.setdefault(region, {})[day_of(day)] = int(level)  # the last one entered wins
        return found

    def readings(self) -> dict[Whose, dict[str, int]]:
        """How many average readings each region has, of patients without any in the latest 14 days."""
        pain = table_of(PainReading)
        latest = pain.alias("latest")
        any_latest = select(latest.c.id).where(
            latest.c.patient == self.people.c.id,
            latest.c.archived_at.is_(None),
            latest.c.kind == PainKind.AVERAGE_24H,
            latest.c.day.between(self.today - timedelta(days=WINDOW_DAYS - 1), self.today),
        )
        lapsed = select(self.people.c.id).where(self.people.c.archived_at.is_(None), ~any_latest.exists())
        query = (
            select(_key(pain.c.patient), pain.c.region, func.count())
            .where(
                pain.c.patient.in_(lapsed),
                pain.c.archived_at.is_(None),
                pain.c.kind == PainKind.AVERAGE_24H,
                pain.c.day <= self.today,
            )
            .group_by(pain.c.patient, pain.c.region)
        )
        found: dict[Whose, dict[str, int]] = defaultdict(dict)
        for key, region, number in self.connection.execute(query):
            found[key][region] = number
        return found

    def sessions(self) -> dict[Whose, list[tuple[date, Any, int | None]]]:
        """Every session so far: its day, when it was entered, and how many it says are planned."""
        held = table_of(TreatmentSession)
        query = self._of_all(held, held.c.day, said_at(held), held.c.planned_number)
        found: dict[Whose, list[tuple[date, Any, int | None]]] = defaultdict(list)
        for key, *session in self.connection.execute(query.where(held.c.day <= self.today)):
            found[key].append(tuple(session))
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


def _prescription(text: str) -> Prescription:
    return cast(Prescription, from_json(Prescription, text))


def _made(text: str) -> Made:
    """What an exercise entry says, from its fields as text."""
    exercise, outcome, prescription, sets, peak = text.split(FIELD_ENDS)
    asked = _prescription(prescription)
    done = amount_done(asked, from_json(tuple[SetDone, ...], sets))
    return Made(exercise, Outcome(outcome), done, asked, int(peak) if peak else None)
