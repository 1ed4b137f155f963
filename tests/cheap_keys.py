"""Keys that are worked out at once: what keeps a thief busy for years took a sixth of the tests' time.

Files closed here have the same form and are opened by the same code; only the rounds are few, which each file
says of itself (age), or which is SQLCipher's default (a diary). Real processes do all of the work.
"""

import hashlib
import hmac
import os
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final
from unittest.mock import patch

import pyrage  # type: ignore[import-untyped, unused-ignore]
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from homecare.exchange import own_process
from homecare.store.sqlite.cipher import cipher

SQLCIPHERS_ROUNDS: Final = 256_000
"""SQLCipher 4's own default."""
FEW_ROUNDS: Final = 1000
LITTLE_WORK: Final = 4
"""Power of two of scrypt's work; pyrage takes some 18."""
PIECE: Final = 64 * 1024
ROOT: Final = Path(__file__).parents[1]
IN_A_PROCESS: Final = "from tests.cheap_keys import take_rounds; take_rounds()\n"
"""Before a script that opens what a test has locked; its working directory is `ROOT`."""


def take_rounds(number: int = FEW_ROUNDS) -> None:
    """From now on this process makes SQLCipher's keys in so many rounds."""
    with closing(cipher().connect(":memory:")) as raw:
        raw.execute(f"PRAGMA cipher_default_kdf_iter={number}")


@contextmanager
def few_rounds() -> Iterator[None]:
    """While this lasts, diaries are locked and opened with little work."""
    take_rounds()
    try:
        yield
    finally:
        take_rounds(SQLCIPHERS_ROUNDS)


@contextmanager
def all_rounds() -> Iterator[None]:
    """While this lasts, as a real process does it."""
    take_rounds(SQLCIPHERS_ROUNDS)
    try:
        yield
    finally:
        take_rounds()


_all_the_work = pyrage.passphrase.encrypt
_apart = own_process._apart


@contextmanager
def all_the_work() -> Iterator[None]:
    """While this lasts, a passphrase closes a file as a real process does it, or in one."""
    apart_too = patch.object(own_process, "_apart", _apart)
    with patch.object(pyrage.passphrase, "encrypt", _all_the_work), apart_too:
        yield


@contextmanager
def little_work() -> Iterator[None]:
    """While this lasts, a passphrase closes a file with little work, in no process of its own."""
    here = patch.object(own_process, "_apart", lambda *_: None)
    with patch.object(pyrage.passphrase, "encrypt", closed), here:
        yield


def closed(content: bytes, passphrase: str) -> bytes:
    """A container of age (https://age-encryption.org/v1) closed by a passphrase, with little work."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    wrap = hashlib.scrypt(
        passphrase.encode(), salt=b"age-encryption.org/v1/scrypt" + salt, n=2**LITTLE_WORK, r=8, p=1, dklen=32
    )
    body = ChaCha20Poly1305(wrap).encrypt(bytes(12), file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (
        _in_text(salt),
        LITTLE_WORK,
        _in_text(body),
    )
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    return header + b" " + _in_text(mac) + b"\n" + nonce + _in_pieces(content, file_key, nonce)


def _in_pieces(content: bytes, file_key: bytes, nonce: bytes) -> bytes:
    payload = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    starts = range(0, max(len(content), 1), PIECE)
    return b"".join(
        payload.encrypt(
            number.to_bytes(11, "big") + bytes([start == starts[-1]]), content[start : start + PIECE], None
        )
        for number, start in enumerate(starts)
    )


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(key)


def _in_text(raw: bytes) -> bytes:
    return b64encode(raw).rstrip(b"=")
