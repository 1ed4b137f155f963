"""A person's settings: `settings.toml` in the data folder. A wrong value is named and its default is used."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from homecare.core.clock import DAY_TURN
from homecare.core.limits import GET_READY_S, GET_READY_S_MAX, REP_S, REP_S_MAX, REST_S, REST_S_MAX, THRESHOLD
from homecare.errors import HomecareError, InputError, StoreError


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a person chose.

    `theme` names a theme of the interface. `region` is logged and charted unless another is named. `day_turn`
    is the hour at which the diary day turns. `threshold` is the pain level of "at or below". `sound` is the
    terminal's bell, `notifications` the desktop's, where a terminal can show them. `reduced_motion` shows
    figures still. `get_ready_s`, `rest_s` and `rep_s` (the movement of one repetition, there and back) are in
    seconds, used where the programme says nothing. `country` is the one whose emergency number the safety
    page names; empty names none, and none is guessed. `keys` remaps keys by the id of their action, as the
    keys screen shows them.
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
    keys: Mapping[str, str] = field(default_factory=dict)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InputError("a text in double quotes")
    return value


def _hour(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 12:
        raise InputError("a whole hour from 0 to 12")
    return value


def _level(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10:
        raise InputError("a whole number from 0 to 10")
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise InputError("true or false, without quotes")
    return value


def _seconds(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise InputError(f"whole seconds from {least} to {most}")
        return value

    return read


def _region(value: object) -> str:
    from homecare.core.words import parse_region  # only who chose a region waits for its import

    text = _text(value)
    try:
        return parse_region(text)
    except InputError as error:
        hint = error.next_step.removesuffix(".")
        raise InputError(f"a region such as neck or upper-back. {hint}") from error


def _country(value: object) -> str:
    from homecare.core.safety import COUNTRIES, parse_country  # only who chose a country waits for its import

    if isinstance(value, str):
        try:
            return parse_country(value)
        except InputError:
            pass
    raise InputError(f'one of {", ".join(COUNTRIES)}, in double quotes, or "" for none')


def _keys(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value.values()):
        raise InputError('a table such as done = "space"')
    return dict(value)


ACCEPTED: Final[Mapping[str, Callable[[object], Any]]] = {
    "theme": _text,
    "region": _region,
    "day_turn": _hour,
    "threshold": _level,
    "sound": _yes_or_no,
    "notifications": _yes_or_no,
    "reduced_motion": _yes_or_no,
    "get_ready_s": _seconds(0, GET_READY_S_MAX),
    "rest_s": _seconds(0, REST_S_MAX),
    "rep_s": _seconds(1, REP_S_MAX),
    "country": _country,
    "keys": _keys,
}


def _shown(value: object) -> str:
    from homecare.core.problems import shown

    return shown(value)


def read_settings(path: Path) -> tuple[Settings, list[str]]:
    """The settings of a file, and a sentence for each value that was not accepted.

    A missing file is all defaults; so is one that cannot be read, which is said.
    """
    if path.exists() and not path.is_file():
        return Settings(), [f"{path} is not a file; the defaults are used."]
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), []
    except (OSError, ValueError, RecursionError) as error:  # ValueError: not UTF-8, not TOML, a huge number
        return Settings(), [f"{path} cannot be read ({error}); the defaults are used."]
    chosen: dict[str, Any] = {}
    said = []
    for name, value in content.items():
        if name not in ACCEPTED:
            said.append(f"{path}: {name} is not a setting. Known: {', '.join(ACCEPTED)}.")
            continue
        try:
            chosen[name] = ACCEPTED[name](value)
        except HomecareError as wanted:
            said.append(f"{path}: {name} = {_shown(value)} is not accepted; write {wanted.sentence}.")
    return replace(Settings(), **chosen), said


def write_setting(path: Path, name: str, value: str | int) -> None:
    """Change one setting in the file and keep everything else in it, comments included.

    Raises:
        StoreError: if the file cannot be read as TOML or written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        document = tomlkit.parse(text)
        document[name] = value
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_suffix(".toml.new")
        draft.write_text(tomlkit.dumps(document), encoding="utf-8")
        draft.replace(path)
    except (OSError, ValueError, RecursionError, TOMLKitError) as error:
        raise StoreError(f"{path} could not be changed ({error}).", "Mend or remove that file.") from error
