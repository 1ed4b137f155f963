"""Work at a passphrase in a process of its own: the same as here, and done here where none can be begun."""

import sys
from collections.abc import Iterator

import pytest

from homecare.exchange.container import ContainerError, Seal, close, open_with_passphrase
from homecare.exchange.own_process import NotDecryptedError, by_passphrase
from tests.cheap_keys import all_the_work
from tests.depth import some

WORDS = "öl on the roof"


@pytest.fixture(autouse=True)
def real() -> Iterator[None]:
    """Processes of their own, with all their work."""
    with all_the_work():
        yield


@pytest.mark.parametrize("apart", some(True, False, quick=[True]))
def test_what_is_closed_apart_is_opened_here_and_the_other_way_round(apart: bool) -> None:
    content = bytes(range(256)) * 40
    closed = close(content, Seal(passphrase=WORDS), apart=apart)
    assert open_with_passphrase(closed, WORDS, apart=not apart) == content


@pytest.mark.deep
def test_a_wrong_passphrase_and_a_cut_file_are_refused_apart_as_here() -> None:
    closed = close(b"diary", Seal(passphrase=WORDS))
    with pytest.raises(ContainerError, match="does not open the file"):
        open_with_passphrase(closed, "oil on the roof", apart=True)
    with pytest.raises(ContainerError, match="cut short or changed"):
        open_with_passphrase(closed[:-4], WORDS, apart=True)
    with pytest.raises(NotDecryptedError):
        by_passphrase("decrypt", closed, "oil on the roof", apart=True)


@pytest.mark.deep
def test_where_no_process_can_be_begun_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    for program in ("", "/nowhere/python", "/bin/false"):
        monkeypatch.setattr(sys, "executable", program)
        closed = by_passphrase("encrypt", b"diary", WORDS, apart=True)
        assert by_passphrase("decrypt", closed, WORDS, apart=True) == b"diary"
