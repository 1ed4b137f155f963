"""Words on the screen that are set again only where they say something else: each set costs a layout."""

from collections.abc import Collection, Sequence
from typing import Final

from rich.cells import cell_len
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Footer, Static
from textual.widgets._footer import FooterKey

_WIDE: Final = 60
"""Cells from which a line of keys always ends with its last ones; in less the first matter more."""
_LAST: Final = 2
"""How many these are, such as Undo and Keys."""


def say(place: Static, words: str | Text | Content) -> bool:
    """Show words, unless they stand there already in the same styles; whether anything changed."""
    shown = place.content
    if isinstance(shown, Content) and isinstance(words, Content):
        same = shown.is_same(words)  # == would compare the letters alone
    else:
        same = type(shown) is type(words) and shown == words
    if not same:
        place.update(words)
    return not same


def entitle(widget: Widget, title: str, subtitle: str = "") -> None:
    """Put these letters, which are never markup, in a widget's border; nothing where they stand there."""
    for name, words in (("border_title", Content(title)), ("border_subtitle", Content(subtitle))):
        if (getattr(widget, name) or "") != words.markup:
            setattr(widget, name, words)


class KeyLine(Footer):
    """The keys of the screen in the last line, built anew only when other keys or other room are there.

    Where there is no room for all, those before the last two are left out: the last one lists all of them.
    """

    _offered: tuple[int, Sequence[tuple[Binding, bool, str]]] | None = None

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)

    def compose(self) -> ComposeResult:
        """The keys that do something now, each of them whole."""
        in_vain = self._in_vain
        keys = [
            one for one in super().compose() if not (isinstance(one, FooterKey) and one.action in in_vain)
        ]
        room = self.app.size.width
        last = _LAST if room >= _WIDE else 0
        while len(keys) > last and sum(map(_width, keys)) > room + 1:  # behind the last one needs no space
            del keys[-1 - last]
        yield from keys

    def on_resize(self) -> None:
        """Other room may be room for other keys; the first ones come with their bindings."""
        if self._offered is not None:
            self.call_after_refresh(self.recompose)

    @property
    def _in_vain(self) -> Collection[str]:
        """Actions of the screen that would only say why they cannot be done."""
        return getattr(self.screen, "in_vain", ())

    async def recompose(self) -> None:
        """Build the keys, if they are others than those that stand there."""
        if not self.is_attached:  # its screen went while this was on the way
            return
        bindings = self.screen.active_bindings.values()
        in_vain = self._in_vain
        offered = [
            (one.binding, one.enabled, one.tooltip)
            for one in bindings
            if one.binding.show and one.binding.action not in in_vain
        ]
        wanted = (self.app.size.width, offered)
        if wanted != self._offered:
            self._offered = wanted
            await super().recompose()


def _width(key: Widget) -> int:
    """The cells of a key with its word, and the space behind it."""
    return cell_len(f"{key.key_display} {key.description} ") if isinstance(key, FooterKey) else 0
