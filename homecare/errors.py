"""What can go wrong, in words for a person. Every error owns its sentence, its next step and its exit code.

Exit codes (a contract with scripts): 0 done; 2 the person's input is wrong and nothing was written;
3 the diary on disk cannot be used; 1 a defect of ours.
"""

from typing import ClassVar

from homecare.language import _, mark


class HomecareError(Exception):
    """Something a person is told: a title, one sentence of what is wrong, and what to do next."""

    heading: ClassVar[str] = mark("homecare could not do that")
    """Its title in English: this is read before the language is chosen."""
    exit_code: ClassVar[int] = 1

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step

    @property
    def title(self) -> str:
        """What is written over it."""
        return _(self.heading)

    @property
    def text(self) -> str:
        """The sentence and the next step, as one line to print."""
        return f"{self.sentence} {self.next_step}".strip()


class InputError(HomecareError):
    """The person's words are not accepted; nothing was written."""

    heading = mark("That cannot be entered")
    exit_code = 2


class NotFoundError(InputError):
    """What the person named (an exercise, an entry, a patient, a file) does not exist."""

    heading = mark("Not found")


class SayAgainError(InputError):
    """A value that can be true but is unlikely: it is written only when it is said a second time."""

    heading = mark("Is that right?")


class NothingToUndoError(InputError):
    """There is no action left to undo."""

    heading = mark("Nothing to undo")


class StoreError(HomecareError):
    """The diary on disk cannot be read or written; nothing was overwritten."""

    heading = mark("The diary cannot be used")
    exit_code = 3


class LockedError(StoreError):
    """The diary is closed by a passphrase, and none was given."""

    heading = mark("The diary is locked")


class WrongPassphraseError(LockedError):
    """The passphrase that was given does not open the diary."""

    heading = mark("That passphrase is wrong")
