"""What the builder shows: the programme's exercises, the card of one of them, the minutes of the week."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.wording import ASK_FIRST
from homecare.core.wording.programme.rules import rules_in_words
from homecare.core.wording.sentences import commas
from homecare.exchange.drafted import Drafted
from homecare.ui.builder import descriptions, wording
from homecare.ui.builder.wording import KEYS
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.exercise_card import ExerciseCard
from homecare.ui.widgets.place import place_of
from homecare.ui.widgets.wording import LISTED

if TYPE_CHECKING:
    from homecare.core.figures.figures import Figure
    from homecare.core.programme.plan import PlannedExercise

BAR_MAX: Final = 10
"""Cells of a day's bar, where there is room."""
FULL_MIN: Final = 30
"""Minutes of a full bar, unless a day is longer."""
_EIGHTHS: Final = " ▏▎▍▌▋▊▉█"


def look_first(choices: OptionList, event: events.Click) -> None:
    """In a list a first click shows what it is about, and one on the highlighted line takes it."""
    event.prevent_default()
    clicked = event.style.meta.get("option")
    if clicked is not None and clicked == choices.highlighted:
        choices.action_select()
    elif clicked is not None:
        choices.highlighted = clicked


class DraftList(OptionList):
    """The exercises of the draft, to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "down,j", "cursor_down", "build.down", show=False),
        bind(KEYS, "up,k", "cursor_up", "build.up", show=False),
        bind(KEYS, "enter", "select", "build.change"),
    ]

    def __init__(self) -> None:
        super().__init__(id="drafted", classes="panel")
        self.border_title = wording.EXERCISES
        self._drafted: tuple[Drafted, ...] = ()

    def show(self, drafted: Sequence[Drafted], at: int | None) -> None:
        """Show the exercises, with the one at a place highlighted; None keeps the one that was."""
        if at is None:
            before, now = ([one.key for one in some] for some in (self._drafted, drafted))
            at = place_of(self.highlighted, before, now)
        self._drafted = tuple(drafted)
        self._fill()
        self.highlighted = None if at is None or not drafted else max(0, min(at, len(drafted) - 1))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without exercises there is nothing to change."""
        return bool(self._drafted) if action == "select" else True

    async def _on_click(self, event: events.Click) -> None:
        look_first(self, event)

    def on_resize(self, event: events.Resize) -> None:
        """Lay the columns out anew."""
        here = self.highlighted
        self._fill()
        self.highlighted = here

    def _fill(self) -> None:
        self.clear_options()
        self.add_options([Option(self._line(one), one.key or None) for one in self._drafted])

    def _line(self, one: Drafted) -> Text:
        """`Front plank              1 3 × 10 s  M·W·F··`, as wide as there is room."""
        region = self.scrollable_content_region
        bar = len(self._drafted) > region.height and not self.show_vertical_scrollbar
        width = max(20, region.width - 2 - bar)  # the scrollbar comes only when the lines are there
        doses = max((len(self._dose(each)) for each in self._drafted), default=0)
        days = max((len(descriptions.short_days(each.due)) for each in self._drafted), default=0)
        longest = max((len(each.name) for each in self._drafted), default=0)
        gap = "  " if longest + doses + days + 4 <= width else " "  # closer, before a word is cut
        room = width - doses - days - 2 * len(gap)
        if room < 12:  # a narrow terminal: the days stand on the card, and in the form
            room, days = width - doses - len(gap), 0
        name = one.name if len(one.name) <= room else one.name[: max(1, room - 1)] + "…"
        line = Text(no_wrap=True, overflow="ellipsis", end="")
        line.append(f"{name.ljust(room)}{gap}{self._dose(one).ljust(doses)}")
        line.append(f"{gap}{descriptions.short_days(one.due)}" if days else "")
        return line

    @staticmethod
    def _dose(one: Drafted) -> str:
        if one.level is None or one.asked is None:
            return "?"
        return f"{one.level.number} · {descriptions.short_dose(one.asked)}"


def show_draft(
    card: ExerciseCard, one: Drafted, planned: "PlannedExercise | None", drawn: Exercise | None
) -> None:
    """Show an exercise as the programme asks for it: its figure, its dose, its rules, its levels and steps.

    `drawn` is the same with its figures; `planned` is what the plan makes of it, for the words of its rules:
    None where there is no plan.
    """
    number = one.level.number if one.level else 0
    text = Text()
    if one.asked is not None:
        text.append(f"{descriptions.long_dose(one.asked)}\n", "bold")
    text.append(f"{descriptions.days_line(one.due)}\n")
    if one.note:
        text.append(f"{one.note}\n", "italic")
    if planned is not None:
        forward, back = rules_in_words(planned)
        for rule in forward:
            text.append(f"▲ {rule}\n")
        for rule in back:
            text.append(f"▼ {rule}\n")
    if one.exercise is None:
        text.append(f"\n{wording.NOT_KNOWN}")
    else:
        text.append("\n").append_text(_levels(one.exercise, number))
    card.show_text(one.name, _figure(drawn, number), text)


def show_level(card: ExerciseCard, exercise: Exercise, number: int, drawn: Exercise | None) -> None:
    """Show an exercise of the library at a level, to choose from."""
    card.show_text(exercise.name, _figure(drawn, number), _levels(exercise, number))


def _figure(exercise: Exercise | None, number: int) -> "Figure | None":
    levels = exercise.levels if exercise else ()
    return next((one.figure for one in levels if one.number == number), None)


def _levels(exercise: Exercise, number: int) -> Text:
    """Every level with its dose, what is different at this one, and how it is done."""
    text = Text()
    for level in exercise.levels:
        here = level.number == number
        text.append(f"{'▸' if here else ' '}{descriptions.level_line(level)}\n", "bold" if here else "")
    say = next((level.say for level in exercise.levels if level.number == number), "")
    if say:
        text.append(f"\n{say}\n")
    for at, step in enumerate(exercise.steps_at(number).lines(), 1):
        text.append(f"\n{at} ", "bold").append(step)
    if cautions := exercise.cautions_at(number):
        text.append(f"\n\n{ASK_FIRST}: ", "bold").append(LISTED.format(words=commas(*cautions)))
    return text


class WeekLine(Widget):
    """`Mo 15 ███▌`: the routine's minutes on each weekday."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"week--bar", "week--none"}

    minutes: reactive[tuple[int, ...]] = reactive((0,) * 7)
    """Monday first."""

    def render(self) -> Text:
        """One line; without the bars where there is no room for them."""
        bar, none = (self.get_component_rich_style(f"week--{name}") for name in ("bar", "none"))
        full = max(FULL_MIN, *self.minutes)
        width = max(2, *(len(str(one)) for one in self.minutes))
        bars = min(BAR_MAX, (self.size.width + 1) // len(self.minutes) - width - 5)
        line = Text(no_wrap=True, overflow="ellipsis")
        for name, minutes in zip(wording.DAY_NAMES, self.minutes, strict=True):
            line.append(f"{name} ", "" if minutes else none)
            line.append(str(minutes or "–").rjust(width), "bold" if minutes else none)
            line.append(" ")
            if bars >= 3:
                line.append(_bar(minutes / full, bars), bar)
                line.append(" ")
        return line


def _bar(share: float, cells: int) -> str:
    eighths = round(share * cells * 8)
    return ("█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()).ljust(cells)
