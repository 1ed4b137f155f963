"""The practice's answers go home with its files: they arrive, are read, are taken back, in any order."""

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import permutations
from pathlib import Path

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.clinic.questions import Ask
from homecare.core.handoff.packet import read_packet
from homecare.core.records.flare_and_steps import Answer
from homecare.core.wording.handoff import contents_in_words
from homecare.diary.diary import Diary
from homecare.errors import InputError
from tests.conftest import HandClock
from tests.diary.test_progression import PROGRAMME, START, three_good_days
from tests.folders import Folder

Files = Callable[[str], Path]


@pytest.fixture
def diary(home: Folder, practice: Folder, files: Files) -> Iterator[Diary]:
    """Hana's own diary, with two questions, that the practice has received."""
    with closing(home.diary()) as diary:
        diary.questions.ask("May I swim?")
        diary.questions.ask("Or run?")
        practice.receive(home.share(files("first.json")), "Hana")
        yield diary


@pytest.fixture
def clinic(practice: Folder) -> Iterator[Clinic]:
    with closing(Clinic.open(practice.paths, clock=practice.clock)) as clinic:
        yield clinic


def ask(clinic: Clinic, says: str) -> Ask:
    """What Hana asks in these words."""
    (found,) = [one for one in clinic.questions.asks("Hana") if one.says == says]
    return found


def asked_at_home(diary: Diary) -> dict[str, bool]:
    return {one.text: one.asked for one in diary.questions.all(asked=True)}


def told(diary: Diary) -> list[tuple[str, str | None]]:
    return [(one.asked, one.reply.text) for one in diary.questions.answers()]


def test_an_answer_counts_the_question_as_asked_and_waits_to_be_read(
    home: Folder, practice: Folder, diary: Diary, clinic: Clinic, files: Files
) -> None:
    clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, "Yes, gently.")
    assert not ask(clinic, "May I swim?").sent
    file = practice.share(files("a.json"))
    assert ask(clinic, "May I swim?").sent
    assert contents_in_words(read_packet(file.read_bytes())) == ["1 answer to their questions"]
    received = home.receive(file)
    assert [(one.asked, one.reply.text) for one in received.answers] == [("May I swim?", "Yes, gently.")]
    assert asked_at_home(diary) == {"May I swim?": True, "Or run?": False}
    assert [one.text for one in diary.questions.all()] == ["Or run?"]
    assert [one.text for one in diary.treatments.course().open_questions] == ["Or run?"]
    assert diary.report.of_span().questions == ("Or run?",)
    assert diary.waiting.now().questions == 1
    (unread,) = diary.waiting.now().answers
    assert (unread.asked, unread.reply.text) == ("May I swim?", "Yes, gently.")
    diary.questions.mark_read([unread.reply.id])
    assert diary.waiting.now().answers == ()
    assert told(diary) == [("May I swim?", "Yes, gently.")]
    home.receive(practice.share(files("b.json"), everything=True))
    assert diary.waiting.now().answers == ()  # once read, it is not told of again


def test_at_the_practice_nothing_is_read_in_the_patients_place(
    practice: Folder, diary: Diary, clinic: Clinic, files: Files
) -> None:
    reply = clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, "Yes, gently.")
    practice.share(files("a.json"))
    with closing(practice.diary("Hana")) as ours:
        assert ours.waiting.now().answers == ()
        assert ours.questions.answers(received=True) == ()
        assert [one.text for one in ours.questions.all()] == ["Or run?"]
        ours.questions.mark_read([reply.id])
    with pytest.raises(InputError, match="nothing new"):
        practice.share(files("b.json"))


def test_what_was_talked_about_is_ticked_off_at_home_and_is_no_news(
    home: Folder, practice: Folder, diary: Diary, clinic: Clinic, files: Files
) -> None:
    clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, None)
    file = practice.share(files("a.json"))
    assert contents_in_words(read_packet(file.read_bytes())) == ["1 question ticked off"]
    home.receive(file)
    assert asked_at_home(diary)["May I swim?"]
    assert diary.waiting.now().answers == ()
    assert told(diary) == [("May I swim?", None)]


def test_an_answer_taken_back_is_gone_at_home_with_the_next_file(
    home: Folder, practice: Folder, diary: Diary, clinic: Clinic, files: Files
) -> None:
    clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, "Yes, gently.")
    home.receive(practice.share(files("a.json")))
    with closing(practice.diary("Hana")) as ours:
        ours.history.undo()
    file = practice.share(files("b.json"))
    assert contents_in_words(read_packet(file.read_bytes())) == ["1 answer taken back"]
    home.receive(file)
    assert asked_at_home(diary) == {"May I swim?": False, "Or run?": False}
    assert told(diary) == []
    clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, "No.")
    home.receive(practice.share(files("c.json")))
    assert told(diary) == [("May I swim?", "No.")]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_answers_in_any_order_and_number_end_as_at_the_practice(
    home: Folder, practice: Folder, diary: Diary, clinic: Clinic, files: Files, clock: HandClock,
    order: tuple[int, ...],
) -> None:  # fmt: skip
    swim, run = ask(clinic, "May I swim?").id, ask(clinic, "Or run?").id
    made = []
    for name, act in (
        ("a", lambda: clinic.questions.answer("Hana", swim, "Yes.")),
        (
            "b",
            lambda: (
                clinic.questions.answer("Hana", swim, "No."),
                clinic.questions.answer("Hana", run, None),
            ),
        ),
        ("c", lambda: clinic.questions.put_answer_aside("Hana", run)),
    ):
        clock.forward(minutes=1)
        act()
        made.append(practice.share(files(name)))
    for number in (*order, *order):
        home.receive(made[number])
    assert asked_at_home(diary) == {"May I swim?": True, "Or run?": False}
    assert told(diary) == [("May I swim?", "No.")]
    before = home.dump()
    home.receive(made[-1])
    assert home.dump() == before


def test_a_file_that_is_taken_back_opens_the_question_again_and_comes_again(
    home: Folder, practice: Folder, diary: Diary, clinic: Clinic, files: Files
) -> None:
    clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, "Yes, gently.")
    file = practice.share(files("a.json"))
    home.receive(file)
    with closing(home.hand_off()) as hand_off:
        hand_off.take_back()
    assert not asked_at_home(diary)["May I swim?"]
    assert told(diary) == []
    home.receive(file)
    assert told(diary) == [("May I swim?", "Yes, gently.")]


def test_a_question_asked_anew_is_open_on_both_sides_and_keeps_its_answer_in_sight(
    home: Folder, practice: Folder, diary: Diary, clinic: Clinic, files: Files, clock: HandClock
) -> None:
    clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, "Yes, gently.")
    home.receive(practice.share(files("a.json")))
    clock.forward(minutes=1)
    (swim,) = [one for one in diary.questions.all(asked=True) if one.text == "May I swim?"]
    assert diary.questions.mark_asked([swim.id]) == ()  # it counts as asked already
    diary.questions.mark_asked([swim.id], asked=False)
    assert [one.text for one in diary.questions.all()] == ["May I swim?", "Or run?"]
    practice.receive(home.share(files("b.json")))
    again = ask(clinic, "May I swim?")
    assert again.is_open
    assert again.reply is not None
    assert again.reply.text == "Yes, gently."
    clock.forward(minutes=1)
    clinic.questions.answer("Hana", again.id, "Yes, and dive.")
    home.receive(practice.share(files("c.json")))
    assert [one.text for one in diary.questions.all()] == ["Or run?"]
    assert told(diary)[0] == ("May I swim?", "Yes, and dive.")


def test_a_question_that_the_patient_removed_is_asked_no_more(
    home: Folder, practice: Folder, diary: Diary, clinic: Clinic, files: Files
) -> None:
    clinic.questions.answer("Hana", ask(clinic, "May I swim?").id, "Yes, gently.")
    (swim,) = [one for one in diary.questions.all() if one.text == "May I swim?"]
    diary.corrections.remove(swim.id)
    home.receive(practice.share(files("a.json")))
    practice.receive(home.share(files("b.json")))
    assert [one.says for one in clinic.questions.asks("Hana")] == ["Or run?"]
    assert told(diary) == [("May I swim?", "Yes, gently.")]  # what was answered can still be read


def test_a_request_is_answered_where_the_step_was_asked_about(
    home: Folder, practice: Folder, files: Files, clock: HandClock
) -> None:
    with closing(practice.diary("Hana")) as ours:
        ours.programmes.assign(PROGRAMME, start=START)
    home.receive(practice.share(files("p.json")))
    with closing(home.diary()) as diary, closing(Clinic.open(practice.paths, clock=clock)) as clinic:
        three_good_days(diary)
        diary.progression.answer_step("front-plank", Answer.ASK)
        assert [one.asked for one in diary.progression.proposals()] == [True]
        practice.receive(home.share(files("a.json")), "Hana")
        (row,) = clinic.panel.rows()
        assert (row.questions, row.requests, row.asked) == (0, 1, 1)
        request = ask(clinic, "May I take this step? Front plank: level 1, 3 × 10 s → level 2, 3 × 20 s")
        clock.forward(minutes=1)
        clinic.questions.answer("Hana", request.id, "Yes, but stop at 3.")
        (row,) = clinic.panel.rows()
        assert (row.requests, row.asked, row.proposals) == (0, 0, 1)
        home.receive(practice.share(files("b.json")))
        (proposal,) = diary.progression.proposals()
        assert not proposal.asked
        assert proposal.reply is not None
        assert proposal.reply.text == "Yes, but stop at 3."
        assert diary.report.of_span().questions == ()
        (answered,) = diary.waiting.now().answers
        assert answered.asked == request.says
        clock.forward(minutes=1)
        diary.progression.answer_step("front-plank", Answer.ASK)
        assert [one.asked for one in diary.progression.proposals()] == [True]  # asked once more
        practice.receive(home.share(files("c.json")))
        (row,) = clinic.panel.rows()
        assert row.requests == 1


def test_what_was_sent_can_be_read_again_with_whether_it_left(
    practice: Folder, clinic: Clinic, diary: Diary, files: Files
) -> None:
    assert clinic.questions.messages_sent("Hana") == ()
    practice.share(files("a.json"), message="Well done.\nSee you.")
    (sent,) = clinic.questions.messages_sent("hana")
    assert (sent.message.text, sent.sent) == ("Well done.\nSee you.", True)
    with closing(practice.hand_off()) as hand_off:
        hand_off.take_back()  # what they have of ours is not known any more
    (sent,) = clinic.questions.messages_sent("Hana")
    assert not sent.sent
