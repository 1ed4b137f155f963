"""Today: the routine, pain and sitting of a day, and the card of the highlighted exercise."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import OptionList

from homecare.core.day.player_session import still_to_do
from homecare.core.day.view import DayItem, DayView
from homecare.core.records.records import Outcome, PainKind, PainReading
from homecare.core.values.regions import region_in_words
from homecare.core.wording.player import nothing_to_lead
from homecare.core.wording.sentences import commas
from homecare.core.wording.who_entered import is_by_practice
from homecare.errors import HomecareError
from homecare.ui.room import Room
from homecare.ui.shell.day_look import DayLook, look_at_day, with_figures
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import SittingMoved
from homecare.ui.today import wording
from homecare.ui.today.course import DayCourse
from homecare.ui.today.forms import DayForms
from homecare.ui.today.shown import ShownDay
from homecare.ui.today.wording import FORM_KEYS, KEYS
from homecare.ui.widgets.day_line import DayLine
from homecare.ui.widgets.exercise_card import ExerciseCard
from homecare.ui.widgets.guidance_line import GuidanceLine
from homecare.ui.widgets.pain_scale import PainStrip
from homecare.ui.widgets.routine_list import RoutineList
from homecare.ui.widgets.saying import entitle
from homecare.ui.widgets.sitting_bar import SittingBar
from homecare.ui.widgets.waiting_line import WaitingLine


class TodayScreen(Room):
    """One day of the diary: the one that is running, or an earlier one."""

    room: ClassVar[str] = "today"
    AUTO_FOCUS = "#routine"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "S", "routine", "today.routine"),
        bind(KEYS, "space", "done", "today.done"),
        bind(KEYS, "x", "skip", "today.skip"),
        bind(KEYS, "p", "pain", "today.pain"),
        # One key with two names: only the one that holds on the day shown is offered, so both share the id.
        bind(KEYS, "s", "total", "today.sitting", named="today.total"),
        bind(KEYS, "s", "sitting", "today.sitting"),
        bind(KEYS, "m", "sat", "today.sat", show=False),
        bind(KEYS, "a", "session", "today.session"),
        *(
            bind({f"today.{word}": (name, does)}, key, f"log('{word}')", f"today.{word}", show=False)
            for word, (key, name, does) in FORM_KEYS.items()
        ),
        bind(KEYS, "f", "flare", "today.flare"),
        bind(KEYS, "y", "waiting", "today.waiting", show=False),
        bind(KEYS, "M", "messages", "today.messages", show=False),
        bind(KEYS, "g", "guidance", "today.guidance", show=False),
        bind(KEYS, "e", "edit", "today.edit", show=False),
        bind(KEYS, "left_square_bracket", "day(-1)", "today.earlier", show=False),
        bind(KEYS, "right_square_bracket", "day(1)", "today.later", show=False),
        bind(KEYS, "t", "now", "today.now", show=False),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._shown = ShownDay(self)
        self._forms = DayForms(self, self._shown)
        self._course = DayCourse(self, self._shown, self._forms.say_logged)
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
                scale.border_title = wording.PAIN
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
        day = self._shown.earlier
        drawn = self._drawn
        self._take(await self.home.diary.ask(lambda diary: look_at_day(diary, day, drawn=drawn)))

    def _take(self, look: DayLook) -> None:
        self._shown.look = look
        self._show(look.view)

    def settle_in(self) -> None:
        """The day is on screen: now there is time to ask about a routine that was not finished."""
        if not (self._asked_to_go_on or self.home.at_practice):  # there it is the patient's own to go on with
            self._asked_to_go_on = True
            self._offer_to_go_on()
        super().settle_in()
        self._course.look_for_waiting()
        if not self._drawn:
            self._drawn = True
            self._draw_figures()

    @work(group="drawing")
    async def _draw_figures(self) -> None:
        """The figures come last: reading and drawing them takes longer than all the rest of the screen."""
        look = self._shown.look
        if look is not None:
            drawn = await self.home.diary.ask(lambda diary: with_figures(diary, look))
            if self._shown.look is look:  # a newer look brought its figures with it
                self._shown.look = drawn
            self._show_card()
        self.query_one(ExerciseCard).begin_moving()
        self.call_after_refresh(self._draw_ahead)  # once the figure has its room

    def _show(self, view: DayView) -> None:
        self.query_one(DayLine).show(view)
        self.query_one(RoutineList).show(view)
        self.query_one(SittingBar).show(view, None if view.late else self._shown.sitting)
        scale = self.query_one(PainStrip)
        charted = (view.region, PainKind.AVERAGE_24H)
        scale.chosen = view.readings[charted].level if charted in view.readings else None
        others = [reading for about, reading in view.readings.items() if about != charted]
        said = commas(*(_other_reading(one, view.region) for one in others[-2:])) or wording.ON_AVERAGE
        theirs = charted in view.readings and is_by_practice(view.readings[charted])
        region = region_in_words(view.region)
        title = wording.PAIN_OF.format(region=region)
        if theirs:
            whole = wording.PAIN_OF_BY_PRACTICE.format(region=region)
            title = whole if cell_len(whole) <= scale.size.width - 4 else wording.PAIN_BY_PRACTICE
        entitle(scale, title, said)
        self._show_card()

    def _show_card(self) -> None:
        view, card = self._shown.view, self.query_one(ExerciseCard)
        if view is None:
            return
        item = self.query_one(RoutineList).item
        if item is None:
            card.show_nothing(view)
            return
        plan = view.assigned.plan if view.assigned else None
        known = self._shown.look.exercises.get(item.planned.key) if self._shown.look else None
        card.show(item, known, plan, rest=view.rest is not None)
        self.call_after_refresh(self._draw_ahead)

    def on_resize(self) -> None:
        """Figures of another size are other figures."""
        self.call_after_refresh(self._draw_ahead)

    def _draw_ahead(self) -> None:
        """The figures that the cursor comes to next, and what Enter starts, before they are asked for."""
        order = self.query_one(RoutineList).from_here
        known = self._shown.look.exercises if self._shown.look else {}
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
        if (
            self._shown.earlier is not None and self._shown.earlier >= day
        ):  # also where the clock was set back
            self._shown.earlier = None

    @on(SittingMoved)
    def _sitting_moved(self, message: SittingMoved) -> None:
        """The bar goes on with the time, where it shows the day that is running."""
        self._shown.sitting = message.now
        if self._shown.earlier is None and self._shown.view is not None:
            self.query_one(SittingBar).move(message.now)

    # Moving between days

    def action_day(self, step: int) -> None:
        """Show the day before or after; never a day that has not come."""
        today = self.home.day
        shown = (self._shown.earlier or today) + timedelta(days=step)
        self._shown.earlier = None if shown >= today else shown
        self.look_again()

    def action_now(self) -> None:
        """Back to the day that is running."""
        self._shown.earlier = None
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
        earlier = self._shown.earlier is not None
        if action == "edit" and isinstance(self.focused, PainStrip):
            return True
        if action in ("done", "skip", "edit") and self._shown.view is not None:
            return bool(self._shown.view.items)
        if action == "flare":  # the footer offers it to whom a flare plan was given
            return self._shown.view is not None and self._shown.view.flare is not None and not earlier
        if action in ("sitting", "total"):  # a chair is minded where the patient sits
            return (not earlier and not self.home.at_practice) is (action == "sitting")
        if action == "routine":
            return not earlier
        # What was written to the patient stands in Notes at the practice: nobody reads it in their place.
        return action != "messages" or not self.home.at_practice

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
        self._forms.done()

    def action_skip(self) -> None:
        """Not done: ask for the reason."""
        self._forms.skip()

    def action_edit(self) -> None:
        """Correct what has the focus: the level on the strip, else the exercise."""
        self._forms.edit()

    def action_pain(self) -> None:
        """The pain form: one digit logs."""
        self._forms.pain()

    @on(PainStrip.Asked)
    def _pain_asked(self, message: PainStrip.Asked) -> None:
        """The strip never writes: its level is filled into the form."""
        self._forms.pain(message.level)

    def action_sitting(self) -> None:
        """Sit down, or ask what is to be done in the chair; on an earlier day the form."""
        self._forms.sitting()

    def action_sat(self) -> None:
        """The sitting form."""
        self._forms.sat()

    def action_total(self) -> None:
        """The sitting form, under the key that sits down on the day that is running."""
        self._forms.sat()

    @on(SittingBar.Clicked)
    def _sitting_clicked(self) -> None:
        """A click asks: what is to be done in the chair, or how long it was."""
        if self._shown.sits:
            self._forms.sitting()
        else:
            self._forms.sat()

    def action_session(self) -> None:
        """The session form; the day's own session, where only its pain before is logged yet."""
        self._forms.session()

    def action_log(self, word: str) -> None:
        """The form for a new entry of a kind."""
        self._forms.new(word)

    def action_guidance(self) -> None:
        """Open the guide where the day's line stands."""
        self._course.guidance()

    def action_waiting(self) -> None:
        """What waits: messages, how it was after a session, steps."""
        self._course.waiting()

    def action_messages(self) -> None:
        """All that the practice wrote, to read again."""
        self._course.messages()

    def action_flare(self) -> None:
        """Switch the flare plan on or off, today."""
        self._course.flare()

    # Being led

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        """Enter or a click on an exercise: be led through it; on an earlier day the form."""
        item = self._forms.item()
        if self._shown.earlier is not None:
            self.action_edit()
        elif item is not None:
            self._lead([item])

    def action_routine(self) -> None:
        """Be led through everything that is left of today's routine, in order."""
        view = self._shown.view
        if view is not None and (items := still_to_do(view)):
            self._lead(items)
        elif view is not None:
            self.notify(nothing_to_lead(view, at_practice=self.home.at_practice))

    @work(group="flow")
    async def _lead(self, items: Sequence[DayItem]) -> None:
        from homecare.ui.player.opening import start

        if self._shown.look is not None and not self._led:
            self._led = True
            await start(self.app, items, self._shown.look)
            self._led = False

    @work(group="flow")
    async def _offer_to_go_on(self) -> None:
        """A routine that broke off, by a crash or by leaving the program, can be gone on with."""
        try:
            left = await self.home.diary.ask(lambda diary: diary.player.unfinished_run())
        except HomecareError as error:
            self.home.say_error(error)
            return
        if left is not None and self._shown.look is not None and not self._led:
            from homecare.ui.player.opening import offer_to_go_on

            self._led = True
            await offer_to_go_on(self.app, left, self._shown.look)
            self._led = False


def _other_reading(reading: PainReading, region: str) -> str:
    """`neck 4`, `now 2`, `neck worst 6`: what sets a reading apart from the scale's own."""
    elsewhere = reading.region != region
    said = (wording.READINGS_ELSEWHERE if elsewhere else wording.READINGS)[reading.kind].format(
        region=region_in_words(reading.region), level=reading.level
    )
    return wording.READING_BY_PRACTICE.format(reading=said) if is_by_practice(reading) else said
