"""Tables for what was shown, the first run, and the course of treatments as the patient lives it.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; nothing that is there changes."""
    _course_plan()
    _first_run()
    _follow_up()
    _for_practitioner()
    _seen()


def downgrade() -> None:
    """The copy that was set aside is the way back."""
    raise NotImplementedError("A migration is never undone; put back the copy that was set aside.")


def _course_plan() -> None:
    op.create_table(
        "course_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("sessions BETWEEN 1 AND 200", name=op.f("ck_course_plan_sessions")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_course_plan_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_plan")),
    )
    op.create_index(op.f("ix_course_plan_patient"), "course_plan", ["patient"], unique=False)


def _first_run() -> None:
    op.create_table(
        "first_run",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.DateTime(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(step) BETWEEN 1 AND 60", name=op.f("ck_first_run_step")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_first_run_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_first_run")),
    )
    op.create_index(op.f("ix_first_run_patient"), "first_run", ["patient"], unique=False)


def _follow_up() -> None:
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("session_day", sa.Date(), nullable=False),
        sa.Column("effects", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 2000", name=op.f("ck_follow_up_note")),
        sa.CheckConstraint("session_day <= day", name=op.f("ck_follow_up_session_day")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_follow_up_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_follow_up_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_patient_day"), "follow_up", ["patient", "day"], unique=False)


def _for_practitioner() -> None:
    op.create_table(
        "for_practitioner",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 2000", name=op.f("ck_for_practitioner_text")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_for_practitioner_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_for_practitioner_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_for_practitioner")),
    )
    op.create_index(
        op.f("ix_for_practitioner_patient_day"), "for_practitioner", ["patient", "day"], unique=False
    )


def _seen() -> None:
    op.create_table(
        "seen",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("length(what) BETWEEN 1 AND 60", name=op.f("ck_seen_what")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_seen_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seen")),
    )
    op.create_index(op.f("ix_seen_patient_day"), "seen", ["patient", "day"], unique=False)
