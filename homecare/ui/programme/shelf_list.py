"""The list of programmes: Enter follows one, and the footer says so."""

from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import OptionList

from homecare.ui.programme.wording import KEYS
from homecare.ui.shell.keys import bind


class ShelfList(OptionList):
    """Programmes to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "select", "programme.follow"),
    ]


class AssignList(ShelfList):
    """The same at the practice, where a programme is assigned to the patient."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "select", "programme.follow", named="programme.assign"),
    ]
