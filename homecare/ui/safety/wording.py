"""The words of safety: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import _

KEYS: Final = {
    "safety.close": (_("Close"), _("Back to where you were")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

VERSION: Final = _("version {version}, offline")
VERSION_AND_MORE: Final = _("↓ more · version {version}, offline")
