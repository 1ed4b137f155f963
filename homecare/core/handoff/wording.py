"""The words of handoff: what its errors and findings say."""

from typing import Final

from homecare.language import _

# packet

FILE_CANNOT_BE_RECEIVED: Final = _("The file cannot be received")
FILE_NUMBER: Final = _("The file's number")
TIME_A_FILE_WAS_MADE: Final = _("The time a file was made")
PATIENT_NAME: Final = _("The patient's name")
PATIENT_NAME_IS_MORE_THAN_ONE_LINE: Final = _("The patient's name is more than one line.")
KEY_IS_NOT_A_PUBLIC_KEY: Final = _(
    "This is not a public key. A public key is age1, then 58 letters and digits."
)
FILE_HOLDS_TOO_MUCH: Final = _("The file cannot be read: it is too large to be a diary.")
FILE_CANNOT_BE_READ: Final = _("The file cannot be read: {problem}")
FILE_WAS_NOT_MADE_BY_SHARE: Final = _("The file was not made by homecare share, or somebody changed it.")
ASK_FOR_THE_FILE_AGAIN: Final = _("Ask for the file again.")
ASK_FOR_THE_FILE_AGAIN_NOTHING_CHANGED: Final = _("Ask for the file again; nothing was changed.")
FILE_DOES_NOT_SAY_ITS_FORMAT: Final = _("The file does not say which format it is in.")
FILE_WAS_MADE_BY_A_NEWER_HOMECARE: Final = _(
    "The file was made by a newer version of homecare (its format is {version}; this program can read "
    "{known})."
)
INSTALL_THE_NEWER_HOMECARE: Final = _(
    "Install the newer version, then receive the file again; nothing was changed."
)
FILE_CONTAINS_NO_RECORDS: Final = _("The file cannot be read: it contains no records.")
PATIENT_FILE_HOLDS_NO: Final = _(
    "The file cannot be read: it contains “{word}”, which does not belong in a patient's file."
)
PRACTICE_FILE_HOLDS_NO: Final = _(
    "The file cannot be read: it contains “{word}”, which does not belong in a practice's file."
)
PATIENT_FILE_HOLDS_NO_SUCH_RECORD: Final = _(
    "The file cannot be read: it contains a kind of record that does not belong in a patient's file."
)
PRACTICE_FILE_HOLDS_NO_SUCH_RECORD: Final = _(
    "The file cannot be read: it contains a kind of record that does not belong in a practice's file."
)
FILE_HAS_NO_LIST: Final = _("The file cannot be read: “{word}” is not a list.")
FILE_HAS_A_PROGRAMME_TWICE: Final = _("The file cannot be read: a programme appears twice.")
RECORD_CANNOT_BE_READ: Final = _("Record {number} of “{word}” cannot be read: {why}")
IT_IS_IN_THE_FILE_TWICE: Final = _("It appears twice in the file.")
IT_BELONGS_TO_ANOTHER_PATIENT: Final = _("It belongs to another patient.")
DAY_IS_TOO_FAR_AHEAD: Final = _("{day} is too far in the future.")
PRACTICE_FILE_HOLDS_ONLY_ITS_SESSIONS: Final = _(
    "A practice's file may contain only the sessions that the practice logged, without its notes."
)

# programmes

TITLED: Final = _("{title}, version {version}")
REPLACES: Final = _("{title}: replaces {before}, from {day}.")
REPLACES_AS_FLARE_PLAN: Final = _("{title}: replaces {before} as the flare plan, from {day}.")
