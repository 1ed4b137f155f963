"""Earlier versions of an entry in plain words, one room for both faces."""

from datetime import datetime

from homecare.core.clock import local
from homecare.core.lineage import Ended, Version
from homecare.core.words import day_in_words

_ENDED = {Ended.CHANGED: "changed", Ended.REMOVED: "removed", Ended.UNDONE: "undone"}


def instant_in_words(instant: datetime, offset: int) -> str:
    """`Tue 24 Nov 2026, 20:14`, on the wall clock `offset` minutes east of UTC."""
    when = local(instant, offset)
    return f"{day_in_words(when.date())}, {when:%H:%M}"


def ended_in_words(version: Version) -> str:
    """`removed Tue 24 Nov 2026, 20:14`; empty for a version that stands."""
    if version.until is None or version.ended is None:
        return ""
    return f"{_ENDED[version.ended]} {instant_in_words(version.until, version.entry.utc_offset)}"


def span_in_words(version: Version) -> str:
    """`until Tue 24 Nov 2026, 20:14, then changed`; `since …` for the version that stands."""
    offset = version.entry.utc_offset
    if version.until is None or version.ended is None:
        return f"since {instant_in_words(version.since, offset)}"
    return f"until {instant_in_words(version.until, offset)}, then {_ENDED[version.ended]}"
