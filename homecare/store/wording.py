"""The words of store: what its errors and findings say."""

from typing import Final

from homecare.language import _

# schema

IS_ANOTHER_PROGRAMS: Final = _("{name} is another program's database; nothing was overwritten.")
MOVE_THAT_FILE_AWAY: Final = _("Move that file away, or choose another folder with --data.")
WAS_MADE_BY_AN_OLDER: Final = _(
    "{name} was made by an older version of homecare (its format is {found}). It can only be read "
    "here, so it cannot be brought up to date (to {head}); nothing was changed."
)
COPY_THAT_FOLDER: Final = _(
    "Copy that folder to a place where you can write, and choose the copy with --data."
)
WAS_MADE_BY_A_NEWER: Final = _(
    "{name} was made by a newer version of homecare (its format is {found}; this version reads {head})."
)
INSTALL_THE_NEWER_HOMECARE: Final = _("Install the newer version; nothing was changed.")

# opening

NAMES_NO_PRACTICE: Final = _("{path} does not name a practice's database.")
WRITE_ITS_ADDRESS: Final = _('Write a line such as: address = "postgresql://anna@db.example.org/practice"')
PRACTICE_IS_NOT_INSTALLED: Final = _("The part that connects to a practice's database is not installed.")
INSTALL_PRACTICE: Final = _("Install it with: pip install 'homecare[practice]'")
