"""The first tables: a patient, programmes and assignments, the entries of a diary, and actions to undo.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the first tables."""
    _patient()
    _programme()
    _action()
    _assignment()
    _break_taken()
    _exercise_entry()
    _pain_reading()
    _questionnaire()
    _rest_day()
    _sitting_bout()
    _treatment_session()


def downgrade() -> None:
    """There is no way back from the first tables: that would delete a diary."""
    raise NotImplementedError("The first migration is never undone; put back the copy that was set aside.")


def _patient() -> None:
    op.create_table(
        "patient",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 60", name=op.f("ck_patient_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient")),
    )
    op.create_index(op.f("ix_patient_name"), "patient", ["name"], unique=False)


def _programme() -> None:
    op.create_table(
        "programme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_programme_digest")),
        sa.CheckConstraint("length(slug) BETWEEN 1 AND 60", name=op.f("ck_programme_slug")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_programme_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
        sa.UniqueConstraint("digest", name=op.f("uq_programme_digest")),
    )
    op.create_index(op.f("uq_programme_slug_version"), "programme", ["slug", "version"], unique=True)


def _action() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("archived", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(says) BETWEEN 1 AND 2000", name=op.f("ck_action_says")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_action_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
    )
    op.create_index(op.f("ix_action_patient_at"), "action", ["patient", "at"], unique=False)


def _assignment() -> None:
    op.create_table(
        "assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("assigned_by", sa.String(), nullable=True),
        sa.Column("planned_sessions", sa.Integer(), nullable=True),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(assigned_by) BETWEEN 1 AND 60", name=op.f("ck_assignment_assigned_by")),
        sa.CheckConstraint("planned_sessions BETWEEN 1 AND 200", name=op.f("ck_assignment_planned_sessions")),
        sa.CheckConstraint("until >= start", name=op.f("ck_assignment_until")),
        sa.ForeignKeyConstraint(["digest"], ["programme.digest"], name=op.f("fk_assignment_digest")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_assignment_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
    )
    op.create_index(op.f("ix_assignment_patient_start"), "assignment", ["patient", "start"], unique=False)


def _break_taken() -> None:
    op.create_table(
        "break_taken",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("kind", sa.String(9), nullable=False),
        sa.Column("done", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('prompted', 'natural', 'skipped', 'postponed')", name=op.f("ck_break_taken_kind")
        ),
        sa.CheckConstraint("length(done) BETWEEN 1 AND 2000", name=op.f("ck_break_taken_done")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_break_taken_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_break_taken_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_break_taken")),
    )
    op.create_index(op.f("ix_break_taken_patient_day"), "break_taken", ["patient", "day"], unique=False)


def _exercise_entry() -> None:
    op.create_table(
        "exercise_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("prescription", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("sets", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("pain_before", sa.Integer(), nullable=True),
        sa.Column("pain_peak", sa.Integer(), nullable=True),
        sa.Column("pain_after", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "outcome IN ('done', 'partial', 'skipped', 'stopped_for_pain')",
            name=op.f("ck_exercise_entry_outcome"),
        ),
        sa.CheckConstraint("length(exercise) BETWEEN 1 AND 60", name=op.f("ck_exercise_entry_exercise")),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 2000", name=op.f("ck_exercise_entry_note")),
        sa.CheckConstraint("length(reason) BETWEEN 1 AND 2000", name=op.f("ck_exercise_entry_reason")),
        sa.CheckConstraint("pain_after BETWEEN 0 AND 10", name=op.f("ck_exercise_entry_pain_after")),
        sa.CheckConstraint("pain_before BETWEEN 0 AND 10", name=op.f("ck_exercise_entry_pain_before")),
        sa.CheckConstraint("pain_peak BETWEEN 0 AND 10", name=op.f("ck_exercise_entry_pain_peak")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_exercise_entry_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_exercise_entry_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exercise_entry")),
    )
    op.create_index(op.f("ix_exercise_entry_patient_day"), "exercise_entry", ["patient", "day"], unique=False)


def _pain_reading() -> None:
    op.create_table(
        "pain_reading",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("kind", sa.String(11), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("kind IN ('average_24h', 'worst_24h', 'now')", name=op.f("ck_pain_reading_kind")),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 2000", name=op.f("ck_pain_reading_note")),
        sa.CheckConstraint("length(region) BETWEEN 1 AND 40", name=op.f("ck_pain_reading_region")),
        sa.CheckConstraint("level BETWEEN 0 AND 10", name=op.f("ck_pain_reading_level")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_pain_reading_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_pain_reading_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pain_reading")),
    )
    op.create_index(op.f("ix_pain_reading_patient_day"), "pain_reading", ["patient", "day"], unique=False)


def _questionnaire() -> None:
    op.create_table(
        "questionnaire",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("instrument", sa.String(), nullable=False),
        sa.Column("scores", sa.Text(), nullable=False),
        sa.CheckConstraint("length(instrument) BETWEEN 1 AND 60", name=op.f("ck_questionnaire_instrument")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_questionnaire_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_questionnaire_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire")),
    )
    op.create_index(op.f("ix_questionnaire_patient_day"), "questionnaire", ["patient", "day"], unique=False)


def _rest_day() -> None:
    op.create_table(
        "rest_day",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint("length(reason) BETWEEN 1 AND 2000", name=op.f("ck_rest_day_reason")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_rest_day_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_rest_day_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rest_day")),
    )
    op.create_index(op.f("ix_rest_day_patient_day"), "rest_day", ["patient", "day"], unique=False)


def _sitting_bout() -> None:
    op.create_table(
        "sitting_bout",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("source", sa.String(6), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=True),
        sa.Column("end", sa.DateTime(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("source IN ('timer', 'manual')", name=op.f("ck_sitting_bout_source")),
        sa.CheckConstraint(
            '"end" IS NULL OR (start IS NOT NULL AND "end" >= start)', name=op.f("ck_sitting_bout_end")
        ),
        sa.CheckConstraint(
            "(minutes IS NULL) <> (start IS NULL)", name=op.f("ck_sitting_bout_bout_or_total")
        ),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 2000", name=op.f("ck_sitting_bout_note")),
        sa.CheckConstraint("minutes BETWEEN 0 AND 1440", name=op.f("ck_sitting_bout_minutes")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_sitting_bout_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_sitting_bout_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sitting_bout")),
    )
    op.create_index(op.f("ix_sitting_bout_patient_day"), "sitting_bout", ["patient", "day"], unique=False)


def _treatment_session() -> None:
    op.create_table(
        "treatment_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("planned_number", sa.Integer(), nullable=True),
        sa.Column("practitioner", sa.String(), nullable=True),
        sa.Column("pain_before", sa.Integer(), nullable=True),
        sa.Column("pain_after", sa.Integer(), nullable=True),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("needles", sa.Integer(), nullable=True),
        sa.Column("retention_min", sa.Integer(), nullable=True),
        sa.Column("adjuncts", sa.Text(), nullable=False),
        sa.Column("advice", sa.Text(), nullable=True),
        sa.Column("after_effects", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("length(advice) BETWEEN 1 AND 2000", name=op.f("ck_treatment_session_advice")),
        sa.CheckConstraint(
            "length(after_effects) BETWEEN 1 AND 2000", name=op.f("ck_treatment_session_after_effects")
        ),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 2000", name=op.f("ck_treatment_session_note")),
        sa.CheckConstraint(
            "length(practitioner) BETWEEN 1 AND 60", name=op.f("ck_treatment_session_practitioner")
        ),
        sa.CheckConstraint("needles BETWEEN 0 AND 100", name=op.f("ck_treatment_session_needles")),
        sa.CheckConstraint("number BETWEEN 1 AND 200", name=op.f("ck_treatment_session_number")),
        sa.CheckConstraint("pain_after BETWEEN 0 AND 10", name=op.f("ck_treatment_session_pain_after")),
        sa.CheckConstraint("pain_before BETWEEN 0 AND 10", name=op.f("ck_treatment_session_pain_before")),
        sa.CheckConstraint(
            "planned_number BETWEEN 1 AND 200", name=op.f("ck_treatment_session_planned_number")
        ),
        sa.CheckConstraint(
            "retention_min BETWEEN 0 AND 120", name=op.f("ck_treatment_session_retention_min")
        ),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_treatment_session_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_treatment_session_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_treatment_session")),
    )
    op.create_index(
        op.f("ix_treatment_session_patient_day"), "treatment_session", ["patient", "day"], unique=False
    )
