"""A field of one line that loses nothing of what is pasted: several lines become one."""

from textual import events
from textual.widgets import Input


class OneLine(Input):
    """Textual's own field keeps only the first line of a pasted text."""

    def on_paste(self, event: events.Paste) -> None:
        """Take all lines, with a space between them."""
        event.stop()
        event.prevent_default()
        words = " ".join(event.text.split())
        if self.selection.is_empty:
            self.insert_text_at_cursor(words)
        else:
            self.replace(words, *self.selection)
