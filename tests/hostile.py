"""What tests of hostility share: texts that would steer what shows them, and a diary full of them."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy.exc import IntegrityError

from homecare.core.values.days import StoppedClock
from homecare.core.values.unsafe_characters import STEERING
from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.store.repository import Repository
from tests.conftest import TUESDAY_EVENING

MARKUP: Final = "[bold]b[/bold][@click=app.quit]q[/][/]<script>alert(1)</script>"
NASTY: Final = f"{MARKUP}\u202egnp.exe\u2066\u200b\u2028=1+1 $(id) {{x}} %s &amp; {'w' * 60}"
"""A note with markup of every kind, a direction turned around, and a word that is wider than a window."""
NAME: Final = "[red]<b>N\u202e\u2067&[/]"
"""A name with the same."""
SECRET: Final = "Bergwanderung"

TEXTS: Final = {
    "note", "reason", "text", "practitioner", "advice", "after_effects", "says", "done", "assigned_by", "by",
}  # fmt: skip
"""Columns that hold what a person wrote."""


def nasty_diary(paths: Paths) -> None:
    """The sample diary with every text of a person, of a programme and of a practice made hostile."""
    fill_sample(paths, seed=1, now=TUESDAY_EVENING)
    diary = Diary.open(paths, clock=StoppedClock(TUESDAY_EVENING))
    diary.sitting.take_break(done="walked")
    diary.close()
    make_nasty(paths)


def make_nasty(paths: Paths) -> None:
    """Make every text of a diary hostile, and put a hostile guide, settings and programme files beside it.

    Not through the diary's own doors, which refuse some of it: a file from elsewhere came through none.
    """
    with closing(sqlite3.connect(paths.database)) as database, database:
        tables = [one for (one,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            columns = {row[1] for row in database.execute(f'PRAGMA table_info("{table}")')}
            for column in columns & TEXTS:
                database.execute(
                    f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" IS NOT NULL', (NASTY[:60],)
                )
        database.execute("UPDATE patient SET name = substr(name || ?, 1, 60)", (f" {NAME}",))
        for digest, plan in database.execute("SELECT digest, plan FROM programme").fetchall():
            nasty = json.dumps(_nasty_plan(json.loads(plan)), ensure_ascii=False)
            database.execute(
                "UPDATE programme SET plan = ?, title = ? WHERE digest = ?", (nasty, NAME, digest)
            )
    (paths.data / "guide.toml").write_text(
        f"by = '{NAME}'\n[change]\nfrequency = '{NASTY}'\n", encoding="utf-8"
    )
    paths.programmes.mkdir(exist_ok=True)
    (paths.programmes / "[red]\x1b[2J\u202e.toml").write_text(f"title = '{NASTY}'\n", encoding="utf-8")
    (paths.programmes / "nasty.toml").write_text(
        f"format = 1\nid = 'nasty'\nversion = 1\ntitle = '{NAME}'\nauthor = '{NAME}'\n"
        f"about = '{NASTY[:200]}'\n"
        f"[safety]\nstop_text = '{NASTY}'\n[[exercise]]\nuse = 'chin-tuck'\nnote = '{NASTY}'\n",
        encoding="utf-8",
    )


def _nasty_plan(plan: dict[str, Any]) -> dict[str, Any]:
    """A plan as a hostile file could mean it."""
    names = dict.fromkeys(("title", "author"), NAME)
    texts = {**names, **dict.fromkeys(("note", "stop_text", "contact"), NASTY), "about": NASTY[:300]}

    def nasty(here: Any, key: str = "") -> Any:
        if isinstance(here, dict):
            return {name: nasty(value, name) for name, value in here.items()}
        if isinstance(here, list):
            return [nasty(one) for one in here]
        return texts.get(key, here) if isinstance(here, str) else here

    made: dict[str, Any] = nasty(plan)
    return made


def steers(text: str) -> list[str]:
    """The letters of a text that would steer a terminal, for a message."""
    return sorted({f"U+{ord(sign):04X}" for sign in STEERING.findall(text)})


def kept(folder: Path) -> str:
    """What every file of a data folder says, apart from the diary itself."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("homecare.db")]
    return "\n".join(path.read_bytes().decode(errors="replace") for path in files)


def fail_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every entry fails in the database, with the statement and its values in the error."""

    def broken(_repository: Repository, record: object) -> None:
        raise IntegrityError(f"INSERT {record}", {"record": record}, sqlite3.IntegrityError(str(record)))

    monkeypatch.setattr(Repository, "add", broken)
    monkeypatch.setattr(Repository, "add_all", broken)
