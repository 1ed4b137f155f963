"""Who keeps what is done in the player: the diary, set by set, or for a break only the names."""

from dataclasses import replace
from typing import Protocol

from homecare.core.day.player_session import Led
from homecare.core.records.performed import Performed, performed_sets
from homecare.core.records.records import ExerciseEntry, Outcome, RoutineRun
from homecare.core.routine.player import Lead
from homecare.core.wording.sentences import commas
from homecare.ui.player import wording
from homecare.ui.safety.notice import show_notice
from homecare.ui.shell.host import Home


class Keeper(Protocol):
    """What the player tells of what is done."""

    asks_peak: bool
    """Whether the peak pain is asked for after each exercise."""

    async def keep(self, led: Led, lead: Lead, did: Performed | None = None, peak: int | None = None) -> None:
        """Keep what is done so far; `did` says how it went where the sets alone do not."""

    async def next(self) -> None:
        """The exercise is over."""

    async def drop(self) -> None:
        """Take back what was kept of the exercise."""

    async def end(self) -> None:
        """The player is left."""


class RoutineKeeper:
    """Keeps sets as entries of the diary.

    Every method raises HomecareError where the diary cannot be written.
    """

    asks_peak = True

    def __init__(self, home: Home, run: RoutineRun) -> None:
        self._home = home
        self._run = run
        self.entries: list[ExerciseEntry] = []
        """What was kept of the exercises that are over."""

    async def keep(self, led: Led, lead: Lead, did: Performed | None = None, peak: int | None = None) -> None:
        """Write the sets in the place of what was kept of this exercise before."""
        run, how = self._run, did or performed_sets(lead.asked, lead.sets)
        self._run = await self._home.diary.ask(
            lambda diary: diary.player.keep_sets(run, lead.asked, how, peak=peak, instead_of=led.instead_of)
        )

    async def _note_kept(self, run: RoutineRun) -> None:
        entry = await self._home.diary.ask(lambda diary: diary.player.kept_entry(run))
        if entry is not None:
            self.entries.append(entry)
        if entry is not None and entry.outcome is Outcome.SKIPPED:  # pain has its own question in the player
            await show_notice(self._home, entry)

    async def next(self) -> None:
        """On to the next exercise; after the last one the run is over."""
        run = self._run
        # Even where the diary cannot be written: the next exercise must not stand in this one's entry.
        self._run = replace(run, exercises=run.exercises[1:], entry=None)
        await self._note_kept(run)
        self._run = await self._home.diary.ask(lambda diary: diary.player.next_exercise(run))

    async def drop(self) -> None:
        """Take back what was kept of the exercise under way."""
        run = self._run
        self._run = await self._home.diary.ask(lambda diary: diary.player.drop_sets(run))

    async def end(self) -> None:
        """The run is over; what was kept stays."""
        run = self._run
        await self._note_kept(run)
        if run.ended_at is None:
            self._run = await self._home.diary.ask(lambda diary: diary.player.end_run(run))


class BreakKeeper:
    """Keeps the names of what was done in a break; breaks are counted apart from the routine."""

    asks_peak = False

    def __init__(self) -> None:
        self.done: list[str] = []
        self._under_way: str | None = None

    async def keep(self, led: Led, lead: Lead, did: Performed | None = None, peak: int | None = None) -> None:
        """Something was done of this exercise; what went otherwise than planned is said with it."""
        sets = lead.sets if did is None else did.sets
        aside = [did.reason] if did is not None and did.reason else []
        aside += [wording.PAIN.format(level=peak)] if peak is not None else []
        words = led.name
        if aside:
            words = wording.WITH_ASIDE.format(exercise=led.name, aside=commas(*aside))
        self._under_way = words if sets or aside else None

    async def next(self) -> None:
        """On to the next."""
        if self._under_way is not None:
            self.done.append(self._under_way)
        self._under_way = None

    async def drop(self) -> None:
        """It was not done after all."""
        self._under_way = None

    async def end(self) -> None:
        """The break is over."""
        await self.next()
