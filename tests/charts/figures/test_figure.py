"""The drawn figure: its size, its frames, its mirror image, and what it shows without colour."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.text import Text

from homecare.charts.colours import DARK, LIGHT, PLAIN
from homecare.charts.figures.figure import draw_figure, reel, still
from homecare.core.figures.figures import Figure, figure_from_table
from homecare.core.programme.exercises import Exercise, parse_library, with_figures
from homecare.paths import bundled_programmes
from tests.depth import examples, some


def text_of(name: str) -> str:
    return (bundled_programmes() / name).read_text(encoding="utf-8")


LIBRARY: dict[str, Exercise] = with_figures(parse_library(text_of("exercises.toml")), text_of("figures.toml"))
LEVELS = [(key, level.number) for key, exercise in LIBRARY.items() for level in exercise.levels]
SIZES = [(34, 9), (40, 14), (60, 22), (76, 30), (1, 1), (10, 3), (0, 0), (12, 4), (200, 5), (13, 60)]


def figure_of(key: str, level: int) -> Figure:
    figure = LIBRARY[key].level(level).figure
    assert figure is not None
    return figure


def size(text: Text) -> tuple[set[int], int]:
    lines = text.plain.split("\n")
    return {len(line) for line in lines}, len(lines)


def dots(text: Text) -> set[tuple[int, int]]:
    """The points that are set, from the top left."""
    places = ((0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3))
    return {
        (2 * column + x, 4 * line + y)
        for line, cells in enumerate(text.plain.split("\n"))
        for column, cell in enumerate(cells)
        if "\u2800" <= cell <= "\u28ff"
        for bit, (x, y) in enumerate(places)
        if (ord(cell) - 0x2800) >> bit & 1
    }


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("key", ["front-plank", "wall-angel", "stand-and-walk"])
def test_a_frame_and_a_still_have_exactly_the_size_asked_for(key: str, width: int, height: int) -> None:
    figure = figure_of(key, 2)
    for picture in (
        draw_figure(figure, 0, 0.5, width=width, height=height, colours=DARK),
        draw_figure(figure, 0, 0.5, width=width, height=height, colours=PLAIN, mirrored=True),
        still(figure, width=width, height=height, colours=DARK),
    ):
        assert size(picture) == ({width}, max(height, 1))


@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_the_first_and_the_held_frame_of_every_exercise_differ(key: str, level: int) -> None:
    figure = figure_of(key, level)
    first = draw_figure(figure, 0, 0, width=34, height=9, colours=PLAIN)
    held = draw_figure(figure, figure.held, 0, width=34, height=9, colours=PLAIN)
    assert len(dots(first) ^ dots(held)) >= 8


@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_every_figure_fills_its_room(key: str, level: int) -> None:
    figure = figure_of(key, level)
    drawn = set()
    for leg in range(figure.legs):
        drawn |= dots(draw_figure(figure, leg, 0, width=60, height=22, colours=PLAIN))
    wide = max(x for x, _ in drawn) - min(x for x, _ in drawn)
    high = max(y for _, y in drawn) - min(y for _, y in drawn)
    assert wide >= 0.8 * 120 or high >= 0.8 * 88


def test_right_is_drawn_as_the_mirror_image() -> None:
    figure = figure_of("glute-bridge", 3)
    left = dots(draw_figure(figure, 1, 0, width=60, height=22, colours=PLAIN))
    right = dots(draw_figure(figure, 1, 0, width=60, height=22, colours=PLAIN, mirrored=True))
    image = {(119 - x, y) for x, y in right}
    assert left != right
    assert len(left ^ image) <= 0.12 * len(left)  # points are rounded to one side


def test_a_body_part_that_does_not_move_stays_where_it_is() -> None:
    figure = figure_of("bird-dog", 2)
    frames = [
        dots(draw_figure(figure, 0, share, width=60, height=22, colours=PLAIN)) for share in (0, 0.5, 1)
    ]
    floor = {(x, 87) for x in range(120)}
    assert all(floor <= frame for frame in frames)
    hand = {(x, y) for x, y in frames[0] if y > 80 and x < 40}
    assert hand - floor
    assert all(hand <= frame for frame in frames)


def test_plain_has_no_style_and_the_same_points() -> None:
    figure = figure_of("bird-dog", 2)
    plain = draw_figure(figure, 1, 0, width=60, height=22, colours=PLAIN)
    assert plain.spans == []
    for colours in (DARK, LIGHT):
        coloured = draw_figure(figure, 1, 0, width=60, height=22, colours=colours)
        assert coloured.plain == plain.plain
        used = {str(span.style) for span in coloured.spans}
        assert used == {colours.body, colours.limb, colours.far, colours.scene}


def test_a_head_shows_where_it_looks() -> None:
    def looking(face: float) -> Figure:
        pose = {"hip": [0, 89], "spine": [90], "face": face, "arms": [270, 270], "legs": [270, 270]}
        return figure_from_table({"view": "side", "frame": [-40, 110, 40, 176], "pose": [pose]})

    def pictures(face: float, width: int, height: int) -> set[tuple[int, int]]:
        return dots(draw_figure(looking(face), 0, 0, width=width, height=height, colours=PLAIN))

    for width, height in ((34, 9), (60, 22)):
        assert len(pictures(180, width, height) ^ pictures(215, width, height)) >= 6


def test_a_reel_has_the_very_frames_of_the_figure() -> None:
    figure = figure_of("glute-bridge", 1)
    frames = reel(figure, width=40, height=14, colours=DARK, steps=4)
    for leg in (0, 1, 2):
        for share in (0, 0.25, 0.5, 0.75, 1):
            drawn = draw_figure(figure, leg, share, width=40, height=14, colours=DARK)
            assert frames.frame(leg, share).plain == drawn.plain
    assert frames.frame(0, 0.3) is frames.frame(0, 0.25)
    assert frames.frame(0, -1) is frames.frame(0, 0)
    assert frames.frame(1, 7) is frames.frame(1, 1)


def test_a_reel_draws_equal_frames_once(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = figure_of("glute-bridge", 1)
    frames = reel(figure, width=40, height=14, colours=DARK, steps=6)
    there = [frames.frame(0, step / 6) for step in range(7)]
    back = [frames.frame(1, step / 6) for step in range(7)]
    assert all(one is other for one, other in zip(there, reversed(back), strict=True))


CARDS = [(38, 8), (58, 13), (52, 7), (80, 16)]
"""Cells of a figure on the card and in the guide, at 80 × 24 and 120 × 40, and of one that is printed."""


@pytest.mark.parametrize("card", some(*CARDS, quick=CARDS[:1]))
@pytest.mark.parametrize(("key", "level"), LEVELS)
def test_a_still_has_start_and_end_beside_or_above_each_other_on_every_card(
    key: str, level: int, card: tuple[int, int]
) -> None:
    width, height = card
    lines = still(figure_of(key, level), width=width, height=height, colours=PLAIN).plain.split("\n")
    beside, above = "2" in lines[0], lines[height // 2].startswith("2")
    assert lines[0].startswith("1")
    assert beside != above
    middle = (width + 2) // 2
    two = ([line[1:middle] for line in lines], [line[middle + 1 :] for line in lines])
    if above:
        two = ([line[1:] for line in lines[: height // 2]], [line[1:] for line in lines[height // 2 :]])
    start, end = (sum(not cell.isspace() and cell != "\u2800" for cell in "".join(part)) for part in two)
    assert min(start, end) > 12
    assert two[0] != two[1]


def test_where_there_is_no_room_for_two_the_end_stands_alone() -> None:
    figure = figure_of("upper-trapezius-stretch", 1)
    narrow = still(figure, width=20, height=7, colours=PLAIN)
    held = draw_figure(figure, figure.held, 0, width=20, height=7, colours=PLAIN)
    assert narrow.plain == held.plain


@settings(max_examples=examples(40), deadline=None)
@given(
    st.lists(st.floats(-400, 400), min_size=8, max_size=8),
    st.integers(1, 90),
    st.integers(1, 40),
    st.sampled_from(["side", "front", "back"]),
)
def test_any_figure_can_be_drawn_at_any_size(values: list[float], width: int, height: int, view: str) -> None:
    a, b, c, d, e, f, g, h = values
    pose = {"hip": [a, b], "spine": [c], "face": d, "arms": [e, f], "legs": [g, h]}
    table = {"view": view, "floor": True, "pose": [pose], "lines": [[[a, b], [g, h]]]}
    picture = draw_figure(figure_from_table(table), 0, 0, width=width, height=height, colours=DARK)
    assert size(picture) == ({width}, height)
