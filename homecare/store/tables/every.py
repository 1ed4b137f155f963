"""Every table, for what concerns the whole diary: its migrations, and a look at all of its rows."""

from typing import Any, Final

from sqlalchemy import MetaData

from homecare.core.records import flare_and_steps as course_entries
from homecare.core.records import practice, records
from homecare.core.records import shown as seen
from homecare.core.records import treatment as treatment_course
from homecare.store.codec import table_name
from homecare.store.tables import table_of
from homecare.store.tables.base import METADATA

FILES: Final[dict[type[Any], str]] = {
    kind: table_name(kind)
    for kind in (
        records.Patient,
        records.Programme,
        records.Assignment,
        records.ExerciseEntry,
        records.PainReading,
        records.SittingBout,
        records.BreakTaken,
        records.TreatmentSession,
        records.RestDay,
        records.Questionnaire,
        course_entries.FlareSpell,
        course_entries.StepAnswer,
        treatment_course.FollowUp,
        treatment_course.ForPractitioner,
        treatment_course.CoursePlan,
        seen.Seen,
        seen.FirstRun,
        records.RoutineRun,
        records.Action,
        practice.Appointment,
        practice.Message,
        practice.Reply,
        practice.PracticeNote,
        practice.Watch,
        practice.Link,
        practice.Received,
        practice.Shared,
        practice.ShareMade,
    )
}
"""The name of the table, and of its file, that keeps each record."""


def every_table() -> MetaData:
    """All tables together."""
    for record in FILES:
        table_of(record)
    return METADATA
