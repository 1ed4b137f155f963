"""Where things live: the data folder of a person, and the programme files that come with the program."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from homecare.errors import InputError
from homecare.system.files import whole

ENVIRONMENT: Final = "HOMECARE_DATA"
LONGEST: Final = 255
"""Bytes of the longest name that a disk takes for a file or folder."""


@dataclass(frozen=True)
class Paths:
    """One data folder and what is in it. Naming a path makes nothing."""

    data: Path

    @property
    def database(self) -> Path:
        """The diary."""
        return self.data / "homecare.db"

    @property
    def settings(self) -> Path:
        """The person's settings."""
        return self.data / "settings.toml"

    @property
    def programmes(self) -> Path:
        """The person's or the practice's own programme files."""
        return self.data / "programmes"


def find_paths(chosen: str | None) -> Paths:
    """The data folder: the one chosen by --data, else HOMECARE_DATA, else the system's usual place.

    Raises:
        InputError: if what is named begins with the home folder of nobody, or in a folder that is gone.
    """
    named = chosen or os.environ.get(ENVIRONMENT)
    if named:
        where = "after --data" if chosen else f"in {ENVIRONMENT}"
        try:
            folder = whole(named)
            if any(len(os.fsencode(part)) > LONGEST for part in folder.parts):
                raise InputError("A name in it is too long for a disk.")
            return Paths(folder)
        except InputError as error:
            raise InputError(
                f"The data folder “{named}” {where} cannot be used: {_begun_small(error.sentence)}",
                f"Write the full path of a folder {where}.",
            ) from error
    from platformdirs import user_data_path

    return Paths(user_data_path("homecare", appauthor=False))


def _begun_small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def bundled_programmes() -> Path:
    """The folder of the programme files and the exercise library that come with the program.

    Inside an installed wheel it is homecare/programs; in a checkout it is programs/ beside the package.
    """
    package = Path(__file__).parent
    installed = package / "programs"
    return installed if installed.is_dir() else package.parent / "programs"
