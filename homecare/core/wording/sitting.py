"""Sitting and breaks in plain words, one room for both faces and for the status line of a prompt."""

from datetime import datetime, tzinfo

from homecare.core.records.records import BreakKind, BreakTaken, SittingBout, SittingSource
from homecare.core.sitting.sitting import (
    TIMED,
    BreakTally,
    DaySitting,
    SittingNow,
    bout_length,
    whole_minutes,
)
from homecare.core.values.days import local, zone_of
from homecare.core.values.in_words import minutes_in_words, short_day

BREAK_WORDS = {
    BreakKind.PROMPTED: "Break, with a reminder",
    BreakKind.NATURAL: "Break without a reminder",
    BreakKind.SKIPPED: "Break, skipped",
    BreakKind.POSTPONED: "Break, postponed",
}


def bout_in_words(bout: SittingBout, here: tzinfo | None = None) -> str:
    """`Sitting 13:05–13:50, 45 min`, `Sitting since 13:05, not ended yet`, `Sitting 6 h 30 in total`.

    `here` is the zone of whoever reads it, whose clocks may have been changed while somebody sat.
    """
    note = f" ({bout.note})" if bout.note else ""
    if bout.minutes is not None:
        return f"Sitting {minutes_in_words(bout.minutes)} in total{note}"
    start, length = since_in_words(bout), bout_length(bout)
    if bout.end is None or length is None:
        return f"Sitting since {start}, not ended yet{note}"
    end = bout_clock(bout, bout.end, here)
    return f"Sitting {start}–{end}, {minutes_in_words(whole_minutes(length))}{note}"


def since_in_words(bout: SittingBout) -> str:
    """The time of day at which a bout began, where it was begun: `13:05`."""
    return "" if bout.start is None else clock_in_words(bout.start, bout.utc_offset)


def bout_clock(bout: SittingBout, instant: datetime, here: tzinfo | None) -> str:
    """`13:50`: an instant of a bout on the wall where it was begun; `here` as in `bout_in_words`."""
    return f"{instant.astimezone(zone_of(bout.start or bout.at, bout.utc_offset, here)):%H:%M}"


def clock_in_words(instant: datetime, offset: int) -> str:
    """`13:05`, on the wall clock `offset` minutes east of UTC."""
    return local(instant, offset).strftime("%H:%M")


def break_in_words(taken: BreakTaken) -> str:
    """`Break, with a reminder: chin tuck`."""
    return BREAK_WORDS[taken.kind] + (f": {taken.done}" if taken.done else "")


def day_sitting_in_words(sitting: DaySitting, *, longest_min: int = 0) -> str:
    """`Sitting 6 h 30, your own total; the timer says 5 h 10; longest bout 50 min`, without a full stop."""
    said, other = minutes_in_words(sitting.minutes), sitting.other_minutes
    if sitting.source is SittingSource.TIMER:
        words = f"Sitting {said} {by_bouts(sitting.bouts)}"
        words += "" if other is None else f"; your own total was {minutes_in_words(other)}"
    elif other is None:
        words = f"Sitting {said} in total"
    else:
        words = f"Sitting {said}, your own total; {_bouts_say(sitting)} {minutes_in_words(other)}"
    return f"{words}; longest bout {minutes_in_words(longest_min)}" if longest_min else words


def by_bouts(bouts: frozenset[SittingSource]) -> str:
    """How bouts were entered: `by the timer`, or as they were typed."""
    if bouts == {SittingSource.MANUAL}:
        return "by the times you entered"
    return "by the timer" if bouts == TIMED else "by the timer and the times you entered"


def _bouts_say(sitting: DaySitting) -> str:
    return f"{by_bouts(sitting.bouts).removeprefix('by ')} say{'s' * (sitting.bouts == TIMED)}"


def breaks_in_words(breaks: BreakTally) -> str:
    """`Breaks: 3 of 4 with a reminder, 2 without, 1 postponed`; empty where there was none."""
    parts = [f"{breaks.taken} of {breaks.prompts} with a reminder"] * bool(breaks.prompts)
    parts += [f"{breaks.natural} without{'' if breaks.prompts else ' a reminder'}"] * bool(breaks.natural)
    parts += [f"{breaks.postponed} postponed"] * bool(breaks.postponed)
    return f"Breaks: {', '.join(parts)}" if parts else ""


def short_status(now: SittingNow) -> str:
    """One line for a prompt: `sitting 24 min, break in 6`, `sitting 34 min, break due 4 min ago`."""
    if now.bout is None:
        return "not sitting"
    if now.clock_set_back:
        return "sitting 0 min, clock set back"
    if now.left_open:
        return f"sitting since {short_day(_began(now.bout))} {since_in_words(now.bout)}, not ended"
    sat = f"sitting {minutes_in_words(now.minutes)}"
    if not now.due:
        return f"{sat}, break in {now.due_in_min}"
    if not now.overdue_min:
        return f"{sat}, break due now"
    return f"{sat}, break due {minutes_in_words(now.overdue_min)} ago"


def status_in_words(now: SittingNow) -> str:
    """The same in a sentence, with what the person can do."""
    if now.bout is None:
        return "You are not sitting, by this diary."
    since = f"Sitting since {since_in_words(now.bout)}"
    if now.clock_set_back:
        return f"{since}, but the clock shows an earlier time: it was set back. 0 min are counted so far."
    if now.left_open:
        day = short_day(_began(now.bout))
        return f"{since} on {day}, and not ended. Enter when you got up. Nothing counts until then."
    sat = f"{since}, {minutes_in_words(now.minutes)}"
    if not now.due:
        again = ", postponed" if now.postponed else ""
        return f"{sat}. Your break is in {minutes_in_words(now.due_in_min)}{again}."
    if not now.overdue_min:
        return f"{sat}. Your break is due now."
    return f"{sat}. Your break has been due for {minutes_in_words(now.overdue_min)}."


def _began(bout: SittingBout) -> datetime:
    return local(bout.start or bout.at, bout.utc_offset)


def bar_title(now: SittingNow) -> str:
    """Over the bar while somebody sits: `Sitting since 13:05 · break in 6 min`."""
    if now.bout is None:
        return "Sitting"
    since = f"Sitting since {since_in_words(now.bout)}"
    if now.left_open:
        return f"Sitting since {short_day(_began(now.bout))}? s"
    if now.clock_set_back:
        return f"{since} · clock set back"
    if not now.due:
        return f"{since} · break in {minutes_in_words(now.due_in_min)}"
    return f"{since} · break due" + (f" {minutes_in_words(now.overdue_min)}" if now.overdue_min else "")


def bar_words(sitting: DaySitting) -> str:
    """Beside the bar: `4 h 20 timed`, `45 min` that were typed, `6 h 30, timer: 5 h 10`."""
    said = minutes_in_words(sitting.minutes)
    if sitting.source is SittingSource.TIMER:
        own = "" if sitting.other_minutes is None else f", own: {minutes_in_words(sitting.other_minutes)}"
        return f"{said} timed{own}" if sitting.bouts == TIMED else f"{said}{own}"
    how = "timer" if sitting.bouts == TIMED else "bouts"
    return (
        said if sitting.other_minutes is None else f"{said}, {how}: {minutes_in_words(sitting.other_minutes)}"
    )


def bar_foot(
    lines: tuple[int, ...], longest_min: int, breaks: BreakTally, *, at_practice: bool = False
) -> str:
    """Under the bar: `┊ 4 and 6 h`, or with bouts `longest 50 min · breaks 2 of 3, 1 on your own`."""
    parts = [f"longest {minutes_in_words(longest_min)}"] * bool(longest_min)
    if breaks.prompts or breaks.natural:
        alone = "on their own" if at_practice else "on your own"
        if breaks.prompts:
            natural = f", {breaks.natural} {alone}" * bool(breaks.natural)
            parts.append(f"breaks {breaks.taken} of {breaks.prompts}{natural}")
        else:
            parts.append(f"{breaks.natural} break{'' if breaks.natural == 1 else 's'} {alone}")
    if parts:
        return " · ".join(parts)
    return f"┊ {' and '.join(f'{hour} h' for hour in lines)}" if lines else ""
