"""A search of the history in plain words, and what is said where it finds nothing."""

from datetime import date

from homecare.core.history.search import Search
from homecare.core.values.in_words import day_in_words, enumerated
from homecare.core.wording.kinds import KINDS
from homecare.core.wording.sentences import as_sentence, with_note
from homecare.language import _


def search_in_words(search: Search) -> str:
    """`Removed or undone · pain or sitting · “pillow”`; empty where everything is shown."""
    parts = [_("Removed or undone")] * search.removed
    if search.types:
        parts.append(_kinds(search, first=not parts))
    parts += [_quoted(search)] * bool(search.text.strip())
    return " · ".join(parts)


def nothing_in_words(search: Search, since: date | None = None, until: date | None = None) -> str:
    """`No entries for pain or sitting with “pillow” (since Sat 21 Nov 2026).`"""
    if search.types or search.text.strip():
        return as_sentence(with_note(_none_found(search), _span(since, until)))
    return _nothing_at_all(search, since, until)


def _none_found(search: Search) -> str:
    if search.types and search.text.strip():
        words = _("No entries for {kinds} with {text}")
        if search.removed:
            words = _("No removed or undone entries for {kinds} with {text}")
    elif search.types:
        words = _("No entries for {kinds}")
        if search.removed:
            words = _("No removed or undone entries for {kinds}")
    else:
        words = _("No entries with {text}")
        if search.removed:
            words = _("No removed or undone entries with {text}")
    return words.format(kinds=_kinds(search), text=_quoted(search))


def _nothing_at_all(search: Search, since: date | None, until: date | None) -> str:
    if since is None and until is None:
        words = (_("Nothing is logged."), _("Nothing was removed or undone."))
    elif since == until:
        words = (_("Nothing is logged on {since}."), _("Nothing was removed or undone on {since}."))
    elif until is None:
        words = (
            _("Nothing is logged from {since} onwards."),
            _("Nothing has been removed or undone since {since}."),
        )
    elif since is None:
        words = (_("Nothing is logged up to {until}."), _("Nothing was removed or undone up to {until}."))
    else:
        words = (
            _("Nothing is logged from {since} to {until}."),
            _("Nothing was removed or undone from {since} to {until}."),
        )
    return words[search.removed].format(since=_day(since), until=_day(until))


def _span(since: date | None, until: date | None) -> str:
    """The days that were searched, beside what was looked for; empty for all of them."""
    if since is None and until is None:
        return ""
    if since == until:
        words = _("on {since}")
    elif until is None:
        words = _("since {since}")
    else:
        words = _("until {until}") if since is None else _("from {since} to {until}")
    return words.format(since=_day(since), until=_day(until))


def _day(day: date | None) -> str:
    return "" if day is None else day_in_words(day)


def _kinds(search: Search, *, first: bool = False) -> str:
    """`pain or sitting`; `first` where a line begins with it."""
    words = [KINDS[word].looked_for for word in search.types]
    if first:
        words[0] = KINDS[search.types[0]].looked_for_first
    return enumerated(words, "or")


def _quoted(search: Search) -> str:
    return _("“{text}”").format(text=search.text.strip())
