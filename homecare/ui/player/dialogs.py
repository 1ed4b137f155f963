"""The player's questions: a pain level in one digit, whether to keep what was done; and words to read."""

from typing import Any, ClassVar, Final, Literal

from textual import on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from homecare.core.wording.safety_notice import Notice, notice_lines
from homecare.ui.player import wording
from homecare.ui.player.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.pain_scale import PainScale

Kept = Literal["keep", "drop", "go_on"]
GO_ON: Final = -1
"""The answer of whom it does not hurt after all; no level of pain."""


class LevelDialog(Question[int | None]):
    """Asks for a pain level with one digit; None where none is given.

    With `seconds` it goes on by itself after so long, for hands that are on the floor. Where `slip`, Escape
    says that the key was pressed by accident, and the answer is GO_ON.
    """

    CSS_PATH = "../dialogs.tcss"
    AUTO_FOCUS = "PainScale"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "take", "level.take", priority=True),
        # One key with two meanings: only the one that holds is offered.
        bind(KEYS, "escape", "go_on", "level.go_on"),
        bind(KEYS, "escape", "leave", "level.none"),
        bind(KEYS, "space", "wait", "level.wait"),
    ]

    def __init__(
        self, title: str, question: str, *, then: str = "", seconds: int | None = None, slip: bool = False
    ) -> None:
        super().__init__()
        self._slip = slip
        self._title = title
        self._question = question
        self._then = then
        self._left = seconds

    def compose(self) -> ComposeResult:
        """The question, the scale, what comes then."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(self._title)
            yield Static(self._question, markup=False)
            yield PainScale(id="level")
            hint = wording.DIGIT_OR_ENTER_STOPS if self._slip else wording.DIGIT_OR_ENTER_CONTINUES
            yield Static(hint, classes="hint", markup=False)
            if self._slip:
                yield Button(wording.NOTHING_HURTS, id="go_on", compact=True)
            if self._then:
                yield Static(self._then, id="then", markup=False)
            yield Static(self._waiting(), id="said", markup=False)

    def on_mount(self) -> None:
        """Count down where nobody answers."""
        for button in self.query(Button):
            button.can_focus = False  # Enter is the stop without a level, wherever it is pressed
        if self._left is not None:
            self.set_interval(1, self._count)

    def _waiting(self) -> str:
        if self._left is None:
            return ""
        return wording.CONTINUES_IN.format(seconds=self._left)

    def _count(self) -> None:
        if self._left is None or not self.is_active:
            return  # the safety page, or the keys, are being read
        self._left -= 1
        if self._left <= 0:
            self.answer(None)
            return
        self.query_one("#said", Static).update(self._waiting())

    def action_wait(self) -> None:
        """Wait here."""
        self._left = None
        self.query_one("#said", Static).update(wording.WAITING_FOR_YOU)

    def action_take(self) -> None:
        """Take the level the arrows point at, or none."""
        self.answer(self.query_one(PainScale).pointed)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Escape goes back to the exercise where the key may have been pressed by accident."""
        return self._slip is (action == "go_on") if action in ("go_on", "leave") else True

    def action_leave(self) -> None:
        """Continue without a level."""
        self.answer(None)

    def action_go_on(self) -> None:
        """Back to the exercise."""
        self.answer(GO_ON)

    @on(Button.Pressed)
    def _went_on(self) -> None:
        self.action_go_on()

    @on(PainScale.Chosen)
    def _chosen(self, event: PainScale.Chosen) -> None:
        event.stop()
        self.answer(event.level)


class KeepDialog(Question[Kept]):
    """Before the player is left: keep what was done (Enter), do not, or go on after all."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "y", "answer('keep')", "keep.yes"),
        bind(KEYS, "n", "answer('drop')", "keep.no"),
        bind(KEYS, "escape", "answer('go_on')", "keep.go_on"),
    ]

    def __init__(self, name: str, done: str) -> None:
        super().__init__()
        self._exercise = name
        self._done = done

    def compose(self) -> ComposeResult:
        """What there is to keep, then the answers."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(wording.LEAVE.format(exercise=self._exercise))
            yield Static(wording.DONE_SO_FAR.format(done=self._done), markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.KEEP, id="keep", variant="primary", compact=True)
                yield Button(wording.DO_NOT_SAVE, id="drop", compact=True)
                yield Button(wording.CONTINUE, id="go_on", compact=True)

    def on_mount(self) -> None:
        """Enter keeps."""
        self.query_one("#keep", Button).focus()

    def action_answer(self, answer: Kept) -> None:
        """Close with the answer."""
        self.answer(answer)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's answer."""
        answers: dict[str, Kept] = {"keep": "keep", "drop": "drop"}
        self.action_answer(answers.get(event.button.id or "", "go_on"))


class SaidDialog(Question[bool]):
    """Something to read before going on; True where the person goes on with the next exercise.

    `notice` is what is shown under an entry that gives reason for it; `ends` and `goes_on` are the words of
    the two answers; without the second there is only one.
    """

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "answer(False)", "said.close"),
        bind(KEYS, "n", "answer(True)", "said.next"),
    ]

    def __init__(
        self,
        title: str,
        words: str = "",
        *,
        notice: Notice | None = None,
        ends: str = wording.CLOSE,
        goes_on: str = "",
    ) -> None:
        super().__init__()
        self._title = title
        self._notice = notice
        self._words = words
        self._ends = ends
        self._goes_on = goes_on

    def compose(self) -> ComposeResult:
        """The words, then the answers."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(self._title)
            yield Static("\n\n".join(filter(None, (self._words, self._noticed))), markup=False)
            with Horizontal(classes="buttons"):
                yield Button(
                    wording.BY_ENTER.format(answer=self._ends), id="end", variant="primary", compact=True
                )
                if self._goes_on:
                    yield Button(wording.BY_N.format(answer=self._goes_on), id="next", compact=True)

    @property
    def _noticed(self) -> str:
        notice, at_practice = self._notice, home_of(self).at_practice
        if notice is None:
            return ""
        lines = notice_lines(notice, typed=False, at_practice=at_practice)
        return "\n\n".join(lines)

    def on_mount(self) -> None:
        """Enter ends. Where there is little room the words are shown, not the buttons: arrows scroll."""
        self.query_one("#end", Button).focus(scroll_visible=False)
        self.call_after_refresh(self.query_one(VerticalScroll).scroll_home, animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing comes next where nothing is offered."""
        return bool(self._goes_on) if parameters == (True,) else True

    def action_answer(self, answer: bool) -> None:
        """Close with the answer."""
        self.answer(answer)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's answer."""
        self.action_answer(event.button.id == "next")


async def show_stop(app: App[Any], title: str, notice: Notice | None, *, more: bool) -> bool:
    """Show what the programme says of a stop, and the safety page's key; whether the person goes on.

    `more` exercises may come after it. Where there is nothing to show they go on. To be awaited in a worker.
    """
    if notice is None:
        return True
    goes_on = wording.NEXT_EXERCISE if more else ""
    dialog = SaidDialog(title, notice=notice, ends=wording.END_HERE, goes_on=goes_on)
    return await app.push_screen_wait(dialog) is True
