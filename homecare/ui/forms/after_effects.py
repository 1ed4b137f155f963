"""The one question of the day after a session: what was felt. "Nothing" is one key."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, HorizontalGroup, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Label, Static

from homecare.core.records.entry import Entry
from homecare.core.records.treatment import AfterEffect, FollowUp
from homecare.core.values import limits
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.treatments import BREATHLESS, BREATHLESS_BRIEF
from homecare.errors import HomecareError
from homecare.ui.forms import wording
from homecare.ui.forms.wording import KEYS
from homecare.ui.forms.writing import write_and_close
from homecare.ui.shell.dialogs import KeptForm
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.effects_list import EffectsList
from homecare.ui.widgets.one_line import OneLine


class AfterEffectsForm(KeptForm[Entry | None]):
    """After-effects of a session. Escape leaves the question for later."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    AfterEffectsForm .dialog { width: 76; }
    AfterEffectsForm #asks { margin-bottom: 1; }
    AfterEffectsForm #said { margin-top: 1; }
    AfterEffectsForm .later { color: $text-muted; }
    AfterEffectsForm.-narrow .label { width: 8; }
    AfterEffectsForm.-short .dialog { padding: 0 1; max-height: 100%; }
    AfterEffectsForm .brief, AfterEffectsForm.-short .long { display: none; }
    AfterEffectsForm.-short .brief { display: block; }
    AfterEffectsForm.-short .later { color: $foreground; }
    AfterEffectsForm.-short #said { margin-top: 0; }
    AfterEffectsForm.-short .buttons { margin-top: 0; dock: bottom; background: $surface; }
    AfterEffectsForm.-narrow Button { min-width: 6; margin-right: 0; }
    """
    AUTO_FOCUS = "EffectsList"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "effects.later"),
        bind(KEYS, "n", "nothing", "effects.none"),
        bind(KEYS, "enter", "save", "effects.enter"),
        bind(KEYS, "ctrl+s", "save", "effects.save", show=False, priority=True),
        bind(KEYS, "ctrl+d", "remove", "effects.remove", show=False, priority=True),
    ]  # fmt: skip

    def __init__(self, session_day: date, entry: FollowUp | None = None) -> None:
        super().__init__()
        self._session_day = session_day
        self._entry = entry
        self._began: tuple[object, ...] = ()
        self._writing = False

    def compose(self) -> ComposeResult:
        """The question, the list, own words, a note, and the ways out."""
        old = self._entry
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(
                wording.AFTER_SESSION_OF.format(day=day_in_words(self._session_day))
            )
            yield Static(wording.FELT_ANYTHING, id="asks", classes="long", markup=False)
            yield Static(wording.FELT_ANYTHING_BRIEF, classes="brief", markup=False)
            listed = EffectsList(old.effects if old else ())
            self._began = listed.told
            yield listed
            for name, label, hint, text in (
                ("other", wording.OTHER, wording.OTHER_HINT, ""),
                ("note", wording.NOTE, wording.IF_YOU_LIKE, (old.note if old else None) or ""),
            ):
                with HorizontalGroup(classes="line"):
                    yield Label(label, classes="label")
                    yield OneLine(text, placeholder=hint, id=name, compact=True)
            yield Static(wording.EFFECT_KEYS, id="said", markup=False)
            yield Static(BREATHLESS, classes="later long", markup=False)
            yield Static(BREATHLESS_BRIEF, classes="later brief", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.NOTHING, id="nothing", compact=True)
                yield Button(wording.SAVE, id="save", variant="primary", compact=True)
                way_out = wording.NOT_NOW if old is None else wording.CANCEL
                yield Button(way_out, id="cancel", compact=True)
                if old is not None:
                    yield Button(wording.REMOVE, id="remove", variant="error", compact=True)

    def on_mount(self) -> None:
        """Tab goes through list and fields; the buttons are the mouse's."""
        for button in self.query(Button):
            button.can_focus = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to remove while nothing was answered."""
        return self._entry is not None if action == "remove" else True

    @property
    def _ways(self) -> str:
        return wording.EFFECT_KEYS_BRIEF if self.has_class("-short") else wording.EFFECT_KEYS

    def on_resize(self) -> None:
        """A terminal of few lines has room for few words."""
        self.call_after_refresh(lambda: self._say(self._ways))

    def _say(self, words: str, *, wrong: bool = False) -> None:
        line = self.query_one("#said", Static)
        line.update(words)
        line.set_class(wrong, "wrong")

    @on(Input.Submitted, "#other")
    def _added(self) -> None:
        if self._take_other():
            effects = self.query_one(EffectsList)
            effects.focus()
            self._say(self._ways)

    def _take_other(self) -> bool:
        """Take over what is written in own words; whether there was nothing wrong with it."""
        field = self.query_one("#other", Input)
        text = " ".join(field.value.split())
        if not text:
            return True
        try:
            limits.words(text, limits.NAME_LENGTH, wording.AN_AFTER_EFFECT)
        except HomecareError as error:
            self._say(error.text, wrong=True)
            return False
        if not self.query_one(EffectsList).add(text):
            self._say(wording.NO_ROOM_FOR_EFFECT, wrong=True)
            return False
        field.value = ""
        return True

    @on(Input.Submitted, "#note")
    def action_save(self) -> None:
        """Write down what is chosen; never that there was nothing, which has a key of its own."""
        if not self._take_other():
            return
        listed = self.query_one(EffectsList)
        unsaid = listed.unsaid
        if unsaid is not None:
            self._say(wording.HOW_STRONG.format(effect=unsaid), wrong=True)
            listed.focus()
        elif not listed.effects:
            self._say(wording.NO_EFFECT_CHOSEN, wrong=True)
            listed.focus()
        else:
            self._save(listed.effects)

    def action_nothing(self) -> None:
        """Nothing was felt; what is chosen speaks against it."""
        if self.query_one(EffectsList).effects:
            self._say(wording.EFFECT_CHOSEN, wrong=True)
        else:
            self._save(())

    def _save(self, effects: tuple[AfterEffect, ...]) -> None:
        note = self.query_one("#note", Input).value
        day, old = self._session_day, self._entry
        if old is None:
            self._write(lambda diary: diary.after_effects.log_follow_up(day, effects, note=note))
        else:
            self._write(lambda diary: diary.corrections.edit(old.id, {"effects": effects, "note": note}))

    def action_remove(self) -> None:
        """Remove the answer."""
        old = self._entry
        if old is not None:
            self._write(lambda diary: diary.corrections.remove(old.id))

    @work(group="writing")
    async def _write(self, call: DiaryCall[Entry]) -> None:
        if self._writing:
            return  # a key pressed twice writes once
        self._writing = True
        self._writing = await write_and_close(self, call, partial(self._say, wrong=True))

    @property
    def unsaved(self) -> bool:
        """Whether something is chosen or typed that was not there at first."""
        old = self._entry
        note = (old.note if old else None) or ""
        typed = self.query_one("#other", Input).value.strip() or self.query_one("#note", Input).value != note
        return bool(typed) or self.query_one(EffectsList).told != self._began

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        ways: dict[str, Callable[[], None]] = {
            "nothing": self.action_nothing,
            "save": self.action_save,
            "remove": self.action_remove,
        }
        ways.get(event.button.id or "", self.action_cancel)()
