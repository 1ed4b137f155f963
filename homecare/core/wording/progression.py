"""Proposed steps in words: the programme's own rule, and the days that led to it. Never advice of ours."""

from typing import TYPE_CHECKING

from homecare.core.programme.plan import StepBackRule
from homecare.core.routine.progression import Proposal, Time
from homecare.core.values.dose import Prescription, dose_in_words
from homecare.core.values.in_words import count, number, weekday_and_day
from homecare.core.values.regions import region_with_article

if TYPE_CHECKING:
    from homecare.core.records.practice import Reply


def step_in_words(proposal: Proposal, *, at_practice: bool = False) -> str:
    """`Your programme proposes for Front plank: level 2, 3 × 20 s (now level 1, 3 × 10 s).`

    At a practice, whose reader is not the one who exercises, it is `The programme`.
    """
    whose = "The" if at_practice else "Your"
    back = "a step back for " if proposal.back else "for "
    return (
        f"{whose} programme proposes {back}{proposal.name}: {_dose(proposal.after, proposal.level_after)} "
        f"(now {_dose(proposal.before, proposal.level_before)})."
    )


def _dose(asked: Prescription, level_name: str) -> str:
    name = f", {level_name}" if level_name else ""
    return f"level {asked.level}{name}, {dose_in_words(asked)}"


def short_step(proposal: Proposal) -> str:
    """`Front plank: level 1 → 2`, or the doses where the level stays."""
    if proposal.before.level != proposal.after.level:
        return f"{proposal.name}: level {proposal.before.level} → {proposal.after.level}"
    return f"{proposal.name}: {dose_in_words(proposal.before)} → {dose_in_words(proposal.after)}"


def reply_in_words(reply: "Reply | None") -> list[str]:
    """What the practice said to the step that was asked about; nothing where it did not."""
    if reply is None:
        return []
    if reply.text is None:
        return ["You wanted to ask first, and you talked about it."]
    return ["You wanted to ask first. Your practice answered:", *reply.text.splitlines()]


def condition_in_words(proposal: Proposal) -> str:
    """The rule's own condition: `Its rule: 3 times at the full dose, peak pain 2 or less, …`"""
    rule = proposal.rule
    if isinstance(rule, StepBackRule):
        parts = []
        if rule.pain_peak_over is not None:
            parts.append(f"peak pain above {rule.pain_peak_over}")
        if rule.next_day_rise_from is not None:
            parts.append(f"{count(rule.next_day_rise_from, 'point')} or more above usual the next day")
        return f"Its rule: {', or '.join(parts)}.{_whose_pain(proposal)}"
    parts = [f"{count(rule.sessions_at_full_dose, 'time')} at the full dose"]
    if rule.pain_peak_max is not None:
        parts.append(f"peak pain {rule.pain_peak_max} or less")
    if rule.next_day_rise_max is not None:
        most = rule.next_day_rise_max
        parts.append(
            "no rise the next day" if most == 0 else f"at most {count(most, 'point')} more the next day"
        )
    return f"Its rule: {', '.join(parts)}.{_whose_pain(proposal)}"


def _whose_pain(proposal: Proposal) -> str:
    """The region of the next day's pain, where the rule looks at that."""
    rule = proposal.rule
    rise = rule.next_day_rise_from if isinstance(rule, StepBackRule) else rule.next_day_rise_max
    if proposal.region is None or rise is None:
        return ""
    return f" The next day's pain is that of {region_with_article(proposal.region)}."


def time_in_words(time: Time) -> str:
    """`Tue 17 Nov: full dose, peak 2; next day 4, usual 4.`"""
    dose = "full dose" if time.full else "not the full dose"
    peak = "no peak logged" if time.peak is None else f"peak {time.peak}"
    said = f"{weekday_and_day(time.day)}: {dose}, {peak}"
    if time.next_day is None:
        return f"{said}; next day not logged."
    usual = "usual not known" if time.usual is None else f"usual {number(time.usual)}"
    return f"{said}; next day {time.next_day}, {usual}."
