"""After-effects as they are typed, and as they are said back."""

import pytest

from homecare.core.records.treatment import AfterEffect, Severity
from homecare.core.wording.treatments import effect_in_words, read_effect, read_effects, split_effects
from homecare.errors import InputError


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("mild soreness, over", AfterEffect(name="soreness", severity=Severity.MILD, resolved=True)),
        ("mild soreness, ended", AfterEffect(name="soreness", severity=Severity.MILD, resolved=True)),
        ("Strong tiredness", AfterEffect(name="tiredness", severity=Severity.STRONG)),
        ("moderate stiff  neck, Still there", AfterEffect(name="stiff  neck", severity=Severity.MODERATE)),
    ],
)
def test_an_after_effect_is_read(text: str, effect: AfterEffect) -> None:
    assert read_effect(text) == effect


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("soreness", "“soreness” does not say how strong it was."),
        ("stron soreness", "Did you mean strong soreness?"),
        ("mild", "“mild” does not say what it was."),
        ("", "does not say how strong"),
        ("mild soreness, gone", "“gone” is neither ended nor still there."),
        ("none", "Nothing else goes with the word none."),
    ],
)
def test_what_says_too_little_is_refused(text: str, says: str) -> None:
    with pytest.raises(InputError) as refused:
        read_effect(text)
    assert says in refused.value.text


def test_none_is_an_answer_by_itself_alone() -> None:
    assert read_effects(["none"]) == ()
    assert read_effects([" None. "]) == ()
    with pytest.raises(InputError):
        read_effects(["none", "mild soreness"])


def test_several_in_one_line_stand_between_semicolons() -> None:
    parts = split_effects("mild soreness, over; strong tiredness ;")
    assert [effect_in_words(one) for one in read_effects(parts)] == [
        "mild soreness, ended",
        "strong tiredness, still there",
    ]
