"""Every command that a message offers works: each is collected from the texts of the program, and run."""

import ast
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import typer

import homecare as package
from homecare.cli.main import app
from homecare.paths import Paths
from tests.cli.conftest import Homecare

FREE: Final = "\0"
"""What stands for something that is filled in."""
OFFER: Final = re.compile(r"(?<![\w/.-])homecare (?:--patient \S+ )?([a-z-]+(?: [^\n]*)?)")
TREE: Any = typer.main.get_command(app)
CONTEXT: Final = typer.Context(TREE)


def texts() -> Iterator[tuple[str, str]]:
    """Every text of the program with the file it stands in; of an f-string what is filled in is FREE."""
    folder = Path(package.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # remarks
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                said |= {id(value) for value in node.values}
                yield (
                    path.name,
                    "".join(
                        str(part.value) if isinstance(part, ast.Constant) else FREE for part in node.values
                    ),
                )
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                yield path.name, re.sub(r"\{\w+\}", FREE, node.value)  # a template


def offered(text: str) -> Iterator[tuple[str, ...]]:
    """The command lines in a text: a command, and what follows it as far as it can be a part of it."""
    for found in OFFER.finditer(text):
        words = _words(found[1])
        path: list[str] = []
        command = TREE
        while words and (inner := _inner(command, words[0])) is not None:
            command = inner
            path.append(words.pop(0))
        if path and (not hasattr(command, "list_commands") or command.invoke_without_command):
            yield (*path, *_arguments(command, words))


def _inner(command: Any, name: str) -> Any:
    """The command of this name within another; None where there is none."""
    return command.get_command(CONTEXT, name) if hasattr(command, "list_commands") else None


def _words(said: str) -> list[str]:
    """The words up to the end of the sentence, quoted ones whole."""
    whole = re.match(r"(?:\"[^\"]*\"|[^\s\"(),;:`]|\.(?=\w)|:(?=\w)|,(?=\w)| (?=\S))*", said)
    try:
        return shlex.split(whole[0] if whole else "")
    except ValueError:
        return said.split()[:1]


def _arguments(command: Any, words: list[str]) -> list[str]:
    options = {name: param for param in command.params for name in getattr(param, "opts", ())}
    places = sum(param.param_type_name == "argument" for param in command.params)
    taken: list[str] = []
    while words:
        word = words.pop(0).rstrip(".")
        if word in options:
            taken.append(word)
            if not options[word].is_flag and words:
                taken.append(words.pop(0).rstrip("."))
        elif FREE in word or word.isupper() or (places and _example(word)):
            taken.append(word)
        else:
            break
    return taken


def _example(word: str) -> bool:
    """Whether a word is an example of a value and not the next word of the sentence."""
    return bool(re.search(r"\d|[-=./]|^(none|all|exercises|keys|sitting|neck|Hana)$", word)) or " " in word


LINES: Final = sorted({line for _, text in texts() for line in offered(text)})
FIXED: Final = [line for line in LINES if not any(FREE in word or word.isupper() for word in line)]

FLARE: Final = ("programme", "assign", "flare-minimum", "--flare", "--yes", "--from", "-3d")
SEATED: Final = ("sit", "start", "--at", "13:05")
BEFORE: Final[dict[tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    ("flare", "on"): (FLARE,),
    ("flare", "off"): (FLARE, ("flare", "on")),
    ("sit", "break"): (SEATED,),
    ("sit", "stop"): (SEATED,),
    ("sessions", "cancel"): (("sessions", "plan", "+7d"),),
    ("questions", "asked"): (("questions", "add", "May I swim?"),),
    ("remind",): (("sessions", "plan", "+7d"),),
}
"""What has to have happened where a command is offered, beside what the diary holds."""
ELSEWHERE: Final = {
    "lock": "asks for a passphrase at the terminal",
    "unlock": "asks for a passphrase at the terminal",
    "start": "asks at the terminal",
    "demo": "opens the interface",
    "sit watch": "runs until it is ended",
    "restore": "needs a copy by its name",
    "receive": "needs a file of the other side",
    "share": "needs the other side",
    "patient": "is for a practice",
    "clinic": "is for a practice",
    "import": "needs a file of another program",
    "edit": "needs the id of an entry",
    "programme diff": "needs two files by their names",
}
"""Commands that tests of their own run, and why they are not run here."""
MENTIONED: Final = {("export",): "a file “was not made by homecare export”"}
"""Commands that a sentence only speaks of."""
RUN: Final = [
    line
    for line in FIXED
    if not {line[0], " ".join(line[:2])} & ELSEWHERE.keys()
    and line not in MENTIONED
    and "my-programme.toml" not in line
]


def test_the_texts_offer_many_commands_and_each_has_only_what_it_takes() -> None:
    assert len(LINES) > 80
    for line in LINES:
        TREE.make_context("homecare", [word.replace(FREE, "x") for word in line], resilient_parsing=True)


def live(homecare: Homecare, paths: Paths, folder: Path) -> None:
    """Three weeks of a programme whose rule proposes a step; made once, and copied for each command."""
    if not folder.exists():
        homecare("programme", "assign", "desk-neck-upper-back", "--from", "-20d", "--yes")
        for ago in range(9):
            homecare("log", "pain", "4", "--date", f"-{ago}d")
        for ago in (6, 4, 2):
            homecare("log", "exercise", "front-plank", "--peak", "1", "--date", f"-{ago}d")
        homecare("log", "session", "--date", "yesterday")
        shutil.copytree(paths.data, folder)
    shutil.copytree(folder, paths.data, dirs_exist_ok=True)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the diary is put that each command is run on a copy of."""
    return tmp_path_factory.mktemp("lived") / "data"


@pytest.mark.deep
@pytest.mark.parametrize("line", RUN, ids=" ".join)
def test_what_is_offered_works(
    line: tuple[str, ...],
    homecare: Homecare,
    paths: Paths,
    lived: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    live(homecare, paths, lived)
    for earlier in BEFORE.get(line[:2], BEFORE.get(line[:1], ())):
        homecare(*earlier)
    homecare(*line, *_yes(line))


def _yes(line: tuple[str, ...]) -> list[str]:
    """The yes that a person gives when asked, where the command takes one."""
    command = TREE
    for word in line:
        command = _inner(command, word) or command
    asks = any("--yes" in param.opts for param in command.params)
    return ["--yes"] if asks and "--yes" not in line else []
