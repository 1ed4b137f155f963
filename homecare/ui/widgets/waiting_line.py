"""One line under the day: what waits for the patient, and the key that opens it. Empty days have none."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

from homecare.ui.widgets import wording

if TYPE_CHECKING:
    from homecare.diary.waiting import Waiting


Parts = tuple[tuple[str, str], ...]
"""Keys with what waits behind each."""


class WaitingLine(Widget):
    """Says what waits; a click opens it like the key."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"waiting--key"}
    DEFAULT_CSS = """
    WaitingLine { height: 1; display: none; background: $panel; padding: 0 1; }
    WaitingLine > .waiting--key { color: $accent; text-style: bold; }
    """

    class Opened(Message):
        """A part of the line was clicked: `key` is the key that does the same."""

        def __init__(self, key: str) -> None:
            self.key = key
            super().__init__()

    def __init__(self) -> None:
        super().__init__()
        self._long: Parts = ()
        self._short: Parts = ()

    def show(self, waiting: "Waiting") -> None:
        """Show what waits; nothing waits: no line."""
        parts = _parts(waiting, short=False), _parts(waiting, short=True)
        if parts != (self._long, self._short):
            self._long, self._short = parts
            self.display = bool(self._long)
            self.refresh()

    def render(self) -> Text:
        """`a  Session today, 15:30: log pain before and after   y  A message from your practice`."""
        line = self._line(self._long)
        if line.cell_len <= self.size.width or len(self._long) == 1:
            return line
        parts = list(self._short)
        for place in reversed(range(1, len(parts))):  # the last ones are named by their keys alone first
            if self._line(parts).cell_len > self.size.width:
                parts[place] = (parts[place][0], "…")
        return self._line(parts)

    def _line(self, parts: Iterable[tuple[str, str]]) -> Text:
        style = self.get_component_rich_style("waiting--key")
        line = Text(no_wrap=True, overflow="ellipsis")
        for place, (key, words) in enumerate(parts):
            meta = Style(meta={"key": key})
            line.append("   " if place else "").append(key, style + meta).append(f"  {words}", meta)
        return line

    def on_click(self, event: events.Click) -> None:
        """A click is the key; beside the words it is the first one."""
        event.stop()
        key = event.style.meta.get("key", self._long[0][0] if self._long else "y")
        self.post_message(self.Opened(str(key)))


def _parts(waiting: "Waiting", *, short: bool) -> Parts:
    """Keys, and what waits behind each; in few words where there is little room."""
    found = (("a", _session(waiting, short)), ("y", _words(waiting, short)), ("Q", _to_ask(waiting)))
    return tuple((key, words) for key, words in found if words)


def _session(waiting: "Waiting", short: bool) -> str:
    if waiting.begun is not None:
        return wording.PAIN_AFTER_SHORT if short else wording.PAIN_AFTER
    if waiting.session_today is None:
        return ""
    time = waiting.session_today.time
    if time:
        return (wording.SESSION_AT_SHORT if short else wording.SESSION_AT).format(time=time)
    return wording.SESSION_TODAY_SHORT if short else wording.SESSION_TODAY


def _to_ask(waiting: "Waiting") -> str:
    """On the day of a session, how many questions are open."""
    if not waiting.questions or not (waiting.session_today or waiting.begun):
        return ""
    return wording.TO_ASK.of(waiting.questions)


def _written(messages: int, answers: int) -> str:
    """`A message from your practice`, `2 messages and 1 answer from your practice`."""
    if (messages, answers) in ((1, 0), (0, 1)):
        return wording.A_MESSAGE if messages else wording.AN_ANSWER
    if not messages or not answers:
        alone = wording.MESSAGES_FROM_PRACTICE if messages else wording.ANSWERS_FROM_PRACTICE
        return alone.of(messages or answers)
    return wording.BOTH_FROM_PRACTICE.format(
        messages=wording.MESSAGES.of(messages), answers=wording.ANSWERS.of(answers)
    )


def _words(waiting: "Waiting", short: bool) -> str:
    from homecare.core.wording.progression import short_step

    parts = []
    if waiting.messages or waiting.answers:
        parts.append(_written(len(waiting.messages), len(waiting.answers)))
    if waiting.after_effects is not None:
        from homecare.core.values.in_words import weekday_in_words

        weekday = weekday_in_words(waiting.after_effects)
        how = wording.HOW_AFTER_SHORT if short else wording.HOW_AFTER
        parts.append(how.format(weekday=weekday))
    steps = [one for one in waiting.proposals if not one.asked]
    if steps:
        more = f" (+{len(steps) - 1})" if len(steps) > 1 else ""
        says = _step(back=steps[0].back, first=not parts, at_practice=waiting.at_practice)
        parts.append(f"{says.format(step=short_step(steps[0]))}{more}")
    asked = len(waiting.proposals) - len(steps)
    if asked and not steps:
        asks = wording.PATIENT_ASKS if waiting.at_practice else wording.TO_ASK_PRACTITIONER
        parts.append(asks.format(step=short_step(waiting.proposals[0])))
    return " · ".join(parts)


def _step(*, back: bool, first: bool, at_practice: bool) -> str:
    """What is said of a step that is proposed; in few words behind something else."""
    if not first:
        return wording.STEP_BACK if back else wording.STEP
    if at_practice:
        return wording.STEP_BACK_PROPOSED_AT_PRACTICE if back else wording.STEP_PROPOSED_AT_PRACTICE
    return wording.STEP_BACK_PROPOSED if back else wording.STEP_PROPOSED
