"""How many examples a property is tried with: fewer in `make test`, all of them in `make test-deep`."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Final

import pytest
from hypothesis import settings

PROPERTY: Final = "property"
DEEP: Final = "deep"
EACH: Final = "each"
"""A mark for tests whose every variant belongs to the quick run, such as a screen's own snapshot."""
THINNED: Final = (
    "tests/ui", "tests/cli/test_process.py", "tests/cli/test_refused_by_system.py",
    "tests/store/test_migration_faults.py",
)  # fmt: skip
"""Where a variant takes a second or so: an app is opened for it, or a process is begun."""
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
    """Sizes of a terminal: the smallest always, the others where it is to be deep."""
    return some(*them, quick=(min(them),))


def some(*them: object, quick: Collection[object]) -> list[object]:
    """Parameters of a test: a few of them always, the others where it is to be deep."""
    return [pytest.param(one, marks=() if one in quick else pytest.mark.deep) for one in them]


def thin(items: Iterable[pytest.Item]) -> None:
    """Leave one variant of each test that takes long to the quick run, and the others to the deep one."""
    sweeps = defaultdict(list)
    for item in items:
        path, _, name = item.nodeid.partition("::")
        quick = item.get_closest_marker(DEEP) is None and item.get_closest_marker(EACH) is None
        if path.startswith(THINNED) and "[" in name and quick:
            sweeps[path, name.partition("[")[0]].append(item)
    for variants in sweeps.values():
        for item in variants[1:]:
            item.add_marker(DEEP)
