"""Guide: what homecare can tell. Topics on the left, the words on the right, a field to look in all."""

import textwrap
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from homecare.core.guide.guide import Guide, Part, Section, Statement, Topic
from homecare.core.guide.safety import SafetyPage
from homecare.core.guide.safety_search import sought_lines
from homecare.core.guide.search import search
from homecare.core.wording.guide import completed
from homecare.exchange.content import read_guide, read_safety
from homecare.exchange.shelf import Shelf
from homecare.paths import bundled_programmes
from homecare.ui.guide import wording
from homecare.ui.guide.wording import KEYS
from homecare.ui.room import Foot, Room
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.guide_page import GuidePage
from homecare.ui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from homecare.core.programme.exercises import Library

LIST_CELLS: Final = 25
"""Cells of a heading in the list, before it goes on in the next line."""


class Row(NamedTuple):
    """A line of the list: a topic, a part of it, or a part where something was found."""

    topic: Topic
    section: Section | None = None
    found: tuple[Statement, ...] = ()
    hit: bool = False
    words: str = ""
    """What is shown of the safety page; empty of the guide's own parts."""


def safety_rows(page: SafetyPage, typed: str) -> list[Row]:
    """The line that leads to the safety page, where a word of it is looked for."""
    lines = sought_lines(page, typed)
    if not lines:
        return []
    words = "\n".join([*(f"• {line}" for line in lines), "", wording.F1_OPENS_SAFETY])
    section = Section(key="safety", title=page.title, statements=())
    topic = Topic(key="safety", title=wording.SAFETY_PAGE, sections=(section,))
    return [Row(topic, section, hit=True, words=words)]


class TopicList(OptionList):
    """Topics and their parts, to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "select", "guide.open"),
    ]


class GuideScreen(Room):
    """The guide; it needs no diary, and is read the first time somebody comes here."""

    room: ClassVar[str] = "guide"
    CSS_PATH = ["../rooms.tcss", "../guide.tcss"]  # noqa: RUF012 -- Textual declares it
    AUTO_FOCUS = "#topics"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "slash", "search", "guide.search", key_display="/"),
        bind(KEYS, "escape", "back", "guide.back"),
        bind(KEYS, "l", "level", "guide.level"),
        bind(KEYS, "i", "numbers", "guide.numbers"),
        bind(KEYS, "down", "rows", "guide.rows", show=False),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._guide: Guide | None = None
        self._rows: list[Row] = []
        self._keyed = False  # the sections of the keys are read
        self._opened: str | None = None
        self._here: Row | None = None
        self._wanted: list[tuple[Row | None, str | None]] = []  # the last is shown next
        self._target: tuple[str, str | None] | None = None
        self._library: Library | None = None
        self._level = 1
        self._sent = False  # another room opened the page that is in front

    def body(self) -> ComposeResult:
        """The field over the list and the page."""
        yield OneLine(placeholder=wording.SEARCH_HINT, id="search", compact=True, select_on_focus=True)
        with Horizontal(id="guide"):
            topics = TopicList(id="topics", classes="panel", markup=False)
            topics.border_title = wording.GUIDE
            yield topics
            yield GuidePage()

    async def look(self) -> None:
        """Read the guide, once; nothing in it depends on the diary."""
        if self._guide is not None:
            return
        paths = self.home.paths

        def read() -> tuple[Guide, tuple[str, ...]]:
            return read_guide(paths)

        self._guide, said = await self.home.diary.draw(read)
        for sentence in said:
            self.notify(sentence, title=wording.GUIDE, severity="warning", timeout=10)
        self._list()
        if self._target is not None:
            self._go(*self._target)

    def settle_in(self) -> None:
        """Where no patient's diary is open there is none to look for changes in."""
        if self.home.at_practice and self.home.whose is None:
            self.query_one(Foot).fill()
            self.refresh_bindings()
        else:
            super().settle_in()

    @work(group="keys")
    async def _read_keys(self) -> None:
        """The sections of the keys come last, once they are wanted: they are made from every screen there is.

        Then the list is made again, with them.
        """
        if self._guide is None or self._keyed:
            return
        self._keyed, remapped = True, dict(self.home.settings.keys)

        def read() -> "tuple[Section, ...]":
            from homecare.ui.help.key_list import key_sections

            return key_sections(remapped)

        sections = await self.home.diary.draw(read)
        self._guide = completed(self._guide, {Part.KEYS: sections})
        self._list(to=self.query_one(TopicList).highlighted or 0)

    # The list

    @cached_property
    def _safety(self) -> SafetyPage:
        return read_safety()

    def _list(self, *, to: int = 0) -> None:
        """Fill the list: what was found, or the topics with the parts of the one that is open."""
        if self._guide is None:
            return
        typed = self.query_one("#search", Input).value.strip()
        topics = self.query_one(TopicList)
        if typed:
            self._read_keys()  # what is looked for may be among them
        if typed:
            self._rows = [
                *safety_rows(self._safety, typed),
                *(Row(one.topic, one.section, one.statements, True) for one in search(self._guide, typed)),
            ]
            topics.border_title = wording.FOUND.format(amount=len(self._rows))
        else:
            self._rows = []
            for topic in self._guide.topics:
                self._rows.append(Row(topic))
                if topic.key == self._opened:
                    self._rows += [Row(topic, section) for section in topic.sections]
            topics.border_title = wording.GUIDE
        topics.clear_options()
        topics.add_options([Option(self._line(row)) for row in self._rows])
        topics.highlighted = min(to, len(self._rows) - 1) if self._rows else None
        if not self._rows:
            self._show(None)

    def _line(self, row: Row) -> Text:
        if row.section is None:
            mark = " " if row.topic.part is Part.NONE else "▾" if row.topic.key == self._opened else "▸"
            return Text(f"{mark} {row.topic.title}")
        indent = "" if row.hit else "  "
        title = textwrap.fill(
            row.section.title, LIST_CELLS, initial_indent=indent, subsequent_indent=f"{indent}  "
        )
        return Text(title).append(f"\n  {row.topic.title}" if row.hit else "", "dim")

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        if event.option_index < len(self._rows):
            self._show(self._rows[event.option_index])

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        """Open the parts of a topic that has a list of them; anything else is read."""
        row = self._rows[event.option_index]
        self._sent = False
        self._show(row)
        if row.words:
            self.app.run_worker(self.app.run_action("safety"))
        elif row.section is None and row.topic.part is not Part.NONE:
            self._opened = None if self._opened == row.topic.key else row.topic.key
            self._list(to=next(n for n, one in enumerate(self._topic_rows()) if one == row.topic.key))
        else:
            self._read()

    def _topic_rows(self) -> list[str]:
        """What the list will show, by the topic's key: each topic, and behind it those of its open parts."""
        keys: list[str] = []
        for topic in self._guide.topics if self._guide else ():
            keys.append(topic.key)
            if topic.key == self._opened:
                keys += [""] * len(topic.sections)
        return keys

    # The page

    def _show(self, row: Row | None, statement: str | None = None) -> None:
        """Show a row's words, or that there is none.

        What is wanted meanwhile is shown next. A page is never left half-way: cancelling the removal of
        widgets would cancel the widgets' own tasks.
        """
        if row is not None and row.topic.part is Part.KEYS:
            self._read_keys()
        self._wanted.append((row, statement))
        if len(self._wanted) == 1:
            self._turn_pages()

    @work(group="showing")
    async def _turn_pages(self) -> None:
        while self._wanted:
            row, statement = self._wanted[-1]
            shown = len(self._wanted)
            await self._turn_to(row, statement)
            del self._wanted[:shown]

    async def _turn_to(self, row: Row | None, statement: str | None) -> None:
        page = self.query_one(GuidePage)
        if row is None or row != self._here:
            self._here, self._level = row, 1
            page.show_figure(None)
            if row is None:
                await page.show_words(wording.NOTHING_FOUND, wording.NOTHING_WITH_THESE)
            elif row.words:
                await page.show_words(row.topic.title, row.words)
            elif row.section is not None:
                title = f"{row.topic.title} · {row.section.title}"
                await page.show(title, [row.section], found=row.found)
            else:
                own = [one for one in row.topic.sections if one.part is Part.NONE]
                listed = [one for one in row.topic.sections if one.part is not Part.NONE]
                await page.show(row.topic.title, own, listed=listed)
            self.refresh_bindings()
        key = statement or (row.found[0].key if row is not None and row.found else None)
        if key is not None:
            page.go_to(key)
        if self._exercise is not None:
            self._draw()

    @property
    def _exercise(self) -> str | None:
        """The key of the exercise that is shown."""
        row = self._here
        return row.section.key if row and row.section and row.section.part is Part.EXERCISES else None

    @work(group="drawing", exclusive=True)
    async def _draw(self) -> None:
        """The figures are read once, beside the screen: that takes longer than all the rest of it."""
        if self.home.plain:
            return
        if self._library is None:
            programmes = self.home.paths.programmes

            def read() -> "Library":
                return Shelf(bundled_programmes(), programmes).illustrated

            self._library = await self.home.diary.draw(read)
        key = self._exercise
        if key is not None:
            level = self._library[key].level(self._level)
            page = self.query_one(GuidePage)
            page.show_figure(level.figure)
            said = wording.LEVEL.format(number=level.number, name=level.name)
            page.border_subtitle = Content(said) if level.figure else ""

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only an exercise has levels, and only some statements have numbers behind them."""
        if action == "level":
            return self._exercise is not None and not self.home.plain
        return action != "numbers" or self.query_one(GuidePage).has_numbers

    def action_level(self) -> None:
        """The figure of the next level; after the last the first."""
        if self._library is not None and self._exercise is not None:
            self._level = self._level % len(self._library[self._exercise].levels) + 1
            self._draw()

    def action_numbers(self) -> None:
        """Show the numbers behind the statements of the page, or hide them."""
        self.query_one(GuidePage).toggle_numbers()

    def action_search(self) -> None:
        """Type what is looked for."""
        self.remove_class("-reading")
        self.query_one("#search").focus()

    @on(Input.Changed, "#search")
    def _typed(self) -> None:
        self._list()

    @on(Input.Submitted, "#search")
    def action_rows(self) -> None:
        """From the field to what was found."""
        self.query_one(TopicList).focus()

    def _read(self) -> None:
        """Go to the page; where there is room for one only, it takes the place of the list."""
        self.add_class("-reading")
        self.query_one(GuidePage).focus()

    def action_back(self) -> None:
        """From the page to the list, from what was found to all topics, from a topic's parts to the topic.

        From there, and from a page that another room opened, to the room one came from.
        """
        topics, field = self.query_one(TopicList), self.query_one("#search", Input)
        listed, reading = topics.has_focus, self.query_one(GuidePage).has_focus
        if reading and self._sent:
            self._leave()
            return
        self.remove_class("-reading")
        topics.focus()
        if reading:
            return
        if field.value:
            field.value = ""
        elif self._opened is not None:
            opened, self._opened = self._opened, None
            self._list(to=self._topic_rows().index(opened))
        elif listed:
            self._leave()

    def _leave(self) -> None:
        self._sent = False
        self.remove_class("-reading")
        self.query_one(TopicList).focus()
        self.home.action_room(self.home.came_from)

    # From another room

    def open_at(self, topic: str, statement: str | None = None) -> None:
        """Show a topic, at one of its statements where one is named; another room sends somebody here."""
        self._target, self._sent = (topic, statement), True
        if self._guide is not None:
            self._go(topic, statement)

    def _go(self, key: str, statement: str | None) -> None:
        self._target = None
        topic = self._guide.topic(key) if self._guide else None
        if topic is None:
            return
        section = topic.section_of(statement) if statement else None
        self.query_one("#search", Input).value = ""
        opens = topic.part is not Part.NONE and section is not None
        self._opened = topic.key if opens else None
        at = self._topic_rows().index(topic.key)
        to = at + 1 + topic.sections.index(section) if opens and section else at
        self._list(to=to)
        self._show(self._rows[to], statement)
        self._read()
