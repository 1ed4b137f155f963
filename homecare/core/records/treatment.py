"""The course of treatments as the patient lives it: after-effects, questions for the practitioner, the plan.

After-effects are those the clinic's article names (CLINICAL.md §1, §7): soreness, bruising, tiredness; others
are free words.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from homecare.core.records import wording
from homecare.core.records.entry import Entry, in_utc_only, optional_note
from homecare.core.values import limits
from homecare.core.values.spelling import compared
from homecare.errors import InputError

AFTER_EFFECTS: Final = ("soreness", "bruising", "tiredness")
"""After-effects with a name of their own, as the clinic's article has them."""
EFFECTS_MAX: Final = 10
"""After-effects of one session; more is a slip of the keys."""


class Severity(StrEnum):
    """How strong an after-effect was, in the patient's own judgement."""

    MILD = "mild"
    MODERATE = "moderate"
    STRONG = "strong"


@dataclass(frozen=True, kw_only=True)
class AfterEffect:
    """One after-effect of a session; `resolved` says that it was over when it was told."""

    name: str
    severity: Severity = Severity.MILD
    resolved: bool = False

    def __post_init__(self) -> None:
        limits.words(self.name, limits.NAME_LENGTH, wording.AN_AFTER_EFFECT)
        limits.member(self.severity, Severity, wording.HOW_STRONG)


@dataclass(frozen=True, kw_only=True)
class FollowUp(Entry):
    """The answer to the one question of the day after a session: what was felt. No effects is an answer.

    `session_day` is the day of the session it speaks of.
    """

    session_day: date
    effects: tuple[AfterEffect, ...] = ()
    note: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        if self.session_day > self.day:
            raise InputError(
                wording.SESSION_ON_CANNOT_HAVE_HAD.format(session_day=self.session_day, day=self.day),
                wording.WRITE_THE_DAY_OF_A_SESSION,
            )
        limits.whole(len(self.effects), 0, EFFECTS_MAX, wording.NUMBER_OF_AFTER_EFFECTS)
        names = [compared(one.name) for one in self.effects]
        for one in self.effects:
            if names.count(compared(one.name)) > 1:
                raise InputError(
                    wording.IS_THERE_TWICE.format(name=one.name), wording.WRITE_EACH_AFTER_EFFECT_ONCE
                )
        optional_note(self.note)


@dataclass(frozen=True, kw_only=True)
class ForPractitioner(Entry):
    """A question for the practitioner, written down when it comes to mind; `asked` once it was asked."""

    text: str
    asked: bool = False

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.words(self.text or "", limits.NOTE_LENGTH, wording.THE_QUESTION)


@dataclass(frozen=True, kw_only=True)
class CoursePlan:
    """How many treatments are planned, as the patient knows it; the newest word stands."""

    id: UUID
    patient: UUID
    sessions: int
    entered_at: datetime
    archived_at: datetime | None = None

    def __post_init__(self) -> None:
        limits.whole(self.sessions, 1, limits.SESSIONS_MAX, wording.NUMBER_OF_PLANNED_SESSIONS)
        in_utc_only(self.entered_at, wording.TIME_A_COURSE_WAS_PLANNED)
