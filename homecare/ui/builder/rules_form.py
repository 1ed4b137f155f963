"""The form of an exercise's rules: what the diary must show, and the step that is then proposed."""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from textual.widgets import Static

from homecare.core.values.dose import Kind
from homecare.core.values.limits import HOLD_S_MAX, LEVEL_MAX, PAIN_MAX, REPS_MAX, SETS_MAX
from homecare.core.values.parsing import parse_whole
from homecare.errors import HomecareError, InputError
from homecare.exchange.draft import Draft
from homecare.exchange.drafted import Drafted, Rule, RuleKind
from homecare.ui.builder import wording
from homecare.ui.builder.descriptions import step_as_typed, step_in_words
from homecare.ui.builder.form import Change, DraftForm, FieldError, Line

USUAL: Final = {"sessions": "3", "peak": "2", "rise": "0"}
"""Commonly taught: about a week at full dose, a low peak, no rise the next day (CLINICAL.md §5)."""
_PARTS: Final = (
    ("level", r"(?:level|l)\s*(\d+)", 1, LEVEL_MAX, wording.THE_LEVEL),
    ("sets", r"(?:(\d+)\s*sets?|sets?\s*(\d+))", 1, SETS_MAX, wording.SETS),
    ("reps", r"(?:(\d+)\s*reps?|reps?\s*(\d+))", 1, REPS_MAX, wording.REPS),
    (
        "hold_s",
        r"(?:(\d+)\s*(?:s|sec|seconds?)|(?:hold|held)\s*(\d+)(?:\s*s)?)",
        1,
        HOLD_S_MAX,
        wording.SECONDS,
    ),
)
_POINTS: Final = {
    "peak": (f"  {wording.PEAK_AT_MOST}", wording.QUOTED_PEAK_AT_MOST, wording.PEAK_AT_MOST_ABOUT),
    "rise": (
        f"  {wording.NEXT_DAY_AT_MOST}",
        wording.QUOTED_NEXT_DAY_AT_MOST,
        wording.NEXT_DAY_AT_MOST_ABOUT,
    ),
    "over": (wording.BACK_PEAK_OVER, wording.QUOTED_BACK_PEAK_OVER, wording.BACK_PEAK_OVER_ABOUT),
}
"""A field of points: its label, what its value is called where it is refused, and what is said of it."""


def parse_step(text: str, one: Drafted) -> dict[str, int]:
    """`level 2`, `4 sets`, `12 reps, 5 s`: the step that a rule proposes.

    Raises:
        InputError: for other words, or a step that this exercise cannot take.
    """
    found: dict[str, int] = {}
    for piece in (part.strip().lower() for part in text.split(",") if part.strip()):
        for name, pattern, low, high, what in _PARTS:
            said = re.fullmatch(pattern, piece)
            if said is not None:
                found[name] = parse_whole(next(filter(None, said.groups())), low, high, what)
                break
        else:
            raise InputError(wording.NO_STEP.format(typed=piece), wording.WRITE_A_STEP)
    named = one.exercise is not None and "level" in found
    reached = one.exercise.level(found["level"]) if one.exercise and named else one.level
    if reached is not None and "reps" in found and reached.kind is not Kind.REPS:
        wrong, write = wording.IS_HELD
        raise InputError(wrong.format(name=one.name), write)
    return found


class RulesForm(DraftForm):
    """One rule forward and one back; an emptied one goes. Further rules of the file stay as they are."""

    lead = wording.EMPTY_IS_NO_RULE
    has_usual = True

    def __init__(self, one: Drafted, number: int, change: Change) -> None:
        self._one = one
        self._forward = _first(one, "progress")
        self._back = _first(one, "step_back")
        super().__init__(
            wording.RULES.format(name=one.name),
            lambda values: change(lambda draft: self.apply(draft, number, values)),
        )

    def lines(self) -> tuple[Line, ...]:
        """What is asked for going forward, then for going back."""
        return (*self._forward_lines(), *self._back_lines())

    def _forward_lines(self) -> tuple[Line, ...]:
        when, then = self._forward or ({}, {})
        return (
            Line(
                name="sessions",
                label=wording.FORWARD_AFTER,
                read=partial(parse_whole, low=0, high=100, what=wording.QUOTED_FORWARD_AFTER),
                initial=_shown(when, "sessions_at_full_dose"),
                hint=wording.RULE_HINT,
                about=wording.FORWARD_AFTER_ABOUT,
            ),
            _points("peak", when, "pain_peak_max"),
            _points("rise", when, "next_day_rise_max"),
            Line(
                name="forward",
                label=f"  {wording.THEN}",
                read=partial(parse_step, one=self._one),
                initial=step_as_typed(then),
                hint=wording.STEP_FORWARD_HINT,
                about=wording.STEP_FORWARD_ABOUT,
            ),
        )

    def _back_lines(self) -> tuple[Line, ...]:
        when, then = self._back or ({}, {})
        return (
            _points("over", when, "pain_peak_over"),
            Line(
                name="above",
                label=f"  {wording.OR_NEXT_DAY_FROM}",
                read=partial(parse_whole, low=1, high=PAIN_MAX, what=wording.QUOTED_OR_NEXT_DAY_FROM),
                initial=_shown(when, "next_day_rise_from"),
                hint=wording.NONE_OR_RISE,
                about=wording.OR_NEXT_DAY_FROM_ABOUT,
            ),
            Line(
                name="back",
                label=f"  {wording.THEN}",
                read=partial(parse_step, one=self._one),
                initial=step_as_typed(then),
                hint=wording.STEP_BACK_HINT,
                about=wording.STEP_BACK_ABOUT,
            ),
        )

    def action_usual(self) -> None:
        """The rule forward that is commonly taught, to be looked at before Enter takes it."""
        then = step_as_typed(_next_level(self._one))
        for name, typed in {**USUAL, "forward": then}.items():
            self.write(name, typed)
        self.query_one(".lead", Static).update(wording.FILLED_IN)
        if not then:
            self.say_wrong("forward", InputError(*wording.NO_HIGHER_LEVEL))

    def about(self, line: Line, value: Any) -> str:
        """What a step leads to, while it is typed."""
        if line.name in ("forward", "back") and value:
            try:
                return wording.STEP_ABOUT.format(step=step_in_words(self._one, value))
            except HomecareError as error:
                return error.text
        return line.about

    def check(self, values: Mapping[str, Any]) -> None:
        """A rule says what it asks for and what it proposes.

        Raises:
            FieldError: if half of one is missing.
        """
        forward = [values[name] for name in ("sessions", "peak", "rise", "forward")]
        if any(one is not None for one in forward):
            if values["sessions"] is None:
                raise FieldError("sessions", *wording.NO_TIMES_FORWARD)
            if not values["forward"]:
                raise FieldError("forward", *wording.NO_STEP_FORWARD)
        back = [values[name] for name in ("over", "above")]
        if any(one is not None for one in back) and not values["back"]:
            raise FieldError("back", *wording.NO_STEP_BACK)
        if values["back"] and all(one is None for one in back):
            raise FieldError("over", *wording.NOTHING_BEFORE_BACK)

    def apply(self, draft: Draft, number: int, values: Mapping[str, Any]) -> None:
        """Write what the form says into a draft."""
        forward = _numbers(
            values, sessions="sessions_at_full_dose", peak="pain_peak_max", rise="next_day_rise_max"
        )
        back = _numbers(values, over="pain_peak_over", above="next_day_rise_from")
        _put(draft, number, "progress", self._forward, (forward, values["forward"] or {}))
        _put(draft, number, "step_back", self._back, (back, values["back"] or {}))


def _put(draft: Draft, number: int, kind: RuleKind, old: Rule | None, new: Rule) -> None:
    if new[1] and new != old:
        draft.put_rule(number, kind, *new, at=None if old is None else 0)
    elif not new[1] and old is not None:
        draft.remove_rule(number, kind, 0)


def _numbers(values: Mapping[str, Any], **names: str) -> dict[str, int]:
    return {key: values[name] for name, key in names.items() if values[name] is not None}


def _first(one: Drafted, kind: RuleKind) -> Rule | None:
    return next(iter(one.rules[kind]), None)


def _next_level(one: Drafted) -> dict[str, int]:
    here = one.level.number if one.level else 0
    numbers = [level.number for level in one.exercise.levels] if one.exercise else []
    return {"level": here + 1} if here + 1 in numbers else {}


def _points(name: str, when: Mapping[str, int], key: str) -> Line:
    label, what, about = _POINTS[name]
    return Line(
        name=name,
        label=label,
        read=partial(parse_whole, low=0, high=PAIN_MAX, what=what),
        initial=_shown(when, key),
        hint=wording.NONE_OR_PAIN_LEVEL,
        about=about,
    )


def _shown(when: Mapping[str, int], key: str) -> str:
    return str(when[key]) if key in when else ""
