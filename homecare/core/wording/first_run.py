"""What the first run says: a programme's day in brief, and a region's pain."""

from typing import Final

from homecare.core.first_run.first_run import PainSaid
from homecare.core.programme.plan import DAY_WORDS, Plan
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.routine.week import week_of
from homecare.core.values.dose import Sides, dose_in_words
from homecare.core.values.in_words import WEEKDAY_NAMES, WEEKDAYS_SHORT
from homecare.core.values.regions import region_asked, region_in_words
from homecare.core.wording.entries import length_in_words

DAY_NAMES: Final = dict(zip(DAY_WORDS, WEEKDAY_NAMES, strict=True))


def minutes_in_brief(plan: Plan) -> str:
    """`11 min on Mon, Wed, Fri; 5 min on Tue, Thu, Sat, Sun`, the longest days first; `no routine on …`."""
    by_length: dict[int, list[str]] = {}
    for day, minutes in zip(WEEKDAYS_SHORT, minutes_by_weekday(plan), strict=True):
        by_length.setdefault(minutes, []).append(day)
    if len(by_length) == 1:
        return f"{next(iter(by_length))} min every day"
    return "; ".join(
        f"{f'{minutes} min' if minutes else 'nothing'} on {', '.join(days)}"
        for minutes, days in sorted(by_length.items(), reverse=True)
    )


def day_in_brief(plan: Plan) -> tuple[str, ...]:
    """What a day asks for: on the fullest day of the week, a line for each exercise with its dose."""
    week = week_of(plan)
    fullest = max(week, key=lambda day: day.minutes)
    lines = []
    for planned in plan.exercises:
        if planned.key not in fullest.exercises:
            continue
        asked = planned.prescription
        sides = "" if asked.sides is Sides.NONE else ", each side"
        times = f", {asked.times_per_day} times" if asked.times_per_day > 1 else ""
        lines.append(f"{planned.name}: {dose_in_words(asked)}{sides}{times}")
    return tuple(lines)


def plan_in_brief(plan: Plan) -> tuple[str, ...]:
    """What it is, how long a day takes, and what a day asks for, a paragraph each."""
    day = DAY_NAMES[max(week_of(plan), key=lambda one: one.minutes).day]
    return (
        *([plan.about] if plan.about else []),
        f"By {plan.author}, {length_in_words(plan)}. A day takes {minutes_in_brief(plan)}.",
        f"A {day}, for example:",
        *(f"  {line}" for line in day_in_brief(plan)),
        *([region_asked(plan.region)] if plan.region else []),
        *([f"It says: {plan.safety.stop_text}"] if plan.safety.stop_text else []),
    )


def pain_in_brief(said: PainSaid) -> str:
    """`neck: now 4, on average 5`; empty where nothing was said."""
    parts = [f"now {said.now}"] if said.now is not None else []
    parts += [f"on average {said.average}"] if said.average is not None else []
    return f"{region_in_words(said.region)}: {', '.join(parts)}" if parts else ""
