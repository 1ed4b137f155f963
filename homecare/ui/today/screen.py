"""Today: the routine, pain and sitting of a day, and the card of the highlighted exercise."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import OptionList

from homecare.core.day.view import DayItem, DayView
from homecare.core.records.entry import Entry
from homecare.core.records.records import Outcome, PainKind, PainReading
from homecare.core.sitting.sitting import SittingNow
from homecare.core.values.pain_kind import KIND_WORDS
from homecare.core.values.regions import region_in_words
from homecare.core.wording.entries import OUTCOME_WORDS
from homecare.core.wording.who_entered import is_by_practice
from homecare.errors import HomecareError
from homecare.ui.shell.day_look import DayLook, look_at_day, with_figures
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.messages import SittingMoved
from homecare.ui.today.course import DayCourse
from homecare.ui.widgets.day_line import DayLine
from homecare.ui.widgets.exercise_card import ExerciseCard
from homecare.ui.widgets.guidance_line import GuidanceLine
from homecare.ui.widgets.pain_scale import PainStrip
from homecare.ui.widgets.routine_list import RoutineList
from homecare.ui.widgets.saying import entitle
from homecare.ui.widgets.sitting_bar import SittingBar
from homecare.ui.widgets.waiting_line import WaitingLine


class TodayScreen(DayCourse):
    """One day of the diary: the one that is running, or an earlier one."""

    room: ClassVar[str] = "today"
    AUTO_FOCUS = "#routine"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("S", "routine", "Routine", id="today.routine", tooltip="Do all that is left, with the timer"),
        Binding("space", "done", "Done", id="today.done", tooltip="The highlighted exercise, as prescribed"),
        Binding("x", "skip", "Skip", id="today.skip", tooltip="Not done, with a reason"),
        Binding("p", "pain", "Pain", id="today.pain", tooltip="Log a pain level, 0 to 10"),
        # One key with two names: only the one that holds on the day shown is offered, so both share the id.
        Binding("s", "total", "Sat", id="today.sitting", tooltip="Log how long you sat on this day"),
        Binding("s", "sitting", "Sit", id="today.sitting", tooltip="Sit down; then: a break, or get up"),
        Binding("m", "sat", "Sat", show=False, id="today.sat", tooltip="Log how long you sat"),
        Binding("a", "session", "Session", id="today.session", tooltip="Log an acupuncture session"),
        Binding("r", "rest", "Rest", show=False, id="today.rest", tooltip="Mark a rest day"),
        Binding("f", "flare", "Flare", id="today.flare", tooltip="The flare plan, on or off"),
        Binding("y", "waiting", "Steps", show=False, id="today.waiting", tooltip="Waiting for you"),
        Binding(
            "M", "messages", "Messages", show=False, id="today.messages",
            tooltip="What your practice wrote; marks it as read",
        ),
        Binding("g", "guidance", "Guidance", show=False, id="today.guidance", tooltip="Today's tip"),
        Binding("e", "edit", "Edit", show=False, id="today.edit", tooltip="Change or remove what was logged"),
        Binding(
            "left_square_bracket", "day(-1)", "Day before", show=False, id="today.earlier",
            tooltip="The day before; what you log there is marked as late",
        ),
        Binding(
            "right_square_bracket", "day(1)", "Next day", show=False, id="today.later",
            tooltip="The day after",
        ),
        Binding("t", "now", "To today", show=False, id="today.now", tooltip="Today"),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._sitting: SittingNow | None = None
        self._asked_to_go_on = False
        self._drawn = False
        self._led = False  # the player is open, or opening: a second Enter opens no second one

    def body(self) -> ComposeResult:
        """Today's tip over two columns."""
        yield DayLine(self.home.day)
        yield WaitingLine()
        yield GuidanceLine()
        with Horizontal(id="columns"):
            with Vertical(id="left"):
                yield RoutineList()
                scale = PainStrip(id="pain")
                scale.border_title = "Pain"
                yield scale
                yield SittingBar()
            yield ExerciseCard()

    def begin(self) -> None:
        """Show what the app has read already; look for oneself where it could not."""
        look, self.home.first_look = self.home.first_look, None
        if look is None or not self._complete:
            super().begin()
        else:
            self._take(look)
            self.call_after_refresh(self.settle_in)
        # The list draws its marks in the theme's colours once; a new theme needs new ones.
        self.app.theme_changed_signal.subscribe(self, lambda _: self.look_when_in_front())

    @property
    def _complete(self) -> bool:
        """Whether every part is there to be filled: on a busy machine the screen may come before them."""
        parts = (DayLine, RoutineList, PainStrip, SittingBar, ExerciseCard)
        return all(self.query(part) for part in parts)

    # Looking

    async def look(self) -> None:
        """The day's view, and the descriptions of its exercises."""
        day = self._day
        drawn = self._drawn
        self._take(await self.home.diary.ask(lambda diary: look_at_day(diary, day, drawn=drawn)))

    def _take(self, look: DayLook) -> None:
        self._seen = look
        self._show(look.view)

    def settle_in(self) -> None:
        """The day is on screen: now there is time to ask about a routine that was not finished."""
        if not self._asked_to_go_on:
            self._asked_to_go_on = True
            self._offer_to_go_on()
        super().settle_in()
        self.look_for_waiting()
        if not self._drawn:
            self._drawn = True
            self._draw_figures()

    @work(group="drawing")
    async def _draw_figures(self) -> None:
        """The figures come last: reading and drawing them takes longer than all the rest of the screen."""
        look = self._seen
        if look is not None:
            drawn = await self.home.diary.ask(lambda diary: with_figures(diary, look))
            if self._seen is look:  # a newer look brought its figures with it
                self._seen = drawn
            self._show_card()
        self.query_one(ExerciseCard).begin_moving()
        self.call_after_refresh(self._draw_ahead)  # once the figure has its room

    def _show(self, view: DayView) -> None:
        self.query_one(DayLine).show(view)
        self.query_one(RoutineList).show(view)
        self.query_one(SittingBar).show(view, None if view.late else self._sitting)
        scale = self.query_one(PainStrip)
        charted = (view.region, PainKind.AVERAGE_24H)
        scale.chosen = view.readings[charted].level if charted in view.readings else None
        others = [reading for about, reading in view.readings.items() if about != charted]
        said = ", ".join(_other_reading(one, view.region) for one in others[-2:]) or "on average, last 24 h"
        theirs = charted in view.readings and is_by_practice(view.readings[charted])
        by = ", by the practice" if theirs else ""
        entitle(scale, f"Pain, {region_in_words(view.region)}{by}", said)
        self._show_card()

    def _show_card(self) -> None:
        view, card = self._view, self.query_one(ExerciseCard)
        if view is None:
            return
        item = self.query_one(RoutineList).item
        if item is None:
            card.show_nothing(view)
            return
        plan = view.assigned.plan if view.assigned else None
        known = self._seen.exercises.get(item.planned.key) if self._seen else None
        card.show(item, known, plan, rest=view.rest is not None)
        self.call_after_refresh(self._draw_ahead)

    def on_resize(self) -> None:
        """Figures of another size are other figures."""
        self.call_after_refresh(self._draw_ahead)

    def _draw_ahead(self) -> None:
        """The figures that the cursor comes to next, and what Enter starts, before they are asked for."""
        order = self.query_one(RoutineList).from_here
        known = self._seen.exercises if self._seen else {}
        figures = [
            level.figure
            for item in order
            for level in (known[item.planned.key].levels if item.planned.key in known else ())
            if level.number == item.planned.prescription.level and level.figure is not None
        ]
        self.query_one(ExerciseCard).draw_ahead(figures)

    def trouble(self, error: HomecareError) -> None:
        """The diary cannot be opened: the card says why and what to do."""
        self.query_one(ExerciseCard).show_words(error.title, f"{error.sentence}\n\n{error.next_step}")

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self._show_card()
        self.refresh_bindings()

    def day_turned(self, day: date) -> None:
        """At 04:00 an open screen moves on by itself, unless it shows an earlier day on purpose."""
        if self._day is not None and self._day >= day:  # also where the clock was set back
            self._day = None

    @property
    def _sits(self) -> bool:
        """Whether a bout is open on the day that is shown."""
        return self._day is None and self._sitting is not None and self._sitting.bout is not None

    @on(SittingMoved)
    def _sitting_moved(self, message: SittingMoved) -> None:
        """The bar goes on with the time, where it shows the day that is running."""
        self._sitting = message.now
        if self._day is None and self._view is not None:
            self.query_one(SittingBar).move(message.now)

    # Moving between days

    def action_day(self, step: int) -> None:
        """Show the day before or after; never a day that has not come."""
        today = self.home.day
        shown = (self._day or today) + timedelta(days=step)
        self._day = None if shown >= today else shown
        self.look_again()

    def action_now(self) -> None:
        """Back to the day that is running."""
        self._day = None
        self.look_again()

    @on(WaitingLine.Opened)
    async def _opened(self, message: WaitingLine.Opened) -> None:
        ways = {"a": "session", "Q": "app.question"}
        await self.run_action(ways.get(message.key, "waiting"))

    @on(GuidanceLine.Opened)
    def _guidance_opened(self) -> None:
        self.action_guidance()

    @on(DayLine.Moved)
    def _moved(self, message: DayLine.Moved) -> None:
        self.action_day(message.days)

    # Logging

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The footer offers what can be done: with an exercise, with a flare plan, on the day shown."""
        earlier = self._day is not None
        if action == "edit" and isinstance(self.focused, PainStrip):
            return True
        if action in ("done", "skip", "edit") and self._view is not None:
            return bool(self._view.items)
        if action == "flare":  # the footer offers it to whom a flare plan was given
            return self._view is not None and self._view.flare is not None and not earlier
        if action in ("sitting", "total"):  # a chair is minded where the patient sits
            return (not earlier and not self.home.at_practice) is (action == "sitting")
        if action == "routine":
            return not earlier
        return True

    @property
    def in_vain(self) -> Collection[str]:
        """What is logged already is neither done nor skipped once more; what is not due is not skipped."""
        item = self.query_one(RoutineList).item if self.is_mounted else None
        if item is None:
            return ()
        skip = ("skip",) if item.entries or not item.due else ()
        return ("done", *skip) if item.outcome is Outcome.DONE else skip

    def action_done(self) -> None:
        """The highlighted exercise, as prescribed; a second press never logs it twice."""
        item = self._item()
        if item is None:
            return
        if item.outcome is Outcome.DONE:
            self.notify("Already logged. Press e to change or remove it, u to undo the last entry.")
            return
        if item.outcome in (Outcome.PARTIAL, Outcome.STOPPED_FOR_PAIN) and not item.more_asked:
            self.action_edit()
            return
        key, day = item.planned.key, self._day
        self._write(
            lambda diary: diary.entries.log_exercise(key, day=day, once=True), f"{item.planned.name}: done"
        )

    def action_skip(self) -> None:
        """Not done: ask for the reason."""
        item = self._item()
        if item is None:
            return
        if item.entries:
            self.notify(f"Logged as {OUTCOME_WORDS[item.entries[-1].outcome]} already. Press e to change it.")
            return
        if not item.due:
            self.notify(f"{item.planned.name} is not due on this day: there is nothing to skip.")
            return
        self._ask_why(item)

    @work(group="flow")
    async def _ask_why(self, item: DayItem) -> None:
        """Ask why it is skipped; a reason that cannot be written down stands there again."""
        from homecare.ui.forms.skip import SkipDialog

        name, key, day, reason = item.planned.name, item.planned.key, self._day, ""
        while True:
            said = await self.app.push_screen_wait(SkipDialog(name, reason))
            if said is None:
                return
            reason = said
            skipped = _skipping(key, said, day)
            if await self._log(skipped, f"{name}: skipped, {said}"):
                return

    # Being led

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        """Enter or a click on an exercise: be led through it; on an earlier day the form."""
        item = self._item()
        if self._day is not None:
            self.action_edit()
        elif item is not None:
            self._lead([item])

    def action_routine(self) -> None:
        """Be led through everything that is left of today's routine, in order."""
        from homecare.core.day.player_session import still_to_do
        from homecare.core.wording.player import nothing_to_lead

        view = self._view
        if view is not None and (items := still_to_do(view)):
            self._lead(items)
        elif view is not None:
            self.notify(nothing_to_lead(view, at_practice=self.home.at_practice))

    @work(group="flow")
    async def _lead(self, items: Sequence[DayItem]) -> None:
        from homecare.ui.player.opening import start

        if self._seen is not None and not self._led:
            self._led = True
            await start(self.app, items, self._seen)
            self._led = False

    @work(group="flow")
    async def _offer_to_go_on(self) -> None:
        """A routine that broke off, by a crash or by leaving the program, can be gone on with."""
        try:
            left = await self.home.diary.ask(lambda diary: diary.player.unfinished_run())
        except HomecareError as error:
            self.home.say_error(error)
            return
        if left is not None and self._seen is not None and not self._led:
            from homecare.ui.player.opening import offer_to_go_on

            self._led = True
            await offer_to_go_on(self.app, left, self._seen)
            self._led = False


def _skipping(key: str, reason: str, day: date | None) -> DiaryCall[Entry]:
    return lambda diary: diary.entries.log_exercise(key, skip=reason, day=day, once=True)


def _other_reading(reading: PainReading, region: str) -> str:
    """`neck 4`, `now 2`, `neck worst 6`: what sets a reading apart from the scale's own."""
    words = [] if reading.region == region else [region_in_words(reading.region)]
    words += [name for name, kind in KIND_WORDS.items() if kind is reading.kind and name != "average"]
    return " ".join([*words, str(reading.level), *["by the practice"] * is_by_practice(reading)])
