"""Programme files that explain themselves: `programme check`, `show`, `diff` and `schema`."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from homecare.cli.texts.programme import plan_text
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from tests.cli.conftest import Homecare
from tests.core.files import BRIDGE, PLANK, plan_of, programme
from tests.core.written import PROGRAMMES
from tests.depth import examples

OwnProgramme = Callable[..., Path]
TEN = Path(__file__).parents[1] / "programmes" / "ten-mistakes.toml"

TEN_PROBLEMS = """\
line 6: version: “2” is not accepted. Write a whole number without quotes.
line 9: colour: is not a key that belongs here. Use one of: format, id, version, title, author, language, \
about, region, regions, schedule, sitting, pace, safety, define, exercise.
line 19, schedule: until: is set as well as weeks. Write one of the two.
line 24, sitting: break_exercises: item 2: there is no exercise “wal-angel”. Did you mean wall-angel?
line 29, exercise 1, front-plnk: use: there is no exercise “front-plnk”. Did you mean front-plank?
line 33, exercise 2, glute-bridge: sets: -1 is not accepted. Write a number of 1 or more.
line 34, exercise 2, glute-bridge: days: mon appears twice. Write days = "daily", or a list \
like days = ["mon", "wed", "fri"].
line 37, exercise 2, glute-bridge, progress 1, when: pain_peak: is not a key that belongs here. Did you mean \
pain_peak_max?
line 38, exercise 2, glute-bridge, progress 1, then: level: Glute bridge has no level 7. Its levels are \
1, 2, 3.
line 42, exercise 3, doorway-stretch: reps: does not fit: Doorway stretch is held. Write hold_s.
"""


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write a programme file, somewhere."""

    def written(name: str, text: str) -> Path:
        path = tmp_path / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return written


# check


def test_ten_mistakes_of_ten_sorts_are_said_at_once_each_with_its_line(homecare: Homecare) -> None:
    ran = homecare("programme", "check", str(TEN), expect=2)
    assert ran.out == "".join(f"{TEN}, {line}\n" for line in TEN_PROBLEMS.splitlines())
    assert ran.err == "10 problems found. Correct what is listed and check again.\n"


def test_a_file_with_warnings_alone_can_be_used(homecare: Homecare, written: Callable[..., Path]) -> None:
    odd = written("odd", programme())
    ran = homecare("programme", "check", str(odd))
    assert ran.out.splitlines() == [
        f"Warning: {odd}, line 9, exercise 1, front-plank: use: Front plank is strength work, but it is set "
        'for every day. 3 to 4 times a week is commonly taught: days = ["mon", "wed", "fri"].',
        "No problems, 1 warning. You can use the file as it is.",
    ]
    assert ran.err == ""
    homecare("programme", "assign", str(odd), "--yes")


def test_warnings_are_counted_apart_from_problems(homecare: Homecare, written: Callable[..., Path]) -> None:
    odd, fine = (
        written("odd", programme()),
        written("fine", programme(slug="fine", body=PLANK + "every = 2\n")),
    )
    ran = homecare("programme", "check", str(odd), str(fine))
    assert ran.out.endswith("No problems, 1 warning. You can use all 2 files as they are.\n")
    assert f"{fine}: no problems\n" in ran.out
    ran = homecare("programme", "check", str(odd), str(TEN), expect=2)
    assert "10 problems found in 1 of 2 files, and 1 warning." in ran.err


def test_what_must_be_mended_comes_before_the_warnings(
    homecare: Homecare, written: Callable[..., Path]
) -> None:
    taken = written("taken", programme(slug="flare-minimum", version=2))
    clash, warning = homecare("programme", "check", str(taken), expect=2).out.splitlines()
    assert clash.startswith(f"{taken}, line 3: version: flare-minimum version 2 already comes with homecare")
    assert warning.startswith("Warning: ")


def test_a_version_that_was_given_with_another_text_is_named_with_the_next_free_number(
    homecare: Homecare, written: Callable[..., Path]
) -> None:
    for version in (1, 2):
        homecare("programme", "assign", str(written("mine", programme(version=version))), "--yes")
    mine = written("mine", programme(version=1, body=BRIDGE + "every = 2\n"))
    clash = homecare("programme", "check", str(mine), expect=2).out
    assert clash.startswith(f"{mine}, line 3: version: test-routine version 1 is already in use, with a diff")
    assert clash.endswith("A version in use never changes: write version = 3.\n")
    homecare("programme", "assign", str(mine), "--yes", expect=2)
    written("mine", programme(version=3, body=BRIDGE + "every = 2\n"))
    homecare("programme", "check", str(mine))
    homecare("programme", "check", str(written("mine", programme(version=2))))


def test_check_needs_no_patient_and_makes_no_diary(
    homecare: Homecare, written: Callable[..., Path], paths: Paths
) -> None:
    mine = written("mine", programme())
    homecare("programme", "check", str(mine))
    assert not paths.data.exists()
    for name in ("Hana", "Ken"):
        homecare("patient", "add", name)
    homecare("--patient", "Hana", "programme", "assign", str(mine), "--yes")
    written("mine", programme(body=BRIDGE))
    assert "is already in use" in homecare("programme", "check", str(mine), expect=2).out


def test_a_diary_that_cannot_be_read_does_not_stop_the_check(
    homecare: Homecare, written: Callable[..., Path], paths: Paths
) -> None:
    paths.data.mkdir(parents=True)
    paths.database.write_bytes(b"no database at all, " * 100)
    ran = homecare("programme", "check", str(written("mine", programme())))
    assert "No problems, 1 warning." in ran.out
    assert ran.err.startswith("Note: ")


def test_a_folder_that_may_not_be_looked_into_does_not_stop_the_check(
    homecare: Homecare, written: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("homecare.cli.context.read_settings", refuse)
    monkeypatch.setattr(Path, "iterdir", refuse)
    ran = homecare("programme", "check", str(written("mine", programme())))
    assert "No problems, 1 warning." in ran.out
    assert "cannot be read" in ran.err


def test_a_last_day_that_is_over_is_warned_of(homecare: Homecare, written: Callable[..., Path]) -> None:
    for day, over in (("2020-01-31", True), ("2026-11-23", True), ("2026-11-24", False)):
        head = f"[schedule]\nuntil = {day}\n"
        out = homecare("programme", "check", str(written("mine", programme(head=head)))).out
        assert ("line 7, schedule: until: its last day, " in out) is over


# show


def test_the_week_is_a_table_of_words_that_fits_eighty_columns(
    homecare: Homecare, written: Callable[..., Path]
) -> None:
    body = (
        PLANK + 'days = ["mon", "fri"]\n' + BRIDGE + "every = 2\n"
        '[[exercise]]\nuse = "cat-cow"\ntimes_per_day = 2\n[[exercise]]\nuse = "stand-and-walk"\n'
    )
    out = homecare("programme", "show", str(written("mine", programme(body=body)))).out
    table = out[out.index("The week") : out.index("The minutes are the most")].splitlines()
    assert [line.split() for line in table[1:3]] == [
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        ["Front", "plank", "once", "–", "–", "–", "once", "–", "–"],
    ]
    assert table[3].split("  ")[-1].strip() == "once every 2 days, from the first day"
    assert table[4].split()[1:] == ["twice"] * 7
    assert table[5].split()[:4] == ["Stand", "and", "walk", "(break)"]
    minutes = [int(number) for number in table[6].split()[1:]]
    assert minutes[0] == minutes[4] > minutes[1] > 0
    assert table[1].index("Fri") == table[2].rindex("once")
    assert all(len(line) <= 80 for line in table)


def test_show_says_rules_pace_safety_and_own_exercises_in_full(
    homecare: Homecare, written: Callable[..., Path]
) -> None:
    head = """regions = ["Jaw joint"]
[schedule]
until = 2027-01-31
[sitting]
break_exercises = ["stand-and-walk", "nod"]
reference_hours = [5]
[pace]
get_ready_s = 10
rest_s = 90
[safety]
pain_peak_max = 4
next_day_rise_max = 1
contact = "Clinic, 03-0000-0000"
[[define]]
key = "nod"
name = "Nod"
kind = "reps"
mistakes = ["rushing"]
cautions = ["vertigo"]
steps = { move = "Nod." }
[[define.level]]
name = "small"
sets = 1
reps = 4
say = "Smaller than you think."
"""
    body = PLANK + (
        'note = "On a mat."\n'
        "[[exercise.progress]]\n"
        "when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }\n"
        "then = { level = 2 }\n"
        "[[exercise.progress]]\n"
        "when = { sessions_at_full_dose = 1, next_day_rise_max = 1 }\nthen = { sets = 4, hold_s = 60 }\n"
        "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 0 }\nthen = { level = 3 }\n"
        "[[exercise.step_back]]\n"
        "when = { pain_peak_over = 5, next_day_rise_from = 2 }\nthen = { level = 1 }\n"
    )
    out = homecare("programme", "show", str(written("mine", programme(head=head, body=body)))).out
    for said in (
        "Until Sun 31 Jan 2027. It adds these regions: jaw joint.",
        "  Front plank, on the knees, level 1",
        "    3 × 10 s; daily; rest 1 min 30 s between sets",
        "    Note: On a mat.",
        "    After 3 full doses with peak pain 2 or less and no rise in pain the next day: "
        "level 2, 3 × 20 s (on the toes).",
        "    After 1 full dose with at most 1 point more pain the next day: 4 sets, held 1 min.",
        "    At once: level 3, 3 × 45 s (on the toes, longer).",
        "    From 4 × 1 min, if peak pain is above 5, or if pain is 2 points or more above "
        "usual the next day: back to level 1, 3 × 10 s (on the knees).",
        "Each step, forward or back, is only proposed. Nothing changes unless you agree.",
        "Sitting: a break of 2 min after 30 min in the chair, such as Stand and walk or Nod. "
        "The chart has lines at 5 h; they do not mean pass or fail.",
        "Pace: 10 s to get ready, 1 min 30 s of rest between sets; an exercise's own times come first.",
        "Stop rule: pain above 4 during an exercise, or pain the next day more than 1 point above usual.",
        "Your programme says: Clinic, 03-0000-0000",
        "Nod (only in this programme):",
        "  Move: Nod.",
        "  Level 1, small, 4 reps: Smaller than you think.",
        "  Avoid: rushing.",
        "  Ask first about: vertigo.",
    ):
        assert f"{said}\n" in out


def test_on_a_narrow_terminal_the_week_is_said_day_by_day(
    homecare: Homecare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setattr(
        "homecare.cli.output.printing.shutil.get_terminal_size", lambda fallback: os.terminal_size((50, 24))
    )
    out = homecare("programme", "show", "desk-neck-upper-back").out
    assert "  Mon, 11 min: Front plank, Glute bridge," in out
    assert all(len(line) <= 50 for line in out.splitlines())


def test_the_programme_followed_is_marked_though_an_older_program_kept_it(
    homecare: Homecare, monkeypatch: pytest.MonkeyPatch
) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    older = Shelf.plan

    def newer(self: Shelf, text: str, file: str) -> object:
        from dataclasses import replace

        return replace(older(self, text, file), regions=("jaw",))

    monkeypatch.setattr(Shelf, "plan", newer)
    lines = homecare("programme", "list").out.splitlines()
    assert any("desk-neck-upper-back" in line and line.endswith("followed now") for line in lines)


SHELF = Shelf(bundled_programmes(), bundled_programmes())


@settings(
    max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=PROGRAMMES)
def test_any_programme_is_shown_within_eighty_columns_of_table(text: str) -> None:
    lines = plan_text(plan_of(text, SHELF.library))
    week = lines[lines.index("The week, as times a day:") + 1 :]
    table = week[: next(at for at, line in enumerate(week) if line.startswith("The minutes are the most"))]
    assert all(len(line) <= 80 for line in table)
    assert len({line.split()[-1] for line in table[-1:]}) == 1


# diff


def test_diff_says_versions_first_then_each_difference(
    homecare: Homecare, written: Callable[..., Path]
) -> None:
    old = written("old", programme(body=PLANK + '[[exercise]]\nuse = "wall-angel"\n'))
    new = written("new", programme(version=2, body=PLANK + 'hold_s = 30\n[[exercise]]\nuse = "chin-tuck"\n'))
    assert homecare("programme", "diff", str(old), str(new)).out.splitlines() == [
        "test-routine: version 1 → version 2",
        "",
        "  Front plank: 10 s → 30 s",
        "  Chin tuck added: 5 reps · 5 s, daily, level 1 (lying nod)",
        "  Wall angel removed",
    ]


def test_diff_warns_where_the_version_was_not_raised(
    homecare: Homecare, written: Callable[..., Path]
) -> None:
    old = written("old", programme(version=3))
    same = written("same", programme(version=3, body=PLANK + "sets = 4\n"))
    lower = written("lower", programme(version=2))
    first, second, *_ = homecare("programme", "diff", str(old), str(same)).out.splitlines()
    assert first == "test-routine: version 3 in both"
    assert second.startswith("Warning: both are version 3, but their texts differ. Raise version by one")
    assert "Warning: version 2 is lower than 3" in homecare("programme", "diff", str(old), str(lower)).out


def test_diff_of_comments_alone_and_of_the_same_text(
    homecare: Homecare, written: Callable[..., Path]
) -> None:
    old = written("old", programme())
    new = written("new", programme(version=2) + "# The end.\n")
    assert "Both ask for the same" in homecare("programme", "diff", str(old), str(new)).out
    copy = written("copy", programme().replace("\n", "\r\n"))
    assert homecare("programme", "diff", str(old), str(copy)).out.splitlines() == [
        "test-routine: version 1 in both",
        "The two files have the same text.",
    ]


def test_diff_takes_names_of_the_shelf_and_refuses_what_cannot_be_used(homecare: Homecare) -> None:
    out = homecare("programme", "diff", "core-posture-basics", "flare-minimum").out
    assert out.startswith("core-posture-basics, version 2 → flare-minimum, version 2\n")
    refusal = homecare("programme", "diff", "flare-minimum", str(TEN), expect=2).refusal
    assert refusal.startswith(f"{TEN}, line 6: version")
    assert "no programme file" in homecare("programme", "diff", "nowhere", "flare", expect=2).refusal


# schema


def test_the_schema_is_printed_for_an_editor(homecare: Homecare) -> None:
    printed = homecare("programme", "schema").out
    assert json.loads(printed)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    help_text = homecare("programme", "schema", "--help").out
    assert "\n    #:schema ./homecare-programme.schema.json\n" in help_text
