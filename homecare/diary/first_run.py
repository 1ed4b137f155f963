"""Starting: the first run of a fresh data folder. Each answer is on disk as soon as its step is left."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from homecare.core.first_run.first_run import (
    Draft,
    PainSaid,
    Started,
    Step,
    draft_from_json,
    draft_to_json,
    step_from_word,
)
from homecare.core.records.entry import Entry
from homecare.core.records.practice import plannable
from homecare.core.records.records import PainKind, PainReading, Patient, SittingBout, SittingSource
from homecare.core.records.shown import FirstRun
from homecare.core.records.treatment import CoursePlan
from homecare.core.values import limits
from homecare.core.values.days import in_utc
from homecare.core.values.numbers import count
from homecare.core.values.regions import parse_region
from homecare.diary.programmes import Following
from homecare.diary.treatments import Course
from homecare.errors import InputError, NotFoundError
from homecare.store.queries.shown import first_run
from homecare.store.repository import Ledger

E = TypeVar("E", bound=Entry)


class Starting(Course, Following):
    """One patient's diary, with its first run."""

    def first_run(self) -> Started | None:
        """How far the first run has come; None where there is a diary already, several, or it has ended.

        Raises:
            NotFoundError: if a patient is named that there is not.
        """
        with self._store.reading() as ledger:
            everybody = ledger.patients(archived=True)
            named = self._patient_name is not None
            if not everybody and not named:
                return Started()
            if not named and (len(everybody) > 1 or everybody[0].archived_at is not None):
                return None
            patient = self._find_patient(ledger)
            run = None if patient is None else first_run(ledger, patient.id)
        if run is None or run.ended_at is not None:
            return None
        draft = draft_from_json(run.draft).on_day(self.current_day())
        return Started(step=step_from_word(run.step), draft=draft, resumed=True)

    def keep_first_run(self, step: Step, draft: Draft) -> None:
        """Keep which step is open and what was said so far.

        Where a diary was begun elsewhere meanwhile, or the first run has ended, nothing is kept.

        Raises:
            InputError: if more was typed than is kept.
        """
        text = draft_to_json(replace(draft, day=self.current_day().isoformat()))
        with self._store.writing() as ledger:
            before = self._find_patient(ledger)
            run = None if before is None else first_run(ledger, before.id)
            if run is not None and run.ended_at is None:
                ledger.amend(replace(run, step=step, draft=text))
            elif before is None:
                patient, at = self._patient(ledger), in_utc(self._clock.now())
                ledger.add(
                    FirstRun(id=self._new_id(), patient=patient.id, step=step, draft=text, begun_at=at)
                )

    def end_first_run(self) -> None:
        """The first run is over and does not come back."""
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            run = first_run(ledger, patient.id)
            at = in_utc(self._clock.now())
            if run is None:
                run = FirstRun(
                    id=self._new_id(), patient=patient.id, step=Step.WELCOME, draft="{}", begun_at=at
                )
                ledger.add(replace(run, ended_at=at))
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
                region = parse_region(one.region, known)
                ids: dict[PainKind, UUID | None] = {}
                for kind, level, before in _readings_of(one):
                    kept = self._stands(ledger, patient, PainReading, before)
                    if kept is not None and self._as_said(ledger, patient, kept, before, level):
                        ids[kind] = kept.id
                        continue
                    ids[kind] = None
                    if kept is not None and kept.day == self.current_day():
                        archived.append(kept.id)
                    if level is not None:
                        stamp = self._stamp(ledger, PainReading, patient, None)
                        added.append(PainReading(**stamp, level=level, region=region, kind=kind))
                        ids[kind] = added[-1].id
                logged.append(replace(one, now_id=ids[PainKind.NOW], average_id=ids[PainKind.AVERAGE_24H]))
            ledger.add_all(added)
            ledger.archive(PainReading, archived, at)
            if added or archived:
                says = f"{count(len(added), 'pain level')}" if added else "pain taken back"
                self._note(
                    ledger, patient, f"{says}, in the first run", self.current_day(),
                    added=tuple(("pain", one.id) for one in added),
                    archived=tuple(("pain", one) for one in archived),
                )  # fmt: skip
        return tuple(one for one in logged if one.says)

    def _stands(self, ledger: Ledger, patient: Patient, kind: type[E], wanted: UUID | None) -> E | None:
        """What was logged before, or what took its place elsewhere; None where it was removed."""
        if wanted is None:
            return None
        try:
            entry = self._entry(ledger, patient, wanted)
        except NotFoundError:
            return None
        return entry if isinstance(entry, kind) else None

    def _as_said(
        self, ledger: Ledger, patient: Patient, kept: PainReading, before: UUID | None, level: int | None
    ) -> bool:
        """Whether a level is the one that was logged, so that there is nothing to write.

        Where that reading was corrected elsewhere since, the correction stands.
        """
        if kept.level == level:
            return True
        first = ledger.entry(patient.id, before) if before is not None and kept.id != before else None
        return isinstance(first, PainReading) and first.level == level

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
            kept = self._stands(ledger, patient, SittingBout, before)
            first = ledger.entry(patient.id, before) if before is not None else None
            said = {one.minutes for one in (kept, first) if isinstance(one, SittingBout)}
            if kept is not None and minutes in said:  # corrected elsewhere since, the correction stands
                return kept.id
            if kept is None and minutes is None:
                return None
            bout = None
            if minutes is not None:
                stamp = self._stamp(ledger, SittingBout, patient, yesterday)
                bout = SittingBout(**stamp, source=SittingSource.MANUAL, minutes=minutes)
                if not sure:
                    self._ask_again(bout)
                ledger.add(bout)
            if kept is not None and kept.day != yesterday:
                kept = None  # of a day that is over: it stands
            if kept is not None:
                ledger.archive(SittingBout, [kept.id], in_utc(self._clock.now()))
            says = "sitting of the first run" if bout is None else self._says(bout)
            self._note(
                ledger, patient, says, yesterday,
                added=() if bout is None else (("sitting", bout.id),),
                archived=() if kept is None else (("sitting", kept.id),),
            )  # fmt: skip
        return None if bout is None else bout.id

    def say_course(
        self,
        sessions: int | None,
        day: date | None,
        time: str | None,
        *,
        before: date | None = None,
        counted: int | None = None,
    ) -> None:
        """Say how many treatments are planned, and when the next is; None takes back what was said.

        `before` is the day, `counted` the number that was said earlier.

        Raises:
            InputError: for a number, a day or a time that is not accepted; nothing is written.
        """
        if day is None and time is not None:
            raise InputError("A time without a day says nothing.", "Write the day of the next treatment too.")
        limits.whole_or_none(sessions, 1, limits.SESSIONS_MAX, "The number of planned sessions")
        ahead = {one.day: one.time for one in self.planned_treatments()}
        if day is not None and (day not in ahead or ahead[day] != time):
            plannable(day, self.current_day())
            if before == day and time is None and day in ahead:
                self.cancel_treatment(day)  # planning it anew would keep its time
            self.plan_treatment(day, time)
        if before is not None and before != day and before in ahead:
            self.cancel_treatment(before)
        if sessions is None and counted is not None:
            self._forget_course()
        elif sessions is not None and sessions != counted:
            self.plan_course(sessions)

    def _forget_course(self) -> None:
        """Take back how many treatments are planned."""
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            before = [one.id for one in ledger.kept(CoursePlan, patient.id)]
            ledger.archive(CoursePlan, before, in_utc(self._clock.now()))
            self._note(
                ledger, patient, "taken back: how many sessions are planned", self.current_day(),
                archived=tuple(("course_plan", one) for one in before),
            )  # fmt: skip


def _readings_of(said: PainSaid) -> tuple[tuple[PainKind, int | None, UUID | None], ...]:
    """The two readings of a region: kind, level, and the id of what was logged of it before."""
    return (
        (PainKind.NOW, said.now, said.now_id),
        (PainKind.AVERAGE_24H, said.average, said.average_id),
    )
