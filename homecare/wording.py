"""What is said of the data folder that was named."""

from typing import Final

from homecare.language import _

NAME_IS_TOO_LONG: Final = _("A name in it is too long for a disk.")
AFTER_DATA: Final = (
    _("The data folder “{named}” after --data cannot be used. {why}"),
    _("Type the full path of a folder after --data."),
)
IN_ENVIRONMENT: Final = (
    _("The data folder “{named}” in {environment} cannot be used. {why}"),
    _("Set {environment} to the full path of a folder."),
)
