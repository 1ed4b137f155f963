"""Acupoint codes (CLINICAL.md §7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.values.acupoints import (
    ALIASES,
    CHANNEL_POINTS,
    Acupoint,
    PointSide,
    free_text,
    parse_points,
    point_code,
)
from homecare.errors import InputError


def test_the_channels_hold_361_points() -> None:
    assert sum(CHANNEL_POINTS.values()) == 361
    assert len(CHANNEL_POINTS) == 14


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("LI4", "LI4"),
        ("li-4", "LI4"),
        ("LI 4", "LI4"),
        (" Li.4 ", "LI4"),
        ("LI04", "LI4"),
        ("UB10", "BL10"),
        ("B10", "BL10"),
        ("SJ5", "TE5"),
        ("tw5", "TE5"),
        ("TH5", "TE5"),
        ("TB5", "TE5"),
        ("P6", "PC6"),
        ("HC6", "PC6"),
        ("LV3", "LR3"),
        ("Liv 3", "LR3"),
        ("H7", "HT7"),
        ("HE7", "HT7"),
        ("K3", "KI3"),
        ("KD3", "KI3"),
        ("Du20", "GV20"),
        ("VG20", "GV20"),
        ("Ren-4", "CV4"),
        ("VC4", "CV4"),
        ("GV29", "GV29"),
        ("DU29", "GV29"),
    ],
)
def test_a_code_is_read_however_it_is_written(written: str, code: str) -> None:
    assert point_code(written) == code


@given(st.sampled_from(sorted(CHANNEL_POINTS)), st.data())
def test_every_point_of_every_channel_is_accepted_and_none_beyond(channel: str, more: st.DataObject) -> None:
    number = more.draw(st.integers(1, CHANNEL_POINTS[channel]))
    assert point_code(f"{channel.lower()}-{number}") == f"{channel}{number}"
    beyond = more.draw(st.integers(CHANNEL_POINTS[channel] + 1, 999).filter(lambda one: one != 29))
    for wrong in (0, beyond):
        with pytest.raises(InputError, match=f"{channel} has {CHANNEL_POINTS[channel]} points"):
            point_code(f"{channel}{wrong}")


def test_li21_is_refused_with_what_there_is() -> None:
    with pytest.raises(InputError) as refused:
        point_code("LI21")
    assert refused.value.text == "There is no point LI21: LI has 20 points. Write a point from LI1 to LI20."


def test_an_alias_never_stands_for_large_intestine_nor_hides_a_channel() -> None:
    assert "LI" not in ALIASES.values()
    assert not set(ALIASES) & set(CHANNEL_POINTS)
    assert set(ALIASES.values()) <= set(CHANNEL_POINTS)


@pytest.mark.parametrize(
    "text", ["ashi", "EX-HN5", "M-HN-3", "Huatuojiaji C5", "EX1", "m-hn 3", "阿是穴", "foo"]
)
def test_extra_points_and_ashi_are_kept_as_written(text: str) -> None:
    assert point_code(f" {text} ") == text


def test_points_are_read_with_their_sides() -> None:
    assert parse_points("GB20 both, LI4 right;ashi, GV20 Midline, ub 10 left,") == (
        Acupoint(code="GB20", side=PointSide.BOTH),
        Acupoint(code="LI4", side=PointSide.RIGHT),
        Acupoint(code="ashi"),
        Acupoint(code="GV20", side=PointSide.MIDLINE),
        Acupoint(code="BL10", side=PointSide.LEFT),
    )
    assert parse_points("") == parse_points(" , ;") == ()


@pytest.mark.parametrize("text", ["x" * 61, "\x1b[2J"])
def test_free_text_has_its_limits_too(text: str) -> None:
    with pytest.raises(InputError, match="An acupoint"):
        point_code(text)


@given(st.text())
def test_any_text_gives_points_or_a_sentence(text: str) -> None:
    try:
        points = parse_points(text)
    except InputError as error:
        points = ()
        sentence = error.sentence
    else:
        sentence = "."
    assert sentence.endswith(".")
    written = ", ".join(str(point) for point in points)
    assert parse_points(written) == points


@pytest.mark.parametrize("text", ["GB20 both LI4 right", "GB20 middle", "li-4 rihgt"])
def test_words_after_a_code_are_never_taken_for_free_text(text: str) -> None:
    with pytest.raises(InputError, match="is not a single acupoint") as refused:
        parse_points(text)
    assert "a comma between points" in refused.value.next_step


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("LL4 right", "There is no channel LL. Did you mean LI4?"),
        ("UUB-10", "There is no channel UUB. Did you mean BL10?"),
        ("C5", "There is no channel C. Did you mean CV5?"),
        ("GG 44", "There is no channel GG. Did you mean GB44?"),
        ("XX1 left", "There is no channel XX. The channels are LU, LI, ST, SP,"),
        ("LL99", "There is no channel LL. The channels are"),
        ("LI4 midline", "LI4 is not on the midline: there is one on each side. Write LI4 left,"),
        ("GV20 left", "GV20 is on the midline, so it has no side “left”. Write GV20."),
        ("ren 4 both", "CV4 is on the midline, so it has no side “both”."),
    ],
)
def test_a_channel_or_a_side_that_there_is_not_is_refused(text: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_points(f"GB20, {text}")
    assert refused.value.text.startswith(said)


def test_a_point_said_twice_is_taken_once() -> None:
    points = parse_points("LI4, li-4, LI4 left, LI4 left, LI4 right, ashi, ashi")
    assert [str(point) for point in points] == ["LI4", "LI4 left", "LI4 right", "ashi"]


def test_points_of_a_record_are_read_as_they_stand_there() -> None:
    stored = (Acupoint(code="XX1", side=PointSide.LEFT), Acupoint(code="GV20", side=PointSide.LEFT))
    assert parse_points("XX1 left, GV20 left, li4", stored) == (*stored, Acupoint(code="LI4"))
    with pytest.raises(InputError, match="no channel XX"):
        parse_points("XX1 right", stored)


def test_what_may_be_a_slip_of_the_keys_is_told_from_known_free_text() -> None:
    assert free_text(parse_points("LI4, ashi left, EX-HN5, foo, Huatuojiaji C5, GV29")) == ("foo",)
