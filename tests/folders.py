"""Data folders of two sides, as the people there use them: for tests of the hand-off."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.records.records import Patient
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.exchange.container import Seal
from homecare.handoff.handoff import HandOff, Incoming
from homecare.paths import Paths
from homecare.store.store import Store
from tests.conftest import HandClock

PLAIN = Seal()


def no_passphrase() -> str:
    raise AssertionError("no passphrase is asked for")


class Folder:
    """One data folder, as a person uses it."""

    def __init__(self, data: Path, clock: HandClock) -> None:
        self.paths = Paths(data)
        self.clock = clock

    def diary(self, patient: str | None = None) -> Diary:
        """The diary of this folder."""
        return Diary.open(self.paths, patient=patient, clock=self.clock)

    def add(self, name: str, *, own: bool = False) -> Patient:
        """Begin somebody's diary."""
        with closing(Clinic.open(self.paths, clock=self.clock)) as clinic:
            return clinic.patients.add(name, own=own)

    def hand_off(self, patient: str | None = None) -> HandOff:
        """The hand-off of this folder."""
        return HandOff.open(self.paths, patient=patient, clock=self.clock)

    def share(self, file: Path, seal: Seal = PLAIN, *, patient: str | None = None, **said: Any) -> Path:
        """Make a file for the other side."""
        with closing(self.hand_off(patient)) as hand_off:
            return hand_off.share(hand_off.prepare(**said), file, seal, over=file.exists())

    def look(self, file: Path, patient: str | None = None) -> Incoming:
        """Look through a file."""
        with closing(self.hand_off(patient)) as hand_off:
            return hand_off.look(file, no_passphrase)

    def receive(self, file: Path, patient: str | None = None) -> Incoming:
        """Receive a file."""
        with closing(self.hand_off(patient)) as hand_off:
            return hand_off.receive(hand_off.look(file, no_passphrase))

    def keep(self, *records: Any) -> None:
        """Write records as the clinic's own rooms would."""
        with closing(Store(self.paths.data)) as store, store.writing() as repository:
            repository.add_all(records)

    def kept(self, kind: type[Any], name: str) -> list[Any]:
        """What is kept of one kind for a patient, archived or not, in no order."""
        with closing(Store(self.paths.data)) as store, store.reading() as repository:
            return repository.kept(kind, self.patient(name).id)

    def patient(self, name: str = "me") -> Patient:
        """The patient with this name."""
        with closing(Clinic.open(self.paths, clock=self.clock)) as clinic:
            return next(one for one in clinic.patients.all() if one.name == name)

    def dump(self) -> dict[str, list[Any]]:
        """Every row of every table; nothing where there is no database."""
        if not self.paths.database.exists():
            return {}
        with closing(sqlite3.connect(self.paths.database)) as database:
            names = [
                row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            return {name: sorted(database.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def says(diary: Diary) -> list[tuple[date, str]]:
    """A diary's entries in words."""
    return [(line.entry.day, line.says) for line in diary.history.lines()]


def assert_refused(folder: Folder, file: Path, says: str, patient: str | None = None) -> None:
    """A file is refused in a sentence with exit 2, and not a row of the folder changes."""
    before, content = folder.dump(), folder.paths.database.read_bytes() if folder.dump() else b""
    with pytest.raises(InputError, match=says) as refused:
        folder.receive(file, patient)
    assert refused.value.exit_code == 2
    assert folder.dump() == before
    assert (folder.paths.database.read_bytes() if before else b"") == content
    assert not (folder.paths.data / "backups").exists() or before
