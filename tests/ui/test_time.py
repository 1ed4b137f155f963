"""The screen over a turning day, a night of another length, a journey, and a clock that is set back."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from homecare.core.records.records import PainReading
from homecare.core.values.days import in_utc
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.system.clock import MachineZone, SystemClock
from homecare.ui.app import HomecareApp
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful
from tests.ui.player.leading import PLANK, Hands, Stopwatch, follow, hold_still, kept

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass
class OnTheMachine:
    """An instant moved by hand, shown in the zone that the machine is set to."""

    instant: datetime

    def now(self) -> datetime:
        """The hands in the machine's zone, which is looked up as `SystemClock` does."""
        SystemClock().now()
        return self.instant.astimezone(MachineZone())

    def forward(self, **amount: float) -> None:
        """Move the hands on."""
        self.instant += timedelta(**amount)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Sets the zone of the machine; it is as it was afterwards."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be set for one process")
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


async def look(screen: Screenful) -> None:
    """What the app does by itself every 1.5 seconds."""
    await screen.app.look_again()
    await screen.settle()


def header(screen: Screenful) -> str:
    """The line that names the day."""
    return screen.everything.splitlines()[0]


async def test_a_night_shows_the_evening_before_until_the_turn_also_when_clocks_change(
    opened: Opening, desk: Diary, clock: HandClock
) -> None:
    clock.instant = datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN)
    async with opened() as screen:
        assert "Sat 28 Mar 2026" in screen.everything
        await screen.press("p", "6")
        for minutes, day in ((60, "Sat 28 Mar 2026"), (29, "Sat 28 Mar 2026"), (1, "Sun 29 Mar 2026")):
            clock.instant = (in_utc(clock.instant) + timedelta(minutes=minutes)).astimezone(BERLIN)
            await look(screen)
            assert day in screen.everything, clock.instant
    (reading,) = [line for line in desk.history.lines() if isinstance(line.entry, PainReading)]
    assert (reading.entry.day.isoformat(), reading.late) == ("2026-03-28", False)


async def test_another_zone_while_the_program_runs_shows_its_day_and_stops_no_timer(
    paths: Paths, machine: pytest.MonkeyPatch
) -> None:
    machine.setenv("TZ", "Asia/Tokyo")
    clock = OnTheMachine(datetime(2026, 11, 25, 0, 0, tzinfo=UTC))  # 09:00 on the 25th in Tokyo
    app = HomecareApp(paths, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        assert "Wed 25 Nov 2026" in screen.everything
        await screen.press("s")
        machine.setenv("TZ", "Pacific/Honolulu")
        clock.forward(minutes=9)
        await look(screen)
        assert "Tue 24 Nov 2026" in screen.everything
        now = await app.diary.ask(lambda diary: diary.sitting_now.now())
        assert now.minutes == 9
        await screen.press("p", "4")
        clock.forward(minutes=9)
        machine.setenv("TZ", "Pacific/Auckland")
        await look(screen)
        assert "Wed 25 Nov 2026" in screen.everything
        lines = await app.diary.ask(lambda diary: diary.history.lines())
        (reading,) = [line.entry for line in lines if isinstance(line.entry, PainReading)]
        assert (reading.day.isoformat(), reading.utc_offset) == ("2026-11-24", -600)
        ended = await app.diary.ask(lambda diary: diary.sitting.get_up())
        assert ended.end is not None
        assert ended.start is not None
        assert ended.end - ended.start == timedelta(minutes=18)


async def test_a_clock_set_back_a_day_leaves_nobody_on_a_day_that_has_not_come(
    opened: Opening, desk: Diary, clock: HandClock
) -> None:
    async with opened() as screen:
        await screen.press("left_square_bracket")
        assert "Mon 23 Nov 2026" in screen.everything
        clock.forward(days=-2)
        await look(screen)
        assert "Sun 22 Nov 2026" in screen.everything
        assert "Mon 23 Nov 2026" not in screen.everything


async def test_what_is_written_while_the_clock_is_ahead_is_taken_back_by_the_key_as_usual(
    opened: Opening, desk: Diary, clock: HandClock
) -> None:
    clock.forward(days=3653)
    desk.entries.log_rest(reason="by mistake")
    clock.forward(days=-3653)
    async with opened() as screen:
        await screen.press("p", "4")
        await screen.press("u")
        assert "Undone: Pain 4" in screen.toasts  # done today: it is not asked about
        await screen.press("u")
        assert "The last change was on an earlier day" in screen.everything
        await screen.press("y")
    assert desk.history.lines() == ()


async def test_an_entry_from_beyond_the_date_line_can_be_corrected_in_its_form(
    opened: Opening, diary: Diary, clock: HandClock
) -> None:
    clock.instant = datetime(2026, 11, 25, 9, tzinfo=ZoneInfo("Asia/Tokyo"))
    diary.entries.log_pain(6, note="before take-off")
    clock.instant = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Pacific/Honolulu"))
    async with opened() as screen:
        await screen.press("h", "enter")
        assert "Edit" in screen.everything
        await screen.press("5", "ctrl+s")
        assert "is in the future" not in screen.everything
    (line,) = diary.history.lines()
    assert (line.entry.level, line.entry.day.isoformat()) == (5, "2026-11-25")  # type: ignore[attr-defined]


async def test_what_is_led_is_counted_by_the_stopwatch_whatever_the_clock_does(
    opened: Opening, diary: Diary, clock: HandClock, paths: Paths
) -> None:
    hold_still(paths)
    follow(diary, PLANK)
    day, watch = diary.current_day(), Stopwatch()
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        for turn in (timedelta(), timedelta(days=-1), timedelta(days=1, hours=5), timedelta(hours=-1)):
            clock.instant += turn
            await hands.wait(11)
    (entry,) = kept(diary)
    assert entry.day == day
    assert [one.held_s for one in entry.sets] == [10, 10]
