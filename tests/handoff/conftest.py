"""Two folders, and the files that go between them."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from homecare.core.records.practice import Appointment, PracticeNote, Watch
from homecare.core.values.days import in_utc
from tests.conftest import HandClock
from tests.core.files import BRIDGE, programme
from tests.folders import Folder


@pytest.fixture
def home(tmp_path: Path, clock: HandClock) -> Folder:
    """A patient's own folder, with nothing in it."""
    return Folder(tmp_path / "patient", clock)


@pytest.fixture
def practice(tmp_path: Path, clock: HandClock, keep_at: Callable[[Path], Path]) -> Folder:
    """A practice's folder, with one patient; with `--postgres` its records are on a server."""
    folder = Folder(keep_at(tmp_path / "practice"), clock)
    folder.add("Hana")
    return folder


@pytest.fixture
def files(tmp_path: Path) -> Callable[[str], Path]:
    """Names for files that are handed over."""
    return lambda name: tmp_path / name


@pytest.fixture
def first(home: Folder, practice: Folder, tmp_path: Path) -> Path:
    """A first file from home, which the practice has not received."""
    with closing(home.diary()) as diary:
        diary.entries.log_pain(6, day=date(2026, 11, 2))
        diary.entries.log_pain(4, note="slept badly")
        diary.entries.log_exercise("front-plank")
    return home.share(tmp_path / "first.json")


@pytest.fixture
def answer(home: Folder, practice: Folder, first: Path, files: Callable[[str], Path]) -> Path:
    """A file from the practice after it received the first: programme, treatment, message, and notes."""
    practice.receive(first, "Hana")
    hana, now = practice.patient("Hana").id, in_utc(practice.clock.now())
    practice.keep(
        PracticeNote(id=uuid4(), patient=hana, text="seems worried", entered_at=now),
        Watch(id=uuid4(), patient=hana, silent_days=17, entered_at=now),
        Appointment(id=UUID(int=5), patient=hana, day=date(2026, 12, 1), time="15:30", entered_at=now),
    )
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(programme(body=BRIDGE), planned_sessions=8)
    return practice.share(files("answer.json"), message="Well done.\nSee you.")
