"""Share and receive on the screen: from a patient to a practice and back, and whatever can go wrong there."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NoReturn

import pytest
from textual.widgets import Input, OptionList, TextArea

from homecare.data_folder.encryption import Encryption
from homecare.exchange.container import Sealed, sealed_how
from homecare.ui.clinic.panel import PanelScreen
from homecare.ui.handoff.pages import PreviewPage, ToldPage
from homecare.ui.handoff.receive import ReceiveForm
from homecare.ui.handoff.share import ShareForm
from homecare.ui.handoff.whose import WhosePage
from homecare.ui.help.keys import KeysScreen
from homecare.ui.lock.screen import PassphraseScreen
from homecare.ui.progress.screen import ProgressScreen
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.today.screen import TodayScreen
from tests.cheap_keys import all_the_work
from tests.conftest import HandClock
from tests.locks import cheap_keys
from tests.ui.conftest import at_once
from tests.ui.handoff.sharing import (
    RECEIVE,
    SECRET,
    SHARE,
    Sides,
    choose,
    front,
    highlighted,
    lines,
    linked,
    look_at,
    messages,
    question,
    retype,
    said,
    share,
    shown_name,
    to_preview,
)

__all__ = ["cheap_keys"]

FIRST = "~/for-my-practice.age"
ANSWER = "~/for-hana-mori.age"


@pytest.fixture
def sides(tmp_path: Path, own_home: Path, clock: HandClock) -> Sides:
    """A patient with entries, and a practice with two patients."""
    made = Sides(tmp_path, own_home, clock)
    made.fill()
    return made


@pytest.fixture
def real() -> Iterator[None]:
    """Work at a passphrase takes its second, in a process of its own."""
    with all_the_work():
        yield


@pytest.fixture
def known(sides: Sides) -> Sides:
    """The same, once each side knows the other's key; one entry is new since."""
    linked(sides)
    sides.log(5)
    return sides


def how(sides: Sides, name: str) -> Sealed:
    """How a file in the home folder is closed."""
    return sealed_how((sides.place / name).read_bytes())


# Round and round


async def test_a_diary_goes_to_the_practice_by_passphrase_and_an_answer_comes_back_by_key(
    sides: Sides,
) -> None:
    async with sides.at_home() as screen:
        await to_preview(screen)
        assert "File 1 for your practice: 2 entries on Tue 24 Nov 2026." in lines(screen)
        assert "1 pain level on Tue 24 Nov 2026" in lines(screen)
        assert "The notes that you wrote with these entries are included." in lines(screen)
        assert "Never included: your settings" in lines(screen)
        assert not sides.files  # nothing is written before the yes
        await screen.press("y")
        assert str(sides.place / "for-my-practice.age") in lines(screen)
        assert "Give them the passphrase" in lines(screen)
        assert "Your practice then presses <" in lines(screen)
    assert how(sides, "for-my-practice.age") is Sealed.PASSPHRASE

    async with sides.at_practice() as screen:
        await screen.press("down")
        await look_at(screen, FIRST, SECRET)
        assert front(screen) is WhosePage
        await screen.write("Hana")
        await screen.press("enter")
        assert "From a patient's diary, file 1" in lines(screen)
        assert "From now on, files from it go into the diary of Hana Mori" in lines(screen)
        assert question(screen) == "Is this Hana Mori's diary?"
        await screen.press("y")
        assert "Received for Hana Mori: file 1." in lines(screen)
        assert "F2 on Hana Mori's row to take it back" in lines(screen)
        await screen.press("escape")
        assert highlighted(screen) == "Hana Mori"
        assert "today" in screen.text("PanelTable").splitlines()[1]

        await screen.press(SHARE)
        assert "A file for Hana Mori" in screen.everything
        screen.app.screen.query_one(TextArea).text = "Small nods.\nSee you on Friday."
        await screen.press("ctrl+s")
        assert "Programme: Core and posture basics" in lines(screen)
        assert "    See you on Friday." in lines(screen)
        assert "no one else can open it" in lines(screen)
        assert "Never included: your notes, your thresholds" in lines(screen)
        await screen.press("y")
        assert "Hana Mori then presses <" in lines(screen)
    assert how(sides, "for-hana-mori.age") is Sealed.KEY

    async with sides.at_home() as screen:
        assert "There is no programme yet" in screen.everything
        await look_at(screen, ANSWER)
        assert "They call the patient “Hana Mori”." in lines(screen)
        assert question(screen) == "Receive it?"
        await screen.press("y")
        assert "Your practice says:\n    Small nods.\n    See you on Friday." in lines(screen)
        await screen.press("enter")
        assert front(screen) is TodayScreen
        assert "Front plank" in screen.everything or "Glute bridge" in screen.everything
    assert messages(sides) == ["Small nods.\nSee you on Friday."]


async def test_what_is_new_goes_by_key_without_a_passphrase_and_the_file_says_whose_it_is(
    known: Sides,
) -> None:
    async with known.at_home() as screen:
        await screen.press(SHARE)
        assert "what is new since Tue 24 Nov 2026" in screen.everything
        assert "with their key: only they can open it" in screen.everything
        assert not screen.app.screen.query_one("#line-passphrase").display
        await screen.press("enter", "ctrl+s")
        assert "File 2 for your practice: 1 entry" in lines(screen)
        await screen.press("y")
    assert how(known, "for-my-practice.age") is Sealed.KEY
    async with known.at_practice() as screen:
        await screen.press("down")
        assert highlighted(screen) == "Kenji Sato"
        await look_at(screen, FIRST)
        assert "It goes into Hana Mori's diary." in lines(screen)
        await screen.press("y", "escape")
        assert highlighted(screen) == "Hana Mori"


@pytest.mark.deep
async def test_everything_goes_once_more_where_it_is_chosen(known: Sides) -> None:
    async with known.at_home() as screen:
        await screen.press(SHARE)
        await choose(screen, "what", "all")
        await screen.press("ctrl+s")
        assert "File 2 for your practice: 3 entries" in lines(screen)


@pytest.mark.deep
async def test_a_file_received_from_an_open_patients_room_leads_to_the_row_it_is_for(known: Sides) -> None:
    known.home.share(known.place / "third.json")
    async with known.at_practice() as screen:
        await screen.press("down", "enter")
        assert (front(screen), screen.app.whose) == (ProgressScreen, "Kenji Sato")
        await look_at(screen, "~/third.json")
        assert "Note: the file is not encrypted." in lines(screen)
        await screen.press("y", "escape")
        assert front(screen) is PanelScreen
        assert highlighted(screen) == "Hana Mori"


async def test_the_open_patient_is_the_one_who_is_shared_with(sides: Sides) -> None:
    async with sides.at_practice() as screen:
        await screen.press("enter", SHARE)
        assert "A file for Hana Mori" in screen.everything
        assert shown_name(screen) == ANSWER
        await screen.press("escape", "0", "down", SHARE)
        assert "A file for Kenji Sato" in screen.everything


@pytest.mark.deep
async def test_a_locked_diary_is_shared_and_takes_in_what_comes(known: Sides) -> None:
    answer = known.practice.share(known.place / "answer.json", patient="Hana Mori", message="Well done.")
    Encryption(known.home.paths).lock("quiet neck")
    async with known.at_home() as screen:
        assert front(screen) is PassphraseScreen
        await screen.write("quiet neck")
        await screen.press("enter")
        await share(screen, passphrase=None)
        await look_at(screen, str(answer))
        await screen.press("y")
        assert "Well done." in lines(screen)
    assert known.files == ["answer.json", "for-my-practice.age"]


# How it is closed


async def test_a_plain_file_is_warned_of_twice_and_named_as_what_it_is(sides: Sides) -> None:
    async with sides.at_home() as screen:
        await screen.press(SHARE)
        await choose(screen, "closed", "plain")
        assert "Anybody who gets hold of the file can read all of it." in said(screen)
        assert shown_name(screen) == "~/for-my-practice.json"
        await screen.press("ctrl+s")
        assert "It is not encrypted: anybody who has the file can read it." in lines(screen)
        await screen.press("y", "escape")
    assert how(sides, "for-my-practice.json") is Sealed.PLAIN


@pytest.mark.deep
async def test_the_file_is_its_owners_and_the_next_one_gets_another_name(sides: Sides) -> None:
    async with sides.at_home() as screen:
        await share(screen)
        sides.log(6)
        await screen.press(SHARE)
        assert shown_name(screen) == "~/for-my-practice-2.age"
    mode = stat.S_IMODE((sides.place / "for-my-practice.age").stat().st_mode)
    assert mode == 0o600


@pytest.mark.parametrize(
    ("first", "again", "says"),
    [
        ("short", "short", "The passphrase is too short: it needs at least 8 characters."),
        (SECRET, "rain on the root", "The two passphrases differ. Type the same one twice."),
        ("", "", "The passphrase is empty."),
    ],
)
async def test_a_passphrase_that_will_not_do_is_said_and_stays_in_the_field(
    sides: Sides, first: str, again: str, says: str
) -> None:
    async with sides.at_home() as screen:
        await screen.press(SHARE)
        for name, words in (("passphrase", first), ("again", again)):
            screen.app.screen.query_one(f"#{name}", Input).value = words
        await screen.press("ctrl+s")
        assert front(screen) is ShareForm
        assert says in said(screen)
        assert screen.app.screen.query_one("#passphrase", Input).value == first
    assert not sides.files


@pytest.mark.deep
@pytest.mark.usefixtures("real")
async def test_the_work_at_a_passphrase_leaves_the_screens_process_free(
    sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    def here(*_: Any) -> NoReturn:
        raise AssertionError("age's work would stop the screen")

    monkeypatch.setattr("pyrage.passphrase.encrypt", here)
    monkeypatch.setattr("pyrage.passphrase.decrypt", here)
    async with sides.at_home() as screen:
        await share(screen)
    async with sides.at_practice() as screen:
        await look_at(screen, FIRST, SECRET)
        assert front(screen) is WhosePage


@pytest.mark.deep
@pytest.mark.usefixtures("real")
async def test_keys_typed_while_the_file_is_being_closed_are_not_lost(sides: Sides) -> None:
    async with sides.at_home() as screen:
        await to_preview(screen)
        at_once(screen.pilot, "y", "escape", "2")
        await screen.settle()
        assert sides.files == ["for-my-practice.age"]
        assert front(screen) is ProgressScreen


# Nothing is written that nobody meant


@pytest.mark.deep
async def test_escape_at_each_step_of_sharing_writes_nothing(sides: Sides) -> None:
    async with sides.at_home() as screen:
        before = sides.kept()
        await screen.press(SHARE, "escape")
        assert front(screen) is TodayScreen
        await to_preview(screen)
        await screen.press("escape")
        assert front(screen) is ShareForm
        assert said(screen) == "Nothing was written."
        assert screen.app.screen.query_one("#again", Input).value == SECRET
        await screen.press("ctrl+s", "n", "escape")
        assert front(screen) is TodayScreen
    assert sides.kept() == before


async def test_escape_at_each_step_of_receiving_writes_nothing(sides: Sides) -> None:
    sides.home.share(sides.place / "first.json")
    async with sides.at_practice() as screen:
        before = sides.kept()
        await look_at(screen, "~/first.json")
        await screen.press("escape")
        assert (front(screen), said(screen)) == (ReceiveForm, "Nothing was received.")
        await screen.press("enter", "enter", "escape")
        assert (front(screen), said(screen)) == (ReceiveForm, "Nothing was received.")
        assert shown_name(screen) == "~/first.json"
        await screen.press("escape")
        assert front(screen) is PanelScreen
    assert sides.kept() == before


async def test_a_message_that_was_begun_is_asked_about_before_it_is_lost(sides: Sides) -> None:
    async with sides.at_practice() as screen:
        await screen.press(SHARE)
        screen.app.screen.query_one(TextArea).text = "Small nods."
        await screen.press("escape")
        assert front(screen) is ConfirmDialog
        await screen.press("n")
        assert screen.app.screen.query_one(TextArea).text == "Small nods."


async def test_a_file_that_is_there_is_written_over_only_with_a_yes(known: Sides) -> None:
    there = known.place / "there.age"
    there.write_text("something else", encoding="utf-8")
    async with known.at_home() as screen:
        await screen.press(SHARE)
        await retype(screen, "~/there.age")
        await screen.press("ctrl+s")
        assert question(screen) == f"{there} already exists. Overwrite it?"
        await screen.press("n")
        assert there.read_text(encoding="utf-8") == "something else"
        await screen.press("ctrl+s", "y")
        assert front(screen) is ToldPage
    assert how(known, "there.age") is Sealed.KEY


# What cannot be shared


async def test_an_empty_diary_has_nothing_to_share_and_says_what_to_do(
    tmp_path: Path, own_home: Path, clock: HandClock
) -> None:
    async with Sides(tmp_path, own_home, clock).at_home() as screen:
        await screen.press(SHARE)
        assert front(screen) is TodayScreen
        assert "There is nothing to share yet. Log something first: p on Today" in screen.toasts


async def test_a_practice_with_nothing_to_share_is_told_what_could_be(sides: Sides) -> None:
    async with sides.at_practice() as screen:
        await screen.press("down")
        await screen.press(SHARE)
        await choose(screen, "closed", "plain")
        await screen.press("ctrl+s")
        assert "There is nothing to share yet. Write a message here" in said(screen)


async def test_without_a_patient_a_practice_cannot_share(
    tmp_path: Path, own_home: Path, clock: HandClock
) -> None:
    async with Sides(tmp_path, own_home, clock).at_practice() as screen:
        await screen.press(SHARE)
        assert "Open a patient first" in screen.toasts


@pytest.mark.deep
async def test_nothing_new_is_said_with_the_choice_of_everything(known: Sides) -> None:
    known.home.share(known.place / "third.json")
    async with known.at_home() as screen:
        await to_preview(screen, passphrase=None)
        assert said(screen) == (
            "There is nothing new since the last file, from Tue 24 Nov 2026. "
            "Choose “everything” to make a file with everything."
        )
    assert known.files == ["third.json"]


async def test_a_message_alone_can_be_shared(known: Sides) -> None:
    async with known.at_practice() as screen:
        await screen.press(SHARE)
        screen.app.screen.query_one(TextArea).text = "Rest today."
        await screen.press("ctrl+s")
        assert "File 2 for Hana Mori: 1 message." in lines(screen)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "There is no file name. Write one, for example: ~/for-my-practice.age"),
        ("~/nowhere/a.age", "There is no folder "),
        ("~", "is not a file. Choose a file, such as for-them.age."),
        ("~nobody-here/a.age", "begins with a home folder that does not exist"),
        (f"~/{'a' * 300}.age", "too long"),
    ],
)
async def test_a_name_that_no_file_can_have_is_a_sentence(known: Sides, name: str, says: str) -> None:
    async with known.at_home() as screen:
        await screen.press(SHARE)
        screen.app.screen.query_one("#file", Input).value = name
        await screen.press("ctrl+s")
        if front(screen) is PreviewPage:
            await screen.press("y")
        assert front(screen) is ShareForm
        assert says in said(screen)
        assert shown_name(screen) == name
    assert not known.files


@pytest.mark.parametrize("name", ["homecare.db", "settings.toml", "key.txt", "backups/a.db"])
async def test_the_diarys_own_files_are_never_written_over(known: Sides, name: str) -> None:
    own = known.home.paths.data / name
    if not own.exists():
        own.parent.mkdir(exist_ok=True)
        own.write_text("", encoding="utf-8")
    async with known.at_home() as screen:
        before = own.read_bytes()
        await screen.press(SHARE)
        screen.app.screen.query_one("#file", Input).value = str(own)
        await screen.press("ctrl+s")
        assert said(screen) == f"{own} belongs to homecare itself. Choose another file name or folder."
        assert own.read_bytes() == before


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS])
async def test_a_disk_that_refuses_the_file_leaves_form_and_diary_as_they_were(
    known: Sides, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    async with known.at_home() as screen:
        await to_preview(screen, passphrase=None)
        before = known.kept()[0]["shared"], known.files

        def refused(*_: Any, **__: Any) -> NoReturn:
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as full:
            full.setattr("tempfile.mkstemp", refused)
            await screen.press("y")
        assert "cannot be written" in said(screen)
        assert os.strerror(number) in said(screen)
        assert (known.kept()[0]["shared"], known.files) == before
        await screen.press("ctrl+s", "y")
        assert front(screen) is ToldPage


# What cannot be received


@pytest.fixture
def strange(known: Sides) -> Path:
    """A file that is there, with what a test writes into it."""
    return known.place / "strange.age"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "There is no file "),
        (b"", "is empty. Ask for it again"),
        (b"hello", "line 1 is not JSON. Ask for the file again"),
        (b"{}", "was not made by homecare share"),
        (b'{"format": "homecare-handoff", "version": 99}', "made by a newer version of homecare"),
        (b"age-encryption.org/v1\n-> X25519 abc\n", "The file was cut short or changed on its way."),
    ],
)
async def test_a_file_that_cannot_be_received_is_a_sentence_and_its_name_stays(
    known: Sides, strange: Path, content: bytes | None, says: str
) -> None:
    if content is not None:
        strange.write_bytes(content)
    async with known.at_home() as screen:
        before = known.kept()
        await look_at(screen, "~/strange.age")
        assert front(screen) is ReceiveForm
        assert says in said(screen)
        assert shown_name(screen) == "~/strange.age"
    assert known.kept() == before


async def test_no_name_is_a_sentence(sides: Sides) -> None:
    async with sides.at_home() as screen:
        await screen.press(RECEIVE, "enter")
        assert said(screen) == "There is no file name. Write where the file is; Tab completes its name."


@pytest.mark.deep
async def test_a_wrong_passphrase_is_said_and_another_one_tried(sides: Sides) -> None:
    async with sides.at_home() as screen:
        await share(screen)
    async with sides.at_practice() as screen:
        await look_at(screen, FIRST)
        assert "The file is encrypted with a passphrase." in said(screen)
        await screen.write("rain on the root")
        await screen.press("enter")
        assert "This passphrase does not open the file" in said(screen)
        assert screen.app.screen.query_one("#passphrase", Input).value == "rain on the root"
        await screen.press("backspace", "f", "enter")
        assert front(screen) is WhosePage


async def test_a_file_for_somebody_else_or_made_here_is_refused(known: Sides) -> None:
    known.practice.share(known.place / "kenji.json", patient="Kenji Sato", message="Hello")
    known.home.share(known.place / "own.json")
    async with known.at_home() as screen:
        before = known.kept()
        await look_at(screen, "~/own.json")
        assert "This file was made here, for your practice. Give it to them." in said(screen)
        await retype(screen, "~/kenji.json")
        await screen.press("enter")
        assert "came from a different practice, or were for another of its patients" in said(screen)
    assert known.kept() == before


@pytest.mark.deep
async def test_a_file_for_an_earlier_diary_is_received_once_that_is_said(
    known: Sides, tmp_path: Path, clock: HandClock
) -> None:
    known.practice.share(known.place / "answer.json", patient="Hana Mori", message="Rest.", everything=True)
    anew = Sides(tmp_path / "anew", known.place, clock)
    with closing(anew.home.diary()) as diary:
        diary.entries.log_pain(3)
    async with anew.at_home() as screen:
        before = anew.kept()
        await look_at(screen, "~/answer.json")
        assert "This file is another patient's, not yours." in lines(screen)
        await screen.press("n")
        assert said(screen) == "Nothing was received."
        assert anew.kept() == before
        await screen.press("enter", "y")
        assert "Note: It was made for a different diary" in lines(screen)
        await screen.press("y")
        assert "Rest." in lines(screen)


@pytest.mark.deep
async def test_a_file_that_came_twice_changes_nothing_and_says_so(known: Sides) -> None:
    file = known.home.share(known.place / "third.json")
    known.practice.receive(file)
    async with known.at_practice() as screen:
        await look_at(screen, "~/third.json")
        assert said(screen) == "Everything in it is here already; nothing was changed."
        assert shown_name(screen) == "~/third.json"


async def test_a_first_file_at_a_practice_without_patients_says_to_add_one(
    sides: Sides, tmp_path: Path, clock: HandClock
) -> None:
    sides.home.share(sides.place / "first.json")
    empty = Sides(tmp_path / "empty", sides.place, clock)
    async with empty.at_practice() as screen:
        await look_at(screen, "~/first.json")
        assert "There are no patients yet." in said(screen)


async def test_letters_find_the_patient_a_first_file_is_for(sides: Sides) -> None:
    sides.home.share(sides.place / "first.json")
    async with sides.at_practice() as screen:
        await look_at(screen, "~/first.json")
        await screen.write("xyz")
        await screen.press("enter")
        assert "No patient has these letters in their name" in said(screen)
        await retype(screen, "SATO")
        assert screen.app.screen.query_one(OptionList).option_count == 1
        await screen.press("enter")
        assert question(screen) == "Is this Kenji Sato's diary?"


# Taking back


@pytest.mark.deep
async def test_a_wrong_patients_file_is_taken_back_on_their_row_and_received_under_the_right_one(
    sides: Sides,
) -> None:
    sides.home.share(sides.place / "first.json")
    async with sides.at_practice() as screen:
        await look_at(screen, "~/first.json")
        await screen.press("down", "enter", "y", "escape")
        assert highlighted(screen) == "Kenji Sato"
        await screen.press(RECEIVE, "f2")
        assert "for the diary of Kenji Sato: 1 pain level, 1 sitting entry." in lines(screen)
        before = sides.kept()
        await screen.press("n")
        assert said(screen) == "Nothing was changed."
        assert sides.kept() == before
        await screen.press("f2", "y")
        assert "Taken back from the diary of Kenji Sato" in lines(screen)
        assert "A copy of everything from before: " in lines(screen)
        await screen.press("escape")
        await look_at(screen, "~/first.json")
        await screen.press("enter", "y", "escape")
        assert highlighted(screen) == "Hana Mori"
        table = screen.text("PanelTable").splitlines()
        assert ("today" in table[1], "today" in table[2]) == (True, False)


async def test_what_a_practice_gave_is_taken_back_at_home(known: Sides) -> None:
    async with known.at_home() as screen:
        assert "There is no programme yet" not in screen.everything
        await screen.press(RECEIVE, "f2", "y", "escape")
        assert front(screen) is TodayScreen
        assert "There is no programme yet" in screen.everything


async def test_there_is_nothing_to_take_back_where_nothing_came(sides: Sides) -> None:
    async with sides.at_home() as screen:
        await screen.press(RECEIVE, "f2")
        assert said(screen) == "No file was received for your diary. There is nothing to take back."


# The keys


async def test_tab_completes_the_name_of_a_folder_and_a_file(known: Sides) -> None:
    letters = known.place / "letters"
    letters.mkdir()
    known.practice.share(letters / "for-hana.json", patient="Hana Mori", message="Hello")
    (letters / "for-kenji.json").write_text("", encoding="utf-8")
    async with known.at_home() as screen:
        await screen.press(RECEIVE)
        await screen.write("~/let")
        await screen.press("tab")
        assert shown_name(screen) == "~/letters/"
        await screen.press("tab")
        assert shown_name(screen) == "~/letters/for-"
        assert said(screen) == "for-hana.json  for-kenji.json"
        await screen.write("h")
        await screen.press("tab", "enter")
        assert front(screen) is PreviewPage
        await screen.press("n", "tab")
        assert screen.app.focused is not screen.app.screen.query_one("#file")


async def test_names_that_cannot_be_shown_are_not_offered(sides: Sides) -> None:
    (sides.place / "a\x1b[31m.age").write_text("", encoding="utf-8")
    (sides.place / os.fsdecode(b"a\xff.age")).write_text("", encoding="utf-8")
    (sides.place / "able.age").write_text("", encoding="utf-8")
    async with sides.at_home() as screen:
        await screen.press(RECEIVE)
        await screen.write("~/a")
        await screen.press("tab")
        assert shown_name(screen) == "~/able.age"


@pytest.mark.deep
async def test_a_path_in_quotes_as_a_terminal_pastes_it_is_taken(known: Sides) -> None:
    file = known.practice.share(known.place / "for hana.json", patient="Hana Mori", message="Hello")
    async with known.at_home() as screen:
        await look_at(screen, f"'{file}'")
        assert front(screen) is PreviewPage


@pytest.mark.parametrize("room", ["1", "2", "3", "4", "5", "h"])
async def test_both_keys_work_in_every_room_and_stand_among_its_keys(sides: Sides, room: str) -> None:
    async with sides.at_home() as screen:
        await screen.press(room, SHARE)
        assert front(screen) is ShareForm
        await screen.press("escape", RECEIVE)
        assert front(screen) is ReceiveForm
        await screen.press("escape", "question_mark")
        assert front(screen) is KeysScreen
        found = {one.binding.id for one in screen.app.screen._active.values()}  # type: ignore[attr-defined]
        assert {"share", "receive"} <= found


@pytest.mark.parametrize("room", ["0", "1", "2", "3", "4", "5", "h", "9"])
async def test_both_keys_work_in_every_room_of_an_open_patient(sides: Sides, room: str) -> None:
    async with sides.at_practice() as screen:
        await screen.press("enter", room, SHARE)
        assert front(screen) is ShareForm
        await screen.press("escape", RECEIVE)
        assert front(screen) is ReceiveForm


async def test_another_key_can_share(sides: Sides) -> None:
    sides.practice.paths.settings.write_text('[keys]\nshare = "f9"\n', encoding="utf-8")
    async with sides.at_practice() as screen:
        assert "f9 Share" in screen.everything
        await screen.press("f9")
        assert front(screen) is ShareForm


async def test_a_patient_who_was_just_added_is_the_one_who_is_meant(sides: Sides) -> None:
    async with sides.at_practice() as screen:
        await screen.press("a")
        await screen.write("Zoe")
        await screen.press("enter", SHARE)
        assert "A file for Zoe" in screen.everything
        await screen.press("escape")
        assert highlighted(screen) == "Zoe"
