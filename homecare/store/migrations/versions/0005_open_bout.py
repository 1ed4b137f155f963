"""An index that finds the sitting bout that is still open, whenever it began.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index; it holds the open bout alone, so that it costs nothing."""
    still_open = sa.text('archived_at IS NULL AND start IS NOT NULL AND "end" IS NULL')
    op.create_index(
        op.f("ix_sitting_bout_open"),
        "sitting_bout",
        ["patient"],
        unique=False,
        sqlite_where=still_open,
        postgresql_where=still_open,
    )


def downgrade() -> None:
    """The copy that was set aside is the way back."""
    raise NotImplementedError("A migration is never undone; put back the copy that was set aside.")
