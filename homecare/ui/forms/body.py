"""The region of a reading, chosen on the body map."""

from collections.abc import Mapping
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from homecare.ui.forms import wording
from homecare.ui.forms.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.body_map import BodyRegionPicker


class BodyDialog(Question[str | None]):
    """Closes with the region chosen, or None where it stays as it was.

    `regions` are those the diary knows, `levels` the pain (0–10) to show on them.
    """

    CSS_PATH = "../dialogs.tcss"
    AUTO_FOCUS = "BodyMap, RegionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "ctrl+s", "done", "region.done", priority=True),
        bind(KEYS, "escape", "cancel", "region.cancel"),
    ]

    def __init__(
        self, regions: tuple[str, ...], region: str | None = None, levels: Mapping[str, int] | None = None
    ) -> None:
        super().__init__()
        self._regions, self._region, self._levels = regions, region, levels

    def compose(self) -> ComposeResult:
        """Map and list, how to choose, the ways out."""
        with Vertical(classes="dialog body") as dialog:
            dialog.border_title = Content(wording.WHERE_DOES_IT_HURT)
            yield BodyRegionPicker(self._regions, region=self._region, levels=self._levels)
            yield Static(wording.HOW_TO_CHOOSE_REGION, classes="hint", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.CHOOSE, id="done", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

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
