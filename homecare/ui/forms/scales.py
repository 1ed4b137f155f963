"""The two scales, each on its own screen: own activities (PSFS), and the change since the start (PGIC)."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, HorizontalGroup, VerticalScroll
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.records.entry import Entry
from homecare.core.records.records import Questionnaire
from homecare.core.treatments.outcome_scales import (
    ACTIVITIES_MAX,
    ACTIVITY_MAX,
    PGIC_QUESTION,
    PGIC_WORDS,
    PSFS_ASKS,
    PSFS_QUESTION,
    PSFS_SOURCE,
    pgic_question_of,
    psfs_question_of,
    psfs_scores,
    step_of,
)
from homecare.core.values import limits
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import parse_whole
from homecare.errors import InputError
from homecare.ui.forms import wording
from homecare.ui.forms.wording import KEYS
from homecare.ui.forms.writing import write_and_close
from homecare.ui.shell.dialogs import KeptForm
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.marks import marks_of
from homecare.ui.widgets.one_line import OneLine


class ScaleForm(KeptForm[Entry | None]):
    """A scale over a screen; it writes its answer, and closes with it."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "scale.cancel"),
        bind(KEYS, "ctrl+d", "remove", "scale.remove", show=False, priority=True),
    ]  # fmt: skip

    def __init__(self, entry: Questionnaire | None = None) -> None:
        super().__init__()
        self._entry = entry
        self._writing = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to remove while an answer is new."""
        return self._entry is not None if action == "remove" else True

    def _buttons(self, *, save: bool) -> Horizontal:
        found = [Button(wording.SAVE_CTRL_S, id="save", variant="primary", compact=True)] * save
        found.append(Button(wording.CANCEL, id="cancel", compact=True))
        if self._entry is not None:
            found.append(Button(wording.REMOVE, id="remove", variant="error", compact=True))
        for button in found:
            button.can_focus = False
        return Horizontal(*found, classes="buttons")

    def _say(self, words: str, *, wrong: bool = False) -> None:
        line = self.query_one("#said", Static)
        line.update(words)
        line.set_class(wrong, "wrong")

    def _keep(self, scores: object, log: DiaryCall[Entry]) -> None:
        """Write a new answer, or the corrected scores of an old one."""
        old = self._entry
        self._write(log if old is None else lambda diary: diary.corrections.edit(old.id, {"scores": scores}))

    @work(group="writing")
    async def _write(self, call: DiaryCall[Entry]) -> None:
        if self._writing:
            return  # a key pressed twice writes once
        self._writing = True
        self._writing = await write_and_close(self, call, partial(self._say, wrong=True))

    def action_save(self) -> None:
        """What Save does; a scale of one key has no such button."""

    def action_remove(self) -> None:
        """Remove the answer."""
        old = self._entry
        if old is not None:
            self._write(lambda diary: diary.corrections.remove(old.id))

    @property
    def _old_day(self) -> str | None:
        """The day of an answer that is corrected, in words; None for one of today."""
        old = self._entry
        return None if old is None or old.day == home_of(self).day else day_in_words(old.day)

    def _titled(self, title: str) -> str:
        day = self._old_day
        return title if day is None else wording.TITLE_OF_DAY.format(title=title, day=day)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        ways: dict[str, Callable[[], None]] = {"save": self.action_save, "remove": self.action_remove}
        ways.get(event.button.id or "", self.action_cancel)()


class ActivitiesForm(ScaleForm):
    """PSFS. The activities of the last time stand there; a score of then is shown once a new one is given,
    so that it does not draw the new one to itself."""

    CSS = """
    ActivitiesForm .dialog { width: 76; }
    ActivitiesForm .asks { margin-bottom: 1; }
    ActivitiesForm .activity { height: 1; }
    ActivitiesForm .dialog .name { width: 1fr; }
    ActivitiesForm .dialog .score { width: 7; margin-left: 1; }
    ActivitiesForm .before { width: 12; padding-left: 1; color: $text-muted; }
    ActivitiesForm.-narrow .before { width: 8; padding-left: 0; }
    ActivitiesForm .source { color: $text-muted; }
    ActivitiesForm.-short .dialog { padding: 0 1; max-height: 100%; }
    ActivitiesForm.-short .asks { margin-bottom: 0; }
    ActivitiesForm.-short #said, ActivitiesForm.-short .buttons { margin-top: 0; }
    ActivitiesForm.-short .source { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "ctrl+s", "save", "activities.save", priority=True),
        bind(KEYS, "down", "app.focus_next", "activities.down", show=False),
        bind(KEYS, "up", "app.focus_previous", "activities.up", show=False),
    ]

    def __init__(self, last: Questionnaire | None = None, entry: Questionnaire | None = None) -> None:
        super().__init__(entry)
        shown = entry or last
        self._names = tuple(name for name, _ in shown.scores) if shown is not None else ()
        self._began: list[str] = []
        self._before = dict(last.scores) if last is not None and entry is None else {}

    def compose(self) -> ComposeResult:
        """What is asked, a line for each activity, the source, and the ways out."""
        scores = dict(self._entry.scores) if self._entry else {}
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = self._titled(wording.YOUR_ACTIVITIES)
            day = self._old_day
            question = PSFS_QUESTION if day is None else psfs_question_of(day)
            asks = question if self._names else f"{PSFS_ASKS} {question}"
            yield Static(asks, classes="asks", markup=False)
            for place in range(ACTIVITIES_MAX):
                name = self._names[place] if place < len(self._names) else ""
                score = str(scores[name]) if name in scores else ""
                with HorizontalGroup(classes="activity"):
                    hint = wording.ACTIVITY_HINTS[place]
                    yield OneLine(name, placeholder=hint, id=f"name{place}", classes="name", compact=True)
                    yield OneLine(
                        score,
                        placeholder=wording.SCORE_HINT.format(most=ACTIVITY_MAX),
                        id=f"score{place}",
                        classes="score",
                        compact=True,
                        select_on_focus=True,
                    )
                    yield Static("", id=f"before{place}", classes="before", markup=False)
            yield Static(wording.OPTIONAL, id="said", markup=False)
            yield Static(PSFS_SOURCE, classes="source", markup=False)
            yield self._buttons(save=True)

    def on_mount(self) -> None:
        """Where the activities are named already, the scores come first."""
        self._began = self._typed()
        for field in self.query(Input):
            field.cursor_position = 0  # a long name is shown from its beginning
        self.query_one("#score0" if self._names else "#name0", Input).focus()

    def _field(self, part: str, place: int) -> Input:
        return self.query_one(f"#{part}{place}", Input)

    def _typed(self) -> list[str]:
        return [
            self._field(part, place).value for place in range(ACTIVITIES_MAX) for part in ("name", "score")
        ]

    @property
    def unsaved(self) -> bool:
        """Whether a field says something else than at first."""
        return self._typed() != self._began

    def _score(self, place: int) -> int:
        name = self._field("name", place).value.strip() or wording.THIS_ACTIVITY
        what = wording.SCORE_OF.format(activity=name)
        return parse_whole(self._field("score", place).value, 0, ACTIVITY_MAX, what)

    @on(Input.Changed)
    def _changed(self) -> None:
        """The score of the last time, once a new one stands beside the same activity."""
        for place in range(ACTIVITIES_MAX):
            name = self._field("name", place).value.strip()
            try:
                given = self._score(place) is not None
            except InputError:
                given = False
            before = self._before.get(name) if given else None
            words = "" if before is None else wording.SCORE_BEFORE.format(score=before)
            self.query_one(f"#before{place}", Static).update(words)

    @on(Input.Submitted)
    def _enter(self, event: Input.Submitted) -> None:
        """Enter goes on; from the score of the last activity that is named it saves."""
        part, place = (event.input.id or "")[:-1], int((event.input.id or "0")[-1])
        try:
            if part == "score" and event.value.strip():
                self._score(place)
        except InputError as error:
            self._say(error.text, wrong=True)
            return
        named = [one for one in range(ACTIVITIES_MAX) if self._field("name", one).value.strip()]
        last = max(named, default=-1) if self._names else ACTIVITIES_MAX - 1
        if (part == "score" and place == last) or (part == "name" and not event.value.strip()):
            self.action_save()
        elif part == "score" and self._names:
            self._field("score", min(place + 1, ACTIVITIES_MAX - 1)).focus()
        else:
            self.focus_next()

    def action_save(self) -> None:
        """Write what stands there, unless something is wrong with it."""
        try:
            scores = psfs_scores(self._pairs())
        except InputError as error:
            self._say(error.text, wrong=True)
            return
        self._keep(scores, lambda diary: diary.treatments.answer_activities(scores))

    def _pairs(self) -> list[tuple[str, int]]:
        """Activities with their scores; the keys go to the first that lacks one.

        Raises:
            InputError: for an activity without a score, or a score without an activity.
        """
        found = []
        for place in range(ACTIVITIES_MAX):
            name, score = (self._field(part, place) for part in ("name", "score"))
            if not name.value.strip() and not score.value.strip():
                continue
            try:
                limits.words(name.value, limits.NAME_LENGTH, wording.AN_ACTIVITY)
            except InputError:
                name.focus()
                raise
            try:
                found.append((name.value, self._score(place)))
            except InputError:
                score.focus()
                raise
        return found


class ChangeForm(ScaleForm):
    """PGIC: one key answers. Nothing is chosen beforehand."""

    CSS = """
    ChangeForm .asks { margin-bottom: 1; }
    ChangeForm #said { margin-top: 0; }
    ChangeForm.-short .dialog { padding: 0; max-height: 100%; scrollbar-size-vertical: 1; }
    ChangeForm.-short .asks, ChangeForm.-short OptionList { margin-bottom: 0; }
    ChangeForm.-short #said, ChangeForm.-short .buttons { display: none; }
    """
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            str(step),
            f"choose({step})",
            words,
            show=False,
            id=f"change.{step}",
            tooltip=wording.CHANGE_IN_HELP.format(change=words),
        )
        for step, words in PGIC_WORDS.items()
    ]

    def compose(self) -> ComposeResult:
        """The question and its seven steps."""
        now = step_of(self._entry) if self._entry else None
        marks = marks_of(self)
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = self._titled(wording.CHANGE_SINCE_THE_START)
            day = self._old_day
            question = PGIC_QUESTION if day is None else pgic_question_of(day)
            yield Static(question, classes="asks", markup=False)
            yield OptionList(
                *(
                    Option(f"{step}  {words}{f'  {marks.done}' if step == now else ''}", str(step))
                    for step, words in PGIC_WORDS.items()
                ),
                compact=True,
                markup=False,
            )
            yield Static(wording.OPTIONAL, id="said", markup=False)
            yield self._buttons(save=False)

    def on_resize(self) -> None:
        """In a terminal of few lines the frame has the mouse's way out; the buttons find no room."""
        self.call_after_refresh(self._frame)

    def _frame(self) -> None:
        way = f"[@click=screen.cancel]{wording.CANCEL}[/]" if self.has_class("-short") else ""
        self.query_one(".dialog").border_subtitle = way

    def on_mount(self) -> None:
        """An Enter too many answers nothing."""
        self.query_one(OptionList).highlighted = None

    def action_choose(self, step: int) -> None:
        """Take a step."""
        self._keep(step, lambda diary: diary.treatments.answer_change(step))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.action_choose(int(event.option.id or 0))
