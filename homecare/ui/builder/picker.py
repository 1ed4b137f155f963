"""The picker: the library beside its figures; typing narrows the list, Enter adds."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from rich.text import Text
from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.programme.exercise_search import exercises_with
from homecare.core.programme.exercises import Exercise, Library
from homecare.errors import HomecareError
from homecare.ui.builder import wording
from homecare.ui.builder.widgets import look_first, show_level
from homecare.ui.builder.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.exercise_card import ExerciseCard

Take = Callable[[str, int], Mapping[str, int]]
"""Adds an exercise at a level to the programme, or sets the level of one that is in it.

Returns the levels of all that are in it now, by their keys; 0 is a level that nobody knows.
"""


class Choices(OptionList):
    """The library, to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "select", "pick.take"),
    ]

    async def _on_click(self, event: events.Click) -> None:
        look_first(self, event)


class Picker(Question[None]):
    """The exercises to choose from; it stays open until Escape, so that several can be added."""

    CSS_PATH = ["../builder.tcss", "../dialogs.tcss"]  # noqa: RUF012 -- Textual declares it
    AUTO_FOCUS = "#choices"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "leave", "pick.leave", key_display="Esc"),
        bind(KEYS, "1", "level(1)", "pick.level.1", show=False),
        bind(KEYS, "2", "level(2)", "pick.level.2", show=False),
        bind(KEYS, "3", "level(3)", "pick.level.3", show=False),
        bind(KEYS, "left", "level_by(-1)", "pick.lower", show=False),
        bind(KEYS, "right", "level_by(1)", "pick.higher", show=False),
        bind(KEYS, "question_mark", "app.keys", "pick.keys", show=False),
        bind(KEYS, "backspace", "shorten", "pick.shorten", show=False),
    ]  # fmt: skip

    def __init__(
        self,
        library: Library,
        chosen: Mapping[str, int],
        take: Take,
        illustrated: Callable[[], Library],
        minutes: Callable[[], tuple[int, ...]],
    ) -> None:
        super().__init__()
        self._library = library
        self._chosen = dict(chosen)
        self._take = take
        self._illustrated = illustrated
        self._minutes = minutes
        self._drawn: Library = {}
        self._typed = ""
        self._level = 1

    def compose(self) -> ComposeResult:
        """The list beside the card, and what to press."""
        with Vertical(classes="dialog picker") as dialog:
            dialog.border_title = wording.ADD_EXERCISES
            yield Static("", id="typed", markup=False)
            with Horizontal(id="picking"):
                yield Choices(id="choices")
                yield ExerciseCard()
            yield Static("", id="picked", classes="hint", markup=False)

    def on_mount(self) -> None:
        """The list first; the figures take longer. What was said before would lie over both."""
        self.app.clear_notifications()
        self._fill()
        self._draw()

    @work(group="drawing")
    async def _draw(self) -> None:
        self._drawn = await home_of(self).diary.draw(self._illustrated)
        self.query_one(ExerciseCard).begin_moving()
        self._show()

    # The list

    @property
    def _found(self) -> list[Exercise]:
        """The exercises that have every word that was typed."""
        return exercises_with(self._library.values(), self._typed)

    @property
    def _highlighted(self) -> Exercise | None:
        number, found = self.query_one("#choices", OptionList).highlighted, self._found
        return found[number] if number is not None and number < len(found) else None

    def _fill(self, key: str | None = None) -> None:
        choices, found = self.query_one("#choices", OptionList), self._found
        choices.clear_options()
        choices.add_options([Option(self._line(one)) for one in found])
        at = next((n for n, one in enumerate(found) if one.key == key), 0)
        choices.highlighted = at if found else None
        longest = max(self._minutes())
        self.query_one(".picker").border_subtitle = (
            wording.SO_MANY_IN_THE_PROGRAMME.of(len(self._chosen), longest=longest) if self._chosen else ""
        )
        typed = wording.FIND.format(typed=self._typed) if self._typed else wording.TYPE_TO_FIND
        self.query_one("#typed", Static).update(typed if found else wording.NONE_FOUND.format(typed=typed))
        self._show()

    def _line(self, one: Exercise) -> Text:
        mark = "●" if one.key in self._chosen else "○"
        line = Text(f"{mark} {one.name}", no_wrap=True, overflow="ellipsis")
        line.append(f"  {_kind(one)}", "dim")
        return line

    @on(OptionList.OptionHighlighted, "#choices")
    def _moved(self) -> None:
        one = self._highlighted
        self._level = (self._chosen.get(one.key) if one else None) or 1
        self._show()

    def _show(self) -> None:
        one, card = self._highlighted, self.query_one(ExerciseCard)
        self._say(self._hint(one))
        if one is None:
            card.show_words("", wording.NONE_FOUND_ON_CARD)
            return
        show_level(card, one, self._level, self._drawn.get(one.key, one))
        card.border_subtitle = Content(wording.IN_THE_PROGRAMME if one.key in self._chosen else "")

    def _hint(self, one: Exercise | None) -> str:
        """What Enter does with an exercise, and the other keys."""
        there = self._chosen.get(one.key) if one else None
        if there is None:
            return wording.NOT_IN_YET
        if there != self._level:
            other = wording.IN_AT_OTHER_LEVEL if there else wording.IN_AT_NO_LEVEL
            return other.format(there=there, level=self._level)
        return wording.IN_AT_LEVEL.format(level=there)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        """Say something in the dialog's own line; a toast would cover it."""
        picked = self.query_one("#picked", Static)
        picked.update(words)
        picked.set_class(wrong, "wrong")

    # Keys

    def on_key(self, event: events.Key) -> None:
        """Letters narrow the list; the keys of actions come first."""
        letter = event.character
        if letter is None or not event.is_printable or letter.isdigit() or letter in "!?":
            return
        if letter.isspace() and not self._typed:
            return
        event.stop()
        self._typed += letter
        self._fill()

    def action_shorten(self) -> None:
        """Take back a letter."""
        one = self._highlighted
        self._typed = self._typed[:-1]
        self._fill(one.key if one else None)

    def action_level(self, number: int) -> None:
        """Go to a level."""
        one = self._highlighted
        if one is not None:
            self._go_to(one, number)

    def action_level_by(self, step: int) -> None:
        """Go to the next level, or the one before."""
        one = self._highlighted
        if one is not None:
            self._go_to(one, self._level + step)

    def _go_to(self, one: Exercise, number: int) -> None:
        numbers = [level.number for level in one.levels]
        if number in numbers:
            self._level = number
            self._show()

    def action_take(self) -> None:
        """Add the highlighted exercise at its level, or set the level of one that is in already."""
        one, level = self._highlighted, self._level
        if one is None:
            return
        if self._chosen.get(one.key) == level:
            self._say(wording.IN_AT_THIS_LEVEL.format(name=one.name, level=level), wrong=True)
            return
        try:
            self._chosen = dict(self._take(one.key, level))
        except HomecareError as error:
            self._say(error.text, wrong=True)
            return
        self._typed = ""
        self._fill(one.key)

    @on(OptionList.OptionSelected, "#choices")
    def _clicked(self) -> None:
        self.action_take()

    def action_leave(self) -> None:
        """Take back what was typed; without it, back to the programme."""
        if self._typed:
            self._typed = ""
            self._fill()
        else:
            self.answer(None)


def _kind(one: Exercise) -> str:
    return wording.KINDS[one.levels[0].kind]
