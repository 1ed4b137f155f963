"""What `homecare trends --json` says, by hand-written SQL: the floor it is measured against.

The database is named first, then the day that runs. It knows the diaries of the measures: one programme whose
exercises are all due every day, entries that are made once, and sitting as a day's total. What needs more
than SQL (the verdict, its interval and sentence, the days until pain is back) is left out.
"""

import json
import sqlite3
import sys
from collections.abc import Iterator
from typing import Any, Final

import sqlmodel  # noqa: F401 -- a part of the floor: what `log` cannot do without
import typer  # noqa: F401

REGION: Final = "upper-back"
KIND: Final = "average_24h"
LINES: Final = (4, 6)
"""Hours of sitting: the article's, and the programme's own."""

TABLES: Final = """
CREATE TEMP TABLE level (day PRIMARY KEY, level, entered) WITHOUT ROWID;
INSERT INTO level
    SELECT day, level, max(at || entered_at) FROM pain_reading
    WHERE patient = :patient AND archived_at IS NULL AND day <= :today AND region = :region AND kind = :kind
    GROUP BY day ORDER BY day;
CREATE TEMP TABLE sat (day PRIMARY KEY, minutes, entered) WITHOUT ROWID;
INSERT INTO sat
    SELECT day, minutes, max(entered_at || at) FROM sitting_bout
    WHERE patient = :patient AND archived_at IS NULL AND minutes IS NOT NULL GROUP BY day ORDER BY day;
CREATE TEMP TABLE routine (day PRIMARY KEY, credit, logged, stopped) WITHOUT ROWID;
INSERT INTO routine
    WITH
    entry AS (
        SELECT day, exercise, outcome, prescription, sets FROM exercise_entry
        WHERE patient = :patient AND archived_at IS NULL AND day <= :today
    ),
    dose AS MATERIALIZED (
        SELECT DISTINCT prescription, sets, prescription ->> '$.kind' = 'reps' AS reps FROM entry
    ),
    credit AS MATERIALIZED (
        SELECT prescription, sets, min(1.0,
            (SELECT total(value ->> iif(reps, '$.reps', '$.held_s')) FROM json_each(dose.sets))
            / (prescription ->> '$.dose.sets')
            / (prescription ->> iif(reps, '$.dose.reps', '$.dose.hold_s'))
            / iif(prescription ->> '$.sides' = 'none', 1, 2)
            / coalesce(prescription ->> '$.times_per_day', 1)) AS credit
        FROM dose
    )
    SELECT day, total(credit) AS credit, count(*) AS logged, total(outcome = 'stopped_for_pain') AS stopped
    FROM entry JOIN credit USING (prescription, sets) GROUP BY day ORDER BY day;
CREATE TEMP TABLE due AS
    SELECT start, json_array_length(plan, '$.exercises') AS due
    FROM assignment JOIN programme USING (digest) WHERE patient = :patient AND archived_at IS NULL;
CREATE TEMP TABLE held AS
    SELECT DISTINCT day FROM treatment_session
    WHERE patient = :patient AND archived_at IS NULL AND day <= :today ORDER BY day;
CREATE TEMP TABLE span AS
    WITH
    begun AS (SELECT min(day) AS day FROM (
        SELECT min(day) AS day FROM level UNION ALL SELECT min(day) FROM sat
        UNION ALL SELECT min(day) FROM routine UNION ALL SELECT min(day) FROM held
        UNION ALL SELECT min(start) FROM due)),
    ended AS (SELECT day FROM held UNION SELECT :today)
    SELECT row_number() OVER (ORDER BY day) - 1 AS number, day AS last,
        coalesce(date(lag(day) OVER (ORDER BY day), '+1 day'), (SELECT day FROM begun)) AS first
    FROM ended;
"""
SUMMARIES: Final = """
WITH
pain AS MATERIALIZED (
    SELECT number, day, level, count(*) OVER whole AS n, row_number() OVER (whole ORDER BY level) - 1 AS place
    FROM span JOIN level ON day BETWEEN first AND last WINDOW whole AS (PARTITION BY number)
),
quartile AS (
    SELECT number, n, total(level <= 3) / n AS share,
        total(level * max(0, 4 - abs(4 * place - (n - 1)))) / 4 AS q1,
        total(level * max(0, 4 - abs(4 * place - 2 * (n - 1)))) / 4 AS middle,
        total(level * max(0, 4 - abs(4 * place - 3 * (n - 1)))) / 4 AS q3
    FROM pain GROUP BY number
),
slope AS MATERIALIZED (
    SELECT number, 7.0 * (b.level - a.level) / (julianday(b.day) - julianday(a.day)) AS slope
    FROM pain AS a JOIN pain AS b USING (number) WHERE a.day < b.day
),
ranked AS (
    SELECT number, slope, count(*) OVER whole AS n, row_number() OVER (whole ORDER BY slope) AS place
    FROM slope WINDOW whole AS (PARTITION BY number)
),
theil_sen AS (
    SELECT number, avg(slope) AS slope FROM ranked WHERE place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY number
),
sitting AS (
    SELECT number, minutes, count(*) OVER whole AS n, row_number() OVER (whole ORDER BY minutes) AS place
    FROM span JOIN sat ON day BETWEEN first AND last WINDOW whole AS (PARTITION BY number)
),
hours AS (
    SELECT number, avg(minutes) / 60 AS hours FROM sitting
    WHERE place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY number
),
done AS (
    SELECT number, total(credit) AS credit, total(stopped) AS stopped
    FROM span JOIN routine ON day BETWEEN first AND last AND day < :today GROUP BY number
),
edges AS (
    SELECT number, date(first, '-1 day') AS day FROM span
    UNION ALL SELECT number, date(last, '+1 day') FROM span UNION ALL SELECT number, day FROM pain
),
missing AS (
    SELECT number,
        julianday(day) - julianday(lag(day) OVER (PARTITION BY number ORDER BY day)) - 1 AS days FROM edges
),
gap AS (SELECT number, max(days) AS longest FROM missing GROUP BY number),
long AS (
    SELECT span.*, julianday(last) - julianday(first) + 1 AS days,
        due * (julianday(last) - julianday(first) + 1 - (last = :today)) - coalesce(stopped, 0) AS asked
    FROM span LEFT JOIN done USING (number) CROSS JOIN due
)
SELECT number, first, last, days, coalesce(n, 0), iif(n >= 5, middle, NULL), iif(n >= 5, q1, NULL),
    iif(n >= 5, q3, NULL), iif(n >= 5, share, NULL), iif(n >= 5, slope, NULL), hours,
    credit / nullif(asked, 0), longest
FROM long LEFT JOIN quartile USING (number) LEFT JOIN theil_sen USING (number) LEFT JOIN hours USING (number)
LEFT JOIN done USING (number) LEFT JOIN gap USING (number) ORDER BY number
"""
KEYS: Final = (
    "index", "from", "to", "days", "logged", "median", "q1", "q3", "share_at_or_below_threshold",
    "slope_per_week", "sitting_hours_median", "adherence", "longest_gap",
)  # fmt: skip
WINDOW: Final = """
WITH ranked AS (
    SELECT level, count(*) OVER () AS n, row_number() OVER (ORDER BY level) AS place
    FROM level WHERE day BETWEEN date(:last, '-13 days') AND :last
)
SELECT date(:last, '-13 days'), :last, 14, max(n), avg(iif(place IN ((n + 1) / 2, (n + 2) / 2), level, NULL)),
    avg(level) FROM ranked
"""
WINDOW_KEYS: Final = ("from", "to", "days", "logged", "median", "mean")
AROUND: Final = """
WITH
session AS (
    SELECT day, coalesce(lag(day) OVER (ORDER BY day), '') AS earlier,
        coalesce(lead(day) OVER (ORDER BY day), :today) AS later FROM held
),
curve AS (
    SELECT julianday(level.day) - julianday(session.day) AS apart, level FROM session JOIN level
    ON level.day BETWEEN date(session.day, '-7 days') AND date(session.day, '+14 days')
    AND level.day > earlier AND level.day <= later
),
ranked AS (
    SELECT apart, level, count(*) OVER whole AS n, row_number() OVER (whole ORDER BY level) AS place
    FROM curve WINDOW whole AS (PARTITION BY apart)
)
SELECT apart, iif(n >= 3, avg(level), NULL), n FROM ranked
WHERE place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY apart ORDER BY apart
"""
LINK: Final = """
WITH
pair AS (
    SELECT minutes > :line * 60 AS more, level FROM sat JOIN level ON level.day = date(sat.day, '+1 day')
),
ranked AS (
    SELECT more, level, count(*) OVER whole AS n, row_number() OVER (whole ORDER BY level) AS place
    FROM pair WINDOW whole AS (PARTITION BY more)
)
SELECT more, n, avg(level) FROM ranked WHERE place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY more
"""


def answer(connection: sqlite3.Connection, today: str) -> dict[str, Any]:
    """The same keys as homecare's."""
    for statement in filter(str.strip, TABLES.split(";")):
        (patient,) = connection.execute("SELECT id FROM patient").fetchone()
        values = {"patient": patient, "today": today, "region": REGION, "kind": KIND}
        connection.execute(statement, values)
    series = [{"day": day, "level": level} for day, level, _ in connection.execute("SELECT * FROM level")]
    intervals = [dict(zip(KEYS, row, strict=True)) for row in connection.execute(SUMMARIES, {"today": today})]
    sessions = [day for (day,) in connection.execute("SELECT day FROM held ORDER BY day")]
    around = connection.execute(AROUND, {"today": today}).fetchall()
    return {
        "region": REGION,
        "kind": KIND,
        "series": series,
        "missing_days": sum(one["days"] - one["logged"] for one in intervals),
        "sessions": sessions,
        "intervals": intervals,
        "change": change(connection, sessions[0], today),
        "around": {
            "offsets": [offset for offset, _, _ in around],
            "median": [median for _, median, _ in around],
            "n": [n for _, _, n in around],
        },
        "sitting_link": list(links(connection)),
    }


def change(connection: sqlite3.Connection, session: str, today: str) -> dict[str, Any]:
    """The two windows, and their difference on medians."""
    baseline, latest = (
        dict(zip(WINDOW_KEYS, connection.execute(WINDOW, {"last": last}).fetchone(), strict=True))
        for last in (session, today)
    )
    points = baseline["median"] - latest["median"]
    return {
        "baseline": baseline,
        "latest": latest,
        "points": points,
        "percent": points / baseline["median"] * 100,
    }


def links(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Pain of the day after more and after less sitting, for each line."""
    for line in LINES:
        found = {more: (n, level) for more, n, level in connection.execute(LINK, {"line": line})}
        (n_more, more), (n_less, less) = found[1], found[0]
        if min(n_more, n_less) < 10:
            more = less = None
        yield {
            "hours": line,
            "n_more": n_more,
            "n_less": n_less,
            "median_more": more,
            "median_less": less,
            "difference": None if more is None or less is None else more - less,
        }


if __name__ == "__main__":
    diary = sqlite3.connect(sys.argv[1])
    print(json.dumps(answer(diary, sys.argv[2]), indent=2))
    diary.close()
