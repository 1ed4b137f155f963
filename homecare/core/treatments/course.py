"""The course of treatments as one view: held, planned, followed up, asked about, and what is due. Pure.

Both sides of a hand-off may have logged the same session: it counts once (`core.treatments`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final
from uuid import UUID

from homecare.core.records.practice import Appointment
from homecare.core.records.records import Questionnaire, TreatmentSession
from homecare.core.records.treatment import FollowUp, ForPractitioner
from homecare.core.treatments.outcome_scales import PGIC, PSFS, due_after
from homecare.core.treatments.treatments import Treatment, numbers_by_day, treatments

ASKED_FOR_DAYS: Final = 3
"""After-effects are asked about from the day after a session up to so many days after it, not longer."""


@dataclass(frozen=True, kw_only=True)
class CourseView:
    """The course as it stands on `today`.

    `sessions` (every entry), `appointments`, `questions` and `answered` are in order of their days, the
    oldest first; of the appointments each day is named once. `sessions_planned` is the newest word on how
    many are planned; `from_practice` are the ids of appointments that the practice planned, and of sessions
    that it logged, which are read-only here; `at_practice` says that it is read by the practitioner.
    """

    today: date
    sessions: tuple[TreatmentSession, ...] = ()
    sessions_planned: int | None = None
    appointments: tuple[Appointment, ...] = ()
    from_practice: frozenset[UUID] = frozenset()
    follow_ups: tuple[FollowUp, ...] = ()
    questions: tuple[ForPractitioner, ...] = ()
    answered: tuple[Questionnaire, ...] = ()
    at_practice: bool = False

    @cached_property
    def treatments(self) -> tuple[Treatment, ...]:
        """The sessions that were held, in order; the same one of both sides is one."""
        return treatments(self.sessions)

    @cached_property
    def held_days(self) -> tuple[date, ...]:
        """The days with a session, each once, in order."""
        return tuple(self.numbers)

    @property
    def held(self) -> int:
        """How many sessions were held."""
        return len(self.treatments)

    def held_by(self, day: date) -> int:
        """How many were held up to a day."""
        return sum(one.day <= day for one in self.treatments)

    @cached_property
    def numbers(self) -> Mapping[date, int]:
        """The number of the session of each day, from 1; where it had two, of the second."""
        return numbers_by_day([one.day for one in self.treatments])

    @cached_property
    def number_of(self) -> Mapping[UUID, int]:
        """The number of the session that each entry speaks of, by the entry's id."""
        return {one.id: number for number, held in enumerate(self.treatments, 1) for one in held.entries}

    @property
    def newest(self) -> list[TreatmentSession]:
        """Every entry, the newest session first; of one session the patient's own stands first."""
        return [one for held in reversed(self.treatments) for one in held.entries]

    def as_shown(self, entry: TreatmentSession) -> TreatmentSession:
        """An entry as it is shown: the first of a session has what the other side says of it too."""
        held = self.treatments[self.number_of[entry.id] - 1]
        return held.session if held.session.id == entry.id else entry

    def on_both_sides(self, entry: TreatmentSession) -> bool:
        """Whether the other side entered the same session too."""
        return len(self.treatments[self.number_of[entry.id] - 1].entries) > 1

    @property
    def days_since(self) -> int | None:
        """Days since the last session, 0 on its own day; None before the first."""
        return max(0, (self.today - self.held_days[-1]).days) if self.held_days else None

    @cached_property
    def planned(self) -> tuple[Appointment, ...]:
        """What lies ahead, the next one first: from today on, but not what was held already.

        Beyond the date line, where it is still the day before, a session of tomorrow may have been.
        """
        return tuple(
            one for one in self.appointments if one.day >= self.today and one.day not in self.numbers
        )

    @property
    def next(self) -> Appointment | None:
        """The next planned session."""
        return self.planned[0] if self.planned else None

    @cached_property
    def not_entered(self) -> tuple[date, ...]:
        """Days before today on which a session was planned and none is logged."""
        return tuple(
            one.day for one in self.appointments if one.day < self.today and one.day not in self.numbers
        )

    @cached_property
    def follow_up_of(self) -> Mapping[date, FollowUp]:
        """What was felt, by the day of the session; the last answer stands."""
        return {one.session_day: one for one in self.follow_ups}

    @property
    def felt_alone(self) -> tuple[FollowUp, ...]:
        """What was felt after a session that is no longer in the diary."""
        return felt_alone(self.follow_ups, self.held_days)

    @property
    def open_questions(self) -> tuple[ForPractitioner, ...]:
        """The questions still to be asked."""
        return tuple(one for one in self.questions if not one.asked)

    @property
    def after_effects_due(self) -> date | None:
        """The day of the session whose after-effects are to be asked about; see `ask_after`."""
        return ask_after(self.held_days, self.follow_up_of, self.today)

    def scale_due(self, instrument: str) -> bool:
        """Whether PSFS or PGIC is to be offered: at the baseline, then after every fourth session."""
        own = [one for one in self.answered if one.instrument in (PSFS, PGIC)]
        return due_after(own, instrument, self.held, [self.held_by(one.day) for one in own])

    def answers(self, instrument: str) -> tuple[Questionnaire, ...]:
        """The answers to one scale, the oldest first; of a day the last one entered."""
        by_day = {one.day: one for one in self.answered if one.instrument == instrument}
        return tuple(by_day[day] for day in sorted(by_day))


def ask_after(held: Iterable[date], answered: Iterable[date], today: date) -> date | None:
    """The day of the session whose after-effects are to be asked about, or None.

    It is the last session before today, if that was at most `ASKED_FOR_DAYS` ago and is not answered; a
    session of today is asked about tomorrow.
    """
    earlier = [day for day in held if day < today]
    last = max(earlier, default=None)
    if last is None or (today - last).days > ASKED_FOR_DAYS or last in set(answered):
        return None
    return last


def felt_alone(told: Iterable[FollowUp], held: Iterable[date]) -> tuple[FollowUp, ...]:
    """What was felt after sessions of days that have none any more: removed, or moved without it."""
    known = set(held)
    return tuple(one for one in told if one.session_day not in known)


def begun(sessions: Iterable[TreatmentSession]) -> list[TreatmentSession]:
    """Those that have pain before and not after."""
    return [one for one in sessions if one.pain_before is not None and one.pain_after is None]


def unfinished(sessions: Iterable[TreatmentSession]) -> TreatmentSession | None:
    """Of a day's sessions the one that has pain before and not after, if it is the only such one."""
    found = begun(sessions)
    return found[0] if len(found) == 1 else None
