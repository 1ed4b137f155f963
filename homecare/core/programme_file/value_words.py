"""Values as people write them elsewhere, and as TOML wants them: 2,5 and True, yes and none, 10 s and 3;."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, get_args

from pydantic import BaseModel

from homecare.core.programme_file import wording
from homecare.core.programme_file.format import ProgrammeFile

Words = tuple[str, str]
"""What is wrong, and what to write."""

_TEXTS: Final = re.compile(r"\"(?:\\.|[^\"\\])*\"|'[^']*'")
_COMMA: Final = re.compile(r"([\w-]+)\s*=\s*([+-]?\d+(?:\.\d{3})*,\d+)(?![\w.]|,\d)")
_UNIT: Final = re.compile(r"([+-]?\d+)\s*([^\W\d_]+\d*|%)\.?")
_TRUTHS: Final = {
    "true": "true",
    "yes": "true",
    "on": "true",
    "false": "false",
    "no": "false",
    "off": "false",
}
_NOTHING: Final = ("none", "null", "nil", "n/a", "-")
_SHOWN: Final = 40


@cache
def whole_keys() -> frozenset[str]:
    """The keys of the format that take a whole number."""
    return frozenset(_whole_in(ProgrammeFile))


def _whole_in(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        for part in _parts(field.annotation):
            if isinstance(part, type) and issubclass(part, BaseModel):
                yield from _whole_in(part)
            elif part is int:
                yield name


def _parts(annotation: Any) -> Iterator[Any]:
    inner = get_args(annotation)
    yield from (part for one in inner for part in _parts(one)) if inner else (annotation,)


def decimal_comma(line: str) -> Words | None:
    """`sets = 2,5`, also within braces; None where the line has no such number."""
    found = _COMMA.search(_TEXTS.sub('""', line).partition("#")[0])
    if found is None:
        return None
    key, written = found[1][:_SHOWN], found[2][:_SHOWN]
    number = _pointed(written)
    said = wording.HAS_A_COMMA.format(number=written)
    if key in whole_keys():
        low = int(float(number))
        return said, wording.TAKES_WHOLE_NUMBER.format(key=key, low=low, high=low + 1, number=number)
    return said, wording.WRITE.format(example=f"{key} = {number}")


def _pointed(written: str) -> str:
    """`2,5` with a point: `2.5`; the points that part thousands go."""
    return written.replace(".", "").replace(",", ".")


def bare_word(key: str, word: str) -> Words | None:
    """`True`, `Yes` or `none`, without quotes; None for any other word."""
    plain = word.lower()
    if plain in _NOTHING:
        return wording.WORD_IS_NO_VALUE.format(word=word), wording.REMOVE_KEY.format(key=key)
    truth = _TRUTHS.get(plain)
    if truth is None:
        return None
    if key in whole_keys():
        write = wording.WRITE_NUMBER_OR_TRUTH.format(example=f"{key} = 3", truth=truth)
        return wording.WORD_IS_NO_NUMBER.format(word=word), write
    write = wording.WRITE_TRUTH_OR_TEXT.format(truth=truth, text=f'"{word}"')
    return wording.WORD_IS_NO_VALUE.format(word=word), write


def after_number(key: str, value: str) -> Words | None:
    """`10 s` or `3;`: what stands behind a number; None where nothing of the kind does."""
    if re.fullmatch(r"[^;]*\S\s*;", value):
        example = f"{key} = {value.rstrip('; ')[:_SHOWN]}"
        return wording.SEMICOLON_AFTER_VALUE, wording.REMOVE_IT_AS_IN.format(example=example)
    found = _UNIT.fullmatch(value)
    if found is None:
        return None
    example = f"{key} = {found[1][:_SHOWN]}"
    said = wording.UNIT_AFTER_NUMBER.format(unit=found[2][:_SHOWN])
    return said, wording.WRITE_NUMBER_ALONE.format(example=example)


def plain_signs(run: str) -> str | None:
    """Wide digits and signs as plain ones: `２，５` is 2.5, `、` a comma; None where there are none such."""
    plain = "".join(_plain_sign(sign) for sign in run)
    if not plain.isascii():
        return None
    return _pointed(plain) if re.fullmatch(r"\d+,\d+", plain) else plain


def _plain_sign(sign: str) -> str:
    if sign in _SIGNS:
        return _SIGNS[sign]
    digit = unicodedata.digit(sign, None)
    if digit is not None:
        return str(digit)
    return "-" if unicodedata.category(sign) == "Pd" else unicodedata.normalize("NFKC", sign)


_SIGNS: Final = {"、": ",", "。": ".", "−": "-", "٫": ".", "٬": ","}
