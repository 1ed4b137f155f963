"""`homecare lock`: the diary and its copies closed by a passphrase."""

from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import passphrase
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say
from homecare.errors import InputError

app = plain_app()


@app.command("lock", cls=Command, help=SUMMARIES["lock"], epilog=EXAMPLES["lock"])
def lock(
    ctx: typer.Context,
    change: Annotated[bool, typer.Option("--change", help=HELPS["lock.change"])] = False,
    keyring: Annotated[
        bool,
        typer.Option("--keyring", help=HELPS["lock.keyring"]),
    ] = False,
    forget: Annotated[bool, typer.Option("--forget", help=HELPS["lock.forget"])] = False,
) -> None:
    """`homecare lock`."""
    call = call_of(ctx)
    if change + keyring + forget > 1:
        raise InputError(wording.ONE_OF_THREE, wording.USE_ONE_OF_THEM)
    if forget:
        _forget(call)
    elif change:
        _change(call)
    else:
        _lock(call, keyring=keyring)


def _lock(call: Call, *, keyring: bool) -> None:
    from homecare.cli.texts.encryption import confirm
    from homecare.data_folder.encryption import Encryption

    locking = Encryption(call.paths)
    locking.check_installed()
    locked = locking.locked
    if locked and not keyring and not locking.copies_left():
        raise InputError(
            wording.LOCKED_ALREADY,
            wording.CHANGE_OR_UNLOCK,
        )
    if keyring:
        from homecare.data_folder.keyring import check  # `lo` and Tab loads this module too

        check()
    if locked:
        done = passphrase.typed(call, lambda secret: locking.lock(secret, remember=keyring))
    else:
        done = locking.lock(passphrase.new_passphrase(call), remember=keyring)
    lines = confirm(done, locked=True)
    if keyring:
        lines.append(wording.KEYRING_KEEPS)
    say(lines)


def _change(call: Call) -> None:
    from homecare.cli.texts.encryption import confirm
    from homecare.data_folder.encryption import Encryption

    locking = Encryption(call.paths)
    if not locking.locked:
        raise InputError(wording.NOT_LOCKED, wording.LOCK_IT)

    def checked(secret: str) -> str:
        locking.check(secret)
        return secret

    old = passphrase.typed(call, checked)
    say(confirm(locking.change(old, passphrase.new_passphrase(call)), locked=True, changed=True))


def _forget(call: Call) -> None:
    from homecare.data_folder.keyring import forget

    if not forget(call.paths):
        raise InputError(wording.KEYRING_HAS_NONE, wording.NOTHING_TO_FORGET)
    say(wording.KEYRING_FORGOT)
