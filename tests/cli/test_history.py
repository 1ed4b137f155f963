"""`homecare history`, `edit` and `undo`: what was logged, corrected and taken back."""

from collections.abc import Callable

import pytest

from homecare.core.records.records import EDITABLE, ENTRY_TYPES
from homecare.paths import Paths
from tests.cli.conftest import Homecare


def _id(homecare: Homecare, kind: str) -> str:
    return next(str(entry["id"]) for entry in homecare("history", "--json").json if entry["type"] == kind)


def test_history_has_days_and_short_ids_newest_first(homecare: Homecare) -> None:
    homecare("log", "pain", "5", "--date", "yesterday")
    homecare("log", "pain", "4")
    lines = homecare("history").out.splitlines()
    assert lines[0] == "Tue 24 Nov 2026"
    assert "Mon 23 Nov 2026" in lines
    assert lines[1].startswith(f"  {_id(homecare, 'pain')[:8]}  Pain 4")
    assert lines[-1].endswith("Pain 5, upper back, on average over the last 24 hours, entered later")


def test_an_empty_history_says_how_to_begin(homecare: Homecare) -> None:
    assert homecare("history").out == "Nothing is logged yet. Begin with: homecare log pain 4\n"
    assert homecare("history", "--since", "-3d").out == "Nothing is logged from Sat 21 Nov 2026 onwards.\n"


def test_history_is_narrowed_by_day_and_number(homecare: Homecare) -> None:
    for ago in range(5):
        homecare("log", "pain", "4", "--date", f"-{ago}d")
    assert len(homecare("history", "--json", "--since", "-2d").json) == 3
    assert len(homecare("history", "--json", "--limit", "2").json) == 2
    assert homecare("history", "--limit", "2").out.count("Pain") == 2


def test_a_long_history_is_shortened_for_a_person_and_says_so(homecare: Homecare) -> None:
    for _ in range(45):
        homecare("log", "pain", "4")
    out = homecare("history").out
    assert out.count("Pain 4") == 40
    assert "homecare history --since" in out
    assert len(homecare("history", "--json").json) == 45


def test_undo_says_what_was_undone_and_goes_on_to_the_one_before(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--date", "yesterday")
    homecare("log", "sitting", "2h")
    pain = "Pain 4, upper back, on average over the last 24 hours (Mon 23 Nov 2026)"
    assert homecare("undo").out == f"Undone: Sitting 2 h in total.\nThe next undo takes back: {pain}.\n"
    assert homecare("undo").out == (f"Undone: {pain}.\nThere is nothing more to undo.\n")
    assert "There is nothing to undo." in homecare("undo", expect=2).refusal


@pytest.mark.parametrize(
    ("log", "kind", "change", "said"),
    [
        (["pain", "4"], "pain", ["--level", "6", "--region", "neck", "--kind", "worst"], "Pain 6, neck, at"),
        (["pain", "4", "--note", "x"], "pain", ["--note", ""], "24 hours, Tue"),
        (["pain", "4"], "pain", ["--date", "-2d"], "Sun 22 Nov 2026"),
        (["sitting", "2h"], "sitting", ["--sitting", "3h15m"], "Sitting 3 h 15"),
        (["sitting", "2h"], "sitting", ["--minutes", "19h", "--yes"], "Sitting 19 h"),
        (["exercise", "front-plank"], "exercise", ["--sets", "2"], "partly done, 2 sets"),
        (["exercise", "front-plank"], "exercise", ["--hold", "5"], "partly done, 3 sets, 15 s"),
        (["exercise", "front-plank"], "exercise", ["--skip", "tired"], "skipped (tired)"),
        (["exercise", "front-plank"], "exercise", ["--peak", "4"], "peak pain 4"),
        (["session"], "session", ["--before", "5", "--after", "2", "--points", "ST36"], "5 before, 2 after"),
        (["session"], "session", ["--with", "cupping"], "with cupping"),
        (["rest"], "rest", ["--reason", "flare"], "Rest day: flare"),
    ],
)  # fmt: skip
def test_an_entry_is_corrected_by_its_id_or_the_beginning_of_it(
    homecare: Homecare, log: list[str], kind: str, change: list[str], said: str
) -> None:
    homecare("log", *log)
    before = homecare("history", "--json").json
    ran = homecare("edit", _id(homecare, kind)[:8], *change)
    assert said in ran.out.splitlines()[1]
    homecare("undo")
    assert homecare("history", "--json").json == before


def test_what_was_done_in_a_break_is_corrected(homecare: Homecare) -> None:
    homecare("sit", "break")
    out = homecare("edit", _id(homecare, "break")[:8], "--done", "a walk").out
    assert "Now: Break without a reminder: a walk" in out
    refusal = homecare("edit", _id(homecare, "break")[:8], "--level", "4", expect=2).refusal
    assert "You can use: --done, --date." in refusal


def test_every_kind_of_entry_is_corrected_or_says_why_not() -> None:
    assert set(EDITABLE) == set(ENTRY_TYPES)


def test_an_entry_is_taken_out_and_undo_brings_it_back(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    entry = _id(homecare, "pain")
    assert homecare("edit", entry, "--remove").out.startswith("Removed: Pain 4")
    assert homecare("history", "--json").json == []
    homecare("undo")
    assert _id(homecare, "pain") == entry


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ([], "You did not say what to change. Use --level, --region"),
        (["--sets", "2"], "--sets does not apply to this kind of entry (“pain”). You can use: --level"),
        (["--level", "11"], "Pain must be a whole number from 0 to 10, not 11."),
        (["--region", ""], "The region is empty."),
        (["--date", "2026-11-25"], "is in the future"),
        (["--remove", "--level", "3"], "--remove removes the whole entry"),
    ],
)
def test_a_correction_that_does_not_fit_is_refused(homecare: Homecare, change: list[str], said: str) -> None:
    homecare("log", "pain", "4")
    before = homecare("history", "--json").json
    assert said in homecare("edit", _id(homecare, "pain"), *change, expect=2).refusal
    assert homecare("history", "--json").json == before


def test_an_id_that_is_not_there_is_named(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    assert "“abcdef12”" in homecare("edit", "abcdef12", "--level", "3", expect=2).refusal
    whole = "3f2a91c0-0000-4000-8000-000000000000"
    assert whole in homecare("edit", whole, "--level", "3", expect=2).refusal


def test_unlikely_sitting_in_a_correction_is_asked_for(
    homecare: Homecare, answer: Callable[[str], None], paths: Paths
) -> None:
    homecare("log", "sitting", "2h")
    entry = _id(homecare, "sitting")
    assert "--yes" in homecare("edit", entry, "--sitting", "19h", expect=2).refusal
    answer("yes")
    assert "Now: Sitting 19 h" in homecare("edit", entry, "--sitting", "19h").out


# What undo would take back


def test_undo_shows_what_it_would_take_back_and_does_nothing(homecare: Homecare) -> None:
    assert homecare("undo", "--show").out == "There is nothing to undo.\n"
    homecare("log", "pain", "4", "--date", "yesterday")
    homecare("log", "sitting", "2h")
    before = homecare("history", "--json").json
    assert homecare("undo", "--show").out.splitlines() == [
        "Undo takes these back, one at a time, in this order:",
        "  1  Sitting 2 h in total",
        "  2  Pain 4, upper back, on average over the last 24 hours (Mon 23 Nov 2026)",
    ]
    assert homecare("history", "--json").json == before


def test_a_long_stack_is_shortened_for_a_person_and_says_so(homecare: Homecare) -> None:
    for _ in range(12):
        homecare("log", "pain", "4")
    out = homecare("undo", "--show").out
    assert out.count("Pain 4") == 10
    assert "homecare undo --show --limit" in out
    assert homecare("undo", "--show", "--limit", "2").out.count("Pain 4") == 2
    assert homecare("undo", "--show", "--limit", "12").out.splitlines()[-1].startswith(" 12  Pain 4")
    assert len(homecare("undo", "--show", "--json").json) == 12


@pytest.mark.parametrize("words", [["--json"], ["--limit", "3"]])
def test_undo_is_not_done_by_a_word_that_only_shows(homecare: Homecare, words: list[str]) -> None:
    homecare("log", "pain", "4")
    assert "nothing was undone" in homecare("undo", *words, expect=2).refusal
    assert len(homecare("history", "--json").json) == 1


# Looking for something


def test_history_is_narrowed_by_days(homecare: Homecare) -> None:
    for ago in range(5):
        homecare("log", "pain", str(ago), "--date", f"-{ago}d")

    def levels(*words: str) -> list[int]:
        return [one["level"] for one in homecare("history", "--json", *words).json]

    assert levels("--until", "-3d") == [3, 4]
    assert levels("--since", "-2d", "--until", "yesterday") == [1, 2]
    assert levels("--date", "2026-11-22") == [2]
    assert "is for one day only" in homecare("history", "--date", "today", "--since", "-3d", expect=2).refusal
    refusal = homecare("history", "--since", "today", "--until", "-3d", expect=2).refusal
    assert refusal.startswith("Sat 21 Nov 2026 is before Tue 24 Nov 2026.")


def test_history_is_narrowed_by_kind_and_words(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--note", "new pillow")
    homecare("log", "sitting", "2h")
    homecare("log", "rest", "--reason", "Pillow shopping")

    def types(*words: str) -> list[str]:
        return sorted(one["type"] for one in homecare("history", "--json", *words).json)

    assert types("--text", "PILLOW") == ["pain", "rest"]
    assert (
        types("--type", "sitting", "--type", "rest") == types("--type", "sitting,rest") == ["rest", "sitting"]
    )
    assert types("--text", "pillow", "--type", "rest") == ["rest"]
    assert homecare("history", "--text", "--json").out == "No entries with “--json”.\n"
    assert "Did you mean pain?" in homecare("history", "--type", "pian", expect=2).refusal
    assert "no words to search for" in homecare("history", "--text", " ", expect=2).refusal
    assert "is empty" in homecare("history", "--type", ",", expect=2).refusal


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--date", "today"], "Nothing is logged on Tue 24 Nov 2026."),
        (["--until", "yesterday"], "Nothing is logged up to Mon 23 Nov 2026."),
        (
            ["--since", "-3d", "--until", "today"],
            "Nothing is logged from Sat 21 Nov 2026 to Tue 24 Nov 2026.",
        ),
        (["--type", "pain,rest", "--text", "x"], "No entries for pain or rest days with “x”."),
        (["--removed"], "Nothing was removed or undone."),
        (["--versions"], "Nothing is logged yet. Begin with: homecare log pain 4"),
    ],
)
def test_nothing_found_is_said_in_words(homecare: Homecare, words: list[str], said: str) -> None:
    assert homecare("history", *words).out == f"{said}\n"
    assert homecare("history", *words, "--json").json == []


# A way back


def test_what_an_entry_was_is_shown_and_comes_back(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    first = _id(homecare, "pain")[:8]
    homecare("edit", first, "--level", "5", "--date", "yesterday")
    lines = homecare("history", "--versions").out.splitlines()
    assert lines[1].split("  ")[2].startswith("Pain 5")
    assert lines[2] == (
        f"    {first}  until Tue 24 Nov 2026, 20:00, then changed: "
        "Pain 4, upper back, on average over the last 24 hours, Tue 24 Nov 2026"
    )
    assert lines[-1].endswith("homecare edit ID --bring-back")
    out = homecare("edit", first, "--bring-back").out.splitlines()
    assert out[0].startswith("Brought back: Pain 4")
    assert out[1].startswith("It replaces: Pain 5")
    assert out[-1] == "To undo: homecare undo"
    assert "Undone: brought back: Pain 4" in homecare("undo").out
    assert [one["level"] for one in homecare("history", "--json").json] == [5]


def test_what_was_removed_or_undone_is_listed_and_comes_back(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    pain = _id(homecare, "pain")[:8]
    homecare("edit", pain, "--remove")
    homecare("log", "sitting", "2h")
    sitting = _id(homecare, "sitting")[:8]
    homecare("undo")
    listed = homecare("history", "--removed").out
    assert f"{pain}  Pain 4, upper back, on average over the last 24 hours, removed on Tue 24 Nov" in listed
    assert f"{sitting}  Sitting 2 h in total, undone on Tue 24 Nov 2026, 20:00" in listed
    for one in (pain, sitting):
        assert f"homecare edit {one} --bring-back" in homecare("edit", one, "--date", "-1d", expect=2).refusal
        assert homecare("edit", one, "--bring-back").out.startswith("Brought back: ")
    assert homecare("history", "--removed").out == "Nothing was removed or undone.\n"
    assert len(homecare("history", "--json").json) == 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (["--bring-back"], "is in the diary: Pain 4"),
        (["--bring-back", "--level", "3"], "Change it afterwards."),
        (["--bring-back", "--remove"], "Use one or the other."),
    ],
)
def test_a_return_that_does_not_fit_is_refused(homecare: Homecare, change: list[str], said: str) -> None:
    homecare("log", "pain", "4")
    assert said in homecare("edit", _id(homecare, "pain")[:8], *change, expect=2).refusal
    assert len(homecare("undo", "--show", "--json").json) == 1


def test_a_rest_day_is_not_moved_onto_another(homecare: Homecare) -> None:
    homecare("log", "rest", "--date", "yesterday")
    homecare("log", "rest")
    today = next(one for one in homecare("history", "--json").json if one["day"] == "2026-11-24")
    refusal = homecare("edit", today["id"], "--date", "yesterday", expect=2).refusal
    assert "Mon 23 Nov 2026 is already a rest day." in refusal
    assert [one["day"] for one in homecare("history", "--json").json] == ["2026-11-24", "2026-11-23"]
