"""The player under test: a stopwatch moved by hand, and a routine short enough to be led through."""

from dataclasses import dataclass

from homecare.core.records.records import ExerciseEntry
from homecare.diary.diary import Diary
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from homecare.ui.player.screen import Player
from tests.core.files import programme
from tests.ui.conftest import Screenful

SAFETY = """
[safety]
pain_peak_max = 5
stop_text = "Stop above 5 and call us."
"""
PLANK = """
[[exercise]]
use = "front-plank"
sets = 2
hold_s = 10
rest_s = 6
"""
STRETCH = """
[[exercise]]
use = "upper-trapezius-stretch"
sets = 1
hold_s = 4
"""
BIRD_DOG = """
[[exercise]]
use = "bird-dog"
sets = 1
reps = 2
hold_s = 3
"""


def hold_still(paths: Paths) -> None:
    """Settings under which no figure moves: what nobody looks at need not be drawn."""
    paths.settings.write_text("reduced_motion = true\n", encoding="utf-8")


def follow(diary: Diary, body: str = PLANK, head: str = SAFETY) -> None:
    """Follow a programme with these exercises from today on."""
    diary.programmes.assign(programme(head=head, body=body))
    read_the_safety_page(diary)


def read_the_safety_page(diary: Diary) -> None:
    """The safety page was shown already: it comes before the first routine only."""
    diary.shown.see_safety(read_safety().version)


def kept(diary: Diary) -> list[ExerciseEntry]:
    """The exercise entries of the diary, by name: the hand clock stands still while they are made."""
    entries = [line.entry for line in diary.history.lines() if isinstance(line.entry, ExerciseEntry)]
    return sorted(entries, key=lambda entry: entry.exercise)


def held(entry: ExerciseEntry) -> list[tuple[str, int | None]]:
    """Side and seconds of each set."""
    return [(str(one.side), one.held_s) for one in entry.sets]


@dataclass
class Stopwatch:
    """A monotonic clock that a test moves by hand."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Hands:
    """Hands on the keys, eyes on the screen, and time at will."""

    screen: Screenful
    watch: Stopwatch

    async def quiet(self) -> None:
        """Wait until the diary has answered whatever was asked, and what follows from it is shown."""
        for _ in range(3):
            await self.screen.pilot._wait_for_screen()
            await self.screen.app.diary.ask(lambda diary: None)
        await self.screen.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            await self.screen.pilot.press(key)
            await self.quiet()

    async def wait(self, seconds: float) -> None:
        """Let time pass, at most a second at a time."""
        while seconds > 0:
            step = min(1.0, seconds)
            self.watch.seconds += step
            seconds -= step
            self.player._tick()
        await self.quiet()

    @property
    def player(self) -> Player:
        """The player, also beneath a question."""
        (player,) = [one for one in self.screen.app.screen_stack if isinstance(one, Player)]
        return player

    @property
    def led(self) -> bool:
        """Whether the player is open."""
        return any(isinstance(one, Player) for one in self.screen.app.screen_stack)

    @property
    def shown(self) -> str:
        """Everything on the screen."""
        return self.screen.everything

    def line(self, name: str) -> str:
        """A line of the player."""
        return self.screen.text(f"#{name}").strip()
