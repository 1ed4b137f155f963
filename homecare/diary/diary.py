"""Diary: every action of a patient. One method is one transaction, and the only door to a patient's data."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Self
from uuid import UUID

from homecare.core.history.corrections import corrections
from homecare.core.records.entry import Entry
from homecare.core.records.records import (
    Action,
    SittingBout,
    type_of,
)
from homecare.core.values.days import in_utc
from homecare.diary.daily_tip import Guiding
from homecare.diary.day import Pages
from homecare.diary.entries import Entering
from homecare.diary.first_run import Starting
from homecare.diary.ownership import refuse_received
from homecare.diary.player import Leading
from homecare.diary.progression import Stepping
from homecare.diary.report import Reporting
from homecare.diary.restore import Returning
from homecare.diary.sitting import Chair
from homecare.errors import NothingToUndoError


class Diary(Entering, Chair, Leading, Stepping, Starting, Guiding, Returning, Reporting):
    """One patient's diary, to look at and to write in.

    The patient is created with the first entry where the data folder holds nobody yet.
    """

    @classmethod
    def over(cls, pages: Pages) -> Self:
        """All of a diary whose pages are open already; closing one closes both."""
        diary = cls(
            pages._store,
            clock=pages._clock,
            shelf=pages.shelf,
            settings=pages.settings,
            patient=pages._patient_name,
        )
        diary._patient_id = pages._patient_id
        return diary

    def edit(self, wanted: UUID, changes: Mapping[str, Any], *, sure: bool = False) -> Entry:
        """Put a corrected entry in the place of one; the old one is archived and undo brings it back.

        The corrected one is entered by whoever corrects it; what it was before says who entered that.

        `changes` are fields of the entry's record; for an exercise `sets`, `reps`, `hold_s` and `skip` are
        said as in `log_exercise`.

        Raises:
            NotFoundError: if there is no such entry.
            InputError: for a field it does not have, a value not accepted, or an entry that was received.
            SayAgainError: for a day's sitting of more than 18 hours, unless `sure`.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            old = self._entry(ledger, patient, wanted)
            refuse_received(ledger, patient, old)
            fields = corrections(
                old,
                changes,
                self._regions(ledger, patient),
                self._settings.day_turn,
                self._clock.now().tzinfo,
            )
            # A correction keeps the instant the entry speaks of, unless it moves to another day. The day it
            # is of may not have come: it was written beyond the date line, or by a clock that was ahead.
            day, now = fields.pop("day", old.day), in_utc(self._clock.now())
            if day == old.day:
                entered_at = self._follows(ledger, patient.id, day, now)
                stamp: dict[str, Any] = {**self._signed(patient), "entered_at": entered_at}
            else:
                stamp = self._stamp(ledger, type(old), patient, day)
            new = self._as_it_fits(ledger, replace(old, **{**stamp, **fields}), old, sure=sure)
            if isinstance(new, SittingBout) and not sure and "minutes" in changes:
                self._ask_again(new)
            ledger.add(new)
            ledger.archive(type(old), [old.id], new.entered_at)
            word, (felt, felt_before) = type_of(old), self._felt_goes_along(ledger, patient, old, new)
            self._note(
                ledger, patient, f"changed: {self._says(new)}", new.day,
                added=((word, new.id), *felt), archived=((word, old.id), *felt_before),
            )  # fmt: skip
        return new

    def remove(self, wanted: UUID) -> Entry:
        """Archive an entry: it no longer counts, and undo brings it back.

        Raises:
            NotFoundError: if there is no such entry.
            InputError: if it came from the other side.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            entry = self._entry(ledger, patient, wanted)
            refuse_received(ledger, patient, entry)
            ledger.archive(type(entry), [entry.id], in_utc(self._clock.now()))
            self._note(
                ledger, patient, f"removed: {self._says(entry)}", entry.day,
                archived=((type_of(entry), entry.id),),
            )  # fmt: skip
        return entry

    def undo(self) -> Action:
        """Take back the last thing done that was not undone yet.

        Raises:
            NothingToUndoError: if there is nothing left to undo.
        """
        with self._store.writing() as ledger:
            patient = self._find_patient(ledger)
            action = None if patient is None else ledger.last_action(patient.id)
            if action is None:
                raise NothingToUndoError(
                    "There is nothing to undo.", "Everything logged is in: homecare history"
                )
            ledger.undo(action, in_utc(self._clock.now()))
        return action
