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
PLACEHOLDERS: Final = frozenset({"your name", "a. author", "author", "name", "author name", "…", "..."})
"""What stands for an author until one is written, in small letters."""
PEAK_TOO_MUCH: Final = 5
"""Pain while exercising above this is commonly taught to be too much (CLINICAL.md §3, Thomeé 1997)."""
RISE_LARGE: Final = PAIN_MAX // 2
"""Points above usual, from which on a limit takes up half of the scale."""
_UNLESS: Final = wording.UNLESS_THIS_IS_WHAT


def advise_on_frame(plan: Plan, document: dict[str, Any], warn: Warn, today: date | None) -> None:
    """Look at what stands around the exercises; `document` is the file as TOML has it."""
    if plan.author.casefold() in PLACEHOLDERS:
        warn(
            ("author",),
            wording.IS_ONLY_A_PLACEHOLDER.format(author=plan.author),
            wording.WRITE_THE_NAME,
        )
    if today is not None and plan.until is not None and plan.until < today:
        warn(
            ("schedule", "until"),
            wording.ITS_LAST_DAY_IS_OVER.format(until=day_in_words(plan.until)),
            wording.WRITE_A_LATER_DAY,
        )
    hours = list(plan.sitting.reference_hours)
    if hours != sorted(set(hours)):
        warn(
            ("sitting", "reference_hours"),
            wording.ARE_NOT_IN_ORDER.format(hours=hours),
            wording.WRITE_REFERENCE_HOURS.format(hours=sorted(set(hours))),
        )
    _stop_rule(plan, warn)
    for number, planned in enumerate(plan.exercises):
        for at, rule in enumerate(planned.progress):
            when = ("exercise", number, "progress", at, "when")
            if rule.sessions_at_full_dose == 0:
                level = f"level {rule.level}" if rule.level else "the step"
                warn(
                    (*when, "sessions_at_full_dose"),
                    wording.IS_PROPOSED_AT_ONCE_AFTER.format(level=level),
                    wording.STEP_AFTER_OR_MORE,
                )
            if rule.pain_peak_max is not None and rule.pain_peak_max > PEAK_TOO_MUCH:
                warn(
                    (*when, "pain_peak_max"),
                    wording.STEP_FORWARD_IS_PROPOSED_AFTER.format(
                        pain_peak_max=rule.pain_peak_max, peak_too_much=PEAK_TOO_MUCH
                    ),
                    wording.WRITE_A_LOWER_LEVEL_SUCH.format(unless=_UNLESS),
                )
            if rule.next_day_rise_max is not None and rule.next_day_rise_max >= RISE_LARGE:
                warn(
                    (*when, "next_day_rise_max"),
                    f"a step is proposed even if the next day is {rule.next_day_rise_max} points above "
                    f"usual, of {PAIN_MAX}.",
                    wording.WRITE_FEWER_POINTS.format(unless=_UNLESS),
                )


def _stop_rule(plan: Plan, warn: Warn) -> None:
    """Limits that are always passed, or hardly ever."""
    peak, rise = plan.safety.pain_peak_max, plan.safety.next_day_rise_max
    if peak == 0:
        warn(
            ("safety", "pain_peak_max"),
            wording.STOPS_AT_ANY_PAIN,
            wording.WRITE_A_HIGHER_LEVEL.format(unless=_UNLESS),
        )
    if peak == PAIN_MAX:
        warn(
            ("safety", "pain_peak_max"),
            wording.IT_NEVER_STOPS_NO_PAIN.format(pain_max=PAIN_MAX),
            wording.WRITE_A_LOWER_LEVEL.format(unless=_UNLESS),
        )
    if rise is not None and rise >= RISE_LARGE:
        so = "never" if rise == PAIN_MAX else f"only from {rise + 1} points above usual on"
        warn(
            ("safety", "next_day_rise_max"),
            f"it stops {so}, on a scale of 0 to {PAIN_MAX}.",
            wording.WRITE_FEWER_POINTS.format(unless=_UNLESS),
        )
