"""A person's words and what they mean: numbers, durations, days, ids, texts. Both faces read with these.

Every refusal names the value and says what is accepted. Regions and kinds of pain are read beside their words
(`regions.py`, `pain_kind.py`).
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from difflib import SequenceMatcher, get_close_matches
from typing import Final
from uuid import UUID

from homecare.core.values import limits, wording
from homecare.core.values.in_words import FEW, enumerated
from homecare.core.values.spelling import narrow, searched
from homecare.errors import InputError, NotFoundError

FIRST_DAY: Final = date(2000, 1, 1)
"""The earliest day an entry can speak of: an earlier one is a slip of the keys."""

_DURATION = re.compile(
    r"(?:(?P<h>\d{1,9}(?:[.,]\d{1,9})?)\s*h(?:ours?|rs?)?)?\s*(?:(?P<m>\d{1,9})\s*(?:m(?:in(?:utes?)?)?)?)?"
)
_NUMBER = re.compile(r"[+-]?\d{1,9}")


NEAR_DAYS: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}
"""Words for days, by how far they are from today."""


def parse_whole(text: str, low: int, high: int, what: str) -> int:
    """The whole number written, from `low` to `high`.

    Raises:
        InputError: for anything else, naming `what`, the value and the range.
    """
    digits = narrow(text).strip()
    value: object = int(digits) if _NUMBER.fullmatch(digits) else text.strip()
    return limits.whole(value, low, high, what)


def parse_level(text: str, what: str = wording.PAIN) -> int:
    """A pain level from 0 to 10.

    Raises:
        InputError: for anything but a whole number from 0 to 10.
    """
    return parse_whole(text, limits.PAIN_MIN, limits.PAIN_MAX, what)


def parse_sessions(text: str) -> int:
    """A number of treatments planned.

    Raises:
        InputError: for anything but a whole number within the limits.
    """
    return parse_whole(text, 1, limits.SESSIONS_MAX, wording.NUMBER_OF_PLANNED_SESSIONS)


def parse_minutes(text: str) -> int:
    """Minutes of a duration within a day: `6h30m`, `6h`, `45m`, `6:30`, `6.5h`, `6h 30`.

    Raises:
        InputError: for words that are no duration, a number without a unit, or more than 24 hours.
    """
    wanted = wording.WRITE_A_DURATION
    clean = narrow(text).strip().lower()
    clock = re.fullmatch(r"(\d{1,3}):([0-5]\d)", clean)
    if clock:
        minutes = int(clock[1]) * 60 + int(clock[2])
    elif re.fullmatch(r"\d{1,9}", clean):
        raise _without_unit(clean, wanted)
    else:
        found = _DURATION.fullmatch(clean)
        if found is None or not (found["h"] or found["m"]):
            raise InputError(wording.IS_NOT_A_SITTING_TIME.format(text=text), wanted)
        hours = float((found["h"] or "0").replace(",", "."))
        minutes = round(hours * 60) + int(found["m"] or 0)
    if minutes > limits.MINUTES_PER_DAY:
        raise InputError(wording.IS_LONGER_THAN_A_DAY.format(text=text), wanted)
    return minutes


def _without_unit(number: str, wanted: str) -> InputError:
    """What to write instead of a number alone: only what is accepted then."""
    if int(number) <= limits.MINUTES_PER_DAY // 60:
        return InputError(
            wording.COULD_BE_HOURS_OR_MINUTES.format(number=number),
            wording.WRITE_H_OR_M.format(number=number),
        )
    if int(number) <= limits.MINUTES_PER_DAY:
        return InputError(
            wording.HAS_NO_UNIT.format(number=number),
            wording.WRITE_M_FOR_MINUTES.format(number=number),
        )
    return InputError(wording.HAS_NO_UNIT_AND_IS_LONGER_THAN_A_DAY.format(number=number), wanted)


def parse_day(text: str, today: date) -> date:
    """A day: `2026-11-24`, `today`, `yesterday`, `tomorrow`, `-3d` (three days ago) or `+7d` (in a week).

    Raises:
        InputError: for words that are no day, or a day before the year 2000.
    """
    clean = narrow(text).strip().lower()
    away = re.fullmatch(r"([+-])(\d{1,5})d", clean)
    try:
        if clean in NEAR_DAYS:
            day = today + timedelta(days=NEAR_DAYS[clean])
        elif away:
            day = today + timedelta(days=int(away[1] + away[2]))
        elif re.fullmatch(r"\d{4}-\d{2}-\d{2}", clean):
            day = date.fromisoformat(clean)
        else:
            raise ValueError(clean)
    except (ValueError, OverflowError) as error:
        raise InputError(
            wording.IS_NOT_A_DAY.format(text=text),
            wording.WRITE_A_DATE_LIKE,
        ) from error
    if day < FIRST_DAY:
        raise InputError(
            wording.DAY_IS_TOO_LONG_AGO.format(day=day), wording.DIARY_GOES_BACK.format(first_day=FIRST_DAY)
        )
    return day


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like this one, if any does."""
    by_form = {searched(one): one for one in known}
    close = get_close_matches(searched(word), list(by_form), n=1, cutoff=0.55)
    return by_form[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """`Did you mean pain?`: the known word that looks most like this one; `otherwise` where none does."""
    close = nearest(word, known)
    return wording.DID_YOU_MEAN.format(shown=close) if close else otherwise


ALL: Final = 12
"""As many words are all said where no command lists them."""
_NEAR: Final = 0.55
_AS_NEAR: Final = 0.1


def unknown(
    refusal: str,
    word: str,
    known: Iterable[str],
    *,
    listing: str | None = None,
    near: int = 1,
    form_of: Mapping[str, str] | None = None,
) -> NotFoundError:
    """The error for a word that is not among the known ones: it offers the nearest, or a few of them.

    `refusal` is its sentence, such as `There is no exercise “{word}”.`, and `listing` the command that shows
    them all. As many as `near` are offered where they look like the word;
    of several the others are counted. `form_of` says in which form a word is compared, where that is another
    one than it is shown in.
    """
    forms = {one: (form_of or {}).get(one, one) for one in known}
    by_likeness = _by_likeness(word, forms)
    best = by_likeness[0][1] if by_likeness else 0.0
    if best >= _NEAR:
        least = max(_NEAR, best - _AS_NEAR)
        shown = [one for one, like in by_likeness if like >= least][:near]
        step = wording.DID_YOU_MEAN.format(shown=enumerated(shown, "or"))
    elif len(forms) <= (FEW if listing else ALL):
        shown = list(forms)
        step = wording.KNOWN.format(names=", ".join(shown)) if shown else wording.THERE_ARE_NONE_YET
    else:
        shown = [one for one, _ in by_likeness[:FEW]]
        step = wording.SOME_ARE.format(shown=enumerated(shown))
    more = len(forms) - len(shown)
    if more and (near > 1 or best < _NEAR):
        others = wording.AND_MORE_IN.of(more, listing=listing) if listing else wording.AND_MORE.of(more)
        step = f"{step} {others}"
    return NotFoundError(refusal.format(word=word), step)


def _by_likeness(word: str, forms: Mapping[str, str]) -> list[tuple[str, float]]:
    """The words and how much the form of each looks like this one (1: the same), the nearest first."""
    matcher = SequenceMatcher(b=searched(word))
    found = []
    for one, form in forms.items():
        matcher.set_seq1(searched(form))
        found.append((one, matcher.ratio()))
    return sorted(found, key=lambda pair: -pair[1])


def in_lines(text: str) -> str:
    """A person's text without spaces around it, its lines ended alike whatever system it was written on."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def said(text: str | None) -> str | None:
    """A person's text as it is kept; an empty one was not said."""
    return (in_lines(text) or None) if text is not None else None


def parse_id(text: str) -> UUID:
    """An entry's id.

    Raises:
        InputError: if it is not a UUID.
    """
    try:
        return UUID(text.strip())
    except ValueError as error:
        raise InputError(
            wording.IS_NOT_THE_ID.format(text=text), wording.SEE_THE_IDS_WITH_HOMECARE
        ) from error
