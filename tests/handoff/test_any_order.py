"""Files in any order, any number of times: the practice ends with what is at home."""

import random
import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.records.records import PainReading
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.store.store import Store
from tests.conftest import HandClock
from tests.core.files import programme
from tests.depth import examples
from tests.folders import Folder


@pytest.fixture(scope="module")
def empty_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two folders with empty databases, to be copied: laying the tables takes a while."""
    folder = tmp_path_factory.mktemp("folders")
    Folder(folder / "practice", HandClock()).add("Hana")
    Store(folder / "patient").close()
    return folder


ACTS = st.lists(
    st.sampled_from(
        ["pain", "pain", "exercise", "rest", "edit", "remove", "undo", "undo", "assign", "share"]
    ),
    min_size=3,
    max_size=25,
)


def _act(diary: Diary, act: str, chance: random.Random) -> None:
    """Do something in a diary; what cannot be done just now is not done."""
    entries = [line.entry for line in diary.history.lines()]
    pains = [one for one in entries if isinstance(one, PainReading)]
    try:
        if act == "pain":
            diary.entries.log_pain(chance.randint(0, 10))
        elif act == "exercise":
            diary.entries.log_exercise("front-plank")
        elif act == "rest":
            diary.entries.log_rest()
        elif act == "assign":
            diary.programmes.assign(programme(version=chance.randint(1, 3)))
        elif act == "undo":
            diary.history.undo()
        elif act == "remove" and entries:
            diary.corrections.remove(chance.choice(entries).id)
        elif act == "edit" and pains:
            diary.corrections.edit(chance.choice(pains).id, {"level": chance.randint(0, 10)})
    except InputError:
        pass


def _state(folder: Folder, name: str) -> dict[str, Any]:
    """Everything a patient's diary shows, whatever the patient's id."""
    with closing(folder.diary(name)) as diary, closing(Store(folder.paths.data)) as store:
        patient = folder.patient(name)
        with store.reading() as repository:
            given = repository.assignments(patient.id)
        return {
            "entries": sorted(
                (repr(replace(line.entry, patient=UUID(int=0))) for line in diary.history.lines()),
            ),
            "given": sorted((repr(replace(one, patient=UUID(int=0))), kept.digest) for one, kept, _ in given),
        }


@settings(
    max_examples=examples(20), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS, seed=st.integers(0, 10**6))
def test_files_in_any_order_and_number_end_in_the_state_at_home(
    tmp_path_factory: pytest.TempPathFactory, empty_folders: Path, acts: list[str], seed: int
) -> None:
    chance, clock = random.Random(seed), HandClock()
    place = tmp_path_factory.mktemp("any")
    shutil.copytree(empty_folders, place, dirs_exist_ok=True)
    home, practice = Folder(place / "patient", clock), Folder(place / "practice", clock)
    made: list[Path] = []
    with ExitStack() as opened:
        diary = opened.enter_context(closing(home.diary()))
        for act in ["pain", *acts, "pain", "share"]:
            clock.forward(hours=chance.choice([0, 1, 30]), seconds=1)
            if act == "share":
                everything = chance.random() < 0.2
                try:
                    made.append(home.share(place / f"{len(made)}.json", everything=everything))
                except InputError as nothing:
                    assert "othing" in nothing.sentence  # noqa: PT017
            else:
                _act(diary, act, chance)
    order = made * 2 + chance.choices(made, k=2)
    chance.shuffle(order)
    for file in order:
        practice.receive(file, "Hana")
    assert _state(practice, "Hana") == _state(home, "me")
    before = practice.dump()
    for file in made:
        practice.receive(file)
    assert practice.dump() == before


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_removal_that_was_undone_stays_undone_in_any_order(
    home: Folder, practice: Folder, files: Callable[[str], Path], order: tuple[int, ...]
) -> None:
    made = []
    with closing(home.diary()) as diary:
        entry = diary.entries.log_pain(4)
        for name, act in (
            ("a", None),
            ("b", lambda: diary.corrections.remove(entry.id)),
            ("c", diary.history.undo),
        ):
            if act is not None:
                act()
            made.append(home.share(files(name)))
    for number in order:
        practice.receive(made[number], "Hana")
    assert _state(practice, "Hana") == _state(home, "me")
    assert len(_state(home, "me")["entries"]) == 1


@pytest.mark.deep
def test_a_long_diary_is_shared_and_received_in_seconds(
    home: Folder, practice: Folder, files: Callable[[str], Path]
) -> None:
    """Three years of a diary, and all of it once more: what is there already is seen as such."""
    with closing(home.diary()) as diary:
        model = diary.entries.log_pain(4)
    home.keep(*[replace(model, id=uuid4()) for _ in range(3000)])
    received = practice.receive(home.share(files("a.json")), "Hana")
    assert len(received.weighed.new["pain"]) == 3001
    again = practice.receive(home.share(files("b.json"), everything=True))
    assert len(again.weighed.same["pain"]) == 3001
    assert not again.weighed.writes
    with closing(Store(practice.paths.data)) as store, store.reading() as repository:
        assert len(repository.entries(PainReading, practice.patient("Hana").id)) == 3001
