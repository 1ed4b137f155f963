"""Progression: the steps that the rules of a programme propose, and the patient's answers."""

from dataclasses import replace
from datetime import date, timedelta

from homecare.core.records.flare_and_steps import Answer, StepAnswer
from homecare.core.records.practice import Reply
from homecare.core.records.records import ExerciseEntry, PainKind, Patient
from homecare.core.routine.progression import (
    PAIN_LOOKS_BACK_DAYS,
    Proposal,
    occasion_of,
    proposals_of,
    replied_to,
)
from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.values import parsing
from homecare.core.values.limits import RULE_LOOKS_BACK_DAYS
from homecare.core.values.parsing import said
from homecare.core.wording.progression import step_in_words
from homecare.diary import wording
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner, stamp_for, write_entry
from homecare.errors import NotFoundError


class Progression:
    """The proposed steps of one patient."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def proposals(self) -> tuple[Proposal, ...]:
        """What the rules of the programme propose today, steps back first; those to be asked about too."""
        with self._diary.reading() as work:
            patient = work.patient
            return () if patient is None else proposals_now(work, patient, work.assigned())

    def answer_step(self, exercise: str, answer: Answer, *, by: str | None = None) -> StepAnswer:
        """Answer the step that is proposed for an exercise; a yes changes its dose from today on.

        `by` says who answered, where it was not the patient: at a practice it is the practice.

        Raises:
            NotFoundError: if no step is proposed for it; those that are, are named.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            proposed = proposals_now(work, patient, work.assigned())
            chosen = next((one for one in proposed if one.exercise == exercise), None)
            if chosen is None:
                raise _not_proposed(exercise, proposed)
            entry = StepAnswer(
                **stamp_for(work, StepAnswer, None),
                exercise=exercise,
                digest=chosen.digest,
                answer=answer,
                back=chosen.back,
                before=chosen.before,
                after=chosen.after,
                level_name=chosen.level_after,
                says=step_in_words(chosen),
                evidence=chosen.evidence,
                by=said(by) or (wording.THE_PRACTICE if patient.at_practice else None),
            )
            write_entry(work, entry)
        return entry


def _pain_of_rules(
    work: UnitOfWork, patient: Patient, assigned: list[Assigned]
) -> tuple[str, dict[date, int]]:
    """The region that the programme's rules look at, and its daily pain."""
    today, kind = work.diary.current_day(), PainKind.AVERAGE_24H
    since = today - timedelta(days=PAIN_LOOKS_BACK_DAYS)
    usual = work.usual_region(assigned, of_rules=True)
    if usual is not None and (pain := work.repository.pain_levels(patient.id, usual, kind, since=since)):
        return usual, dict(pain)
    shown = work.repository.region_shown(patient.id, kind, today, usual, work.diary.settings.region).region
    return shown, dict(work.repository.pain_levels(patient.id, shown, kind, since=since))


def proposals_now(
    work: UnitOfWork,
    patient: Patient,
    assigned: list[Assigned],
    replies: list[Reply] | None = None,
) -> tuple[Proposal, ...]:
    """What the rules propose today; `replies` are the practice's answers, where they are read already."""
    today = work.diary.current_day()
    followed = in_force(assigned, today)
    if followed is None or not followed.plan.has_rules:
        return ()
    since = today - timedelta(days=RULE_LOOKS_BACK_DAYS - 1)
    region, pain = _pain_of_rules(work, patient, assigned)
    entries = work.repository.entries(ExerciseEntry, patient.id, since=since)
    plan = followed.plan
    found = proposals_of(
        followed, today, map(occasion_of, entries), pain, lambda key: work.diary.exercise(key, plan)
    )
    if any(one.asked for one in found):
        standing = work.repository.kept(Reply, patient.id) if replies is None else replies
        found = replied_to(found, {one.about: one for one in standing})
    return tuple(replace(one, region=region) for one in found)


def _not_proposed(exercise: str, proposed: tuple[Proposal, ...]) -> NotFoundError:
    if not proposed:
        return NotFoundError(wording.NO_STEP_IS_PROPOSED_NOW, wording.SEE_THE_RULES)
    known = [one.exercise for one in proposed]
    return parsing.unknown(wording.NO_STEP_IS_PROPOSED, exercise, known)
