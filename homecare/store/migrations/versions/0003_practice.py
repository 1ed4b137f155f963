"""Tables for the practice and the hand-off, for flare days and answers to steps; two new columns.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and columns; nothing that is there changes."""
    _appointment()
    _flare_spell()
    _link()
    _message()
    _practice_note()
    _received()
    _share_made()
    _shared()
    _step_answer()
    _watch()
    op.add_column("assignment", sa.Column("flare", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column(
        "patient", sa.Column("at_practice", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.drop_index(op.f("uq_programme_slug_version"), table_name="programme")
    op.create_index(op.f("ix_programme_slug_version"), "programme", ["slug", "version"], unique=False)


def downgrade() -> None:
    """The copy that was set aside is the way back."""
    raise NotImplementedError("A migration is never undone; put back the copy that was set aside.")


def _appointment() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("time", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 2000", name=op.f("ck_appointment_note")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_appointment_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    op.create_index(op.f("ix_appointment_patient_day"), "appointment", ["patient", "day"], unique=False)


def _flare_spell() -> None:
    op.create_table(
        "flare_spell",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("length(note) BETWEEN 1 AND 2000", name=op.f("ck_flare_spell_note")),
        sa.CheckConstraint("until >= day", name=op.f("ck_flare_spell_until")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_flare_spell_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_flare_spell_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flare_spell")),
    )
    op.create_index(op.f("ix_flare_spell_patient_day"), "flare_spell", ["patient", "day"], unique=False)


def _link() -> None:
    op.create_table(
        "link",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("other", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_link_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
    )
    op.create_index("uq_link_patient", "link", ["patient"], unique=True)


def _message() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=True),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 2000", name=op.f("ck_message_text")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_message_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_index(op.f("ix_message_patient"), "message", ["patient"], unique=False)


def _practice_note() -> None:
    op.create_table(
        "practice_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 2000", name=op.f("ck_practice_note_text")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_practice_note_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_note")),
    )
    op.create_index(op.f("ix_practice_note_patient"), "practice_note", ["patient"], unique=False)


def _received() -> None:
    op.create_table(
        "received",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_received_number")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_received_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_received")),
    )
    op.create_index(op.f("ix_received_patient"), "received", ["patient"], unique=False)


def _share_made() -> None:
    op.create_table(
        "share_made",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_share_made_number")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_share_made_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_share_made")),
    )
    op.create_index("uq_share_made_patient_number", "share_made", ["patient", "number"], unique=True)


def _shared() -> None:
    op.create_table(
        "shared",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_shared_digest")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_shared_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shared")),
    )
    op.create_index(op.f("ix_shared_patient"), "shared", ["patient"], unique=False)


def _step_answer() -> None:
    op.create_table(
        "step_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("answer", sa.String(7), nullable=False),
        sa.Column("back", sa.Boolean(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("level_name", sa.String(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("by", sa.String(), nullable=True),
        sa.CheckConstraint("answer IN ('yes', 'not_now', 'ask')", name=op.f("ck_step_answer_answer")),
        sa.CheckConstraint("length(by) BETWEEN 1 AND 60", name=op.f("ck_step_answer_by")),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_step_answer_digest")),
        sa.CheckConstraint("length(exercise) BETWEEN 1 AND 60", name=op.f("ck_step_answer_exercise")),
        sa.CheckConstraint("utc_offset BETWEEN -1080 AND 1080", name=op.f("ck_step_answer_utc_offset")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_step_answer_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_answer")),
    )
    op.create_index(op.f("ix_step_answer_patient_day"), "step_answer", ["patient", "day"], unique=False)


def _watch() -> None:
    op.create_table(
        "watch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("pain_from", sa.Integer(), nullable=True),
        sa.Column("adherence_below", sa.Integer(), nullable=True),
        sa.Column("silent_days", sa.Integer(), nullable=True),
        sa.Column("stopped_from", sa.Integer(), nullable=True),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("adherence_below BETWEEN 1 AND 100", name=op.f("ck_watch_adherence_below")),
        sa.CheckConstraint("pain_from BETWEEN 0 AND 10", name=op.f("ck_watch_pain_from")),
        sa.CheckConstraint("silent_days BETWEEN 1 AND 365", name=op.f("ck_watch_silent_days")),
        sa.CheckConstraint("stopped_from BETWEEN 1 AND 100", name=op.f("ck_watch_stopped_from")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_watch_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch")),
    )
    op.create_index(op.f("ix_watch_patient"), "watch", ["patient"], unique=False)
