"""What a trend is worked out from, read as rows of a few columns: ten years are no ten thousands of records.

Plain SQL that any database speaks; of two instants, as the database holds them, the later is the greater.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, Final
from uuid import UUID

from homecare.core.records.records import Outcome, PainKind
from homecare.core.routine.adherence import ExerciseDay, ExerciseMark, exercise_day
from homecare.core.sitting.sitting import Stated, minutes_of
from homecare.core.trends.exercise_progress import ToldInBrief
from homecare.core.values.dose import Prescription
from homecare.store.codec import read_json
from homecare.store.queries.amounts import Amounts
from homecare.store.repository import Repository

Row = tuple[Any, ...]

LEVELS: Final = """\
SELECT day, level FROM pain_reading
WHERE patient = ? AND archived_at IS NULL AND region = ? AND kind = ?
ORDER BY day, "at", entered_at
"""
SITTING: Final = """\
SELECT day, minutes, start, "end", entered_at, "at" FROM sitting_bout
WHERE patient = ? AND archived_at IS NULL
ORDER BY day, "at", entered_at, id
"""
FIRST_EXERCISE: Final = """\
SELECT day FROM exercise_entry WHERE patient = ? AND archived_at IS NULL ORDER BY day LIMIT 1
"""
EXERCISES: Final = """\
SELECT day, exercise, outcome, prescription, sets FROM exercise_entry
WHERE patient = ? AND archived_at IS NULL AND day >= ?
ORDER BY day
"""
_TOLD: Final = 'day, "at", entered_at, exercise, outcome, prescription, sets, reason, pain_peak'
TOLD: Final = f"""\
SELECT {_TOLD} FROM exercise_entry
WHERE patient = ? AND archived_at IS NULL AND day >= ? AND day <= ?
ORDER BY day, "at", entered_at, id
"""
TOLD_BEFORE: Final = f"""\
SELECT {_TOLD} FROM exercise_entry
WHERE patient = ? AND archived_at IS NULL AND day IN (
    SELECT max(day) FROM exercise_entry
    WHERE patient = ? AND archived_at IS NULL AND day < ? GROUP BY exercise
)
ORDER BY day, "at", entered_at, id
"""


def levels_by_day(repository: Repository, patient: UUID, region: str, kind: PainKind) -> dict[date, int]:
    """The pain of each day that has a reading of one region and kind, 0–10; the last one entered wins."""
    latest: dict[Any, int] = dict(repository.ask(LEVELS, patient, region, str(kind)).fetchall())
    read = repository.reader(date)
    return {read(day): level for day, level in latest.items()}


def minutes_by_day(repository: Repository, patient: UUID) -> dict[date, int]:
    """Minutes sat on each day that has a statement of it; what is still open is none."""
    minutes = {}
    read_day, read = repository.reader(date), repository.reader(datetime)
    for day, of_day in groupby(repository.ask(SITTING, patient).fetchall(), itemgetter(0)):
        rows = list(of_day)
        alone = rows[0][1] if len(rows) == 1 else None  # a day's total and nothing else: most days
        found = minutes_of([_stated(row, read) for row in rows]) if alone is None else alone
        if found is not None:
            minutes[read_day(day)] = found
    return minutes


def _stated(row: Row, read: Callable[[Any], datetime]) -> Stated:
    _, total, start, end, entered_at, at = row
    sat = None if end is None else _minute(read(end)) - _minute(read(start))
    return Stated(total, sat, (entered_at, at))


def _minute(instant: datetime) -> int:
    """The number of an instant's minute, as its clock shows it."""
    return instant.toordinal() * 1440 + instant.hour * 60 + instant.minute


def first_exercise(repository: Repository, patient: UUID) -> date | None:
    """The day of the first exercise entry."""
    row = repository.ask(FIRST_EXERCISE, patient).fetchone()
    return None if row is None else repository.reader(date)(row[0])


def exercises_by_day(
    repository: Repository, patient: UUID, since: date
) -> dict[date, Mapping[str, ExerciseDay]]:
    """How each exercise went, for each day from one on that has an entry.

    Ten years hold some twenty thousand entries but few different days: those with the same entries are one
    and the same mapping.
    """
    known: dict[tuple[Row, ...], Mapping[str, ExerciseDay]] = {}
    found = {}
    amounts, read = Amounts(), repository.reader(date)
    for day, of_day in groupby(repository.ask(EXERCISES, patient, since).fetchall(), itemgetter(0)):
        entries = tuple([row[1:] for row in of_day])
        if entries not in known:
            known[entries] = _went(entries, amounts)
        found[read(day)] = known[entries]
    return found


def _went(entries: Sequence[Row], amounts: Amounts) -> Mapping[str, ExerciseDay]:
    """The entries of one day by exercise."""
    marks: dict[str, list[ExerciseMark]] = {}
    for exercise, outcome, prescription, sets in entries:
        mark = ExerciseMark(date.min, exercise, Outcome(outcome), *amounts[prescription, sets])
        marks.setdefault(exercise, []).append(mark)
    return {exercise: exercise_day(together) for exercise, together in marks.items()}


def exercises_told(repository: Repository, patient: UUID, first: date, last: date) -> list[ToldInBrief]:
    """The exercise entries of a span, both days included, in order, and some from before it.

    Those are of each day that was the latest of some exercise: they tell from which level its first step in
    the span was taken.
    """
    rows = [
        *repository.ask(TOLD_BEFORE, patient, patient, first),
        *repository.ask(TOLD, patient, first, last),
    ]
    amounts, outcomes = Amounts(), {str(one): one for one in Outcome}
    read = repository.reader(date)
    return [
        ToldInBrief(
            read(day),
            at,
            entered_at,
            exercise,
            outcomes[outcome],
            read_json(Prescription, prescription),
            amounts[prescription, sets][0],
            reason,
            peak,
        )
        for day, at, entered_at, exercise, outcome, prescription, sets, reason, peak in rows
    ]
