"""SQLAlchemy's engine on a connection that is open already."""

import sqlite3
from typing import Any

from sqlalchemy import Engine, StaticPool, create_engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from homecare.store.sqlite.cipher import driver_of


class Within(SQLiteDialect_pysqlite):
    """SQLite, within a transaction that is somebody else's to begin and to end: `Database`'s."""

    supports_statement_cache = True

    def do_commit(self, dbapi_connection: Any) -> None:
        """Leave it open."""

    def do_rollback(self, dbapi_connection: Any) -> None:
        """Leave it open; SQLAlchemy says this when it meets a connection, too."""


registry.register("sqlite.within", __name__, Within.__name__)


def engine_on(raw: sqlite3.Connection) -> Engine:
    """An engine that speaks through this one connection, in the transaction that is under way there."""
    return create_engine("sqlite+within://", module=driver_of(raw), creator=lambda: raw, poolclass=StaticPool)
