"""A table for the routine that is being led, so that it can be gone on with after a crash.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nothing that is there changes."""
    op.create_table(
        "routine_run",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("patient", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("begun_at", sa.DateTime(), nullable=False),
        sa.Column("exercises", sa.Text(), nullable=False),
        sa.Column("entry", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["patient"], ["patient.id"], name=op.f("fk_routine_run_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routine_run")),
    )
    op.create_index(op.f("ix_routine_run_patient_day"), "routine_run", ["patient", "day"], unique=False)


def downgrade() -> None:
    """The copy that was set aside is the way back."""
    raise NotImplementedError("A migration is never undone; put back the copy that was set aside.")
