"""The course of a day: the flare plan on and off, steps that are proposed, and what the practice wrote."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from homecare.core.clinic.questions import Answered
from homecare.core.records.entry import Entry
from homecare.core.records.flare_and_steps import Answer
from homecare.errors import HomecareError
from homecare.ui.room import Room
from homecare.ui.shell.host import Home
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.today import wording
from homecare.ui.today.shown import ShownDay
from homecare.ui.widgets.day_line import DayLine
from homecare.ui.widgets.guidance_line import GuidanceLine
from homecare.ui.widgets.waiting_line import WaitingLine

if TYPE_CHECKING:
    from datetime import date

    from homecare.core.records.practice import Message
    from homecare.core.routine.progression import Proposal
    from homecare.diary.waiting import Waiting


class DayCourse:
    """What waits for the patient beside the routine of the day that a room shows."""

    def __init__(self, room: Room, shown: ShownDay, say_logged: Callable[[Entry], None]) -> None:
        self._room, self._shown, self._say_logged = room, shown, say_logged

    @property
    def _home(self) -> Home:
        return self._room.home

    def look_for_waiting(self) -> None:
        """Ask what waits, once the day itself is on screen."""
        self._room.run_worker(self._look_for_waiting(), group="waiting", exclusive=True)

    async def _look_for_waiting(self) -> None:
        try:
            waiting = await self._home.diary.ask(lambda diary: diary.waiting.now())
        except HomecareError as error:
            self._home.say_error(error)
            return
        self._shown.waiting = waiting
        self._room.query_one(WaitingLine).show(waiting)
        self._room.query_one(DayLine).plan(waiting.appointment)
        self._room.refresh_bindings()
        await self._look_for_guidance()

    # The line of guidance

    async def _look_for_guidance(self) -> None:
        """One line a day, on the day that is running, where nothing else waits to be read."""
        line, guidance = self._room.query_one(GuidanceLine), None
        wanted = self._home.settings.guidance and not self._home.at_practice and self._shown.earlier is None
        if wanted and not self._room.query_one(WaitingLine).display:
            try:
                guidance = await self._home.diary.ask(lambda diary: diary.daily_tip.today())
            except HomecareError as error:
                self._home.say_error(error)
        line.show(guidance)

    def guidance(self) -> None:
        """Open the guide where the day's line stands."""
        guidance = self._room.query_one(GuidanceLine).guidance
        if guidance is None:
            self._room.notify(wording.NO_TIP_TODAY)
        else:
            self._home.action_guide(guidance.key)

    # Steps and messages

    def waiting(self) -> None:
        """Read messages and answers, say how it was after a session, then answer the steps, one by one."""
        waiting = self._shown.waiting
        written = () if waiting is None else (*waiting.messages, *waiting.answers)
        if waiting is None or not (written or waiting.after_effects or waiting.proposals):
            self._room.notify(wording.NOTHING_WAITING)
            return
        self._room.run_worker(self._go_through(waiting), group="flow", exclusive=True)

    def messages(self) -> None:
        """All that the practice wrote, to read again."""
        from homecare.ui.handoff.received import ReceivedDialog

        self._room.app.push_screen(ReceivedDialog())

    async def _go_through(self, waiting: "Waiting") -> None:
        from homecare.ui.today.steps import MessageDialog

        written: list[Message | Answered] = [*waiting.messages, *waiting.answers]
        for message in written:
            if not await self._room.app.push_screen_wait(MessageDialog(message)):
                return
            read = [message.reply.id if isinstance(message, Answered) else message.id]
            if not await self._did(lambda diary, read=read: diary.questions.mark_read(read)):
                return
        if waiting.after_effects is not None:
            await self._ask_after(waiting.after_effects)
        open_ones = [one for one in waiting.proposals if not one.asked] or list(waiting.proposals)
        for number, proposal in enumerate(open_ones, 1):
            more = len(open_ones) - number
            if not await self._answer(proposal, more):
                break
        self.look_for_waiting()

    async def _ask_after(self, session_day: "date") -> None:
        """How it was after a session; not now leaves it for later, and goes on."""
        from homecare.ui.forms.after_effects import AfterEffectsForm

        entry = await self._room.app.push_screen_wait(AfterEffectsForm(session_day))
        if entry is not None:
            self._say_logged(entry)

    async def _answer(self, proposal: "Proposal", more: int) -> bool:
        """Ask about one step; whether to go on to the next one."""
        from homecare.core.wording.progression import short_step
        from homecare.ui.today.steps import StepDialog

        answer = await self._room.app.push_screen_wait(StepDialog(proposal, more))
        if answer is None:
            return False
        if not await self._did(lambda diary: diary.progression.answer_step(proposal.exercise, answer)):
            return False
        says = {
            Answer.YES: wording.STEP_TAKEN_OTHERS_WAIT if more and not proposal.back else wording.STEP_TAKEN,
            Answer.NOT_NOW: wording.STEP_NOT_NOW,
            Answer.ASK: wording.STEP_TO_ASK,
        }
        said = says[answer].format(step=short_step(proposal), exercise=proposal.name)
        self._room.notify(said, title=wording.STEP)
        # One thing at a time: after a step forward the others wait until tomorrow.
        return answer is not Answer.YES or proposal.back

    # The flare plan

    def flare(self) -> None:
        """Switch the flare plan on or off, today."""
        view = self._shown.view
        if view is None:
            return
        if view.on_flare and view.assigned is not None and view.assigned.spell is not None:
            if view.assigned.spell.until is not None:
                self._room.notify(wording.LAST_FLARE_DAY)
            else:
                self._room.run_worker(self._end_flare(), group="writing")
        elif view.flare is None:
            at_practice = self._home.at_practice
            self._room.notify(wording.NO_FLARE_PLAN_AT_PRACTICE if at_practice else wording.NO_FLARE_PLAN)
        else:
            said = wording.FLARE_PLAN_ON.format(title=view.flare.plan.title)
            self._room.run_worker(self._switch(lambda diary: diary.flare.start(), said), group="writing")

    async def _end_flare(self) -> None:
        """Switched off with exercises done under it today, today stays a flare day."""
        try:
            ended = await self._home.diary.ask(lambda diary: diary.flare.end())
        except HomecareError as error:
            self._home.say_error(error)
            return
        stays = ended.until == self._home.day
        self._room.notify(
            wording.STAYS_A_FLARE_DAY if stays else wording.FLARE_PLAN_OFF,
            title=wording.FLARE_PLAN,
        )
        self._home.tell_screens(DiaryChanged)

    async def _switch(self, act: Callable[..., object], said: str) -> None:
        if await self._did(act):
            self._room.notify(said, title=wording.FLARE_PLAN)

    async def _did(self, act: Callable[..., object]) -> bool:
        """Do something in the diary; what is refused is said."""
        try:
            await self._home.diary.ask(act)
        except HomecareError as error:
            self._home.say_error(error)
            return False
        self._home.tell_screens(DiaryChanged)
        return True
