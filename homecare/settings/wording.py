"""The words of settings: what its errors and findings say."""

from typing import Final

from homecare.language import _

# settings

THERE_IS_NO_SETTING: Final = _("There is no setting “{word}”.")
IS_NO_FILE: Final = _("{path} is not a file; the defaults are used.")
IS_TOO_LARGE: Final = _("{path} is too large: it is larger than {most}; the defaults are used.")
NO_FILE_TO_CHANGE: Final = _("{path} could not be changed, because it is not a file; nothing was written.")
TOO_LARGE_TO_CHANGE: Final = _(
    "{path} could not be changed, because it is too large: it is larger than {most}; nothing was written."
)
CANNOT_BE_READ: Final = _("{path} cannot be read ({why}); the defaults are used.")
IS_NOT_A_SETTING: Final = _("{path}: {named} is not a setting. The settings are: {accepted}.")
KEY_IS_EMPTY: Final = _("The key for {action} is empty.")
WRITE_A_KEY: Final = _("Write a key such as f2, x or ctrl+t.")
KEY_IS_NOT_VISIBLE: Final = _("The key for {action} is not a visible character.")
REMOVE_IT_OR_RENAME: Final = _("Remove it, or rename it.")
COULD_NOT_BE_CHANGED: Final = _("{path} could not be changed ({why}).")
CHECK_ITS_FOLDER: Final = _("Check who owns its folder and whether the disk is full, and try again.")
CORRECT_OR_REMOVE_THAT_FILE: Final = _("Correct or remove that file.")

# what a value is, where it is not written out

A_TABLE: Final = _("a table")
A_LIST: Final = _("a list")
A_LONG_NUMBER: Final = _("a number with thousands of digits")

# values: each refusal of what was typed, and of what stands in the file; words that are typed are fields

TEXT: Final = (
    _("{name} must be text, not {value}."),
    _("{path}: {name} = {value} is not accepted; write text in double quotes."),
)
HOUR: Final = (
    _("{name} must be a whole hour from 0 to 12, not {value}."),
    _("{path}: {name} = {value} is not accepted; write a whole hour from 0 to 12."),
)
PAIN_LEVEL: Final = (
    _("{name} must be a whole number from 0 to 10, not {value}."),
    _("{path}: {name} = {value} is not accepted; write a whole number from 0 to 10."),
)
TRUE_OR_FALSE: Final = (
    _("{name} must be {true} or {false}, without quotes, not {value}."),
    _("{path}: {name} = {value} is not accepted; write {true} or {false}, without quotes."),
)
SECONDS: Final = (
    _("{name} must be a whole number of seconds from {least} to {most}, not {value}."),
    _("{path}: {name} = {value} is not accepted; write a whole number of seconds from {least} to {most}."),
)
MINUTES: Final = (
    _("{name} must be a whole number of minutes from {least} to {most}, not {value}."),
    _("{path}: {name} = {value} is not accepted; write a whole number of minutes from {least} to {most}."),
)
REGION: Final = (
    _("{name} must be a region such as {one} or {other}, not {value}."),
    _("{path}: {name} = {value} is not accepted; write a region such as {one} or {other}."),
)
COUNTRY: Final = (
    _("{name} must be a two-letter country code, such as JP or DE, or {none}, not {value}."),
    _(
        "{path}: {name} = {value} is not accepted; write a two-letter country code, such as JP or DE, or "
        '{none}, in double quotes ("" for none).'
    ),
)
ONE_OF: Final = (
    _("{name} must be one of {words}, not {value}."),
    _("{path}: {name} = {value} is not accepted; write one of {words}, in double quotes."),
)
TIMES: Final = (
    _("{name} must be at most {most} times of day such as 07:30 and 19:00, or {none}, not {value}."),
    _(
        "{path}: {name} = {value} is not accepted; write at most {most} times of day such as 07:30 and "
        '19:00, or {none}, as a list: ["07:30", "19:00"], or [].'
    ),
)
KEYS: Final = (
    _("{name} must be a table such as {example}, not {value}."),
    _("{path}: {name} = {value} is not accepted; write a table such as {example}."),
)
