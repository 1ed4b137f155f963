"""The first rows of a practice's panel by one hand-written SQL statement: the floor of `homecare clinic`.

The database is named first, then the day that runs. For every patient it gives the newest day of an entry,
the adherence of 7 and 28 days, the median pain of 14 days and the next session; it prints the first rows, and
with `--json` all of them. It knows the practices of the measures: exercises are due every day, and no entry
is made twice.
"""

import json
import sqlite3
import sys
from typing import Final

import sqlmodel  # noqa: F401 -- a part of the floor: what the panel cannot do without
import textual.app
import textual.widgets  # noqa: F401

FIRST_ROWS: Final = 20
REGION: Final = "upper-back"
KEYS: Final = ("name", "last_entry", "adherence_7", "adherence_28", "median_14", "next_session")
PANEL: Final = """
WITH RECURSIVE
back(day) AS (
    SELECT :today UNION ALL SELECT date(day, '-1 day') FROM back WHERE day > date(:today, '-27 days')
),
entry AS MATERIALIZED (
    SELECT patient, day, outcome, prescription, sets FROM exercise_entry
    WHERE patient IN (SELECT id FROM patient WHERE archived_at IS NULL)
    AND day BETWEEN date(:today, '-27 days') AND :today AND archived_at IS NULL
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
),
done AS (
    SELECT patient, day, total(iif(outcome = 'stopped_for_pain', 0, credit)) AS credit, count(*) AS logged,
        total(outcome = 'stopped_for_pain') AS stopped
    FROM entry JOIN credit USING (prescription, sets) GROUP BY patient, day
),
due AS (
    SELECT patient, start, json_array_length(plan, '$.exercises') AS due
    FROM assignment JOIN programme USING (digest) WHERE flare = 0 AND archived_at IS NULL
),
routine AS (
    SELECT due.patient, back.day,
        due - coalesce(stopped, 0) AS asked,
        coalesce(credit, 0) AS credit
    FROM due CROSS JOIN back LEFT JOIN done ON done.patient = due.patient AND done.day = back.day
    WHERE back.day >= start AND back.day < :today
    AND NOT EXISTS (SELECT 1 FROM rest_day
        WHERE patient = due.patient AND day = back.day AND archived_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM flare_spell
        WHERE patient = due.patient AND archived_at IS NULL
        AND back.day BETWEEN day AND coalesce(until, :today))
),
adherence AS (
    SELECT patient, total(credit) / nullif(total(asked), 0) AS month,
        total(iif(day > date(:today, '-7 days'), credit, 0))
            / nullif(total(iif(day > date(:today, '-7 days'), asked, 0)), 0) AS week
    FROM routine GROUP BY patient
),
level AS (
    SELECT patient, region, day, level, max(at || entered_at) FROM pain_reading
    WHERE patient IN (SELECT id FROM patient WHERE archived_at IS NULL)
    AND day BETWEEN date(:today, '-13 days') AND :today AND kind = 'average_24h' AND archived_at IS NULL
    GROUP BY patient, region, day
),
ranked AS (
    SELECT patient, region, level, count(*) OVER whole AS n,
        row_number() OVER (whole ORDER BY level) AS place
    FROM level WINDOW whole AS (PARTITION BY patient, region)
),
median AS (
    SELECT patient, n, avg(level) AS level, row_number()
        OVER (PARTITION BY patient ORDER BY n DESC, region <> :region, region) AS choice
    FROM ranked WHERE place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY patient, region, n
)
SELECT name,
    nullif(max(
        coalesce((SELECT max(day) FROM exercise_entry
            WHERE patient = one.id AND day <= :today AND archived_at IS NULL), ''),
        coalesce((SELECT max(day) FROM pain_reading
            WHERE patient = one.id AND day <= :today AND archived_at IS NULL), ''),
        coalesce((SELECT max(day) FROM sitting_bout
            WHERE patient = one.id AND day <= :today AND archived_at IS NULL), ''),
        coalesce((SELECT max(day) FROM rest_day
            WHERE patient = one.id AND day <= :today AND archived_at IS NULL), ''),
        coalesce((SELECT max(day) FROM flare_spell
            WHERE patient = one.id AND day <= :today AND archived_at IS NULL), '')
    ), ''),
    week, month, iif(n >= 5, median.level, NULL),
    (SELECT min(day) FROM appointment WHERE patient = one.id AND day >= :today AND archived_at IS NULL)
FROM patient AS one
LEFT JOIN adherence ON adherence.patient = one.id
LEFT JOIN median ON median.patient = one.id AND choice = 1
WHERE archived_at IS NULL ORDER BY name
"""

if __name__ == "__main__":
    practice = sqlite3.connect(sys.argv[1])
    rows = practice.execute(PANEL, {"today": sys.argv[2], "region": REGION}).fetchall()
    practice.close()
    if "--json" in sys.argv:
        print(json.dumps({"patients": [dict(zip(KEYS, row, strict=True)) for row in rows]}))
    else:
        for row in rows[:FIRST_ROWS]:
            print(*row, sep="  ")
