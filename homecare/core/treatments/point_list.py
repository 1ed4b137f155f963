"""The list of acupoints to choose from: by channel, by name, by place, in every accepted spelling.

The words are TOML text (`content/points.toml`); this module turns them into frozen records and looks in them.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from homecare.core.guide.safety import Source
from homecare.core.treatments import wording
from homecare.core.values.acupoints import (
    ALIASES,
    CHANNEL_POINTS,
    MIDLINE,
    YINTANG,
    Acupoint,
    PointSide,
    is_channel_point,
    is_extra,
    parse_points,
    point_code,
)
from homecare.core.values.spelling import searched
from homecare.errors import InputError
from homecare.language import _, translated

SIDE_LETTERS: Final = {
    "l": PointSide.LEFT, "r": PointSide.RIGHT, "b": PointSide.BOTH, "m": PointSide.MIDLINE,
}  # fmt: skip
"""One letter for a side, as a key and behind what is typed: `li4 r`."""

_CODE: Final = re.compile(r"([a-z]{1,3})[\s\-–.]*(\d{0,3})")
_CHANNEL: Final = re.compile(r"[A-Z]{2}(?=\d)")
_QUOTED: Final = re.compile(r"[\"“”„'‘’](.+)[\"“”'‘’]")
_NAME_LEAST: Final = 3
"""Letters of a name's beginning that are enough to mean its point."""
_SIDE: Final = re.compile(rf"(?<=\S)\s+({'|'.join((*SIDE_LETTERS, *SIDE_LETTERS.values()))})$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class ListedPoint:
    """A point to choose: its code, its channel in words, and where they are known its name and place.

    `use` is what the article says it is needled for. `cautions` are for the practitioner's eyes.
    """

    code: str
    channel: str
    name: str = ""
    place: str = ""
    use: str = ""
    source: Source = Source.COMMON
    cautions: tuple[str, ...] = ()

    @property
    def side(self) -> PointSide:
        """The side that is meant where none is said: both, or the midline."""
        return default_side(self.code)

    def in_words(self) -> str:
        """`GB20 Fengchi – base of the skull, …`, or `LU1 Lung`."""
        return f"{self.code} {self.name} – {self.place}" if self.name else f"{self.code} {self.channel}"

    def caution_in_words(self) -> str:
        """`GB21: commonly avoided in pregnancy; lies over the lung …`, or nothing."""
        return f"{self.code}: {'; '.join(self.cautions)}." if self.cautions else ""


def default_side(code: str) -> PointSide:
    """Both sides, or the midline, for a channel's point; nothing is said of extra points and ashi."""
    found = _CHANNEL.match(code)
    if found is None or found[0] not in CHANNEL_POINTS:
        return PointSide.UNSAID
    return PointSide.MIDLINE if found[0] in MIDLINE else PointSide.BOTH


@dataclass(frozen=True)
class PointList:
    """Every point of the standard channels, channel by channel; `first` are those of the article."""

    first: tuple[ListedPoint, ...]
    points: tuple[ListedPoint, ...]

    @cached_property
    def _by_code(self) -> dict[str, ListedPoint]:
        return {point.code: point for point in self.points}

    def point(self, code: str) -> ListedPoint | None:
        """The point with this code; None for extra points and ashi."""
        return self._by_code.get(code)

    def find(self, typed: str) -> tuple[ListedPoint, ...]:
        """The points that what is typed can mean, the likeliest first.

        Nothing typed is all of them, with those of the article before the channels and in them.

        `li-4`, `LV3`, `UB10` are codes, `feng` the beginning of a name, `skull` a word of a place, `lung` a
        channel. A side behind it (`li4 r`, `gb20 both`) is no part of what is looked for.
        """
        wanted = searched(without_side(typed))
        if not wanted:
            return self.first + self.points
        codes = self._of_code(wanted)
        named = [one for one in self.first + self.points if one.name and _begins(wanted, one.name)]
        # Two letters are a channel's code: `li` is never the Liver (CLINICAL.md §7), nor the little finger.
        said = [
            one
            for one in self.first + self.points
            if len(wanted) > 2 and _begins(wanted, f"{one.place} {one.channel}")
        ]
        exact = [one for one in codes if one is codes[0] and wanted[-1].isdigit()]
        return tuple(dict.fromkeys((*exact, *named, *codes, *said)))

    def meant(self, typed: str) -> ListedPoint | None:
        """The one point that is typed: its code, or enough of its name. A word of a place means none."""
        wanted = searched(without_side(typed))
        codes = self._of_code(wanted) if wanted[-1:].isdigit() else []
        if codes:
            return codes[0] if codes[0].code == point_code(wanted) else None
        named = [one for one in self.points if one.name and _begins(wanted, one.name)]
        return named[0] if len(named) == 1 and len(wanted) >= _NAME_LEAST else None

    def _of_code(self, wanted: str) -> list[ListedPoint]:
        """The points of a code or of its beginning, the exact one first; of a channel, the named."""
        found = _CODE.fullmatch(wanted)
        if found is None:
            return []
        letters = found[1].upper()
        channel = ALIASES.get(letters, letters)
        begun = [channel] if channel in CHANNEL_POINTS else []
        if not begun and not found[2]:
            begun = [one for one in CHANNEL_POINTS if one.startswith(letters)]
        number = found[2].lstrip("0")
        if found[2] and not number:
            return []
        exact = [f"{one}{number}" for one in begun if number]
        codes = [one for one in self.points if one.code.startswith(tuple(f"{one}{number}" for one in begun))]
        if channel in CHANNEL_POINTS and not number:
            return sorted(codes, key=lambda one: not one.name)
        return sorted(codes, key=lambda one: one.code not in exact)


def without_side(typed: str) -> str:
    """What is typed without a side behind it."""
    return _SIDE.sub("", typed.strip())


def typed_side(typed: str) -> PointSide | None:
    """The side behind what is typed, as a word or its first letter; None where there is none."""
    found = _SIDE.search(typed.strip())
    return None if found is None else SIDE_LETTERS[found[1][0].lower()]


def typed_points(typed: str) -> tuple[Acupoint, ...]:
    """Points as somebody types them, with commas between; a channel's point of no side gets the usual one.

    What is no point of a channel is taken in quotes, or in a form that is known (`ashi`, `EX-HN5`).

    Raises:
        InputError: for what is no point, or a side on which it does not lie.
    """
    pieces = []
    for piece in filter(str.strip, typed.split(",")):
        side, words = typed_side(piece), without_side(piece)
        quoted = _QUOTED.fullmatch(words)
        if quoted is None and not is_extra(words) and not is_channel_point(point_code(words)):
            raise InputError(
                wording.IS_NO_POINT.format(words=words),
                wording.TO_KEEP_IT_AS_WRITTEN.format(words=words),
            )
        words = words if quoted is None else quoted[1]
        pieces.append(words if side is None else f"{words} {side}")
    return tuple(
        replace(point, side=default_side(point.code)) if point.side is PointSide.UNSAID else point
        for point in parse_points(",".join(pieces))
    )


def with_points(chosen: Sequence[Acupoint], added: Iterable[Acupoint]) -> tuple[Acupoint, ...]:
    """The chosen points and the added ones; a code that is there already takes the new side in its place."""
    points = list(chosen)
    for new in added:
        place = next((n for n, one in enumerate(points) if one.code == new.code), None)
        if place is None:
            points.append(new)
        else:
            points[place] = new
    return tuple(points)


def in_text(points: Iterable[Acupoint]) -> str:
    """The points as the form and the command line read them: `GB20 both, LI4 right, ashi`."""
    return ", ".join(str(point) for point in points)


def _begins(wanted: str, text: str) -> bool:
    """Whether every word that is wanted is the beginning of a word of the text."""
    words = re.split(r"[\s,]+", searched(text))
    return all(any(word.startswith(one) for word in words) for one in wanted.split())


TEXTS: Final = ("place", "use", "text")
"""What of the list is said in other languages; names of points stay."""


def parse_point_list(text: str) -> PointList:
    """The list in this TOML text.

    Raises:
        InputError: if the text is no such list; it ships with the program, so its own tests keep it right.
    """
    try:
        document = translated(tomllib.loads(text), TEXTS)
        channels = {one["code"]: _(one["name"]) for one in document["channel"]}
        named = {one["code"]: one for one in document["point"]}
        codes = [f"{one}{number}" for one, count in CHANNEL_POINTS.items() for number in range(1, count + 1)]
        codes.insert(codes.index("GV28") + 1, YINTANG)
        if set(channels) != set(CHANNEL_POINTS) or not set(named) <= set(codes):
            raise ValueError("channels or points that are none")
        points = [_point(code, channels, named.get(code, {}), document["caution"]) for code in codes]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"The list of points cannot be read ({error!r}).") from error
    by_code = {one.code: one for one in points}
    first = tuple(by_code[code] for code, one in named.items() if one["source"] == Source.ARTICLE)
    return PointList(first, tuple(points))


def _point(
    code: str, channels: dict[str, str], named: dict[str, Any], cautions: list[dict[str, Any]]
) -> ListedPoint:
    return ListedPoint(
        code=code,
        channel=channels[code.rstrip("0123456789")],
        name=named.get("name", ""),
        place=named.get("place", ""),
        use=named.get("use", ""),
        source=Source(named.get("source", Source.COMMON)),
        cautions=tuple(one["text"] for one in cautions if code in one["codes"]),
    )
