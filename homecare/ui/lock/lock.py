"""The lock of the screens: the passphrase before the first room, and again after minutes without a key."""

import asyncio
from collections.abc import Callable
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from textual import events
from textual.app import App
from textual.notifications import SeverityLevel
from textual.widget import AwaitMount

from homecare.errors import LockedError
from homecare.settings.settings import Settings
from homecare.ui.lock import wording
from homecare.ui.shell.diary_thread import DiaryThread
from homecare.ui.shell.toasts import forget, is_good_news
from homecare.ui.shell.type_ahead import TypeAhead

if TYPE_CHECKING:
    from homecare.ui.lock.screen import PassphraseScreen


class Lockable(App[None]):
    """An app that shows nothing until the passphrase of a locked diary is typed.

    While the screen is locked everything beneath goes on: timers count, and what is typed in a form stays.
    What would come over it (a question, another room, words in passing) waits until it is open again.
    """

    diary: DiaryThread
    settings: Settings
    stopwatch: Callable[[], float]
    _shut: "PassphraseScreen | None" = None
    _waiting: list[Callable[[], object]]
    _stirred: float = 0.0
    type_ahead: TypeAhead
    wrong_passphrases: int = 0
    """How many in a row; it outlives the screen that asks, so that nobody starts anew."""

    def __init__(self) -> None:
        super().__init__()
        self.type_ahead = TypeAhead(self, super().on_event)

    @property
    def shut(self) -> bool:
        """Whether the passphrase is being asked for."""
        return self._shut is not None

    async def let_in(self, *, at_practice: bool) -> None:
        """Open the diary; the passphrase of a locked one is asked for first. Awaited in a worker.

        Raises:
            StoreError: if it cannot be used.
        """
        try:
            await self.diary.begin(at_practice=at_practice)
        except LockedError:
            from homecare.ui.lock.screen import PassphraseScreen

            await self._ask(PassphraseScreen(self.diary.unlock, leaves=True))
        self._stirred = self.stopwatch()

    async def _ask(self, screen: "PassphraseScreen") -> None:
        self._shut, self._waiting = screen, []
        answer = super().push_screen(screen, wait_for_dismiss=True)
        self.type_ahead.asked(answer)
        await answer
        self._open_again()

    def action_lock(self) -> None:
        """Lock the screen now."""
        if not self.diary.locked:
            self.notify(wording.NO_PASSPHRASE_YET)
        elif not self.shut:
            from homecare.ui.lock.screen import PassphraseScreen

            self._shut, self._waiting = PassphraseScreen(self.diary.know), []
            self.clear_notifications()
            super().push_screen(self._shut, lambda _: self._open_again())

    def _open_again(self) -> None:
        self._shut, self.wrong_passphrases = None, 0
        self._stirred = self.stopwatch()
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            one()

    # Minutes without a key

    @property
    def untouched_s(self) -> float:
        """Seconds since the last key or move of the mouse."""
        return self.stopwatch() - self._stirred

    def lock_if_idle(self) -> bool:
        """Lock the screen where nobody touched key or mouse for the minutes of the setting."""
        after_s = self.settings.lock_after_min * 60
        idle = after_s > 0 and self.untouched_s >= after_s
        if not idle or self.shut or not self.diary.locked:
            return False
        self.action_lock()
        return True

    async def on_event(self, event: events.Event) -> None:
        """Every key and every move of the mouse begins the minutes anew.

        The first one after a long sleep of the machine locks, and does nothing else.
        """
        if isinstance(event, events.InputEvent) and not event.is_forwarded:
            if self.lock_if_idle():
                return
            self._stirred = self.stopwatch()
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self.type_ahead.hear(event)
        else:
            await super().on_event(event)

    # What waits meanwhile

    def push_screen(self, screen: Any, *said: Any, **named: Any) -> Any:
        """A screen over the others, once they can be seen; the safety page at once."""
        from homecare.ui.safety.screen import SafetyScreen

        if not self.shut or isinstance(screen, SafetyScreen):
            answered_later = super().push_screen(screen, *said, **named)
            if named.get("wait_for_dismiss"):
                self.type_ahead.asked(answered_later)
            return answered_later
        here, push = copy_context(), super().push_screen
        if not named.get("wait_for_dismiss"):
            self._waiting.append(lambda: here.run(push, screen, *said, **named))
            return AwaitMount(self.screen, [])
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.type_ahead.asked(answer)

        def answered(asked: asyncio.Future[Any]) -> None:
            if not answer.cancelled():
                answer.set_result(asked.result())

        def pushed() -> None:
            asked: asyncio.Future[Any] = here.run(push, screen, *said, **named)
            asked.add_done_callback(answered)

        self._waiting.append(pushed)
        return answer

    def switch_mode(self, mode: str) -> AwaitMount:
        """Go to a room, once it can be seen."""
        if not self.shut:
            return super().switch_mode(mode)
        self._waiting.append(lambda: self.switch_mode(mode))
        return AwaitMount(self.screen, [])

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say something in passing, as it is written: what a person typed is never markup.

        It is said once it can be seen, as it may speak of the diary. Good news takes the place of what was
        said before.
        """

        def say() -> None:
            if severity == "information":
                forget(self, is_good_news)
            super(Lockable, self).notify(
                message, title=title, severity=severity, timeout=timeout, markup=False
            )

        if self.shut:
            self._waiting.append(say)
        else:
            say()

    async def action_quit(self) -> None:
        """Leave, unless a screen holds what is not saved yet."""
        if not any(getattr(screen, "unsaved", False) for screen in self.screen_stack):
            await super().action_quit()
        elif self._shut is None:
            self.notify(wording.NOT_SAVED_YET, severity="warning")
        else:
            self._shut.say(wording.FORM_BENEATH)
