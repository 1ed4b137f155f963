"""An export into a diary that has entries: merged by id, the later state stands, and conflicts are named."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from homecare.core.records.records import Patient
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError
from tests.conftest import HandClock
from tests.core.files import programme
from tests.data_folder.export_import.diaries import bring, export, files, look
from tests.folders import Folder, says


@pytest.fixture
def desk(tmp_path: Path, clock: HandClock) -> Folder:
    """A diary with two entries."""
    folder = Folder(tmp_path / "desk", clock)
    with closing(folder.diary()) as diary:
        diary.entries.log_pain(6)
        clock.forward(hours=1)
        diary.entries.log_exercise("front-plank")
    return folder


@pytest.fixture
def laptop(desk: Folder, tmp_path: Path, clock: HandClock) -> Folder:
    """A copy of it on another machine."""
    folder = Folder(tmp_path / "laptop", clock)
    bring(folder.paths, export(desk.paths, tmp_path / "monday"))
    clock.forward(hours=1)
    return folder


def pain_of(diary: Diary) -> list[tuple[str, int]]:
    """The levels that count, newest first."""
    return [("pain", line.entry.level) for line in diary.history.lines() if hasattr(line.entry, "level")]


def test_what_was_entered_on_both_sides_is_there_once(desk: Folder, laptop: Folder, tmp_path: Path) -> None:
    with closing(desk.diary()) as diary:
        diary.entries.log_rest()
    with closing(laptop.diary()) as diary:
        diary.entries.log_sitting(300)
    incoming = bring(laptop.paths, export(desk.paths, tmp_path / "out"))
    assert (incoming.merge.conflicts, incoming.merge.known) == ((), 5)
    with closing(laptop.diary()) as diary:
        assert len(says(diary)) == 4
        assert len({line.entry.id for line in diary.history.lines()}) == 4
    before = laptop.dump()
    again = bring(laptop.paths, tmp_path / "out")
    assert not again.merge.writes
    assert again.copy is None
    assert laptop.dump() == before


def test_a_correction_comes_along_and_the_old_entry_no_longer_counts(
    desk: Folder, laptop: Folder, tmp_path: Path
) -> None:
    with closing(desk.diary()) as diary:
        old = diary.history.lines()[-1].entry
        diary.corrections.edit(old.id, {"level": 3})
    incoming = bring(laptop.paths, export(desk.paths, tmp_path / "out"))
    assert [one.id for one in incoming.merge.newer["pain"]] == [old.id]
    assert laptop.dump() == desk.dump()


def test_what_is_further_on_here_is_not_taken_back(desk: Folder, laptop: Folder, tmp_path: Path) -> None:
    with closing(laptop.diary()) as diary:
        diary.corrections.edit(diary.history.lines()[-1].entry.id, {"level": 3})
        diary.history.undo()
        diary.corrections.remove(diary.history.lines()[0].entry.id)
    before = laptop.dump()
    incoming = bring(laptop.paths, export(desk.paths, tmp_path / "out"))
    assert not incoming.merge.writes
    assert incoming.merge.older == 1
    assert incoming.merge.conflicts == ()
    assert laptop.dump() == before


def test_what_was_undone_elsewhere_is_undone_here(desk: Folder, laptop: Folder, tmp_path: Path) -> None:
    with closing(desk.diary()) as diary:
        diary.history.undo()
    bring(laptop.paths, export(desk.paths, tmp_path / "out"))
    assert laptop.dump() == desk.dump()
    with closing(laptop.diary()) as diary:
        assert pain_of(diary) == [("pain", 6)]
        assert len(says(diary)) == 1


def test_an_older_export_does_not_bring_back_what_was_undone(
    desk: Folder, laptop: Folder, tmp_path: Path
) -> None:
    with closing(desk.diary()) as diary:
        diary.corrections.remove(diary.history.lines()[0].entry.id)
        old = export(desk.paths, tmp_path / "old")
        diary.history.undo()
    bring(laptop.paths, export(desk.paths, tmp_path / "new"))
    before = laptop.dump()
    assert bring(laptop.paths, old).merge.writes is False
    assert laptop.dump() == before


def test_an_entry_changed_on_both_sides_is_a_conflict_and_what_is_here_stays(
    desk: Folder, laptop: Folder, tmp_path: Path
) -> None:
    for folder, level in ((desk, 1), (laptop, 9)):
        folder.clock.forward(minutes=1)
        with closing(folder.diary()) as diary:
            diary.corrections.edit(diary.history.lines()[-1].entry.id, {"level": level})
    incoming = bring(laptop.paths, export(desk.paths, tmp_path / "out"))
    (conflict,) = incoming.merge.conflicts
    assert (conflict.word, conflict.here.level) == ("pain", 6)
    assert conflict.here.archived_at != conflict.other.archived_at
    with closing(laptop.diary()) as diary:
        assert {level for _, level in pain_of(diary)} == {1, 9}  # both corrections stand, and are named
    assert not bring(laptop.paths, tmp_path / "out").merge.writes


def test_a_bout_that_was_open_in_the_copy_is_closed(
    desk: Folder, laptop: Folder, tmp_path: Path, clock: HandClock
) -> None:
    with closing(desk.diary()) as diary:
        diary.sitting.sit_down()
        bring(laptop.paths, export(desk.paths, tmp_path / "open"))
        clock.forward(minutes=20)
        diary.sitting.get_up()
    incoming = bring(laptop.paths, export(desk.paths, tmp_path / "closed"))
    assert incoming.merge.conflicts == ()
    assert laptop.dump() == desk.dump()
    assert not bring(laptop.paths, tmp_path / "open").merge.writes


def test_the_same_programme_kept_under_another_id_is_kept_once(
    desk: Folder, tmp_path: Path, clock: HandClock
) -> None:
    practice = Folder(tmp_path / "practice", clock)
    practice.add("Hana")
    for folder, name in ((desk, None), (practice, "Hana")):
        with closing(folder.diary(name)) as diary:
            diary.programmes.assign(programme())
    incoming = bring(practice.paths, export(desk.paths, tmp_path / "out"))
    assert incoming.merge.new["programme"] == ()
    assert len(practice.dump()["programme"]) == 1
    assert len(practice.dump()["assignment"]) == 2


def test_a_copy_from_before_is_put_aside(desk: Folder, laptop: Folder, tmp_path: Path) -> None:
    with closing(desk.diary()) as diary:
        diary.entries.log_rest()
    incoming = bring(laptop.paths, export(desk.paths, tmp_path / "out"))
    assert incoming.copy is not None
    aside = Folder(tmp_path / "aside", laptop.clock)
    aside.paths.data.mkdir()
    shutil.copy(incoming.copy, aside.paths.database)
    with closing(aside.diary()) as diary:
        assert len(says(diary)) == 2


def test_another_diary_of_the_same_name_has_to_be_named(
    desk: Folder, tmp_path: Path, clock: HandClock
) -> None:
    new = Folder(tmp_path / "new", clock)
    clock.forward(hours=-2)
    with closing(new.diary()) as diary:
        diary.entries.log_sitting(60)
    out, before = export(desk.paths, tmp_path / "out"), new.dump()
    with pytest.raises(InputError, match="another diary of me here") as refused:
        bring(new.paths, out)
    assert "--patient me" in refused.value.next_step
    assert new.dump() == before
    incoming = bring(new.paths, out, "me")
    assert incoming.of is not None
    with closing(new.diary()) as diary:
        assert len(says(diary)) == 3
        assert diary.history.undo().says.startswith("Front plank")
    after = new.dump()
    again = bring(new.paths, out, "me").merge
    assert (again.writes, again.older) == (False, 2)  # the entry that was undone here, and its action
    assert new.dump() == after
    with pytest.raises(NotFoundError):
        bring(new.paths, out, "Hana")


def test_a_diary_of_another_name_stands_beside(desk: Folder, tmp_path: Path, clock: HandClock) -> None:
    practice = Folder(tmp_path / "practice", clock)
    practice.add("Hana")
    bring(practice.paths, export(desk.paths, tmp_path / "out"))
    with closing(practice.diary("me")) as mine, closing(practice.diary("Hana")) as hers:
        assert (len(says(mine)), len(says(hers))) == (2, 0)


def test_several_diaries_do_not_become_one(tmp_path: Path, clock: HandClock) -> None:
    practice, home = Folder(tmp_path / "practice", clock), Folder(tmp_path / "home", clock)
    practice.add("Hana")
    practice.add("Ken")
    with closing(home.diary()) as diary:
        diary.entries.log_pain(3)
    with pytest.raises(InputError, match="diaries of Hana and Ken"):
        bring(home.paths, export(practice.paths, tmp_path / "out"), "me")


def test_a_renamed_patient_is_named_as_a_conflict(desk: Folder, laptop: Folder, tmp_path: Path) -> None:
    from homecare.store.store import Store

    with closing(Store(desk.paths.data)) as store, store.writing() as repository:
        patient: Patient = repository.patients()[0]
        repository.amend(replace(patient, name="Hana"))
    incoming = look(laptop.paths, export(desk.paths, tmp_path / "out"))
    (conflict,) = incoming.merge.conflicts
    assert (conflict.here.name, conflict.other.name) == ("me", "Hana")


def test_a_table_that_was_changed_is_named_and_the_document_counts(
    desk: Folder, tmp_path: Path, clock: HandClock
) -> None:
    out, new = export(desk.paths, tmp_path / "out"), Folder(tmp_path / "new", clock)
    table = out / "pain.csv"
    table.write_bytes(table.read_bytes().replace(b",6,", b",2,"))
    incoming = bring(new.paths, out)
    assert look(new.paths, out).notes == (
        "pain.csv was changed after the export; homecare reads only homecare.json.",
    )
    assert incoming.merge.writes
    with closing(new.diary()) as diary:
        assert pain_of(diary) == [("pain", 6)]
    assert files(out)["homecare.json"] == files(export(new.paths, tmp_path / "again"))["homecare.json"]
