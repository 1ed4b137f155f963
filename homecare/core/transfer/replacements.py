"""Values of which only one counts: the one here, the one that an export brings, and which of them it is then.

A day has one level on average and one at its worst for each region, and one total of sitting; a course has
one number of planned sessions, and a patient one set of thresholds. The one entered last counts. Of the
programmes given for a day it is the one that starts last.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from homecare.core.records.records import Assignment, SittingBout
from homecare.core.transfer.export_format import ASSIGNMENT, PROGRAMME, WATCH, Records
from homecare.core.transfer.merge import Merge
from homecare.core.values.pain_kind import PainKind

COURSE: Final = "course_plan"
PAIN: Final = "pain"
SITTING: Final = "sitting"

_Key = tuple[Any, ...]
_Of = Callable[[Any], Iterator[_Key]]
_SAYS: Final = (
    "level", "minutes", "sessions", "digest", "pain_from", "adherence_below", "silent_days", "stopped_from",
)  # fmt: skip
"""The fields that make two values differ."""


@dataclass(frozen=True)
class Replacement:
    """Two values of a patient of which one counts: the one `here`, and the `other` of the export, which
    `takes` its place or is only kept beside it. Of programmes given, these are the programmes."""

    word: str
    patient: UUID
    here: Any
    other: Any
    takes: bool


def replacements(here: Records, merge: Merge, today: date) -> tuple[Replacement, ...]:
    """What an export's values mean for those that count here; those that say the same are left out."""
    values: Mapping[str, _Of] = {
        ASSIGNMENT: partial(_followed, today=today), PAIN: _pain, SITTING: _total, COURSE: _of_patient,
        WATCH: _of_patient,
    }  # fmt: skip
    timed = set(_timed(here, merge))
    programmes = {one.digest: one for one in (*here[PROGRAMME], *merge.new[PROGRAMME])}
    found: list[Replacement] = []
    for word, of in values.items():
        gone = {one.id for one in merge.newer[word] if one.archived_at is not None}
        ours = _that_count(of, here[word])
        rest = _that_count(of, (one for one in here[word] if one.id not in gone))
        for key, other in _that_count(of, (*merge.new[word], *merge.newer[word])).items():
            own = ours.get(key)
            if own is None or own.id == other.id or _value(own) == _value(other):
                continue
            if word == SITTING and key in timed:  # where there are bouts, a total need not be what counts
                continue
            takes = key not in rest or _last(rest[key]) < _last(other)
            shown = (programmes[own.digest], programmes[other.digest]) if word == ASSIGNMENT else (own, other)
            found.append(Replacement(word, own.patient, *shown, takes=takes))
    return tuple(found)


def _timed(here: Records, merge: Merge) -> Iterator[_Key]:
    for one in (*here[SITTING], *merge.new[SITTING], *merge.newer[SITTING]):
        if one.start is not None and one.archived_at is None:
            yield one.patient, one.day


def _that_count(of: _Of, records: Iterable[Any]) -> dict[_Key, Any]:
    """By what it is a value of, the record that counts."""
    standing = [one for one in records if one.archived_at is None]
    return {key: one for one in sorted(standing, key=_last) for key in of(one)}


def _last(record: Any) -> tuple[Any, ...]:
    """What orders the values of one thing: the last one counts."""
    if isinstance(record, Assignment):
        return record.start, record.entered_at, str(record.id)
    at = getattr(record, "at", record.entered_at)
    if isinstance(record, SittingBout):
        return record.entered_at, at, str(record.id)
    return at, record.entered_at, str(record.id)


def _value(record: Any) -> tuple[Any, ...]:
    return tuple(getattr(record, name, None) for name in _SAYS)


def _followed(one: Any, *, today: date) -> Iterator[_Key]:
    if not one.flare and one.start <= today and (one.until is None or today <= one.until):
        yield (one.patient,)


def _pain(one: Any) -> Iterator[_Key]:
    if one.kind is not PainKind.NOW:
        yield one.patient, one.day, one.region, one.kind


def _total(one: Any) -> Iterator[_Key]:
    if one.minutes is not None:
        yield one.patient, one.day


def _of_patient(one: Any) -> Iterator[_Key]:
    yield (one.patient,)
