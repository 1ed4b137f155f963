"""Marks: the signs that stand for a state in lists, drawn or in letters. Words nearby say the same."""

from typing import Final, NamedTuple

from textual.dom import DOMNode

from homecare.core.records.records import Outcome
from homecare.ui.shell.host import home_of


class Marks(NamedTuple):
    """One sign for each state; those of one list are equally wide."""

    done: str
    partial: str
    skipped: str
    stopped: str
    not_yet: str
    not_today: str
    followed: str
    for_flares: str
    not_followed: str

    def of(self, outcome: Outcome) -> str:
        """The sign of how an exercise went."""
        return {
            Outcome.DONE: self.done,
            Outcome.PARTIAL: self.partial,
            Outcome.SKIPPED: self.skipped,
            Outcome.STOPPED_FOR_PAIN: self.stopped,
        }[outcome]


DRAWN: Final = Marks(
    done="●", partial="◐", skipped="✕", stopped="■", not_yet="○", not_today="–",
    followed="●", for_flares="◇", not_followed="○",
)  # fmt: skip
PLAIN: Final = Marks(
    done="[x]", partial="[/]", skipped="[-]", stopped="[!]", not_yet="[ ]", not_today=" – ",
    followed="[x]", for_flares="[f]", not_followed="[ ]",
)  # fmt: skip


def marks_of(node: DOMNode) -> Marks:
    """The marks of the program that a screen or a widget lives in."""
    return PLAIN if home_of(node).plain else DRAWN
