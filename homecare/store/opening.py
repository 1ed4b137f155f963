"""Which database holds a folder's records: its own file, or a practice's server that the folder names."""

from collections.abc import Callable
from datetime import date
from os.path import lexists
from pathlib import Path
from typing import TYPE_CHECKING, Final

from homecare.core.serial.bounded_toml import read_toml
from homecare.errors import StoreError
from homecare.store import wording
from homecare.store.backend import Backend
from homecare.system.files import UnfitFileError, read_within

if TYPE_CHECKING:
    from homecare.store.postgres.backend import PostgresBackend

Opening = Callable[[Path, str | None, Callable[[], date]], Backend]
"""What opens the database of a data folder: given the folder, its passphrase, and what tells the day."""

PRACTICE: Final = "practice.toml"
"""The file in a data folder that names a practice's database, without a password."""
_LARGEST: Final = 16 * 1024


def opening_of(folder: Path) -> Opening:
    """What opens a folder's records.

    Raises:
        StoreError: if the folder names a practice, and its file cannot be read.
    """
    file = folder / PRACTICE
    if not lexists(file):  # a link that leads nowhere names a practice that is not there
        from homecare.store.sqlite.backend import SqliteBackend

        return SqliteBackend
    address = _address(file)
    return lambda _folder, _secret, _today: _practice(address)


def _address(file: Path) -> str:
    try:
        address = read_toml(read_within(file, _LARGEST).decode()).get("address")
    except (OSError, ValueError, RecursionError, UnfitFileError) as error:
        raise _unreadable(file) from error
    if not isinstance(address, str) or not address:
        raise _unreadable(file)
    return address


def _unreadable(file: Path) -> StoreError:
    return StoreError(wording.NAMES_NO_PRACTICE.format(path=file), wording.WRITE_ITS_ADDRESS)


def _practice(address: str) -> "PostgresBackend":
    try:
        from homecare.store.postgres.backend import PostgresBackend
    except ImportError as error:
        raise StoreError(wording.PRACTICE_IS_NOT_INSTALLED, wording.INSTALL_PRACTICE) from error
    return PostgresBackend(address)
