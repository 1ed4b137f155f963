"""The page to take along as HTML: well-formed, closed to the outside, and every word of a person is text."""

import os
import re
import stat
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from uuid import UUID
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.records.records import PainKind, PainReading, RestDay, TreatmentSession
from homecare.core.report.report import Cover, Followed, Report, Since, Stop, Told, report_of, span_of
from homecare.core.trends.around_session import around
from homecare.core.trends.change import since_start
from homecare.core.trends.intervals import DiaryDay, Trend, intervals
from homecare.core.trends.progress import Progress
from homecare.core.values.days import in_utc
from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.exchange.chart_over_time import days_each, dots, over_time
from homecare.exchange.page_file import check_target, write_page
from homecare.exchange.report_html import report_html
from homecare.exchange.svg import clean
from homecare.paths import Paths
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.depth import examples

TODAY = TUESDAY_EVENING.date()
NEVER = {"script", "link", "img", "iframe", "object", "embed", "base", "form", "input", "audio", "video"}
VOID = {"meta", "br", "hr"}


class Read(HTMLParser):
    """A page as it is parsed: its elements, their attributes and its text; wrong nesting fails."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


def drawings(page: str) -> list[ElementTree.Element]:
    """The SVG drawings of a page, each read as XML."""
    return [ElementTree.fromstring(one) for one in re.findall(r"<svg.*?</svg>", page, flags=re.DOTALL)]


def closed_to_the_outside(page: str) -> Read:
    """The page read, after looking for everything that could run or be fetched."""
    read = Read(page)
    for tag, attributes in read.elements:
        assert tag not in NEVER
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            assert name not in ("src", "href", "style", "srcdoc", "action", "xlink:href"), (tag, name)
            if name != "aria-label":  # what is read aloud may be anything
                assert "://" not in (value or ""), (tag, name)
    style = re.search(r"<style>(.*?)</style>", page, flags=re.DOTALL)
    assert style is not None
    assert not re.search(r"url\(|@import|expression|https?:|<", style[1])
    return read


def made(
    pain: dict[int, int],
    *,
    sessions: tuple[int, ...] = (),
    since: Since | date = Since.ALL,
    days: int = 84,
    note: str | None = None,
    name: str | None = "Hana",
    reason: str | None = None,
    title: str = "Desk",
    questions: tuple[str, ...] = (),
) -> Report:
    """A report from plain numbers: pain by days ago; sessions as days ago."""
    levels = {TODAY - timedelta(days=back): level for back, level in pain.items()}
    held = sorted(TODAY - timedelta(days=back) for back in sessions)
    first = TODAY - timedelta(days=days - 1)
    span_days = tuple(
        DiaryDay(day=first + timedelta(days=number), pain=levels.get(first + timedelta(days=number)))
        for number in range(days)
    )
    trend = Trend(
        region="upper-back", kind=PainKind.AVERAGE_24H, threshold=3, days=span_days, sessions=tuple(held),
        intervals=intervals(span_days, held), changes=((first + timedelta(days=3), title),),
    )  # fmt: skip
    progress = Progress(
        today=TODAY, trend=trend, change=since_start(levels, held, TODAY),
        around=around(levels, held, TODAY), sitting=(),
    )  # fmt: skip
    stamp: dict[str, Any] = {
        "patient": UUID(int=1), "at": in_utc(TUESDAY_EVENING), "utc_offset": 540,
        "entered_at": in_utc(TUESDAY_EVENING),
    }  # fmt: skip
    told = Told(
        readings=[PainReading(id=UUID(int=2), day=TODAY, level=4, region="neck", note=note, **stamp)],
        rest=[RestDay(id=UUID(int=3), day=TODAY, reason=reason, **stamp)],
        sessions=[
            TreatmentSession(
                id=UUID(int=10 + number), day=day, after_effects=note, advice=reason, note=note,
                adjuncts=("cupping",), **stamp,
            )
            for number, day in enumerate(held)
        ],
    )  # fmt: skip
    followed = Followed(title=title, version=1, author=name or "x", week=1, weeks=None, finished=False)
    cover = Cover(patient=name, followed=followed, questions=questions)
    report = report_of(
        progress, told, span_of(since, held, first, TODAY), cover, courses=(), name_of=lambda key: key
    )
    return replace(report, stops=(Stop(day=TODAY, name=title, reason=reason, peak=7),))


# The page


@pytest.fixture
def sample(tmp_path: Path, clock: HandClock) -> Report:
    """The whole of the sample diary."""
    paths = Paths(tmp_path / "sample")
    fill_sample(paths, seed=2, now=clock.now())
    diary = Diary.open(paths, clock=clock)
    try:
        return diary.report.of_span(Since.ALL, questions=["May I swim?"])
    finally:
        diary.close()


def test_the_page_of_the_sample_diary_is_closed_and_has_all_its_parts(sample: Report) -> None:
    page = report_html(sample)
    read = closed_to_the_outside(page)
    tags = [tag for tag, _ in read.elements]
    assert (tags.count("h1"), tags.count("svg")) == (1, 2)
    for heading in (
        "Questions and notes", "Change since the start", "Pain over time", "Between sessions",
        "Around a session", "Routine", "Stopped for pain", "Sitting", "Sessions",
        "Other regions and readings", "Entered later", "How the numbers were made",
    ):  # fmt: skip
        assert heading in read.text
    assert "May I swim?" in read.text
    assert "sharp pain beside the neck" in read.text
    assert page.startswith('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">')
    assert "default-src 'none'" in page
    assert len(page) < 100_000


def test_every_table_has_a_caption_and_headings_with_a_scope(sample: Report) -> None:
    read = Read(report_html(sample))
    tags = [tag for tag, _ in read.elements]
    assert tags.count("caption") == tags.count("table") > 4
    assert all(attributes.get("scope") in ("col", "row") for tag, attributes in read.elements if tag == "th")


def test_every_drawing_is_xml_with_a_title_a_description_and_real_labels(sample: Report) -> None:
    for drawing in drawings(report_html(sample)):
        assert drawing.get("role") == "img"
        title, description = drawing.find("title"), drawing.find("desc")
        assert title is not None
        assert title.text == drawing.get("aria-label")
        assert description is not None
        assert description.text
        assert description.get("id") == drawing.get("aria-describedby")
        assert len(drawing.findall("text")) > 10


def test_the_drawing_has_its_text_beside_it(sample: Report) -> None:
    read = Read(report_html(sample))
    assert [tag for tag, _ in read.elements].count("details") == 2
    assert "Sessions: 1 on 16 Sep" in read.text
    assert "not logged" in read.text


def test_colour_carries_nothing(sample: Report) -> None:
    page = report_html(sample)
    greys = set(re.findall(r"#([0-9a-fA-F]{3,6})\b", page))
    assert all(len(set(grey)) == 1 for grey in greys), greys


def test_a_diary_without_a_name_has_a_line_to_write_one_on() -> None:
    page = report_html(made({0: 4}, name=None))
    assert '<span class="blank">' in page
    assert "<h1>Pain diary</h1>" in page


# Words of a person

WORDS = st.text(min_size=1, max_size=60)
NASTY = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title></style><b>", "&lt;i&gt;",
    "a\x00b\x1b[31m", "' onload='x", "]]><!--", "\u202egnp.exe", "http://example.org/x",
)  # fmt: skip


@pytest.mark.parametrize("nasty", NASTY)
def test_what_a_person_wrote_is_text(nasty: str) -> None:
    page = report_html(
        made(
            {0: 4, 1: 3}, sessions=(3,), note=nasty, name=nasty, reason=nasty, title=nasty, questions=(nasty,)
        )
        if "\x00" not in nasty
        else replace(made({0: 4}), patient=nasty, questions=(nasty,))
    )
    read = closed_to_the_outside(page)
    assert clean(nasty) in read.text
    assert drawings(page)


@settings(max_examples=examples(60), deadline=None)
@given(patient=WORDS, question=WORDS, title=WORDS, reason=WORDS)
def test_any_text_comes_out_as_text(patient: str, question: str, title: str, reason: str) -> None:
    report = made({0: 4, 1: 3}, sessions=(5,), questions=(question,))
    stop = Stop(day=TODAY, name=title, reason=reason, peak=None)
    page = report_html(replace(report, patient=patient, stops=(stop,)))
    page.encode("utf-8")
    read = closed_to_the_outside(page)
    for written in (patient, question, title, reason):
        assert clean(written) in read.text
    assert len(drawings(page)) == 1


@settings(max_examples=examples(60), deadline=None)
@given(
    pain=st.dictionaries(st.integers(0, 400), st.integers(0, 10), max_size=60),
    sessions=st.lists(st.integers(0, 400), max_size=15),
    days=st.integers(1, 401),
    since=st.sampled_from([Since.ALL, Since.LAST_SESSION, TODAY, TODAY - timedelta(days=9)]),
)
def test_any_diary_makes_a_page(
    pain: dict[int, int], sessions: list[int], days: int, since: Since | date
) -> None:
    within = {back: level for back, level in pain.items() if back < days}
    held = tuple(back for back in sessions if back < days)
    page = report_html(made(within, sessions=held, days=days, since=since))
    closed_to_the_outside(page)
    for drawing in drawings(page):
        box = [float(number) for number in str(drawing.get("viewBox")).split()]
        for label in drawing.findall("text"):
            assert 0 <= float(str(label.get("x"))) <= box[2]
            assert 0 <= float(str(label.get("y"))) <= box[3]


# The drawing


def test_a_gap_is_not_bridged_and_marked_by_a_box() -> None:
    drawing = over_time(made({0: 4, 1: 5, 4: 2, 5: 3}, days=6))
    read = ElementTree.fromstring(drawing)
    of = {one.get("class"): str(one.get("d")) for one in read.findall("path")}
    assert of["join"].count("M") == 2
    assert of["missing"].count("M") == 1
    assert next(d for style, d in of.items() if style and style.startswith("dot")).count("h0") == 4


def test_a_year_and_ten_years_are_thinned_to_weeks_and_stay_small() -> None:
    assert [days_each(days) for days in (1, 184, 185, 1288, 1289, 3650)] == [1, 1, 7, 7, 14, 21]
    ten = made({back: back % 9 for back in range(3650)}, sessions=tuple(range(0, 3650, 14)), days=3650)
    page = report_html(ten)
    assert sum(map(len, re.findall(r"<svg.*?</svg>", page, flags=re.DOTALL))) < 100_000
    assert len(page) < 300_000
    assert len(dots(ten.chart, days_each(3650))) <= 184
    assert "Dot: median of 3 weeks" in Read(page).text
    assert "sessions, too close for their medians" in Read(page).text
    assert "250 earlier intervals are left out" in Read(page).text


def test_a_year_without_entries_in_the_middle_is_one_box() -> None:
    pain = dict.fromkeys((*range(30), *range(400, 430)), 4)
    read = ElementTree.fromstring(over_time(made(pain, days=430)))
    (missing,) = [one for one in read.findall("path") if one.get("class") == "missing"]
    assert str(missing.get("d")).count("M") == 1


def test_the_curve_around_a_session_is_drawn_from_three_sessions_on() -> None:
    pain = dict.fromkeys(range(60), 4)
    assert len(drawings(report_html(made(pain, sessions=(40, 20))))) == 1
    assert len(drawings(report_html(made(pain, sessions=(40, 20, 5))))) == 2


# Writing it


def test_a_page_is_written_whole_for_its_owner_only(tmp_path: Path) -> None:
    path = write_page(tmp_path / "report.html", "<p>é</p>")
    assert path.read_text(encoding="utf-8") == "<p>é</p>"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.glob("*.html")] == ["report.html"]
    assert not list(tmp_path.glob(".homecare-*"))


def test_an_existing_page_is_written_over_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("mine")
    with pytest.raises(InputError, match="already exists"):
        write_page(path, "new")
    assert path.read_text() == "mine"
    write_page(path, "new", over=True)
    assert path.read_text() == "new"
    assert not list(tmp_path.glob(".homecare-*"))


def test_a_link_that_leads_nowhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "report.html").symlink_to(tmp_path / "elsewhere.html")
    with pytest.raises(InputError, match="already exists"):
        write_page(tmp_path / "report.html", "new")
    assert not (tmp_path / "elsewhere.html").exists()


def test_a_disk_without_hard_links_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = write_page(tmp_path / "report.html", "one")
    with pytest.raises(InputError, match="already exists"):
        write_page(path, "two")
    assert path.read_text() == "one"


def test_a_full_disk_leaves_the_old_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.html"
    path.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left"):
        write_page(path, "new", over=True)
    assert path.read_text() == "old"
    assert not list(tmp_path.glob(".homecare-*"))


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("", "is not a page name"),
        ("report", "is not a page name"),
        ("homecare.db", "is not a page name"),
        ("--since", "is not a page name"),
        ("nowhere/report.html", "There is no folder"),
        ("folder.html", "is not a file"),
        ("~nobody-of-this-name/report.html", "home folder"),
        ("x" * 300 + ".html", "cannot be written"),
    ],
)
def test_a_target_that_cannot_be_is_refused_before_anything(
    named: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(InputError, match=said):
        write_page(check_target(named), "x")
