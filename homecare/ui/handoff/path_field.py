"""A field for a file's path: Tab completes the names of folders and files, as a shell does."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from textual import work
from textual.binding import BindingType
from textual.message import Message

from homecare.ui.handoff import wording
from homecare.ui.handoff.wording import KEYS
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.one_line import OneLine

OFFERED: Final = 6
"""Names that are shown where several fit."""


@dataclass(frozen=True)
class Completion:
    """What a path can become: `text` as far as it is certain, and the `names` that fit where it is not."""

    text: str
    names: tuple[str, ...] = ()


def completed(typed: str) -> Completion:
    """The path that is meant by its beginning, as it is on the disk; as typed where nothing fits.

    Hidden files are offered only where their dot is typed, and names that cannot be shown never.
    """
    folder, begun = os.path.split(typed)
    shown = typed[: len(typed) - len(begun)]
    if typed == "~":
        return Completion("~/")
    try:
        with os.scandir(Path(folder).expanduser()) as entries:
            found = sorted(
                f"{one.name}/" if one.is_dir() else one.name
                for one in entries
                if one.name.isprintable()
                and one.name.startswith(begun)
                and (begun.startswith(".") or not one.name.startswith("."))
            )
    except (OSError, RuntimeError, ValueError):
        return Completion(typed)
    if not found:
        return Completion(typed)
    certain = os.path.commonprefix(found)  # noqa: RUF071 -- letters of names, no paths
    return Completion(shown + certain, tuple(found) if len(found) > 1 else ())


def path_written(typed: str) -> str:
    """The path that a person means: quotes around it, as a terminal puts them, do not belong to it."""
    words = typed.strip()
    if len(words) > 1 and words[0] == words[-1] and words[0] in "'\"":
        words = words[1:-1]
    return words


def free_name(begun: str, ending: str) -> str:
    """`~/for-my-practice.age` in the home folder, or with the first number at which there is no file yet."""
    number = 1
    while True:
        name = f"~/{begun}{f'-{number}' if number > 1 else ''}{ending}"
        try:
            if not os.path.lexists(Path(name).expanduser()):
                return name
        except (OSError, RuntimeError):
            return name
        number += 1


class PathField(OneLine):
    """A path in one line. Tab completes it; where there is nothing to complete, it goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "tab", "complete", "path.complete", show=False),
    ]  # fmt: skip

    class Offered(Message):
        """Several names fit; these are some of them, in words."""

        def __init__(self, words: str) -> None:
            self.words = words
            super().__init__()

    _offered = ""  # the path whose names were offered last: another Tab goes on

    def action_complete(self) -> None:
        """Complete as far as it is certain."""
        self._complete(self.value)

    @work(group="dialog", exclusive=True)
    async def _complete(self, typed: str) -> None:
        found = await home_of(self).diary.draw(lambda: completed(typed))
        if self.value != typed:
            return
        if found.text != typed:
            self.value = found.text
            self.cursor_position = len(found.text)
        elif not found.names or self._offered == typed:
            self.screen.focus_next()
            return
        if found.names:
            self._offered = found.text
            names, more = "  ".join(found.names[:OFFERED]), len(found.names) - OFFERED
            self.post_message(self.Offered(names if more <= 0 else wording.AND_MORE.of(more, names=names)))
