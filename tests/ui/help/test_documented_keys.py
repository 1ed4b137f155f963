"""The keys in the table for patients are live on Today, for somebody who follows a programme."""

import re
from pathlib import Path

from homecare.diary.diary import Diary
from tests.ui.conftest import Opening

PAGE = (Path(__file__).parents[3] / "docs" / "patients.md").read_text(encoding="utf-8")
NAMES = {
    "[": "left_square_bracket", "]": "right_square_bracket", "?": "question_mark", "!": "exclamation_mark",
    "S": "S", "Q": "Q", "R": "R", "M": "M", ",": "comma", ">": "greater_than_sign", "<": "less_than_sign",
}  # fmt: skip


async def test_every_key_of_the_table_is_live_on_today(opened: Opening, diary: Diary) -> None:
    table = PAGE[PAGE.index("## Keys") : PAGE.index("The mouse works")]
    keys = [key for row in table.splitlines() if row.startswith("| `") for key in _keys(row)]
    diary.programmes.assign(diary.shelf.read(diary.shelf.find("desk-neck-upper-back")))
    async with opened() as screen:
        live = set(screen.app.screen.active_bindings)
    assert keys
    assert [key for key in keys if NAMES.get(key, key.lower()) not in live] == []


def _keys(row: str) -> list[str]:
    return [key.replace("Ctrl+", "ctrl+") for key in re.findall(r"`([^`]+)`", row.split("|")[1])]
