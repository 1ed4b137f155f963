"""Where the highlight of a list stands once its rows are others: on the same record wherever it can."""

from collections.abc import Hashable, Sequence


def place_of(
    here: int | None,
    before: Sequence[Hashable],
    now: Sequence[Hashable],
    *,
    first: bool = False,
) -> int | None:
    """The row to highlight among `now`, where row `here` of `before` was; None where there is none.

    A record that is gone leaves the highlight in its place, or on the first row where `first`.
    """
    if not now:
        return None
    if here is not None and here < len(before) and before[here] in now:
        return now.index(before[here])
    return 0 if here is None or first else min(here, len(now) - 1)
