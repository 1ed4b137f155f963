"""What locking and unlocking did, in sentences."""

from typing import TYPE_CHECKING

from homecare.errors import StoreError

if TYPE_CHECKING:
    from homecare.data_folder.encryption import Rewritten


def confirm(done: "Rewritten", *, locked: bool, changed: bool = False) -> list[str]:
    """What was done to the diary and its copies.

    Raises:
        StoreError: if a copy stays as it was, naming it and what to do: the lock is not whole then.
    """
    if changed:
        what = "The diary has another passphrase"
    elif done.diary:
        what = f"The diary is {'locked' if locked else 'no longer locked'}"
    else:
        what = f"The diary was {'locked' if locked else 'unlocked'} already"
    copies = "1 copy" if done.copies == 1 else f"{done.copies} copies"
    with_it = f", and {copies} with it" if done.copies else ""
    if done.left:
        raise StoreError(
            f"{what}{with_it}. Not done: {'; '.join(done.left)}.",
            "Remove those files from the data folder if you need them no more.",
        )
    step = "homecare asks for the passphrase each time." if locked else "Whoever can read the file reads it."
    return [f"{what}{with_it}. {step}"]
