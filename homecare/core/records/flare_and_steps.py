"""Entries that change what is followed: the flare plan switched on, and answers to a proposed step."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from homecare.core.records import wording
from homecare.core.records.entry import Entry, optional_note
from homecare.core.values import limits
from homecare.core.values.dose import Prescription
from homecare.errors import InputError


@dataclass(frozen=True, kw_only=True)
class FlareSpell(Entry):
    """Days on which the flare plan is followed, from `day` to `until` (that day included), or still.

    These days are neutral to adherence and are counted in sight.
    """

    until: date | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        if self.until is not None and self.until < self.day:
            raise InputError(wording.FLARE_PLAN_CANNOT_END.format(until=self.until, day=self.day))
        optional_note(self.note)

    def covers(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.day <= day and (self.until is None or day <= self.until)


class Answer(StrEnum):
    """What was answered to a proposed step."""

    YES = "yes"
    NOT_NOW = "not_now"
    ASK = "ask"
    """ask my practitioner"""


@dataclass(frozen=True, kw_only=True)
class StepAnswer(Entry):
    """An answer to a step that a rule of the programme proposed; with a yes the dose holds from `day` on.

    `digest` names the programme's exact text, `exercise` its exercise, `back` a step back. `before` and
    `after` are the doses, `level_name` the name of the level reached, `says` the rule in words. `evidence`
    holds the ids of the entries that led to the proposal, `by` who answered (empty: the patient).
    """

    exercise: str
    digest: str
    answer: Answer
    back: bool
    before: Prescription
    after: Prescription
    level_name: str = ""
    says: str = ""
    evidence: tuple[UUID, ...] = ()
    by: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.words(self.exercise, limits.KEY_LENGTH, wording.THE_EXERCISE)
        limits.member(self.answer, Answer, wording.THE_ANSWER)
        if len(self.digest) != 64:
            raise InputError(wording.PROGRAMME_DIGEST)
        limits.words(self.level_name, limits.NAME_LENGTH, wording.LEVEL_NAME, empty=True)
        limits.words(self.says, limits.NOTE_LENGTH, wording.THE_RULE, empty=True)
        if self.by is not None:
            limits.words(self.by, limits.NAME_LENGTH, wording.WHO_ANSWERED)
