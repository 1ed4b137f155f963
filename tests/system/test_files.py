"""Files on the disk: where a link leads."""

import errno
from pathlib import Path

import pytest

from homecare.system.files import followed


def test_a_link_is_followed_to_its_file(tmp_path: Path) -> None:
    file, link = tmp_path / "file", tmp_path / "link"
    link.symlink_to(file)
    assert followed(link) == file.resolve() == followed(file)


def test_links_that_lead_round_in_a_circle_are_an_error_on_every_python(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.symlink_to(two)
    two.symlink_to(one)
    with pytest.raises(OSError, match="Too many levels") as error:
        followed(one)
    assert error.value.errno == errno.ELOOP
