"""The keys of the JSON, to the letter: others script against them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare

TODAY = {
    "day", "patient", "programme", "flare", "items", "adherence", "pain", "sitting", "breaks", "sessions",
    "proposals", "messages", "answers", "next_session", "session_begun", "after_effects_due",
    "questions_open", "guidance",
}  # fmt: skip
NO_BREAKS = {"taken": 0, "prompts": 0, "natural": 0, "postponed": 0, "skipped": 0}
ITEM = {"key", "name", "kind", "level", "dose", "due", "outcome", "credit", "entered_by"}
DOSE = {"sets", "reps", "hold_s", "rest_s", "sides"}
TRENDS = {
    "region", "kind", "series", "missing_days", "sessions", "intervals", "change", "around", "sitting_link",
}  # fmt: skip
CHANGE = {"verdict", "baseline", "latest", "points", "percent", "interval", "sentence"}
WINDOW = {"from", "to", "days", "logged", "median", "mean"}
AROUND = {"offsets", "median", "n", "days_until_back"}
LINK = {"hours", "n_more", "n_less", "median_more", "median_less", "difference"}
INTERVAL = {
    "index", "from", "to", "days", "logged", "median", "q1", "q3", "share_at_or_below_threshold",
    "slope_per_week", "sitting_hours_median", "adherence", "longest_gap",
}  # fmt: skip
HISTORY = {"id", "type", "day", "entered_at", "late", "replaced", "at", "utc_offset", "entered_by"}
OWN = {
    "pain": {"level", "region", "kind", "note"},
    "sitting": {"source", "start", "end", "minutes", "note"},
    "exercise": {
        "exercise", "prescription", "outcome", "sets", "reason", "note",
        "pain_before", "pain_peak", "pain_after",
    },
    "session": {
        "number", "planned_number", "practitioner", "pain_before", "pain_after", "points", "needles",
        "retention_min", "adjuncts", "advice", "after_effects", "note",
    },
    "rest": {"reason"},
}  # fmt: skip


VERSION = {"id", "day", "entered_at", "since", "until", "ended", "says", "at", "utc_offset", "entered_by"}


def test_today_of_an_empty_diary(homecare: Homecare) -> None:
    assert homecare("today", "--json").json == {
        "day": "2026-11-24",
        "patient": "me",
        "programme": None,
        "flare": {"at_hand": False, "on": False},
        "items": [],
        "adherence": None,
        "pain": [],
        "sitting": None,
        "breaks": NO_BREAKS,
        "sessions": {"done": 0, "planned": None},
        "proposals": [],
        "messages": [],
        "answers": [],
        "next_session": None,
        "session_begun": None,
        "after_effects_due": None,
        "questions_open": 0,
        "guidance": None,
    }


def test_today_of_a_full_day(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes", "--planned-sessions", "10")
    homecare("log", "exercise", "upper-trapezius-stretch", "--sets", "1")
    homecare("log", "pain", "5")
    homecare("log", "pain", "4")
    homecare("log", "pain", "2", "--region", "neck", "--kind", "now")
    homecare("log", "sitting", "6h30m")
    homecare("log", "session")
    today = homecare("today", "--json").json
    assert set(today) == TODAY
    assert today["programme"] == {
        "id": "desk-neck-upper-back", "version": 2, "title": "Desk neck and upper back", "week": 1,
    }  # fmt: skip
    assert all(set(item) == ITEM and set(item["dose"]) == DOSE for item in today["items"])
    items = {item["key"]: item for item in today["items"]}
    assert items["upper-trapezius-stretch"] == {
        "key": "upper-trapezius-stretch", "name": "Upper trapezius stretch", "kind": "stretch", "level": 1,
        "dose": {"sets": 2, "reps": None, "hold_s": 15, "rest_s": 10, "sides": "both"},
        "due": True, "outcome": "partial", "credit": 0.5, "entered_by": ["patient"],
    }  # fmt: skip
    assert items["front-plank"]["due"] is False
    assert items["chin-tuck"]["outcome"] is None
    assert items["chin-tuck"]["credit"] is None
    assert today["adherence"] == 0.5
    assert today["pain"] == [
        {"region": "upper-back", "kind": "average_24h", "level": 4, "entered_by": "patient"},
        {"region": "neck", "kind": "now", "level": 2, "entered_by": "patient"},
    ]
    assert today["sitting"] == {
        "minutes": 390, "source": "manual", "other_minutes": None, "longest_min": 0,
        "entered_by": "patient",
    }  # fmt: skip
    assert today["breaks"] == NO_BREAKS
    assert today["sessions"] == {"done": 1, "planned": 10}


def test_sit_status(homecare: Homecare) -> None:
    now = {
        "sitting": False, "left_open": False, "since": None, "minutes": 0, "due_at": None, "due": False,
        "overdue_min": 0, "max_bout_min": 30, "day_minutes": 0, "longest_min": 0, "breaks": NO_BREAKS,
    }  # fmt: skip
    assert homecare("sit", "status", "--json").json == now
    homecare("sit", "start", "--at", "19:26")
    assert homecare("sit", "status", "--json").json == {
        **now, "sitting": True, "since": "2026-11-24T10:26:00+00:00", "minutes": 34, "due": True,
        "due_at": "2026-11-24T10:56:00+00:00", "overdue_min": 4, "day_minutes": 34, "longest_min": 34,
    }  # fmt: skip


def test_trends(homecare: Homecare) -> None:
    for ago in (9, 8, 7, 6, 5, 1):
        homecare("log", "pain", str(ago), "--date", f"-{ago}d")
    homecare("log", "session", "--date", "-5d")
    trends = homecare("trends", "--json").json
    assert set(trends) == TRENDS
    assert trends["region"] == "upper-back"
    assert trends["kind"] == "average_24h"
    assert trends["series"][0] == {"day": "2026-11-15", "level": 9}
    assert trends["missing_days"] == 4
    assert trends["sessions"] == ["2026-11-19"]
    assert all(set(interval) == INTERVAL for interval in trends["intervals"])
    baseline, since = trends["intervals"]
    assert (baseline["index"], baseline["from"], baseline["to"]) == (0, "2026-11-15", "2026-11-19")
    assert (baseline["days"], baseline["logged"], baseline["median"]) == (5, 5, 7)
    assert baseline["slope_per_week"] == pytest.approx(-7)
    assert since["median"] is None
    assert since["share_at_or_below_threshold"] is None
    assert (baseline["longest_gap"], since["longest_gap"]) == (0, 3)


def test_what_changed_in_trends(homecare: Homecare) -> None:
    for ago in range(27, -1, -1):
        homecare("log", "pain", str(6 if ago >= 14 else 3), "--date", f"-{ago}d")
    homecare("log", "session", "--date", "-14d")
    trends = homecare("trends", "--json").json
    assert set(trends["change"]) == CHANGE
    assert set(trends["change"]["latest"]) == WINDOW
    assert trends["change"]["baseline"] == {
        "kind": "before_session_1", "from": "2026-10-28", "to": "2026-11-10", "days": 14, "logged": 14,
        "median": 6, "mean": 6,
    }  # fmt: skip
    assert (trends["change"]["verdict"], trends["change"]["points"]) == ("lower", 3)
    assert trends["change"]["percent"] == pytest.approx(50)
    assert trends["change"]["interval"] == [3, 3]
    assert trends["change"]["sentence"].startswith("Lower than before session 1")
    assert set(trends["around"]) == AROUND
    assert trends["around"]["offsets"] == list(range(-7, 15))
    assert trends["around"]["n"][7] == 1
    assert set(trends["around"]["median"]) == {None}
    assert trends["around"]["days_until_back"] is None
    assert [set(one) for one in trends["sitting_link"]] == [LINK]


def test_trends_of_an_empty_diary(homecare: Homecare) -> None:
    empty: dict[str, Any] = {"series": [], "missing_days": 0, "sessions": [], "intervals": []}
    trends = homecare("trends", "--json").json
    latest = {"from": "2026-11-11", "to": "2026-11-24", "days": 14, "logged": 0, "median": None, "mean": None}
    sentence = trends["change"].pop("sentence")
    assert sentence.startswith("No session is logged yet")
    assert trends == {
        "region": "upper-back", "kind": "average_24h", **empty,
        "change": {
            "verdict": "not_enough", "baseline": None, "latest": latest, "points": None, "percent": None,
            "interval": None,
        },
        "around": {
            "offsets": list(range(-7, 15)), "median": [None] * 22, "n": [0] * 22, "days_until_back": None,
        },
        "sitting_link": [
            {
                "hours": 4, "n_more": 0, "n_less": 0, "median_more": None, "median_less": None,
                "difference": None,
            }
        ],
    }  # fmt: skip


def test_report(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    homecare("log", "pain", "4", "--note", "new pillow")
    homecare("log", "exercise", "chin-tuck", "--skip", "tired")
    homecare("log", "session", "--date", "yesterday")
    report = homecare("report", "--json", "--question", "May I swim?").json
    assert set(report) == {
        "patient", "region", "kind", "from", "to", "why", "questions", "notes", "series", "intervals",
        "change", "around", "sitting_link", "exercises", "stopped_for_pain", "course", "sitting", "sessions",
        "after_effects", "scales", "elsewhere", "late", "entered_by",
    }  # fmt: skip
    assert (report["patient"], report["why"], report["questions"]) == (None, "last_session", ["May I swim?"])
    assert report["notes"] == [{"day": "2026-11-24", "text": "new pillow", "entered_by": "patient"}]
    assert report["sessions"] == [{"number": 1, "day": "2026-11-23", "before": True, "entered_by": "patient"}]
    assert report["late"] == {"entries": 2, "late": 0, "days": []}
    assert report["entered_by"] == {"patient": 2, "practice": 0}
    exercise = next(one for one in report["exercises"] if one["exercise"] == "chin-tuck")
    assert set(exercise) == {
        "name", "exercise", "prescribed", "credit", "missing", "done", "partly", "skipped", "stopped",
        "stopped_on", "skip_reasons", "peaks", "peak_median", "peak_max", "steps", "adherence",
    }  # fmt: skip
    assert exercise["skip_reasons"] == [["tired", 1]]


def test_history(homecare: Homecare) -> None:
    assert homecare("history", "--json").json == []
    homecare("log", "pain", "4", "--date", "yesterday")
    homecare("log", "sitting", "2h")
    homecare("log", "exercise", "side-plank")
    homecare("log", "session", "--points", "GB20 both", "--with", "cupping")
    homecare("log", "rest")
    entries = homecare("history", "--json").json
    assert [entry["day"] for entry in entries] == ["2026-11-24"] * 4 + ["2026-11-23"]
    for entry in entries:
        assert set(entry) == HISTORY | OWN[entry["type"]]
        assert str(UUID(entry["id"])) == entry["id"]
        assert datetime.fromisoformat(entry["entered_at"]).utcoffset() is not None
        assert entry["late"] is (entry["type"] == "pain")
    by_type = {entry["type"]: entry for entry in entries}
    assert by_type["session"]["points"] == [{"code": "GB20", "side": "both"}]
    assert by_type["session"]["adjuncts"] == ["cupping"]
    assert by_type["exercise"]["prescription"]["dose"]["sets"] == 3
    assert {one["side"] for one in by_type["exercise"]["sets"]} == {"left", "right"}


def test_history_with_versions_and_what_was_removed(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    first = homecare("history", "--json").json[0]["id"]
    homecare("edit", first, "--level", "5")
    (line,) = homecare("history", "--versions", "--json").json
    assert set(line) == HISTORY | OWN["pain"] | {"versions"}
    (version,) = line["versions"]
    assert set(version) == VERSION | OWN["pain"]
    assert (version["id"], version["level"], version["ended"]) == (first, 4, "changed")
    assert version["since"] < version["until"] < "2026-11-24T11:01"
    homecare("edit", line["id"], "--remove")
    (gone,) = homecare("history", "--removed", "--json").json
    assert set(gone) == HISTORY | OWN["pain"] | {"ended", "until"}
    assert (gone["id"], gone["ended"]) == (line["id"], "removed")
    (both,) = homecare("history", "--removed", "--versions", "--json").json
    assert set(both) == HISTORY | OWN["pain"] | {"ended", "until", "versions"}


def test_undo_show(homecare: Homecare) -> None:
    assert homecare("undo", "--show", "--json").json == []
    homecare("log", "pain", "4", "--date", "yesterday")
    first = homecare("history", "--json").json[0]["id"]
    homecare("edit", first, "--level", "5")
    edited, logged = homecare("undo", "--show", "--json").json
    assert logged.pop("at").startswith("2026-11-24T11:00:")
    assert logged == {
        "says": "Pain 4, upper back, on average over the last 24 hours",
        "day": "2026-11-23",
        "takes_out": [{"type": "pain", "id": first}],
        "brings_back": [],
    }
    assert edited["brings_back"] == [{"type": "pain", "id": first}]


def test_where(homecare: Homecare, paths: Paths) -> None:
    assert homecare("where", "--json").json == {
        "data": str(paths.data),
        "database": str(paths.database),
        "settings": str(paths.settings),
        "programmes": str(paths.programmes),
    }


def test_programme_list(homecare: Homecare, own_programme: Callable[..., Path]) -> None:
    bad = own_programme("bad", exercise='use = "nothing"')
    homecare("programme", "assign", "flare-minimum", "--yes")
    listed = homecare("programme", "list", "--json").json
    keys = {"id", "version", "title", "author", "file", "bundled", "followed", "problems"}
    assert all(set(one) == keys for one in listed)
    assert [one["id"] for one in listed if one["followed"]] == ["flare-minimum"]
    assert listed[-1] == {
        "id": None, "version": None, "title": None, "author": None, "file": str(bad), "bundled": False,
        "followed": False, "problems": 1,
    }  # fmt: skip


def test_programme_show(homecare: Homecare) -> None:
    shown = homecare("programme", "show", "desk-neck-upper-back", "--json").json
    assert set(shown) == {
        "id", "version", "title", "author", "language", "about", "file", "weeks", "until", "regions",
        "sitting", "pace", "safety", "week", "exercises",
    }  # fmt: skip
    assert set(shown["pace"]) == {"get_ready_s", "rest_s", "rep_s"}
    assert [set(day) for day in shown["week"]] == [{"day", "minutes", "exercises"}] * 7
    assert [day["day"] for day in shown["week"]] == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    assert "front-plank" in shown["week"][0]["exercises"]
    assert "front-plank" not in shown["week"][1]["exercises"]
    exercise = shown["exercises"][0]
    assert set(exercise) == {
        "key", "name", "kind", "level", "level_name", "dose", "times_per_day", "days", "note", "progress",
        "step_back",
    }  # fmt: skip
    assert set(exercise["dose"]) == DOSE
    assert exercise["days"] == {"weekdays": [0, 2, 4], "every": 1}
    assert exercise["progress"][0]["level"] == 2
    (back,) = exercise["step_back"]
    assert (back["pain_peak_over"], back["next_day_rise_from"]) == (5, 2)
    assert (back["level"], back["to"]["dose"]["hold_s"], back["to_name"]) == (1, 10, "on the knees")


def test_programme_check(homecare: Homecare, own_programme: Callable[..., Path]) -> None:
    good, bad = own_programme("good"), own_programme("bad", exercise='use = "nothing"')
    ran = homecare("programme", "check", str(good), str(bad), "nowhere.toml", "--json", expect=2)
    assert set(ran.json) == {"files"}
    fine, wrong, missing = ran.json["files"]
    assert fine == {"file": str(good), "problems": []}
    assert wrong["file"] == str(bad)
    for problem in (*wrong["problems"], *missing["problems"]):
        assert set(problem) == {"line", "place", "key", "severity", "message", "write"}
    assert wrong["problems"][0]["line"] == 8
    assert missing["problems"][0]["severity"] == "error"


def test_programme_check_of_warnings(homecare: Homecare, own_programme: Callable[..., Path]) -> None:
    odd = own_programme("odd", exercise='use = "chin-tuck"\nlevel = 3')
    (file,) = homecare("programme", "check", str(odd), "--json").json["files"]
    assert file == {
        "file": str(odd),
        "problems": [
            {
                "line": 9, "place": "exercise 1, chin-tuck", "key": "level", "severity": "warning",
                "message": "level 3 from the first day, after 0 sessions.",
                "write": "Write level = 1 and a rule for moving on, unless this is what you want.",
            }
        ],
    }  # fmt: skip


def test_programme_diff(homecare: Homecare, own_programme: Callable[..., Path]) -> None:
    old, new = own_programme("old"), own_programme("new", exercise='use = "chin-tuck"\nreps = 6')
    assert homecare("programme", "diff", str(old), str(new), "--json").json == {
        "old": {"id": "old", "version": 1},
        "new": {"id": "new", "version": 1},
        "differences": ["Chin tuck: 5 → 6 reps"],
    }


def test_patient_list(homecare: Homecare) -> None:
    homecare("patient", "add", "Hana")
    assert homecare("patient", "list", "--json").json == [
        {"name": "Hana", "since": "2026-11-24", "archived": False, "born": None, "number": None}
    ]
