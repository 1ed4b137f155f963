"""What the patient has been shown, so that it is neither forgotten nor repeated: safety page and daily tip.

The daily tip is one short line of the guide, chosen by what the diary shows, the same all day long.
"""

from contextlib import suppress
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from homecare.core.guide.daily_tip import (
    Guidance,
    Lately,
    choose,
    guidance_of,
    reasons,
    shown_of,
    span_before,
    strength_and_stretches,
)
from homecare.core.guide.guide import Guide
from homecare.core.records.practice import Appointment
from homecare.core.records.records import (
    BreakKind,
    BreakTaken,
    PainReading,
    Patient,
    RestDay,
)
from homecare.core.records.shown import GUIDANCE, SAFETY, Seen
from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.sitting.sitting import longest_min, sitting_by_day
from homecare.core.values.days import diary_day
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner
from homecare.errors import StoreError
from homecare.exchange.content import read_statements
from homecare.store.queries.shown import seen_since
from homecare.store.queries.trends import exercises_by_day

KEPT_SHOWN_DAYS: Final = 60
"""How far back is looked for lines that were shown: those of longer ago begin anew."""
_TAKEN: Final = (BreakKind.PROMPTED, BreakKind.NATURAL)


class Shown:
    """What one patient has been shown."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def safety_seen(self) -> int | None:
        """The newest version of the safety page that this patient was shown; None before the first time."""
        with self._diary.reading() as work:
            patient = work.patient
            seen = [] if patient is None else seen_since(work.repository, patient.id, SAFETY)
        return max((one.version for one in seen), default=None)

    def see_safety(self, version: int) -> None:
        """Note that this version of the safety page was shown; each version is noted once.

        Reading it begins no diary: where there is none yet, nothing is noted.
        """
        with self._diary.writing() as work:
            patient = work.patient
            if patient is not None and all(
                one.version != version for one in seen_since(work.repository, patient.id, SAFETY)
            ):
                note_shown(work, patient, SAFETY, version)


def note_shown(work: UnitOfWork, patient: Patient, what: str, version: int = 1) -> Seen:
    """Note that something was shown today. It is no action of the patient: undo does not concern it."""
    seen = Seen(
        id=work.new_id(),
        patient=patient.id,
        what=what,
        version=version,
        day=work.diary.current_day(),
        seen_at=work.now(),
    )
    work.repository.add(seen)
    return seen


class DailyTip:
    """The daily tip of one patient."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def today(self) -> Guidance | None:
        """The line of the day that is running, noted as shown; the same whenever it is asked for again.

        Where nothing can be noted, because another program writes or the folder is read-only, it is chosen
        all the same: the day is read, whatever becomes of the note.

        None where the setting turns it off, in a practice's folder, before anybody keeps a diary here, and on
        a day for which no line is left that was not shown in the last days.
        """
        if not self._diary.settings.guidance:
            return None
        today, guide = self._diary.current_day(), self._statements
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None or patient.at_practice:
                return None
            seen = _shown_lately(work, patient, today)
            shown = shown_of(guide, seen, today)
            if shown is not None:
                return guidance_of(guide, shown)
            why = reasons(lately(work, today))
        chosen = choose(guide, why, seen, today)
        with suppress(StoreError), self._diary.writing(briefly=True) as work:
            seen = _shown_lately(work, patient, today)  # another window may have shown one meanwhile
            shown = shown_of(guide, seen, today)
            chosen = shown or choose(guide, why, seen, today)
            if chosen is not None and shown is None:
                note_shown(work, patient, f"{GUIDANCE}{chosen.key}")
        return None if chosen is None else guidance_of(guide, chosen)

    @cached_property
    def _statements(self) -> Guide:
        return read_statements(self._diary.store.folder)


def _shown_lately(work: UnitOfWork, patient: Patient, today: date) -> list[Seen]:
    return seen_since(work.repository, patient.id, GUIDANCE, today - timedelta(days=KEPT_SHOWN_DAYS))


def lately(work: UnitOfWork, today: date) -> Lately:
    """What the last days show, in one query for each kind of entry."""
    patient, days = owner(work), span_before(today)
    since, assigned = days[0], work.assigned()
    bouts = [one for one in work.repository.sitting(patient.id, since=since) if one.day < today]
    breaks = work.repository.entries(BreakTaken, patient.id, since=since, until=days[-1])
    readings = work.repository.entries(PainReading, patient.id, since=since, until=days[-1])
    region = work.region_to_log(assigned, readings) if readings else None
    pain = {one.day for one in readings if one.region == region}
    held = set(work.repository.treatment_days(patient.id, since=days[-1]))
    planned = [one.day for one in work.repository.kept(Appointment, patient.id) if one.day >= today]
    following = min((day for day in planned if day not in held), default=None)
    strength, stretches = _shares(work, patient, assigned, days)
    current = in_force(assigned, today)
    begun = diary_day(
        patient.entered_at.astimezone(work.diary.clock.now().tzinfo), work.diary.settings.day_turn
    )
    return Lately(
        max_bout_min=current.plan.sitting.max_bout_min if current else Lately.max_bout_min,
        longest_min=longest_min(bouts),
        bouts=sum(one.start is not None for one in bouts),
        breaks=sum(one.kind in _TAKEN for one in breaks),
        sat_min=max(sitting_by_day(bouts).values(), default=0),
        strength=strength,
        stretches=stretches,
        pain_days=len(pain),
        kept_days=min(len(days), (today - begun).days),
        session_in=None if following is None else (following - today).days,
        session_yesterday=days[-1] in held,
    )


def _shares(
    work: UnitOfWork, patient: Patient, assigned: list[Assigned], days: tuple[date, ...]
) -> tuple[float | None, float | None]:
    logged = exercises_by_day(work.repository, patient.id, days[0])
    rest_days = set(work.repository.days_with(RestDay, patient.id, since=days[0]))
    return strength_and_stretches(assigned, days, logged, rest_days)
