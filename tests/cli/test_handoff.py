"""`homecare share`, `receive` and `key`: two folders, and whatever can go wrong between them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from homecare.exchange.container import Seal, close
from homecare.paths import Paths
from tests.cli.conftest import Homecare, Ran, rows

HERS = "patient"
OURS = "practice"


class Sides:
    """The command line of a patient and of a practice."""

    def __init__(self, homecare: Homecare, place: Path) -> None:
        self._homecare = homecare
        self.place = place

    def hers(self, *words: str, expect: int = 0) -> Ran:
        """A line typed at home."""
        return self._homecare("--data", str(self.place / HERS), *words, expect=expect)

    def ours(self, *words: str, expect: int = 0) -> Ran:
        """A line typed at the practice."""
        return self._homecare("--data", str(self.place / OURS), *words, expect=expect)

    def file(self, name: str) -> str:
        """A file that is handed over."""
        return str(self.place / name)

    def rows(self, side: str) -> dict[str, int]:
        """How many rows each table of a side has."""
        return rows(Paths(self.place / side))


@pytest.fixture
def sides(homecare: Homecare, tmp_path: Path) -> Sides:
    """Two folders, the practice's with one patient, the patient's with two entries."""
    both = Sides(homecare, tmp_path)
    both.ours("patient", "add", "Hana")
    both.hers("log", "pain", "6", "--date", "2026-11-02")
    both.hers("log", "pain", "4", "--note", "slept badly")
    return both


@pytest.fixture
def linked(sides: Sides) -> Sides:
    """The same after one file went each way."""
    sides.hers("share", sides.file("a.json"), "--unencrypted")
    sides.ours("--patient", "Hana", "receive", sides.file("a.json"), "--yes")
    sides.ours("share", sides.file("b.age"), "--message", "Welcome.")
    sides.hers("receive", sides.file("b.age"), "--yes")
    return sides


# The loop


def test_a_file_closed_by_a_passphrase_goes_there_and_an_answer_to_a_key_comes_back(
    sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Path(sides.file("words"))
    words.write_text("blue neck pillow\n", encoding="utf-8")
    shared = sides.hers("share", sides.file("a.age"), "--passphrase-file", str(words))
    assert shared.out.splitlines() == [
        f"Written: {sides.file('a.age')} (file 1 for your practice)",
        "In it: 2 entries from Mon 2 Nov to Tue 24 Nov 2026.",
        "It is encrypted with your passphrase. Give them the passphrase separately from the file.",
        "Send it to them in any way you like; the practice then runs: homecare receive a.age",
    ]
    assert b"slept" not in Path(sides.file("a.age")).read_bytes()

    before = sides.rows(OURS)
    refused = sides.ours("--patient", "Hana", "receive", sides.file("a.age"), "--yes", expect=2).refusal
    assert "no terminal to type it in" in refused
    assert "HOMECARE_PASSPHRASE" in refused
    monkeypatch.setenv("HOMECARE_PASSPHRASE", "blue neck pilow")
    refused = sides.ours("--patient", "Hana", "receive", sides.file("a.age"), "--yes", expect=2).refusal
    assert refused.startswith("This passphrase does not open the file")
    assert sides.rows(OURS) == before
    monkeypatch.setenv("HOMECARE_PASSPHRASE", "blue neck pillow")
    received = sides.ours("--patient", "Hana", "receive", sides.file("a.age"), "--yes")
    assert received.out.splitlines() == [
        "From a patient's diary, file 1, made on Tue 24 Nov 2026.",
        "This is the first file from this diary: 2 entries from Mon 2 Nov to Tue 24 Nov 2026. "
        "It gives no name.",
        "From now on, files from it go into the diary of Hana. This one holds:",
        "  2 pain levels from Mon 2 Nov to Tue 24 Nov 2026",
        "New: 2, changed: 0, already here: 0.",
        "Received for Hana: file 1. What you received is read-only here.",
        "You can receive it again: nothing is counted twice.",
        f"If it is not Hana's: homecare --data {sides.place / OURS} --patient Hana receive --take-back",
    ]
    monkeypatch.delenv("HOMECARE_PASSPHRASE")

    sides.ours("programme", "assign", "flare-minimum", "--yes", "--planned-sessions", "8")
    answer = sides.ours("share", sides.file("b.age"), "--message", "Well done.\nSee you --data soon.")
    assert "It is encrypted to their key: no one else can open it." in answer.out
    assert b"Well done" not in Path(sides.file("b.age")).read_bytes()
    came = sides.hers("receive", sides.file("b.age"), "--yes").out
    assert "8 sessions planned" in came
    assert "They call the patient “Hana”." in came
    assert came.splitlines()[-4:] == [
        "Your practice says:", "    Well done.", "    See you --data soon.",
        f"See what is due: homecare --data {sides.place / HERS} today",
    ]  # fmt: skip
    assert sides.hers("today", "--json").json["programme"]["id"] == "flare-minimum"

    sides.hers("undo")
    assert "taken back: 1 pain level" in sides.hers("share", sides.file("c.age")).out
    sides.ours("receive", sides.file("c.age"), "--yes")
    entries = sides.ours("history", "--json").json
    assert [entry["level"] for entry in entries] == [6]
    again = sides.ours("receive", sides.file("c.age")).out  # nothing to ask about
    assert again.endswith("Everything in it is here already; nothing was changed.\n")
    read_only = sides.ours("edit", entries[0]["id"], "--level", "1", expect=2).refusal
    assert "came from Hana's own diary and is read-only here" in read_only
    assert "read-only" in sides.ours("edit", entries[0]["id"], "--remove", expect=2).refusal


@pytest.mark.deep
def test_the_loop_in_real_processes_over_keys_alone(tmp_path: Path) -> None:
    def ran(side: str, *words: str, code: int = 0) -> str:
        command = [sys.executable, "-m", "homecare", "--data", str(tmp_path / side), *words]
        done = subprocess.run(
            command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False, encoding="utf-8"
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout

    file = str(tmp_path / "file.age")
    ran(OURS, "patient", "add", "Hana")
    key = ran(OURS, "key").strip()
    ran(HERS, "log", "pain", "4")
    ran(HERS, "share", file, code=2)
    ran(HERS, "share", file, "--to", key)
    ran(OURS, "receive", file, "--yes", code=2)
    ran(OURS, "--patient", "Hana", "receive", file, "--yes")
    assert [one["level"] for one in json.loads(ran(OURS, "history", "--json"))] == [4]
    ran(OURS, "share", file, "--message", "Hello.", code=2)  # it is there already, and there is nobody to ask
    ran(OURS, "share", file, "--message", "Hello.", "--yes")
    assert "Hello." in ran(HERS, "receive", file, "--yes")
    assert Path(file).stat().st_mode & 0o777 == 0o600


# Sharing


def test_without_a_key_a_terminal_or_a_word_about_it_nothing_is_made(sides: Sides) -> None:
    before = sides.rows(HERS)
    refused = sides.hers("share", sides.file("a.age"), expect=2).refusal
    for option in ("--to", "--passphrase-file", "HOMECARE_PASSPHRASE", "--unencrypted"):
        assert option in refused
    assert sides.rows(HERS) == before
    assert not Path(sides.file("a.age")).exists()


def test_a_passphrase_is_typed_twice_unseen_at_the_terminal(
    sides: Sides, answer: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed: list[str] = []
    monkeypatch.setattr("homecare.cli.input.passphrase_files.getpass", lambda _: typed.pop(0))
    monkeypatch.setattr("homecare.cli.commands.share.at_terminal", lambda: True)
    monkeypatch.setattr("homecare.cli.input.passphrase_files.at_terminal", lambda: True)
    for said, says in ((["blue neck", "blue back"], "differ"), (["", ""], "You typed no passphrase")):
        typed[:] = said
        assert says in sides.hers("share", sides.file("a.age"), expect=2).refusal
        assert not Path(sides.file("a.age")).exists()
    typed[:] = ["blue neck", "blue neck", "blue neck"]
    answer("yes")
    sides.hers("share", sides.file("a.age"))
    answer("yes")
    received = sides.ours("--patient", "Hana", "receive", sides.file("a.age"))
    assert "Received for Hana" in received.out
    assert "blue" not in received.out + received.err


def test_a_plain_file_is_made_only_by_that_name_and_says_so(sides: Sides) -> None:
    shared = sides.hers("share", sides.file("a.json"), "--unencrypted")
    assert "It is not encrypted: anybody who has the file can read it." in shared.out
    document = json.loads(Path(sides.file("a.json")).read_text(encoding="utf-8"))
    jsonschema.validate(document, sides.hers("share", "--schema").json)
    assert [one["note"] for one in document["records"]["pain"]] == [None, "slept badly"]
    received = sides.ours("--patient", "Hana", "receive", sides.file("a.json"), "--yes")
    assert "Note: the file is not encrypted." in received.out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["share"], "FILE is missing"),
        (["share", ""], "empty"),
        (["share", "{place}"], "is not a file"),
        (["share", "{place}/no/a.age"], "There is no folder"),
        (
            ["share", "{place}/a.age", "--unencrypted", "--to", "age1"],
            "You cannot use --unencrypted and --to together",
        ),
        (["share", "{place}/a.age", "--to", "age1hello"], "“age1hello” is not a public key"),
        (["share", "{place}/a.age", "--passphrase-file", "{place}/no"], "cannot be read"),
        (["share", "{place}/a.age", "--passphrase-file", "{place}"], "is not a file"),
        (["share", "{place}/a.age", "--passphrase-file", "{place}/blank"], "is empty"),
        (["share", "{place}/a.age", "--passphrase-file", "{place}/binary"], "There is no passphrase"),
        (
            ["share", "{place}/a.age", "--unencrypted", "--message", "hello"],
            "Only a practice can send a message",
        ),
        (["--patient", "Ben", "share", "{place}/a.age", "--unencrypted"], "no patient “Ben”"),
        (["receive"], "FILE is missing"),
        (["receive", "{place}/no"], "There is no file"),
        (["receive", "{place}"], "is not a file"),
        (["receive", "{place}/blank"], "not JSON"),
        (["receive", "{place}/large"], "larger than 24 MB"),
        (["receive", "{place}/pipe"], "is not a file"),
        (["receive", "/dev/zero"], "is not a file"),
    ],
)
def test_what_cannot_be_shared_or_received_is_a_sentence(sides: Sides, words: list[str], says: str) -> None:
    place = sides.place
    (place / "blank").write_text("\n", encoding="utf-8")
    (place / "binary").write_bytes(b"\xff\xfe\x00")
    os.mkfifo(place / "pipe")
    with (place / "large").open("wb") as large:
        large.truncate(1024**3)
    before = sides.rows(HERS)
    assert says in sides.hers(*(word.replace("{place}", str(place)) for word in words), expect=2).refusal
    assert sides.rows(HERS) == before
    assert not (place / "a.age").exists()


def test_a_file_that_is_there_is_written_over_only_with_a_yes(
    sides: Sides, answer: Callable[[str], None]
) -> None:
    target = Path(sides.file("a.json"))
    target.write_text("mine", encoding="utf-8")
    assert "--yes" in sides.hers("share", str(target), "--unencrypted", expect=2).refusal
    answer("n")
    assert sides.hers("share", str(target), "--unencrypted", expect=2).out == ""
    assert target.read_text(encoding="utf-8") == "mine"
    answer("y")
    sides.hers("share", str(target), "--unencrypted")
    assert json.loads(target.read_text(encoding="utf-8"))["number"] == 1


def test_at_a_terminal_what_would_leave_is_shown_and_asked_before_it_is_written(
    sides: Sides, answer: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("homecare.cli.commands.share.at_terminal", lambda: True)
    before = sides.rows(HERS)
    answer("n")
    declined = sides.hers("share", sides.file("a.json"), "--unencrypted", expect=2)
    assert declined.out.splitlines() == [
        "File 1 for your practice: 2 entries from Mon 2 Nov to Tue 24 Nov 2026.",
        "  2 pain levels from Mon 2 Nov to Tue 24 Nov 2026",
        "The notes that you wrote with these entries are included.",
        "It is not encrypted: anybody who has the file can read it.",
        "Never included: your settings, your passphrase and your backups.",
    ]
    assert f"Write it to {sides.file('a.json')}?" in declined.err
    assert sides.rows(HERS) == before
    assert not Path(sides.file("a.json")).exists()
    answer("y")
    assert "Written: " in sides.hers("share", sides.file("a.json"), "--unencrypted").out
    sides.hers("log", "pain", "5")
    quick = sides.hers("share", sides.file("b.json"), "--unencrypted", "--yes").out
    assert quick.startswith("Written: ")


def test_the_diarys_own_files_are_never_written_over(sides: Sides) -> None:
    own = sides.place / HERS / "homecare.db"
    before = own.read_bytes()
    refused = sides.hers("share", str(own), "--unencrypted", "--yes", expect=2).refusal
    assert refused == f"{own} belongs to homecare itself. Choose another file name or folder."
    assert own.read_bytes() == before


def test_nothing_new_is_said_with_the_day_of_the_last_file(sides: Sides) -> None:
    sides.hers("share", sides.file("a.json"), "--unencrypted")
    refused = sides.hers("share", sides.file("b.json"), "--unencrypted", expect=2).refusal
    assert (
        refused == "There is nothing new since the last file, from Tue 24 Nov 2026. "
        "Add --all to make a file with everything."
    )
    sides.hers("share", sides.file("b.json"), "--unencrypted", "--all")
    assert (
        "Assign a programme" in sides.ours("share", sides.file("c.json"), "--unencrypted", expect=2).refusal
    )


def test_share_as_json(linked: Sides) -> None:
    linked.hers("log", "pain", "3")
    shared = linked.hers("share", linked.file("c.age"), "--json").json
    key = linked.ours("key", "--json").json["key"]
    assert shared == {
        "file": linked.file("c.age"), "side": "patient", "number": 2, "patient": "me", "sealed": "key",
        "keys": [key], "records": {"pain": 1}, "from": "2026-11-24", "to": "2026-11-24",
    }  # fmt: skip


# Receiving


def test_the_preview_is_shown_before_the_question_and_a_no_changes_nothing(
    sides: Sides, answer: Callable[[str], None]
) -> None:
    sides.hers("share", sides.file("a.json"), "--unencrypted")
    before = sides.rows(OURS)
    declined = sides.ours("--patient", "Hana", "receive", sides.file("a.json"), expect=2)
    assert "2 pain levels" in declined.out
    assert "Add --yes to answer yes" in declined.err
    answer("n")
    declined = sides.ours("--patient", "Hana", "receive", sides.file("a.json"), expect=2)
    assert "Is this Hana's diary?" in declined.err
    assert sides.rows(OURS) == before
    answer("y")
    sides.ours("--patient", "Hana", "receive", sides.file("a.json"))
    assert sides.rows(OURS)["pain_reading"] == 2


def test_receive_as_json(linked: Sides) -> None:
    linked.hers("log", "pain", "3")
    linked.hers("share", linked.file("c.age"))
    received = linked.ours("receive", linked.file("c.age"), "--json", "--yes").json
    assert received == {
        "side": "patient", "number": 2, "made_at": received["made_at"], "patient": "Hana",
        "sealed": "key", "records": {"pain": 1}, "from": "2026-11-24", "to": "2026-11-24",
        "first": False, "new": {"pain": 1}, "changed": {}, "known": 0, "yours": 0, "messages": [],
        "answers": [], "replaces": [], "flare": None, "notes": [],
    }  # fmt: skip
    assert received["made_at"].startswith("2026-11-24T11:0")  # the clock of commands goes on
    again = linked.ours("receive", linked.file("c.age"), "--json").json
    assert (again["new"], again["known"]) == ({}, 1)


def test_another_patients_file_and_one_of_ones_own_are_refused(linked: Sides) -> None:
    linked.ours("patient", "add", "Ben")
    before = linked.rows(OURS), linked.rows(HERS)
    file = linked.file("a.json")
    assert (
        "is Hana's, not Ben's" in linked.ours("--patient", "Ben", "receive", file, "--yes", expect=2).refusal
    )
    assert "made here, for your practice" in linked.hers("receive", file, "--yes", expect=2).refusal
    assert (linked.rows(OURS), linked.rows(HERS)) == before


def test_an_altered_container_and_a_newer_format_are_refused(linked: Sides) -> None:
    linked.ours("share", linked.file("c.age"), "--message", "Hello again.")
    before = linked.rows(HERS)
    content = Path(linked.file("c.age")).read_bytes()
    for wrong in (content[:-1], content[:100], content[:-20] + bytes(20), content[:30] + b"x" + content[31:]):
        Path(linked.file("c.age")).write_bytes(wrong)
        said = linked.hers("receive", linked.file("c.age"), "--yes", expect=2).refusal
        assert "changed" in said
    newer = {**json.loads(Path(linked.file("a.json")).read_text(encoding="utf-8")), "version": 5}
    Path(linked.file("c.age")).write_text(json.dumps(newer), encoding="utf-8")
    assert (
        "newer version of homecare" in linked.hers("receive", linked.file("c.age"), "--yes", expect=2).refusal
    )
    assert linked.rows(HERS) == before


# Taking back, and passphrases


def test_a_first_file_under_the_wrong_patient_is_taken_back_and_received_under_the_right_one(
    sides: Sides, answer: Callable[[str], None]
) -> None:
    sides.ours("patient", "add", "Ben")
    sides.hers("share", sides.file("a.json"), "--unencrypted")
    file = sides.file("a.json")
    sides.ours("--patient", "Ben", "receive", file, "--yes")
    refused = sides.ours("--patient", "Hana", "receive", file, "--yes", expect=2).refusal
    assert "This file is Ben's, not Hana's" in refused
    assert "--patient Ben receive --take-back" in refused
    assert "--yes" in sides.ours("--patient", "Ben", "receive", "--take-back", expect=2).err
    answer("y")
    taken = sides.ours("--patient", "Ben", "receive", "--take-back")
    assert "Received in files for the diary of Ben: 2 pain levels." in taken.out
    copy = taken.out.splitlines()[-1].partition("before: ")[2]
    assert Path(copy).is_file()
    assert sides.ours("--patient", "Ben", "history", "--json").json == []
    sides.ours("--patient", "Hana", "receive", file, "--yes")
    assert len(sides.ours("--patient", "Hana", "history", "--json").json) == 2
    assert (
        "No file was received"
        in sides.ours("--patient", "Ben", "receive", "--take-back", "--yes", expect=2).refusal
    )
    undone = sides.ours("--patient", "Hana", "receive", "--take-back", "--yes", "--json").json
    assert (undone["patient"], undone["taken_back"]) == ("Hana", {"pain": 2})
    assert (
        "You cannot use FILE and --take-back together"
        in sides.ours("receive", file, "--take-back", expect=2).refusal
    )


def test_the_name_that_a_first_file_gives_is_shown_with_its_span(homecare: Homecare, tmp_path: Path) -> None:
    both = Sides(homecare, tmp_path)
    both.hers("patient", "add", "Aoi", "--own")
    both.hers("log", "pain", "4")
    both.hers("share", both.file("a.json"), "--unencrypted")
    both.ours("patient", "add", "Hana")
    refused = both.ours("--patient", "Hana", "receive", both.file("a.json"), expect=2)
    assert (
        "first file from this diary: 1 entry on Tue 24 Nov 2026. It calls the patient “Aoi”." in refused.out
    )
    assert "They call" not in refused.out
    assert "From now on, files from it go into the diary of Hana" in refused.out
    assert "Is this Hana's diary?" in refused.err


def test_a_short_passphrase_makes_no_file_and_opens_one(
    sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Path(sides.file("words"))
    words.write_text("1234567\n", encoding="utf-8")
    target = Path(sides.file("a.age"))
    said = ["share", str(target), "--passphrase-file", str(words)]
    assert "at least 8 characters" in sides.hers(*said, expect=2).refusal
    monkeypatch.setenv("HOMECARE_PASSPHRASE", "x")
    assert "at least 8 characters" in sides.hers("share", str(target), expect=2).refusal
    assert not target.exists()
    sides.hers("share", sides.file("a.json"), "--unencrypted")
    target.write_bytes(close(Path(sides.file("a.json")).read_bytes(), Seal(passphrase="x")))
    sides.ours("--patient", "Hana", "receive", str(target), "--yes")


# The key


def test_the_key_is_shown_and_its_secret_never(sides: Sides) -> None:
    shown = sides.hers("key").out.strip()
    assert shown.startswith("age1")
    assert sides.hers("key", "--json").json == {"key": shown, "file": sides.file(f"{HERS}/key.txt")}
    secret = Path(sides.file(f"{HERS}/key.txt")).read_text(encoding="ascii").splitlines()[-1]
    sides.hers("share", sides.file("a.json"), "--unencrypted")
    assert secret not in Path(sides.file("a.json")).read_text(encoding="utf-8")


def test_a_broken_key_file_is_exit_3(sides: Sides) -> None:
    Path(sides.file(f"{HERS}/key.txt")).write_text("hello", encoding="utf-8")
    assert "has no usable key" in sides.hers("key", expect=3).refusal
    assert "has no usable key" in sides.hers("share", sides.file("a.json"), "--unencrypted", expect=3).refusal


# Whose folder it is


def test_a_household_adds_its_own_and_the_list_says_so(homecare: Homecare) -> None:
    homecare("patient", "add", "Hana")
    homecare("patient", "add", "Ken", "--own")
    listed = homecare("patient", "list").out
    assert [line.split("  ")[-1] for line in listed.splitlines()] == ["since Tue 24 Nov 2026", "own diary"]
