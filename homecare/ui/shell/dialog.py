"""What every screen over a screen has: it closes once, and only itself.

Textual's `dismiss` closes whichever screen is in front: a key pressed twice, or an answer that comes while
the safety page lies over a question, would close another one.
"""

import asyncio
from typing import Final

from textual import events
from textual.screen import ModalScreen, ScreenResultType

from homecare.ui.shell.host import home_of

LOOK_AGAIN_S: Final = 0.1


class Question(ModalScreen[ScreenResultType]):
    """A screen that is closed with an answer."""

    def _on_mount(self, event: events.Mount) -> None:
        """What was said in passing would lie over its first lines."""
        home_of(self).hush()

    def answer(self, answer: ScreenResultType | None) -> None:
        """Close with an answer, if this screen is in front; what comes twice is one answer."""
        if self.is_active:
            self.dismiss(answer)

    async def answer_when_in_front(self, answer: ScreenResultType | None) -> None:
        """Close with an answer as soon as no other screen lies over this one."""
        while self.is_running and not self.is_active:
            await asyncio.sleep(LOOK_AGAIN_S)
        self.answer(answer)
