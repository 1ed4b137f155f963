"""The table that is printed, and the record that is written: benchmarks/latest.json."""

import json
import os
import platform
import sqlite3
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any, Final

from timing import Measured, by_place, pooled, quartiles

SHOWN: Final = {"s": (1000, "ms", 0), "MB": (1, "MB", 1), "cores": (100, "%", 1)}
"""For each unit: by what a value is multiplied to be read, the unit it has then, and its decimals."""
MICRO: Final = 0.01
"""Seconds below which milliseconds are shown with two decimals."""
PACKAGES: Final = ("homecare", "textual", "sqlmodel", "sqlalchemy", "plotext", "typer")
HEAD: Final = f"{'':<52}{'ours':>11}{'floor':>11}{'ratio':>8}{'quartiles':>13}{'CPU':>7}{'target':>8}"


def machine() -> dict[str, Any]:
    """What it was measured on; nothing of the paths or the person."""
    return {
        "cores": os.cpu_count(),
        "processor": processor(),
        "system": platform.system(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        **{name: version(name) for name in PACKAGES},
    }


def processor() -> str:
    """The model of the processor, where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def machine_line(about: dict[str, Any]) -> str:
    """The machine and the versions in a line or two."""
    versions = ", ".join(f"{name} {about[name]}" for name in ("python", "sqlite", *PACKAGES))
    return f"{about['cores']} cores, {about['processor']}, {about['system']}\n{versions}"


def line(one: Measured) -> str:
    """One measure in the table, and what its floor is."""
    pair = one.pair
    if one.trouble is not None:
        return f"{pair.what:<52}  not measured: {one.trouble}"
    low, high = quartiles(one.ratios)
    cpu = "" if one.cpu_ratio is None else f"{one.cpu_ratio:.2f}"
    verdict = "met" if one.met else "NOT met"
    ours, floor = (_value(pair.statistic(pooled(rounds)), pair.unit) for rounds in (one.ours, one.floor))
    return (
        f"{pair.what:<52}{ours:>11}{floor:>11}{one.ratio:>8.2f}{f'{low:.2f}–{high:.2f}':>13}{cpu:>7}"
        f"{f'≤ {pair.target:.2f}':>8}  {verdict}\n    against {pair.floor.name}{_by_place(one)}"
    )


def _by_place(one: Measured) -> str:
    """Ours and the floor's for each place of a round, such as each key."""
    if not one.pair.places:
        return ""
    both = zip(one.pair.places, by_place(one.ours), by_place(one.floor), strict=True)
    said = (f"{place} {ours * 1000:.0f}/{floor * 1000:.0f}" for place, ours, floor in both)
    return f"\n    ms: {', '.join(said)}"


def _value(value: float, unit: str) -> str:
    times, name, decimals = SHOWN[unit]
    if unit == "s" and value < MICRO:
        decimals = 2
    return f"{value * times:.{decimals}f} {name}"


def rows_of(measured: Sequence[Measured]) -> Iterator[dict[str, Any]]:
    """One object for each measure; values are in the unit that is named (a player's in cores)."""
    for one in measured:
        pair = one.pair
        row = {"row": pair.row, "what": pair.what, "floor": pair.floor.name, "unit": pair.unit}
        if one.trouble is not None:
            yield {**row, "target": pair.target, "met": False, "trouble": one.trouble}
            continue
        ours, floor = pooled(one.ours), pooled(one.floor)
        yield {
            **row,
            "statistic": pair.statistic.__name__,
            "rounds": len(one.ours),
            "ours_value": _short(pair.statistic(ours)),
            "floor_value": _short(pair.statistic(floor)),
            "ratio": _short(one.ratio),
            "ratio_quartiles": [_short(value) for value in quartiles(one.ratios)],
            "ratio_of_all": _short(pair.statistic(ours) / pair.statistic(floor)),
            "cpu_ratio": None if one.cpu_ratio is None else _short(one.cpu_ratio),
            "ours_spread": [_short(value) for value in (min(ours), median(ours), max(ours))],
            "floor_spread": [_short(value) for value in (min(floor), median(floor), max(floor))],
            **{
                name: dict(zip(pair.places, map(_short, by_place(rounds)), strict=True))
                for name, rounds in (("ours_each", one.ours), ("floor_each", one.floor))
                if pair.places
            },
            "target": pair.target,
            "met": one.met,
        }


def _short(value: float) -> float:
    return float(f"{value:.4g}")


def write(path: Path, measured: Sequence[Measured], *, rounds: int, seconds: float, sizes: object) -> None:
    """Write the record of a run."""
    record = {
        "machine": machine(),
        "rounds": rounds,
        "duration_s": round(seconds),
        "sizes": sizes,
        "measures": list(rows_of(measured)),
    }
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
