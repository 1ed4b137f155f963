"""Sitting: what a day amounts to, and what holds at this moment: the open bout, and when its break is due.

Minutes are whole. A bout that ended has those between its two times as a clock shows them, so that
13:05–13:50 is 45 min whatever the seconds, and bouts that touch add up; what still runs has the minutes that
are over.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from homecare.core.programme.plan import SittingPlan
from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import BreakKind, BreakTaken, SittingBout, SittingSource

POSTPONE_MIN: Final = 5
"""Minutes by which a break is put off, once for each prompt."""
LONGEST: Final = timedelta(hours=24)
"""Longer than this nobody sits: such a bout was left open, and its end has to be said."""
CLOCK_SLACK: Final = timedelta(minutes=1)
"""A clock that is mended by less than this was not set back."""


TIMED: Final = frozenset({SittingSource.TIMER})
"""How bouts were entered where the timer counted all of them."""


@dataclass(frozen=True)
class DaySitting:
    """Minutes sat on a day, and whether the number is a person's own total or the sum of the bouts.

    `other_minutes` is what the other one says, where there are both. `bouts` says how these were entered: by
    the timer, typed, or some in either way.
    """

    minutes: int
    source: SittingSource
    other_minutes: int | None = None
    bouts: frozenset[SittingSource] = field(default=TIMED, compare=False)
    by_practice: bool = field(default=False, compare=False)
    """Whether the practice entered it: the total that counts, or one of the bouts."""

    @property
    def typed(self) -> bool:
        """Whether the number was typed: the total, or every bout."""
        return self.source is SittingSource.MANUAL or self.bouts == {SittingSource.MANUAL}


@dataclass(frozen=True, kw_only=True)
class BreakTally:
    """Breaks, counted apart: `taken` of `prompts` (taken or skipped) when they were due, `natural` before.

    A break that was postponed is no new prompt: it is counted where it was taken or skipped.
    """

    taken: int = 0
    prompts: int = 0
    natural: int = 0
    postponed: int = 0
    skipped: int = 0


@dataclass(frozen=True, kw_only=True)
class SittingNow:
    """What holds at one moment. All numbers are whole minutes; `due_at` is in UTC.

    `bout` is the open one, `minutes` its length (never negative). `due` says that its break is due, for
    `overdue_min`, or comes in `due_in_min`; `postponed`, that this prompt was put off already.
    `day_minutes` and `longest_min` are of the running diary day: its bouts with the open one, if it began on
    that day; what a person gave as the day's total is not in them. `break_exercises` are keys.
    """

    bout: SittingBout | None
    minutes: int
    due_at: datetime | None
    due: bool
    overdue_min: int
    postponed: bool
    max_bout_min: int
    break_min: int
    day_minutes: int
    longest_min: int
    breaks: BreakTally
    due_in_min: int = 0
    break_exercises: tuple[str, ...] = ()
    behind: timedelta = timedelta()
    """By how much the clock is behind the beginning of the bout."""

    @property
    def clock_set_back(self) -> bool:
        """Whether the clock shows a time before the bout began."""
        return self.behind >= CLOCK_SLACK

    @property
    def left_open(self) -> bool:
        """Whether the bout is longer than anybody sits: its end has to be said."""
        return self.minutes > whole_minutes(LONGEST)


@dataclass(frozen=True, kw_only=True)
class SittingEntries:
    """What `SittingNow` is worked out from, so that a display can go on without reading anew.

    `bouts` are those of the diary day `day`, and the open one whenever it began; `breaks` are those of that
    day, and since the open one began.
    """

    day: date
    plan: SittingPlan = field(default_factory=SittingPlan)
    bouts: tuple[SittingBout, ...] = ()
    breaks: tuple[BreakTaken, ...] = ()

    def at(self, now: datetime) -> SittingNow:
        """What holds at `now` (aware)."""
        return sitting_now(self.bouts, self.breaks, now, self.plan, self.day)

    def break_under_way(self, now: datetime) -> BreakTaken | None:
        """The break that was begun within its own length, if nobody sat since."""
        length = timedelta(minutes=self.plan.break_min)
        near = [one for one in self.breaks if one.kind in _TAKEN and abs(now - one.at) <= length]
        last = max(near, key=lambda one: one.at, default=None)
        if last is None:
            return None
        sat_since = any(bout.end is None or bout.end > last.at for bout in self.bouts if bout.start)
        return None if sat_since else last


_TAKEN: Final = (BreakKind.PROMPTED, BreakKind.NATURAL)


def whole_minutes(span: timedelta) -> int:
    """The minutes that are over; 0 for a span that runs backwards."""
    return max(0, span // timedelta(minutes=1))


def minutes_upwards(span: timedelta) -> int:
    """The minutes until something comes: a begun one counts."""
    return max(0, -(-span // timedelta(minutes=1)))


def open_bout(bouts: Iterable[SittingBout]) -> SittingBout | None:
    """The bout that is not ended; the latest, should there be several."""
    found = [(bout.start, bout) for bout in bouts if bout.start is not None and bout.end is None]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def bout_length(bout: SittingBout, now: datetime | None = None) -> timedelta | None:
    """How long a bout lasted; for the open one its length until `now`.

    None for a day's total, for the open one without `now`, and for one left open for more than 24 hours,
    which counts nothing until its end is said.
    """
    if bout.start is None:
        return None
    if bout.end is not None:
        return _clock_minute(bout.end) - _clock_minute(bout.start)
    running = None if now is None else max(timedelta(), now - bout.start)
    return None if running is None or running > LONGEST else running


def _clock_minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)


def longest_min(bouts: Iterable[SittingBout], now: datetime | None = None) -> int:
    """Minutes of the longest bout; 0 where there is none. `now` as in `day_sitting`."""
    lengths = (bout_length(bout, now) for bout in bouts)
    return max((whole_minutes(length) for length in lengths if length is not None), default=0)


def tally(breaks: Iterable[BreakTaken]) -> BreakTally:
    """The breaks, counted."""
    kinds = [taken.kind for taken in breaks]
    taken, skipped = kinds.count(BreakKind.PROMPTED), kinds.count(BreakKind.SKIPPED)
    return BreakTally(
        taken=taken,
        prompts=taken + skipped,
        natural=kinds.count(BreakKind.NATURAL),
        postponed=kinds.count(BreakKind.POSTPONED),
        skipped=skipped,
    )


def sitting_now(
    bouts: Sequence[SittingBout],
    breaks: Sequence[BreakTaken],
    now: datetime,
    plan: SittingPlan,
    day: date,
) -> SittingNow:
    """What holds at `now` (aware), on the diary day `day`; see `SittingEntries` for what is handed in.

    A break comes due when the plan's longest bout is over, counted from the bout's start or from the latest
    break skipped in it; POSTPONE_MIN after it was postponed since. A break that a clock which was ahead has
    put into the future counts for nothing.
    """
    bout = open_bout(bouts)
    today = [one for one in bouts if one.day == day]
    lengths = [length for one in today if (length := bout_length(one, now)) is not None]
    due_at, postponed = (
        (None, False)
        if bout is None
        else _due(bout, [one for one in breaks if one.at - now < CLOCK_SLACK], plan)
    )
    running = timedelta() if bout is None or bout.start is None else now - bout.start
    overdue = timedelta() if due_at is None else now - due_at
    return SittingNow(
        bout=bout,
        minutes=whole_minutes(running),
        due_at=due_at,
        due=due_at is not None and now >= due_at,
        overdue_min=whole_minutes(overdue),
        postponed=postponed,
        max_bout_min=plan.max_bout_min,
        break_min=plan.break_min,
        day_minutes=whole_minutes(sum(lengths, timedelta())),
        longest_min=longest_min(today, now),
        breaks=tally(one for one in breaks if one.day == day),
        due_in_min=minutes_upwards(-overdue),
        break_exercises=plan.break_exercises,
        behind=max(timedelta(), -running),
    )


def _due(bout: SittingBout, breaks: Iterable[BreakTaken], plan: SittingPlan) -> tuple[datetime | None, bool]:
    """When the break of the open bout is due, and whether that prompt was postponed."""
    if bout.start is None:
        return None, False
    since = [one for one in breaks if one.at >= bout.start]
    anchor = max([bout.start, *(one.at for one in since if one.kind is BreakKind.SKIPPED)])
    put_off = [one.at for one in since if one.kind is BreakKind.POSTPONED and one.at > anchor]
    if put_off:
        return max(put_off) + timedelta(minutes=POSTPONE_MIN), True
    return anchor + timedelta(minutes=plan.max_bout_min), False


def day_sitting(bouts: Sequence[SittingBout], now: datetime | None = None) -> DaySitting | None:
    """The sitting of one day from all its bouts and totals; None where nothing was logged.

    The newest statement wins: a total when it is given, the sum of the bouts when one of them is ended,
    entered or corrected; `other_minutes` is what the other one says. An open bout is no statement yet, and
    one of no minutes is none.
    With `now` its minutes so far are part of the bouts' sum, so that a running day can be shown; without,
    and where it was left open for more than 24 hours, it counts nothing. A total therefore stands while a
    bout runs, whether it was given before or meanwhile, until that bout is ended: whoever then wants the
    total gives it again. Nothing is capped: bouts that overlap are refused when they are entered.
    """
    totals = [bout for bout in bouts if bout.minutes is not None]
    lengths = [length for bout in bouts if (length := bout_length(bout, now)) is not None]
    timed = whole_minutes(sum(lengths, timedelta())) if lengths else None
    entered = frozenset(bout.source for bout in bouts if bout_length(bout, now) is not None) or TIMED
    theirs = any(
        bout.entered_by is EnteredBy.PRACTICE for bout in bouts if bout_length(bout, now) is not None
    )
    newest_total = max(totals, key=_said, default=None)
    if newest_total is None or newest_total.minutes is None:
        if timed is None:
            return None
        return DaySitting(timed, SittingSource.TIMER, bouts=entered, by_practice=theirs)
    sat = (bout for bout in bouts if bout.end is not None and whole_minutes(bout_length(bout) or timedelta()))
    newest_ended = max(sat, key=_said, default=None)
    if timed is None or newest_ended is None or _said(newest_total) >= _said(newest_ended):
        theirs = newest_total.entered_by is EnteredBy.PRACTICE
        return DaySitting(newest_total.minutes, SittingSource.MANUAL, timed, entered, theirs)
    return DaySitting(timed, SittingSource.TIMER, newest_total.minutes, entered, theirs)


def _said(bout: SittingBout) -> tuple[datetime, datetime]:
    """When something was stated, as it can be compared."""
    return (bout.entered_at, bout.at)


class Stated(NamedTuple):
    """What one entry says of a day's sitting: its `total`, or the minutes `sat` in a bout that is ended.

    Both are None for an open bout. `said` orders statements by when they were made: entered, then spoken of.
    """

    total: int | None
    sat: int | None
    said: tuple[str, str]


def minutes_of(statements: Sequence[Stated]) -> int | None:
    """The minutes of one day that `day_sitting` finds in the same entries, without their records."""
    if len(statements) == 1:
        [only] = statements
        return only.sat if only.total is None else only.total
    lengths = [one.sat for one in statements if one.sat is not None]
    timed = sum(lengths) if lengths else None
    newest_total = max((one for one in statements if one.total is not None), key=_made, default=None)
    newest_ended = max((one for one in statements if one.sat), key=_made, default=None)
    if newest_total is None or (newest_ended is not None and newest_total.said < newest_ended.said):
        return timed
    return newest_total.total


def _made(stated: Stated) -> tuple[str, str]:
    return stated.said


def sitting_by_day(bouts: Iterable[SittingBout]) -> dict[date, int]:
    """Minutes sat on each day that has an entry; what is still open does not count."""
    gathered: dict[date, list[SittingBout]] = {}
    for bout in bouts:
        gathered.setdefault(bout.day, []).append(bout)
    totals = ((day, day_sitting(together)) for day, together in gathered.items())
    return {day: total.minutes for day, total in totals if total is not None}


def with_running(sitting: DaySitting | None, timed_min: int | None) -> DaySitting | None:
    """A day's sitting as it stands when the timer has come to `timed_min`; None is no bout at all."""
    if timed_min is None:
        return sitting
    if sitting is None:
        return DaySitting(timed_min, SittingSource.TIMER)
    more = timed_min > (
        sitting.minutes if sitting.source is SittingSource.TIMER else sitting.other_minutes or 0
    )
    bouts = sitting.bouts | TIMED if more else sitting.bouts
    if sitting.source is SittingSource.MANUAL:
        return replace(sitting, other_minutes=timed_min, bouts=bouts)
    return replace(sitting, minutes=timed_min, bouts=bouts)
