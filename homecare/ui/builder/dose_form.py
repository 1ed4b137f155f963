"""The form of one exercise of a programme: its level, dose, days and note."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input

from homecare.core.programme.exercises import Exercise, Level
from homecare.core.values import limits
from homecare.core.values.dose import Kind, Prescription
from homecare.core.values.parsing import parse_whole
from homecare.errors import HomecareError
from homecare.exchange.draft import Draft
from homecare.exchange.draft_words import dose_with
from homecare.exchange.drafted import DOSE, Drafted
from homecare.ui.builder import wording
from homecare.ui.builder.choices import DaysChoice, LevelChoice
from homecare.ui.builder.descriptions import long_dose, own_amount
from homecare.ui.builder.form import Change, DraftForm, FieldError, Line

_LIMITS = {
    "sets": (1, limits.SETS_MAX, wording.SETS),
    "reps": (1, limits.REPS_MAX, wording.REPS),
    "hold_s": (1, limits.HOLD_S_MAX, wording.HOLD_SECONDS),
    "rest_s": (0, limits.REST_S_MAX, wording.REST_SECONDS),
    "times": (1, limits.TIMES_PER_DAY_MAX, wording.TIMES_A_DAY),
}
_LABELS = {"sets": wording.SETS, "reps": wording.REPS, "hold_s": wording.HOLD, "rest_s": wording.REST}


class DoseForm(DraftForm):
    """What is left empty is the level's own; another level begins with its own dose."""

    AUTO_FOCUS = "#level"

    def __init__(self, one: Drafted, exercise: Exercise, number: int, change: Change) -> None:
        self._one = one
        self._exercise = exercise
        self._level_choice = LevelChoice(exercise.levels, one.level.number if one.level else 1)
        self._days_choice = DaysChoice(one.due)
        super().__init__(one.name, lambda values: change(lambda draft: self.apply(draft, number, values)))

    @property
    def level(self) -> Level:
        """The level that is chosen now."""
        return self._exercise.level(self._level_choice.level)

    def lines(self) -> tuple[Line, ...]:
        """Level, dose, times a day, days, note."""
        one = self._one
        times = one.asked.times_per_day if one.asked else 1
        return (
            Line(
                name="level",
                label=wording.LEVEL,
                widget=self._level_choice,
                about=wording.LEVEL_ABOUT,
            ),
            *(self._part(part) for part in DOSE),
            Line(
                name="times",
                label=wording.TIMES_A_DAY,
                read=_reading("times"),
                initial="" if times == 1 else str(times),
                hint=wording.ONCE_IF_EMPTY,
            ),
            Line(
                name="days",
                label=wording.DAYS,
                widget=self._days_choice,
                about=wording.DAYS_ABOUT,
            ),
            Line(
                name="note",
                label=wording.NOTE,
                read=partial(limits.words, longest=limits.NOTE_LENGTH, what=wording.THE_NOTE),
                initial=one.note,
                hint=wording.NOTE_HINT,
            ),
        )

    def _part(self, part: str) -> Line:
        one = self._one
        said = getattr(one.asked.dose, part) if one.asked else None
        own = getattr(one.level.dose, part) if one.level else None
        return Line(
            name=part,
            label=_LABELS[part],
            read=_reading(part),
            initial="" if said is None or said == own else str(said),
            about=wording.DOSE_ABOUT,
        )

    def on_mount(self) -> None:
        """Show what the level asks for by itself."""
        self._show_level()

    @on(LevelChoice.Chosen)
    def _another_level(self) -> None:
        """Another level begins with its own dose."""
        for part in ("sets", "reps", "hold_s"):
            self.write(part, "")
        self._show_level()

    def _show_level(self) -> None:
        level = self.level
        for part in DOSE:
            self.query_one(f"#{part}", Input).placeholder = own_amount(level, part)
        self.query_one("#line-reps").display = level.kind is Kind.REPS
        self._show_dose()

    @on(Input.Changed)
    @on(DaysChoice.Chosen)
    def _show_dose(self) -> None:
        """The dose as it would be, under the form."""
        try:
            asked = self._asked(
                {line.name: self.value(line) for line in self.by_name.values() if not line.widget}
            )
        except HomecareError:
            return
        due = self._days_choice.due
        days = due.in_words() if due.weekdays else wording.NO_DAY
        self.query_one(VerticalScroll).border_subtitle = Content(f"{long_dose(asked)} · {days}")

    def _asked(self, values: Mapping[str, Any]) -> Prescription:
        level = self.level
        parts = {part: values[part] for part in DOSE if part != "reps" or level.kind is Kind.REPS}
        return Prescription(
            kind=level.kind,
            sides=level.sides,
            level=level.number,
            dose=dose_with(level, parts),
            times_per_day=values["times"] or 1,
        )

    def check(self, values: Mapping[str, Any]) -> None:
        """There is a day on which it is due.

        Raises:
            FieldError: if there is none.
        """
        if not self._days_choice.due.weekdays:
            raise FieldError("days", *wording.NO_DAY_CHOSEN)

    def apply(self, draft: Draft, number: int, values: Mapping[str, Any]) -> None:
        """Write what the form says into a draft."""
        level = self.level
        draft.set_level(number, level.number)
        parts = {part: values[part] for part in DOSE}
        if level.kind is not Kind.REPS:
            parts["reps"] = None
        draft.set_dose(number, **parts)
        draft.set_times(number, values["times"] or 1)
        draft.set_due(number, self._days_choice.due)
        draft.set_note(number, values["note"] or "")


def _reading(part: str) -> Any:
    low, high, what = _LIMITS[part]
    return partial(parse_whole, low=low, high=high, what=what)
