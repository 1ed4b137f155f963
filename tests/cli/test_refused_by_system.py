"""What the system refuses, in every command: a sentence with the right exit code, and never a defect.

Somebody else's folder, a folder that is gone, a name that is too long, a full table of files.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from homecare.paths import Paths
from tests.cli.child import ROOT_RULES, closed, ran_as
from tests.cli.conftest import Ran, rows
from tests.cli.test_help import EVERY
from tests.depth import some

pytestmark = pytest.mark.skipif(
    os.name != "posix" or (ROOT_RULES and shutil.which("setpriv") is None),
    reason="nothing is kept from this user",
)

LONG: Final = "n" * 300
ID: Final = "00000000"
OF_DIARY: Final = (
    "", "start --yes", "today", "today --json", "log pain 4", "log sitting 6h", "history",
    "log exercise front-plank --sets 1", "log session --before 5", "log rest", "log after-effects sore",
    "log activities --name walk", "log change 2", "sit start", "sit break", "sit stop", "sit log 30m",
    "sit status", "sit status --short",
    f"edit {ID} --note x", "undo", "trends", "report", "programme end --yes",
    "programme assign desk-neck-upper-back --yes", "patient add Hana", "patient list",
    "patient archive Hana --yes", "patient note Hana stiff", "patient watch Hana", "patient session Hana",
    "patient questions Hana", "patient answer Hana 3f2a Yes", "patient messages Hana",
    "patient rename Hana Hanae",
    "step list", "step yes front-plank", "step not-now front-plank", "step ask front-plank",
    "flare on", "flare off",
    "sessions", "sessions plan 2026-12-24", "sessions cancel 2026-12-24", "sessions count 10", "questions",
    "questions add why", f"questions asked {ID}", "messages", "clinic --text", "backup", "remind", "key",
)  # fmt: skip
"""What cannot be done without a diary."""
OF_FOLDER: Final = (
    "settings", "settings plain yes", "programme list", "programme show desk-neck-upper-back",
    "programme new mine --title Mine --author Hana --weeks 4", "programme schema", "guide", "safety", "where",
    "doctor", "doctor --repair", "backup --list", "lock", "unlock", "demo", "restore nothing.db --yes",
)  # fmt: skip
"""What looks into the data folder, or beside it."""
OUT: Final = (
    "backup {}.db", "report --html {}.html", "share {}.json --unencrypted --yes", "export {}",
    "remind --time 07:30 --file {}.ics", "doctor --bundle {}.json",
    "programme new mine --title Mine --author Hana --weeks 4 --out {}.toml",
)  # fmt: skip
"""What writes a file of its own."""
IN: Final = (
    "restore {}.db --yes", "receive {}.json --yes", "import {}.csv --yes", "import {} --yes",
    "doctor --repair {}.db", "programme check {}.toml", "programme check {}", "programme show {}.toml",
    "programme assign {}.toml --yes", "programme diff {}.toml {}.toml",
    "share out.json --yes --passphrase-file {}.txt",
)  # fmt: skip
"""What reads a file of its own."""


def test_the_tables_name_every_command() -> None:
    named = {line.split(" -")[0] for line in (*OF_DIARY, *OF_FOLDER, *OUT, *IN)}
    leaves = {" ".join(path) for path, command in EVERY if not hasattr(command, "list_commands")}
    missing = {leaf for leaf in leaves if not any(f"{line} ".startswith(f"{leaf} ") for line in named)}
    assert missing == {"sit watch"}  # it goes on for ever, and opens what sit status opens


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder whose parts may be given away; they are taken back at the end."""
    yield tmp_path
    for path in (tmp_path / "theirs", tmp_path / "data" / "backups", tmp_path / "data" / "programmes"):
        if path.is_dir():
            path.chmod(0o700)


@pytest.fixture
def lived(place: Path) -> Paths:
    """A diary with an entry and a copy, made by whoever may use it in these tests."""
    paths = Paths(place / "data")
    (done,) = ran(place, ["log pain 3"], paths.data)
    assert done.code == 0, done.err
    return paths


def ran(place: Path, lines: Sequence[str], data: Path | str, **less: Any) -> list[Ran]:
    """What comes of these lines on a data folder."""
    return ran_as([line.split() for line in lines], home=place, HOMECARE_DATA=str(data), **less)


def theirs(place: Path) -> Path:
    """A folder of somebody else."""
    folder = place / "theirs"
    folder.mkdir(exist_ok=True)
    return closed(folder)


def assert_said(line: str, done: Ran, *codes: int) -> None:
    """A sentence with one of these exit codes; nothing that only a programmer reads."""
    assert done.code in codes, (line, done)
    for unfit in ("Traceback", "a bug in homecare", "Errno", "None"):
        assert unfit not in done.err, (line, done.err)
    assert done.code == 0 or done.err or done.out, line


NONE: Final[Mapping[str, Callable[[Path], Path]]] = {
    "somebody else's": theirs,
    "in a folder of somebody else": lambda place: theirs(place) / "above" / "diary",
    "a file": lambda place: made(place / "data"),
    "below a file": lambda place: made(place / "data") / "diary",
    "a link to nothing": lambda place: linked(place / "data", theirs(place) / "nothing"),
    "a circle of links": lambda place: linked(place / "data", place / "data"),
}
"""Data folders that nobody can use."""
IN_FOLDER: Final = ("backups", "settings.toml", "programmes", "homecare.db", "key.txt", "guide.toml")
"""What may belong to somebody else in a folder of one's own."""
OFTEN: Final = (
    "today",
    "log pain 4",
    "history",
    "undo",
    "sit status --short",
    "backup",
    "doctor",
    "settings",
    "guide",
)
"""What is tried in every run; all the rest is in the deep one."""


def made(path: Path) -> Path:
    path.touch()
    return path


def linked(path: Path, to: Path) -> Path:
    path.symlink_to(to)
    return path


def not_ones_own(lived: Paths, name: str) -> Paths:
    """A data folder in which one file or folder belongs to somebody else."""
    given = lived.data / name
    shutil.rmtree(given, ignore_errors=True)
    if name in ("backups", "programmes"):
        given.mkdir()
    else:
        given.touch()
    closed(given)
    return lived


@pytest.mark.parametrize("what", NONE)
def test_a_data_folder_that_cannot_be_used_is_said(place: Path, what: str) -> None:
    for line, done in zip(OFTEN, ran(place, OFTEN, NONE[what](place)), strict=True):
        codes = {"settings": (0, 3), "guide": (0, 3), "backup": (2, 3)}  # where there is none, none is copied
        assert_said(line, done, *codes.get(line, (3,)))


@pytest.mark.parametrize("name", some(*IN_FOLDER, quick=("homecare.db", "backups")))
def test_one_file_of_somebody_else_in_the_data_folder_is_no_defect(
    place: Path, lived: Paths, name: str
) -> None:
    for line, done in zip(OFTEN, ran(place, OFTEN, not_ones_own(lived, name).data), strict=True):
        assert_said(line, done, 0, 2, 3)


@pytest.mark.deep
@pytest.mark.parametrize("what", NONE)
def test_a_data_folder_that_cannot_be_used_is_said_in_every_command(place: Path, what: str) -> None:
    lines = [*OF_DIARY, *OF_FOLDER]
    for line, done in zip(lines, ran(place, lines, NONE[what](place)), strict=True):
        assert_said(line, done, 0, 2, 3)
        assert done.code or line not in OF_DIARY, line


@pytest.mark.deep
@pytest.mark.parametrize("name", IN_FOLDER)
def test_one_file_of_somebody_else_is_no_defect_in_any_command(place: Path, lived: Paths, name: str) -> None:
    lines = [*OF_DIARY, *OF_FOLDER]
    for line, done in zip(lines, ran(place, lines, not_ones_own(lived, name).data), strict=True):
        assert_said(line, done, 0, 2, 3)


@pytest.mark.parametrize("line", ["today", "log pain 4", "doctor", "sit status", "sit status --short"])
def test_what_is_typed_most_says_that_the_folder_is_somebody_elses_with_exit_3(
    place: Path, line: str
) -> None:
    (done,) = ran(place, [line], theirs(place))
    assert_said(line, done, 3)
    assert f"The data folder {place}/theirs cannot be used" in done.err
    assert "Permission denied" in done.err


def test_files_in_a_folder_of_somebody_else_are_refused_with_exit_2(place: Path, lived: Paths) -> None:
    there = theirs(place) / "file"
    lines = [line.replace("{}", str(there)) for line in (*OUT, *IN)]
    for line, done in zip(lines, ran(place, lines, lived.data), strict=True):
        assert_said(line, done, 2)


def test_names_that_are_too_long_are_refused_with_exit_2(place: Path, lived: Paths) -> None:
    lines = [line.replace("{}", f"{place}/{LONG}") for line in (*OUT, *IN)]
    for line, done in zip(lines, ran(place, lines, lived.data), strict=True):
        assert_said(line, done, 2)
    for line, done in zip(OFTEN, ran(place, OFTEN, place / LONG), strict=True):
        assert_said(line, done, 2)
        assert "too long" in done.err


@pytest.mark.deep
def test_relative_names_in_a_folder_that_is_gone_are_refused_with_exit_2(place: Path, lived: Paths) -> None:
    lines = [line.replace("{}", "file") for line in (*OUT, *IN)]
    (place / "gone").mkdir()
    done_there = ran(place, lines, lived.data, stands_in=place / "gone")
    for line, done in zip(lines, done_there, strict=True):
        assert_said(line, done, 2)
        assert "no longer exists" in done.err or line.startswith("programme"), (line, done.err)
    (place / "gone").mkdir()
    for line, done in zip(OFTEN, ran(place, OFTEN, "rel", stands_in=place / "gone"), strict=True):
        assert_said(line, done, 2)
        assert "“rel” in HOMECARE_DATA" in done.err, line


def test_a_diary_is_used_from_a_folder_that_is_gone(place: Path, lived: Paths) -> None:
    (place / "gone").mkdir()
    for done in ran(place, ["log pain 5", "today", "doctor"], lived.data, stands_in=place / "gone"):
        assert done.code == 0, done.err


@pytest.mark.parametrize("said", ["HOMECARE_DATA", "--data"])
def test_a_home_folder_of_nobody_is_named_with_where_it_was_said(place: Path, said: str) -> None:
    (done,) = (
        ran(place, ["where"], "~nosuchuser/d")
        if said == "HOMECARE_DATA"
        else ran(place, ["--data ~nosuchuser/d where"], place / "data")
    )
    assert done.code == 2
    assert "“~nosuchuser/d”" in done.err
    assert said in done.err
    assert "None" not in done.err


def test_a_pain_is_logged_where_the_copies_belong_to_somebody_else_and_that_is_said(
    place: Path, lived: Paths
) -> None:
    (lived.data / "backups").mkdir(exist_ok=True)
    closed(lived.data / "backups")
    (done,) = ran(place, ["log pain 5"], lived.data)
    assert done.code == 0
    assert "Pain 5" in done.out
    assert f"Note: No copy of the diary could be made in {lived.data}/backups" in done.err
    assert "nothing was changed" not in done.err
    assert rows(lived)["pain_reading"] == 2


def test_a_tab_key_says_nothing_of_a_folder_that_cannot_be_used(place: Path) -> None:
    asked = {"_HOMECARE_COMPLETE": "complete_bash", "COMP_CWORD": "3"}
    for words in ("homecare programme show ", "homecare questions asked "):
        (done,) = ran(place, [""], theirs(place) / words.split()[1], COMP_WORDS=words, **asked)
        assert done.err == ""


@pytest.mark.deep
@pytest.mark.skipif(sys.platform != "linux", reason="how many files are open is counted as Linux counts")
@pytest.mark.parametrize("files", [0, 3])
def test_a_full_table_of_files_is_no_defect(place: Path, lived: Paths, files: int) -> None:
    lines = ["today", "log pain 4", "history", "trends", "sit status", "where", "doctor", "settings", "key"]
    lines += [line.replace("{}", str(place / "out")) for line in OUT[:3]]
    for line, done in zip(lines, ran(place, lines, lived.data, files_left=files), strict=True):
        assert_said(line, done, 0, 2, 3)
