"""Giving a programme to a patient, and ending one: shared by Diary and Clinic, inside their transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from homecare.core.plan import Plan
from homecare.core.plan_json import plan_to_json
from homecare.core.records import Assignment, Programme
from homecare.core.schedule import Assigned, in_force
from homecare.core.words import FIRST_DAY, day_in_words
from homecare.errors import InputError, NotFoundError
from homecare.store.ledger import WritingLedger


@dataclass(frozen=True, kw_only=True)
class Change:
    """What an assignment or its end adds and archives."""

    added: tuple[Assignment, ...]
    archived: tuple[Assignment, ...] = ()


def keep(ledger: WritingLedger, plan: Plan, text: str, new_id: Callable[[], UUID], at: datetime) -> Programme:
    """The programme with this text, kept for ever; written only if it is not kept already.

    Raises:
        InputError: if the same id and version are kept with another text; the next number is offered.
    """
    # Reading programme files is heavy to import, and most actions on a diary give no programme.
    from homecare.core.programme import digest, normalised

    clean = normalised(text)
    known = ledger.programme(digest(clean))
    if known is not None:
        return known
    other = ledger.programme_version(plan.slug, plan.version)
    if other is not None:
        following = ledger.newest_version(plan.slug) + 1
        raise InputError(
            f"{plan.slug} version {plan.version} is already in use with a different text.",
            f"Old versions are never changed: write version = {following} in the file.",
        )
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
    ledger.add(programme)
    return programme


def assign(new: Assignment, current: Sequence[Assigned], today: date, new_id: Callable[[], UUID]) -> Change:
    """How `new` takes the place of what is assigned: earlier ones end the day before, later ones go.

    The past keeps the version it had: a start before today is accepted only where no programme was followed.

    Raises:
        InputError: if the start would change what earlier days were measured against.
    """
    first = new.start
    if first < FIRST_DAY:
        raise InputError(f"{first} is too long ago.", f"A diary reaches back to {FIRST_DAY}.")
    if first < today:
        days = (first + timedelta(days=number) for number in range((today - first).days))
        taken = next((day for day in days if in_force(current, day) is not None), None)
        if taken is not None:
            raise InputError(
                f"On {day_in_words(taken)} another programme was followed, and the past keeps it.",
                "Let the new one start today or later.",
            )
    added, archived = [new], []
    for one in current:
        given = one.assignment
        if given.until is not None and given.until < first:
            continue
        if new.until is not None and given.start > new.until:
            continue
        archived.append(given)
        if given.start < first:
            added.append(replace(given, id=new_id(), until=first - timedelta(days=1)))
    return Change(added=tuple(added), archived=tuple(archived))


def planned_sessions(current: Sequence[Assigned], day: date) -> int | None:
    """How many treatments the programme in force on a day says are planned."""
    followed = in_force(current, day)
    return None if followed is None else followed.assignment.planned_sessions


def followed_on(current: Sequence[Assigned], day: date, slug: str | None = None) -> Assigned:
    """The programme in force on a day.

    Raises:
        NotFoundError: if none is in force that day, or not the one named.
    """
    followed = in_force(current, day)
    if followed is None:
        raise NotFoundError(f"No programme is followed on {day_in_words(day)}.", "There is nothing to end.")
    if slug is not None and followed.plan.slug != slug:
        raise NotFoundError(
            f"{slug} is not followed on {day_in_words(day)}.", f"The programme then is {followed.plan.slug}."
        )
    return followed


def end(followed: Assigned, last: date, today: date, new_id: Callable[[], UUID]) -> Change:
    """How a programme ends with the day `last` (that day included); one that has not begun by then goes.

    Raises:
        InputError: if days before today would lose what they were measured against.
    """
    given = followed.assignment
    yesterday = today - timedelta(days=1)
    if last < yesterday:
        raise InputError(
            f"{followed.plan.title} was followed after {day_in_words(last)}, and the past keeps it.",
            f"End it with {day_in_words(yesterday)} or a later day.",
        )
    if given.start > last:
        return Change(added=(), archived=(given,))
    return Change(added=(replace(given, id=new_id(), until=last),), archived=(given,))
