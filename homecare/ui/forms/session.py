"""The form of an acupuncture session (fields after STRICTA 2010, CLINICAL.md §7)."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Button, Input

from homecare.core.records.entry import Entry
from homecare.core.records.records import TreatmentSession
from homecare.core.values import limits
from homecare.core.values.acupoints import Acupoint, parse_points
from homecare.errors import InputError
from homecare.ui.forms import wording
from homecare.ui.forms.fields import level_field, whole_field
from homecare.ui.forms.form import EntryForm, Field, day_field, note_field
from homecare.ui.forms.wording import KEYS
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind


class SessionForm(EntryForm):
    """An acupuncture session. Enter goes from field to field, so that none is saved by a slip.

    What only a practitioner knows waits behind a key, unless it is filled in or this is the practice.
    """

    CSS = """
    SessionForm.-narrow #choose { display: none; }
    SessionForm .buttons Button { min-width: 6; margin-right: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "f2", "points", "session.points"),
        bind(KEYS, "f3", "whole", "session.whole"),
    ]
    enter_saves: ClassVar[bool] = False
    BEHIND: ClassVar[tuple[str, ...]] = ("number", "needles", "retention_min", "advice", "after_effects")
    """The fields behind the key (STRICTA 2010, CLINICAL.md §7)."""
    title_of_new: ClassVar[str] = wording.ACUPUNCTURE_SESSION
    title_of_edit: ClassVar[str] = wording.EDIT_SESSION

    def __init__(
        self,
        today: date,
        day: date,
        planned: int | None = None,
        entry: TreatmentSession | None = None,
        begin: str = "day",
    ) -> None:
        """`begin` names the field of an `entry` that has the keys first: mostly its day is corrected."""
        self._today, self._day, self._planned, self._entry = today, day, planned, entry
        self._begin = begin
        super().__init__(entry)

    def fields(self) -> tuple[Field, ...]:
        """Pain now before and after, day, points, adjuncts, planned number, practitioner, more, note."""
        old = self._entry
        return (
            level_field("pain_before", wording.PAIN_BEFORE, old.pain_before if old else None),
            level_field("pain_after", wording.PAIN_AFTER, old.pain_after if old else None),
            day_field(self._today, old.day if old else self._day),
            Field(
                name="points",
                label=wording.POINTS,
                read=self._points,
                initial=", ".join(str(point) for point in old.points) if old else "",
                hint=wording.POINTS_HINT,
            ),
            Field(
                name="adjuncts",
                label=wording.WITH,
                read=_listed,
                initial=", ".join(old.adjuncts) if old else "",
                hint=wording.ADJUNCTS_HINT,
            ),
            whole_field(
                "planned_number", wording.PLANNED, wording.NUMBER_OF_PLANNED,
                old.planned_number if old else self._planned,
                low=1, high=limits.SESSIONS_MAX, hint=wording.PLANNED_HINT,
            ),
            self._text("practitioner", wording.PRACTITIONER, ""),
            *self._behind(),
            note_field(old.note if old else None),
        )  # fmt: skip

    def _behind(self) -> tuple[Field, ...]:
        """Which session it was, needles, minutes, advice, after-effects."""
        old = self._entry
        return (
            whole_field(
                "number", wording.SESSION_NUMBER, wording.THE_SESSION_NUMBER, old.number if old else None,
                low=1, high=limits.SESSIONS_MAX, hint=wording.NUMBER_HINT,
            ),
            whole_field(
                "needles", wording.NEEDLES, wording.NUMBER_OF_NEEDLES, old.needles if old else None,
                low=0, high=limits.NEEDLES_MAX, hint=wording.HOW_MANY,
            ),
            whole_field(
                "retention_min", wording.LEFT_IN, wording.RETENTION, old.retention_min if old else None,
                low=0, high=limits.RETENTION_MIN_MAX, hint=wording.RETENTION_HINT,
            ),
            self._text("advice", wording.ADVICE, wording.ADVICE_HINT),
            self._text("after_effects", wording.AFTER_EFFECTS, wording.AFTER_EFFECTS_HINT),
        )  # fmt: skip

    @property
    def _points(self) -> Callable[[str], tuple[Acupoint, ...]]:
        """How points are read: those of the record that is corrected as they stand there."""
        return partial(parse_points, stored=self._entry.points if self._entry else ())

    def _text(self, name: str, label: str, hint: str) -> Field:
        written = getattr(self._entry, name, None) or ""
        return Field(name=name, label=label, initial=written, hint=hint)

    def on_mount(self) -> None:
        """The picker stands beside its field; what is behind the key comes out where it is wanted."""
        choose = Button(wording.CHOOSE_F2, id="choose", compact=True)
        choose.can_focus = False  # Enter and Tab go from the points to the next field, as they always did
        self._line("points").mount(choose)
        if self.entry is not None:
            self.query_one(f"#{self._begin}").focus()  # a new one begins with pain
        if home_of(self).at_practice:
            for name in ("after_effects", "note"):
                self.query_one(f"#{name}", Input).placeholder = wording.STAYS
            return
        if any(self.by_name[name].initial for name in self.BEHIND):
            return
        # Beside Remove there is less room.
        whole = wording.ALL_FIELDS if self.entry is None else wording.MORE
        self.query_one(".buttons", Horizontal).mount(Button(whole, id="whole", compact=True))
        self._show_behind(shown=False)

    def _line(self, name: str) -> Widget:
        line = self.query_one(f"#{name}").parent
        assert isinstance(line, Widget)
        return line

    def _show_behind(self, *, shown: bool) -> None:
        for name in self.BEHIND:
            self._line(name).display = shown

    @on(Button.Pressed, "#choose")
    def _choose(self, event: Button.Pressed) -> None:
        event.prevent_default()  # it is none of the buttons that every form has
        self.action_points()

    @on(Button.Pressed, "#whole")
    def _open_whole(self, event: Button.Pressed) -> None:
        event.prevent_default()
        self.action_whole()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Once all fields are shown there are no more."""
        return bool(self.query("#whole")) if action == "whole" else super().check_action(action, parameters)

    def action_whole(self) -> None:
        """Show every field, and go to the first that was hidden."""
        self.query("#whole").remove()
        self._show_behind(shown=True)
        self.query_one(f"#{self.BEHIND[0]}").focus()

    def action_points(self) -> None:
        """Choose points from a list; what is written already is chosen."""
        from homecare.exchange.points import read_points
        from homecare.ui.forms.points import PointsPicker

        field = self.query_one("#points", Input)

        def take(text: str | None) -> None:
            field.focus()
            if text is not None:
                field.value = text

        try:
            picker = PointsPicker(
                read_points(), self._points(field.value), at_practice=home_of(self).at_practice
            )
        except InputError as error:
            self.say(error.text, wrong=True)
            field.focus()
            return
        self.app.push_screen(picker, take)

    def create(self, values: Mapping[str, Any]) -> DiaryCall[Entry]:
        """Log the session."""
        names = {"pain_before": "before", "pain_after": "after", "planned_number": "planned"}
        said = {names.get(name, name): value for name, value in values.items()}
        return lambda diary: diary.entries.log_session(**said)

    def changes(self, values: dict[str, Any]) -> dict[str, Any]:
        """An emptied list is no points, not an unknown."""
        lists = ("points", "adjuncts")
        return {name: () if name in lists and value is None else value for name, value in values.items()}


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in (piece.strip() for piece in text.split(",")) if part)
