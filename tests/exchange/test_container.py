"""The container, the key file and the file of a hand-off: opened, or refused in a sentence."""

import os
import re
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.errors import InputError, NotFoundError, StoreError
from homecare.exchange.container import (
    ContainerError,
    Seal,
    Sealed,
    check_key,
    close,
    new_secret,
    open_with_keys,
    open_with_passphrase,
    sealed_how,
)
from homecare.exchange.hand_file import LARGEST, check_target, drafted, read_file
from homecare.exchange.key_file import make_keys, read_keys
from tests.cheap_keys import all_the_work
from tests.depth import examples

WORDS = b"a diary " * 40_000
"""More than two of the pieces that age encrypts one by one."""
NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
SECRET, PUBLIC = new_secret()
TO_KEY = close(WORDS, Seal(keys=(PUBLIC,)))


@pytest.fixture(scope="module")
def by_passphrase() -> bytes:
    """A container closed by a passphrase, with little work."""
    return close(b"a diary", Seal(passphrase="Grüße an Ono"))


def armoured(content: bytes) -> bytes:
    """A container as mail programs carry it."""
    import pyrage  # type: ignore[import-untyped, unused-ignore]

    return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(PUBLIC)], armored=True))


# The container


def test_a_container_is_told_from_its_beginning(by_passphrase: bytes) -> None:
    assert sealed_how(TO_KEY) is Sealed.KEY
    assert sealed_how(armoured(b"x")) is Sealed.KEY
    assert sealed_how(by_passphrase) is Sealed.PASSPHRASE
    for plain in (b"", b'{"format": 1}', b"\0" * 50, b"age-encryption", b"-----BEGIN PGP MESSAGE-----"):
        assert sealed_how(plain) is Sealed.PLAIN


def test_every_one_of_its_keys_opens_a_container_and_no_other_does() -> None:
    other, other_public = new_secret()
    both = close(WORDS, Seal(keys=(PUBLIC, other_public)))
    assert open_with_keys(both, [SECRET]) == open_with_keys(both, [other]) == WORDS
    with pytest.raises(ContainerError, match="a different key"):
        open_with_keys(TO_KEY, [other])
    assert b"diary" not in both


def test_an_armoured_container_opens_also_after_blank_lines() -> None:
    for content in (armoured(WORDS), b"\r\n \n" + armoured(WORDS), armoured(WORDS).replace(b"\n", b"\r\n")):
        assert open_with_keys(content, [SECRET]) == WORDS


def test_a_passphrase_opens_what_it_closed_however_its_letters_are_composed(by_passphrase: bytes) -> None:
    assert open_with_passphrase(by_passphrase, "Gru\u0308ße an Ono") == b"a diary"
    with pytest.raises(ContainerError, match="does not open the file"):
        open_with_passphrase(by_passphrase, "grüße an ono")


@pytest.mark.deep
def test_a_passphrase_costs_a_thief_much_work_and_is_opened_all_the_same() -> None:
    with all_the_work():
        closed = close(b"a diary", Seal(passphrase="Grüße an Ono"))
    (work,) = re.findall(rb"-> scrypt \S+ (\d+)\n", closed)
    assert int(work) > 12
    assert open_with_passphrase(closed, "Grüße an Ono") == b"a diary"


def test_a_passphrase_that_another_program_took_as_it_was_typed_opens_its_file() -> None:
    import pyrage

    theirs = bytes(pyrage.passphrase.encrypt(b"a diary", "Gru\u0308ße an Ono"))
    assert open_with_passphrase(theirs, "Grüße an Ono") == b"a diary"


def test_a_byte_order_mark_is_no_part_of_a_passphrase(by_passphrase: bytes) -> None:
    assert open_with_passphrase(by_passphrase, "\ufeffGrüße an Ono") == b"a diary"


def test_a_passphrase_container_that_was_altered_is_refused(by_passphrase: bytes) -> None:
    head, tail = by_passphrase[:-4], by_passphrase[-4:]
    with pytest.raises(ContainerError, match="cut short or changed"):
        open_with_passphrase(head + bytes(4 * [tail[0] ^ 1]), "Grüße an Ono")
    costly = by_passphrase.replace(b" 4\n", b" 6\n", 1)
    with pytest.raises(ContainerError):
        open_with_passphrase(costly[:90], "Grüße an Ono")


def test_a_passphrase_that_would_take_hours_to_check_is_refused_at_once() -> None:
    content = (
        b"age-encryption.org/v1\n-> scrypt /9k87rhbdlm2PCTaPeLWOg 30\n"
        b"rkZpd6XPzpcCeeigfOiuKhXNWvm9ecnBhFsknfX8dCI\n--- sSidns3ZvadkV0GzPTZ4TJwXCvVaRDrn6xGSlA8lUeM\n"
    )
    with pytest.raises(ContainerError, match="too long"):
        open_with_passphrase(content + bytes(64), "any")


@pytest.mark.parametrize("words", ["", " ", "\t"])
def test_an_empty_passphrase_is_refused(words: str) -> None:
    with pytest.raises(InputError, match="empty"):
        close(b"x", Seal(passphrase=words))


@pytest.mark.parametrize(
    "key",
    ["", "age1", "hello", SECRET, PUBLIC[:-1], PUBLIC[:-1] + "b", PUBLIC + "\0"],
    # Made anew in each process: the tests have the same names in all of them.
    ids=["nothing", "a beginning", "a word", "the secret", "cut", "another last letter", "more behind it"],
)
def test_what_is_no_public_key_is_refused_and_no_secret_is_repeated(key: str) -> None:
    with pytest.raises(InputError, match="not a public key") as refused:
        check_key(key)
    assert refused.value.exit_code == 2
    assert check_key(f" {PUBLIC}\n") == PUBLIC


HEAD = TO_KEY.index(b"\n---") + 60
LENGTHS = [
    *range(0, 300, 7), *(HEAD + more for more in (0, 1, 15, 16, 17)), 65_536, 65_552, HEAD + 65_552,
    *(len(TO_KEY) - less for less in (1, 15, 16, 17, 4096)),
]  # fmt: skip


@pytest.mark.parametrize("length", LENGTHS, ids=[f"cut {number}" for number in range(len(LENGTHS))])
def test_a_container_cut_anywhere_does_not_open(length: int) -> None:
    with pytest.raises(ContainerError, match=r"cut short or changed|a different key"):
        open_with_keys(TO_KEY[:length], [SECRET])


@settings(max_examples=examples(200), deadline=None)
@given(place=st.integers(0, len(TO_KEY) - 1), bit=st.integers(0, 7), in_head=st.booleans())
def test_a_container_with_any_bit_flipped_does_not_open(place: int, bit: int, in_head: bool) -> None:
    flipped = bytearray(TO_KEY)
    flipped[place % HEAD if in_head else place] ^= 1 << bit
    with pytest.raises(ContainerError):
        open_with_keys(bytes(flipped), [SECRET])


@settings(max_examples=examples(200), deadline=None)
@given(rest=st.binary(max_size=300))
def test_any_bytes_after_the_first_line_are_refused(rest: bytes) -> None:
    with pytest.raises(ContainerError):
        open_with_keys(b"age-encryption.org/v1\n" + rest, [SECRET])


# The key file


def test_a_key_is_made_once_for_its_owner_only_in_the_form_that_age_reads(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    assert read_keys(path) is None
    made = make_keys(path, NOW)
    assert make_keys(path, NOW) == made == read_keys(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    lines = path.read_text(encoding="ascii").splitlines()
    assert lines[:2] == ["# created: 2026-11-24T11:00:00+00:00", f"# public key: {made.public}"]
    assert lines[2].startswith("AGE-SECRET-KEY-1")
    assert len(lines) == 3
    assert "SECRET" not in repr(made)
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == ["key.txt"]


def test_a_key_file_that_others_can_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    make_keys(path, NOW)
    path.chmod(0o644)
    read_keys(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [b"", b"# public key: age1\n", b"hello\n", SECRET[:-1].encode(), b"\0" * 99, SECRET.encode() * 2000],
    ids=["nothing", "no secret", "a word", "cut", "zeros", "too long"],
)
def test_a_broken_key_file_is_exit_3_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key.txt"
    path.write_bytes(content)
    with pytest.raises(StoreError, match="nothing was overwritten"):
        read_keys(path)
    with pytest.raises(StoreError, match="nothing was overwritten") as refused:
        make_keys(path, NOW)
    assert refused.value.exit_code == 3
    assert "AGE-SECRET" not in refused.value.text
    assert path.read_bytes() == content


def test_a_folder_in_the_place_of_the_key_file_is_exit_3(tmp_path: Path) -> None:
    (tmp_path / "key.txt").mkdir()
    with pytest.raises(StoreError, match="is not a file"):
        make_keys(tmp_path / "key.txt", NOW)


def test_a_second_key_in_the_file_opens_too_and_the_first_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    first = make_keys(path, NOW)
    path.write_text(f"{path.read_text(encoding='ascii')}{SECRET}\n", encoding="ascii")
    both = read_keys(path)
    assert both is not None
    assert both.public == first.public
    assert open_with_keys(TO_KEY, both.secrets) == WORDS


# The file


def test_a_file_of_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(1024**3)
    with pytest.raises(InputError, match="too large: it is larger than 24 MB") as refused:
        read_file(path)
    assert refused.value.exit_code == 2


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "limit"
    with path.open("wb") as file:
        file.truncate(LARGEST)
    assert len(read_file(path)) == LARGEST
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(InputError, match="too large"):
        read_file(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "empty").touch()
    for named, says in (
        (pipe, "not a file"), (tmp_path, "not a file"), (Path("/dev/zero"), "not a file"),
        (tmp_path / "empty", "is empty"), (tmp_path / "a\0b", "no file name can have"),
        (tmp_path / ("x" * 300), "cannot be read"), (Path("~nobody-here/x"), "home folder"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=says):
            read_file(named)
    with pytest.raises(NotFoundError, match="There is no file"):
        read_file(tmp_path / "nowhere")


def test_a_target_that_cannot_be_is_refused(tmp_path: Path) -> None:
    for named, says in (
        ("", "empty"), (" ", "empty"), (str(tmp_path), "not a file"),
        (str(tmp_path / "no" / "x"), "no folder"), ("a\0b", "no file name can have"),
        ("~nobody-here/x", "home folder"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=says):
            check_target(named)


def left(folder: Path) -> list[str]:
    """What lies in a folder, hidden files too."""
    return sorted(one.name for one in folder.iterdir() if one.name != "home")


def test_a_file_gets_its_name_last_and_is_its_owners_only(tmp_path: Path) -> None:
    path = tmp_path / "for-them.age"
    with drafted(path, b"one") as draft:
        assert not path.exists()
        draft.put(over=False)
    assert path.read_bytes() == b"one"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert left(tmp_path) == ["for-them.age"]


def test_a_file_that_is_there_is_written_over_only_with_a_yes(tmp_path: Path) -> None:
    path = tmp_path / "for-them.age"
    path.write_bytes(b"before")
    with pytest.raises(InputError, match="already exists"), drafted(path, b"one") as draft:
        draft.put(over=False)
    assert path.read_bytes() == b"before"
    with drafted(path, b"one") as draft:
        draft.put(over=True)
    assert path.read_bytes() == b"one"
    assert left(tmp_path) == ["for-them.age"]


@pytest.mark.parametrize("before", [None, b"before"])
@pytest.mark.parametrize("links", [True, False])
def test_what_stood_there_comes_back_where_something_fails_after_all(
    tmp_path: Path, before: bytes | None, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "for-them.age"
    if before is not None:
        path.write_bytes(before)
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    with pytest.raises(ZeroDivisionError), drafted(path, b"one") as draft:
        draft.put(over=before is not None)
        assert path.read_bytes() == b"one"
        raise ZeroDivisionError
    assert (path.read_bytes() if path.exists() else None) == before
    assert left(tmp_path) == ([] if before is None else ["for-them.age"])


def _no_links(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")
