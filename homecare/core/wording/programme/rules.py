"""The rules of a programme as sentences, for whoever reads it."""

from typing import NamedTuple

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import PlannedExercise, ProgressRule, Step, StepBackRule
from homecare.core.programme.step_dose import moves, reach, reachable, size_of
from homecare.core.values.dose import Prescription, dose_in_words, seconds_in_words
from homecare.core.values.in_words import count


class RulesInWords(NamedTuple):
    """The sentences of an exercise's rules."""

    forward: tuple[str, ...]
    back: tuple[str, ...]


def rule_in_words(rule: ProgressRule) -> str:
    """A progress rule as a sentence: what must be logged, then what it would propose."""
    if rule.sessions_at_full_dose == 0:
        return f"At once: {_step(rule)}."
    limits = []
    if rule.pain_peak_max is not None:
        limits.append(f"peak pain {rule.pain_peak_max} or less")
    if rule.next_day_rise_max is not None:
        rise = rule.next_day_rise_max
        more = "no more pain" if rise == 0 else f"at most {count(rise, 'point')} more pain"
        limits.append(f"{more} the next day")
    given = f" with {' and '.join(limits)}" if limits else ""
    return f"After {count(rule.sessions_at_full_dose, 'time')} at the full dose{given}: {_step(rule)}."


def step_back_in_words(rule: StepBackRule, begins: str = "") -> str:
    """A rule for stepping back as a sentence: either is enough to propose it.

    `begins` says from where on it holds, in the middle of a sentence: `from level 2 on`.
    """
    either = []
    if rule.pain_peak_over is not None:
        either.append(f"if peak pain is above {rule.pain_peak_over}")
    if rule.next_day_rise_from is not None:
        points = count(rule.next_day_rise_from, "point")
        either.append(f"if pain is {points} or more above usual the next day")
    when = ", ".join(part for part in (begins, ", or ".join(either) or "never") if part)
    return f"{when[0].upper()}{when[1:]}: back to {_step(rule)}."


def rules_in_words(planned: PlannedExercise, exercise: Exercise | None = None) -> RulesInWords:
    """The rules of an exercise as sentences; a step back is offered only where something is lower.

    `exercise` is what levels without a dose are read from (a plan kept by an older program).
    """
    doses = reachable(planned, exercise) or [planned.prescription]
    back = []
    for rule in planned.step_back:
        higher = [dose for dose in doses if moves(rule, dose, exercise)]
        if rule.level is not None and reach(rule, planned.prescription, exercise) is None:
            begins = "" if planned.prescription.level > rule.level else f"from level {rule.level + 1} on"
        elif not higher:
            continue
        else:
            begins = _from_on(min(higher, key=size_of), planned.prescription)
        back.append(step_back_in_words(rule, begins))
    return RulesInWords(tuple(rule_in_words(rule) for rule in planned.progress), tuple(back))


def steps_in_words(planned: PlannedExercise) -> list[str]:
    """The rules that lead forward from the dose that holds: what it has reached is proposed no more."""
    asked = planned.prescription
    # Where to a plan of an older program leads is not known, and it is said all the same.
    on = [rule for rule in planned.progress if reach(rule, asked, None) is None or moves(rule, asked, None)]
    return [rule_in_words(rule) for rule in on]


def _from_on(least: Prescription, now: Prescription) -> str:
    """From where on a step back holds, whose lowest dose is `least`: nothing where that is reached."""
    if size_of(least) <= size_of(now):
        return ""
    return f"from {f'level {least.level}' if least.level > now.level else dose_in_words(least)} on"


def _step(step: Step) -> str:
    """Where a rule leads: `level 2, 3 × 20 s (on the toes)`, `4 sets, 30 s`; what it leaves out stays."""
    if step.to is not None:
        named = f" ({step.to_name})" if step.to_name else ""
        return f"level {step.to.level}, {dose_in_words(step.to)}{named}"
    parts = [f"level {step.level}"] if step.level is not None else []
    parts += [count(step.sets, "set")] if step.sets is not None else []
    parts += [count(step.reps, "rep")] if step.reps is not None else []
    parts += [f"held {seconds_in_words(step.hold_s)}"] if step.hold_s is not None else []
    return ", ".join(parts)
