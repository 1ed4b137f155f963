"""A hand-off is whole or not at all, whatever fails and however a file is spoilt."""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from homecare.core.handoff.packet import VERSION, read_packet
from homecare.errors import InputError, StoreError
from tests.conftest import HandClock
from tests.folders import PLAIN, Folder, assert_refused

# All or nothing


def left(folder: Path) -> set[str]:
    """The files in a folder, hidden ones too."""
    return {one.name for one in folder.iterdir() if one.is_file()}


def test_a_file_that_cannot_be_put_in_its_place_leaves_nothing_and_can_be_made_again(
    home: Folder, first: Path, files: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(home.diary()) as diary:
        diary.entries.log_pain(1)
    before, there = home.dump(), left(first.parent)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "link", refuse)
        broken.setattr(Path, "replace", refuse)
        with pytest.raises(InputError, match="No space left on device"):
            home.share(files("b.json"))
    assert (home.dump(), left(first.parent)) == (before, there)
    assert read_packet(home.share(files("b.json")).read_bytes()).number == 2


def test_a_database_that_cannot_be_written_leaves_no_file(
    home: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    with closing(home.diary()) as diary:
        diary.entries.log_pain(1)
    there = left(first.parent)
    with closing(home.hand_off()) as hand_off:
        outgoing = hand_off.prepare()
        with closing(sqlite3.connect(home.paths.database)) as database:
            database.execute("DROP TABLE share_made")
        with pytest.raises(StoreError):
            hand_off.share(outgoing, files("b.json"), PLAIN)
    assert left(first.parent) == there


def test_two_programs_that_share_at_once_make_one_file_with_a_number(
    home: Folder, files: Callable[[str], Path]
) -> None:
    with closing(home.diary()) as diary:
        diary.entries.log_pain(1)
    with closing(home.hand_off()) as one, closing(home.hand_off()) as other:
        first, second = one.prepare(), other.prepare()
        one.share(first, files("a.json"), PLAIN)
        with pytest.raises(InputError, match="Another program made a file at the same time"):
            other.share(second, files("b.json"), PLAIN)
    assert not files("b.json").exists()


@pytest.mark.own_file
def test_a_failure_while_receiving_leaves_everything_as_it_was(
    practice: Folder, first: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = practice.dump()

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("homecare.handoff.handoff.handoff.take_in", fail)
    with pytest.raises(StoreError, match="disk is full"):
        practice.receive(first, "Hana")
    assert practice.dump() == before


# Spoilt files


def _cut(text: str) -> list[bytes]:
    content = text.encode()
    return [content[: len(content) * part // 10] for part in range(10)] + [content[:-2], content[:1]]


def test_a_file_cut_anywhere_or_of_zeros_changes_nothing(
    practice: Folder, first: Path, tmp_path: Path
) -> None:
    content = first.read_text(encoding="utf-8")
    spoilt = tmp_path / "spoilt"
    for wrong in [*_cut(content), bytes(len(content)), b"", b"\n", content.encode("utf-16"), b"[" * 10**6]:
        spoilt.write_bytes(wrong)
        assert_refused(practice, spoilt, ".", "Hana")


def test_a_newer_format_changes_nothing(practice: Folder, first: Path) -> None:
    document = json.loads(first.read_text(encoding="utf-8"))
    first.write_text(json.dumps({**document, "version": VERSION + 1, "more": 1}), encoding="utf-8")
    assert_refused(practice, first, "made by a newer version of homecare", "Hana")


def test_one_bad_record_among_good_ones_changes_nothing(practice: Folder, first: Path) -> None:
    document = json.loads(first.read_text(encoding="utf-8"))
    document["records"]["pain"][1]["level"] = 11
    first.write_text(json.dumps(document), encoding="utf-8")
    assert_refused(practice, first, r"Record 2 of “pain” cannot be read: Pain must be .* not 11", "Hana")


def test_a_spoilt_file_makes_no_database_where_there_is_none(tmp_path: Path) -> None:
    nobody = Folder(tmp_path / "nobody", HandClock())
    (tmp_path / "spoilt").write_bytes(b"{}")
    with pytest.raises(InputError):
        nobody.look(tmp_path / "spoilt")
    assert not nobody.paths.data.exists()
