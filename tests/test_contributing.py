"""CONTRIBUTING keeps its word: its commands run, and what it points to is there."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PYTHON = ".venv/bin/python"
FOLDER = "/tmp/homecare-try"


def commands() -> list[list[str]]:
    """The lines of its shell blocks, without their remarks."""
    blocks = re.findall(r"```sh\n(.*?)```", CONTRIBUTING, flags=re.DOTALL)
    return [shlex.split(line, comments=True) for block in blocks for line in block.splitlines()]


def named() -> set[str]:
    """The files and folders that it names."""
    return set(re.findall(r"`((?:homecare|tests|benchmarks|\.ci)/[\w./-]+|\w+\.(?:md|toml))`", CONTRIBUTING))


def test_what_contributing_points_to_is_there() -> None:
    assert len(named()) > 30
    assert not [path for path in named() if not (ROOT / path).exists()]


def test_contributing_has_a_word_for_every_package() -> None:
    packages = {path.parent.name for path in (ROOT / "homecare").glob("*/__init__.py")} - {"demo"}
    assert not [name for name in packages if f"`homecare/{name}`" not in CONTRIBUTING]


@pytest.mark.deep
def test_every_command_of_contributing_runs(tmp_path: Path) -> None:
    """In a copy, since some of them write in it. Of make's targets it is only seen that they are there."""
    copy = tmp_path / "clone"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment |= {"PYTHONPATH": str(copy), "COLUMNS": "80"}
    assert len(commands()) > 10
    for command in commands():
        program, *rest = (word.replace(FOLDER, str(tmp_path / "diary")) for word in command)
        assert program in ("make", PYTHON), command
        words = ["make", "--dry-run", *rest] if program == "make" else [sys.executable, *rest]
        done = subprocess.run(words, cwd=copy, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (command, done.stdout, done.stderr)
