"""Whether a floor gives the answer it is a floor of."""

from math import isclose
from typing import Any

from timing import NotMeasuredError


def agree(ours: Any, floor: Any, place: str) -> None:
    """Everything in the floor's answer is in ours, with the same value; numbers to nine digits.

    Raises:
        NotMeasuredError: naming the first place where it is not.
    """
    if isinstance(floor, dict) and isinstance(ours, dict):
        for key, value in floor.items():
            agree(ours.get(key), value, f"{place}.{key}")
    elif isinstance(floor, list) and isinstance(ours, list) and len(ours) == len(floor):
        for number, (mine, value) in enumerate(zip(ours, floor, strict=True)):
            agree(mine, value, f"{place}[{number}]")
    elif not _alike(ours, floor):
        raise NotMeasuredError(f"{place}: homecare says {_brief(ours)}, its floor {_brief(floor)}")


def _alike(ours: Any, floor: Any) -> bool:
    if isinstance(ours, int | float) and isinstance(floor, int | float):
        return isclose(ours, floor, rel_tol=1e-9, abs_tol=1e-9)
    return bool(ours == floor)


def _brief(value: Any) -> str:
    return f"{len(value)} values" if isinstance(value, list) else repr(value)
