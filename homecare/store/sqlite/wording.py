"""The words of sqlite: what its errors and findings say."""

from typing import Final

from homecare.language import _

# backend

NO_LONGER_EXISTS: Final = _("{path} no longer exists; nothing was written.")
PUT_IT_BACK: Final = _("Put it back where it was, and try again.")
IS_GONE_OR_EMPTY: Final = _(
    "{path} is gone or empty, but entries that belong to it are still in {name}; nothing was changed."
)
PUT_THE_DIARY_BACK: Final = _(
    "Put the diary back next to that file; homecare doctor says what else you can do."
)

# backups

NO_COPY: Final = _("No copy of the diary could be made in {folder} ({why}).")
NO_COPY_NOTHING_CHANGED: Final = _(
    "No copy of the diary could be made in {folder} ({why}); nothing was changed."
)
CHECK_WHO_OWNS_THAT_FOLDER: Final = _("Check who owns that folder and whether the disk is full.")

# cipher

INSTALL_IT: Final = _("Install it with: pip install 'homecare[encrypted]'")
CIPHER_IS_NOT_INSTALLED: Final = _("The part that opens encrypted diaries is not installed.")

# connection

IS_NOT_A_FOLDER: Final = _("{folder} is not a folder.")
CHOOSE_A_FOLDER_WITH_DATA: Final = _("Choose a folder with --data.")
PASSPHRASE_DOES_NOT_OPEN_IT: Final = _("This passphrase does not open the diary.")
TYPE_IT_AGAIN: Final = _("Type it again.")
DIARY_IS_LOCKED: Final = _("This diary is locked.")
RUN_IT_IN_A_TERMINAL: Final = _("Run the command in a terminal, where you can type the passphrase.")

# reencrypt

OPEN_IN_ANOTHER_PROGRAM: Final = _("Another program has this diary open; nothing was changed.")
CLOSE_HOMECARE_EVERYWHERE: Final = _("Close homecare everywhere (homecare sit watch too), then try again.")
COULD_NOT_BE_REWRITTEN: Final = _("{path} could not be rewritten ({why}); nothing was changed.")
CHECK_ITS_FOLDER: Final = _("Check who owns its folder and whether the disk is full.")
REWRITTEN_DIARY_IS_ANOTHER: Final = _("The rewritten diary is not the same as before, so the old one stays.")
CHECK_IT: Final = _("Check it with: homecare doctor")

# errors: what SQLite says of a diary, with {path}, {folder} and {backups} where they belong

ANOTHER_PROGRAM_WRITES: Final = _("Another program is writing to this diary.")
TRY_AGAIN_IN_A_MOMENT: Final = _("Try again in a moment.")
IS_DAMAGED: Final = _("{path} is damaged; nothing was overwritten.")
ASK_THE_DOCTOR_OR_RESTORE: Final = _(
    "See what you can do: homecare doctor. Copies are in {backups}; restore one with homecare restore FILE."
)
WAS_MOVED: Final = _("{path} was moved or removed; nothing was written.")
IS_NO_DATABASE: Final = _("{path} is not a homecare database; nothing was overwritten.")
MOVE_IT_OR_RESTORE: Final = _("Move that file away, or restore a copy from {backups}: homecare restore FILE")
ONLY_READABLE: Final = _("{path} can be read here but not written; nothing was changed.")
CHECK_WHO_OWNS_IT: Final = _("Check who owns it, or choose another folder with --data.")
CANNOT_BE_OPENED: Final = _("{path} cannot be opened; nothing was written.")
CHECK_THE_FOLDER: Final = _(
    "Check whether the folder is there, who owns it and whether the disk is full, or choose another "
    "folder with --data."
)
DISK_IS_FULL: Final = _("The disk is full; nothing was written.")
FREE_SOME_SPACE: Final = _("Free some space and try again.")
DISK_REFUSED: Final = _("The disk refused to save {path}; nothing was saved.")
CHECK_THE_DISK: Final = _(
    "Check whether it is full, a quota is reached or the drive was removed, then try again."
)
DISK_CANNOT_READ: Final = _("The disk cannot read {path}; nothing was written.")
CHECK_THE_DRIVE: Final = _("Check whether the drive is connected and working; copies are in {backups}.")
NOT_CONFIRMED: Final = _("The disk did not confirm that {path} was saved.")
LEAVE_AND_LOOK: Final = _("Leave homecare, check the disk, and look at the history before you log it again.")
NO_MEMORY: Final = _("There is not enough memory; nothing was written.")
CLOSE_SOME_PROGRAMS: Final = _("Close some programs and try again.")
CANNOT_BE_USED: Final = _("The diary {path} cannot be used ({why}).")
