"""SQLAlchemy's engine on a connection that is open already: within a transaction that is ours to end."""

from typing import Any

import psycopg
from sqlalchemy import Engine, StaticPool, create_engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.base import PGTypeCompiler
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg


class _WithZone(PGTypeCompiler):
    """Instants are `timestamptz`: the tables say that they are UTC, and so is every session."""

    def visit_TIMESTAMP(self, type_: Any, **words: Any) -> str:  # noqa: N802 -- SQLAlchemy calls it so
        """The type of an instant's column."""
        return "TIMESTAMP WITH TIME ZONE"


class Within(PGDialect_psycopg):
    """PostgreSQL, within a transaction that is somebody else's to begin and to end: `Database`'s."""

    supports_statement_cache = True
    type_compiler_cls = _WithZone

    def do_begin(self, dbapi_connection: Any) -> None:
        """It has begun."""

    def do_commit(self, dbapi_connection: Any) -> None:
        """Leave it open."""

    def do_rollback(self, dbapi_connection: Any) -> None:
        """Leave it open; SQLAlchemy says this when it meets a connection, too."""


registry.register("postgresql.within", __name__, Within.__name__)


def engine_on(raw: "psycopg.Connection[Any]") -> Engine:
    """An engine that speaks through this one connection, in the transaction that is under way there."""
    return create_engine(
        "postgresql+within://", creator=lambda: raw, poolclass=StaticPool, use_native_hstore=False
    )
