"""What the parser of TOML refuses, in the words of whoever wrote the file: the line, what, what to write."""

import re
import tomllib
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from homecare.core.programme_file import wording
from homecare.core.programme_file.format import keys_at
from homecare.core.programme_file.toml_lines import Scan, scanned
from homecare.core.programme_file.value_words import after_number, bare_word, decimal_comma, plain_signs
from homecare.core.serial.bounded_toml import PARTS_MAX, TooManyPartsError


class Said(NamedTuple):
    """A slip in the syntax; `line` counts from 1 and is None where it cannot be told."""

    line: int | None
    message: str
    write: str


_TITLE: Final = 'title = "Neck and back"'
USUAL: Final = wording.WRITE_TOML_LINES.format(example=_TITLE)
KEYS: Final = frozenset(
    key
    for place in ((), ("schedule",), ("sitting",), ("pace",), ("safety",), ("exercise",), ("define",))
    for key in keys_at(place)
)
"""Keys of the format that often stand at the beginning of a line."""
MANY: Final = ("exercise", "define", "level", "progress", "step_back")
"""Tables of which there may be several: their headers have double brackets."""
_CURLY: Final = "“”„‟‘’‚‛«»"
_CORNERS: Final = "「」『』《》"
_LIKE_A_DAY: Final = re.compile(r"\d{1,4}([-./])\d{1,2}\1\d{1,4}")
_DIGITS: Final = re.compile(r"[0-9_]{4300,}")
_BEGINS: Final = re.compile(r"[ \t]*(\[\[?[ \t]*[\w.-]+[ \t]*\]\]?[ \t]*(#.*)?$|[\w-]+[ \t]*=)")
"""A line that begins something new: a header, or a key."""
_CONTROL: Final = ("Illegal character", "Found invalid character")
_NEWLINE: Final = "Expected newline"
"""Reasons of the parser, which are its own English; so are those in the code below."""
_SHOWN: Final = 40


def said_of(text: str, error: Exception) -> Said:
    """What is wrong with a text that `tomllib` refused with this error."""
    if isinstance(error, TooManyPartsError):
        return Said(error.line, wording.KEY_HAS_MANY_PARTS.of(PARTS_MAX), USUAL)
    if isinstance(error, RecursionError):
        return Said(None, wording.IS_NESTED_DEEPLY, USUAL)
    if not isinstance(error, tomllib.TOMLDecodeError):
        digits = _DIGITS.search(text)
        line = None if digits is None else text.count("\n", 0, digits.start()) + 1
        return Said(line, wording.NUMBER_IS_LONG, wording.WRITE_SHORT_NUMBER)
    reason, _, place = str(error).rpartition(" (at ")
    found = re.match(r"line (\d+), column (\d+)", place)
    if found is None:
        return _Slip(text, reason, len(text.rstrip("\n"))).said()
    start = 0
    for _ in range(int(found[1]) - 1):
        start = text.index("\n", start) + 1
    return _Slip(text, reason, start + int(found[2]) - 1).said()


@dataclass(frozen=True)
class _Slip:
    """The parser's reason, and where in the text (an offset) it gave up."""

    text: str
    reason: str
    at: int

    def said(self) -> Said:
        """The first of the likely slips that this one is; else the parser's own words."""
        likely: tuple[Callable[[], Said | None], ...] = (
            self._odd_character,
            self._decimal_comma,
            self._open_text,
            self._list_before_a_new_line,
            self._above_its_table,
            self._twice,
            self._day,
            self._in_brackets,
            self._no_equals,
            self._value,
            self._after_the_value,
            self._header,
        )
        for look in likely:
            said = look()
            if said is not None:
                return said
        return self._here(wording.IS_NOT_TOML.format(reason=self.reason), USUAL)

    def _here(self, message: str, write: str) -> Said:
        return Said(self._line_at(self.at), message, write)

    def _line_at(self, place: int) -> int:
        return self.text.count("\n", 0, place) + 1

    @property
    def _begin(self) -> int:
        """Where the line begins on which the parser gave up."""
        return self.text.rfind("\n", 0, self.at) + 1

    @property
    def _line(self) -> str:
        return self.text[self._begin :].partition("\n")[0]

    @property
    def _rest(self) -> str:
        """What stands on the line where the parser gave up, from there on, without a comment."""
        return self.text[self.at :].partition("\n")[0].partition("#")[0].strip()

    @property
    def _key(self) -> str:
        """The key of the line, as it is written; `key` where there is none."""
        found = re.match(r"\s*([\w.-]+)\s*=", self._line)
        return "key" if found is None else found[1][:_SHOWN]

    @property
    def _key_before(self) -> str:
        """The last key before the parser gave up, within braces too."""
        found = re.findall(r"([\w-]+)\s*=\s*$", self.text[self._begin : self.at])
        return found[-1][:_SHOWN] if found else self._key

    @cached_property
    def _read(self) -> Scan:
        return scanned(self.text[: self.at])

    # The slips

    def _odd_character(self) -> Said | None:
        """A character at which the parser stops, and which looks like another or like nothing."""
        odd = self.text[self.at : self.at + 1]
        if not odd or odd.isascii():
            return None
        name = unicodedata.name(odd, f"U+{ord(odd):04X}").lower()
        if odd in _CURLY + _CORNERS:
            said = wording.QUOTES_ARE_NOT_STRAIGHT if odd in _CORNERS else wording.QUOTES_ARE_CURLY
            return self._here(
                said.format(quote=odd),
                wording.WRITE_STRAIGHT_QUOTES.format(example=f'{self._key} = "…"'),
            )
        if unicodedata.category(odd) in ("Zs", "Zl", "Zp", "Cf", "Cc"):
            return self._here(
                wording.UNSEEN_CHARACTER.format(name=name),
                wording.REMOVE_OR_WRITE_SPACE,
            )
        run = re.match(r"[^\x00-\x7f\s]+", self.text[self.at :])
        plain = plain_signs(odd if run is None else run[0][:_SHOWN])
        if plain is not None:
            return self._here(
                wording.SIGN_IS_NOT_READ.format(sign=odd, name=name),
                wording.WRITE_PLAIN_SIGN.format(plain=plain),
            )
        if unicodedata.category(odd) == "No":
            return self._here(
                wording.SIGN_IS_NO_NUMBER.format(sign=odd), wording.WRITE_NUMBER_LIKE.format(example=3)
            )
        return self._here(wording.SIGN_OUTSIDE_QUOTES.format(sign=odd), USUAL)

    def _decimal_comma(self) -> Said | None:
        """A number with a comma, on the line where the parser gave up; a list of numbers is none."""
        said = None if self._in_a_list else decimal_comma(self._line)
        return None if said is None else self._here(*said)

    @property
    def _in_a_list(self) -> bool:
        around = scanned(self.text[: self._begin]).stack
        return bool(around) or self._read.quote is not None

    def _open_text(self) -> Said | None:
        if self.reason == "Unescaped '\\' in a string" or self.reason.startswith("Invalid hex"):
            return self._here(wording.BACKSLASH_IN_TEXT, wording.DOUBLE_THE_BACKSLASH)
        if self.reason.startswith(_CONTROL) and not self.reason.endswith("'\\n'"):
            return self._here(wording.CONTROL_CHARACTER, wording.REMOVE_IT)
        where = self._read.quote
        if where is None or not self.reason.startswith((*_CONTROL, "Unterminated string", "Expected \"'")):
            return None
        quote = self.text[where]
        if self.text.startswith(quote * 3, where):
            quote *= 3
        begun = Said(
            self._line_at(where),
            wording.TEXT_HAS_NO_END,
            wording.WRITE_QUOTE_AT_END.format(quote=quote),
        )
        last = self.text[where:].partition("\n")[0].rstrip()[-1]
        if last not in _CURLY:
            return begun
        return begun._replace(message=wording.TEXT_ENDS_CURLY.format(quote=last))

    def _list_before_a_new_line(self) -> Said | None:
        """A list without its end, so that the next header or key is read as a part of it."""
        if not _BEGINS.match(self._line):
            return None
        around = scanned(self.text[: self._begin]).stack
        if not around or around[-1].item is None:
            return None
        return Said(
            around[-1].line,
            wording.LIST_HAS_NO_END.format(key=_name(around[-1].path)),
            wording.WRITE_BRACKET_AT_END,
        )

    def _above_its_table(self) -> Said | None:
        """`[[exercise.progress]]` above the `[[exercise]]` it is meant for."""
        if not self.reason.startswith("Cannot ") or not self._line.lstrip().startswith("["):
            return None
        headers = scanned(self.text[: self._begin + len(self._line)]).headers
        own = headers[-1].name if headers else ()
        first = next((one for one in headers if one.name[: len(own)] == own), None)
        if first is None or len(first.name) == len(own) or own[-1] not in MANY:
            return None
        named, inner = f"[[{'.'.join(own)}]]", f"[{'.'.join(first.name)}]"
        return Said(
            first.line,
            wording.TABLE_IS_ABOVE_ITS_OWN.format(
                header=f"[{inner}]" if first.double else inner, outer=named
            ),
            wording.MOVE_IT_BELOW.format(outer=named, line=headers[-1].line),
        )

    def _twice(self) -> Said | None:
        if not self.reason.startswith(("Cannot ", "Duplicate ")):
            return None
        scan = scanned(self.text[: self._begin + len(self._line)])
        header = scan.headers[-1] if scan.headers and self._line.lstrip().startswith("[") else None
        if header is None:
            again = scan.twice[0] if scan.twice else None
            if again is None:
                return None
            key = again[0][-1]
            first = scan.found[again[0]]
            return Said(again[1], wording.KEY_IS_THERE_TWICE.format(key=key, line=first), wording.KEEP_ONE)
        named = ".".join(header.name)
        if header.name[-1] in MANY:
            single = next((one for one in scan.headers if one.name == header.name and not one.double), None)
            if single is not None:
                return Said(
                    single.line,
                    wording.HAS_SINGLE_BRACKETS.format(header=f"[{named}]"),
                    wording.WRITE_DOUBLE_BRACKETS.format(header=f"[[{named}]]"),
                )
        first = next((one.line for one in scan.headers if one.name == header.name), header.line)
        if first == header.line:
            return Said(header.line, wording.HAS_A_VALUE.format(key=named), wording.KEEP_ONE)
        return Said(
            header.line,
            wording.TABLE_IS_THERE_TWICE.format(header=f"[{named}]", line=first),
            wording.MOVE_UNDER_THE_FIRST,
        )

    def _day(self) -> Said | None:
        """A day that the calendar does not have, or that is not written as TOML has it."""
        written = self._line.partition("=")[2].strip()
        found = _LIKE_A_DAY.match(written)
        reasons = ("Invalid date", _NEWLINE, "Invalid value")
        if found is None or self._read.stack or not self.reason.startswith(reasons):
            return None
        example = f"{self._key} = 2027-01-31"
        if re.fullmatch(r"\d{4}-\d\d-\d\d", found[0]):
            return self._here(
                wording.NOT_IN_THE_CALENDAR.format(day=found[0]),
                wording.WRITE_REAL_DATE.format(example=example),
            )
        return self._here(
            wording.IS_NOT_A_DATE.format(day=found[0]),
            wording.WRITE_IT_LIKE.format(example=example),
        )

    def _in_brackets(self) -> Said | None:
        """A list or an inline table in which the parser gave up."""
        if not self._read.stack:
            return None
        inner = self._read.stack[-1]
        name = _name(inner.path)
        here = self.text[self.at : self.at + 1]
        if inner.item is None:
            if here in ("\n", "", "#") or self._line_at(self.at) > inner.line:
                return Said(
                    inner.line,
                    wording.BRACES_ARE_OPEN.format(key=name),
                    wording.WRITE_ON_ONE_LINE.format(example=f"{name} = {{ … }}"),
                )
            if here == "}":
                return self._here(wording.COMMA_BEFORE_BRACE.format(sign=here), wording.REMOVE_IT)
        if not self.reason.startswith("Unclosed"):
            return None
        message, write = wording.LIST_HAS_NO_END, wording.WRITE_BRACKET_AT_END
        if inner.item is None:
            message = wording.COMMA_IS_MISSING
            write = wording.WRITE_COMMA_BEFORE.format(rest=self._rest[:_SHOWN])
        elif here not in ("", "\n"):
            quoted = self._line.count('"') % 2 == 0
            message = wording.COMMA_OR_BRACKET_IS_MISSING if quoted else wording.QUOTE_OR_COMMA_IS_MISSING
            write = wording.WRITE_IT_BEFORE.format(rest=self._rest[:_SHOWN].rstrip(" ,"))
        return Said(inner.line, message.format(key=name), write)

    def _no_equals(self) -> Said | None:
        """A key without a value."""
        if not self.reason.startswith("Expected '=' after a key"):
            return None
        key = self._line[: self.at - self._begin].strip()[:_SHOWN]
        if self._rest.startswith(":"):
            value = self._rest[1:].lstrip(" =") or "…"
            return self._here(
                wording.COLON_FOR_EQUALS.format(key=key),
                wording.WRITE.format(example=f"{key} = {value[:_SHOWN]}"),
            )
        if "=" in self._rest:
            words = f"{key} {self._rest.partition('=')[0].strip()[:_SHOWN]}"
            return self._here(wording.KEY_HAS_SPACES.format(words=words), wording.WRITE_UNDERSCORES)
        if key in KEYS:
            return self._here(wording.NO_EQUALS.format(key=key), wording.WRITE_KEY_AND_VALUE.format(key=key))
        return self._here(wording.NO_EQUALS_NO_TOML.format(key=key), USUAL)

    def _value(self) -> Said | None:
        """A value that is missing, or a text without quotes."""
        if self.reason != "Invalid value":
            return None
        inside = bool(self._read.stack)
        bare = re.split(r"[,\]}]", self._rest)[0].strip() if inside else self._rest
        if not bare:
            return self._here(
                wording.HAS_NO_VALUE.format(key=self._key),
                wording.WRITE_VALUE_OR_REMOVE.format(key=self._key),
            )
        said = bare_word(self._key_before, bare)
        if said is not None:
            return self._here(*said)
        plain = bare.strip("\"'")[:_SHOWN]
        write = wording.WRITE_IN_QUOTES.format(text=plain)
        if not inside:
            write = wording.WRITE_IN_QUOTES_AS_IN.format(text=plain, example=f"{self._key} = …")
        return self._here(wording.HAS_NO_QUOTES.format(text=plain), write)

    def _after_the_value(self) -> Said | None:
        """More than one value on a line."""
        if not self.reason.startswith(_NEWLINE):
            return None
        value = self._line.partition("=")[2].strip()
        zeros = re.match(r"[+-]?0+(\d+)\s*(#|$)", value)
        if zeros is not None:
            return self._here(
                wording.NUMBER_BEGINS_WITH_ZERO.format(number=value[:_SHOWN]),
                wording.WRITE.format(example=zeros[1][:_SHOWN]),
            )
        if value[:1] in ("'", '"') and "]" in self._rest and "[" not in value:
            return self._here(
                wording.LIST_HAS_NO_BEGINNING.format(key=self._key), wording.WRITE_BRACKET_FIRST
            )
        said = after_number(self._key, value.partition("#")[0].strip())
        if said is not None:
            return self._here(*said)
        if self.text[self.at - 1 : self.at] in ("'", '"'):
            return self._here(
                wording.TEXT_ENDED_EARLY.format(rest=self._rest[:_SHOWN]),
                wording.WRITE_SINGLE_QUOTES_INSIDE,
            )
        return self._here(
            wording.LINE_GOES_ON.format(rest=self._rest[:_SHOWN]),
            wording.WRITE_ONE_KEY_A_LINE,
        )

    def _header(self) -> Said | None:
        if self.reason.startswith("Expected ']"):
            return self._here(
                wording.TABLE_NAME_HAS_NO_END, wording.WRITE.format(example=_closed(self._line))
            )
        if self.reason.startswith("Invalid initial character for a key"):
            return self._here(
                wording.KEY_BEGINS_WRONG,
                wording.WRITE_KEY_OR_REMOVE,
            )
        if self.reason == "Invalid statement":
            begin = self._line.strip()[:_SHOWN]
            return self._here(
                wording.IS_NO_KEY_OR_TABLE.format(line=begin),
                wording.WRITE_LINE_LIKE.format(example=_TITLE),
            )
        return None


def _name(path: tuple[int | str, ...]) -> str:
    """The key of what stands at a path; `…` where it has none."""
    return next((part[:_SHOWN] for part in reversed(path) if isinstance(part, str)), "…")


def _closed(header: str) -> str:
    """A header with all its brackets: `[[exercise` → `[[exercise]]`."""
    brackets = "[" if not header.strip().startswith("[[") else "[["
    name = re.sub(r"[^\w.-]+", "", header.partition("#")[0])[:_SHOWN]
    return f"{brackets}{name}{']' * len(brackets)}"
