"""Give a parser as many hostile inputs as a time allows: `python -m tests.fuzz.run --target programme`.

With atheris (`pip install 'homecare[fuzz]'`) the inputs follow the coverage of the code; without it they are
plain mutations of the seeds. An input that takes over two seconds, more memory than allowed, or raises
anything but a refusal in words is written into the working folder, and the run ends with a failure.
"""

import argparse
import random
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

TIMEOUT_S = 2
RSS_MB = 1024


def main(argv: Sequence[str] | None = None) -> int:
    """Run one target; 0 where nothing was found. Atheris ends the process itself."""
    said = argparse.ArgumentParser(prog="python -m tests.fuzz.run", description=__doc__)
    said.add_argument("--target", required=True, help="a name, or `list`")
    said.add_argument("--seconds", type=int, default=60, help="how long (60)")
    said.add_argument("--corpus", type=Path, help="a folder of inputs to begin with, and to keep new ones in")
    said.add_argument("--without-atheris", action="store_true", help="plain mutations of the seeds")
    asked = said.parse_args(argv)
    atheris = None if asked.without_atheris else _atheris()
    if atheris is None:
        from tests.fuzz.targets import TARGETS
    else:
        with atheris.instrument_imports(include=["homecare", "tomllib", "tomlkit", "json"]):
            from tests.fuzz.targets import TARGETS
    if asked.target not in TARGETS:
        sys.stdout.write("\n".join(TARGETS) + "\n")
        return 0 if asked.target == "list" else 2
    if atheris is not None:
        with tempfile.TemporaryDirectory() as folder:
            _follow_coverage(atheris, asked.target, asked.seconds, asked.corpus, Path(folder))
    return _mutate(asked.target, asked.seconds)


def _atheris() -> Any:
    try:
        import atheris
    except ImportError:
        return None
    return atheris


def _follow_coverage(atheris: Any, name: str, seconds: int, corpus: Path | None, folder: Path) -> None:
    from tests.fuzz.targets import TARGETS, taken

    target = TARGETS[name]
    kept = corpus or folder / "kept"
    seeds = folder / "seeds"
    for place in (kept, seeds):
        place.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        (seeds / str(number)).write_bytes(seed)
    words = folder / "words"
    lines = [f'"{_in_dictionary(one)}"\n' for one in target.tokens() or ["0"]]  # it refuses an empty one
    words.write_text("".join(lines), encoding="ascii")

    def one(content: bytes) -> None:
        taken(name, content)

    atheris.Setup(
        [
            sys.argv[0], str(kept), str(seeds), f"-dict={words}", f"-max_total_time={seconds}",
            f"-timeout={TIMEOUT_S}", f"-rss_limit_mb={RSS_MB}", f"-max_len={target.longest}",
            "-print_final_stats=1",
        ],
        one,
    )  # fmt: skip
    atheris.Fuzz()


def _in_dictionary(word: str) -> str:
    return "".join(f"\\x{byte:02X}" for byte in word.encode())


def mutated(seed: bytes, among: Sequence[bytes], chance: random.Random, longest: int) -> bytes:
    """A seed with a few bytes changed, cut, doubled, or replaced by a piece of another seed."""
    content = bytearray(seed)
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(content))
        end = min(len(content), at + chance.choice((1, 2, 8, 64)))
        other = chance.choice(among)
        begin = chance.randint(0, len(other))
        content[at:end] = chance.choice(
            (
                b"",
                chance.randbytes(end - at or 1),
                bytes(content[at:end]) * chance.choice((2, 3, 200)),
                other[begin : begin + chance.randint(0, 64)],
                chance.choice((b"[", b"{", b'"', b"\n", b"\x1b[2J", b"\xe2\x80\xae", b"9" * 30, b"\0")),
            )
        )
    return bytes(content[:longest])


def _mutate(name: str, seconds: int) -> int:
    from tests.fuzz.targets import TARGETS, taken

    target, chance = TARGETS[name], random.Random(time.time_ns())
    seeds = [*target.seeds(), *(word.encode() for word in target.tokens())]
    end, runs, accepted, content = time.monotonic() + seconds, 0, 0, b""

    def too_long(_signal: int, _frame: FrameType | None) -> NoReturn:
        raise TimeoutError(f"an input took more than {TIMEOUT_S} s")

    signal.signal(signal.SIGALRM, too_long)
    try:
        while time.monotonic() < end:
            content = mutated(chance.choice(seeds), seeds, chance, target.longest)
            signal.alarm(TIMEOUT_S)
            accepted += taken(name, content)
            signal.alarm(0)
            runs += 1
    except BaseException:
        Path("crash-input").write_bytes(content)
        raise
    sys.stdout.write(f"{name}: {runs} inputs, {accepted} accepted, nothing found\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
