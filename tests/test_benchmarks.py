"""The measures of the house run, for real and small, and measure what they say. No time is asserted."""

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
BENCHMARKS = ROOT / "benchmarks"
ROWS = {
    "first paint", "Today filled in", "log", "short commands", "key to new screen", "trends",
    "today by length", "panel", "memory", "player", "size",
}  # fmt: skip
"""One for each row of the table of targets."""


@pytest.fixture
def benchmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its modules find each other as they do beside run.py."""
    monkeypatch.syspath_prepend(BENCHMARKS)


def module(name: str) -> ModuleType:
    return import_module(name)


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.deep
def test_every_row_of_the_table_is_measured_and_recorded(tmp_path: Path) -> None:
    record = tmp_path / "record.json"
    done = run(str(BENCHMARKS / "run.py"), "--small", "--rounds", "1", "--json", str(record), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    text = record.read_text(encoding="utf-8")
    measures = json.loads(text)["measures"]
    assert {one["row"] for one in measures} == ROWS
    for one in measures:
        assert "trouble" not in one, one
        assert one["ours_value"] > 0
        assert one["floor_value"] > 0
        assert one["what"] in done.stdout
    assert str(ROOT) not in text
    assert str(tmp_path) not in text


def test_of_a_part_of_the_table_nothing_is_recorded_unless_a_file_is_named(tmp_path: Path) -> None:
    latest = BENCHMARKS / "latest.json"
    before = latest.read_bytes() if latest.exists() else None
    done = run(str(BENCHMARKS / "run.py"), "--small", "--rounds", "1", "--only", "size", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "installed size" in done.stdout
    assert "first paint" not in done.stdout
    assert before == (latest.read_bytes() if latest.exists() else None)


@pytest.mark.parametrize(("values", "expected"), [
    ([7.0], 7.0),
    (range(1, 21), 19),
    (range(1, 22), 20),
    ([3, 1, 2], 3),
    (range(100, 0, -1), 95),
])  # fmt: skip
def test_the_95th_percentile_is_the_nearest_rank(
    benchmarks: None, values: list[float], expected: float
) -> None:
    assert module("timing").p95(list(values)) == expected


def test_rounds_go_in_turn_and_the_ratio_is_the_median_of_theirs(benchmarks: None) -> None:
    timing = module("timing")
    turns: list[str] = []

    def subject(name: str, values: list[float]) -> Any:
        left = iter(values)

        def one() -> Any:
            turns.append(name)
            return timing.Taken((next(left),))

        return timing.Subject(name, one)

    ours, floor = subject("A", [99, 2, 3, 8]), subject("B", [1, 1, 2, 2])
    measured = timing.compare(timing.Pair(row="r", what="w", ours=ours, floor=floor, target=1.9), 3)
    assert turns == ["A", "B"] * 4
    assert measured.ratios == [2, 1.5, 4]
    assert measured.ratio == 2
    assert not measured.met


def test_what_does_not_do_as_it_should_is_not_measured_and_not_met(benchmarks: None) -> None:
    timing = module("timing")
    broken = timing.command("broken", [sys.executable, "-c", "raise SystemExit('no diary')"], os.environ)
    fine = timing.command("fine", [sys.executable, "-c", ""], os.environ)
    measured = timing.compare(timing.Pair(row="r", what="w", ours=broken, floor=fine, target=9.0), 1)
    assert measured.trouble == "broken ended with 1: no diary"
    assert not measured.met


@pytest.mark.parametrize("floor", [
    {"series": [1, 2]},
    {"series": [1, 2, 4]},
    {"series": [1, 2, 3], "median": 2.1},
    {"series": [1, 2, 3], "mean": 2},
])  # fmt: skip
def test_a_floor_with_another_answer_is_refused(benchmarks: None, floor: dict[str, Any]) -> None:
    ours = {"series": [1, 2, 3], "median": 2.0, "verdict": "lower"}
    agree = module("agreeing").agree
    agree(ours, {"series": [1, 2, 3], "median": 2}, "trends")
    with pytest.raises(module("timing").NotMeasuredError, match=r"trends\.(series|median|mean)"):
        agree(ours, floor, "trends")


def test_the_size_counts_what_is_pulled_in_and_no_tool_of_ours(benchmarks: None) -> None:
    closure = module("size").closure
    pulled_in = closure(["homecare"])
    assert {"homecare", "textual", "rich", "sqlalchemy", "pydantic-core"} <= pulled_in
    assert not {"pytest", "mypy", "keyring"} & pulled_in
    assert closure(["textual", "sqlmodel", "plotext"]) < pulled_in
