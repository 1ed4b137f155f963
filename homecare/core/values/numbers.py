"""Numbers as they are said: one decimal, whole per cent, one thing or several."""

from math import floor


def number(value: float) -> str:
    """A number with at most one decimal: `4`, `4.5`."""
    return f"{value:.1f}".removesuffix(".0")


def percent(share: float) -> str:
    """A share of 0–1 as whole per cent; a half is rounded up, as people do."""
    return f"{floor(share * 100 + 0.5)} %"


def count(amount: int, one: str, many: str | None = None) -> str:
    """`1 day`, `3 days`."""
    return f"{amount} {one if amount == 1 else many or one + 's'}"
