"""Acupoint codes: the standard channels with their counts, the aliases people write, and the side needled.

Source of counts and aliases: CLINICAL.md §7 (361 channel points). Extra points and ashi points are free text.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from homecare.core import limits
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

_CODE = re.compile(r"([A-Za-z]{1,3})[\s\-–.]*(\d{1,3})")


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
        limits.words(self.code, limits.KEY_LENGTH, "An acupoint")

    def __str__(self) -> str:
        return self.code if self.side is PointSide.UNSAID else f"{self.code} {self.side}"


def _channel(letters: str) -> str:
    return ALIASES.get(letters.upper(), letters.upper())


def point_code(text: str) -> str:
    """The standard code of what was written: `li-4`, `LI 4`, `UB10` → `LI4`, `LI4`, `BL10`.

    Text that is no channel code (extra points, ashi) is returned as written.

    Raises:
        InputError: for a number the channel does not have (`LI21` → "LI has 20 points"), or more words.
    """
    found = _CODE.fullmatch(text.strip())
    begun = _CODE.match(text.strip())
    if found is None and begun is not None and _channel(begun[1]) in CHANNEL_POINTS:
        raise InputError(
            f"“{text.strip()}” is not one acupoint.",
            "After its code write left, right, both or midline, and a comma between points.",
        )
    if found is None:
        return limits.words(text.strip(), limits.KEY_LENGTH, "An acupoint")
    channel = _channel(found[1])
    if channel not in CHANNEL_POINTS:
        return text.strip()
    code = f"{channel}{int(found[2])}"
    if code != YINTANG and not 1 <= int(found[2]) <= CHANNEL_POINTS[channel]:
        raise InputError(
            f"There is no point {code}: {channel} has {CHANNEL_POINTS[channel]} points.",
            f"Write {channel}1 to {channel}{CHANNEL_POINTS[channel]}.",
        )
    return code


def parse_points(text: str) -> tuple[Acupoint, ...]:
    """Points from words such as `GB20 both, LI4 right, ashi`; an empty text gives none.

    Raises:
        InputError: for a number the channel does not have.
    """
    points = []
    for part in filter(None, (piece.strip() for piece in re.split(r"[,;]", text))):
        first, _, last = part.rpartition(" ")
        side = last.lower()
        if first and side in set(PointSide) - {PointSide.UNSAID}:
            points.append(Acupoint(code=point_code(first), side=PointSide(side)))
        else:
            points.append(Acupoint(code=point_code(part)))
    return tuple(points)
