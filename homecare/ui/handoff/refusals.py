"""What a hand-off refuses, with the next step that there is on the screen."""

from collections.abc import Mapping
from typing import Final

from homecare.core.handoff.refusals import NothingNewError, NothingToShareError
from homecare.errors import HomecareError

AT_HOME: Final = "Log something first: p on Today logs a pain level."
AT_PRACTICE: Final = "Write a message here, give a programme (4) or plan a session (9)."
_EVERYTHING: Final = "Choose “everything” to make one with everything."


def refused_in_words(error: HomecareError, *, at_practice: bool) -> str:
    """The sentence of a refusal, and what to do about it in the interface."""
    steps: Mapping[type[HomecareError], str] = {
        NothingNewError: _EVERYTHING,
        NothingToShareError: AT_PRACTICE if at_practice else AT_HOME,
    }
    step = steps.get(type(error))
    return error.text if step is None else f"{error.sentence} {step}"
