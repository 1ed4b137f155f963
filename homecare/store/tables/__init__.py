"""The tables: one per record, with the same fields, each in a file of its own.

A table is built when its record is first asked for: SQLModel takes some milliseconds to build one, and most
commands need only a few.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Any, Final

from sqlalchemy import MetaData, Table

from homecare.core import course_entries, practice, records, seen, treatment_course
from homecare.core.entry import Entry
from homecare.store.tables.base import METADATA

FILES: Final[dict[type[Any], str]] = {
    records.Patient: "patient",
    records.Programme: "programme",
    records.Assignment: "assignment",
    records.ExerciseEntry: "exercise_entry",
    records.PainReading: "pain_reading",
    records.SittingBout: "sitting_bout",
    records.BreakTaken: "break_taken",
    records.TreatmentSession: "treatment_session",
    records.RestDay: "rest_day",
    records.Questionnaire: "questionnaire",
    course_entries.FlareSpell: "flare_spell",
    course_entries.StepAnswer: "step_answer",
    treatment_course.FollowUp: "follow_up",
    treatment_course.ForPractitioner: "for_practitioner",
    treatment_course.CoursePlan: "course_plan",
    seen.Seen: "seen",
    seen.FirstRun: "first_run",
    records.RoutineRun: "routine_run",
    records.Action: "action",
    practice.Appointment: "appointment",
    practice.Message: "message",
    practice.PracticeNote: "practice_note",
    practice.Watch: "watch",
    practice.Link: "link",
    practice.Received: "received",
    practice.Shared: "shared",
    practice.ShareMade: "share_made",
}
"""The file, and the name, of the table that keeps each record."""


def table_of(record: type[Any]) -> Table:
    """The table that keeps a kind of record."""
    name = FILES[record]
    if name not in METADATA.tables:
        import_module(f"{__name__}.{name}")
    return METADATA.tables[name]


def entry_tables() -> Iterable[tuple[str, type[Entry], Table]]:
    """Word, record and table of every kind of entry."""
    for word, record in records.ENTRY_TYPES.items():
        yield word, record, table_of(record)


def every_table() -> MetaData:
    """All tables together, for migrations."""
    for record in FILES:
        table_of(record)
    return METADATA
