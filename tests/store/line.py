"""A line to a server that can be cut: a Unix socket that passes all on, and drops what a test names."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

SOCKET: Final = ".s.PGSQL.5432"


class Line:
    """Passes on what a program and a server say; `folder` has its socket."""

    def __init__(self, folder: Path, server: Path) -> None:
        self.folder = folder
        self._server = server / SOCKET
        self._lost_after: bytes | None = None
        self._passes = threading.Event()
        self._passes.set()
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(folder / SOCKET))
        self._door.listen()
        self._ends: list[socket.socket] = []
        threading.Thread(target=self._take, daemon=True).start()

    def lose_the_answer_to(self, words: bytes) -> None:
        """Pass on what has these words, once, and cut the line before its answer comes back."""
        self._lost_after = words

    def be_silent(self, seconds: float) -> None:
        """Hold back what is said, both ways, and pass it on afterwards."""
        self._passes.clear()
        threading.Timer(seconds, self._passes.set).start()

    def cut(self) -> None:
        """Close what is open; who asks then gets a new line."""
        while self._ends:
            _close(self._ends.pop())

    def close(self) -> None:
        """Take no more."""
        _close(self._door)
        self.cut()

    def _take(self) -> None:
        while True:
            try:
                program, _ = self._door.accept()
            except OSError:  # it was closed
                return
            server = socket.socket(socket.AF_UNIX)
            self._ends += [program, server]
            with suppress(OSError):
                server.connect(str(self._server))
            lost = threading.Event()
            for one, other, answers in ((program, server, False), (server, program, True)):
                said = (one, other, lost, answers)
                threading.Thread(target=self._pass_on, args=said, daemon=True).start()

    def _pass_on(
        self, one: socket.socket, other: socket.socket, lost: threading.Event, answers: bool
    ) -> None:
        with suppress(OSError):
            while said := one.recv(65536):
                self._passes.wait()
                if answers and lost.is_set():
                    break
                if not answers and self._lost_after is not None and self._lost_after in said:
                    self._lost_after = None
                    lost.set()
                other.sendall(said)
        _close(one)
        _close(other)


def _close(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextmanager
def line_to(folder: Path, server: Path) -> Iterator[Line]:
    """A line to the server whose socket is in `server`."""
    folder.mkdir()
    line = Line(folder, server)
    try:
        yield line
    finally:
        line.close()
