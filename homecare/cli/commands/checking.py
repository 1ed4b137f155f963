"""Checking programme files: every problem of each, also that two say different things under one name."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from homecare.core.problems import Problem, ProgrammeFileError
from homecare.errors import InputError
from homecare.exchange.shelf import NOT_PROGRAMMES

if TYPE_CHECKING:
    from homecare.exchange.shelf import Shelf

Checked = tuple[str, tuple[Problem, ...]]
"""A file as it was named, and its problems."""


def check_files(shelf: "Shelf", named: Sequence[str]) -> list[Checked]:
    """Every file, folders opened, with all its problems; a file that cannot be read is a problem too."""
    versions: dict[tuple[str, int], tuple[str, str]] = {}
    checked: list[Checked] = []
    for name in named:
        folder = Path(name)
        files = _in_folder(folder) if _is_folder(folder) else [name]
        for file in files:
            checked.append((file, _check(shelf, file, versions)))
        if not files:
            checked.append(
                (name, (_problem(name, "This folder has no programme files.", "Name another one."),))
            )
    return checked


def _is_folder(path: Path) -> bool:
    """Whether this is a folder; a name that no file can have is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _in_folder(folder: Path) -> list[str]:
    return [str(path) for path in sorted(folder.glob("*.toml")) if path.name not in NOT_PROGRAMMES]


def _check(
    shelf: "Shelf", file: str, versions: dict[tuple[str, int], tuple[str, str]]
) -> tuple[Problem, ...]:
    from homecare.core.programme import digest

    try:
        path = shelf.find(file)
        text = shelf.read(path)
        plan = shelf.plan(text, path.name)
    except ProgrammeFileError as error:
        return error.problems
    except InputError as error:
        return (_problem(Path(file).name, error.sentence, error.next_step),)
    bundled = shelf.same_version(plan, text)
    known, other = versions.setdefault((plan.slug, plan.version), (digest(text), path.name))
    if bundled is None and known == digest(text):
        return ()
    if bundled is not None:
        other = "one that comes with homecare"
    return (
        Problem(
            file=path.name,
            line=None,
            place="",
            key="version",
            message=f"{plan.slug} version {plan.version} is {other} already, with a different text.",
            write="Raise version by one, or choose another id.",
        ),
    )


def _problem(file: str, message: str, write: str) -> Problem:
    return Problem(file=file, line=None, place="", key="", message=message, write=write)
