"""What the form asks for each kind of entry."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, tzinfo
from functools import partial
from typing import Any, ClassVar, Final

from textual import on
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Button, Input, Select

from homecare.core.programme.plan import PlannedExercise
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.performed import performed
from homecare.core.records.records import (
    BreakTaken,
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    Questionnaire,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.records.treatment import FollowUp, ForPractitioner
from homecare.core.values import limits
from homecare.core.values.dose import Kind, Prescription, dose_in_words
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.parsing import parse_level, parse_whole
from homecare.core.values.regions import region_in_words
from homecare.core.wording.entries import OUTCOME_WORDS
from homecare.errors import InputError
from homecare.ui.forms import wording
from homecare.ui.forms.body import BodyDialog
from homecare.ui.forms.fields import level_field, shown
from homecare.ui.forms.form import EntryForm, Field, day_field, note_field
from homecare.ui.forms.session import SessionForm
from homecare.ui.forms.sitting import SittingForm
from homecare.ui.forms.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.pain_scale import PainScale

__all__ = ("ExerciseForm", "PainForm", "RestForm", "SessionForm", "WordsForm", "form_for")


class PainForm(EntryForm):
    """Pain: one key on the scale logs a new reading; F2 shows the regions on a body.

    `level` is filled in already, to be confirmed by Enter; a digit takes another one.
    """

    title_of_new: ClassVar[str] = wording.NEW_PAIN
    title_of_edit: ClassVar[str] = wording.EDIT_PAIN
    CSS = "PainForm.-narrow #map { display: none; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "f2", "map", "region.map"),
    ]

    def __init__(
        self,
        today: date,
        day: date,
        region: str,
        regions: tuple[str, ...],
        entry: PainReading | None = None,
        *,
        level: int | None = None,
    ) -> None:
        self._today, self._day, self._region, self._regions = today, day, region, regions
        self._entry, self._level = entry, level
        super().__init__(entry)

    def heading(self) -> str:
        """The words over the form: what one key does."""
        if self._entry is None and self._level is not None:
            return wording.PAIN_TO_CONFIRM.format(level=self._level)
        return super().heading()

    def fields(self) -> tuple[Field, ...]:
        """Level, region, kind, day, note."""
        old = self._entry
        region = old.region if old else self._region
        regions = dict.fromkeys([*self._regions, region])
        return (
            Field(
                name="level",
                label=wording.PAIN,
                kind="scale",
                read=parse_level,
                initial=shown(old.level if old else self._level),
                hint=wording.LEVEL_HINT,
                required=True,
                one_key=old is None,
            ),
            Field(
                name="region",
                label=wording.REGION,
                kind="choice",
                choices=tuple((region_in_words(one), one) for one in regions),
                initial=region,
                required=True,
            ),
            Field(
                name="kind",
                label=wording.HOW_MUCH,
                kind="choice",
                read=PainKind,
                choices=tuple((said, str(kind)) for kind, said in KIND_SENTENCES.items()),
                initial=str(old.kind if old else PainKind.AVERAGE_24H),
                required=True,
            ),
            day_field(self._today, old.day if old else self._day),
            note_field(old.note if old else None),
        )

    def create(self, values: Mapping[str, Any]) -> DiaryCall[Entry]:
        """Log a reading."""
        return lambda diary: diary.entries.log_pain(**values)

    def on_mount(self) -> None:
        """The map stands beside its field."""
        line = self.query_one("#region").parent
        assert isinstance(line, Widget)
        show = Button(wording.MAP, id="map", compact=True)
        show.can_focus = False  # Tab goes from field to field, as it always did
        line.mount(show)

    @on(Button.Pressed, "#map")
    def _show_map(self, event: Button.Pressed) -> None:
        event.prevent_default()  # it is none of the buttons that every form has
        self.action_map()

    def action_map(self) -> None:
        """Choose the region on a body; it stands there with the level that is chosen."""
        field = self.query_one("#region", Select)
        region = str(field.value)
        level = self.query_one(PainScale).chosen

        def take(chosen: str | None) -> None:
            if chosen is not None:
                field.value = chosen

        levels = {} if level is None else {region: level}
        regions = tuple(value for _, value in self.by_name["region"].choices)
        self.app.push_screen(BodyDialog(regions, region, levels), take)


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


class RestForm(EntryForm):
    """A rest day."""

    title_of_edit: ClassVar[str] = wording.EDIT_REST_DAY

    def __init__(self, today: date, day: date, entry: RestDay | None = None) -> None:
        self._today, self._day, self._entry = today, day, entry
        super().__init__(entry)

    def heading(self) -> str:
        """With whom a new one is agreed."""
        if self.entry:
            return self.title_of_edit
        return wording.NEW_REST_DAY_AT_PRACTICE if home_of(self).at_practice else wording.NEW_REST_DAY

    def fields(self) -> tuple[Field, ...]:
        """Reason and day."""
        old = self._entry
        return (
            Field(
                name="reason",
                label=wording.REASON,
                initial=(old.reason or "") if old else "",
                hint=wording.IF_YOU_LIKE,
            ),
            day_field(self._today, old.day if old else self._day),
        )

    def create(self, values: Mapping[str, Any]) -> DiaryCall[Entry]:
        """Mark the day."""
        return lambda diary: diary.entries.log_rest(**values)


class WordsForm(EntryForm):
    """The words of a break or of flare days: all that can be said anew of them; of a break the day too."""

    def __init__(self, today: date, entry: BreakTaken | FlareSpell) -> None:
        self._today, self._entry = today, entry
        super().__init__(entry)

    def heading(self) -> str:
        """What is edited."""
        return wording.EDIT_BREAK if isinstance(self._entry, BreakTaken) else wording.EDIT_FLARE_NOTE

    def fields(self) -> tuple[Field, ...]:
        """What was done and the day; or the note."""
        if isinstance(self._entry, FlareSpell):
            return (note_field(self._entry.note),)
        done = Field(name="done", label=wording.DONE, initial=self._entry.done or "", hint=wording.BREAK_HINT)
        return done, day_field(self._today, self._entry.day)


NEW_FORMS: Final[Mapping[str, Callable[[date, date], EntryForm]]] = {"rest": RestForm}
"""By the word of a kind: the form that a key of Today opens (`FORM_KEYS`), from today and the day shown."""


def form_for(
    entry: Entry,
    today: date,
    regions: tuple[str, ...],
    planned: PlannedExercise | None,
    here: tzinfo | None = None,
) -> Question[Entry | None] | None:
    """The form that edits an entry; None for what is not edited, such as an answer to a step."""
    if isinstance(entry, PainReading):
        return PainForm(today, entry.day, entry.region, regions, entry)
    if isinstance(entry, SittingBout):
        return SittingForm(today, entry.day, entry=entry, here=here)
    if isinstance(entry, ExerciseEntry) and planned is not None:
        return ExerciseForm(today, entry.day, replace(planned, prescription=entry.prescription), entry)
    if isinstance(entry, TreatmentSession):
        return SessionForm(today, entry.day, entry=entry)
    if isinstance(entry, RestDay):
        return RestForm(today, entry.day, entry)
    return _of_others(entry, today)


def _of_others(entry: Entry, today: date) -> Question[Entry | None] | None:
    """The form of breaks, flare days and the course of treatments; of a scale only if it is one of ours."""
    from homecare.core.treatments.outcome_scales import PGIC, PSFS
    from homecare.ui.forms.after_effects import AfterEffectsForm
    from homecare.ui.forms.planned import QuestionForm
    from homecare.ui.forms.scales import ActivitiesForm, ChangeForm

    if isinstance(entry, BreakTaken | FlareSpell):
        return WordsForm(today, entry)
    if isinstance(entry, FollowUp):
        return AfterEffectsForm(entry.session_day, entry)
    if isinstance(entry, ForPractitioner):
        return QuestionForm(today, entry)
    if isinstance(entry, Questionnaire) and entry.instrument == PSFS:
        return ActivitiesForm(entry=entry)
    return ChangeForm(entry) if isinstance(entry, Questionnaire) and entry.instrument == PGIC else None
