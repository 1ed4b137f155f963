"""No text that a person is shown gives a verdict: it never says that somebody has something, or is safe."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import homecare
from homecare.paths import bundled_programmes

PACKAGE = Path(homecare.__file__).parent
VERDICTS = {
    "you have": re.compile(r"(?<!if )\byou have\b(?! (asked|had|not|no flare)\b)", re.IGNORECASE),
    "no red flags": re.compile(r"\bno red flags?\b", re.IGNORECASE),
    "safe": re.compile(r"(?<!experts consider it )\bsafe\b", re.IGNORECASE),
}
FILES = [*sorted((PACKAGE / "content").glob("*.toml")), *sorted(bundled_programmes().glob("*.toml"))]
MODULES = sorted(PACKAGE.rglob("*.py"))


def texts_of(value: object) -> Iterator[str]:
    """Every text in what a TOML file says."""
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from texts_of(one)
        case list():
            for one in value:
                yield from texts_of(one)


def literals_of(module: Path) -> Iterator[str]:
    """Every text written in a module; of its docstrings those that a command prints as its help."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    prints_help = module.parent == PACKAGE / "cli" / "commands"
    silent = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if node.body and isinstance(node.body[0], ast.Expr)
        if not (prints_help and isinstance(node, ast.FunctionDef))
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.value


def test_there_is_something_to_look_in() -> None:
    assert {"guide.toml", "safety.toml", "points.toml", "exercises.toml"} <= {file.name for file in FILES}
    assert any(one.parts[-3:-1] == ("report", "wording") for one in MODULES)
    assert "Ask first about" in set(literals_of(PACKAGE / "core" / "programme" / "wording.py"))


@pytest.mark.parametrize("word", VERDICTS)
def test_no_file_that_is_shown_gives_a_verdict(word: str) -> None:
    said = [text for file in FILES for text in texts_of(tomllib.loads(file.read_text(encoding="utf-8")))]
    assert len(said) > 500
    assert [text for text in said if VERDICTS[word].search(text)] == []


def test_no_sentence_of_the_program_gives_a_verdict() -> None:
    said = [text for module in MODULES for text in literals_of(module)]
    assert len(said) > 5000
    assert [text for text in said for verdict in VERDICTS.values() if verdict.search(text)] == []
