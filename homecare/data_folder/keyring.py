"""The system's keyring: where a passphrase is kept if its person asked for it, and only then.

Which entry of the keyring is a folder's stands in a small file in it, so that a folder that is moved keeps
its own, and a diary that never asked pays nothing.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final
from uuid import uuid4

from homecare.data_folder import wording
from homecare.errors import StoreError
from homecare.paths import Paths

FILE: Final = "keyring.txt"
SERVICE: Final = "homecare"
_ASK: Final = wording.YOU_CAN_TYPE_THE_PASSPHRASE


def keeps(paths: Paths) -> bool:
    """Whether the passphrase of this folder was given to the keyring."""
    return (paths.data / FILE).is_file()


def check() -> None:
    """Refuse where there is no keyring that keeps anything.

    Raises:
        StoreError: saying so.
    """
    _ring()


def remember(paths: Paths, secret: str) -> None:
    """Give the passphrase to the keyring.

    Raises:
        StoreError: if there is none, or it does not keep it.
    """
    ring, file = _ring(), paths.data / FILE
    entry = _entry(paths) or str(uuid4())
    with _in_words():
        ring.set_password(SERVICE, entry, secret)
        kept = ring.get_password(SERVICE, entry)
    if kept != secret:
        raise StoreError(wording.KEYRING_DID_NOT_KEEP_IT, _ASK)
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as opened:
            opened.write(f"{entry}\n")
    except OSError as error:
        raise StoreError(wording.COULD_NOT_BE_WRITTEN.format(file=file, why=error.strerror), _ASK) from error


def remembered(paths: Paths) -> str | None:
    """The passphrase that the keyring keeps for this folder; None where it keeps none, or cannot be asked."""
    entry = _entry(paths)
    if entry is None:
        return None
    with suppress(StoreError), _in_words():
        kept = _ring().get_password(SERVICE, entry)
        return kept if isinstance(kept, str) else None
    return None


def forget(paths: Paths) -> bool:
    """Take the passphrase out of the keyring; returns whether it was given to it.

    Raises:
        StoreError: if the keyring cannot be used; it may hold the passphrase still.
    """
    entry = _entry(paths)
    if entry is None:
        return False
    from keyring.errors import PasswordDeleteError

    with _in_words(), suppress(PasswordDeleteError):  # somebody took it out already
        _ring().delete_password(SERVICE, entry)
    (paths.data / FILE).unlink(missing_ok=True)
    return True


def _entry(paths: Paths) -> str | None:
    try:
        return (paths.data / FILE).read_text(encoding="utf-8").strip() or None
    except (OSError, ValueError):
        return None


def _ring() -> Any:
    """The keyring of this system.

    Raises:
        StoreError: if there is none, or what asks it is not installed.
    """
    try:
        import keyring
    except ImportError as error:
        raise StoreError(
            wording.KEYRING_IS_NOT_INSTALLED,
            wording.INSTALL_IT,
        ) from error
    with _in_words():
        ring = keyring.get_keyring()
        if ring.priority <= 0:  # the one that stands for none, or one that keeps nothing
            raise StoreError(wording.SYSTEM_HAS_NO_KEYRING, _ASK)
    return ring


@contextmanager
def _in_words() -> Iterator[None]:
    """What a keyring says, as a sentence."""
    from keyring.errors import KeyringError

    try:
        yield
    except (KeyringError, RuntimeError, OSError) as error:
        raise StoreError(wording.KEYRING_CANNOT_BE_USED, _ASK) from error
