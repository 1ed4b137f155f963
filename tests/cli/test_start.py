"""`homecare start`: the first run as questions, on and back, left and gone on with."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from homecare.exchange.content import read_safety
from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows
from tests.conftest import HandClock
from tests.folders import Folder

Answer = Callable[[str], None]


@pytest.fixture
def seated(answer: Answer) -> Callable[..., None]:
    """Sit at the terminal with these answers, one a line; after the last nothing more is typed."""

    def seated(*answers: str) -> None:
        answer("\n".join(answers))

    return seated


# welcome, country, safety (twice), doctor, two programmes looked at, …
FULL = (
    "",
    "jp",
    "",
    "",
    "",
    "",
    "",
    "2",
    "neck",
    "11",
    "4",
    "5",
    "",
    "25h",
    "6h30m",
    "8",
    "2020-01-01",
    "+7d",
    "9:30",
)


def test_every_step_is_asked_in_order_and_written(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated(*FULL)
    ran = homecare("start")
    titles = [line for line in ran.out.splitlines() if " of 8: " in line]
    assert [title.split(": ")[1] for title in titles] == [
        "Welcome", "Your country", "When to get help", "Ask a doctor first", "Your programme",
        "Your pain today", "Sitting yesterday", "Your treatments",
    ]  # fmt: skip
    assert "does not diagnose" in ran.out
    assert "stop and call 119" in ran.out
    for wrong in ("from 0 to 10, not 11", "longer than a day", "is in the past"):
        assert wrong in ran.err
    said = [line["type"] for line in homecare("history", "--json").json]
    assert sorted(said) == ["pain", "pain", "sitting"]
    assert "Desk neck and upper back" in homecare("today").out
    assert homecare("settings", "region", "--json").json["value"] == "neck"
    assert "119" in homecare("safety").out


def test_the_safety_page_is_whole_and_its_version_is_kept(
    homecare: Homecare, seated: Callable[..., None], paths: Paths
) -> None:
    seated(*[""] * 15)
    ran = homecare("start")
    lines = ran.out.splitlines()
    for step in read_safety().steps:
        for sign in step.signs:
            assert lines.count(f"• {sign.text}") == 1
    for line in read_safety().ask_first().lines:
        assert f"• {line}" in lines
    assert rows(paths)["seen"] == 1


def test_enter_all_the_way_invents_nothing(
    homecare: Homecare, seated: Callable[..., None], paths: Paths
) -> None:
    seated(*[""] * 15)
    assert "All set." in homecare("start").out
    assert homecare("history", "--json").json == []
    assert not paths.settings.exists()
    assert homecare("start", "--json").json == {"open": False, "step": None, "resumed": False}
    assert "already a diary here" in homecare("start").out


def test_left_half_way_it_goes_on_there(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("", "", "", "", "", "", "", "", "neck", "4", "5")
    ran = homecare("start")
    assert "To continue: homecare start" in ran.err
    assert homecare("start", "--json").json == {"open": True, "step": "pain", "resumed": True}
    seated("neck", "4", "6", "", "", "", "")
    ran = homecare("start")
    assert "1 of 8" not in ran.out
    assert "6 of 8: Your pain today" in ran.out
    levels = sorted((line["kind"], line["level"]) for line in homecare("history", "--json").json)
    assert levels == [("average_24h", 6), ("now", 4)]


def test_back_goes_back_and_what_is_said_anew_takes_its_place(
    homecare: Homecare, seated: Callable[..., None]
) -> None:
    seated(
        "", "", "", "", "", "", "", "1", "neck", "4", "5", "", "back", "neck", "4", "6", "", "", "", "", ""
    )
    homecare("start")
    levels = sorted((line["kind"], line["level"]) for line in homecare("history", "--json").json)
    assert levels == [("average_24h", 6), ("now", 4)]


def test_back_at_the_first_step_stays_there(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("back", *[""] * 15)
    assert homecare("start").out.count("1 of 8: Welcome") == 2


def test_a_wrong_programme_is_named_and_asked_again(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("", "", "", "", "", "", "", "9", "desk-nek-upper-back", "desk-neck-upper-back", "", "", "", "", "")
    ran = homecare("start")
    assert "The number must be a whole number from 1 to 3, not 9." in ran.err
    assert "Did you mean desk-neck-upper-back?" in ran.err
    assert "From today: Desk neck and upper back." in ran.out


def test_a_high_level_offers_the_safety_page_and_judges_nothing(
    homecare: Homecare, seated: Callable[..., None]
) -> None:
    seated("", "", "", "", "", "", "", "", "neck", "9", "", "", "", "", "")
    assert "If you are unsure, see: homecare safety" in homecare("start").out


def test_much_sitting_is_asked_about(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("", "", "", "", "", "", "", "", "", "19h", "n", "6h", "", "", "")
    ran = homecare("start")
    assert "is that right?" in ran.err
    (sat,) = homecare("history", "--json").json
    assert sat["minutes"] == 360


def test_without_a_terminal_it_asks_nothing_and_writes_nothing(homecare: Homecare, paths: Paths) -> None:
    assert "no terminal to answer them in" in homecare("start", expect=2).refusal
    assert rows(paths).get("patient", 0) == 0
    assert "Your diary is ready, and empty." in homecare("start", "--yes").out
    assert homecare("start", "--json").json["open"] is False


def test_a_diary_that_is_there_is_never_asked(homecare: Homecare, seated: Callable[..., None]) -> None:
    homecare("log", "pain", "4")
    seated()
    assert "already a diary here" in homecare("start").out


STEPS_TO_PAIN = ("", "", "", "", "", "", "", "")


def test_going_back_and_pressing_enter_keeps_every_answer(
    homecare: Homecare, seated: Callable[..., None]
) -> None:
    given = ("", "jp", "", "", "", "", "", "1", "neck", "4", "5", "", "6h", "back")
    # At the last step: back to the sitting, the pain and the programme, then Enter all the way.
    seated(*given, "back", "back", "", "", "", "", "", "8", "+7d", "9:30")
    ran = homecare("start")
    assert "[6 h]" in ran.err
    assert "[Core and posture basics]" in ran.err
    assert "You now follow Core and posture basics." in ran.out
    said = homecare("history", "--json").json
    assert sorted(one["type"] for one in said) == ["pain", "pain", "sitting"]
    assert "Front plank" in homecare("today").out
    seated()


def test_an_answer_inside_a_step_is_on_disk_before_the_next_question(
    homecare: Homecare, seated: Callable[..., None]
) -> None:
    seated(*STEPS_TO_PAIN, "neck", "7")
    homecare("start")
    assert [one["level"] for one in homecare("history", "--json").json] == [7]
    seated("neck", "", "3", "", "", "8")
    ran = homecare("start")
    assert "Right now, your neck, 0 to 10: [7]" in ran.err
    seated("", "+7d", "")
    ran = homecare("start")
    assert "[8]" in ran.err
    assert [one["level"] for one in homecare("history", "--json").json] == [3, 7]
    course = homecare("sessions", "--json").json
    assert course["planned_in_all"] == 8


def test_a_file_from_the_practice_is_shown_and_taken_in(
    homecare: Homecare, seated: Callable[..., None], tmp_path: Path, clock: HandClock
) -> None:
    practice = Folder(tmp_path / "practice", clock)
    practice.add("Hana")
    with closing(practice.diary("Hana")) as given:
        given.programmes.assign(given.shelf.read(given.shelf.find("core-posture-basics")))
    file = practice.share(tmp_path / "hana.json", patient="Hana")
    seated(*STEPS_TO_PAIN[:7], str(file), "y", "", "", "", "", "")
    ran = homecare("start")
    assert "Core and posture basics" in ran.out
    assert "Front plank" in homecare("today").out


def test_settings_that_cannot_be_written_stop_nobody(
    homecare: Homecare, seated: Callable[..., None], paths: Paths
) -> None:
    paths.data.mkdir()
    paths.settings.write_text("theme = \n", encoding="utf-8")
    seated("", "jp", "", "", "", "", "", "", "neck", "4", "5", "", "", "", "", "")
    ran = homecare("start")
    assert "All set." in ran.out
    assert "could not be changed" in ran.err
    assert paths.settings.read_text(encoding="utf-8") == "theme = \n"


def test_json_with_yes_ends_it_and_says_so(homecare: Homecare) -> None:
    assert homecare("start", "--yes", "--json").json == {"open": False, "step": None, "resumed": False}
    assert homecare("start", "--json").json["open"] is False


def test_a_patient_that_there_is_not_is_refused(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    assert "Nobody" in homecare("--patient", "Nobody", "start", "--json", expect=2).refusal


def test_a_country_may_be_a_name_and_a_wrong_one_is_asked_again(
    homecare: Homecare, seated: Callable[..., None]
) -> None:
    seated("", "12", "Germany", *[""] * 14)
    ran = homecare("start")
    assert "homecare does not know the country “12”." in ran.err
    assert "stop and call 112." in ran.out
    assert homecare("settings", "country", "--json").json["value"] == "DE"
