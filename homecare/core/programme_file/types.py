"""The values of programme file format 1: texts, numbers and days, each with its limits and its schema.

What a person reads of an error is chosen by its type (`shape_errors.py`), not by its message here.
"""

from difflib import get_close_matches
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from homecare.core.programme.plan import DAY_WORDS
from homecare.core.values import limits

SLUG: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
"""An id: small letters, digits and hyphens."""


class Table(BaseModel):
    """A TOML table: unknown keys are refused, and a text is never taken for a number."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _plain(text: str) -> str:
    if limits.CONTROL.search(text):
        raise PydanticCustomError("plain", "contains a control character")
    return text


def _one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise PydanticCustomError("one_line", "is more than one line")
    return _plain(text)


def _whole(value: Any) -> Any:
    if type(value) is not int:  # a literal takes 1.0 and true for 1
        raise PydanticCustomError("int_type", "is not a whole number")
    return value


WholeNumber = BeforeValidator(_whole)
"""Beside a literal number: refuses 1.0 and true."""
Words = Annotated[str, Field(max_length=limits.NOTE_LENGTH), AfterValidator(_plain)]
Text = Annotated[str, Field(min_length=1, max_length=limits.NOTE_LENGTH), AfterValidator(_plain)]
Short = Annotated[
    str, Field(min_length=1, max_length=limits.NAME_LENGTH, pattern=r"\S"), AfterValidator(_one_line)
]
Region = Annotated[
    str, Field(min_length=1, max_length=limits.REGION_LENGTH, pattern=r"\S"), AfterValidator(_one_line)
]
About = Annotated[str, Field(max_length=400), AfterValidator(_plain)]
Slug = Annotated[str, Field(pattern=SLUG, max_length=limits.KEY_LENGTH)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
PainPoints = Annotated[int, Field(ge=limits.PAIN_MIN, le=limits.PAIN_MAX)]
Sets = Annotated[int, Field(ge=1, le=limits.SETS_MAX)]
Reps = Annotated[int, Field(ge=1, le=limits.REPS_MAX)]
HoldSeconds = Annotated[int, Field(ge=1, le=limits.HOLD_S_MAX)]
RestSeconds = Annotated[int, Field(ge=0, le=limits.REST_S_MAX)]
RepSeconds = Annotated[int, Field(ge=1, le=limits.REP_S_MAX)]
LevelNumber = Annotated[int, Field(ge=1, le=limits.LEVEL_MAX)]


def _days(value: Any) -> Any:
    if value == "daily":
        return value
    if not isinstance(value, list) or not value:
        raise PydanticCustomError("no_days", "is not daily or a list of weekdays")
    meant = [_weekday(day) for day in value]
    wrong = [(str(day)[:20], weekday) for day, weekday in zip(value, meant, strict=True) if day != weekday]
    double = [day for day in DAY_WORDS if value.count(day) > 1]
    if not wrong and not double:
        return value
    plain = [] if double or None in meant else list(dict.fromkeys(meant))
    raise PydanticCustomError(
        "days",
        "has wrong days",
        {"wrong": wrong[: len(DAY_WORDS)], "double": double, "days": plain},
    )


def _weekday(day: Any) -> str | None:
    """The weekday that is written, or nearly: `Monday` and `mo` are mon, `fry` is fri."""
    if not isinstance(day, str):
        return None
    word = day.strip().lower()
    if word[:3] in DAY_WORDS:
        return word[:3]
    return next(iter(get_close_matches(word[:12], DAY_WORDS, n=1, cutoff=0.6)), None)


DaysOfWeek = Annotated[
    Any,
    BeforeValidator(_days),
    WithJsonSchema(
        {
            "anyOf": [
                {"const": "daily"},
                {"type": "array", "items": {"enum": list(DAY_WORDS)}, "minItems": 1, "uniqueItems": True},
            ]
        }
    ),
]
"""`"daily"`, or a list of `mon` … `sun`."""
