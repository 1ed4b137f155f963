"""The words of maintenance: what its errors and findings say."""

from typing import Final

from homecare.language import _

# integrity

IS_NOT_A_DIARY: Final = _("{path} is not a diary of homecare.")
CHOOSE_A_COPY_HOMECARE_BACKUP: Final = _("Choose a copy: homecare backup --list")
IS_DAMAGED: Final = _("{path} is damaged: {found}")
IS_EMPTY: Final = _("{path} is empty.")
RESTORE_A_COPY_HOMECARE_BACKUP: Final = _("Restore a copy: homecare backup --list")
CANNOT_BE_READ: Final = _("{path} cannot be read ({value}).")
CHECK_ITS_NAME_AND_OWNER: Final = _("Check its name and owner.")

# repair

NOTHING_IN_THIS_DIARY_CAN: Final = _(
    "Nothing in this diary can be read: its first page, which says where everything is, is damaged."
)
RESTORE_A_COPY_HOMECARE_BACKUP_LIST: Final = _(
    "Restore a copy: homecare backup --list, then homecare restore FILE"
)

# restore

IS_LOCKED_WITH_A_PASSPHRASE: Final = _("{copy} is locked with a passphrase, and the diary is not.")
LOCK_THE_DIARY: Final = _(
    "Lock the diary with the same passphrase first: homecare lock. Then restore the copy."
)
IS_ITSELF_DAMAGED_NOTHING: Final = _("{copy} is itself damaged; nothing was changed.")
CHOOSE_ANOTHER_ONE_HOMECARE_BACKUP: Final = _(
    "Choose another one: homecare backup --list. What can be read of it: homecare doctor --repair {copy}"
)
IS_DAMAGED_NO_COPY: Final = _("{path} is damaged; no copy was made.")
SEE_WHAT_YOU_CAN_DO: Final = _("See what you can do: homecare doctor")
DAMAGED_DIARY_COULD: Final = _(
    "The damaged diary could not be renamed in {parent} ({value}); nothing was changed."
)
CHECK_WHO_OWNS_THAT_FOLDER: Final = _("Check who owns that folder and whether the disk is full.")
ANOTHER_PROGRAM_IS_WRITING: Final = _("Another program is writing to this diary.")
CLOSE_IT_AND_TRY_AGAIN: Final = _("Close it and try again.")
CANNOT_BE_WRITTEN: Final = _("{path} cannot be written ({value}).")
CHECK_WHO_OWNS: Final = _("Check who owns it.")
