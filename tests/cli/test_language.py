"""The command line in another language: a made-up one, in which what is not translated shows."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from homecare.cli import wording
from homecare.cli.input import questions
from homecare.cli.output.hints import Hints
from homecare.cli.output.printing import broken, cells

ROOT: Final = Path(__file__).parents[2]
_ALL_HELP: Final = """
import typer
from homecare.language import choose
choose("en-XA")
from homecare.cli.main import app

def walk(command, context):
    print(command.get_help(context))
    print(command.get_short_help_str())
    for name in command.list_commands(context) if hasattr(command, "list_commands") else ():
        one = command.get_command(context, name)
        walk(one, one.context_class(one, info_name=name, parent=context))

home = typer.main.get_command(app)
walk(home, home.context_class(home, info_name="homecare"))
"""
BRACKETED: Final = re.compile(r"⟦[^⟦⟧]*⟧")


def outside(text: str) -> str:
    """What is left of a text without all that is translated, which stands in brackets."""
    while BRACKETED.search(text):
        text = BRACKETED.sub("", text)
    return text


def test_no_word_of_a_help_is_left_in_english() -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "400"}
    done = subprocess.run(
        [sys.executable, "-c", _ALL_HELP], capture_output=True, text=True, check=True, timeout=120, env=env
    )
    left = outside(done.stdout)
    assert "⟦" not in left
    assert "⟧" not in left
    for line in left.splitlines():
        typed = re.sub(
            r"\[?[{\w]*[A-Z]{2,}[\w|:=,\]}\[.]*|--[a-z-]+|homecare [a-z -]*|#:schema \S+", "", line
        )
        words = re.findall(r"[A-Za-z][a-z-]+", typed)
        assert len(words) <= 1 or "schema" in line, line  # a command's name, in a list of them


def test_a_command_is_said_in_another_language(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "HOMECARE_LANGUAGE": "en-XA", "HOME": str(tmp_path)}
    words = [sys.executable, "-m", "homecare", "--data", str(tmp_path), "log", "pain", "4"]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=120, env=env)
    assert done.stdout.startswith("⟦Ĺóĝĝéd")  # between midnight and the turn of the day: “for” the day before
    assert outside(done.stdout).split() == []


@pytest.mark.parametrize("typed", ["y", "Yes", "j", "JA"])
def test_yes_is_typed_in_english_or_in_the_language_of_the_process(
    typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wording, "YES_TYPED", "j ja")
    monkeypatch.setattr("sys.stdin.readline", lambda: f"{typed}\n", raising=False)
    assert questions.yes("Sicher?")


def test_a_command_that_somebody_else_types_stays_as_it_is() -> None:
    Hints.take("folder", None)
    try:
        Hints.leave("homecare receive a.age")
        assert Hints.in_line("Dort: homecare receive a.age") == "Dort: homecare receive a.age"
        assert Hints.in_line("Hier: homecare today") == "Hier: homecare --data folder today"
    finally:
        Hints.take(None, None)


def test_a_line_of_wide_letters_is_broken_between_them_and_keeps_its_width() -> None:
    line = (
        "  最後の治療から七日が過ぎました。次の予定は十二月四日（金）です。"
        " homecare today で今日の運動を確かめてください。"
    )
    for width in (30, 40, 57):
        lines = broken(line, width).splitlines()
        assert all(cells(one) <= width for one in lines)
        assert all(one.startswith("    ") and one[4] not in "。）" for one in lines[1:])
        assert "".join("".join(lines).split()) == "".join(line.split())
