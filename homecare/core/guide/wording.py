"""The words of guide: what its errors and findings say."""

from typing import Final

from homecare.language import Counted, _

# countries

EU_MEMBERS: Final = {
    "AT": _("Austria"), "BE": _("Belgium"), "BG": _("Bulgaria"), "HR": _("Croatia"),
    "CY": _("Cyprus"), "CZ": _("Czechia"), "DK": _("Denmark"), "EE": _("Estonia"),
    "FI": _("Finland"), "FR": _("France"), "DE": _("Germany"), "GR": _("Greece"),
    "HU": _("Hungary"), "IE": _("Ireland"), "IT": _("Italy"), "LV": _("Latvia"),
    "LT": _("Lithuania"), "LU": _("Luxembourg"), "MT": _("Malta"), "NL": _("Netherlands"),
    "PL": _("Poland"), "PT": _("Portugal"), "RO": _("Romania"), "SK": _("Slovakia"),
    "SI": _("Slovenia"), "ES": _("Spain"), "SE": _("Sweden"),
}  # fmt: skip
"""The members of the European Union, by their ISO codes."""
IS_NOT_A_COUNTRY: Final = _("homecare does not know the country “{text}”.")
WRITE_ITS_TWO_LETTERS: Final = _(
    "Write its two-letter code, such as JP or DE. Elsewhere, call your local emergency number."
)

# guide

MARK_WORDS: Final = {
    "A": _("your clinic's article “Upper Back & Neck Pain”"),
    "L": _("found in the literature"),
    "G": _("commonly taught; your practitioner may change it"),
    "H": _("homecare's own definition"),
}
CHANGED_BY: Final = _("changed by {name}")
ORIGIN_AND_CHANGED_BY: Final = _("{origin}, changed by {name}")
THERE_IS_NO_TOPIC: Final = _("There is no topic “{word}”.")
THERE_IS_NO_PART: Final = _("There is no part “{word}”.")

# practice_changes

IS_NOT_COMMONLY_TAUGHT: Final = _("“{key}” is not marked “commonly taught”, so it cannot be changed. {step}")
IS_NO_STATEMENT: Final = _("“{key}” is not a statement in the guide. {step}")
IT_IS_NOT_TOML: Final = _("This is not TOML ({error}); the guide is unchanged.")
KEY_IS_NOT_USED_HERE: Final = _("{key} is not used here; write by and [change].")
BY_IS_MISSING: Final = _('by is missing: write who changes it, for example by = "Hana Sato".')
CHANGE_IS_NOT_A_TABLE: Final = _("change is not a table: write [change], then a line for each statement.")
IS_NOT_A_TEXT: Final = _("{key} needs a text in quotes.")
HOLDS_A_LETTER_THAT_DOES_NOT_SHOW: Final = _("{key} contains an invisible character. Type it again.")
IS_TOO_LONG: Final = Counted(
    "{key} is longer than {amount} character. Make it shorter.",
    "{key} is longer than {amount} characters. Make it shorter.",
)

# safety

WITH_ADVICE_LINE: Final = _("{country}, advice line {line}")
NO_COUNTRY: Final = _("none: {elsewhere}")
HEADING: Final = _("{title}. {lead}")
EMERGENCY_NUMBERS: Final = _("Emergency numbers. {choose}")
ANYWHERE_ELSE: Final = _("Anywhere else: {elsewhere}")
PAGE_VERSION: Final = _("{silence} {sources} Page version {version}. It works offline.")
