"""Lineage: what an entry was before each change, worked out from the actions that changed it.

An edit puts a new entry in the place of an old one, and so does bringing an earlier version back; a removal
puts nothing there. Entries that took each other's place are versions of one thing that was logged.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from homecare.core.records.entry import Action, Entry
from homecare.core.records.records import ExerciseEntry, PainReading
from homecare.core.records.treatment import ForPractitioner

BROUGHT_BACK: Final = "brought back"
"""How the words of an action begin that brought an entry back; the store finds it by them: not translated."""


class Ended(StrEnum):
    """Why a version does not stand any more."""

    CHANGED = "changed"
    REMOVED = "removed"
    UNDONE = "undone"


@dataclass(frozen=True, kw_only=True)
class Version:
    """An entry as it stood from `since` to `until` (UTC; None while it stands); `says` is its line."""

    entry: Entry
    since: datetime
    until: datetime | None = None
    ended: Ended | None = None
    says: str = ""


Pair = tuple[UUID | None, UUID | None]
"""The entry that stood before an action, and the one in its place after it; None where there was none."""


@dataclass(frozen=True, kw_only=True)
class Lineage:
    """The versions of one thing that was logged, with the actions that changed it, the oldest first."""

    entries: Mapping[UUID, Entry]
    changes: Sequence[tuple[Action, Pair]] = ()

    @property
    def standing(self) -> tuple[Entry, ...]:
        """What stands in the diary of it: one entry, or none where it was removed or undone."""
        return tuple(one for one in self.entries.values() if one.archived_at is None)

    @property
    def last(self) -> Entry:
        """The version that stands, or the one that stood last."""
        return self.standing[-1] if self.standing else self._last_stood(self._replayed()).entry

    def versions(self, says: Callable[[Entry], str] = lambda entry: "") -> tuple[Version, ...]:
        """Every version in the order in which it came, the newest first; what was undone is among them.

        One that was brought back is there twice: as it stood before, and as it stands since.
        """
        stood = self._replayed()
        shown = {one.entry.id for one in stood}
        for action, (_, after) in self.changes:
            if action.undone_at is not None and after is not None and after not in shown:
                undone = Version(
                    entry=self.entries[after], since=action.at, until=action.undone_at, ended=Ended.UNDONE
                )
                stood.append(undone)
        stood.sort(key=lambda one: one.since)  # stable: what was replayed at one instant keeps its order
        return tuple(replace(one, says=says(one.entry)) for one in reversed(stood))

    def _last_stood(self, stood: Sequence[Version]) -> Version:
        return max(enumerate(stood), key=lambda pair: (pair[1].since, pair[0]))[1]

    def _replayed(self) -> list[Version]:
        """What stood one after the other, through every change that was not undone."""
        stood: list[Version] = []
        opened: dict[UUID, int] = {}

        def begin(wanted: UUID, since: datetime) -> None:
            opened[wanted] = len(stood)
            stood.append(Version(entry=self.entries[wanted], since=since))

        def end(wanted: UUID, until: datetime, why: Ended) -> None:
            place = opened.pop(wanted)
            stood[place] = replace(stood[place], until=until, ended=why)

        first = next((before or after for _, (before, after) in self.changes), None)
        for wanted in [first] if first is not None else self.entries:
            begin(wanted, self.entries[wanted].entered_at)
        for action, (before, after) in self.changes:
            if action.undone_at is not None:
                continue
            if before is not None:
                if before not in opened:  # another answer that gave way to the same one
                    begin(before, self.entries[before].entered_at)
                end(before, action.at, Ended.REMOVED if after is None else Ended.CHANGED)
            if after is not None and after not in opened:
                begin(after, action.at)
        for wanted in list(opened):
            gone = self.entries[wanted].archived_at
            if gone is not None:
                end(wanted, gone, Ended.UNDONE)
        for entry in self.standing:
            if entry.id not in opened:
                begin(entry.id, entry.entered_at)
        return stood


def connected(actions: Iterable[Action]) -> dict[UUID, frozenset[tuple[str, UUID]]]:
    """For each entry that an action changed, all those that may be its versions, as (type, id) pairs.

    Coarse: of an action that changed several entries of one kind all are taken together; `lineages` tells
    them apart once their records are at hand.
    """
    group: dict[UUID, set[tuple[str, UUID]]] = {}
    for action in actions:
        for word in {word for word, _ in (*action.added, *action.archived)}:
            ids = [one for kind, one in (*action.added, *action.archived) if kind == word]
            parts = {id(part): part for one in ids if (part := group.get(one)) is not None}
            largest = max(parts.values(), key=len, default=set[tuple[str, UUID]]())
            for part in parts.values():
                if part is not largest:
                    largest |= part
                    group.update((one, largest) for _, one in part)
            for one in ids:
                largest.add((word, one))
                group[one] = largest
    frozen = {id(part): frozenset(part) for part in group.values()}
    return {one: frozen[id(part)] for one, part in group.items()}


def lineages(entries: Mapping[UUID, Entry], actions: Iterable[Action]) -> dict[UUID, Lineage]:
    """The lineage of each of these entries; `actions` are those that changed one, the oldest first."""
    changes = [(action, pair) for action in actions for pair in _pairs(action, entries)]
    root = {one: one for one in entries}

    def find(one: UUID) -> UUID:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for _, (before, after) in changes:
        if before is not None and after is not None:
            root[find(after)] = find(before)
    members: dict[UUID, dict[UUID, Entry]] = {}
    for one, entry in entries.items():
        members.setdefault(find(one), {})[one] = entry
    changed: dict[UUID, list[tuple[Action, Pair]]] = {}
    for action, (before, after) in changes:
        some = before or after
        if some is not None:
            changed.setdefault(find(some), []).append((action, (before, after)))
    found = {top: Lineage(entries=ones, changes=changed.get(top, ())) for top, ones in members.items()}
    return {one: found[find(one)] for one in entries}


def _pairs(action: Action, entries: Mapping[UUID, Entry]) -> Iterator[Pair]:
    """Which entry took the place of which in one action, among those at hand.

    What was simply logged beside others has none: it took the place of nothing.
    """
    brought_back = action.says.startswith(BROUGHT_BACK)
    for word in dict.fromkeys(word for word, _ in (*action.archived, *action.added)):
        before = [one for kind, one in action.archived if kind == word and one in entries]
        after = [one for kind, one in action.added if kind == word and one in entries]
        if len(after) == 1 and before:
            yield from ((one, after[0]) for one in before)
            continue
        for one in before:
            following = next(
                (new for new in after if _speaks_of(entries[new]) == _speaks_of(entries[one])), None
            )
            if following is not None:
                after.remove(following)
            yield one, following
        if brought_back:
            yield from ((None, one) for one in after)


def _speaks_of(entry: Entry) -> object:
    """What tells the entries of one kind apart that one action changed together."""
    match entry:
        case PainReading():
            return entry.region, entry.kind
        case ForPractitioner():
            return entry.text
        case ExerciseEntry():
            return entry.exercise
    return type(entry)
