"""What each face loads, module by module: whatever is loaded is waited for, every time.

The lists beside this file are what a person waits for today. A module that is new in one has to be needed
there: `python -m tests.test_loaded` writes the lists anew, for a look at what changed in them.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest

LISTS: Final = Path(__file__).parent / "loaded"
_TELL: Final = """
import sys
def tell():
    print(*sorted(sys.modules), sep="\\n", file=sys.__stderr__, flush=True)
"""
_COMMAND: Final = "from homecare.cli.entry import run\nassert run({words!r}) == 0\ntell()"
_FIRST_PAINT: Final = """
import asyncio
from homecare.ui.app import HomecareApp
from homecare.paths import find_paths
def end_at_the_first_paint(app):
    tell()
    app.exit()
HomecareApp._open_today = end_at_the_first_paint
async def paint():
    app = HomecareApp(find_paths(None))
    async with app.run_test(size=(80, 24)) as pilot:
        while app.is_running:
            await pilot.pause()
asyncio.run(paint())
"""
FACES: Final[Mapping[str, str]] = {
    "version": _COMMAND.format(words=["--version"]),
    "sit-status": _COMMAND.format(words=["sit", "status", "--short"]),
    "log-pain": _COMMAND.format(words=["log", "pain", "4"]),
    "first-paint": _FIRST_PAINT,
}
"""What is done, by the name of its list."""
OTHERS: Final[Mapping[str, set[str]]] = {
    "version": {"typer"},
    "sit-status": set(),
    "log-pain": {"typer", "pydantic"},
    "first-paint": {"textual", "rich"},
}
"""The libraries that are loaded, of those that are ours to load or to leave."""
LIBRARIES: Final = {
    "alembic", "icalendar", "keyring", "plotext", "pydantic", "pyrage", "rich", "sqlalchemy", "sqlcipher3",
    "sqlmodel", "textual", "tomlkit", "typer",
}  # fmt: skip


def loaded_by(doing: str, folder: Path) -> list[str]:
    """The modules that a fresh process has loaded once it has done this on a diary that is there already."""
    environment = {**os.environ, "HOMECARE_DATA": str(folder), "HOME": str(folder.parent)}
    begin = [sys.executable, "-m", "homecare", "log", "pain", "3"]
    subprocess.run(begin, env=environment, check=True, capture_output=True)
    done = subprocess.run(
        [sys.executable, "-c", _TELL + doing],
        env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return done.stderr.split()


def ours(modules: list[str]) -> list[str]:
    """Those of homecare itself."""
    return [one for one in modules if one.partition(".")[0] == "homecare"]


@pytest.mark.parametrize("face", FACES)
def test_a_face_loads_no_more_than_its_list(face: str, tmp_path: Path) -> None:
    loaded = loaded_by(FACES[face], tmp_path / "data")
    assert {one.partition(".")[0] for one in loaded} & LIBRARIES == OTHERS[face]
    assert ours(loaded) == (LISTS / f"{face}.txt").read_text(encoding="utf-8").split()


def main() -> None:
    """Write the lists."""
    for face, doing in FACES.items():
        with TemporaryDirectory() as folder:
            modules = ours(loaded_by(doing, Path(folder) / "data"))
        (LISTS / f"{face}.txt").write_text("\n".join(modules) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
