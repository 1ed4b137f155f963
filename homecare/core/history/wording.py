"""The words of history: what its errors and findings say."""

from typing import Final

from homecare.language import _

# corrections

FLARE_DAYS_AND_ANSWERS: Final = _("You cannot edit flare days or answers to steps.")
TAKE_IT_BACK: Final = _("Undo it (homecare undo) or remove it, then log it again.")
SAY_WHEN_IT_ENDED: Final = _("Say when it ended with: homecare flare off --date DAY")
YOU_DID_NOT_SAY_WHAT: Final = _("You did not say what to change.")
SAY_WHAT_SHOULD_BE_DIFFERENT: Final = _("Say what you want to change.")
ENTRY_HAS_NO: Final = _("An entry of kind “{kind}” has no {field} to change.")
IT_HAS: Final = _("You can change: {accepted}.")
THIS_ENTRY_IS_A_DAY: Final = _("This entry is a day's total: it has minutes, and no start or end.")
CHANGE_ITS_MINUTES_OR_LOG_THE_BOUT: Final = _(
    "Change its minutes, or log the bout as well: homecare sit log 13:05 14:20"
)
THIS_ENTRY_IS_A_BOUT: Final = _("This entry is a bout: its length follows from its start and its end.")
CHANGE_ONE_OF_THESE: Final = _("Change one of these.")

# search

KIND_OF_ENTRY_IS_EMPTY: Final = _("The kind of entry is empty.")
WRITE_ONE_OF: Final = _("Write one of {entry_types}.")
THERE_IS_NO_KIND: Final = _("There is no kind of entry “{word}”.")

# backup_retention

FIRST_START: Final = _("first start of that day")
ASKED_FOR: Final = _("requested")
OF_A_DAMAGED_DIARY: Final = _("salvaged from a damaged diary")
BEFORE_RECEIVING: Final = _("before receiving")
BEFORE_TAKING_BACK: Final = _("before undoing")
BEFORE_RESTORING: Final = _("before restoring")
BEFORE_IMPORTING: Final = _("before importing")
BEFORE_UPDATE: Final = _("before update from {version}")
