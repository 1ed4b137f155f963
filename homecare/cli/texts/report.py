"""The page to take along in plain lines: headings underlined, tables where they fit, else sentences."""

import textwrap
from collections.abc import Callable, Sequence

from homecare.cli.output.printing import NARROWEST, WIDEST, cells, columns, filled
from homecare.core.report.page import Block, Page, Picture, Points, Section, Table, Words

Drawing = Callable[[Picture], str]
"""What draws a picture in letters; empty where it cannot."""


def report_text(page: Page, draw: Drawing, width: int) -> list[str]:
    """The page as lines; tables and pictures are at most `width` cells wide."""
    lines = [page.title, "=" * cells(page.title), "", *_facts(page, width)]
    for section in page.sections:
        lines += ["", section.title, "-" * cells(section.title), *_section(section, draw, width)]
    return lines


def _facts(page: Page, width: int) -> list[str]:
    """The facts with their words in a column of their own."""
    widest = max(cells(label) for label, _ in page.facts) + 2
    lines = []
    for label, value in page.facts:
        told = textwrap.wrap(value, max(min(width, WIDEST) - widest, NARROWEST), break_on_hyphens=False)
        lines += [f"{filled(label, widest)}{told[0]}", *(f"{' ' * widest}{more}" for more in told[1:])]
    return lines


def _section(section: Section, draw: Drawing, width: int) -> list[str]:
    lines: list[str] = []
    for place, block in enumerate(section.blocks):
        apart = section.small or isinstance(block, Table | Picture)
        lines += [""] * bool(place and apart)
        lines += _block(block, draw, width)
    return lines


def _block(block: Block, draw: Drawing, width: int) -> list[str]:
    match block:
        case Words(text=text, lead=lead):
            return [f"{lead}. {text}" if lead else text]
        case Points(items=items):
            return [f"- {item}" for item in items]
        case Table():
            return _table(block, width)
        case Picture():
            return draw(block).splitlines()


def _table(table: Table, width: int) -> list[str]:
    lines = columns([table.headings, *table.rows], indent="")
    if any(cells(line) > width for line in lines):
        return [f"- {sentence}" for sentence in table.sentences]
    return [*lines, *_legend(table.legend)]


def _legend(lines: Sequence[str]) -> list[str]:
    return ["", *lines] if lines else []
