"""Countries by code and by name, for the emergency number of the safety page. None is ever guessed."""

import re
from typing import Final

from homecare.core.guide import wording
from homecare.errors import InputError

COUNTRIES: Final = ("JP", "US", "CA", "EU", "UK", "AU", "NZ")
"""The countries whose emergency number is known; EU stands for its members."""
EU_MEMBERS: Final = wording.EU_MEMBERS
"""The members of the European Union, by their ISO codes."""
_NAMES: Final = {
    **{name.casefold(): code for code, name in EU_MEMBERS.items()},
    "austria": "AT", "belgium": "BE", "bulgaria": "BG", "croatia": "HR", "cyprus": "CY",
    "czechia": "CZ", "denmark": "DK", "estonia": "EE", "finland": "FI", "france": "FR",
    "germany": "DE", "greece": "GR", "hungary": "HU", "ireland": "IE", "italy": "IT",
    "latvia": "LV", "lithuania": "LT", "luxembourg": "LU", "malta": "MT", "netherlands": "NL",
    "poland": "PL", "portugal": "PT", "romania": "RO", "slovakia": "SK", "slovenia": "SI",
    "spain": "ES", "sweden": "SE",
    "japan": "JP", "canada": "CA", "australia": "AU", "new zealand": "NZ",
    "usa": "US", "united states": "US", "united states of america": "US", "america": "US",
    "european union": "EU", "europe": "EU",
    "gb": "UK", "gbr": "UK", "united kingdom": "UK", "great britain": "UK", "britain": "UK",
    "england": "UK", "scotland": "UK", "wales": "UK", "northern ireland": "UK",
    "el": "GR", "czech republic": "CZ", "republic of ireland": "IE", "eire": "IE", "holland": "NL",
}  # fmt: skip
"""Other words for a country, small: its name, in English and as it is shown, and codes not its own here."""


def parse_country(text: str) -> str:
    """The country of a code or a name: `jp` is JP, `Germany` DE, `GB` the UK; nothing at all is no country.

    Any two letters are a code, also of a country whose number is not known here.

    Raises:
        InputError: for anything else, with what to write.
    """
    words = " ".join(text.replace(".", "").split())
    code = _NAMES.get(words.casefold().removeprefix("the "), words.upper())
    if code and not re.fullmatch("[A-Z]{2}", code):
        raise InputError(
            wording.IS_NOT_A_COUNTRY.format(text=text.strip()),
            wording.WRITE_ITS_TWO_LETTERS,
        )
    return code


def number_of(country: str) -> str:
    """The one of COUNTRIES whose emergency number holds in a country: EU for its members."""
    return "EU" if country in EU_MEMBERS else country
