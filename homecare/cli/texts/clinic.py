"""The panel of a practice in plain lines, and what a practitioner keeps of one patient."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from homecare.cli.output.printing import broken, cells, visible
from homecare.cli.texts.wording import diary as wording
from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import asks_in_words
from homecare.core.records.practice import Watch
from homecare.core.values.in_words import day_in_words
from homecare.core.values.regions import region_in_words
from homecare.core.wording.change import short_verdict
from homecare.core.wording.entries import so_far_in_words
from homecare.core.wording.practice.panel import TEXT_COLUMNS
from homecare.core.wording.practice.thresholds import thresholds_in_words
from homecare.core.wording.sentences import paragraph

HEADINGS: Final = tuple(column.heading for column in TEXT_COLUMNS)
_GAP: Final = "  "


def panel_lines(rows: Sequence[PanelRow], today: date, width: int) -> list[str]:
    """The rows as a table of so many cells, under each what takes words; then what its columns mean.

    A name that is too long for its column has a line of its own.
    """
    table, one = [_cells(row, today) for row in rows], _region_of_all(rows)
    widths = [max(map(cells, column)) for column in zip(HEADINGS, *table, strict=True)]
    widths[0] = min(
        widths[0], max(cells(HEADINGS[0]), width - sum(widths[1:]) - len(_GAP) * (len(widths) - 1))
    )
    lines = [_line(HEADINGS, widths)]
    for row, of_row in zip(rows, table, strict=True):
        if cells(of_row[0]) > widths[0]:
            lines.append(of_row[0])
            lines.append(_line(("", *of_row[1:]), widths))
        else:
            lines.append(_line(of_row, widths))
        lines += [broken(f"    {said}", width) for said in _beside(row, one)]
    return [*lines, "", broken(_legend(rows, one), width)]


def panel_sentences(rows: Sequence[PanelRow], today: date) -> list[str]:
    """The same for a terminal that is too narrow for a table: what the cells say, one after another."""
    lines, one = [], _region_of_all(rows)
    for row in rows:
        told = zip(wording.IN_WORDS, _cells(row, today)[1:], strict=True)
        said = "; ".join(words.format(cell=cell) for words, cell in told)
        lines.append(f"{visible(row.patient.name)}: {said}.")
        lines += [f"  {words}" for words in _beside(row, one)]
    return [*lines, "", _legend(rows, one)]


def _region_of_all(rows: Sequence[PanelRow]) -> str | None:
    """The region that all medians are of; None where they are not of one, or there is none."""
    regions = {row.region for row in rows if row.median_14 is not None}
    return regions.pop() if len(regions) == 1 else None


def _legend(rows: Sequence[PanelRow], region_of_all: str | None) -> str:
    """What the columns mean, and how to read what is asked, where anybody asks."""
    pain = wording.LEGEND_PAIN_SEVERAL
    if region_of_all:
        pain = wording.LEGEND_PAIN.format(region=region_in_words(region_of_all))
    starred = any(short_verdict(row.verdict, row.baseline).endswith("*") for row in rows)
    start = wording.LEGEND_START_STARRED if starred else wording.LEGEND_START
    asks = [wording.WHAT_THEY_ASK] * any(row.asks for row in rows)
    return paragraph(wording.LEGEND, pain, start, wording.LEGEND_FLAG, *asks)


def _line(of_row: Sequence[str], widths: Sequence[int]) -> str:
    padded = []
    for column, text, wide in zip(TEXT_COLUMNS, of_row, widths, strict=True):
        room = " " * (wide - cells(text))
        padded.append(room + text if column.number else text + room)
    return _GAP.join(padded).rstrip()


def _cells(row: PanelRow, today: date) -> tuple[str, ...]:
    return tuple(visible(column.cell(row, today)) for column in TEXT_COLUMNS)


def _beside(row: PanelRow, region_of_all: str | None) -> list[str]:
    """What a row says in words: thresholds crossed, then of what the pain is where not all are of one region,
    what waits and what stands out.
    """
    named = row.region is not None and row.median_14 is not None and region_of_all is None
    said = [wording.PAIN_OF.format(region=region_in_words(row.region or ""))] * named
    said += [wording.ON_FLARE] * row.on_flare
    said += [wording.WITHOUT_PROGRAMME] * (row.programme is None)
    said += [wording.STEPS_PROPOSED.of(row.proposals)] * bool(row.proposals)
    said += [asks_in_words(row)] * bool(row.asks)
    said += [wording.STOPPED.of(row.stopped_28)] * (bool(row.stopped_28) and not row.stopped_crossed)
    said += [so_far_in_words(row.done_today, row.due_today)] * bool(
        row.done_today and row.adherence_28 is None
    )
    lines = [f"! {'; '.join(row.flags)}"] * bool(row.flags)
    return lines + ["; ".join(said)] * bool(said)


def panel_heading(rows: Sequence[PanelRow], shown: int, today: date) -> str:
    """`Tue 24 Nov 2026: 12 patients, 2 with a threshold crossed.`"""
    crossed = sum(bool(row.flags) for row in rows)
    if shown == len(rows):
        told = wording.PANEL_CROSSED if crossed else wording.PANEL
    else:
        told = wording.PANEL_CROSSED_SHOWN if crossed else wording.PANEL_SHOWN
    return told.of(len(rows), day=day_in_words(today), crossed=crossed, shown=shown)


# What is kept of one patient


def watch_in_words(name: str, watch: Watch | None) -> str:
    """The thresholds of a patient as one sentence."""
    if watch is None:
        return wording.NO_THRESHOLD.format(name=name)
    return wording.WATCHED.format(name=name, thresholds=thresholds_in_words(watch))
