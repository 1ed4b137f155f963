"""`homecare programme`: listed, shown, checked, followed and ended, always after a yes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from homecare.paths import Paths, bundled_programmes
from tests.cli.conftest import Homecare, rows
from tests.core.files import programme

OwnProgramme = Callable[..., Path]


def test_the_list_has_bundled_and_own_files_and_marks_the_one_followed(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    own_programme()
    homecare("programme", "assign", "mine", "--yes")
    lines = [" ".join(line.split()) for line in homecare("programme", "list").out.splitlines()]
    assert "desk-neck-upper-back version 2 Desk neck and upper back" in lines
    assert "mine version 1 My own followed now, your own file" in lines


def test_a_bad_file_is_listed_and_stops_nothing(homecare: Homecare, own_programme: OwnProgramme) -> None:
    own_programme("bad", exercise='use = "nothing"')
    out = homecare("programme", "list").out
    assert "bad.toml cannot be used: 1 problem." in out
    assert "flare-minimum" in out


def test_listing_and_showing_make_nothing(homecare: Homecare, paths: Paths) -> None:
    homecare("programme", "list")
    homecare("programme", "show", "flare-minimum")
    homecare("programme", "check", "flare-minimum")
    assert not paths.data.exists()


def test_show_gives_doses_days_rules_and_the_practitioners_words(homecare: Homecare) -> None:
    out = homecare("programme", "show", "desk-neck-upper-back").out
    assert "For 6 weeks." in out
    assert "Front plank, on the knees" in out
    assert "Mon, Wed, Fri" in out
    assert "Your programme says: Stop if pain goes above 5" in out
    assert "Nothing changes unless you agree" in out


def test_show_alone_is_the_programme_that_is_followed(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes")
    assert homecare("programme", "show").out.startswith("Flare minimum, version 2")


def test_check_names_every_problem_with_its_line(homecare: Homecare, own_programme: OwnProgramme) -> None:
    bad = own_programme("bad", exercise='use = "chin-tuck"\nsets = -3\nholds = 2')
    ran = homecare("programme", "check", str(bad), expect=2)
    first, second = ran.out.splitlines()
    assert first.startswith(f"{bad}, line 9, exercise 1, chin-tuck: sets: -3 is not accepted")
    assert second.startswith(f"{bad}, line 10, exercise 1, chin-tuck: holds: is not a key")
    assert ran.err.splitlines() == ["2 problems found. Correct what is listed and check again."]


def test_check_opens_folders_and_says_no_problems(homecare: Homecare, tmp_path: Path) -> None:
    out = homecare("programme", "check", str(bundled_programmes())).out
    assert out.count("no problems") == 3
    assert "This folder has no programme files" in homecare("programme", "check", str(tmp_path), expect=2).out


def test_check_finds_the_same_name_on_different_texts(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    one, other = own_programme("one"), own_programme("other")
    other.write_text(one.read_text(encoding="utf-8").replace("My own", "My other"), encoding="utf-8")
    ran = homecare("programme", "check", str(one), str(other), expect=2)
    assert f"{one}: no problems" in ran.out
    assert "one version 1 is already in one.toml, with a different text" in ran.out


def test_assign_says_what_changes_and_needs_a_yes(homecare: Homecare, paths: Paths) -> None:
    ran = homecare("programme", "assign", "desk-neck-upper-back", expect=2)
    assert "From Tue 24 Nov 2026, for 6 weeks" in ran.out
    assert "Front plank, on the knees" in ran.out
    assert "There is no other programme" in ran.out
    assert "--yes" in ran.err
    assert len(ran.err.splitlines()) == 1
    assert set(rows(paths)) <= {"alembic_version"}


@pytest.mark.parametrize(("word", "code"), [("y", 0), ("yes", 0), ("n", 2), ("", 2)])
def test_assign_at_the_terminal_follows_the_answer(
    homecare: Homecare, answer: Callable[[str], None], word: str, code: int
) -> None:
    answer(word)
    homecare("programme", "assign", "flare-minimum", expect=code)
    followed = homecare("today", "--json").json["programme"]
    assert (followed is not None) == (code == 0)


def test_a_second_programme_takes_the_place_of_the_first(homecare: Homecare) -> None:
    homecare("programme", "assign", "core-posture-basics", "--yes", "--from", "-3d")
    out = homecare("programme", "assign", "flare-minimum", "--yes", "--from", "2026-11-30").out
    assert "It replaces Core and posture basics, version 2, from that day." in out
    assert homecare("today", "--json").json["programme"]["id"] == "core-posture-basics"
    later = homecare("today", "--json", "--date", "2026-12-01").json
    assert later["programme"]["id"] == "flare-minimum"


def test_assign_takes_a_path_an_end_and_planned_sessions(
    homecare: Homecare, own_programme: OwnProgramme
) -> None:
    file = own_programme()
    homecare("programme", "assign", str(file), "--yes", "--until", "2026-12-24", "--planned-sessions", "6")
    assert homecare("today", "--json").json["sessions"] == {"done": 0, "planned": 6}
    assert homecare("today", "--json", "--date", "2026-12-25").json["programme"] is None


def test_end_needs_a_yes_and_says_what_ended(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes", "--from", "-3d")
    refused = homecare("programme", "end", expect=2).refusal
    assert "Mon 23 Nov 2026 as its last day" in refused
    assert "--yes" in refused
    assert "Ended: Flare minimum." in homecare("programme", "end", "--yes").out
    assert homecare("today", "--json").json["programme"] is None
    assert homecare("today", "--json", "--date", "yesterday").json["programme"]["id"] == "flare-minimum"
    homecare("undo")
    assert homecare("today", "--json").json["programme"]["id"] == "flare-minimum"


def test_end_on_a_day_keeps_that_day(homecare: Homecare) -> None:
    homecare("programme", "assign", "flare-minimum", "--yes")
    homecare("programme", "end", "--on", "today", "--yes")
    assert homecare("today", "--json").json["programme"]["id"] == "flare-minimum"
    assert homecare("today", "--json", "--date", "2026-11-25").json["programme"] is None


UNSAFE = """
[[exercise]]
use = "front-plank"
[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 8 }
then = { level = 2 }
[[exercise.step_back]]
when = { pain_peak_over = 2 }
then = { level = 1 }
"""


def test_rules_that_contradict_each_other_are_neither_checked_well_nor_followed(
    homecare: Homecare, paths: Paths
) -> None:
    paths.programmes.mkdir(parents=True)
    file = paths.programmes / "neck6.toml"
    file.write_text(
        programme(slug="neck-six-weeks", head="[safety]\npain_peak_max = 4\n", body=UNSAFE), encoding="utf-8"
    )
    checked = homecare("programme", "check", "neck6", expect=2)
    assert [line.split(":")[0] for line in checked.out.splitlines() if "Warning" not in line] == [
        "neck6, line 13, exercise 1, front-plank, progress 1, when",
        "neck6, line 13, exercise 1, front-plank, progress 1",
    ]
    refused = homecare("programme", "assign", "neck-six-weeks", "--yes", expect=2).refusal
    assert "says stop above 4. Write 4 or less. (1 more: homecare programme check neck6.toml)" in refused
    assert homecare("today", "--json").json["programme"] is None
    assert "neck6.toml cannot be used: 2 problems." in homecare("programme", "list").out
