"""A way back from everything: versions of an entry, bringing one back, and undo as a stack."""

import subprocess
import sys
from datetime import date, datetime, timedelta

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.history.search import Search
from homecare.core.history.versions import Ended
from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.practice import Received
from homecare.core.records.records import PainKind, PainReading
from homecare.core.records.treatment import ForPractitioner
from homecare.core.wording.treatments import read_effects
from homecare.diary.diary import Diary
from homecare.errors import HomecareError, InputError, NotFoundError, NothingToUndoError
from homecare.paths import Paths
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.core.files import programme
from tests.diary.test_progression import follow, three_good_days
from tests.statements import statements

TODAY = date(2026, 11, 24)
EVERYTHING = Search()
REMOVED = Search(removed=True)


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def levels(diary: Diary) -> list[int]:
    """The levels that stand."""
    return [line.entry.level for line in diary.history.lines() if isinstance(line.entry, PainReading)]


def told(diary: Diary, search: Search = EVERYTHING) -> list[list[tuple[int, Ended | None]]]:
    """For each line the level of every version, the newest first, and why it ended."""
    return [
        [(one.entry.level, one.ended) for one in line.versions if isinstance(one.entry, PainReading)]
        for line in diary.history.lines(search=search, versions=True)
    ]


# What an entry was before


def test_history_shows_what_an_entry_was_before_each_edit_and_when(diary: Diary, clock: HandClock) -> None:
    first = diary.entries.log_pain(4, note="one")
    for level in (5, 6, 7):
        clock.forward(minutes=10)
        diary.corrections.edit(first.id, {"level": level})
    (line,) = diary.history.lines(versions=True)
    assert [(one.says.split(",")[0], one.until) for one in line.versions] == [
        ("Pain 7", None),
        ("Pain 6", TUESDAY_EVENING + timedelta(minutes=30)),
        ("Pain 5", TUESDAY_EVENING + timedelta(minutes=20)),
        ("Pain 4", TUESDAY_EVENING + timedelta(minutes=10)),
    ]
    assert [one.since for one in line.versions][-1] == TUESDAY_EVENING
    assert len(line.earlier) == 3
    assert line.gone is None


def test_an_edit_that_was_undone_is_no_earlier_version_but_is_told(diary: Diary, clock: HandClock) -> None:
    first = diary.entries.log_pain(4)
    clock.forward(minutes=1)
    diary.corrections.edit(first.id, {"level": 5})
    clock.forward(minutes=1)
    diary.corrections.edit(first.id, {"level": 9})
    clock.forward(minutes=1)
    diary.history.undo()
    assert told(diary) == [[(9, Ended.UNDONE), (5, None), (4, Ended.CHANGED)]]
    diary.history.undo()
    assert told(diary) == [[(9, Ended.UNDONE), (5, Ended.UNDONE), (4, None)]]


def test_edited_three_times_removed_brought_back_and_undone(diary: Diary, clock: HandClock) -> None:
    first = diary.entries.log_pain(4)
    for level in (5, 6, 7):
        clock.forward(minutes=1)
        last = diary.corrections.edit(first.id, {"level": level})
    clock.forward(minutes=1)
    diary.corrections.remove(last.id)
    assert told(diary, REMOVED) == [
        [(7, Ended.REMOVED), (6, Ended.CHANGED), (5, Ended.CHANGED), (4, Ended.CHANGED)]
    ]
    clock.forward(minutes=1)
    assert diary.corrections.bring_back(last.id) == last
    assert levels(diary) == [7]
    assert told(diary) == [
        [(7, None), (7, Ended.REMOVED), (6, Ended.CHANGED), (5, Ended.CHANGED), (4, Ended.CHANGED)]
    ]
    diary.history.undo()
    assert levels(diary) == []
    assert [line.entry.id for line in diary.history.lines(search=REMOVED)] == [last.id]
    for expected in ([7], [6], [5], [4], []):
        diary.history.undo()
        assert levels(diary) == expected


def test_an_earlier_version_takes_the_place_of_the_one_that_stands(diary: Diary, clock: HandClock) -> None:
    first = diary.entries.log_pain(4)
    clock.forward(minutes=1)
    second = diary.corrections.edit(first.id, {"level": 5})
    clock.forward(minutes=1)
    diary.corrections.edit(second.id, {"level": 6})
    clock.forward(minutes=1)
    assert diary.corrections.bring_back(first.id).archived_at is None
    assert levels(diary) == [4]
    for one in (first.id, second.id):
        assert diary.history.entry(one).id == first.id, "each id leads to what stands"
    clock.forward(minutes=1)
    third = diary.corrections.edit(first.id, {"level": 8})
    assert diary.history.entry(second.id) == third
    assert told(diary) == [
        [(8, None), (4, Ended.CHANGED), (6, Ended.CHANGED), (5, Ended.CHANGED), (4, Ended.CHANGED)]
    ]
    for expected in ([4], [6], [5], [4], []):
        diary.history.undo()
        assert levels(diary) == expected


def test_what_was_undone_right_after_it_was_logged_comes_back(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    diary.history.undo()
    (line,) = diary.history.lines(search=REMOVED)
    assert line.gone is not None
    assert line.gone.ended is Ended.UNDONE
    diary.corrections.bring_back(reading.id)
    assert levels(diary) == [4]
    assert diary.history.lines(search=REMOVED) == ()
    diary.history.undo()
    assert levels(diary) == []


def test_bringing_back_keeps_when_an_entry_was_made(diary: Diary, clock: HandClock) -> None:
    reading = diary.entries.log_pain(4)
    diary.corrections.remove(reading.id)
    clock.forward(days=3)
    diary.corrections.bring_back(reading.id)
    (line,) = diary.history.lines()
    assert (line.entry, line.late) == (reading, False)


def test_an_undone_edit_can_be_had_after_all(diary: Diary, clock: HandClock) -> None:
    first = diary.entries.log_pain(4)
    clock.forward(minutes=1)
    second = diary.corrections.edit(first.id, {"level": 5})
    diary.history.undo()
    assert diary.history.entry(second.id) == first, "the id of what was undone leads to what stands"
    diary.corrections.bring_back(second.id)
    assert levels(diary) == [5]
    diary.history.undo()
    assert levels(diary) == [4]


def test_what_stands_or_is_not_there_is_not_brought_back(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    with pytest.raises(InputError, match="is in the diary: Pain 4"):
        diary.corrections.bring_back(reading.id)
    with pytest.raises(NotFoundError, match="There is no entry"):
        diary.corrections.bring_back(diary.history.last_action().id)  # type: ignore[union-attr]
    assert len(diary.history.undo_stack()) == 1


def test_an_entry_that_was_moved_is_shown_on_the_day_where_it_stood_last(diary: Diary) -> None:
    first = diary.entries.log_pain(4, day=day(3))
    moved = diary.corrections.edit(first.id, {"day": day(1)})
    assert diary.history.lines(search=REMOVED) == ()
    diary.corrections.remove(moved.id)
    assert diary.history.lines(day(3), day(2), search=REMOVED) == ()
    assert [line.entry.id for line in diary.history.lines(day(1), search=REMOVED)] == [moved.id]


# Several entries in one action


def test_questions_ticked_off_together_keep_their_own_past(diary: Diary, clock: HandClock) -> None:
    asked = [diary.questions.ask(text) for text in ("May I swim?", "May I run?")]
    clock.forward(minutes=1)
    diary.questions.mark_asked([one.id for one in reversed(asked)])
    now = [diary.history.entry(one.id) for one in asked]
    assert [isinstance(one, ForPractitioner) and (one.text, one.asked) for one in now] == [
        ("May I swim?", True),
        ("May I run?", True),
    ]
    assert [len(line.versions) for line in diary.history.lines(versions=True)] == [2, 2]


def test_readings_said_again_in_the_first_run_keep_their_own_past(diary: Diary) -> None:
    from homecare.core.first_run.first_run import PainSaid

    said = diary.first_run.say_pain([PainSaid(region="neck", now=3), PainSaid(region="head", now=5)])
    again = diary.first_run.say_pain(
        [
            PainSaid(region="lower-back", now=1),
            PainSaid(region="neck", now=None, now_id=said[0].now_id),
            PainSaid(region="head", now=6, now_id=said[1].now_id),
        ]
    )
    assert {one.region for one in again} == {"lower-back", "head"}
    by_region = {line.entry.region: line for line in diary.history.lines(versions=True)}  # type: ignore[attr-defined]
    assert [one.entry.level for one in by_region["head"].versions] == [6, 5]  # type: ignore[attr-defined]
    assert len(by_region["lower-back"].versions) == 1
    (gone,) = diary.history.lines(search=REMOVED)
    assert gone.entry.region == "neck"  # type: ignore[attr-defined]


# A place that is taken


def test_a_rest_day_whose_day_is_one_again_stays_out(diary: Diary) -> None:
    first = diary.entries.log_rest(reason="one")
    diary.corrections.remove(first.id)
    diary.entries.log_rest(reason="two")
    with pytest.raises(InputError, match="is already a rest day"):
        diary.corrections.bring_back(first.id)
    assert [line.says for line in diary.history.lines()] == ["Rest day: two"]


def test_a_bout_comes_back_only_beside_the_others(diary: Diary, clock: HandClock) -> None:
    now = clock.now()
    bout = diary.sitting.log_bout(now - timedelta(hours=2), now - timedelta(hours=1))
    diary.corrections.remove(bout.id)
    other = diary.sitting.log_bout(now - timedelta(minutes=90), now - timedelta(minutes=30))
    with pytest.raises(InputError, match="overlaps another bout: sitting 18:30–19:30"):
        diary.corrections.bring_back(bout.id)
    diary.corrections.remove(other.id)
    assert diary.corrections.bring_back(bout.id) == bout


def test_an_open_bout_comes_back_only_where_nobody_sat_down_or_got_up_since(
    diary: Diary, clock: HandClock
) -> None:
    opened = diary.sitting.sit_down()
    clock.forward(minutes=20)
    diary.sitting.take_break()
    with pytest.raises(InputError, match="You got up for a break"):
        diary.corrections.bring_back(opened.id)
    clock.forward(minutes=5)
    diary.sitting.sit_down()
    with pytest.raises(InputError, match="You are already sitting, since"):
        diary.corrections.bring_back(opened.id)
    diary.history.undo()
    diary.history.undo()  # the break with the end it made
    assert diary.sitting_now.now().bout == opened


def test_an_ended_bout_is_opened_again(diary: Diary, clock: HandClock) -> None:
    opened = diary.sitting.sit_down()
    clock.forward(minutes=20)
    diary.sitting.get_up()
    diary.corrections.bring_back(opened.id)
    assert diary.sitting_now.now().bout == opened
    diary.history.undo()
    assert diary.sitting_now.now().bout is None


def test_flare_days_come_back_where_they_are_none_and_a_plan_is_at_hand(diary: Diary) -> None:
    diary.programmes.assign(programme(), start=day(10))
    diary.programmes.assign(programme(slug="flare"), start=day(10), flare=True)
    first = diary.flare.start(day=day(5))
    ended = diary.flare.end(last=day(3))
    diary.corrections.remove(ended.id)
    diary.flare.start(day=day(4))
    with pytest.raises(InputError, match="Fri 20 Nov 2026 is already a flare day"):
        diary.corrections.bring_back(ended.id)
    diary.history.undo()
    diary.corrections.bring_back(first.id)
    assert diary.day.view().on_flare
    diary.corrections.remove(first.id)
    diary.programmes.end_programme(slug="flare")
    with pytest.raises(InputError, match="There is no flare plan"):
        diary.corrections.bring_back(first.id)
    assert diary.corrections.bring_back(ended.id) == ended


def test_a_second_answer_to_the_same_session_stays_out(diary: Diary) -> None:
    diary.entries.log_session(day=day(3))
    first = diary.after_effects.log_follow_up(effects=read_effects(["mild soreness"]))
    diary.corrections.remove(first.id)
    diary.after_effects.log_follow_up(effects=())
    with pytest.raises(InputError, match="are already logged"):
        diary.corrections.bring_back(first.id)


def test_an_answer_that_gave_way_to_a_newer_one_takes_its_place_again(diary: Diary) -> None:
    diary.entries.log_session(day=day(3))
    first = diary.after_effects.log_follow_up(effects=read_effects(["mild soreness"]))
    diary.after_effects.log_follow_up(effects=())
    diary.corrections.bring_back(first.id)
    assert diary.treatments.course().follow_ups == (first,)


def test_an_answer_to_a_step_comes_back_unless_another_was_given_since(diary: Diary) -> None:
    follow(diary)
    three_good_days(diary)
    (proposal,) = diary.progression.proposals()
    first = diary.progression.answer_step(proposal.exercise, Answer.YES)
    diary.corrections.remove(first.id)
    diary.corrections.bring_back(first.id)
    assert diary.progression.proposals() == ()
    diary.history.undo()
    diary.progression.answer_step(proposal.exercise, Answer.NOT_NOW)
    with pytest.raises(InputError, match="was answered later"):
        diary.corrections.bring_back(first.id)


# What goes along, and what is not ours


def test_what_was_felt_goes_along_with_a_session_that_comes_back_on_another_day(
    diary: Diary, clock: HandClock
) -> None:
    first = diary.entries.log_session(day=day(6))
    felt = diary.after_effects.log_follow_up(effects=read_effects(["strong tiredness"]), day=day(5))
    clock.forward(minutes=1)
    moved = diary.corrections.edit(first.id, {"day": day(7)})
    clock.forward(minutes=1)
    diary.corrections.remove(moved.id)
    clock.forward(minutes=1)
    diary.corrections.bring_back(first.id)
    (told_now,) = diary.treatments.course().follow_ups
    assert (told_now.session_day, told_now.effects) == (day(6), felt.effects)
    diary.history.undo()
    assert [one.session_day for one in diary.treatments.course().follow_ups] == [day(7)]
    diary.history.undo()
    diary.history.undo()
    assert diary.treatments.course().follow_ups == (felt,)


def test_what_came_from_the_other_side_stays_read_only(diary: Diary) -> None:
    mine, theirs = diary.entries.log_pain(3), diary.entries.log_pain(4)
    diary.corrections.remove(theirs.id)
    diary.corrections.remove(mine.id)
    with diary._diary.store.writing() as repository:
        (patient,) = repository.patients()
        repository.add(Received(id=theirs.id, patient=patient.id, kind="pain", number=1))
    with pytest.raises(InputError, match="read-only here"):
        diary.corrections.bring_back(theirs.id)
    assert [line.entry.id for line in diary.history.lines(search=REMOVED)] == [mine.id]


def test_one_patient_brings_back_nothing_of_another(clinic: Clinic, paths: Paths, clock: HandClock) -> None:
    for name in ("Akiko", "Hiroshi"):
        clinic.patients.add(name)
    akiko, hiroshi = (Diary.open(paths, patient=name, clock=clock) for name in ("Akiko", "Hiroshi"))
    reading = akiko.entries.log_pain(4)
    akiko.corrections.remove(reading.id)
    with pytest.raises(NotFoundError):
        hiroshi.corrections.bring_back(reading.id)
    assert hiroshi.history.lines(search=REMOVED) == ()
    assert len(akiko.history.lines(search=REMOVED)) == 1
    for one in (akiko, hiroshi):
        one.close()


# Looking for something


def test_history_is_searched_by_kind_and_by_words_of_line_and_note(diary: Diary) -> None:
    diary.entries.log_pain(4, region="neck", note="New PILLOW, Émile's")
    diary.entries.log_pain(5, kind=PainKind.NOW)
    diary.entries.log_sitting(120, note="long train ride")
    diary.entries.log_exercise("front-plank")

    def found(text: str = "", *types: str) -> list[str]:
        return [line.type for line in diary.history.lines(search=Search(text=text, types=types))]

    assert found("pillow") == found("emile's") == found("neck new") == ["pain"]
    assert found("TRAIN") == ["sitting"]
    assert [line.says for line in diary.history.lines(search=Search(text="train"))] == [
        "Sitting 2 h in total (long train ride)"
    ]
    assert found("front plank") == ["exercise"]
    assert found("pain 5") == ["pain"]
    assert found("pillow", "sitting") == []
    assert sorted(found("", "pain", "sitting")) == ["pain", "pain", "sitting"]
    assert found("100%") == found("_") == []
    assert len(diary.history.lines(limit=1, search=Search(text="pain"))) == 1


# Undo is a stack


def test_the_stack_names_what_the_next_undos_take_back_and_does_nothing(diary: Diary) -> None:
    diary.entries.log_pain(4)
    diary.entries.log_sitting(60)
    diary.entries.log_rest()
    assert [one.says for one in diary.history.undo_stack(2)] == ["Rest day", "Sitting 1 h in total"]
    assert diary.history.undo().says == "Rest day"
    assert [one.says.split(",")[0] for one in diary.history.undo_stack()] == [
        "Sitting 1 h in total",
        "Pain 4",
    ]


def test_the_stack_survives_a_restart(paths: Paths, clock: HandClock) -> None:
    with_entries = Diary.open(paths, clock=clock)
    reading = with_entries.entries.log_pain(4)
    with_entries.corrections.edit(reading.id, {"level": 5})
    with_entries.close()

    def another_program(*words: str) -> str:
        ran = subprocess.run(
            [sys.executable, "-m", "homecare", "--data", str(paths.data), *words],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        return ran.stdout

    assert another_program("undo", "--show").splitlines()[1].split("  ")[2].startswith("changed: Pain 5")
    assert another_program("undo").startswith("Undone: changed: Pain 5")
    assert "Undone: Pain 4" in another_program("undo")
    again = Diary.open(paths, clock=clock)
    assert again.history.lines() == ()
    with pytest.raises(NothingToUndoError):
        again.history.undo()
    again.corrections.bring_back(reading.id)
    assert levels(again) == [4]
    again.close()


@pytest.mark.deep
def test_a_thousand_actions_are_undone_to_the_first_with_the_same_statements_each(
    diary: Diary, clock: HandClock
) -> None:
    last = diary.entries.log_pain(0)
    for number in range(1, 1000):
        clock.forward(seconds=30)
        last = (
            diary.entries.log_pain(number % 11)
            if number % 3
            else diary.corrections.bring_back(diary.corrections.remove(last.id).id)
            if number % 2
            else diary.corrections.edit(last.id, {"level": number % 11})  # type: ignore[assignment]
        )
    actions = len(diary.history.undo_stack(5000))
    assert actions > 1000
    taken = set()
    for _ in range(actions):
        with statements(diary, "SELECT", "INSERT", "UPDATE") as sent:
            diary.history.undo()
        taken.add(len(sent))
    assert diary.history.lines() == ()
    assert taken <= {4, 5}, "people, the action, its marking, what it added and what it put aside"
    with pytest.raises(NothingToUndoError):
        diary.history.undo()


@pytest.mark.own_file
def test_an_action_of_many_records_is_undone_in_as_few_statements(diary: Diary) -> None:
    for number in range(30):
        diary.questions.ask(f"Question {number}?")
    diary.questions.mark_asked([one.id for one in diary.questions.all()])
    with statements(diary, "SELECT", "UPDATE") as sent:
        diary.history.undo()
    assert len(sent) == 5
    assert len(diary.questions.all()) == 30


# Few statements


def _worked_on(diary: Diary, clock: HandClock, entries: int) -> None:
    for number in range(entries):
        clock.forward(minutes=1)
        reading = diary.entries.log_pain(number % 11)
        if number % 2:
            diary.corrections.edit(reading.id, {"level": 3})
        if number % 5 == 0:
            diary.corrections.remove(reading.id)
        if number % 7 == 0:
            diary.entries.log_sitting(number)
            diary.history.undo()


def test_versions_and_removed_entries_take_the_same_few_statements_however_many_there_are(
    diary: Diary, clock: HandClock
) -> None:
    taken = []
    for entries in (10, 150):
        _worked_on(diary, clock, entries)
        counts = []
        for search, versions in ((Search(), True), (REMOVED, True), (Search(text="pain"), False)):
            with statements(diary, "SELECT") as sent:
                assert diary.history.lines(search=search, versions=versions)
            counts.append(len(sent))
        taken.append(counts)
    assert taken[0] == taken[1]
    assert max(taken[0]) <= 19


def test_bringing_back_is_one_transaction(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    diary.corrections.edit(reading.id, {"level": 5})
    with statements(diary, "COMMIT") as committed:
        diary.corrections.bring_back(reading.id)
    assert len(committed) == 1


def test_a_refused_return_writes_nothing(diary: Diary) -> None:
    rest = diary.entries.log_rest()
    diary.corrections.remove(rest.id)
    diary.entries.log_rest()
    before = (diary.history.lines(), diary.history.undo_stack())
    with pytest.raises(HomecareError):
        diary.corrections.bring_back(rest.id)
    assert (diary.history.lines(), diary.history.undo_stack()) == before


def test_instants_of_versions_go_on_though_the_clock_was_set_back(diary: Diary, clock: HandClock) -> None:
    first = diary.entries.log_pain(4)
    clock.instant -= timedelta(hours=2)
    second = diary.corrections.edit(first.id, {"level": 5})
    diary.corrections.remove(second.id)
    assert told(diary, REMOVED) == [[(5, Ended.REMOVED), (4, Ended.CHANGED)]]
    diary.corrections.bring_back(second.id)
    (line,) = diary.history.lines(versions=True)
    assert isinstance(line.versions[0].since, datetime)
    assert [one.since for one in line.versions] == sorted((one.since for one in line.versions), reverse=True)
