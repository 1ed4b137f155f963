"""What is painted again, laid out again or asked again: only what shows something else than before."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from textual.geometry import Region, Size
from textual.screen import Screen
from textual.widget import Widget

from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.shell.diary_thread import DiaryThread
from homecare.ui.shell.figure_frames import Making
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.figure_stage import room_for_figure
from homecare.ui.widgets.figure_view import FigureView
from tests.depth import sizes
from tests.ui.conftest import Opening
from tests.ui.player.leading import Hands, Stopwatch, follow, hold_still

pytestmark = [pytest.mark.paints, pytest.mark.draws]

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


ROUTINE = WALL_ANGEL + '[[exercise]]\nuse = "front-plank"\n[[exercise]]\nuse = "chin-tuck"\n'


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the diary is asked for from now on, by the name of its method."""
    found: list[str] = []
    ask = DiaryThread.ask

    async def noted(thread: DiaryThread, question: Any) -> Any:
        found.append(getattr(question, "__qualname__", ""))
        return await ask(thread, question)

    monkeypatch.setattr(DiaryThread, "ask", noted)
    return found


@pytest.mark.parametrize("key", ["1", "2", "3", "4", "h"])
async def test_a_room_that_looks_again_and_finds_nothing_new_paints_nothing(
    opened: Opening, diary: Diary, paths: Paths, watching: Any, key: str
) -> None:
    hold_still(paths)
    follow(diary, ROUTINE)
    diary.entries.log_pain(4)
    diary.entries.log_session()
    async with opened() as screen:
        await screen.settle()
        await screen.press(key)
        await screen.settle()
        before = screen.everything
        with watching() as seen:
            screen.app.tell_screens(DiaryChanged)
            await screen.settle()
        assert not seen.refreshed
        assert seen.layouts == 0
        diary.entries.log_pain(7)
        diary.entries.log_session(note="new")
        screen.app.tell_screens(DiaryChanged)
        await screen.settle()
        assert key == "4" or screen.everything != before, "what is new is shown"


@pytest.mark.deep
async def test_rooms_gone_back_to_do_not_ask_the_diary_until_something_is_written(
    opened: Opening, diary: Diary, paths: Paths, asked: list[str]
) -> None:
    hold_still(paths)
    follow(diary, ROUTINE)
    async with opened() as screen:
        await screen.press(*"123451")
        del asked[:]
        await screen.press(*"2345h1")
        rooms = [one for one in asked if "look_again" not in one and "changes" not in one]
        assert [one for one in rooms if "HistoryScreen" not in one and "_look_for_changes" not in one] == []
        diary.entries.log_pain(7)
        screen.app.tell_screens(DiaryChanged)
        await screen.settle()
        del asked[:]
        await screen.press("2")
        assert any("ProgressScreen" in one for one in asked)


async def test_the_figures_of_the_routine_are_drawn_before_they_are_asked_for(
    opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Stopwatch()
    follow(diary, ROUTINE)
    async with opened(stopwatch=watch) as screen:
        await screen.settle()
        watch.seconds += 1
        frames = screen.app.frames
        for _ in range(200):
            await frames._draw_ahead()
        monkeypatch.delattr(Making, "go_on")
        await screen.press("down")
        view = screen.app.screen.query_one(FigureView)
        assert any("\u2800" < letter <= "\u28ff" for letter in screen.text("FigureView")), "shown at once"
        player = view.wanted(view._figure, size=room_for_figure(screen.app.size))  # type: ignore[arg-type]
        assert frames.kept(player) is not None, "and so it is when Enter starts it"


async def test_nothing_is_drawn_ahead_while_somebody_types(opened: Opening, diary: Diary) -> None:
    watch = Stopwatch()
    follow(diary, ROUTINE)
    async with opened(stopwatch=watch) as screen:
        await screen.settle()
        await screen.press("down")
        cells = screen.app.frames.cells
        for _ in range(50):
            await screen.app.frames._draw_ahead()
        assert screen.app.frames.cells == cells
        watch.seconds += 1
        for _ in range(50):
            await screen.app.frames._draw_ahead()
        assert screen.app.frames.cells > cells


async def test_frames_are_kept_while_there_is_room_and_those_unseen_for_longest_go(
    opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(diary, ROUTINE)
    async with opened(stopwatch=Stopwatch()) as screen:  # on which nothing is drawn ahead
        await screen.settle()
        frames, view = screen.app.frames, screen.app.screen.query_one(FigureView)
        assert view._figure is not None
        sizes = [Size(20 + number, 6) for number in range(6)]
        wanted = [view.wanted(view._figure, size=size) for size in sizes]
        for one in wanted[:3]:
            await frames.make(one, lambda _: True)
        most = frames.cells
        monkeypatch.setattr("homecare.ui.shell.figure_frames.MOST_CELLS", most)
        assert frames.kept(wanted[0]) is not None
        for one in wanted[3:5]:
            await frames.make(one, lambda _: True)
        assert frames.cells <= most
        assert frames.kept(wanted[1]) is None
        assert frames.kept(wanted[4]) is not None


@pytest.mark.parametrize("size", sizes((80, 24), (120, 40), (64, 14), (100, 15), (59, 24)))
@pytest.mark.parametrize("demo", [False, True])
async def test_the_room_for_the_players_figure_is_known_before_it_opens(
    opened: Opening, diary: Diary, paths: Paths, size: tuple[int, int], demo: bool
) -> None:
    hold_still(paths)
    watch = Stopwatch()
    follow(diary, WALL_ANGEL)
    async with opened(size, demo=demo, stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        view = hands.player.query_one(FigureView)
        assert room_for_figure(screen.app.size, demo=demo) == (view.size if view.display else Size(0, 0))


async def test_a_figure_stands_on_the_page_of_the_theme_and_is_drawn_in_its_colours(
    opened: Opening, diary: Diary, paths: Paths
) -> None:
    hold_still(paths)
    follow(diary, WALL_ANGEL)
    async with opened(stopwatch=Stopwatch()) as screen:
        seen = []
        for theme in ("textual-dark", "dracula", "textual-light"):
            screen.app.theme = theme
            await screen.settle()
            view = screen.app.screen.query_one(FigureView)
            strips = view.render_lines(view.size.region)
            pages = {part.style.bgcolor for strip in strips for part in strip if part.style is not None}
            assert pages == {view.background_colors[1].rich_color}, theme
            seen.append(view._wanted)
        assert [wanted.dark for wanted in seen if wanted] == [True, True, False]
