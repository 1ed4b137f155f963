"""How a unit of work writes: the stamp that every entry carries, and the record by which it is undone."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from homecare.core.records.entry import Action, EnteredBy, Entry
from homecare.core.records.records import ONE_A_DAY, Assignment, Patient, SittingBout, type_of
from homecare.core.values import limits
from homecare.core.values.in_words import day_in_words
from homecare.core.values.moments import Moment, moment_of
from homecare.core.wording.entries import asked_again
from homecare.core.wording.kinds import KINDS
from homecare.diary import wording
from homecare.diary.assignments import Change
from homecare.diary.patients import DEFAULT_PATIENT
from homecare.diary.unit_of_work import UnitOfWork
from homecare.errors import InputError, SayAgainError
from homecare.store.queries.last_entered import last_entered

_NEXT: Final = timedelta(microseconds=1)
"""The least by which one thing follows another."""
Pairs = tuple[tuple[str, UUID], ...]
"""Records as an action names them: (type, id)."""
Linked = tuple[Pairs, Pairs]
"""What an action added and archived."""


def owner(work: UnitOfWork) -> Patient:
    """The patient, created where this folder holds nobody yet."""
    if work.patient is None:
        work.patient = Patient(id=work.new_id(), name=DEFAULT_PATIENT, entered_at=work.now())
        work.repository.add(work.patient)
    return work.patient


def stamp_for(work: UnitOfWork, kind: type[Entry], day: date | None) -> dict[str, Any]:
    """What every new entry carries. It follows all that was entered for its day before.

    Somebody who flew east meanwhile ended an earlier day before the place where it was lived did; and
    where the clock was set back, what is entered now is still entered later.
    """
    moment = moment_on(work, day)
    late = moment.at < moment.entered_at
    last = work.repository.last_instant(kind, owner(work).id, moment.day)
    entered_at = follows(work, moment.day, moment.entered_at)
    if late:
        at = moment.at if last is None else max(moment.at, last)
        entered_at = max(entered_at, at + _NEXT)
    else:
        at = entered_at = entered_at if last is None else max(entered_at, last + _NEXT)
    moment = replace(moment, at=at, entered_at=entered_at)
    return {**signed(work), **asdict(moment)}


def signed(work: UnitOfWork) -> dict[str, Any]:
    """What every new entry carries, whatever its day: an id, whose diary it is in, and who enters it.

    Who changes an entry enters what stands from then on.
    """
    patient = owner(work)
    by = EnteredBy.PRACTICE if patient.at_practice else EnteredBy.PATIENT
    return {"id": work.new_id(), "patient": patient.id, "entered_by": by}


def follows(work: UnitOfWork, day: date, now: datetime) -> datetime:
    """When something is entered for a day: now, or right after what was entered for it before.

    A clock that was set back, or stands still, does not put the newer entry before the older one.
    """
    last = last_entered(work.repository, owner(work).id, day)
    return now if last is None or last < now else last + _NEXT


def moment_on(work: UnitOfWork, day: date | None) -> Moment:
    """The moment that an entry speaks of which is made now, for a day (the running one where none is named).

    Raises:
        InputError: if the day is not accepted.
    """
    return moment_of(work.diary.clock.now(), day, work.settings.day_turn)


def write_entry(work: UnitOfWork, entry: Entry) -> None:
    """Write a new entry as one action.

    Raises:
        InputError: if it is of a kind of which the day has one already.
    """
    refuse_second(work, entry)
    work.repository.add(entry)
    write_action(work, work.diary.entry_in_words(entry), entry.day, added=((type_of(entry), entry.id),))


def refuse_second(work: UnitOfWork, entry: Entry, giving_way: Collection[UUID] = ()) -> None:
    """Refuse another entry of a kind of which a day holds one; those that are `giving_way` do not count.

    Raises:
        InputError: if the day has one already.
    """
    word = type_of(entry)
    if word in ONE_A_DAY:
        there = work.repository.on_day(type(entry), owner(work).id, entry.day)
        if any(one.id not in giving_way for one in there):
            raise InputError(KINDS[word].taken.format(day=day_in_words(entry.day)), wording.NOTHING_TO_DO)


def write_action(work: UnitOfWork, says: str, day: date, *, added: Pairs = (), archived: Pairs = ()) -> None:
    """Write the record by which what was done is undone: the newest first, even if the clock was set back."""
    patient = owner(work)
    at, last = work.now(), work.repository.last_action_at(patient.id)
    if last is not None and at <= last:
        at = last + _NEXT
    work.repository.add(
        Action(
            id=work.new_id(),
            patient=patient.id,
            at=at,
            day=day,
            says=says[: limits.NOTE_LENGTH],
            added=added,
            archived=archived,
        )
    )


def apply_change(
    work: UnitOfWork, change: Change, says: str, then: Callable[[UnitOfWork, datetime], Linked] | None = None
) -> None:
    """Write a change of what is followed, with what follows from it, as one action."""
    at = work.now()
    work.repository.add_all(change.added)
    work.repository.archive(Assignment, [given.id for given in change.archived], at)
    added, archived = then(work, at) if then is not None else ((), ())
    write_action(
        work, says, work.diary.current_day(),
        added=(*(("assignment", given.id) for given in change.added), *added),
        archived=(*(("assignment", given.id) for given in change.archived), *archived),
    )  # fmt: skip


def ask_again(bout: SittingBout) -> None:
    """Ask whether a day's sitting was meant like this.

    Raises:
        SayAgainError: for more than 18 hours.
    """
    if bout.minutes is not None and bout.minutes > limits.MINUTES_ASKED_AGAIN:
        raise SayAgainError(asked_again(bout.minutes), wording.CORRECT_IT_OR_SAY_YES)


def replace_entries(
    work: UnitOfWork,
    patient: Patient,
    pairs: Sequence[tuple[Entry, Entry]],
    says: str,
) -> None:
    """Put new entries in the place of old ones, as one action."""
    word, kind = type_of(pairs[0][0]), type(pairs[0][0])
    work.repository.add_all([new for _, new in pairs])
    work.repository.archive(kind, [old.id for old, _ in pairs], work.now())
    write_action(
        work, says, pairs[0][1].day,
        added=tuple((word, new.id) for _, new in pairs),
        archived=tuple((word, old.id) for old, _ in pairs),
    )  # fmt: skip
