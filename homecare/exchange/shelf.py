"""The shelf: the programme files at hand, those that come with the program and the person's own."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from homecare.core.programme.exercises import Library, parse_library, with_figures
from homecare.core.programme.plan import Plan
from homecare.core.serial.bounded_toml import read_toml
from homecare.core.values.in_words import few
from homecare.core.values.parsing import ALL, did_you_mean
from homecare.errors import InputError, NotFoundError, StoreError
from homecare.exchange import wording
from homecare.system.files import UnfitFileError, read_within

if TYPE_CHECKING:
    from homecare.core.programme_file.problems import Problem

LIBRARY: Final = "exercises.toml"
FIGURES: Final = "figures.toml"
NOT_PROGRAMMES: Final = (LIBRARY, FIGURES)
"""Files beside the programmes that are none."""
LARGEST: Final = 256 * 1024
"""Bytes of the largest programme file that is read: far above any that a person writes."""


@dataclass(frozen=True)
class ShelvedProgramme:
    """A programme file on the shelf: its plan, or what is wrong with it."""

    path: Path
    bundled: bool
    plan: Plan | None
    problems: "tuple[Problem, ...]" = ()


class Shelf:
    """Programme files by name or path: `bundled` come with the program, `own` are the person's."""

    def __init__(self, bundled: Path, own: Path) -> None:
        self.bundled = bundled
        self.own = own

    @cached_property
    def library(self) -> Library:
        """The exercise library, without its figures: reading those takes longer than all the rest of it."""
        return parse_library((self.bundled / LIBRARY).read_text(encoding="utf-8"))

    @cached_property
    def illustrated(self) -> Library:
        """The exercise library with its figures."""
        return with_figures(self.library, (self.bundled / FIGURES).read_text(encoding="utf-8"))

    def paths(self) -> list[Path]:
        """The programme files at hand: the bundled ones, then the person's own, by name.

        Raises:
            StoreError: if the person's own folder cannot be read.
        """
        found = [path for path in sorted(self.bundled.glob("*.toml")) if path.name not in NOT_PROGRAMMES]
        try:
            own = sorted(self.own.iterdir()) if self.own.is_dir() else []
        except OSError as error:
            raise StoreError(
                wording.CANNOT_BE_READ.format(path=self.own, reason=error.strerror),
                wording.CHECK_WHO_OWNS,
            ) from error
        return [*found, *(path for path in own if path.suffix == ".toml")]

    def same_version(self, plan: Plan, text: str) -> Path | None:
        """The bundled file that has this id and version with another text, if one does."""
        from homecare.core.programme_file.reader import digest

        for one in self.programmes():
            if (
                one.bundled
                and one.plan is not None
                and (one.plan.slug, one.plan.version) == (plan.slug, plan.version)
            ):
                return one.path if digest(self.read(one.path)) != digest(text) else None
        return None

    def programmes(self) -> list[ShelvedProgramme]:
        """Every programme at hand, read; a bad file is listed with its problems and stops nothing."""
        return [self._shelved(path) for path in self.paths()]

    def _shelved(self, path: Path) -> ShelvedProgramme:
        from homecare.core.programme_file.problems import Problem, ProgrammeFileError

        bundled = path.parent == self.bundled
        try:
            return ShelvedProgramme(path, bundled, self.plan(self.read(path), path.name))
        except ProgrammeFileError as error:
            return ShelvedProgramme(path, bundled, None, error.problems)
        except InputError as error:
            problem = Problem(
                file=path.name, line=None, place="", key="", message=error.sentence, write=error.next_step
            )
            return ShelvedProgramme(path, bundled, None, (problem,))

    def find(self, named: str) -> Path:
        """The file meant by a path, or by the name or the id of a programme on the shelf.

        Raises:
            NotFoundError: if there is none; the nearest name is offered.
            InputError: if several files have this id.
        """
        path = _as_path(named)
        if _exists(path):
            return path
        by_name = {shelved.stem: shelved for shelved in self.paths()}
        wanted = named.removesuffix(".toml")
        if wanted in by_name:
            return by_name[wanted]
        by_id: dict[str, list[Path]] = {}
        for shelved in by_name.values():
            by_id.setdefault(self._id(shelved), []).append(shelved)
        meant = by_id.get(wanted, [])
        if len(meant) > 1:
            files = ", ".join(one.stem for one in meant)
            raise InputError(
                wording.SEVERAL_HAVE_THE_ID.of(len(meant), slug=wanted, files=files),
                wording.WRITE_THE_NAME,
            )
        if meant:
            return meant[0]
        names = list(by_name)
        shown = ", ".join(names) if len(names) <= ALL else few(names)
        known = [*by_name, *filter(None, by_id)]
        step = did_you_mean(wanted, known, wording.PROGRAMMES_ARE.format(names=shown))
        raise NotFoundError(wording.NO_PROGRAMME_FILE.format(name=named), step)

    def _id(self, path: Path) -> str:
        """The id that a file gives itself, whatever else is wrong with it; empty where it gives none."""
        try:
            said = read_toml(self.read(path)).get("id")
        except (InputError, ValueError, RecursionError):
            return ""
        return said if isinstance(said, str) else ""

    def typed(self, path: Path) -> str:
        """What a person types to name this file: its name where it is at hand, else its path."""
        try:
            at_hand = {shelved.stem: shelved for shelved in self.paths()}
        except StoreError:  # of the person's own folder, which a file elsewhere does not need
            return str(path)
        return path.name if at_hand.get(path.stem) == path else str(path)

    def read(self, path: Path) -> str:
        """The text of a programme file.

        Raises:
            InputError: if it is a folder, too large, not text, or cannot be read.
        """
        try:
            if path.is_dir():
                raise InputError(wording.IS_A_FOLDER.format(path=path), wording.CHOOSE_A_FILE_IN_IT)
            content = read_within(path, LARGEST)
        except UnfitFileError as error:
            raise InputError(error.sentence, wording.CHOOSE_A_TEXT_FILE) from error
        except OSError as error:
            raise InputError(
                wording.CANNOT_BE_READ.format(path=path, reason=error.strerror),
                wording.CHECK_ITS_NAME_AND_OWNER,
            ) from error
        except ValueError as error:
            raise InputError(wording.NO_NAME_HAS_THIS_CHARACTER, wording.CHECK_ITS_NAME) from error
        return programme_text(content, str(path))

    def plan(self, text: str, file: str) -> Plan:
        """What a programme text means.

        Raises:
            ProgrammeFileError: with every problem found.
        """
        from homecare.core.programme_file.reader import parse_programme

        return parse_programme(text, self.library, file)


def programme_text(content: bytes, named: str) -> str:
    """The text that the bytes of a programme file are; `named` is the file in messages.

    Raises:
        InputError: if they are not text.
    """
    from homecare.core.transfer.file_kinds import kind_of

    kind = kind_of(content)
    if kind is not None:
        raise InputError(kind[0].format(named=named), kind[1])
    text = content.decode("utf-8")
    if "\0" in text:
        raise InputError(wording.IS_BINARY.format(name=named), wording.CHOOSE_A_TEXT_FILE)
    return text


def _as_path(named: str) -> Path:
    """The path that was written; `~somebody` that nobody is stays as written."""
    try:
        return Path(named).expanduser()
    except RuntimeError:
        return Path(named)


def _exists(path: Path) -> bool:
    """Whether there is something at this path; a name that no file can have is nothing."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
