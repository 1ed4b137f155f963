"""The words of JSON from elsewhere: what is wrong with it.

They follow `The file cannot be read:` and a key, so they begin small. {key} and {value} are the file's own.
"""

from typing import Final

from homecare.language import Counted, _

IS_NOT_JSON: Final = _("line {line} is not JSON.")
IS_NESTED_DEEPLY: Final = _("it is nested too deeply.")
IS_NO_NUMBER: Final = _("{value} is not a number.")
NUMBER_IS_LONG: Final = Counted(
    "a number of {amount} digit is too large.", "a number of {amount} digits is too large."
)
KEY_IS_THERE_TWICE: Final = _("a key appears twice.")
IS_MISSING: Final = _("{key} is missing.")
IS_NOT_KNOWN: Final = _("{key} is not known.")
WRONG_AT_KEY: Final = _("{key}: {problem}")
HAS_CONTROL_CHARACTER: Final = _("{value} contains a control character.")
IS_BEFORE: Final = _("{day} is before {first}.")

# What is needed, and what stands there

OBJECT_NEEDED: Final = _("an object is needed, not {value}.")
LIST_NEEDED: Final = _("a list is needed, not {value}.")
LONG_LIST_NEEDED: Final = Counted(
    "a list of {amount} is needed, not {value}.", "a list of {amount} is needed, not {value}."
)
WORD_NEEDED: Final = _("one of {words} is needed, not {value}.")
TEXT_NEEDED: Final = _("text is needed, not {value}.")
WHOLE_NUMBER_NEEDED: Final = _("a whole number is needed, not {value}.")
NUMBER_NEEDED: Final = _("a number is needed, not {value}.")
TRUTH_NEEDED: Final = _("true or false is needed, not {value}.")
ID_NEEDED: Final = _("an id (a UUID) is needed, not {value}.")
DAY_NEEDED: Final = _("a day such as {example} is needed, not {value}.")
INSTANT_NEEDED: Final = _("a time in UTC such as {example} is needed, not {value}.")
AN_OBJECT: Final = _("an object")
A_LIST: Final = _("a list")
