"""Every command that a text names exists, with its options: what is written there can be typed."""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import homecare
from homecare.cli.main import app
from homecare.cli.registry import COMMANDS

PACKAGE = Path(homecare.__file__).parent
NAMED = re.compile(r"homecare ((?:--?[a-z]|[a-z])[^\n`”)]*)")
ENDS = re.compile(r"[.;:,?!]?(?:\s{2,}|$)|[.;:,?!] | \(")
"""Where a command ends in a sentence: at a mark and a space, at a gap, or at a bracket."""
PROSE = {"log", "start", "sit", "programme file"}
"""What follows homecare in a sentence that names no command."""


def texts(tree: ast.Module) -> Iterator[str]:
    """The texts of a module; a value that is filled in is an X."""
    within = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "X" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in within:
            yield node.value


def named() -> list[str]:
    """The commands that texts, guide, safety and programme files name, as one would type them."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for text in texts(ast.parse(path.read_text(encoding="utf-8"))):
            found |= {ENDS.split(one, maxsplit=1)[0].strip() for one in NAMED.findall(text)}
    for path in (*PACKAGE.rglob("*.toml"), *PACKAGE.parent.glob("programs/*.toml")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found |= {ENDS.split(one, maxsplit=1)[0].strip() for one in NAMED.findall(line)}
    return sorted(one for one in found if one.split()[0] in COMMANDS or one.startswith("--"))


COMMANDS_NAMED = [one for one in named() if one not in PROSE]


def test_texts_name_commands() -> None:
    assert len(COMMANDS_NAMED) > 100


def taken(group: Any, words: list[str]) -> tuple[Any, list[str]]:
    """The command that the first words lead to, and the words that are left."""
    while words and hasattr(group, "get_command") and not words[0].startswith("-"):
        inner = group.get_command(None, words[0])
        assert inner is not None or words[0].isupper() or "{" in words[0], words[0]
        if inner is None:
            break
        group, words = inner, words[1:]
    return group, words


@pytest.mark.parametrize("line", COMMANDS_NAMED)
def test_a_command_that_is_named_exists_with_its_options(line: str) -> None:
    try:
        words = shlex.split(line)
    except ValueError:  # a quotation that the sentence closes later
        words = line.split()
    root = get_command(app)
    known = {"--help", *(option for param in root.params for option in param.opts)}
    while words and words[0].startswith("--"):
        assert words[0] in known
        words = words[1:] if words[0] in ("--help", "--version", "--plain") else words[2:]
    command, rest = taken(root, words)
    options = {option for param in command.params for option in (*param.opts, *param.secondary_opts)} | known
    assert [word for word in rest if word.startswith("--") and word not in {*options, "--help"}] == []
