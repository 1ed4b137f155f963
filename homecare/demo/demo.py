"""A sample diary on a throwaway data folder, removed when it is closed."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final
from uuid import UUID

from homecare.core.programme_file.reader import digest, normalised
from homecare.core.records.practice import Appointment
from homecare.core.records.records import Assignment
from homecare.core.records.shown import SAFETY, Seen
from homecare.core.values.days import Clock, diary_day
from homecare.demo.writer import sample_diary
from homecare.diary import assignments
from homecare.exchange.content import read_safety
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from homecare.store.repository import Repository
from homecare.store.store import Store

DEFAULT_SEED: Final = 2
"""The sample patient that is shown where no seed is given."""
PREFIX: Final = "homecare-demo-"
"""How the name of a throwaway data folder begins."""
PROGRAMMES: Final = ("core-posture-basics", "desk-neck-upper-back")
"""What the sample patient follows: the first for six weeks, then the second."""
FLARE: Final = "flare-minimum"
"""What the sample patient has set aside for flares."""
NEXT_SESSION: Final = timedelta(days=3)
"""From today to the sample patient's next treatment."""


@contextmanager
def throwaway_demo(seed: int, clock: Clock) -> Iterator[Paths]:
    """A temporary data folder with the sample diary of twelve weeks, removed at the end, also after an error.

    Raises:
        StoreError: if the folder or the database cannot be written.
    """
    with TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder:
        paths = Paths(Path(folder))
        fill_sample(paths, seed=seed, now=clock.now())
        yield paths


def fill_sample(paths: Paths, *, seed: int, now: datetime) -> None:
    """Write the sample diary, as it stands at `now` (aware, local), into a data folder: one transaction.

    The same seed on the same diary day gives the same records, ids included.

    Raises:
        StoreError: if the folder or the database cannot be written.
    """
    shelf = Shelf(bundled_programmes(), paths.programmes)
    texts = [shelf.read(shelf.bundled / f"{slug}.toml") for slug in PROGRAMMES]
    plans = [shelf.plan(text, f"{slug}.toml") for text, slug in zip(texts, PROGRAMMES, strict=True)]
    digests = [digest(normalised(text)) for text in texts]
    sample = sample_diary(seed, now, list(zip(digests, plans, strict=True)))
    ids = Random(f"programmes of {seed}")

    def new_id() -> UUID:
        return UUID(int=ids.getrandbits(128), version=4)

    with closing(Store(paths.data)) as store, store.writing() as repository:
        repository.add(sample.patient)
        for text, plan, given in zip(texts, plans, sample.assignments, strict=True):
            assignments.keep(repository, plan, text, given.patient, new_id=new_id, at=given.entered_at)
            repository.add(given)
        repository.add_all(_beside(repository, shelf, sample.assignments[-1], now, new_id))
        repository.add_all([*sample.entries, sample.last])


def _beside(
    repository: Repository, shelf: Shelf, given: Assignment, now: datetime, new_id: Callable[[], UUID]
) -> list[object]:
    """What stands beside the programme: the flare plan, and the next treatment."""
    text = shelf.read(shelf.bundled / f"{FLARE}.toml")
    plan = shelf.plan(text, FLARE)
    kept = assignments.keep(repository, plan, text, given.patient, new_id=new_id, at=given.entered_at)
    flare = replace(given, id=new_id(), digest=kept.digest, until=None, planned_sessions=None, flare=True)
    day = diary_day(now) + NEXT_SESSION
    at = given.entered_at
    seen = Seen(
        id=new_id(),
        patient=given.patient,
        what=SAFETY,
        version=read_safety().version,
        day=given.start,
        seen_at=at,
    )
    return [
        seen,
        flare,
        Appointment(id=new_id(), patient=given.patient, day=day, time="15:30", entered_at=at),
    ]
