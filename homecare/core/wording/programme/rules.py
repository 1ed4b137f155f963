"""The rules of a programme as sentences, for whoever reads it."""

from typing import Final, NamedTuple

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import PlannedExercise, ProgressRule, Step, StepBackRule
from homecare.core.programme.step_dose import moves, reach, reachable, size_of
from homecare.core.values.dose import Prescription, dose_in_words, reps_in_words, seconds_in_words
from homecare.language import Counted, _

AFTER: Final = Counted("After {amount} full dose: {step}.", "After {amount} full doses: {step}.")
AFTER_WITH_PEAK: Final = Counted(
    "After {amount} full dose with peak pain {peak} or less: {step}.",
    "After {amount} full doses with peak pain {peak} or less: {step}.",
)
AFTER_WITHOUT_RISE: Final = Counted(
    "After {amount} full dose with no rise in pain the next day: {step}.",
    "After {amount} full doses with no rise in pain the next day: {step}.",
)
AFTER_WITH_RISE: Final = Counted(
    "After {amount} full dose with at most {points} more pain the next day: {step}.",
    "After {amount} full doses with at most {points} more pain the next day: {step}.",
)
AFTER_WITH_PEAK_WITHOUT_RISE: Final = Counted(
    "After {amount} full dose with peak pain {peak} or less and no rise in pain the next day: {step}.",
    "After {amount} full doses with peak pain {peak} or less and no rise in pain the next day: {step}.",
)
AFTER_WITH_PEAK_AND_RISE: Final = Counted(
    "After {amount} full dose with peak pain {peak} or less and at most {points} more pain "
    "the next day: {step}.",
    "After {amount} full doses with peak pain {peak} or less and at most {points} more pain "
    "the next day: {step}.",
)
POINTS: Final = Counted("{amount} point", "{amount} points")

NEVER: Final = _("Never: back to {step}.")
IF_PEAK: Final = _("If peak pain is above {peak}: back to {step}.")
IF_RISE: Final = Counted(
    "If pain is {amount} point or more above usual the next day: back to {step}.",
    "If pain is {amount} points or more above usual the next day: back to {step}.",
)
IF_EITHER: Final = Counted(
    "If peak pain is above {peak}, or if pain is {amount} point or more above usual the next day: "
    "back to {step}.",
    "If peak pain is above {peak}, or if pain is {amount} points or more above usual the next day: "
    "back to {step}.",
)
FROM_NEVER: Final = _("From {start}, never: back to {step}.")
FROM_IF_PEAK: Final = _("From {start}, if peak pain is above {peak}: back to {step}.")
FROM_IF_RISE: Final = Counted(
    "From {start}, if pain is {amount} point or more above usual the next day: back to {step}.",
    "From {start}, if pain is {amount} points or more above usual the next day: back to {step}.",
)
FROM_IF_EITHER: Final = Counted(
    "From {start}, if peak pain is above {peak}, or if pain is {amount} point or more above usual "
    "the next day: back to {step}.",
    "From {start}, if peak pain is above {peak}, or if pain is {amount} points or more above usual "
    "the next day: back to {step}.",
)
LEVEL: Final = _("level {level}")
SETS: Final = Counted("{amount} set", "{amount} sets")


class RulesInWords(NamedTuple):
    """The sentences of an exercise's rules."""

    forward: tuple[str, ...]
    back: tuple[str, ...]


def rule_in_words(rule: ProgressRule) -> str:
    """A progress rule as a sentence: what must be logged, then what it would propose."""
    step, times = _step(rule), rule.sessions_at_full_dose
    if times == 0:
        return _("At once: {step}.").format(step=step)
    peak, rise = rule.pain_peak_max, rule.next_day_rise_max
    if rise is None:
        said = AFTER if peak is None else AFTER_WITH_PEAK
    elif rise == 0:
        said = AFTER_WITHOUT_RISE if peak is None else AFTER_WITH_PEAK_WITHOUT_RISE
    else:
        said = AFTER_WITH_RISE if peak is None else AFTER_WITH_PEAK_AND_RISE
    return said.of(times, step=step, peak=peak, points=POINTS.of(rise or 0))


def step_back_in_words(rule: StepBackRule, start: str = "") -> str:
    """A rule for stepping back as a sentence: either is enough to propose it.

    `start` is the dose from which on it holds: `level 2`, `3 × 20 s`.
    """
    step, peak, rise = _step(rule), rule.pain_peak_over, rule.next_day_rise_from
    if rise is None and peak is None:
        return (FROM_NEVER if start else NEVER).format(start=start, step=step)
    if rise is None:
        return (FROM_IF_PEAK if start else IF_PEAK).format(start=start, peak=peak, step=step)
    if peak is None:
        return (FROM_IF_RISE if start else IF_RISE).of(rise, start=start, step=step)
    return (FROM_IF_EITHER if start else IF_EITHER).of(rise, start=start, peak=peak, step=step)


def rules_in_words(planned: PlannedExercise, exercise: Exercise | None = None) -> RulesInWords:
    """The rules of an exercise as sentences; a step back is offered only where something is lower.

    `exercise` is what levels without a dose are read from (a plan kept by an older program).
    """
    doses = reachable(planned, exercise) or [planned.prescription]
    back = []
    for rule in planned.step_back:
        higher = [dose for dose in doses if moves(rule, dose, exercise)]
        if rule.level is not None and reach(rule, planned.prescription, exercise) is None:
            start = "" if planned.prescription.level > rule.level else LEVEL.format(level=rule.level + 1)
        elif not higher:
            continue
        else:
            start = _start(min(higher, key=size_of), planned.prescription)
        back.append(step_back_in_words(rule, start))
    return RulesInWords(tuple(rule_in_words(rule) for rule in planned.progress), tuple(back))


def steps_in_words(planned: PlannedExercise) -> list[str]:
    """The rules that lead forward from the dose that holds: what it has reached is proposed no more."""
    asked = planned.prescription
    # Where to a plan of an older program leads is not known, and it is said all the same.
    on = [rule for rule in planned.progress if reach(rule, asked, None) is None or moves(rule, asked, None)]
    return [rule_in_words(rule) for rule in on]


def _start(least: Prescription, now: Prescription) -> str:
    """From which dose on a step back holds, whose lowest is `least`: nothing where that is reached."""
    if size_of(least) <= size_of(now):
        return ""
    return LEVEL.format(level=least.level) if least.level > now.level else dose_in_words(least)


def _step(step: Step) -> str:
    """Where a rule leads: `level 2, 3 × 20 s (on the toes)`, `4 sets, 30 s`; what it leaves out stays."""
    if step.to is not None:
        said = _("level {level}, {dose} ({name})") if step.to_name else _("level {level}, {dose}")
        return said.format(level=step.to.level, dose=dose_in_words(step.to), name=step.to_name)
    parts = []
    if step.level is not None:
        parts.append(LEVEL.format(level=step.level))
    if step.sets is not None:
        parts.append(SETS.of(step.sets))
    if step.reps is not None:
        parts.append(reps_in_words(step.reps))
    if step.hold_s is not None:
        parts.append(_("held {time}").format(time=seconds_in_words(step.hold_s)))
    return ", ".join(parts)
