"""The practice's panel: a row for each patient."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from homecare.core.clinic.panel import Looking, PanelRow, row_of
from homecare.core.programme.exercises import Exercise
from homecare.core.routine.schedule import Assigned, planned_sessions
from homecare.core.values.days import date_here, furthest_day
from homecare.diary.unit_of_work import OpenDiary
from homecare.store.queries.panel import held_by_all
from homecare.store.repository import Repository


class Panel:
    """The patients of one data folder, side by side."""

    def __init__(self, folder: OpenDiary) -> None:
        self._folder = folder

    def rows(
        self, today: date | None = None, *, patients: Collection[UUID] | None = None
    ) -> tuple[PanelRow, ...]:
        """One row for every patient that is not archived, by name, as of a day (today); or for these alone.

        It is one snapshot, and takes the same few statements however many patients there are. Who is where
        tomorrow has come already has a row as of their own day.
        """
        running = self._folder.current_day()
        today = today or running
        looking = Looking(
            today=today,
            region=self._folder.settings.region,
            planned=planned_sessions,
            exercise=_exercises(self._folder),
            date_of=partial(date_here, now=self._folder.clock.now()),
            own=(self._folder.settings.region, self._folder.settings.own_region),
        )
        furthest = (
            furthest_day(self._folder.clock.now(), self._folder.settings.day_turn)
            if today == running
            else today
        )
        with self._folder.store.reading() as repository:
            rows = _rows(repository, looking, patients, furthest)
        return tuple(sorted(rows, key=lambda row: row.patient.name))


def _exercises(folder: OpenDiary) -> Callable[[str, Assigned], Exercise | None]:
    """What a programme, or the library, says of an exercise; the library is read if it is asked for."""

    def exercise(key: str, followed: Assigned) -> Exercise | None:
        own = next((one for one in followed.plan.own if one.key == key), None)
        return own or folder.shelf.library.get(key)

    return exercise


def _rows(
    repository: Repository, looking: Looking, patients: Collection[UUID] | None, furthest: date
) -> list[PanelRow]:
    """A row for every patient; of those who live in a day that has not come here, as of that day."""
    rows, ahead = [], defaultdict[date, dict[UUID, date | None]](dict)
    for held in held_by_all(repository, looking.today, patients, furthest=furthest):
        if held.last_entry is not None and held.last_entry > looking.today:
            ahead[held.last_entry][held.patient.id] = held.next_session
        else:
            rows.append(row_of(held, looking))
    for day, planned in ahead.items():
        there = replace(looking, today=day)
        for held in held_by_all(repository, day, list(planned)):
            # A session is planned here, for a day as it comes here.
            rows.append(row_of(replace(held, next_session=planned[held.patient.id]), there))
    return rows
