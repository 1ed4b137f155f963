"""Alembic's environment: migrations run on the connection that `schema.bring_up_to_date` opened."""

from alembic import context

from homecare.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
context.run_migrations()
