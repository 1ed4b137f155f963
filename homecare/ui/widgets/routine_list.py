"""The routine of a day: one line per exercise, with its mark, dose and sets."""

from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from homecare.core.day.view import DayItem, DayView
from homecare.core.records.records import Outcome
from homecare.core.values.dose import Sides, dose_in_words, with_times
from homecare.core.values.in_words import percent
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.marks import marks_of
from homecare.ui.widgets import wording
from homecare.ui.widgets.saying import entitle
from homecare.ui.widgets.wording import KEYS


class RoutineList(OptionList):
    """Exercises to move through with the arrow keys or the mouse."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "routine--done",
        "routine--open",
        "routine--aside",
        "routine--stopped",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "down,j", "cursor_down", "routine.down", show=False),
        bind(KEYS, "up,k", "cursor_up", "routine.up", show=False),
        # One key with two names: only the one that holds on the day shown is offered, so both share the id.
        bind(KEYS, "enter", "log", "routine.start", named="routine.log"),
        bind(KEYS, "enter", "select", "routine.start"),
    ]

    def __init__(self) -> None:
        super().__init__(id="routine")
        self._view: DayView | None = None
        self._written: list[tuple[str, Text]] = []  # by the exercise's key, as they stand in the list
        self.border_title = wording.ROUTINE

    def show(self, view: DayView) -> None:
        """Show a day's exercises, keeping the highlighted one."""
        here = self.highlighted_key
        self._view = view
        entitle(self, wording.ROUTINE, _tally(view))
        self._fill()
        keys = [item.planned.key for item in self._items]
        first_open = next((n for n, item in enumerate(self._items) if item.due and not item.entries), 0)
        self.highlighted = keys.index(here) if here in keys else (first_open if keys else None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An empty routine has nothing to start, and an exercise of an earlier day is not led through."""
        earlier = self._view is not None and self._view.late
        if action in ("select", "log"):
            return self.option_count > 0 and earlier is (action == "log")
        return True

    def action_log(self) -> None:
        """Choose the highlighted exercise, to say what was done of it."""
        self.action_select()

    @property
    def _items(self) -> list[DayItem]:
        if self._view is None:
            return []
        logged_or_due = [item for item in self._view.items if item.due or item.entries]
        aside = [item for item in self._view.items if not item.due and not item.entries]
        return logged_or_due + aside

    @property
    def highlighted_key(self) -> str | None:
        """The key of the highlighted exercise."""
        return None if self.highlighted is None else self.get_option_at_index(self.highlighted).id

    @property
    def item(self) -> DayItem | None:
        """The highlighted exercise of the day."""
        key = self.highlighted_key
        return next((item for item in self._items if item.planned.key == key), None)

    @property
    def from_here(self) -> list[DayItem]:
        """The exercises in the order in which the cursor meets them, from the highlighted one round."""
        here = self.highlighted or 0
        return self._items[here:] + self._items[:here]

    def _fill(self) -> None:
        air = 0 if home_of(self).plain else 2  # wider marks leave none
        width = self.scrollable_content_region.width - air
        shown = self._written
        self._written = [(item.planned.key, self._line(item, max(24, width))) for item in self._items]
        if [key for key, _ in shown] != [key for key, _ in self._written]:
            self.clear_options()
            self.add_options([Option(line, key) for key, line in self._written])
            return
        for number, (before, now) in enumerate(zip(shown, self._written, strict=True)):
            if before != now:
                self.replace_option_prompt_at_index(number, now[1])

    def on_resize(self, event: events.Resize) -> None:
        """Lay the columns out anew."""
        if self._view is not None:
            here, self._written = self.highlighted, []  # and scroll anew: another height shows other lines
            self._fill()
            self.highlighted = here

    def _line(self, item: DayItem, width: int) -> Text:
        """`● Front plank        3 × 20 s   3/3`, exactly `width` cells."""
        sets_width = max((len(_sets(one)) for one in self._items), default=0)
        mark = f"{self._mark(item)} "
        name = item.planned.name
        dose = _dose(item)
        if len(mark) + len(name) + 1 + len(dose) + sets_width + (1 if sets_width else 0) > width:
            dose = _dose(item, brief=True)
        gap = 2 if len(mark) + len(name) + 1 + len(dose) + sets_width + 2 <= width else 1  # no word is cut
        room = width - len(mark) - len(dose) - 1 - (sets_width + gap if sets_width else 0)
        line = Text(no_wrap=True, end="")
        line.append(mark, self._mark_style(item))
        line.append((name if len(name) <= room else name[: room - 1] + "…").ljust(room))
        line.append(f" {dose}")
        line.append(_sets(item).rjust(sets_width + gap) if sets_width else "")
        if not item.due and not item.entries:
            line.stylize(Style(color=self.get_component_rich_style("routine--aside").color))
        return line

    def _mark(self, item: DayItem) -> str:
        marks = marks_of(self)
        if item.outcome is not None:
            return marks.of(item.outcome)
        rest = self._view is not None and self._view.rest is not None
        return marks.not_yet if item.due and not rest else marks.not_today

    def _mark_style(self, item: DayItem) -> Style:
        names = {
            Outcome.DONE: "routine--done",
            Outcome.STOPPED_FOR_PAIN: "routine--stopped",
            Outcome.SKIPPED: "routine--aside",
        }
        name = names.get(item.outcome, "routine--open") if item.outcome else "routine--open"
        return Style(color=self.get_component_rich_style(name).color)


def _dose(item: DayItem, *, brief: bool = False) -> str:
    if not item.due and not item.entries:
        return wording.NOT_TODAY
    asked = item.planned.prescription
    sides = "" if asked.sides is Sides.NONE else f" {wording.LEFT_AND_RIGHT}"
    return with_times(dose_in_words(asked) + sides, asked.times_per_day, brief=brief)


def _sets(item: DayItem) -> str:
    """Sets logged of those asked for, each on all its sides; empty while nothing is logged."""
    prescribed = item.planned.prescription
    asked, sides = prescribed.sets_per_day, len(prescribed.set_sides)
    if item.outcome is Outcome.PARTIAL and item.sets_done >= asked and item.credit is not None:
        return percent(item.credit)  # all sets, but not all of each
    return f"{item.sets_done // sides}/{asked // sides}" if item.entries else ""


def _tally(view: DayView) -> str:
    if view.rest is not None:
        return wording.REST_DAY
    if view.assigned is None:
        return wording.NO_PROGRAMME_YET
    if not view.due and not view.on_flare:
        return wording.NOTHING_DUE
    tally = wording.DONE_OF_ON_FLARE if view.on_flare else wording.DONE_OF
    return tally.of(len(view.due), done=view.finished)
