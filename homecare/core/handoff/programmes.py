"""Programmes in a packet as a person counts them: one that ended early is two records, and one thing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from homecare.core.handoff import wording
from homecare.core.handoff.packet import PROGRAMME, Packet, Records, Weighed
from homecare.core.programme.plan_json import plan_from_json
from homecare.core.records.records import Assignment, Programme
from homecare.core.routine.schedule import Assigned, base_on, flare_on
from homecare.core.values.in_words import day_in_words


@dataclass(frozen=True, kw_only=True)
class Giving:
    """A programme that was given: the record that stands for it, and those that it took the place of."""

    given: Assignment
    earlier: tuple[Assignment, ...] = ()

    @property
    def withdrawn(self) -> bool:
        """Whether it goes as a whole."""
        return self.given.archived_at is not None

    @property
    def ended(self) -> bool:
        """Whether its last day was set, or brought forward, after it was given."""
        until = self.given.until
        if self.withdrawn or until is None or not self.earlier:
            return False
        return all(one.until is None or one.until > until for one in self.earlier)

    @property
    def ids(self) -> set[UUID]:
        """The ids of its records."""
        return {self.given.id, *(one.id for one in self.earlier)}


def same_giving(one: Assignment, other: Assignment) -> bool:
    """Whether two records speak of the same programme, given once: only its end differs."""
    return _key(one) == _key(other)


def _key(one: Assignment) -> tuple[Any, ...]:
    return one.digest, one.start, one.flare, one.entered_at


def givings(assignments: Iterable[Assignment]) -> list[Giving]:
    """What was given, by first day; an assignment whose end was changed counts once."""
    groups: dict[tuple[Any, ...], list[Assignment]] = {}
    for one in assignments:
        groups.setdefault(_key(one), []).append(one)
    found = []
    for group in groups.values():
        live = [one for one in group if one.archived_at is None] or group[:1]
        earlier = tuple(one for one in group if one not in live)
        found += [Giving(given=one, earlier=earlier if one is live[0] else ()) for one in live]
    return sorted(found, key=lambda one: (one.given.start, one.given.entered_at))


def titles_in(packet: Packet) -> dict[str, str]:
    """What each programme of a packet is called, with its version, by digest."""
    return {
        one.digest: wording.TITLED.format(title=one.title, version=one.version)
        for one in packet.of(PROGRAMME)
    }


def counted(packet: Packet, weighed: Weighed) -> tuple[int, int, int]:
    """How many things of a packet are new here, changed, and here already; a programme is one with its days.

    Programmes themselves are not counted: what is given is the assignment.
    """
    parts = [_ids(weighed.new) | _ids(weighed.again), _ids(weighed.changed), _ids(weighed.same)]
    new, changed, same = (len(part) for part in parts)
    programmes_here = len(packet.of(PROGRAMME)) - len(weighed.new.get(PROGRAMME, ()))
    known = same + weighed.known - programmes_here
    for giving in givings(packet.of("assignment")):
        ids = giving.ids
        if len(ids) == 1:
            continue
        is_new, is_changed = len(ids & parts[0]), len(ids & parts[1])
        new, changed, known = new - is_new, changed - is_changed, known - (len(ids) - is_new - is_changed)
        if is_new == len(ids):
            new += 1
        elif is_new or is_changed:
            changed += 1
        else:
            known += 1
    return new, changed, known


def _ids(records: Records) -> set[UUID]:
    return {one.id for word, some in records.items() if word != PROGRAMME for one in some}


@dataclass(frozen=True, kw_only=True)
class Place:
    """A programme, or plan for flares, that takes the place of the one followed until then, from a day on."""

    given: UUID
    title: str
    before: str
    day: date
    flare: bool

    @property
    def says(self) -> str:
        """`Three, version 1: replaces Two, version 1, from Tue 24 Nov 2026.`"""
        said = wording.REPLACES_AS_FLARE_PLAN if self.flare else wording.REPLACES
        return said.format(title=self.title, before=self.before, day=day_in_words(self.day))


def places_taken(
    held: Sequence[Assignment], programmes: Iterable[Programme], weighed: Weighed, today: date
) -> tuple[Place, ...]:
    """What a packet's programmes take the place of, on their first day, or today where it is later.

    `held` are the assignments that stand here before the packet; `programmes` those that any of them names.
    """
    plans = {one.digest: plan_from_json(one.plan) for one in programmes}
    written = (weighed.new, weighed.again, weighed.changed)
    coming = {one.id: one for part in written for one in part.get("assignment", ())}
    live = [one for one in coming.values() if one.archived_at is None]
    before = [Assigned(assignment=one, plan=plans[one.digest]) for one in held]
    after = [one for one in before if one.assignment.id not in coming]
    after += [Assigned(assignment=one, plan=plans[one.digest]) for one in live]
    found = []
    for one in sorted(live, key=lambda given: (given.start, given.flare)):
        day, at_hand = max(one.start, today), flare_on if one.flare else base_on
        now, then = at_hand(after, day), at_hand(before, day)
        if now is None or now.assignment.id != one.id or then is None:
            continue
        if same_giving(then.assignment, one) or (not one.flare and then.finished(day)):
            continue
        found.append(Place(given=one.id, title=_called(now), before=_called(then), day=day, flare=one.flare))
    return tuple(found)


def _called(assigned: Assigned) -> str:
    return wording.TITLED.format(title=assigned.plan.title, version=assigned.plan.version)
