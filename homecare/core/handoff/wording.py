"""The words of handoff: what its errors and findings say."""

from typing import Final

from homecare.language import _

# packet

FILE_CANNOT_BE_RECEIVED: Final = _("The file cannot be received")
FILE_NUMBER: Final = _("The file's number")
TIME_A_FILE_WAS_MADE: Final = _("The time a file was made")
PATIENT_NAME: Final = _("The patient's name")
PATIENT_NAME_IS_MORE: Final = _("The patient's name is more than one line.")
KEY_IS_NOT_A_PUBLIC: Final = _("The key is not a public key: age1 and 58 letters and digits.")
FILE_CANNOT_BE_READ: Final = _("The file cannot be read: it holds more than any diary.")
FILE_CANNOT_BE_READ_ERROR: Final = _("The file cannot be read: {problem}")
FILE_WAS_NOT_MADE: Final = _("The file was not made by homecare share, or somebody changed it.")
ASK_FOR_THE_FILE_AGAIN: Final = _("Ask for the file again.")
ASK_FOR_THE_FILE_AGAIN_NOTHING: Final = _("Ask for the file again; nothing was changed.")
FILE_DOES_NOT_SAY: Final = _("The file does not say which format it is in.")
FILE_WAS_MADE: Final = _(
    "The file was made by a newer homecare (its format is {version}, this program knows {version_2})."
)
INSTALL_THE_NEWER_HOMECARE: Final = _("Install the newer homecare and receive it then; nothing was changed.")
FILE_CANNOT_BE_READ_IT_CONTAINS: Final = _("The file cannot be read: it contains no records.")
FILE_CANNOT_BE_READ_A_FILE: Final = _("The file cannot be read: a {side}'s file holds no {what}.")
FILE_CANNOT_BE_READ_IS_NOT_A_LIST: Final = _("The file cannot be read: “{word}” is not a list.")
FILE_CANNOT_BE_READ_A_PROGRAMME: Final = _("The file cannot be read: a programme is in it twice.")
RECORD_OF_CANNOT_BE_READ: Final = _("Record {number} of “{word}” cannot be read: {why}")
IT_IS_IN_THE_FILE: Final = _("It is in the file twice.")
IT_BELONGS_TO_ANOTHER_PATIENT: Final = _("It belongs to another patient.")
IS_TOO_FAR: Final = _("{day} is too far in the future.")
PRACTICE_FILE_HOLDS_ONLY: Final = _(
    "A practice's file holds only the sessions that it logged, without its notes."
)
FILE_THAT_A_PATIENT: Final = _("A file that a patient and a practice hand to each other. {description}")

# programmes

FROM: Final = _("{title}, {that}{what}, from {day} on.")
