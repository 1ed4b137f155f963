"""The words of safety: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "safety.close": ("Close", "Back to where you were"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

VERSION: Final = "version {version}, offline"
VERSION_AND_MORE: Final = "↓ more · version {version}, offline"
