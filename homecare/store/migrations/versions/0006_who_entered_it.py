"""Who entered each entry; answers of the practice; what tells apart patients of one name.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ENTRIES = (
    "exercise_entry",
    "pain_reading",
    "sitting_bout",
    "break_taken",
    "treatment_session",
    "rest_day",
    "questionnaire",
    "flare_spell",
    "step_answer",
    "follow_up",
    "for_practitioner",
)
"""The tables of entries, as they are at this revision."""


def upgrade() -> None:
    """Add the columns and the table. Who entered what is there follows from whose folder it is."""
    for table in ENTRIES:
        # In plain SQL: Alembic cannot give a new column its CHECK on SQLite without copying the table.
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN entered_by VARCHAR(8) DEFAULT 'patient' NOT NULL "
            f"CONSTRAINT ck_{table}_entered_by CHECK (entered_by IN ('patient', 'practice'))"
        )
        at_practice = "patient IN (SELECT id FROM patient WHERE at_practice)"
        came = "id IN (SELECT id FROM received)"
        op.execute(
            f"UPDATE {table} SET entered_by = 'practice' "
            f"WHERE ({at_practice} AND NOT {came}) OR (NOT {at_practice} AND {came})"
        )
    op.execute("ALTER TABLE patient ADD COLUMN born DATE")
    op.execute(
        "ALTER TABLE patient ADD COLUMN number VARCHAR "
        "CONSTRAINT ck_patient_number CHECK (length(number) BETWEEN 1 AND 20)"
    )
    op.create_table(
        "reply",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("about", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=True),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.CheckConstraint("length(text) BETWEEN 1 AND 2000", name=op.f("ck_reply_text")),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_reply_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
    )
    op.create_index(op.f("ix_reply_patient"), "reply", ["patient"], unique=False)


def downgrade() -> None:
    """The copy that was set aside is the way back."""
    raise NotImplementedError("A migration is never undone; put back the copy that was set aside.")
