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
    said = wording.HAS_A_COMMA_TOML_WRITES.format(written=written)
    if key in whole_keys():
        low = int(float(number))
        return said, wording.TAKES_A_WHOLE_NUMBER_WRITE.format(key=key, low=low, low_2=low + 1, number=number)
    return said, f"Write {key} = {number}."


def _pointed(written: str) -> str:
    """`2,5` with a point: `2.5`; the points that part thousands go."""
    return written.replace(".", "").replace(",", ".")


def bare_word(key: str, word: str) -> Words | None:
    """`True`, `Yes` or `none`, without quotes; None for any other word."""
    plain = word.lower()
    if plain in _NOTHING:
        return wording.IS_NOT_A_VALUE.format(word=word), wording.REMOVE_WHAT_YOU_LEAVE_OUT.format(key=key)
    if plain not in _TRUTHS:
        return None
    if key in whole_keys():
        return wording.IS_NOT_A_NUMBER_WORD.format(word=word), wording.WRITE_A_WHOLE_NUMBER.format(
            key=key, plain=_small(plain)
        )
    return (
        wording.IS_NOT_A_VALUE.format(word=word),
        wording.WRITE_OR_IF_IT_IS_A_TEXT.format(truths=_TRUTHS[plain], word=word),
    )


def _small(plain: str) -> str:
    """How a truth is written, where one is asked for."""
    return f"for yes or no, write {_TRUTHS[plain]}."


def after_number(key: str, value: str) -> Words | None:
    """`10 s` or `3;`: what stands behind a number; None where nothing of the kind does."""
    if re.fullmatch(r"[^;]*\S\s*;", value):
        return wording.THERE_IS_A_AFTER, wording.REMOVE_KEY.format(key=key, value=value.rstrip("; ")[:_SHOWN])
    found = _UNIT.fullmatch(value)
    if found is None:
        return None
    unit = found[2][:_SHOWN]
    return wording.COMES_AFTER_THE_NUMBER.format(unit=unit), wording.WRITE_THE_NUMBER_ALONE.format(
        key=key, found=found[1][:_SHOWN]
    )


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
