"""Whatever is typed: an answer or a refusal, never a defect and never a traceback."""

import contextlib
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.cli.main import run
from tests.depth import examples

COMMANDS = st.sampled_from(
    [
        ["log", "pain"], ["log", "sitting"], ["log", "exercise"], ["log", "session"], ["log", "rest"],
        ["today"], ["history"], ["edit"], ["undo"], ["trends"], ["where"], ["programme", "show"],
        ["programme", "check"], ["programme", "assign", "--yes"], ["programme", "end", "--yes"],
        ["patient", "list"], ["sit", "start"], ["sit", "break"], ["sit", "stop"], ["sit", "log"],
        ["sit", "status"], [], ["step", "list"], ["step", "yes"], ["flare", "on"], ["flare", "off"],
        ["messages"], ["clinic", "--text"], ["patient", "note"], ["patient", "watch"],
        ["patient", "session"], ["patient", "questions"], ["patient", "answer"], ["patient", "messages"],
        ["programme", "diff"], ["programme", "new"], ["receive"], ["key"],
        ["guide"], ["guide", "points"],
        ["sessions"], ["sessions", "plan"], ["sessions", "cancel"], ["sessions", "count"],
        ["questions"], ["questions", "add"], ["questions", "asked"],
        ["log", "after-effects"], ["log", "activities"], ["log", "change"],
        ["settings"], ["remind"], ["start"], ["import"], ["lock"], ["unlock"],
    ]
)  # fmt: skip
OPTIONS = st.sampled_from(
    [
        "--date", "--since", "--limit", "--region", "--kind", "--note", "--sets", "--reps", "--hold",
        "--peak", "--skip", "--reason", "--before", "--after", "--points", "--with", "--json", "--yes",
        "--patient", "--level", "--remove", "--on", "--from", "--until", "--planned-sessions", "--help",
        "--at", "--start", "--end", "--short", "--skip", "--postpone", "--", "-3d", "yesterday",
        "--flare", "--sort", "--filter", "--pain-from", "--silent-days", "--cancel", "--author", "--own",
        "--dates", "--habit", "--pain-column", "--skip-bad",
        "--change", "--forget", "--talked", "--all",
    ]
)  # fmt: skip
WORDS = [
    "front-plank",
    "4",
    "6h30m",
    "13:05",
    "2026-11-19 17:30",
    "GB20 both",
    "2026-11-20",
    "neck",
    "flare-minimum",
    "٣",
    "²",
]
VALUES = st.one_of(st.text(max_size=12), st.integers(-(10**12), 10**12).map(str), st.sampled_from(WORDS))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One data folder for all the lines that are typed."""
    return tmp_path_factory.mktemp("typed")


@settings(
    max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(command=COMMANDS, words=st.lists(st.one_of(VALUES, OPTIONS), max_size=5))
def test_any_words_are_answered_or_refused(folder: Path, command: list[str], words: list[str]) -> None:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(["--data", str(folder), *command, *words])
    assert code in (0, 2), err.getvalue()
    assert "Traceback" not in err.getvalue()
    said = [line for line in err.getvalue().splitlines() if not line.startswith("Note: ")]
    assert len(said) == (1 if code == 2 else 0)
