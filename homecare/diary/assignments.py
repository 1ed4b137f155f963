"""Assignments: a programme given to a patient, or ended, inside the transaction of whoever does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_to_json
from homecare.core.records.records import Assignment, Programme
from homecare.core.routine.schedule import Assigned, base_on, flare_on
from homecare.core.values.in_words import day_in_words, enumerated
from homecare.core.values.parsing import FIRST_DAY
from homecare.diary import wording
from homecare.errors import InputError, NotFoundError
from homecare.store.repository import Repository


@dataclass(frozen=True, kw_only=True)
class Change:
    """What an assignment or its end adds and archives."""

    added: tuple[Assignment, ...]
    archived: tuple[Assignment, ...] = ()


def keep(
    repository: Repository,
    plan: Plan,
    text: str,
    patient: UUID,
    *,
    new_id: Callable[[], UUID],
    at: datetime,
) -> Programme:
    """The programme with this text, kept for ever; written only if it is not kept already.

    A file that came from another patient is theirs: its id and version bind nobody else.

    Raises:
        InputError: if the same id and version are kept with another text; the next number is offered.
    """
    # Reading programme files is heavy to import, and most actions on a diary give no programme.
    from homecare.core.programme_file.reader import digest, normalised

    clean = normalised(text)
    known = repository.programme(digest(clean))
    if known is not None:
        ours = plan_to_json(plan)
        if known.plan != ours and repository.is_received(known.id):
            # What came from elsewhere as the meaning of this text never decides a dose that is given here.
            known = replace(known, plan=ours)
            repository.amend(known)
        return known
    refuse_taken(repository, plan, patient)
    programme = Programme(
        id=new_id(),
        slug=plan.slug,
        version=plan.version,
        title=plan.title,
        author=plan.author,
        digest=digest(clean),
        text=clean,
        plan=plan_to_json(plan),
        entered_at=at,
    )
    repository.add(programme)
    return programme


def refuse_taken(repository: Repository, plan: Plan, patient: UUID | None) -> None:
    """Refuse a text whose id and version are kept; the same text is not asked about.

    Raises:
        InputError: if they are; the next number is offered.
    """
    taken = [one.version for one in repository.versions(plan.slug) if one.received_for in (None, patient)]
    if plan.version in taken:
        raise InputError(
            wording.VERSION_IS_ALREADY_IN_USE.format(slug=plan.slug, version=plan.version),
            wording.VERSION_IN_USE_NEVER_CHANGES.format(version=max(taken) + 1),
        )


def assign(
    new: Assignment,
    current: Sequence[Assigned],
    today: date,
    new_id: Callable[[], UUID],
    *,
    at_practice: bool = False,
) -> Change:
    """How `new` takes the place of what is assigned: earlier ones end the day before, later ones go.

    The past keeps the version it had: a start before today is accepted only where no programme was followed.
    What came from the other side of a hand-off is theirs: a practice's stands at home, and a patient's own
    choice stays as it is beside the practice's, which follows from its first day on.

    Raises:
        InputError: if the start would change what earlier days were measured against, or what came from the
            practice.
    """
    current = [one for one in current if one.assignment.flare == new.flare]
    first = new.start
    if first < FIRST_DAY:
        raise InputError(
            wording.DAY_IS_TOO_LONG_AGO.format(day=first), wording.DIARY_GOES_BACK.format(first_day=FIRST_DAY)
        )
    if first < today:
        days = (first + timedelta(days=number) for number in range((today - first).days))
        taken = next((day for day in days if any(one.covers(day) for one in current)), None)
        if taken is not None:
            raise InputError(
                wording.THERE_WAS_ANOTHER_PROGRAMME.format(day=day_in_words(taken)),
                wording.START_THE_NEW_ONE_TODAY,
            )
    added, archived = [new], []
    for one in current:
        given = one.assignment
        if given.until is not None and given.until < first:
            continue
        if new.until is not None and given.start > new.until:
            continue
        if one.received and at_practice:
            continue
        if one.received:
            raise given_by_practice(one)
        archived.append(given)
        if given.start < first:
            added.append(replace(given, id=new_id(), until=first - timedelta(days=1)))
    return Change(added=tuple(added), archived=tuple(archived))


def given_by_practice(assigned: Assigned) -> InputError:
    """The refusal to change what came from the practice: it is read-only at home."""
    return InputError(
        wording.GIVEN_BY_YOUR_PRACTICE.format(title=assigned.plan.title),
        wording.ASK_THEM_TO_CHANGE_OR_END_IT,
    )


def followed_on(current: Sequence[Assigned], day: date, slug: str | None = None) -> Assigned:
    """The programme that holds on a day: the one named, the flare plan too, else the one followed.

    Raises:
        NotFoundError: if none holds that day, or not the one named.
    """
    held = [one for one in (base_on(current, day), flare_on(current, day)) if one is not None]
    if not held:
        raise NotFoundError(
            wording.THERE_IS_NO_PROGRAMME.format(day=day_in_words(day)), wording.THERE_IS_NOTHING_TO_END
        )
    chosen = next((one for one in held if slug in (None, one.plan.slug)), None)
    if chosen is None:
        names = enumerated([one.plan.slug for one in held])
        raise NotFoundError(
            wording.IS_NOT_THE_PROGRAMME_THEN.format(slug=slug, day=day_in_words(day)),
            wording.PROGRAMME_THEN_IS.format(names=names)
            if len(held) == 1
            else wording.PROGRAMMES_THEN_ARE.format(names=names),
        )
    return chosen


def end(
    followed: Assigned,
    last: date,
    today: date,
    new_id: Callable[[], UUID],
    *,
    at_practice: bool = False,
) -> Change:
    """How a programme ends with the day `last` (that day included); one that has not begun by then goes.

    Raises:
        InputError: if days before today would lose what they were measured against, or it belongs to the
            other side.
    """
    given = followed.assignment
    if followed.received and at_practice:
        raise InputError(
            wording.CHOSEN_BY_THE_PATIENT.format(title=followed.plan.title),
            wording.ASSIGN_ANOTHER_PROGRAMME_OR_ASK,
        )
    if followed.received:
        raise given_by_practice(followed)
    yesterday = today - timedelta(days=1)
    if last < yesterday:
        raise InputError(
            wording.WAS_IN_USE_AFTER_THAT.format(title=followed.plan.title, day=day_in_words(last)),
            wording.END_IT_LATER.format(day=day_in_words(yesterday)),
        )
    if given.start > last:
        return Change(added=(), archived=(given,))
    return Change(added=(replace(given, id=new_id(), until=last),), archived=(given,))
