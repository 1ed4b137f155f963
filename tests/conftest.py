"""What every test stands on: a home folder of its own, a frozen clock, a real SQLite file in tmp_path."""

import gc
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from tests import depth
from tests.cheap_keys import little_work
from tests.once import migrating_once
from tests.postgres import UNSAFE_AND_QUICK, Server, join, programs, serving

pytest_plugins = ["tests.limits"]

JAPAN = timezone(timedelta(hours=9))
TUESDAY_EVENING = datetime(2026, 11, 24, 20, 0, tzinfo=JAPAN)
"""Tuesday 24 November 2026, 20:00, nine hours east of UTC."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A property belongs to both runs: some examples in the quick one, all of them in the deep one.

    So do sweeps over variants: one of them in the quick run, all of them in the deep one.
    """
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker(depth.PROPERTY)
        if item.get_closest_marker("own_file") is not None and item.config.getoption("--postgres"):
            item.add_marker(pytest.mark.skip(reason="about SQLite's file alone"))
    depth.thin(items)


def pytest_collection_finish() -> None:
    """Modules and tests stay to the end: going through them again and again took a fifth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def pytest_configure() -> None:
    """Let the programs under test hear Ctrl+C: a shell starts what runs in its background deaf to it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass
class HandClock:
    """A clock that a test moves by hand."""

    instant: datetime = TUESDAY_EVENING

    def now(self) -> datetime:
        """The instant the hands show."""
        return self.instant

    def forward(self, **amount: float) -> None:
        """Move the hands on: `forward(days=1)`."""
        self.instant += timedelta(**amount)

    def set_utc(self, *parts: int) -> None:
        """Set the hands to an instant in UTC, read in Japan."""
        year, month, day, hour = parts
        self.instant = datetime(year, month, day, hour, tzinfo=UTC).astimezone(JAPAN)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the home folder, settings or diary of whoever runs it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in ("HOMECARE_DATA", "NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def own_umask() -> Iterator[None]:
    """What a test makes by hand is its owner's alone, as what the program makes; some say otherwise."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def new_database(request: pytest.FixtureRequest) -> Iterator[None]:
    """A new database has its tables at once, except where the migrations themselves are under test."""
    if request.node.get_closest_marker("migrates") is not None:
        yield
        return
    with migrating_once():
        yield


@pytest.fixture(autouse=True, scope="session")
def cheap_passphrases() -> Iterator[None]:
    """A passphrase closes a file at once; real processes take their time."""
    with little_work():
        yield


@pytest.fixture
def clock() -> HandClock:
    """A clock at Tuesday 24 November 2026, 20:00 in Japan."""
    return HandClock()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--postgres`: the diaries of the tests are kept in PostgreSQL."""
    parser.addoption("--postgres", action="store_true", help="keep the diaries of the tests in PostgreSQL")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One server for all tests of a process; they are skipped where PostgreSQL's programs are missing."""
    if programs() is None:
        pytest.skip("PostgreSQL's programs are not installed: apt-get install postgresql")
    with serving(*UNSAFE_AND_QUICK) as one:
        yield one


@pytest.fixture
def keep_at(request: pytest.FixtureRequest) -> Iterator[Callable[[Path], Path]]:
    """Says where a folder keeps its records: in itself; with `--postgres` in a new database of a server."""
    if not request.config.getoption("--postgres"):
        yield lambda folder: folder
        return
    server: Server = request.getfixturevalue("server")
    made: list[str] = []

    def on_the_server(folder: Path) -> Path:
        made.append(server.new_database())
        join(folder, made[-1])
        return folder

    yield on_the_server
    for address in made:
        server.drop(address)


@pytest.fixture
def paths(tmp_path: Path, keep_at: Callable[[Path], Path]) -> Paths:
    """A data folder that does not exist yet; with `--postgres` one that names a new database of a server."""
    return Paths(keep_at(tmp_path / "data"))


@pytest.fixture
def shelf(paths: Paths) -> Shelf:
    """The programmes that come with the program, and an own folder beside the diary."""
    return Shelf(bundled_programmes(), paths.programmes)


@pytest.fixture
def diary(paths: Paths, clock: HandClock) -> Iterator[Diary]:
    """An empty diary on a real SQLite file."""
    opened = Diary.open(paths, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def clinic(paths: Paths, clock: HandClock) -> Iterator[Clinic]:
    """The clinic of the same data folder."""
    opened = Clinic.open(paths, clock=clock)
    yield opened
    opened.close()
