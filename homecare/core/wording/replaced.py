"""What an entry replaces of its day, in words: `From now on this counts for the day; it replaces 6 h 30.`"""

from collections.abc import Iterable

from homecare.core.day.counting import outdone
from homecare.core.records.entry import Entry
from homecare.core.records.records import PainKind, PainReading, SittingBout, SittingSource
from homecare.core.sitting.sitting import TIMED, DaySitting, day_sitting
from homecare.core.values.in_words import minutes_in_words
from homecare.language import _


def replaced_in_words(entry: Entry, others: Iterable[Entry], changed: Iterable[Entry] = ()) -> str | None:
    """What counted for the day before this entry: `It replaces 6 h 30.`; None where nothing did.

    `others` are the day's other entries of its kind, `changed` what the entry was before it was changed:
    where that counted already, nothing else is replaced.
    """
    was = [one for one in changed if one.day == entry.day]
    if isinstance(entry, PainReading):
        return _reading_replaced(entry, others, was)
    if not isinstance(entry, SittingBout) or entry.id in outdone([*others, entry]):
        return None
    stated = [one for one in (*others, *was) if isinstance(one, SittingBout)]
    gone = outdone(stated)
    if any(isinstance(one, SittingBout) and one.minutes is not None and one.id not in gone for one in was):
        return None
    before = day_sitting(stated)
    after = day_sitting([*(one for one in others if isinstance(one, SittingBout)), entry])
    turned = before is not None and after is not None and before.source is not after.source
    if before is None or (entry.minutes is None and not turned):
        return None
    return _sitting_replaced(before)


def _sitting_replaced(before: DaySitting) -> str:
    if before.source is SittingSource.MANUAL:
        words = _("From now on this counts for the day; it replaces {time}.")
    elif before.bouts == {SittingSource.MANUAL}:
        words = _("From now on this counts for the day; it replaces {time} by the times you entered.")
    elif before.bouts == TIMED:
        words = _("From now on this counts for the day; it replaces {time} by the timer.")
    else:
        words = _(
            "From now on this counts for the day; it replaces {time} by the timer and the times you entered."
        )
    return words.format(time=minutes_in_words(before.minutes))


def _reading_replaced(entry: PainReading, others: Iterable[Entry], was: Iterable[Entry]) -> str | None:
    def alike(some: Iterable[Entry]) -> list[PainReading]:
        about = (entry.region, entry.kind)
        return [one for one in some if isinstance(one, PainReading) and (one.region, one.kind) == about]

    same, before = alike(others), alike(was)
    if not same or entry.id in outdone([*same, entry]) or entry.kind is PainKind.NOW:
        return None
    if any(one.id not in outdone([*same, *before]) for one in before):
        return None
    last = max(same, key=lambda one: (one.at, one.entered_at, one.id))
    return _("From now on this counts for the day; it replaces {level}.").format(level=last.level)
