"""Who may read what homecare writes: its owner alone, whatever the umask and wherever it is written."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.system import permissions
from homecare.system.crash_report import keep_details
from tests.cli.conftest import Homecare

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")


@pytest.fixture(params=[0o000, 0o022, 0o277, 0o777], ids=lambda umask: f"umask {umask:03o}")
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    """A process that gives everybody everything, and some that give their owner less than they need."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def open_to_others(*folders: Path) -> dict[str, str]:
    """What below these folders is not its owner's alone, or not its owner's to use, with its mode."""
    wrong = {}
    for folder in folders:
        for path in (folder, *folder.rglob("*")):
            mode = stat.S_IMODE(path.stat().st_mode)
            if mode != (0o700 if path.is_dir() else 0o600):
                wrong[str(path.relative_to(folder))] = f"{mode:03o}"
    return wrong


@pytest.mark.usefixtures("umask")
def test_everything_that_is_written_is_its_owners_alone(homecare: Homecare, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "above" / "data")
    out = tmp_path / "out"
    out.mkdir()
    out.chmod(0o700)
    folder = ("--data", str(paths.data))
    for words in (
        "settings plain yes",
        "programme new mine --title Mine --author Hana --weeks 4",
        f"programme new other --title Other --author Hana --weeks 4 --out {out}/other.toml",
        "programme assign mine --yes",
        "log pain 4 --note stiff",
        f"report --html {out}/page.html",
        f"remind --time 07:30 --file {out}/days.ics",
        f"share {out}/plain.json --unencrypted --yes",
        "key",
        "backup",
        f"backup {out}/copy.db",
        f"restore {out}/copy.db --yes",
    ):
        homecare(*folder, *words.split())
    keep_details(paths.data, ValueError())
    diary = Diary.open(paths)
    diary.entries.log_pain(3)
    beside = {path.name for path in paths.data.iterdir()}
    assert {"homecare.db-wal", "homecare.db-shm", "backups", "key.txt", "crash.log"} <= beside
    assert len(list(out.iterdir())) == 5
    assert open_to_others(tmp_path / "above", out) == {}
    diary.close()


def test_a_file_on_its_way_to_its_name_is_its_owners_alone(
    homecare: Homecare, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir(mode=0o700)
    homecare("log", "pain", "4")
    seen: dict[str, int] = {}
    link = os.link

    def looked_at(source: Path, target: Path) -> None:
        seen[Path(target).name] = stat.S_IMODE(Path(source).stat().st_mode)
        link(source, target)

    monkeypatch.setattr(os, "link", looked_at)
    homecare("report", "--html", str(out / "page.html"))
    homecare("share", str(out / "plain.json"), "--unencrypted", "--yes")
    homecare("key")
    assert {"page.html", "plain.json", "key.txt"} <= seen.keys()
    assert set(seen.values()) == {0o600}


# Who else can get at the folder


def test_a_folder_of_ones_own_is_not_spoken_of(homecare: Homecare, paths: Paths, tmp_path: Path) -> None:
    assert homecare("log", "pain", "4").err == ""
    assert homecare("where").err == ""
    assert permissions.warnings_about(paths.data) == ()
    assert permissions.warnings_about(tmp_path / "none") == ()


def test_an_open_folder_is_said_where_one_asks_where_it_lies_and_how_to_close_it(
    homecare: Homecare, paths: Paths
) -> None:
    homecare("log", "pain", "4")
    paths.data.chmod(0o755)
    said = homecare("where")
    assert said.err == (
        f"Note: Others on this computer can read {paths.data}. To keep them out: chmod 700 {paths.data}\n"
    )
    assert "Note" not in said.out
    assert homecare("log", "pain", "5").err == ""  # not with every entry


@pytest.mark.parametrize(
    ("folder", "mark", "program"),
    [
        ("Dropbox/health", None, "Dropbox"),
        ("OneDrive - Clinic/health", None, "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", None, "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-a@b.c/My Drive", None, "Google Drive"),
        ("Nextcloud2", None, "Nextcloud"),
        ("anywhere/health", ".stfolder", "Syncthing"),
        ("anywhere/health", ".dropbox", "Dropbox"),
        ("anywhere/health", ".owncloudsync.log", "Nextcloud or ownCloud"),
    ],
)
def test_a_diary_begun_in_a_synchronised_folder_is_warned_of(
    homecare: Homecare, tmp_path: Path, folder: str, mark: str | None, program: str
) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True)
    if mark is not None:
        (tmp_path / "anywhere" / mark).touch()
    said = homecare("--data", str(place / "diary"), "log", "pain", "4").err
    assert len(said.splitlines()) == 1
    assert f"is inside {program}, which" in said
    assert "Move it out" in said
    assert homecare("--data", str(place / "diary"), "log", "pain", "5").err == ""
    assert program in homecare("--data", str(place / "diary"), "where").err


def test_a_link_into_a_synchronised_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "diary").mkdir(parents=True, mode=0o700)
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox" / "diary")
    (said,) = permissions.warnings_about(tmp_path / "data")
    assert "Dropbox" in said


def test_the_settings_of_dropbox_in_the_home_folder_are_no_mark(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / "diary").mkdir(mode=0o700)
    assert permissions.warnings_about(tmp_path / "diary") == ()


def test_a_practice_is_warned_too(homecare: Homecare, paths: Paths) -> None:
    Clinic.open(paths).close()
    paths.data.chmod(0o750)
    assert "Others on this computer" in homecare("where").err
