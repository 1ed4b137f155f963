"""README keeps its word: its commands run, its keys exist, its settings are the settings."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import homecare
from homecare.exchange.shelf import Shelf
from homecare.settings.values import ACCEPTED
from tests.core.files import PLANK, programme

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[list[str]]:
    """The homecare commands of README's shell blocks that need no file of the reader's."""
    blocks = re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines() if line.startswith("homecare ")]
    return [shlex.split(line)[1:] for line in lines if "my-programme" not in line]


@pytest.mark.deep
def test_every_command_of_readme_runs_in_order_on_an_empty_folder(tmp_path: Path) -> None:
    assert len(commands()) > 10
    environment = {**os.environ, "HOMECARE_DATA": str(tmp_path / "data")}
    for words in commands():
        done = subprocess.run(
            [sys.executable, "-m", "homecare", *words],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == 0, (words, done.stderr)
        assert done.stdout.strip(), words


def test_every_programme_text_of_readme_can_be_used(shelf: Shelf) -> None:
    section = README[README.index("## Programme files") :]
    blocks = re.findall(r"```toml\n(.*?)```", section, flags=re.DOTALL)
    assert any("[[define]]" in block for block in blocks)
    for block in blocks:
        rules = not re.search(r"^\[\[exercise\]\]", block, flags=re.MULTILINE)
        assert shelf.plan(programme(body=f"{PLANK}{block}" if rules else block), "readme.toml").exercises


def test_readme_names_every_setting_and_no_other() -> None:
    section = README[README.index("## Settings") : README.index("## Programme files")]
    named = {name.strip("[]") for name in re.findall(r"^\| `([^`]+)`", section, flags=re.MULTILINE)}
    assert named == set(ACCEPTED)


def test_the_changelog_speaks_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {homecare.__version__}" in changelog
