"""How many treatments are planned, and when that was said: by the sessions, and by the patient."""

from datetime import date
from uuid import UUID

from homecare.core.records.treatment import CoursePlan
from homecare.core.routine.schedule import Planned
from homecare.store.repository import Repository


def course_plans(repository: Repository, patient: UUID) -> Planned:
    """When the patient said how many treatments are planned, and how many."""
    return [(one.entered_at, one.sessions) for one in repository.kept(CoursePlan, patient)]


def planned_words(repository: Repository, patient: UUID, until: date) -> Planned:
    """Every word on it but the programme's: of the sessions up to a day, and the patient's own."""
    return [*repository.planned_said(patient, until), *course_plans(repository, patient)]
