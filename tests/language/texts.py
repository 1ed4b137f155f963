"""Every text that a person can meet, with its place: `python -m tests.language.texts [WORD ...]`.

Texts of the program are those marked for translation (`_`, `mark`, `in_context`, `Counted`), those of
`homecare/content` and `programs`, and the paragraphs of README and the other documents. With `--random 100` a
hundred of them are drawn for reading; `--catalogue FILE` writes those of the program as a template that
translators fill in (`make catalogue`).
"""

import argparse
import ast
import random
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import homecare
from homecare.language import CALLED

PACKAGE: Final = Path(homecare.__file__).parent
ROOT: Final = PACKAGE.parent
MARKS: Final = {"_": 1, "mark": 1, "in_context": 2, "Counted": 2}
"""The functions that mark a text, and how many literals each takes."""
DOCUMENTS: Final = ("README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/*.md")


@dataclass(frozen=True)
class Listed:
    """A text and where it stands; `many` is its plural, `context` tells a translator which word it is."""

    place: str
    text: str
    many: str = ""
    context: str = ""


@cache
def modules() -> dict[str, ast.Module]:
    """The syntax of every module of the package, by its path from the root."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def is_room(place: str) -> bool:
    """Whether a module is one in which texts stand."""
    parts = Path(place).with_suffix("").parts
    return "wording" in parts or parts[-1].endswith("_wording")


def calls_that_mark(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """The calls that mark a text, and by which function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            yield node, node.func.id


def marked() -> Iterator[Listed]:
    """The texts that are marked in the package."""
    yield Listed("homecare/language/__init__.py", CALLED[1], context=CALLED[0])
    for place, tree in modules().items():
        if place.startswith("homecare/language/"):
            continue
        for call, name in calls_that_mark(tree):
            words = [part.value for part in call.args if isinstance(part, ast.Constant)]
            at = f"{place}:{call.lineno}"
            if len(words) != MARKS[name] or not all(isinstance(word, str) for word in words):
                continue
            one, *rest = map(str, words)
            if name == "in_context":
                yield Listed(at, rest[0], context=one)
            else:
                yield Listed(at, one, many="".join(rest))


def in_tables() -> Iterator[Listed]:
    """The texts of the guide, the safety page, the exercises and the programmes that come with homecare."""
    for path in sorted([*(PACKAGE / "content").glob("*.toml"), *(ROOT / "programs").glob("*.toml")]):
        place = path.relative_to(ROOT).as_posix()
        for key, value in _leaves(tomllib.loads(path.read_text(encoding="utf-8"))):
            if re.search(r"[A-Za-z]{2}.* ", value):
                yield Listed(f"{place}:{key}", value)


def _leaves(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _leaves(part, f"{key}.{name}".strip("."))
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part, key)
    elif isinstance(value, str):
        yield key, value


def in_documents() -> Iterator[Listed]:
    """The paragraphs of README and of the other documents; code is left out."""
    for pattern in DOCUMENTS:
        for path in sorted(ROOT.glob(pattern)):
            text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
            for paragraph in re.split(r"\n\s*\n|\n(?=[*#|-] ?)", text):
                said = " ".join(paragraph.split())
                if re.search(r"[A-Za-z]{2}.* ", said):
                    yield Listed(path.relative_to(ROOT).as_posix(), said)


def every() -> list[Listed]:
    """All of them."""
    return [*marked(), *in_tables(), *in_documents()]


def catalogue() -> bytes:
    """The template of a catalogue, as gettext's tools read it."""
    from io import BytesIO

    from babel.messages import Catalog
    from babel.messages.pofile import write_po

    template = Catalog(project="homecare", version=homecare.__version__)
    for one in [*marked(), *in_tables()]:
        place, _, line = one.place.rpartition(":")
        where = [(place, int(line))] if line.isdecimal() else [(one.place, 0)]
        template.add(
            (one.text, one.many) if one.many else one.text, locations=where, context=one.context or None
        )
    written = BytesIO()
    write_po(written, template, sort_by_file=True)
    return written.getvalue()


def main() -> None:
    """Print what is asked for."""
    parser = argparse.ArgumentParser(description="Every text that a person can meet.")
    parser.add_argument("words", nargs="*", help="only texts with all of these words")
    parser.add_argument("--random", type=int, metavar="N", help="N of them, drawn at random")
    parser.add_argument("--catalogue", type=Path, metavar="FILE", help="write a template for translators")
    asked = parser.parse_args()
    if asked.catalogue is not None:
        asked.catalogue.write_bytes(catalogue())
        return
    texts = [one for one in every() if all(word.casefold() in one.text.casefold() for word in asked.words)]
    if asked.random is not None:
        texts = random.sample(texts, min(asked.random, len(texts)))
    for one in texts:
        sys.stdout.write(f"{one.place}: {one.text}\n")
    sys.stdout.write(f"{len(texts)} texts\n")


if __name__ == "__main__":
    main()
