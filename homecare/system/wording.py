"""The words of system: what its errors and findings say."""

from typing import Final

from homecare.language import _

# crash_report

THIS_IS_A_FAULT: Final = _(
    "This is a bug in homecare, not in your diary. Everything that was confirmed is saved. The details "
    "are in {log}; please send them to the person who looks after homecare."
)
THIS_IS_A_FAULT_NOT_SAVED: Final = _(
    "This is a bug in homecare, not in your diary. Everything that was confirmed is saved. ({name}; the "
    "details could not be saved.)"
)

# files

HOME_FOLDER_DOES_NOT_EXIST: Final = _("“{named}” begins with a home folder that does not exist.")
WRITE_THE_FULL_PATH: Final = _("Type the full path.")
IS_NOT_A_FILE: Final = _("{path} is not a file.")
IS_TOO_LARGE: Final = _("{path} is too large: it is larger than {most}.")
WHY_NOT_A_FILE: Final = _("is not a file")
WHY_TOO_LARGE: Final = _("is too large: it is larger than {most}")
KILOBYTES: Final = _("{number} KB")
MEGABYTES: Final = _("{number} MB")
CHOOSE_A_FILE_MADE: Final = _("Choose a file made for homecare.")
CHOOSE_A_DIFFERENT_FILE: Final = _("Choose a different file.")

# os_errors

TOO_MANY_FILES_ARE_OPEN: Final = _("Too many files are open, so no more can be opened.")
CLOSE_SOME_PROGRAMS_AND_TRY: Final = _("Close some programs and try again.")
DISK_OF_IS_FULL: Final = _("The disk with {named} is full.")
FREE_SOME_SPACE_AND_TRY: Final = _("Free some space and try again.")
NAME_IS_TOO_LONG: Final = _("A name in this path is too long for the disk.")
SHORTEN_IT: Final = _("Shorten it: {named}")
CANNOT_BE_USED: Final = _("{named} cannot be used ({why}).")
CHECK_ITS_NAME_AND_OWNER: Final = _("Check its name and who owns it, or choose another.")
DATA_FOLDER_CANNOT_BE_USED: Final = _("The data folder {data} cannot be used ({why}).")
DATA_FOLDER_CANNOT_BE_USED_FOR: Final = _("The data folder {data} cannot be used: {named} ({why}).")
CHECK_WHO_OWNS_IT: Final = _(
    "Check who owns it and whether the disk is full, or choose another folder with --data."
)
DISK_IS_FULL: Final = _("The disk is full.")
SYSTEM_REFUSED: Final = _("The system refused to read or write a file ({why}).")
CHECK_THE_DATA_FOLDER: Final = _(
    "Check who owns the data folder and whether its disk is all right: homecare where"
)
FOLDER_IS_GONE: Final = _("The folder you are in no longer exists.")
GO_TO_ANOTHER_FOLDER: Final = _("Go to another folder: cd ~")

# permissions

NEXTCLOUD_OR_OWNCLOUD: Final = _("Nextcloud or ownCloud")
A_CLOUD_DRIVE: Final = _("a cloud drive")
OTHERS_CAN_READ: Final = _("Others on this computer can read {folder}. To keep them out: chmod 700 {quoted}")
LIES_IN_A_SHARED_FOLDER: Final = _(
    "{folder} is inside {program}, which copies a diary while it is being written. That can "
    "damage it, and others may be able to read the copy."
)
MOVE_IT_OUT: Final = _(
    "Move it out with everything in it, and choose the new place with --data or HOMECARE_DATA."
)

# volume

A_NETWORK: Final = _("a network")
A_SHARED_FOLDER: Final = _("a folder shared with another system")
LIES_ON_A_NETWORK_DRIVE: Final = _(
    "{folder} is on a network drive ({kind}), where entries from two computers can overwrite each "
    "other: homecare only reads the diary there and writes nothing."
)
COPY_IT_TO_THIS_COMPUTER: Final = _(
    "Copy that folder to a disk in this computer, and choose the copy with --data or HOMECARE_DATA."
)
