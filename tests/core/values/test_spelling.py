"""The same words in other signs: compared they are one, looked for they are found, and shown as written."""

from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.values.parsing import nearest
from homecare.core.values.spelling import compared, pasted, same, searched

Form = Literal["NFC", "NFD"]
FORMS: st.SearchStrategy[Form] = st.sampled_from(("NFC", "NFD"))
SPACES = st.sampled_from([" ", "  ", "\u3000", "\u00a0", "\t", " \u2009"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José", "Jose\u0301"),
        ("田中　花子", "田中 花子"),
        ("Hana Mori", " Hana  Mori "),
        ("JOSÉ", "jose\u0301"),
        ("\ufeffHana", "Hana"),
        ("Ha\u200bna", "Hana"),
        ("Straße", "STRASSE"),
        ("Nguyễn", "NGUYÊ\u0303N"),
    ],
)
def test_words_that_look_alike_are_the_same(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(("one", "other"), [("José", "Jose"), ("Hana Mori", "HanaMori"), ("Ono", "Ōno")])
def test_words_with_other_letters_are_others(one: str, other: str) -> None:
    assert not same(one, other)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("José García", "garcia"),
        ("Nguyễn Văn Đức", "nguyen"),
        ("Nguyễn Văn Đức", "duc"),
        ("Øystein Łukasz", "oystein"),
        ("Øystein Łukasz", "ŁUKASZ"),
        ("ＪＯＳＥ", "josé"),
        ("田中　ﾊﾅｺ", "ハナコ"),
        ("4", "４"),
        ("İpek", "ipek"),
    ],
)
def test_a_word_is_found_whatever_its_marks_case_and_width(text: str, word: str) -> None:
    assert searched(word) in searched(text)


@given(st.text(), FORMS, FORMS)
def test_the_form_is_one_for_every_way_to_compose_the_letters(text: str, one: Form, other: Form) -> None:
    assert compared(normalize(one, text)) == compared(normalize(other, text))
    assert compared(compared(text)) == compared(text)
    assert searched(normalize(one, text)) == searched(normalize(other, text))


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), min_size=1), SPACES, SPACES)
def test_white_space_is_folded(words: list[str], one: str, other: str) -> None:
    assert compared(one.join(words) + one) == compared(other + other.join(words))


def test_the_nearest_name_is_found_by_its_letters_and_shown_as_written() -> None:
    assert nearest("garcia", ["Akiko", "García"]) == "García"
    assert nearest("ｐｌａｎｋ", ["front-plank", "Plank"]) == "Plank"


def test_a_key_is_read_without_what_copying_puts_into_it() -> None:
    assert pasted("\ufeff age1\u200babc\n def \r\n") == "age1abcdef"
