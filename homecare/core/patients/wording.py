"""The words of patients: what its errors and findings say."""

from typing import Final

from homecare.language import Counted, _

# identity

IS_NOT_A_DATE_OF_BIRTH: Final = _("“{text}” is not a date of birth.")
WRITE_YEAR_MONTH_AND_DAY: Final = _("Write year, month and day, for example 1980-05-03.")
DAY_HAS_NOT_COME_YET: Final = _("{day} is in the future.")
WRITE_THE_DATE_OF_BIRTH: Final = _("Write the date of birth.")
DAY_IS_TOO_LONG_AGO: Final = Counted(
    "{day} is more than {amount} year ago.", "{day} is more than {amount} years ago."
)
PATIENT_NUMBER: Final = _("The patient's number")
PATIENT_NUMBER_IS_ONE_LINE: Final = _("A patient's number must be one line.")
FOR_EXAMPLE_A_NUMBER: Final = _("For example: 12 or K-0417.")

# same_name

DIARIES_HERE_ARE_CALLED: Final = Counted(
    "{amount} diary here is called “{name}”.", "{amount} diaries here are called “{name}”."
)
SAY_WHICH: Final = _("Say which: {alike}.")
THERE_IS_NO_PATIENT: Final = _("There is no patient “{word}”.")
THERE_IS_NO_ARCHIVED_PATIENT: Final = _("There is no archived patient “{word}”.")
BORN: Final = _("born {day}")
NUMBER: Final = _("no. {number}")
ADD_ONE: Final = _('Add one with: homecare patient add "{said}"')
DIARY_IS_ARCHIVED: Final = _("The diary of {name} is archived.")
BRING_IT_BACK: Final = _('Bring it back with: homecare patient archive "{name}" --undo')
THIS_FOLDER_HOLDS_THE_DIARIES: Final = _("This folder holds the diaries of {names}.")
SAY_WHOSE: Final = _("Say whose with --patient NAME.")
SAY_WHOSE_AND_SEE_ALL: Final = _("Say whose with --patient NAME. See them all: {listing}")
HAS_THE_NUMBER_ALREADY: Final = _("{name} already has the number {number}.")
GIVE_EACH_PATIENT_A_NUMBER: Final = _("Give each patient a number of their own.")
THERE_IS_A_PATIENT_ALREADY: Final = _("There is already a patient “{name}”.")
THERE_IS_A_PATIENT_BORN_ALREADY: Final = _("There is already a patient “{name}”, born {day}.")
ADD_A_NUMBER: Final = _("If this is somebody else, add a number of their own: --number N")
ADD_A_DATE_OF_BIRTH_OR_A_NUMBER: Final = _(
    "If this is somebody else, add a date of birth or a number of their own: --born DATE or --number N"
)
ALREADY_NAMES_SOMEBODY_HERE: Final = _("There is already somebody called “{label}” here.")
WRITE_THE_NAME_ALONE: Final = _("Write the name alone.")
