"""Words that come with the program as TOML: read when they are shown."""

from importlib.resources import files
from typing import Final

from homecare.core.safety import SafetyPage, parse_safety

SAFETY: Final = "safety.toml"


def read_safety() -> SafetyPage:
    """The safety page that comes with the program; it needs no network and no diary.

    Raises:
        InputError: if the file is no such page.
    """
    return parse_safety(files("homecare").joinpath("content", SAFETY).read_text(encoding="utf-8"))
