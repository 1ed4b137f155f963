"""What patients ask, on the command line of both sides."""

from pathlib import Path

import pytest

from tests.cli.conftest import Homecare

ASK = {
    "id", "kind", "day", "text", "exercise", "open", "settled", "answer", "talked", "answered", "sent",
}  # fmt: skip


@pytest.fixture
def both(homecare: Homecare, tmp_path: Path) -> tuple[Homecare, Homecare]:
    """A practice that received two questions of Hana, and Hana's own folder."""

    def side(name: str) -> Homecare:
        return lambda *words, **said: homecare("--data", str(tmp_path / name), *words, **said)

    practice, home = side("practice"), side("home")
    practice("patient", "add", "Hana Mori")
    practice("patient", "add", "Aoi")
    home("questions", "add", "May I swim?")
    home("questions", "add", "Two lines.\nOr one?")
    home("share", str(tmp_path / "a.json"), "--unencrypted")
    practice("receive", str(tmp_path / "a.json"), "--patient", "Hana Mori", "--yes")
    return practice, home


def first_id(practice: Homecare) -> str:
    asks = practice("patient", "questions", "hana mori", "--json").json["asks"]
    return str(asks[0]["id"])


def go_home(practice: Homecare, home: Homecare, tmp_path: Path, *more: str) -> str:
    """The practice's next file, received at home; what receiving it says."""
    file = str(tmp_path / "b.json")
    made = practice("--patient", "Hana Mori", "share", file, "--unencrypted", "--yes", *more).out
    return made + home("receive", file, "--yes").out


def test_what_is_asked_is_listed_answered_and_ticked_off(both: tuple[Homecare, Homecare]) -> None:
    practice, _ = both
    out = practice("patient", "questions", "Hana Mori").out
    assert "Tue 24 Nov 2026  May I swim?\n" in out
    assert "Two lines.\n      Or one?\n" in out
    wanted = first_id(practice)
    said = practice("patient", "answer", "Hana Mori", wanted[:8], "Yes,", "gently.").out
    assert said.startswith("Answered: May I swim?\nHana Mori will get it with the next file: homecare ")
    assert "May I swim?" not in practice("patient", "questions", "Hana Mori").out
    listed = practice("patient", "questions", "Hana Mori", "--all").out
    assert "answered      May I swim?\n    You, Tue 24 Nov 2026:\n      Yes, gently.\n" in listed
    assert "It goes out with the next file" in listed
    assert (
        "Ticked off: Two lines."
        in practice("patient", "answer", "Hana Mori", first_id(practice), "--talked").out
    )
    out = practice("patient", "questions", "Hana Mori").out
    assert out.startswith("Hana Mori has no open questions. Earlier ones:")
    assert "talked about" in practice("patient", "questions", "Hana Mori", "--all").out
    assert (
        "It is open again: May I swim?" in practice("patient", "answer", "Hana Mori", wanted, "--remove").out
    )
    assert "May I swim?" in practice("patient", "questions", "Hana Mori").out
    assert practice("patient", "questions", "Aoi").out == "Aoi has no open questions.\n"


def test_the_json_of_what_is_asked(both: tuple[Homecare, Homecare]) -> None:
    practice, _ = both
    practice("patient", "answer", "Hana Mori", first_id(practice), "Yes.")
    shape = practice("patient", "questions", "Hana Mori", "--all", "--json").json
    assert shape["name"] == "Hana Mori"
    assert [set(one) for one in shape["asks"]] == [ASK, ASK]
    waiting, answered = shape["asks"]
    assert (waiting["open"], waiting["answer"], waiting["answered"]) == (True, None, None)
    assert (answered["kind"], answered["open"], answered["answer"]) == ("question", False, "Yes.")
    assert (answered["answered"], answered["talked"], answered["sent"]) == ("2026-11-24", False, False)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["Hana Mori", "zz", "Yes."], "There is no question with an id that begins with “zz”."),
        (["Hana Mori", "", "Yes."], "There is no question with an id"),
        (["Hana Mori", "ID"], "The answer is missing."),
        (["Hana Mori", "ID", ""], "The answer is empty."),
        (["Hana Mori", "ID", "Yes.", "--talked"], "You can do only one of these at a time."),
        (["Hana Mori", "ID", "--remove", "--talked"], "You can do only one of these at a time."),
        (["Hana Mori", "ID", "--remove"], "There is no answer to “May I swim?”."),
        (["Nobody", "ID", "Yes."], "There is no patient “Nobody”."),
        (["Aoi", "ID", "Yes."], "There is no question with an id"),
    ],
)
def test_what_cannot_be_answered_is_refused(
    both: tuple[Homecare, Homecare], words: list[str], says: str
) -> None:
    practice, _ = both
    wanted = first_id(practice)
    typed = [wanted if word == "ID" else word for word in words]
    assert says in practice("patient", "answer", *typed, expect=2).refusal
    shape = practice("patient", "questions", "Hana Mori", "--all", "--json").json
    assert [one["open"] for one in shape["asks"]] == [True, True]


def test_a_question_that_was_removed_cannot_be_answered(
    both: tuple[Homecare, Homecare], tmp_path: Path
) -> None:
    practice, home = both
    wanted = first_id(practice)
    home("edit", wanted, "--remove")
    home("share", str(tmp_path / "c.json"), "--unencrypted")
    practice("receive", str(tmp_path / "c.json"), "--yes", "--patient", "Hana Mori")
    refusal = practice("patient", "answer", "Hana Mori", wanted, "Yes.", expect=2).refusal
    assert "There is no question with an id" in refusal


def test_the_answer_is_told_of_and_read_at_home(both: tuple[Homecare, Homecare], tmp_path: Path) -> None:
    practice, home = both
    practice("patient", "answer", "Hana Mori", first_id(practice), "Yes, gently.\nNot alone.")
    said = go_home(practice, home, tmp_path)
    assert "In it: 1 answer to their questions." in said
    assert "  1 answer to your questions\n  Answer to “May I swim?”:\n    Yes, gently.\n" in said
    assert "Your practice answered “May I swim?”:\n    Yes, gently.\n    Not alone.\n" in said
    assert "Answer to “May I swim?”: Yes, gently." in home("today").out
    assert home("today", "--json").json["answers"] == [
        {"about": "May I swim?", "text": "Yes, gently.\nNot alone."}
    ]
    open_now = home("questions").out
    assert "swim" not in open_now
    assert "Your practice answered. Read it with: homecare " in open_now
    assert home("today", "--json").json["answers"] != []
    listed = home("questions", "--all").out
    assert "answered  May I swim?\n    Your practice, Tue 24 Nov 2026:\n      Yes, gently.\n" in listed
    assert home("today", "--json").json["answers"] == []  # what was shown counts as read
    assert "Your practice answered." not in home("questions").out
    told = {one["text"]: one for one in home("questions", "--all", "--json").json["questions"]}
    assert told["May I swim?"]["asked"]
    assert told["May I swim?"]["answer"] == "Yes, gently.\nNot alone."
    assert told["May I swim?"]["answered"] == "2026-11-24"
    assert (
        told["Two lines.\nOr one?" if "Two lines.\nOr one?" in told else "Two lines. Or one?"]["answer"]
        is None
    )
    assert "swim" not in home("report").out.split("To ask")[-1].split("\n\n")[0]


def test_messages_and_answers_are_read_again_at_home(both: tuple[Homecare, Homecare], tmp_path: Path) -> None:
    practice, home = both
    practice("patient", "answer", "Hana Mori", first_id(practice), "Yes.")
    go_home(practice, home, tmp_path, "--message", "Small nods, please.")
    shape = home("messages", "--json").json
    assert [set(one) for one in shape] == [{"day", "text", "read", "about"}] * 2
    assert {(one["text"], one["about"]) for one in shape} == {
        ("Yes.", "May I swim?"), ("Small nods, please.", None),
    }  # fmt: skip
    for _ in range(2):
        out = home("messages").out
        assert "Tue 24 Nov 2026: Small nods, please." in out
        assert "Tue 24 Nov 2026: Answer to “May I swim?”: Yes." in out


def test_messages_that_were_sent_are_read_again_at_the_practice(
    both: tuple[Homecare, Homecare], tmp_path: Path
) -> None:
    practice, home = both
    none = practice("patient", "messages", "Hana Mori").out
    assert none.startswith("No messages to Hana Mori yet.")
    go_home(practice, home, tmp_path, "--message", "Small nods, please.\nAnd rest.")
    out = practice("patient", "messages", "hana mori").out
    assert out == "Tue 24 Nov 2026:\n    Small nods, please.\n    And rest.\n"
    (sent,) = practice("patient", "messages", "Hana Mori", "--json").json["messages"]
    assert set(sent) == {"id", "day", "text", "sent"}
    assert (sent["day"], sent["sent"]) == ("2026-11-24", True)
    assert "There is no patient" in practice("patient", "messages", "Nobody", expect=2).refusal


def test_the_panel_counts_sorts_and_filters_by_what_is_asked(both: tuple[Homecare, Homecare]) -> None:
    practice, _ = both
    patients = practice("clinic", "--json", "--sort", "asks").json["patients"]
    assert [(one["name"], one["questions"], one["requests"]) for one in patients] == [
        ("Hana Mori", 2, 0), ("Aoi", 0, 0),
    ]  # fmt: skip
    out = practice("clinic", "--text").out
    assert "    no programme; asks 2 questions\n" in out
    assert "What they ask: homecare" in " ".join(out.split())
    for typed, found in (("asks", ["Hana Mori"]), ("2 questions", ["Hana Mori"]), ("step", [])):
        shown = practice("clinic", "--json", "--filter", typed).json["patients"]
        assert [one["name"] for one in shown] == found
    for _ in range(2):
        practice("patient", "answer", "Hana Mori", first_id(practice), "--talked")
    assert "asks" not in practice("clinic", "--text").out
