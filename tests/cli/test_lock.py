"""A locked diary on the command line: the passphrase is typed or said on stdin, and is nowhere to be read."""

import os
import pty
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest

from homecare.cli.input import passphrase
from homecare.core.values.passphrase import wait_s
from homecare.data_folder import keyring
from homecare.data_folder.encryption import Encryption
from homecare.paths import Paths
from homecare.system.file_type import is_locked, is_plain
from tests.cheap_keys import all_rounds
from tests.cli.conftest import Homecare
from tests.locks import (
    NOTE,
    SECRET,
    RingInMemory,
    cheap_keys,
    everything,
    files_that_hold,
    fill,
    plain_copy,
    ring,
)

__all__ = ["cheap_keys", "ring"]

Typing = Callable[..., list[str]]
"""Sits down at the terminal and types these passphrases one after another; gives back what was asked."""


@pytest.fixture(autouse=True)
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that wrong passphrases cost; nobody waits for them here."""
    seconds: list[float] = []
    monkeypatch.setattr(passphrase, "sleep", seconds.append)
    return seconds


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Typing:
    asked: list[str] = []

    def typing(*passphrases: str) -> list[str]:
        left = [*passphrases]

        def getpass(question: str) -> str:
            asked.append(question)
            if not left:
                raise EOFError
            return left.pop(0)

        monkeypatch.setattr("homecare.cli.input.questions.can_type_unseen", lambda: True)
        monkeypatch.setattr(passphrase, "getpass", getpass)
        return asked

    return typing


@pytest.fixture
def said_on_stdin(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    return lambda *lines: monkeypatch.setattr(sys, "stdin", StringIO("".join(f"{line}\n" for line in lines)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked diary, made once."""
    folder = tmp_path_factory.mktemp("made")
    fill(Paths(folder))
    Encryption(Paths(folder)).lock(SECRET)
    return folder


@pytest.fixture
def locked(made: Path, paths: Paths) -> Paths:
    """A folder of its own with it."""
    shutil.copytree(made, paths.data)
    return paths


# Encryption and unlocking


def test_a_diary_is_locked_at_the_terminal_and_the_passphrase_is_asked_for_from_then_on(
    homecare: Homecare, paths: Paths, typing: Typing
) -> None:
    fill(paths)
    plain_copy(paths, "homecare-yesterday.db")
    asked = typing(SECRET, SECRET)
    done = homecare("lock")
    assert len(asked) == 2
    assert done.out == (
        "The diary is locked, and 1 copy with it. homecare asks for the passphrase each time.\n"
    )
    assert "A forgotten passphrase cannot be recovered" in done.err
    assert files_that_hold(paths.data, NOTE) == []
    typing(SECRET)
    assert NOTE in homecare("history").out
    typing(SECRET)
    assert homecare("unlock").out.startswith(
        "The diary is no longer locked, and 2 copies with it."  # the day's copy was locked from the start
    )
    assert NOTE in homecare("history").out
    assert is_plain(paths.data / "backups" / "homecare-yesterday.db")


def test_log_today_history_and_undo_on_a_locked_diary(
    homecare: Homecare, locked: Paths, said_on_stdin: Callable[..., None]
) -> None:
    def run(*words: str) -> str:
        said_on_stdin(SECRET)
        return homecare(*words, "--passphrase-stdin").out

    assert "Pain 7" in run("log", "pain", "7", "--note", f"{NOTE} too")
    assert "7" in run("today")
    assert f"{NOTE} too" in run("history")
    assert "Pain 7" in run("undo")
    assert f"{NOTE} too" not in run("history")
    assert files_that_hold(locked.data, NOTE) == []
    assert files_that_hold(locked.data, SECRET) == []


@pytest.mark.parametrize(
    "words",
    [
        ("today",), ("log", "pain", "4"), ("history",), ("undo",), ("trends",), ("report",),
        ("sit", "status"), ("programme", "list"),
        ("patient", "list"), ("clinic", "--text"), ("share", "out.json", "--unencrypted"), ("sessions",),
        ("questions",), ("step", "list"), ("messages",), ("remind",), ("unlock",), ("lock", "--change"), (),
        ("export", "taken"), ("backup",), ("backup", "--list"), ("doctor",), ("edit", "1234", "--remove"),
    ],
)  # fmt: skip
def test_without_a_terminal_a_locked_diary_is_exit_3_with_the_next_step(
    homecare: Homecare, locked: Paths, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOMECARE_PASSPHRASE", SECRET)  # it belongs to share and receive
    before = locked.database.read_bytes()
    refusal = homecare(*words, expect=3).refusal
    assert refusal.startswith("This diary is locked, and there is no terminal")
    assert "--passphrase-stdin" in refusal
    assert locked.database.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ("--version",), ("where",), ("safety",), ("guide",), ("guide", "sitting"), ("settings",), ("key",),
        ("programme", "show", "flare-minimum"), ("settings", "threshold", "4"), ("programme", "schema"),
    ],
)  # fmt: skip
def test_what_needs_no_diary_asks_for_no_passphrase(
    homecare: Homecare, locked: Paths, words: tuple[str, ...]
) -> None:
    assert homecare(*words).out


def test_a_status_bar_is_never_asked(homecare: Homecare, locked: Paths, typing: Typing) -> None:
    asked = typing(SECRET)
    assert homecare("sit", "status", "--short").out == "locked\n"
    assert asked == []


# Wrong ones


def test_three_wrong_passphrases_cost_a_growing_wait_and_end_in_exit_3(
    homecare: Homecare, locked: Paths, typing: Typing, waited: list[float]
) -> None:
    asked = typing("wrong one", "wrong two", "wrong three", SECRET)
    ran = homecare("history", expect=3)
    assert (len(asked), waited, ran.out) == (3, [1, 2, 4], "")
    assert ran.err.splitlines() == [
        "This passphrase does not open the diary. Type it again.",
        "This passphrase does not open the diary. Type it again.",
        "This passphrase does not open the diary. Nothing was read or written.",
    ]
    typing("wrong one", SECRET)
    assert NOTE in homecare("history").out
    assert waited == [1, 2, 4, 1]


def test_a_wrong_passphrase_on_stdin_is_one_try(
    homecare: Homecare, locked: Paths, said_on_stdin: Callable[..., None], waited: list[float]
) -> None:
    said_on_stdin("wrong", SECRET)
    assert "does not open" in homecare("history", "--passphrase-stdin", expect=3).refusal
    assert waited == [1]
    said_on_stdin("")
    assert "There is no passphrase" in homecare("history", "--passphrase-stdin", expect=2).refusal


def test_the_wait_grows_to_half_a_minute() -> None:
    assert [wait_s(wrong) for wrong in (0, 1, 2, 3, 6, 60)] == [0, 1, 2, 4, 30, 30]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (["short", "short"], "too short"),
        (["long enough", "long enuogh"], "differ"),
        ([], "You typed no passphrase"),
        (["long enough"], "You typed no passphrase"),
    ],
)
def test_what_is_no_new_passphrase_locks_nothing(
    homecare: Homecare, paths: Paths, typing: Typing, typed: list[str], says: str
) -> None:
    fill(paths)
    before = everything(paths.database)
    typing(*typed)
    ran = homecare("lock", expect=2)
    assert says in ran.err
    assert everything(paths.database) == before


def test_locking_without_a_terminal_says_how(homecare: Homecare, paths: Paths) -> None:
    assert "--passphrase-stdin" in homecare("lock", expect=2).err
    assert not is_locked(paths.database)


# A second time


def test_a_second_lock_or_unlock_says_that_there_is_nothing_to_do(homecare: Homecare, locked: Paths) -> None:
    assert homecare("lock", expect=2).refusal.startswith("This diary is already locked.")
    Encryption(locked).unlock(SECRET)
    assert homecare("unlock", expect=2).refusal.startswith("This diary is not locked.")
    assert homecare("lock", "--change", expect=2).refusal.startswith("This diary is not locked.")


def test_a_lock_that_was_stopped_goes_on_with_the_copies_that_are_left(
    homecare: Homecare, locked: Paths, typing: Typing
) -> None:
    left = locked.data / "backups" / "homecare-left.db"
    fill(Paths(locked.data / "other"))
    left.parent.mkdir()
    (locked.data / "other" / "homecare.db").rename(left)
    asked = typing(SECRET)
    assert homecare("lock").out.startswith("The diary was already locked, and 1 copy with it.")
    assert (len(asked), is_locked(left)) == (1, True)


def test_a_copy_that_stays_open_is_named_with_exit_3(
    homecare: Homecare, paths: Paths, typing: Typing
) -> None:
    fill(paths)
    torn = plain_copy(paths, "torn.db")
    torn.write_bytes(torn.read_bytes()[:5000])
    typing(SECRET, SECRET)
    refused = homecare("lock", expect=3).err
    assert "The diary is locked. Not done: torn.db" in refused
    assert is_locked(paths.database)


def test_another_passphrase_is_asked_for_after_the_old_one(
    homecare: Homecare, locked: Paths, typing: Typing
) -> None:
    typing(SECRET, "another passphrase", "another passphrase")
    assert homecare("lock", "--change").out.startswith("The diary has a new passphrase.")
    typing("another passphrase")
    assert NOTE in homecare("history").out


# Copies


def test_copies_of_a_locked_diary_are_made_looked_at_and_put_back(
    homecare: Homecare, locked: Paths, said_on_stdin: Callable[..., None], tmp_path: Path
) -> None:
    def run(*words: str, expect: int = 0) -> str:
        said_on_stdin(SECRET)
        return homecare(*words, "--passphrase-stdin", expect=expect).out

    elsewhere = tmp_path / "elsewhere.db"
    run("backup", str(elsewhere))
    assert is_locked(elsewhere)
    run("log", "pain", "9")
    assert "Pain 9" in run("history")
    run("restore", str(elsewhere), "--yes")
    assert "Pain 9" not in run("history")
    assert is_locked(locked.database)
    assert run("backup", "--list").count("damaged") == 0
    assert '"sound": true' in run("doctor", "--json")
    run("doctor", "--repair")
    assert [path.name for path in (locked.data / "backups").iterdir() if not is_locked(path)] == []
    assert files_that_hold(locked.data, NOTE) == []
    assert files_that_hold(tmp_path, NOTE) == []


def test_a_copy_of_before_the_lock_is_put_back_under_lock(
    homecare: Homecare, paths: Paths, said_on_stdin: Callable[..., None], tmp_path: Path
) -> None:
    fill(paths)
    elsewhere = tmp_path / "elsewhere.db"
    homecare("backup", str(elsewhere))
    said_on_stdin(SECRET)
    homecare("lock", "--passphrase-stdin")
    said_on_stdin(SECRET)
    homecare("restore", str(elsewhere), "--yes", "--passphrase-stdin")
    assert is_locked(paths.database)
    assert files_that_hold(paths.data, NOTE) == []
    said_on_stdin(SECRET)
    assert NOTE in homecare("history", "--passphrase-stdin").out


def test_a_locked_copy_is_not_put_into_an_open_diary(
    homecare: Homecare, locked: Paths, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    shutil.copy(locked.database, elsewhere)
    Encryption(locked).unlock(SECRET)
    before = everything(locked.database)
    refusal = homecare("restore", str(elsewhere), "--yes", expect=3).refusal
    assert "locked with a passphrase" in refusal
    assert "homecare lock" in refusal
    assert everything(locked.database) == before


# The keyring


def test_a_keyring_answers_for_the_person_until_it_is_told_to_forget(
    homecare: Homecare, locked: Paths, typing: Typing, ring: RingInMemory
) -> None:
    asked = typing(SECRET)
    assert "The system's keyring keeps the passphrase" in homecare("lock", "--keyring").out
    assert NOTE in homecare("history").out
    assert homecare("sit", "status", "--short").out != "locked\n"
    assert len(asked) == 1
    homecare("lock", "--forget")
    assert (ring.kept, keyring.keeps(locked)) == ({}, False)
    homecare("history", expect=2)  # nothing is typed any more
    assert len(asked) == 2
    assert "nothing to forget" in homecare("lock", "--forget", expect=2).refusal


def test_unlock_asks_even_where_the_keyring_knows_and_makes_it_forget(
    homecare: Homecare, paths: Paths, typing: Typing, ring: RingInMemory
) -> None:
    typing(SECRET, SECRET)
    homecare("lock", "--keyring")
    asked = typing(SECRET)
    homecare("unlock")
    assert asked[-1].startswith("Passphrase for this diary")
    assert ring.kept == {}


def test_where_there_is_no_keyring_it_is_said_before_anything_is_asked(
    homecare: Homecare, paths: Paths, typing: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends.fail import Keyring

    monkeypatch.setattr("keyring.get_keyring", Keyring)
    asked = typing(SECRET, SECRET)
    assert "no keyring" in homecare("lock", "--keyring", expect=3).refusal
    assert asked == []


# Real processes


@pytest.fixture
def terminal(paths: Paths) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """`homecare sit watch` of a locked diary, at a terminal of its own."""
    with all_rounds():
        fill(paths)
        Encryption(paths).lock(SECRET)
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "homecare", "--data", str(paths.data), "sit", "watch"],
        stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    yield process, ours
    process.kill()
    process.wait()
    os.close(ours)


def shown(terminal: int, until: str) -> str:
    """What a terminal shows up to some words."""
    text, deadline = "", time.monotonic() + 60
    while until not in text and time.monotonic() < deadline:
        text += os.read(terminal, 4096).decode(errors="replace")
    assert until in text
    return text


def test_a_passphrase_typed_at_a_terminal_is_nowhere_to_be_read(
    terminal: tuple[subprocess.Popen[bytes], int], paths: Paths
) -> None:
    process, keys = terminal
    text = shown(keys, "not shown as you type")
    os.write(keys, f"{SECRET}\n".encode())
    text += shown(keys, "not sitting")
    assert SECRET not in text
    for place in ("cmdline", "environ"):
        assert SECRET.encode() not in Path(f"/proc/{process.pid}/{place}").read_bytes()
    assert files_that_hold(paths.data, SECRET) == []
    assert files_that_hold(Path(os.environ["HOME"]), SECRET) == []


def test_a_diary_that_is_not_locked_loads_nothing_of_locks(paths: Paths) -> None:
    script = (
        "import sys\n"
        "from homecare.cli.main import run\n"
        "assert run(['log', 'pain', '4']) == 0\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    environment = {**os.environ, "HOMECARE_DATA": str(paths.data)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment
    )
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert "sqlite3" in loaded
    assert loaded & {"sqlcipher3", "keyring", "getpass", "secretstorage"} == set()


def test_a_defect_in_a_locked_diary_leaves_no_passphrase_in_its_log(
    homecare: Homecare, locked: Paths, typing: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    from homecare.diary.history import History

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(History, "lines", fail)
    typing(SECRET)
    homecare("history", expect=1)
    assert (locked.data / "crash.log").exists()
    assert files_that_hold(locked.data, SECRET) == []
    assert files_that_hold(locked.data, "quiet") == []
