"""Starting: the first run of a fresh data folder. Each answer is on disk as soon as its step is left."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from homecare.core import limits, words
from homecare.core.clock import in_utc
from homecare.core.first_run import (
    Draft,
    PainSaid,
    Started,
    Step,
    draft_from_json,
    draft_to_json,
    step_from_word,
)
from homecare.core.practice import plannable
from homecare.core.records import PainKind, PainReading, Patient, SittingBout, SittingSource
from homecare.core.seen import FirstRun
from homecare.core.sentences import count
from homecare.course import Course
from homecare.errors import InputError
from homecare.following import Following
from homecare.store.ledger import Ledger
from homecare.store.shown import first_run


class Starting(Course, Following):
    """One patient's diary, with its first run."""

    def first_run(self) -> Started | None:
        """How far the first run has come; None where there is a diary already, several, or it has ended."""
        with self._store.reading() as ledger:
            everybody = ledger.patients(archived=True)
            if not everybody:
                return Started() if self._patient_name is None else None
            if len(everybody) > 1 or everybody[0].archived_at is not None:
                return None
            run = first_run(ledger, everybody[0].id)
        if run is None or run.ended_at is not None:
            return None
        return Started(step=step_from_word(run.step), draft=draft_from_json(run.draft), resumed=True)

    def keep_first_run(self, step: Step, draft: Draft) -> None:
        """Keep which step is open and what was said so far.

        Raises:
            InputError: if more was typed than is kept.
        """
        text = draft_to_json(draft)
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            run = first_run(ledger, patient.id)
            if run is None:
                at = in_utc(self._clock.now())
                ledger.add(
                    FirstRun(id=self._new_id(), patient=patient.id, step=step, draft=text, begun_at=at)
                )
            elif run.ended_at is None:
                ledger.amend(replace(run, step=step, draft=text))

    def end_first_run(self) -> None:
        """The first run is over and does not come back."""
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            run = first_run(ledger, patient.id)
            at = in_utc(self._clock.now())
            if run is None:
                ledger.add(
                    FirstRun(
                        id=self._new_id(), patient=patient.id, step=Step.WELCOME, draft="{}", begun_at=at,
                        ended_at=at,
                    )
                )  # fmt: skip
            elif run.ended_at is None:
                ledger.amend(replace(run, ended_at=at))

    # What the steps write; said again, it takes the place of what was said before

    def say_pain(self, said: Iterable[PainSaid]) -> tuple[PainSaid, ...]:
        """Log today's pain by region, right now and on average, as one action; gives what was logged by id.

        Raises:
            InputError: for a region that this diary does not know; nothing is written.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            known = self._regions(ledger, patient)
            at, logged = in_utc(self._clock.now()), []
            added: list[PainReading] = []
            archived: list[UUID] = []
            for one in said:
                region = words.parse_region(one.region, known)
                ids: dict[PainKind, UUID | None] = {}
                for kind, level, before in _readings_of(one):
                    kept = self._kept_reading(ledger, patient, before)
                    same = kept is not None and kept.level == level
                    ids[kind] = kept.id if kept is not None and same else None
                    if kept is not None and not same:
                        archived.append(kept.id)
                    if level is not None and not same:
                        stamp = self._stamp(ledger, PainReading, patient, None)
                        added.append(PainReading(**stamp, level=level, region=region, kind=kind))
                        ids[kind] = added[-1].id
                logged.append(replace(one, now_id=ids[PainKind.NOW], average_id=ids[PainKind.AVERAGE_24H]))
            ledger.add_all(added)
            ledger.archive(PainReading, archived, at)
            if added or archived:
                says = f"{count(len(added), 'pain level')} of the first run"
                self._note(
                    ledger, patient, says, self.current_day(),
                    added=tuple(("pain", one.id) for one in added),
                    archived=tuple(("pain", one) for one in archived),
                )  # fmt: skip
        return tuple(one for one in logged if one.says)

    def _kept_reading(self, ledger: Ledger, patient: Patient, wanted: UUID | None) -> PainReading | None:
        """A reading that was logged before, if it still stands and speaks of today."""
        entry = None if wanted is None else ledger.entry(patient.id, wanted)
        if not isinstance(entry, PainReading) or entry.archived_at is not None:
            return None
        return entry if entry.day == self.current_day() else None

    def say_sitting(
        self, minutes: int | None, before: UUID | None = None, *, sure: bool = False
    ) -> UUID | None:
        """Log yesterday's sitting in minutes, in the place of what was logged `before`; None takes it back.

        Raises:
            SayAgainError: for more than 18 hours, unless `sure`.
            InputError: for more than 24 hours.
        """
        limits.whole_or_none(minutes, 0, limits.MINUTES_PER_DAY, "Sitting (minutes a day)")
        yesterday = self.current_day() - timedelta(days=1)
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            kept = self._kept_sitting(ledger, patient, before, yesterday)
            if minutes == (None if kept is None else kept.minutes):
                return None if kept is None else kept.id
            bout = None
            if minutes is not None:
                stamp = self._stamp(ledger, SittingBout, patient, yesterday)
                bout = SittingBout(**stamp, source=SittingSource.MANUAL, minutes=minutes)
                if not sure:
                    self._ask_again(bout)
                ledger.add(bout)
            if kept is not None:
                ledger.archive(SittingBout, [kept.id], in_utc(self._clock.now()))
            says = "sitting of the first run" if bout is None else self._says(bout)
            self._note(
                ledger, patient, says, yesterday,
                added=() if bout is None else (("sitting", bout.id),),
                archived=() if kept is None else (("sitting", kept.id),),
            )  # fmt: skip
        return None if bout is None else bout.id

    def _kept_sitting(
        self, ledger: Ledger, patient: Patient, wanted: UUID | None, day: date
    ) -> SittingBout | None:
        """What was logged before, if it still stands and speaks of that day."""
        entry = None if wanted is None else ledger.entry(patient.id, wanted)
        if not isinstance(entry, SittingBout) or entry.archived_at is not None:
            return None
        return entry if entry.day == day else None

    def say_course(
        self, sessions: int | None, day: date | None, time: str | None, before: date | None = None
    ) -> None:
        """Say how many treatments are planned, and when the next is; `before` is the day said earlier.

        Raises:
            InputError: for a number, a day or a time that is not accepted; nothing is written.
        """
        if day is None and time is not None:
            raise InputError("A time without a day says nothing.", "Write the day of the next treatment too.")
        limits.whole_or_none(sessions, 1, limits.SESSIONS_MAX, "The number of planned sessions")
        if day is not None:
            plannable(day, self.current_day())
        if before is not None and before != day:
            self._take_back(before)
        if day is not None:
            self.plan_treatment(day, time)
        if sessions is not None:
            self.plan_course(sessions)

    def _take_back(self, day: date) -> None:
        """A day that was said and corrected; where it is no longer planned there is nothing to do."""
        if any(one.day == day for one in self.planned_treatments()):
            self.cancel_treatment(day)


def _readings_of(said: PainSaid) -> tuple[tuple[PainKind, int | None, UUID | None], ...]:
    """The two readings of a region: kind, level, and the id of what was logged of it before."""
    return (
        (PainKind.NOW, said.now, said.now_id),
        (PainKind.AVERAGE_24H, said.average, said.average_id),
    )
