"""Odd values of a programme file: its author, its end, its lines, its stop rule, and steps taken too soon."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from homecare.core.programme.plan import Plan
from homecare.core.programme_file import wording
from homecare.core.programme_file.toml_lines import Place
from homecare.core.values.in_words import day_in_words
from homecare.core.values.limits import PAIN_MAX

Warn = Callable[[Place, str, str], None]
"""Takes down a warning: its place, what is odd, and what to write."""
PLACEHOLDERS: Final = frozenset(
    {wording.NO_AUTHOR.casefold(), "your name", "a. author", "author", "name", "author name", "…", "..."}
)
"""What stands for an author until one is written, in small letters."""
PEAK_TOO_MUCH: Final = 5
"""Pain while exercising above this is commonly taught to be too much (CLINICAL.md §3, Thomeé 1997)."""
RISE_LARGE: Final = PAIN_MAX // 2
"""Points above usual, from which on a limit takes up half of the scale."""


def advise_on_frame(plan: Plan, document: dict[str, Any], warn: Warn, today: date | None) -> None:
    """Look at what stands around the exercises; `document` is the file as TOML has it."""
    if plan.author.casefold() in PLACEHOLDERS:
        warn(
            ("author",),
            wording.PLACEHOLDER_AUTHOR.format(author=plan.author),
            wording.WRITE_THE_NAME,
        )
    if today is not None and plan.until is not None and plan.until < today:
        warn(
            ("schedule", "until"),
            wording.LAST_DAY_IS_OVER.format(day=day_in_words(plan.until)),
            wording.WRITE_A_LATER_DAY.format(example="weeks = 6"),
        )
    hours = list(plan.sitting.reference_hours)
    if hours != sorted(set(hours)):
        warn(
            ("sitting", "reference_hours"),
            wording.HOURS_NOT_IN_ORDER.format(hours=hours),
            wording.WRITE.format(example=f"reference_hours = {sorted(set(hours))}"),
        )
    _stop_rule(plan, warn)
    for number, planned in enumerate(plan.exercises):
        for at, rule in enumerate(planned.progress):
            when = ("exercise", number, "progress", at, "when")
            if rule.sessions_at_full_dose == 0:
                warn(
                    (*when, "sessions_at_full_dose"),
                    wording.LEVEL_AT_ONCE.format(level=rule.level) if rule.level else wording.STEP_AT_ONCE,
                    wording.LATER_IS_TAUGHT.format(example="sessions_at_full_dose = 3"),
                )
            if rule.pain_peak_max is not None and rule.pain_peak_max > PEAK_TOO_MUCH:
                warn(
                    (*when, "pain_peak_max"),
                    wording.FORWARD_AFTER_MUCH_PAIN.format(peak=rule.pain_peak_max, taught=PEAK_TOO_MUCH),
                    wording.WRITE_A_LOWER_LEVEL_SUCH_AS.format(level=2),
                )
            if rule.next_day_rise_max is not None and rule.next_day_rise_max >= RISE_LARGE:
                warn(
                    (*when, "next_day_rise_max"),
                    wording.FORWARD_AFTER_LARGE_RISE.of(rule.next_day_rise_max, scale=PAIN_MAX),
                    wording.WRITE_FEWER_POINTS,
                )


def _stop_rule(plan: Plan, warn: Warn) -> None:
    """Limits that are always passed, or hardly ever."""
    peak, rise = plan.safety.pain_peak_max, plan.safety.next_day_rise_max
    if peak == 0:
        warn(
            ("safety", "pain_peak_max"),
            wording.STOPS_AT_ANY_PAIN,
            wording.WRITE_A_HIGHER_LEVEL,
        )
    if peak == PAIN_MAX:
        warn(
            ("safety", "pain_peak_max"),
            wording.NEVER_STOPS.format(limit=PAIN_MAX),
            wording.WRITE_A_LOWER_LEVEL,
        )
    if rise is not None and rise >= RISE_LARGE:
        said = wording.STOPS_LATE.of(rise + 1, scale=PAIN_MAX)
        if rise == PAIN_MAX:
            said = wording.NEVER_STOPS_ON_SCALE.format(scale=PAIN_MAX)
        warn(("safety", "next_day_rise_max"), said, wording.WRITE_FEWER_POINTS)
