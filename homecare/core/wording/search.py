"""A search of the history in plain words, and what is said where it finds nothing."""

from datetime import date

from homecare.core.history.search import Search
from homecare.core.values.in_words import day_in_words, enumerated
from homecare.core.wording.kinds import KINDS


def search_in_words(search: Search) -> str:
    """`removed · pain or sitting · “pillow”`; empty where everything is shown."""
    parts = ["removed or undone"] * search.removed
    parts += [enumerated([KINDS[word].looked_for for word in search.types], "or")] * bool(search.types)
    parts += [f"“{search.text.strip()}”"] * bool(search.text.strip())
    return " · ".join(parts)


def nothing_in_words(search: Search, since: date | None = None, until: date | None = None) -> str:
    """`No entries for pain or sitting with “pillow” since Sat 21 Nov 2026.`"""
    words = _none_found(search)
    if since is not None and since == until:
        return f"{words} on {day_in_words(since)}."
    if since is not None:
        words += f" {'since' if until is None else 'from'} {day_in_words(since)}"
    if until is not None:
        words += f" {'until' if since is None else 'to'} {day_in_words(until)}"
    return f"{words}."


def _none_found(search: Search) -> str:
    if not search.types and not search.text.strip():
        return "Nothing was removed or undone" if search.removed else "Nothing is logged"
    words = "No removed or undone entries" if search.removed else "No entries"
    if search.types:
        words += f" for {enumerated([KINDS[word].looked_for for word in search.types], 'or')}"
    return f"{words} with “{search.text.strip()}”" if search.text.strip() else words
