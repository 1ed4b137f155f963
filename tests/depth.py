"""How many examples a property is tried with: fewer in `make test`, all of them in `make test-deep`."""

from collections.abc import Collection
from typing import Final

import pytest
from hypothesis import settings

PROPERTY: Final = "property"
DEEP: Final = "deep"
QUICK: Final = "quick"
_LEAST: Final = 15

settings.register_profile(QUICK, max_examples=40, deadline=None)
settings.register_profile(DEEP, max_examples=200, deadline=None)
if settings.get_current_profile_name() not in (QUICK, DEEP):
    settings.load_profile(QUICK)


def deep() -> bool:
    """Whether this run is the deep one."""
    return settings.get_current_profile_name() == DEEP


def examples(number: int) -> int:
    """Of so many examples: all of them where it is to be deep, a third where it is to be quick."""
    return number if deep() else max(min(number, _LEAST), number // 3)


def sizes(*them: tuple[int, int]) -> list[object]:
    """Sizes of a terminal: 80 by 24 and the smallest always, the others where it is to be deep."""
    return some(*them, quick=((80, 24), min(them)))


def some(*them: object, quick: Collection[object]) -> list[object]:
    """Parameters of a test: a few of them always, the others where it is to be deep."""
    return [pytest.param(one, marks=() if one in quick else pytest.mark.deep) for one in them]
