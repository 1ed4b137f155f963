"""Records in plain words, one room for both faces. Nothing here is a cause, a compliment or a verdict."""

from datetime import tzinfo

from homecare.core.programme.plan import Plan
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.records import ExerciseEntry, Outcome, SittingBout, type_of
from homecare.core.routine.adherence import RoutineDay, adherence
from homecare.core.values.dose import Kind, reps_in_words, seconds_in_words, sets_in_words
from homecare.core.values.in_words import count, day_in_words, minutes_in_words, percent
from homecare.core.wording.flare_and_steps import answer_in_words
from homecare.core.wording.kinds import KINDS
from homecare.core.wording.sitting import bout_in_words

OUTCOME_WORDS = {
    Outcome.DONE: "done",
    Outcome.PARTIAL: "partly done",
    Outcome.SKIPPED: "skipped",
    Outcome.STOPPED_FOR_PAIN: "stopped for pain",
}


VARIATION = "Day-to-day variation could produce this."
"""Stands beside medians that are set beside each other without the rule for a change."""
APART = "Day-to-day variation alone can set medians apart."
"""The same under a list of many."""
VARIATION_NO_CAUSE = "Day-to-day variation could produce this, and it does not show a cause."


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
    words = f"{name}: {OUTCOME_WORDS[entry.outcome]}"
    if entry.sets:
        unit = (
            reps_in_words(entry.amount)
            if entry.prescription.kind is Kind.REPS
            else seconds_in_words(entry.amount)
        )
        words += f", {sets_in_words(entry.sets)}, {unit} total"
    if entry.reason:
        words += f" ({entry.reason})"
    if entry.pain_peak is not None:
        words += f", peak pain {entry.pain_peak}"
    return f"{words} ({entry.note})" if entry.note else words


def so_far_in_words(done: int, due: int) -> str:
    """`so far today 1 of 7`: the routine of a day that still runs has no percentage."""
    return f"so far today {done} of {due}"


def routine_in_words(days: list[RoutineDay]) -> str:
    """What a span of the routine held: adherence, today so far, and what left the count, all in sight."""
    share = adherence(days)
    stopped = sum(day.stopped for day in days)
    rest, flare = sum(day.rest for day in days), sum(day.flare for day in days)
    said = [] if share is None else [f"{percent(share)} of what was prescribed, as logged"]
    said += [so_far_in_words(day.done, day.due) for day in days if day.due]
    words = f"Routine: {'; '.join(said) or 'nothing to count yet'}."
    aside = [count(rest, "rest day")] * bool(rest) + [count(flare, "flare day")] * bool(flare)
    aside += [f"{stopped} stopped for pain"] * bool(stopped)
    return f"{words} Not counted: {', '.join(aside)}." if aside else words


def length_in_words(plan: Plan) -> str:
    """`for 6 weeks`, `until Sun 31 Jan 2027`, `without an end`."""
    if plan.weeks is not None:
        return f"for {count(plan.weeks, 'week')}"
    return f"until {day_in_words(plan.until)}" if plan.until else "without an end"


def asked_again(minutes: int) -> str:
    """The question for a day's sitting that is believed only when said twice."""
    return f"{minutes_in_words(minutes)} of sitting in one day: is that right?"
