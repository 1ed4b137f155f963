"""Sitting and breaks in plain lines: what is now so, and what to type next."""

from collections.abc import Sequence

from homecare.cli.output.printing import cells, cut
from homecare.cli.texts.wording import diary as wording
from homecare.core.sitting.sitting import SittingNow
from homecare.core.values.in_words import minutes_in_words
from homecare.core.wording.sitting import breaks_in_words, short_status, status_in_words


def status_text(now: SittingNow) -> list[str]:
    """What holds at this moment, the day so far, and what can be typed."""
    lines = [status_in_words(now)]
    if now.day_minutes or now.longest_min:
        told = wording.TIMED_TODAY_LONGEST if now.longest_min else wording.TIMED_TODAY
        longest = minutes_in_words(now.longest_min)
        lines.append(told.format(time=minutes_in_words(now.day_minutes), longest=longest))
    breaks = breaks_in_words(now.breaks)
    lines += [f"{breaks}."] if breaks else []
    return [*lines, what_to_do(now)]


def what_to_do(now: SittingNow) -> str:
    """The command that fits this moment."""
    if now.bout is None:
        return wording.WHEN_YOU_SIT
    if now.left_open or now.clock_set_back:
        return wording.WHEN_YOU_GOT_UP
    if not now.due:
        return wording.WHEN_YOU_GET_UP
    return wording.GET_UP if now.postponed else wording.GET_UP_OR_POSTPONE


def break_suggestion(names: Sequence[str], minutes: int) -> str:
    """What the programme suggests for the break, and how long it lasts."""
    told = wording.STAND_UP_AND_DO if names else wording.STAND_UP
    return told.format(time=minutes_in_words(minutes), names=", ".join(names))


def prompt_text(now: SittingNow, names: Sequence[str]) -> str:
    """What is said when the break comes due."""
    suggestion = break_suggestion(names, now.break_min)
    after = minutes_in_words(now.minutes)
    return wording.BREAK_DUE.format(time=after, suggestion=suggestion, command=what_to_do(now))


def pane_line(now: SittingNow, width: int) -> str:
    """One line for a small pane: the short status, and where it fits within `width` cells what to type."""
    words = short_status(now)
    if now.bout is None:
        hinted = wording.SIT_START.format(status=words)
    elif now.left_open:
        hinted = wording.SIT_STOP.format(status=words)
    elif now.due:
        hinted = wording.SIT_BREAK.format(status=words)
    else:
        return cut(words, width)
    return hinted if cells(hinted) <= width else cut(words, width)
