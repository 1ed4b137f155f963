"""Every key of the interface as a part of the guide, made from the live bindings. Imports every screen."""

from collections.abc import Iterable, Mapping
from typing import Final

from textual.binding import Binding
from textual.keys import format_key

from homecare.core.guide.guide import Mark, Part, Section, Statement
from homecare.ui.settings.keymap import bindings

EVERYWHERE: Final = ("room", "safety", "keys", "undo", "report", "share", "receive", "quit")
"""What the first word of an id is where the key works in every room."""
TITLES: Final = {
    "everywhere": "Everywhere", "today": "Today", "routine": "The routine's list",
    "pain": "A pain level", "programme": "Programme", "progress": "Progress", "sessions": "Sessions",
    "history": "History", "versions": "What an entry was",
    "entries": "Tables", "guide": "Guide", "settings": "Settings", "start": "First run",
    "player": "While an exercise is led", "form": "Forms", "session": "The session form",
    "points": "Choosing points", "chair": "Sitting and breaks", "until": "A bout left open",
    "skip": "A reason to skip", "level": "A level after an exercise", "keep": "Leaving an exercise",
    "said": "What was done", "step": "A proposed step", "message": "A message", "how": "An explanation",
    "written": "The report is written", "confirm": "A yes or no", "build": "The builder",
    "build_form": "The builder's forms", "pick": "Adding exercises", "days": "Choosing days",
    "levels": "Choosing levels", "leave": "Leaving the builder", "clinic": "The clinic", "notes": "Notes",
    "note": "A note", "sharing": "Making a file to share", "receiving": "Receiving a file",
    "path": "The path of a file", "preview": "What would leave or come in", "whose": "Whose a file is",
    "page": "A page to read", "told": "What was done",
}  # fmt: skip
"""Headings by the first word of an id, in their order; another one is its own heading."""


def key_sections(remapped: Mapping[str, str]) -> tuple[Section, ...]:
    """A section for each place, a statement for each action: its keys, what it does, its id.

    `remapped` are keys by id, from the settings.
    """
    places: dict[str, list[tuple[str, Binding]]] = {place: [] for place in TITLES}
    for name, binding in bindings().items():
        first = name.partition(".")[0]
        places.setdefault("everywhere" if first in EVERYWHERE else first, []).append((name, binding))
    return tuple(
        Section(
            key=f"keys-{place}",
            title=TITLES.get(place, place.replace("_", " ").capitalize()),
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
