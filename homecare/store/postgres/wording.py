"""The words of postgres: what a server's errors say to a person."""

from typing import Final

from homecare.language import _

# Its address

IS_NO_ADDRESS: Final = _("“{url}” is not the address of a PostgreSQL database.")
WRITE_AN_ADDRESS: Final = _("Use one such as postgresql://anna@db.example.org/practice")

DATABASE_ON: Final = _("{database} on {host}")

# What a server says, with {name} and {why} where they belong

DOES_NOT_ANSWER: Final = _("{name} does not answer; nothing was written.")
CHECK_THE_LINE: Final = _("Check the network and whether the server is running, then try again.")
WAS_LOST: Final = _("The connection to {name} was lost; nothing was written.")
TRY_AGAIN: Final = _("Try again in a moment.")
NOT_CONFIRMED: Final = _("{name} did not confirm that this was saved.")
LOOK_FIRST: Final = _("When it answers again, look at the history before you log it again.")
NOT_LET_IN: Final = _("{name} does not accept this name or password.")
CHECK_NAME_AND_PASSWORD: Final = _("Check both, or ask the owner of the practice.")
NO_SUCH_DATABASE: Final = _("{name} is not there.")
CHECK_THE_ADDRESS: Final = _("Check the address of the practice's database.")
MAY_NOT: Final = _("Your name is not allowed to do that in {name}; nothing was written.")
ASK_THE_OWNER: Final = _("Ask the owner of the practice.")
ITS_DISK_IS_FULL: Final = _("The disk of {name} is full; nothing was written.")
FREE_SPACE_THERE: Final = _("Free some space on the server and try again.")
TOO_MANY_CONNECTED: Final = _("Too many programs are connected to {name}; nothing was written.")
SOMEBODY_WRITES: Final = _("Somebody else is writing in {name}; nothing was written.")
ONLY_READABLE: Final = _("{name} can be read but not written; nothing was changed.")
CONNECT_TO_THE_MAIN_SERVER: Final = _("Use the address of the main server, not of a copy.")
TOO_OLD: Final = _("{name} runs PostgreSQL {found}, and homecare needs {needed} or newer.")
UPDATE_THE_SERVER: Final = _("Ask whoever looks after the server to update it.")
CANNOT_HOLD_EVERY_LETTER: Final = _("{name} is in {encoding}, which does not have every letter.")
MAKE_ONE_IN_UTF8: Final = _("Use a database that was made with ENCODING 'UTF8'.")
CANNOT_BE_USED: Final = _("{name} cannot be used ({why}).")
