"""README and docs keep their word: commands run, links lead somewhere, programme texts can be used."""

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
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
LINKED = [*PAGES, *(ROOT / name for name in ("CONTRIBUTING.md", "SECURITY.md"))]
README_LINES = 150


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def commands(page: Path) -> list[list[str]]:
    """The homecare commands of a page's shell blocks, without those that only open the screens."""
    blocks = re.findall(r"```sh\n(.*?)```", text_of(page), flags=re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines() if line.startswith("homecare ")]
    return [shlex.split(line)[1:] for line in lines]


@pytest.mark.deep
@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)], ids=lambda page: page.stem)
def test_every_command_of_a_page_runs_in_order(page: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "HOMECARE_DATA": str(tmp_path / "data")}
    for words in (["log", "pain", "4"], *commands(page)):
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


def test_the_pages_show_commands() -> None:
    shown = {page.stem: len(commands(page)) for page in PAGES}
    assert shown["command-line"] > 30
    assert shown["practitioners"] > 10


def headings(page: Path) -> set[str]:
    """The headings of a page as they stand in links."""
    found = re.findall(r"^#+ (.*)$", text_of(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in found}


@pytest.mark.parametrize("page", LINKED, ids=lambda page: page.stem)
def test_every_link_leads_to_a_page_that_is_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)]+)\)", text_of(page))
    links += re.findall(r'(?:src|srcset)="([^"]+)"', text_of(page))
    for link in links:
        path, _, heading = link.partition("#")
        assert "://" not in link, "a page that cannot be read offline"
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not heading or heading in headings(target), link


def test_readme_leads_to_every_page_of_docs() -> None:
    readme = text_of(ROOT / "README.md")
    assert [page.name for page in PAGES[1:] if f"(docs/{page.name})" not in readme] == []


def test_readme_is_read_in_one_go() -> None:
    assert len(text_of(ROOT / "README.md").splitlines()) <= README_LINES


def test_every_make_target_that_is_named_exists() -> None:
    there = set(re.findall(r"^([a-z-]+):", text_of(ROOT / "Makefile"), flags=re.MULTILINE))
    named = {
        one
        for page in LINKED
        for one in re.findall(r"(?:^|`)make ([a-z-]+)", text_of(page), flags=re.MULTILINE)
    }
    assert named > {"run", "demo", "test"}
    assert named <= there


def test_every_programme_text_can_be_used(shelf: Shelf) -> None:
    blocks = re.findall(r"```toml\n(.*?)```", text_of(ROOT / "docs" / "programme-files.md"), flags=re.DOTALL)
    assert any("[[define]]" in block for block in blocks)
    whole, *parts = blocks
    assert shelf.plan(whole, "programme-files.toml").exercises
    for block in parts:
        rules = not re.search(r"^\[\[exercise\]\]", block, flags=re.MULTILINE)
        text = programme(body=f"{PLANK}{block}" if rules else block)
        assert shelf.plan(text, "programme-files.toml").exercises


def test_the_page_of_settings_names_every_setting_and_no_other() -> None:
    table = re.findall(r"^\| `([^`]+)`", text_of(ROOT / "docs" / "settings.md"), flags=re.MULTILINE)
    assert {name.strip("[]") for name in table} == set(ACCEPTED)


def test_the_changelog_speaks_of_this_version() -> None:
    assert f"## {homecare.__version__}" in text_of(ROOT / "CHANGELOG.md")
