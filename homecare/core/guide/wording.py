"""The words of guide: what its errors and findings say."""

from typing import Final

from homecare.language import _

# countries

IS_NOT_A_COUNTRY: Final = _("“{text}” is not a country that is known here.")
WRITE_ITS_TWO_LETTERS_SUCH: Final = _(
    "Write its two letters, such as JP or DE. Elsewhere, call your local emergency number."
)

# guide

STATEMENT_OF_THE_LITERATURE_NAMES: Final = _("The statement {key} of the literature names no source.")
DAILY_LINE_OF_IS_TOO: Final = _("The daily line of {key} is too long, or says not when.")
GUIDE_CANNOT_BE_READ: Final = _("The guide cannot be read ({sentence})")
GUIDE_CANNOT_BE_READ_ERROR: Final = _("The guide cannot be read ({error!r}).")
GUIDE_CANNOT_BE_READ_TWO: Final = _("The guide cannot be read (two statements have one key).")

# practice_changes

IT_IS_NOT_TOML: Final = _("It is not TOML ({error}); the guide is as it came.")
IS_NOT_USED_HERE_WRITE: Final = _("{key} is not used here; write by and [change].")
BY_IS_MISSING_WRITE_WHO: Final = _('by is missing: write who changes it, for example by = "Hana Sato".')
CHANGE_IS_NOT_A_TABLE: Final = _("change is not a table: write [change], then a line for each statement.")
IS_NOT_A_TEXT: Final = _("{key} is not a text in quotes.")
HOLDS_A_LETTER_THAT_DOES: Final = _("{key} holds a letter that does not show.")
IS_LONGER_THAN_LETTERS: Final = _("{key} is longer than {note_length} letters.")

# safety

EMERGENCY_NUMBERS: Final = _("Emergency numbers. {choose}")
ANYWHERE_ELSE: Final = _("Anywhere else: {elsewhere}")
PAGE_VERSION_IT_WORKS_OFFLINE: Final = _("{silence} {sources} Page version {version}. It works offline.")
SAFETY_PAGE_CANNOT_BE_READ: Final = _("The safety page cannot be read ({error!r}).")
SAFETY_PAGE_CANNOT_BE_READ_ITS_STEPS: Final = _("The safety page cannot be read (its steps are not {steps}).")
