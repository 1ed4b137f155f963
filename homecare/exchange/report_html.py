"""The page to take along as one HTML file: no script, nothing from outside, readable in black and white.

Whatever a person wrote goes through `safe`, and is text there.
"""

from collections.abc import Sequence
from typing import Final

from homecare.core.report.page import NOT_GIVEN, Block, Page, Picture, Points, Section, Table, Words, page_of
from homecare.core.report.report import Report
from homecare.core.report.wording import chart_in_words
from homecare.core.wording.sentences import paragraph
from homecare.exchange import wording
from homecare.exchange.chart_around import around_key, around_rows, around_session
from homecare.exchange.chart_over_time import chart_key, over_time, readings_rows
from homecare.exchange.report_style import STYLE
from homecare.exchange.svg import safe
from homecare.language import language

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""A browser that heeds it loads and runs nothing but the style in the page."""
BESIDE: Final = (("asked", "change"), ("stops", "sitting"), ("regions", "late"))


def report_html(report: Report) -> str:
    """The whole page."""
    page = page_of(report)
    sections = "\n".join(_sections(page, report))
    title = wording.PAGE_TITLE.format(title=page.title, day=report.today.isoformat())
    return (
        f'<!doctype html>\n<html lang="{safe(language())}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{safe(title)}</title>\n"
        f"<style>{STYLE}</style>\n</head>\n<body>\n"
        f"{_head(page)}\n<main>\n{sections}\n</main>\n"
        f"<footer><p>{safe(wording.MADE_WITH)}</p></footer>\n"
        "</body>\n</html>\n"
    )


def _head(page: Page) -> str:
    facts = "".join(
        f"<div><dt>{safe(label)}</dt><dd>{_fact(value)}</dd></div>" for label, value in page.facts
    )
    return f"<header><h1>{safe(page.title)}</h1><dl>{facts}</dl></header>"


def _fact(value: str) -> str:
    """A fact; what is not given has a line to write on."""
    return '<span class="blank">&#160;</span>' if value == NOT_GIVEN else safe(value)


def _sections(page: Page, report: Report) -> list[str]:
    """The sections; two short ones that follow each other stand side by side on paper."""
    written: list[str] = []
    left = list(page.sections)
    while left:
        section = left.pop(0)
        drawn = _section(section, report)
        if left and (section.key, left[0].key) in BESIDE:
            drawn = f'<div class="pair">{drawn}{_section(left.pop(0), report)}</div>'
        written.append(drawn)
    return written


def _section(section: Section, report: Report) -> str:
    blocks = "\n".join(_block(one, report) for one in section.blocks)
    small = " small" if section.small else ""
    small += " drawn" if any(isinstance(one, Picture) for one in section.blocks) else ""
    return (
        f'<section class="{section.key}{small}" aria-labelledby="h-{section.key}">'
        f'<h2 id="h-{section.key}">{safe(section.title)}</h2>\n{blocks}</section>'
    )


def _block(block: Block, report: Report) -> str:
    match block:
        case Words(text=text, strong=strong, lead=lead):
            named = f"<b>{safe(wording.PAGE_LEAD.format(lead=lead))}</b> " if lead else ""
            return f'<p class="verdict">{safe(text)}</p>' if strong else f"<p>{named}{safe(text)}</p>"
        case Points(items=items):
            return "<ul>" + "".join(f"<li>{safe(item)}</li>" for item in items) + "</ul>"
        case Table():
            legend = f'<p class="legend">{safe(paragraph(*block.legend))}</p>' if block.legend else ""
            return _table(block.caption, block.headings, block.rows) + legend
        case Picture.OVER_TIME:
            told = paragraph(*chart_in_words(report.chart))
            rows = _table(wording.READINGS, wording.READINGS_HEADINGS, readings_rows(report.chart))
            return _figure(over_time(report), chart_key(report), told, rows)
        case Picture.AROUND:
            around = report.progress.around
            rows = _table(wording.AROUND_BY_DAY, wording.AROUND_HEADINGS, around_rows(around))
            return _figure(around_session(around), around_key(around), "", rows)


def _figure(svg: str, key: str, told: str, table: str) -> str:
    """A drawing, what its signs mean, and the same in words and numbers: on the screen, not on paper."""
    words = f"<p>{safe(told)}</p>" if told else ""
    return (
        f"<figure>{svg}<figcaption>{safe(key)}</figcaption></figure>"
        f"<details><summary>{safe(wording.IN_WORDS)}</summary>{words}{table}</details>"
    )


def _table(caption: str, headings: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f'<th scope="col">{safe(one)}</th>' for one in headings)
    body = "".join(
        f'<tr><th scope="row">{safe(row[0])}</th>'
        + "".join(f"<td>{safe(one)}</td>" for one in row[1:])
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="table"><table><caption>{safe(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


# Where it is written
