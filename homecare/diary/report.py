"""The page to take along, from a patient's diary: one snapshot, and the same few queries for any span."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Final
from uuid import UUID

from homecare.core.clinic.questions import open_requests
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.records import (
    BreakTaken,
    ExerciseEntry,
    PainKind,
    PainReading,
    Patient,
    Questionnaire,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.records.treatment import FollowUp
from homecare.core.report.report import Cover, Followed, Report, Since, Span, Told, report_of, span_of
from homecare.core.routine.schedule import Assigned, base_on, counted_on, planned_sessions
from homecare.core.trends.exercise_progress import ExerciseCourse, exercise_courses
from homecare.core.trends.progress import NamedCourse, progress_of
from homecare.core.trends.trend import begun_on
from homecare.core.values import limits
from homecare.core.values.parsing import in_lines
from homecare.core.wording.flare_and_steps import request_in_words
from homecare.diary import wording
from homecare.diary.patients import DEFAULT_PATIENT
from homecare.diary.questions import questions_of, replied
from homecare.diary.trends import asked_of
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.store.queries.planned_sessions import planned_words
from homecare.store.repository import Repository

WEEKS_BEFORE: Final = timedelta(weeks=12)
"""How far before a span its exercises are looked up first."""


class Reports:
    """The page that one patient takes along to the practitioner."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def of_span(
        self,
        since: date | Since = Since.LAST_SESSION,
        *,
        region: str | None = None,
        kind: PainKind | None = None,
        questions: Iterable[str] = (),
    ) -> Report:
        """Everything the practitioner is shown of a span, which ends today.

        Where region or kind are not said, they are as in `trend`. `questions` are the patient's own, for the
        top of the page.

        Raises:
            InputError: for an empty or overlong question.
            NotFoundError: if there is no such patient.
        """
        asked_for = tuple(
            limits.words(in_lines(one), limits.NOTE_LENGTH, wording.A_QUESTION) for one in questions
        )
        today = self._diary.current_day()
        with self._diary.reading() as work:
            patient = work.patient
            logged, assigned, asked = asked_of(work, today, None, region, kind)
            begun = begun_on(logged, assigned, today) or today
            if patient is not None:  # a region that is not charted may have been logged before the others
                begun = min([begun, *work.repository.days_with(PainReading, patient.id)])
            span = span_of(since, logged.sessions, begun, today)
            told = Told() if patient is None else self._told(work, patient.id, span)
            later, plans = self._said_beside(work, patient)
            requests = [] if patient is None else _requests(work.repository, patient.id, told)
        names = {planned.key: planned.name for one in assigned for planned in one.plan.exercises}

        def name_of(key: str) -> str:
            return names.get(key) or self._diary.exercise_name(key)

        current = base_on(assigned, today)
        questions_told = (*later, *asked_for, *_steps_to_ask(requests, name_of))
        courses = _courses(told, span, assigned, frozenset(logged.rest_days), today)
        return report_of(
            progress_of(logged, assigned, asked, today),
            told,
            span,
            _cover(patient, current, planned_sessions(plans, current), questions_told, today),
            courses=[NamedCourse(name=name_of(one.exercise), course=one) for one in courses],
            name_of=name_of,
        )

    def _said_beside(
        self, work: UnitOfWork, patient: Patient | None
    ) -> tuple[list[str], list[tuple[datetime, int]]]:
        """The questions still to be asked, and how many treatments the patient said are planned."""
        if patient is None:
            return [], []
        later = [one.text for one in questions_of(work.repository, patient.id) if not one.asked]
        return later, planned_words(work.repository, patient.id, self._diary.current_day())

    def _told(self, work: UnitOfWork, patient: UUID, span: Span) -> Told:
        """What the diary holds of a span; sessions from the beginning, exercises from before it."""
        first, last = span.first, span.last
        exercises = _exercises(work.repository, patient, span)
        sessions = work.repository.entries(TreatmentSession, patient, until=last)
        readings = work.repository.entries(PainReading, patient, since=first, until=last)
        bouts = work.repository.entries(SittingBout, patient, since=first, until=last)
        breaks = work.repository.entries(BreakTaken, patient, since=first, until=last)
        rest = work.repository.entries(RestDay, patient, since=first, until=last)
        # A flare plan may have been on since before the span.
        flares = work.repository.entries(FlareSpell, patient, until=last)
        steps = work.repository.entries(StepAnswer, patient, until=last)
        # What was felt after a session may be said days later, beyond a span; so all of it is read.
        follow_ups = work.repository.entries(FollowUp, patient, until=last)
        scales = work.repository.entries(Questionnaire, patient, until=last)
        course: list[FlareSpell | StepAnswer] = sorted([*flares, *steps], key=lambda one: (one.day, one.at))
        every: Iterable[Entry] = chain(
            exercises, sessions, readings, bouts, breaks, rest, course, follow_ups, scales
        )
        return Told(
            readings=readings,
            exercises=exercises,
            bouts=bouts,
            breaks=breaks,
            rest=rest,
            course=course,
            sessions=sessions,
            follow_ups=follow_ups,
            scales=scales,
            late=frozenset(one.id for one in every if span.holds(one.day) and self._diary.is_late(one)),
        )


def _requests(repository: Repository, patient: UUID, told: Told) -> Sequence[StepAnswer]:
    """The proposed steps that the patient wants to ask about, and that nobody answered since."""
    answers = [one for one in told.course if isinstance(one, StepAnswer)]
    asked = open_requests(answers, ())
    return open_requests(answers, replied(repository, patient)) if asked else asked


def _steps_to_ask(requests: Iterable[StepAnswer], name_of: Callable[[str], str]) -> list[str]:
    return [f"{request_in_words(one, name_of(one.exercise))}." for one in requests]


def _exercises(repository: Repository, patient: UUID, span: Span) -> list[ExerciseEntry]:
    """The exercise entries of a span, and before it those that tell from which level the first step was.

    Those of some weeks before are enough, unless an exercise of the span is not among them: ten years of
    entries take seconds to read.
    """
    begin = span.first - WEEKS_BEFORE
    found = repository.entries(ExerciseEntry, patient, since=begin, until=span.last)
    told = {one.exercise for one in found if one.day < span.first}
    if all(one.exercise in told for one in found):
        return found
    return [*repository.entries(ExerciseEntry, patient, until=begin - timedelta(days=1)), *found]


def _courses(
    told: Told, span: Span, assigned: Sequence[Assigned], rest_days: frozenset[date], today: date
) -> Sequence[ExerciseCourse]:
    """Each exercise over the span: adherence, peaks, steps."""
    return exercise_courses(
        told.exercises,
        span.first,
        span.last,
        due_on=lambda day: counted_on(assigned, day),
        rest_days=rest_days,
        today=today,
    )


def _cover(
    patient: Patient | None,
    current: Assigned | None,
    planned: int | None,
    questions: tuple[str, ...],
    today: date,
) -> Cover:
    """The head of the page; who only began to write has no name on it."""
    named = patient is not None and patient.name.casefold() != DEFAULT_PATIENT
    return Cover(
        patient=patient.name if patient is not None and named else None,
        followed=None if current is None else _followed(current, today),
        sessions_planned=planned,
        questions=questions,
    )


def _followed(current: Assigned, today: date) -> Followed:
    plan = current.plan
    return Followed(
        title=plan.title,
        version=plan.version,
        author=plan.author,
        week=current.week(today),
        weeks=plan.weeks,
        finished=current.finished(today),
    )
