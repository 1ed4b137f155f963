"""What is painted again, laid out again or asked again: only what shows something else than before."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from textual.geometry import Region
from textual.screen import Screen
from textual.widget import Widget

from homecare.diary import Diary
from homecare.ui.widgets.figure_view import FigureView
from tests.ui.conftest import Opening
from tests.ui.leading import Hands, Stopwatch, follow

WALL_ANGEL = '[[exercise]]\nuse = "wall-angel"\nreps = 20\n'


class Seen:
    """What Textual was asked to do: refreshes by widget, and layouts of a screen."""

    def __init__(self) -> None:
        self.refreshed: Counter[str] = Counter()
        self.regions: list[Region] = []
        self.layouts = 0

    @property
    def widgets(self) -> set[str]:
        """The widgets that were painted again, by id or by kind."""
        return set(self.refreshed)


@pytest.fixture
def watching(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Counts from then on, in a block: `with watching() as seen`."""

    @contextmanager
    def counting() -> Iterator[Seen]:
        seen = Seen()
        refresh, layout = Widget.refresh, Screen._refresh_layout

        def noted(widget: Widget, *regions: Region, **how: Any) -> Widget:
            if widget.is_mounted:
                seen.refreshed[widget.id or type(widget).__name__] += 1
                if isinstance(widget, FigureView):
                    seen.regions += regions or (widget.size.region,)
            return refresh(widget, *regions, **how)

        def laid_out(screen: Screen[Any], *said: Any, **named: Any) -> None:
            seen.layouts += 1
            layout(screen, *said, **named)

        with monkeypatch.context() as patched:
            patched.setattr(Widget, "refresh", noted)
            patched.setattr(Screen, "_refresh_layout", laid_out)
            yield seen

    return counting


async def test_while_the_figure_moves_only_its_changed_lines_are_painted(
    opened: Opening, diary: Diary, watching: Any
) -> None:
    watch = Stopwatch()
    follow(diary, WALL_ANGEL)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await screen.settle()
        await hands.wait(8)  # ready, the first words of the set are gone, and it moves
        view = hands.player.query_one(FigureView)
        with watching() as seen:
            for _ in range(3):
                await hands.wait(0.1)
        assert seen.refreshed["FigureView"], "it moves"
        assert seen.widgets <= {"FigureView"}
        assert seen.layouts == 0
        lines = {y for region in seen.regions for y in region.line_range}
        assert 0 < len(lines) < view.size.height


async def test_a_second_that_turns_paints_its_digits_without_a_layout(
    opened: Opening, diary: Diary, watching: Any
) -> None:
    watch = Stopwatch()
    follow(diary, '[[exercise]]\nuse = "front-plank"\nhold_s = 40\n')
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(9.5)
        before = hands.line("digits")
        with watching() as seen:
            await hands.wait(1)
        assert hands.line("digits") != before
        assert seen.widgets == {"digits"}
        assert seen.layouts == 0


async def test_nothing_moves_in_the_room_beneath_the_player(
    opened: Opening, diary: Diary, watching: Any
) -> None:
    watch = Stopwatch()
    follow(diary, WALL_ANGEL)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await screen.settle()
        room = screen.app.screen
        await hands.press("enter")
        await hands.press("space")
        card = room.query_one("#card")
        with watching() as seen:
            for _ in range(5):
                watch.seconds += 0.3
                card._beat()  # type: ignore[attr-defined]
            await hands.quiet()
        assert not seen.refreshed
        assert hands.player.styles.background.a == 1, "nothing beneath it is painted through it"
