"""A person's settings: `settings.toml` in the data folder. A wrong value is named and its default is used."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from homecare.core.serial.bounded_toml import read_toml
from homecare.core.values.days import DAY_TURN
from homecare.core.values.limits import (
    GET_READY_S,
    LOCK_AFTER_MIN,
    NAME_LENGTH,
    REP_S,
    REST_S,
    THRESHOLD,
)
from homecare.errors import InputError, StoreError
from homecare.language import SOURCE
from homecare.settings import wording
from homecare.settings.values import ACCEPTED, RefusedError
from homecare.system.files import UnfitFileError, followed, make_folder, read_within, written_beside

LARGEST: Final = 64 * 1024
"""Bytes of the largest file that is read: a hundred times what all settings take."""


class ChosenRegion(str):
    """A region that stands in the settings file: a choice, even where it is the default's."""

    __slots__ = ()


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a person chose.

    `theme` names a theme of the interface. `region` is logged and charted unless another is named; it is a
    `ChosenRegion` where it stands in the file. `day_turn` is the hour at which the diary day turns.
    `threshold` is the pain level of "at or below". `sound` is the terminal's bell, `notifications` the
    desktop's, where a terminal can show them. `reduced_motion` shows figures still. `get_ready_s`, `rest_s`
    and `rep_s` (the movement of one repetition, there and back) are in seconds, used where the programme
    says nothing. `country` is the one whose emergency number the safety page names; empty names none, and
    none is guessed. `kind` is the word of the pain reading that is charted unless another is asked for
    (`KIND_WORDS` in core). `week_start` is the weekday that begins a week in tables and calendars.
    `guidance` is the daily line of guidance on Today. `plain` draws without colour, braille or boxes, for
    screen readers. `lock_after_min` is after how many minutes without a key the screen of a locked diary
    asks for its passphrase; 0 means never. `routine_times` ("HH:MM", in order) are when `homecare remind`
    reminds of the routine. `language` is the tag of the language that homecare speaks from its next start.
    `wide_signs` says that the terminal draws signs such as ● two columns wide. `keys` remaps keys by the id
    of their action, as the keys screen shows them.
    """

    theme: str = "homecare-dark"
    region: str = "upper-back"
    day_turn: int = DAY_TURN
    threshold: int = THRESHOLD
    sound: bool = True
    notifications: bool = True
    reduced_motion: bool = False
    get_ready_s: int = GET_READY_S
    rest_s: int = REST_S
    rep_s: int = REP_S
    country: str = ""
    kind: str = "average"
    week_start: str = "monday"
    guidance: bool = True
    plain: bool = False
    lock_after_min: int = LOCK_AFTER_MIN
    routine_times: tuple[str, ...] = ()
    language: str = SOURCE
    wide_signs: bool = False
    keys: Mapping[str, str] = field(default_factory=dict)

    @property
    def own_region(self) -> str | None:
        """The region that was chosen; None where nobody chose, and `region` is the default."""
        chosen = isinstance(self.region, ChosenRegion) or self.region != type(self).region
        return str(self.region) if chosen else None

    @property
    def first_weekday(self) -> int:
        """The weekday that begins a week, as dates count them: 0 for Monday, 5 and 6 for the others."""
        return {"monday": 0, "saturday": 5, "sunday": 6}[self.week_start]


def accepted(name: str, value: object) -> Any:
    """The setting that a value means.

    Raises:
        InputError: for a value that is not accepted, naming it and what is.
        NotFoundError: for a name that is no setting; the nearest is offered.
    """
    check_name(name)
    try:
        return ACCEPTED[name](value)
    except RefusedError as refused:
        raise InputError(refused.typed(name, _shown(value)), refused.next_step) from refused


def check_name(name: str) -> None:
    """Refuse what is no setting.

    Raises:
        NotFoundError: the nearest is offered.
    """
    if name not in ACCEPTED:
        from homecare.core.values.parsing import unknown

        raise unknown(wording.THERE_IS_NO_SETTING, name, ACCEPTED, listing="homecare settings")


def _shown(value: object) -> str:
    """A value as it stands in the file, short; one that cannot be written out is named by what it is."""
    import json  # only who wrote something wrong waits for its import

    if isinstance(value, dict):
        return wording.A_TABLE
    try:
        return _one_line(f"“{value[:40]}”" if isinstance(value, str) else json.dumps(value, default=str)[:40])
    except (ValueError, RecursionError):  # too many digits, or too deep
        return wording.A_LONG_NUMBER if isinstance(value, int) else wording.A_LIST


def _one_line(text: str) -> str:
    from homecare.core.values.unsafe_characters import harmless

    return " ".join(harmless(text).split())


def read_settings(path: Path) -> tuple[Settings, list[str]]:
    """The settings of a file, and a sentence for each value that was not accepted.

    A missing file is all defaults; so is one that cannot be read, which is said.
    """
    try:
        return settings_in(read_within(path, LARGEST), path)
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), []
    except UnfitFileError as error:
        told = wording.IS_TOO_LARGE if error.most else wording.IS_NO_FILE
        return Settings(), [told.format(path=path, most=error.most)]
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        why = getattr(error, "strerror", None) or error
        return Settings(), [wording.CANNOT_BE_READ.format(path=path, why=why)]


def settings_in(file: bytes, path: Path) -> tuple[Settings, list[str]]:
    """The same of a file's bytes; `path` names it in the sentences."""
    try:
        content = read_toml(file.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # ValueError: not UTF-8, not TOML, a huge number
        return Settings(), [wording.CANNOT_BE_READ.format(path=path, why=error)]
    chosen: dict[str, Any] = {}
    said = []
    for name, value in content.items():
        if name not in ACCEPTED:
            named = _one_line(name[:NAME_LENGTH])
            said.append(wording.IS_NOT_A_SETTING.format(path=path, named=named, accepted=", ".join(ACCEPTED)))
            continue
        try:
            chosen[name] = ACCEPTED[name](value)
        except RefusedError as refused:
            said.append(refused.in_file(path, name, _shown(value)))
    if "region" in chosen:
        chosen["region"] = ChosenRegion(chosen["region"])
    return replace(Settings(), **chosen), said


def write_setting(path: Path, name: str, value: object) -> None:
    """Change one setting in the file and keep everything else in it, comments included.

    Raises:
        InputError: for a value that is not accepted; nothing is written.
        NotFoundError: for a name that is no setting.
        StoreError: if the file cannot be read as TOML or written; it stays as it is.
    """
    chosen = accepted(name, value)
    _change(path, lambda document: _put(document, name, chosen))


def write_key(path: Path, action: str, key: str | None) -> None:
    """Give an action another key, or, with None, its own again. The rest of the file stays as it is.

    Raises:
        InputError: for an empty key, or one with signs that do not show.
        StoreError: if the file cannot be read as TOML or written; it stays as it is.
    """
    if key is not None and not key.strip():
        raise InputError(wording.KEY_IS_EMPTY.format(action=action), wording.WRITE_A_KEY)
    if key is not None and not key.isprintable():
        raise InputError(wording.KEY_IS_NOT_VISIBLE.format(action=action), wording.WRITE_A_KEY)
    _change(path, lambda document: _put_key(document, action, key))


def remove_setting(path: Path, name: str) -> None:
    """Take a setting out of the file, so that its default counts again.

    Raises:
        NotFoundError: for a name that is no setting.
        StoreError: if the file cannot be read as TOML or written; it stays as it is.
    """
    check_name(name)
    if path.exists():
        _change(path, lambda document: document.pop(name, None))


def _put(document: MutableMapping[str, Any], name: str, value: Any) -> None:
    document[name] = list(value) if isinstance(value, tuple) else value


def _put_key(document: MutableMapping[str, Any], action: str, key: str | None) -> None:
    if key is None and isinstance(document.get("keys"), MutableMapping):
        document["keys"].pop(action, None)
    elif key is not None and isinstance(document.get("keys"), MutableMapping):
        document["keys"][action] = key
    elif key is not None:
        document["keys"] = {action: key}


def _change(path: Path, change: Callable[[MutableMapping[str, Any]], object]) -> None:
    """Change the file's document, whole or not at all. A link stays a link.

    Programs that change it at the same time wait for each other, so that each change stays.

    Raises:
        StoreError: if it cannot be read as TOML or written, or is no file.
    """
    from tomlkit.exceptions import TOMLKitError

    try:
        target = followed(path)
        make_folder(target.parent)
        with _alone_in(target.parent):
            _rewrite(target, change)
    except UnfitFileError as error:
        raise StoreError(
            (wording.TOO_LARGE_TO_CHANGE if error.most else wording.NO_FILE_TO_CHANGE).format(
                path=path, most=error.most
            ),
            wording.REMOVE_IT_OR_RENAME,
        ) from error
    except OSError as error:
        raise StoreError(
            wording.COULD_NOT_BE_CHANGED.format(path=path, why=error.strerror or type(error).__name__),
            wording.CHECK_ITS_FOLDER,
        ) from error
    except (ValueError, RuntimeError, TOMLKitError) as error:  # RuntimeError: too deep
        raise StoreError(
            wording.COULD_NOT_BE_CHANGED.format(path=path, why=error),
            wording.CORRECT_OR_REMOVE_THAT_FILE,
        ) from error


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Hold the folder against other programs that change settings in it; the system lets go of it at the end.

    Where there is no such lock (Windows, some network disks) nobody waits, and the last one to write stands.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with ExitStack() as held:
        with suppress(OSError):  # a folder that cannot be opened or locked: as without a lock
            number = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
            held.callback(os.close, number)
            fcntl.flock(number, fcntl.LOCK_EX)
        yield


def _rewrite(target: Path, change: Callable[[MutableMapping[str, Any]], object]) -> None:
    from shutil import copymode

    before = read_within(target, LARGEST) if target.exists() else b""
    with written_beside(target, changed(before, change).encode()) as draft:
        if target.exists():
            copymode(target, draft)
        draft.replace(target)


def changed(file: bytes, change: Callable[[MutableMapping[str, Any]], object]) -> str:
    """The text of a file after a change of its document; what is not changed stays as it is written.

    Raises:
        ValueError, RuntimeError, TOMLKitError: if it is no TOML, or too deep, before the change or after it.
    """
    import tomlkit

    before = file.decode("utf-8-sig")
    read_toml(before)  # so that nothing is begun that would not end
    # Without an end of its last line, what tomlkit adds would stand behind a remark in it.
    document = tomlkit.parse(before if before.endswith("\n") or not before else f"{before}\n")
    change(document)
    text = tomlkit.dumps(document)
    read_toml(text)  # what is written can be read again
    return text
