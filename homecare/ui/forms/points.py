"""The points picker: every acupoint by name or code, the chosen ones with their sides."""

from typing import ClassVar, Final

from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.treatments.point_list import (
    SIDE_LETTERS,
    ListedPoint,
    PointList,
    in_text,
    typed_points,
    typed_side,
    with_points,
)
from homecare.core.values.acupoints import Acupoint, PointSide, on_its_side
from homecare.core.wording.sentences import commas, paragraph
from homecare.errors import HomecareError, InputError
from homecare.ui.forms import wording
from homecare.ui.forms.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.entry_table import whole_words
from homecare.ui.widgets.one_line import OneLine

BESIDE: Final = 3
"""Cells beside a line of the list: air on both sides, and the scrollbar."""


class PointsPicker(Question[str | None]):
    """Closes with the points as the form reads them, or None where nothing is to be changed.

    `at_practice` shows what a practitioner is reminded of; a patient's own program never does.
    """

    CSS_PATH = ["../dialogs.tcss", "../points.tcss"]  # noqa: RUF012 -- Textual declares it
    AUTO_FOCUS = "#typed"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                letter,
                f"side('{side}')",
                wording.SIDE_KEYS[side],
                id=f"points.{side}",
                tooltip=wording.SIDE_IN_HELP.format(side=wording.SIDES[side]),
            )
            for letter, side in SIDE_LETTERS.items()
        ),
        bind(KEYS, "d,delete", "remove", "points.remove"),
        bind(KEYS, "ctrl+s", "done", "points.done", priority=True),
        bind(KEYS, "escape", "cancel", "points.cancel"),
        bind(KEYS, "down", "rows", "points.rows", show=False),
    ]

    def __init__(self, listed: PointList, chosen: tuple[Acupoint, ...], *, at_practice: bool) -> None:
        super().__init__()
        self._listed = listed
        self._chosen = self._before = chosen
        self._at_practice = at_practice
        self._found: tuple[ListedPoint, ...] = ()

    def compose(self) -> ComposeResult:
        """What is typed, the list beside the chosen ones, what is said of the highlighted, the ways out."""
        with Vertical(classes="dialog wide points") as dialog:
            dialog.border_title = Content(wording.POINTS)
            yield OneLine(placeholder=wording.FIND_POINT_HINT, id="typed", compact=True)
            with Horizontal(id="lists"):
                yield OptionList(id="listed", markup=False, compact=True)
                with Vertical(id="beside"):
                    yield OptionList(id="chosen", markup=False, compact=True)
                    for row in (("left", "right"), ("both", "midline"), ("remove",)):
                        with Horizontal(classes="sides"):
                            for name in row:
                                key = "d" if name == "remove" else name[0]
                                shown = wording.SIDES.get(name, wording.REMOVE_POINT)
                                words = wording.WITH_ITS_KEY.format(name=shown, key=key)
                                yield Button(words, id=f"side-{name}", compact=True)
            yield Static(wording.HOW_TO_CHOOSE_POINTS, id="about", markup=False)
            with Horizontal(id="ways"):
                yield Button(wording.DONE_CTRL_S, id="done", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def on_mount(self) -> None:
        """All points, and those that stand in the form."""
        self._show_found("")
        self._show_chosen()

    # The lists

    def _show_found(self, typed: str) -> None:
        self._found = self._listed.find(typed)
        rows = self.query_one("#listed", OptionList)
        self._fill(rows)
        rows.highlighted = 0 if self._found else None
        rows.border_title = Content(wording.POINTS_FOUND.of(len(set(self._found))))

    def _fill(self, rows: OptionList) -> None:
        """A line for each point found, in whole words; the highlighted one is said in full below."""
        room = rows.scrollable_content_region.width - BESIDE
        lines = [one.in_words() for one in self._found]
        shown = [whole_words(line, room) if room > 0 else line for line in lines]
        rows.clear_options()
        rows.add_options([Option(Text(line, no_wrap=True, overflow="ellipsis")) for line in shown])

    def on_resize(self) -> None:
        """Another width holds other words."""
        rows = self.query_one("#listed", OptionList)
        here = rows.highlighted
        self._fill(rows)
        rows.highlighted = here

    def _show_chosen(self, code: str | None = None) -> None:
        """The chosen points, with this one highlighted, or else the one in the same place."""
        rows = self.query_one("#chosen", OptionList)
        here = rows.highlighted or 0
        rows.clear_options()
        rows.add_options([Option(Text(str(one), no_wrap=True, overflow="ellipsis")) for one in self._chosen])
        amount = len(self._chosen)
        rows.border_title = Content(wording.CHOSEN.format(amount=amount) if amount else wording.NONE_CHOSEN)
        if self._chosen:
            codes = [one.code for one in self._chosen]
            rows.highlighted = codes.index(code) if code in codes else min(here, len(codes) - 1)

    def _about(self, code: str, says: str = wording.POINT, *, before: str = "", typed: str = "") -> None:
        """What is known of a point, under the lists, after what else is said `before`."""
        point = self._listed.point(code)
        about = "" if point is None else says.format(point=point.in_words(), typed=typed)
        words = paragraph(before, about)
        caution = point.caution_in_words() if point is not None and self._at_practice else ""
        self._say(Text.assemble((f"! {caution}\n" if caution else "", "bold"), words))

    def _say(self, words: str | Text, *, wrong: bool = False) -> None:
        line = self.query_one("#about", Static)
        line.update(words)
        line.set_class(wrong, "wrong")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        """Filter; say what Enter will do, or what is wrong, as soon as it cannot be meant."""
        self._show_found(event.value)
        if not event.value.strip():
            self._say(wording.HOW_TO_CHOOSE_POINTS)
        else:
            self._say_enter(event.value)

    def _say_enter(self, typed: str) -> None:
        """What Enter will do with what is typed."""
        try:
            points = self._meant(typed)
        except HomecareError as error:
            self._say(error.text, wrong=not self._found and any(one.isdigit() for one in typed))
            return
        if len(points) == 1 and self._listed.point(points[0].code) is not None:
            self._about(points[0].code, wording.ENTER_ADDS_TYPED, typed=str(points[0]))
        elif points:
            added = commas(*(self._as_added(one) for one in points))
            self._say(wording.ENTER_ADDS.format(points=added))

    def _as_added(self, point: Acupoint) -> str:
        listed = self._listed.point(point.code) is not None
        return str(point) if listed else wording.AS_FREE_TEXT.format(point=point)

    def _meant(self, typed: str) -> tuple[Acupoint, ...]:
        """The points that Enter in the field adds: the one that was moved onto, or what is typed.

        Raises:
            InputError: for what is no point, or a side on which it does not lie.
        """
        row = self.query_one("#listed", OptionList).highlighted
        point = self._highlighted if row else self._listed.meant(typed)
        if point is not None:
            return (on_its_side(Acupoint(code=point.code, side=typed_side(typed) or point.side)),)
        if self._found:
            raise InputError(wording.NO_POINT.format(typed=typed.strip()), wording.TYPE_ON)
        return typed_points(typed)

    @on(OptionList.OptionHighlighted, "#listed")
    def _looked_at(self, event: OptionList.OptionHighlighted) -> None:
        typed = self.query_one("#typed", Input).value
        if event.option_list.has_focus:
            self._about(self._found[event.option_index].code, wording.ENTER_ADDS_POINT)
        elif typed.strip():
            self._say_enter(typed)

    @on(OptionList.OptionHighlighted, "#chosen")
    def _chosen_looked_at(self, event: OptionList.OptionHighlighted) -> None:
        if event.option_list.has_focus:
            self._about(self._chosen[event.option_index].code)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A list says at once what its highlighted point is."""
        if event.widget.id == "listed" and (point := self._highlighted) is not None:
            self._about(point.code, wording.ENTER_ADDS_POINT)

    @property
    def _highlighted(self) -> ListedPoint | None:
        row = self.query_one("#listed", OptionList).highlighted
        return self._found[row] if row is not None and row < len(self._found) else None

    @property
    def _chosen_row(self) -> int | None:
        row = self.query_one("#chosen", OptionList).highlighted
        return row if row is not None and row < len(self._chosen) else None

    # Choosing

    @on(Input.Submitted)
    def _enter(self, event: Input.Submitted) -> None:
        """Add what is typed: a code or a name, or free text that is meant as such."""
        if not event.value.strip():
            self.action_done()
            return
        try:
            points = self._meant(event.value)
        except HomecareError as error:
            self._say(error.text, wrong=True)
        else:
            self._add(*points)

    @on(OptionList.OptionSelected, "#listed")
    def _picked(self) -> None:
        point = self._highlighted
        if point is not None:
            self._add(Acupoint(code=point.code, side=point.side))

    def _add(self, *points: Acupoint) -> None:
        """Put points among the chosen ones, and make room for the next."""
        if not points:
            return
        self._chosen = with_points(self._chosen, points)
        self._show_chosen(points[-1].code)
        field = self.query_one("#typed", Input)
        if field.value:
            with self.prevent(Input.Changed):
                field.value = ""
            self._show_found("")
        chosen = wording.POINTS_CHOSEN.of(len(self._chosen), points=in_text(points))
        self._about(points[-1].code, before=chosen)

    def action_side(self, side: str) -> None:
        """The side of the highlighted chosen point; on the long list, add its point on this side."""
        point: ListedPoint | Acupoint | None = self._highlighted
        if not self.query_one("#listed").has_focus:
            point = None if self._chosen_row is None else self._chosen[self._chosen_row]
        if point is None:
            return
        try:
            self._add(on_its_side(Acupoint(code=point.code, side=PointSide(side))))
        except HomecareError as error:
            self._say(error.text, wrong=True)

    def action_remove(self) -> None:
        """Take the highlighted point out again: of the chosen ones, or the same one on the long list."""
        row, point = self._chosen_row, self._highlighted
        if self.query_one("#listed").has_focus:
            codes = [one.code for one in self._chosen]
            row = codes.index(point.code) if point is not None and point.code in codes else None
        if row is not None:
            gone = self._chosen[row]
            self._chosen = self._chosen[:row] + self._chosen[row + 1 :]
            self._show_chosen()
            self._say(wording.POINT_TAKEN_OUT.format(point=gone))

    def action_rows(self) -> None:
        """From the field to the list."""
        self.query_one("#listed").focus()

    def action_done(self) -> None:
        """Take the points over."""
        self.answer(in_text(self._chosen))

    def action_cancel(self) -> None:
        """Leave the form as it was; where points were chosen or taken out, once it is asked."""
        if self._chosen == self._before:
            self.answer(None)
            return

        def leave(sure: bool | None) -> None:
            if sure:
                self.answer(None)

        asks = ConfirmDialog(wording.POINTS, wording.LEAVE_POINTS, yes=wording.LEAVE, no=wording.STAY)
        self.app.push_screen(asks, leave)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way: the sides are those of the highlighted chosen point."""
        ways = {"side-remove": self.action_remove, "done": self.action_done, "cancel": self.action_cancel}
        name = event.button.id or ""
        if name in ways:
            ways[name]()
        else:
            self.action_side(name.removeprefix("side-"))
