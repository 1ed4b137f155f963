"""`homecare unlock`: the lock taken off the diary and its copies."""

import typer

from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import passphrase
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say
from homecare.errors import InputError

app = plain_app()


@app.command("unlock", cls=Command, help=SUMMARIES["unlock"], epilog=EXAMPLES["unlock"])
def unlock(ctx: typer.Context) -> None:
    """`homecare unlock`."""
    from homecare.cli.texts.encryption import confirm
    from homecare.data_folder.encryption import Encryption

    call = call_of(ctx)
    locking = Encryption(call.paths)
    if not locking.locked and not locking.copies_left():
        raise InputError(wording.NOT_LOCKED, wording.NOTHING_TO_UNLOCK)
    say(confirm(passphrase.typed(call, locking.unlock), locked=False))
