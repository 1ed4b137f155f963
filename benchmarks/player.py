"""The share of one core that the player takes while its figure moves, and that of an idle Today beside it.

    python benchmarks/player.py [--seconds N] [--size 80x24]

The program runs in a terminal of its own; its CPU time is read from the system (Linux), before and after.
"""

import argparse
import fcntl
import os
import platform
import select
import struct
import subprocess
import sys
import termios
import time
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from homecare.diary import Diary
from homecare.exchange.content import read_safety
from homecare.paths import Paths

TICKS = os.sysconf("SC_CLK_TCK")
PROGRAMME = """
format = 1
id = "bench"
version = 1
title = "Bench"
author = "bench"
[pace]
get_ready_s = 1
rest_s = 1
[[exercise]]
use = "{key}"
sets = 20
reps = 20
"""
EXERCISES = ("cat-cow", "wall-angel", "bird-dog")
"""In these the figure never stands still for long."""


def read_for(screen: int, seconds: float) -> None:
    """Take what the program writes, as a terminal does."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if select.select([screen], [], [], left)[0]:
            os.read(screen, 65_536)


def cpu_seconds(process: int) -> float:
    """Seconds of CPU that a process has used, in all its threads."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def share(folder: Path, keys: str, seconds: float, size: tuple[int, int]) -> float:
    """CPU seconds for each second of the clock, once the program has settled after these keys."""
    ours, theirs = os.openpty()
    columns, lines = size
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    words = [sys.executable, "-m", "homecare", "--data", str(folder)]
    known = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": str(folder)}
    program = subprocess.Popen(words, stdin=theirs, stdout=theirs, stderr=theirs, env=known)
    os.close(theirs)
    try:
        read_for(ours, 4)
        os.write(ours, keys.encode())
        read_for(ours, 4)
        begun, used = time.monotonic(), cpu_seconds(program.pid)
        read_for(ours, seconds)
        return (cpu_seconds(program.pid) - used) / (time.monotonic() - begun)
    finally:
        program.kill()
        program.wait()
        os.close(ours)


def main() -> None:
    """Measure each exercise and print its share."""
    asked = argparse.ArgumentParser(description="The player's share of one core; it gates nothing.")
    asked.add_argument("--seconds", type=float, default=20.0)
    asked.add_argument("--size", default="80x24", help="columns x lines")
    chosen = asked.parse_args()
    columns, lines = (int(part) for part in chosen.size.split("x"))
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, {chosen.size}, % of one core")
    for key in EXERCISES:
        with TemporaryDirectory(prefix="homecare-bench-") as folder:
            diary = Diary.open(Paths(Path(folder)))
            diary.assign(PROGRAMME.format(key=key), start=diary.current_day() - timedelta(days=1))
            diary.see_safety(read_safety().version)  # else its page stands over the player, and nothing moves
            diary.close()
            for name, keys in (("Today, idle", ""), (f"player, {key} moving", "\r")):
                print(
                    f"  {name:<44}{100 * share(Path(folder), keys, chosen.seconds, (columns, lines)):>8.1f}"
                )


if __name__ == "__main__":
    main()
