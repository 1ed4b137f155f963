"""The house: what each room imports, and what the wheel holds when it is installed somewhere new."""

import ast
import json
import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import homecare

PACKAGE = Path(homecare.__file__).parent
CHECKOUT = PACKAGE.parent
HEAVY = ("textual", "sqlmodel", "sqlalchemy", "alembic", "plotext", "pydantic", "rich", "typer", "tomlkit")


def loaded_after(*arguments: str, home: Path) -> set[str]:
    """The top-level modules that a fresh Python has loaded after running this."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=home,
        env={**os.environ, "HOME": str(home)},
    )
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    assert len(lines) > 20
    return {line.rsplit("|", 1)[1].strip().partition(".")[0] for line in lines}


def modules_of(folder: str) -> list[str]:
    """The dotted names of every module below a folder of the package."""
    paths = sorted((PACKAGE / folder).rglob("*.py"))
    return [
        ".".join(path.relative_to(CHECKOUT).with_suffix("").parts).removesuffix(".__init__") for path in paths
    ]


# What is imported


def test_asking_for_the_version_loads_neither_the_interface_nor_the_tables(tmp_path: Path) -> None:
    loaded = loaded_after("-m", "homecare", "--version", home=tmp_path)
    assert "homecare" in loaded
    assert loaded & {"textual", "sqlmodel", "sqlalchemy", "alembic", "plotext", "pydantic"} == set()
    assert list(tmp_path.iterdir()) == [tmp_path / "home"]  # and makes nothing


def test_no_room_of_the_interface_loads_the_tables_or_the_charts(tmp_path: Path) -> None:
    rooms = modules_of("ui")
    assert len(rooms) > 5
    loaded = loaded_after("-c", "; ".join(f"import {room}" for room in rooms), home=tmp_path)
    assert "textual" in loaded
    assert loaded & {"sqlmodel", "sqlalchemy", "alembic", "plotext"} == set()


def test_the_core_loads_nothing_that_reads_writes_or_draws(tmp_path: Path) -> None:
    everything = "; ".join(f"import {name}" for name in modules_of("core"))
    loaded = loaded_after("-c", everything, home=tmp_path)
    assert loaded & (set(HEAVY) - {"pydantic"}) == set()
    assert loaded & {"sqlite3", "platformdirs", "socketserver", "http", "asyncio", "curses"} == set()


@pytest.mark.parametrize("path", sorted((PACKAGE / "core").rglob("*.py")), ids=lambda path: path.name)
def test_the_core_opens_no_file_and_reads_no_clock(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert (
        imported & {"os", "io", "sys", "pathlib", "sqlite3", "socket", "subprocess", "time", "random"}
        == set()
    )
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    assert (
        called & {"open", "now", "today", "utcnow", "print", "input", "uuid4", "read_text", "write_text"}
        == set()
    )


@pytest.mark.parametrize(
    "room",
    ["diary.diary", "clinic.clinic", "settings.settings", "paths", "exchange.shelf", "store.store"],
)
def test_importing_a_room_makes_no_file_and_says_nothing(room: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import homecare.{room}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert (done.stdout, done.stderr) == ("", "")
    assert [path.name for path in tmp_path.rglob("*")] == ["home"]


# The wheel


def once_in_a_run(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that the first of the workers fills, for all of them."""
    import fcntl

    shared = factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    folder, made = shared / name, shared / f"{name}.made"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            folder.mkdir()
            make(folder)
            made.touch()
    return folder


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built once from the checkout."""

    def build(folder: Path) -> None:
        words = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(CHECKOUT)]
        subprocess.run(words, capture_output=True, check=True)

    (built,) = once_in_a_run(tmp_path_factory, "wheel", build).glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program in an environment of its own, with its dependencies and nothing of the checkout."""

    def install(folder: Path) -> None:
        venv.create(folder, with_pip=True)
        words = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", str(wheel)]
        subprocess.run(words, capture_output=True, check=True)

    return once_in_a_run(tmp_path_factory, "installed", install) / "bin" / "homecare"


def run(program: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """The installed program in an empty home, with nothing of this environment but a path and a language."""
    return subprocess.run(
        [str(program), *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env={"HOME": str(home), "PATH": os.defpath, "LANG": "C.UTF-8"},
    )


@pytest.mark.deep
def test_the_wheel_holds_everything_the_program_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    programs = {f"homecare/programs/{path.name}" for path in (CHECKOUT / "programs").glob("*.toml")}
    assert len(programs) == 5
    ours = {
        str(path.relative_to(CHECKOUT))
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "homecare/store/migrations/versions/0001_first_tables.py" in ours
    assert any(name.endswith(".tcss") for name in ours)
    assert ours | programs <= names


@pytest.mark.deep
def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"homecare", f"homecare-{homecare.__version__}.dist-info"}
    assert not any("__pycache__" in name for name in zipfile.ZipFile(wheel).namelist())


@pytest.mark.deep
def test_the_installed_program_lists_its_programmes_in_an_empty_home(installed: Path, tmp_path: Path) -> None:
    home = tmp_path / "empty"
    home.mkdir()
    listed = run(installed, "programme", "list", home=home)
    assert (listed.returncode, listed.stderr) == (0, "")
    for slug in ("core-posture-basics", "desk-neck-upper-back", "flare-minimum"):
        assert slug in listed.stdout


@pytest.mark.deep
def test_the_installed_program_keeps_a_first_day(installed: Path, tmp_path: Path) -> None:
    home = tmp_path / "empty"
    home.mkdir()
    for arguments in (
        ("programme", "assign", "core-posture-basics", "--yes"),
        ("log", "pain", "4"),
        ("log", "exercise", "doorway-stretch"),
    ):
        done = run(installed, *arguments, home=home)
        assert (done.returncode, done.stderr) == (0, "")
    today = json.loads(run(installed, "today", "--json", home=home).stdout)
    assert today["programme"]["id"] == "core-posture-basics"
    assert [reading["level"] for reading in today["pain"]] == [4]


@pytest.mark.deep
def test_the_installed_program_knows_its_version(installed: Path, tmp_path: Path) -> None:
    assert homecare.__version__ in run(installed, "--version", home=tmp_path).stdout
