"""Looking after the database: checking, repairing and restoring it."""
