"""A data folder on a drive that other computers write to as well: read, and never written."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from homecare.data_folder.encryption import Encryption
from homecare.diary.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.system import volume
from homecare.system.volume import network_kind
from tests.cli.conftest import Homecare
from tests.conftest import HandClock

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the table of mounts is that of Linux")

DISK = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
Mounted = Callable[..., Path]


@pytest.fixture
def mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mounted:
    """Says what is mounted where: `mounted(folder, "nfs4", "nas:/home")`."""
    table = tmp_path / "mountinfo"
    monkeypatch.setattr(volume, "MOUNTS", table)

    def mounted(at: Path, kind: str, source: str = "nas:/home") -> Path:
        where = str(at).replace("\\", "\\134").replace(" ", "\\040")
        row = f"40 27 0:45 / {where} rw,relatime shared:2 - {kind} {source} rw,vers=4\n"
        table.write_text(DISK + row, encoding="utf-8")
        return at

    return mounted


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("kind", "source", "called"),
    [
        ("nfs", "nas:/home", "NFS"),
        ("nfs4", "nas:/home", "NFS"),
        ("cifs", "//nas/home", "SMB"),
        ("smb3", "//nas/home", "SMB"),
        ("fuse.sshfs", "hana@nas:/home", "sshfs"),
        ("fuse.rclone", "drive:", "rclone"),
        ("fuse.google-drive-ocamlfuse", "google-drive-ocamlfuse", "Google Drive"),
        ("fuse.newfangled", "hana@nas:/home", "newfangled"),
        ("fuse", "//nas/home", "fuse"),
        ("ceph", "10.0.0.1:6789:/", "Ceph"),
        ("9p", "C:\\", "a folder shared with another system"),
        ("ext4", "/dev/sdb1", None),
        ("btrfs", "/dev/sdb1", None),
        ("overlay", "overlay", None),
        ("fuseblk", "/dev/sdb1", None),
        ("fuse.gocryptfs", "/home/hana/.closed", None),
    ],
)
def test_a_drive_is_known_by_its_kind_and_its_source(
    mounted: Mounted, tmp_path: Path, kind: str, source: str, called: str | None
) -> None:
    share = mounted(tmp_path / "my share", kind, source)
    assert network_kind(share / "not" / "yet") == called
    assert network_kind(tmp_path / "my share of it") is None
    (tmp_path / "link").symlink_to(share)
    assert network_kind(tmp_path / "link" / "diary") == called


def test_a_system_that_lives_on_what_it_is_lent_has_it_for_itself(mounted: Mounted, tmp_path: Path) -> None:
    mounted(Path("/"), "9p", "root")
    assert network_kind(tmp_path) is None
    mounted(Path("/"), "nfs", "nas:/root")
    assert network_kind(tmp_path) == "NFS"


def test_a_diary_is_not_begun_on_a_network_drive(
    homecare: Homecare, paths: Paths, mounted: Mounted, tmp_path: Path
) -> None:
    mounted(tmp_path, "nfs4")
    for words in ("log pain 4", "today", "sit start", "patient add Hana", "undo"):
        refused = homecare(*words.split(), expect=3).refusal
        assert f"{paths.data} is on a network drive (NFS)" in refused, words
        assert "Copy that folder to a disk in this computer" in refused
    assert not paths.data.exists()


def test_a_diary_on_a_network_drive_is_read_and_nothing_is_written(
    homecare: Homecare, paths: Paths, mounted: Mounted, tmp_path: Path
) -> None:
    homecare("log", "pain", "4", "--note", "stiff")
    homecare("backup", str(tmp_path / "copy.db"))
    before = files_below(paths.data)
    mounted(paths.data, "fuse.sshfs", "hana@nas:/diary")
    for words in ("today", "history", "trends", "sit status", "report", "clinic", "patient list"):
        homecare(*words.split())
    assert "stiff" in homecare("history").out
    homecare("export", str(tmp_path / "export"))
    homecare("backup", str(tmp_path / "second.db"))
    for words in (
        "log pain 5",
        "log sitting 6h",
        "sit start",
        "undo",
        "patient add Hana",
        "backup",
        f"restore {tmp_path}/copy.db --yes",
        "programme assign desk-neck-upper-back --yes",
    ):
        assert "is on a network drive (sshfs)" in homecare(*words.split(), expect=3).err, words
    assert files_below(paths.data) == before


def test_where_and_doctor_say_that_a_diary_lies_on_a_network_drive(
    homecare: Homecare, paths: Paths, mounted: Mounted
) -> None:
    homecare("log", "pain", "4")
    mounted(paths.data, "cifs", "//nas/home")
    assert "is on a network drive (SMB)" in homecare("where").err
    said = homecare("doctor").out
    assert "is on a network drive (SMB)" in said
    assert "All is well" not in said


def test_a_diary_whose_drive_turns_into_a_network_drive_is_written_no_more(
    paths: Paths, clock: HandClock, mounted: Mounted
) -> None:
    diary = Diary.open(paths, clock=clock)
    try:
        diary.entries.log_pain(3)
        mounted(paths.data, "nfs4")
        with pytest.raises(StoreError, match="is on a network drive"):
            diary.entries.log_pain(4)
        assert ["Pain 3" in line.says for line in diary.history.lines()] == [True]
    finally:
        diary.close()


def test_a_diary_on_a_network_drive_is_neither_locked_nor_are_its_copies(
    paths: Paths, clock: HandClock, mounted: Mounted
) -> None:
    diary = Diary.open(paths, clock=clock)
    diary.entries.log_pain(3)
    diary.close()
    before = files_below(paths.data)
    mounted(paths.data, "nfs4")
    with pytest.raises(StoreError, match="is on a network drive"):
        Encryption(paths).lock("a long passphrase of words")
    assert files_below(paths.data) == before


def test_what_a_mac_says_of_a_volume_is_read_as_it_is_laid_out() -> None:
    def statfs(flags: int, kind: bytes) -> bytes:
        return bytes(64) + flags.to_bytes(4, sys.byteorder) + bytes(4) + kind.ljust(16, b"\0") + bytes(64)

    assert volume._kind_in_statfs(statfs(0x1000, b"apfs")) is None
    assert volume._kind_in_statfs(statfs(0, b"smbfs")) == "SMB"
    assert volume._kind_in_statfs(statfs(0x1000, b"macfuse")) is None
    assert volume._kind_in_statfs(statfs(0, b"strangefs")) == "strangefs"


def test_a_share_on_windows_is_known_by_its_name() -> None:
    assert volume._kind_on_windows(Path("C:\\data")) is None
