"""Returning: what was removed, undone or changed comes back into the diary, as one action to be undone."""

from dataclasses import replace
from typing import Final
from uuid import UUID

from homecare.core.history.versions import BROUGHT_BACK
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.records import BreakKind, BreakTaken, Patient, RestDay, SittingBout, type_of
from homecare.core.records.treatment import FollowUp
from homecare.core.routine.schedule import flare_on
from homecare.core.sitting import bouts
from homecare.core.sitting.sitting import open_bout
from homecare.core.values.days import in_utc
from homecare.core.values.in_words import day_in_words
from homecare.core.values.times import time_in_words
from homecare.diary.after_effects import Felt
from homecare.diary.flare import flare_plan_wanted
from homecare.diary.ownership import refuse_received
from homecare.errors import InputError, NotFoundError
from homecare.store.repository import Ledger

REMOVE_THAT: Final = "Remove or change that one first; homecare history shows its id."


class Returning(Felt):
    """One patient's diary, with the way back for what does not stand any more."""

    def bring_back(self, wanted: UUID) -> Entry:
        """Bring back a removed or undone entry, or an earlier version of one that was changed.

        A version that stands meanwhile gives way to it. The entry comes back as it was, with its id and the
        instant at which it was entered; what was felt after a session goes along with its day.

        Raises:
            NotFoundError: if this diary has no such entry.
            InputError: if it stands already, came from the other side, or its place is taken.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            old = ledger.entry(patient.id, wanted)
            if old is None:
                raise NotFoundError(
                    f"There is no entry {wanted} in this diary.",
                    "See what was removed: homecare history --removed",
                )
            refuse_received(ledger, patient, old)
            if old.archived_at is None:
                raise InputError(
                    f"That entry stands in the diary: {self._says(old)}.",
                    "See what was removed with: homecare history --removed",
                )
            lineage = self._lineages(ledger, patient, [old])[old.id]
            for one in lineage.standing:
                refuse_received(ledger, patient, one)
            back, before = replace(old, archived_at=None), lineage.last
            self._refuse_taken_place(ledger, patient, back, {one.id for one in lineage.standing})
            ledger.archive(type(old), [one.id for one in lineage.standing], in_utc(self._clock.now()))
            ledger.archive(type(old), [old.id], None)
            word, (felt, felt_before) = type_of(old), self._felt_goes_along(ledger, patient, before, back)
            self._note(
                ledger, patient, f"{BROUGHT_BACK}: {self._says(back)}", back.day,
                added=((word, back.id), *felt),
                archived=(*((word, one.id) for one in lineage.standing), *felt_before),
            )  # fmt: skip
        return back

    def _refuse_taken_place(
        self, ledger: Ledger, patient: Patient, back: Entry, giving_way: set[UUID]
    ) -> None:
        """Refuse an entry whose place another one took, of which a diary holds one only.

        Raises:
            InputError: naming the other one.
        """
        if isinstance(back, RestDay):
            if any(one.id not in giving_way for one in ledger.on_day(RestDay, patient.id, back.day)):
                raise InputError(f"{day_in_words(back.day)} is a rest day already.", "Nothing to do.")
        elif isinstance(back, SittingBout):
            self._refuse_overlap(ledger, patient, back, giving_way)
        elif isinstance(back, FlareSpell):
            self._refuse_flare_days(ledger, patient, back, giving_way)
        elif isinstance(back, FollowUp):
            answers = ledger.entries(FollowUp, patient.id)
            if any(one.session_day == back.session_day and one.id not in giving_way for one in answers):
                raise InputError(
                    f"What was felt after the session of {day_in_words(back.session_day)} is said already.",
                    REMOVE_THAT,
                )
        elif isinstance(back, StepAnswer):
            answered = ledger.entries(StepAnswer, patient.id, since=back.day)
            later = [one for one in answered if one.exercise == back.exercise and one.at >= back.at]
            if later:
                raise InputError(
                    f"Another step for {self._name_of(back.exercise, None)} was answered since, "
                    f"on {day_in_words(later[-1].day)}.",
                    REMOVE_THAT,
                )

    def _refuse_overlap(
        self, ledger: Ledger, patient: Patient, back: SittingBout, giving_way: set[UUID]
    ) -> None:
        """A bout lies beside all others; since an open one began, nobody sat down or got up."""
        if back.start is None:
            return
        now = self._clock.now()
        within = ledger.bouts_within(patient.id, back.start, back.end)
        others = [one for one in within if one.id not in giving_way]
        running = open_bout(others)
        if back.end is None and running is not None and running.start is not None:
            raise InputError(
                f"You are sitting already, since {time_in_words(running.start, now)}.", REMOVE_THAT
            )
        try:
            bouts.beside(back.start, back.end, others, now)
        except InputError as overlap:
            raise InputError(overlap.sentence, REMOVE_THAT) from overlap
        if back.end is not None:
            return
        taken = ledger.entries(BreakTaken, patient.id, since=back.day)
        since = [
            one
            for one in taken
            if one.kind in (BreakKind.PROMPTED, BreakKind.NATURAL) and one.at > back.start
        ]
        if since:
            raise InputError(
                f"You got up for a break {time_in_words(since[-1].at, now)}, after this bout began.",
                "Log that bout with its end: homecare sit log 13:05 13:50",
            )

    def _refuse_flare_days(
        self, ledger: Ledger, patient: Patient, back: FlareSpell, giving_way: set[UUID]
    ) -> None:
        for other in ledger.entries(FlareSpell, patient.id):
            first = max(other.day, back.day)  # of the days that both would be
            if other.id not in giving_way and other.covers(first) and back.covers(first):
                raise InputError(f"{day_in_words(first)} is a flare day already.", REMOVE_THAT)
        if back.until is None and flare_on(self._assigned(ledger, patient), self.current_day()) is None:
            raise InputError(
                "There is no flare plan any more, so it cannot be switched on again.",
                flare_plan_wanted(patient),
            )
