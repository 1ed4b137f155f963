"""A disk that is full, a quota, a disk that can only be read: said in words, and the diary is whole."""

import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import pytest

from homecare.paths import Paths
from tests.crash.conftest import fill
from tests.crash.faults import begin_diary, compare, look_after
from tests.crash.processes import Ended, Nursery, Terminal, Writer
from tests.crash.typed import Typed, damage, read, typing
from tests.depth import some

FULL = "The disk is full; nothing was written. Free some space and try again."
SmallDisk = Callable[[int], Path]


def refusals_in_words(writer: Writer) -> list[Ended]:
    """The command lines that were refused: exit 3, nothing printed, one line with a next step.

    A note before it may say that the day's copy was not made.
    """
    refused = [one for one in writer.ended if one.code != 0]
    for one in refused:
        assert one.code == 3, one
        assert one.out == ""
        *notes, refusal = one.err.splitlines()
        assert all(note.startswith("Note: No copy of the diary could be made") for note in notes)
        assert refusal.count(".") >= 2, "a sentence and a next step"
        assert "Traceback" not in one.err
        assert "I/O" not in one.err
    return refused


def assert_only_what_was_confirmed(paths: Paths, typed: Sequence[Typed], writer: Writer) -> None:
    """What was confirmed is in the diary, and nothing else of what was typed."""
    assert len(writer.ended) == len(typed), writer.said
    confirmed = [one for one, ended in zip(typed, writer.ended, strict=True) if ended.code == 0]
    found = look_after(paths, confirmed, len(confirmed))
    compare(found, read(paths), confirmed, len(confirmed))
    assert found.wrong == []


@pytest.mark.parametrize("left_kb", some(0, 4, 24, 44, 60, 76, 90, quick=(0, 44)))
def test_a_full_disk_refuses_in_words_and_takes_the_same_once_there_is_room(
    nursery: Nursery, small_disk: SmallDisk, left_kb: int
) -> None:
    paths, typed = Paths(small_disk(1500)), typing(Random(left_kb), 60, undoes=False)
    begin_diary(paths)
    ballast = fill(paths.data, leaving=left_kb * 1024)
    writer = nursery.begin(paths.data, [one.words for one in typed])
    writer.wait()
    refused = refusals_in_words(writer)
    assert refused, writer.said
    assert {one.err.splitlines()[-1] for one in refused} == {FULL}
    ballast.unlink()
    assert_only_what_was_confirmed(paths, typed, writer)
    codes = [one.code for one in writer.ended]
    confirmed = [one for one, code in zip(typed, codes, strict=True) if code == 0]
    again = [one for one, code in zip(typed, codes, strict=True) if code != 0]
    second = nursery.begin(paths.data, [one.words for one in again])
    second.wait()
    assert [one.code for one in second.ended] == [0] * len(again)
    found = look_after(paths, [*confirmed, *again], len(typed))
    assert found.wrong == []


@pytest.mark.parametrize("left_kb", some(0, 8, 40, 120, quick=(8, 120)))
def test_a_first_start_on_a_full_disk_leaves_nothing_by_half(
    nursery: Nursery, small_disk: SmallDisk, left_kb: int
) -> None:
    place = small_disk(1500)
    ballast = fill(place, leaving=left_kb * 1024)
    paths, line = Paths(place), typing(Random(1), 1)
    writer = nursery.begin(paths.data, [one.words for one in line])
    writer.wait()
    assert len(refusals_in_words(writer)) == 1
    ballast.unlink()
    second = nursery.begin(paths.data, [one.words for one in line])
    second.wait()
    assert_only_what_was_confirmed(paths, line, second)


@pytest.mark.parametrize("more_kb", some(0, 4, 12, quick=(4,)))
def test_a_quota_refuses_in_words(nursery: Nursery, tmp_path: Path, more_kb: int) -> None:
    paths, typed = Paths(tmp_path / "data"), typing(Random(more_kb), 70, undoes=False)
    begin_diary(paths)
    largest = 60_000 if more_kb == 0 else paths.database.stat().st_size + more_kb * 1024
    writer = nursery.begin(paths.data, [one.words for one in typed], largest_file=largest)
    writer.wait()
    refused = refusals_in_words(writer)
    assert refused, writer.said
    assert all("a quota is reached" in one.err or "disk is full" in one.err for one in refused)
    assert_only_what_was_confirmed(paths, typed, writer)


@pytest.mark.parametrize("with_a_log_beside", [False, True])
def test_a_disk_that_can_only_be_read_is_read(
    nursery: Nursery, small_disk: SmallDisk, with_a_log_beside: bool
) -> None:
    place = small_disk(2000)
    paths, typed = Paths(place), typing(Random(3), 5, undoes=False)
    begin_diary(paths)
    writer = nursery.begin(paths.data, [one.words for one in typed])
    writer.wait()
    if with_a_log_beside:
        leave_a_log_beside(nursery, paths)
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    before = read_only_bytes(paths)
    reader = nursery.begin(paths.data, [("history",), ("log", "pain", "4"), ("settings", "threshold", "4")])
    reader.wait()
    subprocess.run(["mount", "-o", "remount,rw", str(place)], check=True)
    history, logged, chosen = reader.ended
    assert (history.code, history.err) == (0, "")
    assert len(history.out.splitlines()) >= len(typed)
    assert ("left beside" in history.out) is with_a_log_beside
    for refused in (logged, chosen):
        assert (refused.code, refused.out) == (3, "")
        assert len(refused.err.splitlines()) == 1
    assert "can be read here but not written; nothing was changed" in logged.err
    assert read_only_bytes(paths) == before
    assert damage(paths.database) == []


def leave_a_log_beside(nursery: Nursery, paths: Paths) -> None:
    """Have a program killed that had just logged something: it is in the log beside the diary (WAL) alone."""
    terminal = Terminal()
    writer = nursery.begin(paths.data, [()], terminal=terminal.name)
    assert terminal.reads("4 h and 6 h", time.monotonic() + 40)
    second = nursery.begin(paths.data, [("log", "pain", "7", "--note", "left beside")])
    second.wait()
    writer.kill()
    terminal.close()
    assert paths.database.with_name("homecare.db-wal").stat().st_size > 0


def read_only_bytes(paths: Paths) -> dict[str, bytes]:
    """Every file of a data folder."""
    return {one.name: one.read_bytes() for one in paths.data.iterdir() if one.is_file()}
