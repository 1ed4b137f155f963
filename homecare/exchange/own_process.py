"""age's work with a passphrase, in a process of its own.

It takes a second, and `pyrage` holds Python's lock all the while: in a thread of the interface it would stop
the screen.
"""

import subprocess
import sys
from typing import Final, Literal

Work = Literal["encrypt", "decrypt"]

_CODE: Final = """
import sys
import pyrage
read, write = sys.stdin.buffer.read, sys.stdout.buffer.write
length = int.from_bytes(read(4), "big")
words, content = read(length).decode(), read()
try:
    write(b"+" + getattr(pyrage.passphrase, sys.argv[1])(content, words))
except pyrage.DecryptError as error:
    write(b"-" + str(error).encode())
"""
_UNSEEN: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class NotDecryptedError(Exception):
    """What age says of a container that it does not open."""


def by_passphrase(work: Work, content: bytes, passphrase: str, *, apart: bool) -> bytes:
    """What age makes of a content with a passphrase: here, or `apart`, in a process of its own.

    Neither passphrase nor content is in the process's name or on a disk. Where no process can be begun, it
    is done here.

    Raises:
        NotDecryptedError: if it cannot be decrypted, in age's words.
    """
    done = _apart(work, content, passphrase) if apart and sys.executable else None
    if done is None:
        return _here(work, content, passphrase)
    if done[:1] == b"-":
        raise NotDecryptedError(done[1:].decode())
    return done[1:]


def _apart(work: Work, content: bytes, passphrase: str) -> bytes | None:
    words = passphrase.encode()
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", _CODE, work],
            input=len(words).to_bytes(4, "big") + words + content,
            capture_output=True,
            check=False,
            creationflags=_UNSEEN,
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 and done.stdout[:1] in (b"+", b"-") else None


def _here(work: Work, content: bytes, passphrase: str) -> bytes:
    import pyrage  # type: ignore[import-untyped, unused-ignore]

    try:
        return bytes(getattr(pyrage.passphrase, work)(content, passphrase))
    except pyrage.DecryptError as error:
        raise NotDecryptedError(str(error)) from error
