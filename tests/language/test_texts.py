"""Every text that a person reads stands in a room for words, whole and marked, and is listed."""

import ast
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.language import texts
from tests.language.texts import MARKS, calls_that_mark, is_room, modules
from tests.test_code_rules import is_sentence, texts_in

FOR_ENGINEERS: Final = {
    # What stands here is read by nobody but engineers, by other programs, or in a file of another language.
    "homecare/charts/colours.py": "a defect of a theme",
    "homecare/core/guide/guide.py": "defects of what comes with homecare",
    "homecare/core/guide/safety.py": "the same",
    "homecare/core/treatments/point_list.py": "the same",
    "homecare/core/handoff/packet.py": "descriptions in a JSON schema",
    "homecare/core/programme_file/figure_format.py": "the same",
    "homecare/core/programme_file/format.py": "the same",
    "homecare/core/programme_file/schema.py": "the same",
    "homecare/core/transfer/export_format.py": "the same",
    "homecare/core/programme_file/syntax_errors.py": "what tomllib says, to be told apart",
    "homecare/core/serial/json_records.py": "a defect",
    "homecare/exchange/container.py": "what pyrage says, to be told apart",
    "homecare/exchange/draft_words.py": "words of older programme files, to be found again",
    "homecare/exchange/key_file.py": "remarks in a key file, as age writes them",
    "homecare/exchange/report_html.py": "the frame of a page",
    "homecare/exchange/report_style.py": "a stylesheet",
    "homecare/store/backend.py": "a defect",
    "homecare/system/crash_report.py": "the log of defects",
    "homecare/store/queries/handoff.py": "by what an action is found again",
    "homecare/system/permissions.py": "names of products",
    "homecare/system/volume.py": "the same",
    "homecare/cli/output/hints.py": "a pattern",
}
SQL: Final = re.compile(
    r"\b(SELECT|WHERE|ORDER BY|GROUP BY|UNION|PRAGMA|INSERT|UPDATE|BETWEEN|AND \w+ IS|LIMIT)\b"
)


def outside() -> Iterator[str]:
    """Sentences in modules that are no rooms for words, and not for engineers."""
    for place, tree in modules().items():
        if is_room(place) or place in FOR_ENGINEERS or place.startswith("homecare/store/migrations/"):
            continue
        marked = {id(part) for call, _ in calls_that_mark(tree) for part in ast.walk(call)}
        constants = {
            (node.lineno, node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) in marked
        }
        for line, text in texts_in(tree):
            shown = is_sentence(text) and not SQL.search(text) and not re.search(r"\{\s+[a-z-]+:", text)
            if shown and (line, text) not in constants:
                yield f"{place}:{line} {text}"


def test_no_text_stands_outside_the_rooms_for_words() -> None:
    assert list(outside()) == []


def test_every_place_for_engineers_is_there() -> None:
    assert set(FOR_ENGINEERS) <= set(modules())


def test_a_marked_text_is_a_literal() -> None:
    """What is put together first is in no catalogue."""
    wrong = [
        f"{place}:{call.lineno}"
        for place, tree in modules().items()
        if not place.startswith("homecare/language/") and place not in TRANSLATES
        for call, name in calls_that_mark(tree)
        if not all(isinstance(part, ast.Constant) for part in call.args) or len(call.args) != MARKS[name]
    ]
    assert wrong == []


TRANSLATES: Final = {
    # What they look up stands in the tables that come with homecare, or was marked before.
    "homecare/core/guide/guide.py", "homecare/core/guide/safety.py", "homecare/core/treatments/point_list.py",
    "homecare/errors.py",
}  # fmt: skip


def fields(text: str) -> set[str]:
    """The fields of a template."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_forms_of_what_is_counted_have_the_same_fields() -> None:
    counted = [one for one in texts.marked() if one.many]
    differ = [one.place for one in counted if fields(one.many) - {"amount"} != fields(one.text) - {"amount"}]
    assert len(counted) > 300
    assert differ == []


def test_no_text_is_put_together_with_a_plus_or_an_s() -> None:
    glued = [
        f"{place}:{node.lineno}"
        for place, tree in modules().items()
        if place.startswith("homecare/") and not place.startswith("homecare/store/")
        for node in ast.walk(tree)
        if isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Add | ast.Mult)
        and any(isinstance(side, ast.Constant) and side.value == "s" for side in (node.left, node.right))
    ]
    assert glued == []


def test_all_texts_are_listed_with_their_places() -> None:
    places = {one.place.partition(":")[0] for one in texts.every()}
    for place in (
        "homecare/ui/today/wording.py", "homecare/cli/commands/wording/summaries.py", "homecare/errors.py",
        "homecare/core/records/wording.py", "homecare/content/guide.toml", "homecare/content/safety.toml",
        "programs/exercises.toml", "programs/desk-neck-upper-back.toml", "README.md", "docs/patients.md",
        "SECURITY.md",
    ):  # fmt: skip
        assert place in places


def test_the_list_finds_words_and_writes_a_template_for_translators(tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-m", "tests.language.texts", "needle", "--random", "3"],
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    assert found[-1] == "3 texts"
    assert all("needle" in line.casefold() for line in found[:-1])
    template = tmp_path / "homecare.pot"
    subprocess.run([sys.executable, "-m", "tests.language.texts", "--catalogue", str(template)], check=True)
    written = template.read_text(encoding="utf-8")
    assert 'msgid "Not found"' in written
    assert 'msgid_plural "{amount} needles"' in written
    assert 'msgctxt "weekday"' in written
