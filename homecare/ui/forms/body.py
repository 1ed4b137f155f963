"""The region of a reading, chosen on the body map."""

from collections.abc import Mapping
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Select, Static

from homecare.ui.forms.form import EntryForm
from homecare.ui.shell.dialog import Question
from homecare.ui.widgets.body_map import BodyRegionPicker
from homecare.ui.widgets.pain_scale import PainScale

HOW: Final = "Arrows, the letter or the mouse. Enter takes it; Tab goes to the list."


class BodyDialog(Question[str | None]):
    """Closes with the region chosen, or None where it stays as it was.

    `regions` are those the diary knows, `levels` the pain (0–10) to show on them.
    """

    CSS_PATH = "../dialogs.tcss"
    AUTO_FOCUS = "BodyMap, RegionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "done", "Done", priority=True, id="region.done", tooltip="Take this region"),
        Binding("escape", "cancel", "Cancel", id="region.cancel", tooltip="Leave the region as it was"),
    ]

    def __init__(
        self, regions: tuple[str, ...], region: str | None = None, levels: Mapping[str, int] | None = None
    ) -> None:
        super().__init__()
        self._regions, self._region, self._levels = regions, region, levels

    def compose(self) -> ComposeResult:
        """Map and list, how to choose, the ways out."""
        with Vertical(classes="dialog body") as dialog:
            dialog.border_title = Content("Where does it hurt?")
            yield BodyRegionPicker(self._regions, region=self._region, levels=self._levels)
            yield Static(HOW, classes="hint", markup=False)
            with Horizontal(classes="buttons"):
                yield Button("Choose (Enter)", id="done", variant="primary", compact=True)
                yield Button("Cancel (Esc)", id="cancel", compact=True)

    @on(BodyRegionPicker.Chosen)
    def _chosen(self, event: BodyRegionPicker.Chosen) -> None:
        event.stop()
        self.answer(event.region)

    def action_done(self) -> None:
        """Take the region pointed at."""
        self.answer(self.query_one(BodyRegionPicker).pointed)

    def action_cancel(self) -> None:
        """Leave the region as it was."""
        self.answer(None)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        if event.button.id == "done":
            self.action_done()
        else:
            self.action_cancel()


class RegionForm(EntryForm):
    """A form with a region, which can be chosen on the body map too."""

    CSS = "RegionForm.-narrow #map { display: none; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "map", "Body map", id="region.map", tooltip="Choose the region on a body"),
    ]

    def on_mount(self) -> None:
        """The map stands beside its field."""
        line = self.query_one("#region").parent
        assert isinstance(line, Widget)
        show = Button("Map (F2)", id="map", compact=True)
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
        regions = tuple(value for _, value in self._fields["region"].choices)
        self.app.push_screen(BodyDialog(regions, region, levels), take)
