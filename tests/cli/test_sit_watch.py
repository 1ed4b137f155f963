"""`homecare sit watch`: at a clock moved by hand, and as a real process at a terminal of its own."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO

import pytest
import time_machine

from homecare.cli.sit_watch import Watch
from homecare.core.sitting.sitting import SittingEntries
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.system.notifications import BELL
from tests.cli.test_process import HOMECARE, ran, start
from tests.conftest import HandClock

# The watch, at a clock moved by hand


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Always."""
        return True

    def shown(self) -> str:
        """What was written since the last look."""
        text = self.getvalue()
        self.seek(0)
        self.truncate()
        return text


@pytest.fixture
def watched(paths: Paths, clock: HandClock) -> Iterator[Diary]:
    """The diary that a watch looks at."""
    with time_machine.travel(clock.instant):
        diary = Diary.open(paths, clock=clock)
        yield diary
        diary.close()


def test_the_watch_writes_over_its_line_and_rings_once(
    watched: Diary, paths: Paths, clock: HandClock
) -> None:
    terminal = Terminal()
    watch = Watch(watched, terminal, clock=clock)
    watch.look()
    assert terminal.shown() == "\rnot sitting · homecare sit start"
    other = Diary.open(paths, clock=clock)
    other.sitting.sit_down()
    watch.look()
    assert terminal.shown() == f"\r{'sitting 0 min, break in 30':32}\rsitting 0 min, break in 30"
    clock.forward(minutes=30)
    watch.look()
    rung = terminal.shown()
    assert rung.count(BELL) == 1
    assert "\x1b]9;homecare: Break due after 30 min." in rung
    assert "\x1b]777;notify;homecare;Break due" in rung
    assert "Stand up and move for 2 min. Get up now: homecare sit break (or with --skip, --postpone)" in (
        " ".join(rung.split())
    )
    assert rung.endswith("\rsitting 30 min, break due now · homecare sit break")
    clock.forward(seconds=20)
    watch.look()
    assert BELL not in terminal.shown()
    other.sitting.postpone_break()
    watch.look()
    assert BELL not in terminal.shown()
    clock.forward(minutes=5)
    watch.look()
    assert terminal.shown().count(BELL) == 1  # the same prompt, five minutes later
    other.sitting.take_break()
    watch.look()
    assert "\rnot sitting" in terminal.shown()
    other.close()


def test_the_watch_is_silent_where_the_settings_say_so(paths: Paths, clock: HandClock) -> None:
    paths.data.mkdir()
    paths.settings.write_text("sound = false\nnotifications = false\n", encoding="utf-8")
    diary = Diary.open(paths, clock=clock)
    diary.sitting.sit_down(at=clock.instant - timedelta(minutes=31))
    terminal = Terminal()
    Watch(diary, terminal, clock=clock).look()
    rung = terminal.shown()
    assert BELL not in rung
    assert "\x1b" not in rung
    assert "Break due after 31 min." in rung
    diary.close()


def test_without_a_terminal_the_watch_prints_a_line_when_something_changes(
    watched: Diary, paths: Paths, clock: HandClock
) -> None:
    stream = StringIO()
    watch = Watch(watched, stream, clock=clock)
    other = Diary.open(paths, clock=clock)
    watch.look()
    other.sitting.sit_down()
    for _ in range(40):
        watch.look()
        clock.forward(minutes=1)
    other.sitting.get_up()
    watch.look()
    lines = stream.getvalue().splitlines()
    assert [line.partition(".")[0] for line in lines] == [
        "No sitting is being timed now",
        "Sitting since 20:00, 0 min",
        "Sitting since 20:00, 30 min",
        "No sitting is being timed now",
    ]
    assert stream.getvalue().replace("\n", "").isprintable()
    other.close()


def test_the_watch_reads_only_after_something_was_written_and_on_a_new_day(
    watched: Diary, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[None] = []
    entries = watched.sitting_now.entries

    def counted() -> SittingEntries:
        read.append(None)
        return entries()

    monkeypatch.setattr(watched.sitting_now, "entries", counted)
    watch = Watch(watched, Terminal(), clock=clock)
    for _ in range(60):
        watch.look()
        clock.forward(seconds=1)
    assert len(read) == 1
    clock.forward(hours=9)
    watch.look()
    assert len(read) == 2


def test_a_narrow_pane_gets_what_fits(
    watched: Diary, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "21")
    terminal = Terminal()
    watched.sitting.sit_down(at=clock.instant - timedelta(minutes=20))
    Watch(watched, terminal, clock=clock).look()
    assert terminal.shown() == "\rsitting 20 min, brea"


# Processes of their own


@pytest.mark.deep
def test_a_start_outlives_a_watch_that_is_killed(paths: Paths) -> None:
    assert ran(paths, "sit", "start")[0] == 0
    with start(paths, "sit", "watch") as watch:
        assert watch.stdout is not None
        assert watch.stdout.readline().startswith("Sitting since")
        watch.kill()
    assert ran(paths, "sit", "stop")[1].startswith("Logged: Sitting")


class Pane:
    """A real process at a terminal of its own, and what it showed there."""

    def __init__(self, paths: Paths, *words: str) -> None:
        pty = pytest.importorskip("pty")
        self.main, terminal = pty.openpty()
        self.process = subprocess.Popen(
            [*HOMECARE, "--data", str(paths.data), *words],
            stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
        )  # fmt: skip
        os.close(terminal)
        self.text = ""

    def wait_for(self, words: str, seconds: float = 60) -> None:
        """Wait until it shows these words."""
        begun = time.monotonic()
        while words not in self.text:
            left = begun + seconds - time.monotonic()
            assert left > 0, f"{words!r} did not show in {self.text!r}"
            if select.select([self.main], [], [], left)[0]:
                self.text += os.read(self.main, 4096).decode(errors="replace")

    def close(self) -> int:
        """Press Ctrl+C; the exit code."""
        self.process.send_signal(2)
        code = self.process.wait(timeout=60)
        os.close(self.main)
        return code


SAT_DOWN = """
import sys
from datetime import UTC, datetime, timedelta
from homecare.diary.diary import Diary
from homecare.paths import Paths
from pathlib import Path
sitting = Diary.open(Paths(Path(sys.argv[1]))).sitting
sitting.sit_down(at=datetime.now(UTC) - timedelta(minutes=30, seconds=-4))
"""


def test_the_watch_rings_when_due_and_shows_what_another_process_does(paths: Paths) -> None:
    # Processes go by the machine's clock: somebody sat down 29 minutes and 56 seconds ago.
    subprocess.run([sys.executable, "-c", SAT_DOWN, str(paths.data)], check=True)
    pane = Pane(paths, "sit", "watch")
    try:
        pane.wait_for("sitting 29 min, break in 1")
        assert BELL not in pane.text
        pane.wait_for(BELL)
        pane.wait_for("\x1b]9;homecare: Break due after 30 min.")
        pane.wait_for("\x1b]777;notify;homecare;Break due")
        pane.wait_for("sitting 30 min, break due now")
        assert ran(paths, "sit", "break")[0] == 0
        pane.wait_for("not sitting")
        assert pane.text.count(BELL) == 1
    finally:
        assert pane.close() == 130
    assert "Traceback" not in pane.text


def test_the_watch_in_a_pipe_prints_what_changes_and_leaves_quietly(paths: Paths) -> None:
    with start(paths, "sit", "watch") as watch:
        assert watch.stdout is not None
        assert watch.stdout.readline() == (
            "No sitting is being timed now. When you sit down: homecare sit start\n"
        )
        ran(paths, "sit", "start")
        assert watch.stdout.readline().startswith("Sitting since")
        watch.send_signal(2)
        out, err = watch.communicate(timeout=60)
    assert (watch.returncode, out, err) == (130, "", "")
