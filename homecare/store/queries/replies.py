"""What the practice's answers are about, in SQL."""

from uuid import UUID

from homecare.core.clinic.questions import Asking
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.treatment import ForPractitioner
from homecare.store.repository import Repository


def answered_entries(repository: Repository, patient: UUID) -> dict[UUID, Asking]:
    """The questions and asked steps that a standing answer is about, changed or removed ones too."""
    found: dict[UUID, Asking] = {}
    kinds: tuple[type[ForPractitioner] | type[StepAnswer], ...] = (ForPractitioner, StepAnswer)
    for kind in kinds:
        where = "patient = ? AND id IN (SELECT about FROM reply WHERE patient = ? AND archived_at IS NULL)"
        found.update((asking.id, asking) for asking in repository.select(kind, where, patient, patient))
    return found
