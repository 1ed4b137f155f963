"""What a hand-off refuses where each interface has its own next step to offer."""

from homecare.core.handoff.packet import PacketError
from homecare.errors import InputError


class NothingNewError(InputError):
    """There is nothing that was not in the last file."""


class NothingToShareError(InputError):
    """There is nothing that could be shared yet."""


class AnotherDiaryError(PacketError):
    """A practice's file that was made for another diary than this one: an earlier one, or somebody else's."""


class FirstFileError(InputError):
    """The first file of a patient at a practice: it has to be said whose it is.

    `called` is the patient's name on the other side; None where it gives none.
    """

    def __init__(self, sentence: str, next_step: str, called: str | None) -> None:
        super().__init__(sentence, next_step)
        self.called = called
