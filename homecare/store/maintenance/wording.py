"""The words of maintenance: what its errors and findings say."""

from typing import Final

from homecare.language import _

# integrity

IS_NOT_A_DIARY: Final = _("{path} is not a homecare diary.")
CHOOSE_A_COPY: Final = _("Choose a copy: homecare backup --list")
IS_DAMAGED: Final = _("{path} is damaged: {found}")
IS_EMPTY: Final = _("{path} is empty.")
RESTORE_A_COPY: Final = _("Choose a copy: homecare backup --list")
CANNOT_BE_READ: Final = _("{path} cannot be read ({why}).")
CHECK_ITS_NAME_AND_OWNER: Final = _("Check its name and owner.")

ROW_NAMES_WHAT_IS_GONE: Final = _("{table}: a row points to a {parent} that does not exist")
VALUE_CANNOT_BE_READ: Final = _("a value in it cannot be read ({why})")

# repair

SALVAGED_PATIENT: Final = _("salvaged {number}")
"""The name of a patient whose own record is lost; it is kept in the new file."""
NOTHING_CAN_BE_READ: Final = _(
    "Nothing in this diary can be read: its first page, which says where everything is, is damaged."
)
RESTORE_A_COPY_THEN: Final = _("Restore a copy: homecare backup --list, then homecare restore FILE")

# restore

COPY_IS_LOCKED: Final = _("{copy} is locked with a passphrase, but the diary is not.")
LOCK_THE_DIARY_FIRST: Final = _(
    "Lock the diary with the same passphrase first: homecare lock. Then restore the copy."
)
COPY_IS_DAMAGED: Final = _("{copy} is itself damaged; nothing was changed.")
CHOOSE_ANOTHER_COPY: Final = _(
    "Choose another copy: homecare backup --list. To salvage what can be read of this copy: homecare "
    "doctor --repair {copy}"
)
NO_COPY_OF_A_DAMAGED_DIARY: Final = _("{path} is damaged; no copy was made.")
SEE_WHAT_YOU_CAN_DO: Final = _("See what you can do: homecare doctor")
COULD_NOT_BE_RENAMED: Final = _(
    "The damaged diary could not be renamed in {parent} ({why}); nothing was changed."
)
CHECK_WHO_OWNS_THAT_FOLDER: Final = _("Check who owns that folder and whether the disk is full.")
ANOTHER_PROGRAM_WRITES: Final = _("Another program is writing to this diary.")
CLOSE_IT_AND_TRY_AGAIN: Final = _("Close it and try again.")
CANNOT_BE_WRITTEN: Final = _("{path} cannot be written ({why}).")
CHECK_WHO_OWNS_IT: Final = _("Check who owns it.")
