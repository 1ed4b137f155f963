"""The form of an exercise: what was really done of it."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from textual import on
from textual.widgets import Input, Select

from homecare.core.programme.plan import PlannedExercise
from homecare.core.records.entry import Entry
from homecare.core.records.performed import performed
from homecare.core.records.records import (
    ExerciseEntry,
    Outcome,
)
from homecare.core.values import limits
from homecare.core.values.dose import Kind, Prescription, dose_in_words
from homecare.core.values.parsing import parse_whole
from homecare.core.wording.entries import OUTCOME_WORDS
from homecare.errors import InputError
from homecare.ui.forms import wording
from homecare.ui.forms.fields import level_field, shown
from homecare.ui.forms.form import EntryForm, Field, day_field, note_field
from homecare.ui.shell.diary_thread import DiaryCall


class ExerciseForm(EntryForm):
    """An exercise: what was really done."""

    AUTO_FOCUS = "#sets"

    def __init__(
        self, today: date, day: date, planned: PlannedExercise, entry: ExerciseEntry | None = None
    ) -> None:
        self._today, self._day, self._planned, self._entry = today, day, planned, entry
        super().__init__(entry)

    def heading(self) -> str:
        """The exercise's name, and for a new entry what is asked for."""
        if self._entry is not None:
            return wording.EDIT_EXERCISE.format(exercise=self._planned.name)
        dose = dose_in_words(self._planned.prescription)
        return wording.EXERCISE_ASKED.format(exercise=self._planned.name, dose=dose)

    @property
    def _asked(self) -> Prescription:
        return self._entry.prescription if self._entry else self._planned.prescription

    def fields(self) -> tuple[Field, ...]:
        """Outcome, sets, reps or seconds, pain, reason, day, note."""
        old = self._entry
        return (
            Field(
                name="outcome",
                label=wording.DONE,
                kind="choice",
                read=Outcome,
                choices=tuple((said, str(outcome)) for outcome, said in OUTCOME_WORDS.items()),
                initial=str(old.outcome) if old else "",
                hint=wording.DONE_HINT,
                required=old is not None,
            ),
            *self._amounts(),
            level_field("pain_peak", wording.PEAK_PAIN, old.pain_peak if old else None),
            Field(
                name="reason",
                label=wording.REASON,
                initial=(old.reason or "") if old else "",
                hint=wording.REASON_HINT,
            ),
            day_field(self._today, old.day if old else self._day),
            note_field(old.note if old else None),
        )

    def _amounts(self) -> tuple[Field, ...]:
        asked, old = self._asked, self._entry
        first = old.sets[0] if old and old.sets else None
        sides = len(asked.set_sides)
        sets = len(old.sets) // sides if old and old.sets else asked.dose.sets
        how_many = wording.SETS_HINT if sides == 1 else wording.SETS_ON_EACH_SIDE_HINT
        fields = [
            Field(
                name="sets",
                label=wording.SETS,
                read=partial(parse_whole, low=1, high=limits.SETS_MAX, what=wording.SETS),
                initial=str(sets) if old else "",
                hint=how_many.format(sets=asked.dose.sets),
            )
        ]
        if asked.kind is Kind.REPS:
            fields.append(
                Field(
                    name="reps",
                    label=wording.REPS,
                    read=partial(parse_whole, low=0, high=limits.REPS_MAX, what=wording.REPS),
                    initial=shown(first.reps if first else asked.dose.reps) if old else "",
                    hint=wording.REPS_HINT.format(reps=asked.dose.reps),
                )
            )
        if asked.dose.hold_s is not None:
            fields.append(
                Field(
                    name="hold_s",
                    label=wording.HELD,
                    read=partial(parse_whole, low=0, high=limits.HOLD_S_MAX, what=wording.HOLD_SECONDS),
                    initial=shown(first.held_s if first else asked.dose.hold_s) if old else "",
                    hint=wording.HELD_HINT.format(seconds=asked.dose.hold_s),
                )
            )
        return tuple(fields)

    @on(Select.Changed, "#outcome")
    def _went(self, event: Select.Changed) -> None:
        """What was prescribed is no longer what was done: ask for the numbers instead of keeping them."""
        as_it_was = self._entry is not None and event.value == str(self._entry.outcome)
        if not as_it_was and event.value in (Outcome.PARTIAL, Outcome.STOPPED_FOR_PAIN, Outcome.SKIPPED):
            self.query_one("#sets", Input).value = ""

    def check(self, values: Mapping[str, Any]) -> None:
        """How it went is said, or how much was done; partly done says how much, and less than all.

        Raises:
            InputError: if nothing is said, the numbers are missing, or they are the whole dose.
        """
        if self._entry is None and values["outcome"] is None and values["sets"] is None:
            raise InputError(
                wording.HOW_DID_IT_GO, wording.SAY_HOW_IT_WENT.format(sets=self._asked.dose.sets)
            )
        amounts = [name for name in ("sets", "reps", "hold_s") if name in self.by_name]
        as_it_was = all(self.typed(self.by_name[one]) == self.by_name[one].initial for one in amounts)
        if values["outcome"] is not Outcome.PARTIAL or (self._entry is not None and as_it_was):
            return  # sets that nobody touches stay as they were done, each with its own seconds
        if values["sets"] is None:
            raise InputError(wording.HOW_MANY_SETS, wording.SETS_ASKED_FOR.format(sets=self._asked.dose.sets))
        did = performed(
            self._asked, sets=values["sets"], reps=values.get("reps"), hold_s=values.get("hold_s")
        )
        if did.outcome is Outcome.DONE:
            raise InputError(
                wording.ALL_OF_IT.format(dose=dose_in_words(self._asked)), wording.WRITE_WHAT_WAS_DONE
            )

    def create(self, values: Mapping[str, Any]) -> DiaryCall[Entry]:
        """Log it; a skip leaves out what was not done."""
        said = dict(values)
        outcome = said.pop("outcome", None)  # without one the sets say whether it is all of it
        peak = said.pop("pain_peak", None)
        reason = said.pop("reason", None)
        if outcome is Outcome.SKIPPED:
            kept = {name: said[name] for name in ("day", "note") if name in said}
            return lambda diary: diary.entries.log_exercise(
                self._planned.key, skip=reason or wording.NO_REASON_GIVEN, peak=peak, **kept
            )
        stopped = outcome is Outcome.STOPPED_FOR_PAIN
        if stopped and "sets" not in said:
            # Stopped before a set was done: what stands in the other fields was only asked for.
            said = {name: value for name, value in said.items() if name not in ("reps", "hold_s")}
        return lambda diary: diary.entries.log_exercise(
            self._planned.key, stopped=stopped, reason=reason, peak=peak, **said
        )

    def changes(self, values: dict[str, Any]) -> dict[str, Any]:
        """An outcome changed to skipped or stopped is said as `Corrections.edit` takes it."""
        outcome = values.get("outcome")
        if outcome is Outcome.SKIPPED:
            kept = {name: value for name, value in values.items() if name in ("day", "note", "pain_peak")}
            return {**kept, "skip": values.get("reason") or wording.NO_REASON_GIVEN}
        if outcome in (Outcome.DONE, Outcome.PARTIAL):
            # The amounts decide which of the two it is.
            values = {name: value for name, value in values.items() if name != "outcome"}
            values.setdefault("sets", int(self.typed(self.by_name["sets"]) or self._asked.dose.sets))
        return values
