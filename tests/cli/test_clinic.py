"""`homecare clinic`, and the words of `homecare patient` for what a practitioner keeps."""

from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from homecare.paths import Paths
from tests.cli.conftest import Homecare

PATIENT = {
    "name", "programme", "on_flare", "last_entry", "days_silent", "sessions", "sessions_planned",
    "last_session", "next_session", "adherence_7", "adherence_28", "region", "median_14", "logged_14",
    "verdict", "baseline", "stopped_28", "proposals", "asked", "flags", "questions", "requests",
}  # fmt: skip


@pytest.fixture
def practice(homecare: Homecare) -> Homecare:
    """Hana, who writes, and Aoi, who is silent."""
    homecare("patient", "add", "Hana")
    homecare("patient", "add", "Aoi Mori")
    homecare("--patient", "Hana", "programme", "assign", "desk-neck-upper-back", "--yes")
    for day in ("-5d", "-4d", "-3d", "-2d", "yesterday"):
        homecare("--patient", "Hana", "log", "pain", "7", "--date", day)
    homecare("--patient", "Hana", "log", "exercise", "chin-tuck", "--stopped", "--sets", "1")
    return homecare


# The panel


def test_an_empty_practice_says_how_it_begins(homecare: Homecare) -> None:
    assert homecare("clinic").out == "There are no patients here yet. Begin with: homecare patient add NAME\n"
    assert homecare("clinic", "--json").json == {"patients": []}


def test_the_json_keeps_its_keys(practice: Homecare) -> None:
    practice("patient", "watch", "Hana", "--pain-from", "6")
    practice("patient", "session", "Hana", "2026-11-26")
    patients = practice("clinic", "--json").json["patients"]
    assert [set(one) for one in patients] == [PATIENT, PATIENT]
    aoi, hana = patients
    assert aoi == {
        **dict.fromkeys(PATIENT), "name": "Aoi Mori", "on_flare": False, "sessions": 0, "logged_14": 0,
        "verdict": "not_enough", "stopped_28": 0, "proposals": 0, "asked": 0, "flags": [],
        "questions": 0, "requests": 0,
    }  # fmt: skip
    assert (hana["last_entry"], hana["median_14"], hana["verdict"]) == ("2026-11-24", 7, "not_enough")
    assert (hana["next_session"], hana["flags"]) == ("2026-11-26", ["median pain 7, limit 6"])
    assert (hana["programme"], hana["stopped_28"]) == ("Desk neck and upper back", 1)


def test_the_table_shows_what_is_known_and_says_what_stands_out(practice: Homecare) -> None:
    practice("patient", "watch", "Hana", "--pain-from", "6")
    practice("patient", "session", "Hana", "2026-11-26")
    out = practice("clinic", "--text").out
    lines = out.splitlines()
    assert lines[0] == "Tue 24 Nov 2026: 2 patients, 1 with a threshold crossed."
    assert lines[2].split("  ")[0] == "Patient"
    assert lines[3].split() == ["Aoi", "Mori", "none", "yet", "–", "–", "–", "not", "enough", "–"]
    assert lines[4] == "    no programme"
    assert lines[5].split() == ["Hana", "today", "–", "–", "7", "not", "enough", "next", "26", "Nov"]
    assert lines[6] == "    ! median pain 7, limit 6"
    assert lines[7] == "    1 exercise stopped for pain in 28 days"
    assert "it does not show a cause" in " ".join(out.split())
    assert not any(mark in out for mark in "↑↓→←↗↘▲▼")


def test_the_region_is_named_for_each_where_it_is_not_the_same_for_all(practice: Homecare) -> None:
    def told(*words: str) -> str:
        return " ".join(practice("clinic", *words).out.split())

    assert "Pain: median of the latest 14 days, upper back. " in told()
    assert "pain: upper back" not in told()
    practice("patient", "add", "Ken")
    for ago in range(5):
        practice("--patient", "Ken", "log", "pain", "3", "--region", "neck", "--date", f"-{ago}d")
    out = practice("clinic").out
    lines = out.splitlines()
    ken = next(place for place, line in enumerate(lines) if line.startswith("Ken "))
    hana = next(place for place, line in enumerate(lines) if line.startswith("Hana "))
    assert lines[ken + 1] == "    pain: neck; no programme"
    assert lines[hana + 1] == "    pain: upper back; 1 exercise stopped for pain in 28 days"
    assert lines[3].startswith("Aoi Mori")
    assert lines[4] == "    no programme"  # no pain, so of no region
    assert "in the programme's region, or the one with the most readings. " in " ".join(out.split())
    assert "latest 14 days, neck. " in told("--filter", "ken")


def test_a_long_name_has_a_line_of_its_own_and_every_line_fits_eighty_columns(practice: Homecare) -> None:
    long = "Maria Magdalena Wilhelmina van den Berghe-Castellanos"
    practice("patient", "add", long)
    practice("patient", "add", "山田 花子")
    lines = practice("clinic").out.splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert long in lines
    assert lines[lines.index(long) + 1].startswith(" ")
    (heading,) = [line for line in lines if line.startswith("Patient")]
    (hana,) = [line for line in lines if line.startswith("Hana")]
    assert heading.index("Last entry") == hana.index("today")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ((), ["Aoi Mori", "Hana"]),
        (("--sort", "pain"), ["Hana", "Aoi Mori"]),
        (("--sort", "SILENT"), ["Aoi Mori", "Hana"]),
        (("--filter", "desk"), ["Hana"]),
        (("--filter", "mori", "--sort", "next"), ["Aoi Mori"]),
        (("--filter", "nobody"), []),
    ],
)
def test_rows_are_sorted_and_filtered(practice: Homecare, words: tuple[str, ...], names: list[str]) -> None:
    shown = practice("clinic", "--json", *words).json["patients"]
    assert [one["name"] for one in shown] == names


def test_a_filter_that_finds_nobody_says_so(practice: Homecare) -> None:
    out = practice("clinic", "--filter", "swim").out
    assert "2 patients; 0 shown." in out
    assert "“swim”" in out


def test_an_unknown_order_is_refused_with_the_nearest(homecare: Homecare) -> None:
    assert "Did you mean silent?" in homecare("clinic", "--sort", "silence", expect=2).refusal
    assert "name, pain, adherence" in homecare("clinic", "--sort", "q", expect=2).refusal


def test_at_a_terminal_the_clinic_opens_and_its_code_is_the_exit_code(
    homecare: Homecare, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []

    class App:
        defect = None
        starts_again = False
        return_code = 3

        def __init__(self, paths: Paths, *, plain: bool) -> None:
            opened.append((paths.data, plain))

        def run(self) -> None:
            pass

    monkeypatch.setattr("homecare.cli.input.questions.at_terminal", lambda: True)
    monkeypatch.setattr("homecare.ui.clinic.app.ClinicApp", App)
    homecare("clinic", expect=3)
    assert opened == [(paths.data, False)]
    homecare("clinic", "--text")
    homecare("clinic", "--json")
    assert len(opened) == 1
    homecare("clinic", "--plain", expect=3)
    assert opened[-1] == (paths.data, True)


@pytest.mark.deep
def test_a_practice_of_many_is_printed_whole(homecare: Homecare, paths: Paths) -> None:
    import_module("benchmarks.practice").fill_practice(paths, patients=60, last=date(2026, 11, 24))
    out = homecare("clinic", "--sort", "flags").out
    assert out.startswith("Tue 24 Nov 2026: 60 patients")
    assert all(len(line) <= 80 for line in out.splitlines())
    assert sum(line[:1] not in (" ", "") for line in out.splitlines()) > 60


# Notes


def test_notes_are_written_listed_and_put_aside(practice: Homecare) -> None:
    assert practice("patient", "note", "hana").out.startswith("There are no notes on Hana yet.")
    assert (
        "never goes into a file for the patient"
        in practice("patient", "note", "Hana", "Prefers mornings").out
    )
    (note,) = practice("patient", "note", "Hana", "--json").json["notes"]
    assert (set(note), note["text"]) == ({"id", "entered_at", "text"}, "Prefers mornings")
    listed = practice("patient", "note", "Hana").out
    assert listed.startswith(f"{note['id'][:8]}  Tue 24 Nov 2026  Prefers mornings\n")
    assert "There is no note" in practice("patient", "note", "Hana", "--remove", "zz", expect=2).refusal
    assert "not both" in practice("patient", "note", "Hana", "x", "--remove", "zz", expect=2).refusal
    practice("patient", "note", "Hana", "--remove", note["id"][:8])
    assert practice("patient", "note", "Hana", "--json").json == {"name": "Hana", "notes": []}


def test_a_note_is_in_nothing_that_the_patient_reads(practice: Homecare, tmp_path: Path) -> None:
    practice("patient", "note", "Hana", "Secretum")
    page = tmp_path / "page.html"
    practice("--patient", "Hana", "report", "--html", str(page))
    read = [page.read_text(encoding="utf-8")]
    for words in (("history", "--json"), ("today", "--json"), ("report", "--json"), ("trends", "--json")):
        read.append(practice("--patient", "Hana", *words).out)
    assert "Secretum" not in "".join(read)


# Thresholds


def test_thresholds_are_set_one_by_one_and_taken_away(practice: Homecare) -> None:
    assert practice("patient", "watch", "hana").out == "Hana: no threshold is set.\n"
    practice("patient", "watch", "Hana", "--pain-from", "6", "--adherence-below", "50%")
    out = practice("patient", "watch", "Hana", "--silent-days", "7").out
    assert out == (
        "Hana: you watch for median pain of 6 or more over 14 days; adherence below 50 % over 28 days; "
        "no entry for 7 days or more.\n"
    )
    kept = practice("patient", "watch", "Hana", "--pain-from", "none", "--stopped-from", "2", "--json").json
    assert kept == {
        "name": "Hana", "pain_from": None, "adherence_below": 50, "silent_days": 7, "stopped_from": 2,
    }  # fmt: skip
    assert "no threshold" in practice("patient", "watch", "Hana", "--none").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--pain-from", "11"), "0 to 10"),
        (("--adherence-below", "half"), "1 to 100"),
        (("--silent-days", "0"), "1 to 365"),
        (("--none", "--pain-from", "3"), "one or the other"),
    ],
)
def test_a_threshold_that_is_no_number_within_its_range_is_refused(
    practice: Homecare, words: tuple[str, ...], says: str
) -> None:
    assert says in practice("patient", "watch", "Hana", *words, expect=2).refusal
    assert "no threshold" in practice("patient", "watch", "Hana").out


# Planned sessions


@pytest.mark.parametrize(
    ("day", "shown"),
    [("2026-11-26", "Thu 26 Nov"), ("tomorrow", "Wed 25 Nov"), ("+7d", "Tue 1 Dec"), ("today", "Tue 24 Nov")],
)
def test_a_session_is_planned_for_a_day_to_come(practice: Homecare, day: str, shown: str) -> None:
    out = practice("patient", "session", "hana", day, "--at", "9:30", "--note", "first floor").out
    assert out.splitlines() == [
        f"Planned: Hana, {shown} 2026, 09:30 (first floor).",
        "The note goes to the patient with the next file.",
    ]
    assert practice("patient", "session", "Hana").out == f"{shown} 2026, 09:30 (first floor)\n"
    (planned,) = practice("patient", "session", "Hana", "--json").json["sessions"]
    assert (planned["time"], planned["note"]) == ("09:30", "first floor")
    assert "Cancelled" in practice("patient", "session", "Hana", day, "--cancel").out
    assert practice("patient", "session", "Hana").out == "No session is planned for Hana.\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("yesterday",), "is in the past"),
        (("soon",), "not a day"),
        (("+9999d",), "two years"),
        (("2026-11-26", "--at", "noon"), "time of day"),
        (("2026-11-26", "--cancel"), "No session is planned"),
        (("--cancel",), "The day is missing"),
    ],
)
def test_a_session_that_cannot_be_planned_is_refused(
    practice: Homecare, words: tuple[str, ...], says: str
) -> None:
    assert says in practice("patient", "session", "Hana", *words, expect=2).refusal
    assert practice("patient", "session", "Hana", "--json").json == {"name": "Hana", "sessions": []}


@pytest.mark.parametrize("word", ["note", "watch", "session"])
def test_an_unknown_patient_is_refused_with_the_nearest(practice: Homecare, word: str) -> None:
    assert "Did you mean Hana?" in practice("patient", word, "Hanna", expect=2).refusal


def test_planning_a_session_is_taken_back_by_undo(practice: Homecare) -> None:
    practice("patient", "session", "Hana", "+7d")
    assert "session on Tue 1 Dec 2026" in practice("--patient", "Hana", "undo").out
    found = practice("patient", "session", "Hana", "--json").json
    assert found["sessions"] == []
