"""The card beside the routine: how the highlighted exercise is done, its dose, the programme's words."""

from typing import TYPE_CHECKING, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from homecare.core.day.view import DayItem, DayView
from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import Plan
from homecare.core.programme.wording import ASK_FIRST
from homecare.core.values.dose import Prescription, Sides, dose_in_words, with_times
from homecare.core.wording.entries import OUTCOME_WORDS
from homecare.core.wording.programme.rules import steps_in_words
from homecare.core.wording.sentences import commas, paragraph, semicolons
from homecare.core.wording.who_entered import is_by_practice
from homecare.ui.shell.host import home_of
from homecare.ui.widgets import wording
from homecare.ui.widgets.figure_stage import room_for_figure
from homecare.ui.widgets.figure_view import FigureView
from homecare.ui.widgets.saying import entitle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from homecare.core.figures.figures import Figure

BEATS_A_SECOND: Final = 8


class ExerciseCard(VerticalScroll, can_focus=True):
    """The figure, steps, mistakes and cautions of one exercise."""

    def __init__(self) -> None:
        super().__init__(id="card")
        self._words = Static(markup=False)
        self._figure: Figure | None = None
        self._said: tuple[str, str | Text] = ("", "")
        self._begun = 0.0
        self._moving: Timer | None = None

    def compose(self) -> ComposeResult:
        """The figure over one text; both scroll."""
        yield FigureView(still=home_of(self).settings.reduced_motion)
        yield self._words

    def begin_moving(self) -> None:
        """The screen is filled in: figures may be drawn now, which takes longer than all the rest of it."""
        if self._moving is None:
            self._moving = self.set_interval(1 / BEATS_A_SECOND, self._beat)
            self._show_figure()

    def _show_figure(self) -> None:
        view = self.query_one(FigureView)
        view.display = self._figure is not None and not home_of(self).plain  # the steps say it too
        if self._moving is None or home_of(self).plain:
            return
        self._begun = home_of(self).stopwatch()
        view.show(self._figure)
        self._moving.resume()
        self._beat()

    def _beat(self) -> None:
        """The figure moves twice; then its start and end stand there, and nothing draws the eye."""
        if self._figure is None or self._moving is None or home_of(self).plain:
            return
        if not self.screen.is_active:
            return  # each step beneath another screen would have that one painted anew
        passed = home_of(self).stopwatch() - self._begun
        if not self.query_one(FigureView).show_rounds(self._figure, passed):
            self._moving.pause()

    def show(
        self, item: DayItem, exercise: Exercise | None, plan: Plan | None, *, rest: bool = False
    ) -> None:
        """Show an exercise; `exercise` is None where neither library nor programme describes it."""
        level = item.planned.prescription.level
        levels = exercise.levels if exercise else ()
        self._take_figure(next((one.figure for one in levels if one.number == level), None))
        name = item.planned.level_name
        named = wording.LEVEL_NAMED if name else wording.LEVEL
        words = Text()
        words.append(_dose(item.planned.prescription) + "\n", "bold")
        words.append(f"{named.format(level=level, name=name)}\n")
        words.append(f"{item.planned.due.in_words()} · {_state(item, rest=rest)}\n")
        if item.planned.note:
            words.append(f"{item.planned.note}\n", "italic")
        if exercise is not None:
            words.append_text(_steps(exercise, level, at_practice=home_of(self).at_practice))
        words.append_text(_programme_says(item, plan, at_practice=home_of(self).at_practice))
        self._say(item.planned.name, words)

    def draw_ahead(self, figures: "Sequence[Figure]") -> None:
        """Have figures drawn while nobody types, the likeliest first: as this card and as the player does."""
        view = self.query_one(FigureView)
        if self._moving is None or home_of(self).plain or not all(view.size):
            return
        room = room_for_figure(self.app.size, demo=home_of(self).demo)
        here = [view.wanted(one) for one in figures]
        there = [view.wanted(one, size=room) for one in figures] if all(room) else []
        home_of(self).frames.ahead([*here[:2], *there[:1], *here[2:], *there[1:]])

    def show_nothing(self, view: DayView) -> None:
        """A day without exercises: say why, and what can be done."""
        none = wording.NO_PROGRAMME_AT_PRACTICE if home_of(self).at_practice else wording.NO_PROGRAMME
        without = wording.NO_PROGRAMME_THEN if view.late else "\n\n".join(none)
        words = wording.NOTHING_IS_DUE if view.assigned else without
        self.show_words(wording.THIS_DAY if not view.late else wording.AN_EARLIER_DAY, words)

    def show_words(self, title: str, words: str | Text) -> None:
        """Show something else than an exercise, such as what to do first."""
        self._take_figure(None)
        self._say(title, words)

    def show_text(self, title: str, figure: "Figure | None", words: Text) -> None:
        """Show a figure over words about an exercise, from their beginning."""
        self.border_title = Content(title)
        self._take_figure(figure)
        self._words.update(words)
        self.scroll_home(animate=False)

    def _say(self, title: str, words: str | Text) -> None:
        """Words that stand there already stay where they were scrolled to."""
        if (title, words) != self._said:
            self._said = (title, words)
            entitle(self, title)
            self._words.update(words)
            self.scroll_home(animate=False)

    def _take_figure(self, figure: "Figure | None") -> None:
        if figure is not self._figure:
            self._figure = figure
            self._show_figure()


def _dose(asked: Prescription) -> str:
    said = dose_in_words(asked)
    if asked.sides is not Sides.NONE:
        sides = wording.EACH_SIDE if asked.sides is Sides.BOTH else wording.EACH_SIDE_IN_TURN
        said = commas(said, sides)
    said = with_times(said, asked.times_per_day)
    if asked.dose.rest_s and asked.dose.sets > 1:
        said = commas(said, wording.REST.format(seconds=asked.dose.rest_s))
    return said


def _state(item: DayItem, *, rest: bool) -> str:
    if item.outcome is None and rest:
        return wording.REST_NOT_COUNTED
    if item.outcome is None:
        return wording.NOT_LOGGED_YET if item.due else wording.NOT_DUE_TODAY
    words = OUTCOME_WORDS[item.outcome]
    if item.reasons:
        words = wording.OUTCOME_WITH_REASON.format(outcome=words, reasons=semicolons(*item.reasons))
    if any(map(is_by_practice, item.entries)):
        return wording.BY_THE_PRACTICE.format(what=words)
    return words


def _steps(exercise: Exercise, level: int, *, at_practice: bool) -> Text:
    words = Text()
    say = next((one.say for one in exercise.levels if one.number == level), "")
    for number, step in enumerate(exercise.steps_at(level).lines(), 1):
        words.append(f"\n{number} ", "bold")
        words.append(step)
    if say:
        words.append(f"\n\n{wording.AT_THIS_LEVEL} ", "bold")
        words.append(say)
    if exercise.mistakes:
        words.append(f"\n\n{wording.AVOID} ", "bold")
        words.append(wording.LISTED.format(words=commas(*exercise.mistakes)))
    if cautions := exercise.cautions_at(level):
        words.append(f"\n\n{ASK_FIRST}: ", "bold")
        words.append(wording.LISTED.format(words=commas(*cautions)))
    taught = wording.COMMONLY_TAUGHT_AT_PRACTICE if at_practice else wording.COMMONLY_TAUGHT
    words.append(f"\n\n{taught}", "dim")
    return words


def _programme_says(item: DayItem, plan: Plan | None, *, at_practice: bool) -> Text:
    words = Text()
    if plan is None:
        return words
    said = [plan.safety.stop_text] if plan.safety.stop_text else []
    said += steps_in_words(item.planned)
    if said:
        heading = wording.PROGRAMME_SAYS_AT_PRACTICE if at_practice else wording.PROGRAMME_SAYS
        words.append(f"\n\n{heading} ", "bold")
        words.append(paragraph(*said))
    if plan.safety.contact:
        words.append(f"\n{plan.safety.contact}")
    return words
