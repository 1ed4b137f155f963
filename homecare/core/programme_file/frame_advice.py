"""Odd values of a programme file: its author, its end, its lines, its stop rule, and steps taken too soon."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from homecare.core.programme.plan import Plan
from homecare.core.programme_file.toml_lines import Place
from homecare.core.values.in_words import day_in_words
from homecare.core.values.limits import PAIN_MAX

Warn = Callable[[Place, str, str], None]
"""Takes down a warning: its place, what is odd, and what to write."""
PLACEHOLDERS: Final = frozenset({"your name", "a. author", "author", "name", "author name", "…", "..."})
"""What stands for an author until one is written, in small letters."""
PEAK_TOO_MUCH: Final = 5
"""Pain while exercising above this is commonly taught to be too much (CLINICAL.md §3, Thomeé 1997)."""
RISE_LARGE: Final = PAIN_MAX // 2
"""Points above usual, from which on a limit takes up half of the scale."""
_UNLESS: Final = "unless this is what you want."


def advise_on_frame(plan: Plan, document: dict[str, Any], warn: Warn, today: date | None) -> None:
    """Look at what stands around the exercises; `document` is the file as TOML has it."""
    if plan.author.casefold() in PLACEHOLDERS:
        warn(
            ("author",),
            f"“{plan.author}” is only a placeholder for a name.",
            "Write the name of the person whose programme it is.",
        )
    if today is not None and plan.until is not None and plan.until < today:
        warn(
            ("schedule", "until"),
            f"its last day, {day_in_words(plan.until)}, is over.",
            "Write a later day, or weeks = 6 instead.",
        )
    hours = list(plan.sitting.reference_hours)
    if hours != sorted(set(hours)):
        warn(
            ("sitting", "reference_hours"),
            f"{hours} are not in order, or one is there twice.",
            f"Write reference_hours = {sorted(set(hours))}.",
        )
    _stop_rule(plan, warn)
    for number, planned in enumerate(plan.exercises):
        for at, rule in enumerate(planned.progress):
            when = ("exercise", number, "progress", at, "when")
            if rule.sessions_at_full_dose == 0:
                level = f"level {rule.level}" if rule.level else "the step"
                warn(
                    (*when, "sessions_at_full_dose"),
                    f"{level} is proposed at once, after 0 sessions.",
                    "A step after 3 or more is commonly taught: sessions_at_full_dose = 3.",
                )
            if rule.pain_peak_max is not None and rule.pain_peak_max > PEAK_TOO_MUCH:
                warn(
                    (*when, "pain_peak_max"),
                    f"a step forward is proposed after pain of up to {rule.pain_peak_max}; above "
                    f"{PEAK_TOO_MUCH} is commonly taught as too much.",
                    f"Write a lower level, such as 2, {_UNLESS}",
                )
            if rule.next_day_rise_max is not None and rule.next_day_rise_max >= RISE_LARGE:
                warn(
                    (*when, "next_day_rise_max"),
                    f"a step is proposed even if the next day is {rule.next_day_rise_max} points above "
                    f"usual, of {PAIN_MAX}.",
                    f"Write fewer points, {_UNLESS}",
                )


def _stop_rule(plan: Plan, warn: Warn) -> None:
    """Limits that are always passed, or hardly ever."""
    peak, rise = plan.safety.pain_peak_max, plan.safety.next_day_rise_max
    if peak == 0:
        warn(("safety", "pain_peak_max"), "0 stops at any pain at all.", f"Write a higher level, {_UNLESS}")
    if peak == PAIN_MAX:
        warn(
            ("safety", "pain_peak_max"),
            f"it never stops: no pain is above {PAIN_MAX}.",
            f"Write a lower level, {_UNLESS}",
        )
    if rise is not None and rise >= RISE_LARGE:
        so = "never" if rise == PAIN_MAX else f"only from {rise + 1} points above usual on"
        warn(
            ("safety", "next_day_rise_max"),
            f"it stops {so}, on a scale of 0 to {PAIN_MAX}.",
            f"Write fewer points, {_UNLESS}",
        )
