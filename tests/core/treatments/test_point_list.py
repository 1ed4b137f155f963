"""The list of points: all of them, found in every accepted spelling, and what is said of each."""

import pytest

from homecare.core.guide.safety import Source
from homecare.core.treatments.point_list import (
    PointList,
    default_side,
    in_text,
    parse_point_list,
    typed_points,
    typed_side,
    with_points,
)
from homecare.core.values.acupoints import CHANNEL_POINTS, Acupoint, PointSide, parse_points
from homecare.errors import InputError
from homecare.exchange.points import read_points

LISTED = read_points()


def codes(typed: str, listed: PointList = LISTED) -> list[str]:
    """The codes found."""
    return [point.code for point in listed.find(typed)]


def test_every_point_of_every_channel_is_there_once_and_yintang() -> None:
    assert len(LISTED.points) == len({point.code for point in LISTED.points}) == 362
    for channel, count in CHANNEL_POINTS.items():
        assert LISTED.point(f"{channel}{count}") is not None
        assert LISTED.point(f"{channel}{count + 1}") is None or channel == "GV"
    assert LISTED.point("GV29") is not None


def test_the_points_of_the_article_come_first_and_carry_its_mark() -> None:
    assert [point.code for point in LISTED.first] == ["GB20", "GB21", "LI4", "BL10", "SI3", "LR3"]
    assert all(point.source is Source.ARTICLE and point.place for point in LISTED.first)
    assert codes("")[:6] == [point.code for point in LISTED.first]
    assert codes("")[6:] == [point.code for point in LISTED.points]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("li-4", "LI4"), ("LI 4", "LI4"), ("LV3", "LR3"), ("liv 3", "LR3"), ("UB10", "BL10"), ("b10", "BL10"),
        ("sj5", "TE5"), ("ren 17", "CV17"), ("du20", "GV20"), ("k3", "KI3"), ("h7", "HT7"), ("hc6", "PC6"),
        ("feng", "GB20"), ("TAI", "LR3"), ("hegu", "LI4"), ("lung", "LU1"), ("gallb", "GB20"), ("li1", "LI1"),
        ("li04", "LI4"), ("shoulder", "GB21"), ("gb20 both", "GB20"), ("si3 r", "SI3"), ("l", "LU1"),
        ("gb", "GB20"), ("li", "LI4"), ("ub", "BL10"),
    ],
)  # fmt: skip
def test_a_point_is_found_by_code_name_place_and_channel(typed: str, first: str) -> None:
    assert codes(typed)[0] == first


def test_a_beginning_finds_all_that_begin_so_and_a_whole_code_comes_first() -> None:
    assert codes("gv2") == ["GV2", *(f"GV2{n}" for n in range(10))]
    assert set(codes("li")) >= {f"LI{n}" for n in range(1, 21)}
    assert {code[:2] for code in codes("li")} == {"LI"}


@pytest.mark.parametrize("typed", ["LI21", "li0", "ashi", "EX-HN5", "xyz", "[b]", "li4x"])
def test_what_is_no_listed_point_finds_none(typed: str) -> None:
    assert codes(typed) == []


def test_sides_are_typed_as_a_word_or_a_letter_and_otherwise_the_usual_one() -> None:
    assert in_text(typed_points("li-4 r, gb20, cv17, ashi, EX-HN5 l")) == (
        "LI4 right, GB20 both, CV17 midline, ashi, EX-HN5 left"
    )
    assert typed_side("li4 m") is PointSide.MIDLINE
    assert typed_side("li4") is typed_side("r") is None
    assert default_side("ashi") is default_side("EX1") is PointSide.UNSAID


def test_what_is_chosen_is_read_back_as_it_was_written() -> None:
    chosen = typed_points("li4 r, gb20, ashi")
    assert parse_points(in_text(chosen)) == chosen


def test_the_named_points_of_a_channel_stand_at_its_top() -> None:
    assert codes("gb")[:4] == ["GB20", "GB21", "GB1", "GB2"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("gb20", "GB20"), ("UB-10 r", "BL10"), ("feng", "GB20"), ("taichong left", "LR3"), ("li1", "LI1"),
        ("yin", "GV29"), ("foo", None), ("foot", None), ("skull", None), ("gb", None), ("lung", None),
        ("fe", None), ("li21", None), ("gv 3 m", "GV3"), ("", None), (" r", None),
    ],
)  # fmt: skip
def test_a_point_is_meant_by_its_code_or_its_name_alone(typed: str, code: str | None) -> None:
    meant = LISTED.meant(typed)
    assert (meant.code if meant else None) == code


def test_free_text_is_typed_in_quotes_or_in_a_known_form() -> None:
    assert in_text(typed_points('"foo" l, “by the scar”, ashi r,')) == "foo left, by the scar, ashi right"
    with pytest.raises(InputError, match="No point is called “foo”") as refused:
        typed_points("li4, foo")
    assert refused.value.next_step == 'To keep it as written, put it in quotes: "foo"'


def test_a_code_chosen_again_takes_the_new_side_in_its_place() -> None:
    chosen = with_points(typed_points("li4, gb20"), [Acupoint(code="LI4", side=PointSide.LEFT)])
    assert in_text(chosen) == "LI4 left, GB20 both"


def test_cautions_are_said_of_two_points_only() -> None:
    cautious = {point.code: point.caution_in_words() for point in LISTED.points if point.cautions}
    assert cautious == {
        "LI4": "LI4: commonly avoided in pregnancy.",
        "GB21": "GB21: commonly avoided in pregnancy; lies over the lung (skin to pleura: mean 15–17 mm).",
    }


@pytest.mark.parametrize("text", ["", "channel = 1", "[[channel]]\ncode = 'XX'\nname = 'x'\n", "no toml"])
def test_a_text_that_is_no_list_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        parse_point_list(text)
