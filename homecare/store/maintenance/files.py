"""The files of a data folder that are a database: where they lie, their copies, and the lock on them.

This is the door for who looks after a folder as a whole; which database it is stays behind it.
"""

from homecare.store.sqlite.backups import copies_of, copy_to, folder_of, free_name, put_aside
from homecare.store.sqlite.cipher import cipher
from homecare.store.sqlite.connection import BACKUPS, is_read_only, prepare_folder
from homecare.store.sqlite.reencrypt import rewrite

__all__ = [
    "BACKUPS",
    "cipher",
    "copies_of",
    "copy_to",
    "folder_of",
    "free_name",
    "is_read_only",
    "prepare_folder",
    "put_aside",
    "rewrite",
]
