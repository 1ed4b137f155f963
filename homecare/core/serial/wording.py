"""The words of serial: what its errors and findings say."""

from typing import Final

from homecare.language import _

# strict_json

LINE_IS_NOT_JSON: Final = _("line {lineno} is not JSON")
IT_IS_NESTED_TOO_DEEPLY: Final = _("it is nested too deeply")
IS_NOT_A_NUMBER: Final = _("{word} is not a number")
NUMBER_OF_DIGITS_IS_TOO: Final = _("a number of {number} digits is too large")
KEY_IS_NAMED_TWICE: Final = _("a key is named twice")
IS_MISSING: Final = _("{missing} is missing")
IS_NOT_KNOWN: Final = _("{keys} is not known")
TEXT: Final = _("{name}: {error}")
IS_NEEDED: Final = _("{wanted} is needed, not {plain}")
CONTAINS_A_CONTROL_CHARACTER: Final = _("{plain} contains a control character")
IS_BEFORE: Final = _("{plain} is before {first_day}")
