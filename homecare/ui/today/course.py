"""The course of a day: the flare plan on and off, steps that are proposed, and what the practice wrote."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import work

from homecare.core.clinic.questions import Answered
from homecare.errors import HomecareError
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.today.forms import DayForms
from homecare.ui.widgets.day_line import DayLine
from homecare.ui.widgets.guidance_line import GuidanceLine
from homecare.ui.widgets.waiting_line import WaitingLine

if TYPE_CHECKING:
    from datetime import date

    from homecare.core.records.practice import Message
    from homecare.core.routine.progression import Proposal
    from homecare.diary.waiting import Waiting


class DayCourse(DayForms):
    """A room that shows what waits for the patient beside the day's routine."""

    _waiting: "Waiting | None" = None

    @work(group="waiting", exclusive=True)
    async def look_for_waiting(self) -> None:
        """Ask what waits, once the day itself is on screen."""
        try:
            self._waiting = await self.home.diary.ask(lambda diary: diary.waiting.now())
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.query_one(WaitingLine).show(self._waiting)
        self.query_one(DayLine).plan(self._waiting.appointment)
        self.refresh_bindings()
        await self._look_for_guidance()

    # The line of guidance

    async def _look_for_guidance(self) -> None:
        """One line a day, on the day that is running, where nothing else waits to be read."""
        line, guidance = self.query_one(GuidanceLine), None
        wanted = self.home.settings.guidance and not self.home.at_practice and self._day is None
        if wanted and not self.query_one(WaitingLine).display:
            try:
                guidance = await self.home.diary.ask(lambda diary: diary.daily_tip.today())
            except HomecareError as error:
                self.home.say_error(error)
        line.show(guidance)

    def action_guidance(self) -> None:
        """Open the guide where the day's line stands."""
        guidance = self.query_one(GuidanceLine).guidance
        if guidance is None:
            self.notify("There is no tip for today. Press 5 for the guide.")
        else:
            self.home.action_guide(guidance.key)

    def _to_ask(self) -> str:
        left = self._waiting.questions if self._waiting is not None else 0
        return f"\n{left} to ask: Press Q to tick off what you asked." if left else ""

    # Steps and messages

    def action_waiting(self) -> None:
        """Read messages and answers, say how it was after a session, then answer the steps, one by one."""
        waiting = self._waiting
        written = () if waiting is None else (*waiting.messages, *waiting.answers)
        if waiting is None or not (written or waiting.after_effects or waiting.proposals):
            self.notify(
                "Nothing is waiting for you: no message, and no proposed step. Press M for earlier messages."
            )
            return
        self._go_through(waiting)

    def action_messages(self) -> None:
        """All that the practice wrote, to read again."""
        from homecare.ui.handoff.received import ReceivedDialog

        self.app.push_screen(ReceivedDialog())

    @work(group="flow", exclusive=True)
    async def _go_through(self, waiting: "Waiting") -> None:
        from homecare.ui.today.steps import MessageDialog

        written: list[Message | Answered] = [*waiting.messages, *waiting.answers]
        for message in written:
            if not await self.app.push_screen_wait(MessageDialog(message)):
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

        entry = await self.app.push_screen_wait(AfterEffectsForm(session_day))
        if entry is not None:
            self._said(entry)

    async def _answer(self, proposal: "Proposal", more: int) -> bool:
        """Ask about one step; whether to go on to the next one."""
        from homecare.core.records.flare_and_steps import Answer
        from homecare.core.wording.progression import short_step
        from homecare.ui.today.steps import StepDialog

        answer = await self.app.push_screen_wait(StepDialog(proposal, more))
        if answer is None:
            return False
        if not await self._did(lambda diary: diary.progression.answer_step(proposal.exercise, answer)):
            return False
        said = {
            Answer.YES: f"{short_step(proposal)}, from today on. Press u to undo.",
            Answer.NOT_NOW: f"{proposal.name} stays as it is. You are asked again when something changes.",
            Answer.ASK: f"{proposal.name}: it is on your report as a question.",
        }
        if answer is Answer.YES and more and not proposal.back:
            said[answer] += " One change at a time: the others come back tomorrow."
        self.notify(said[answer], title="Step")
        # One thing at a time: after a step forward the others wait until tomorrow.
        return answer is not Answer.YES or proposal.back

    # The flare plan

    def action_flare(self) -> None:
        """Switch the flare plan on or off, today."""
        view = self._view
        if view is None:
            return
        if view.on_flare and view.assigned is not None and view.assigned.spell is not None:
            if view.assigned.spell.until is not None:
                self.notify("Today is the last flare day. Tomorrow is as usual. Press u to undo.")
            else:
                self._end_flare()
        elif view.flare is None:
            can = "You" if self.home.at_practice else "Your practitioner"
            self.notify(f"There is no flare plan. {can} can set one: press 4 for the programmes.")
        else:
            title = view.flare.plan.title
            self._switch(
                lambda diary: diary.flare.start(),
                f"{title}, until you press f again. These days are marked and do not count.",
            )

    @work(group="writing")
    async def _end_flare(self) -> None:
        """Switched off with exercises done under it today, today stays a flare day."""
        try:
            ended = await self.home.diary.ask(lambda diary: diary.flare.end())
        except HomecareError as error:
            self.home.say_error(error)
            return
        stays = ended.until == self.home.day
        self.notify(
            "Today stays a flare day because you did some of it. Tomorrow is as usual."
            if stays
            else "Flare plan off: back to your usual programme.",
            title="Flare plan",
        )
        self.home.tell_screens(DiaryChanged)

    @work(group="writing")
    async def _switch(self, act: Callable[..., object], said: str) -> None:
        if await self._did(act):
            self.notify(said, title="Flare plan")

    async def _did(self, act: Callable[..., object]) -> bool:
        """Do something in the diary; what is refused is said."""
        try:
            await self.home.diary.ask(act)
        except HomecareError as error:
            self.home.say_error(error)
            return False
        self.home.tell_screens(DiaryChanged)
        return True
