"""Sitting down, getting up, and breaks. One action is one transaction, and one undo.

Two programs may act at the same moment: each action looks, inside its own transaction, at what the other did.
"""

from dataclasses import asdict, replace
from datetime import datetime
from uuid import UUID

from homecare.core.records.entry import Entry
from homecare.core.records.records import BreakKind, BreakTaken, Patient, SittingBout, SittingSource
from homecare.core.sitting import bouts
from homecare.core.sitting.bouts import as_utc
from homecare.core.sitting.sitting import SittingEntries, SittingNow, open_bout, whole_minutes
from homecare.core.values.days import diary_day, in_utc, utc_offset, zone_of
from homecare.core.values.in_words import minutes_in_words
from homecare.core.values.moments import moment_of
from homecare.core.values.parsing import said
from homecare.core.values.times import time_in_words
from homecare.core.wording.sitting import break_in_words
from homecare.diary import wording
from homecare.diary.history import standing_entry
from homecare.diary.patients import refuse_received
from homecare.diary.sitting_now import entries_of
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import follows, owner, signed, stamp_for, write_action, write_entry
from homecare.errors import InputError, NotFoundError


class Sitting:
    """The actions of sitting down and getting up. A bout is of the diary day on which it began."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    # Sitting down and getting up

    def sit_down(self, *, at: datetime | None = None) -> SittingBout:
        """Begin a bout, now or at an earlier time (aware).

        Raises:
            InputError: if a bout is open, or the time is in the future, over 24 hours ago, or within a bout.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            return self._begin(work, patient, at)

    def get_up(self, *, at: datetime | None = None, sure: bool = False) -> SittingBout:
        """End the open bout without a break, now or at an earlier time (aware).

        Where the clock was set back to before the bout began, the time has to be said.

        Raises:
            SayAgainError: for a bout of more than 18 hours, unless `sure`.
            InputError: if no bout is open, it lasts more than 24 hours, or the time is not accepted.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            running = self._running(entries_of(work, patient))
            ended = self._ended(work, patient, running, at, sure=sure)
            self._end(work, patient, running, ended)
        return ended

    def log_bout(
        self, start: datetime, end: datetime, *, note: str | None = None, sure: bool = False
    ) -> SittingBout:
        """Log a whole bout (start and end aware), of today or an earlier day.

        Raises:
            SayAgainError: for a bout of more than 18 hours, unless `sure`.
            InputError: for an end before the start or in the future, more than 24 hours, or an overlap.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            now, first, last = self._diary.clock.now(), as_utc(start), as_utc(end)
            if last > now:
                raise bouts.in_the_future(first if first > now else last, now)
            bouts.check_span(first, last, now, sure=sure)
            if last == first:
                clock = f"{first.astimezone(now.tzinfo):%H:%M}"
                raise InputError(wording.START_IS_THE_END.format(time=clock), wording.WRITE_AN_END_AFTER)
            bout = self._new_bout(work, patient, first, last, note)
            write_entry(work, bout)
        return bout

    # Breaks

    def take_break(self, *, done: str | None = None) -> BreakTaken:
        """End the open bout with a break: prompted if it was due or had been postponed, else natural.

        Where no bout is open it is a natural break that ends nothing. A second press within the length of a
        break, here or in another program, is the same break, which is given back.

        Raises:
            InputError: if the bout lasts over 18 hours, or the clock was set back: its end has to be said.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            entries = entries_of(work, patient)
            now = entries.at(self._diary.clock.now())
            same = None if now.bout is not None else entries.break_under_way(self._diary.clock.now())
            if same is not None:
                return self._amended(work, same, done if same.done is None else None)
            prompted = now.due or now.postponed
            taken = self._break(work, patient, BreakKind.PROMPTED if prompted else BreakKind.NATURAL, done)
            if now.bout is None:
                write_entry(work, taken)
                return taken
            self._refuse_left_open(now)
            ended = self._ended(work, patient, now.bout, None, sure=False)
            taken = replace(taken, at=ended.end or taken.at)
            self._end(work, patient, now.bout, ended, taken)
        return taken

    def finish_break(self, wanted: UUID, done: str, *, sit_down: bool) -> SittingBout | None:
        """Say what was done in the break just taken, and with `sit_down` begin the next bout.

        What was done becomes part of the break as it is: it is still the same action, undone as one. If
        another program began a bout meanwhile, that one is given back.

        Raises:
            NotFoundError: if there is no such break, or it was undone.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            taken = standing_entry(work, patient, wanted)
            if not isinstance(taken, BreakTaken):
                raise NotFoundError(wording.THAT_ENTRY_IS_NOT_A_BREAK, wording.SEE_THE_ENTRIES)
            self._amended(work, taken, done)
            if not sit_down:
                return None
            running = open_bout(work.repository.sitting_now(patient.id, self._diary.current_day()))
            return running or self._begin(work, patient, None)

    def leave_break(self, wanted: UUID) -> None:
        """Take back a break that was begun and not taken, with the end of the bout that it ended.

        Nothing is done where it was undone meanwhile, or somebody sat down again since.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            action = work.repository.action_that_added(patient.id, wanted)
            last = work.repository.last_action(patient.id)
            if action is not None and last is not None and action.id == last.id:
                work.repository.undo(action, work.now())

    def postpone_break(self) -> BreakTaken:
        """Put the break that is due off by POSTPONE_MIN; once for each prompt.

        Raises:
            InputError: if none is due, it was postponed already, or nobody sits.
        """
        return self._answer(BreakKind.POSTPONED)

    def skip_break(self) -> BreakTaken:
        """Leave out the break that is due; the bout goes on, and the next one is counted from now.

        Raises:
            InputError: if none is due, or nobody sits.
        """
        return self._answer(BreakKind.SKIPPED)

    def _answer(self, kind: BreakKind) -> BreakTaken:
        with self._diary.writing() as work:
            patient = owner(work)
            entries = entries_of(work, patient)
            self._running(entries)
            now = entries.at(self._diary.clock.now())
            self._refuse_left_open(now)
            if kind is BreakKind.POSTPONED and now.postponed:
                raise InputError(wording.POSTPONED_ALREADY, wording.TAKE_IT_OR_SKIP)
            if not now.due:
                raise InputError(
                    wording.NO_BREAK_IS_DUE.format(duration=minutes_in_words(now.due_in_min)),
                    wording.TO_TAKE_ONE_NOW,
                )
            answer = self._break(work, patient, kind, None)
            write_entry(work, answer)
        return answer

    # What the actions share, inside their transaction

    def _running(self, entries: SittingEntries) -> SittingBout:
        running = open_bout(entries.bouts)
        if running is None:
            raise InputError(wording.NO_SITTING_IS_BEING_TIMED, wording.TO_START)
        return running

    def _refuse_left_open(self, now: SittingNow) -> None:
        """A break after so long is not believed: the person got up before, and says when."""
        if now.bout is None or now.bout.start is None or now.minutes <= whole_minutes(bouts.ASKED_AGAIN):
            return
        clock = self._diary.clock.now()
        raise InputError(
            wording.YOU_SAT_DOWN_TOO_LONG_AGO.format(start=time_in_words(now.bout.start, clock)),
            bouts.say_end(now.bout.start, clock),
        )

    def _begin(self, work: UnitOfWork, patient: Patient, at: datetime | None) -> SittingBout:
        now = self._diary.clock.now()
        start = as_utc(now if at is None else at)
        running = open_bout(work.repository.sitting_now(patient.id, self._diary.current_day()))
        if running is not None and running.start is not None:
            raise InputError(
                wording.YOU_ARE_ALREADY_SITTING.format(start=time_in_words(running.start, now)),
                wording.END_THAT_FIRST,
            )
        bouts.check_start(start, now)
        bout = self._new_bout(work, patient, start, None, None)
        write_entry(work, bout)
        return bout

    def _new_bout(
        self, work: UnitOfWork, patient: Patient, start: datetime, end: datetime | None, note: str | None
    ) -> SittingBout:
        """A bout that overlaps no other; its instants are in UTC. Its day is the one where it began."""
        now = self._diary.clock.now()
        others = work.repository.bouts_within(patient.id, start, end)
        start = bouts.beside(start, end, others, now)
        here = start.astimezone(now.tzinfo)
        moment = moment_of(now, diary_day(here, self._diary.settings.day_turn), self._diary.settings.day_turn)
        return SittingBout(
            **{
                **signed(work),
                **asdict(moment),
                "at": start,
                "utc_offset": utc_offset(here),
                "entered_at": follows(work, moment.day, moment.entered_at),
            },
            source=SittingSource.TIMER if end is None else SittingSource.MANUAL,
            start=start,
            end=end,
            note=said(note),
        )

    def _ended(
        self, work: UnitOfWork, patient: Patient, bout: SittingBout, at: datetime | None, *, sure: bool
    ) -> SittingBout:
        """The open bout with its end: another entry, so that undo opens it again. Stated now."""
        now = self._diary.clock.now()
        start = bout.at if bout.start is None else bout.start
        end = as_utc(bouts.ended_at(start, at, now, sure=sure))
        others = [one for one in work.repository.bouts_within(bout.patient, start, end) if one.id != bout.id]
        bouts.beside(start, end, others, now)
        entered_at = follows(work, bout.day, in_utc(now))
        return replace(bout, **signed(work), end=end, entered_at=entered_at)

    def _end(
        self,
        work: UnitOfWork,
        patient: Patient,
        running: SittingBout,
        ended: SittingBout,
        taken: BreakTaken | None = None,
    ) -> None:
        """Put the ended bout in the place of the open one, with the break that ended it: one action."""
        refuse_received(work.repository, patient, running)
        work.repository.add(ended)
        work.repository.archive(SittingBout, [running.id], ended.entered_at)
        added = [("sitting", ended.id)]
        entry = self._diary.entry_in_words(ended)
        says = wording.BOUT_ENDED.format(entry=entry)
        if taken is not None:
            work.repository.add(taken)
            added.append(("break", taken.id))
            says = wording.BREAK_AND_BOUT_ENDED.format(rest=break_in_words(taken), entry=entry)
        write_action(work, says, ended.day, added=tuple(added), archived=(("sitting", running.id),))

    def _break(self, work: UnitOfWork, patient: Patient, kind: BreakKind, done: str | None) -> BreakTaken:
        # When it was is measured against the bout: what the clock shows, also if it was set back meanwhile.
        stamp = {**stamp_for(work, BreakTaken, None), "at": work.now()}
        return BreakTaken(**stamp, kind=kind, done=said(done))

    def _amended(self, work: UnitOfWork, taken: BreakTaken, done: str | None) -> BreakTaken:
        """The break with what was done in it; what was said before stands where nothing is said."""
        if said(done) is None:
            return taken
        amended = replace(taken, done=said(done))
        work.repository.amend(amended)
        return amended


def as_it_fits(work: UnitOfWork, new: Entry, old: Entry, *, sure: bool) -> Entry:
    """A corrected entry; a bout whose times changed is of the day on which it now begins.

    Raises:
        SayAgainError: for a bout of more than 18 hours, unless `sure`.
        InputError: for times that a bout cannot have, or that overlap another one.
    """
    if not isinstance(new, SittingBout) or not isinstance(old, SittingBout) or new.start is None:
        return new
    if (new.start, new.end) == (old.start, old.end):
        return new
    now, start = work.diary.clock.now(), new.start
    if new.end is None:
        bouts.check_start(start, now)
    else:
        if new.end > now:
            raise bouts.in_the_future(new.end, now)
        bouts.check_span(start, new.end, now, sure=sure)
    others = [one for one in work.repository.bouts_within(new.patient, start, new.end) if one.id != old.id]
    start = as_utc(bouts.beside(start, new.end, others, now))
    there = start.astimezone(zone_of(old.start or old.at, old.utc_offset, now.tzinfo))
    day = diary_day(there, work.diary.settings.day_turn)
    return replace(new, start=start, at=start, day=day, utc_offset=utc_offset(there))
