"""Bytes from elsewhere, in every parser: an answer or a refusal in words, within bounds."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.guide.guide import Mark
from homecare.core.guide.practice_changes import with_changes
from homecare.core.programme_file.problems import ProgrammeFileError
from homecare.core.programme_file.reader import parse_programme
from homecare.core.serial.bounded_toml import PARTS_MAX, TooManyPartsError, read_toml
from homecare.errors import InputError
from homecare.exchange.container import ContainerError, open_with_passphrase
from homecare.exchange.content import read_statements
from homecare.exchange.draft import Draft
from homecare.exchange.draft_saving import own_place
from homecare.exchange.key_file import KEYS_MAX, keys_in
from homecare.exchange.shelf import Shelf
from homecare.settings.settings import read_settings, settings_in, write_setting
from tests.depth import examples
from tests.fuzz.run import mutated
from tests.fuzz.targets import TARGETS, taken

HOSTILE = st.sampled_from(
    [
        b"\x1b[2J",
        b"\x9b",
        "\u202e".encode(),
        b"\\u001b",
        b"[" * 900,
        b"{a=" * 900,
        b"a." * 900,
        b"9" * 5000,
        b"\0",
    ]
)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=examples(60), deadline=None)
@given(chance=st.integers(0, 2**32))
def test_spoilt_bytes_are_answered_or_refused(name: str, chance: int) -> None:
    picked, target = random.Random(chance), TARGETS[name]
    seeds = target.seeds()
    taken(name, mutated(picked.choice(seeds), seeds, picked, target.longest))


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=examples(40), deadline=None)
@given(
    pieces=st.lists(
        st.one_of(HOSTILE, st.binary(max_size=40), st.text(max_size=20).map(str.encode)), max_size=6
    )
)
def test_any_bytes_are_answered_or_refused(name: str, pieces: list[bytes]) -> None:
    taken(name, b"".join(pieces))


@pytest.mark.parametrize("name", TARGETS)
def test_what_a_parser_is_made_for_is_taken(name: str) -> None:
    """So that the other tests do not only knock at a closed door."""
    assert taken(name, TARGETS[name].seeds()[0])


# Keys of many parts


def in_line(key: str) -> str:
    return f"x = {{ {key} = 1 }}"


@pytest.mark.parametrize("written", [lambda key: f"{key} = 1", lambda key: f"[{key}]", in_line])
@pytest.mark.parametrize("part", ["a", '"a"', "'a'", '"a\\"b"', " a "])
def test_a_key_of_many_parts_is_refused_and_one_of_few_is_read(
    written: Callable[[str], str], part: str
) -> None:
    assert read_toml(written(".".join([part] * PARTS_MAX)))
    with pytest.raises(TooManyPartsError, match="line 3"):
        read_toml("\n\n" + written(".".join([part] * (PARTS_MAX + 1))))


@pytest.mark.parametrize(
    "text",
    [
        'x = "' + "a." * 99 + '"',
        "x = '" + "a." * 99 + "'",
        'x = """\n' + "a." * 99 + '""""\ny = 1',
        "x = '''\n" + "a." * 99 + "''''\ny = 1",
        "# " + "a." * 99 + "\nx = 1",
        'x = "\\"' + "a." * 99 + '"',
        "x = [" + "1.5," * 99 + "]",
    ],
)
def test_dots_in_texts_remarks_and_numbers_count_for_nothing(text: str) -> None:
    assert read_toml(text)


@settings(max_examples=examples(150), deadline=None)
@given(
    before=st.sampled_from(
        ["", 'a = "', 'a = """', "a = '''", "a = '", "#", 'a = """x""""', "a = '''x'''''", '""', "a = ["]
    ),
    after=st.sampled_from(["", '"', '"""', "'''", "\n", '""""', "\\", "''"]),
)
def test_no_beginning_hides_a_key_of_many_parts(before: str, after: str) -> None:
    """Whatever stands before it: where tomllib would have read it, it is refused."""
    deep = ".".join(["a"] * (PARTS_MAX + 8))
    text = f"{before}{after}\n{deep} = 1\n"
    try:
        read = read_toml(text)
    except (ValueError, RecursionError):
        return
    assert "a" not in read or not isinstance(read["a"], dict)


@pytest.mark.parametrize("tail", ["a." * 100_000, "[" + "a." * 100_000, "a." * 100_000 + "a = 1"])
def test_a_programme_file_of_such_a_key_is_refused_in_words(tail: str, shelf: Shelf) -> None:
    with pytest.raises(ProgrammeFileError) as refused:
        parse_programme(f"format = 1\n{tail}", shelf.library)
    assert refused.value.problems[0].line == 2
    with pytest.raises(InputError):
        Draft.opened(tail, shelf.library)


# What was found by looking and by fuzzing


def test_a_number_of_thousands_of_digits_in_the_guides_own_words_is_said(tmp_path: Path) -> None:
    guide = read_statements()
    same, said = with_changes(guide, "x = " + "9" * 5000)
    assert same == guide
    assert "is not TOML" in said[0]


def test_words_of_a_practice_that_would_steer_the_terminal_are_refused() -> None:
    guide = read_statements()
    key = next(one.key for one in guide.statements() if one.mark is Mark.COMMON)
    for words in ("\\u001b[2J", "\\u009b2J", "a" * 3000):
        same, said = with_changes(guide, f'by = "Hana"\n[change]\n{key} = "{words}"\n')
        assert same == guide
        assert key in said[0]
    assert "by is missing" in with_changes(guide, f'by = "\\u001b"\n[change]\n{key} = "x"\n')[1][0]


def test_a_setting_is_kept_behind_a_remark_that_has_no_end_of_line(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"threshold = 4 # mine")
    write_setting(file, "theme", "nord")
    assert read_settings(file)[0].theme == "nord"
    assert "threshold = 4 # mine\n" in file.read_text(encoding="utf-8")


def test_a_name_in_the_settings_is_said_as_one_line_that_shows() -> None:
    chosen, said = settings_in(b'"\\u001b]52;c;\\u0007\\nx\\u202e" = 1\ntheme = "a\\u001b"\n', Path("s.toml"))
    assert chosen.theme == "homecare-dark"
    assert len(said) == 2
    assert all(one.isprintable() for one in said)


@pytest.mark.parametrize("power", [21, 22, 30, 63, 99, 10**30])
def test_a_passphrase_that_costs_gigabytes_to_try_is_not_tried(power: int) -> None:
    container = re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>%d" % power, SCRYPT)
    with pytest.raises(ContainerError, match="too long"):
        open_with_passphrase(container, "Grüße an Ono")


SCRYPT = (
    b"age-encryption.org/v1\n-> scrypt rIIp4/oOuOTylPm3LMHCgQ 18\n"
    + b"A" * 43
    + b"\n--- "
    + b"A" * 43
    + b"\nx"
)


def test_a_key_file_of_very_many_keys_is_none() -> None:
    secret = TARGETS["key"].seeds()[0].splitlines()[1]
    assert keys_in(b"\n".join([secret] * KEYS_MAX)) is not None
    assert keys_in(b"\n".join([secret] * (KEYS_MAX + 1))) is None


@pytest.mark.parametrize("slug", ["../x", "/etc/x", "a/b", "..", ".", "", "a\0", "A", "a" * 61, "c:x", "a\n"])
def test_no_id_leads_a_programme_out_of_its_folder(slug: str, shelf: Shelf) -> None:
    with pytest.raises(InputError, match="cannot be the name of a file"):
        own_place(shelf, slug)
    assert own_place(shelf, "my-own").parent == shelf.own
