"""The folder of an export: its owner's alone, whole or not at all, and never in the way of something else."""

import csv
import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from homecare.data_folder.export_import import ExportImport
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.paths import Paths
from tests.data_folder.export_import.diaries import export, files


@pytest.fixture
def kept(paths: Paths, diary: Diary) -> Paths:
    """A data folder with one entry."""
    diary.entries.log_pain(4, note='=HYPERLINK("http://x")\r\n, said'.replace("\r", ""))
    return paths


def replace(paths: Paths, folder: Path) -> None:
    with closing(ExportImport.open(paths)) as carrying:
        carrying.export(folder, may_replace=lambda _path: None)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077, 0o777])
def test_only_its_owner_can_read_it_whatever_the_umask(kept: Paths, tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        folder = export(kept, tmp_path / "out")
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}


def test_an_empty_folder_that_others_could_read_is_closed(kept: Paths, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o755)
    folder = export(kept, tmp_path / "out")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_with_other_things_is_left_alone(kept: Paths, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine")
    with pytest.raises(InputError, match="has other files"):
        export(kept, tmp_path / "out")
    assert files(tmp_path / "out") == {"letter.txt": b"mine"}
    with pytest.raises(InputError, match="has other files"):
        export(kept, kept.data)
    with pytest.raises(InputError, match="is not a folder"):
        export(kept, tmp_path / "out" / "letter.txt")
    with pytest.raises(InputError, match="There is no folder"):
        export(kept, tmp_path / "no" / "out")


def test_a_homecare_json_of_something_else_is_no_older_export(kept: Paths, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "homecare.json").write_text('{"mine": true}')
    with pytest.raises(InputError, match="has other files"):
        export(kept, tmp_path / "out")


def test_an_older_export_is_replaced_only_with_a_yes(kept: Paths, diary: Diary, tmp_path: Path) -> None:
    first = files(export(kept, tmp_path / "out"))
    diary.entries.log_rest()

    def no(_path: Path) -> None:
        raise InputError("no")

    with closing(ExportImport.open(kept)) as carrying, pytest.raises(InputError, match="no"):
        carrying.export(tmp_path / "out", may_replace=no)
    assert files(tmp_path / "out") == first
    replace(kept, tmp_path / "out")
    assert "rest.csv" in files(tmp_path / "out")
    diary.history.undo()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "home", "out"]


def test_an_export_that_fails_half_way_leaves_what_was_there(
    kept: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = files(export(kept, tmp_path / "out"))
    real, written = os.fsync, []

    def full(number: int) -> None:
        written.append(number)
        if len(written) == 3:
            raise OSError(28, "No space left on device")
        real(number)

    monkeypatch.setattr("homecare.exchange.export_folder.os.fsync", full)
    with pytest.raises(InputError, match=r"cannot be written \(No space left on device\)"):
        replace(kept, tmp_path / "out")
    assert files(tmp_path / "out") == first
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "home", "out"]


def test_where_the_new_one_cannot_take_its_place_the_older_one_comes_back(
    kept: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = files(export(kept, tmp_path / "out"))
    real = Path.rename

    def refused(self: Path, target: Path) -> Path:
        if self.name.startswith(".homecare-export-") and not self.name.endswith("-before"):
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(InputError, match="Permission denied"):
        replace(kept, tmp_path / "out")
    assert files(tmp_path / "out") == first
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "home", "out"]


def test_tables_are_csv_after_rfc_4180_without_a_formula(kept: Paths, tmp_path: Path) -> None:
    content = (export(kept, tmp_path / "out") / "pain.csv").read_bytes()
    assert content.count(b"\r\n") == 2  # the header and one row; the note's own line end is its own
    (row,) = csv.DictReader(content.decode("utf-8").split("\r\n"))
    assert row["note"] == '\'=HYPERLINK("http://x")\n, said'
    assert (row["level"], row["archived_at"]) == ("4", "")


def test_nothing_to_export_is_said(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to export yet"):
        export(paths, tmp_path / "out")
    assert not (tmp_path / "out").exists()
