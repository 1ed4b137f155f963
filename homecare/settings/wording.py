"""The words of settings: what its errors and findings say."""

from typing import Final

from homecare.language import _

# settings

MUST: Final = _("{name} must be {sentence}, not {value}.")
DEFAULTS_ARE_USED: Final = _("{path} {why}; the defaults are used.")
CANNOT_BE_READ_THE_DEFAULTS: Final = _("{path} cannot be read ({why}); the defaults are used.")
CANNOT_BE_READ_THE_DEFAULTS_ARE_USED: Final = _("{path} cannot be read ({error}); the defaults are used.")
IS_NOT_A_SETTING_KNOWN: Final = _("{path}: {named} is not a setting. Known: {accepted}.")
KEY_OF_IS_EMPTY: Final = _("The key of {action} is empty.")
WRITE_A_KEY_SUCH: Final = _("Write a key such as f2, x or ctrl+t.")
KEY: Final = _("The key of {action} is not a visible character.")
COULD_NOT_BE_CHANGED_BECAUSE: Final = _("{path} could not be changed, because it {why}; nothing was written.")
REMOVE_IT_OR_RENAME: Final = _("Remove it, or rename it.")
COULD_NOT_BE_CHANGED: Final = _("{path} could not be changed ({value}).")
CHECK_WHO_OWNS_ITS_FOLDER: Final = _("Check who owns its folder and whether the disk is full, and try again.")
COULD_NOT_BE_CHANGED_PATH: Final = _("{path} could not be changed ({error}).")
CORRECT_OR_REMOVE_THAT_FILE: Final = _("Correct or remove that file.")

# values

TEXT: Final = _("a text")
IN_DOUBLE_QUOTES: Final = _("in double quotes")
WHOLE_HOUR: Final = _("a whole hour from 0 to 12")
WHOLE_NUMBER: Final = _("a whole number from 0 to 10")
TRUE_OR_FALSE_WITHOUT_QUOTES: Final = _("true or false, without quotes")
WHOLE: Final = _("whole {what} from {least} to {most}")
REGION_SUCH_AS_NECK: Final = _("a region such as neck or upper-back. {hint}")
TWO_LETTERS_OF_A_COUNTRY: Final = _("the two letters of a country, such as JP or DE, or none")
IN_DOUBLE_QUOTES_FOR_NONE: Final = _('in double quotes ("" for none)')
ONE: Final = _("one of {kind_words}")
ONE_WEEK_STARTS: Final = _("one of {week_starts}")
NO_LIST: Final = _("no list")
AS_A_LIST: Final = _('as a list: ["07:30", "19:00"], or []')
TABLE_SUCH_AS_TODAY_DONE: Final = _('a table such as "today.done" = "space"')
A_TABLE: Final = _("a table")
A_LIST: Final = _("a list")
A_LONG_NUMBER: Final = _("a number of thousands of digits")
ONE_OF: Final = _("one of {known}")
