"""Slips in the syntax of a programme file: the line, what is wrong and what to write, without jargon."""

import tomllib

import pytest

from homecare.core.programme_file.problems import Problem, ProgrammeFileError
from homecare.core.programme_file.reader import parse_programme
from homecare.core.programme_file.syntax_errors import said_of
from tests.core.files import BRIDGE, PLANK, programme

SINGLE = PLANK.replace("[[exercise]]", "[exercise]")
RULE = "[[exercise.progress]]\n"

SLIPS: list[tuple[str, str, int, str, str]] = [
    # name, text, line, what is said, what to write
    ("single brackets twice", programme(body=SINGLE + SINGLE), 8, "[exercise] has single", "[[exercise]]"),
    ("single, then double", programme(body=SINGLE + PLANK), 8, "[exercise] has single", "[[exercise]]"),
    ("double, then single", programme(body=PLANK + SINGLE), 11, "[exercise] has single", "[[exercise]]"),
    (
        "a single rule",
        programme(body=PLANK + "[exercise.progress]\n[exercise.progress]\n"),
        10,
        "[exercise.progress] has single",
        "[[exercise.progress]]",
    ),
    (
        "a table twice",
        programme(head="[pace]\n[pace]\n"),
        7,
        "[pace] appears twice, first on line 6",
        "the first",
    ),
    (
        "a key twice",
        programme(body=PLANK + "sets = 3\nsets = 4\n"),
        11,
        "sets appears twice",
        "one of the two",
    ),
    (
        "a list twice",
        programme(body=PLANK + "days = [\n]\ndays = [\n]\n"),
        12,
        "days appears twice in its table, first on line 10",
        "one of the two",
    ),
    (
        "a key twice in braces",
        programme(body=PLANK + RULE + "then = { level = 2, level = 3 }\n"),
        11,
        "level appears twice",
        "one of the two",
    ),
    ("no closing quote", programme(head='about = "slow\n'), 6, "has no closing quote", 'Write " at its end'),
    (
        "no end of a single quote",
        programme(head="about = 'slow\n"),
        6,
        "no closing quote",
        "Write ' at its end",
    ),
    ("no = after a key", programme(body=PLANK + "sets 3\n"), 10, "there is no = after sets", "sets ="),
    ("a letter", "Dear Mrs Sato,\n", 1, "this is not TOML: there is no = after Dear", 'title = "Neck'),
    (
        "no end of long text",
        programme(head='about = """slow\n'),
        6,
        "no closing quote",
        'Write """ at its end',
    ),
    (
        "quotes in an open text",
        programme(head='about = """a "b"\n'),
        6,
        "no closing quote",
        'Write """ at its end',
    ),
    (
        "open single quotes",
        programme(head="about = '''slow\n"),
        6,
        "no closing quote",
        "Write ''' at its end",
    ),
    ("curly quotes", programme(head="about = “slow”\n"), 6, "quotes here are curly (“)", 'about = "…"'),
    (
        "a curly end",
        programme(head='about = "slow”\n'),
        6,
        "ends with a curly quote (”)",
        'Write " at its end',
    ),
    ("no quotes", programme(head="about = go slow\n"), 6, "go slow does not have quotes", 'Write "go slow"'),
    ("a quote in a text", programme(head='about = "the "nod" now"\n'), 6, "ends before nod", "instead of"),
    (
        "an impossible day",
        programme(head="[schedule]\nuntil = 2027-02-30\n"),
        7,
        "2027-02-30 does not exist",
        "until = 2027-01-31",
    ),
    (
        "month 13",
        programme(head="[schedule]\nuntil = 2027-13-01\n"),
        7,
        "2027-13-01 does not exist",
        "a real date",
    ),
    (
        "a day of here",
        programme(head="[schedule]\nuntil = 31.01.2027\n"),
        7,
        "31.01.2027 is not a date",
        "until = 2027-01-31",
    ),
    (
        "no comma",
        programme(body=PLANK + 'days = ["mon",\n"wed"\n"fri"]\n'),
        10,
        "a comma or the ] is missing in the list of days",
        'before "fri"]',
    ),
    (
        "no bracket",
        programme(body=PLANK + 'days = ["mon",\n"wed"\nsets = 3\n'),
        10,
        "list of days has no end",
        "]",
    ),
    (
        "no bracket before a table",
        programme(body=PLANK + 'days = ["mon",\n' + BRIDGE),
        10,
        "no end",
        "Write ]",
    ),
    (
        "a quote too few",
        programme(body=PLANK + 'days = ["mon, "wed"]\n'),
        10,
        "a quote, a comma or the ]",
        "Write",
    ),
    ("no opening bracket", programme(body=PLANK + 'days = "mon", "wed"]\n'), 10, "no beginning", "Write ["),
    (
        "braces over lines",
        programme(body=PLANK + RULE + "when = {\n  sessions_at_full_dose = 3,\n}\n"),
        11,
        "the braces of when are not closed on their line",
        "when = { … } on one line",
    ),
    (
        "a comma before the brace",
        programme(body=PLANK + RULE + "then = { level = 2, }\n"),
        11,
        "a comma before the }",
        "Remove it",
    ),
    ("a no-break space", programme(head="about\u00a0= 'a'\n"), 6, "(no-break space)", "a plain space"),
    ("a zero width space", programme(head="about = 'a'\u200b\n"), 6, "(zero width space)", "Remove it"),
    ("a wide equals sign", programme(head="about ＝ 'a'\n"), 6, "fullwidth equals sign", "the plain ="),
    ("digits", programme(head=f"weeks = {'9' * 5000}\n"), 6, "thousands of digits", "a shorter number"),
    ("no header end", programme(body="[[exercise]\n"), 7, "a table's name has no end", "[[exercise]]"),
    ("no value", programme(body=PLANK + "sets =\n"), 10, "sets has no value", "after the ="),
    ("two words", programme(body=PLANK + "hold s = 3\n"), 10, "a key is one word", "Write _"),
    ("a leading zero", programme(body=PLANK + "sets = 03\n"), 10, "must not begin with 0", "Write 3."),
    ("a backslash", programme(head='about = "C:\\Users"\n'), 6, "begins a special character", "Write"),
    ("a comma in a number", programme(head="[pace]\nrest_s = 2,5\n"), 7, "2,5 has a comma", "write 2 or 3"),
    (
        "a comma in braces",
        programme(body=PLANK + RULE + "when = { sessions_at_full_dose = 3, pain_peak_max = 2,5 }\n"),
        11,
        "2,5 has a comma",
        "pain_peak_max takes a whole number: write 2 or 3, not 2.5",
    ),
    (
        "a comma before another key",
        programme(body=PLANK + RULE + "then = { level = 1,5, sets = 3 }\n"),
        11,
        "1,5 has a comma",
        "level takes a whole number",
    ),
    (
        "a comma where a point is",
        programme(head="height = 1,5\n"),
        6,
        "numbers with a point",
        "height = 1.5.",
    ),
    ("True for a number", programme(body=PLANK + "sets = True\n"), 10, "True is not a number", "write true."),
    ("Yes", programme(head="floor = Yes\n"), 6, "Yes is not a value", "Write true"),
    ("none", programme(head="about = none\n"), 6, "none is not a value", "Remove about"),
    (
        "False in braces",
        programme(body=PLANK + RULE + "then = { level = False }\n"),
        11,
        "False",
        "level = 3",
    ),
    ("a unit", programme(body=PLANK + "hold_s = 10 s\n"), 10, "s comes after", "alone: hold_s = 10."),
    ("a semicolon", programme(body=PLANK + "sets = 3;\n"), 10, "there is a ;", "sets = 3."),
    ("a colon", programme(body=PLANK + "sets: 3\n"), 10, "a : after sets", "Write sets = 3."),
    ("a wide digit", programme(body=PLANK + "sets = ３\n"), 10, "fullwidth digit three", "the plain 3"),
    ("a wide comma", programme(body=PLANK + "sets = ２，５\n"), 10, "fullwidth digit two", "the plain 2.5"),
    ("an Arabic digit", programme(body=PLANK + "sets = ٣\n"), 10, "arabic-indic", "the plain 3"),
    ("a fraction", programme(body=PLANK + "sets = ½\n"), 10, "½", "a number like 3"),
    ("corner quotes", programme(head="about = 「slow」\n"), 6, "are not straight (「)", 'about = "…"'),
    (
        "a rule above its exercise",
        programme(body=RULE + "when = { sessions_at_full_dose = 3 }\nthen = { level = 2 }\n" + PLANK),
        7,
        "[[exercise.progress]] is above the [[exercise]] it belongs to",
        "below [[exercise]] on line 11",
    ),
    (
        "a level above its definition",
        programme(head='[[define.level]]\nname = "a"\nsets = 1\n[[define]]\nkey = "a"\n'),
        6,
        "[[define.level]] is above the [[define]]",
        "below [[define]] on line 9",
    ),
    ("a slashed remark", programme(head="// a remark\n"), 6, "not a key", "begins with #"),
]


def _only(text: str) -> Problem:
    with pytest.raises(ProgrammeFileError) as refused:
        parse_programme(text, {}, "mine.toml")
    (found,) = refused.value.problems
    return found


@pytest.mark.parametrize(
    ("text", "line", "says", "write"), [pytest.param(*rest, id=name) for name, *rest in SLIPS]
)
def test_a_slip_is_said_with_its_line_and_what_to_write(text: str, line: int, says: str, write: str) -> None:
    found = _only(text)
    assert found.line == line
    assert says in found.message
    assert write in found.write
    for jargon in ("Illegal", "Invalid", "Cannot", "Unclosed", "Expected", "ValueError", "sys."):
        assert jargon not in str(found)


def test_what_is_none_of_the_likely_slips_keeps_the_parsers_words() -> None:
    said = said_of("a = 1", tomllib.TOMLDecodeError("Something new (at line 1, column 2)"))
    assert (said.line, said.message) == (1, "this is not TOML: Something new.")
