"""A field of one line that loses nothing: pasted lines become one, and words are not typed over."""

import re
from typing import Any, Final

from textual import events
from textual.widgets import Input

_VALUE: Final = re.compile(r"\d[\dhmin:. -]*")


def is_value(text: str) -> bool:
    """Whether a text is a number, a day, a time or a duration, which is typed anew rather than mended."""
    return _VALUE.fullmatch(text) is not None


class OneLine(Input):
    """Textual's own field keeps only the first line of a pasted text, and selects all when it is gone to.

    Here what stands in it stays: a stray letter is added at the end. `select_on_focus` is for a value that
    is typed over.
    """

    def __init__(self, *args: Any, select_on_focus: bool = False, **named: Any) -> None:
        super().__init__(*args, select_on_focus=select_on_focus, **named)

    def on_focus(self, event: events.Focus) -> None:
        """Go on at the end, also where the beginning was shown."""
        if not event.from_app_focus:
            self.cursor_position = len(self.value)

    def on_paste(self, event: events.Paste) -> None:
        """Take all lines, with a space between them."""
        event.stop()
        event.prevent_default()
        words = " ".join(event.text.split())
        if self.selection.is_empty:
            self.insert_text_at_cursor(words)
        else:
            self.replace(words, *self.selection)
