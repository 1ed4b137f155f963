"""The body map and its list: arrows, letters and mouse reach each region, and the one follows the other."""

from collections import deque

import pytest
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.widgets import Select

from homecare.core.figures.body_map import BY_NAME, DOWN_THE_BODY, PLACES, Arrow, Place, next_place
from homecare.core.records.records import PainReading
from homecare.core.values.regions import REGIONS, region_in_words
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.forms.body import BodyDialog
from homecare.ui.forms.entries import PainForm
from homecare.ui.shell.themes import DARK, LIGHT
from homecare.ui.widgets.body_map import BY_LETTER, LETTERS, BodyMap, BodyRegionPicker, RegionList
from tests.conftest import HandClock
from tests.depth import sizes
from tests.ui.conftest import Opening, Screenful

pytestmark = pytest.mark.paints

OWN = ("jaw-left", "[bold]x[/bold]")


class Bench(App[None]):
    """A picker alone on a screen; keeps what it says."""

    def __init__(self, picker: BodyRegionPicker) -> None:
        super().__init__()
        self.picker = picker
        self.plain = False
        self.moved: list[str] = []
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.picker

    def on_mount(self) -> None:
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = DARK.name
        self.picker.focus()

    def on_body_region_picker_moved(self, event: BodyRegionPicker.Moved) -> None:
        self.moved.append(event.region)

    def on_body_region_picker_chosen(self, event: BodyRegionPicker.Chosen) -> None:
        self.chosen.append(event.region)

    @property
    def map(self) -> BodyMap:
        return self.query_one(BodyMap)

    @property
    def highlighted(self) -> str:
        """The region that the list highlights."""
        rows = self.query_one(RegionList)
        assert rows.highlighted is not None
        return rows.regions[rows.highlighted]

    def text(self, kind: type[BodyMap] | type[RegionList]) -> str:
        """What map or list shows."""
        widget = self.query_one(kind)
        return "\n".join(strip.text for strip in widget.render_lines(widget.region.reset_offset))


def arrows_to(region: str, start: Place = BY_NAME["back neck"]) -> list[str]:
    """The shortest way from the first place to a region."""
    ways: deque[tuple[Place, list[str]]] = deque([(start, [])])
    seen = {start}
    while True:
        here, keys = ways.popleft()
        if here.region == region:
            return keys
        for arrow in Arrow:
            there = next_place(here, arrow)
            if there not in seen:
                seen.add(there)
                ways.append((there, [*keys, str(arrow)]))


def cell_of(body_map: BodyMap, place: Place) -> tuple[int, int]:
    """A cell of the map that shows a place."""
    assert body_map._drawing is not None
    return next(
        (column, line)
        for line, cells in enumerate(body_map._drawing.cells)
        for column, there in enumerate(cells)
        if there is place
    )


@pytest.mark.parametrize("region", REGIONS)
async def test_arrows_go_to_each_region_and_enter_takes_it(region: str) -> None:
    app = Bench(BodyRegionPicker())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*arrows_to(region))
        assert app.picker.pointed == app.map.pointed == app.highlighted == region
        assert app.text(BodyMap).splitlines()[-1].strip() == region_in_words(region).capitalize()
        assert app.moved[-1:] == ([region] if region != "neck" else [])
        await pilot.press("enter")
        assert app.chosen == [region]


@pytest.mark.parametrize("size", sizes((80, 24), (120, 40)))
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
async def test_a_click_on_a_cell_of_each_place_takes_its_region(size: tuple[int, int], place: Place) -> None:
    app = Bench(BodyRegionPicker())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.click(BodyMap, offset=cell_of(app.map, place))
        await pilot.pause()
        assert app.chosen == [place.region]
        assert app.highlighted == app.map.pointed == place.region


async def test_a_click_beside_the_body_takes_nothing() -> None:
    app = Bench(BodyRegionPicker())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(BodyMap, offset=(1, 2))
        await pilot.click(BodyMap, offset=(1, 23))
        await pilot.pause()
        assert (app.moved, app.chosen) == ([], [])


@pytest.mark.parametrize(("letter", "region"), LETTERS.items())
async def test_a_letter_goes_to_its_region_from_the_map_and_from_the_list(letter: str, region: str) -> None:
    app = Bench(BodyRegionPicker(region="arm-hand" if region != "arm-hand" else "head"))
    async with app.run_test(size=(80, 24)) as pilot:
        for widget in (BodyMap, RegionList):
            app.query_one(widget).focus()
            await pilot.press(letter)
            assert app.map.pointed == app.highlighted == app.picker.pointed == region
            app.picker.pointed = "arm-hand" if region != "arm-hand" else "head"
            await pilot.pause()
        assert app.moved == [region, region]
        assert app.chosen == []


async def test_the_map_follows_the_list_and_every_row_of_the_list_is_reached() -> None:
    app = Bench(BodyRegionPicker(OWN, region="head"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab")
        for region in (*DOWN_THE_BODY[1:], *OWN):
            await pilot.press("down")
            assert app.map.pointed == app.picker.pointed == app.moved[-1] == region
        assert "[bold]x[/bold]" in app.text(RegionList)
        assert app.text(BodyMap).splitlines()[-1].strip() == "[bold]x[/bold]"
        assert "[ ]" not in app.text(BodyMap)
        await pilot.press("enter")
        assert app.chosen == ["[bold]x[/bold]"]
        await pilot.press("shift+tab", "up")  # an arrow on the map goes back onto it
        assert app.map.pointed == app.highlighted == "arm-hand"


async def test_levels_stand_on_the_map_in_the_list_and_in_words() -> None:
    app = Bench(BodyRegionPicker(OWN, region="neck", levels={"neck": 6, "jaw-left": 4}))
    async with app.run_test(size=(80, 24)) as pilot:
        assert "[6]" in app.text(BodyMap)
        assert "Neck: pain 6" in app.text(BodyMap)
        rows = {
            line.split()[0]: line.split()[-1] for line in app.text(RegionList).splitlines() if line.strip()
        }
        assert (rows["n"], rows["jaw"], rows["h"]) == ("6", "4", "head")
        app.picker.levels = {"head": 10}
        await pilot.pause()
        assert "10" in app.text(BodyMap)
        assert "[ ]" in app.text(BodyMap)
        assert app.text(RegionList).splitlines()[0].split() == ["h", "head", "10"]
        assert app.highlighted == "neck"
        assert (app.moved, app.chosen) == ([], [])


async def test_pointing_from_outside_moves_both_and_says_nothing() -> None:
    app = Bench(BodyRegionPicker())
    async with app.run_test(size=(80, 24)) as pilot:
        app.picker.pointed = "lower-back"
        await pilot.pause()
        assert app.map.pointed == app.highlighted == "lower-back"
        assert app.moved == []


async def test_a_region_to_begin_with_is_in_the_list_though_nobody_listed_it() -> None:
    app = Bench(BodyRegionPicker(region="jaw-left"))
    async with app.run_test(size=(80, 24)):
        assert app.highlighted == app.map.pointed == app.picker.pointed == "jaw-left"
        assert "jaw left" in app.text(RegionList)


@pytest.mark.parametrize("size", [(40, 12), (60, 24), (80, 10)])
async def test_in_little_room_the_list_is_alone_and_has_the_keys(size: tuple[int, int]) -> None:
    app = Bench(BodyRegionPicker(OWN, levels={"neck": 6}))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert not app.map.display
        assert app.query_one(RegionList).has_focus
        await pilot.press("down", "enter")
        assert app.chosen == ["left-shoulder"]


async def test_the_map_comes_and_goes_with_the_size_of_the_terminal() -> None:
    app = Bench(BodyRegionPicker())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("up")
        await pilot.resize_terminal(40, 12)
        await pilot.press("down")
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert app.map.display
        assert app.map.pointed == "neck"
        assert "your left" in app.text(BodyMap)


@pytest.mark.parametrize("by", ["argument", "program"])
async def test_plainly_there_is_only_the_list_in_letters(by: str) -> None:
    app = Bench(BodyRegionPicker(OWN[:1], region="head", levels={"neck": 6}, plain=by == "argument"))
    app.plain = by == "program"
    async with app.run_test(size=(80, 24)) as pilot:
        assert not app.query(BodyMap)
        assert app.text(RegionList).isascii()
        assert "pain  6" in app.text(RegionList)
        await pilot.press("n", "enter")
        assert app.chosen == ["neck"]


async def test_in_the_light_theme_it_is_drawn_in_the_light_colours() -> None:
    from homecare.charts.colours import DARK as FOR_DARK
    from homecare.charts.colours import LIGHT as FOR_LIGHT

    app = Bench(BodyRegionPicker(levels={"head": 3}))
    async with app.run_test(size=(80, 24)) as pilot:

        def colours() -> set[str]:
            lines = app.map.render_lines(app.map.region.reset_offset)
            styles = [piece.style for strip in lines for piece in strip if piece.style]
            return {style.color.name for style in styles if style.color is not None}

        assert {FOR_DARK.limb, FOR_DARK.pain, FOR_DARK.scene} <= colours()
        app.theme = LIGHT.name
        await pilot.pause()
        assert {FOR_LIGHT.limb, FOR_LIGHT.pain, FOR_LIGHT.scene} <= colours()
        assert FOR_DARK.limb not in colours()


# In the pain form


def in_front(screen: Screenful) -> type[object]:
    """What kind of screen is in front."""
    return type(screen.app.screen)


def region_in(screen: Screenful) -> str:
    return str(screen.app.screen.query_one("#region", Select).value)


async def test_f2_in_the_pain_form_chooses_the_region_that_is_saved(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        await screen.press("p", "f2")
        assert in_front(screen) is BodyDialog
        assert "Where does it hurt?" in screen.everything
        await screen.press("w", "enter")
        assert in_front(screen) is PainForm
        assert region_in(screen) == "lower-back"
        await screen.press("5")
        (line,) = diary.history.lines()
        assert isinstance(line.entry, PainReading)
        assert (line.entry.region, line.entry.level) == ("lower-back", 5)


async def test_escape_leaves_the_region_and_ctrl_s_takes_the_one_pointed_at(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("p")
        before = region_in(screen)
        await screen.press("f2", "h", "escape")
        assert region_in(screen) == before
        await screen.press("f2", "h", "ctrl+s")
        assert region_in(screen) == "head"


async def test_with_the_mouse_alone_a_region_is_chosen(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("p")
        await screen.pilot.click("#map")
        await screen.settle()
        body_map = screen.app.screen.query_one(BodyMap)
        await screen.pilot.click(BodyMap, offset=cell_of(body_map, BY_NAME["back right-shoulder"]))
        await screen.settle()
        assert region_in(screen) == "right-shoulder"
        await screen.pilot.click("#map")
        await screen.settle()
        await screen.pilot.click("#cancel")
        await screen.settle()
        assert region_in(screen) == "right-shoulder"


async def test_a_correction_shows_its_level_on_the_map(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(8, region="neck")
    async with opened() as screen:
        await screen.press("h", "enter", "f2")
        assert "[8]" in screen.text("BodyMap")
        assert "Neck: pain 8" in screen.everything


async def test_in_a_small_terminal_f2_shows_the_list_and_its_ways_out(opened: Opening) -> None:
    async with opened((40, 12)) as screen:
        await screen.press("p", "f2")
        assert not screen.app.screen.query_one(BodyMap).display
        assert "head" in screen.everything
        assert "Cancel (Esc)" in screen.everything
        await screen.press("h", "enter")
        assert region_in(screen) == "head"


async def test_a_plain_program_draws_no_body(paths: Paths, clock: HandClock) -> None:
    app = HomecareApp(paths, clock=clock, plain=True)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press("p", "f2")
        assert not app.screen.query(BodyMap)
        await screen.press("b", "enter")
        assert region_in(screen) == "between-shoulder-blades"


def test_the_letters_say_their_regions_as_people_do() -> None:
    said = {one.key: one.tooltip for one in BY_LETTER if isinstance(one, Binding)}
    assert said["n"] == "The neck"
    assert said["b"] == "Between the shoulder blades"
    assert said["a"] == "The arm or hand"
    assert set(said) == set(LETTERS)
