"""Whose a file is, and to whose key the answer goes."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.handoff.packet import packet_text, read_packet
from homecare.core.records.practice import Message
from homecare.core.records.records import PainReading
from homecare.errors import InputError, NotFoundError, StoreError
from homecare.exchange.container import Seal, Sealed
from tests.conftest import HandClock
from tests.folders import Folder, assert_refused, no_passphrase, says

# Whose it is


def test_a_first_file_needs_a_name_and_later_ones_find_their_patient(
    home: Folder, practice: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    before = practice.dump()
    with pytest.raises(InputError, match="first file from this patient") as refused:
        practice.receive(first)
    assert "homecare --patient NAME receive FILE" in refused.value.next_step
    with pytest.raises(NotFoundError, match="no patient “Hanna”"):
        practice.receive(first, "Hanna")
    assert practice.dump() == before
    practice.receive(first, "hana")
    practice.add("Ben")
    with closing(home.diary()) as diary:
        diary.entries.log_pain(1)
    assert practice.receive(home.share(files("b.json"))).to.patient.name == "Hana"


def test_another_patients_file_is_refused(
    home: Folder, practice: Folder, first: Path, answer: Path, files: Callable[[str], Path], tmp_path: Path
) -> None:
    practice.add("Ben")
    assert_refused(practice, first, "This file is Hana's, not Ben's", "Ben")
    other = Folder(tmp_path / "other", home.clock)
    with closing(other.diary()) as diary:
        diary.entries.log_pain(1)
    from_other = other.share(files("other.json"))
    assert_refused(practice, from_other, "Earlier files from Hana came from a different diary", "Hana")
    assert_refused(other, answer, "another patient's, not yours")  # it is addressed to Hana's diary
    practice.receive(from_other, "Ben")
    for_ben = practice.share(files("for-ben.json"), patient="Ben", message="Hello Ben.")
    assert_refused(home, for_ben, "another patient")
    home.receive(answer)
    assert_refused(home, for_ben, "came from a different practice")
    other.receive(for_ben)


def test_a_file_with_a_record_of_another_patient_here_is_refused(
    practice: Folder, first: Path, home: Folder
) -> None:
    practice.receive(first, "Hana")
    ben = practice.add("Ben")
    packet = read_packet(first.read_bytes())
    forged = UUID(int=77)
    records = {
        word: tuple(replace(one, patient=forged) for one in some) for word, some in packet.records.items()
    }
    first.write_text(packet_text(replace(packet, from_patient=forged, records=records)), encoding="utf-8")
    assert_refused(practice, first, "belongs to another patient here", "Ben")
    # Nor does an id become the other side's because something of another kind comes under it.
    own = PainReading(
        id=UUID(int=78), patient=ben.id, day=date(2026, 11, 24), at=packet.made_at, utc_offset=0,
        entered_at=packet.made_at, level=1, region="neck",
    )  # fmt: skip
    practice.keep(own)
    twin = replace(packet.of("exercise")[0], id=own.id, patient=forged)
    first.write_text(
        packet_text(replace(packet, from_patient=forged, records={"exercise": (twin,)})), encoding="utf-8"
    )
    assert_refused(practice, first, "belongs to another patient here", "Ben")


def test_a_file_made_on_this_side_is_refused(
    home: Folder, practice: Folder, first: Path, answer: Path, tmp_path: Path
) -> None:
    assert_refused(home, first, "made here, for your practice")
    assert_refused(practice, answer, "made here, for Hana")
    other_home = Folder(tmp_path / "other", home.clock)
    with closing(other_home.diary()) as diary:
        diary.entries.log_pain(1)
    assert_refused(other_home, first, "A patient made this file for a practice")
    other_practice = Folder(tmp_path / "elsewhere", home.clock)
    other_practice.add("Hana")
    assert_refused(other_practice, answer, "A practice made this file for a patient at home")
    assert_refused(other_practice, answer, "A practice made this file for a patient at home", "Hana")


def test_a_patients_file_in_an_empty_folder_says_how_to_add_the_patient(first: Path, tmp_path: Path) -> None:
    empty = Folder(tmp_path / "empty", HandClock())
    with pytest.raises(InputError, match="first file") as refused:
        empty.receive(first)
    assert "homecare patient add NAME" in refused.value.next_step


def test_a_household_is_asked_whose_file_it_is(
    practice: Folder, files: Callable[[str], Path], tmp_path: Path
) -> None:
    family = Folder(tmp_path / "family", practice.clock)
    family.add("Aoi", own=True)
    family.add("Ken", own=True)
    sent = practice.share(files("a.json"), message="Hello.")
    assert_refused(family, sent, "holds the diaries of Aoi and Ken")
    assert family.receive(sent, "Ken").to.patient.name == "Ken"
    second = practice.share(files("b.json"), message="Hello again.")
    assert family.receive(second).to.patient.name == "Ken"
    with pytest.raises(InputError, match="holds the diaries of Aoi and Ken"):
        family.share(files("c.json"))


def test_a_file_for_an_archived_diary_says_how_to_bring_it_back(
    practice: Folder, first: Path, home: Folder
) -> None:
    practice.receive(first, "Hana")
    with closing(Clinic.open(practice.paths, clock=practice.clock)) as clinic:
        clinic.patients.archive("Hana")
    assert_refused(practice, first, "is archived")


def test_a_practice_that_lost_its_folder_begins_again_with_everything(
    home: Folder, practice: Folder, answer: Path, files: Callable[[str], Path], tmp_path: Path
) -> None:
    home.receive(answer)
    anew = Folder(tmp_path / "anew", home.clock)
    anew.add("Hana")
    everything = home.share(files("all.json"), everything=True)
    assert_refused(anew, everything, "first file from this patient")
    looked = anew.look(everything, "Hana")
    assert any("another practice" in note for note in looked.notes)
    anew.receive(everything, "Hana")
    back = anew.share(files("back.json"), message="We are back.")
    assert any("not come from the same folder" in note for note in home.look(back).notes)
    home.receive(back)
    assert {one.text for one in home.kept(Message, "me")} == {"Well done.\nSee you.", "We are back."}


def test_a_new_laptop_goes_on_with_the_practices_files_and_the_practice_with_its(
    home: Folder, practice: Folder, answer: Path, files: Callable[[str], Path], tmp_path: Path
) -> None:
    home.receive(answer)
    third = practice.share(files("second.json"), message="Second.")
    laptop = Folder(tmp_path / "laptop", home.clock)
    assert laptop.receive(third).to.begins
    everything = practice.share(files("all.json"), everything=True)
    assert any("made for an earlier diary of yours" in note for note in laptop.look(everything).notes)
    laptop.receive(everything)
    assert len(laptop.kept(Message, "me")) == 2
    with closing(laptop.diary()) as diary:
        diary.entries.log_pain(2)
    from_laptop = laptop.share(files("laptop.json"))
    looked = practice.receive(from_laptop)
    assert looked.to.patient.name == "Hana"
    assert any("homecare expects files from the new folder" in note for note in looked.notes)
    assert laptop.receive(practice.share(files("c.json"), message="Third.")).notes == ()


def test_a_diary_begun_anew_before_the_practices_file_came_is_named_and_goes_on(
    home: Folder, practice: Folder, answer: Path, files: Callable[[str], Path], tmp_path: Path
) -> None:
    laptop = Folder(tmp_path / "laptop", home.clock)
    with closing(laptop.diary()) as diary:
        diary.entries.log_pain(2)
    with pytest.raises(InputError, match="another patient's, not yours") as refused:
        laptop.receive(answer)
    assert "homecare --patient me receive FILE" in refused.value.next_step
    with pytest.raises(InputError, match="came from a different diary") as refused:
        practice.receive(laptop.share(files("early.json")), "Hana")
    assert "share FILE --all" in refused.value.next_step
    assert any("somebody else's" in note for note in laptop.receive(answer, "me").notes)
    everything = laptop.share(files("all.json"), everything=True)
    assert practice.receive(everything).to.patient.name == "Hana"
    laptop.receive(practice.share(files("b.json"), message="Second."))


def test_a_patients_file_for_an_earlier_practice_folder_is_followed_by_the_next(
    home: Folder, answer: Path, files: Callable[[str], Path], tmp_path: Path
) -> None:
    home.receive(answer)
    anew = Folder(tmp_path / "anew", home.clock)
    anew.add("Hana")
    anew.receive(home.share(files("all.json"), everything=True), "Hana")
    with closing(home.diary()) as diary:
        diary.entries.log_pain(2)
    assert anew.receive(home.share(files("next.json"))).to.patient.name == "Hana"


def test_what_was_taken_back_is_nobodys_until_it_comes_again(
    home: Folder, practice: Folder, first: Path, answer: Path, files: Callable[[str], Path]
) -> None:
    practice.add("Ben")
    with closing(practice.hand_off("Hana")) as hand_off:
        undoing, copy = hand_off.take_back()
    assert undoing.amounts == {"exercise": 1, "pain": 2}
    assert copy is None or copy.is_file()  # a server keeps its own copies
    with closing(practice.diary("Hana")) as diary:
        assert diary.history.lines() == ()
    again = practice.receive(first, "Ben")
    assert {word: len(some) for word, some in again.weighed.again.items()} == {"exercise": 1, "pain": 2}
    with closing(practice.diary("Ben")) as ours, closing(home.diary()) as theirs:
        assert says(ours) == says(theirs)
    before = practice.dump()
    practice.receive(first)
    assert practice.dump() == before
    # What had gone to the wrong diary goes anew to the right one.
    everything = practice.share(files("anew.json"), patient="Hana")
    assert set(read_packet(everything.read_bytes()).records) == {
        "programme", "assignment", "appointment", "message",
    }  # fmt: skip


def test_at_home_a_practices_files_can_be_taken_back_too(home: Folder, answer: Path) -> None:
    own = len(home.dump()["pain_reading"])
    home.receive(answer)
    with closing(home.hand_off()) as hand_off:
        hand_off.take_back()
        with pytest.raises(InputError, match="No file was received for your diary"):
            hand_off.look_back()
    assert home.kept(Message, "me") == []
    assert len(home.dump()["pain_reading"]) == own
    home.receive(answer)
    assert len(home.kept(Message, "me")) == 1


# Keys


def test_the_first_file_brings_the_key_that_the_answer_is_encrypted_to(
    home: Folder, practice: Folder, first: Path, files: Callable[[str], Path], tmp_path: Path
) -> None:
    practice.receive(first, "Hana")
    with closing(home.hand_off()) as theirs, closing(practice.hand_off()) as ours:
        outgoing = ours.prepare(message="Hello.")
        assert outgoing.key == theirs.key()
        sealed = ours.share(outgoing, files("back.age"), Seal(keys=(outgoing.key,)))
        assert b"Hello" not in sealed.read_bytes()
        with pytest.raises(InputError, match="a different key"):
            ours.look(sealed, no_passphrase)
        looked = theirs.look(sealed, no_passphrase)
        assert looked.sealed is Sealed.KEY
        theirs.receive(looked)
        assert theirs.key() != ours.key()
    nobody = Folder(tmp_path / "nobody", home.clock)
    with pytest.raises(InputError, match="this folder has no key"):
        nobody.look(sealed)
    assert not nobody.paths.data.exists()


def test_another_key_than_before_is_named_and_an_older_file_does_not_bring_it_back(
    home: Folder, practice: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    practice.receive(first, "Hana")
    with closing(home.hand_off()) as theirs:
        old = theirs.key()
        theirs.key_file.unlink()
        new = theirs.key()
    assert old != new
    with closing(home.diary()) as diary:
        diary.entries.log_pain(2)
    second = home.share(files("second.json"))
    assert any("Their key is not the same as before" in note for note in practice.look(second).notes)
    practice.receive(second)
    assert practice.look(first).notes == ()
    practice.receive(first)
    with closing(practice.hand_off()) as ours:
        assert ours.prepare(message="Hello.").key == new


def test_a_broken_key_file_is_exit_3_and_nothing_is_made(
    home: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    with closing(home.hand_off()) as hand_off:
        hand_off.key_file.write_text("hello", encoding="utf-8")
    before = home.dump()
    with pytest.raises(StoreError, match="has no usable key") as refused:
        home.share(files("b.json"), everything=True)
    assert refused.value.exit_code == 3
    assert home.dump() == before
    assert not files("b.json").exists()
