"""What kind of volume a folder lies on: a disk of this computer, or one that others reach over a network.

Two computers that write one SQLite file over a network see each other's locks and shared memory late or not
at all, and take each other's entries away unseen. So a diary there is read, and never written.
"""

import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from homecare.errors import StoreError
from homecare.system import wording

MOUNTS: Final = Path("/proc/self/mountinfo")
"""What is mounted where, on Linux."""
_OF_A_HOST: Final = ("9p", "drvfs", "virtiofs", "vboxsf", "vmhgfs", "vmhgfs-fuse", "prl_fs")
"""Kinds by which a virtual machine, such as Linux on Windows, is lent a folder. One whose root is of such a
kind has it for itself."""
_NAMES: Final = {
    "nfs": "NFS", "nfs4": "NFS",
    "cifs": "SMB", "smb2": "SMB", "smb3": "SMB", "smbfs": "SMB", "smbnetfs": "SMB", "ncpfs": "NetWare",
    "sshfs": "sshfs", "osxfuse.sshfs": "sshfs", "curlftpfs": "FTP", "ftpfs": "FTP",
    "davfs": "WebDAV", "davfs2": "WebDAV", "webdavfs": "WebDAV", "webdav": "WebDAV",
    "afpfs": "AFP", "afs": "AFS", "auristorfs": "AFS", "coda": "Coda",
    **dict.fromkeys(_OF_A_HOST, wording.A_SHARED_FOLDER),
    "ceph": "Ceph", "ceph-fuse": "Ceph", "glusterfs": "GlusterFS", "lustre": "Lustre", "gpfs": "GPFS",
    "beegfs": "BeeGFS", "orangefs": "OrangeFS", "pvfs2": "OrangeFS", "mfs": "MooseFS", "moosefs": "MooseFS",
    "juicefs": "JuiceFS", "seaweedfs": "SeaweedFS", "gfs2": "GFS2", "ocfs2": "OCFS2",
    "rclone": "rclone", "s3fs": "S3", "goofys": "S3", "mount-s3": "S3", "mountpoint-s3": "S3",
    "gcsfuse": "Google Cloud Storage", "blobfuse": "Azure", "blobfuse2": "Azure",
    "google-drive-ocamlfuse": "Google Drive", "drivefs": "Google Drive", "dfsfuse_dfs": "Google Drive",
    "onedriver": "OneDrive", "odrive": "odrive", "pcloud": "pCloud", "expandrive": "ExpanDrive",
    "gvfsd-fuse": "GVfs", "kio-fuse": "KIO", "seadrive": "SeaDrive", "acd_fuse": "Amazon Drive",
}  # fmt: skip
"""Kinds of file systems that other computers write to as well, and what people call them."""
_FROM_ELSEWHERE: Final = re.compile(r"//|[^/\s]+:")
"""How the source of a FUSE mount begins that lies on another computer: a share, a host or a remote."""
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_NOT_LOCAL: Final = wording.A_NETWORK


def network_kind(folder: Path) -> str | None:
    """What a folder is reached by, if that is a network; None on a disk of this computer, or if unknown.

    A folder that is not there yet lies where the nearest one above it does.
    """
    try:
        return _kind_of(folder.resolve())
    except (OSError, RuntimeError, ValueError, AttributeError):  # RuntimeError: links that lead in a circle
        return None


def _kind_of(real: Path) -> str | None:
    """The same of a path without links, as this system tells it."""
    kind: str | None = None
    if sys.platform == "win32":
        kind = _kind_on_windows(real)
    elif sys.platform == "darwin":
        kind = _kind_on_a_mac(real)
    elif MOUNTS.exists():
        kind = _kind_in(MOUNTS.read_text("utf-8", "surrogateescape").splitlines(), real)
    return kind


def refuse_network(folder: Path) -> None:
    """Write nothing of a diary where other computers may write too.

    Raises:
        StoreError: if the folder lies on a network.
    """
    kind = network_kind(folder)
    if kind is not None:
        raise StoreError(*over_network(folder, kind))


def over_network(folder: Path, kind: str) -> tuple[str, str]:
    """That a diary is not written over a network, and what to do instead."""
    return wording.LIES_ON_A_NETWORK_DRIVE.format(folder=folder, kind=kind), wording.COPY_IT_TO_THIS_COMPUTER


def _kind_in(mounts: Iterable[str], real: Path) -> str | None:
    """The kind of the mount that a path without links lies on; of two in one place the later one counts."""
    longest, found, inside = -1, "", f"{real}/"
    for line in mounts:
        about, dash, volume = line.partition(" - ")
        at = f"{_mounted_at(about).rstrip('/')}/"
        if dash and inside.startswith(at) and len(at) >= longest:
            longest, found = len(at), volume
    kind, source, *_ = (*found.split(" "), "", "")
    return None if longest == 1 and kind in _OF_A_HOST else _named(kind, source)


def _mounted_at(about: str) -> str:
    """The place of a mount: the fifth field, in which what would end it is written as a number."""
    fields = about.split(" ")
    return _ESCAPED.sub(lambda code: chr(int(code[1], 8)), fields[4]) if len(fields) > 4 else "?"


def _named(kind: str, source: str) -> str | None:
    """What people call a kind of file system, if it is one of a network."""
    bare = kind.casefold().removeprefix("fuse.")
    if bare in _NAMES:
        return _NAMES[bare]
    if kind.startswith("fuse") and _FROM_ELSEWHERE.match(source):
        return bare
    return None


def _kind_on_a_mac(real: Path) -> str | None:
    """What statfs says: the flag of local volumes, and the kind of this one."""
    import ctypes

    there = next(one for one in (real, *real.parents) if os.path.lexists(one))
    system = ctypes.CDLL(None, use_errno=True)
    ask = getattr(system, "statfs$INODE64", None) or system.statfs
    said = ctypes.create_string_buffer(4096)
    if ask(os.fsencode(there), said) != 0:
        return None
    return _kind_in_statfs(said.raw)


def _kind_in_statfs(said: bytes) -> str | None:
    """The same of the bytes that statfs gives on a Mac: f_flags, then a number, then f_fstypename."""
    local = int.from_bytes(said[64:68], sys.byteorder) & 0x1000
    kind = said[72:88].split(b"\0")[0].decode("ascii", "replace")
    known = _named(kind, "")
    return known or (None if local else kind or _NOT_LOCAL)


def _kind_on_windows(real: Path) -> str | None:
    """A share by its name, or a drive letter that stands for one."""
    drive = os.path.splitdrive(real)[0].removeprefix("\\\\?\\")
    if drive.startswith(("\\\\", "UNC\\")):
        return "SMB"
    if sys.platform == "win32":
        import ctypes

        remote = 4
        return "SMB" if ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote else None
    return None
