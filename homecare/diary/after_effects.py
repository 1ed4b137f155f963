"""What was felt after a treatment, answered the day after; it goes along with a session that is moved."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from homecare.core.records.entry import Entry
from homecare.core.records.records import Patient, TreatmentSession
from homecare.core.records.treatment import AfterEffect, FollowUp
from homecare.core.treatments.course import ask_after
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import said
from homecare.core.wording.treatments import BREATHLESS_TYPED
from homecare.diary import wording
from homecare.diary.patients import refuse_received
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import Linked, owner, stamp_for, write_action
from homecare.errors import InputError, NotFoundError


class AfterEffects:
    """What is felt after the sessions of one patient."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def log_follow_up(
        self,
        session_day: date | None = None,
        effects: Iterable[AfterEffect] = (),
        *,
        note: str | None = None,
        day: date | None = None,
    ) -> FollowUp:
        """Say what was felt after a session; an older answer gives way.

        Where no day of a session is said it is the one that is asked about, else the last one before the
        day of the answer: a session is never answered for on its own day unless that is said.

        Raises:
            NotFoundError: if there was no session on that day.
            InputError: for effects or a day that are not accepted, or if there is only a session of that
                very day and it is not named.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            stamp = stamp_for(work, FollowUp, day)
            answers = work.repository.entries(FollowUp, patient.id)
            about = session_day
            held = [one for one in work.repository.treatment_days(patient.id) if one <= stamp["day"]]
            if not held or (about is not None and about not in held):
                refusal = wording.NO_SESSION_IS_LOGGED_YET
                if about is not None:
                    refusal = wording.NO_SESSION_IS_LOGGED_FOR.format(day=day_in_words(about))
                raise NotFoundError(refusal, wording.LOG_IT_WITH_HOMECARE_LOG)
            if about is None:
                about = _meant(held, answers, stamp["day"])
            told = FollowUp(**stamp, session_day=about, effects=tuple(effects), note=said(note))
            before = [one for one in answers if one.session_day == about]
            for one in before:
                refuse_received(work.repository, patient, one)
            work.repository.add(told)
            work.repository.archive(FollowUp, [one.id for one in before], told.entered_at)
            write_action(
                work, self._diary.entry_in_words(told), told.day, added=(("followup", told.id),),
                archived=tuple(("followup", one.id) for one in before),
            )  # fmt: skip
        return told


def move_along(work: UnitOfWork, patient: Patient, old: Entry, new: Entry) -> Linked:
    """What was felt after a session whose day is corrected: it speaks of the new day from now on.

    It stays where it is if the old day has another session, or the new one an answer of its own; one
    that came from the other side cannot be changed here. What was said before the new day is taken as
    said on it.
    """
    stays: Linked = ((), ())
    if not isinstance(old, TreatmentSession) or new.day == old.day:
        return stays
    answers = work.repository.entries(FollowUp, patient.id)
    beside = [
        one for one in work.repository.on_day(TreatmentSession, patient.id, old.day) if one.id != old.id
    ]
    if beside or any(one.session_day == new.day for one in answers):
        return stays
    moved = [one for one in answers if one.session_day == old.day and not work.repository.is_received(one.id)]
    pairs = [(one, _said_of(work, patient, one, new.day)) for one in moved]
    work.repository.add_all([after for _, after in pairs])
    work.repository.archive(FollowUp, [one.id for one in moved], work.now())
    return (
        tuple(("followup", after.id) for _, after in pairs),
        tuple(("followup", one.id) for one in moved),
    )


def _said_of(work: UnitOfWork, patient: Patient, told: FollowUp, session_day: date) -> FollowUp:
    """The same answer about a session of another day; when it was said stays, unless that was before."""
    stamp: dict[str, Any] = {"id": work.new_id()}
    if told.day < session_day:
        stamp = stamp_for(work, FollowUp, session_day) | {"entered_by": told.entered_by}
    return replace(told, **{**stamp, "session_day": session_day})


def _meant(held: Iterable[date], answers: Iterable[FollowUp], day: date) -> date:
    """The day of the session that is meant where none is said."""
    earlier = [one for one in held if one < day]
    due = ask_after(earlier, [one.session_day for one in answers], day)
    if due is None and not earlier:
        raise InputError(
            wording.AFTER_EFFECTS_BELONG,
            wording.TO_LOG_THEM_ON_THE_DAY.format(breathless=BREATHLESS_TYPED),
        )
    return due or max(earlier)
