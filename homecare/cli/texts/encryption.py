"""What locking and unlocking did, in sentences."""

from typing import TYPE_CHECKING

from homecare.cli.texts.wording import files as wording
from homecare.core.wording.sentences import paragraph
from homecare.errors import StoreError

if TYPE_CHECKING:
    from homecare.data_folder.encryption import Rewritten


def confirm(done: "Rewritten", *, locked: bool, changed: bool = False) -> list[str]:
    """What was done to the diary and its copies.

    Raises:
        StoreError: if a copy stays as it was, naming it and what to do: the lock is not whole then.
    """
    if changed:
        what = wording.ANOTHER_PASSPHRASE
    elif done.diary:
        what = wording.LOCKED if locked else wording.UNLOCKED
    else:
        what = wording.LOCKED_ALREADY if locked else wording.UNLOCKED_ALREADY
    if done.copies:
        what = wording.WITH_COPIES[what].of(done.copies)
    if done.left:
        left = wording.NOT_DONE.format(left="; ".join(done.left))
        raise StoreError(paragraph(what, left), wording.REMOVE_FILES)
    return [paragraph(what, wording.NOW_ASKS if locked else wording.NOW_OPEN)]
