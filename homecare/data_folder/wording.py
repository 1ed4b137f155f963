"""The words of data folder: what its errors and findings say."""

from typing import Final

from homecare.language import Counted, _

# backups

ALREADY_EXISTS: Final = _("{place} already exists.")
CHOOSE_A_DIFFERENT_FILE_OR_YES: Final = _("Choose a different file, or overwrite it with --yes.")
THERE_IS_NO_DIARY: Final = _("There is no diary in {data} yet.")
IT_BEGINS_WITH_THE_FIRST: Final = _("It begins with the first entry.")
IS_THE_DIARY_ITSELF: Final = _("{place} is the diary itself.")
CHOOSE_A_DIFFERENT_FILE: Final = _("Choose a different file.")
THERE_IS_NO_FILE: Final = _("There is no file {named}.")
SEE_THE_COPIES: Final = _("See the copies with: homecare backup --list")
CHOOSE_A_COPY: Final = _("Choose a copy: homecare backup --list")
WRITE_WHICH_ONE: Final = _("Say which one: homecare doctor --repair FILE")

# doctor

RESTORE_A_COPY: Final = _("Restore a copy: homecare backup --list, then homecare restore FILE")
REPAIR_SAVES_WHAT_CAN_BE_READ: Final = _(
    "homecare doctor --repair saves what can still be read, and touches nothing else."
)
IS_NOT_A_FOLDER: Final = _("{path} is not a folder.")
CHOOSE_A_FOLDER_WITH_DATA: Final = _("Choose a folder with --data.")
THERE_IS_NO_FOLDER_YET: Final = _(
    "There is no folder {data} yet: nothing is logged, and nothing can be lost."
)
DIARY_IS_DAMAGED: Final = _("The diary is damaged: {faults}.")
EVERY_PAGE_CAN_BE_READ: Final = _(
    "Every page and index of the diary can be read, and none of its rules is broken."
)
IT_HOLDS: Final = _("It holds {says}.")
DIARY_IS_GONE: Final = _("{name} is gone or empty, but entries that belong to it are still in {waiting}.")
PUT_THE_DIARY_BACK: Final = _("Put the diary back next to that file. If it is lost: {step}")
NO_DIARY_HERE_YET: Final = _("There is no diary here yet; it begins with the first entry.")
SAYS_NO_FORMAT: Final = _("{name} does not say which format it has.")
FORMAT_IS_EARLIER: Final = _("Its format is {revision}, earlier than this homecare's {head}.")
FORMAT_IS_UPDATED: Final = _("homecare makes a copy and updates it when you next open the diary.")
FORMAT_IS_THE_SAME: Final = _("Its format is {head}, the same as this homecare's.")
VALUES_NOT_ACCEPTED: Final = _("Values that homecare would not accept: {rows}.")
VALUES_NOT_ACCEPTED_AND_MORE: Final = Counted(
    "Values that homecare would not accept: {rows}; and {amount} more.",
    "Values that homecare would not accept: {rows}; and {amount} more.",
)
EVERY_VALUE_IS_WITHIN: Final = _("Every value is within its limits.")
UNDO_HAS_LOST: Final = Counted(
    "{amount} undo step would bring back something that does not exist.",
    "{amount} undo steps would bring back something that does not exist.",
)
UNDO_HAS_EVERYTHING: Final = _("Undo has everything that it needs.")
PERMISSIONS_ARE_UNKNOWN: Final = _("homecare cannot check who can read these files on this system.")
OTHERS_CAN_READ: Final = _("Others can read {paths}.")
OTHERS_CAN_READ_AND_MORE: Final = Counted(
    "Others can read {paths} and {amount} more.", "Others can read {paths} and {amount} more."
)
CLOSE_IT_CHMOD: Final = _("Fix it: chmod {mode} {first}")
ONLY_YOU_CAN_READ: Final = _("Only you can read the folder and what is in it.")
THERE_IS_NO_COPY: Final = _("There are no copies of the diary yet.")
MAKE_ONE_HOMECARE_BACKUP: Final = _("Make one: homecare backup")
COPY_CANNOT_BE_USED: Final = _("A copy cannot be used: {broken}.")
DELETE_IT_AND_MAKE: Final = _("Delete it, and make a new one.")
COPIES_ARE_WHOLE: Final = Counted(
    "{amount} copy of the diary, {size} in total, can be opened and is undamaged; the newest is from "
    "{newest}.",
    "{amount} copies of the diary, {size} in total, can be opened and are undamaged; the newest is "
    "from {newest}.",
)
UNFINISHED_FILES: Final = _("Unfinished files from programs that stopped too early: {named}.")
YOU_DO_NOT_NEED_THEM: Final = _("You do not need them: delete them while homecare is not running.")
SETTINGS_ARE_ALL_ACCEPTED: Final = _("All settings are accepted.")
ROOM_IS_UNKNOWN: Final = _("homecare cannot tell how much space is free on the disk ({why}).")
LITTLE_IS_FREE: Final = _("Only {free} is free on this disk.")
FREE_SOME_SPACE: Final = _("Free some space before it is full.")
DISK_HAS_ROOM: Final = _("There is space on the disk: {free} is free.")

# encryption

DIARY_IS_NOT_LOCKED: Final = _("This diary is not locked.")
THERE_IS_NOTHING_TO_UNLOCK: Final = _("There is nothing to unlock.")
LOCK_IT: Final = _("Lock it with: homecare lock")
IT_HAS_ANOTHER_PASSPHRASE: Final = _("{name} (it has another passphrase)")
COPY_IS_LEFT: Final = _("{name} ({why})")

# export_import

THERE_IS_NOTHING_TO_EXPORT: Final = _("There is nothing to export yet.")
LOG_SOMETHING_FIRST: Final = _("Log something first: homecare log pain 4")
EXPORT_WOULD_BE_LARGER: Final = _("The export would be larger than homecare import can read.")
EXPORT_EACH_DIARY: Final = _("Export each diary separately: homecare --patient NAME export DIR")
NO_DIARY_IN_THE_EXPORT: Final = _("There is no diary in the export.")
EXPORT_IT_AGAIN: Final = _("Export it again.")
LINK_IS_NOT_IMPORTED: Final = _(
    "The link to the practice or patient you exchange files with is not imported."
)
CHANGED_AFTER_THE_EXPORT: Final = Counted(
    "{names} was changed after the export; homecare reads only {document}.",
    "{names} were changed after the export; homecare reads only {document}.",
)
EXPORT_HOLDS_THE_DIARIES: Final = _("The export holds the diaries of {names}.")
TO_IMPORT_ALL_OF_THEM: Final = _("To import all of them, leave --patient out.")
THERE_IS_ANOTHER_DIARY: Final = _("There is another diary of {name} here.")
TO_ADD_THE_EXPORT: Final = _(
    "To add the export to that diary, use --patient {name}. To keep them apart, import it into an empty "
    "folder with --data DIR."
)

# import_others

SKIPPED_IN_LOOP: Final = _("skipped in Loop Habit Tracker")
IMPORTED_PAIN: Final = Counted(
    "imported: {amount} pain level from {name}", "imported: {amount} pain levels from {name}"
)
IMPORTED_EXERCISES: Final = Counted(
    "imported: {amount} exercise from Loop Habit Tracker ({name})",
    "imported: {amount} exercises from Loop Habit Tracker ({name})",
)

# keyring

YOU_CAN_TYPE_THE_PASSPHRASE: Final = _("You can type the passphrase each time; nothing else changes.")
KEYRING_DID_NOT_KEEP_IT: Final = _("The system's keyring did not keep the passphrase.")
COULD_NOT_BE_WRITTEN: Final = _("{file} could not be written ({why}).")
KEYRING_IS_NOT_INSTALLED: Final = _("The part that uses the system's keyring is not installed.")
INSTALL_IT: Final = _("Install it with: pip install 'homecare[encrypted]'")
SYSTEM_HAS_NO_KEYRING: Final = _("This system has no keyring that homecare can use.")
KEYRING_CANNOT_BE_USED: Final = _("The system's keyring cannot be used now.")
