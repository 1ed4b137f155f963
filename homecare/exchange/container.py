"""The container of a hand-off: bytes encrypted with age to keys or by a passphrase, or plain where asked for.

The format is that of the `age` program (age-encryption.org/v1), so that a file can be opened without homecare
too. Only this module knows `pyrage`, which is loaded when it is needed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from homecare.core.values.passphrase import as_kept
from homecare.core.values.spelling import pasted
from homecare.errors import InputError
from homecare.exchange import wording

BINARY: Final = b"age-encryption.org/"
ARMOURED: Final = b"-----BEGIN AGE ENCRYPTED FILE-----"
_BY_PASSPHRASE: Final = b"-> scrypt "
_HEADER_MAX: Final = 4096
"""Bytes of a container in which its first recipient is named."""
SHORTEST: Final = 8
"""Characters of a passphrase that a file is closed by."""
_WORK: Final = re.compile(rb"-> scrypt \S+ (\d+)")
WORK_MAX: Final = 20
"""Power of two of the work that a passphrase may cost: 1 GB of memory and a few seconds. Each more doubles
both, and age itself stops only at 4 GB; programs that close a file choose 18 or 19 on a usual machine."""
_SPACE: Final = b" \t\r\n"
_SHOW_KEY: Final = "homecare key"
"""The command that shows one's own public key."""


class Sealed(StrEnum):
    """How the bytes of a file are kept."""

    KEY = "key"
    PASSPHRASE = "passphrase"
    PLAIN = "plain"


@dataclass(frozen=True, kw_only=True)
class Seal:
    """How a file is to be closed: to public `keys`, or by a `passphrase`; with neither it stays plain."""

    keys: tuple[str, ...] = ()
    passphrase: str | None = None

    @property
    def sealed(self) -> Sealed:
        """The kind of it."""
        if self.keys:
            return Sealed.KEY
        return Sealed.PLAIN if self.passphrase is None else Sealed.PASSPHRASE


class ContainerError(InputError):
    """A container that cannot be opened; nothing was changed."""

    title = wording.FILE_CANNOT_BE_OPENED


def sealed_how(content: bytes) -> Sealed:
    """How these bytes are kept, told from their beginning."""
    head = _header(content)
    if head is None:
        return Sealed.PLAIN
    return Sealed.PASSPHRASE if _BY_PASSPHRASE in head else Sealed.KEY


def _header(content: bytes) -> bytes | None:
    """The beginning of a container, in which it says how it is closed; None where it is none."""
    head = content[:_HEADER_MAX]
    if head.startswith(BINARY):
        return head.partition(b"\n--- ")[0]
    return _unarmoured(head) if head.lstrip(_SPACE).startswith(ARMOURED) else None


def _unarmoured(head: bytes) -> bytes:
    """The beginning of the binary form of an armoured container."""
    from base64 import b64decode
    from binascii import Error

    letters = b"".join(head.lstrip(_SPACE).removeprefix(ARMOURED).split()).partition(b"-")[0]
    try:
        return b64decode(letters[: len(letters) // 4 * 4])
    except Error:
        return b""


def close(content: bytes, seal: Seal, *, apart: bool = False) -> bytes:
    """The container that holds these bytes; `apart` leaves this process free while a passphrase is worked at.

    Raises:
        InputError: if a key is none, or the passphrase is empty.
    """
    if seal.keys:
        import pyrage  # type: ignore[import-untyped, unused-ignore]

        return bytes(pyrage.encrypt(content, [_recipient(key) for key in seal.keys]))
    if seal.passphrase is None:
        return content
    from homecare.exchange.own_process import by_passphrase

    return by_passphrase("encrypt", content, _normal(seal.passphrase), apart=apart)


def check_passphrase(words: str) -> str:
    """A passphrase that a file may be closed by: one that is not guessed at once. Opening takes any.

    Raises:
        InputError: if it is too short.
    """
    if len(_normal(words).strip()) < SHORTEST:
        raise InputError(
            wording.PASSPHRASE_IS_TOO_SHORT.of(SHORTEST),
            wording.USE_A_FEW_WORDS,
        )
    return words


def _normal(passphrase: str) -> str:
    """The same letters however a keyboard composes them.

    Raises:
        InputError: if there are none.
    """
    if not passphrase.strip():
        raise InputError(wording.PASSPHRASE_IS_EMPTY, wording.CHOOSE_A_FEW_WORDS)
    return as_kept(passphrase)


def _forms(passphrase: str) -> tuple[str, ...]:
    """The passphrase in the form homecare closes files with, then as other programs may have had it typed.

    Raises:
        InputError: if it is empty.
    """
    usual = _normal(passphrase)
    if usual.isascii():
        return (usual,)
    from unicodedata import normalize

    return tuple(dict.fromkeys((usual, normalize("NFD", usual))))


def _recipient(key: str) -> Any:
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(pasted(key))
    except pyrage.RecipientError as error:
        raise InputError(
            wording.IS_NOT_A_PUBLIC_KEY.format(key=key.strip()[:80]),
            wording.KEY_BEGINS_WITH.format(beginning="age1", command=_SHOW_KEY),
        ) from error


def check_key(key: str) -> str:
    """A public key as it is written, without spaces around it.

    Raises:
        InputError: if it is none.
    """
    return str(_recipient(key))


def open_with_keys(content: bytes, secrets: Sequence[str]) -> bytes:
    """What a container holds that was encrypted to one of our keys; `secrets` are those of our key file.

    Raises:
        ContainerError: if it was encrypted to other keys, cut or altered.
    """
    import pyrage

    identities = [pyrage.x25519.Identity.from_str(secret) for secret in secrets]
    try:
        return bytes(pyrage.decrypt(_begun(content), identities))
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise ContainerError(
                wording.IS_FOR_ANOTHER_KEY,
                wording.GIVE_THEM_YOUR_KEY.format(command=_SHOW_KEY),
            ) from error
        raise _altered() from error


def open_with_passphrase(content: bytes, passphrase: str, *, apart: bool = False) -> bytes:
    """What a container holds that was encrypted by a passphrase; `apart` leaves this process free meanwhile.

    Raises:
        ContainerError: if the passphrase is another one, trying it takes too much, or the file was cut or
            altered.
        InputError: if the passphrase is empty.
    """
    from homecare.exchange.own_process import NotDecryptedError, by_passphrase

    if any(int(power[:3]) > WORK_MAX for power in _WORK.findall(_header(content) or b"")):
        raise _too_much_work()
    for form in _forms(passphrase):
        try:
            return by_passphrase("decrypt", _begun(content), form, apart=apart)
        except NotDecryptedError as error:
            if "Excessive work" in str(error):
                raise _too_much_work() from error
            if "Decryption failed" not in str(error):
                raise _altered() from error
    raise ContainerError(
        wording.PASSPHRASE_DOES_NOT_OPEN,
        wording.TRY_AGAIN,
    )


def _begun(content: bytes) -> bytes:
    """A container without blank lines before it, which a mail program may have put there."""
    return content.lstrip(_SPACE) if not content.startswith(BINARY) else content


def _too_much_work() -> ContainerError:
    return ContainerError(
        wording.PASSPHRASE_TAKES_TOO_LONG,
        wording.GIVE_THEM_YOUR_KEY.format(command=_SHOW_KEY),
    )


def _altered() -> ContainerError:
    return ContainerError(wording.FILE_WAS_CHANGED, wording.ASK_FOR_IT_AGAIN)


def new_secret() -> tuple[str, str]:
    """A new key: the secret, as age's key files have it, and the public key."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def public_of(secret: str) -> str | None:
    """The public key of a secret; None where it is no secret key."""
    import pyrage

    try:
        return str(pyrage.x25519.Identity.from_str(secret).to_public())
    except pyrage.IdentityError:
        return None


def is_hand_off(content: bytes) -> bool:
    """Whether these bytes are a file from the other side, closed or plain, and no programme's text."""
    return sealed_how(content) is not Sealed.PLAIN or content.lstrip(_SPACE)[:1] == b"{"
