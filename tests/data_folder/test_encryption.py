"""Encryption and unlocking: nothing is readable, nothing is lost; whatever stops it leaves a whole diary."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from homecare.data_folder import keyring
from homecare.data_folder.encryption import Encryption
from homecare.diary.diary import Diary
from homecare.errors import InputError, LockedError, StoreError, WrongPassphraseError
from homecare.handoff.handoff import HandOff
from homecare.paths import Paths
from homecare.store.sqlite import reencrypt
from homecare.store.sqlite.backend import SqliteBackend
from homecare.store.sqlite.cipher import connect
from homecare.store.store import Store
from homecare.system.file_type import is_locked, is_plain
from tests.cheap_keys import IN_A_PROCESS, ROOT
from tests.conftest import HandClock
from tests.depth import some
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


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a diary and a copy of it, and the same locked: making them takes a while."""
    place = tmp_path_factory.mktemp("both")
    fill(Paths(place / "open"))
    plain_copy(Paths(place / "open"), "homecare-yesterday.db")
    shutil.copytree(place / "open", place / "locked")
    Encryption(Paths(place / "locked")).lock(SECRET)
    return place


@pytest.fixture
def filled(both: Path, paths: Paths) -> Paths:
    """A folder with a diary and a copy of it, not locked."""
    shutil.copytree(both / "open", paths.data)
    return paths


@pytest.fixture
def locked(both: Path, paths: Paths) -> Paths:
    """The same, locked."""
    shutil.copytree(both / "locked", paths.data)
    return paths


def levels(paths: Paths, secret: str | None = None) -> list[int]:
    with closing(Diary.open(paths, secret=secret)) as diary:
        return sorted(line.entry.level for line in diary.history.lines() if hasattr(line.entry, "level"))


# A whole circle


def test_a_locked_diary_shows_no_word_of_itself_and_gives_every_row_back(filled: Paths) -> None:
    before = everything(filled.database)
    assert files_that_hold(filled.data, NOTE) == ["homecare.db", "homecare-yesterday.db"]
    done = Encryption(filled).lock(SECRET)
    assert (done.diary, done.copies, done.left) == (True, 1, ())
    assert files_that_hold(filled.data, NOTE) == []
    assert files_that_hold(filled.data, SECRET) == []
    for path in (filled.database, filled.data / "backups" / "homecare-yesterday.db"):
        assert not path.read_bytes().startswith(b"SQLite format 3")
        assert path.stat().st_mode & 0o777 == 0o600
        assert everything(path, SECRET) == before
    assert sorted(path.name for path in filled.data.iterdir()) == ["backups", "homecare.db"]
    done = Encryption(filled).unlock(SECRET)
    assert (done.diary, done.copies, done.left) == (True, 1, ())
    for path in (filled.database, filled.data / "backups" / "homecare-yesterday.db"):
        assert everything(path) == before


def test_what_is_written_into_a_locked_diary_is_closed_too_while_it_is_open(locked: Paths) -> None:
    with closing(Diary.open(locked, clock=HandClock(), secret=SECRET)) as diary:
        diary.entries.log_pain(7, note=f"{NOTE}, again")
        assert (locked.data / "homecare.db-wal").stat().st_size > 0
        assert files_that_hold(locked.data, NOTE) == []
        copy = diary._diary.store.put_aside("before-a-test")
        assert copy is not None
        assert is_locked(copy)
        assert everything(copy, SECRET) == everything(locked.database, SECRET)
    assert levels(locked, SECRET) == [4, 7]


def test_what_was_confirmed_survives_a_program_that_is_killed_in_a_locked_diary(locked: Paths) -> None:
    script = IN_A_PROCESS + (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from homecare.diary.diary import Diary\n"
        "from homecare.paths import Paths\n"
        "Diary.open(Paths(Path(sys.argv[1])), secret=sys.stdin.readline()).entries.log_pain(7)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run(
        [sys.executable, "-c", script, str(locked.data)], input=SECRET, text=True, check=False, cwd=ROOT
    )
    with pytest.raises(LockedError):  # a look without the passphrase harms nothing
        Store(locked.data)
    assert levels(locked, SECRET) == [4, 7]


# Who is let in


def test_a_locked_diary_opens_to_its_passphrase_alone(locked: Paths) -> None:
    with pytest.raises(LockedError, match="locked") as refused:
        Store(locked.data)
    assert (refused.value.exit_code, type(refused.value)) == (3, LockedError)
    before = locked.database.read_bytes()
    for wrong in ("", "wrong", SECRET.upper(), f"{SECRET} ", "'; DROP TABLE patient; --"):
        with pytest.raises(WrongPassphraseError, match="does not open"):
            Store(locked.data, secret=wrong)
    assert locked.database.read_bytes() == before
    Store(locked.data, secret=SECRET).close()


def test_a_passphrase_for_a_diary_that_is_not_locked_changes_nothing(filled: Paths) -> None:
    with closing(Store(filled.data, secret=SECRET)) as store:
        assert not store.locked
        store.put_aside("before-a-test")
    assert is_plain(filled.database)
    assert all(is_plain(path) for path in (filled.data / "backups").iterdir())


def test_a_file_that_is_no_diary_is_not_taken_for_a_locked_one(paths: Paths) -> None:
    paths.data.mkdir()
    for content in (b"Dear diary, this is a letter.\n" * 400, bytes(8192)):
        paths.database.write_bytes(content)
        with pytest.raises(StoreError, match="not a homecare database"):
            Store(paths.data)
        with pytest.raises(StoreError, match="not a homecare database"):
            Store(paths.data, secret=SECRET)


def test_a_damaged_page_of_a_locked_diary_is_said_and_not_overwritten(locked: Paths) -> None:
    content = bytearray(locked.database.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page + 100] ^= 1
    locked.database.write_bytes(content)
    with pytest.raises(StoreError, match="damaged") as refused:
        Store(locked.data, secret=SECRET)
    assert not isinstance(refused.value, LockedError)
    with pytest.raises(StoreError, match="damaged"):
        Encryption(locked).unlock(SECRET)
    assert locked.database.read_bytes() == content


def test_the_passphrase_shows_in_no_words_about_the_diary(locked: Paths) -> None:
    with closing(Diary.open(locked, secret=SECRET)) as diary:
        store = diary._diary.store
        assert isinstance(store._backend, SqliteBackend)
        with store._backend.connected() as database:
            engine = database.engine
        for words in (
            repr(database),
            repr(engine),
            str(engine.url),
            repr(store),
            repr(diary),
            str(vars(diary)),
        ):
            assert SECRET not in words
            assert "quiet" not in words


def test_a_hand_off_of_a_locked_diary_asks_only_when_it_needs_the_diary(locked: Paths) -> None:
    hand_off = HandOff.open(locked, clock=HandClock())
    assert hand_off.key().startswith("age1")
    with pytest.raises(LockedError):
        hand_off.prepare()
    with closing(HandOff.open(locked, clock=HandClock(), unlocked=lambda open_it: open_it(SECRET))) as opened:
        assert opened.prepare().packet.records["pain"]


def test_without_the_extra_it_is_said_how_to_install_it(
    locked: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    for act in (lambda: Store(locked.data, secret=SECRET), lambda: Encryption(locked).lock(SECRET)):
        with pytest.raises(StoreError, match="not installed") as refused:
            act()
        assert "homecare[encrypted]" in refused.value.next_step


# Refusals


@pytest.mark.parametrize("secret", ["short", "1234567", "       x", "line\nand line", "x" * 1001])
def test_a_passphrase_that_is_guessed_at_once_locks_nothing(filled: Paths, secret: str) -> None:
    before = filled.database.read_bytes()
    with pytest.raises(InputError, match="passphrase"):
        Encryption(filled).lock(secret)
    assert filled.database.read_bytes() == before


def test_a_diary_that_another_part_has_open_is_not_rewritten_under_its_hands(filled: Paths) -> None:
    with closing(Diary.open(filled, clock=HandClock())) as diary:
        script = (
            "import sys\n"
            "from pathlib import Path\n"
            "from homecare.errors import StoreError\n"
            "from homecare.data_folder.encryption import Encryption\n"
            "from homecare.paths import Paths\n"
            "from homecare.store.sqlite import reencrypt as relocking\n"
            "relocking._WAIT_S = 0.1\n"
            "try: Encryption(Paths(Path(sys.argv[1]))).lock('long enough')\n"
            "except StoreError as error: print(error.text)\n"
        )
        command = [sys.executable, "-c", script, str(filled.data)]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        assert said.startswith("Another program has this diary open; nothing was changed.")
        diary.entries.log_pain(8)
    assert levels(filled) == [4, 8]


def test_a_program_that_waits_meanwhile_writes_nothing_into_the_old_file(
    filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It opened the plain file by its name, and waits for the lock that is held until it is replaced."""
    script = (
        "import sqlite3, sys\n"
        "from pathlib import Path\n"
        "from homecare.diary.diary import Diary\n"
        "from homecare.errors import StoreError\n"
        "from homecare.paths import Paths\n"
        "meant = sqlite3.connect\n"
        "def connected(*words, **said):\n"
        "    raw = meant(*words, **said)\n"
        "    print('opened', flush=True)\n"
        "    return raw\n"
        "sqlite3.connect = connected\n"
        "try: Diary.open(Paths(Path(sys.argv[1]))).entries.log_pain(9)\n"
        "except StoreError as error: print(error.text)\n"
    )
    waiting: list[subprocess.Popen[str]] = []
    export = reencrypt._export

    def exporting(source: sqlite3.Connection, draft: Path, new: str | None) -> None:
        command = [sys.executable, "-c", script, str(filled.data)]
        waiting.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        assert waiting[0].stdout is not None
        assert waiting[0].stdout.readline() == "opened\n"
        export(source, draft, new)

    monkeypatch.setattr(reencrypt, "_export", exporting)
    reencrypt.rewrite(filled.database, None, SECRET)
    said, _ = waiting[0].communicate(timeout=30)
    assert "locked" in said
    assert levels(filled, SECRET) == [4]


def test_a_copy_that_cannot_be_locked_is_named_and_left(filled: Paths) -> None:
    torn = filled.data / "backups" / "torn.db"
    content = bytearray(filled.database.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    torn.write_bytes(content)
    done = Encryption(filled).lock(SECRET)
    assert done.copies == 1
    assert len(done.left) == 1
    assert done.left[0].startswith("torn.db")
    assert torn.read_bytes() == content
    assert is_locked(filled.database)


# Stopped half-way


@pytest.mark.parametrize(
    "step",
    some("_alone", "_begin", "_export", "_verify", "_sync", "_replace", quick=("_export", "_replace")),
)
@pytest.mark.parametrize("turn", ["lock", "unlock"])
def test_killed_after_any_step_it_leaves_a_whole_diary_and_can_be_done_again(
    both: Path, paths: Paths, turn: str, step: str
) -> None:
    before = everything(both / "open" / "homecare.db")
    shutil.copytree(both / ("open" if turn == "lock" else "locked"), paths.data)
    script = IN_A_PROCESS + (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from homecare.data_folder.encryption import Encryption\n"
        "from homecare.paths import Paths\n"
        "from homecare.store.sqlite import reencrypt as relocking\n"
        "folder, turn, step = sys.argv[1:]\n"
        "meant = getattr(relocking, step)\n"
        "def killed(*args):\n"
        "    meant(*args)\n"
        "    os.kill(os.getpid(), 9)\n"
        "setattr(relocking, step, killed)\n"
        "getattr(Encryption(Paths(Path(folder))), turn)(sys.stdin.readline())\n"
    )
    command = [sys.executable, "-c", script, str(paths.data), turn, step]
    done = subprocess.run(command, input=SECRET, text=True, check=False, cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    turned = step == "_replace"
    assert is_locked(paths.database) == ((turn == "lock") == turned)
    secret = SECRET if is_locked(paths.database) else None
    Store(paths.data, secret=secret).close()
    assert everything(paths.database, secret) == before
    if secret is not None:  # nothing readable is left beside a diary that is locked
        assert [path.name for path in paths.data.iterdir() if path.name != "backups"] == ["homecare.db"]
    done_again = getattr(Encryption(paths), turn)(SECRET)
    assert (done_again.diary, done_again.copies) == (not turned, 1)
    assert sorted(path.name for path in paths.data.iterdir()) == ["backups", "homecare.db"]
    wanted = SECRET if turn == "lock" else None
    for path in (paths.database, paths.data / "backups" / "homecare-yesterday.db"):
        assert is_locked(path) == (wanted is not None)
        assert everything(path, wanted) == before


@pytest.mark.parametrize("fault", ["a row is lost", "the disk is full"])
def test_a_new_file_that_is_not_the_same_never_takes_the_place(
    filled: Paths, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    export = reencrypt._export

    def badly(source: sqlite3.Connection, draft: Path, new: str | None) -> None:
        if fault == "the disk is full":
            raise sqlite3.OperationalError("database or disk is full")
        export(source, draft, new)
        with closing(connect(draft, new)) as made:
            made.execute("DELETE FROM pain_reading")
            made.commit()

    monkeypatch.setattr(reencrypt, "_export", badly)
    before = everything(filled.database)
    with pytest.raises(StoreError, match=r"not the same|full"):
        Encryption(filled).lock(SECRET)
    assert everything(filled.database) == before
    assert sorted(path.name for path in filled.data.iterdir()) == ["backups", "homecare.db"]


# Another passphrase


def test_another_passphrase_takes_the_place_of_the_old_one_in_every_copy(
    locked: Paths, ring: RingInMemory
) -> None:
    before = everything(locked.database, SECRET)
    keyring.remember(locked, SECRET)
    done = Encryption(locked).change(SECRET, "another passphrase")
    assert (done.copies, done.left) == (1, ())
    with pytest.raises(WrongPassphraseError):
        Store(locked.data, secret=SECRET)
    for path in (locked.database, locked.data / "backups" / "homecare-yesterday.db"):
        assert everything(path, "another passphrase") == before
    assert list(ring.kept.values()) == ["another passphrase"]


def test_a_copy_with_a_passphrase_from_before_is_named(locked: Paths) -> None:
    old = locked.data / "backups" / "homecare-old.db"
    old.write_bytes(locked.database.read_bytes())
    reencrypt.rewrite(old, SECRET, "an older passphrase")
    done = Encryption(locked).unlock(SECRET)
    assert (done.copies, done.left) == (1, ("homecare-old.db (it has another passphrase)",))
    assert is_locked(old)


# The keyring


def test_the_keyring_gets_the_passphrase_only_when_it_is_asked(filled: Paths, ring: RingInMemory) -> None:
    locking = Encryption(filled)
    locking.lock(SECRET)
    assert (ring.kept, keyring.remembered(filled)) == ({}, None)
    locking.lock(SECRET, remember=True)
    assert list(ring.kept.values()) == [SECRET]
    assert keyring.remembered(filled) == SECRET
    assert files_that_hold(filled.data, SECRET) == []
    locking.unlock(SECRET)
    assert (ring.kept, keyring.remembered(filled)) == ({}, None)


def test_two_folders_keep_two_passphrases_and_a_moved_one_keeps_its_own(
    tmp_path: Path, ring: RingInMemory
) -> None:
    for name in ("one", "two"):
        Encryption(Paths(tmp_path / name)).lock(f"passphrase of {name}", remember=True)
    (tmp_path / "one").rename(tmp_path / "moved")
    assert keyring.remembered(Paths(tmp_path / "moved")) == "passphrase of one"
    assert keyring.remembered(Paths(tmp_path / "two")) == "passphrase of two"


def test_where_there_is_no_keyring_nothing_is_locked_and_it_is_said(
    filled: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends.fail import Keyring

    monkeypatch.setattr("keyring.get_keyring", Keyring)
    with pytest.raises(StoreError, match="no keyring"):
        Encryption(filled).lock(SECRET, remember=True)
    assert is_plain(filled.database)


def test_a_keyring_that_cannot_be_asked_now_says_nothing(
    filled: Paths, ring: RingInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.errors import KeyringLocked

    Encryption(filled).lock(SECRET, remember=True)

    def closed(*_: object) -> str:
        raise KeyringLocked("closed")

    monkeypatch.setattr(ring, "get_password", closed)
    assert keyring.remembered(filled) is None
