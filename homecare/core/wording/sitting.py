"""Sitting and breaks in plain words, one room for both faces and for the status line of a prompt."""

from datetime import datetime, tzinfo
from typing import Final

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
from homecare.core.values.in_words import HOURS, enumerated, minutes_in_words, short_day
from homecare.language import Counted, _

BREAK_WORDS: Final = {
    BreakKind.PROMPTED: _("Break, with a reminder"),
    BreakKind.NATURAL: _("Break without a reminder"),
    BreakKind.SKIPPED: _("Break, skipped"),
    BreakKind.POSTPONED: _("Break, postponed"),
}
BREAK_DONE: Final = {
    BreakKind.PROMPTED: _("Break, with a reminder: {done}"),
    BreakKind.NATURAL: _("Break without a reminder: {done}"),
    BreakKind.SKIPPED: _("Break, skipped: {done}"),
    BreakKind.POSTPONED: _("Break, postponed: {done}"),
}
WITH_NOTE: Final = _("{sitting} ({note})")
TYPED_ONLY: Final = frozenset({SittingSource.MANUAL})
SITTING_BY_BOUTS: Final = {
    TIMED: _("Sitting {time} by the timer"),
    TYPED_ONLY: _("Sitting {time} by the times you entered"),
}
SITTING_BY_ALL: Final = _("Sitting {time} by the timer and the times you entered")
BOUTS_SAY: Final = {
    TIMED: _("the timer says {time}"),
    TYPED_ONLY: _("the times you entered say {time}"),
}
ALL_BOUTS_SAY: Final = _("the timer and the times you entered say {time}")

BREAKS_ON_YOUR_OWN: Final = Counted("{amount} break unprompted", "{amount} breaks unprompted")
BREAKS_ON_THEIR_OWN: Final = Counted("{amount} break unprompted", "{amount} breaks unprompted")


def bout_in_words(bout: SittingBout, here: tzinfo | None = None) -> str:
    """`Sitting 13:05–13:50, 45 min`, `Sitting since 13:05, not ended yet`, `Sitting 6 h 30 in total`.

    `here` is the zone of whoever reads it, whose clocks may have been changed while somebody sat.
    """
    said = _bout(bout, here)
    return WITH_NOTE.format(sitting=said, note=bout.note) if bout.note else said


def _bout(bout: SittingBout, here: tzinfo | None) -> str:
    if bout.minutes is not None:
        return _("Sitting {time} in total").format(time=minutes_in_words(bout.minutes))
    start, length = since_in_words(bout), bout_length(bout)
    if bout.end is None or length is None:
        return _("Sitting since {start}, not ended yet").format(start=start)
    return _("Sitting {start}–{end}, {time}").format(
        start=start, end=bout_clock(bout, bout.end, here), time=minutes_in_words(whole_minutes(length))
    )


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
    return BREAK_DONE[taken.kind].format(done=taken.done) if taken.done else BREAK_WORDS[taken.kind]


def day_sitting_in_words(sitting: DaySitting, *, longest_min: int = 0) -> str:
    """`Sitting 6 h 30, your own total; the timer says 5 h 10; longest bout 50 min`, without a full stop."""
    time, other = minutes_in_words(sitting.minutes), sitting.other_minutes
    if sitting.source is SittingSource.TIMER:
        parts = [SITTING_BY_BOUTS.get(sitting.bouts, SITTING_BY_ALL).format(time=time)]
        if other is not None:
            parts.append(_("your own total was {time}").format(time=minutes_in_words(other)))
    elif other is None:
        parts = [_("Sitting {time} in total").format(time=time)]
    else:
        bouts = BOUTS_SAY.get(sitting.bouts, ALL_BOUTS_SAY)
        parts = [_("Sitting {time}, your own total").format(time=time)]
        parts.append(bouts.format(time=minutes_in_words(other)))
    if longest_min:
        parts.append(_("longest bout {time}").format(time=minutes_in_words(longest_min)))
    return "; ".join(parts)


def breaks_in_words(breaks: BreakTally) -> str:
    """`Breaks: 3 of 4 with a reminder, 2 without, 1 postponed`; empty where there was none."""
    parts = []
    if breaks.prompts:
        asked = _("{taken} of {prompts} with a reminder")
        parts.append(asked.format(taken=breaks.taken, prompts=breaks.prompts))
    if breaks.natural and breaks.prompts:
        parts.append(_("{amount} without").format(amount=breaks.natural))
    elif breaks.natural:
        parts.append(_("{amount} without a reminder").format(amount=breaks.natural))
    if breaks.postponed:
        parts.append(_("{amount} postponed").format(amount=breaks.postponed))
    return _("Breaks: {list}").format(list=", ".join(parts)) if parts else ""


def short_status(now: SittingNow) -> str:
    """One line for a prompt: `sitting 24 min, break in 6`, `sitting 34 min, break due 4 min ago`."""
    if now.bout is None:
        return _("not sitting")
    if now.clock_set_back:
        return _("sitting 0 min, clock set back")
    if now.left_open:
        said = _("sitting since {day} {start}, not ended")
        return said.format(day=short_day(_began(now.bout)), start=since_in_words(now.bout))
    time = minutes_in_words(now.minutes)
    if not now.due:
        return _("sitting {time}, break in {minutes}").format(time=time, minutes=now.due_in_min)
    if not now.overdue_min:
        return _("sitting {time}, break due now").format(time=time)
    overdue = minutes_in_words(now.overdue_min)
    return _("sitting {time}, break due {overdue} ago").format(time=time, overdue=overdue)


def status_in_words(now: SittingNow) -> str:
    """The same in a sentence, with what the person can do."""
    if now.bout is None:
        return _("No sitting is being timed now.")
    start, time = since_in_words(now.bout), minutes_in_words(now.minutes)
    if now.clock_set_back:
        return _(
            "Sitting since {start}, but the clock shows an earlier time: it was set back. "
            "0 min are counted so far."
        ).format(start=start)
    if now.left_open:
        return _(
            "Sitting since {start} on {day}, and not ended. Enter when you got up. Nothing counts until then."
        ).format(start=start, day=short_day(_began(now.bout)))
    if not now.due:
        said = _("Sitting since {start}, {time}. Your break is in {left}.")
        if now.postponed:
            said = _("Sitting since {start}, {time}. Your break is in {left}, postponed.")
        return said.format(start=start, time=time, left=minutes_in_words(now.due_in_min))
    if not now.overdue_min:
        return _("Sitting since {start}, {time}. Your break is due now.").format(start=start, time=time)
    said = _("Sitting since {start}, {time}. Your break has been due for {overdue}.")
    return said.format(start=start, time=time, overdue=minutes_in_words(now.overdue_min))


def _began(bout: SittingBout) -> datetime:
    return local(bout.start or bout.at, bout.utc_offset)


def bar_title(now: SittingNow, *, brief: bool = False) -> str:
    """Over the bar while somebody sits: `Sitting since 13:05 · break in 6 min`; `brief` without Sitting."""
    if now.bout is None:
        return _("Sitting")
    if now.left_open:
        asks = _("since {day}? {key}") if brief else _("Sitting since {day}? {key}")
        return asks.format(day=short_day(_began(now.bout)), key="s")
    since = _("since {start}") if brief else _("Sitting since {start}")
    return f"{since.format(start=since_in_words(now.bout))} · {_bar_break(now)}"


def _bar_break(now: SittingNow) -> str:
    if now.clock_set_back:
        return _("clock set back")
    if not now.due:
        return _("break in {time}").format(time=minutes_in_words(now.due_in_min))
    if not now.overdue_min:
        return _("break due")
    return _("break due {overdue}").format(overdue=minutes_in_words(now.overdue_min))


def bar_words(sitting: DaySitting) -> str:
    """Beside the bar: `4 h 20 timed`, `45 min` that were typed, `6 h 30, timer: 5 h 10`."""
    time, other = minutes_in_words(sitting.minutes), sitting.other_minutes
    timed = sitting.bouts == TIMED
    if sitting.source is SittingSource.TIMER:
        parts = [_("{time} timed").format(time=time) if timed else time]
        own = _("own: {time}")
    else:
        parts = [time]
        own = _("timer: {time}") if timed else _("bouts: {time}")
    if other is not None:
        parts.append(own.format(time=minutes_in_words(other)))
    return ", ".join(parts)


def bar_foot(
    lines: tuple[int, ...], longest_min: int, breaks: BreakTally, *, at_practice: bool = False
) -> str:
    """Under the bar: `┊ 4 h and 6 h`, or with bouts `longest 50 min · breaks 2 of 3, 1 on your own`."""
    parts = [_("longest {time}").format(time=minutes_in_words(longest_min))] if longest_min else []
    if breaks.prompts and breaks.natural:
        said = _("breaks {taken} of {prompts}, {alone} unprompted")
        if at_practice:
            said = _("breaks {taken} of {prompts}, {alone} unprompted")
        parts.append(said.format(taken=breaks.taken, prompts=breaks.prompts, alone=breaks.natural))
    elif breaks.prompts:
        said = _("breaks {taken} of {prompts}")
        parts.append(said.format(taken=breaks.taken, prompts=breaks.prompts))
    elif breaks.natural:
        alone = BREAKS_ON_THEIR_OWN if at_practice else BREAKS_ON_YOUR_OWN
        parts.append(alone.of(breaks.natural))
    if parts:
        return " · ".join(parts)
    return f"┊ {enumerated([HOURS.format(hours=hour) for hour in lines])}" if lines else ""
