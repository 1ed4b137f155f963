"""The daily average pain of all patients of a practice, for its panel: three statements, however many."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Subquery, func, select, union_all
from sqlalchemy import cast as sql_cast
from sqlalchemy.types import String

from homecare.core.records.records import PainKind, PainReading, Patient, TreatmentSession
from homecare.core.routine.progression import PAIN_LOOKS_BACK_DAYS
from homecare.core.trends.baseline import WINDOW_DAYS
from homecare.store.expressions import DaysFrom, JoinedText
from homecare.store.queries.day_texts import ENTRY_ENDS, FIELD_ENDS, read_reading
from homecare.store.tables import table_of


class PainOfAll:
    """Readings by the key that the panel has for each patient.

    `of_all` gives the rows of a table that are not archived, of the panel's patients: those who are `shown`.
    """

    def __init__(
        self,
        of_all: Callable[..., Select[Any]],
        connection: Connection,
        shown: Sequence[ColumnElement[bool]],
        today: date,
    ) -> None:
        self._of_all, self._connection, self._shown, self._today = of_all, connection, shown, today
        self._pain, self._people = table_of(PainReading), table_of(Patient)
        self._latest = today - timedelta(days=WINDOW_DAYS - 1)

    def levels(self) -> dict[Any, dict[str, dict[date, int]]]:
        """The levels by region: of the days that rules look back at, and of both kinds of baseline."""
        pain = self._pain
        recent = pain.c.day.between(self._today - timedelta(days=PAIN_LOOKS_BACK_DAYS - 1), self._today)
        session, begun = self._first_sessions(), self._first_readings()
        before = pain.c.day.between(DaysFrom(session.c.day, 1 - WINDOW_DAYS), session.c.day)
        first = pain.c.day.between(begun.c.day, DaysFrom(begun.c.day, WINDOW_DAYS - 1))
        one = _text(pain.c.region, pain.c.day, pain.c.level)
        stamp = _text(pain.c.at, pain.c.entered_at)
        query = self._of_all(pain, *(JoinedText(text, ENTRY_ENDS, pain.c.id) for text in (one, stamp)))
        query = query.where(pain.c.kind == PainKind.AVERAGE_24H).group_by(pain.c.patient)
        of_region = (begun.c.patient == pain.c.patient) & (begun.c.region == pain.c.region)
        # Parts, because one with "or" would go through every reading that there ever was.
        baselines = union_all(
            query.join(session, session.c.patient == pain.c.patient).where(before),
            query.join(begun, of_region).where(first),
        )
        found: dict[Any, dict[str, dict[date, int]]] = defaultdict(dict)
        read = cache(read_reading)
        execute = self._connection.execute
        rows: Iterable[Any] = chain(execute(query.where(recent)), execute(baselines))
        for key, readings, stamps in rows:
            logged = [read(text) for text in readings.split(ENTRY_ENDS)]
            last = dict(logged)
            if len(last) < len(logged):  # a day has several: the last one entered wins
                last = dict(one for _, one in sorted(zip(stamps.split(ENTRY_ENDS), logged, strict=True)))
            regions = found[key]
            for (region, day), level in last.items():
                regions.setdefault(region, {})[day] = level
        return found

    def _first_sessions(self) -> Subquery:
        """The day of session 1 of each patient, looked up at the beginning of the index of their days."""
        held, people = table_of(TreatmentSession), self._people
        first = select(func.min(held.c.day)).where(
            held.c.patient == people.c.id, held.c.archived_at.is_(None), held.c.day <= self._today
        )
        query = select(people.c.id.label("patient"), first.correlate(people).scalar_subquery().label("day"))
        # Grouped, so that it is worked out once for each patient and not for each of their readings.
        return query.where(*self._shown).group_by(people.c.id).subquery("first_session")

    def _first_readings(self) -> Subquery:
        """The day of the first reading of each region that was logged lately, looked up in the same way.

        Nothing is compared of a region that has none in the latest 14 days.
        """
        earliest = self._pain.alias("earliest")
        lately = (
            self._of_all(self._pain, self._pain.c.patient, self._pain.c.region)
            .where(
                self._pain.c.kind == PainKind.AVERAGE_24H,
                self._pain.c.day.between(self._latest, self._today),
            )
            .group_by(self._pain.c.patient, self._pain.c.region)
            .subquery("lately")
        )
        first = select(func.min(earliest.c.day)).where(
            earliest.c.patient == lately.c.patient,
            earliest.c.region == lately.c.region,
            earliest.c.kind == PainKind.AVERAGE_24H,
            earliest.c.archived_at.is_(None),
            earliest.c.day <= self._today,
        )
        query = select(
            lately.c.patient, lately.c.region, first.correlate(lately).scalar_subquery().label("day")
        )
        return query.group_by(lately.c.patient, lately.c.region).subquery("first_reading")

    def readings(self) -> dict[Any, dict[str, int]]:
        """How many average readings each region has, of patients without any in the latest 14 days."""
        pain, people = self._pain, self._people
        latest = pain.alias("latest")
        any_latest = select(latest.c.id).where(
            latest.c.patient == people.c.id,
            latest.c.archived_at.is_(None),
            latest.c.kind == PainKind.AVERAGE_24H,
            latest.c.day.between(self._latest, self._today),
        )
        without = select(people.c.id).where(*self._shown, ~any_latest.exists())
        query = (
            self._of_all(pain, pain.c.region, func.count())
            .where(
                pain.c.patient.in_(without),
                pain.c.kind == PainKind.AVERAGE_24H,
                pain.c.day <= self._today,
            )
            .group_by(pain.c.patient, pain.c.region)
        )
        found: dict[Any, dict[str, int]] = defaultdict(dict)
        for key, region, number in self._connection.execute(query):
            found[key][region] = number
        return found


def _text(first: ColumnElement[Any], *others: ColumnElement[Any]) -> ColumnElement[str]:
    """Fields one after another as one text."""
    whole: ColumnElement[str] = sql_cast(first, String)
    for other in others:
        whole = whole.concat(FIELD_ENDS).concat(sql_cast(other, String))
    return whole
