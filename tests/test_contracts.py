"""The import contracts of pyproject.toml: each is kept, and each finds a file that breaks it."""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

CHECKOUT: Final = Path(__file__).parents[1]
BREAKS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "packages stand on floors": (("diary/new.py", "homecare.clinic.clinic"),),
    "core stands on floors": (("core/values/new.py", "homecare.core.records.entry"),),
    "nothing goes in circles": (
        ("core/new_topic/a.py", "homecare.core.second_topic.b"),
        ("core/second_topic/b.py", "homecare.core.new_topic.a"),
    ),
    "core is pure": (("core/new_topic/a.py", "rich.text"),),
    "core composes sentences for report alone": (("core/new_topic/a.py", "homecare.core.wording.entries"),),
    "only the store speaks SQL": (("clinic/new.py", "sqlmodel"),),
    "only store.sqlite and store.maintenance know SQLite": (("store/queries/new.py", "sqlite3"),),
    "only store.postgres knows PostgreSQL": (("store/queries/new.py", "psycopg"),),
    "only charts know plotext": (("ui/new_room/screen.py", "plotext"),),
    "only ui knows Textual": (("cli/commands/new.py", "textual.app"),),
    "faces do not reach into the store": (("ui/new_room/screen.py", "homecare.store.store"),),
    "no room knows the app or the way to other rooms": (("ui/new_room/screen.py", "homecare.ui.app"),),
    "forms stand on widgets and shell": (("ui/forms/new.py", "homecare.ui.safety.notice"),),
    "widgets stand on shell": (("ui/widgets/new.py", "homecare.ui.safety.notice"),),
    "shell stands by itself": (("ui/shell/new.py", "homecare.ui.safety.notice"),),
}
"""By the name of a contract: files, new in packages old or new, and what each imports that it must not."""


def lint(folder: Path) -> str:
    """What import-linter says of the package in this folder."""
    run = "from importlinter.cli import lint_imports_command as lint; lint()"
    done = subprocess.run(
        [sys.executable, "-c", run, "--no-cache"],
        cwd=folder, env={"PYTHONPATH": str(folder)}, check=False, capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and its contracts."""
    folder = tmp_path_factory.mktemp("house")
    unwanted = shutil.ignore_patterns("__pycache__")
    shutil.copytree(CHECKOUT / "homecare", folder / "homecare", ignore=unwanted)
    shutil.copy(CHECKOUT / "pyproject.toml", folder)
    return folder


def test_a_file_that_breaks_it_is_named_for_every_contract() -> None:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    assert [one["name"] for one in settings["tool"]["importlinter"]["contracts"]] == list(BREAKS)


@pytest.mark.deep
def test_the_contracts_are_kept(house: Path) -> None:
    found = lint(house)
    assert f"{len(BREAKS)} kept, 0 broken" in found, found


@pytest.mark.deep
@pytest.mark.parametrize("contract", BREAKS)
def test_a_contract_finds_the_file_that_breaks_it(contract: str, house: Path) -> None:
    made: list[Path] = []
    try:
        for name, imported in BREAKS[contract]:
            path = house / "homecare" / name
            if not path.parent.exists():
                path.parent.mkdir()
                made.append(path.parent)
                (path.parent / "__init__.py").write_text('"""New."""\n')
            made.append(path)
            path.write_text(f"import {imported}\n")
        found = lint(house)
    finally:
        for path in made:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    assert f"{contract} BROKEN" in found, found
    assert all(name.removesuffix(".py").replace("/", ".") in found or "circles" in contract
               for name, _ in BREAKS[contract]), found  # fmt: skip


@pytest.mark.deep
def test_a_new_file_at_the_top_has_no_floor(house: Path) -> None:
    path = house / "homecare" / "new.py"
    path.write_text('"""New."""\n')
    try:
        found = lint(house)
    finally:
        path.unlink()
    assert "packages stand on floors BROKEN" in found, found
