"""Export, import into an empty folder, export: the same, to the byte and to the row."""

import json
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.transfer.export_format import KINDS
from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.store.store import Store
from homecare.store.tables.every import TABLES
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.core.files import programme
from tests.data_folder.export_import.diaries import ACTS, bring, export, files, live, look
from tests.depth import examples
from tests.folders import Folder

WORDS = st.one_of(
    st.sampled_from(
        [
            "",
            "long meeting",
            "=SUM(A1)",
            "'=x",
            '+1 "quoted"; here',
            "two\nlines\tand a tab",
            "痛み 🙂",
            "@me",
            "-3",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40),
)


@pytest.fixture(scope="module")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an empty database, to be copied: laying the tables takes a while."""
    folder = tmp_path_factory.mktemp("empty")
    Store(folder).close()
    return folder


@settings(
    max_examples=examples(15), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    acts=st.lists(st.tuples(st.sampled_from(sorted(ACTS)), WORDS), min_size=8, max_size=30),
    seed=st.integers(0, 10**6),
)
def test_whatever_was_done_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, empty_folder: Path, acts: list[tuple[str, str]], seed: int
) -> None:
    place, clock = tmp_path_factory.mktemp("round"), HandClock()
    for name in ("home", "new"):
        shutil.copytree(empty_folder, place / name)
    home, new = Folder(place / "home", clock), Folder(place / "new", clock)
    with closing(home.diary()) as diary:
        live(diary, clock, [("pain", "first"), *acts], random.Random(seed))
    first = export(home.paths, place / "first")
    assert bring(new.paths, first).merge.writes
    assert files(export(new.paths, place / "second")) == files(first)
    assert new.dump() == home.dump()
    assert not bring(new.paths, first).merge.writes  # once more changes nothing
    assert new.dump() == home.dump()


def test_the_sample_diary_comes_back_with_its_undo(tmp_path: Path, clock: HandClock) -> None:
    home, new = Folder(tmp_path / "home", clock), Folder(tmp_path / "new", clock)
    fill_sample(home.paths, seed=2, now=TUESDAY_EVENING)
    first = export(home.paths, tmp_path / "first")
    assert files(export(home.paths, tmp_path / "again")) == files(first)
    bring(new.paths, first / "homecare.json")  # the JSON alone is all of it
    assert files(export(new.paths, tmp_path / "second")) == files(first)
    assert new.dump() == home.dump()
    with closing(home.diary()) as ours, closing(new.diary()) as theirs:
        assert theirs.history.last_action() == ours.history.last_action()
        assert theirs.history.undo() == ours.history.undo()
        assert theirs.trends.trend() == ours.trends.trend()


def test_a_practice_with_what_travelled_comes_back(tmp_path: Path, clock: HandClock) -> None:
    home, practice = Folder(tmp_path / "home", clock), Folder(tmp_path / "practice", clock)
    practice.add("Hana")
    practice.add("Ken")
    with closing(home.diary()) as diary:
        diary.entries.log_pain(6, note="=1+1")
    practice.receive(home.share(tmp_path / "a.json"), "Hana")
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(programme(), planned_sessions=8)
    home.receive(practice.share(tmp_path / "b.json", patient="Hana", message="Well done."))
    for name, folder in (("one", home), ("two", practice)):
        new = Folder(tmp_path / f"new {name}", clock)
        first = export(folder.paths, tmp_path / name)
        bring(new.paths, first)
        assert files(export(new.paths, tmp_path / f"{name} again")) == files(first)
        assert new.dump() == folder.dump()
        document = json.loads((first / "homecare.json").read_text(encoding="utf-8"))
        assert document["records"]["received"]
        assert document["records"]["link"]


def test_one_patient_alone_is_exported_with_the_programmes_they_had(tmp_path: Path, clock: HandClock) -> None:
    practice, new = Folder(tmp_path / "practice", clock), Folder(tmp_path / "new", clock)
    for number, name in enumerate(("Hana", "Ken"), 1):
        practice.add(name)
        with closing(practice.diary(name)) as diary:
            diary.programmes.assign(programme(version=number))
            diary.entries.log_pain(number)
    first = export(practice.paths, tmp_path / "first", "hana")
    records = json.loads((first / "homecare.json").read_text(encoding="utf-8"))["records"]
    assert [one["name"] for one in records["patient"]] == ["Hana"]
    assert [one["level"] for one in records["pain"]] == [1]
    assert [one["version"] for one in records["programme"]] == [1]
    bring(new.paths, first)
    assert files(export(new.paths, tmp_path / "second")) == files(first)


def test_everything_the_store_keeps_is_exported() -> None:
    assert set(KINDS.values()) == set(TABLES)


def test_an_export_is_valid_by_its_own_schema(tmp_path: Path, clock: HandClock) -> None:
    home = Folder(tmp_path / "home", clock)
    with closing(home.diary()) as diary:
        live(diary, clock, [(act, "note") for act in ACTS], random.Random(4))
    first = export(home.paths, tmp_path / "first")
    document = json.loads((first / "homecare.json").read_text(encoding="utf-8"))
    schema = json.loads((first / "homecare.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)
    document["records"]["pain"][0]["level"] = "four"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(document)


def test_neither_the_key_nor_settings_are_exported(paths: Paths, diary: Diary, tmp_path: Path) -> None:
    diary.entries.log_pain(4)
    (paths.data / "key.txt").write_text("AGE-SECRET-KEY-1NEVER")
    paths.settings.write_text('country = "JP"\n')
    exported = export(paths, tmp_path / "out")
    assert not any(b"SECRET" in content or b"country" in content for content in files(exported).values())


def test_an_export_changes_nothing_in_the_diary(paths: Paths, diary: Diary, tmp_path: Path) -> None:
    diary.entries.log_pain(4)
    with closing(sqlite3.connect(paths.database)) as database:
        before = list(database.iterdump())
        export(paths, tmp_path / "out")
        assert list(database.iterdump()) == before


def test_entries_of_another_time_zone_keep_their_instants(
    diary: Diary, paths: Paths, clock: HandClock, tmp_path: Path
) -> None:
    diary.entries.log_pain(4)
    clock.instant = (clock.instant + timedelta(hours=3)).astimezone(tz=None)
    diary.entries.log_pain(5)
    new = Paths(tmp_path / "new")
    bring(new, export(paths, tmp_path / "out"))
    with closing(Diary.open(new, clock=clock)) as other:
        assert [line.entry for line in other.history.lines()] == [
            line.entry for line in diary.history.lines()
        ]


def test_looking_writes_nothing(paths: Paths, diary: Diary, tmp_path: Path, clock: HandClock) -> None:
    diary.entries.log_pain(4)
    new = Folder(tmp_path / "new", clock)
    incoming = look(new.paths, export(paths, tmp_path / "out"))
    assert (incoming.begins, incoming.names) == (True, ("me",))
    assert {word for word, some in incoming.merge.new.items() if some} == {"patient", "pain", "action"}
    assert not any(rows for name, rows in new.dump().items() if name != "alembic_version")
