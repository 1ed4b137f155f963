"""What `log` says once an entry is on disk: the entry in words, the way back, and what is shown under it."""

from typing import TYPE_CHECKING

from homecare.cli import wording
from homecare.cli.output.printing import say
from homecare.core.values.days import zone_of
from homecare.core.values.in_words import day_in_words
from homecare.system.clock import SystemClock

if TYPE_CHECKING:
    from homecare.core.records.entry import Entry
    from homecare.diary.diary import Diary


def confirm(diary: "Diary", entry: "Entry", *, name: str | None = None, replaces: str | None = None) -> None:
    """What is now on disk, in one sentence, what it replaces, the way back, and the notice under it."""
    from homecare.core.wording.entries import entry_in_words

    here = SystemClock().now().tzinfo
    words = entry_in_words(entry, name, here)
    if entry.day == entry.entered_at.astimezone(zone_of(entry.at, entry.utc_offset, here)).date():
        say(wording.LOGGED.format(words=words))
    elif diary.history.is_late(entry):
        say(wording.LOGGED_LATE.format(day=day_in_words(entry.day), words=words))
    else:
        say(wording.LOGGED_FOR.format(day=day_in_words(entry.day), words=words))
    if replaces is not None:
        say(replaces)
    say(wording.TO_UNDO)
    say_notice(diary, entry)


def say_notice(diary: "Diary", entry: "Entry") -> None:
    """The programme's stop text and the way to the safety page, where the entry gives reason for them."""
    from homecare.core.wording.safety_notice import notice_lines

    notice = diary.entries.notice_under(entry)
    if notice is not None:
        say(notice_lines(notice, at_practice=diary.at_practice()))
