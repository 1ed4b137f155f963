"""Whether others can get at a data folder: by its permissions, or because a program carries it elsewhere."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from homecare.system import wording

OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
"""What the owner's group and everybody else may do."""
_BY_NAME: Final = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mobile documents", "iCloud Drive"),
    ("icloud drive", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("megasync", "MEGA"),
    ("cloudstorage", wording.A_CLOUD_DRIVE),
)
"""How the folders of synchronising programs begin, in small letters, and what these programs are called."""
_BY_MARK: Final = (
    (".stfolder", Path.exists, "Syncthing"),
    (".dropbox", Path.is_file, "Dropbox"),  # the folder ~/.dropbox holds only its settings
    (".dropbox.cache", Path.is_dir, "Dropbox"),
    (".owncloudsync.log", Path.is_file, wording.NEXTCLOUD_OR_OWNCLOUD),
    (".nextcloudsync.log", Path.is_file, "Nextcloud"),
    (".tmp.drivedownload", Path.exists, "Google Drive"),
)
"""What these programs keep in the folder that they carry elsewhere, and what it is there."""


def warnings_about(folder: Path) -> tuple[str, ...]:
    """A sentence, with what to do, for each way in which others can get at a data folder; mostly none.

    Nothing is made or changed, and a folder that is not there, or cannot be looked at, is not spoken of.
    """
    try:
        real = folder.resolve(strict=True)
        mode = real.stat().st_mode
    except (OSError, RuntimeError, ValueError):  # RuntimeError: links that lead in a circle
        return ()
    return (*_open_to_others(folder, mode), *(" ".join(said) for said in carried_elsewhere(folder, real)))


def synchronised_warnings(folder: Path) -> tuple[str, ...]:
    """Those of `warnings_about` that tell of a program which carries the folder elsewhere."""
    try:
        return tuple(" ".join(said) for said in carried_elsewhere(folder, folder.resolve(strict=True)))
    except (OSError, RuntimeError, ValueError):
        return ()


def _open_to_others(folder: Path, mode: int) -> Iterator[str]:
    if os.name == "posix" and mode & OTHERS and stat.S_ISDIR(mode):
        yield wording.OTHERS_CAN_READ.format(folder=folder, quoted=_quoted(folder))


def _quoted(folder: Path) -> str:
    from shlex import quote

    return quote(str(folder))


def carried_elsewhere(folder: Path, real: Path) -> Iterator[tuple[str, str]]:
    """That a folder is carried to other machines, and what to do. `real` is where it is, without links."""
    program = synchronised_by(real)
    if program is not None:
        yield (
            wording.LIES_IN_A_SHARED_FOLDER.format(folder=folder, program=program),
            wording.MOVE_IT_OUT,
        )


def synchronised_by(folder: Path) -> str | None:
    """The program that carries a folder to other machines, told by names and marks on the way to it.

    `folder` is absolute, without links.
    """
    for part in reversed(folder.parts):  # the folder of the program itself before one of many programs
        for begins, program in _BY_NAME:
            if part.casefold().startswith(begins):
                return program
    for above in (folder, *folder.parents):
        for mark, is_there, program in _BY_MARK:
            with suppress(OSError):  # a folder that cannot be looked into
                if is_there(above / mark):
                    return program
    return None
