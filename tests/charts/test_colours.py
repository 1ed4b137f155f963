"""Colours: only those handed in, and never the only carrier of a meaning."""

from dataclasses import asdict, replace

import pytest

from homecare.charts.colours import DARK, LIGHT, PLAIN, ChartColours
from homecare.charts.over_time import over_time

from .conftest import DONE, REST, build_trend


def test_plain_carries_no_style_and_the_same_signs_as_colour() -> None:
    trend = build_trend([4, 5, None, 6] * 20, sessions=[10, 30], routine=[DONE, REST] * 40)
    bare = over_time(trend, width=100, height=24, colours=PLAIN)
    assert bare.spans == []
    assert bare.style == ""
    assert over_time(trend, width=100, height=24, colours=DARK).plain == bare.plain


@pytest.mark.parametrize("colours", [DARK, LIGHT])
def test_only_the_colours_handed_in_are_used(colours: ChartColours) -> None:
    trend = build_trend([4, 5, None, 6] * 20, sitting=[500, 300] * 40, sessions=[10], changes=[20])
    chart = over_time(trend, width=100, height=24, colours=colours)
    given = set(asdict(colours).values())
    used = {part for span in chart.spans for part in str(span.style).split() if part != "on"}
    assert used
    assert used <= given
    assert f"{colours.reference} on {colours.sitting}" in {str(span.style) for span in chart.spans}


def test_a_part_without_a_colour_takes_the_terminals_own_and_not_plotexts() -> None:
    trend = build_trend([4, 5, None, 6] * 20)
    chart = over_time(trend, width=100, height=24, colours=replace(DARK, pain=None))
    assert not any("color(" in str(span.style) for span in chart.spans)


def test_a_background_fills_the_page_without_a_ragged_edge() -> None:
    chart = over_time(
        build_trend([4] * 30), width=100, height=24, colours=replace(DARK, background="#101010")
    )
    assert str(chart.style) == "on #101010"
    assert {len(line) for line in chart.plain.split("\n")} == {100}


def test_a_colour_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="pain is written #rrggbb"):
        ChartColours(pain="orange")
