"""Eleven programs at once, one of them the interface: nobody is told of locks, nothing is lost or doubled.

About 1,000 entries here; HOMECARE_CRASH_WRITES asks for more.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from tests.crash.faults import begin_diary
from tests.crash.processes import Nursery
from tests.crash.typed import Typed, damage, expected, read, typing
from tests.ui.conftest import Screenful

WRITES = int(os.environ.get("HOMECARE_CRASH_WRITES", "1000"))
WRITERS = 10
AT_THE_SCREEN = 25

pytestmark = pytest.mark.skipif(os.name != "posix", reason="writers are forked")


@pytest.mark.deep
async def test_ten_command_lines_and_the_interface_write_at_once_and_nobody_waits_in_vain(
    nursery: Nursery, tmp_path: Path
) -> None:
    paths = Paths(tmp_path / "writer0" / "data")
    begin_diary(paths)
    each = (WRITES - AT_THE_SCREEN) // WRITERS
    typed = [typing(Random(number), each, undoes=False) for number in range(WRITERS)]
    folders = [tmp_path / f"writer{number}" / "data" for number in range(WRITERS)]
    for folder in folders[1:]:  # the same folder by other names: what each writer prints lies beside it
        folder.parent.mkdir()
        folder.symlink_to(paths.data, target_is_directory=True)
    app = HomecareApp(paths)
    async with app.run_test() as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        writers = [
            nursery.begin(folder, [one.words for one in lines])
            for folder, lines in zip(folders, typed, strict=True)
        ]
        for number in range(AT_THE_SCREEN):
            today = app.screen
            await screen.press("p", str(number % 10))
            while app.screen is not today:  # it waits its turn, and the form closes once it had it
                assert "Another program" not in screen.everything
                await pilot.pause(0.02)
    for writer in writers:
        writer.wait()
    ended = [one for writer in writers for one in writer.ended]
    assert [one.err for one in ended if one.code != 0] == []
    assert len(ended) == WRITERS * each
    at_the_screen = [_pressed(number) for number in range(AT_THE_SCREEN)]
    there = read(paths)
    assert there.rows == expected([*(one for lines in typed for one in lines), *at_the_screen]).rows
    assert there.wrong == ()
    assert damage(paths.database) == []
    with closing(sqlite3.connect(paths.database)) as database:
        actions, instants = database.execute("SELECT count(*), count(DISTINCT at) FROM action").fetchone()
    assert actions == instants, "each has its own place in what undo takes back"


def _pressed(number: int) -> Typed:
    fields = (("level", number % 10), ("region", "upper-back"), ("kind", "average_24h"))
    return Typed((), "pain_reading", None, fields)
