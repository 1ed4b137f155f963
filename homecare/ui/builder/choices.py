"""Two fields of the builder's forms that are chosen, not typed: a level, and the days of the week."""

from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from homecare.core.programme.exercises import Level
from homecare.core.programme.plan import DAY_WORDS, DueDays
from homecare.ui.builder import descriptions, wording
from homecare.ui.builder.wording import KEYS
from homecare.ui.shell.keys import bind

EVERY_DAY = tuple(range(len(DAY_WORDS)))


class LevelChoice(Widget, can_focus=True):
    """A line for each level, with its dose; digits or the arrow keys choose."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"choice--here", "choice--other"}
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "left,up", "step(-1)", "levels.lower", show=False),
        bind(KEYS, "right,down", "step(1)", "levels.higher", show=False),
        *(
            Binding(
                str(number), f"choose({number})", wording.LEVEL_KEY.format(number=number), show=False,
                id=f"levels.{number}", tooltip=wording.LEVEL_KEY.format(number=number),
            )
            for number in range(1, 10)
        ),
    ]  # fmt: skip

    level: reactive[int] = reactive(1)
    """The number of the level that is chosen."""

    class Chosen(Message):
        """Another level was chosen."""

    def __init__(self, levels: tuple[Level, ...], level: int) -> None:
        super().__init__(id="level")
        self.levels = levels
        self.set_reactive(LevelChoice.level, level)
        self.styles.height = len(levels)

    def render(self) -> Text:
        """The levels; the chosen one stands out by its mark, not by colour alone."""
        here, other = (self.get_component_rich_style(f"choice--{name}") for name in ("here", "other"))
        text = Text(no_wrap=True, overflow="ellipsis")
        for level in self.levels:
            chosen = level.number == self.level
            text.append(
                f"{'▸' if chosen else ' '}{descriptions.level_line(level)}\n", here if chosen else other
            )
        text.rstrip()
        return text

    def action_choose(self, number: int) -> None:
        """Take a level, if there is one with this number."""
        if number != self.level and number in [level.number for level in self.levels]:
            self.level = number
            self.post_message(self.Chosen())

    def action_step(self, step: int) -> None:
        """The level before or after."""
        self.action_choose(self.level + step)

    def on_click(self, event: events.Click) -> None:
        """A click on a line takes its level."""
        if 0 <= event.y < len(self.levels):
            self.action_choose(self.levels[event.y].number)


class DaysChoice(Widget, can_focus=True):
    """`[Mo] Tu [We] Th [Fr] Sa  Su`: space turns a day on or off; keys for daily and every few days."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"choice--here", "choice--other", "choice--pointed"}
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "left", "point(-1)", "days.before", show=False),
        bind(KEYS, "right", "point(1)", "days.after", show=False),
        bind(KEYS, "space", "turn", "days.turn", show=False),
        bind(KEYS, "d", "daily", "days.daily", show=False),
        bind(KEYS, "w", "three", "days.three", show=False),
        *(
            Binding(
                str(number), f"every({number})", wording.EVERY_KEY.of(number), show=False,
                id=f"days.every.{number}", tooltip=wording.EVERY_KEY_DOES.of(number),
            )
            for number in range(2, 8)
        ),
    ]  # fmt: skip

    due: reactive[DueDays] = reactive(DueDays)
    """The days that are chosen."""
    pointed: reactive[int] = reactive(0)

    class Chosen(Message):
        """Other days were chosen."""

    def __init__(self, due: DueDays) -> None:
        super().__init__(id="days")
        self.set_reactive(DaysChoice.due, due)

    def render(self) -> Text:
        """The days in brackets are chosen."""
        style = {
            name: self.get_component_rich_style(f"choice--{name}") for name in ("here", "other", "pointed")
        }
        text = Text(no_wrap=True, overflow="ellipsis")
        for number, name in enumerate(wording.DAY_NAMES):
            chosen = number in self.due.weekdays and self.due.every == 1
            pointed = self.has_focus and number == self.pointed
            shown = f"[{name}]" if chosen else f"‹{name}›" if pointed else f" {name} "
            kind = style["here"] if chosen else style["other"]
            if pointed:
                kind += style["pointed"]
            text.append(shown, kind + Style(meta={"day": number}))
        every = len(self.due.weekdays) == len(DAY_WORDS)
        said = self.due.in_words() if every else "" if self.due.weekdays else wording.NO_DAY
        text.append(f"  {said}", style["here"])
        return text

    def _take(self, due: DueDays) -> None:
        self.due = due
        self.post_message(self.Chosen())

    def action_point(self, step: int) -> None:
        """Go to another day of the week."""
        self.pointed = (self.pointed + step) % len(DAY_WORDS)

    def action_turn(self) -> None:
        """This day on, or off; after "every few days" it begins with none."""
        days = set() if self.due.every > 1 else set(self.due.weekdays)
        self._take(DueDays(weekdays=tuple(sorted(days ^ {self.pointed}))))

    def action_daily(self) -> None:
        """Every day."""
        self._take(DueDays())

    def action_three(self) -> None:
        """Monday, Wednesday and Friday."""
        self._take(DueDays(weekdays=(0, 2, 4)))

    def action_every(self, number: int) -> None:
        """Every few days."""
        self._take(DueDays(weekdays=EVERY_DAY, every=number))

    def on_click(self, event: events.Click) -> None:
        """A click on a day turns it."""
        day = event.style.meta.get("day")
        if isinstance(day, int):
            self.pointed = day
            self.action_turn()
