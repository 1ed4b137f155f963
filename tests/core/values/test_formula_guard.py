"""Texts that a spreadsheet would calculate: guarded, and given back exactly as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.values.formula_guard import guarded, unguarded

NEAR = st.text(st.sampled_from("'=+-@\t\r\n ＝＋－＠a1\"“"), max_size=8)


@given(text=st.one_of(st.text(), NEAR))
def test_what_was_guarded_comes_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(text=st.one_of(st.text(), NEAR))
def test_nothing_guarded_begins_a_formula(text: str) -> None:
    assert not guarded(text).lstrip().startswith(tuple("=+-@＝＋－＠"))
    assert not guarded(text).startswith(("\t", "\r", "\n"))


@given(one=NEAR, other=NEAR)
def test_different_texts_stay_different(one: str, other: str) -> None:
    assert (guarded(one) == guarded(other)) == (one == other)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("  @SUM", "'  @SUM"),
        ("-3 at night", "'-3 at night"),
        ("'=x", "''=x"),
        ("it's sore", "it's sore"),
        ("'quoted'", "'quoted'"),
        ("4 - 5", "4 - 5"),
        ("", ""),
    ],
)
def test_only_what_begins_like_a_formula_gets_a_mark(text: str, cell: str) -> None:
    assert guarded(text) == cell
