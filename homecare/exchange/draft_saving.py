"""Saving a draft: where it goes, under which version, and never over what somebody else wrote."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from re import fullmatch

from homecare.core.values.limits import KEY_LENGTH
from homecare.errors import InputError
from homecare.exchange import wording
from homecare.exchange.draft import Draft
from homecare.exchange.shelf import LARGEST, Shelf, ShelvedProgramme
from homecare.system.files import UnfitFileError, followed, make_folder, place, read_within, written_beside

Kept = Collection[tuple[str, int, str]]
"""Versions that somebody has used: id, version and digest of each."""


class FileThereError(InputError):
    """Another file is at that place already; it is written over only after a yes."""


@dataclass(frozen=True, kw_only=True)
class Saved:
    """A draft as it was written; `instead_of` is the version it had, where that was in use already."""

    path: Path
    version: int
    instead_of: int | None = None


def own_place(shelf: Shelf, slug: str) -> Path:
    """Where a programme of one's own is kept.

    Raises:
        InputError: if its id is none: an id with dots and slashes would name a place elsewhere.
    """
    from homecare.core.programme_file.types import SLUG

    if not fullmatch(SLUG, slug) or len(slug) > KEY_LENGTH:
        raise InputError(wording.ID_IS_NO_FILE_NAME, wording.WRITE_AN_ID_LIKE.format(example="my-programme"))
    return shelf.own / f"{slug}.toml"


def comes_with_homecare(shelf: Shelf, slug: str) -> bool:
    """Whether a programme that comes with homecare has this id."""
    return any(one.bundled and slug in (one.path.stem, _slug(one)) for one in shelf.programmes())


def _slug(shelved: ShelvedProgramme) -> str | None:
    return None if shelved.plan is None else shelved.plan.slug


def refuse_bundled(shelf: Shelf, slug: str) -> None:
    """What comes with homecare keeps its id to itself.

    Raises:
        InputError: if the id is one of them.
    """
    if comes_with_homecare(shelf, slug):
        raise InputError(
            wording.COMES_WITH_HOMECARE.format(name=slug),
            wording.GIVE_YOURS_ANOTHER_ID.format(example=f"my-{slug}"),
        )


def settle_version(draft: Draft, shelf: Shelf, kept: Kept = (), target: Path | None = None) -> int | None:
    """Raise the draft's version where its own is in use with another text; returns the one it had.

    In use is what somebody was given (`kept`), and what another file on the shelf says; the file at `target`
    is about to be replaced and does not count.
    """
    from homecare.core.programme_file.reader import digest

    used: dict[int, set[str]] = {}
    for slug, version, kept_digest in kept:
        if slug == draft.slug:
            used.setdefault(version, set()).add(kept_digest)
    for one in shelf.programmes():
        if one.plan is not None and one.plan.slug == draft.slug and one.path != target:
            used.setdefault(one.plan.version, set()).add(digest(shelf.read(one.path)))
    before = draft.version
    if used.get(before, set()) <= {digest(draft.text)}:
        return None
    draft.as_next_version(used)
    return before


def save(
    draft: Draft,
    path: Path,
    shelf: Shelf,
    *,
    kept: Kept = (),
    opened: str | None = None,
    over: bool = False,
) -> Saved:
    """Write a draft whole or not at all. `opened` is the text that was read from this path, if it was.

    Raises:
        FileThereError: if another text stands there and it is not said `over`.
        InputError: if its id comes with homecare, or it cannot be written there.
    """
    refuse_bundled(shelf, draft.slug)
    if path.parent == shelf.bundled:
        raise InputError(
            wording.COMES_WITH_HOMECARE.format(name=path),
            wording.SAVE_IT_UNDER_ANOTHER_NAME,
        )
    _refuse_another(path, opened, over=over)
    instead_of = settle_version(draft, shelf, kept, path)
    if len(draft.text.encode()) > LARGEST:
        raise InputError(wording.FILE_IS_TOO_LARGE.format(largest=LARGEST // 1024), wording.SHORTEN_ITS_NOTES)
    if path.parent == shelf.own:
        _make(shelf.own)
    _write(path, draft.text, over=over or opened is not None)
    return Saved(path=path, version=draft.version, instead_of=instead_of)


def _refuse_another(path: Path, opened: str | None, *, over: bool) -> None:
    try:
        if not os.path.lexists(path):
            return
        if not path.is_file():
            raise InputError(wording.IS_NOT_A_FILE.format(path=path), wording.CHOOSE_A_DIFFERENT_FILE)
        same = opened is not None and read_within(path, LARGEST) == opened.encode()
    except UnfitFileError:
        same = False  # larger than any file that was opened
    except (OSError, ValueError) as error:
        raise _cannot(path, error) from error
    if not same and not over:
        raise FileThereError(wording.ALREADY_EXISTS.format(path=path), wording.CHOOSE_ANOTHER_OR_SAY_YES)


def _make(folder: Path) -> None:
    try:
        make_folder(folder)
    except OSError as error:
        raise _cannot(folder, error) from error


def _write(path: Path, text: str, *, over: bool) -> None:
    """Write beside it, let it reach the disk, then give it the name."""
    try:
        target = followed(path) if path.is_symlink() else path
        with written_beside(target, text.encode()) as draft:
            if target.exists():
                draft.chmod(target.stat().st_mode & 0o777)
            if over:
                draft.replace(target)
            else:
                place(draft, target)
    except FileExistsError as error:
        raise FileThereError(
            wording.ALREADY_EXISTS.format(path=path), wording.CHOOSE_A_DIFFERENT_FILE
        ) from error
    except (OSError, ValueError) as error:
        raise _cannot(path, error) from error


def _cannot(path: Path, error: Exception) -> InputError:
    reason = getattr(error, "strerror", None) or error
    return InputError(
        wording.CANNOT_BE_WRITTEN.format(path=path, reason=reason), wording.CHOOSE_A_DIFFERENT_PLACE
    )
