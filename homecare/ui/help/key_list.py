"""Every key of the interface as a part of the guide, made from the live bindings. Imports every screen."""

from collections.abc import Iterable, Mapping
from typing import Final

from textual.binding import Binding
from textual.keys import format_key

from homecare.core.guide.guide import Mark, Part, Section, Statement
from homecare.ui.help.wording import PLACES
from homecare.ui.settings.keymap import bindings

EVERYWHERE: Final = ("room", "safety", "keys", "undo", "report", "share", "receive", "quit")
"""What the first word of an id is where the key works in every room."""


def key_sections(remapped: Mapping[str, str]) -> tuple[Section, ...]:
    """A section for each place, a statement for each action: its keys, what it does, its id.

    `remapped` are keys by id, from the settings.
    """
    places: dict[str, list[tuple[str, Binding]]] = {place: [] for place in PLACES}
    for name, binding in bindings().items():
        first = name.partition(".")[0]
        places.setdefault("everywhere" if first in EVERYWHERE else first, []).append((name, binding))
    return tuple(
        Section(
            key=f"keys-{place}",
            title=PLACES.get(place, place.replace("_", " ").capitalize()),
            part=Part.KEYS,
            statements=tuple(_statement(name, binding, remapped) for name, binding in found),
        )
        for place, found in places.items()
        if found
    )


def _statement(name: str, binding: Binding, remapped: Mapping[str, str]) -> Statement:
    keys = remapped.get(name, binding.key)
    shown = (
        binding.key_display
        if binding.key_display and name not in remapped
        else keys_in_words(keys.split(","))
    )
    words = binding.tooltip or binding.description
    return Statement(key=f"keys.{name}", text=f"{shown}: {words} ({name})", mark=Mark.OWN)


def keys_in_words(keys: Iterable[str]) -> str:
    """`!, f1` for `exclamation_mark,f1`."""
    return ", ".join(format_key(key.strip()) for key in keys)
