"""Copies, putting one back and the examination, as commands."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import time_machine

from homecare.paths import Paths
from tests.cli.conftest import Homecare
from tests.data_folder.test_backups import cut_at_the_beginning, hit_pain


@pytest.fixture
def two_days(homecare: Homecare) -> None:
    """An entry of Tuesday, and one of Wednesday after the copy of that day."""
    homecare("log", "pain", "4")
    with time_machine.travel("2026-11-25T08:00:00+09:00"):
        homecare("log", "pain", "5")


@pytest.mark.usefixtures("two_days")
def test_a_copy_is_made_by_itself_and_listed(homecare: Homecare) -> None:
    listed = homecare("backup", "--list").out.splitlines()
    assert listed[0].startswith("homecare-2026-11-25-daily.db")
    assert "first start of that day" in listed[0]
    assert "me: 1 entry, Tue 24 Nov 2026" in listed[0]
    (copy,) = homecare("backup", "--list", "--json").json["copies"]
    assert set(copy) == {"file", "day", "why", "bytes", "whole", "format", "patients"}
    assert (copy["day"], copy["why"], copy["whole"]) == ("2026-11-25", "daily", True)
    assert copy["patients"] == [{"name": "me", "entries": 1, "first": "2026-11-24", "last": "2026-11-24"}]


@pytest.mark.usefixtures("two_days")
def test_a_copy_is_put_back_after_a_look_and_a_yes(homecare: Homecare, answer: Callable[[str], None]) -> None:
    refused = homecare("restore", "homecare-2026-11-25-daily.db", expect=2)
    assert "me: 2 entries" in refused.out
    assert "--yes" in refused.err
    assert len(homecare("history", "--json").json) == 2
    answer("no")
    homecare("restore", "homecare-2026-11-25-daily.db", expect=2)
    assert len(homecare("history", "--json").json) == 2
    answer("yes")
    done = homecare("restore", "homecare-2026-11-25-daily.db")
    assert "The diary is now this copy." in done.out
    back = done.out.splitlines()[-1].rpartition(" ")[2]
    assert len(homecare("history", "--json").json) == 1
    homecare("restore", back, "--yes")
    assert len(homecare("history", "--json").json) == 2


@pytest.mark.usefixtures("two_days")
def test_a_copy_of_ones_own_goes_where_it_is_said(homecare: Homecare, tmp_path: Path) -> None:
    target = tmp_path / "mine.db"
    assert str(target) in homecare("backup", str(target)).out
    assert "already exists" in homecare("backup", str(target), expect=2).err
    homecare("backup", str(target), "--yes")
    assert "requested" in (homecare("backup").out and homecare("backup", "--list").out)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("backup", "x.db", "--list"), "takes no file"),
        (("backup", "--json"), "only works with --list"),
        (("backup",), "There is no diary"),
        (("backup", "no/such/folder/x.db"), "There is no diary"),
        (("restore", "no-such.db"), "There is no file no-such.db"),
        (("restore", "no/such/copy.db"), "There is no file"),
        (("doctor", "x.db"), "only works with --repair"),
        (("doctor", "--repair", "--bundle", "x"), "You cannot use --repair and --bundle together"),
        (("doctor", "--repair"), "There is no file"),
        (("doctor", "--bundle", "no/such/x.json"), "There is no folder"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(homecare: Homecare, words: tuple[str, ...], says: str) -> None:
    assert says in homecare(*words, expect=2).refusal


def test_no_copy_yet_is_said_and_makes_nothing(homecare: Homecare, paths: Paths) -> None:
    assert "There are no copies yet" in homecare("backup", "--list").out
    assert homecare("doctor").out.splitlines()[-1] == "All is well."
    assert not paths.data.exists()


@pytest.mark.usefixtures("two_days")
def test_the_examination_says_what_is_well_and_ends_with_0(homecare: Homecare) -> None:
    said = homecare("doctor").out.splitlines()
    assert said[-1] == "All is well."
    assert all(line.startswith("ok ") for line in said[:-2])
    shape = homecare("doctor", "--json").json
    assert shape["sound"] is True
    assert {tuple(sorted(one)) for one in shape["findings"]} == {("about", "do", "says", "state")}
    assert {one["about"] for one in shape["findings"]} >= {
        "integrity", "format", "contents", "values", "undo", "permissions", "copies", "settings", "room"
    }  # fmt: skip


@pytest.mark.usefixtures("two_days")
def test_a_damaged_diary_ends_with_3_is_salvaged_and_put_back(homecare: Homecare, paths: Paths) -> None:
    for path in paths.data.glob("homecare.db-*"):
        path.unlink()
    hit_pain(paths.database)
    harmed = paths.database.read_bytes()
    examined = homecare("doctor", expect=3)
    assert "DAMAGE" in examined.out
    assert "Nothing was changed." in examined.out
    assert homecare("doctor", "--json", expect=3).json["sound"] is False
    refused = homecare("history", expect=3)
    assert "homecare doctor" in refused.err
    saved = homecare("doctor", "--repair").out
    assert "Saved to a new file" in saved
    assert "Some parts could not be read, so what was in them is missing here: pain_reading" in saved
    assert paths.database.read_bytes() == harmed
    homecare("restore", "homecare-2026-11-24-salvaged.db", "--yes")
    homecare("restore", "homecare-2026-11-25-daily.db", "--yes")
    assert len(homecare("history", "--json").json) == 1


@pytest.mark.usefixtures("two_days")
def test_where_nothing_can_be_saved_the_copies_are_named(homecare: Homecare, paths: Paths) -> None:
    cut_at_the_beginning(paths.database)
    assert "homecare restore FILE" in homecare("doctor", "--repair", expect=3).refusal


@pytest.mark.usefixtures("two_days")
def test_a_bundle_is_a_private_file_of_numbers(homecare: Homecare, tmp_path: Path) -> None:
    homecare("log", "pain", "6", "--note", "geheimnis")
    target = tmp_path / "bundle.json"
    assert "nothing that you wrote" in homecare("doctor", "--bundle", str(target)).out
    assert target.stat().st_mode & 0o777 == 0o600
    text = target.read_text(encoding="utf-8")
    assert json.loads(text)["diary"]["rows"]["pain_reading"] == 3
    assert "geheimnis" not in text
    assert "already exists" in homecare("doctor", "--bundle", str(target), expect=2).err


def test_a_copy_that_cannot_be_made_is_a_note_and_the_entry_is_kept(homecare: Homecare, paths: Paths) -> None:
    homecare("log", "pain", "4")
    (paths.data / "backups").write_text("in the way")
    done = homecare("log", "pain", "5")
    assert done.err.startswith("Note: No copy of the diary could be made")
    assert "Logged: Pain 5" in done.out
