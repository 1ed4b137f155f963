"""Two patients of one name, through every door: told apart, found, renamed, and never mistaken."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows

BORN, NUMBERED = "Hana Mori (born 3 May 1980)", "Hana Mori (no. 12)"


@pytest.fixture
def two(homecare: Homecare) -> Homecare:
    """A practice with two patients called Hana Mori, and Ken."""
    homecare("patient", "add", "Hana Mori", "--born", "1980-05-03")
    homecare("patient", "add", "hana mori".title(), "--number", "12")
    homecare("patient", "add", "Ken")
    return homecare


def names(homecare: Homecare, *words: str) -> list[str]:
    return [one["name"] for one in homecare("patient", "list", "--json", *words).json]


def test_a_second_one_of_a_name_needs_a_date_of_birth_or_a_number(homecare: Homecare, paths: Paths) -> None:
    homecare("patient", "add", "Hana Mori")
    refusal = homecare("patient", "add", "HANA  mori", expect=2).refusal
    assert "already" in refusal
    assert "--born DATE or --number N" in refusal
    added = homecare("patient", "add", "Hana Mori", "--born", "3 May 1980")
    assert f"Added: {BORN}." in added.out
    assert "homecare patient rename" in added.out  # how the one before gets a date of birth, too
    refusal = homecare("patient", "add", "Hana Mori", "--born", "1980-05-03", expect=2).refusal
    assert refusal.endswith("--number N")
    refusal = homecare("patient", "add", "Ken", "--number", "", expect=2).refusal
    assert "number is empty" in refusal
    homecare("patient", "add", "Ken", "--number", "7")
    assert "Ken already has the number 7" in homecare("patient", "add", "Bo", "--number", "7", expect=2).err
    for wrong in ("1980", "tomorrow", "2030-01-01", "1850-01-01"):
        assert homecare("patient", "add", "Bo", "--born", wrong, expect=2).refusal
    assert rows(paths)["patient"] == 3


def test_both_are_listed_with_what_tells_them_apart(two: Homecare) -> None:
    assert names(two) == [BORN, NUMBERED, "Ken"]
    listed = two("patient", "list", "--json").json
    assert [(one["born"], one["number"]) for one in listed] == [
        ("1980-05-03", None), (None, "12"), (None, None),
    ]  # fmt: skip
    two("patient", "rename", "Ken", "Ken", "--born", "1970-01-02", "--number", "3")
    assert "Ken" in two("patient", "list").out
    assert "born 2 Jan 1970, no. 3" in two("patient", "list").out
    assert [row["name"] for row in two("clinic", "--json").json["patients"]] == [BORN, NUMBERED, "Ken"]
    assert NUMBERED in two("clinic", "--text").out


@pytest.mark.parametrize(
    "words",
    [BORN, "hana mori 1980-05-03", "Hana Mori, born 3 May 1980"],
)
def test_each_is_found_at_every_door(two: Homecare, words: str) -> None:
    two("--patient", words, "log", "pain", "7")
    two("--patient", "12", "log", "pain", "2")
    assert [one["level"] for one in two("--patient", words, "history", "--json").json] == [7]
    assert [one["level"] for one in two("--patient", "no. 12", "history", "--json").json] == [2]
    two("patient", "note", words, "Prefers mornings")
    assert "Prefers mornings" not in two("patient", "note", "12").out
    two("patient", "watch", "12", "--pain-from", "6")
    assert two("patient", "watch", words, "--json").json["pain_from"] is None
    two("patient", "session", words, "+7d")
    assert two("patient", "session", "12", "--json").json["sessions"] == []
    (row,) = two("clinic", "--filter", "12", "--json").json["patients"]
    assert row["name"] == NUMBERED
    (row,) = two("clinic", "--filter", "1980-05-03", "--json").json["patients"]
    assert row["name"] == BORN
    two("patient", "archive", words, "--yes")
    assert names(two) == ["Hana Mori", "Ken"]
    two("patient", "archive", words, "--undo")
    assert names(two) == [BORN, NUMBERED, "Ken"]


def test_the_plain_name_is_asked_about(two: Homecare) -> None:
    for words in (("--patient", "hana mori", "log", "pain", "4"), ("patient", "note", "Hana Mori", "x")):
        refusal = two(*words, expect=2).refusal
        assert f'Say which: "{BORN}" or "{NUMBERED}".' in refusal


def test_archived_diaries_of_one_name_are_told_apart_and_come_back_one_by_one(two: Homecare) -> None:
    two("patient", "archive", BORN, "--yes")
    two("patient", "archive", "Hana Mori", "--yes")
    assert names(two) == ["Ken"]
    assert names(two, "--archived") == [BORN, NUMBERED, "Ken"]
    assert "Say which" in two("patient", "archive", "Hana Mori", "--undo", expect=2).refusal
    two("patient", "archive", NUMBERED, "--undo")
    assert names(two) == ["Hana Mori", "Ken"]


def test_an_archived_one_does_not_come_back_beside_one_whom_nothing_tells_from_them(
    homecare: Homecare,
) -> None:
    homecare("patient", "add", "Hana")
    homecare("patient", "archive", "Hana", "--yes")
    homecare("patient", "add", "Hana")
    refusal = homecare("patient", "archive", "Hana", "--undo", expect=2).refusal
    assert "homecare patient rename" in refusal
    homecare("patient", "rename", "Hana", "Hana", "--number", "2")
    refusal = homecare("patient", "archive", "Hana", "--undo", expect=2).refusal
    assert "already" in refusal  # the one who comes back has nothing that tells
    homecare("patient", "rename", "Hana", "Hanna")
    homecare("patient", "archive", "Hana", "--undo")
    assert names(homecare) == ["Hana", "Hanna"]


# Rename


def test_a_name_a_date_of_birth_and_a_number_are_changed_each_by_itself(two: Homecare) -> None:
    two("--patient", "Ken", "log", "pain", "4")
    assert "Ken is now Kenji Ito." in two("patient", "rename", "ken", "Kenji Ito").out
    assert len(two("--patient", "Kenji Ito", "history", "--json").json) == 1
    said = two("patient", "rename", "Kenji Ito", "Kenji Ito", "--born", "1970-01-02", "--number", "K-3").out
    assert said == "Kenji Ito is now Kenji Ito, born 2 Jan 1970, no. K-3.\n"
    two("patient", "rename", "K-3", "Kenji Ito", "--born", "none")
    (ken,) = [one for one in two("patient", "list", "--json").json if one["name"] == "Kenji Ito"]
    assert (ken["born"], ken["number"]) == (None, "K-3")
    two("patient", "rename", "K-3", "Kenji Ito", "--number", "NONE")
    assert "no patient “K-3”" in two("--patient", "K-3", "today", expect=2).refusal


def test_a_label_given_as_the_new_name_keeps_the_name(two: Homecare) -> None:
    two("patient", "rename", NUMBERED, NUMBERED, "--born", "1990-06-12")
    assert names(two) == [BORN, "Hana Mori (born 12 Jun 1990)", "Ken"]
    assert two("patient", "list", "--json").json[1]["number"] == "12"


def test_a_name_that_is_taken_is_refused_and_nothing_is_written(two: Homecare) -> None:
    assert "already" in two("patient", "rename", "12", "KEN", "--number", "none", expect=2).refusal
    assert "already" in two("patient", "rename", "Ken", "Hana Mori", expect=2).refusal
    assert "already" in two("patient", "rename", "12", "Hana Mori", "--number", "none", expect=2).refusal
    assert "empty" in two("patient", "rename", "12", " ", expect=2).refusal
    assert "already" in two("patient", "rename", "Ken", BORN, expect=2).refusal  # it means somebody
    assert "no patient “Bo”" in two("patient", "rename", "Bo", "Bob", expect=2).refusal
    assert names(two) == [BORN, NUMBERED, "Ken"]
    assert (
        "They are listed here as Hana Mori (no. 9)"
        in two("patient", "rename", "Ken", "Hana Mori", "--number", "9").out
    )


# Files that leave and come


def test_the_hand_off_carries_the_plain_name(two: Homecare, tmp_path: Path) -> None:
    file = tmp_path / "for-her.json"
    two("--patient", NUMBERED, "share", str(file), "--message", "Hello.", "--unencrypted")
    assert json.loads(file.read_text(encoding="utf-8"))["name"] == "Hana Mori"
    came = two("--data", str(tmp_path / "home"), "receive", str(file), "--yes").out
    assert "“Hana Mori”" in came
    assert "no. 12" not in came


def test_both_are_exported_and_come_into_another_folder_as_they_were(two: Homecare, tmp_path: Path) -> None:
    out, other = str(tmp_path / "out"), str(tmp_path / "other")
    said = two("export", out).out
    assert f"the diaries of {BORN}, {NUMBERED} and Ken" in said
    assert BORN in two("--data", other, "import", out, "--yes").out
    assert names(two, "--data", other) == [BORN, NUMBERED, "Ken"]
    assert "is already here" in two("import", out, "--yes").out


def test_an_export_of_somebody_of_the_same_name_comes_in_where_something_tells_them_apart(
    homecare: Homecare, tmp_path: Path
) -> None:
    here, there, out = str(tmp_path / "here"), str(tmp_path / "there"), str(tmp_path / "out")
    homecare("--data", here, "patient", "add", "Hana Mori")
    homecare("--data", there, "patient", "add", "Hana Mori")
    homecare("--data", there, "export", out)
    assert "another diary of Hana Mori" in homecare("--data", here, "import", out, "--yes", expect=2).refusal
    homecare("--data", there, "patient", "rename", "Hana Mori", "Hana Mori", "--born", "1980-05-03")
    homecare("--data", there, "export", out, "--yes")
    homecare("--data", here, "import", out, "--yes")
    found = names(homecare, "--data", here)
    assert BORN in found
    assert len(found) == 2


def test_a_name_changed_here_since_an_export_stays_and_is_named(two: Homecare, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    two("export", out)
    two("patient", "rename", "Ken", "Kenji")
    assert "The diary of Kenji, called Ken in the export" in two("import", out, "--yes").out
    two("patient", "rename", BORN, "Hana Mori", "--born", "1981-05-03")
    said = two("import", out, "--yes").out
    assert "The diary of Hana Mori: born 3 May 1981 (here), born 3 May 1980 (in the export)" in said


# Completion


def offered(paths: Paths, line: str, shell: str) -> list[str]:
    words = line.split(" ")
    asked = {
        "_HOMECARE_COMPLETE": f"complete_{shell}", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "homecare"],
        env={**os.environ, "HOMECARE_DATA": str(paths.data), **asked},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if line]


@pytest.mark.deep
def test_the_tab_key_offers_patients_by_name_and_number(two: Homecare, paths: Paths) -> None:
    assert offered(paths, "homecare --patient Ha", "bash") == [
        r"Hana\ Mori\ \(born\ 3\ May\ 1980\)", r"Hana\ Mori\ \(no.\ 12\)",
    ]  # fmt: skip
    assert offered(paths, "homecare patient note K", "bash") == ["Ken"]
    assert offered(paths, "homecare patient rename 1", "bash") == ["12"]
    assert offered(paths, "homecare --patient Han", "fish") == [BORN, NUMBERED]
    assert offered(Paths(paths.data / "nothing"), "homecare --patient Han", "bash") == []
