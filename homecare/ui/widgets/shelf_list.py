"""The list of programmes: Enter follows one, and the footer says so."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import OptionList


class ShelfList(OptionList):
    """Programmes to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Follow", id="programme.follow", tooltip="Follow this one from today"),
    ]


class AssignList(ShelfList):
    """The same at the practice, where a programme is assigned to the patient."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Assign", id="programme.follow", tooltip="Assign this one from today"),
    ]
