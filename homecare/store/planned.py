"""When a session's word on how many treatments are planned was said, in SQL."""

from datetime import datetime

from sqlalchemy import ScalarSelect, Table, func, select


def said_at(held: Table) -> ScalarSelect[datetime]:
    """When the planned number of a session was first entered.

    A correction of something else in the session takes its place with a newer entry, and is no newer word:
    the entries that it replaced speak of the same instant (so of the same day, which is what the index knows)
    and name the same number.
    """
    first = held.alias("first")
    query = select(func.min(first.c.entered_at)).where(
        first.c.patient == held.c.patient,
        first.c.day == held.c.day,
        first.c.at == held.c.at,
        first.c.planned_number == held.c.planned_number,
    )
    return query.correlate(held).scalar_subquery()
