"""What locking and unlocking did, in sentences."""

from typing import TYPE_CHECKING

from homecare.cli.texts.wording import files as wording
from homecare.core.values.in_words import count
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
        copies = count(done.copies, wording.COPY_ONE, wording.COPY_MANY)
        what = wording.WITH_COPIES.format(done=what, copies=copies)
    if done.left:
        raise StoreError(
            wording.DONE_BUT_NOT.format(done=what, left="; ".join(done.left)), wording.REMOVE_FILES
        )
    return [(wording.NOW_ASKS if locked else wording.NOW_OPEN).format(done=what)]
