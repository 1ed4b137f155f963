"""What `log` says once an entry is on disk: the entry in words, the way back, and the safety page's offer."""

from typing import TYPE_CHECKING

from homecare.cli.printing import say

if TYPE_CHECKING:
    from homecare.core.entry import Entry


def confirm(entry: "Entry", *, late: bool, name: str | None = None, replaces: str | None = None) -> None:
    """What is now on disk, in one sentence, what it replaces, and how to take it back."""
    from homecare.core.clock import zone_of
    from homecare.core.sentences import entry_in_words
    from homecare.core.words import day_in_words
    from homecare.system_clock import SystemClock

    here = SystemClock().now().tzinfo
    words = entry_in_words(entry, name, here)
    if entry.day == entry.entered_at.astimezone(zone_of(entry.at, entry.utc_offset, here)).date():
        say(f"Logged: {words}.")
    elif late:
        say(f"Logged for {day_in_words(entry.day)}, and marked as entered later: {words}.")
    else:
        say(f"Logged for {day_in_words(entry.day)}: {words}.")
    if replaces is not None:
        say(replaces)
    say("To undo: homecare undo")


def offer_page(*levels: int | None, rule_met: bool = False) -> None:
    """The way to the safety page under an entry of high pain; it says nothing about the entry."""
    from homecare.core.safety import OFFER_TYPED, offer

    if offer(*levels, rule_met=rule_met) is not None:
        say(OFFER_TYPED)
