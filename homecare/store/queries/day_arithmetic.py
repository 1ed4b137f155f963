"""Arithmetic of days in SQL, in the words of each database."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class DaysBefore(FunctionElement[date]):
    """The day so many days before a column's: `DaysBefore(column, 13)`."""

    type = Date()
    inherit_cache = True
    name = "days_before"

    def __init__(self, day: ColumnElement[Any], days: int) -> None:
        super().__init__(day, days)


@compiles(DaysBefore)
def _in_standard_sql(before: DaysBefore, compiler: SQLCompiler, **words: Any) -> str:
    day, days = (compiler.process(clause, **words) for clause in before.clauses)
    return f"({day} - {days})"


@compiles(DaysBefore, "sqlite")
def _in_sqlite(before: DaysBefore, compiler: SQLCompiler, **words: Any) -> str:
    day, days = (compiler.process(clause, **words) for clause in before.clauses)
    return f"date({day}, -{days} || ' days')"


class DaysAfter(FunctionElement[date]):
    """The day so many days after a column's: `DaysAfter(column, 13)`."""

    type = Date()
    inherit_cache = True
    name = "days_after"

    def __init__(self, day: ColumnElement[Any], days: int) -> None:
        super().__init__(day, days)


@compiles(DaysAfter)
def _after_in_standard_sql(after: DaysAfter, compiler: SQLCompiler, **words: Any) -> str:
    day, days = (compiler.process(clause, **words) for clause in after.clauses)
    return f"({day} + {days})"


@compiles(DaysAfter, "sqlite")
def _after_in_sqlite(after: DaysAfter, compiler: SQLCompiler, **words: Any) -> str:
    day, days = (compiler.process(clause, **words) for clause in after.clauses)
    return f"date({day}, {days} || ' days')"
