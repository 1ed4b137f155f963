"""Acupoint codes: the standard channels with their counts, the aliases people write, and the side needled.

Source of counts and aliases: CLINICAL.md §7 (361 channel points). Extra points and ashi points are free text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from homecare.core.values import limits, wording
from homecare.errors import InputError

CHANNEL_POINTS: Final = {
    "LU": 11, "LI": 20, "ST": 45, "SP": 21, "HT": 9, "SI": 19, "BL": 67, "KI": 27,
    "PC": 9, "TE": 23, "GB": 44, "LR": 14, "GV": 28, "CV": 24,
}  # fmt: skip
"""Number of points on each channel."""

ALIASES: Final = {
    "UB": "BL", "B": "BL", "SJ": "TE", "TW": "TE", "TH": "TE", "TB": "TE", "P": "PC", "HC": "PC",
    "LV": "LR", "LIV": "LR", "H": "HT", "HE": "HT", "K": "KI", "KD": "KI", "DU": "GV", "VG": "GV",
    "REN": "CV", "VC": "CV",
}  # fmt: skip
"""Other spellings of a channel. LI is always Large Intestine."""

YINTANG: Final = "GV29"
"""Accepted beyond the channel's count (CLINICAL.md §7)."""

MIDLINE: Final = ("GV", "CV")
"""The channels on the midline; all others are paired."""

_CODE = re.compile(r"([A-Za-z]{1,3})[\s\-–.]*(\d{1,9})")
_EXTRA = re.compile(
    r"(?:ashi|阿是穴|ex|[mn](?=-)|huatuo ?jiaji|jiaji|hjj)(?![a-z]).*", re.IGNORECASE | re.DOTALL
)
_ALIKE: Final = 0.5
"""Channels at least so alike (difflib's ratio) are offered for one that there is not."""


class PointSide(StrEnum):
    """The side on which a point was needled."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDLINE = "midline"
    UNSAID = "unsaid"


@dataclass(frozen=True, kw_only=True)
class Acupoint:
    """One point of a session: its code (`GB20`) or free text (`EX-HN5`, `ashi`), and its side."""

    code: str
    side: PointSide = PointSide.UNSAID

    def __post_init__(self) -> None:
        limits.words(self.code, limits.KEY_LENGTH, wording.AN_ACUPOINT)

    def __str__(self) -> str:
        return self.code if self.side is PointSide.UNSAID else f"{self.code} {self.side}"


def _channel(letters: str) -> str:
    return ALIASES.get(letters.upper(), letters.upper())


def is_extra(text: str) -> bool:
    """Whether this is a known way to write a point of no channel: `ashi`, `EX-HN5`, `M-HN-3`."""
    return _EXTRA.fullmatch(text.strip()) is not None


def free_text(points: Iterable[Acupoint]) -> tuple[str, ...]:
    """What is kept as written though it is no known way to write a point: perhaps a slip of the keys."""
    return tuple(one.code for one in points if not (is_channel_point(one.code) or is_extra(one.code)))


def is_channel_point(code: str) -> bool:
    """Whether this is the standard code of a point on a channel."""
    found = _CODE.fullmatch(code)
    return found is not None and found[1] in CHANNEL_POINTS


def point_code(text: str) -> str:
    """The standard code of what was written: `li-4`, `LI 4`, `UB10` → `LI4`, `LI4`, `BL10`.

    Text that is no channel code (extra points, ashi) is returned as written.

    Raises:
        InputError: for a number the channel does not have (`LI21` → "LI has 20 points"), for a channel that
            there is not (`LL4`), or more words.
    """
    found = _CODE.fullmatch(text.strip())
    begun = _CODE.match(text.strip())
    if found is None and begun is not None and _channel(begun[1]) in CHANNEL_POINTS:
        raise InputError(
            wording.IS_NOT_ONE_ACUPOINT.format(text=text.strip()),
            wording.AFTER_THE_CODE_WRITE_LEFT,
        )
    if found is None:
        return limits.words(text.strip(), limits.KEY_LENGTH, wording.AN_ACUPOINT)
    channel = _channel(found[1])
    if is_extra(text):
        return text.strip()
    if channel not in CHANNEL_POINTS:
        raise _no_channel(channel, int(found[2]))
    code = f"{channel}{int(found[2])}"
    points = CHANNEL_POINTS[channel]
    if code != YINTANG and not 1 <= int(found[2]) <= points:
        raise InputError(
            wording.THERE_IS_NO_POINT.of(points, code=code, channel=channel),
            wording.WRITE_A_POINT_OF_THE_CHANNEL.format(first=f"{channel}1", last=f"{channel}{points}"),
        )
    return code


def _no_channel(letters: str, number: int) -> InputError:
    """The refusal of a channel that there is not; of those as much alike, one that begins so."""
    from difflib import SequenceMatcher

    fits = []
    for name in (*CHANNEL_POINTS, *ALIASES):
        channel, alike = _channel(name), SequenceMatcher(None, letters, name).ratio()
        if 1 <= number <= CHANNEL_POINTS[channel]:
            fits.append((alike, name[0] == letters[0], CHANNEL_POINTS[channel], channel))
    alike, _, _, channel = max(fits, default=(0.0, False, 0, ""))
    known = wording.CHANNELS_ARE.format(channels=", ".join(CHANNEL_POINTS))
    return InputError(
        wording.THERE_IS_NO_CHANNEL.format(letters=letters),
        wording.DID_YOU_MEAN_THE_POINT.format(code=f"{channel}{number}") if alike >= _ALIKE else known,
    )


def on_its_side(point: Acupoint) -> Acupoint:
    """The same point, if it can lie on that side; free text can lie anywhere.

    Raises:
        InputError: for the midline of a paired point, or another side of a point on the midline.
    """
    if point.side is PointSide.UNSAID or not is_channel_point(point.code):
        return point
    on_midline = point.code.startswith(MIDLINE)
    if on_midline and point.side is not PointSide.MIDLINE:
        raise InputError(
            wording.IS_ON_THE_MIDLINE.format(code=point.code, side=point.side),
            wording.WRITE_THE_CODE_ALONE.format(code=point.code),
        )
    if not on_midline and point.side is PointSide.MIDLINE:
        raise InputError(
            wording.IS_NOT_ON_THE_MIDLINE.format(code=point.code),
            wording.WRITE_LEFT_RIGHT_OR_BOTH.format(
                left=f"{point.code} left", right=f"{point.code} right", both=f"{point.code} both"
            ),
        )
    return point


def parse_points(text: str, stored: Iterable[Acupoint] = ()) -> tuple[Acupoint, ...]:
    """Points from words such as `GB20 both, LI4 right, ashi`; an empty text gives none.

    A point said twice is taken once. `stored` are points of a record: they are read as they stand there, also
    where they would no longer be accepted.

    Raises:
        InputError: for a channel that there is not, a number the channel does not have, or a side on which
            the point does not lie.
    """
    as_stored = {str(point): point for point in stored}
    parts = filter(None, (piece.strip() for piece in re.split(r"[,;]", text)))
    return tuple(dict.fromkeys(as_stored.get(part) or _point(part) for part in parts))


def _point(part: str) -> Acupoint:
    first, _, last = part.rpartition(" ")
    side = last.lower()
    if first and side in set(PointSide) - {PointSide.UNSAID}:
        return on_its_side(Acupoint(code=point_code(first), side=PointSide(side)))
    return Acupoint(code=point_code(part))
