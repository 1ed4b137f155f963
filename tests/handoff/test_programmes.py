"""Programmes, steps and flares between a patient's folder and a practice's."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.records.flare_and_steps import Answer
from homecare.diary.diary import Diary
from homecare.errors import InputError
from tests.core.files import programme
from tests.diary.test_progression import FLARE, PROGRAMME, START, dose_of, three_good_days
from tests.folders import Folder, says

Files = Callable[[str], Path]


@pytest.fixture
def theirs(home: Folder) -> Iterator[Diary]:
    """The diary at home, with a programme of the patient's own choice and a step that is proposed."""
    with closing(home.diary()) as diary:
        diary.programmes.assign(PROGRAMME, start=START)
        three_good_days(diary)
        yield diary


@pytest.fixture
def ours(theirs: Diary, home: Folder, practice: Folder, files: Files) -> Iterator[Diary]:
    """The same diary at the practice, after a first file."""
    practice.receive(home.share(files("first.json")), "Hana")
    with closing(practice.diary("Hana")) as diary:
        yield diary


def test_a_practice_gives_its_own_programme_over_one_the_patient_chose(
    theirs: Diary, ours: Diary, home: Folder, practice: Folder, files: Files
) -> None:
    with pytest.raises(InputError, match="was chosen in the patient's own diary"):
        ours.programmes.end_programme()
    ours.programmes.assign(PROGRAMME.replace('"two"', '"three"').replace("Two", "Three"))
    home.receive(practice.share(files("answer.json")))
    for diary in (ours, theirs):
        followed, before = (
            diary.programmes.followed_on(),
            diary.programmes.followed_on(START + timedelta(days=1)),
        )
        assert followed is not None
        assert before is not None
        assert (followed.plan.slug, before.plan.slug) == ("three", "two")
    with pytest.raises(InputError, match="was given to you by your practice and is read-only here"):
        theirs.programmes.assign(PROGRAMME.replace('"two"', '"four"'))
    with pytest.raises(InputError, match="was given to you by your practice"):
        theirs.programmes.end_programme()


def test_a_question_about_a_step_reaches_the_practice_and_its_answer_comes_home(
    theirs: Diary, ours: Diary, home: Folder, practice: Folder, files: Files
) -> None:
    theirs.progression.answer_step("front-plank", Answer.ASK)
    practice.receive(home.share(files("question.json")))
    with closing(Clinic.open(practice.paths, clock=practice.clock)) as clinic:
        (row,) = clinic.panel.rows()
    assert (row.proposals, row.asked) == (0, 1)
    home.clock.forward(minutes=5)
    ours.progression.answer_step("front-plank", Answer.YES)
    home.receive(practice.share(files("answer.json")))
    assert dose_of(theirs) == (2, 20)
    assert theirs.progression.proposals() == ()
    said = [line.says for line in theirs.history.lines() if line.type == "step"]
    assert "Step for Front plank: 3 × 10 s → 3 × 20 s, taken by the practice" in said
    (taken,) = [one.entry for one in theirs.history.lines() if one.says.endswith("by the practice")]
    with pytest.raises(InputError, match="came from your practice and is read-only"):
        theirs.corrections.remove(taken.id)


def test_flare_days_arrive_and_are_the_patients_to_end(
    theirs: Diary, ours: Diary, home: Folder, practice: Folder, files: Files
) -> None:
    ours.programmes.assign(FLARE, flare=True)
    home.receive(practice.share(files("flare.json")))
    assert theirs.day.view().flare is not None
    theirs.flare.start()
    practice.receive(home.share(files("on.json")))
    assert ours.day.view().on_flare
    with closing(Clinic.open(practice.paths, clock=practice.clock)) as clinic:
        (row,) = clinic.panel.rows()
    assert row.on_flare
    with pytest.raises(InputError, match="read-only here"):
        ours.flare.end()
    home.clock.forward(days=2)
    theirs.flare.end()
    practice.receive(home.share(files("off.json")))
    assert not ours.day.view().on_flare
    assert [one.routine.flare for one in ours.trends.trend().days][-3:] == [True, True, False]


def test_a_bout_that_runs_at_home_is_not_ended_at_the_practice(
    theirs: Diary, ours: Diary, home: Folder, practice: Folder, files: Files
) -> None:
    theirs.sitting.sit_down()
    practice.receive(home.share(files("sitting.json")))
    home.clock.forward(minutes=20)
    before = practice.dump()
    with pytest.raises(InputError, match="came from Hana's own diary"):
        ours.sitting.get_up()
    assert practice.dump() == before


def test_what_one_patients_file_says_of_a_text_decides_nobody_elses_dose(
    theirs: Diary, home: Folder, practice: Folder, files: Files
) -> None:
    file = home.share(files("first.json"))
    packet = json.loads(file.read_text(encoding="utf-8"))
    (programme,) = packet["records"]["programme"]
    programme["plan"] = programme["plan"].replace('"hold_s":10', '"hold_s":600')
    assert "600" in programme["plan"]
    file.write_text(json.dumps(packet), encoding="utf-8")
    practice.receive(file, "Hana")
    practice.add("Bob")
    with closing(practice.diary("Bob")) as bob:
        bob.programmes.assign(PROGRAMME)
        assert dose_of(bob) == (1, 10)


def test_a_programme_that_comes_twice_in_a_file_is_refused_in_a_sentence(
    theirs: Diary, home: Folder, practice: Folder, files: Files
) -> None:
    file = home.share(files("first.json"))
    packet = json.loads(file.read_text(encoding="utf-8"))
    (programme,) = packet["records"]["programme"]
    packet["records"]["programme"].append({**programme, "id": "12345678-1234-4234-8234-123456789012"})
    file.write_text(json.dumps(packet), encoding="utf-8")
    before = practice.dump()
    with pytest.raises(InputError, match="a programme appears twice"):
        practice.receive(file, "Hana")
    assert practice.dump() == before


def test_a_power_cut_while_a_file_is_made_gives_no_number_twice_and_loses_nothing(
    theirs: Diary, home: Folder, practice: Folder, files: Files, tmp_path: Path
) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from homecare.exchange import hand_file\n"
        "from homecare.handoff.handoff import HandOff\n"
        "from homecare.exchange.container import Seal\n"
        "from homecare.paths import Paths\n"
        "put = hand_file.Draft.put\n"
        "def cut(draft, *, over):\n"
        "    put(draft, over=over)\n"
        "    os.kill(os.getpid(), 9)\n"
        "hand_file.Draft.put = cut\n"
        "hand_off = HandOff.open(Paths(Path(sys.argv[1])))\n"
        "hand_off.share(hand_off.prepare(), sys.argv[2], Seal())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(home.paths.data), str(files("cut.json"))], check=False
    )
    assert done.returncode == -9
    practice.receive(files("cut.json"), "Hana")
    (reading,) = [
        one.entry for one in theirs.history.lines() if one.type == "pain" and one.entry.day == START
    ]
    theirs.corrections.edit(reading.id, {"level": 9})
    after = home.share(files("after.json"))
    assert json.loads(after.read_text(encoding="utf-8"))["number"] == 2
    practice.receive(after)
    with closing(practice.diary("Hana")) as ours:
        assert says(ours) == says(theirs)


def test_the_region_of_a_programme_comes_home_with_it_and_is_logged(
    home: Folder, practice: Folder, first: Path, files: Files
) -> None:
    practice.receive(first, "Hana")
    with closing(practice.diary("Hana")) as there:
        there.programmes.assign(programme(head='region = "neck"\n'))
    home.receive(practice.share(files("answer.json")))
    with closing(home.diary()) as diary:
        followed = diary.programmes.followed_on()
        assert followed is not None
        assert followed.plan.region == diary.day.view().region == diary.entries.log_pain(3).region == "neck"
        assert (diary.trends.trend().region, diary.trends.trend().instead_of) == ("neck", None)
