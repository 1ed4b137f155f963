"""After-effects to go through: a line each, how strong it was, and whether it is over."""

from collections.abc import Iterable
from typing import ClassVar, Final

from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.reactive import reactive
from textual.widget import Widget

from homecare.core.records.treatment import AFTER_EFFECTS, EFFECTS_MAX, AfterEffect, Severity
from homecare.core.values.spelling import same
from homecare.core.wording.treatments import EFFECTS, OVER, STILL, STILL_BRIEF
from homecare.ui.shell.keys import bind
from homecare.ui.widgets import wording
from homecare.ui.widgets.wording import KEYS

STRENGTHS: Final = tuple(Severity)
_ROOM: Final = 62
"""Cells from which every strength stands on the line; with less only what is chosen."""
_NAME_MOST: Final = 20
_NAME_NARROW: Final = 12


class _Line:
    """One after-effect as it is being told; `own` words without a strength are not yet said."""

    def __init__(self, name: str, *, own: bool) -> None:
        self.name, self.own = name, own
        self.severity: Severity | None = None
        self.resolved = False

    @property
    def shown(self) -> str:
        """Its name on the screen."""
        return EFFECTS.get(self.name, self.name)


class EffectsList(Widget, can_focus=True):
    """Soreness, bruising, tiredness, then what was written in own words. Nothing is chosen beforehand."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"effects--here", "effects--chosen", "effects--other"}
    DEFAULT_CSS = """
    EffectsList { height: auto; width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
    EffectsList > .effects--here { text-style: bold; color: $accent; }
    EffectsList > .effects--chosen { text-style: bold; color: $foreground; }
    EffectsList > .effects--other { color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "up", "move(-1)", "effects.up", show=False),
        bind(KEYS, "down", "move(1)", "effects.down", show=False),
        bind(KEYS, "left", "step(-1)", "effects.weaker", show=False),
        bind(KEYS, "right,space", "step(1)", "effects.stronger", show=False),
        bind(KEYS, "0", "strength(0)", "effects.0", show=False),
        bind(KEYS, "1", "strength(1)", "effects.1", show=False),
        bind(KEYS, "2", "strength(2)", "effects.2", show=False),
        bind(KEYS, "3", "strength(3)", "effects.3", show=False),
        bind(KEYS, "o", "over", "effects.over", show=False),
    ]

    here: reactive[int] = reactive(0)
    """The line that the keys speak of."""

    def __init__(self, effects: Iterable[AfterEffect] = ()) -> None:
        super().__init__()
        self._lines = [_Line(name, own=False) for name in AFTER_EFFECTS]
        for effect in effects:
            line = self._line_of(effect.name) or self._append(effect.name)
            line.severity, line.resolved = effect.severity, effect.resolved

    def _line_of(self, name: str) -> _Line | None:
        return next((one for one in self._lines if same(one.name, name) or same(one.shown, name)), None)

    def _append(self, name: str) -> _Line:
        line = _Line(name, own=True)
        self._lines.append(line)
        return line

    @property
    def effects(self) -> tuple[AfterEffect, ...]:
        """What was felt, as far as it is told."""
        return tuple(
            AfterEffect(name=one.name, severity=one.severity, resolved=one.resolved)
            for one in self._lines
            if one.severity is not None
        )

    @property
    def told(self) -> tuple[tuple[str, Severity | None, bool], ...]:
        """Every line as it stands: name, how strong, over."""
        return tuple((one.name, one.severity, one.resolved) for one in self._lines)

    @property
    def unsaid(self) -> str | None:
        """The first in own words whose strength is not said yet; the keys go to it."""
        for place, one in enumerate(self._lines):
            if one.own and one.severity is None:
                self.here = place
                return one.name
        return None

    def add(self, name: str) -> bool:
        """A line in own words, or the one that has this name already; whether there is room for it."""
        line = self._line_of(name)
        if line is None:
            if len(self._lines) >= EFFECTS_MAX:
                return False
            line = self._append(name)
        self.here = self._lines.index(line)
        self.refresh(layout=True)
        return True

    def render(self) -> Text:
        """`▸ soreness     not felt [mild] moderate strong   still there`."""
        style = self.get_component_rich_style
        narrow = self.size.width < _ROOM
        widest = min(_NAME_NARROW if narrow else _NAME_MOST, max(len(one.shown) for one in self._lines))
        text = Text(no_wrap=True, overflow="ellipsis")
        for place, one in enumerate(self._lines):
            pointed = place == self.here and self.has_focus
            name = Text(one.shown)
            name.truncate(widest, overflow="ellipsis", pad=True)
            text.append("▸ " if pointed else "  ", style("effects--here") + Style(meta={"line": place}))
            name.stylize((style("effects--here") if pointed else Style()) + Style(meta={"line": place}))
            text.append(name).append("  ")
            self._append_strengths(text, one, place)
            if one.severity is not None:
                said = OVER if one.resolved else STILL_BRIEF if narrow else STILL
                text.append(f"  {said}", style("effects--chosen") + Style(meta={"line": place, "over": True}))
            text.append("\n")
        text.rstrip()
        return text

    def _append_strengths(self, text: Text, one: _Line, place: int) -> None:
        style = self.get_component_rich_style
        none = wording.NOT_SAID if one.own else wording.NOT_FELT
        for number, severity in enumerate((None, *STRENGTHS)):
            chosen = severity is one.severity
            if self.size.width < _ROOM and not chosen:
                continue
            word = none if severity is None else wording.STRENGTHS[severity]
            look = style(f"effects--{'chosen' if chosen else 'other'}")
            text.append(
                f"[{word}]" if chosen else f" {word} ", look + Style(meta={"line": place, "to": number})
            )

    def get_content_height(self, *_: object) -> int:
        """A line each."""
        return len(self._lines)

    def _told(self) -> None:
        self.refresh(layout=True)

    def action_move(self, step: int) -> None:
        """Another line; beyond the last is the field for own words."""
        there = self.here + step
        if there >= len(self._lines):
            self.screen.focus_next()
        else:
            self.here = max(0, there)

    def action_strength(self, number: int) -> None:
        """How strong it was; 0 takes it back, and own words with it."""
        line = self._lines[self.here]
        if number == 0 and line.own:
            self._lines.remove(line)
            self.here = max(0, self.here - 1)
        else:
            line.severity = None if number == 0 else STRENGTHS[number - 1]
            line.resolved = line.resolved and line.severity is not None
        self._told()

    def action_step(self, step: int) -> None:
        """One weaker or stronger."""
        line = self._lines[self.here]
        now = 0 if line.severity is None else STRENGTHS.index(line.severity) + 1
        there = max(int(line.own), min(len(STRENGTHS), now + step))
        if there != now:
            self.action_strength(there)

    def action_over(self) -> None:
        """Ended, or still there."""
        line = self._lines[self.here]
        if line.severity is not None:
            line.resolved = not line.resolved
            self._told()

    def on_click(self, event: events.Click) -> None:
        """A click on a strength takes it, one on the end turns over and still there."""
        meta = event.style.meta
        if isinstance(place := meta.get("line"), int) and place < len(self._lines):
            self.here = place
            if isinstance(number := meta.get("to"), int):
                same = number > 0 and self._lines[place].severity is STRENGTHS[number - 1]
                narrow = self.size.width < _ROOM
                if narrow:  # one word alone is shown: a click goes on to the next
                    now = 0 if self._lines[place].severity is None else number
                    self.action_strength((now + 1) % (len(STRENGTHS) + 1) or int(self._lines[place].own))
                elif not same:
                    self.action_strength(number)
            elif meta.get("over"):
                self.action_over()
