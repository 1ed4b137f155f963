"""Sitting and breaks in plain lines: what is now so, and what to type next."""

from collections.abc import Sequence
from typing import Final

from homecare.core.sitting.sitting import SittingNow
from homecare.core.values.in_words import minutes_in_words
from homecare.core.wording.sitting import breaks_in_words, short_status, status_in_words

SEATED: Final = "When you are seated again: homecare sit start"


def status_text(now: SittingNow) -> list[str]:
    """What holds at this moment, the day so far, and what can be typed."""
    lines = [status_in_words(now)]
    if now.day_minutes or now.longest_min:
        longest = f", longest bout {minutes_in_words(now.longest_min)}" if now.longest_min else ""
        lines.append(f"Timed today: {minutes_in_words(now.day_minutes)}{longest}.")
    breaks = breaks_in_words(now.breaks)
    lines += [f"{breaks}."] if breaks else []
    return [*lines, what_to_do(now)]


def what_to_do(now: SittingNow) -> str:
    """The command that fits this moment."""
    if now.bout is None:
        return "When you sit down: homecare sit start"
    if now.left_open or now.clock_set_back:
        return "When you got up: homecare sit stop --at TIME"
    if not now.due:
        return "When you get up: homecare sit break, or homecare sit stop where you do not sit down again"
    later = "" if now.postponed else ", --postpone"
    return f"Get up now: homecare sit break (or with --skip{later})"


def break_suggestion(names: Sequence[str], minutes: int) -> str:
    """What the programme suggests for the break, and how long it lasts."""
    for_minutes = f"for {minutes_in_words(minutes)}"
    if not names:
        return f"Stand up and move {for_minutes}."
    return f"Stand up and move {for_minutes}; your programme suggests: {', '.join(names)}."


def prompt_text(now: SittingNow, names: Sequence[str]) -> str:
    """What is said when the break comes due."""
    words = f"Break due after {minutes_in_words(now.minutes)}. {break_suggestion(names, now.break_min)}"
    return f"{words} {what_to_do(now)}"


def pane_line(now: SittingNow, width: int) -> str:
    """One line for a small pane: the short status, and where it fits within `width` cells what to type."""
    words = short_status(now)
    command = (
        "start" if now.bout is None else "stop --at TIME" if now.left_open else "break" if now.due else ""
    )
    hinted = f"{words} · homecare sit {command}"
    return hinted if command and len(hinted) <= width else words[:width]
