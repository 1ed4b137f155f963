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
        try:
            folder = whole(named)
            if any(len(os.fsencode(part)) > LONGEST for part in folder.parts):
                from homecare import wording  # words come after the language is chosen

                raise InputError(wording.NAME_IS_TOO_LONG)
            return Paths(folder)
        except InputError as error:
            raise _unusable(named, error.sentence, chosen=bool(chosen)) from error
    from platformdirs import user_data_path

    return Paths(user_data_path("homecare", appauthor=False))


def _unusable(named: str, why: str, *, chosen: bool) -> InputError:
    from homecare import wording  # words come after the language is chosen

    refusal, step = wording.AFTER_DATA if chosen else wording.IN_ENVIRONMENT
    return InputError(
        refusal.format(named=named, why=why, environment=ENVIRONMENT), step.format(environment=ENVIRONMENT)
    )


def bundled_programmes() -> Path:
    """The folder of the programme files and the exercise library that come with the program.

    Inside an installed wheel it is homecare/programs; in a checkout it is programs/ beside the package.
    """
    package = Path(__file__).parent
    installed = package / "programs"
    return installed if installed.is_dir() else package.parent / "programs"
