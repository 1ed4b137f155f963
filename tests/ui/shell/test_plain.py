"""Plain dress: letters alone, no colour, what was drawn said in words; NO_COLOR takes colour alone."""

from collections.abc import Iterator

import pytest
from rich.style import Style

from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.player.screen import Player
from homecare.ui.widgets.figure_view import FigureView
from tests.conftest import HandClock
from tests.ui.conftest import Screenful


def styles(screen: Screenful) -> Iterator[Style]:
    """The style of every run of letters on the screen."""
    for strip in screen.app.screen._compositor.render_strips():
        yield from (segment.style for segment in strip if segment.style is not None)


def colours(screen: Screenful) -> set[str]:
    """The colours on the screen, as they are written."""
    both = [colour for style in styles(screen) for colour in (style.color, style.bgcolor)]
    return {colour.triplet.hex for colour in both if colour is not None and colour.triplet is not None}


async def test_no_color_leaves_shades_of_grey_and_keeps_the_drawings(
    sample: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = HomecareApp(sample, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.press("2")
        assert "┊" in screen.everything
        hues = colours(screen)
        assert hues
        assert all(one[1:3] == one[3:5] == one[5:7] for one in hues)


@pytest.mark.parametrize("by", ["option", "setting"])
async def test_plain_dress_has_no_colour_and_still_shows_where_one_is(
    sample: Paths, clock: HandClock, by: str
) -> None:
    if by == "setting":
        sample.settings.write_text("plain = true\n", encoding="utf-8")
    app = HomecareApp(sample, clock=clock, plain=by == "option")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        assert app.plain
        assert not colours(screen)
        here = [
            segment.text
            for strip in app.screen._compositor.render_strips()
            for segment in strip
            if segment.style is not None and segment.style.reverse
        ]
        assert any("Wall angel" in text for text in here)  # the highlighted line
        assert "[x] Chin tuck" in screen.everything
        assert not app.screen.query_one(FigureView).display


async def test_the_chart_is_said_in_words_and_no_key_offers_to_draw_it(
    sample: Paths, clock: HandClock
) -> None:
    app = HomecareApp(sample, clock=clock, plain=True)
    async with app.run_test(size=(120, 60)) as pilot:
        screen = Screenful(app, pilot)
        await screen.press("2")
        assert "Week by week, as medians:" in screen.everything
        assert "As text" not in screen.everything
        await screen.press("a")
        assert "Day of the session: median" in screen.everything
        await screen.press("e")
        assert "adherence" in screen.everything  # a table is text already
        await screen.press("v")
        assert "of what was prescribed on" in screen.everything
        await screen.press("o")
        assert "Week by week, as medians:" in screen.everything


async def test_the_player_counts_in_plain_digits(sample: Paths, clock: HandClock) -> None:
    app = HomecareApp(sample, clock=clock, stopwatch=lambda: 0.0, plain=True)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press("S")
        assert isinstance(app.screen, Player)
        assert screen.text("#digits").strip() == "5"
        assert screen.text("#progress").strip().startswith("exercise 1 of")
