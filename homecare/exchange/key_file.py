"""The key file of a data folder: one secret key in the form of age's own key files, for its owner only."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from homecare.errors import StoreError
from homecare.exchange import wording
from homecare.exchange.container import new_secret, public_of
from homecare.system.files import UnfitFileError, place, read_within, written_beside

KEY_FILE: Final = "key.txt"
LARGEST: Final = 64 * 1024
"""Bytes; a key has 74 letters."""
KEYS_MAX: Final = 100
"""Keys of one file that are tried on what came: a new one every month for eight years."""


@dataclass(frozen=True)
class Keys:
    """The keys of a folder: the public one that is shown, and the secrets that open what came for it."""

    public: str
    secrets: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Keys({self.public})"  # a secret is never printed


def read_keys(path: Path) -> Keys | None:
    """The keys in a key file; None where there is no file.

    Raises:
        StoreError: if the file cannot be read, or holds no key.
    """
    try:
        if not os.path.lexists(path):
            return None
        content = read_within(path, LARGEST)
        if path.stat().st_mode & 0o077 and not path.is_symlink():
            path.chmod(0o600)
    except UnfitFileError as error:
        raise _broken(wording.KEY_FILE_IS_UNFIT.format(problem=error.sentence)) from error
    except OSError as error:
        said = wording.KEY_FILE_CANNOT_BE_READ.format(path=path, reason=error.strerror)
        raise _broken(said) from error
    keys = keys_in(content)
    if keys is None:
        raise _broken(wording.KEY_FILE_HAS_NO_KEY.format(path=path))
    return keys


def keys_in(content: bytes) -> Keys | None:
    """The keys that the bytes of a key file hold; None where there is none, or something else among them."""
    lines = [line.strip() for line in content.decode("utf-8-sig", errors="replace").splitlines()]
    secrets = tuple(line for line in lines if line and not line.startswith("#"))
    if len(secrets) > KEYS_MAX:
        return None
    publics = [public_of(secret) for secret in secrets]
    if not publics or None in publics:
        return None
    return Keys(str(publics[0]), secrets)


def make_keys(path: Path, at: datetime) -> Keys:
    """The keys in a key file, which is made where it is missing; its folder is there.

    Raises:
        StoreError: if it cannot be made, or one that is there cannot be used.
    """
    found = read_keys(path)
    if found is not None:
        return found
    secret, public = new_secret()
    text = f"# created: {at.isoformat(timespec='seconds')}\n# public key: {public}\n{secret}\n"
    try:
        with written_beside(path, text.encode("ascii")) as draft:
            place(draft, path)
    except FileExistsError:  # another program made one meanwhile: that one holds
        return read_keys(path) or Keys(public, (secret,))
    except OSError as error:
        said = wording.KEY_FILE_CANNOT_BE_WRITTEN.format(path=path, reason=error.strerror)
        raise _broken(said) from error
    return Keys(public, (secret,))


def _broken(sentence: str) -> StoreError:
    return StoreError(sentence, wording.PUT_BACK_A_COPY)
