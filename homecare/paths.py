"""Where things live: the data folder of a person, and the programme files that come with the program."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ENVIRONMENT: Final = "HOMECARE_DATA"


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
    """The data folder: the one chosen by --data, else HOMECARE_DATA, else the system's usual place."""
    named = chosen or os.environ.get(ENVIRONMENT)
    if named:
        return Paths(Path(named).expanduser().absolute())
    from platformdirs import user_data_path

    return Paths(user_data_path("homecare", appauthor=False))


def bundled_programmes() -> Path:
    """The folder of the programme files and the exercise library that come with the program.

    Inside an installed wheel it is homecare/programs; in a checkout it is programs/ beside the package.
    """
    package = Path(__file__).parent
    installed = package / "programs"
    return installed if installed.is_dir() else package.parent / "programs"
