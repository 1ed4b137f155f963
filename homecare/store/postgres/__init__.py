"""PostgreSQL behind the store's seam: a practice's shared database. Loaded only where it is asked for."""
