"""Earlier versions of an entry in plain words, one room for both faces."""

from datetime import datetime, tzinfo
from typing import Final

from homecare.core.history.versions import Ended, Version
from homecare.core.records.entry import Entry
from homecare.core.values.days import zone_of
from homecare.core.values.in_words import day_in_words
from homecare.language import _

ENDED: Final = {
    Ended.CHANGED: _("changed on {instant}"),
    Ended.REMOVED: _("removed on {instant}"),
    Ended.UNDONE: _("undone on {instant}"),
}
STOOD_UNTIL: Final = {
    Ended.CHANGED: _("until {instant}, then changed"),
    Ended.REMOVED: _("until {instant}, then removed"),
    Ended.UNDONE: _("until {instant}, then undone"),
}


def instant_in_words(instant: datetime, entry: Entry, here: tzinfo | None = None) -> str:
    """`Tue 24 Nov 2026, 20:14`, on the wall clock of where an entry was made; `here` is the reader's zone."""
    when = instant.astimezone(zone_of(entry.at, entry.utc_offset, here))
    return _("{day}, {time}").format(day=day_in_words(when.date()), time=f"{when:%H:%M}")


def ended_in_words(version: Version, here: tzinfo | None = None) -> str:
    """`removed on Tue 24 Nov 2026, 20:14`; empty for a version that stands."""
    if version.until is None or version.ended is None:
        return ""
    return ENDED[version.ended].format(instant=instant_in_words(version.until, version.entry, here))


def span_in_words(version: Version, here: tzinfo | None = None) -> str:
    """`until Tue 24 Nov 2026, 20:14, then changed`; `since …` for the version that stands."""
    if version.until is None or version.ended is None:
        return _("since {instant}").format(instant=instant_in_words(version.since, version.entry, here))
    return STOOD_UNTIL[version.ended].format(instant=instant_in_words(version.until, version.entry, here))
