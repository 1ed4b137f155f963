"""What tests of the command line stand on: command lines run through the front door, at a frozen hour."""

import json
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine

from homecare.cli.entry import run
from homecare.paths import Paths
from tests.doors import closing_what_it_opens


@dataclass(frozen=True)
class Ran:
    """What one command line left behind: its exit code, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What was printed, read as JSON."""
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The one line of an error; nothing else was printed."""
        assert self.out == ""
        assert "Traceback" not in self.err
        assert len(self.err.splitlines()) == 1, self.err
        return self.err.strip()


Homecare = Callable[..., Ran]
"""Runs one command line in this process: `homecare("log", "pain", "4")`."""


@pytest.fixture(autouse=True)
def tuesday_evening() -> Iterator[None]:
    """Tuesday 24 November 2026, 20:00 in Japan, for every command of a test."""
    with time_machine.travel(datetime(2026, 11, 24, 20, 0, tzinfo=ZoneInfo("Asia/Tokyo"))):
        yield


@pytest.fixture
def homecare(paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Homecare:
    """The command line on the data folder of the test; `expect` is the exit code it must end with."""
    monkeypatch.setenv("HOMECARE_DATA", str(paths.data))

    def homecare(*words: str, expect: int = 0) -> Ran:
        capsys.readouterr()
        with closing_what_it_opens():
            code = run(words)
        printed = capsys.readouterr()
        assert code == expect, printed.err
        return Ran(code, printed.out, printed.err)

    return homecare


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sit at the terminal and answer the next question with these words."""

    def answer(words: str) -> None:
        monkeypatch.setattr("homecare.cli.input.questions.at_terminal", lambda: True)
        monkeypatch.setattr(sys, "stdin", StringIO(f"{words}\n"))

    return answer


def rows(paths: Paths) -> dict[str, int]:
    """How many rows each table of the diary has; empty where there is no diary yet."""
    if not paths.database.exists():
        return {}
    with closing(sqlite3.connect(paths.database)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        counts = {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
    return {name: number for name, number in counts.items() if number}


@pytest.fixture
def own_programme(paths: Paths) -> Callable[..., Path]:
    """Write a programme file of one's own into the data folder."""

    def own_programme(name: str = "mine", *, extra: str = "", exercise: str = 'use = "chin-tuck"') -> Path:
        paths.programmes.mkdir(parents=True, exist_ok=True)
        path = paths.programmes / f"{name}.toml"
        path.write_text(
            f'format = 1\nid = "{name}"\nversion = 1\ntitle = "My own"\nauthor = "Hana"\n{extra}\n'
            f"[[exercise]]\n{exercise}\n",
            encoding="utf-8",
        )
        return path

    return own_programme
