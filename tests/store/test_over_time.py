"""A trend's rows are found through indexes: neither others' entries nor earlier days are gone through."""

import pytest

from homecare.diary.diary import Diary
from homecare.store.queries import trends
from tests.statements import connection_of

PATIENT, DAY = "0" * 32, "2026-11-24"


@pytest.mark.parametrize(
    ("query", "values"),
    [
        (trends.LEVELS, (PATIENT, "neck", "average_24h")),
        (trends.SITTING, (PATIENT,)),
        (trends.FIRST_EXERCISE, (PATIENT,)),
        (trends.EXERCISES, (PATIENT, DAY)),
        (trends.TOLD, (PATIENT, DAY, DAY)),
        (trends.TOLD_BEFORE, (PATIENT, PATIENT, DAY)),
    ],
)
def test_no_query_of_a_trend_goes_through_a_whole_table(
    diary: Diary, query: str, values: tuple[str, ...]
) -> None:
    steps = [row[3] for row in connection_of(diary).execute(f"EXPLAIN QUERY PLAN {query}", values)]
    read = [step for step in steps if step.startswith(("SCAN", "SEARCH"))]
    assert len(read) == query.count("FROM")
    assert all("USING INDEX" in step and "patient=?" in step for step in read), steps
    of_days = [step for step in read if any(word in step for word in ("day>", "day<", "day="))]
    assert len(of_days) == sum(query.count(word) for word in ("day >=", "day < ", "day IN")), steps
