"""The figure of a card moves twice; then its start and its end stand there, until another is shown."""

import pytest
from textual.geometry import Size

from homecare.core.day.player_session import SHOW_S
from homecare.diary.diary import Diary
from homecare.ui.widgets.exercise_card import ExerciseCard
from homecare.ui.widgets.figure_view import FigureView
from homecare.ui.widgets.guide_page import GuidePage
from tests.ui.conftest import Opening, Screenful
from tests.ui.player.leading import Stopwatch, follow

TWO = '[[exercise]]\nuse = "wall-angel"\n[[exercise]]\nuse = "cat-cow"\n'


async def look(screen: Screenful) -> str:
    """The figure, once it is drawn."""
    view = screen.app.screen.query_one(FigureView)
    while view._wanted is not None and view._reel is None:
        await screen.settle()
    return screen.text("FigureView")


def shows_both(picture: str) -> bool:
    """Whether the numbers of start and end stand in a picture."""
    return "1" in picture and "2" in picture


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_after_moving_twice_start_and_end_stand_there(
    opened: Opening, diary: Diary, size: tuple[int, int]
) -> None:
    watch = Stopwatch()
    follow(diary, TWO)
    async with opened(size, stopwatch=watch) as screen:
        card = screen.app.screen.query_one(ExerciseCard)
        assert not shows_both(await look(screen))
        watch.seconds += 2 * SHOW_S
        card._beat()
        stands = await look(screen)
        assert shows_both(stands)
        await screen.press("down")
        assert not shows_both(await look(screen)), "another one moves"
        await screen.press("up")
        assert not shows_both(await look(screen)), "and so does this one, shown again"


async def test_a_figure_is_drawn_where_its_place_was_asked_for_before_it_was_laid_out(
    opened: Opening, diary: Diary
) -> None:
    follow(diary, TWO)
    async with opened() as screen:
        today, view = screen.app.screen, screen.app.screen.query_one(FigureView)
        assert (await look(screen)).strip()
        view.display = False
        await screen.settle()
        view._wanted = view._reel = view._shown = None
        view._size = Size(0, 0)
        view.set_reactive(FigureView.virtual_size, Size(0, 0))
        view.display = True
        today._compositor._full_map_invalidated = True
        assert view in today._compositor.full_map  # Textual then knows it, and sends no Resize
        await screen.settle()
        assert (await look(screen)).strip(), "the room of the figure is empty"


async def test_in_the_guide_too(opened: Opening) -> None:
    watch = Stopwatch()
    async with opened(stopwatch=watch) as screen:
        await screen.press("5", "slash")
        await screen.write("cat-cow")
        await screen.press("enter")
        page = screen.app.screen.query_one(GuidePage)
        while page._figure is None:
            await screen.settle()
        assert not shows_both(await look(screen))
        watch.seconds += 2 * SHOW_S
        page._beat()
        assert shows_both(await look(screen))
