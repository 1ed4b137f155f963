"""Which actions can be given another key: the ids of every binding of ours, for those who remap one."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from inspect import getmembers, isclass
from typing import Final

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode

from homecare.core.words import nearest

ROOMS: Final = (
    "app", "builder.choices", "builder.form", "builder.picker", "builder.saving", "builder.screen",
    "builder.widgets", "chair.dialogs", "clinic.app", "clinic.forms", "clinic.notes", "clinic.panel",
    "clinic.table", "dialogs", "forms.form", "forms.points", "forms.session", "forms.skip",
    "player.dialogs", "player.screen", "progress.how", "report", "screens.history", "screens.keys",
    "screens.programme", "screens.progress", "screens.safety", "screens.sessions", "screens.today",
    "stepping", "widgets.entry_table", "widgets.pain_scale", "widgets.routine_list", "widgets.shelf_list",
)  # fmt: skip
"""The modules whose classes bind keys; a test holds that none is missing."""


def bindings() -> dict[str, Binding]:
    """Every binding of ours that has an id, by that id. Imports all screens, so only for remapping."""
    found: dict[str, Binding] = {}
    for room in ROOMS:
        for _, kind in getmembers(import_module(f"homecare.ui.{room}"), isclass):
            if issubclass(kind, (DOMNode, App)) and kind.__module__.startswith("homecare.ui"):
                own = [one for one in vars(kind).get("BINDINGS", ()) if isinstance(one, Binding)]
                found.update({one.id: one for one in own if one.id is not None})
    return found


def complaints(keys: Mapping[str, str]) -> Iterable[str]:
    """A sentence for each id that is none, and for each key that an action of the same room has already."""
    known = bindings()
    for name, key in keys.items():
        if name not in known:
            close = nearest(name, known)
            step = f"Did you mean {close}?" if close else "The keys screen (?) shows the ids."
            yield f"settings.toml: there is no action “{name}”. {step}"
            continue
        room = name.partition(".")[0]
        everywhere = "safety"  # its key is asked for before any other
        for other, binding in known.items():
            beside = other.partition(".")[0] in (room, "room", "report", "undo", "keys", "quit")
            shared = beside or everywhere in (name, other)
            taken = set(keys.get(other, binding.key).split(","))
            if other != name and shared and taken & set(key.split(",")):
                yield f"settings.toml: {name} = “{key}” is the key of {other} too; one does not answer."
