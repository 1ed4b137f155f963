"""Hostile texts and files at the command line: shown as text, never interpreted; and a log without a word."""

import json
import os
from html.parser import HTMLParser
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare
from tests.hostile import MARKUP, NAME, NASTY, SECRET, fail_writes, kept, nasty_diary, steers

READS = [
    "", "today", "history", "history --since -120d", "trends", "trends --since -89d", "sessions", "questions",
    "programme list", "programme show", "programme show nasty", "report", "guide", "guide sitting",
    "guide --search practice", "messages", "step list", "patient list", "clinic --text", "sit status",
    "where", "settings", "safety", "programme diff nasty desk-neck-upper-back",
]  # fmt: skip
"""Commands that print what somebody wrote."""
READS_JSON = [f"{words} --json" for words in READS if words not in ("", "guide --search practice")]


@pytest.fixture
def nasty(paths: Paths) -> Paths:
    """A diary in which every text is hostile."""
    nasty_diary(paths)
    paths.settings.write_text('theme = "[red]\\u001b[2J"\n"\\u001b]52;c;AAAA\\u0007" = 1\n', encoding="utf-8")
    return paths


@pytest.mark.usefixtures("nasty")
def test_no_command_prints_what_would_steer_a_terminal(homecare: Homecare) -> None:
    said = {words: homecare(*words.split()) for words in READS}
    assert {
        words: steers(one.out + one.err) for words, one in said.items() if steers(one.out + one.err)
    } == {}
    everything = "\n".join(one.out for one in said.values())
    assert "[bold]b[/bold]" in everything  # what was written is there, as it was written
    assert "[red]<b>N" in everything


@pytest.mark.usefixtures("nasty")
def test_json_keeps_every_letter_and_prints_none_that_steers(homecare: Homecare) -> None:
    said = {words: homecare(*words.split()) for words in READS_JSON}
    assert {words: steers(one.out) for words, one in said.items() if steers(one.out)} == {}
    entries = said["history --json"].json
    assert NASTY[:60] in json.dumps(entries, ensure_ascii=False)


class Tags(HTMLParser):
    """Every tag and attribute of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag, *(f"{tag} {name}" for name, _ in attrs)}


@pytest.mark.usefixtures("nasty")
def test_the_page_holds_no_tag_that_somebody_wrote(homecare: Homecare, tmp_path: Path) -> None:
    homecare("report", "--html", str(tmp_path / "page.html"))
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    tags = Tags()
    tags.feed(page)
    assert not tags.found & {"script", "iframe", "img", "object", "embed", "a", "form", "b onclick"}
    assert not any(" on" in one for one in tags.found)
    assert "&lt;script&gt;" in page
    assert steers(page) == []


@pytest.mark.usefixtures("nasty")
def test_a_calendar_holds_nothing_that_somebody_wrote(homecare: Homecare, tmp_path: Path) -> None:
    homecare("remind", "--file", str(tmp_path / "days.ics"), "--time", "07:30")
    lines = (tmp_path / "days.ics").read_text(encoding="utf-8").splitlines()
    assert any(line.startswith("SUMMARY") for line in lines)
    assert not [line for line in lines if "bold" in line or "script" in line or "[red]" in line]


def test_a_refusal_shows_what_was_typed_without_what_steers(homecare: Homecare) -> None:
    typed = f"\x1b[2J\u202e{MARKUP}\u2028x"
    for words in ("log pain", "log pain 4 --region", "guide", "edit"):
        said = homecare(*words.split(), typed, expect=2).refusal
        assert steers(said) == []
        assert "[bold]b[/bold]" in said


def test_a_note_that_would_steer_the_terminal_is_not_taken(homecare: Homecare) -> None:
    assert "control character" in homecare("log", "pain", "4", "--note", "\x9b2J", expect=2).refusal
    assert "control character" in homecare("patient", "add", "A\x1bB", expect=2).refusal


# Files that are none


OPENS = {
    "guide.toml": "guide",
    "settings.toml": "today",
    "key.txt": "key",
    "programmes/own.toml": "programme check own",
}
"""Files of the data folder that may come from elsewhere, and a command that reads each."""


def said_of(homecare: Homecare, name: str) -> str:
    """What the command says that reads this file; it ends at once and shows no traceback."""
    expect = {"key.txt": 3, "programmes/own.toml": 2}.get(name, 0)
    homecare("programme", "list")
    said = homecare(*OPENS[name].split(), expect=expect)
    return said.out + said.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize("name", OPENS)
def test_a_pipe_in_the_place_of_a_file_is_never_waited_for(
    homecare: Homecare, paths: Paths, name: str
) -> None:
    paths.programmes.mkdir(parents=True)
    os.mkfifo(paths.data / name)
    assert "is not a file" in said_of(homecare, name)


@pytest.mark.parametrize("name", OPENS)
def test_a_file_of_a_terabyte_is_not_read(homecare: Homecare, paths: Paths, name: str) -> None:
    paths.programmes.mkdir(parents=True)
    with (paths.data / name).open("wb") as file:
        file.truncate(1024**4)
    assert "too large" in said_of(homecare, name)


def test_a_programme_whose_id_is_a_path_is_refused_and_leads_nowhere(
    homecare: Homecare, paths: Paths, tmp_path: Path
) -> None:
    file = tmp_path / "sly.toml"
    text = 'format = 1\nid = "{}"\nversion = 1\ntitle = "t"\nauthor = "a"\n[[exercise]]\nuse = "chin-tuck"\n'
    for slug in ("../../sly", "/tmp/sly", "a/b", "..", "nul\\u0000"):
        file.write_text(text.format(slug), encoding="utf-8")
        homecare("programme", "check", str(file), expect=2)
        homecare("programme", "assign", str(file), "--yes", expect=2)
        homecare("programme", "new", slug.replace("\\u0000", ""), "--from", str(file), expect=2)
    assert [path.name for path in tmp_path.rglob("*sly*")] == ["sly.toml"]
    assert not paths.programmes.exists()


# The log of defects


def test_a_defect_in_a_write_leaves_no_word_of_it_behind(
    homecare: Homecare, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_writes(monkeypatch)
    said = homecare("log", "pain", "4", "--note", f"after the {SECRET}", expect=1).refusal
    assert SECRET not in said + kept(paths.data)
    assert "IntegrityError" in kept(paths.data)
    assert NAME not in said


@pytest.mark.parametrize(
    "note",
    [
        "👩\u200d⚕️ said so",
        "می\u200cخواهم",
        "क्\u200dष and क्\u200cष",
        "Nacken\u00adschmerz",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    ],
    ids=["an emoji of two", "Persian", "Hindi", "a soft hyphen", "a flag"],
)
@pytest.mark.parametrize("plain", [(), ("--plain",)], ids=["", "plain"])
def test_what_shapes_a_word_is_printed_as_it_was_written(
    homecare: Homecare, note: str, plain: tuple[str, ...]
) -> None:
    homecare("log", "pain", "4", "--note", note)
    assert note in homecare(*plain, "history").out
    homecare("questions", "add", note)
    assert note in homecare(*plain, "questions").out
    assert note in homecare("log", "pain", "4", "--region", note, expect=2).err
    homecare("patient", "add", note)
    assert note in homecare(*plain, "patient", "list").out
    assert note in homecare(*plain, "clinic", "--text").out


@pytest.mark.parametrize("letter", ["\u202e", "\u2066", "\u200f", "\u2028", "\u206b"])
def test_what_turns_a_line_around_is_never_printed(homecare: Homecare, letter: str) -> None:
    homecare("log", "pain", "4", "--note", f"a{letter}b")
    assert letter not in homecare("history").out
    assert letter not in homecare("log", "pain", "4", "--region", f"a{letter}b", expect=2).err
