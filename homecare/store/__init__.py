"""The diary on disk: tables, engine, migrations. The only rooms that write SQL; rows never leave them."""
