"""Records in plain words, one room for both faces. Nothing here is a cause, a compliment or a verdict."""

from collections.abc import Iterable
from datetime import tzinfo
from typing import Final

from homecare.core.day.counting import outdone
from homecare.core.programme.plan import Plan
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.records import (
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    SittingBout,
    SittingSource,
    type_of,
)
from homecare.core.routine.adherence import RoutineDay, adherence
from homecare.core.sitting.sitting import TIMED, DaySitting, day_sitting
from homecare.core.values.dose import Kind, reps_in_words, seconds_in_words, sets_in_words
from homecare.core.values.in_words import day_in_words, minutes_in_words, percent
from homecare.core.wording.flare_and_steps import answer_in_words
from homecare.core.wording.kinds import KINDS
from homecare.core.wording.sentences import commas, paragraph, semicolons, with_note
from homecare.core.wording.sitting import bout_in_words
from homecare.language import Counted, _

OUTCOME_WORDS: Final = {
    Outcome.DONE: _("done"),
    Outcome.PARTIAL: _("partly done"),
    Outcome.SKIPPED: _("skipped"),
    Outcome.STOPPED_FOR_PAIN: _("stopped for pain"),
}

REST_DAYS: Final = Counted("{amount} rest day", "{amount} rest days")
FLARE_DAYS: Final = Counted("{amount} flare day", "{amount} flare days")
STOPPED: Final = Counted("{amount} stopped for pain", "{amount} stopped for pain")
FOR_WEEKS: Final = Counted("for {amount} week", "for {amount} weeks")

VARIATION: Final = _("Day-to-day variation could produce this.")
"""Stands beside medians that are set beside each other without the rule for a change."""
APART: Final = _("Pain goes up and down. This day-to-day variation alone can make medians differ.")
"""The same under a list of many."""
VARIATION_NO_CAUSE: Final = _("Day-to-day variation could produce this, and it does not show a cause.")


def entry_in_words(entry: Entry, name: str | None = None, here: tzinfo | None = None) -> str:
    """One line for an entry; `name` is the exercise's name where the entry is of an exercise.

    `here` is the zone of whoever reads it: over a change of its clocks a bout has two offsets. What needs
    neither is said by its kind (`KINDS`).
    """
    if isinstance(entry, ExerciseEntry):
        return _exercise(entry, name or entry.exercise)
    if isinstance(entry, StepAnswer):
        return answer_in_words(entry, name)
    if isinstance(entry, SittingBout):
        return bout_in_words(entry, here)
    return KINDS[type_of(entry)].says(entry)


def _exercise(entry: ExerciseEntry, name: str) -> str:
    words = _("{name}: {outcome}").format(name=name, outcome=OUTCOME_WORDS[entry.outcome])
    if entry.sets:
        in_reps = entry.prescription.kind is Kind.REPS
        amount = reps_in_words(entry.amount) if in_reps else seconds_in_words(entry.amount)
        words = commas(words, sets_in_words(entry.sets), _("{amount} total").format(amount=amount))
    words = with_note(words, entry.reason)
    if entry.pain_peak is not None:
        words = commas(words, _("peak pain {level}").format(level=entry.pain_peak))
    return with_note(words, entry.note)


def so_far_in_words(done: int, due: int) -> str:
    """`so far today 1 of 7`: the routine of a day that still runs has no percentage."""
    return _("so far today {done} of {due}").format(done=done, due=due)


def routine_in_words(days: list[RoutineDay]) -> str:
    """What a span of the routine held: adherence, today so far, and what left the count, all in sight."""
    share = adherence(days)
    said = (
        [] if share is None else [_("{share} of what was prescribed, as logged").format(share=percent(share))]
    )
    said += [so_far_in_words(day.done, day.due) for day in days if day.due]
    words = _("Routine: nothing to count yet.")
    if said:
        words = _("Routine: {parts}.").format(parts=semicolons(*said))
    aside = (
        (REST_DAYS, sum(day.rest for day in days)),
        (FLARE_DAYS, sum(day.flare for day in days)),
        (STOPPED, sum(day.stopped for day in days)),
    )
    left_out = commas(*(counted.of(amount) for counted, amount in aside if amount))
    return paragraph(words, _("Not counted: {parts}.").format(parts=left_out) if left_out else "")


def length_in_words(plan: Plan) -> str:
    """`for 6 weeks`, `until Sun 31 Jan 2027`, `with no end date`."""
    if plan.weeks is not None:
        return FOR_WEEKS.of(plan.weeks)
    if plan.until is not None:
        return _("until {day}").format(day=day_in_words(plan.until))
    return _("with no end date")


def asked_again(minutes: int) -> str:
    """The question for a day's sitting that is believed only when said twice."""
    return _("{time} of sitting in one day: is that right?").format(time=minutes_in_words(minutes))


# What an entry replaces of its day


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
        words = _("From now on this counts for the day; it replaces {time} from the times you entered.")
    elif before.bouts == TIMED:
        words = _("From now on this counts for the day; it replaces {time} from the timer.")
    else:
        words = _(
            "From now on this counts for the day; it replaces {time} from the timer and the times "
            "you entered."
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
