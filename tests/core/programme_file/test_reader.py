"""Programme files: what they mean, and what is said of one that is wrong."""

import re
import tomllib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.programme.exercises import Library, parse_library
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json, plan_to_json
from homecare.core.programme_file.advice import advise
from homecare.core.programme_file.problems import Problem, ProgrammeFileError
from homecare.core.programme_file.reader import digest, parse_programme
from homecare.core.records.records import Outcome
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.values.dose import Kind, Sides
from homecare.errors import InputError
from homecare.exchange.shelf import Shelf
from homecare.paths import bundled_programmes
from tests.core.files import BRIDGE, PLANK, programme
from tests.depth import examples

FOLDER = bundled_programmes()
LIBRARY: Library = parse_library((FOLDER / "exercises.toml").read_text(encoding="utf-8"))
FLARE = (2, "05b62490f9abbc0cd738576d753231407a0a46575feaed59d62b936e40fcd2bb")
"""Version and digest of flare-minimum: another text is another version."""
BUNDLED = ("core-posture-basics", "desk-neck-upper-back", "flare-minimum")


def bundled(name: str) -> str:
    return (FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def plan(text: str) -> Plan:
    return parse_programme(text, LIBRARY, "mine.toml")


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ProgrammeFileError) as refused:
        plan(text)
    return refused.value.problems


def outcome(text: str) -> Plan | tuple[Problem, ...]:
    """The plan, or what is wrong; anything else that is raised fails the test."""
    try:
        return plan(text)
    except ProgrammeFileError as error:
        return error.problems


def only(text: str) -> Problem:
    found = problems(text)
    assert len(found) == 1, [str(one) for one in found]
    return found[0]


# What a file means


@pytest.mark.parametrize("name", BUNDLED)
def test_a_bundled_programme_is_its_file_name_and_survives_the_store(name: str) -> None:
    read = plan(bundled(name))
    assert read.slug == name
    assert plan_from_json(plan_to_json(read)) == read


def test_there_are_just_the_three_bundled_programmes(shelf: Shelf) -> None:
    assert [path.stem for path in shelf.paths()] == list(BUNDLED)


def test_core_posture_basics_is_the_articles_routine_without_an_end() -> None:
    read = plan(bundled("core-posture-basics"))
    assert {"front-plank", "glute-bridge", "back-extension"} <= {one.key for one in read.exercises}
    assert (read.weeks, read.until, read.sitting.reference_hours) == (None, None, (4, 6))
    assert not any(one.progress for one in read.exercises)


def test_desk_neck_lasts_six_weeks_and_proposes_steps_forward_and_back() -> None:
    read = plan(bundled("desk-neck-upper-back"))
    assert (read.weeks, read.version) == (6, 2)
    rules = [rule for one in read.exercises for rule in one.progress]
    assert rules
    assert all(rule.pain_peak_max == 2 and rule.next_day_rise_max == 0 for rule in rules)
    assert all(rule.sessions_at_full_dose >= 3 for rule in rules)
    for one in read.exercises:
        assert len(one.step_back) == len(one.progress)
        for back in one.step_back:
            assert (back.pain_peak_over, back.next_day_rise_from) == (5, 2)
            assert (back.level, back.to) == (1, replace(one.prescription))


def test_what_a_file_leaves_out_comes_from_the_level() -> None:
    first = plan(programme(body=PLANK + "level = 2\nrest_s = 5\n")).exercises[0]
    assert (first.prescription.kind, first.prescription.level) == (Kind.HOLD, 2)
    dose = first.prescription.dose
    assert (dose.sets, dose.hold_s, dose.rest_s, dose.reps) == (3, 20, 5, None)


def test_every_part_of_the_format_arrives_in_the_plan() -> None:
    text = programme(
        head="""language = "en-GB"
about = "Slow and steady."
regions = ["Jaw joint"]
[schedule]
until = 2027-01-31
[sitting]
max_bout_min = 45
break_min = 3
break_exercises = ["chin-tuck", "towel-nod"]
reference_hours = [5]
[safety]
pain_peak_max = 5
next_day_rise_max = 2
stop_text = "Stop and call us."
contact = "Clinic, 03-0000-0000"
[[define]]
key = "towel-nod"
name = "Towel nod"
kind = "reps"
sides = "alternate"
mistakes = ["rushing"]
cautions = ["dizziness"]
[define.steps]
setup = "Lie down."
[[define.level]]
name = "short"
sets = 1
reps = 4
[[define.level]]
name = "held"
kind = "hold"
sides = "none"
sets = 2
hold_s = 7
""",
        body="""[[exercise]]
use = "towel-nod"
level = 2
every = 3
times_per_day = 2
note = "In bed."
[[exercise.progress]]
when = { sessions_at_full_dose = 3, pain_peak_max = 2, next_day_rise_max = 0 }
then = { hold_s = 10 }
[[exercise]]
use = "cat-cow"
days = ["sun", "mon"]
reps = 6
""",
    )
    read = plan(text)
    assert (read.language, read.about, read.regions) == ("en-GB", "Slow and steady.", ("jaw-joint",))
    assert (read.until, read.weeks) == (date(2027, 1, 31), None)
    assert (read.sitting.max_bout_min, read.sitting.break_min, read.sitting.reference_hours) == (45, 3, (5,))
    assert read.sitting.break_exercises == ("chin-tuck", "towel-nod")
    assert (read.safety.pain_peak_max, read.safety.contact) == (5, "Clinic, 03-0000-0000")
    own, cat = read.exercises
    assert (own.name, own.level_name, own.note, own.due.every) == ("Towel nod", "held", "In bed.", 3)
    assert (own.prescription.kind, own.prescription.sides) == (Kind.HOLD, Sides.NONE)
    assert own.prescription.amount == 2 * 7 * 2
    assert own.progress[0].hold_s == 10
    assert cat.due.weekdays == (0, 6)
    assert read.own[0].steps.lines() == ("Lie down.",)
    assert plan_from_json(plan_to_json(read)) == read


def test_the_digest_is_the_same_after_another_editor() -> None:
    text = bundled("flare-minimum")
    assert digest(text) == digest("\ufeff" + text) == digest(text.replace("\n", "\r\n"))
    assert digest(text) == digest(text.replace("\n", "\r"))
    assert digest(text) != digest(text + " ")
    assert plan(text) == plan("\ufeff" + text.replace("\n", "\r\n"))


@given(st.text())
def test_a_digest_never_depends_on_line_ends(text: str) -> None:
    clean = text.replace("\r\n", "\n").replace("\r", "\n")
    assert digest(clean) == digest(clean.replace("\n", "\r\n"))
    assert len(digest(text)) == 64


# What is wrong with a file: place, key, line, what to write


MISTAKES: list[tuple[str, str, str, str, int | None, str]] = [
    # name, text, place, key, line, what to write
    ("no id", programme().replace('id = "test-routine"\n', ""), "", "id", None, "Write id ="),
    ("no title", programme().replace('title = "Test routine"\n', ""), "", "title", None, "Write title ="),
    ("empty author", programme().replace("A practitioner", "  "), "", "author", 5, "not empty"),
    ("format 2", programme().replace("format = 1", "format = 2"), "", "format", 1, "Write 1."),
    ("format true", programme().replace("format = 1", "format = true"), "", "format", 1, "a whole number"),
    ("a capital", programme().replace("test-routine", "Test"), "", "id", 2, "small letters"),
    ("version 0", programme(version=0), "", "version", 3, "1 or more"),
    ("version text", programme().replace("version = 1", 'version = "1"'), "", "version", 3, "without quotes"),
    ("version 1.5", programme().replace("version = 1", "version = 1.5"), "", "version", 3, "a whole number"),
    ("version nan", programme().replace("version = 1", "version = nan"), "", "version", 3, "a whole number"),
    ("unknown key", programme(head="tittle = 1\n"), "", "tittle", 6, "Did you mean title?"),
    ("no such table", programme(head="[safty]\na = 1\n"), "", "safty", 6, "Did you mean safety?"),
    (
        "unknown key of an exercise",
        programme(body=PLANK + "hold = 5\n"),
        "exercise 1, front-plank",
        "hold",
        10,
        "Did you mean hold_s?",
    ),
    (
        "a negative dose",
        programme(body=PLANK + BRIDGE + "reps = -8\n"),
        "exercise 2, glute-bridge",
        "reps",
        13,
        "1 or more",
    ),
    (
        "too many sets",
        programme(body=PLANK + "sets = 10000\n"),
        "exercise 1, front-plank",
        "sets",
        10,
        "20 or less",
    ),
    (
        "a dose in quotes",
        programme(body=PLANK + 'sets = "3"\n'),
        "exercise 1, front-plank",
        "sets",
        10,
        "a whole number without quotes",
    ),
    (
        "an unknown exercise",
        programme(body=PLANK.replace("plank", "plnk")),
        "exercise 1, front-plnk",
        "use",
        9,
        "Did you mean front-plank?",
    ),
    (
        "nothing like an exercise",
        programme(body='\n[[exercise]]\nuse = "zzz"\n'),
        "exercise 1, zzz",
        "use",
        9,
        "Known: front-plank,",
    ),
    (
        "an exercise twice",
        programme(body=PLANK + PLANK),
        "exercise 2, front-plank",
        "use",
        12,
        "times_per_day",
    ),
    (
        "an unknown level",
        programme(body=PLANK + "level = 4\n"),
        "exercise 1, front-plank",
        "level",
        10,
        "Its levels are 1, 2, 3.",
    ),
    (
        "a wrong weekday",
        programme(body=PLANK + 'days = ["mon", "wednesday"]\n'),
        "exercise 1, front-plank",
        "days",
        10,
        'Write days = ["mon", "wed"].',
    ),
    (
        "a weekday twice",
        programme(body=PLANK + 'days = ["mon", "mon"]\n'),
        "exercise 1, front-plank",
        "days",
        10,
        'days = "daily"',
    ),
    (
        "days and every",
        programme(body=PLANK + 'days = "daily"\nevery = 2\n'),
        "exercise 1, front-plank",
        "every",
        11,
        "one of the two",
    ),
    (
        "reps of a hold",
        programme(body=PLANK + "reps = 8\n"),
        "exercise 1, front-plank",
        "reps",
        10,
        "Write hold_s.",
    ),
    (
        "weeks and until",
        programme(head="[schedule]\nweeks = 6\nuntil = 2027-01-31\n"),
        "schedule",
        "until",
        8,
        "one of the two",
    ),
    (
        "a time with the day",
        programme(head="[schedule]\nuntil = 2027-01-31T00:00:00\n"),
        "schedule",
        "until",
        7,
        "a date",
    ),
    (
        "a day in quotes",
        programme(head='[schedule]\nuntil = "2027-01-31"\n'),
        "schedule",
        "until",
        7,
        "a date",
    ),
    (
        "an unknown break",
        programme(head='[sitting]\nbreak_exercises = ["chin-tuk"]\n'),
        "sitting",
        "break_exercises",
        7,
        "Did you mean chin-tuck?",
    ),
    (
        "a 25th hour",
        programme(head="[sitting]\nreference_hours = [4, 25]\n"),
        "sitting",
        "reference_hours",
        7,
        "24 or less",
    ),
    ("peak 11", programme(head="[safety]\npain_peak_max = 11\n"), "safety", "pain_peak_max", 7, "10 or less"),
    (
        "an empty step",
        programme(body=PLANK + "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 3 }\nthen = {}\n"),
        "exercise 1, front-plank, progress 1",
        "then",
        12,
        "then = { level = 2 }",
    ),
    (
        "a step to no level",
        programme(
            body=PLANK + "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 3 }\nthen = { level = 7 }\n"
        ),
        "exercise 1, front-plank, progress 1, then",
        "level",
        12,
        "Its levels are 1, 2, 3.",
    ),
    (
        "a step in reps of a hold",
        programme(
            body=PLANK + "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 3 }\nthen = { reps = 7 }\n"
        ),
        "exercise 1, front-plank, progress 1, then",
        "reps",
        12,
        "Write hold_s.",
    ),
    (
        "a step without a condition",
        programme(body=PLANK + "[[exercise.progress]]\nwhen = {}\nthen = { level = 2 }\n"),
        "exercise 1, front-plank, progress 1, when",
        "sessions_at_full_dose",
        11,
        "Write sessions_at_full_dose",
    ),
    (
        "an own exercise named as one of the library",
        programme(
            head='[[define]]\nkey = "cat-cow"\nname = "Mine"\nkind = "hold"\n'
            '[[define.level]]\nname = "a"\nsets = 1\nhold_s = 5\n'
        ),
        "define 1, cat-cow",
        "key",
        7,
        "another key",
    ),
    (
        "an own exercise whose dose does not fit its kind",
        programme(
            head='[[define]]\nkey = "nod"\nname = "Nod"\nkind = "hold"\n'
            '[[define.level]]\nname = "a"\nsets = 1\nreps = 5\n'
        ),
        "define 1, nod, level 1",
        "hold_s",
        10,
        "hold_s = 20",
    ),
    (
        "an own hold that counts reps too",
        programme(
            head='[[define]]\nkey = "nod"\nname = "Nod"\nkind = "hold"\n'
            '[[define.level]]\nname = "a"\nsets = 1\nreps = 5\nhold_s = 5\n'
        ),
        "define 1, nod, level 1",
        "reps",
        13,
        "Write hold_s.",
    ),
    ("an escape", programme().replace("Test routine", "\\u001b[2J"), "", "title", 4, "control characters"),
    ("two lines", programme().replace("Test routine", "a\\nb"), "", "title", 4, "one line"),
    (
        "a long region",
        programme(head=f'regions = ["{"x" * 41}"]\n'),
        "",
        "regions",
        6,
        "at most 40 characters",
    ),
    ("no exercises", programme(body=""), "", "exercise", None, "Write a [[exercise]] table."),
    ("exercises as a text", programme(body='exercise = "x"\n'), "", "exercise", 7, "a list"),
    ("not TOML", programme() + "\nsets 3\n", "", "", 11, "Write sets ="),
    (
        "a key twice",
        programme().replace("version = 1", "version = 1\nversion = 2"),
        "",
        "",
        4,
        "Keep one of the two.",
    ),
    ("empty", "", "", "format", None, "Write format = 1."),
]


@pytest.mark.parametrize(
    ("text", "place", "key", "line", "write"), [pytest.param(*rest, id=name) for name, *rest in MISTAKES]
)
def test_a_mistake_is_named_by_place_key_and_line_with_what_to_write(
    text: str, place: str, key: str, line: int | None, write: str
) -> None:
    found = problems(text)[0]
    assert (found.file, found.place, found.key, found.line) == ("mine.toml", place, key, line)
    assert write in found.write
    assert found.message.endswith(".")
    assert found.write


@pytest.mark.parametrize("name", [name for name, *_ in MISTAKES if name not in ("empty", "no exercises")])
def test_one_mistake_is_one_problem(name: str) -> None:
    text = next(text for other, text, *_ in MISTAKES if other == name)
    assert only(text).severity == "error"


def test_ten_mistakes_of_every_sort_are_all_said_at_once_in_the_files_order() -> None:
    text = programme(
        head="""colour = "blue"
[schedule]
weeks = 0
[sitting]
break_exercises = ["chin-tuk"]
[safety]
pain_peak_max = 11
""",
        body="""
[[exercise]]
use = "front-plnk"
[[exercise]]
use = "glute-bridge"
sets = -1
[[exercise]]
use = "cat-cow"
level = 9
[[exercise]]
use = "wall-angel"
hold = 3
[[exercise]]
use = "doorway-stretch"
reps = 3
[[exercise]]
use = "bird-dog"
days = "sometimes"
""",
    ).replace("version = 1", 'version = "one"')
    found = problems(text)
    assert [one.key for one in found] == [
        "version", "colour", "weeks", "break_exercises", "pain_peak_max",
        "use", "sets", "level", "hold", "reps", "days",
    ]  # fmt: skip
    lines = [one.line for one in found]
    assert None not in lines
    assert lines == sorted(lines, key=lambda line: line or 0)
    with pytest.raises(ProgrammeFileError) as refused:
        plan(text)
    assert "(10 more: homecare programme check mine.toml)" in refused.value.text


def test_a_shape_mistake_does_not_hide_what_else_is_wrong_with_its_table() -> None:
    text = programme(
        head="""[[define]]
key = "cat-cow"
name = 5
kind = "hold"
[[define.level]]
name = ""
sets = 1
reps = 3
""",
        body="""
[[exercise]]
use = "front-plank"
sets = "three"
reps = 8
every = 2
days = "daily"
[[exercise.progress]]
when = { sessions_at_full_dose = -1 }
then = { level = 8, reps = "x" }
[[exercise.step_back]]
when = {}
then = {}
colour = "red"
""",
    )
    assert [(one.key, one.line) for one in problems(text)] == [
        ("key", 7), ("name", 8), ("hold_s", 10), ("name", 11),
        ("sets", 18), ("reps", 19), ("every", 20), ("sessions_at_full_dose", 23), ("reps", 24), ("level", 24),
        ("when", 26), ("then", 27), ("colour", 28),
    ]  # fmt: skip


def test_nothing_is_said_of_what_a_wrong_level_would_decide() -> None:
    text = programme(body='\n[[exercise]]\nuse = "back-extension"\nlevel = "2"\nreps = 8\n')
    assert only(text).key == "level"


def test_a_name_that_cannot_be_a_key_is_offered_the_nearest_one() -> None:
    text = programme(
        head='[sitting]\nbreak_exercises = [\n  "chin-tuck",\n  "Stand & walk",\n]\n',
        body='\n[[exercise]]\nuse = "Front Plank"\n',
    )
    walk, plank = problems(text)
    assert (walk.key, walk.line, walk.write) == ("break_exercises", 9, "Did you mean stand-and-walk?")
    assert walk.message == "item 2: there is no exercise “Stand & walk”."
    assert (plank.key, plank.write) == ("use", "Did you mean front-plank?")


def test_a_wrong_day_is_named() -> None:
    assert "mon appears twice." in only(programme(body=PLANK + 'days = ["mon", "tue", "mon"]\n')).message
    said = only(programme(body=PLANK + 'days = ["mon", "Wednesday"]\n')).message
    assert "Wednesday should be written wed." in said
    assert "1 is not a weekday." in only(programme(body=PLANK + "days = [1]\n")).message


def test_all_wrong_days_of_a_list_are_named_and_what_is_meant_is_offered() -> None:
    said = only(programme(body=PLANK + 'days = ["monday", "wed", "fry"]\n'))
    assert "monday should be written mon. fry should be written fri." in said.message
    assert said.write == 'Write days = ["mon", "wed", "fri"].'
    said = only(programme(body=PLANK + 'days = ["tue", "tue", "Sat"]\n'))
    assert "Sat should be written sat. tue appears twice." in said.message
    full = [f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")]
    listed = ", ".join(f'"{day}"' for day in full)
    write = only(programme(body=PLANK + f"days = [{listed}]\n")).write
    assert write == 'Write days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].'


def test_every_bad_value_of_the_pace_is_named_with_its_line() -> None:
    found = problems(programme(head="[pace]\nget_ready_s = 99\nrest_s = 9999\nrep_s = 99\n"))
    assert [(one.place, one.key, one.line) for one in found] == [
        ("pace", "get_ready_s", 7), ("pace", "rest_s", 8), ("pace", "rep_s", 9),
    ]  # fmt: skip
    found = problems(programme(head="[pace]\nrest_s = true\nrep_s = 0\n", body=BRIDGE + "rest_s = 5\n"))
    assert [(one.key, one.line) for one in found] == [("rest_s", 7), ("rep_s", 8)]


def test_what_a_record_refuses_is_said_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise InputError("The dose is refused.")

    monkeypatch.setattr("homecare.core.programme_file.exercise_reader.Dose", refuse)
    found = only(programme())
    assert (found.key, found.line, found.message) == ("exercise", 8, "item 1: The dose is refused.")
    assert found.write


@pytest.mark.parametrize("key", ["dose.sets", "side", "cue"])
def test_a_key_that_is_like_no_other_is_answered_with_those_there_are(key: str) -> None:
    found = only(programme(body=PLANK + f"{key} = 3\n"))
    assert found.write.startswith("Use one of: use, level, days")


def test_a_rule_without_braces_is_answered_with_the_whole_of_it() -> None:
    rules = (
        '[[exercise.progress]]\nwhen = 3\nthen = "level 1"\n[[exercise.step_back]]\nwhen = "pain"\nthen = 1\n'
    )
    assert [one.write for one in problems(programme(body=PLANK + rules))] == [
        "Write when = { sessions_at_full_dose = 3 }.",
        "Write then = { level = 1 }.",
        "Write when = { pain_peak_over = 5 }.",
        "Write then = { level = 2 }.",
    ]
    once = programme(body='[exercise]\nuse = "front-plank"\n')
    assert only(once).write == "Write a [[exercise]] table."


@pytest.mark.parametrize("name", ["desk-neck-upper-back"])
def test_a_header_counts_the_minutes_as_the_program_does(name: str) -> None:
    text = bundled(name)
    first, later = (int(said) for said in re.findall(r"at(?:\n#)? most (\d+)", text))
    assert max(minutes_by_weekday(plan(text))) == first
    stepped = re.sub(r"^(level = )1( .*\ndays = .*\n\n\[\[exercise.progress)", r"\g<1>2\2", text, flags=re.M)
    assert max(minutes_by_weekday(plan(stepped))) == later


def test_the_released_flare_minimum_is_as_it_was() -> None:
    assert (plan(bundled("flare-minimum")).version, digest(bundled("flare-minimum"))) == FLARE


def test_the_flare_plan_stops_from_where_the_flare_began() -> None:
    safety = plan(bundled("flare-minimum")).safety
    assert safety.pain_peak_max is None  # a flare may begin at 7
    assert "2 points above where you started" in safety.stop_text
    assert safety.says(Outcome.STOPPED_FOR_PAIN, 7) == safety.stop_text
    assert safety.says(Outcome.DONE, 7) is None


def test_a_key_in_a_text_of_several_lines_is_not_taken_for_one_of_the_file() -> None:
    about = 'about = """\nversion = 3\n[[exercise]]\nsets = 0\n"""\n'
    found = problems(programme(version=0, head=about, body=PLANK + "sets = 0\n"))
    assert [(one.key, one.line) for one in found] == [("version", 3), ("sets", 15)]


def test_a_rule_with_zero_sessions_is_read() -> None:
    rule = "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 0 }\nthen = { level = 3 }\n"
    assert plan(programme(body=PLANK + rule)).exercises[0].progress[0].sessions_at_full_dose == 0


def test_what_a_file_may_have_too_many_of_is_refused_and_never_left_out() -> None:
    nod = (
        '[[define]]\nkey = "nod-{}"\nname = "Nod"\nkind = "hold"\n'
        '[[define.level]]\nname = "a"\nsets = 1\nhold_s = 5\n'
    )
    many = "".join(nod.format(number) for number in range(61))
    assert any("at most 60" in one.write for one in problems(programme(head=many)))
    rule = "[[exercise.progress]]\nwhen = { sessions_at_full_dose = 3 }\nthen = { level = 2 }\n"
    assert "at most 20" in only(programme(body=PLANK + rule * 21)).write


def test_the_first_line_may_name_the_schema() -> None:
    text = "#:schema ./homecare-programme.schema.json\n" + programme()
    assert plan(text) == plan(programme())


def test_a_wrong_definition_is_not_also_an_unknown_exercise() -> None:
    text = programme(
        head='[[define]]\nkey = "nod"\nname = "Nod"\nkind = "sway"\n'
        '[[define.level]]\nname = "a"\nsets = 1\nhold_s = 5\n',
        body='[[exercise]]\nuse = "nod"\n',
    )
    assert (only(text).place, only(text).key) == ("define 1, nod", "kind")


def test_an_exercise_defined_twice_is_refused_rather_than_the_last_one_taken() -> None:
    nod = (
        '[[define]]\nkey = "nod"\nname = "Nod"\nkind = "hold"\n'
        '[[define.level]]\nname = "a"\nsets = {}\nhold_s = 5\n'
    )
    found = only(programme(head=nod.format(1) + nod.format(2)))
    assert (found.place, found.line) == ("define 2, nod", 15)
    assert "defined twice" in found.message


def test_a_line_number_is_the_editors_though_a_comment_holds_odd_separators() -> None:
    text = programme(head="# pasted\u2028from\u2029a\x85web page\n", body=PLANK + "sets = 0\n")
    assert only(text).line == 11


def test_a_message_never_carries_what_would_steer_a_terminal() -> None:
    for text in (
        programme(head='"\\u001b[31mred" = 1\n'),
        programme(body='[[exercise]]\nuse = "\\u001b[31m"\n'),
        programme(head='language = "\\u009b31m"\n'),
        programme(head='[sitting]\nbreak_exercises = ["\\u001b[31m"]\n'),
    ):
        for found in problems(text):
            assert "\x1b" not in str(found)
            assert "\x9b" not in str(found)


def test_ten_thousand_wrong_exercises_are_refused_without_a_long_wait() -> None:
    found = problems(programme(body="[[exercise]]\nx=1\n" * 10_000))
    assert any("60 of them" in one.write for one in found)


def test_ten_thousand_right_exercises_are_too_many() -> None:
    body = "".join(f'[[exercise]]\nuse="{key}"\n' for key in list(LIBRARY) * 700)
    assert any("at most 60" in one.write for one in problems(programme(body=body)))


@pytest.mark.parametrize(
    "odd",
    [
        "x = " + "[" * 400 + "]" * 400,
        "x = " + "[" * 100_000,
        "x = " + "{a=" * 5_000,
        ".".join(["a"] * 3000) + " = 1",
        "title = [{" + ".".join(["a"] * 3000) + " = 1}]",
        f"version = {'9' * 4000}",
        f"version = {'9' * 5000}",
        f"version = 0x{'f' * 9000}",
        f"title = [0x{'f' * 9000}]",
        "version = 1e999",
        "version = -inf",
        "id = 1979-05-27T07:32:00Z",
        "id = 07:32:00",
        '"" = 1',
        "define = 1",
        "define = [1, {}, [], {key = 3}]",
        "exercise = [[], 1, {}, {use = []}, {use = {}}]",
        "schedule = [1]",
        "sitting = {break_exercises = {}}",
        'sitting = {break_exercises = [1, [], {}, "", "a b"]}',
        "safety = 0",
        '[[define]]\nkey = "x"\nlevel = {}',
        "\x00",
        "a = '''",
        "\ufeff\ufeff",
    ],
    ids=range(25),
)
def test_an_odd_file_is_refused_in_words(odd: str) -> None:
    with pytest.raises(ProgrammeFileError) as refused:
        plan(odd)
    assert refused.value.problems


@given(st.text())
def test_any_text_is_a_plan_or_a_list_of_problems(text: str) -> None:
    assert outcome(text)


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=8),
        st.dates(),
        st.times(),
        st.datetimes(),
        st.sampled_from(["front-plank", "daily", "mon", "nod", "hold", "reps", "both", "en"]),
    ),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "use",
                    "level",
                    "days",
                    "sets",
                    "reps",
                    "hold_s",
                    "key",
                    "name",
                    "kind",
                    "when",
                    "then",
                    "progress",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=examples(150))
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "format",
                "id",
                "version",
                "title",
                "schedule",
                "sitting",
                "safety",
                "define",
                "exercise",
                "regions",
            ]
        ),
        VALUES,
        max_size=6,
    )
)
def test_any_document_of_any_shape_is_a_plan_or_a_list_of_problems(document: dict[str, object]) -> None:
    import tomlkit

    written = tomlkit.document()
    for key, value in document.items():
        try:
            written[key] = _without_none(value)
        except (ValueError, TypeError):
            continue
    text = programme() if not document else tomlkit.dumps(written)
    assert outcome(text)


def _without_none(value: object) -> object:
    if isinstance(value, list):
        return [_without_none(one) for one in value if one is not None]
    if isinstance(value, dict):
        return {key: _without_none(one) for key, one in value.items() if one is not None}
    return "" if value is None else value


@settings(max_examples=examples(200))
@given(
    name=st.sampled_from(BUNDLED),
    where=st.floats(0, 1),
    length=st.integers(0, 40),
    instead=st.one_of(st.text(max_size=6), st.sampled_from(["=", "[", "]]", '"', "\n", "-", "9" * 30, "[["])),
)
def test_a_valid_file_with_anything_changed_is_a_plan_or_a_list_of_problems(
    name: str, where: float, length: int, instead: str
) -> None:
    text = bundled(name)
    at = int(where * len(text))
    changed = text[:at] + instead + text[at + length :]
    read = outcome(changed)
    if isinstance(read, Plan):
        assert plan_from_json(plan_to_json(read)) == read
        assert all(one.line and one.write for one in advise(read, changed, LIBRARY, "mine.toml"))
    else:
        assert read
        assert all(one.file == "mine.toml" and one.message and one.write for one in read)


@settings(max_examples=examples(60))
@given(content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.toml"
    path.write_bytes(content)
    shelf = Shelf(FOLDER, path.parent)
    shelved = shelf.programmes()[-1]
    assert shelved.path == path
    assert shelved.plan is None
    assert shelved.problems
    with pytest.raises(InputError):
        shelf.plan(shelf.read(path), path.name)


@given(
    sets=st.integers(1, 20),
    reps=st.integers(1, 200),
    hold=st.integers(1, 3600),
    rest=st.integers(0, 600),
    times=st.integers(1, 10),
)
def test_the_dose_a_practitioner_writes_is_the_dose_that_is_prescribed(
    sets: int, reps: int, hold: int, rest: int, times: int
) -> None:
    text = programme(
        body=BRIDGE
        + f"sets = {sets}\nreps = {reps}\nhold_s = {hold}\nrest_s = {rest}\ntimes_per_day = {times}\n"
    )
    got = plan(text).exercises[0].prescription
    assert (got.dose.sets, got.dose.reps, got.dose.hold_s, got.dose.rest_s) == (sets, reps, hold, rest)
    assert got.amount == sets * reps * times


def test_a_word_in_toml_means_what_the_standard_library_reads() -> None:
    text = bundled("desk-neck-upper-back")
    document = tomllib.loads(text)
    assert [one.key for one in plan(text).exercises] == [table["use"] for table in document["exercise"]]


def test_the_files_pace_comes_before_the_librarys_and_an_exercises_own_before_both() -> None:
    body = '[[exercise]]\nuse = "wall-angel"\nlevel = 3\n[[exercise]]\nuse = "front-plank"\nrest_s = 5\n'
    angel, plank = plan(programme(head="[pace]\nrest_s = 3\nrep_s = 6\n", body=body)).exercises
    assert (angel.prescription.dose.rest_s, angel.prescription.dose.rep_s) == (3, 6)
    assert plank.prescription.dose.rest_s == 5
    (without, _) = plan(programme(body=body)).exercises
    assert (without.prescription.dose.rest_s, without.prescription.dose.rep_s) == (30, 8)


def test_an_invisible_character_in_a_comment_is_a_problem_with_its_line() -> None:
    text = programme() + "# neck \x96 shoulder\n"
    with pytest.raises(ProgrammeFileError) as refused:
        parse_programme(text, LIBRARY)
    (problem,) = refused.value.problems
    assert "U+0096" in problem.message
    assert problem.line == text.count("\n")
