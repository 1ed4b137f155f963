"""What an entry was before each change, over the history; any of it comes back with one key."""

from datetime import tzinfo
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.day.view import HistoryLine
from homecare.core.history.versions import Version
from homecare.core.records.entry import Entry
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.programme.versions import instant_in_words
from homecare.core.wording.sentences import as_sentence
from homecare.core.wording.who_entered import beside
from homecare.errors import HomecareError
from homecare.ui.history import wording
from homecare.ui.history.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged

if TYPE_CHECKING:
    from homecare.diary.diary import Diary


async def bring_back(screen: Screen[None], wanted: Entry) -> str | None:
    """Bring an entry back and say so; gives what is wrong where it cannot come back."""

    def act(diary: "Diary") -> HistoryLine:
        return diary.history.line(diary.corrections.bring_back(wanted.id).id)

    try:
        line = await home_of(screen).diary.ask(act)
    except HomecareError as error:
        return error.text
    screen.notify(wording.IS_BACK.format(entry=as_sentence(line.says)), title=wording.BROUGHT_BACK)
    return None


class VersionsDialog(Question[None]):
    """The versions of one entry, the newest first; `entry` is any of them."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    VersionsDialog .dialog { width: 76; }
    VersionsDialog .dialog OptionList { max-height: 60vh; padding: 0; scrollbar-size-vertical: 1; }
    VersionsDialog.-short .dialog { padding: 0 1; }
    VersionsDialog.-short .dialog OptionList { margin: 0; max-height: 40vh; }
    VersionsDialog.-short .buttons { margin-top: 0; }
    VersionsDialog.-short #said { margin-top: 0; display: none; }
    VersionsDialog.-short #said.wrong { display: block; }
    """
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "b", "back", "versions.back"),
        bind(KEYS, "escape,v", "close", "versions.close"),
    ]

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        self._versions: tuple[Version, ...] = ()

    def compose(self) -> ComposeResult:
        """The versions, what to press or what is wrong, and the mouse's ways."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = wording.EARLIER_VERSIONS
            yield OptionList(markup=False)
            yield Static("", id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.BRING_BACK, id="back", compact=True)
                yield Button(wording.CLOSE, id="close", compact=True)

    def on_mount(self) -> None:
        """Tab has nowhere to go: the mouse reaches the buttons."""
        for button in self.query(Button):
            button.can_focus = False
        self._look()

    @work(group="looking", exclusive=True)
    async def _look(self) -> None:
        home = home_of(self)
        try:
            line = await home.diary.ask(lambda diary: diary.history.line(self._entry.id))
        except HomecareError as error:
            self._say(error.text, wrong=True)
            return
        if self.is_attached:
            self._show(line)

    def on_diary_changed(self, message: DiaryChanged) -> None:
        """Another program may have changed it."""
        message.stop()
        self._look()

    def _show(self, line: HistoryLine) -> None:
        self._versions, here = line.versions, home_of(self).clock.now().tzinfo
        self.query_one(".dialog").border_subtitle = Content(day_in_words(line.entry.day))
        listed = self.query_one(OptionList)
        listed.clear_options()
        listed.add_options([Option(_words(one, line, here)) for one in line.versions])
        # What stands is looked at by those who want another one.
        listed.highlighted = min(1, len(line.versions) - 1) if line.gone is None else 0
        changed = len(line.versions) > 1 or line.gone is not None
        self._say(wording.HOW_TO_BRING_BACK if changed else wording.NEVER_CHANGED)
        self.query_one("#back", Button).display = changed

    def _say(self, words: str, *, wrong: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.update(words)
        said.set_class(wrong, "wrong")

    @on(OptionList.OptionSelected)
    def action_back(self) -> None:
        """Bring the highlighted version back."""
        row = self.query_one(OptionList).highlighted
        if row is not None and row < len(self._versions) and len(self._versions) + row > 1:
            self._bring_back(self._versions[row])

    @work(group="writing")
    async def _bring_back(self, version: Version) -> None:
        wrong = await bring_back(self, version.entry)
        if wrong is None:
            home = home_of(self)
            await self.answer_when_in_front(None)
            home.tell_screens(DiaryChanged)  # this screen, on its way out, has nothing to look at any more
        else:
            self._say(wrong, wrong=True)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's ways."""
        if event.button.id == "back":
            self.action_back()
        else:
            self.action_close()

    def action_close(self) -> None:
        """Close; nothing is written."""
        self.answer(None)


def _words(version: Version, line: HistoryLine, here: tzinfo | None) -> Text:
    """When it stood, then what it said; the day it speaks of where that is another one."""
    day = f", {day_in_words(version.entry.day)}" if version.entry.day != line.entry.day else ""
    return Text.assemble((_span(version, here), "bold"), f"\n  {version.says}{day}{beside(version.entry)}")


def _span(version: Version, here: tzinfo | None) -> str:
    if version.until is None or version.ended is None:
        return wording.STANDS_SINCE.format(instant=instant_in_words(version.since, version.entry, here))
    until = instant_in_words(version.until, version.entry, here)
    return wording.STOOD_UNTIL[version.ended].format(instant=until)
