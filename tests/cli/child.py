"""Command lines in a process of their own, with less than a person usually has: other rights, no folder to
stand in, few files. `python -m tests.cli.child` reads what to do as JSON and tells what came of it as JSON.
"""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from homecare.cli.entry import run
from tests.cli.conftest import Ran

ROOT: Final = Path(__file__).parents[2]
ROOT_RULES: Final = os.name == "posix" and os.geteuid() == 0
"""Whether no right is kept from whoever runs the tests, until it is given up."""
ORDINARY: Final = (
    ["setpriv", "--bounding-set", "-dac_override,-dac_read_search,-fowner,-chown"] if ROOT_RULES else []
)
"""What to put before a command so that other people's rights count, also for root."""
NOBODY: Final = 65534
"""Somebody else, for root."""


def closed(path: Path) -> Path:
    """Give a folder or file away, so that nobody who runs homecare in these tests may look into it."""
    if ROOT_RULES:
        path.chmod(0o700 if path.is_dir() else 0o600)
        os.chown(path, NOBODY, NOBODY)
    else:
        path.chmod(0)
    return path


def ran_as(
    lines: Sequence[Sequence[str]],
    *,
    home: Path,
    stands_in: Path | None = None,
    files_left: int | None = None,
    **environment: str,
) -> list[Ran]:
    """What comes of each line, one after another.

    `stands_in` is a folder that is removed once the process is it; `files_left` is how many files it may
    open beside those that it has.
    """
    asked = {"lines": lines, "files_left": files_left, "stands_in": stands_in and str(stands_in)}
    done = subprocess.run(
        [*ORDINARY, sys.executable, "-m", "tests.cli.child"],
        input=json.dumps(asked), capture_output=True, text=True, check=False, timeout=300, cwd=ROOT,
        env={**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT), **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [Ran(*one) for one in json.loads(done.stdout)]


def _do(asked: dict[str, Any]) -> list[tuple[int, str, str]]:
    for words in asked["lines"] if asked["files_left"] is not None else ():
        _one(words)  # all that is loaded on the way is there then
    if asked["stands_in"]:
        os.chdir(asked["stands_in"])
        os.rmdir(asked["stands_in"])  # noqa: PTH106 - by its name: it is where this process stands
    if asked["files_left"] is not None:
        _leave(asked["files_left"])
    return [_one(words) for words in asked["lines"]]


def _leave(files: int) -> None:
    import resource

    first_free = os.open(os.devnull, os.O_RDONLY)
    os.close(first_free)
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (first_free + files, most))


def _one(words: Sequence[str]) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        sys.stdin = io.StringIO()
        code = run(words)
    return code, out.getvalue(), err.getvalue()


if __name__ == "__main__":
    print(json.dumps(_do(json.load(sys.stdin))), file=sys.__stdout__)
