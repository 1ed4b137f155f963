"""The log of defects: where in the program it happened, and never a word of the diary."""

import os
import stat
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from homecare.system import crash_report
from homecare.system.crash_report import keep_details
from tests.hostile import SECRET, kept


def raised(*, message: str = SECRET, deep: int = 1) -> Exception:
    """A defect with its steps, whose message, values and cause hold a word of the diary."""

    def step(left: int, note: str) -> None:
        if left:
            step(left - 1, note)
            return
        try:
            raise KeyError(note)
        except KeyError as error:
            error.add_note(note)
            raise IntegrityError(f"INSERT {note}", {"note": note}, ValueError(note)) from error

    with pytest.raises(IntegrityError) as defect:
        step(deep, message)
    return defect.value


def test_the_kinds_the_steps_and_their_lines_are_kept_and_no_value(tmp_path: Path) -> None:
    said = keep_details(tmp_path, raised())
    log = (tmp_path / "crash.log").read_text(encoding="utf-8")
    assert SECRET not in log + said
    assert log.startswith(crash_report.HEADING)
    assert "sqlalchemy.exc.IntegrityError\n" in log
    assert "builtins.KeyError\n" in log
    assert "tests/system/test_crash_report.py, line " in log
    assert ", in step\n" in log
    assert str(Path(__file__).parents[1]) not in log  # nor whose computer it is


def test_a_log_of_an_older_homecare_which_kept_messages_is_begun_anew(tmp_path: Path) -> None:
    log = tmp_path / "crash.log"
    log.write_text(f"Traceback (most recent call last):\nValueError: {SECRET}\n", encoding="utf-8")
    keep_details(tmp_path, raised(message="x"))
    assert SECRET not in kept(tmp_path)
    assert log.read_text(encoding="utf-8").startswith(crash_report.HEADING)


def test_the_log_stays_small_however_often_and_deep_it_fails(tmp_path: Path) -> None:
    defect = raised(deep=400)
    for _ in range(120):
        keep_details(tmp_path / "data", defect)
    folder = tmp_path / "data"
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert set(sizes) == {crash_report.LOG, crash_report.BEFORE}
    assert max(sizes.values()) < 2 * crash_report.FULL
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_or_a_link_in_the_place_of_the_log_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "pipe").mkdir()
    os.mkfifo(tmp_path / "pipe" / crash_report.LOG)
    assert "the details could not be saved" in keep_details(tmp_path / "pipe", raised())
    (tmp_path / "link").mkdir()
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / "link" / crash_report.LOG).symlink_to(elsewhere)
    assert "the details could not be saved" in keep_details(tmp_path / "link", raised())
    assert not elsewhere.exists()
