"""ImportOthers: others' records as entries of this diary, all of them one action that undo takes back."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta, timezone
from typing import Any, Final, Self
from uuid import UUID

from homecare.core.records.performed import performed
from homecare.core.records.records import ExerciseEntry, PainKind, PainReading, Patient, type_of
from homecare.core.transfer.foreign_csv import read_sheet
from homecare.core.transfer.habit_mapping import most_alike, pairs_of
from homecare.core.transfer.loop_habits import Habit, HabitDay, Mark, read_habits
from homecare.core.transfer.pain_csv import PainRow, PainSheet, Wanted, read_pain
from homecare.core.transfer.rows import BadRow
from homecare.core.values import limits
from homecare.core.values.days import Clock, end_of_day, in_utc, utc_offset
from homecare.core.values.moments import moment_of
from homecare.core.values.parsing import said
from homecare.core.values.regions import parse_region
from homecare.data_folder import wording
from homecare.diary.entries import prescription_on
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner, signed, write_action
from homecare.exchange.import_source import Found
from homecare.paths import Paths
from homecare.store.repository import Repository

SKIPPED_IN_LOOP: Final = wording.SKIPPED_IN_LOOP
"""The reason of a skipped day that has no note."""


@dataclass(frozen=True, kw_only=True)
class PainIncoming:
    """A table of daily pain that was looked through: its rows for one region and kind.

    `new` would be written, `there` counts those whose day has a level already; `other` of them say another
    one, and what is here stays.
    """

    name: str
    sheet: PainSheet
    region: str
    kind: PainKind
    new: tuple[PainRow, ...] = ()
    there: int = 0
    other: int = 0

    @property
    def bad(self) -> tuple[BadRow, ...]:
        """The rows that cannot be read."""
        return self.sheet.bad


@dataclass(frozen=True, kw_only=True)
class HabitIncoming:
    """One habit as history of an exercise; `there` counts days on which that exercise is logged already."""

    habit: str
    exercise: str
    exercise_name: str
    new: tuple[HabitDay, ...]
    there: int


@dataclass(frozen=True, kw_only=True)
class LoopIncoming:
    """An export of Loop Habit Tracker that was looked through.

    `unmapped` are habits for which no exercise was said, each with the key that looks most like it, if any.
    """

    name: str
    habits: tuple[HabitIncoming, ...]
    unmapped: tuple[tuple[Habit, str | None], ...]
    bad: tuple[BadRow, ...]

    @property
    def new(self) -> tuple[HabitDay, ...]:
        """All days that would be written."""
        return tuple(day for one in self.habits for day in one.new)


class ImportOthers:
    """Records of other programs, brought into one patient's diary."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    @classmethod
    def open(
        cls,
        paths: Paths,
        *,
        patient: str | None = None,
        clock: Clock | None = None,
        secret: str | None = None,
    ) -> Self:
        """The diary of a data folder, to bring something into; `secret` is the passphrase of a locked one.

        Raises:
            LockedError: if it is locked, and `secret` does not open it.
            StoreError: if the folder or the database cannot be used.
        """
        return cls(OpenDiary.open(paths, patient=patient, clock=clock, secret=secret))

    def close(self) -> None:
        """Let go of the database file."""
        self._diary.store.close()

    # Daily pain

    def look_at_pain(
        self,
        found: Found,
        wanted: Wanted,
        *,
        region: str | None = None,
        kind: PainKind = PainKind.AVERAGE_24H,
        encoding: str | None = None,
        delimiter: str | None = None,
        header_row: int | None = None,
    ) -> PainIncoming:
        """Read a table of daily pain, and see what of it is here; nothing is written.

        `encoding`, `delimiter` and `header_row` (the line of the names of the columns) are told by the file
        where they are not said.

        Raises:
            InputError: if it cannot be read, or something about it has to be said.
        """
        table = read_sheet(found.content, encoding, delimiter, header_row)
        sheet = read_pain(table, wanted, kind, self._diary.clock.now(), self._diary.settings.day_turn)
        with self._diary.reading() as work:
            patient = work.patient
            named = _region_of(work, region)
            incoming = PainIncoming(name=found.path.name, sheet=sheet, region=named, kind=kind)
            return _weighed(work.repository, patient, incoming)

    def adopt_pain(self, incoming: PainIncoming) -> PainIncoming:
        """Write the new rows of a table of daily pain, as one action; bad ones are left out.

        Raises:
            StoreError: if the database cannot be written.
        """
        if not incoming.new:
            return incoming  # nobody's diary is begun for nothing
        with self._diary.writing() as work:
            patient, instant = owner(work), self._diary.clock.now()
            now = _weighed(work.repository, patient, incoming)
            rows = sorted(now.new, key=lambda row: (row.day, row.at is None, in_utc(row.at or instant)))
            ends = _ends(work, patient, rows)
            stamps = _stamps(work, [(row.day, ends.get(row.day, row.at)) for row in rows])
            readings = [
                PainReading(**stamp, level=row.level, region=now.region, kind=now.kind, note=said(row.note))
                for stamp, row in zip(stamps, rows, strict=True)
            ]
            _write_all(work, readings, wording.IMPORTED_PAIN.of(len(readings), name=now.name))
        return now

    # Loop Habit Tracker

    def look_at_habits(self, found: Found, mapped: Mapping[str, str]) -> LoopIncoming:
        """Read an export of Loop Habit Tracker; `mapped` says which exercise (its key) each habit is.

        A habit that is called just like an exercise needs no saying. Nothing is written.

        Raises:
            NotFoundError: if there is no such habit or exercise.
            InputError: if it cannot be read.
        """
        read = read_habits(found.files, self._diary.current_day())
        with self._diary.reading() as work:
            patient = work.patient
            names = _names(work)
            pairs = pairs_of(read.habits, mapped, names)
            habits = tuple(
                _habit(work, patient, habit, key, names[key]) for habit, key in pairs if key is not None
            )
        unmapped = tuple((habit, most_alike(habit, names)) for habit, key in pairs if key is None)
        return LoopIncoming(name=found.path.name, habits=habits, unmapped=unmapped, bad=read.bad)

    def adopt_habits(self, incoming: LoopIncoming) -> int:
        """Write the days of all habits as entries of their exercises, as one action; how many there were.

        A day done is one time of the dose that stood on that day: the programme's, else the first level of
        the library. A skipped day is skipped.

        Raises:
            StoreError: if the database cannot be written.
        """
        if not incoming.new:
            return 0
        with self._diary.writing() as work:
            patient = owner(work)
            assigned = work.assigned()
            logged = {(one.exercise, one.day) for one in work.repository.entries(ExerciseEntry, patient.id)}
            rows = [
                (one.exercise, day)
                for one in incoming.habits
                for day in one.new
                if (one.exercise, day.day) not in logged
            ]
            entries = []
            for stamp, (key, row) in zip(
                _stamps(work, [(row.day, None) for _, row in rows]), rows, strict=True
            ):
                dose = prescription_on(work, assigned, key, row.day)
                skipped = row.mark is Mark.SKIPPED
                did = performed(dose, skip=(row.note or SKIPPED_IN_LOOP) if skipped else None)
                entries.append(
                    ExerciseEntry(
                        **stamp, exercise=key, prescription=dose, outcome=did.outcome, sets=did.sets,
                        reason=did.reason, note=None if skipped else said(row.note),
                    )
                )  # fmt: skip
            what = wording.IMPORTED_EXERCISES.of(len(entries), name=incoming.name)
            _write_all(work, entries, what)
        return len(entries)


def _habit(work: UnitOfWork, patient: Patient | None, habit: Habit, key: str, name: str) -> HabitIncoming:
    logged = [] if patient is None else work.repository.entries(ExerciseEntry, patient.id)
    days = {one.day for one in logged if one.exercise == key}
    new = tuple(one for one in habit.days if one.day not in days)
    return HabitIncoming(
        habit=habit.name, exercise=key, exercise_name=name, new=new, there=len(habit.days) - len(new)
    )


def _names(work: UnitOfWork) -> dict[str, str]:
    """Every exercise that can be logged: its name by its key."""
    names = {key: exercise.name for key, exercise in work.diary.shelf.library.items()}
    for one in work.assigned():
        names.update({planned.key: planned.name for planned in one.plan.exercises})
    return names


def _write_all(
    work: UnitOfWork,
    entries: Sequence[PainReading] | Sequence[ExerciseEntry],
    what: str,
) -> None:
    """Write entries and the one action that they are."""
    if not entries:
        return
    work.repository.add_all(entries)
    word = type_of(entries[0])
    added: tuple[tuple[str, UUID], ...] = tuple((word, one.id) for one in entries)
    write_action(work, what[: limits.NOTE_LENGTH], work.diary.current_day(), added=added)


def _stamps(work: UnitOfWork, moments: Iterable[tuple[date, datetime | None]]) -> list[dict[str, Any]]:
    """What every entry carries, for many days at once, each with its time where one is known.

    Those of one day follow each other by their times, and without any in their order.
    """
    instant, turn, found = work.diary.clock.now(), work.diary.settings.day_turn, []
    before: Counter[datetime] = Counter()
    for day, local in moments:
        stamp = asdict(moment_of(instant, day, turn))
        if local is not None:
            stamp["at"] = min(in_utc(local), in_utc(instant))
            stamp["utc_offset"] = utc_offset(local)
        before[stamp["at"]] += 1
        stamp["at"] += timedelta(microseconds=before[stamp["at"]] - 1)
        found.append({**signed(work), **stamp})
    return found


def _ends(work: UnitOfWork, patient: Patient, rows: Sequence[PainRow]) -> dict[date, datetime]:
    """Days whose last reading has no time of its own, but the day's end: what comes now follows it."""
    if not any(row.at for row in rows):
        return {}
    turn, days, zone = work.diary.settings.day_turn, [row.day for row in rows], work.diary.clock.now().tzinfo
    return {
        one.day: one.at.astimezone(zone)
        for one in work.repository.entries(PainReading, patient.id, since=days[0], until=days[-1])
        if one.at >= end_of_day(one.day, timezone(timedelta(minutes=one.utc_offset)), turn)
    }


def _region_of(work: UnitOfWork, text: str | None) -> str:
    assigned = work.assigned()
    known = [region for one in assigned for region in one.plan.regions]
    return parse_region(work.region_to_log(assigned) if text is None else text, known)


def _weighed(repository: Repository, patient: Patient | None, incoming: PainIncoming) -> PainIncoming:
    """What of a table is new. A day has one level on average and one worst; right now it has many."""
    at_a_time = incoming.kind is PainKind.NOW
    kept = [] if patient is None else repository.pain_levels(patient.id, incoming.region, incoming.kind)
    levels, days = Counter(kept), {day for day, _ in kept}
    new, there, other = [], 0, 0
    for row in incoming.sheet.rows:
        same = levels[row.day, row.level] > 0
        if same or (row.day in days and not at_a_time):
            there += 1
            other += not same
            levels[row.day, row.level] -= at_a_time
        else:
            new.append(row)
    return replace(incoming, new=tuple(new), there=there, other=other)
