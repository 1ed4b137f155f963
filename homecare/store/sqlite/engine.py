"""SQLAlchemy's engine on a connection that is open already, and what it says to SQLite in other words."""

import sqlite3
from typing import Any

from sqlalchemy import Engine, StaticPool, create_engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from homecare.store.expressions import DaysFrom, JoinedText
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


@compiles(DaysFrom, "sqlite")
def _days_from(moved: DaysFrom, compiler: SQLCompiler, **words: Any) -> str:
    day, days = (compiler.process(clause, **words) for clause in moved.clauses)
    return f"date({day}, {days} || ' days')"


@compiles(JoinedText, "sqlite")
def _joined_text(joined: JoinedText, compiler: SQLCompiler, **words: Any) -> str:
    """Without an order, which SQLite knows from 3.44 on, and which would sort the rows of a whole practice.

    It steps through the rows of a group once, for all that is joined of them: they are in the same order.
    """
    text, separator, _ = (compiler.process(clause, **words) for clause in joined.clauses)
    return f"group_concat({text}, {separator})"
