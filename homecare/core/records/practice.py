"""Records of a practice and of the hand-off between it and a patient's own program. All instants are UTC."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from homecare.core.records import wording
from homecare.core.records.entry import in_utc_only
from homecare.core.values import limits
from homecare.core.values.in_words import day_in_words
from homecare.errors import InputError

_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
PLANNED_AHEAD_DAYS: Final = 731
"""A session planned further ahead than this is a slip of the keys."""


def plannable(day: date, today: date) -> None:
    """Refuse a day on which no session can be planned.

    Raises:
        InputError: for a day that is past or years ahead.
    """
    if day < today:
        raise InputError(
            wording.DAY_IS_IN_THE_PAST.format(day=day_in_words(day)),
            wording.TO_LOG_A_SESSION.format(day=day),
        )
    if day > today + timedelta(days=PLANNED_AHEAD_DAYS):
        raise InputError(
            wording.DAY_IS_MORE_THAN_TWO_YEARS_AHEAD.format(day=day_in_words(day)),
            wording.CHOOSE_AN_EARLIER_DAY,
        )


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """A treatment that is planned: its day, and its time (`15:30`, where the practice is) if one is said."""

    id: UUID
    patient: UUID
    day: date
    time: str | None = None
    note: str | None = None
    entered_at: datetime
    archived_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.time is not None and not _TIME.fullmatch(self.time):
            raise InputError(wording.IS_NOT_A_TIME.format(time=self.time), wording.WRITE_A_TIME_LIKE)
        if self.note is not None:
            limits.words(self.note, limits.NOTE_LENGTH, wording.A_NOTE)
        in_utc_only(self.entered_at, wording.TIME_AN_APPOINTMENT_WAS_MADE)


@dataclass(frozen=True, kw_only=True)
class Message:
    """A few words from the practice to the patient; `read_at` is None until they were seen."""

    id: UUID
    patient: UUID
    text: str
    entered_at: datetime
    read_at: datetime | None = None
    archived_at: datetime | None = None

    def __post_init__(self) -> None:
        limits.words(self.text, limits.NOTE_LENGTH, wording.THE_MESSAGE)
        in_utc_only(self.entered_at, wording.TIME_OF_A_MESSAGE)


@dataclass(frozen=True, kw_only=True)
class Reply:
    """The practice's answer to a question of the patient, or to a step they asked about.

    `about` is the id of the question or of the answer to the step. `text` is None where it was only ticked
    off, because they talked about it. `read_at` is None until the patient saw it.
    """

    id: UUID
    patient: UUID
    about: UUID
    text: str | None = None
    entered_at: datetime
    read_at: datetime | None = None
    archived_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.text is not None:
            limits.words(self.text, limits.NOTE_LENGTH, wording.THE_ANSWER)
        in_utc_only(self.entered_at, wording.TIME_OF_AN_ANSWER)


@dataclass(frozen=True, kw_only=True)
class PracticeNote:
    """A practitioner's own note on a patient. It never leaves in a patient's file."""

    id: UUID
    patient: UUID
    text: str
    entered_at: datetime
    archived_at: datetime | None = None

    def __post_init__(self) -> None:
        limits.words(self.text, limits.NOTE_LENGTH, wording.A_NOTE)
        in_utc_only(self.entered_at, wording.TIME_OF_A_NOTE)


@dataclass(frozen=True, kw_only=True)
class Watch:
    """The practitioner's own thresholds for one patient; the newest stands, and None watches nothing.

    `pain_from`: median of the latest 14 days at this level (0–10) or above. `adherence_below`: adherence of
    28 days under this per cent. `silent_days`: this many days, or more, since the last entry. `stopped_from`:
    this many exercises, or more, stopped for pain in 28 days. None of it leaves in a patient's file.
    """

    id: UUID
    patient: UUID
    pain_from: int | None = None
    adherence_below: int | None = None
    silent_days: int | None = None
    stopped_from: int | None = None
    entered_at: datetime
    archived_at: datetime | None = None

    def __post_init__(self) -> None:
        limits.whole_or_none(self.pain_from, limits.PAIN_MIN, limits.PAIN_MAX, wording.PAIN_FROM)
        limits.whole_or_none(self.adherence_below, 1, 100, wording.ADHERENCE_BELOW_PER_CENT)
        limits.whole_or_none(self.silent_days, 1, 365, wording.DAYS_WITHOUT_AN_ENTRY)
        limits.whole_or_none(self.stopped_from, 1, 100, wording.EXERCISES_STOPPED_FOR_PAIN)
        in_utc_only(self.entered_at, wording.TIME_A_THRESHOLD_WAS_SET)


@dataclass(frozen=True, kw_only=True)
class Link:
    """How the other side of a hand-off knows this patient: `other` is the patient's id there.

    `key` is the other side's public key, by which files to it are encrypted; None while it is not known.
    """

    id: UUID
    patient: UUID
    other: UUID
    key: str | None = None
    entered_at: datetime

    def __post_init__(self) -> None:
        in_utc_only(self.entered_at, wording.TIME_OF_A_LINK)


@dataclass(frozen=True, kw_only=True)
class Received:
    """A record that belongs to the other side and is read-only here: its id, kind, and the newest file it
    came in (files of one sender are numbered from 1)."""

    id: UUID
    patient: UUID
    kind: str
    number: int


@dataclass(frozen=True, kw_only=True)
class Shared:
    """A record that went out: `digest` is the SHA-256 of what was sent, so that a change is seen."""

    id: UUID
    patient: UUID
    digest: str


@dataclass(frozen=True, kw_only=True)
class ShareMade:
    """A file that was made for the other side; `number` counts them for each patient, from 1."""

    id: UUID
    patient: UUID
    number: int
    entered_at: datetime
