"""Help: every command and option has a sentence, every command an example that can be typed."""

import shlex
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from homecare.cli.input.completion import exercises, kinds, programmes, regions
from homecare.cli.main import app, run
from tests.cli.conftest import Homecare


def _commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield path, command
    if hasattr(command, "list_commands"):
        context = typer.Context(command)
        for name in command.list_commands(context):
            yield from _commands(command.get_command(context, name), (*path, name))


EVERY = [*_commands(typer.main.get_command(app))]


def test_every_command_of_the_contract_is_there() -> None:
    assert {" ".join(path) for path, _ in EVERY} == {
        "", "today", "log", "log pain", "log sitting", "log exercise", "log session", "log rest", "history",
        "sit", "sit start", "sit break", "sit stop", "sit log", "sit status", "sit watch",
        "edit", "undo", "trends", "programme", "programme list", "programme show", "programme check",
        "programme diff", "programme schema",
        "programme assign", "programme end", "patient", "patient add", "patient list", "patient archive",
        "patient rename", "patient note", "patient watch", "patient session", "patient questions",
        "patient answer", "patient messages", "programme new", "clinic", "messages",
        "backup", "restore", "doctor",
        "sessions", "sessions plan", "sessions cancel", "sessions count",
        "questions", "questions add", "questions asked",
        "log after-effects", "log activities", "log change",
        "step", "step list", "step yes", "step not-now", "step ask", "flare", "flare on", "flare off",
        "settings", "remind", "start",
        "demo", "where", "safety", "guide", "report", "share", "receive", "key", "lock", "unlock",
        "export", "import",
    }  # fmt: skip


@pytest.mark.parametrize(("path", "command"), EVERY, ids=[" ".join(path) or "homecare" for path, _ in EVERY])
def test_every_command_and_option_has_help(path: tuple[str, ...], command: Any) -> None:
    assert command.help
    assert command.help.split("\n")[0].endswith(".")
    for param in command.params:
        assert param.help, param.name


@pytest.mark.parametrize(("path", "command"), EVERY, ids=[" ".join(path) or "homecare" for path, _ in EVERY])
def test_every_command_has_an_example_that_parses(path: tuple[str, ...], command: Any) -> None:
    name, *words = shlex.split(command.epilog)
    assert name == "homecare"
    root = typer.main.get_command(app)
    context = root.make_context("homecare", list(words), resilient_parsing=True)
    assert words[: len(path)] == list(path)
    assert context is not None


@pytest.mark.parametrize(("path", "command"), EVERY, ids=[" ".join(path) or "homecare" for path, _ in EVERY])
def test_help_is_plain_and_fits_eighty_columns(
    path: tuple[str, ...], command: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*path, "--help"]) == 0
    out = capsys.readouterr().out
    assert "Example: homecare" in out
    assert "\x1b" not in out
    assert "<str>" not in out
    assert all(len(line) <= 80 for line in out.splitlines())


def test_the_shell_is_offered_what_there_is(homecare: Homecare) -> None:
    assert exercises("chin") == ["chin-tuck"]
    assert regions("upper") == ["upper-back"]
    assert kinds("") == ["average", "worst", "now"]
    assert "flare-minimum" in programmes("")


def test_completion_in_an_unknown_shell_is_refused_in_words(
    homecare: Homecare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("nush", "/bin/nush"))
    assert "“nush”" in homecare("--install-completion", expect=2).refusal
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("bash", "/bin/bash"))
    assert "_HOMECARE_COMPLETE" in homecare("--show-completion").out
