"""What every step of the first run has: its question, what was said, and a way on."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static

from homecare.core.first_run.first_run import Draft, Step
from homecare.ui.shell.host import Home, home_of


class StepView(Vertical):
    """One step. Subclasses say what they ask in `body`, read it in `said`, and write it in `leave`."""

    step: ClassVar[Step]
    asked: ClassVar[str] = ""
    """The question over the step."""

    class Said(Message):
        """Something was typed or chosen: the draft is to be kept."""

    class GoOn(Message):
        """The step's last field was answered."""

    class Told(Message):
        """Words for the line under the step; `wrong` says that they name an error."""

        def __init__(self, words: str, *, wrong: bool = False) -> None:
            self.words = words
            self.wrong = wrong
            super().__init__()

    def __init__(self, draft: Draft) -> None:
        super().__init__(id=f"step-{self.step}")
        self.draft = draft

    @property
    def home(self) -> Home:
        """The app, as its screens see it."""
        return home_of(self)

    def compose(self) -> ComposeResult:
        """The question, then what the step is made of."""
        if self.asked:
            yield Static(self.asked, classes="asked", markup=False)
        yield from self.body()

    def body(self) -> ComposeResult:
        """What the step is made of."""
        raise NotImplementedError

    def begin(self) -> None:
        """Put the keys where the first answer is."""
        raise NotImplementedError

    def read_on(self) -> bool:
        """Show more of what is to be read before the step is left; False where all of it was shown."""
        return False

    def take_key(self, key: str) -> bool:
        """Do what a key means that was pressed beside the step, on the ways on and back; False for most."""
        return False

    def said(self) -> Draft:
        """The draft with what stands in this step now."""
        return self.draft

    async def skip(self) -> Draft:
        """What holds of this step where the rest is skipped; most write what was said.

        Raises:
            HomecareError: as `leave` does.
        """
        return await self.leave()

    async def leave(self) -> Draft:
        """Write what was said, and give the draft that names it.

        Raises:
            HomecareError: if something is not accepted; the step stays open.
        """
        return self.said()
