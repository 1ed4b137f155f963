"""The JSON of the course of treatments. Scripts rely on these keys: they are stable once shipped."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from homecare.cli.json.views import Shape, other_side
from homecare.core.clinic.questions import Answered, answers_by_question
from homecare.core.records.records import Questionnaire
from homecare.core.records.treatment import FollowUp, ForPractitioner
from homecare.core.serial.json_records import plain
from homecare.core.treatments.course import CourseView
from homecare.core.treatments.outcome_scales import PGIC, PSFS, psfs_mean, step_of
from homecare.core.wording.course import also_in_course, course_head


def course_shape(view: CourseView) -> Shape:
    """The course: counts, planned and held sessions with what was felt, open questions, scales."""
    return {
        "held": view.held,
        "planned_in_all": view.sessions_planned,
        "days_since": view.days_since,
        "sentence": course_head(view),
        "planned": [
            {
                "day": plain(one.day),
                "time": one.time,
                "note": one.note,
                "by_practice": one.id in view.from_practice,
            }
            for one in view.planned
        ],
        "planned_not_entered": plain(view.not_entered),
        "sessions": [
            {
                "id": str(one.id),
                "number": view.number_of[one.id],
                "day": plain(one.day),
                "before": one.pain_before,
                "after": one.pain_after,
                "entered_by": one.entered_by.value,
                **other_side(one, also_in_course(view, one)),
                "after_effects": None
                if (told := view.follow_up_of.get(one.day)) is None
                else follow_up_shape(told),
            }
            for one in view.sessions
        ],
        "after_effects_due": plain(view.after_effects_due),
        "questions": questions_shape(view.open_questions),
        "activities": scales_shape(view.answers(PSFS)),
        "activities_due": view.scale_due(PSFS),
        "change": scales_shape(view.answers(PGIC)),
        "change_due": view.scale_due(PGIC),
    }


def follow_up_shape(told: FollowUp) -> Shape:
    """What was felt after a session: an empty list is nothing."""
    return {
        "id": str(told.id),
        "session": plain(told.session_day),
        "day": plain(told.day),
        "effects": plain(told.effects),
        "note": told.note,
    }


def questions_shape(
    questions: Iterable[ForPractitioner],
    answers: Sequence[Answered] = (),
    date_of: Callable[[datetime], date] = datetime.date,
) -> list[Shape]:
    """Questions for the practitioner, the oldest first; `answer` is null where they talked about it."""
    told = answers_by_question(answers)
    shapes = []
    for one in questions:
        reply = told.get(one.at)
        shapes.append(
            {
                "id": str(one.id),
                "day": plain(one.day),
                "text": one.text,
                "asked": one.asked,
                "answer": None if reply is None else reply.text,
                "answered": None if reply is None else plain(date_of(reply.entered_at)),
            }
        )
    return shapes


def scales_shape(answered: Iterable[Questionnaire]) -> list[Shape]:
    """Answers to one scale: PSFS with each activity (0–10) and their mean, PGIC with its step (1–7)."""
    return [
        {
            "id": str(one.id),
            "day": plain(one.day),
            "scale": one.instrument,
            **_answer_shape(one),
        }
        for one in answered
    ]


def _answer_shape(answered: Questionnaire) -> Shape:
    if answered.instrument == PGIC:
        return {"step": step_of(answered)}
    scores = [{"activity": name, "score": score} for name, score in answered.scores]
    return {"scores": scores, "mean": psfs_mean(answered)}
