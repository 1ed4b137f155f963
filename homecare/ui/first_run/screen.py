"""The first run's frame: one step at a time, a way on, a way back, and nothing typed is lost."""

import asyncio
from typing import ClassVar, Final

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.widgets import Button, Static

from homecare.core.first_run.first_run import STEPS, TITLES, Started, Step
from homecare.errors import HomecareError, SayAgainError
from homecare.ui.first_run import wording
from homecare.ui.first_run.asking import CountryStep, CourseStep, SittingStep
from homecare.ui.first_run.pain import PainStep
from homecare.ui.first_run.programme import ProgrammeStep
from homecare.ui.first_run.reading import DoctorStep, SafetyStep, WelcomeStep
from homecare.ui.first_run.step import StepView
from homecare.ui.first_run.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.saying import KeyLine

LAST_WORD_S: Final = 0.8
"""Seconds in which keys that come after the last step do nothing."""
VIEWS: Final[dict[Step, type[StepView]]] = {
    view.step: view
    for view in (
        WelcomeStep, CountryStep, SafetyStep, DoctorStep, ProgrammeStep, PainStep, SittingStep, CourseStep,
    )
}  # fmt: skip


class FirstRunScreen(Question[None]):
    """The steps, in order; closed when the last one is left."""

    CSS_PATH = "first_run.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "next", "start.next"),
        bind(KEYS, "ctrl+n", "next", "start.on", show=False),
        bind(KEYS, "escape", "back", "start.back"),
        bind(KEYS, "ctrl+t", "finish", "start.finish"),
        bind(KEYS, "ctrl+q,q", "app.quit", "start.quit", key_display="^q"),
        bind(KEYS, "ctrl+c", "app.help_quit", "start.how", show=False),
        bind(KEYS, "question_mark", "app.keys", "start.keys", show=False),
        bind(KEYS, "comma", "app.settings", "start.settings", show=False),
        # The app asks for these before any other key; here they are only named on the list of keys.
        bind(KEYS, "exclamation_mark,f1", "app.safety", "start.safety", show=False),
    ]  # fmt: skip

    def __init__(self, started: Started) -> None:
        super().__init__()
        self._step = started.step
        self._draft = started.draft
        self._resumed = started.resumed
        self._moving = False
        self._refused = ""

    @property
    def home(self) -> Home:
        """The app, as its screens see it."""
        return home_of(self)

    def compose(self) -> ComposeResult:
        """Where one is, the step, what is said to it, the ways on and back."""
        yield Static(wording.FIRST_STEPS, id="where", markup=False)
        yield Container(id="step")
        yield Static("", id="said", markup=False)
        with Horizontal(id="ways"):
            yield Button(wording.CONTINUE, id="next", variant="primary", compact=True)
            yield Button(wording.BACK, id="back", compact=True)
            yield Button(wording.SKIP_REST, id="finish", compact=True)
        yield KeyLine()

    async def on_mount(self) -> None:
        """Open the step that was open the last time."""
        await self._open(self._step)
        if self._resumed and self._step is not Step.WELCOME:
            self._say(wording.STOPPED_HERE)

    @property
    def _view(self) -> StepView:
        return self.query_one(StepView)

    async def _open(self, step: Step) -> None:
        self._step = step
        frame = self.query_one("#step", Container)
        self._say("")
        await frame.remove_children()
        view = VIEWS[step](self._draft)
        await frame.mount(view)
        frame.border_title = wording.STEP_OF.format(step=TITLES[step], number=step.number, steps=len(STEPS))
        self.query_one("#back", Button).disabled = step.before is None
        on = self.query_one("#next", Button)
        on.label = wording.CONTINUE if step.after else wording.TO_TODAY
        on.refresh(layout=True)
        self.query_one("#finish", Button).display = step.after is not None
        view.begin()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing before the first step, and nothing to skip at the last."""
        if action == "back":
            return self._step.before is not None
        return self._step.after is not None if action == "finish" else True

    def _say(self, words: str, *, wrong: bool = False) -> None:
        line = self.query_one("#said", Static)
        line.update(words)
        line.set_class(wrong, "wrong")

    @on(StepView.Told)
    def _told(self, event: StepView.Told) -> None:
        self._say(event.words, wrong=event.wrong)

    def on_key(self, event: events.Key) -> None:
        """What no binding took, pressed on the ways on and back: the step may know it."""
        if self.query(StepView) and self._view.take_key(event.key):
            event.stop()

    # Nothing typed is lost

    @on(StepView.Said)
    def _said(self) -> None:
        if self._moving or not self.query(StepView):
            return
        self._draft = self._view.said()
        self._keep()

    @work(group="writing", exclusive=True)
    async def _keep(self) -> None:
        """Keep the draft; a newer one that comes meanwhile is written after it."""
        step, draft = self._step, self._draft
        try:
            await self.home.diary.ask(lambda diary: diary.first_run.keep(step, draft))
        except HomecareError as error:
            self._say(error.text, wrong=True)

    # On, back, and out

    @on(StepView.GoOn)
    def action_next(self) -> None:
        """Read on; from the end write what this step says and open the next one."""
        if not self._view.read_on():
            self._go(forward=True)

    def action_back(self) -> None:
        """The step before; what stands in this one is kept as a draft."""
        self._go(forward=False)

    @work(group="flow")
    async def _go(self, *, forward: bool) -> None:
        if self._moving:
            return
        self._moving = True
        try:
            await self._move(forward=forward)
        except SayAgainError:
            self._say(wording.CORRECT_OR_EMPTY)
        except HomecareError as error:
            self._say(error.text, wrong=True)
        finally:
            self._moving = False

    async def _move(self, *, forward: bool) -> None:
        self._draft = await self._view.leave() if forward else self._view.said()
        following = self._step.after if forward else self._step.before
        draft, step = self._draft, following or self._step
        await self.home.diary.ask(lambda diary: diary.first_run.keep(step, draft))
        if self.home.starts_again:
            self.app.exit()
        elif following is not None:
            await self._open(following)
        elif forward:
            await self._end()

    def action_finish(self) -> None:
        """Skip the rest; what this step says is kept, if it can be."""
        self._finish()

    @work(group="flow")
    async def _finish(self) -> None:
        if self._moving:
            return
        self._moving = True
        try:
            await self._view.skip()
            await self._end()
        except HomecareError as error:
            if self._refused == error.text:  # said once; who presses it again wants to go on without it
                self.home.say_error(error)
                await self.answer_when_in_front(None)
            self._refused = error.text
            self._say(wording.AGAIN_CONTINUES.format(error=error.text), wrong=True)
        finally:
            self._moving = False

    async def _end(self) -> None:
        """Close, after a moment: an Enter too many is not to start anything on Today."""
        await self.home.diary.ask(lambda diary: diary.first_run.end())
        self._say(wording.HERE_IS_YOUR_DAY)
        await asyncio.sleep(LAST_WORD_S)
        await self.answer_when_in_front(None)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        event.stop()
        {"next": self.action_next, "back": self.action_back, "finish": self.action_finish}[
            event.button.id or "next"
        ]()
