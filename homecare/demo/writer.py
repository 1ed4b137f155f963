"""The sample patient's entries, written along a course day by day, each at the minute it was made."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from random import Random
from typing import Any, Final
from uuid import UUID

from homecare.core.programme.plan import Plan, PlannedExercise
from homecare.core.records.entry import Action, Entry
from homecare.core.records.performed import Performed, performed
from homecare.core.records.records import (
    Assignment,
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    Patient,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
    type_of,
)
from homecare.core.routine.schedule import Assigned, due_on
from homecare.core.values.acupoints import parse_points
from homecare.core.values.days import diary_day, in_utc, utc_offset
from homecare.core.values.moments import moment_of
from homecare.core.wording.entries import entry_in_words
from homecare.demo import wording
from homecare.demo.course import CHANGE, DAYS, SATURDAY, TODAY, Course, course_of
from homecare.demo.lived import lived

PATIENT: Final = wording.SAMPLE_PATIENT
PRACTITIONER: Final = "K. Mori"

_SESSIONS: Final[tuple[tuple[str, tuple[str, ...], str | None], ...]] = (
    ("GB20 both, GB21 both, LI4 both, BL10 both", (), wording.FIRST_SESSION_NECK_FEELS_LIGHTER),
    ("GB20 both, GB21 right, LI4 both, BL10 both", ("cupping",), wording.ROUND_MARKS_FOR_FOUR_DAYS),
    ("GB20 both, BL10 both, LI4 right, SI3 left", ("moxibustion",), wording.CAME_WITH_A_STIFF_NECK),
    ("GB20 both, GB21 both, LI4 both, LR3 both", ("moxibustion",), wording.TALKED_ABOUT_STRESS_AND_SHORTER),
    ("GB20 both, GB21 both, BL10 both, SI3 right", (), wording.NEW_PROGRAMME_WITH_NECK_EXERCISES),
    ("GB20 both, GB21 left, LI4 both", ("cupping",), None),
    ("GB20 both, GB21 both, LI4 both, BL10 both", (), wording.DESK_RAISED_SINCE_LAST_TIME),
    ("GB20 both, BL10 both, LI4 left, ashi", ("tui na",), wording.TWO_WEEKS_BETWEEN_SESSIONS_WENT),
)  # fmt: skip
"""Points, adjuncts and note of each session."""


@dataclass(frozen=True)
class SampleDiary:
    """Every record of the sample patient, apart from the two programmes; `last` is what undo takes back."""

    patient: Patient
    assignments: tuple[Assignment, ...]
    entries: tuple[Entry, ...]
    last: Action


def sample_diary(seed: int, now: datetime, programmes: Sequence[tuple[str, Plan]]) -> SampleDiary:
    """The sample patient's diary as it stands at `now` (aware, local).

    `programmes` are digest and plan of the first and the second programme. The same seed on the same diary
    day gives the same records, ids included; nothing is entered later than `now`.
    """
    random = Random(seed)
    course = course_of(random, diary_day(now) - timedelta(days=TODAY))
    writer = _Writer(random, course, now)
    sample = writer.write(programmes)
    # What came later to the sample has a stream of its own, so that everything else stays as it was.
    writer.random = Random(f"lived {seed}")
    return replace(sample, entries=(*sample.entries, *lived(course, writer.stamp, writer.wall)))


class _Writer:
    """Writes the entries of a course day by day, each at the minute it was made."""

    def __init__(self, random: Random, course: Course, now: datetime) -> None:
        self.random = random
        self.course = course
        self.now = now
        self.offset = utc_offset(now)
        self.today = diary_day(now)
        self.first = self.today - timedelta(days=TODAY)
        self.patient = Patient(id=self.new_id(), name=PATIENT, entered_at=in_utc(self.wall(0, 7, 0)))
        self.entries: list[Entry] = []
        self.stopped = False

    def write(self, programmes: Sequence[tuple[str, Plan]]) -> SampleDiary:
        """The whole diary."""
        assigned = self.assigned(programmes)
        for number in range(DAYS):
            current = assigned[number >= CHANGE]
            self.day(number, due_on(current, self.day_of(number)))
        names = {planned.key: planned.name for one in assigned for planned in one.plan.exercises}
        return SampleDiary(
            patient=self.patient,
            assignments=tuple(one.assignment for one in assigned),
            entries=tuple(self.entries),
            last=self.last_action(names),
        )

    # Ids and times

    def new_id(self) -> UUID:
        """A UUID of version 4 from the seed."""
        return UUID(int=self.random.getrandbits(128), version=4)

    def day_of(self, number: int) -> date:
        """The calendar day with this number."""
        return self.first + timedelta(days=number)

    def wall(self, number: int, hour: int, minute: int) -> datetime:
        """A local time on a day; never later than now, nor before the day that is running began."""
        zone = timezone(timedelta(minutes=self.offset))
        then = datetime.combine(self.day_of(number), time(hour), tzinfo=zone) + timedelta(minutes=minute)
        if diary_day(then) < self.today:
            return then
        began = datetime.combine(self.today, time(4), tzinfo=zone)
        return max(began, min(then, self.now.astimezone(zone) - timedelta(minutes=1)))

    def stamp(self, number: int, made: datetime) -> dict[str, Any]:
        """What every entry carries, for a day, made at a local time."""
        moment = asdict(moment_of(made, self.day_of(number)))
        return {"id": self.new_id(), "patient": self.patient.id, **moment}

    # Programmes

    def assigned(self, programmes: Sequence[tuple[str, Plan]]) -> list[Assigned]:
        """The first programme up to the change, the second from then on."""
        given = ((0, CHANGE - 1, 8), (CHANGE, None, 10))
        return [
            Assigned(
                assignment=Assignment(
                    id=self.new_id(),
                    patient=self.patient.id,
                    digest=digest,
                    start=self.day_of(begin),
                    until=None if last is None else self.day_of(last),
                    assigned_by=PRACTITIONER,
                    planned_sessions=planned,
                    entered_at=in_utc(self.wall(begin, 7, 1)),
                ),
                plan=plan,
            )
            for (begin, last, planned), (digest, plan) in zip(given, programmes, strict=True)
        ]

    # Days

    def day(self, number: int, due: Sequence[PlannedExercise]) -> None:
        """Everything that was logged for one day."""
        course = self.course
        if number in course.rests:
            rest = self.stamp(number, self.wall(number, 8, 10))
            self.entries.append(RestDay(**rest, reason=course.rests[number]))
        elif number == TODAY:
            self.routine_of_today(due)
        elif number not in course.silent:
            self.routine(number, due)
        if number in course.sessions:
            self.session(number)
        if number not in course.silent and number != TODAY:
            self.midday(number)
            self.evening(number)

    def routine(self, number: int, due: Sequence[PlannedExercise]) -> None:
        """The exercises of a day, in the morning: mostly done; less in the flare."""
        weekend = self.day_of(number).weekday() >= SATURDAY
        flare = number in self.course.flare
        if not flare and self.random.random() < (0.2 if weekend else 0.07):
            return
        stopping = flare and not self.stopped and number > self.course.flare[0] and len(due) > 1
        hour = 9 if weekend else 7
        for place, planned in enumerate(due):
            made = self.wall(number, hour, 5 + 4 * place + self.random.randrange(3))
            hurts = stopping and place >= len(due) // 2
            how = self.hurt if hurts else self.gently if flare else self.usually
            did = how(planned)
            if did is not None:
                self.exercise(number, made, planned, did)

    def routine_of_today(self, due: Sequence[PlannedExercise]) -> None:
        """Two or three exercises done this morning; the rest of the day is still to come."""
        for place, planned in enumerate(due[: self.random.randrange(2, 4)]):
            made = self.wall(TODAY, 7, 5 + 4 * place)
            self.exercise(TODAY, made, planned, performed(planned.prescription))

    def usually(self, planned: PlannedExercise) -> Performed | None:
        """How an exercise goes on a usual day; None where it was not logged."""
        chance = self.random.random()
        if chance < 0.80:
            return performed(planned.prescription)
        if chance < 0.90:
            return self.part(planned)
        return (
            performed(planned.prescription, skip=self.random.choice(wording.SKIPS)) if chance < 0.96 else None
        )

    def gently(self, planned: PlannedExercise) -> Performed:
        """How an exercise goes in the flare: mostly left out, the rest in part."""
        if self.random.random() < 0.65:
            return performed(planned.prescription, skip=self.random.choice(wording.FLARE_SKIPS))
        return self.part(planned)

    def hurt(self, planned: PlannedExercise) -> Performed:
        """The exercise that was stopped for pain, once; what came after it that day was left out."""
        if self.stopped:
            return performed(planned.prescription, skip=wording.STOPPED_FOR_TODAY)
        self.stopped = True
        sets = 1 if planned.prescription.dose.sets > 1 else None
        return performed(planned.prescription, sets=sets, stopped=True, reason=wording.SHARP_PAIN)

    def part(self, planned: PlannedExercise) -> Performed:
        """One set less than asked for, or half the repetitions of a single set."""
        dose = planned.prescription.dose
        if dose.sets > 1:
            return performed(planned.prescription, sets=dose.sets - 1)
        if dose.reps is not None:
            return performed(planned.prescription, reps=max(1, dose.reps // 2))
        return performed(planned.prescription, hold_s=max(1, (dose.hold_s or 2) // 2))

    def exercise(self, number: int, made: datetime, planned: PlannedExercise, did: Performed) -> None:
        """One exercise entry with its peak pain, where one was noted."""
        level = self.course.levels[number]
        noted = did.outcome is not Outcome.SKIPPED and self.random.random() < 0.8
        peak = max(0, level - self.random.randrange(1, 4)) if noted else None
        if did.outcome is Outcome.STOPPED_FOR_PAIN:
            peak = min(10, level + 1)
        self.entries.append(
            ExerciseEntry(
                **self.stamp(number, made),
                exercise=planned.key,
                prescription=planned.prescription,
                outcome=did.outcome,
                sets=did.sets,
                reason=did.reason,
                pain_peak=peak,
            )
        )

    def session(self, number: int) -> None:
        """The acupuncture session of a day."""
        points, adjuncts, note = _SESSIONS[self.course.sessions.index(number)]
        before = self.course.levels[number]
        made = self.wall(number, 15, self.random.randrange(0, 120, 5))
        self.entries.append(
            TreatmentSession(
                **self.stamp(number, made),
                practitioner=PRACTITIONER,
                pain_before=before,
                pain_after=max(0, before - self.random.randrange(1, 3)),
                points=parse_points(points),
                retention_min=20,
                adjuncts=adjuncts,
                note=note,
            )
        )

    def midday(self, number: int) -> None:
        """Now and then a reading of right now, at lunch."""
        if self.random.random() < 0.08:
            made = self.wall(number, 12, self.random.randrange(10, 50))
            self.pain(number, made, 0, kind=PainKind.NOW)

    def evening(self, number: int) -> None:
        """The evening's readings and the day's sitting; entered the next morning on some days."""
        if number in self.course.late:
            made = self.wall(number + 1, 6, 50 + self.random.randrange(8))
        else:
            made = self.wall(number, 20, self.random.randrange(30, 110))
        if number not in self.course.unsaid:
            note = self.random.choice(wording.NOTES) if self.random.random() < 0.08 else None
            self.pain(number, made, 0, note=note)
            if self.random.random() < 0.12:
                self.pain(number, made, 2, kind=PainKind.WORST_24H)
            if self.random.random() < 0.12:
                self.pain(number, made, -1, region="neck")
        self.sitting(number, made)

    def pain(
        self,
        number: int,
        made: datetime,
        more: int,
        *,
        region: str = "upper-back",
        kind: PainKind = PainKind.AVERAGE_24H,
        note: str | None = None,
    ) -> None:
        """A reading, `more` points above the day's level, within 0–10."""
        level = max(0, min(10, self.course.levels[number] + more))
        stamp = self.stamp(number, made)
        self.entries.append(PainReading(**stamp, level=level, region=region, kind=kind, note=note))

    def sitting(self, number: int, made: datetime) -> None:
        """The day's sitting in quarters of an hour: 5–9 h on work days, 2–5 h at weekends; not every day."""
        weekend = self.day_of(number).weekday() >= SATURDAY
        if self.random.random() < (0.3 if weekend else 0.12):
            return
        least, usual, most = (120, 200, 300) if weekend else (300, 420, 540)
        minutes = 15 * round(self.random.triangular(least, most, usual) / 15)
        stamp = self.stamp(number, made)
        self.entries.append(SittingBout(**stamp, source=SittingSource.MANUAL, minutes=minutes))

    def last_action(self, names: dict[str, str]) -> Action:
        """The last exercise entry as something to undo."""
        entry = next(one for one in reversed(self.entries) if isinstance(one, ExerciseEntry))
        return Action(
            id=self.new_id(),
            patient=self.patient.id,
            at=entry.entered_at,
            day=entry.day,
            says=entry_in_words(entry, names[entry.exercise]),
            added=((type_of(entry), entry.id),),
        )
