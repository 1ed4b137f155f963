"""Which actions can be given another key: the ids of every binding of ours, for those who remap one."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import walk_packages
from typing import Final

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import Keys, _normalize_key_list, key_to_character

from homecare import ui
from homecare.core.values.in_words import enumerated
from homecare.core.values.parsing import did_you_mean
from homecare.errors import InputError
from homecare.ui.settings import wording

ANYWHERE: Final = ("room", "report", "question", "share", "receive", "undo", "keys", "quit", "settings")
"""How the ids begin of what has its key in every room."""
NAMED: Final = 4
"""As many actions that share a key are named; the others are counted."""
_SAFETY: Final = "safety"
"""The action whose key is asked for before any other."""


def bindings() -> dict[str, Binding]:
    """Every binding of ours that has an id, by that id. Imports all screens, so only for remapping."""
    found: dict[str, Binding] = {}
    for module in walk_packages(ui.__path__, f"{ui.__name__}."):
        for _, kind in getmembers(import_module(module.name), isclass):
            if issubclass(kind, (DOMNode, App)) and kind.__module__.startswith("homecare.ui"):
                own = [one for one in vars(kind).get("BINDINGS", ()) if isinstance(one, Binding)]
                found.update({one.id: one for one in own if one.id is not None})
    return found


def key_named(text: str) -> str:
    """The key that a person means: `d`, `f2`, `ctrl+t`, `?`; several with commas between.

    Raises:
        InputError: for words that are no key.
    """
    words = text.strip()
    return ",".join(_one_key(one.strip()) for one in (["comma"] if words == "," else words.split(",")))


def _one_key(text: str) -> str:
    *held, last = text.split("+") if len(text) > 1 else [text]
    if not text.isprintable():
        raise InputError(wording.NO_KEY.format(typed=ascii(text)[1:-1]), wording.WRITE_A_KEY)
    if len(last) == 1 and last.isprintable() and not last.isspace():
        last = _normalize_key_list(last)
    elif last.lower() not in _NAMED and key_to_character(last.lower()) is None:
        raise InputError(wording.NO_KEY.format(typed=text), wording.WRITE_A_KEY)
    else:
        last = last.lower()
    if not set(held) <= {"ctrl", "shift", "alt"}:
        raise InputError(wording.NO_KEY.format(typed=text), wording.WRITE_A_KEY)
    return "+".join([*held, last])


_NAMED: Final = {str(key.value) for key in Keys if not key.value.startswith("<")}


def complaints(keys: Mapping[str, str]) -> Iterable[str]:
    """A sentence for each remapped id that is none, and for each whose key another action has too."""
    known = bindings()
    for name, key in keys.items():
        if name not in known:
            step = did_you_mean(name, known, wording.KEYS_SCREEN_SHOWS)
            yield wording.NO_ACTION.format(action=name, step=step)
        elif others := _sharing(name, key, keys, known):
            more = [wording.MORE_ACTIONS.of(len(others) - NAMED)] if len(others) > NAMED else []
            shown = enumerated([*others[:NAMED], *more])
            shared = wording.KEY_OF_SAFETY if _SAFETY in (name, *others) else wording.KEY_OF_OTHERS
            yield shared.format(action=name, key=key, others=shown)


def _sharing(name: str, key: str, keys: Mapping[str, str], known: Mapping[str, Binding]) -> list[str]:
    """The other actions that have one of these keys where this action has it."""
    room, wanted = name.partition(".")[0], set(key.split(","))
    return [
        other
        for other, binding in known.items()
        if other != name
        and (_SAFETY in (name, other) or other.partition(".")[0] in (room, *ANYWHERE))
        and wanted & set(keys.get(other, binding.key).split(","))
    ]
