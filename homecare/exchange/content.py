"""Words that come with the program as TOML: read when they are shown."""

from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from homecare.core.guide.guide import Part, parse_guide
from homecare.core.guide.practice_changes import with_changes
from homecare.core.guide.safety import SafetyPage, parse_safety
from homecare.core.wording.guide import completed, counting_sections, exercise_sections, point_sections
from homecare.exchange import wording
from homecare.exchange.points import read_points
from homecare.exchange.shelf import Shelf
from homecare.paths import bundled_programmes
from homecare.system.files import UnfitFileError, read_within

if TYPE_CHECKING:
    from pathlib import Path

    from homecare.core.guide.guide import Guide, Section
    from homecare.paths import Paths

SAFETY: Final = "safety.toml"
GUIDE: Final = "guide.toml"
"""The guide's words; a file of this name in the data folder holds a practice's own."""
LARGEST_OWN: Final = 64 * 1024
"""Bytes of the largest file of own words that is read."""


def read_safety() -> SafetyPage:
    """The safety page that comes with the program; it needs no network and no diary.

    Raises:
        InputError: if the file is no such page.
    """
    return parse_safety(_shipped(SAFETY))


def read_statements(data: "Path | None" = None) -> "Guide":
    """The guide's own statements alone, without exercises, points and keys: what a daily line is chosen from.

    With a data folder a practice's own words stand in for its statements.

    Raises:
        InputError: if the file is no guide.
    """
    guide = parse_guide(_shipped(GUIDE))
    return guide if data is None else _with_own_words(guide, data)[0]


def read_guide(paths: "Paths", keys: Sequence["Section"] = ()) -> "tuple[Guide, tuple[str, ...]]":
    """The whole guide, with a practice's own words where the data folder holds some; no diary is opened.

    `keys` are the sections of the topic of keys. What is wrong with the own words is said in sentences, and
    stops nothing.

    Raises:
        InputError: if a file that comes with the program is none.
    """
    guide, said = _with_own_words(read_statements(), paths.data)
    library = Shelf(bundled_programmes(), paths.programmes).library
    parts = {
        Part.EXERCISES: exercise_sections(library),
        Part.POINTS: point_sections(read_points()),
        Part.COUNTING: counting_sections(),
        Part.KEYS: keys,
    }
    return completed(guide, parts), said


def _with_own_words(guide: "Guide", data: "Path") -> "tuple[Guide, tuple[str, ...]]":
    path = data / GUIDE
    try:
        text = read_within(path, LARGEST_OWN).decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return guide, ()
    except UnfitFileError as error:
        return guide, (wording.YOU_SEE_OUR_GUIDE.format(problem=error.sentence),)
    except (OSError, ValueError) as error:  # ValueError: not UTF-8
        reason = getattr(error, "strerror", None) or error
        problem = wording.CANNOT_BE_READ.format(path=path, reason=reason)
        return guide, (wording.YOU_SEE_OUR_GUIDE.format(problem=problem),)
    changed, said = with_changes(guide, text)
    return changed, tuple(f"{path}: {sentence}" for sentence in said)


def _shipped(name: str) -> str:
    return files("homecare").joinpath("content", name).read_text(encoding="utf-8")
