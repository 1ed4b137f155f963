"""A PostgreSQL server of the tests' own: in a temporary folder, over a Unix socket, as an ordinary user."""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

import psycopg

from homecare.store.opening import PRACTICE
from homecare.store.postgres.backend import PostgresBackend

UNSAFE_AND_QUICK: Final = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""Settings of a server whose data is thrown away."""
_ORDINARY: Final = ("postgres", "nobody")
"""Whose the server is where the tests are root's, whom PostgreSQL refuses."""


@cache
def programs() -> Path | None:
    """Where PostgreSQL's programs are: on the path, or where Debian keeps the newest."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    kept = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return kept[-1].parent if kept else None


class Server:
    """A server that runs; `folder` has its socket, its data and its log."""

    def __init__(self, folder: Path, *settings: str) -> None:
        self.folder = folder
        self._settings = settings
        self._numbers = count(1)
        folder.chmod(0o755)
        self._own: dict[str, Any] = {}
        if os.geteuid() == 0:
            account = next(pwd.getpwnam(name) for name in _ORDINARY if _is_known(name))
            os.chown(folder, account.pw_uid, account.pw_gid)
            self._own = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        self.run(
            "initdb", "-D", "data", "-U", "owner", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C"
        )

    def run(self, program: str, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs as the server's user."""
        where = programs()
        assert where is not None
        done = subprocess.run(
            [str(where / program), *words],
            cwd=self.folder, env={"PATH": os.environ["PATH"], "LC_ALL": "C"}, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False,
            **self._own,
        )  # fmt: skip
        assert done.returncode == 0 or not check, done.stderr
        return done

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        said = ["listen_addresses=''", f"unix_socket_directories={self.folder}", *self._settings]
        self.run(
            "pg_ctl", "-D", "data", "-w", "-l", "log", "-o", " ".join(f"-c {one}" for one in said), "start"
        )

    def stop(self, how: str = "fast") -> None:
        """Stop it: `immediate` is as if the power went."""
        self.run("pg_ctl", "-D", "data", "-w", "-m", how, "stop", check=False)

    def address(self, database: str = "postgres", user: str = "owner") -> str:
        """The address of one of its databases."""
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def new_database(self) -> str:
        """The address of a new database with all tables: a copy of one that the migrations made."""
        name = f"d{next(self._numbers)}"
        with closing(psycopg.connect(self.address(), autocommit=True)) as connection:
            known = connection.execute("SELECT 1 FROM pg_database WHERE datname = 'pattern'").fetchone()
            if known is None:
                connection.execute("CREATE DATABASE pattern")
                PostgresBackend(self.address("pattern")).close()
            connection.execute(f"CREATE DATABASE {name} TEMPLATE pattern")
        return self.address(name)

    def drop(self, address: str) -> None:
        """Remove a database that is no longer needed: a server with hundreds of them takes long to remove."""
        name = psycopg.conninfo.conninfo_to_dict(address)["dbname"]
        with closing(psycopg.connect(self.address(), autocommit=True)) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def end_connections(self, address: str) -> None:
        """End every connection to a database, as an administrator or a restart does."""
        name = psycopg.conninfo.conninfo_to_dict(address)["dbname"]
        with closing(psycopg.connect(self.address(), autocommit=True)) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,)
            )

    def empty_database(self) -> str:
        """The address of a new database with nothing in it."""
        name = f"d{next(self._numbers)}"
        with closing(psycopg.connect(self.address(), autocommit=True)) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.address(name)


def _is_known(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


@contextmanager
def serving(*settings: str) -> Iterator[Server]:
    """A new server, gone at the end."""
    folder = Path(mkdtemp(prefix="homecare-pg-"))
    try:
        server = Server(folder, *settings)
        server.start()
        try:
            yield server
        finally:
            server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def join(folder: Path, address: str) -> None:
    """Let a data folder name a practice's database."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / PRACTICE).write_text(f'address = "{address}"\n', encoding="utf-8")
