"""The way to every screen of the program, and what is looked at on each: whole words, plain letters, safety.

A screen that is new gets a line in a tour here and one in `tests/cli/test_every_screen_as_text.py`.
"""

import pkgutil
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import Final, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.text import Text
from textual.screen import ModalScreen, Screen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Button, DataTable, Static
from textual.widgets._footer import FooterKey

import homecare.ui
from homecare.core.values.plain_letters import DRAWING
from homecare.ui.player.screen import Player
from homecare.ui.player.steps import Steps
from tests.ui.conftest import Screenful
from tests.ui.player.leading import Stopwatch


class Stop(NamedTuple):
    """A screen by its class's name, and the keys that lead there from the stop before."""

    screen: str
    keys: str


Tour = tuple[Stop, ...]
LATER: Final = "later"
"""Stands for no key: time passes in the player."""
PATIENCE_S: Final = 10
_BUSY: Final = {"looking", "showing", "drawing", "opening", "default"}
"""Workers that never wait for a person, but for"""
_WAITS: Final = {"_open_today"}
"""this one, which waits for the end of the first run."""


def _tour(*stops: tuple[str, str]) -> Tour:
    return tuple(Stop(*stop) for stop in stops)


DIARY: Final = _tour(
    ("TodayScreen", ""),
    ("KeysScreen", "question_mark"),
    ("PainForm", "escape p"),
    ("BodyDialog", "f2"),
    ("ExerciseForm", "escape escape e"),
    ("SkipDialog", "escape x"),
    ("SittingForm", "escape m"),
    ("RestForm", "escape r"),
    ("SessionForm", "escape a"),
    ("PointsPicker", "f2"),
    ("WrittenDialog", "escape escape R"),
    ("ChairDialog", "escape s s"),
    ("UntilDialog", "w"),
    ("TodayScreen", "escape left_square_bracket"),
    ("ProgressScreen", "2"),
    ("HowDialog", "i"),
    ("ProgressScreen", "escape b"),
    ("ProgressScreen", "a"),
    ("ProgressScreen", "e"),
    ("ProgressScreen", "v"),
    ("SessionsScreen", "3"),
    ("PlanSession", "n"),
    ("PlanCourse", "escape N"),
    ("AfterEffectsForm", "escape y"),
    ("ActivitiesForm", "escape f"),
    ("ChangeForm", "escape c"),
    ("ScalesScreen", "escape v"),
    ("ProgrammeScreen", "escape 4"),
    ("ConfirmDialog", "up enter"),
    ("GuideScreen", "escape 5"),
    ("HistoryScreen", "h"),
    ("WordsForm", "down enter"),
    ("VersionsDialog", "escape v"),
    ("ChoiceDialog", "escape t"),
    ("HistoryScreen", "escape slash p i l l o w"),
    ("HistoryScreen", "enter escape x"),
    ("ShareForm", "escape greater_than_sign"),
    ("PreviewPage", "tab tab tab q u i e t n e c k enter q u i e t n e c k enter"),
    ("ToldPage", "y"),
    ("ReceiveForm", "escape less_than_sign"),
    ("QuestionsDialog", "escape Q"),
    ("QuestionForm", "S w i m question_mark enter escape ctrl+home enter"),
)
"""A diary of twelve weeks: its rooms, its forms, its small questions."""

SETTINGS: Final = _tour(
    ("SettingsScreen", "comma"),
    ("ChoiceDialog", "enter"),
    ("ValueForm", "escape down down down enter"),
    ("SettingKeysScreen", "escape end enter"),
    ("KeyDialog", "enter"),
)
"""Everything that can be chosen."""

START: Final = _tour(("FirstRunScreen", ""), *(("FirstRunScreen", "enter") for _ in range(7)))
"""The first run, a step at a time."""

PLAYER: Final = _tour(
    ("Player", "S"),
    ("Player", "n later"),
    ("Player", "space"),
    ("LevelDialog", "full_stop"),
    ("SaidDialog", "4"),
    ("TodayScreen", "enter escape"),
    ("Player", "S"),
    ("KeepDialog", "n later escape"),
)
"""The player in its phases, stopped for pain, and left."""

BUILDER: Final = _tour(
    ("NamingForm", "4 n"),
    ("Builder", "escape c"),
    ("DoseForm", "e"),
    ("RulesForm", "escape r"),
    ("ProgrammeForm", "escape o"),
    ("Picker", "escape a"),
    ("LeaveDialog", "escape d escape"),
)
"""The builder and its forms."""

COURSE: Final = _tour(("MessageDialog", "y"), ("StepDialog", "enter"), ("ReceivedDialog", "escape M"))
"""What comes from a practice, and a proposed step."""

CLINIC: Final = _tour(
    ("PanelScreen", ""),
    ("PatientForm", "a"),
    ("ProgressScreen", "escape enter"),
    ("TodayScreen", "1"),
    ("NotesScreen", "9"),
    ("NoteForm", "a"),
    ("PlanForm", "escape p"),
    ("WatchForm", "escape t"),
    ("AnswerForm", "escape enter"),
    ("ShareForm", "escape greater_than_sign"),
    ("ReceiveForm", "escape less_than_sign"),
)
"""A practice of two patients."""

NOT_WALKED: Final = {"Palette", "PassphraseDialog", "PassphraseScreen", "WhosePage"}
"""Textual's palette has tests of its own. The others come with a sealed file, a locked diary or a first file
only: the tests of the first run, of the lock and of sharing open them."""
BASES: Final = {
    "Room", "DayForms", "DayCourse", "Question", "KeptForm", "Page",
    "EntryForm", "CourseForm", "ScaleForm", "DraftForm", "ClinicForm",
}  # fmt: skip
"""What screens are made of; never shown themselves."""


def screens() -> dict[str, type[Screen[object]]]:
    """Every screen class of the interface by name, without those that others are made of."""
    found: dict[str, type[Screen[object]]] = {}
    for module in pkgutil.walk_packages(homecare.ui.__path__, "homecare.ui."):
        for name, kind in vars(import_module(module.name)).items():
            if isinstance(kind, type) and issubclass(kind, Screen) and kind.__module__ == module.name:
                found[name] = kind
    return {name: kind for name, kind in found.items() if name not in BASES}


async def go(screen: Screenful, stop: Stop) -> None:
    """Press the keys that lead to a stop, and be there."""
    for key in stop.keys.split():
        await (_time_passes(screen) if key == LATER else screen.pilot.press(key))
        await calm(screen)
    await _in_front(screen, stop.screen, f"after {stop.keys!r}")
    await calm(screen)


async def _time_passes(screen: Screenful) -> None:
    """Some seconds in the player, a second at a time: more at once would count as lost."""
    watch, player = screen.app.stopwatch, screen.app.screen
    assert isinstance(watch, Stopwatch)
    assert isinstance(player, Player)
    for _ in range(8):
        watch.seconds += 1
        player._tick()


async def calm(screen: Screenful) -> None:
    """Wait until what was asked of the diary is shown; who waits for a person's answer is left waiting."""
    await screen.pilot.pause(0)
    while any(one.is_running and one.group in _BUSY and one.name not in _WAITS for one in screen.app.workers):
        await screen.pilot.pause(0.01)
    await screen.pilot.pause(0)


async def _in_front(screen: Screenful, name: str, when: str) -> None:
    end = monotonic() + PATIENCE_S
    while type(screen.app.screen).__name__ != name or not screen.app.screen.is_mounted:
        here = type(screen.app.screen).__name__
        assert monotonic() < end, f"{here}, not {name}, {when}\n{screen.everything}\n{screen.toasts}"
        await screen.pilot.pause(0.02)


async def safety_and_back(screen: Screenful) -> None:
    """One key opens the safety page, and Esc leads back to what was there."""
    before, focused = screen.app.screen, screen.app.focused
    typing = focused is not None and focused.check_consume_key("exclamation_mark", "!")
    await screen.pilot.press("f1" if typing else "exclamation_mark")
    await _in_front(screen, "SafetyScreen", f"after its key on {before}")
    await screen.pilot.press("escape")
    await _in_front(screen, type(before).__name__, "after Esc on the safety page")
    assert screen.app.screen is before


# What is wrong with a screen


def drawn_signs(screen: Screenful) -> str:
    """The signs on the screen that plain letters have no place for."""
    return "".join(sorted(set(DRAWING.findall(screen.everything))))


def cut_words(screen: Screenful) -> list[str]:
    """What is not shown whole: titles, lines, buttons, keys and paragraphs of the screen in front."""
    lines = screen.everything.splitlines()
    shown = _in_front_of_all(screen, lines)
    words = re.findall(r"[^\s…]+…", "\n".join(shown))
    found = [f"{word} is cut" for word in words if _is_cut(word)]
    for widget in screen.app.screen.query("*"):
        if widget.is_on_screen and widget.size.width:
            found += [f"{type(widget).__name__} #{widget.id}: {what}" for what in _cut(widget, lines)]
    return found


def _in_front_of_all(screen: Screenful, lines: Sequence[str]) -> list[str]:
    """The lines of the dialog that is open: what lies behind it is cut by its frame."""
    front = screen.app.screen
    if not isinstance(front, ModalScreen) or len(front.children) != 1:
        return list(lines)
    region = front.children[0].region
    strips = (Strip([Segment(line)]) for line in lines[region.y : region.bottom])
    return [strip.crop(region.x, region.right).text for strip in strips]


@lru_cache(maxsize=1)
def _own_texts() -> str:
    root = Path(homecare.ui.__file__).parents[1]
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(root.rglob("*.py")))


def _is_cut(word: str) -> bool:
    """Whether an ellipsis stands for letters: one that we wrote ourselves does not."""
    return word.strip("│ ") not in _own_texts()


def _cut(widget: Widget, lines: Sequence[str]) -> Iterator[str]:
    if isinstance(widget, FooterKey):
        if widget.region.x < widget.app.size.width < widget.region.right:
            yield f"the key {widget.description!r} is cut"
    elif isinstance(widget, Button):
        if cell_len(str(widget.label)) > widget.region.width:
            yield f"the button {str(widget.label)!r} is cut"
    elif isinstance(widget, DataTable):
        if widget.virtual_size.width > widget.size.width:
            yield "its columns are wider than the table"
    elif isinstance(widget, Static) and type(widget) in (Static, Steps):
        yield from _cut_paragraph(widget)
    elif type(widget).__module__.startswith("homecare.ui.widgets"):
        yield from _cut_line(widget)
    yield from _cut_titles(widget, lines)


def _cut_paragraph(widget: Static) -> Iterator[str]:
    """A text whose shown words are not its words: one was broken at the edge, or the last are missing."""
    plain = getattr(widget.visual, "plain", None)
    if plain is None or not widget.region.area:
        return
    frame, lines = widget.gutter, widget.render_lines(widget.region.reset_offset)
    inside = lines[frame.top : len(lines) - frame.bottom]
    shown = [strip.crop(frame.left, frame.left + widget.size.width).text for strip in inside]
    words, own = " ".join(shown).split(), plain.split()
    if max(map(cell_len, own), default=0) > widget.size.width:  # such as a path: it has to be broken
        words, own = ["".join(words)], ["".join(own)]
    if words != own:
        yield f"shows {' '.join(words)!r} of {plain!r}"


def _cut_line(widget: Widget) -> Iterator[str]:
    """A line of our own widgets that is longer than there is room."""
    drawn = widget.render() if "render" in vars(type(widget)) else None
    if (
        isinstance(drawn, Text)
        and "\n" not in drawn.plain
        and cell_len(drawn.plain.rstrip()) > widget.size.width
    ):
        yield f"{drawn.plain!r} is longer than {widget.size.width} cells"


def _cut_titles(widget: Widget, lines: Sequence[str]) -> Iterator[str]:
    region = widget.region
    for row, title in ((region.y, widget.border_title), (region.bottom - 1, widget.border_subtitle)):
        edged = widget.styles.border_top[0] if row == region.y else widget.styles.border_bottom[0]
        if not title or not edged or not 0 <= row < len(lines):
            continue
        said = Text.from_markup(title).plain
        if said not in lines[row]:
            yield f"the title {said!r} is cut: {lines[row][region.x : region.right]!r}"
