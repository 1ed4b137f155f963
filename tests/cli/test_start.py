"""`homecare start`: the first run as questions, on and back, left and gone on with."""

from collections.abc import Callable

import pytest

from homecare.core.safety import EMERGENCY
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows

Answer = Callable[[str], None]


@pytest.fixture
def seated(answer: Answer) -> Callable[..., None]:
    """Sit at the terminal with these answers, one a line; after the last nothing more is typed."""

    def seated(*answers: str) -> None:
        answer("\n".join(answers))

    return seated


FULL = ("", "jp", "", "", "2", "neck", "11", "4", "5", "", "25h", "6h30m", "8", "2020-01-01", "+7d", "9:30")


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
    for wrong in ("from 0 to 10, not 11", "longer than a day", "is past"):
        assert wrong in ran.err
    said = [line["type"] for line in homecare("history", "--json").json]
    assert sorted(said) == ["pain", "pain", "sitting"]
    assert "Desk neck and upper back" in homecare("today").out
    assert homecare("settings", "region", "--json").json["value"] == "neck"
    assert "119" in homecare("safety").out


def test_the_safety_page_is_whole_and_its_version_is_kept(
    homecare: Homecare, seated: Callable[..., None], paths: Paths
) -> None:
    seated(*[""] * 12)
    ran = homecare("start")
    for section in read_safety().sections:
        for sign in section.lines:
            assert sign.text in ran.out
    assert read_safety().sections[0].key == EMERGENCY
    assert rows(paths)["seen"] == 1


def test_enter_all_the_way_invents_nothing(
    homecare: Homecare, seated: Callable[..., None], paths: Paths
) -> None:
    seated(*[""] * 12)
    assert "All set." in homecare("start").out
    assert homecare("history", "--json").json == []
    assert not paths.settings.exists()
    assert homecare("start", "--json").json == {"open": False, "step": None, "resumed": False}
    assert "a diary here already" in homecare("start").out


def test_left_half_way_it_goes_on_there(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("", "", "", "", "", "neck", "4", "5")
    ran = homecare("start")
    assert "homecare start goes on here" in ran.err
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
    seated("", "", "", "", "1", "neck", "4", "5", "", "back", "neck", "4", "6", "", "", "", "", "")
    homecare("start")
    levels = sorted((line["kind"], line["level"]) for line in homecare("history", "--json").json)
    assert levels == [("average_24h", 6), ("now", 4)]


def test_back_at_the_first_step_stays_there(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("back", *[""] * 12)
    assert homecare("start").out.count("1 of 8: Welcome") == 2


def test_a_wrong_programme_is_named_and_asked_again(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("", "", "", "", "9", "desk-nek-upper-back", "desk-neck-upper-back", "", "", "", "", "")
    ran = homecare("start")
    assert "The number is a whole number from 1 to 3, not 9." in ran.err
    assert "Did you mean desk-neck-upper-back?" in ran.err
    assert "From today: Desk neck and upper back." in ran.out


def test_a_high_level_offers_the_safety_page_and_judges_nothing(
    homecare: Homecare, seated: Callable[..., None]
) -> None:
    seated("", "", "", "", "", "neck", "9", "", "", "", "", "")
    assert "If you are unsure, see: homecare safety" in homecare("start").out


def test_much_sitting_is_asked_about(homecare: Homecare, seated: Callable[..., None]) -> None:
    seated("", "", "", "", "", "", "19h", "n", "6h", "", "", "")
    ran = homecare("start")
    assert "is that right?" in ran.err
    (sat,) = homecare("history", "--json").json
    assert sat["minutes"] == 360


def test_without_a_terminal_it_asks_nothing_and_writes_nothing(homecare: Homecare, paths: Paths) -> None:
    assert "no terminal to ask them at" in homecare("start", expect=2).refusal
    assert rows(paths).get("patient", 0) == 0
    assert "An empty diary begins." in homecare("start", "--yes").out
    assert homecare("start", "--json").json["open"] is False


def test_a_diary_that_is_there_is_never_asked(homecare: Homecare, seated: Callable[..., None]) -> None:
    homecare("log", "pain", "4")
    seated()
    assert "a diary here already" in homecare("start").out
