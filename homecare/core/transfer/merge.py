"""What an export means for a diary that has entries already: merged by id, and nothing here is overwritten
by something older.

Which of two states of one record is the later one is told by what was done to it: the side that knows every
action of the other on this record, and more, is ahead. Where each side did something of its own, neither is:
that is a conflict, what is here stays, and it is named. Of a patient's thresholds the newest stand: those
that both sides set anew are such a conflict too, so that what comes along does not replace what is here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from homecare.core.records.entry import Action
from homecare.core.records.practice import Watch
from homecare.core.transfer.export_format import ACTION, KINDS, PATIENT, PROGRAMME, UNDOABLE, WATCH, Records

HAND_OFF: Final = ("link", "received", "shared", "share_made")
"""How the other side of a hand-off knows a patient, and what each side has: true of one folder."""
_OURS: Final = frozenset((*HAND_OFF, "run", "seen", "first_run"))
"""Kinds that only the program keeps: what is here stays, and nobody needs to hear of it."""

Token = tuple[UUID, bool]
"""An action, and whether it is its undoing."""


@dataclass(frozen=True)
class Conflict:
    """One record in two states, neither of which is the later one."""

    word: str
    here: Any
    other: Any


@dataclass(frozen=True)
class Merge:
    """What an export would write: `new` records, and the `newer` state of those that stand here.

    `known` counts those that are here just so, `older` those that are further on here.
    """

    new: Records
    newer: Records
    conflicts: tuple[Conflict, ...] = ()
    known: int = 0
    older: int = 0

    @property
    def writes(self) -> bool:
        """Whether anything would be written."""
        return any(any(part.values()) for part in (self.new, self.newer))


class _Order(StrEnum):
    NEWER = "newer"
    OLDER = "older"
    CONFLICT = "conflict"


def weigh(here: Records, other: Records) -> Merge:
    """What the records of an export mean beside those that are `here`."""
    done_here, done_there = _done_to(here[ACTION]), _done_to(other[ACTION])
    new: dict[str, tuple[Any, ...]] = {}
    newer: dict[str, tuple[Any, ...]] = {}
    conflicts: list[Conflict] = []
    known = older = 0
    for word in KINDS:
        standing = {one.id: one for one in here[word]}
        fresh, ahead = [], []
        taken = _taken(word, here[word])
        for record in _unknown(word, here[word], other[word]):
            ours = standing.get(record.id)
            if ours is None and taken & _taken(word, [record]):
                older += 1
            elif ours is None:
                fresh.append(record)
            elif ours == record:
                known += 1
            else:
                done = done_here.get(record.id, frozenset()), done_there.get(record.id, frozenset())
                order = _order(word, ours, record, *done)
                if order is _Order.NEWER:
                    ahead.append(record)
                elif order is _Order.OLDER:
                    older += 1
                else:
                    conflicts.append(Conflict(word, ours, record))
        known += len(other[word]) - len(_unknown(word, here[word], other[word]))
        new[word], newer[word] = tuple(fresh), tuple(ahead)
    both = _set_on_both_sides(here[WATCH], other[WATCH], new[WATCH], {one.id for one in newer[WATCH]})
    new[WATCH] = tuple(one for one in new[WATCH] if all(one is not found.other for found in both))
    conflicts += both
    return Merge(new, newer, tuple(conflicts), known, older)


def _set_on_both_sides(
    here: Sequence[Watch], other: Sequence[Watch], new: Sequence[Watch], newer: set[UUID]
) -> list[Conflict]:
    """New thresholds of a patient whose thresholds were set anew, or taken away, here as well."""
    there = {one.id: one for one in other}
    found = []
    for one in new:
        if one.archived_at is not None:
            continue
        ours = [own for own in here if own.patient == one.patient and own.id not in newer]
        standing = [own for own in ours if own.archived_at is None]
        moved = standing or [own for own in ours if there.get(own.id) != own]
        if moved:
            found.append(Conflict(WATCH, max(moved, key=lambda own: own.entered_at), one))
    return found


def _unknown(word: str, here: Sequence[Any], other: Sequence[Any]) -> Sequence[Any]:
    """Those to be looked at: a programme is known by its text, whatever its id."""
    if word != PROGRAMME:
        return other
    digests = {one.digest for one in here}
    return [one for one in other if one.digest not in digests]


def _taken(word: str, records: Sequence[Any]) -> set[tuple[Any, ...]]:
    """What only one record can be: a patient's link to the other side, and a number of a file for it."""
    if word == "link":
        return {(one.patient,) for one in records}
    return {(one.patient, one.number) for one in records} if word == "share_made" else set()


def _done_to(actions: Iterable[Action]) -> dict[UUID, frozenset[Token]]:
    """What was done to each record."""
    found: dict[UUID, set[Token]] = {}
    for action in actions:
        tokens = {(action.id, False)} | ({(action.id, True)} if action.undone_at is not None else set())
        for _, record in (*action.added, *action.archived):
            found.setdefault(record, set()).update(tokens)
    return {record: frozenset(tokens) for record, tokens in found.items()}


def _order(word: str, ours: Any, other: Any, here: frozenset[Token], there: frozenset[Token]) -> _Order:
    if ours.__class__ is other.__class__ and getattr(ours, "patient", None) == getattr(
        other, "patient", None
    ):
        if here < there:
            return _Order.NEWER
        if there < here:
            return _Order.OLDER
        if here == there and _filled_in(ours, other):
            return _Order.NEWER
        if here == there and _filled_in(other, ours):
            return _Order.OLDER
        if word in _OURS or (word not in UNDOABLE and _put_aside(ours) and _put_aside(other)):
            return _Order.OLDER
    return _Order.CONFLICT


def _put_aside(record: Any) -> bool:
    return getattr(record, "archived_at", None) is not None


def _filled_in(before: Any, after: Any) -> bool:
    """Whether one state says all that another says, and what was still open there."""
    return all(getattr(before, one.name) in (None, getattr(after, one.name)) for one in fields(before))


def into(records: Records, patient: UUID) -> Records:
    """The records of one patient as those of another: how the other side knew them is left behind."""
    left_out = (PATIENT, *HAND_OFF)
    return {
        word: ()
        if word in left_out
        else some
        if word == PROGRAMME
        else tuple(replace(one, patient=patient) for one in some)
        for word, some in records.items()
    }
