"""Programmes in plain lines: the shelf, one programme, its problems, and what following it changes."""

from collections.abc import Sequence
from datetime import date

from homecare.cli.printing import table
from homecare.cli.texts.doses import dose_text
from homecare.core.plan import Plan, PlannedExercise
from homecare.core.schedule import Assigned
from homecare.core.sentences import count, rule_in_words
from homecare.core.words import day_in_words
from homecare.exchange.shelf import ShelvedProgramme


def shelf_text(shelved: Sequence[ShelvedProgramme], followed: Plan | None) -> list[str]:
    """The programme files at hand, and what to type next."""
    rows, broken = [], []
    for one in shelved:
        if one.plan is None:
            broken.append(f"{one.path} cannot be used: {count(len(one.problems), 'problem')}.")
            broken.append(f"  homecare programme check {one.path}")
            continue
        marks = ["followed now"] * (one.plan == followed) + ["your own file"] * (not one.bundled)
        rows.append((one.path.stem, f"version {one.plan.version}", one.plan.title, ", ".join(marks)))
    return [
        *table(rows, indent=""),
        *broken,
        "",
        "To read one:   homecare programme show NAME",
        "To follow one: homecare programme assign NAME",
    ]


def plan_text(plan: Plan) -> list[str]:
    """A programme as its patient reads it."""
    return [
        f"{plan.title}, version {plan.version}, by {plan.author}",
        *([plan.about] if plan.about else []),
        f"{_length(plan)[0].upper()}{_length(plan)[1:]}.",
        "",
        *exercises_text(plan),
        "",
        _sitting(plan),
        *_rules(plan),
        *_safety(plan),
    ]


def exercises_text(plan: Plan) -> list[str]:
    """The exercises with their doses and days."""
    return table([_exercise(planned) for planned in plan.exercises])


def _exercise(planned: PlannedExercise) -> tuple[str, str, str]:
    name = f"{planned.name}, {planned.level_name}" if planned.level_name else planned.name
    note = f" ({planned.note})" if planned.note else ""
    return (name, dose_text(planned.prescription), f"{planned.due.in_words()}{note}")


def _length(plan: Plan) -> str:
    if plan.weeks is not None:
        return f"for {count(plan.weeks, 'week')}"
    return f"until {day_in_words(plan.until)}" if plan.until else "without an end"


def _sitting(plan: Plan) -> str:
    sitting = plan.sitting
    return f"Sitting: a break of {sitting.break_min} min after {sitting.max_bout_min} min in the chair."


def _rules(plan: Plan) -> list[str]:
    lines = [
        f"  {planned.name}: {rule_in_words(rule)}" for planned in plan.exercises for rule in planned.progress
    ]
    return (
        ["", "Your programme says (each step is proposed, never taken without your yes):", *lines]
        if lines
        else []
    )


def _safety(plan: Plan) -> list[str]:
    words = [text for text in (plan.safety.stop_text, plan.safety.contact) if text]
    return ["", f"Your programme says: {' '.join(words)}"] if words else []


def assigning_text(
    plan: Plan, start: date, until: date | None, planned: int | None, now: Assigned | None
) -> list[str]:
    """What following a programme changes."""
    end = f", until {day_in_words(until)}" if until else f", {_length(plan)}"
    return [
        f"{plan.title}, version {plan.version}, by {plan.author}",
        f"From {day_in_words(start)}{end}.",
        *([f"{count(planned, 'treatment')} planned."] if planned else []),
        "",
        *exercises_text(plan),
        "",
        _instead(plan, start, now),
    ]


def _instead(plan: Plan, start: date, now: Assigned | None) -> str:
    if now is None or now.finished(start):
        return f"No other programme is followed on {day_in_words(start)}."
    if now.plan == plan:
        return f"It is followed already, since {day_in_words(now.assignment.start)}; its weeks begin anew."
    return (
        f"It takes the place of {now.plan.title}, version {now.plan.version}, from that day on; "
        "earlier days stay as they are."
    )
