"""The words of clinic: what its errors and findings say."""

from typing import Final

from homecare.language import _

# notes

THERE_IS_NO_NOTE: Final = _("There is no note {id} on {name}.")
SEE_THE_NOTES: Final = _('See the notes and their ids: homecare patient note "{name}"')

# patients

ARCHIVE_THAT_DIARY_FIRST: Final = _("Archive that diary first, or rename it: homecare patient rename OLD NEW")
PATIENT_NAME_IS_EMPTY: Final = _("The patient's name is empty.")
WRITE_AT_LEAST_ONE_LETTER: Final = _("Write at least one letter.")

# questions

THERE_IS_NO_ANSWER: Final = _("There is no answer to “{question}”.")
SEE_WHAT_WAS_ASKED: Final = _('See what was asked and answered: homecare patient questions "{name}" --all')
REMOVED_THE_ANSWER: Final = _("removed: the answer to {question}")
TALKED_ABOUT: Final = _("talked about: {question}")
ANSWERED: Final = _("answered: {question}")
DIARY_IS_THEIR_OWN: Final = _("The diary of {name} is their own. Their practice answers in its own folder.")
TO_TICK_OFF: Final = _("To tick off what was asked: homecare questions asked ID")
NO_LONGER_ASKS: Final = _("{name} no longer asks this: it was changed or removed.")
SEE_WHAT_THEY_ASK: Final = _('See what they ask: homecare patient questions "{name}"')
