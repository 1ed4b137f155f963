"""The pain scale 0–10: in a form one key or click is one level; a strip on a room only asks for the form."""

from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from homecare.core.values.limits import PAIN_MAX
from homecare.ui.shell.keys import bind
from homecare.ui.widgets import wording
from homecare.ui.widgets.wording import KEYS


class PainScale(Widget, can_focus=True):
    """`0 1 2 [3] 4 … 10`. Digits choose at once, `t` is ten; arrows move and Enter chooses."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"scale--level", "scale--chosen", "scale--pointed"}
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                str(level), f"choose({level})", wording.PAIN_LEVEL.format(level=level), show=False,
                id=f"pain.{level}",
            )
            for level in range(PAIN_MAX)
        ),
        bind(KEYS, "t", f"choose({PAIN_MAX})", "pain.10", show=False),
        bind(KEYS, "left", "point(-1)", "pain.lower", show=False),
        bind(KEYS, "right", "point(1)", "pain.higher", show=False),
        bind(KEYS, "enter", "choose_pointed", "pain.choose", show=False),
    ]  # fmt: skip

    chosen: reactive[int | None] = reactive(None)
    """The level that stands, 0–10; None where none was given."""
    pointed: reactive[int | None] = reactive(None)
    """The level the arrows point at."""
    label: reactive[str] = reactive("", layout=True)
    """Words after the scale, such as the region."""

    class Chosen(Message):
        """A level was chosen."""

        def __init__(self, scale: "PainScale", level: int) -> None:
            self.scale = scale
            self.level = level
            super().__init__()

        @property
        def control(self) -> "PainScale":
            """The scale it was chosen on."""
            return self.scale

    def render(self) -> Text:
        """The scale as one line."""
        style = self.get_component_rich_style
        line = Text(no_wrap=True, overflow="ellipsis")
        for level in range(PAIN_MAX + 1):
            meta = Style(meta={"level": level})
            if level == self.chosen:
                line.append(f"[{level}]", style("scale--chosen") + meta)
            elif level == self.pointed and self.has_focus:
                line.append(f"‹{level}›", style("scale--pointed") + meta)
            else:
                line.append(f" {level} ", style("scale--level") + meta)
        if self.label:
            line.append(f"  {self.label}")
        return line

    def action_choose(self, level: int) -> None:
        """Take a level."""
        self.post_message(self.Chosen(self, level))

    def action_point(self, step: int) -> None:
        """Move the pointer one level."""
        here = (
            self.pointed if self.pointed is not None else self.chosen if self.chosen is not None else 0 - step
        )
        self.pointed = min(PAIN_MAX, max(0, here + step))

    def action_choose_pointed(self) -> None:
        """Take the level pointed at, or keep the one that stands."""
        level = self.pointed if self.pointed is not None else self.chosen
        if level is not None:
            self.action_choose(level)

    def on_blur(self) -> None:
        """The pointer is only there while the arrows are."""
        self.pointed = None

    def on_click(self, event: events.Click) -> None:
        """A click on a level takes it."""
        level = event.style.meta.get("level")
        if isinstance(level, int):
            self.action_choose(level)


class PainStrip(PainScale, inherit_bindings=False):
    """The scale on a room: it shows the day's level and never takes one; digits stay the rooms' keys."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "left", "point(-1)", "pain.lower", show=False),
        bind(KEYS, "right", "point(1)", "pain.higher", show=False),
        bind(KEYS, "enter", "ask", "pain.ask"),
    ]  # fmt: skip

    class Asked(Message):
        """The pain form is wanted, with this level filled in; None is none yet."""

        def __init__(self, level: int | None) -> None:
            self.level = level
            super().__init__()

    def action_choose(self, level: int) -> None:
        """A level that is clicked is filled in; the form confirms it."""
        self.post_message(self.Asked(level))

    def action_ask(self) -> None:
        """Open the form, with the level pointed at."""
        self.post_message(self.Asked(self.pointed))
