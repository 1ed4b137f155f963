"""What every entry of a diary carries, the action by which it is undone, and refusals that records share."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from homecare.core.records import wording
from homecare.core.values import limits
from homecare.core.values.limits import NOTE_LENGTH
from homecare.errors import InputError

OFFSET_MAX: Final = 18 * 60
"""Minutes; no place on earth is further from UTC."""


def in_utc_only(moment: datetime, what: str) -> None:
    """Refuse an instant that is not in UTC.

    Raises:
        InputError: naming the instant; `what` names the field.
    """
    if moment.tzinfo is None or moment.utcoffset() != UTC.utcoffset(None):
        raise InputError(wording.MUST_BE_IN_UTC.format(what=what, moment=moment))


def optional_note(text: str | None, what: str = wording.A_NOTE) -> None:
    """Refuse a text that is empty, overlong or holds control characters; none at all is fine.

    Raises:
        InputError: naming what is wrong; `what` names the field.
    """
    if text is not None:
        limits.words(text, NOTE_LENGTH, what)


class EnteredBy(StrEnum):
    """Who entered something in a diary."""

    PATIENT = "patient"
    PRACTICE = "practice"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What every entry of a diary carries; each kind of entry adds its own fields."""

    id: UUID
    patient: UUID
    day: date
    at: datetime
    utc_offset: int
    entered_at: datetime
    archived_at: datetime | None = None
    entered_by: EnteredBy = EnteredBy.PATIENT

    def __post_init__(self) -> None:
        in_utc_only(self.at, wording.TIME_OF_AN_ENTRY)
        in_utc_only(self.entered_at, wording.TIME_AN_ENTRY_WAS_MADE)
        if self.archived_at is not None:
            in_utc_only(self.archived_at, wording.TIME_AN_ENTRY_WAS_ARCHIVED)
        limits.member(self.entered_by, EnteredBy, wording.WHO_MADE_AN_ENTRY)
        limits.whole(self.utc_offset, -OFFSET_MAX, OFFSET_MAX, wording.OFFSET_FROM_UTC_MINUTES)


@dataclass(frozen=True, kw_only=True)
class Action:
    """One thing a person did, so that it can be undone: what it added, and what it archived.

    `added` and `archived` name records as (type, id) pairs; `says` is the sentence shown when it is undone.
    """

    id: UUID
    patient: UUID
    at: datetime
    day: date
    says: str
    added: tuple[tuple[str, UUID], ...] = ()
    archived: tuple[tuple[str, UUID], ...] = ()
    undone_at: datetime | None = field(default=None)

    def __post_init__(self) -> None:
        in_utc_only(self.at, wording.TIME_OF_AN_ACTION)
