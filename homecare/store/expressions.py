"""Expressions that databases have different words for, in standard SQL.

A backend whose database has others compiles them in its own (`sqlite/engine.py`).
"""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class DaysFrom(FunctionElement[date]):
    """The day so many days after a column's, or before: `DaysFrom(column, -13)`."""

    type = Date()
    inherit_cache = True
    name = "days_from"

    def __init__(self, day: ColumnElement[Any], days: int) -> None:
        super().__init__(day, days)


@compiles(DaysFrom)
def _days_from(moved: DaysFrom, compiler: SQLCompiler, **words: Any) -> str:
    day, days = (compiler.process(clause, **words) for clause in moved.clauses)
    return f"({day} + {days})"


class JoinedText(FunctionElement[str]):
    """A text of every row of a group, joined by a separator in the order of the rows' ids.

    Two of them in one statement have their rows in the same order.
    """

    type = String()
    inherit_cache = True
    name = "joined_text"

    def __init__(self, text: ColumnElement[str], separator: str, ids: ColumnElement[Any]) -> None:
        super().__init__(text, separator, ids)


@compiles(JoinedText)
def _joined_text(joined: JoinedText, compiler: SQLCompiler, **words: Any) -> str:
    text, separator, ids = (compiler.process(clause, **words) for clause in joined.clauses)
    return f"string_agg({text}, {separator} ORDER BY {ids})"
