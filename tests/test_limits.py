"""A test that waits for ever is ended, named, and leaves nothing behind."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]


def run(tmp_path: Path, body: str) -> subprocess.CompletedProcess[str]:
    """Run these tests in a pytest of their own, with the limits of this suite."""
    (tmp_path / "test_waiting.py").write_text(textwrap.dedent(body), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\nasyncio_mode = auto\nmarkers =\n    deep: deep\n", encoding="utf-8"
    )
    words = ["-m", "pytest", "-p", "tests.limits", "-p", "no:cacheprovider", "-q", str(tmp_path)]
    return subprocess.run(
        [sys.executable, *words],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_a_test_that_waits_is_ended_and_named_with_its_tasks_and_threads(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        """
        import asyncio, threading, pytest

        @pytest.mark.timeout(1)
        async def test_that_waits_for_a_key():
            waits = asyncio.create_task(asyncio.Event().wait(), name="for the passphrase")
            threading.Thread(target=threading.Event().wait, daemon=True).start()
            await waits

        def test_after_it():
            pass
        """,
    )
    assert "test_waiting.py::test_that_waits_for_a_key was ended after 1 s." in done.stdout
    assert "Task for the passphrase" in done.stdout
    assert done.stdout.count("Thread 0x") >= 1
    assert "1 failed, 1 passed" in done.stdout


def test_processes_that_it_started_are_ended_with_it(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        f"""
        import subprocess, sys, pytest

        @pytest.mark.timeout(1)
        def test_that_waits_for_a_process():
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
            open({str(tmp_path / "pid")!r}, "w").write(str(child.pid))
            child.wait()
        """,
    )
    assert "1 processes that it started were ended." in done.stdout
    process = int((tmp_path / "pid").read_text(encoding="utf-8"))
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_thread_that_never_ends_does_not_keep_the_run_from_ending(tmp_path: Path) -> None:
    done = run(
        tmp_path,
        """
        import threading, pytest
        import tests.limits
        tests.limits.GRACE_S = 1

        @pytest.mark.timeout(1)
        def test_that_leaves_a_thread():
            thread = threading.Thread(target=threading.Event().wait)
            thread.start()
            thread.join()
        """,
    )
    assert "test_that_leaves_a_thread was ended after 1 s." in done.stdout + done.stderr
    assert done.returncode != 0
