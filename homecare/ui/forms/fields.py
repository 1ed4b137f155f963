"""Fields that several forms ask: pain levels and whole numbers."""

from functools import partial

from homecare.core.values.parsing import parse_level, parse_whole
from homecare.ui.forms import wording
from homecare.ui.forms.form import Field


def shown(value: int | None) -> str:
    """A number as a field shows it; none is an empty field."""
    return "" if value is None else str(value)


def level_field(name: str, label: str, level: int | None) -> Field:
    """A pain level from 0 to 10, which may be left out."""
    return Field(
        name=name,
        label=label,
        read=partial(parse_level, what=label),
        initial=shown(level),
        hint=wording.LEVEL_OR_NOTHING,
    )


def whole_field(
    name: str, label: str, what: str, value: int | None, *, low: int, high: int, hint: str
) -> Field:
    """A whole number, which may be left out; `what` names it in a refusal."""
    read = partial(parse_whole, low=low, high=high, what=what)
    return Field(name=name, label=label, read=read, initial=shown(value), hint=hint)
