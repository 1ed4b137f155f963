"""Settings: everything that can be chosen, a row each, saved in settings.toml and in force at once."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from rich.cells import cell_len, set_cell_size
from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.values.regions import region_in_words
from homecare.core.wording.settings import (
    SETTINGS,
    SettingWords,
    Shape,
    typed_value,
    value_in_words,
    value_typed,
)
from homecare.errors import HomecareError, InputError
from homecare.exchange.content import read_safety
from homecare.settings.settings import Settings, accepted, read_settings, remove_setting, write_setting
from homecare.ui.forms.choice import ChoiceDialog, ValueForm
from homecare.ui.settings import wording
from homecare.ui.settings.apply import Write, change, read_anew
from homecare.ui.settings.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.saying import KeyLine

if TYPE_CHECKING:
    from homecare.core.guide.safety import SafetyPage

TITLE_CELLS: Final = max(30, 2 + max(cell_len(one.title) for one in SETTINGS))


class Rows(OptionList):
    """The settings, to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter,space", "select", "settings.change", key_display="Enter"),
    ]  # fmt: skip

    def on_resize(self) -> None:
        """What is said below takes another height: the highlighted row stays in sight."""
        self.scroll_to_highlight()


class SettingsScreen(Question[None]):
    """What can be chosen, over the room, which waits beneath and goes on with what was chosen."""

    AUTO_FOCUS = "Rows"
    CSS = """
    SettingsScreen { align: left top; background: $background; }
    SettingsScreen #settings {
        height: 1fr; background: $background; border: round $border;
        border-title-color: $primary; border-title-style: bold; border-subtitle-color: $text-muted;
    }
    SettingsScreen #wrong { height: auto; max-height: 4; padding: 0 1; scrollbar-size-vertical: 1; }
    SettingsScreen #wrong Static { color: $warning; height: auto; }
    SettingsScreen Rows {
        height: 1fr; border: none; padding: 0; background: $background; scrollbar-size-vertical: 1;
        text-wrap: nowrap; text-overflow: ellipsis;
    }
    SettingsScreen Rows:focus { background-tint: $foreground 0%; }
    SettingsScreen Rows > .option-list--option { padding: 0 1; }
    SettingsScreen Rows > .option-list--option-highlighted { background: $primary 25%; color: $foreground; }
    SettingsScreen #about {
        height: auto; max-height: 4; padding: 0 1; color: $text-muted; border-top: solid $border;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape,q,comma", "close", "settings.close", key_display="Esc"),
        bind(KEYS, "delete,d", "default", "settings.default", key_display="d"),
        bind(KEYS, "question_mark", "app.keys", "settings.help", show=False),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._regions: tuple[str, ...] = ()
        self._file = Settings()  # what is in the file: the plain dress makes more of it

    @property
    def _home(self) -> Home:
        return home_of(self)

    def compose(self) -> ComposeResult:
        """What is wrong in the file, the rows, and what the highlighted one does."""
        with Vertical(id="settings") as page:
            page.border_title = wording.SETTINGS
            page.border_subtitle = wording.KEPT_IN_FILE
            with VerticalScroll(id="wrong", can_focus=False):
                yield Static("", markup=False)
            yield Rows()
            yield Static("", id="about", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """What the file says now: another program may have written it."""
        self.app.clear_notifications()
        self._file = self._home.settings
        self._say_wrong([])
        self._fill()
        self._begin()

    @work(group="looking")
    async def _begin(self) -> None:
        self._show(*await read_anew(self.app))
        try:
            self._regions = await self._home.diary.ask(
                lambda diary: (*diary.day.view().regions, *diary.day.regions_logged())
            )
        except HomecareError:
            self._regions = ()  # several diaries, or none that can be read: the regions all know are left

    # What is shown

    @cached_property
    def _safety(self) -> "SafetyPage":
        return read_safety()

    def _show(self, chosen: Settings, wrong: Sequence[str]) -> None:
        """The rows as they are in the file now, and what is wrong in it."""
        from homecare.ui.settings.keymap import complaints

        self._file = chosen
        keys = chosen.keys
        self._say_wrong([*wrong, *(complaints(keys) if keys else ())])
        self._fill()

    def _say_wrong(self, wrong: Sequence[str]) -> None:
        path = self._home.paths.settings
        said = [one.replace(str(path), path.name, 1) for one in wrong]
        pane = self.query_one("#wrong")
        pane.display = bool(said)
        pane.query_one(Static).update("\n".join(said))

    def _fill(self) -> None:
        rows = self.query_one(Rows)
        here = rows.highlighted or 0
        rows.clear_options()
        rows.add_options([Option(self._row(one)) for one in SETTINGS])
        rows.highlighted = here
        self._say()

    def _row(self, one: SettingWords) -> Text:
        row = Text(set_cell_size(one.title, TITLE_CELLS), no_wrap=True, overflow="ellipsis")
        row.append(self._words(one), "" if self._is_default(one) else "bold")
        return row

    def _value(self, one: SettingWords) -> object:
        return getattr(self._file, one.name)

    def _words(self, one: SettingWords) -> str:
        value = self._value(one)
        if one.name == "country":
            return self._safety.country_in_words(str(value))
        return value_in_words(one.name, value)

    def _is_default(self, one: SettingWords) -> bool:
        return bool(self._value(one) == getattr(Settings(), one.name))

    @on(OptionList.OptionHighlighted)
    def _say(self) -> None:
        number = self.query_one(Rows).highlighted
        if number is None:
            return
        one = SETTINGS[number]
        usual = value_in_words(one.name, getattr(Settings(), one.name))
        said = Text(one.about)
        if self.size.width < TITLE_CELLS + 44:
            said = Text(f"{wording.SENTENCE.format(words=self._words(one))} ", "bold").append(
                one.about, "not bold"
            )
        if not self._is_default(one):
            said.append(f" {wording.DEFAULT.format(usual=usual)}")
        self.query_one("#about", Static).update(said)

    def on_resize(self) -> None:
        """Where a row is cut, its value is said in whole below."""
        self._say()

    # Changing

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self._change(SETTINGS[event.option_index])

    @work(group="dialog")
    async def _change(self, one: SettingWords) -> None:
        if one.shape is Shape.YES_NO:
            await self._write(partial(_turn, name=one.name))
        elif one.shape is Shape.CHOICE:
            value = await self._choose(one)
            if value is not None:
                await self._write(lambda path: write_setting(path, one.name, value))
        elif one.shape is Shape.KEYS:
            from homecare.ui.settings.keys import SettingKeysScreen

            await self.app.push_screen_wait(SettingKeysScreen())
            self._show(*await read_anew(self.app))
        else:
            await self._type(one)

    async def _type(self, one: SettingWords) -> None:
        """Have a value typed; where the file does not take it, what was typed stands there again."""
        words = typed_value(self._value(one))
        while True:
            typed = await self.app.push_screen_wait(
                ValueForm(one.title, one.about, words, lambda text: _read(one, text))
            )
            if typed is None or await self._write(partial(_put, one=one, text=typed)):
                return
            words = typed

    async def _choose(self, one: SettingWords) -> str | None:
        here, app, home = str(self._value(one)), self.app, self._home
        if one.name != "theme":
            return await app.push_screen_wait(ChoiceDialog(one.title, one.about, self._choices(one), here))
        theme = app.theme
        home.trying_theme = True
        try:
            dialog = ChoiceDialog(one.title, one.about, self._choices(one), theme, self._try)
            chosen = await app.push_screen_wait(dialog)
            app.theme = chosen or theme
        finally:
            self.call_later(setattr, home, "trying_theme", False)
        return chosen

    def _try(self, theme: str) -> None:
        self.app.theme = theme

    def _choices(self, one: SettingWords) -> list[tuple[str, str]]:
        """The values of a choice and their words; the diary's own regions are among them."""
        if one.name == "theme":
            from homecare.ui.shell.themes import theme_names

            return [(name, name) for name in theme_names()]
        if one.name == "country":
            listed = dict.fromkeys(("", *self._safety.choices(), self._file.country))
            return [(code, self._safety.country_in_words(code)) for code in listed]
        known = dict(one.choices)
        own = (*self._regions, self._file.region) if one.name == "region" else ()
        return list({**known, **{region: region_in_words(region) for region in own}}.items())

    def action_default(self) -> None:
        """Reset the highlighted setting; all keys, where it is theirs."""
        number = self.query_one(Rows).highlighted
        if number is not None:
            self._forget(SETTINGS[number])

    @work(group="writing")
    async def _forget(self, one: SettingWords) -> None:
        await self._write(lambda path: remove_setting(path, one.name))

    async def _write(self, write: Write) -> bool:
        """Change the file; whether it took it."""
        try:
            self._show(*await change(self.app, write))
        except HomecareError as error:
            self._home.say_error(error)
            return False
        return True

    def action_close(self) -> None:
        """Back to the room."""
        self.answer(None)


def _put(path: Path, one: SettingWords, text: str) -> None:
    """What was typed is the setting from now on."""
    write_setting(path, one.name, _read(one, text))


def _turn(path: Path, name: str) -> None:
    """Yes becomes no, and no yes."""
    write_setting(path, name, not getattr(read_settings(path)[0], name))


def _read(one: SettingWords, text: str) -> object:
    """The value that is typed.

    Raises:
        InputError: if it is not accepted, with what is.
    """
    if not text.strip() and one.shape is Shape.NUMBER:
        raise InputError(wording.IT_TAKES.format(accepts=one.accepts))
    return accepted(one.name, value_typed(one.name, text))
