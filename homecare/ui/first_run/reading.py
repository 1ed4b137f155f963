"""The steps that are read and not answered: the welcome, the safety page, and whom to ask a doctor first."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from homecare.core.first_run.first_run import DOCTOR_ASKED, SAFETY_ASKED, WELCOME, Draft, Step
from homecare.errors import HomecareError
from homecare.exchange.content import read_safety
from homecare.language import available, language, own_name
from homecare.settings.settings import write_setting
from homecare.ui.first_run import wording
from homecare.ui.first_run.choices import Choices
from homecare.ui.first_run.step import StepView
from homecare.ui.safety.screen import listed, shown
from homecare.ui.settings.apply import change


class ReadingStep(StepView):
    """A page to read; Enter reads on, and goes on from its end."""

    def body(self) -> ComposeResult:
        """The page."""
        with VerticalScroll(classes="page"):
            yield from self.page()

    def page(self) -> ComposeResult:
        """What is to be read."""
        raise NotImplementedError

    def begin(self) -> None:
        """The arrows scroll."""
        page = self.query_one(VerticalScroll)
        page.focus()
        self.watch(page, "scroll_y", self._tell_more)
        self.call_after_refresh(self._tell_more)

    def _tell_more(self) -> None:
        """Say under the page that there is more of it."""
        page = self.query_one(VerticalScroll)
        more = page.max_scroll_y > page.scroll_offset.y
        self.post_message(self.Told(wording.THERE_IS_MORE if more else ""))

    def on_resize(self) -> None:
        """Another size shows more of the page, or less."""
        self.call_after_refresh(self._tell_more)

    async def skip(self) -> Draft:
        """What was not read to its end was not seen: it comes again before the first routine."""
        return self.draft

    def read_on(self) -> bool:
        """The next part of the page, where there is more of it."""
        page = self.query_one(VerticalScroll)
        if page.max_scroll_y <= page.scroll_offset.y:
            return False
        page.scroll_page_down(animate=False)
        return True


class WelcomeStep(ReadingStep):
    """What homecare is, in two sentences, and what it is not; the language, where there is one to choose."""

    step: ClassVar[Step] = Step.WELCOME

    def page(self) -> ComposeResult:
        """Welcome, intended use, and the keys that are needed for the next steps."""
        if len(available()) > 1:
            yield Choices([own_name(tag) for tag in available()], id="languages")
        is_, is_not = WELCOME
        yield Static(is_, classes="paragraph", markup=False)
        yield Static(is_not, classes="paragraph", markup=False)
        yield Static(listed(wording.FIRST_KEYS))

    def begin(self) -> None:
        """On the language that is spoken now, where there are several."""
        super().begin()
        for languages in self.query(Choices):
            languages.highlighted = available().index(language()) if language() in available() else 0
            languages.focus()

    @on(OptionList.OptionSelected)
    def _taken(self) -> None:
        self.post_message(self.GoOn())

    async def leave(self) -> Draft:
        """Write the language into the settings; another one is spoken after a new start, which follows."""
        places = [languages.highlighted or 0 for languages in self.query(Choices)]
        chosen = available()[places[0]] if places else language()
        if chosen != language():
            try:
                await change(self.app, lambda path: write_setting(path, "language", chosen))
            except HomecareError as error:  # said, and gone on in this language
                self.home.say_error(error)
            else:
                self.home.starts_again = True
        return self.draft


class SafetyStep(ReadingStep):
    """The safety page, to be read; which version was seen is kept."""

    step: ClassVar[Step] = Step.SAFETY
    asked: ClassVar[str] = SAFETY_ASKED

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self._page = read_safety()

    def page(self) -> ComposeResult:
        """The ladder, the most urgent step first."""
        for block in (*self._page.ladder(self.home.settings.country), self._page.about):
            yield from shown(block)

    async def leave(self) -> Draft:
        """Note which version was shown."""
        version = self._page.version
        await self.home.diary.ask(lambda diary: diary.shown.see_safety(version))
        return self.draft


class DoctorStep(ReadingStep):
    """Who asks a doctor first: it lists, and asks nothing."""

    step: ClassVar[Step] = Step.DOCTOR
    asked: ClassVar[str] = DOCTOR_ASKED

    def page(self) -> ComposeResult:
        """Before exercise; what to say before needling is on the ladder."""
        page = read_safety()
        yield from shown(page.ask_first())
        yield Static(page.needling, classes="paragraph", markup=False)
