"""The first run of a fresh data folder. Each answer is on disk as soon as its step is left."""

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
from homecare.core.values.regions import parse_region
from homecare.diary import wording
from homecare.diary.entries import regions_of
from homecare.diary.history import standing_entry
from homecare.diary.treatments import Treatments
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import ask_again, owner, stamp_for, write_action
from homecare.errors import InputError, NotFoundError
from homecare.store.queries.shown import first_run

E = TypeVar("E", bound=Entry)


class FirstRunAnswers:
    """The first run of one diary: how far it has come, and what each answer writes."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def state(self) -> Started | None:
        """How far the first run has come; None where there is a diary already, several, or it has ended.

        Raises:
            NotFoundError: if a patient is named that there is not.
        """
        with self._diary.reading() as work:
            everybody = work.repository.patients(archived=True)
            named = self._diary.patient_name is not None
            if not everybody and not named:
                return Started()
            if not named and (len(everybody) > 1 or everybody[0].archived_at is not None):
                return None
            patient = work.patient
            run = None if patient is None else first_run(work.repository, patient.id)
        if run is None or run.ended_at is not None:
            return None
        draft = draft_from_json(run.draft).on_day(self._diary.current_day())
        return Started(step=step_from_word(run.step), draft=draft, resumed=True)

    def keep(self, step: Step, draft: Draft) -> None:
        """Keep which step is open and what was said so far.

        Where a diary was begun elsewhere meanwhile, or the first run has ended, nothing is kept.

        Raises:
            InputError: if more was typed than is kept.
        """
        text = draft_to_json(replace(draft, day=self._diary.current_day().isoformat()))
        with self._diary.writing() as work:
            before = work.patient
            run = None if before is None else first_run(work.repository, before.id)
            if run is not None and run.ended_at is None:
                work.repository.amend(replace(run, step=step, draft=text))
            elif before is None:
                patient, at = owner(work), work.now()
                work.repository.add(
                    FirstRun(id=work.new_id(), patient=patient.id, step=step, draft=text, begun_at=at)
                )

    def end(self) -> None:
        """The first run is over and does not come back."""
        with self._diary.writing() as work:
            patient = owner(work)
            run = first_run(work.repository, patient.id)
            at = work.now()
            if run is None:
                run = FirstRun(
                    id=work.new_id(), patient=patient.id, step=Step.WELCOME, draft="{}", begun_at=at
                )
                work.repository.add(replace(run, ended_at=at))
            elif run.ended_at is None:
                work.repository.amend(replace(run, ended_at=at))

    # What the steps write; said again, it takes the place of what was said before

    def say_pain(self, said: Iterable[PainSaid]) -> tuple[PainSaid, ...]:
        """Log today's pain by region, right now and on average, as one action; gives what was logged by id.

        Raises:
            InputError: for a region that this diary does not know; nothing is written.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            known = regions_of(work)
            at, logged = work.now(), []
            added: list[PainReading] = []
            archived: list[UUID] = []
            for one in said:
                region = parse_region(one.region, known)
                ids: dict[PainKind, UUID | None] = {}
                for kind, level, before in _readings_of(one):
                    kept = self._stands(work, patient, PainReading, before)
                    if kept is not None and self._as_said(work, patient, kept, before, level):
                        ids[kind] = kept.id
                        continue
                    ids[kind] = None
                    if kept is not None and kept.day == self._diary.current_day():
                        archived.append(kept.id)
                    if level is not None:
                        stamp = stamp_for(work, PainReading, None)
                        added.append(PainReading(**stamp, level=level, region=region, kind=kind))
                        ids[kind] = added[-1].id
                logged.append(replace(one, now_id=ids[PainKind.NOW], average_id=ids[PainKind.AVERAGE_24H]))
            work.repository.add_all(added)
            work.repository.archive(PainReading, archived, at)
            if added or archived:
                of_levels = wording.PAIN_OF_FIRST_RUN.of(len(added))
                write_action(
                work, of_levels if added else wording.PAIN_TAKEN_BACK, self._diary.current_day(),
                    added=tuple(("pain", one.id) for one in added),
                    archived=tuple(("pain", one) for one in archived),
                )  # fmt: skip
        return tuple(one for one in logged if one.says)

    def _stands(self, work: UnitOfWork, patient: Patient, kind: type[E], wanted: UUID | None) -> E | None:
        """What was logged before, or what took its place elsewhere; None where it was removed."""
        if wanted is None:
            return None
        try:
            entry = standing_entry(work, patient, wanted)
        except NotFoundError:
            return None
        return entry if isinstance(entry, kind) else None

    def _as_said(
        self, work: UnitOfWork, patient: Patient, kept: PainReading, before: UUID | None, level: int | None
    ) -> bool:
        """Whether a level is the one that was logged, so that there is nothing to write.

        Where that reading was corrected elsewhere since, the correction stands.
        """
        if kept.level == level:
            return True
        first = (
            work.repository.entry(patient.id, before) if before is not None and kept.id != before else None
        )
        return isinstance(first, PainReading) and first.level == level

    def say_sitting(
        self, minutes: int | None, before: UUID | None = None, *, sure: bool = False
    ) -> UUID | None:
        """Log yesterday's sitting in minutes, in the place of what was logged `before`; None takes it back.

        Raises:
            SayAgainError: for more than 18 hours, unless `sure`.
            InputError: for more than 24 hours.
        """
        limits.whole_or_none(minutes, 0, limits.MINUTES_PER_DAY, wording.SITTING_MINUTES_A_DAY)
        yesterday = self._diary.current_day() - timedelta(days=1)
        with self._diary.writing() as work:
            patient = owner(work)
            kept = self._stands(work, patient, SittingBout, before)
            first = work.repository.entry(patient.id, before) if before is not None else None
            said = {one.minutes for one in (kept, first) if isinstance(one, SittingBout)}
            if kept is not None and minutes in said:  # corrected elsewhere since, the correction stands
                return kept.id
            if kept is None and minutes is None:
                return None
            bout = None
            if minutes is not None:
                stamp = stamp_for(work, SittingBout, yesterday)
                bout = SittingBout(**stamp, source=SittingSource.MANUAL, minutes=minutes)
                if not sure:
                    ask_again(bout)
                work.repository.add(bout)
            if kept is not None and kept.day != yesterday:
                kept = None  # of a day that is over: it stands
            if kept is not None:
                work.repository.archive(SittingBout, [kept.id], work.now())
            says = wording.SITTING_OF_FIRST_RUN if bout is None else self._diary.entry_in_words(bout)
            write_action(
                work, says, yesterday,
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
            raise InputError(wording.TIME_HAS_NO_DAY, wording.WRITE_THE_DAY_TOO)
        limits.whole_or_none(sessions, 1, limits.SESSIONS_MAX, wording.NUMBER_OF_PLANNED_SESSIONS)
        treatments = Treatments(self._diary)
        ahead = {one.day: one.time for one in treatments.planned()}
        if day is not None and (day not in ahead or ahead[day] != time):
            plannable(day, self._diary.current_day())
            if before == day and time is None and day in ahead:
                treatments.cancel(day)  # planning it anew would keep its time
            treatments.plan(day, time)
        if before is not None and before != day and before in ahead:
            treatments.cancel(before)
        if sessions is None and counted is not None:
            self._forget_course()
        elif sessions is not None and sessions != counted:
            treatments.plan_course(sessions)

    def _forget_course(self) -> None:
        """Take back how many treatments are planned."""
        with self._diary.writing() as work:
            patient = owner(work)
            before = [one.id for one in work.repository.kept(CoursePlan, patient.id)]
            work.repository.archive(CoursePlan, before, work.now())
            write_action(
                work, wording.COURSE_TAKEN_BACK, self._diary.current_day(),
                archived=tuple(("course_plan", one) for one in before),
            )  # fmt: skip


def _readings_of(said: PainSaid) -> tuple[tuple[PainKind, int | None, UUID | None], ...]:
    """The two readings of a region: kind, level, and the id of what was logged of it before."""
    return (
        (PainKind.NOW, said.now, said.now_id),
        (PainKind.AVERAGE_24H, said.average, said.average_id),
    )
