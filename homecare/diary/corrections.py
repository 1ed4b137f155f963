"""Entries are corrected, removed and brought back; each as one action that can be undone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from homecare.core.history.corrections import corrections
from homecare.core.history.versions import BROUGHT_BACK
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.records import BreakKind, BreakTaken, Patient, SittingBout, type_of
from homecare.core.records.treatment import FollowUp
from homecare.core.routine.schedule import flare_on
from homecare.core.sitting import bouts
from homecare.core.sitting.sitting import open_bout
from homecare.core.values.in_words import day_in_words
from homecare.core.values.times import time_in_words
from homecare.diary import wording
from homecare.diary.after_effects import move_along
from homecare.diary.entries import regions_of
from homecare.diary.flare import flare_plan_wanted
from homecare.diary.history import lineages_of, standing_entry
from homecare.diary.patients import refuse_received
from homecare.diary.sitting import as_it_fits
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import ask_again, follows, owner, refuse_second, signed, stamp_for, write_action
from homecare.errors import InputError, NotFoundError

REMOVE_THAT: Final = wording.REMOVE_OR_CHANGE_THAT_ONE


class Corrections:
    """Corrections of the entries of one patient."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

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
        with self._diary.writing() as work:
            patient = owner(work)
            old = standing_entry(work, patient, wanted)
            refuse_received(work.repository, patient, old)
            fields = corrections(
                old,
                changes,
                regions_of(work),
                self._diary.settings.day_turn,
                self._diary.clock.now().tzinfo,
            )
            # A correction keeps the instant the entry speaks of, unless it moves to another day. The day it
            # is of may not have come: it was written beyond the date line, or by a clock that was ahead.
            day, now = fields.pop("day", old.day), work.now()
            if day == old.day:
                entered_at = follows(work, day, now)
                stamp: dict[str, Any] = {**signed(work), "entered_at": entered_at}
            else:
                stamp = stamp_for(work, type(old), day)
            new = as_it_fits(work, replace(old, **{**stamp, **fields}), old, sure=sure)
            if isinstance(new, SittingBout) and not sure and "minutes" in changes:
                ask_again(new)
            refuse_second(work, new, {old.id})
            work.repository.add(new)
            work.repository.archive(type(old), [old.id], new.entered_at)
            word, (felt, felt_before) = type_of(old), move_along(work, patient, old, new)
            write_action(
                work, wording.CHANGED.format(entry=self._diary.entry_in_words(new)), new.day,
                added=((word, new.id), *felt), archived=((word, old.id), *felt_before),
            )  # fmt: skip
        return new

    def remove(self, wanted: UUID) -> Entry:
        """Archive an entry: it no longer counts, and undo brings it back.

        Raises:
            NotFoundError: if there is no such entry.
            InputError: if it came from the other side.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            entry = standing_entry(work, patient, wanted)
            refuse_received(work.repository, patient, entry)
            work.repository.archive(type(entry), [entry.id], work.now())
            write_action(
                work, wording.REMOVED.format(entry=self._diary.entry_in_words(entry)), entry.day,
                archived=((type_of(entry), entry.id),),
            )  # fmt: skip
        return entry

    def bring_back(self, wanted: UUID) -> Entry:
        """Bring back a removed or undone entry, or an earlier version of one that was changed.

        A version that stands meanwhile gives way to it. The entry comes back as it was, with its id and the
        instant at which it was entered; what was felt after a session goes along with its day.

        Raises:
            NotFoundError: if this diary has no such entry.
            InputError: if it stands already, came from the other side, or its place is taken.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            old = work.repository.entry(patient.id, wanted)
            if old is None:
                raise NotFoundError(
                    wording.THERE_IS_NO_ENTRY.format(wanted=wanted),
                    wording.SEE_WHAT_WAS_REMOVED,
                )
            refuse_received(work.repository, patient, old)
            if old.archived_at is None:
                raise InputError(
                    wording.ENTRY_STANDS.format(entry=self._diary.entry_in_words(old)),
                    wording.SEE_WHAT_WAS_REMOVED,
                )
            lineage = lineages_of(work, patient, [old])[old.id]
            for one in lineage.standing:
                refuse_received(work.repository, patient, one)
            back, before = replace(old, archived_at=None), lineage.last
            self._refuse_taken_place(work, patient, back, {one.id for one in lineage.standing})
            work.repository.archive(type(old), [one.id for one in lineage.standing], work.now())
            work.repository.archive(type(old), [old.id], None)
            word, (felt, felt_before) = type_of(old), move_along(work, patient, before, back)
            write_action(
                work, f"{BROUGHT_BACK}: {self._diary.entry_in_words(back)}", back.day,
                added=((word, back.id), *felt),
                archived=(*((word, one.id) for one in lineage.standing), *felt_before),
            )  # fmt: skip
        return back

    def _refuse_taken_place(
        self, work: UnitOfWork, patient: Patient, back: Entry, giving_way: set[UUID]
    ) -> None:
        """Refuse an entry whose place another one took, of which a diary holds one only.

        Raises:
            InputError: naming the other one.
        """
        refuse_second(work, back, giving_way)
        if isinstance(back, SittingBout):
            self._refuse_overlap(work, patient, back, giving_way)
        elif isinstance(back, FlareSpell):
            self._refuse_flare_days(work, patient, back, giving_way)
        elif isinstance(back, FollowUp):
            answers = work.repository.entries(FollowUp, patient.id)
            if any(one.session_day == back.session_day and one.id not in giving_way for one in answers):
                raise InputError(
                    wording.AFTER_EFFECTS_ARE_LOGGED.format(day=day_in_words(back.session_day)),
                    REMOVE_THAT,
                )
        elif isinstance(back, StepAnswer):
            answered = work.repository.entries(StepAnswer, patient.id, since=back.day)
            later = [one for one in answered if one.exercise == back.exercise and one.at >= back.at]
            if later:
                raise InputError(
                    wording.ANOTHER_STEP_WAS_ANSWERED.format(
                        exercise=self._diary.exercise_name(back.exercise), day=day_in_words(later[-1].day)
                    ),
                    REMOVE_THAT,
                )

    def _refuse_overlap(
        self, work: UnitOfWork, patient: Patient, back: SittingBout, giving_way: set[UUID]
    ) -> None:
        """A bout lies beside all others; since an open one began, nobody sat down or got up."""
        if back.start is None:
            return
        now = self._diary.clock.now()
        within = work.repository.bouts_within(patient.id, back.start, back.end)
        others = [one for one in within if one.id not in giving_way]
        running = open_bout(others)
        if back.end is None and running is not None and running.start is not None:
            raise InputError(
                wording.YOU_ARE_ALREADY_SITTING.format(start=time_in_words(running.start, now)),
                REMOVE_THAT,
            )
        try:
            bouts.beside(back.start, back.end, others, now)
        except InputError as overlap:
            raise InputError(overlap.sentence, REMOVE_THAT) from overlap
        if back.end is not None:
            return
        taken = work.repository.entries(BreakTaken, patient.id, since=back.day)
        since = [
            one
            for one in taken
            if one.kind in (BreakKind.PROMPTED, BreakKind.NATURAL) and one.at > back.start
        ]
        if since:
            raise InputError(
                wording.YOU_GOT_UP_AFTER_THIS_BEGAN.format(time=time_in_words(since[-1].at, now)),
                wording.LOG_THAT_BOUT_WITH_ITS_END,
            )

    def _refuse_flare_days(
        self, work: UnitOfWork, patient: Patient, back: FlareSpell, giving_way: set[UUID]
    ) -> None:
        for other in work.repository.entries(FlareSpell, patient.id):
            first = max(other.day, back.day)  # of the days that both would be
            if other.id not in giving_way and other.covers(first) and back.covers(first):
                raise InputError(wording.DAY_IS_A_FLARE_DAY.format(day=day_in_words(first)), REMOVE_THAT)
        if back.until is None and flare_on(work.assigned(), self._diary.current_day()) is None:
            raise InputError(
                wording.NO_FLARE_PLAN_ANY_MORE,
                flare_plan_wanted(patient),
            )
