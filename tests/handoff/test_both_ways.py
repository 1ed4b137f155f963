"""The hand-off between two real data folders: a patient's at home, and a practice's."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from homecare.core.handoff.packet import packet_text, read_packet
from homecare.core.history.search import Search
from homecare.core.records.practice import Appointment, Message
from homecare.core.records.records import PainReading
from homecare.core.values.days import in_utc
from homecare.errors import InputError, NothingToUndoError
from homecare.store.store import Store
from tests.core.files import programme
from tests.folders import Folder, says

# From home to the practice


def test_entries_arrive_under_the_patient_and_are_read_only_there(
    home: Folder, practice: Folder, first: Path
) -> None:
    received = practice.receive(first, "Hana")
    assert received.to.patient.name == "Hana"
    assert {word: len(some) for word, some in received.weighed.new.items()} == {"exercise": 1, "pain": 2}
    with closing(home.diary()) as theirs, closing(practice.diary("Hana")) as ours:
        assert says(ours) == says(theirs)
        before = practice.dump()
        for act in (lambda one: ours.corrections.edit(one, {"note": "x"}), ours.corrections.remove):
            with pytest.raises(
                InputError, match="came from Hana's own diary and is read-only here"
            ) as refused:
                act(ours.history.lines()[0].entry.id)
            assert refused.value.exit_code == 2
        with pytest.raises(NothingToUndoError):
            ours.history.undo()
        assert practice.dump() == before


def test_only_what_is_new_or_changed_goes_into_the_next_file(
    home: Folder, practice: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    practice.receive(first, "Hana")
    with closing(home.diary()) as diary:
        kept, wrong = (one.entry for one in diary.history.lines() if isinstance(one.entry, PainReading))
        diary.corrections.remove(wrong.id)
        new = diary.corrections.edit(kept.id, {"level": 5})
        diary.entries.log_sitting(60)
    second = home.share(files("second.json"))
    packet = read_packet(second.read_bytes())
    assert packet.number == 2
    assert {word: len(some) for word, some in packet.records.items()} == {"pain": 3, "sitting": 1}
    assert {one.id: one.archived_at is None for one in packet.of("pain")} == {
        kept.id: False, wrong.id: False, new.id: True,
    }  # fmt: skip
    received = practice.receive(second)
    assert received.to.patient.name == "Hana"
    assert {word: len(some) for word, some in received.weighed.changed.items()} == {"pain": 2}
    with closing(home.diary()) as theirs, closing(practice.diary("Hana")) as ours:
        assert says(ours) == says(theirs)
        theirs.history.undo()
        theirs.history.undo()
        theirs.history.undo()
        practice.receive(home.share(files("third.json")))
        assert says(ours) == says(theirs)
        assert len(says(ours)) == 3


def test_what_was_removed_and_brought_back_stands_on_the_other_side_again(
    home: Folder, practice: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    practice.receive(first, "Hana")
    with closing(home.diary()) as theirs, closing(practice.diary("Hana")) as ours:
        entry = theirs.history.lines()[0].entry
        theirs.corrections.remove(entry.id)
        practice.receive(home.share(files("second.json")))
        assert len(says(ours)) == 2
        assert ours.history.lines(search=Search(removed=True)) == ()
        with pytest.raises(InputError, match="read-only here"):
            ours.corrections.bring_back(entry.id)
        theirs.corrections.bring_back(entry.id)
        practice.receive(home.share(files("third.json")))
        assert says(ours) == says(theirs)
        assert len(says(ours)) == 3


def test_nothing_new_makes_no_file_and_all_makes_one_with_everything(
    home: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    before = home.dump()
    with pytest.raises(InputError, match="There is nothing new since the last file, from Tue 24 Nov 2026"):
        home.share(files("second.json"))
    assert home.dump() == before
    assert not files("second.json").exists()
    again = read_packet(home.share(files("second.json"), everything=True).read_bytes())
    assert again.number == 2
    assert again.records == read_packet(first.read_bytes()).records


def test_an_entry_that_was_removed_before_it_was_shared_never_leaves(
    home: Folder, files: Callable[[str], Path]
) -> None:
    with closing(home.diary()) as diary:
        diary.entries.log_pain(4, note="between us")
        diary.corrections.remove(diary.history.lines()[0].entry.id)
        with pytest.raises(InputError, match="nothing to share yet"):
            home.share(files("a.json"))
        diary.entries.log_pain(5)
    for everything in (False, True):
        assert "between us" not in home.share(files("a.json"), everything=everything).read_text(
            encoding="utf-8"
        )
        with closing(home.diary()) as diary:
            diary.entries.log_pain(3)


@pytest.mark.own_file
def test_a_file_twice_changes_nothing(practice: Folder, first: Path) -> None:
    practice.receive(first, "Hana")
    before, copies = practice.dump(), sorted(practice.paths.data.joinpath("backups").iterdir())
    again = practice.receive(first)
    assert not again.weighed.writes
    assert again.weighed.known == 3
    assert practice.dump() == before
    assert sorted(practice.paths.data.joinpath("backups").iterdir()) == copies


@pytest.mark.own_file
def test_a_copy_of_the_database_is_put_aside_before_anything_is_written(
    practice: Folder, first: Path
) -> None:
    before = practice.dump()
    practice.receive(first, "Hana")
    assert {number for *_, number in practice.dump()["received"]} == {1}
    (copy,) = practice.paths.data.joinpath("backups").iterdir()
    aside = Folder(practice.paths.data / "none", practice.clock)
    aside.paths.data.mkdir()
    shutil.copy(copy, aside.paths.database)
    assert aside.dump() == before


def test_an_older_file_that_comes_late_brings_nothing_old_back(
    home: Folder, practice: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    with closing(home.diary()) as diary:
        diary.corrections.edit(diary.history.lines()[0].entry.id, {"note": "corrected"})
    second = home.share(files("second.json"))
    late = practice.receive(second, "Hana")
    assert late.notes == ("1 earlier file has not arrived. If it is lost, ask for a file with everything "
                          "(they run: homecare share FILE --all).",)  # fmt: skip
    practice.receive(first)
    with closing(home.diary()) as theirs, closing(practice.diary("Hana")) as ours:
        assert says(ours) == says(theirs)


def test_what_the_practice_logged_itself_is_not_overwritten_and_not_sent_back(
    home: Folder, practice: Folder, first: Path, files: Callable[[str], Path]
) -> None:
    with closing(practice.diary("Hana")) as ours:
        ours.entries.log_session(note="stiff at the neck")
    practice.receive(first, "Hana")
    with closing(practice.diary("Hana")) as ours:
        assert len(ours.history.lines()) == 4
        ours.programmes.assign(programme())
    sent = practice.share(files("back.json"))
    assert "stiff" not in sent.read_text(encoding="utf-8")
    assert set(read_packet(sent.read_bytes()).records) == {"programme", "assignment", "session"}


def test_a_record_that_is_ours_already_is_left_alone(practice: Folder, home: Folder, first: Path) -> None:
    hana = practice.patient("Hana")
    mine = read_packet(first.read_bytes()).of("pain")[0]
    practice.keep(replace(mine, patient=hana.id, level=9))
    received = practice.receive(first, "Hana")
    assert received.weighed.ours == 1
    with closing(practice.diary("Hana")) as ours:
        assert ours.history.entry(mine.id).level == 9  # type: ignore[attr-defined]
        ours.corrections.remove(mine.id)  # still ours


# From the practice to home


def test_a_practitioners_notes_and_thresholds_never_leave(answer: Path, practice: Folder) -> None:
    text = answer.read_text(encoding="utf-8")
    assert "Well done" in text
    for word in ("worried", "watch", "practice_note", "silent_days", "slept badly"):
        assert word not in text, word
    assert set(json.loads(text)["records"]) == {"programme", "assignment", "appointment", "message"}


def test_programme_treatments_and_message_arrive_at_home_and_are_read_only(
    home: Folder, answer: Path
) -> None:
    received = home.receive(answer)
    assert not received.to.begins
    with closing(home.diary()) as diary:
        assigned = diary.day.view().assigned
        assert assigned is not None
        assert (assigned.plan.title, assigned.assignment.planned_sessions) == ("Test routine", 8)
        assert assigned.received
        with pytest.raises(InputError, match="given to you by your practice"):
            diary.programmes.assign(programme(slug="own"))
        with pytest.raises(InputError, match="given to you by your practice"):
            diary.programmes.end_programme()
    assert [(one.day, one.time) for one in home.kept(Appointment, "me")] == [(date(2026, 12, 1), "15:30")]
    assert [one.text for one in home.kept(Message, "me")] == ["Well done.\nSee you."]


def test_a_diary_begins_with_a_file_where_there_is_none(
    tmp_path: Path, answer: Path, practice: Folder, files: Callable[[str], Path]
) -> None:
    fresh = Folder(tmp_path / "fresh", practice.clock)
    practice.add("Ben")
    sent = practice.share(files("ben.json"), patient="Ben", message="Welcome.")
    received = fresh.receive(sent)
    assert received.to.begins
    assert fresh.patient("me").at_practice is False
    with closing(fresh.diary()) as diary:
        diary.entries.log_pain(3)
    # The practice finds Ben by itself: the answer names him.
    assert practice.receive(fresh.share(files("from-ben.json"))).to.patient.name == "Ben"


def test_that_a_message_was_read_stays_when_it_comes_again(
    home: Folder, practice: Folder, answer: Path, files: Callable[[str], Path]
) -> None:
    home.receive(answer)
    (message,) = home.kept(Message, "me")
    with closing(Store(home.paths.data)) as store, store.writing() as repository:
        repository.amend(replace(message, read_at=in_utc(home.clock.now())))
    home.receive(practice.share(files("all.json"), everything=True))
    (again,) = home.kept(Message, "me")
    assert again.read_at is not None


def test_a_treatment_that_is_cancelled_and_a_programme_that_ended_arrive(
    home: Folder, practice: Folder, answer: Path, files: Callable[[str], Path]
) -> None:
    home.receive(answer)
    with closing(Store(practice.paths.data)) as store, store.writing() as repository:
        repository.archive(Appointment, [UUID(int=5)], in_utc(practice.clock.now()))
    practice.clock.forward(days=1)
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.end_programme()
    home.receive(practice.share(files("second.json")))
    assert home.kept(Appointment, "me") == []
    with closing(home.diary()) as diary:
        assert diary.day.view().assigned is None
        assert diary.day.view(date(2026, 11, 24)).assigned is not None


def test_every_file_brings_the_programme_its_assignments_need(
    home: Folder, practice: Folder, answer: Path, files: Callable[[str], Path]
) -> None:
    practice.clock.forward(days=1)
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.end_programme()
    second = practice.share(files("second.json"))
    home.receive(second)  # the first one is still on its way
    with closing(home.diary()) as diary:
        assert diary.day.view(date(2026, 11, 24)).assigned is not None
        home.receive(answer)
        assert diary.day.view().assigned is None


def test_an_assignment_whose_programme_never_came_is_refused(home: Folder, answer: Path) -> None:
    packet = read_packet(answer.read_bytes())
    without = replace(
        packet, records={word: some for word, some in packet.records.items() if word != "programme"}
    )
    answer.write_text(packet_text(without), encoding="utf-8")
    before = home.dump()
    with pytest.raises(InputError, match="An earlier file is missing") as refused:
        home.receive(answer)
    assert "--all" in refused.value.next_step
    assert home.dump() == before


@pytest.mark.own_file
def test_one_programme_is_given_to_two_patients_and_kept_once(
    practice: Folder, files: Callable[[str], Path], tmp_path: Path
) -> None:
    practice.add("Ben")
    for name in ("Hana", "Ben"):
        with closing(practice.diary(name)) as diary:
            diary.programmes.assign(programme())
        sent = practice.share(files(f"{name}.json"), patient=name)
        other = Folder(tmp_path / name, practice.clock)
        other.receive(sent)
        with closing(other.diary()) as diary:
            assigned = diary.day.view().assigned
            assert assigned is not None
            diary.entries.log_exercise("front-plank")
        practice.receive(other.share(files(f"from-{name}.json")))
    assert len(practice.dump()["programme"]) == 1


def test_a_patients_own_programme_arrives_and_is_not_sent_back(
    home: Folder, practice: Folder, files: Callable[[str], Path]
) -> None:
    with closing(home.diary()) as diary:
        diary.programmes.assign(programme())
    practice.receive(home.share(files("a.json")), "Hana")
    with closing(practice.diary("Hana")) as diary:
        assigned = diary.day.view().assigned
        assert assigned is not None
        assert assigned.received
    with pytest.raises(InputError, match="nothing to share yet"):
        practice.share(files("b.json"))
