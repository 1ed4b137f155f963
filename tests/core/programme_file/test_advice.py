"""Warnings on programme files that can be used: what is worth a second look, and where."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from homecare.core.programme.exercises import Library, parse_library
from homecare.core.programme_file.advice import STRENGTH, advise
from homecare.core.programme_file.problems import Problem
from homecare.core.programme_file.reader import parse_programme
from homecare.exchange.draft_words import NO_AUTHOR
from homecare.paths import bundled_programmes
from tests.core.files import BRIDGE, PLANK, plan_of, programme
from tests.core.written import PROGRAMMES
from tests.depth import examples

FOLDER = bundled_programmes()
LIBRARY: Library = parse_library((FOLDER / "exercises.toml").read_text(encoding="utf-8"))

MWF = 'days = ["mon", "wed", "fri"]\n'
FIRST = "exercise 1, front-plank"
CALM = PLANK + MWF
"""An exercise that is worth no second look."""


def advice(text: str) -> tuple[Problem, ...]:
    return advise(plan_of(text, LIBRARY), text, LIBRARY, "mine.toml")


def rule(when: str, then: str, kind: str = "progress") -> str:
    return f"[[exercise.{kind}]]\nwhen = {{ {when} }}\nthen = {{ {then} }}\n"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*-*.toml")), ids=lambda path: path.stem)
def test_what_comes_with_homecare_gives_no_warning(path: Path) -> None:
    assert advice(path.read_text(encoding="utf-8")) == ()


def test_a_plain_exercise_gives_no_warning() -> None:
    assert advice(programme(body=CALM)) == ()


THREE = "sessions_at_full_dose = 3"
OWN = """[[define]]
key = "nod"
name = "Nod"
kind = "{kind}"
[[define.level]]
name = "short"
sets = 1
hold_s = 10
[[define.level]]
name = "long"
sets = 1
hold_s = 181
"""

WARNINGS: list[tuple[str, str, str, str, int, str]] = [
    # name, text, place, key, line, what is said
    ("a long hold", programme(body=CALM + "hold_s = 181\nsets = 1\n"), FIRST, "hold_s", 11, "3 min 1 s is"),
    (
        "a long hold of its own",
        programme(head=OWN.format(kind="hold"), body=CALM),
        "define 1, nod, level 2",
        "hold_s",
        17,
        "longer than 3 min",
    ),
    (
        "a long hold that a rule leads to",
        programme(
            head=OWN.format(kind="hold"), body='\n[[exercise]]\nuse = "nod"\n' + rule(THREE, "hold_s = 200")
        ),
        "exercise 1, nod, progress 1, then",
        "hold_s",
        24,
        "a hold of 3 min 20 s is longer than 3 min",
    ),
    (
        "more seconds than level 3",
        programme(body=CALM + "hold_s = 46\n"),
        FIRST,
        "hold_s",
        11,
        "level 3 is 3 × 45 s",
    ),
    (
        "more sets than level 3",
        programme(body=CALM + "sets = 20\n"),
        FIRST,
        "sets",
        11,
        "20 × 10 s is more than",
    ),
    (
        "more reps than level 3",
        programme(body=BRIDGE + MWF + "level = 1\nreps = 50\n"),
        "exercise 1, glute-bridge",
        "reps",
        12,
        "level 2 is 3 × 12 · 5 s",
    ),
    (
        "longer held than any level",
        programme(body=BRIDGE + MWF + "hold_s = 60\n"),
        "exercise 1, glute-bridge",
        "hold_s",
        11,
        "2 × 8 · 1 min is more than",
    ),
    (
        "a rule that leads above level 3",
        programme(body=CALM + rule(THREE, "level = 3, sets = 4")),
        f"{FIRST}, progress 1, then",
        "sets",
        13,
        "4 × 45 s is more than",
    ),
    ("strength every day", programme(), FIRST, "use", 9, "strength work, but it is set for every day"),
    ("strength daily", programme(body=PLANK + 'days = "daily"\n'), FIRST, "days", 10, "strength work"),
    (
        "strength on seven days",
        programme(body=PLANK + 'days = [\n"mon", "tue", "wed", "thu", "fri", "sat", "sun"]\n'),
        FIRST,
        "days",
        10,
        "strength work",
    ),
    ("strength every 1 day", programme(body=PLANK + "every = 1\n"), FIRST, "every", 10, "strength work"),
    (
        "a day too long",
        programme(body=CALM + "times_per_day = 10\nrest_s = 120\n"),
        "",
        "exercise",
        8,
        "Mon 46 min, Wed 46 min, Fri 46 min, including rests: more than 40 min a day.",
    ),
    (
        "an author of the copy",
        programme(body=CALM).replace("A practitioner", NO_AUTHOR),
        "",
        "author",
        5,
        "is only a placeholder for a name",
    ),
    ("no author", programme(body=CALM).replace("A practitioner", "…"), "", "author", 5, "only a placeholder"),
    (
        "hours out of order",
        programme(head="[sitting]\nreference_hours = [6, 4]\n", body=CALM),
        "sitting",
        "reference_hours",
        7,
        "[6, 4] are not in order",
    ),
    (
        "an hour twice",
        programme(head="[sitting]\nreference_hours = [4, 4]\n", body=CALM),
        "sitting",
        "reference_hours",
        7,
        "one appears twice",
    ),
    (
        "a stop at any pain",
        programme(head="[safety]\npain_peak_max = 0\n", body=CALM),
        "safety",
        "pain_peak_max",
        7,
        "0 stops at any pain",
    ),
    (
        "no stop at all",
        programme(head="[safety]\npain_peak_max = 10\n", body=CALM),
        "safety",
        "pain_peak_max",
        7,
        "it never stops",
    ),
    (
        "a large rise",
        programme(head="[safety]\nnext_day_rise_max = 5\n", body=CALM),
        "safety",
        "next_day_rise_max",
        7,
        "only at 6 points or more above usual",
    ),
    (
        "a step after a large rise",
        programme(body=CALM + rule(f"{THREE}, next_day_rise_max = 5", "level = 2")),
        f"{FIRST}, progress 1, when",
        "next_day_rise_max",
        12,
        "5 points above usual, out of 10",
    ),
    ("level 3 at once", programme(body=CALM + "level = 3\n"), FIRST, "level", 11, "from the first day"),
    (
        "level 3 after 0 sessions",
        programme(body=CALM + rule("sessions_at_full_dose = 0", "level = 3")),
        f"{FIRST}, progress 1, when",
        "sessions_at_full_dose",
        12,
        "level 3 is proposed at once, after 0 sessions",
    ),
]


@pytest.mark.parametrize(
    ("text", "place", "key", "line", "says"), [pytest.param(*rest, id=name) for name, *rest in WARNINGS]
)
def test_a_warning_names_place_key_and_line_and_what_to_write(
    text: str, place: str, key: str, line: int, says: str
) -> None:
    found = [one for one in advice(text) if says in one.message]
    assert found, [str(one) for one in advice(text)]
    assert (found[0].file, found[0].severity) == ("mine.toml", "warning")
    assert (found[0].place, found[0].key, found[0].line) == (place, key, line)
    assert found[0].message.endswith(".")
    assert found[0].write
    assert str(found[0]).startswith(f"Warning: mine.toml, line {line}")


UNREMARKABLE: list[tuple[str, str]] = [
    (
        "a break of an hour",
        programme(body='\n[[exercise]]\nuse = "stand-and-walk"\nlevel = 3\nhold_s = 3600\n'),
    ),
    (
        "a long break of its own",
        programme(head=OWN.format(kind="break"), body='\n[[exercise]]\nuse = "nod"\nlevel = 2\n'),
    ),
    ("three minutes", programme(head=OWN.replace("181", "180").format(kind="hold"), body=CALM)),
    ("as much as level 3", programme(body=CALM + "sets = 9\nhold_s = 15\n")),
    (
        "more often than level 3 has it",
        programme(body='\n[[exercise]]\nuse = "chin-tuck"\ntimes_per_day = 3\n'),
    ),
    ("six days", programme(body=PLANK + 'days = ["mon", "tue", "wed", "thu", "fri", "sat"]\n')),
    ("every other day", programme(body=PLANK + "every = 2\n")),
    ("easier than level 1, daily", programme(body='\n[[exercise]]\nuse = "scapular-squeeze"\nsets = 1\n')),
    ("mobility, daily", programme(body='\n[[exercise]]\nuse = "wall-angel"\n')),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in UNREMARKABLE])
def test_what_is_commonly_done_gives_no_warning(text: str) -> None:
    assert [str(one) for one in advice(text)] == []


def test_a_day_is_not_too_long_for_what_is_due_every_few_days_alone() -> None:
    text = programme(body=PLANK + "every = 3\ntimes_per_day = 10\nrest_s = 120\n")
    (found,) = advice(text)
    assert found.message.startswith("every day takes 46 min")


def test_warnings_come_in_the_order_of_the_lines_and_all_at_once() -> None:
    body = PLANK + "level = 3\nhold_s = 200\n" + rule("sessions_at_full_dose = 0", "sets = 20") + BRIDGE
    found = advice(programme(head=OWN.format(kind="hold"), body=body))
    lines = [one.line or 0 for one in found]
    assert lines == sorted(lines)
    assert len(found) >= 7


def test_an_end_is_compared_with_today_where_that_is_said() -> None:
    text = programme(head="[schedule]\nuntil = 2020-01-31\n", body=CALM)
    read = parse_programme(text, LIBRARY, "mine.toml")
    assert advise(read, text, LIBRARY, "mine.toml") == ()
    (found,) = advise(read, text, LIBRARY, "mine.toml", today=date(2020, 2, 1))
    assert (found.place, found.key, found.line) == ("schedule", "until", 7)
    assert advise(read, text, LIBRARY, "mine.toml", today=date(2020, 1, 31)) == ()


def test_a_file_of_another_editor_has_the_same_warnings() -> None:
    text = programme(body=PLANK)
    assert advice("\ufeff" + text.replace("\n", "\r\n")) == advice(text)


def test_the_strength_exercises_are_the_librarys() -> None:
    assert set(LIBRARY) >= STRENGTH


@settings(max_examples=examples(150), deadline=None)
@given(text=PROGRAMMES)
def test_any_programme_that_can_be_used_is_advised_on(text: str) -> None:
    for found in advice(text):
        assert found.severity == "warning"
        assert found.line is not None
        assert found.message.endswith(".")
        assert found.write.endswith((".", "3.", "]."))
        assert found.key


def test_a_step_forward_after_much_pain_and_a_step_back_to_more_are_pointed_out() -> None:
    said = [
        str(one)
        for one in advice(
            programme(body=PLANK + rule("sessions_at_full_dose = 3, pain_peak_max = 9", "level = 2"))
        )
    ]
    assert any("a step forward is proposed after pain of up to 9" in one for one in said)
    calm = [
        str(one)
        for one in advice(
            programme(body=PLANK + rule("sessions_at_full_dose = 3, pain_peak_max = 5", "level = 2"))
        )
    ]
    assert not any("a step forward is proposed after pain" in one for one in calm)
    back = rule("pain_peak_over = 5", "level = 1, sets = 20, hold_s = 170", "step_back")
    said = [str(one) for one in advice(programme(body=f"{PLANK}level = 2\n{back}"))]
    assert any("a step back to a higher dose: 20 × 2 min 50 s" in one for one in said)
