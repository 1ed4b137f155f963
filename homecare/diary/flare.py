"""The flare plan, on and off. Where it ends while it is on, the days until then stay flare days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.records import ExerciseEntry, Patient, type_of
from homecare.core.routine.schedule import flare_on
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import said
from homecare.diary import wording
from homecare.diary.patients import refuse_received
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner, stamp_for, write_action, write_entry
from homecare.errors import InputError, NotFoundError
from homecare.store.repository import Repository


def open_spell(repository: Repository, patient: UUID) -> FlareSpell | None:
    """The flare plan's days that have no end yet, if it is switched on."""
    return next((one for one in repository.entries(FlareSpell, patient) if one.until is None), None)


def close_where_plan_ended(
    repository: Repository, patient: UUID, today: date, *, new_id: Callable[[], UUID]
) -> tuple[FlareSpell, FlareSpell | None] | None:
    """Switch the flare plan off with yesterday where it is on and no flare plan holds today any more.

    The days until then stay flare days; one that was switched on today goes as a whole. Gives the open record
    and the one that took its place, or None where there was nothing to do. The open one is archived by the
    caller, who knows when.
    """
    spell = open_spell(repository, patient)
    if spell is None:
        return None
    held = any(
        given.flare and given.start <= today and (given.until is None or today <= given.until)
        for given, _, _ in repository.assignments(patient)
    )
    if held:
        return None
    last = today - timedelta(days=1)
    ended = replace(spell, id=new_id(), until=last) if spell.day <= last else None
    if ended is not None:
        repository.add(ended)
    return spell, ended


def flare_plan_wanted(patient: Patient) -> str:
    """How to come to a flare plan."""
    return wording.GIVE_A_FLARE_PLAN if patient.at_practice else wording.ASK_FOR_A_FLARE_PLAN


class Flare:
    """The flare plan of one patient."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def start(self, *, day: date | None = None, note: str | None = None) -> FlareSpell:
        """Switch the flare plan on, from a day (today) on; these days are neutral to adherence.

        From a day before other flare days it lasts until the day before those.

        Raises:
            NotFoundError: if no flare plan was given for that day.
            InputError: if the day is a flare day already, or is not accepted.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            spell = FlareSpell(**stamp_for(work, FlareSpell, day), note=said(note))
            if flare_on(work.assigned(), spell.day) is None:
                raise NotFoundError(
                    wording.NO_FLARE_PLAN_THEN.format(day=day_in_words(spell.day)),
                    flare_plan_wanted(patient),
                )
            others = work.repository.entries(FlareSpell, patient.id)
            for other in others:
                if other.covers(spell.day):
                    raise _flare_day_already(spell.day, other)
            later = [one.day for one in others if one.day > spell.day]
            if later:
                spell = replace(spell, until=min(later) - timedelta(days=1))
            write_entry(work, spell)
        return spell

    def end(self, *, last: date | None = None) -> FlareSpell:
        """Switch the flare plan off; `last` is its last day, so that the next one is as usual again.

        Where no day is said it is yesterday; today, where exercises were done under it today. One that was
        switched on only today, and nothing done, is taken back as a whole. With a day said, flare days that
        ended later are shortened to it.

        Raises:
            NotFoundError: if it is not switched on.
            InputError: if `last` is in the future, or before it was switched on.
        """
        today = self._diary.current_day()
        with self._diary.writing() as work:
            patient = owner(work)
            spell = _to_end(work, patient, last)
            refuse_received(work.repository, patient, spell)
            final = last or _last_flare_day(work, patient, spell)
            if final > today:
                raise InputError(
                    wording.DAY_IS_IN_THE_FUTURE.format(day=day_in_words(final)), wording.SWITCH_IT_OFF_THEN
                )
            if last is not None and last < spell.day:
                raise InputError(
                    wording.FLARE_PLAN_WAS_ON_LATER.format(day=day_in_words(spell.day)),
                    wording.CHOOSE_THAT_DAY_OR_LATER,
                )
            word = type_of(spell)
            added: tuple[tuple[str, UUID], ...] = ()
            ended = spell
            work.repository.archive(FlareSpell, [spell.id], work.now())
            if spell.day <= final:
                ended = replace(spell, id=work.new_id(), until=final)
                work.repository.add(ended)
                added = ((word, ended.id),)
            write_action(work, wording.FLARE_PLAN_OFF, today, added=added, archived=((word, spell.id),))
        return ended


def _to_end(work: UnitOfWork, patient: Patient, last: date | None) -> FlareSpell:
    """The flare days to end: those under way, or with a day said those that reach beyond it."""
    spell = open_spell(work.repository, patient.id)
    if spell is None and last is not None:
        over = [one for one in work.repository.entries(FlareSpell, patient.id) if one.covers(last)]
        spell = over[-1] if over else None
    if spell is None:
        raise NotFoundError(wording.FLARE_PLAN_IS_NOT_ON, wording.THERE_IS_NOTHING_TO_SWITCH_OFF)
    return spell


def _last_flare_day(work: UnitOfWork, patient: Patient, spell: FlareSpell) -> date:
    today = work.diary.current_day()
    done = work.repository.on_day(ExerciseEntry, patient.id, today)
    began = spell.entered_at if spell.day == today else None
    under_it = any(began is None or one.entered_at >= began for one in done)
    return today if under_it else today - timedelta(days=1)


def _flare_day_already(day: date, spell: FlareSpell) -> InputError:
    """The refusal of a flare day that is one already."""
    since = day_in_words(spell.day)
    if spell.until is None:
        return InputError(wording.FLARE_PLAN_IS_ON.format(since=since), wording.SWITCH_IT_OFF_FIRST)
    return InputError(
        wording.DAY_IS_A_FLARE_DAY_OF.format(
            day=day_in_words(day), since=since, until=day_in_words(spell.until)
        ),
        wording.CHOOSE_ANOTHER_DAY,
    )
