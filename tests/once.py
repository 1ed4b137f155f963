"""Work with the same result for every test, done once in each process: it was half of their time."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation
from textual.dom import DOMNode

from homecare.store import schema
from homecare.ui.shell.figure_frames import Frames, Making, Wanted

_parse_rules = Stylesheet._parse_rules
_parsed: dict[tuple[object, ...], list[RuleSet]] = {}


def _parse_once(
    sheet: Stylesheet, css: str, read_from: CSSLocation, *said: Any, **named: Any
) -> list[RuleSet]:
    key = (css, read_from, said, tuple(sorted(named.items())), frozenset(sheet._variables.items()))
    if key not in _parsed:
        _parsed[key] = _parse_rules(sheet, css, read_from, *said, **named)
    return _parsed[key]


@contextmanager
def parsing_once() -> Iterator[None]:
    """Rules follow from a stylesheet's text and the theme's variables alone.

    They are found in sets a million times a minute: by their address, as Textual does, but not in Python.
    """
    by_address = patch.object(RuleSet, "__hash__", object.__hash__)
    with patch.object(Stylesheet, "_parse_rules", _parse_once), by_address:
        yield


class _WhenAsked(dict[str, Any]):
    """The styles of a widget's parts, such as a list's highlighted row: worked out for whoever asks."""

    def __init__(self, sheet: Stylesheet, node: DOMNode) -> None:
        super().__init__()
        self._sheet, self._node = sheet, node

    def __contains__(self, name: object) -> bool:
        return name in self._node._get_component_classes()

    def __missing__(self, name: str) -> Any:
        part = DOMNode(classes=name)
        part._attach(self._node)
        self._sheet.apply(part, animate=False)
        self[name] = part.styles
        return part.styles


def _parts_when_asked(sheet: Stylesheet, node: DOMNode) -> None:
    if node._get_component_classes():
        shown = len(node._component_styles) > 0
        node._component_styles = _WhenAsked(sheet, node)
        if shown:
            node.refresh()


@contextmanager
def styling_when_asked() -> Iterator[None]:
    """Most parts are never painted in a test, and their styles were an eighth of what an app costs."""
    with patch.object(Stylesheet, "_process_component_classes", _parts_when_asked):
        yield


_frames: OrderedDict[Wanted, Making] = OrderedDict()


@contextmanager
def drawing_once() -> Iterator[None]:
    """Frames of a moving figure follow from the figure, its size and its colours alone."""
    begin = Frames.__init__

    def sharing(frames: Frames, *said: Any) -> None:
        begin(frames, *said)
        frames._kept = _frames

    with patch.object(Frames, "__init__", sharing):
        yield


_upgrade = schema.upgrade
_statements: list[str] = []


def _upgrade_once(connection: Connection, to: str = "head") -> None:
    raw: Any = connection.connection
    if (
        connection.dialect.name != "sqlite"
        or to != "head"
        or raw.execute("SELECT 1 FROM sqlite_master").fetchone()
    ):
        _upgrade(connection, to)
    elif not _statements:
        _upgrade(connection, to)
        made = raw.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
        _statements.extend(sql for (sql,) in made)
    else:
        for statement in _statements:
            raw.execute(statement)
        raw.execute("INSERT INTO alembic_version VALUES (?)", (schema.HEAD,))


@contextmanager
def migrating_once() -> Iterator[None]:
    """A new database gets the tables that the migrations made in the first one; an old one is migrated."""
    with patch.object(schema, "upgrade", _upgrade_once):
        yield
