"""Copies of a diary, putting one back, the examination, and salvage: on real files, damaged for real."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from homecare.core.records.practice import ShareMade
from homecare.core.records.records import PainReading
from homecare.core.wording.backups import State, worst
from homecare.data_folder.backups import Backups
from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError, StoreError
from homecare.paths import Paths
from homecare.store.sqlite import backups
from tests.conftest import HandClock
from tests.depth import some

PAGE = 4096


@pytest.fixture
def keeping(paths: Paths, clock: HandClock) -> Backups:
    """The door to the test's files."""
    return Backups.open(paths, clock=clock)


@pytest.fixture
def lived(paths: Paths, clock: HandClock) -> Paths:
    """A diary of twelve weeks, closed: one file, nothing waiting beside it."""
    fill_sample(paths, seed=1, now=clock.now())
    return paths


def dump(path: Path) -> dict[str, list[Any]]:
    """Every row of every table."""
    with closing(sqlite3.connect(path)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: sorted(database.execute(f'SELECT * FROM "{name}"').fetchall(), key=str) for name in names
        }


def logged(paths: Paths, clock: HandClock, *levels: int) -> None:
    """Pain levels, each in a program of its own that also looks for the day's copy."""
    for level in levels:
        diary = Diary.open(paths, clock=clock)
        assert diary.keep_daily_copy() is None
        clock.forward(minutes=1)
        diary.entries.log_pain(level)
        diary.close()


def levels(paths: Paths, clock: HandClock) -> list[int]:
    """The pain levels of the diary, newest first."""
    diary = Diary.open(paths, clock=clock)
    found = [line.entry.level for line in diary.history.lines() if isinstance(line.entry, PainReading)]
    diary.close()
    return found


def names(keeping: Backups) -> list[str]:
    return [one.copy.name for one in keeping.copies()]


# Copies by themselves


def test_the_first_start_of_a_day_makes_one_copy(keeping: Backups, paths: Paths, clock: HandClock) -> None:
    logged(paths, clock, 4)
    assert names(keeping) == []  # there was nothing to copy yet
    clock.forward(days=1)
    logged(paths, clock, 5, 6)
    assert names(keeping) == ["homecare-2026-11-25-daily.db"]
    (copy,) = keeping.copies()
    assert copy.broken is None
    assert copy.holds is not None
    assert copy.holds.says == "me: 1 entry, Tue 24 Nov 2026"


def test_as_days_pass_the_copies_are_as_many_as_promised(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    logged(paths, clock, 4)
    diary = Diary.open(paths, clock=clock)
    for _ in range(45):
        clock.forward(days=1)
        assert diary.keep_daily_copy() is None
    diary.close()
    found = keeping.copies()
    assert found[0].copy.day == clock.now().date() == date(2027, 1, 8)
    assert [one.copy.day for one in found[:7]] == [
        date(2027, 1, 8) - timedelta(days=back) for back in range(7)
    ]
    assert [one.copy.day for one in found[7:]] == [
        date(2026, 12, 31),
        date(2026, 12, 27),
        date(2026, 12, 20),
        date(2026, 11, 30),
    ]  # the ends of months and weeks


def test_a_day_without_room_for_a_copy_says_so_and_is_still_written(paths: Paths, clock: HandClock) -> None:
    logged(paths, clock, 4)
    (paths.data / "backups").write_text("a file where the folder should be")
    diary = Diary.open(paths, clock=clock)
    said = diary.keep_daily_copy()
    assert said is not None
    assert "No copy of the diary could be made" in said
    diary.entries.log_pain(5)
    assert len(diary.history.lines()) == 2
    diary.close()


def test_a_damaged_diary_takes_no_sound_copy_with_it(
    keeping: Backups, lived: Paths, clock: HandClock
) -> None:
    diary = Diary.open(lived, clock=clock)
    for _ in range(10):
        clock.forward(days=1)
        assert diary.keep_daily_copy() is None
    diary.close()
    before = names(keeping)
    hit(lived.database, page=page_of(lived.database, "pain_reading"))
    clock.forward(days=1)
    diary = Diary.open(lived, clock=clock)
    said = diary.keep_daily_copy()
    diary.close()
    assert said is not None
    assert "is damaged" in said
    assert names(keeping) == before


def test_a_copy_is_made_while_another_program_writes(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    logged(paths, clock, 4)
    writer = Diary.open(paths, clock=clock)
    with writer._diary.store.writing() as repository:
        repository.connection.exec_driver_sql("UPDATE pain_reading SET level = 9")
        copy = keeping.back_up()
    writer.close()
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT level FROM pain_reading").fetchall() == [(4,)]
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]  # nothing beside it, no draft


# A copy asked for


def test_a_copy_of_ones_own_is_whole_private_and_never_written_over_by_itself(
    keeping: Backups, lived: Paths, tmp_path: Path
) -> None:
    target = tmp_path / "mine.db"
    assert keeping.back_up(target) == target
    assert dump(target) == dump(lived.database)
    assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(InputError, match="already exists"):
        keeping.back_up(target)
    target.write_bytes(b"old")
    keeping.back_up(target, over=True)
    assert dump(target) == dump(lived.database)
    with pytest.raises(InputError, match="is the diary itself"):
        keeping.back_up(lived.database, over=True)


def test_there_is_nothing_to_copy_before_the_first_entry(keeping: Backups, paths: Paths) -> None:
    with pytest.raises(NotFoundError, match="There is no diary"):
        keeping.back_up()
    assert not paths.data.exists()


# Putting one back


def test_a_copy_takes_the_diarys_place_and_the_present_one_is_kept(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    logged(paths, clock, 4, 5)
    copy = keeping.back_up()
    logged(paths, clock, 6)
    found = keeping.look(copy.name)
    assert found.holds.says == "me: 2 entries, Tue 24 Nov 2026"
    assert found.now is not None
    assert found.now.says == "me: 3 entries, Tue 24 Nov 2026"
    assert levels(paths, clock) == [6, 5, 4]  # a look changes nothing
    aside = keeping.restore(found)
    assert levels(paths, clock) == [5, 4]
    assert aside is not None
    keeping.restore(keeping.look(aside.name))
    assert levels(paths, clock) == [6, 5, 4]


def test_a_program_that_is_open_sees_the_copy_and_goes_on_writing(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    logged(paths, clock, 4)
    copy = keeping.back_up()
    diary = Diary.open(paths, clock=clock)
    diary.entries.log_pain(9)
    seen = diary.changes_seen()
    keeping.restore(keeping.look(copy))
    assert diary.changes_seen() != seen
    assert [line.says.partition(",")[0] for line in diary.history.lines()] == ["Pain 4"]
    clock.forward(minutes=1)
    diary.entries.log_pain(3)
    diary.close()
    assert levels(paths, clock) == [3, 4]
    assert worst(keeping.examine()) is not State.DAMAGE


def test_numbers_of_files_for_the_other_side_are_never_given_twice(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    logged(paths, clock, 4)
    copy = keeping.back_up()
    diary = Diary.open(paths, clock=clock)
    with diary._diary.store.writing() as repository:
        (patient,) = repository.patients()
        made = ShareMade(id=patient.id, patient=patient.id, number=7, entered_at=patient.entered_at)
        repository.add(made)
    diary.close()
    keeping.restore(keeping.look(copy))
    assert [row[2] for row in dump(paths.database)["share_made"]] == [7]


def test_a_copy_of_an_earlier_format_is_brought_up_to_date(
    keeping: Backups, paths: Paths, clock: HandClock, tmp_path: Path
) -> None:
    old = tmp_path / "old.db"
    text = (Path(__file__).parents[1] / "store" / "released" / "0001.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(old)) as database:
        database.executescript(text)
    before = old.read_bytes()
    found = keeping.look(old)
    assert found.holds.revision == "0001"
    assert keeping.restore(found) is None  # there was none before
    assert old.read_bytes() == before
    assert levels(paths, clock)


def test_a_copy_that_is_no_diary_damaged_or_newer_is_refused(
    keeping: Backups, lived: Paths, tmp_path: Path
) -> None:
    before = dump(lived.database)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE t (x)")
    newer = keeping.back_up(tmp_path / "newer.db")
    with closing(sqlite3.connect(newer)) as database:
        database.execute("UPDATE alembic_version SET version_num = '0099'")
        database.commit()
    damaged = keeping.back_up(tmp_path / "damaged.db")
    hit(damaged, page=page_of(damaged, "exercise_entry"))
    for path, says in (
        (other, "is not a homecare diary"),
        (newer, "newer version of homecare"),
        (damaged, "is itself damaged"),
    ):
        with pytest.raises(StoreError, match=says):
            keeping.look(path)
    with pytest.raises(NotFoundError, match="There is no file"):
        keeping.look("no-such.db")
    assert dump(lived.database) == before


def test_a_restore_that_fails_leaves_the_diary_as_it_was(
    keeping: Backups, lived: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = keeping.look(keeping.back_up())
    logged(lived, clock, 1)
    before = dump(lived.database)

    def fail(*_said: object) -> None:
        raise StoreError("the power went")

    monkeypatch.setattr("homecare.store.maintenance.restore._write_over", fail)
    with pytest.raises(StoreError, match="the power went"):
        keeping.restore(copy)
    assert dump(lived.database) == before


# Damage


def page_of(path: Path, table: str) -> int:
    """The root page of a table, counted from 0."""
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int(database.execute(query, (table,)).fetchone()[0]) - 1


def hit(path: Path, *, page: int, size: int = PAGE) -> None:
    """Overwrite a page with what never was there."""
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(b"\xa5" * size)


def zeros(path: Path) -> None:
    path.write_bytes(b"\0" * path.stat().st_size)


def cut(path: Path) -> None:
    """Lose the last third."""
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // PAGE * 2 // 3 * PAGE)


def cut_in_a_page(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size * 3 // 4 + 1000)


def cut_at_the_beginning(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(PAGE * 3)


def flip_name_tag(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"SQLitf")


def hit_pain(path: Path) -> None:
    hit(path, page=page_of(path, "pain_reading"))


def hit_patient(path: Path) -> None:
    hit(path, page=page_of(path, "patient"))


SALVAGEABLE = (cut, cut_in_a_page, flip_name_tag, hit_pain, hit_patient)


@pytest.mark.parametrize("harm", [zeros, cut_at_the_beginning, *SALVAGEABLE])
def test_damage_is_found_and_named_and_nothing_is_changed(
    keeping: Backups, lived: Paths, harm: Callable[[Path], None]
) -> None:
    harm(lived.database)
    before = lived.database.read_bytes()
    findings = keeping.examine()
    assert worst(findings) is State.DAMAGE
    (found, *_) = [one for one in findings if one.state is State.DAMAGE]
    assert "homecare restore" in found.do
    assert lived.database.read_bytes() == before


@pytest.mark.parametrize("harm", some(*SALVAGEABLE, quick=(hit_pain, flip_name_tag)))
def test_what_can_be_read_of_a_damaged_diary_is_saved_into_a_new_file(
    keeping: Backups, lived: Paths, clock: HandClock, harm: Callable[[Path], None]
) -> None:
    whole = dump(lived.database)
    harm(lived.database)
    before = lived.database.read_bytes()
    rescue = keeping.rescue()
    assert lived.database.read_bytes() == before
    assert rescue.path.stat().st_mode & 0o777 == 0o600
    saved = dump(rescue.path)
    for table, rows in saved.items():
        if table != "patient":
            assert set(map(str, rows)) <= set(map(str, whole[table])), table  # nothing is invented
    assert sum(map(len, saved.values())) > 20
    keeping.restore(keeping.look(rescue.path.name))
    findings = keeping.examine()
    assert [one.text for one in findings if one.state is State.DAMAGE and one.about != "copies"] == []
    diary = Diary.open(lived, clock=clock)
    diary.entries.log_pain(4)
    diary.history.undo()
    assert diary.history.lines()
    assert diary.trends.trend().series is not None
    diary.close()


def test_every_row_outside_the_damaged_page_is_saved(keeping: Backups, lived: Paths) -> None:
    whole = dump(lived.database)
    hit(lived.database, page=page_of(lived.database, "sitting_bout"))
    saved = dump(keeping.rescue().path)
    lost = {table: len(rows) - len(saved[table]) for table, rows in whole.items()}
    assert lost.pop("sitting_bout") > 0
    assert set(lost.values()) == {0}


@pytest.mark.parametrize("harm", [zeros, cut_at_the_beginning])
def test_where_nothing_can_be_read_the_way_out_is_said_and_works(
    keeping: Backups, lived: Paths, clock: HandClock, harm: Callable[[Path], None]
) -> None:
    copy = keeping.back_up()
    harm(lived.database)
    harmed = lived.database.read_bytes()
    with pytest.raises(StoreError) as refused:
        keeping.rescue()
    assert "homecare restore" in refused.value.text
    aside = keeping.restore(keeping.look(copy.name))
    assert worst(keeping.examine()) is not State.DAMAGE
    assert levels(lived, clock)
    assert aside is not None
    assert aside.read_bytes() == harmed


@pytest.mark.deep
def test_any_flipped_byte_is_harmless_or_found_and_never_a_defect(keeping: Backups, lived: Paths) -> None:
    sound = lived.database.read_bytes()
    rows = dump(lived.database)
    chance = random.Random(7)
    for _ in range(15):
        place = chance.randrange(len(sound))
        byte = bytes([sound[place] ^ (1 << chance.randrange(8))])
        flipped = sound[:place] + byte + sound[place + 1 :]
        lived.database.write_bytes(flipped)
        findings = keeping.examine()
        with suppress(StoreError):
            rescue = keeping.rescue()
            assert worst(findings) is State.DAMAGE or dump(rescue.path).keys() == rows.keys()
            rescue.path.unlink()
        assert lived.database.read_bytes() == flipped


def test_entries_that_wait_beside_a_diary_that_is_gone_are_not_thrown_away(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    diary = Diary.open(paths, clock=clock)
    diary.entries.log_pain(4)
    waiting = Path(f"{paths.database}-wal")
    kept = waiting.read_bytes()
    diary.close()
    paths.database.unlink()
    waiting.write_bytes(kept)
    with pytest.raises(StoreError, match="is gone or empty") as refused:
        Diary.open(paths, clock=clock)
    assert "homecare doctor" in refused.value.next_step
    assert waiting.read_bytes() == kept
    assert not paths.database.exists()
    (found,) = [one for one in keeping.examine() if one.state is State.DAMAGE]
    assert "homecare.db-wal" in found.says


def test_a_diary_put_back_over_one_that_is_gone_leaves_its_waiting_entries_aside(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    logged(paths, clock, 4)
    copy = keeping.back_up()
    diary = Diary.open(paths, clock=clock)
    diary.entries.log_pain(5)
    waiting = Path(f"{paths.database}-wal")
    kept = waiting.read_bytes()
    diary.close()
    paths.database.unlink()
    waiting.write_bytes(kept)
    aside = keeping.restore(keeping.look(copy))
    assert levels(paths, clock) == [4]
    assert aside is not None
    assert Path(f"{aside}-wal").read_bytes() == kept


# The examination


def test_a_diary_that_is_well_is_said_to_be(keeping: Backups, lived: Paths) -> None:
    keeping.back_up()
    assert {one.state for one in keeping.examine()} == {State.WELL}


def test_a_folder_that_is_not_there_is_no_fault_and_is_not_made(keeping: Backups, paths: Paths) -> None:
    (found,) = keeping.examine()
    assert found.state is State.WELL
    assert not paths.data.exists()


def test_a_value_that_no_record_accepts_is_named_by_its_table_and_id(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    logged(paths, clock, 4)
    with closing(sqlite3.connect(paths.database)) as database:
        database.execute("UPDATE pain_reading SET entered_at = 'yesterday or so'")
        database.commit()
    (found,) = [one for one in keeping.examine() if one.about == "values"]
    assert found.state is State.DAMAGE
    assert "pain_reading" in found.says
    assert "yesterday" not in found.says


def test_a_step_of_undo_that_leads_nowhere_is_found(keeping: Backups, paths: Paths, clock: HandClock) -> None:
    logged(paths, clock, 4)
    with closing(sqlite3.connect(paths.database)) as database:
        database.execute("DELETE FROM pain_reading")
        database.commit()
    (found,) = [one for one in keeping.examine() if one.about == "undo"]
    assert found.says == "1 undo step would bring back something that does not exist."


def test_files_that_others_can_read_damaged_copies_and_leftovers_are_found(
    keeping: Backups, lived: Paths
) -> None:
    copy = keeping.back_up()
    hit(copy, page=page_of(copy, "pain_reading"))
    (lived.data / "crash.log").touch(mode=0o644)
    (lived.data / "crash.log").chmod(0o644)
    (copy.parent / f"{backups.DRAFT}xyz.db").touch(mode=0o600)
    lived.settings.write_text("threshold = 99\n", encoding="utf-8")
    lived.settings.chmod(0o600)
    found = {one.about: one for one in keeping.examine() if one.state is not State.WELL}
    assert set(found) == {"permissions", "copies", "leftovers", "settings"}
    assert "crash.log" in found["permissions"].says
    assert copy.name in found["copies"].says
    assert backups.DRAFT in found["leftovers"].says


def test_a_bundle_holds_numbers_and_nothing_a_person_wrote(
    keeping: Backups, paths: Paths, clock: HandClock
) -> None:
    diary = Diary.open(paths, clock=clock)
    diary.entries.log_pain(4, note="geheimnis", region="neck")
    diary.close()
    paths.settings.write_text('region = "secret-region"\n', encoding="utf-8")
    bundle = keeping.bundle()
    assert bundle["diary"]["rows"]["pain_reading"] == 1
    assert bundle["settings_set"] == ["region"]
    said = str(bundle)
    for secret in ("geheimnis", "secret-region", str(paths.data), "neck"):
        assert secret not in said


def test_what_was_salvaged_and_copied_needs_no_sound_diary(
    keeping: Backups, lived: Paths, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    shutil.copy(lived.database, elsewhere)
    cut(elsewhere)
    whole = dump(lived.database)
    rescue = keeping.rescue(elsewhere)
    assert rescue.path.parent == lived.data / "backups"
    assert dump(lived.database) == whole
    assert date(2026, 11, 24).isoformat() in rescue.path.name
