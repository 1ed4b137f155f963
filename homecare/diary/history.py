"""History: what was logged, what it was before each change, and undo."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from homecare.core.day.counting import outdone
from homecare.core.day.view import HistoryLine
from homecare.core.history.search import Search
from homecare.core.history.versions import Lineage, Version, connected, lineages
from homecare.core.records.entry import Action, Entry
from homecare.core.records.records import Patient, TreatmentSession, type_of
from homecare.core.treatments.treatments import on_both_sides
from homecare.core.wording.who_entered import also_in_words
from homecare.diary import wording
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.errors import NotFoundError, NothingToUndoError
from homecare.store.queries import history
from homecare.store.repository import Repository

UNDO_SHOWN: Final = 10
"""As many of the next undos are named, where nobody says how many."""


class History:
    """The history of one patient's diary."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def lines(
        self,
        since: date | None = None,
        until: date | None = None,
        limit: int | None = None,
        *,
        search: Search | None = None,
        versions: bool = False,
    ) -> tuple[HistoryLine, ...]:
        """What `search` finds among the entries of every kind, newest first; both days are included.

        Without a search it is all that stands.
        With `versions` each line carries what the entry was before; lines of what was removed always do.
        """
        search = search or Search()
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None:
                return ()
            found = _found(work, patient, search, span=(since, until), limit=limit)
            names = _exercise_names(work)
            said = ((entry, self._diary.entry_in_words(entry, names)) for entry in found)
            replaced, both = _replaced_and_on_both_sides(work, patient, search, found, limit)
            chosen = [(entry, says) for entry, says in said if search.finds(entry, says)][:limit]
            told = [entry for entry, _ in chosen] if versions or search.removed else []
            lineage = lineages_of(work, patient, told)
        return tuple(
            HistoryLine(
                type=type_of(entry),
                entry=entry,
                says=says,
                late=self._diary.is_late(entry),
                replaced=entry.id in replaced,
                also=also_in_words(entry, at_practice=patient.at_practice) if entry.id in both else "",
                versions=self._versions(lineage[entry.id], names) if told else (),
            )
            for entry, says in chosen
        )

    def _versions(self, lineage: Lineage, names: Mapping[str, str]) -> tuple[Version, ...]:
        return lineage.versions(lambda entry: self._diary.entry_in_words(entry, names))

    def line(self, wanted: UUID) -> HistoryLine:
        """The line of an entry with all its versions; where it does not stand, of the one in its place.

        Raises:
            NotFoundError: if this diary has no such entry.
        """
        with self._diary.reading() as work:
            patient = work.patient
            entry = None if patient is None else work.repository.entry(patient.id, wanted)
            if patient is None or entry is None:
                raise _missing(wanted)
            lineage = lineages_of(work, patient, [entry])[entry.id]
            names = _exercise_names(work)
        shown = lineage.last
        return HistoryLine(
            type=type_of(shown),
            entry=shown,
            says=self._diary.entry_in_words(shown, names),
            late=self._diary.is_late(shown),
            versions=self._versions(lineage, names),
        )

    def entry(self, wanted: UUID) -> Entry:
        """The entry with this id; if another took its place, by an edit or undo, that one.

        Raises:
            NotFoundError: if this diary has no such entry, or it was removed.
        """
        with self._diary.reading() as work:
            return standing_entry(work, work.patient, wanted)

    def ids_beginning(self, start: str, *, archived: bool = False) -> tuple[UUID, ...]:
        """The ids of entries that begin like this; with `archived` of those that do not stand any more.

        `start` is hexadecimal, in small letters, with or without hyphens.
        """
        with self._diary.reading() as work:
            patient = work.patient
            return (
                ()
                if patient is None
                else tuple(history.beginning(work.repository, patient.id, start, archived=archived))
            )

    def is_late(self, entry: Entry) -> bool:
        """Whether an entry was made on a later diary day than the one it speaks of."""
        return self._diary.is_late(entry)

    # What undo would take back

    def undo_stack(self, limit: int = UNDO_SHOWN) -> tuple[Action, ...]:
        """What the next undos would take back, at most `limit`, the next one first. Nothing is done."""
        with self._diary.reading() as work:
            patient = work.patient
            return () if patient is None else tuple(work.repository.to_undo(patient.id, limit))

    def last_action(self) -> Action | None:
        """What `undo` would take back."""
        return next(iter(self.undo_stack(1)), None)

    def undo(self) -> Action:
        """Take back the last thing done that was not undone yet.

        Raises:
            NothingToUndoError: if there is nothing left to undo.
        """
        with self._diary.writing() as work:
            patient = work.patient
            action = None if patient is None else work.repository.last_action(patient.id)
            if action is None:
                raise NothingToUndoError(
                    wording.THERE_IS_NOTHING_TO_UNDO, wording.EVERYTHING_IS_IN_THE_HISTORY
                )
            work.repository.undo(action, work.now())
        return action


def standing_entry(work: UnitOfWork, patient: Patient | None, wanted: UUID) -> Entry:
    """The entry with this id, or what took its place.

    Raises:
        NotFoundError: if this diary has no such entry, or it was removed.
    """
    found = None if patient is None else work.repository.entry(patient.id, wanted)
    if patient is None or found is None:
        raise _missing(wanted)
    if found.archived_at is None:
        return found
    lineage = lineages_of(work, patient, [found])[found.id]
    if not lineage.standing:
        raise NotFoundError(
            wording.ENTRY_IS_NO_LONGER_THERE.format(entry=work.diary.entry_in_words(lineage.last)),
            wording.BRING_IT_BACK.format(id=str(lineage.last.id)[:8]),
        )
    return lineage.last


def lineages_of(work: UnitOfWork, patient: Patient, entries: Iterable[Entry]) -> dict[UUID, Lineage]:
    """The lineage of each of these entries: the actions in one query, their entries in one per kind."""
    here = {one.id: one for one in entries}
    actions = history.changes(work.repository, patient.id) if here else []
    related = connected(actions)
    others = {pair for one in here for pair in related.get(one, ()) if pair[1] not in here}
    here.update(history.entries_of(work.repository, patient.id, others))
    return lineages(here, actions)


def _found(
    work: UnitOfWork,
    patient: Patient,
    search: Search,
    *,
    span: tuple[date | None, date | None],
    limit: int | None,
) -> Sequence[Entry]:
    """The entries that can be meant; of what was removed the last version of each that does not stand."""
    found = history.newest(
        work.repository, patient.id, since=span[0], until=span[1], types=search.types,
        archived=search.removed, limit=None if search.removed or search.text else limit,
    )  # fmt: skip
    if not search.removed:
        return found
    kept = lineages_of(work, patient, found)
    return [entry for entry in found if not kept[entry.id].standing and kept[entry.id].last.id == entry.id]


def _exercise_names(work: UnitOfWork) -> dict[str, str]:
    return {planned.key: planned.name for given in work.assigned() for planned in given.plan.exercises}


def _replaced_and_on_both_sides(
    work: UnitOfWork, patient: Patient, search: Search, found: Sequence[Entry], limit: int | None
) -> tuple[frozenset[UUID], frozenset[UUID]]:
    if search.removed:
        return frozenset(), frozenset()
    return outdone(found), _on_both_sides(work.repository, patient.id, found, limit)


def _on_both_sides(
    repository: Repository, patient: UUID, found: Sequence[Entry], limit: int | None
) -> frozenset[UUID]:
    """The sessions among what was found that the other side entered too.

    Where as many were found as were asked for, the other entry may be left out on the last day.
    """
    sessions = [one for one in found if isinstance(one, TreatmentSession)]
    if sessions and limit is not None and len(found) >= limit and sessions[-1].day == found[-1].day:
        cut = sessions[-1].day
        sessions = [one for one in sessions if one.day != cut] + repository.on_day(
            TreatmentSession, patient, cut
        )
    return on_both_sides(sessions)


def _missing(wanted: UUID) -> NotFoundError:
    return NotFoundError(wording.THERE_IS_NO_ENTRY.format(wanted=wanted), wording.SEE_THE_ENTRIES)
