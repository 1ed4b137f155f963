"""A process that forks writers: each is a process of its own, and the imports are done once.

It reads one JSON object a line: a writer to begin, or one to wait for; it answers each with a number. Nothing
of a diary is open in it, so that nothing is shared between writers but the modules.
"""

import fcntl
import json
import os
import resource
import sys
import termios
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from io import StringIO
from pkgutil import walk_packages
from tempfile import TemporaryDirectory
from typing import Any, Final

import homecare

ACKNOWLEDGED: Final = "\x1e"
"""Before the number and the exit code of a command line that has ended."""
USED: Final = (
    ("log", "pain", "4"), ("log", "sitting", "1h"), ("log", "exercise", "chin-tuck"), ("log", "session"),
    ("history",), ("undo",), ("settings", "threshold", "4"), ("share", "--schema"),
)  # fmt: skip


def warm_up() -> None:
    """Import every room of the program, and use each kind of command once, on a throwaway folder.

    What is set up at the first use (statements, tables, Typer's commands) is set up before writers are
    forked, so that kills fall into writing. No database is open any more then.
    """
    for module in walk_packages(homecare.__path__, "homecare."):
        if module.name != "homecare.__main__" and ".migrations." not in module.name:
            import_module(module.name)
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        for words in USED:
            write([["--data", folder, *words]])


def begin(asked: dict[str, Any]) -> int:
    """Fork a writer; returns its process id, which is the id of its process group too."""
    number = os.fork()
    if number == 0:
        code = 1
        try:
            os.setsid()
            os.environ.update(asked["environment"])
            _streams(asked["out"], asked["complaints"], asked["terminal"])
            if asked["largest_file"] is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (asked["largest_file"], asked["largest_file"]))
            code = write(asked["lines"])
        finally:
            os._exit(code)
    return number


def _streams(out: str, complaints: str, terminal: str | None) -> None:
    """Put the streams of the writer where they are wanted: into files, or on a terminal of its own."""
    if terminal is not None:
        streams = [os.open(terminal, os.O_RDWR)] * 3
        fcntl.ioctl(streams[0], termios.TIOCSCTTY, 0)
    else:
        files = [os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600) for file in (out, complaints)]
        streams = [os.open(os.devnull, os.O_RDONLY), *files]
    for place, stream in enumerate(streams):
        os.dup2(stream, place)
    sys.stdin, sys.stdout, sys.stderr = (
        open(one, "r" if one == 0 else "w", encoding="utf-8")  # noqa: PTH123, SIM115
        for one in range(3)
    )
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr  # type: ignore[misc]


def write(lines: list[list[str]]) -> int:
    """Run command lines through the front door, and say after each that it has ended, and how."""
    from homecare.cli.main import run

    code = 0
    for number, words in enumerate(lines):
        code = run(words)
        if len(lines) > 1 or not sys.stdout.isatty():
            for stream in (sys.stderr, sys.stdout):
                print(f"{ACKNOWLEDGED}{number} {code}", file=stream, flush=True)
    return code


def main() -> None:
    """Do what is asked, line by line, until nobody asks any more."""
    warm_up()
    print("ready", flush=True)  # noqa: T201
    for line in sys.stdin:
        asked = json.loads(line)
        answer = (
            begin(asked) if "lines" in asked else os.waitstatus_to_exitcode(os.waitpid(asked["wait"], 0)[1])
        )
        print(answer, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
