"""The front door: global options anywhere, defects owned up to, nothing made that was not asked for."""

from pathlib import Path

import pytest

from homecare.cli.input.grammar import global_first
from homecare.diary.day import Day
from homecare.paths import Paths
from tests.cli.conftest import Homecare


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (["today", "--data", "x"], ["--data", "x", "today"]),
        (["log", "pain", "4", "--patient=Hana"], ["--patient=Hana", "log", "pain", "4"]),
        (["--data", "x", "log", "--patient", "H", "rest"], ["--data", "x", "--patient", "H", "log", "rest"]),
        (["log", "pain", "4", "--note", "--data"], ["log", "pain", "4", "--note", "--data"]),
        (["patient", "add", "--", "--data", "x"], ["patient", "add", "--", "--data", "x"]),
        (["today", "--data"], ["today", "--data"]),
    ],
)
def test_global_options_may_stand_anywhere(typed: list[str], read: list[str]) -> None:
    assert global_first(typed) == read


def test_the_data_folder_can_be_named_before_and_after(homecare: Homecare, tmp_path: Path) -> None:
    other = str(tmp_path / "other")
    homecare("--data", other, "log", "pain", "4")
    homecare("log", "pain", "5", "--data", other)
    assert len(homecare("history", "--json", f"--data={other}").json) == 2
    assert homecare("history", "--json").json == []


@pytest.mark.parametrize(
    "words", [["--version"], ["where"], ["where", "--json"], ["--help"], ["log", "--help"]]
)
def test_asking_makes_nothing_on_disk(homecare: Homecare, paths: Paths, words: list[str]) -> None:
    homecare(*words)
    assert not paths.data.exists()


def test_where_prints_the_four_paths(homecare: Homecare, paths: Paths) -> None:
    out = homecare("where").out
    assert [line.split()[1] for line in out.splitlines()] == [
        str(paths.data), str(paths.database), str(paths.settings), str(paths.programmes),
    ]  # fmt: skip


def test_a_defect_is_owned_up_to_and_its_traceback_kept(
    homecare: Homecare, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("private words")

    monkeypatch.setattr(Day, "view", broken)
    said = homecare("today", expect=1).refusal
    log = paths.data / "crash.log"
    assert said.startswith("This is a bug in homecare, not in your diary.")
    assert str(log) in said
    assert "private words" not in said
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    assert log.stat().st_mode & 0o077 == 0


def test_a_defect_without_a_folder_to_write_in_is_still_one_sentence(
    homecare: Homecare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("homecare.cli.json.views.where_shape", broken)
    file = tmp_path / "file"
    file.touch()
    assert "ZeroDivisionError" in homecare("--data", str(file), "where", expect=1).refusal


def test_ctrl_c_ends_quietly(homecare: Homecare, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Day, "view", interrupted)
    ran = homecare("today", expect=130)
    assert ran.out == ran.err == ""


def test_the_terminal_interface_opens_on_the_chosen_diary(
    homecare: Homecare, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Paths, str | None, bool]] = []

    def interface(at: Paths, *, patient: str | None = None, demo: bool = False, plain: bool = False) -> None:
        opened.append((at, patient, plain))

    monkeypatch.setattr("homecare.cli.open_ui.open_interface", interface)
    monkeypatch.setattr("homecare.cli.main.at_terminal", lambda: True)
    homecare("--patient", "Hana")
    homecare("--plain")
    assert opened == [(paths, "Hana", False), (paths, None, True)]


def test_the_demo_without_a_terminal_says_it_is_a_sample_and_shows_its_day(
    homecare: Homecare, paths: Paths
) -> None:
    out = homecare("demo", "--seed", "3").out
    assert out.startswith("This is a sample diary in a temporary folder")
    assert "Tue 24 Nov 2026" in out
    assert not paths.data.exists()
    folder = Path(out.split("(")[1].split(")")[0])
    assert not folder.exists()
