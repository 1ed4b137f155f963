"""Saving a draft: where it goes, under which version, and never over what somebody else wrote."""

import os
import tempfile
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from homecare.errors import InputError
from homecare.exchange.drafting import Draft
from homecare.exchange.shelf import LARGEST, Shelf, ShelvedProgramme

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
    """Where a programme of one's own is kept."""
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
            f"{slug} comes with homecare and is not changed.", f"Give yours an id of its own, like my-{slug}."
        )


def settle_version(draft: Draft, shelf: Shelf, kept: Kept = (), target: Path | None = None) -> int | None:
    """Raise the draft's version where its own is in use with another text; returns the one it had.

    In use is what somebody was given (`kept`), and what another file on the shelf says; the file at `target`
    is about to be replaced and does not count.
    """
    from homecare.core.programme import digest

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
        raise InputError(f"{path} comes with homecare and is not changed.", "Save it under another name.")
    _refuse_another(path, opened, over=over)
    instead_of = settle_version(draft, shelf, kept, path)
    if len(draft.text.encode()) > LARGEST:
        raise InputError(f"A programme file has at most {LARGEST // 1024} KB.", "Shorten its notes.")
    if path.parent == shelf.own:
        _make(shelf.own)
    _write(path, draft.text, over=over or opened is not None)
    return Saved(path=path, version=draft.version, instead_of=instead_of)


def _refuse_another(path: Path, opened: str | None, *, over: bool) -> None:
    try:
        if not os.path.lexists(path):
            return
        if not path.is_file():
            raise InputError(f"{path} is not a file.", "Name another one.")
        same = opened is not None and path.read_bytes() == opened.encode()
    except (OSError, ValueError) as error:
        raise _cannot(path, error) from error
    if not same and not over:
        raise FileThereError(f"{path} is there already.", "Name another file, or say yes to write over it.")


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot(folder, error) from error


def _write(path: Path, text: str, *, over: bool) -> None:
    """Write beside it, let it reach the disk, then give it the name."""
    draft: Path | None = None
    try:
        target = path.resolve() if path.is_symlink() else path
        number, name = tempfile.mkstemp(prefix=".homecare-", suffix=".new", dir=target.parent)
        draft = Path(name)
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            draft.chmod(target.stat().st_mode & 0o777)
        if over:
            draft.replace(target)
        else:
            _put(draft, target)
    except FileExistsError as error:
        raise FileThereError(f"{path} is there already.", "Name another file.") from error
    except (OSError, ValueError) as error:
        raise _cannot(path, error) from error
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def _put(draft: Path, path: Path) -> None:
    """Give a file its name, unless another has it by now: in one step where the disk can do that."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links, such as a memory stick
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        draft.replace(path)


def _cannot(path: Path, error: Exception) -> InputError:
    reason = getattr(error, "strerror", None) or error
    return InputError(f"{path} cannot be written ({reason}).", "Name a file elsewhere.")
