"""The words of patients: what its errors and findings say."""

from typing import Final

from homecare.language import _

# identity

IS_NOT_A_DATE: Final = _("“{text}” is not a date of birth.")
WRITE_YEAR_MONTH_AND_DAY: Final = _("Write year, month and day, for example 1980-05-03.")
HAS_NOT_COME_YET: Final = _("{day} has not come yet.")
WRITE_THE_DATE_OF_BIRTH: Final = _("Write the date of birth.")
IS_MORE_THAN_YEARS_AGO: Final = _("{day} is more than {oldest_years} years ago.")
PATIENT_NUMBER: Final = _("The patient's number")
PATIENT_NUMBER_IS_ONE_LINE: Final = _("A patient's number is one line.")
FOR_EXAMPLE_OR_K: Final = _("For example: 12 or K-0417.")

# same_name

DIARIES_HERE_ARE_CALLED: Final = _("{number} diaries here are called “{name}”.")
SAY: Final = _("Say which: {alike}.")
THERE_IS_NO_PATIENT: Final = _("There is no patient “{said}”.")
ADD_ONE_WITH_HOMECARE_PATIENT: Final = _('Add one with: homecare patient add "{said}"')
DIARY_OF_IS_ARCHIVED: Final = _("The diary of {name} is archived.")
BRING_IT_BACK_WITH_HOMECARE: Final = _('Bring it back with: homecare patient archive "{name}" --undo')
SEE_THEM_ALL: Final = _(" See them all: {listing}")
THIS_FOLDER_HOLDS_THE_DIARIES: Final = _("This folder holds the diaries of {names}.")
SAY_WHOSE_WITH_PATIENT_NAME: Final = _("Say whose with --patient NAME.{rest}")
HAS_THE_NUMBER_ALREADY: Final = _("{name} has the number {number} already.")
GIVE_EACH_PATIENT_A_NUMBER: Final = _("Give each patient a number of their own.")
THERE_IS_A_PATIENT_ALREADY: Final = _("There is a patient “{name}”{born} already.")
IF_THIS_IS_SOMEBODY_ELSE: Final = _(
    "If this is somebody else, add {what}a number of their own: {how}--number N"
)
ALREADY_NAMES_SOMEBODY_HERE: Final = _("“{label}” already names somebody here.")
WRITE_THE_NAME_ALONE: Final = _("Write the name alone.")
