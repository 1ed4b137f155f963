"""The questions of the course: a step that is proposed, and a message from the practice."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.clinic.questions import Answered, answer_heading
from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.practice import Message
from homecare.core.routine.progression import Proposal
from homecare.core.values.days import date_here
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.progression import condition_in_words, reply_in_words, step_in_words, time_in_words
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.today import wording
from homecare.ui.today.wording import KEYS

ANSWERS = (
    (Answer.YES, "y", wording.YES_FROM_TODAY),
    (Answer.NOT_NOW, "n", wording.NOT_NOW),
    (Answer.ASK, "a", wording.ASK_FIRST),
)


class StepDialog(Question[Answer | None]):
    """A proposed step in the programme's words, with the days that led to it. Escape leaves it for later."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    StepDialog .dialog { max-height: 100%; }
    StepDialog.-narrow .dialog, StepDialog.-short .dialog { padding: 0 1; }
    StepDialog.-short .asked, StepDialog.-short .dialog OptionList { margin-bottom: 0; }
    StepDialog.-short .hint { display: none; }
    """
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "close", "step.later"),
        bind(KEYS, "y", "answer('yes')", "step.yes", show=False),
        bind(KEYS, "n", "answer('not_now')", "step.not_now", show=False),
        bind(KEYS, "pageup", "scroll(-1)", "step.up", show=False),
        bind(KEYS, "pagedown", "scroll(1)", "step.down", show=False),
        bind(KEYS, "a", "answer('ask')", "step.ask", show=False),
    ]

    def __init__(self, proposal: Proposal, more: int = 0) -> None:
        super().__init__()
        self._proposal = proposal
        self._more = more

    def compose(self) -> ComposeResult:
        """The step, its rule, the evidence, then the answers."""
        proposal = self._proposal
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = wording.A_STEP_BACK if proposal.back else wording.A_STEP
            if self._more:
                dialog.border_subtitle = wording.MORE_PROPOSED.of(self._more)
            at_practice = home_of(self).at_practice
            yield Static(step_in_words(proposal, at_practice=at_practice), classes="asked", markup=False)
            replied = "\n".join(reply_in_words(proposal.reply))
            if replied:
                yield Static(replied, classes="asked", markup=False)
            told = [condition_in_words(proposal), *(time_in_words(one) for one in proposal.times)]
            yield Static("\n".join(told), classes="asked", markup=False)
            if proposal.asked:
                wanted = wording.PATIENT_WANTED_TO_ASK if at_practice else wording.WANTED_TO_ASK
                yield Static(wanted, classes="asked", markup=False)
            yield OptionList(
                *(
                    Option(f"{key}  {words}", answer)
                    for answer, key, words in ANSWERS
                    if not (at_practice and answer is Answer.ASK)
                ),
                compact=True,
            )
            yield Static(wording.NOTHING_CHANGES_UNLESS_AGREED, classes="hint")

    def on_mount(self) -> None:
        """Where it does not fit, the step itself is what is seen first; no answer is chosen beforehand.

        An Enter too many, such as the one that closed a message, must never change a dose.
        """
        self.query_one(OptionList).highlighted = None
        self.call_after_refresh(self.query_one(VerticalScroll).scroll_home, animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A practitioner has nobody to ask first."""
        asks = action == "answer" and parameters == (Answer.ASK.value,)
        return not (asks and home_of(self).at_practice)

    def action_scroll(self, pages: int) -> None:
        """See the rest where it does not fit."""
        dialog = self.query_one(VerticalScroll)
        dialog.scroll_relative(y=pages * max(1, dialog.size.height - 2), animate=False)

    def action_answer(self, word: str) -> None:
        """Close with an answer."""
        self.answer(Answer(word))

    def action_close(self) -> None:
        """Close without one."""
        self.answer(None)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.answer(Answer(event.option.id or ""))


class MessageDialog(Question[bool]):
    """What the practice wrote, a message or an answer; reading it to the end is one key."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter,escape,q", "close", "message.close"),
    ]

    def __init__(self, message: Message | Answered) -> None:
        super().__init__()
        self._about = ""
        if isinstance(message, Answered):
            self._about = answer_heading(message)
            self._written, self._text = message.reply.entered_at, message.reply.text or ""
        else:
            self._written, self._text = message.entered_at, message.text

    def compose(self) -> ComposeResult:
        """The words, with their day; over an answer what was asked."""
        with VerticalScroll(classes="dialog", can_focus=True) as dialog:
            written = date_here(self._written, home_of(self).clock.now())
            dialog.border_title = Content(wording.FROM_YOUR_PRACTICE.format(day=day_in_words(written)))
            if self._about:
                yield Static(wording.ABOUT.format(question=self._about), classes="asked", markup=False)
            yield Static(self._text, classes="asked", markup=False)
            yield Static(wording.ENTER_CLOSES, classes="hint")

    def action_close(self) -> None:
        """It is read."""
        self.answer(True)
