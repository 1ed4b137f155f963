"""The pictures of README and docs: the sample diary in the dark and the light theme, at 120×40.

    python -m tests.ui.pictures            # draws those that are out of date (needs rsvg-convert and DejaVu)

Beside them stands what each screen looked like when it was drawn, so that a test knows which are out of date.
"""

import asyncio
import hashlib
import html
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from homecare.core.records.practice import Watch
from homecare.core.records.records import Patient
from homecare.demo.demo import fill_sample
from homecare.paths import Paths
from homecare.store.store import Store
from homecare.ui.app import HomecareApp
from homecare.ui.clinic.app import ClinicApp
from tests.conftest import HandClock
from tests.quiet import known_when_quiet
from tests.ui.test_snapshots import pressing, stopped

FOLDER: Final = Path(__file__).parents[2] / "docs" / "pictures"
SCREENS: Final = FOLDER / "screens.json"
SIZE: Final = (120, 40)
THEMES: Final = {"dark": "homecare-dark", "light": "homecare-light"}
CELL, LINE, BASE = 12.2, 24.4, 18.5
"""Of Textual's SVG: the width of a cell, the height of a line, and how far below its top letters stand."""
BLOCKS: Final = {"▀": (0.0, 0.5), **{letter: (1 - n / 8, n / 8) for n, letter in enumerate("▁▂▃▄▅▆▇█", 1)}}
"""Characters that fill their cell from side to side: where that begins, and its height."""
PATIENTS: Final = {
    # By name: the seed of the sample diary, and for how many days nothing has come from them.
    "Akiko Tanaka": (3, 0),
    "Hiroshi Suzuki": (4, 1),
    "Emi Watanabe": (5, 0),
    "Kenji Ito": (7, 9),
    "Naoko Yamamoto": (8, 2),
    "Takashi Mori": (11, 0),
    "Yumi Kobayashi": (13, 4),
}


@dataclass(frozen=True)
class Picture:
    """What is opened, and the keys that lead to what is shown."""

    keys: tuple[str, ...] = ()
    opens: type[HomecareApp] = HomecareApp
    fill: Callable[[Paths, datetime], None] = lambda paths, now: fill_sample(paths, seed=2, now=now)


def fill_practice(paths: Paths, now: datetime) -> None:
    """A practice with some patients, each with a sample diary of their own."""
    for name, (seed, silent) in PATIENTS.items():
        fill_sample(paths, seed=seed, now=now - timedelta(days=silent))
        with closing(Store(paths.data)) as store, store.writing() as repository:
            (patient,) = (one for one in repository.patients() if one.name not in PATIENTS)
            repository.amend(replace(patient, name=name, at_practice=True))
            if silent > 7:
                repository.add(watched(patient, now))


def watched(patient: Patient, now: datetime) -> Watch:
    """A threshold for silent days, which this patient crosses."""
    from uuid import UUID

    at = patient.entered_at
    return Watch(id=UUID(int=patient.id.int ^ 1), patient=patient.id, entered_at=at, silent_days=7)


PICTURES: Final[Mapping[str, Picture]] = {
    "today": Picture(),
    "player": Picture(("S",)),
    "pain": Picture(("p", "f2")),
    "progress": Picture(("2",)),
    "sessions": Picture(("3",)),
    "clinic": Picture(opens=ClinicApp, fill=fill_practice),
}


async def screen_of(name: str, theme: str) -> str:
    """The screen of a picture as Textual's SVG, the same whenever nothing on it has changed."""
    picture, clock = PICTURES[name], HandClock()
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths(Path(folder) / "data")
        picture.fill(paths, clock.now())
        app = picture.opens(paths, clock=clock, stopwatch=stopped)
        with known_when_quiet():
            async with app.run_test(size=SIZE) as pilot:
                await pressing(*picture.keys, theme=THEMES[theme])(pilot)  # type: ignore[operator]
                return re.sub(r"terminal-\d+", "terminal", app.export_screenshot(title="homecare"))


def digest(svg: str) -> str:
    """What a screen is known by."""
    return hashlib.sha256(svg.encode()).hexdigest()


def drawn() -> dict[str, str]:
    """The digests of the screens from which the pictures were drawn, by picture and theme."""
    found: dict[str, str] = json.loads(SCREENS.read_text(encoding="utf-8")) if SCREENS.exists() else {}
    return found


def draw(svg: str, target: Path) -> None:
    """Write a screen as PNG: each character in its own cell, and blocks as areas, whatever the font."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", "DejaVu Sans Mono")
    fills = dict(re.findall(r"\.(terminal-r\d+) \{ fill: (#\w+)", svg))
    svg = re.sub(
        r'<text class="(terminal-r\d+)" x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)</text>',
        partial(_in_cells, fills),
        svg,
    )
    with tempfile.NamedTemporaryFile("w", suffix=".svg", encoding="utf-8") as source:
        source.write(svg)
        source.flush()
        subprocess.run(["rsvg-convert", "--output", str(target), source.name], check=True)


def _in_cells(fills: Mapping[str, str], found: re.Match[str]) -> str:
    """A run of text with a place for each of its characters."""
    kind, left, base = found[1], float(found[2]), float(found[3])
    parts = []
    for place, letter in enumerate(html.unescape(found[4])):
        x = left + place * CELL
        if letter in BLOCKS:
            top, high = BLOCKS[letter]
            y, height = base - BASE + top * LINE, high * LINE + 0.3
            at = f'x="{x:.1f}" y="{y:.1f}" width="{CELL + 0.3}" height="{height}"'
            parts.append(f'<rect {at} fill="{fills[kind]}" shape-rendering="crispEdges"/>')
        elif not letter.isspace():
            parts.append(f'<text class="{kind}" x="{x:.1f}" y="{base}">{html.escape(letter)}</text>')
    return "".join(parts)


def main() -> None:
    """Draw every picture whose screen has changed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    now = drawn()
    for name in PICTURES:
        for theme in THEMES:
            svg, target = asyncio.run(screen_of(name, theme)), FOLDER / f"{name}-{theme}.png"
            if now.get(target.stem) != digest(svg) or not target.exists():
                draw(svg, target)
                now[target.stem] = digest(svg)
                sys.stdout.write(f"{target.name}\n")
    SCREENS.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
