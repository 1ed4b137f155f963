"""Watches the chair while the program is open: counts the bout, rings when its break is due, asks on return.

The bout itself lives in the database; this only shows it, so that closing the program loses nothing.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from textual.app import App

from homecare.core.sitting.bouts import ASKED_AGAIN
from homecare.core.sitting.sitting import POSTPONE_MIN, SittingEntries, SittingNow, whole_minutes
from homecare.core.values.days import Clock, in_utc
from homecare.core.values.times import parse_instant
from homecare.core.wording.sentences import commas
from homecare.core.wording.sitting import bout_in_words, clock_in_words, status_in_words
from homecare.errors import HomecareError, InputError, SayAgainError
from homecare.ui.room import Room
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.messages import DiaryChanged, SittingMoved
from homecare.ui.sitting import wording
from homecare.ui.sitting.dialogs import Answer, ChairDialog, UntilDialog

if TYPE_CHECKING:
    from homecare.core.day.player_session import Led
    from homecare.core.programme.plan import SafetyPlan
    from homecare.core.records.records import BreakTaken
    from homecare.diary.diary import Diary

AWAY: Final = timedelta(minutes=10)
"""When the clock leaps by more than this, the program was asleep: whether somebody still sits is asked."""

SHORTEST_BREAK: Final = timedelta(minutes=1)
"""Of a break from a bout that is left before, with nothing done in it, it is asked whether it was one."""

Offered = tuple[Answer, str, str]
"""An answer, its key and its words."""
BREAK: Final[Offered] = ("break", "b", wording.TAKE_A_BREAK)
STILL: Final[Offered] = ("still", "s", wording.STILL_SITTING)
UP: Final[Offered] = ("up", "e", wording.GOT_UP)
LATER: Final[Offered] = ("postpone", "p", wording.IN_5_MIN)
SKIP: Final[Offered] = ("skip", "x", wording.SKIP)
WHEN: Final[Offered] = ("when", "w", wording.GOT_UP_AT)


@dataclass
class Asked:
    """A dialog that stands, the bout and the prompt (None: any) it is about, and its words at a moment."""

    dialog: ChairDialog | UntilDialog
    words: Callable[[SittingNow], str]
    bout: UUID | None
    due_at: datetime | None = None
    over: bool = False
    """Whether what it asks was answered elsewhere, or was asked before the machine fell asleep."""

    def follow(self, now: SittingNow, *, leapt: bool) -> None:
        """Go on with the time. A time that is being typed is asked for whatever the clock does."""
        other_bout = now.bout is None or now.bout.id != self.bout
        other_prompt = self.due_at is not None and now.due_at != self.due_at
        slept = leapt and isinstance(self.dialog, ChairDialog)
        self.over = self.over or other_bout or other_prompt or slept
        if not self.over:
            self.dialog.say(self.words(now))


class ChairWatch:
    """One for the app, from the first room that shows the diary until the end."""

    def __init__(self, app: App[None], clock: Clock) -> None:
        self._app = app
        self._clock = clock
        self._entries: SittingEntries | None = None
        self._seen_at: datetime | None = None
        self._told: tuple[object, ...] = ()
        self._rung_for: datetime | None = None
        self._asked_for: datetime | None = None
        self._question: Asked | None = None
        self._asking = False
        self._returned = True

    @property
    def _home(self) -> Home:
        return home_of(self._app)

    def _run(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run something that asks the diary; what it refuses is said in its own words."""

        async def saying() -> None:
            try:
                await work()
            except HomecareError as error:
                self._home.say_error(error)

        self._app.run_worker(saying(), group="chair")

    def _ask(self, work: Callable[[], Awaitable[None]]) -> None:
        """The same for what asks the person: one question at a time, with all that follows from it."""
        if self._asking:
            return
        self._asking = True

        async def asking() -> None:
            try:
                await work()
            finally:
                self._asking = False

        self._run(asking)

    @property
    def _may_ask(self) -> bool:
        """Never over a dialog, a form or an exercise."""
        return isinstance(self._app.screen, Room)

    # Looking

    def look(self) -> None:
        """Look at the diary again: something was written, here or by another program."""
        self._run(self._look)

    async def _look(self) -> None:
        await self._read()
        self.tick()

    async def _read(self) -> SittingNow:
        home = self._home
        self._entries = await home.diary.ask(lambda diary: diary.sitting_now.entries())
        return self._entries.at(self._clock.now())

    def tick(self) -> None:
        """Time has passed: tell the screens, and ring where a break came due."""
        if self._entries is None:
            return
        at = in_utc(self._clock.now())  # one zone throughout: a leap is told by instants
        now = self._entries.at(at)
        leapt = self._seen_at is not None and at - self._seen_at > AWAY
        self._seen_at = at
        told = (now.bout, now.minutes, now.due, now.due_in_min, now.day_minutes, now.breaks)
        if told != self._told:
            self._told = told
            self._home.post_to_screens(lambda: SittingMoved(now))
        self._follow(now, leapt=leapt)
        self._returned = now.bout is not None and (self._returned or leapt)
        if self._returned and self._may_ask and not self._asking:
            self._returned = False
            self._ask(self._ask_on_return)
        elif now.due and not now.left_open:
            self._prompt(now)

    def _follow(self, now: SittingNow, *, leapt: bool) -> None:
        """Let the question that stands go on with the time, or close it when it is no longer one."""
        question = self._question
        if question is None:
            return
        question.follow(now, leapt=leapt)
        if question.over and question.dialog.is_active:  # later, where the safety page stands over it
            self._question = None
            question.dialog.dismiss(None)

    def _prompt(self, now: SittingNow) -> None:
        if self._rung_for != now.due_at:
            self._rung_for = now.due_at
            self._home.ring(wording.TIME_FOR_A_BREAK, status_in_words(now))
        if self._asked_for != now.due_at and self._may_ask and not self._asking:
            self._ask(partial(self._ask_about_break, now))  # once for each prompt

    # Asking

    def toggle(self) -> None:
        """Sit down; or, when sitting, ask what is to be done."""
        self._ask(self._toggle)

    async def _toggle(self) -> None:
        now = await self._read()
        if now.bout is None:
            await self._sit_down()
        elif now.left_open or now.clock_set_back:
            await self._ask_until(now)
        elif now.due:
            await self._ask_about_break(now)
        else:
            await self._put(wording.SITTING, status_in_words, (BREAK, UP, WHEN, STILL), now)

    async def _put(
        self,
        title: str,
        words: Callable[[SittingNow], str],
        answers: tuple[Offered, ...],
        now: SittingNow,
        due_at: datetime | None = None,
    ) -> None:
        """Ask, and do what is answered. `due_at` is the prompt the question is of, if it is of one."""
        dialog = ChairDialog(title, words(now), answers)
        self._question = Asked(dialog, words, None if now.bout is None else now.bout.id, due_at)
        answer = await self._app.push_screen_wait(dialog)
        self._question = None
        await self._act(answer, now)

    async def _ask_about_break(self, now: SittingNow) -> None:
        answers = (BREAK, SKIP, WHEN) if now.postponed else (BREAK, LATER, SKIP, WHEN)
        names = commas(*(led.name for led in await self._break_round()))
        if not self._may_ask:
            return  # something was opened meanwhile: it is asked when that is closed
        self._asked_for = now.due_at

        def words(now: SittingNow) -> str:
            return wording.STAND_UP.format(
                status=status_in_words(now), minutes=now.break_min, exercises=names
            )

        await self._put(wording.TIME_FOR_A_BREAK, words, answers, now, now.due_at)

    async def _ask_on_return(self) -> None:
        """Somebody sat when the program was left, or when the machine fell asleep: do they still?"""
        now = await self._read()
        if now.bout is None:
            return
        if not self._may_ask:
            self._returned = True  # something was opened meanwhile: it is asked when that is closed
            return
        if now.left_open or now.clock_set_back:
            await self._ask_until(now)
            return
        if now.due:  # the question says so; it is not rung for and asked a second time
            self._asked_for = self._rung_for = now.due_at

        def words(now: SittingNow) -> str:
            return wording.STILL_OR_UNTIL.format(status=status_in_words(now))

        await self._put(wording.WELCOME_BACK, words, (STILL, BREAK, UP, WHEN), now)

    async def _ask_until(self, now: SittingNow) -> None:
        """Ask when somebody got up, until a time is said that can be true, or it is left open."""
        bout = now.bout
        if bout is None or bout.start is None:
            return
        read = partial(parse_instant, now=self._clock.now(), after=bout.start)
        typed = wrong = ""
        while True:
            dialog = UntilDialog(status_in_words(now), read, typed=typed, wrong=wrong)
            self._question = Asked(dialog, status_in_words, bout.id)
            until = await self._app.push_screen_wait(dialog)
            self._question = None
            if until is None:
                return
            typed = dialog.typed
            try:
                if await self._get_up(until):
                    return
                wrong = ""
            except InputError as error:
                wrong = error.sentence
            except HomecareError as error:  # the time is still there, to be said again
                wrong = error.text

    # Acting

    async def _act(self, answer: Answer | None, asked: SittingNow) -> None:
        """Do what was answered, unless another program did so while the question stood."""
        if answer is None or answer == "still":
            return
        now = await self._read()
        same_break = self._entries is not None and self._entries.break_under_way(self._clock.now())
        answered = now.due_at != asked.due_at and answer in ("postpone", "skip")
        if answered or (now.bout is None and not (answer == "break" and same_break)):
            self._home.notify(status_in_words(now), title=wording.ALREADY_LOGGED_ELSEWHERE)
        elif answer == "up":
            await self._get_up(None)
        elif answer == "when" or now.minutes > whole_minutes(ASKED_AGAIN):
            await self._ask_until(now)  # after so long a break is not believed: the person got up before
        elif answer == "break":
            await self._take_break()
        elif answer == "postpone":
            await self._write(lambda diary: diary.sitting.postpone_break())
            self._home.notify(wording.BREAK_COMES_AGAIN.format(minutes=POSTPONE_MIN), title=wording.POSTPONED)
        else:
            await self._write(lambda diary: diary.sitting.skip_break())
            said = wording.NEXT_BREAK.format(minutes=now.max_bout_min)
            self._home.notify(said, title=wording.BREAK_SKIPPED)

    async def _write(self, call: "Callable[[Diary], Any]") -> Any:
        home = self._home
        done = await home.diary.ask(call)
        home.tell_screens(DiaryChanged)
        await self._read()
        return done

    async def _sit_down(self) -> None:
        now = await self._read()
        if now.bout is not None:
            self._home.notify(status_in_words(now), title=wording.ALREADY_LOGGED_ELSEWHERE)
            return
        bout = await self._write(lambda diary: diary.sitting.sit_down())
        now = await self._read()
        since = clock_in_words(bout.start, bout.utc_offset)
        words = wording.SITTING_FROM.format(since=since, minutes=now.max_bout_min)
        self._home.notify(words, title=wording.SITTING, timeout=4)

    async def _get_up(self, at: datetime | None, *, sure: bool = False) -> bool:
        """End the bout; whether it was, since one of many hours is asked about again.

        Raises:
            InputError: if it cannot have ended then.
        """
        try:
            bout = await self._write(lambda diary: diary.sitting.get_up(at=at, sure=sure))
        except SayAgainError as error:
            again = ConfirmDialog(error.title, error.sentence)
            return await self._app.push_screen_wait(again) and await self._get_up(at, sure=True)
        self._home.notify(bout_in_words(bout, self._home.clock.now().tzinfo), title=wording.SAVED, timeout=4)
        return True

    async def _break_round(self) -> "tuple[Led, ...]":
        from homecare.core.day.player_session import break_round
        from homecare.ui.player.opening import pace_of

        home = self._home
        pace = pace_of(home.settings)

        def exercises(diary: "Diary") -> "tuple[Led, ...]":
            assigned = diary.day.view().assigned
            return break_round(assigned.plan if assigned else None, diary.shelf.illustrated, pace)

        return await home.diary.ask(exercises)

    async def _take_break(self) -> None:
        """The bout ends now; then the break is led, and the next bout begins when somebody sits again."""
        from homecare.ui.player.keeper import BreakKeeper
        from homecare.ui.player.screen import Player

        led, sat = await self._break_round(), (await self._read()).bout is not None
        taken = await self._write(lambda diary: diary.sitting.take_break())
        keeper = BreakKeeper()
        safety = await self._home.diary.ask(_stop_rule)
        await self._app.push_screen_wait(Player(led, keeper, title=wording.A_BREAK, safety=safety))
        done = ", ".join(keeper.done)
        at_once = in_utc(self._clock.now()) - taken.at < SHORTEST_BREAK
        none = sat and not done and at_once
        if none and not await self._app.push_screen_wait(ConfirmDialog(wording.BREAK, *wording.NONE_DONE)):
            await self._take_back(taken)
            return
        await self._write(lambda diary: diary.sitting.finish_break(taken.id, done, sit_down=False))
        if (await self._read()).bout is not None:
            return  # sat down again in another program
        if await self._app.push_screen_wait(ConfirmDialog(wording.BREAK, wording.SITTING_AGAIN)):
            await self._sit_down()

    async def _take_back(self, taken: "BreakTaken") -> None:
        """A break that was not taken is none: what it ended goes on."""
        await self._write(lambda diary: diary.sitting.leave_break(taken.id))
        self._home.notify(status_in_words(await self._read()), title=wording.NO_BREAK_TAKEN)


def _stop_rule(diary: "Diary") -> "SafetyPlan | None":
    """The stop rule of the programme that is followed; to be called in the diary's thread."""
    assigned = diary.day.view().assigned
    return assigned.plan.safety if assigned else None
