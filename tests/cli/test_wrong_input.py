"""Wrong input: one sentence that names the value and what is accepted, exit 2, and nothing written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows

LOGGED_WRONG = [
    (["log", "pain", "11"], "11", "0 to 10"),
    (["log", "pain", "-1"], "-1", "0 to 10"),
    (["log", "pain", "four"], "four", "0 to 10"),
    (["log", "pain", "3.5"], "3.5", "0 to 10"),
    (["log", "pain", "-3.5"], "-3.5", "0 to 10"),
    (["log", "pain", ""], "“”", "0 to 10"),
    (["log", "pain", "4", "--region", ""], "empty", "upper back"),
    (["log", "pain", "4", "--region", "elbow of the moon"], "elbow of the moon", "Known"),
    (["log", "pain", "4", "--region", "nek"], "nek", "Did you mean neck?"),
    (["log", "pain", "4", "--kind", "hourly"], "hourly", "average, worst or now"),
    (["log", "pain", "4", "--date", "2026-11-25"], "25 Nov 2026", "Today is Tue 24 Nov 2026"),
    (["log", "pain", "4", "--date", "2026-02-30"], "2026-02-30", "2026-11-24"),
    (["log", "pain", "4", "--date", "someday"], "someday", "yesterday"),
    (["log", "pain", "4", "--date", ""], "“”", "yesterday"),
    (["log", "pain", "4", "--date", "-3x"], "-3x", "-3d"),
    (["log", "pain", "4", "--date", "1999-12-31"], "1999-12-31", "2000-01-01"),
    (["log", "sitting", "25h"], "25h", "24h"),
    (["log", "sitting", "abc"], "abc", "6h30m"),
    (["log", "sitting", "-1h"], "-1h", "6h30m"),
    (["log", "sitting", "7"], "7", "7h or 7m"),
    (["log", "sitting", "19h"], "19 h", "--yes"),
    (["log", "exercise", "frontplank"], "frontplank", "Did you mean front-plank?"),
    (["log", "exercise", ""], "empty", "homecare today"),
    (["log", "exercise", "front-plank", "--sets", "0"], "not 0", "1 to 20"),
    (["log", "exercise", "front-plank", "--sets", "10,000"], "10,000", "1 to 20"),
    (["log", "exercise", "front-plank", "--sets", "10000"], "10000", "1 to 20"),
    (["log", "exercise", "front-plank", "--sets", "-2"], "-2", "1 to 20"),
    (["log", "exercise", "front-plank", "--hold", "soon"], "soon", "0 to 3600"),
    (["log", "exercise", "glute-bridge", "--reps", "999"], "999", "0 to 200"),
    (["log", "exercise", "front-plank", "--reps", "9"], "held", "--hold"),
    (["log", "exercise", "front-plank", "--peak", "11"], "11", "0 to 10"),
    (["log", "exercise", "front-plank", "--skip", ""], "empty", "--skip tired"),
    (["log", "exercise", "front-plank", "--skip", "tired", "--sets", "2"], "no sets", "--skip"),
    (["log", "session", "--before", "12"], "12", "0 to 10"),
    (["log", "session", "--points", "LI21"], "LI21", "LI20"),
    (["log", "session", "--with", ""], "empty", "cupping"),
    (["log", "rest", "--date", "2026-12-01"], "1 Dec 2026", "Today is"),
    (["history", "--limit", "0"], "not 0", "1 to"),
    (["history", "--since", "someday"], "someday", "yesterday"),
    (["trends", "--since", "2027-01-01"], "1 Jan 2027", "Today is"),
    (["trends", "--kind", "usual"], "usual", "average, worst or now"),
    (["today", "--date", "never"], "never", "yesterday"),
    (["edit", "here"], "here", "homecare history"),
    (["demo", "--seed", "x"], "x", "0 to"),
    (["--patient", "Hana", "today"], "Hana", "me"),
    (["patient", "add", "me"], "me", "--born DATE or --number N"),
    (["patient", "add", " "], "empty", "Write"),
    (["patient", "archive", "my"], "my", "Known: me"),
    (["programme", "end"], "There is no programme", "nothing to end"),
    (["programme", "assign", "flare-minimum", "--yes", "--until", "-9d"], "15 Nov", "last day"),
    (["programme", "assign", "flare-minimum", "--yes", "--planned-sessions", "0"], "not 0", "1 to 200"),
    (["programme", "show"], "There is no programme", "homecare programme list"),
]


@pytest.mark.parametrize(
    ("words", "value", "accepted"), LOGGED_WRONG, ids=[" ".join(case[0]) for case in LOGGED_WRONG]
)
def test_a_wrong_value_is_named_and_nothing_is_written(
    homecare: Homecare, paths: Paths, words: list[str], value: str, accepted: str
) -> None:
    homecare("log", "pain", "5")
    before = rows(paths)
    ran = homecare(*words, expect=2)
    said = ran.err.strip()
    assert len(said.splitlines()) == 1
    assert value in said.replace("2026-11-15", "15 Nov")
    assert accepted in said
    assert rows(paths) == before


USAGE_WRONG = [
    (["tody"], "tody", "Did you mean today?"),
    (["quite-otherwise"], "quite-otherwise", "homecare --help"),
    (["log"], "homecare log", "pain, sitting, exercise, session, rest, after-effects, activities or change"),
    (["log", "pian", "4"], "log pian", "Did you mean log pain?"),
    (["log", "pain"], "LEVEL is missing", "homecare log pain 4"),
    (["log", "sitting"], "TIME is missing", "homecare log sitting"),
    (["log", "pain", "4", "--regoin", "neck"], "--regoin", "Did you mean --region?"),
    (["log", "pain", "--regoin", "neck", "4"], "--regoin", "Did you mean --region?"),
    (["log", "pain", "4", "--regoin=neck"], "--regoin", "Did you mean --region?"),
    (["log", "pain", "4", "neck"], "neck", "homecare log pain 4 --region neck"),
    (["log", "pain", "4", "--date"], "--date", "Type it after a space."),
    (["log", "pain", "-h"], "-h", "--help"),
    (["--dta", "x", "today"], "--dta", "Did you mean --data?"),
    (["--data"], "--data", "Type it after a space."),
    (["--data", "", "today"], "--data", "folder"),
    (["undo", "everything"], "everything", "homecare undo"),
    (["edit"], "ID is missing", "homecare edit"),
    (["programme"], "homecare programme", "list, show, check, diff, new, assign, end or schema"),
    (["programme", "chek"], "chek", "Did you mean programme check?"),
    (["programme", "check"], "FILE... is missing", "homecare programme check"),
    (["patient", "add"], "NAME is missing", "homecare patient add"),
    (["log", "pain", "4", "--note", "\udcff"], "not text", "plain text"),
    (["log", "pain", "4", "--note", "a\x1b[31mb"], "control character", "plain text"),
]


@pytest.mark.parametrize(
    ("words", "value", "step"), USAGE_WRONG, ids=[" ".join(map(ascii, case[0])) for case in USAGE_WRONG]
)
def test_a_slip_in_the_words_is_named_with_a_next_step(
    homecare: Homecare, paths: Paths, words: list[str], value: str, step: str
) -> None:
    before = rows(paths)
    said = homecare(*words, expect=2).refusal
    assert value in said
    assert step in said
    assert not {key: number for key, number in rows(paths).items() if key != "alembic_version"} or before


@pytest.fixture
def files(tmp_path: Path, own_programme: Callable[..., Path]) -> Path:
    """A folder of files that are no programme, each for another reason."""
    folder = tmp_path / "files"
    folder.mkdir()
    good = own_programme("good").read_text(encoding="utf-8")
    (folder / "binary.toml").write_bytes(b"\x00\x01\x02\xff" * 20)
    (folder / "letters.toml").write_bytes(good.encode() + b"\0")
    (folder / "large.toml").write_bytes(b"# " + b"x" * 10_000_000)
    (folder / "prose.toml").write_text("Dear patient, please rest.", encoding="utf-8")
    (folder / "key.toml").write_text(good + "hold_sec = 3\n", encoding="utf-8")
    (folder / "type.toml").write_text(good + 'sets = "three"\n', encoding="utf-8")
    (folder / "negative.toml").write_text(good + "sets = -3\n", encoding="utf-8")
    (folder / "unknown.toml").write_text(good.replace("chin-tuck", "chin-tack"), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("missing.toml", "missing.toml", "The programmes are"),
        ("", "is a folder", "Choose a file"),
        ("binary.toml", "binary.toml", "UTF-8"),
        ("letters.toml", "binary", "text file"),
        ("large.toml", "256 KB", "text file"),
        ("prose.toml", "not TOML", "title ="),
        ("key.toml", "hold_sec", "Did you mean hold_s?"),
        ("type.toml", "three", "whole number"),
        ("negative.toml", "-3", "or more"),
        ("unknown.toml", "chin-tack", "Did you mean chin-tuck?"),
    ],
)
@pytest.mark.parametrize("command", ["assign", "check", "show"])
def test_a_bad_programme_file_is_refused_in_words(
    homecare: Homecare, paths: Paths, files: Path, *, command: str, name: str, value: str, accepted: str
) -> None:
    if command == "check" and not name:
        return  # a folder is what `check` can open
    words = ["programme", command, str(files / name)]
    ran = homecare(*words, *(["--yes"] if command == "assign" else []), expect=2)
    said = ran.out if command == "check" else ran.refusal
    assert value in said
    assert accepted in said
    assert rows(paths) == {}


def test_the_same_id_and_version_with_another_text_is_refused(
    homecare: Homecare, paths: Paths, own_programme: Callable[..., Path]
) -> None:
    file = own_programme()
    homecare("programme", "assign", str(file), "--yes")
    before = rows(paths)
    file.write_text(file.read_text(encoding="utf-8").replace("My own", "My other"), encoding="utf-8")
    said = homecare("programme", "assign", str(file), "--yes", expect=2).err
    assert "mine version 1 is already in use, with a different text" in said
    assert "version = 2" in said
    assert rows(paths) == before


@pytest.mark.parametrize(
    "words", [["today"], ["log", "pain", "4"], ["history"], ["trends"], ["patient", "list"]]
)
def test_a_data_folder_that_cannot_be_used_is_exit_3(
    homecare: Homecare, tmp_path: Path, words: list[str]
) -> None:
    file = tmp_path / "a file"
    file.write_text("mine", encoding="utf-8")
    for folder in (file, file / "below"):
        said = homecare("--data", str(folder), *words, expect=3).refusal
        assert str(folder) in said
        assert "--data" in said
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("words", [["today"], ["log", "pain", "4"], ["undo"], ["patient", "add", "Hana"]])
def test_a_file_that_is_no_database_is_left_as_it_is(
    homecare: Homecare, paths: Paths, words: list[str]
) -> None:
    paths.data.mkdir()
    paths.database.write_text("This is a letter, not a database. " * 100, encoding="utf-8")
    before = paths.database.read_bytes()
    said = homecare(*words, expect=3).refusal
    assert "is not a homecare database" in said
    assert "nothing was overwritten" in said
    assert paths.database.read_bytes() == before
