"""A line to the tests' server."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.postgres import Server
from tests.store.line import Line, line_to


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    """A line to the server that can be cut; the path of its socket is short."""
    folder = Path(mkdtemp(prefix="hc-line-"))
    try:
        with line_to(folder / "l", server.folder) as one:
            yield one
    finally:
        shutil.rmtree(folder)
