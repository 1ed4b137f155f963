"""A walk through the program in the language that the process has: what each screen shows, as JSON.

    python -c "from homecare.language import choose; choose('en-XA')
    from tests.language.walk import main; main()" TOUR WIDTH HEIGHT FOLDER

The language has to be chosen before a module with words is imported, so a walk has a process of its own.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from textual.widgets import Input

from homecare.ui.help.keys import KeysScreen
from tests.quiet import known_when_quiet
from tests.ui import walking
from tests.ui.conftest import Screenful
from tests.ui.test_every_screen import WALKS, walking_in


async def walk(tour: str, size: tuple[int, int], folder: Path) -> list[dict[str, Any]]:
    """What each stop of a tour shows, and what of it is cut."""
    seen: list[dict[str, Any]] = []
    with known_when_quiet():
        async with walking_in(WALKS[tour], folder, size, "homecare-dark", dressed=False) as screen:
            for stop in WALKS[tour].tour:
                sys.stderr.write(f"{stop.screen} by {stop.keys}\n")
                await walking.go(screen, stop)
                screen.app.clear_notifications()
                await walking.calm(screen)
                picture = folder / f"{tour}-{len(seen):02d}-{stop.screen}.svg"
                picture.write_text(screen.app.export_screenshot(), encoding="utf-8")
                seen.append(
                    {
                        "screen": stop.screen,
                        "keys": stop.keys,
                        "lines": screen.everything.splitlines(),
                        "written": written(screen),
                        "cut": walking.cut_words(screen),
                    }
                )
    return seen


def written(screen: Screenful) -> str:
    """What stands in the fields of all screens that are open, and the ids that the list of keys names."""
    fields = [field for one in screen.app.screen_stack for field in one.query(Input)]
    ids = screen.app.screen._actions() if isinstance(screen.app.screen, KeysScreen) else ()
    return " ".join([*(field.value for field in fields), *ids])


def main() -> None:
    """Walk the tour that the command line names."""
    tour, width, height, folder = sys.argv[1:]
    seen = asyncio.run(walk(tour, (int(width), int(height)), Path(folder)))
    sys.stdout.write(json.dumps(seen))


if __name__ == "__main__":
    main()
