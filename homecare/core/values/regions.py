"""The regions of the body: their keys, how a person writes one, how it is said, and which one is meant."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from homecare.core.values import wording
from homecare.core.values.parsing import unknown
from homecare.core.values.spelling import same
from homecare.errors import InputError

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


def parse_region(text: str, more: Iterable[str] = ()) -> str:
    """A region's key from the way a person writes it: `Upper back` → `upper-back`, a key as it is.

    `more` are the regions that the programme adds.

    Raises:
        InputError: if nothing is written, or the region is not known; the nearest is offered.
    """
    if not text.strip():
        names = ", ".join(map(region_in_words, REGIONS))
        raise InputError(wording.REGION_IS_EMPTY, wording.WRITE_A_REGION.format(regions=names))
    known = (*REGIONS, *more)
    key = region_key(text)
    key = next((one for one in known if same(one, key) or same(region_in_words(one), text.strip())), key)
    if key not in known:
        key = key.replace("-or-", "-")
    if key not in known:
        raise unknown(wording.THERE_IS_NO_REGION, text.strip(), map(region_in_words, known))
    return key


def region_key(text: str) -> str:
    """`Upper back` → `upper-back`, whether it is known or not."""
    return re.sub(r"[\s_/]+", "-", text.strip().lower()).replace("between-the-", "between-")


def region_in_words(region: str) -> str:
    """`upper-back` → `upper back`; `arm-hand` → `arm/hand`. One that a programme adds has its own words."""
    return wording.REGION_NAMES.get(region) or region.replace("-", " ")


def region_title(region: str) -> str:
    """The same alone, as a title or a label: `Upper back`."""
    return wording.REGION_TITLES.get(region) or region_in_words(region).capitalize()


def your_region(region: str) -> str:
    """A region as it is said to the person: `your neck`, `between your shoulder blades`, `your arm or hand`.

    A region that a programme adds keeps its own words, for their grammar is not known: `jaw left`.
    """
    return wording.YOUR_REGIONS.get(region) or region_in_words(region)


def region_with_article(region: str) -> str:
    """A region with its article, said of anybody: `the neck`, `between the shoulder blades`."""
    return wording.THE_REGIONS.get(region) or region_in_words(region)


def region_tooltip(region: str) -> str:
    """The same alone: `The neck`, `Between the shoulder blades`."""
    return wording.REGION_TOOLTIPS.get(region) or region_title(region)


def follows(region: str) -> str:
    """`Progress now shows pain in your neck.`, `Progress now shows pain between your shoulder blades.`"""
    known = wording.FOLLOWS.get(region)
    return known or wording.FOLLOWS_OTHER.format(region=region_in_words(region))


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
        return wording.SHOWN_INSTEAD.format(
            usual=region_in_words(self.instead_of), region=region_in_words(self.region)
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
    return wording.REGION_OF_PROGRAMME.format(region=region_in_words(region))
