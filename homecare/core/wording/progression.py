"""Proposed steps in words: the programme's own rule, and the days that led to it. Never advice of ours."""

from typing import TYPE_CHECKING, Final

from homecare.core.programme.plan import StepBackRule
from homecare.core.routine.progression import Proposal, Time
from homecare.core.values.dose import Prescription, dose_in_words
from homecare.core.values.in_words import number, weekday_and_day
from homecare.core.values.regions import region_in_words
from homecare.core.wording.sentences import commas, paragraph
from homecare.language import Counted, _

if TYPE_CHECKING:
    from homecare.core.records.practice import Reply


AT_FULL_DOSE: Final = Counted("{amount} full dose", "{amount} full doses")
RISE_MAX: Final = Counted(
    "at most {amount} point more the next day", "at most {amount} points more the next day"
)
BACK_FOR_RISE: Final = Counted(
    "Its rule: {amount} point or more above usual the next day.",
    "Its rule: {amount} points or more above usual the next day.",
)
BACK_FOR_PEAK_OR_RISE: Final = Counted(
    "Its rule: peak pain above {peak}, or {amount} point or more above usual the next day.",
    "Its rule: peak pain above {peak}, or {amount} points or more above usual the next day.",
)
NEXT_DAY_OF: Final = {
    "neck": _("The next day's pain means pain in the neck."),
    "upper-back": _("The next day's pain means pain in the upper back."),
    "between-shoulder-blades": _("The next day's pain means pain between the shoulder blades."),
    "left-shoulder": _("The next day's pain means pain in the left shoulder."),
    "right-shoulder": _("The next day's pain means pain in the right shoulder."),
    "head": _("The next day's pain means pain in the head."),
    "lower-back": _("The next day's pain means pain in the lower back."),
    "arm-hand": _("The next day's pain means pain in the arm or hand."),
}
NEXT_DAY_OF_OTHER: Final = _("The next day's pain means pain in the region “{region}”.")


def step_in_words(proposal: Proposal, *, at_practice: bool = False) -> str:
    """`Your programme proposes a step for Front plank: level 2, 3 × 20 s (now level 1, 3 × 10 s).`

    At a practice, whose reader is not the one who exercises, it is `The programme`.
    """
    if proposal.back:
        words = _("Your programme proposes a step back for {name}: {after} (now {before}).")
        if at_practice:
            words = _("The programme proposes a step back for {name}: {after} (now {before}).")
    else:
        words = _("Your programme proposes a step for {name}: {after} (now {before}).")
        if at_practice:
            words = _("The programme proposes a step for {name}: {after} (now {before}).")
    return words.format(
        name=proposal.name,
        after=_dose(proposal.after, proposal.level_after),
        before=_dose(proposal.before, proposal.level_before),
    )


def _dose(asked: Prescription, level_name: str) -> str:
    level = _("level {level}").format(level=asked.level)
    return commas(level, level_name, dose_in_words(asked))


def short_step(proposal: Proposal) -> str:
    """`Front plank: level 1 → 2`, or the doses where the level stays."""
    if proposal.before.level != proposal.after.level:
        return _("{name}: level {before} → {after}").format(
            name=proposal.name, before=proposal.before.level, after=proposal.after.level
        )
    return _("{name}: {before} → {after}").format(
        name=proposal.name, before=dose_in_words(proposal.before), after=dose_in_words(proposal.after)
    )


def reply_in_words(reply: "Reply | None") -> list[str]:
    """What the practice said to the step that was asked about; nothing where it did not."""
    if reply is None:
        return []
    if reply.text is None:
        return [_("You wanted to ask first, and you talked about it.")]
    return [_("You wanted to ask first. Your practice answered:"), *reply.text.splitlines()]


def condition_in_words(proposal: Proposal) -> str:
    """The rule's own condition: `Its rule: 3 full doses, peak pain 2 or less, …`"""
    rule = proposal.rule
    if isinstance(rule, StepBackRule):
        return paragraph(_back_condition(rule), _whose_pain(proposal))
    parts = [AT_FULL_DOSE.of(rule.sessions_at_full_dose)]
    if rule.pain_peak_max is not None:
        parts.append(_("peak pain {level} or less").format(level=rule.pain_peak_max))
    most = rule.next_day_rise_max
    if most is not None:
        parts.append(RISE_MAX.of(most) if most else _("no rise the next day"))
    return paragraph(_("Its rule: {parts}.").format(parts=commas(*parts)), _whose_pain(proposal))


def _back_condition(rule: StepBackRule) -> str:
    peak, rise = rule.pain_peak_over, rule.next_day_rise_from
    if rise is None:
        return _("Its rule: peak pain above {peak}.").format(peak=peak)
    return BACK_FOR_RISE.of(rise) if peak is None else BACK_FOR_PEAK_OR_RISE.of(rise, peak=peak)


def _whose_pain(proposal: Proposal) -> str:
    """The region of the next day's pain, where the rule looks at that."""
    rule = proposal.rule
    rise = rule.next_day_rise_from if isinstance(rule, StepBackRule) else rule.next_day_rise_max
    if proposal.region is None or rise is None:
        return ""
    known = NEXT_DAY_OF.get(proposal.region)
    return known or NEXT_DAY_OF_OTHER.format(region=region_in_words(proposal.region))


def time_in_words(time: Time) -> str:
    """`Tue 17 Nov: full dose, peak 2; next day 4, usual 4.`"""
    if time.peak is None:
        exercise = _("full dose, no peak logged") if time.full else _("not the full dose, no peak logged")
    else:
        exercise = _("full dose, peak {level}") if time.full else _("not the full dose, peak {level}")
    if time.next_day is None:
        after = _("next day not logged")
    elif time.usual is None:
        after = _("next day {level}, usual not known").format(level=time.next_day)
    else:
        after = _("next day {level}, usual {usual}").format(level=time.next_day, usual=number(time.usual))
    return _("{day}: {exercise}; {next_day}.").format(
        day=weekday_and_day(time.day), exercise=exercise.format(level=time.peak), next_day=after
    )
