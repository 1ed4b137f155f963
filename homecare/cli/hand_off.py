"""The hand-off of a call: opened for one command, closed at its end."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from homecare.cli.context import Call

if TYPE_CHECKING:
    from homecare.handoff.handoff import HandOff


@contextmanager
def hand_off(call: Call) -> Iterator["HandOff"]:
    """The hand-off of a call's data folder, for the patient that is named."""
    _ = call.settings  # says what is wrong in them before anything else is printed
    from homecare.handoff.handoff import HandOff

    with closing(HandOff.open(call.paths, patient=call.patient, unlocked=call.unlocked)) as opened:
        yield opened
