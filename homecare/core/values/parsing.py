"""A person's words and what they mean: levels, durations, days, kinds, regions. Both faces read with these.

Every refusal names the value and says what is accepted.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import SequenceMatcher, get_close_matches
from typing import Final
from uuid import UUID

from homecare.core.values import limits
from homecare.core.values.pain_kind import PainKind
from homecare.core.values.spelling import narrow, same, searched
from homecare.errors import InputError, NotFoundError

REGIONS: Final = (
    "neck",
    "upper-back",
    "between-shoulder-blades",
    "left-shoulder",
    "right-shoulder",
    "head",
    "lower-back",
    "arm-hand",
)
"""The regions every diary knows (DESIGN.md); a programme may add its own."""

_WITH_YOUR: Final = {
    "neck": "your neck",
    "upper-back": "your upper back",
    "between-shoulder-blades": "between your shoulder blades",
    "left-shoulder": "your left shoulder",
    "right-shoulder": "your right shoulder",
    "head": "your head",
    "lower-back": "your lower back",
    "arm-hand": "your arm or hand",
}
"""The regions of every diary, as they are said to the person."""

KIND_WORDS: Final = {
    "average": PainKind.AVERAGE_24H,
    "worst": PainKind.WORST_24H,
    "now": PainKind.NOW,
}
"""The words of the command line for the kinds of pain reading."""

KIND_SENTENCES: Final = {
    PainKind.AVERAGE_24H: "on average over the last 24 hours",
    PainKind.WORST_24H: "at its worst in the last 24 hours",
    PainKind.NOW: "right now",
}
"""What each kind asks for (CLINICAL.md §3)."""

KIND_TITLES: Final = {
    PainKind.AVERAGE_24H: "24-hour average",
    PainKind.WORST_24H: "24-hour worst",
    PainKind.NOW: "right now",
}
"""The kinds in a word or two, for titles."""

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


def parse_level(text: str, what: str = "Pain") -> int:
    """A pain level from 0 to 10.

    Raises:
        InputError: for anything but a whole number from 0 to 10.
    """
    return parse_whole(text, limits.PAIN_MIN, limits.PAIN_MAX, what)


def parse_minutes(text: str) -> int:
    """Minutes of a duration within a day: `6h30m`, `6h`, `45m`, `6:30`, `6.5h`, `6h 30`.

    Raises:
        InputError: for words that are no duration, a number without a unit, or more than 24 hours.
    """
    wanted = "Write hours and minutes, for example 6h30m, from 0m to 24h."
    clean = narrow(text).strip().lower()
    clock = re.fullmatch(r"(\d{1,3}):([0-5]\d)", clean)
    if clock:
        minutes = int(clock[1]) * 60 + int(clock[2])
    elif re.fullmatch(r"\d{1,9}", clean):
        raise _without_unit(clean, wanted)
    else:
        found = _DURATION.fullmatch(clean)
        if found is None or not (found["h"] or found["m"]):
            raise InputError(f"“{text}” is not a sitting time.", wanted)
        hours = float((found["h"] or "0").replace(",", "."))
        minutes = round(hours * 60) + int(found["m"] or 0)
    if minutes > limits.MINUTES_PER_DAY:
        raise InputError(f"“{text}” is longer than a day.", wanted)
    return minutes


def _without_unit(number: str, wanted: str) -> InputError:
    """What to write instead of a number alone: only what is accepted then."""
    if int(number) <= limits.MINUTES_PER_DAY // 60:
        return InputError(f"“{number}” could be hours or minutes.", f"Write {number}h or {number}m.")
    if int(number) <= limits.MINUTES_PER_DAY:
        return InputError(f"“{number}” says neither hours nor minutes.", f"Write {number}m for minutes.")
    return InputError(f"“{number}” says neither hours nor minutes, and is longer than a day.", wanted)


def minutes_in_words(minutes: int) -> str:
    """`4 h 20`, `45 min`, `6 h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


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
            f"“{text}” is not a day.",
            "Write a date like 2026-11-24, or today, yesterday, tomorrow, -3d or +7d.",
        ) from error
    if day < FIRST_DAY:
        raise InputError(f"{day} is too long ago.", f"A diary reaches back to {FIRST_DAY}.")
    return day


def day_in_words(day: date) -> str:
    """`Tue 24 Nov 2026`, whatever the locale of the machine."""
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    return f"{weekday} {short_day(day)} {day.year}"


def short_day(day: date) -> str:
    """`24 Nov`."""
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{day.day} {months[day.month - 1]}"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like this one, if any does."""
    by_form = {searched(one): one for one in known}
    close = get_close_matches(searched(word), list(by_form), n=1, cutoff=0.55)
    return by_form[close[0]] if close else None


FEW: Final = 5
"""Of names that are offered in a sentence; the others are counted."""
ALL: Final = 12
"""As many words are all said where no command lists them."""
_NEAR: Final = 0.55
_AS_NEAR: Final = 0.1


def unknown(
    what: str,
    word: str,
    known: Iterable[str],
    *,
    listing: str | None = None,
    near: int = 1,
    form_of: Mapping[str, str] | None = None,
) -> NotFoundError:
    """The error for a word that is not among the known ones: it offers the nearest, or a few of them.

    `listing` is the command that shows them all. As many as `near` are offered where they look like the word;
    of several the others are counted. `form_of` says in which form a word is compared, where that is another
    one than it is shown in.
    """
    forms = {one: (form_of or {}).get(one, one) for one in known}
    by_likeness = _by_likeness(word, forms)
    best = by_likeness[0][1] if by_likeness else 0.0
    if best >= _NEAR:
        least = max(_NEAR, best - _AS_NEAR)
        shown = [one for one, like in by_likeness if like >= least][:near]
        step = f"Did you mean {enumerated(shown, 'or')}?"
    elif len(forms) <= (FEW if listing else ALL):
        shown = list(forms)
        step = f"Known: {', '.join(shown)}." if shown else "There is none yet."
    else:
        shown = [one for one, _ in by_likeness[:FEW]]
        step = f"Some are {enumerated(shown)}."
    more = len(forms) - len(shown)
    if more and (near > 1 or best < _NEAR):
        are = "is" if more == 1 else "are"
        step += f" There {are} {more:,} more{f': {listing}' if listing else '.'}"
    return NotFoundError(f"There is no {what} “{word}”.", step)


def _by_likeness(word: str, forms: Mapping[str, str]) -> list[tuple[str, float]]:
    """The words and how much the form of each looks like this one (1: the same), the nearest first."""
    matcher = SequenceMatcher(b=searched(word))
    found = []
    for one, form in forms.items():
        matcher.set_seq1(searched(form))
        found.append((one, matcher.ratio()))
    return sorted(found, key=lambda pair: -pair[1])


def few(names: Sequence[str], last: str = "and") -> str:
    """`Akiko, Ben and Chiyo`; of many the first ones, and how many more there are."""
    if len(names) <= FEW + 1:
        return enumerated(names, last)
    return f"{', '.join(names[:FEW])} {last} {len(names) - FEW:,} more"


def parse_kind(text: str) -> PainKind:
    """A kind of reading: `average`, `worst` or `now` (or the full name of it).

    Raises:
        InputError: for any other word.
    """
    clean = text.strip().lower()
    if clean in set(PainKind):
        return PainKind(clean)
    if clean not in KIND_WORDS:
        raise InputError(f"“{text}” is not a kind of pain reading.", "Write average, worst or now.")
    return KIND_WORDS[clean]


def parse_region(text: str, more: Iterable[str] = ()) -> str:
    """A region's key from the way a person writes it: `Upper back` → `upper-back`, a key as it is.

    `more` are the regions that the programme adds.

    Raises:
        InputError: if nothing is written, or the region is not known; the nearest is offered.
    """
    if not text.strip():
        raise InputError("The region is empty.", f"Write one of {', '.join(map(region_in_words, REGIONS))}.")
    known = (*REGIONS, *more)
    key = region_key(text)
    key = next((one for one in known if same(one, key)), key)
    if key not in known:
        key = key.replace("-or-", "-")
    if key not in known:
        raise unknown("region", text.strip(), map(region_in_words, known))
    return key


def region_key(text: str) -> str:
    """`Upper back` → `upper-back`, whether it is known or not."""
    return re.sub(r"[\s_/]+", "-", text.strip().lower()).replace("between-the-", "between-")


def region_in_words(region: str) -> str:
    """`upper-back` → `upper back`; `arm-hand` → `arm/hand`."""
    return "arm/hand" if region == "arm-hand" else region.replace("-", " ")


def your_region(region: str) -> str:
    """A region as it is said to the person: `your neck`, `between your shoulder blades`, `your arm or hand`.

    A region that a programme adds keeps its own words, for their grammar is not known: `jaw left`.
    """
    return _WITH_YOUR.get(region, region_in_words(region))


def follows(region: str) -> str:
    """`Progress now follows your neck.`, `Progress now follows the pain between your shoulder blades.`"""
    where = your_region(region)
    return f"Progress now follows {where if where.startswith('your ') else f'the pain {where}'}."


def region_with_article(region: str) -> str:
    """A region with its article, for a sentence about anybody: `the neck`, `between the shoulder blades`."""
    return your_region(region).replace("your ", "the ") if region in REGIONS else region_in_words(region)


def enumerated(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; nothing for no words."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


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
            f"“{text}” is not the id of an entry.", "See the ids with: homecare history"
        ) from error


LATELY_DAYS: Final = 14
"""The latest days, today the last of them, that tell which region is logged most."""


@dataclass(frozen=True)
class RegionShown:
    """The region that a view, rule or report speaks of.

    `instead_of` is the usual one, where it has no readings and `region` has the most; None otherwise.
    """

    region: str
    instead_of: str | None = None

    @property
    def says(self) -> str | None:
        """Why it is not the usual one, as a sentence; None where it is."""
        if self.instead_of is None:
            return None
        return (
            f"No readings for {region_in_words(self.instead_of)}, "
            f"so this shows {region_in_words(self.region)}, which has the most."
        )


def region_shown(
    usual: str | None, lately: Mapping[str, int], in_all: Mapping[str, int], otherwise: str
) -> RegionShown:
    """The region that every view, rule, report and panel speaks of: this decides it for all of them.

    It is `usual` (the setting's, or the programme's) if that has readings; else the one with most days logged
    `lately`, or else `in_all`. Of those that have as many it is `otherwise`, or else the first by name. Where
    nothing is logged it is `usual`, or `otherwise` where that is None.
    """
    counted = lately or in_all
    if usual is not None and (usual in lately or usual in in_all or not counted):
        return RegionShown(usual)
    if not counted:
        return RegionShown(otherwise)
    most = min(counted, key=lambda region: (-counted[region], region != otherwise, region))
    return RegionShown(most, usual)


def region_asked(region: str) -> str:
    """What a programme's region means, as a sentence."""
    return (
        f"Its region of pain is {region_in_words(region)}: homecare asks for it and shows it, "
        "unless you name another."
    )
