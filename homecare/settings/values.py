"""What each setting accepts: from a value of the file to the setting, or a refusal that says what it is."""

from collections.abc import Callable, Mapping
from pathlib import Path
from re import fullmatch
from typing import Any, Final

from homecare.core.values.limits import (
    CONTROL,
    GET_READY_S_MAX,
    LOCK_AFTER_MIN_MAX,
    NAME_LENGTH,
    REGION_LENGTH,
    REP_S_MAX,
    REST_S_MAX,
)
from homecare.errors import InputError
from homecare.settings import wording

WEEK_STARTS: Final = ("monday", "sunday", "saturday")
"""The weekdays on which a week can begin."""

ROUTINE_TIMES_MAX: Final = 10
"""Reminders of the routine a day: as many times as a programme can ask for an exercise."""


class RefusedError(InputError):
    """A value that is not accepted. `refusal` says it of what was typed, and of the file's line."""

    def __init__(self, refusal: tuple[str, str], next_step: str = "", **fields: object) -> None:
        super().__init__(refusal[0], next_step)
        self._refusal, self._fields = refusal, fields

    def typed(self, name: str, value: str) -> str:
        """The sentence about what a person typed for a setting: `threshold must be a whole number …`."""
        return self._refusal[0].format(name=name, value=value, **self._fields)

    def in_file(self, path: Path, name: str, value: str) -> str:
        """The sentence, or two, about what stands in the file."""
        said = self._refusal[1].format(path=path, name=name, value=value, **self._fields)
        return f"{said} {self.next_step}".strip()


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or CONTROL.search(value) or len(value) > NAME_LENGTH:
        raise RefusedError(wording.TEXT)
    return value


def _hour(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 12:
        raise RefusedError(wording.HOUR)
    return value


def _level(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10:
        raise RefusedError(wording.PAIN_LEVEL)
    return value


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise RefusedError(wording.TRUE_OR_FALSE, true="true", false="false")
    return value


def _whole(refusal: tuple[str, str], least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise RefusedError(refusal, least=least, most=most)
        return value

    return read


def _region(value: object) -> str:
    """A region that every diary knows, or the key of a programme's own, unless it is a slip of the keys."""
    from homecare.core.values.regions import (
        parse_region,
        region_key,
    )  # only who chose a region waits for its import

    text = _text(value)
    try:
        return parse_region(text)
    except InputError as error:
        key = region_key(text)
        if fullmatch(r"\w[\w-]*", key) and len(key) <= REGION_LENGTH and not _looks_like_a_slip(key):
            return key
        raise RefusedError(wording.REGION, error.next_step, one="neck", other="upper-back") from error


def _looks_like_a_slip(region: str) -> bool:
    from difflib import get_close_matches

    from homecare.core.values.regions import REGIONS

    return bool(get_close_matches(region, REGIONS, n=1, cutoff=0.82))


def _country(value: object) -> str:
    from homecare.core.guide.countries import parse_country  # only who chose a country waits for its import

    if isinstance(value, str):
        try:
            return parse_country(value)
        except InputError:
            pass
    raise RefusedError(wording.COUNTRY, none="none")


def _kind(value: object) -> str:
    from homecare.core.values.pain_kind import KIND_WORDS

    word = value.strip().lower() if isinstance(value, str) else ""
    if word not in KIND_WORDS:
        raise RefusedError(wording.ONE_OF, words=", ".join(KIND_WORDS))
    return word


def _weekday(value: object) -> str:
    word = value.strip().lower() if isinstance(value, str) else ""
    if word not in WEEK_STARTS:
        raise RefusedError(wording.ONE_OF, words=", ".join(WEEK_STARTS))
    return word


def _times(value: object) -> tuple[str, ...]:
    from homecare.core.values.times import parse_time

    try:
        if not isinstance(value, list | tuple) or len(value) > ROUTINE_TIMES_MAX:
            raise RefusedError(wording.TIMES, most=ROUTINE_TIMES_MAX, none="none")
        return tuple(sorted({f"{parse_time(_text(one)):%H:%M}" for one in value}))
    except InputError:
        raise RefusedError(wording.TIMES, most=ROUTINE_TIMES_MAX, none="none") from None


def _language(value: object) -> str:
    from homecare.language import available, pseudo

    if value not in (*available(), pseudo.NARROW, pseudo.WIDE):
        raise RefusedError(wording.ONE_OF, words=", ".join(available()))
    return str(value)


def _keys(value: object) -> Mapping[str, str]:
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value.values()):
        raise RefusedError(wording.KEYS, example='"today.done" = "space"')
    return {str(name): str(key) for name, key in value.items()}


ACCEPTED: Final[Mapping[str, Callable[[object], Any]]] = {
    "theme": _text,
    "region": _region,
    "day_turn": _hour,
    "threshold": _level,
    "sound": _yes_or_no,
    "notifications": _yes_or_no,
    "reduced_motion": _yes_or_no,
    "get_ready_s": _whole(wording.SECONDS, 0, GET_READY_S_MAX),
    "rest_s": _whole(wording.SECONDS, 0, REST_S_MAX),
    "rep_s": _whole(wording.SECONDS, 1, REP_S_MAX),
    "country": _country,
    "kind": _kind,
    "week_start": _weekday,
    "guidance": _yes_or_no,
    "plain": _yes_or_no,
    "lock_after_min": _whole(wording.MINUTES, 0, LOCK_AFTER_MIN_MAX),
    "routine_times": _times,
    "language": _language,
    "wide_signs": _yes_or_no,
    "keys": _keys,
}
"""What turns a value of the file into the setting, or refuses it with a RefusedError."""
