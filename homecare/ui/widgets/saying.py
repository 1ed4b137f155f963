"""Words on the screen that are set again only where they say something else: each set costs a layout."""

from collections.abc import Collection, Sequence

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Footer, Static
from textual.widgets._footer import FooterKey


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
    """The keys of the screen in the last line. It is built anew only when other keys are offered."""

    _offered: Sequence[tuple[Binding, bool, str]] | None = None

    def compose(self) -> ComposeResult:
        """The keys that do something now."""
        in_vain = self._in_vain
        for key in super().compose():
            if not (isinstance(key, FooterKey) and key.action in in_vain):
                yield key

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
        if offered != self._offered:
            self._offered = offered
            await super().recompose()
