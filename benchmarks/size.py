"""Row 11: the bytes of homecare and all it pulls in, against Textual, SQLModel and plotext with theirs."""

import marshal
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from importlib.util import cache_from_source
from pathlib import Path
from typing import Final

from bench import HERE, Bench
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from timing import Pair, Subject, Taken

ALONE: Final = ("textual", "sqlmodel", "plotext")
PYC_HEAD: Final = 16
"""Bytes before the code in a compiled file."""


def pairs(_: Bench) -> Iterator[Pair]:
    """Measured once: it does not vary."""
    yield Pair(
        row="size",
        what="installed size, with what is pulled in",
        ours=Subject("homecare", lambda: Taken((installed(["homecare"]) / 1e6,))),
        floor=Subject("Textual, SQLModel and plotext", lambda: Taken((installed(ALONE) / 1e6,))),
        target=1.25,
        unit="MB",
        share=0,
        cold=True,
    )


def installed(names: Iterable[str]) -> int:
    """Bytes of these distributions and of all that they require here, without extras; compiled files too."""
    return sum(bytes_of(distribution(name)) for name in closure(names))


def closure(names: Iterable[str]) -> set[str]:
    """The names of these distributions and of all that they require on this machine."""
    found: set[tuple[str, str]] = set()
    left = [(canonicalize_name(name), "") for name in names]
    while left:
        name, extra = left.pop()
        if (name, extra) in found:
            continue
        found.add((name, extra))
        for text in distribution(name).requires or ():
            wanted = Requirement(text)
            if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
                left.extend((canonicalize_name(wanted.name), one) for one in ("", *wanted.extras))
    return {name for name, _ in found}


def bytes_of(one: Distribution) -> int:
    """Bytes of the files of a distribution; homecare's are those that its wheel would ship."""
    files = {Path(str(file.locate())) for file in one.files or ()}
    if canonicalize_name(one.name) == "homecare":
        files = {file for file in files if file.parent.name.endswith(".dist-info")}
        shipped = (*(HERE.parent / "homecare").rglob("*"), *(HERE.parent / "programs").rglob("*"))
        files |= {file for file in shipped if file.parent.name != "__pycache__"}
    sources = [file for file in files if file.suffix == ".py"]
    compiled = {Path(cache_from_source(str(file))) for file in sources}
    missing = sum(compiled_size(file) for file in sources if not Path(cache_from_source(str(file))).exists())
    return missing + sum(file.stat().st_size for file in files | compiled if file.is_file())


def compiled_size(source: Path) -> int:
    """Bytes of a module compiled, where the installer has not done it (or did it elsewhere)."""
    try:
        code = compile(source.read_bytes(), source.name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return 0  # a template, or for another Python
    return PYC_HEAD + len(marshal.dumps(code))
