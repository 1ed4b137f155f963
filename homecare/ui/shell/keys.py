"""Keys: what one does stands in the screen, what it is called in the wording of the package."""

from collections.abc import Mapping

from textual.binding import Binding

KeyWords = Mapping[str, tuple[str, str]]
"""By the id of a key: its name in the footer, and what the list of keys says it does."""


def bind(
    words: KeyWords,
    key: str,
    action: str,
    id: str,  # noqa: A002 -- what Textual calls it
    *,
    named: str | None = None,
    show: bool = True,
    key_display: str | None = None,
    priority: bool = False,
) -> Binding:
    """A key of a screen. `named` is where its words stand, where two share an id; the rest is Textual's."""
    name, does = words[named or id]
    return Binding(
        key, action, name, show=show, key_display=key_display, priority=priority, tooltip=does, id=id
    )
