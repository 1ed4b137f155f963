"""The chair in one line, for a prompt or a status bar. They ask many times an hour, so it is worked out with
as little as can be: without the grammar of the command line, and of the diary the chair alone.
"""

from homecare.cli import wording
from homecare.cli.context import Call
from homecare.cli.errors import to_its_end
from homecare.cli.output.printing import say
from homecare.errors import LockedError


def show_status(folder: str | None, patient: str | None, *, of_process: bool) -> int:
    """Print the line for a folder and a patient, as they were said; gives the exit code."""
    call = Call(folder=folder, patient=patient)
    return to_its_end(call, lambda: say_status(call), of_process=of_process)


def say_status(call: Call) -> int:
    """Print the line; `locked` where the diary is: a status bar cannot be asked, and must not wait.

    Raises:
        StoreError: if the diary cannot be used.
    """
    from homecare.core.wording.sitting import short_status

    try:
        with call.diary(ask=False) as diary:
            now = diary.sitting_now.now()
    except LockedError:
        say(wording.LOCKED)
    else:
        say(short_status(now))
    return 0
