"""Commands from their start to their end: log, the short ones, trends on ten years, and today by length."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from agreeing import agree
from bench import Bench
from timing import NotMeasuredError, Pair, Subject, Taken, answer_of


def pairs(bench: Bench) -> Iterator[Pair]:
    """Rows 3, 4, 6 and 7."""
    yield Pair(
        row="log",
        what="homecare log pain 4",
        ours=bench.done("homecare log pain 4", bench.homecare(bench.year, "log", "pain", "4")),
        floor=bench.importing("sqlmodel, typer"),
        target=1.10,
    )
    yield from short(bench)
    yield trends(bench)
    yield Pair(
        row="today by length",
        what="homecare today: ten years against a month",
        ours=bench.done("homecare today, ten years", bench.homecare(bench.years, "today")),
        floor=bench.done("homecare today, one month", bench.homecare(bench.month, "today")),
        target=1.10,
    )
    yield Pair(
        row="today by length",
        what="diary.day.view in one process, by length",
        ours=inside(bench, "diary.day.view, ten years", bench.years),
        floor=inside(bench, "diary.day.view, one month", bench.month),
        target=1.10,
    )


def short(bench: Bench) -> Iterator[Pair]:
    """The commands that a prompt, a status bar or the Tab key runs."""
    commands = {
        "sit status --short": bench.done(
            "homecare sit status --short", bench.homecare(bench.year, "sit", "status", "--short")
        ),
        "--version": bench.done("homecare --version", bench.homecare(bench.year, "--version")),
        "Tab after “homecare lo”": completing(bench, "homecare lo", 1, "log"),
        "Tab after “log exercise ch”": completing(bench, "homecare log exercise ch", 3, "chin-tuck"),
    }
    for what, ours in commands.items():
        yield Pair(
            row="short commands", what=f"homecare {what}" if what.islower() else what, ours=ours,
            floor=bench.importing("typer"), target=1.5,
        )  # fmt: skip


def completing(bench: Bench, line: str, word: int, offered: str) -> Subject:
    """What bash runs after the Tab key; `offered` must be among the answers."""
    asked = {"_HOMECARE_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(word)}
    environment = {**bench.environment, **asked, "HOMECARE_DATA": str(bench.year)}
    name = f"completion of “{line}”"

    def run() -> Taken:
        printed, taken = answer_of([sys.executable, "-m", "homecare"], environment, name)
        if offered not in printed.split():
            raise NotMeasuredError(f"{name} offers {printed.split()}, not {offered}")
        return taken

    return Subject(name, run)


def trends(bench: Bench) -> Pair:
    """The whole diary of ten years, against the same answer by hand-written SQL."""
    ours = bench.homecare(bench.years, "trends", "--json")
    floor = bench.app("trends_sql", str(bench.years / "homecare.db"), str(bench.day))

    def same() -> None:
        """Every value that SQL gives is what homecare says."""
        said, by_sql = (answer_of(words, bench.environment, "trends")[0] for words in (ours, floor))
        agree(json.loads(said), json.loads(by_sql), "trends")

    return Pair(
        row="trends",
        what="homecare trends --json, ten years",
        ours=bench.done("homecare trends --json", ours),
        floor=bench.done("the same by SQL through sqlite3, with the floor of log", floor),
        target=1.3,
        check=same,
    )


def inside(bench: Bench, name: str, data: Path) -> Subject:
    """A median of CPU seconds of calls within one process, which the process itself reads."""
    words = bench.app("today_inside", str(data))

    def run() -> Taken:
        printed, _ = answer_of(words, bench.environment, name)
        seconds = float(printed)
        return Taken((seconds,), seconds)

    return Subject(name, run)
