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


USUAL: Final = wording.WRITE_LINES_LIKE_TITLE_NECK
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
_CONTROL: Final = (wording.ILLEGAL_CHARACTER, wording.FOUND_INVALID_CHARACTER)
_SHOWN: Final = 40


def said_of(text: str, error: Exception) -> Said:
    """What is wrong with a text that `tomllib` refused with this error."""
    if isinstance(error, TooManyPartsError):
        return Said(error.line, wording.KEY_HAS_MORE_THAN_PARTS.format(parts_max=PARTS_MAX), USUAL)
    if isinstance(error, RecursionError):
        return Said(None, wording.LISTS_OR_TABLES_ARE_NESTED, USUAL)
    if not isinstance(error, tomllib.TOMLDecodeError):
        digits = _DIGITS.search(text)
        line = None if digits is None else text.count("\n", 0, digits.start()) + 1
        return Said(line, wording.THERE_IS_A_NUMBER, wording.WRITE_A_NUMBER)
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
        return self._here(f"this is not TOML: {self.reason}.", USUAL)

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
            are = "are not straight" if odd in _CORNERS else "are curly"
            return self._here(
                wording.QUOTES_HERE_WHICH_TOML_DOES.format(are=are, odd=odd),
                wording.WRITE_STRAIGHT_ONES.format(key=self._key),
            )
        if unicodedata.category(odd) in ("Zs", "Zl", "Zp", "Cf", "Cc"):
            return self._here(
                f"there is an invisible character ({name}).",
                wording.REMOVE_IT_OR_WRITE,
            )
        run = re.match(r"[^\x00-\x7f\s]+", self.text[self.at :])
        plain = plain_signs(odd if run is None else run[0][:_SHOWN])
        if plain is not None:
            return self._here(
                wording.IS_NOT_READ_HERE.format(odd=odd, name=name),
                wording.WRITE_THE_PLAIN_INSTEAD.format(plain=plain),
            )
        if unicodedata.category(odd) == "No":
            return self._here(wording.IS_NOT_A_NUMBER.format(odd=odd), wording.WRITE_A_NUMBER_LIKE)
        return self._here(wording.IS_OUTSIDE_QUOTES.format(odd=odd), USUAL)

    def _decimal_comma(self) -> Said | None:
        """A number with a comma, on the line where the parser gave up; a list of numbers is none."""
        said = None if self._in_a_list else decimal_comma(self._line)
        return None if said is None else self._here(*said)

    @property
    def _in_a_list(self) -> bool:
        around = scanned(self.text[: self._begin]).stack
        return bool(around) or self._read.quote is not None

    def _open_text(self) -> Said | None:
        if self.reason == "Unescaped '\\' in a string" or self.reason.startswith(wording.INVALID_HEX):
            return self._here(wording.IN_A_TEXT_BEGINS, wording.WRITE_FOR_ONE)
        if self.reason.startswith(_CONTROL) and not self.reason.endswith("'\\n'"):
            return self._here(wording.THERE_IS_A_CONTROL_CHARACTER, wording.REMOVE)
        where = self._read.quote
        if where is None or not self.reason.startswith(
            (*_CONTROL, wording.UNTERMINATED_STRING, "Expected \"'")
        ):
            return None
        quote = self.text[where]
        if self.text.startswith(quote * 3, where):
            quote *= 3
        begun = Said(
            self._line_at(where),
            wording.TEXT_THAT_STARTS_HERE,
            wording.WRITE_AT_ITS_END.format(quote=quote),
        )
        last = self.text[where:].partition("\n")[0].rstrip()[-1]
        if last not in _CURLY:
            return begun
        return begun._replace(message=f"the text that begins here ends with a curly quote ({last}).")

    def _list_before_a_new_line(self) -> Said | None:
        """A list without its end, so that the next header or key is read as a part of it."""
        if not _BEGINS.match(self._line):
            return None
        around = scanned(self.text[: self._begin]).stack
        if not around or around[-1].item is None:
            return None
        return Said(
            around[-1].line,
            wording.LIST_OF_HAS_NO_END.format(path=_name(around[-1].path)),
            wording.WRITE_AFTER_ITS_LAST_PART,
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
            wording.IS_ABOVE_THE_IT_BELONGS.format(
                value=f"[{inner}]" if first.double else inner, named=named
            ),
            wording.MOVE_IT_AND_ITS_LINES.format(named=named, line=headers[-1].line),
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
            return Said(
                again[1], wording.IS_THERE_TWICE.format(key=key, first=first), wording.KEEP_ONE_OF_THE_TWO
            )
        named = ".".join(header.name)
        if header.name[-1] in MANY:
            single = next((one for one in scan.headers if one.name == header.name and not one.double), None)
            if single is not None:
                return Said(
                    single.line,
                    wording.HAS_SINGLE_BRACKETS_BUT_THERE.format(named=named),
                    wording.WRITE_IN_DOUBLE_BRACKETS_EACH.format(named=named),
                )
        first = next((one.line for one in scan.headers if one.name == header.name), header.line)
        if first == header.line:
            return Said(
                header.line, wording.ALREADY_HAS_A_VALUE.format(named=named), wording.KEEP_ONE_OF_THE_TWO
            )
        return Said(
            header.line,
            f"[{named}] is there twice, first on line {first}.",
            wording.MOVE_WHAT_IT_SAYS_UNDER,
        )

    def _day(self) -> Said | None:
        """A day that the calendar does not have, or that is not written as TOML has it."""
        written = self._line.partition("=")[2].strip()
        found = _LIKE_A_DAY.match(written)
        reasons = (wording.INVALID_DATE, wording.EXPECTED_NEWLINE, wording.INVALID_VALUE)
        if found is None or self._read.stack or not self.reason.startswith(reasons):
            return None
        if re.fullmatch(r"\d{4}-\d\d-\d\d", found[0]):
            return self._here(
                f"the calendar has no {found[0]}.",
                wording.WRITE_A_REAL_DATE_LIKE.format(key=self._key),
            )
        return self._here(
            wording.IS_NOT_A_DATE.format(found=found[0]),
            wording.WRITE_IT_LIKE.format(key=self._key),
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
                    wording.BRACES_OF_ARE_NOT_CLOSED.format(name=name),
                    wording.WRITE_ON_ONE_LINE_HOWEVER.format(name=name),
                )
            if here == "}":
                return self._here("there is a comma before the }.", wording.REMOVE)
        if not self.reason.startswith("Unclosed"):
            return None
        message, write = wording.LIST_OF_HAS_NO_END_NAME.format(name=name), wording.WRITE_AFTER_ITS_LAST_PART
        if inner.item is None:
            message = f"a comma is missing between two parts of {name}."
            write = wording.WRITE_ONE_BEFORE.format(rest=self._rest[:_SHOWN])
        elif here not in ("", "\n"):
            quote = "a quote, " if self._line.count('"') % 2 else ""
            message = wording.COMMA_OR_THE_IS_MISSING.format(quote=quote, name=name)
            write = wording.WRITE_IT_BEFORE.format(value=self._rest[:_SHOWN].rstrip(" ,"))
        return Said(inner.line, message, write)

    def _no_equals(self) -> Said | None:
        """A key without a value."""
        if not self.reason.startswith(wording.EXPECTED_AFTER_A_KEY):
            return None
        key = self._line[: self.at - self._begin].strip()[:_SHOWN]
        if self._rest.startswith(":"):
            value = self._rest[1:].lstrip(" =") or "…"
            return self._here(
                wording.THERE_IS_A_AFTER_WHERE.format(key=key), f"Write {key} = {value[:_SHOWN]}."
            )
        if "=" in self._rest:
            return self._here(
                wording.KEY_IS_ONE_WORD_WITHOUT.format(
                    key=key, value=self._rest.partition("=")[0].strip()[:_SHOWN]
                ),
                wording.WRITE_BETWEEN_ITS_WORDS,
            )
        if key in KEYS:
            return self._here(f"there is no = after {key}.", wording.WRITE_AND_ITS_VALUE.format(key=key))
        return self._here(f"this is not TOML: there is no = after {key}.", USUAL)

    def _value(self) -> Said | None:
        """A value that is missing, or a text without quotes."""
        if self.reason != "Invalid value":
            return None
        inside = bool(self._read.stack)
        bare = re.split(r"[,\]}]", self._rest)[0].strip() if inside else self._rest
        if not bare:
            return self._here(
                wording.HAS_NO_VALUE.format(key=self._key), wording.WRITE_IT_AFTER.format(key=self._key)
            )
        said = bare_word(self._key_before, bare)
        if said is not None:
            return self._here(*said)
        plain = bare.strip("\"'")[:_SHOWN]
        return self._here(
            wording.HAS_NO_QUOTES.format(plain=plain),
            wording.WRITE_IN_DOUBLE_QUOTES.format(
                plain=plain, value="" if inside else f", as in {self._key} = …"
            ),
        )

    def _after_the_value(self) -> Said | None:
        """More than one value on a line."""
        if not self.reason.startswith(wording.EXPECTED_NEWLINE):
            return None
        value = self._line.partition("=")[2].strip()
        zeros = re.match(r"[+-]?0+(\d+)\s*(#|$)", value)
        if zeros is not None:
            return self._here(
                f"a number does not begin with 0: {value[:_SHOWN]}.", f"Write {zeros[1][:_SHOWN]}."
            )
        if value[:1] in ("'", '"') and "]" in self._rest and "[" not in value:
            return self._here(
                wording.LIST_OF_HAS_NO_BEGINNING.format(key=self._key), wording.WRITE_BEFORE_ITS_FIRST_PART
            )
        said = after_number(self._key, value.partition("#")[0].strip())
        if said is not None:
            return self._here(*said)
        if self.text[self.at - 1 : self.at] in ("'", '"'):
            return self._here(
                f"a text ended before {self._rest[:_SHOWN]}.",
                wording.INSIDE_A_TEXT_IN_DOUBLE,
            )
        return self._here(
            wording.COMES_AFTER_WHAT_THE_LINE.format(rest=self._rest[:_SHOWN]),
            wording.WRITE_ONE_KEY,
        )

    def _header(self) -> Said | None:
        if self.reason.startswith("Expected ']"):
            return self._here(wording.TABLE_NAME_HAS_NO_END, f"Write {_closed(self._line)}.")
        if self.reason.startswith(wording.INVALID_INITIAL_CHARACTER):
            return self._here(
                wording.KEY_IS_MISSING_OR_BEGINS,
                wording.WRITE_A_KEY_OF_SMALL,
            )
        if self.reason == "Invalid statement":
            begin = self._line.strip()[:_SHOWN]
            return self._here(
                wording.THIS_LINE.format(begin=begin),
                wording.WRITE_A_LINE_LIKE_TITLE,
            )
        return None


def _name(path: tuple[int | str, ...]) -> str:
    """The key of what stands at a path."""
    return next((part[:_SHOWN] for part in reversed(path) if isinstance(part, str)), "this")


def _closed(header: str) -> str:
    """A header with all its brackets: `[[exercise` → `[[exercise]]`."""
    brackets = "[" if not header.strip().startswith("[[") else "[["
    name = re.sub(r"[^\w.-]+", "", header.partition("#")[0])[:_SHOWN]
    return f"{brackets}{name}{']' * len(brackets)}"
