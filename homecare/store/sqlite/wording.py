"""The words of sqlite: what its errors and findings say."""

from typing import Final

from homecare.language import _

# backend

NO_LONGER_EXISTS_NOTHING: Final = _("{path} no longer exists; nothing was written.")
PUT_IT_BACK_WHERE: Final = _("Put it back where it was, and try again.")
IS_GONE_OR_EMPTY_BUT: Final = _(
    "{path} is gone or empty, but entries that belong to it wait in {name}; nothing was touched."
)
PUT_THE_DIARY_BACK_NEXT: Final = _(
    "Put the diary back next to that file; homecare doctor says what else you can do."
)

# backups

CHECK_WHO_OWNS_THAT_FOLDER: Final = _("Check who owns that folder and whether the disk is full.")

# cipher

INSTALL_IT_WITH_PIP_INSTALL: Final = _("Install it with: pip install 'homecare[encrypted]'")
PART_THAT_OPENS_ENCRYPTED_DIARIES: Final = _("The part that opens encrypted diaries is not installed.")

# connection

IS_NOT_A_FOLDER: Final = _("{folder} is not a folder.")
CHOOSE_A_FOLDER_WITH_DATA: Final = _("Choose a folder with --data.")
THIS_PASSPHRASE_DOES_NOT_OPEN: Final = _("This passphrase does not open the diary.")
TYPE_IT_AGAIN: Final = _("Type it again.")
THIS_DIARY_IS_LOCKED: Final = _("This diary is locked.")
RUN_THE_COMMAND: Final = _("Run the command in a terminal, where you can type its passphrase.")

# reencrypt

ANOTHER_PROGRAM_HAS_THIS_DIARY: Final = _("Another program has this diary open; nothing was changed.")
CLOSE_HOMECARE_EVERYWHERE_ALSO_HOMECARE: Final = _(
    "Close homecare everywhere (also homecare sit watch), then try again."
)
COULD_NOT_BE_REWRITTEN: Final = _("{path} could not be rewritten ({strerror}); it is as it was.")
CHECK_WHO_OWNS_ITS_FOLDER: Final = _("Check who owns its folder and whether the disk is full.")
REWRITTEN_DIARY: Final = _("The rewritten diary is not the same as before, so the old one stays.")
CHECK_IT_WITH_HOMECARE_DOCTOR: Final = _("Check it with: homecare doctor")
