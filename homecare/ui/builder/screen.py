"""The builder: a programme's exercises, the card of one of them, and the minutes of the week."""

from collections.abc import Callable
from typing import ClassVar, Final, TypeVar

from rich.cells import cell_len
from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import OptionList, Static

from homecare.core.programme.exercises import Library
from homecare.errors import HomecareError
from homecare.exchange.draft import Draft
from homecare.exchange.drafted import Drafted
from homecare.ui.builder import descriptions, wording
from homecare.ui.builder.bench import Bench
from homecare.ui.builder.widgets import DraftList, WeekLine, show_draft
from homecare.ui.builder.wording import KEYS
from homecare.ui.player.dialogs import SaidDialog
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.exercise_card import ExerciseCard
from homecare.ui.widgets.saying import KeyLine

T = TypeVar("T")

NOTICED_LINES: Final = 2
"""Lines of the first problem or warning, as builder.tcss has them; p shows it whole."""


class Builder(Question[bool]):
    """Writes one programme file. Closes with whether it was saved."""

    CSS_PATH = ["../builder.tcss", "../dialogs.tcss"]  # noqa: RUF012 -- Textual declares it
    AUTO_FOCUS = "#drafted"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "a", "add", "build.add"),
        bind(KEYS, "e", "edit", "build.edit", show=False),
        bind(KEYS, "1", "level(1)", "build.level.1", show=False),
        bind(KEYS, "2", "level(2)", "build.level.2", show=False),
        bind(KEYS, "3", "level(3)", "build.level.3", show=False),
        bind(KEYS, "plus,equals_sign", "harder(1)", "build.harder", show=False),
        bind(KEYS, "minus", "harder(-1)", "build.easier", show=False),
        bind(KEYS, "r", "rules", "build.rules"),
        bind(KEYS, "d,delete", "remove", "build.remove"),
        bind(KEYS, "J,shift+down", "move(1)", "build.later", show=False),
        bind(KEYS, "K,shift+up", "move(-1)", "build.earlier", show=False),
        bind(KEYS, "o", "programme", "build.programme"),
        bind(KEYS, "u", "undo", "build.undo"),
        bind(KEYS, "U", "redo", "build.redo", show=False),
        bind(KEYS, "p", "problems", "build.problems", show=False),
        bind(KEYS, "ctrl+s,w", "save", "build.save", key_display="^s"),
        bind(KEYS, "escape,q", "leave", "build.leave", key_display="Esc"),
        bind(KEYS, "question_mark", "app.keys", "build.keys", key_display="?"),
    ]  # fmt: skip

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self._drawn: Library = {}
        self._was_saved = False
        self._saving = False

    @property
    def home(self) -> Home:
        """The app."""
        return home_of(self)

    def compose(self) -> ComposeResult:
        """A line above, the exercises beside the card, the week, what is noticed, the keys."""
        yield Static("", id="build-head", markup=False)
        with Horizontal(id="building"):
            yield DraftList()
            yield ExerciseCard()
        week = WeekLine(id="week", classes="panel")
        week.border_title = wording.MINUTES_EACH_DAY
        yield week
        yield Static("", id="noticed", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """The words first; the figures take longer."""
        self.app.clear_notifications()
        self.show(0)
        self._draw()

    @work(group="drawing")
    async def _draw(self) -> None:
        shelf = self.bench.shelf
        self._drawn = await self.home.diary.draw(lambda: shelf.illustrated)
        self.query_one(ExerciseCard).begin_moving()
        self._show_card()

    # Showing

    @property
    def number(self) -> int | None:
        """The place of the highlighted exercise."""
        return self.query_one(DraftList).highlighted

    @property
    def one(self) -> Drafted | None:
        """The highlighted exercise."""
        number, drafted = self.number, self.bench.draft.exercises
        return drafted[number] if number is not None and number < len(drafted) else None

    def show(self, at: int | None = None) -> None:
        """Show the draft as it is now; `at` is the place to highlight, the same as before where not said."""
        listed = self.query_one(DraftList)
        listed.show(self.bench.draft.exercises, at)
        listed.border_subtitle = wording.LEVEL_AND_MOVE if self.bench.draft.exercises else ""
        self.query_one(WeekLine).minutes = self.bench.minutes
        self._show_head()
        self._show_noticed()
        self._show_card()
        self.refresh_bindings()

    def _show_head(self) -> None:
        draft, bench = self.bench.draft, self.bench
        if bench.bundled:
            state = wording.BUNDLED_CHANGED if bench.changed else wording.BUNDLED
        else:
            state = wording.NOT_SAVED_YET if bench.changed else wording.SAVED_ALREADY if bench.path else ""
        room = max(0, self.app.size.width - cell_len(state) - 4)
        whole = wording.HEAD.format(title=draft.title, version=draft.version)
        short = wording.TITLE_AND_VERSION.format(title=draft.title, version=draft.version)
        head = Text(f" {whole if cell_len(whole) <= room else short}")
        head.truncate(room + 1, overflow="ellipsis", pad=True)
        self.query_one("#build-head", Static).update(head.append(f"  {state} "))

    def _show_noticed(self) -> None:
        noticed, problems = self.query_one("#noticed", Static), self.bench.problems
        empty = not self.bench.draft.exercises
        noticed.display = bool(problems) and not empty
        noticed.set_class(bool(self.bench.errors), "wrong")
        if problems and not empty:
            first = descriptions.problem_in_words(
                (self.bench.errors or problems)[0], self.bench.draft.library
            )
            lines = 1 if self.has_class("-short") else NOTICED_LINES
            noticed.update(descriptions.noticed(first, len(problems), max(1, self.app.size.width - 2), lines))

    @on(OptionList.OptionHighlighted)
    def _show_card(self) -> None:
        one, card = self.one, self.query_one(ExerciseCard)
        if one is None:
            title = wording.A_NEW_PROGRAMME if self.bench.began_empty else wording.NO_EXERCISE
            card.show_words(title, wording.START)
        else:
            plan = self.bench.plan
            planned = None if plan is None else plan.exercise(one.key)
            show_draft(card, one, planned, self._drawn.get(one.key, one.exercise))

    def on_resize(self) -> None:
        """What is said above and below is as wide as the screen."""
        self._show_head()
        self._show_noticed()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What needs an exercise, a step back or a problem is offered where there is one."""
        if action in ("edit", "level", "harder", "rules", "remove", "move"):
            return bool(self.bench.draft.exercises)
        if action == "problems":
            return bool(self.bench.problems and self.bench.draft.exercises)
        return True

    # Changing

    def change(self, step: Callable[[Draft], T], at: int | None = None) -> T | None:
        """Do a step and show it; one that is refused is said and not done."""
        try:
            done = self.bench.change(step)
        except HomecareError as error:
            self.notify(error.text, severity="warning")
            return None
        self.show(at)
        return done

    def action_add(self) -> None:
        """Choose from the library; each one comes after the highlighted one."""
        from homecare.ui.builder.picker import Picker

        shelf = self.bench.shelf
        self.app.push_screen(
            Picker(
                self.bench.draft.library,
                self._levels,
                self._take,
                lambda: shelf.illustrated,
                lambda: self.bench.minutes,
            )
        )

    def _take(self, key: str, level: int) -> dict[str, int]:
        """Add an exercise after the highlighted one; one that is in already goes to the level."""
        drafted, number = self.bench.draft.exercises, self.number
        place = next((at for at, one in enumerate(drafted) if one.key == key), None)
        if place is not None:
            there = place
            self.bench.change(lambda draft: draft.set_level(there, level))
        else:
            at = None if number is None or not drafted else number + 1
            place = self.bench.change(lambda draft: draft.add(key, level=level, at=at))
        self.show(place)
        return self._levels

    @property
    def _levels(self) -> dict[str, int]:
        """The exercises of the draft, each with its level; 0 where it has none that is known."""
        return {one.key: one.level.number if one.level else 0 for one in self.bench.draft.exercises}

    @on(OptionList.OptionSelected)
    def action_edit(self) -> None:
        """The form of the highlighted exercise."""
        from homecare.ui.builder.dose_form import DoseForm

        one, number = self.one, self.number
        if one is None or number is None:
            return
        if one.exercise is None or one.level is None:
            self.notify(wording.NOT_IN_THE_LIBRARY.format(key=one.key))
            return
        self.app.push_screen(DoseForm(one, one.exercise, number, self._do))

    def _do(self, step: Callable[[Draft], None]) -> None:
        """A step of a form, which says itself what is refused."""
        self.bench.change(step)
        self.show()

    def action_rules(self) -> None:
        """The rules of the highlighted exercise."""
        from homecare.ui.builder.rules_form import RulesForm

        one, number = self.one, self.number
        if one is None or number is None:
            return
        self.app.push_screen(RulesForm(one, number, self._do))

    def action_programme(self) -> None:
        """What holds for the whole programme."""
        from homecare.ui.builder.settings_form import ProgrammeForm

        self.app.push_screen(ProgrammeForm(self.bench.draft, self._do))

    def action_level(self, level: int) -> None:
        """The highlighted exercise at another level, with that level's own dose."""
        one, number = self.one, self.number
        if one is None or number is None or (one.level is not None and one.level.number == level):
            return
        dropped = self.change(lambda draft: draft.set_level(number, level))
        if dropped:
            self.notify(wording.OWN_DOSE_GONE.format(level=level))

    def action_harder(self, step: int) -> None:
        """One level higher, or lower."""
        one = self.one
        if one is None or one.exercise is None or one.level is None:
            return
        wanted = one.level.number + step
        if wanted in [level.number for level in one.exercise.levels]:
            self.action_level(wanted)

    def action_remove(self) -> None:
        """Take the highlighted exercise out."""
        one, number = self.one, self.number
        if one is not None and number is not None:
            self.change(lambda draft: draft.remove(number))
            self.notify(wording.IS_REMOVED.format(name=one.name))

    def action_move(self, step: int) -> None:
        """Move the highlighted exercise up or down."""
        number = self.number
        if number is not None and 0 <= number + step < len(self.bench.draft.exercises):
            self.change(lambda draft: draft.move(number, number + step), number + step)

    def action_undo(self) -> None:
        """Take the last change back."""
        if self.bench.undo():
            self.show()
        else:
            self.notify(wording.NOTHING_TO_UNDO)

    def action_redo(self) -> None:
        """Do again what was taken back."""
        if self.bench.redo():
            self.show()

    def action_problems(self) -> None:
        """Everything that is worth a second look."""
        library = self.bench.draft.library
        found = "\n\n".join(
            wording.HAS_PROBLEM.format(problem=descriptions.problem_in_words(one, library))
            for one in self.bench.problems
        )
        self.app.push_screen(SaidDialog(descriptions.tally(self.bench.problems), found))

    # Saving and leaving

    def action_save(self) -> None:
        """Write the file."""
        if not self._saving:
            self._saving = True
            self._save()

    @work(group="flow")
    async def _save(self) -> None:
        await self.save()

    async def save(self) -> bool:
        """Write the file; True once it is on disk."""
        from homecare.ui.builder.saving import save

        self._saving = True
        try:
            saved = await save(self.app, self.bench, self.show)
        finally:
            self._saving = False
        self._was_saved = self._was_saved or saved
        self.show()
        return saved

    @property
    def unsaved(self) -> bool:
        """Whether leaving now would lose something: the program is not quit over it either."""
        bench = self.bench
        return bool(bench.changed and (bench.draft.exercises or bench.opened is not None))

    def action_leave(self) -> None:
        """Back to the programmes; what is not saved is asked about."""
        if not self._saving:
            self._leave()

    @work(group="flow")
    async def _leave(self) -> None:
        from homecare.ui.builder.saving import LeaveDialog

        if self.unsaved:
            answer = await self.app.push_screen_wait(LeaveDialog(self.bench.draft.title))
            if answer in (None, "stay") or (answer == "save" and not await self.save()):
                return
        self.answer(self._was_saved)
