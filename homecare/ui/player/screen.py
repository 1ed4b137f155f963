"""The player: phases, large digits, the moving figure, and one key for "stop, it hurts"."""

import asyncio
from collections.abc import Awaitable, Sequence
from typing import ClassVar, Final

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import var
from textual.widgets import Static

from homecare.core.day.player_session import Led, figure_at, seconds_left
from homecare.core.programme.plan import SafetyPlan
from homecare.core.records.performed import Performed, performed_sets
from homecare.core.records.records import Outcome
from homecare.core.routine.player import Cue, Lead, Phase, cues
from homecare.core.values.dose import Side
from homecare.core.wording import player
from homecare.core.wording.safety_notice import exercise_notice
from homecare.errors import HomecareError
from homecare.ui.player import wording
from homecare.ui.player.dialogs import GO_ON, KeepDialog, LevelDialog, show_stop
from homecare.ui.player.keeper import Keeper
from homecare.ui.player.steps import Steps
from homecare.ui.player.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.big_digits import BigDigits
from homecare.ui.widgets.figure_stage import progress_bar
from homecare.ui.widgets.figure_view import FigureView
from homecare.ui.widgets.saying import KeyLine

TICKS_A_SECOND: Final = 10
CUE_S: Final = 3.0
"""Seconds for which a cue's words stay."""
ANNOUNCED_S: Final = 20
"""Seconds for which the next exercise is announced before it begins by itself."""


class Player(Question[bool]):
    """Leads through exercises in order, with the programme's stop rule; closes with whether all were done."""

    CSS_PATH = ["../player.tcss", "../dialogs.tcss"]  # noqa: RUF012 -- Textual declares it
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal"), (100, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (15, "-short"), (20, "-high")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [  # what must not be missed first: a narrow footer ends early
        bind(KEYS, "space", "pause", "player.pause"),
        bind(KEYS, "full_stop", "stop", "player.stop", key_display="."),
        bind(KEYS, "n", "next", "player.next"),
        bind(KEYS, "escape", "leave", "player.leave", key_display="Esc"),
        bind(KEYS, "x", "skip", "player.skip"),
        bind(KEYS, "b", "back", "player.back"),
        bind(KEYS, "plus,equals_sign", "target(1)", "player.more", key_display="+"),
        bind(KEYS, "minus", "target(-1)", "player.less", key_display="-"),
        bind(KEYS, "exclamation_mark", "app.safety", "player.safety", key_display="!"),
        bind(KEYS, "question_mark", "app.keys", "player.keys", key_display="?"),
    ]  # fmt: skip

    _busy: var[bool] = var(False, bindings=True)  # a question is open: keys leave the footer, and return

    def __init__(
        self, exercises: Sequence[Led], keeper: Keeper, *, title: str, safety: SafetyPlan | None = None
    ) -> None:
        super().__init__(classes="-whole")
        self._round = tuple(exercises)
        self._keeper = keeper
        self._title = title
        self._safety = safety
        self._at = 0
        self._lead = self._round[0].begin()
        self._planned = sum(led.seconds for led in self._round)
        self._last = 0.0
        self._answered = True
        self._unkept: tuple[Led, Lead, Performed | None, int | None] | None = None  # what the diary refused
        self._cue_left = 0.0
        self._shown: dict[str, str] = {}
        self._writing = asyncio.Lock()

    @property
    def home(self) -> Home:
        """The app."""
        return home_of(self)

    @property
    def led(self) -> Led:
        """The exercise under way."""
        return self._round[self._at]

    @property
    def lead(self) -> Lead:
        """Where it is."""
        return self._lead

    @property
    def _to_come(self) -> tuple[Led, ...]:
        return self._round[self._at + 1 :]

    def compose(self) -> ComposeResult:
        """A line above, words beside the figure, the progress of the whole below."""
        yield Static(id="player-head", markup=False)
        with Horizontal(id="stage"):
            with Vertical(id="now"):
                yield Static(id="phase", markup=False)
                yield BigDigits(id="digits")
                yield Static(id="detail", markup=False)
                yield Static(id="cue", markup=False)
                yield Static(id="next", markup=False)
                yield Steps(id="steps", markup=False)
            yield FigureView(still=self.home.settings.reduced_motion)
        yield Static(id="progress", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Time runs from here."""
        self.app.clear_notifications()
        self.set_class(self.home.demo, "-demo")
        self._last = self.home.stopwatch()
        self._announce_exercise()
        self.call_after_refresh(self._show)
        self.set_interval(1 / TICKS_A_SECOND, self._tick)

    # Time

    def _tick(self) -> None:
        now = self.home.stopwatch()
        passed, self._last = now - self._last, now
        if not self.is_active or self._busy:
            return  # something else is open over it, and time stands still for that
        self._cue_left -= passed
        self._go(self._lead.after(passed))

    def _go(self, lead: Lead) -> None:
        """Show where the lead is now, announce what has changed, keep what is done."""
        before, self._lead = self._lead, lead
        self._announce(cues(before, lead))
        if lead.phase is Phase.OVER:
            if before.phase is not Phase.OVER:
                self._busy = True
                self._exercise_over()
        elif len(lead.done) != len(before.done):
            self._keep_sets(self.led, lead)
        self._show()

    def _announce(self, heard: Sequence[Cue]) -> None:
        if not heard:
            return
        self._cue_left = CUE_S
        self._text("cue", "  ".join(player.cue_in_words(cue, self._lead) for cue in heard))
        if self.home.settings.sound:
            for _ in heard:
                self.app.bell()

    # Backups

    @work(group="writing")
    async def _keep_sets(self, led: Led, lead: Lead) -> None:
        await self._keep(led, lead)

    async def _keep(
        self, led: Led, lead: Lead, did: Performed | None = None, peak: int | None = None
    ) -> bool:
        kept = await self._tell(self._keeper.keep(led, lead, did, peak))
        self._unkept = None if kept else (led, lead, did, peak)
        return kept

    async def _tell(self, telling: Awaitable[None]) -> bool:
        """Tell the keeper, one thing after another; what the diary refuses is said in its own words."""
        async with self._writing:
            try:
                await telling
            except HomecareError as error:
                self.home.say_error(error)
                return False
        return True

    async def _keep_again(self) -> None:
        """Once more what the diary did not take."""
        if self._unkept is not None:
            await self._keep(*self._unkept)

    @work(group="flow")
    async def _exercise_over(self) -> None:
        """The last set is done: keep it, ask for the peak, go on."""
        led, lead = self.led, self._lead
        did = performed_sets(lead.asked, lead.sets)
        if lead.sets:
            await self._keep(led, lead, did)
            if self._keeper.asks_peak and not await self._ask_peak(led, lead, did):
                await self._end()
                return
        await self._next_exercise()

    async def _ask_peak(self, led: Led, lead: Lead, did: Performed) -> bool:
        """Ask for the peak and keep it; False where the programme's stop text made the person end here."""
        coming = self._to_come
        then = ""
        if coming:
            first = "".join(player.steps_in_all(coming[0])[:1])
            then = wording.NEXT.format(exercise=coming[0].name, step=first)
        done = player.done_in_words(lead, lead.sets)
        peak = await self.app.push_screen_wait(
            LevelDialog(
                led.name,
                wording.HOW_STRONG_AT_PEAK.format(exercise=led.name, done=done),
                then=then,
                # Who has not answered once may have walked away: nothing more is done in their name.
                seconds=ANNOUNCED_S if coming and self._answered else None,
            )
        )
        self._answered = peak is not None
        if peak is None:
            return True
        await self._keep(led, lead, did, peak)
        title = wording.PEAK_PAIN.format(exercise=led.name, level=peak)
        return await self._say_notice(title, did.outcome, peak)

    async def _next_exercise(self) -> None:
        """On to the next exercise, or to the end."""
        await self._keep_again()
        await self._tell(self._keeper.next())
        self._unkept = None
        if not self._to_come:
            await self.answer_when_in_front(True)
            return
        self._at += 1
        self._lead = self.led.begin()
        self._busy = False
        self._announce_exercise()

    def _announce_exercise(self) -> None:
        level = f", {self.led.level_name}" if self.led.level_name else ""
        self.query_one("#now").border_title = Content(f"{self.led.name}{level}")
        self._shown.clear()
        self._cue_left = 0.0
        if self._lead.phase is Phase.OVER:
            self._busy = True
            self._exercise_over()
        self._show()

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While an exercise is being ended, its keys do nothing."""
        ours = ("pause", "next", "back", "target", "skip", "stop", "leave")
        return not (self._busy and action in ours)

    def action_pause(self) -> None:
        """Pause the timer, or start it again."""
        self._go(self._lead.pause())

    def action_next(self) -> None:
        """On to what comes next."""
        self._go(self._lead.skip_on())

    def action_back(self) -> None:
        """This set again, or the one before."""
        self._cue_left = 0.0  # what was announced is no longer so
        self._go(self._lead.back())

    def action_target(self, steps: int) -> None:
        """Ask more or less of this set."""
        self._go(self._lead.change_target(steps))

    def action_skip(self) -> None:
        """Leave the exercise off, with a reason."""
        self._busy = True  # no second press, and no second, counts beside the question
        self._skip()

    @work(group="flow")
    async def _skip(self) -> None:
        from homecare.ui.forms.skip import SkipDialog

        reason = await self.app.push_screen_wait(SkipDialog(self.led.name))
        if reason is None:
            self._busy = False
            return
        lead = self._lead = self._lead.end()
        await self._keep(self.led, lead, performed_sets(lead.asked, lead.sets, reason=reason))
        await self._next_exercise()

    def action_stop(self) -> None:
        """Stop, it hurts: on disk first, then the level, then what the programme says."""
        self._busy = True
        self._stop()

    @work(group="flow")
    async def _stop(self) -> None:
        before, where = self._lead, player.stopped_in_words(self._lead)
        lead = self._lead = before.end()
        did = performed_sets(
            lead.asked, lead.sets, stopped=True, reason=wording.STOPPED_WHERE.format(where=where)
        )
        await self._keep(self.led, lead, did)
        level = await self.app.push_screen_wait(
            LevelDialog(wording.STOPPED.format(exercise=self.led.name), wording.HOW_STRONG, slip=True)
        )
        if level == GO_ON:  # pressed by accident: as if it had not been, and standing still
            await self._keep(self.led, before)
            self._lead, self._busy = before if before.paused else before.pause(), False
            self._show()
            return
        if level is not None:
            await self._keep(self.led, lead, did, level)
        if await self._say_notice(wording.STOP_IT_HURTS, Outcome.STOPPED_FOR_PAIN, level):
            await self._next_exercise()
        else:
            await self._end()

    async def _say_notice(self, title: str, outcome: Outcome, peak: int | None) -> bool:
        """The programme's own words, and the safety page's key, if there is reason; whether they go on."""
        notice = exercise_notice(self._safety, outcome, peak)
        return await show_stop(self.app, title, notice, more=bool(self._to_come))

    def action_leave(self) -> None:
        """Leave; ask first whether to keep what was done of this exercise."""
        self._busy = True
        self._leave()

    @work(group="flow")
    async def _leave(self) -> None:
        lead = self._lead.end()
        if lead.sets != self.led.done:
            answer = await self.app.push_screen_wait(
                KeepDialog(self.led.name, player.done_in_words(lead, lead.sets))
            )
            if answer == "go_on" or (answer == "keep" and not await self._keep(self.led, lead)):
                self._busy = False  # what the diary did not take is not left behind without a word
                return
            if answer == "drop":
                self._unkept = None
                await self._tell(self._keeper.drop())
        await self._end()

    async def _end(self) -> None:
        await self._keep_again()
        await self._tell(self._keeper.end())
        await self.answer_when_in_front(False)

    # Showing

    def _text(self, name: str, said: str) -> None:
        """Change a line of the screen, if it says something else than before."""
        if self._shown.get(name) != said:
            self._shown[name] = said
            if name == "cue":
                self.query_one("#now").set_class(bool(said), "-cue")
            if name == "set":
                self.query_one("#now").border_subtitle = said
            else:  # all lines but this one have a height of their own
                self.query_one(f"#{name}", Static).update(said, layout=name == "next")

    def _show(self) -> None:
        lead = self._lead
        if not self.is_mounted:
            return
        if self._cue_left <= 0:
            self._text("cue", player.TIME_LOST if lead.lost else "")
        now = self.query_one("#now")  # a class of the whole screen would have all of it painted
        now.set_class(lead.phase is Phase.WORK, "-working").set_class(lead.paused, "-paused")
        self._text("phase", player.phase_in_words(lead))
        self.query_one(BigDigits).value = player.big_number(lead)
        self._text("detail", player.detail_in_words(lead))
        self._text("next", player.next_in_words(lead, self._to_come))
        self._text("set", player.set_in_words(lead))
        self.query_one(Steps).show(player.steps_in_all(self.led), player.steps_now(self.led, lead))
        self._show_figure(lead)
        self._show_progress(lead)

    def _show_figure(self, lead: Lead) -> None:
        view = self.query_one(FigureView)
        figure = self.led.figure
        self.set_class(figure is None or self.home.plain, "-no-figure")
        view.show(figure, mirrored=lead.side is Side.RIGHT)
        if figure is not None and not self.home.plain:
            view.move_to(*figure_at(figure, lead))

    def _show_progress(self, lead: Lead) -> None:
        left = seconds_left(lead, self._to_come)
        said = player.time_left_in_words(left)
        which = wording.PLACE if self.has_class("-narrow") else wording.EXERCISE_PLACE
        place = which.format(number=self._at + 1, exercises=len(self._round))
        where = f"{place} · " if len(self._round) > 1 else ""
        done = 1 - min(1.0, left / self._planned) if self._planned else 1.0
        bar = "" if self.home.plain else progress_bar(self.size.width - len(where + said) - 4, done)
        self._text("progress", f" {bar}{where}{said}")
        head, demo = f" {self._title}", f" {wording.DEMO} " if self.home.demo else ""
        self._text("player-head", head + " " * max(1, self.size.width - len(head) - len(demo)) + demo)
