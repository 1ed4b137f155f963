"""Alembic's environment: migrations run on the connection that `schema.bring_up_to_date` opened."""

from alembic import context

from homecare.store.tables.every import every_table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=every_table(),
    render_as_batch=True,
)
context.run_migrations()
