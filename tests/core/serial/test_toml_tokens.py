"""Tokens of a TOML text: together they are the text, whatever it is, and what has no end is one of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.serial.toml_tokens import tokens

SIGNS = st.lists(
    st.sampled_from(["a", "1.5", " ", "\n", "\r", "=", "[", "]", "{", "}", ",", "#", '"', "'", '"""', "\\"])
)


@given(st.one_of(st.text(), SIGNS.map("".join)), st.integers(0, 20))
def test_joined_the_tokens_are_the_text_from_where_they_begin(text: str, start: int) -> None:
    found = list(tokens(text, start))
    assert "".join(token.text for token in found) == text[start:]
    assert [text[token.start :][: len(token.text)] for token in found] == [token.text for token in found]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("a.b = 1 # c", "bare space sign space bare space comment"),
        ('"a\\"b"=\'c\\\'', "text sign text"),
        ('"""a"b""c"""""', "text"),
        ("'''a'b\n'''", "text"),
        ('""', "text"),
        ('"a\nb', "open sign bare"),
        ("'a", "open"),
        ('"""a"b"\n[c]', "open"),
        ("{a=[1]}", "sign bare sign sign bare sign sign"),
        ("\f", "other"),
    ],
)
def test_each_token_has_its_kind(text: str, kinds: str) -> None:
    assert [token.kind for token in tokens(text)] == kinds.split()


def test_a_text_without_end_is_looked_through_once() -> None:
    assert [token.kind for token in tokens('\\"""' * 20_000)] == ["bare", "open"]
