"""What a hand-off refuses, with the next step that there is on the screen."""

from collections.abc import Mapping

from homecare.core.handoff.refusals import NothingNewError, NothingToShareError
from homecare.core.wording.sentences import paragraph
from homecare.errors import HomecareError
from homecare.ui.handoff import wording


def refused_in_words(error: HomecareError, *, at_practice: bool) -> str:
    """The sentence of a refusal, and what to do about it in the interface."""
    steps: Mapping[type[HomecareError], str] = {
        NothingNewError: wording.CHOOSE_EVERYTHING,
        NothingToShareError: wording.WRITE_SOMETHING if at_practice else wording.LOG_FIRST,
    }
    step = steps.get(type(error))
    return error.text if step is None else paragraph(error.sentence, step)
