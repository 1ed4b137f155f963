"""The drawn body map: its size, what stands out without colour, and which cell is which region."""

import pytest
from rich.text import Text

from homecare.charts.colours import DARK, LIGHT, PLAIN, ChartColours
from homecare.charts.figures.body_map import SMALLEST, BodyDrawing, draw_body_map, has_room
from homecare.core.figures.body_map import BY_NAME, PLACES, Place, View
from homecare.core.values.regions import REGIONS

SIZES = [SMALLEST, (40, 16), (41, 17), (58, 20), (80, 34), (200, 20), (36, 60)]
BLOCKS = set("▖▗▄▘▌▚▙▝▞▐▟▀▛▜█")


def drawn(
    size: tuple[int, int] = (40, 16), *, colours: ChartColours = PLAIN, chosen: str | None = None,
    here: Place | None = None, levels: dict[str, int] | None = None,
) -> BodyDrawing:  # fmt: skip
    width, height = size
    return draw_body_map(width=width, height=height, colours=colours, chosen=chosen, here=here, levels=levels)


def letters_of(drawing: BodyDrawing, place: Place) -> str:
    """What is drawn in the cells of a place."""
    lines = drawing.text.plain.split("\n")
    return "".join(
        lines[row][column]
        for row, cells in enumerate(drawing.cells)
        for column, there in enumerate(cells)
        if there is place
    )


def points(letters: str) -> float:
    """Braille points in a cell, on average."""
    return sum((ord(one) - 0x2800).bit_count() for one in letters if one >= "\u2800") / len(letters)


@pytest.mark.parametrize("size", [*SIZES, (35, 16), (40, 13), (0, 0), (10, 3)])
def test_drawing_and_cells_have_exactly_the_size_asked_for(size: tuple[int, int]) -> None:
    drawing = drawn(size, chosen="neck", here=BY_NAME["back neck"], levels={"head": 10})
    width, height = size
    lines = drawing.text.plain.split("\n") if height else []
    assert [len(line) for line in lines] == [width] * height
    assert [len(row) for row in drawing.cells] == [width] * height


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_every_place_has_cells_to_click_at_every_size(size: tuple[int, int], place: Place) -> None:
    drawing = drawn(size)
    found = [
        (column, row)
        for row, cells in enumerate(drawing.cells)
        for column, there in enumerate(cells)
        if there is place
    ]
    assert len(found) >= 3
    assert all(drawing.place_at(*cell) is place for cell in found)


def test_cells_of_the_front_are_left_of_those_of_the_back() -> None:
    for cells in drawn((41, 17)).cells:
        views = [place.view for place in cells if place is not None]
        assert views == sorted(views, key=list(View).index)


def test_where_there_is_no_room_nothing_is_drawn_and_no_cell_is_a_place() -> None:
    assert has_room(*SMALLEST)
    for size in ((SMALLEST[0] - 1, 40), (80, SMALLEST[1] - 1)):
        assert not has_room(*size)
        drawing = drawn(size, chosen="neck")
        assert not drawing.text.plain.strip()
        assert not any(any(row) for row in drawing.cells)


def test_beside_the_drawing_there_is_no_place() -> None:
    drawing = drawn()
    assert drawing.place_at(0, 1) is None
    assert drawing.place_at(-1, 5) is None
    assert drawing.place_at(0, 99) is None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("region", REGIONS)
def test_the_chosen_region_is_filled_with_blocks_and_no_other(size: tuple[int, int], region: str) -> None:
    drawing = drawn(size, chosen=region)
    for place in PLACES:
        blocks = sum(letter in BLOCKS for letter in letters_of(drawing, place))
        if place.region == region:
            assert blocks >= 0.7 * len(letters_of(drawing, place))
        else:
            assert blocks <= 0.5 * len(letters_of(drawing, place))


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_with_a_level_is_denser_and_bears_the_number_without_colour(region: str) -> None:
    before, after = drawn((80, 34)), drawn((80, 34), levels={region: 7})
    places = [place for place in PLACES if place.region == region]
    assert after.text.plain.count("7") == len(places)
    for place in places:
        assert "7" in letters_of(after, place)
        assert points(letters_of(after, place)) > 1.4 * points(letters_of(before, place))


def test_brackets_stand_at_the_one_place_pointed_at_with_the_level_in_them() -> None:
    here = BY_NAME["back arm-hand left"]
    drawing = drawn(chosen="arm-hand", here=here, levels={"arm-hand": 10, "neck": 0})
    assert drawing.text.plain.count("[10]") == 1
    assert drawing.text.plain.count("[") == 1
    assert "0" in letters_of(drawing, BY_NAME["front neck"])
    bare = drawn(chosen="neck", here=BY_NAME["front neck"]).text.plain
    assert bare.count("[ ]") == 1


@pytest.mark.parametrize(("size", "your"), [((40, 16), ""), ((80, 34), "your ")])
def test_each_view_says_which_side_is_which(size: tuple[int, int], your: str) -> None:
    heading = drawn(size).text.plain.split("\n")[0].split()
    wanted = f"{your}right front {your}left {your}left back {your}right".split()
    assert heading == wanted


def test_only_the_front_has_a_face() -> None:
    drawing = drawn((80, 34))
    assert letters_of(drawing, BY_NAME["front head"]) != letters_of(drawing, BY_NAME["back head"])


def test_a_region_of_a_programmes_own_changes_nothing_on_the_map() -> None:
    assert drawn(chosen="jaw-left", levels={"jaw-left": 4}).text.plain == drawn().text.plain


def test_dark_and_light_draw_the_same_letters_in_their_own_colours() -> None:
    dark, light, plain = (
        drawn(colours=colours, chosen="neck", levels={"head": 4}).text for colours in (DARK, LIGHT, PLAIN)
    )
    assert dark.plain == light.plain == plain.plain
    assert colours_in(dark) == {DARK.limb, DARK.pain, DARK.scene, DARK.muted, DARK.foreground}
    assert colours_in(light) == {LIGHT.limb, LIGHT.pain, LIGHT.scene, LIGHT.muted, LIGHT.foreground}
    assert colours_in(plain) == set()


def colours_in(text: Text) -> set[str]:
    """The colours of a drawing, as `#rrggbb`."""
    found = set()
    for span in text.spans:
        if isinstance(span.style, str):
            found.add(span.style)
        elif span.style.color is not None:
            found.add(span.style.color.name)
    return found
