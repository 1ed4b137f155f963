"""Real processes: exit codes, the two streams, imports, and two that write at once."""

import json
import os
import select
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import rows
from tests.depth import some

HOMECARE = [sys.executable, "-m", "homecare"]


def start(paths: Paths, *words: str) -> subprocess.Popen[str]:
    """A homecare process of its own, with its streams at hand."""
    return subprocess.Popen(
        [*HOMECARE, "--data", str(paths.data), *words],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip


def ran(paths: Paths, *words: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a homecare process."""
    with start(paths, *words) as process:
        out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def imported(code: str) -> set[str]:
    """The modules that are loaded after this code."""
    script = f"import sys\n{code}\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_results_go_to_stdout_and_errors_to_stderr(paths: Paths) -> None:
    code, out, err = ran(paths, "log", "pain", "4")
    assert (code, err) == (0, "")
    assert out.startswith("Logged")  # after midnight it adds for which day
    assert "Pain 4, upper back" in out
    code, out, err = ran(paths, "log", "pain", "11")
    assert (code, out) == (2, "")
    assert err == "Pain must be a whole number from 0 to 10, not 11.\n"


def test_a_folder_that_cannot_be_written_is_exit_3_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code, out, err = ran(Paths(tmp_path / "file"), "today")
    assert (code, out) == (3, "")
    assert "Traceback" not in err


def test_homecare_in_a_pipe_prints_today(paths: Paths) -> None:
    code, out, err = ran(paths)
    assert (code, err) == (0, "")
    assert "Routine: no programme." in out


def test_a_reader_that_goes_away_leaves_no_trace(paths: Paths) -> None:
    ran(paths, "log", "pain", "4")
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*HOMECARE, "--data", str(paths.data), "history"],
        stdin=subprocess.DEVNULL, stdout=writing, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    os.close(writing)
    assert done.returncode == 141
    assert done.stderr == ""


def test_a_terminal_without_our_letters_still_gets_an_answer(paths: Paths) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [*HOMECARE, "--data", str(paths.data)]
    done = subprocess.run(
        [*command, "programme", "show", "flare-minimum"], env=env, capture_output=True, text=True, check=True
    )
    assert "5 reps, twice a day" in done.stdout
    subprocess.run([*command, "log", "pain", "4", "--note", "首"], env=env, capture_output=True, check=True)
    shown = subprocess.run(
        [*command, "history", "--json"], env=env, capture_output=True, text=True, check=True
    )
    assert "\\u9996" in shown.stdout


def test_closed_streams_do_not_stop_a_command(paths: Paths) -> None:
    command = shlex.join([*HOMECARE, "--data", str(paths.data), "log", "pain", "4"])
    assert subprocess.run(["sh", "-c", f"{command} <&- >&- 2>&-"], check=False).returncode == 0
    assert rows(paths)["pain_reading"] == 1


def unprivileged() -> list[str]:
    """What to put before a command so that a folder's mode counts, also for root."""
    if os.name != "posix" or (os.geteuid() == 0 and shutil.which("setpriv") is None):
        pytest.skip("nothing is read-only for this user")
    return ["setpriv", "--bounding-set", "-dac_override"] if os.geteuid() == 0 else []


def test_a_read_only_folder_is_read_and_nothing_is_written_in_it(paths: Paths) -> None:
    ran(paths, "log", "pain", "4")
    line = json.loads(ran(paths, "today", "--json")[1])["guidance"]
    with closing(sqlite3.connect(paths.database)) as database:
        database.execute("DELETE FROM seen")
        database.commit()
    paths.database.chmod(0o400)
    paths.data.chmod(0o500)
    before = paths.database.read_bytes()

    def read_only(*words: str) -> subprocess.CompletedProcess[str]:
        command = [*unprivileged(), *HOMECARE, "--data", str(paths.data), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    try:
        today = read_only("today", "--json")
        assert (today.returncode, today.stderr) == (0, "")
        assert json.loads(today.stdout)["guidance"] == line is not None
        assert "Pain 4" in read_only("history").stdout
        refused = read_only("log", "pain", "5")
        assert refused.returncode == 3
        assert "can be read here but not written" in refused.stderr
    finally:
        paths.data.chmod(0o700)
    assert paths.database.read_bytes() == before
    assert sorted(one.name for one in paths.data.iterdir()) == ["backups", "homecare.db"]


def test_two_processes_that_write_at_once_lose_nothing(paths: Paths) -> None:
    writers = [start(paths, "log", "pain", str(level)) for level in range(8)]
    for writer in writers:
        with writer:
            _, err = writer.communicate(timeout=120)
        assert writer.returncode == 0, err
    assert rows(paths)["pain_reading"] == 8
    assert rows(paths)["patient"] == 1


def test_the_version_loads_neither_interface_nor_store() -> None:
    loaded = imported("from homecare.cli.main import run\nassert run(['--version']) == 0")
    assert not {"textual", "sqlmodel", "sqlalchemy", "pydantic", "rich", "plotext"} & loaded


def test_logging_pain_loads_only_what_it_needs(paths: Paths) -> None:
    ran(paths, "log", "pain", "4")
    words = ["--data", str(paths.data), "log", "pain", "4"]
    loaded = imported(f"from homecare.cli.main import run\nassert run({words!r}) == 0")
    assert "homecare.store.repository" in loaded
    assert not {"textual", "rich", "plotext", "sqlmodel", "homecare.core.programme_file.format"} & loaded


def test_ctrl_c_during_a_question_ends_quietly(paths: Paths) -> None:
    pty = pytest.importorskip("pty")
    main, terminal = pty.openpty()
    with subprocess.Popen(
        [*HOMECARE, "--data", str(paths.data), "log", "sitting", "19h"],
        stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
    ) as process:  # fmt: skip
        os.close(terminal)
        shown = b""
        deadline = time.monotonic() + 60
        while b"[y/N]" not in shown and time.monotonic() < deadline:
            shown += os.read(main, 1024)
        process.send_signal(signal.SIGINT)
        try:
            assert process.wait(timeout=60) == 130
        finally:
            process.kill()
    os.close(main)
    assert b"is that right?" in shown
    assert "sitting_bout" not in rows(paths)


@pytest.mark.parametrize("name", some("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", quick=("SIGINT", "SIGTERM")))
def test_a_signal_while_a_passphrase_is_typed_lets_the_terminal_show_again_what_is_typed(
    tmp_path: Path, name: str
) -> None:
    pty, termios = pytest.importorskip("pty"), pytest.importorskip("termios")
    main, terminal = pty.openpty()
    shows = termios.tcgetattr(terminal)
    paths, number = Paths(tmp_path / "data"), getattr(signal, name)
    ran(paths, "log", "pain", "4")
    with subprocess.Popen(
        [*HOMECARE, "--data", str(paths.data), "share", str(tmp_path / "file.age")],
        stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
    ) as process:  # fmt: skip
        shown = b""
        deadline = time.monotonic() + 50
        while (
            b"not shown as you type" not in shown and process.poll() is None and time.monotonic() < deadline
        ):
            if select.select([main], [], [], 0.1)[0]:
                shown += os.read(main, 1024)
        try:
            while process.poll() is None and time.monotonic() < deadline:
                process.send_signal(number)  # once more where it came just before the terminal was read
                with suppress(subprocess.TimeoutExpired):
                    process.wait(timeout=5)
            assert process.returncode == 128 + number
        finally:
            process.kill()
    assert termios.tcgetattr(terminal)[3] == shows[3]
    for one in (main, terminal):
        os.close(one)


def test_output_that_finds_no_room_is_not_called_a_defect(paths: Paths) -> None:
    ran(paths, "log", "pain", "4")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "homecare", "--data", str(paths.data), "today"],
            stdout=full, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 3
    assert done.stderr == "There is no room on the disk for the output. What you logged is saved.\n"
