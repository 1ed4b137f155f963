"""What the form asks for each kind of entry."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, tzinfo
from typing import Any, ClassVar, Final

from textual import on
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Button, Select

from homecare.core.programme.plan import PlannedExercise
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import FlareSpell
from homecare.core.records.records import (
    BreakTaken,
    ExerciseEntry,
    PainKind,
    PainReading,
    Questionnaire,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.records.treatment import FollowUp, ForPractitioner
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.parsing import parse_level
from homecare.core.values.regions import region_in_words
from homecare.ui.forms import wording
from homecare.ui.forms.body import BodyDialog
from homecare.ui.forms.exercise import ExerciseForm
from homecare.ui.forms.fields import shown
from homecare.ui.forms.form import EntryForm, Field, day_field, note_field
from homecare.ui.forms.session import SessionForm
from homecare.ui.forms.sitting import SittingForm
from homecare.ui.forms.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.pain_scale import PainScale


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
