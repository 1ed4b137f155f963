"""What tests of faults stand on: a nursery of writers, and a small disk where one can be made."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.crash.processes import Nursery


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Where writers come from."""
    with Nursery() as opened:
        yield opened


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mounts a file system of so many kilobytes; skips where that is not allowed."""
    mounted: list[Path] = []

    def mount(kilobytes: int) -> Path:
        place = tmp_path / f"disk{len(mounted)}"
        place.mkdir()
        words = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "tmpfs", str(place)]
        if os.name != "posix" or shutil.which("mount") is None:
            pytest.skip("no disk can be mounted here")
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
        mounted.append(place)
        return place

    yield mount
    for place in mounted:
        subprocess.run(["umount", "--lazy", str(place)], check=False)


def fill(place: Path, *, leaving: int) -> Path:
    """Fill a disk up but for so many bytes; removing the file that is returned lifts it."""
    ballast = place / "ballast"
    about = os.statvfs(place)
    ballast.write_bytes(b"\0" * max(0, about.f_bavail * about.f_frsize - leaving))
    return ballast
