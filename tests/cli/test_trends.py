"""`homecare trends`: sentences, a chart in letters, and the intervals."""

from homecare.paths import Paths
from tests.cli.conftest import Homecare


def _three_weeks(homecare: Homecare) -> None:
    for ago in range(20, -1, -1):
        homecare("log", "pain", str(5 if ago > 10 else 3), "--date", f"-{ago}d")
    homecare("log", "session", "--date", "-11d")
    homecare("log", "sitting", "6h30m")


def test_an_empty_diary_says_what_to_log(homecare: Homecare) -> None:
    assert homecare("trends").out.startswith("No pain reading yet: upper back")


def test_the_sentence_comes_first_then_chart_and_intervals(homecare: Homecare) -> None:
    _three_weeks(homecare)
    out = homecare("trends").out
    assert out.startswith("Upper back, on average over the last 24 hours")
    assert "median 5 (10 of 10 days logged)" in out.splitlines()[0]
    assert "before session 1" in out
    assert "since session 1" in out
    assert "5 (5–5)" in out
    assert "pain 10" in out


def test_without_a_terminal_nothing_is_coloured_or_wider_than_eighty(homecare: Homecare) -> None:
    _three_weeks(homecare)
    lines = homecare("trends").out.splitlines()
    chart = lines[lines.index("") + 1 :]
    assert [line for line in chart if len(line) > 80] == []
    assert not any("\x1b" in line for line in lines)


def test_since_narrows_and_says_when_nothing_is_left(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--date", "-20d")
    assert homecare("trends", "--since", "-3d").out.startswith("No pain logged since Sat 21 Nov 2026.")


def test_a_region_that_the_programme_adds_is_known(homecare: Homecare, paths: Paths) -> None:
    paths.programmes.mkdir(parents=True)
    (paths.programmes / "jaw.toml").write_text(
        'format = 1\nid = "jaw"\nversion = 1\ntitle = "Jaw"\nauthor = "H"\nregions = ["jaw"]\n'
        '[[exercise]]\nuse = "chin-tuck"\n',
        encoding="utf-8",
    )
    assert "jaw" in homecare("trends", "--region", "jaw", expect=2).refusal
    homecare("programme", "assign", "jaw", "--yes")
    homecare("log", "pain", "2", "--region", "jaw")
    assert homecare("trends", "--region", "Jaw", "--json").json["series"] == [
        {"day": "2026-11-24", "level": 2}
    ]


def test_kinds_of_reading_are_never_mixed(homecare: Homecare) -> None:
    homecare("log", "pain", "2")
    homecare("log", "pain", "8", "--kind", "worst")
    assert homecare("trends", "--json").json["series"][0]["level"] == 2
    assert homecare("trends", "--json", "--kind", "worst").json["series"][0]["level"] == 8


def test_readings_of_another_region_are_pointed_to(homecare: Homecare) -> None:
    homecare("log", "pain", "4", "--region", "neck")
    assert "No readings for upper back, so this shows neck, which has the most." in homecare("trends").out


def test_what_changed_is_said_near_the_top_and_its_numbers_under_the_chart(homecare: Homecare) -> None:
    for ago in range(27, -1, -1):
        homecare("log", "pain", str(6 if ago >= 14 else 3), "--date", f"-{ago}d")
    homecare("log", "session", "--date", "-14d")
    lines = homecare("trends").out.splitlines()
    assert lines[1] == (
        "Since the start: Lower than before session 1 by an amount many people find meaningful. "
        "This does not show what caused it."
    )
    table = next(number for number, line in enumerate(lines) if line.startswith("session  days"))
    assert lines[table].split()[3] == "gap"
    below = "\n".join(lines[table:])
    assert "Medians: 3 points lower (50 %)." in below
    assert "Pain does not vary from day to day in either window" in below
    assert "needs 3 sessions" in below
    assert "Sitting and pain the next day" in below


def test_without_a_session_it_says_what_will_appear_when(homecare: Homecare) -> None:
    homecare("log", "pain", "4")
    out = homecare("trends").out
    assert "No session is logged yet, so there is nothing to compare. After session 1, homecare" in out
    assert "The latest 14 days" not in out


def test_the_table_of_a_whole_course_fits_eighty_columns(homecare: Homecare) -> None:
    for ago in range(70, -1, -1):
        homecare("log", "pain", str(4 + ago % 3), "--date", f"-{ago}d")
    for ago in (56, 49, 42, 30, 16, 7):
        homecare("log", "session", "--date", f"-{ago}d")
    lines = homecare("trends").out.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("session  days"))
    assert len(lines[first + 1 : first + 8]) == 7
    assert [line for line in lines[first : first + 8] if len(line) > 80] == []


def test_the_help_names_the_quartiles_and_the_signs(homecare: Homecare) -> None:
    told = " ".join(homecare("trends", "--help").out.split())
    assert "inclusive method" in told
    assert "positive when pain is lower now" in told


def _from_session_1(homecare: Homecare, *whose: str, earlier: int = 6, later: int = 3) -> None:
    """29 days of readings, with session 1 on the third."""
    for ago in range(28, -1, -1):
        homecare(*whose, "log", "pain", str(earlier if ago >= 14 else later), "--date", f"-{ago}d")
    homecare(*whose, "log", "session", "--date", "-26d")


def test_who_starts_at_session_1_is_compared_with_the_first_fourteen_days_in_every_face(
    homecare: Homecare,
) -> None:
    _from_session_1(homecare)
    named = "compared with your first 14 days, which include session 1"
    out = " ".join(homecare("trends").out.split())
    assert f"Since the start: Lower, {named}, by an amount many people find meaningful." in out
    assert "Your first 14 days, which include session 1, Tue 27 Oct 2026 to Mon 9 Nov 2026: median 6" in out
    assert "Not enough entries to compare" not in out
    report = " ".join(homecare("report").out.split())
    assert f"Lower, {named}, by an amount many people find meaningful." in report
    for command in ("trends", "report"):
        change = homecare(command, "--json").json["change"]
        assert (change["verdict"], change["baseline"]["kind"]) == ("lower", "first_14_days")
        assert (change["baseline"]["from"], change["baseline"]["to"]) == ("2026-10-27", "2026-11-09")
        assert named in change["sentence"]


def test_the_practice_reads_of_the_patients_first_fourteen_days(homecare: Homecare) -> None:
    homecare("patient", "add", "Hana")
    homecare("patient", "add", "Ken")
    _from_session_1(homecare, "--patient", "Hana", earlier=3, later=6)
    out = " ".join(homecare("--patient", "Hana", "trends").out.split())
    assert "Higher than in the patient's first 14 days, which include session 1, by 3 points." in out
    assert "practitioner" not in out
    panel = homecare("clinic")
    assert "higher*" in panel.out
    assert "with a * against the patient's first 14 days" in " ".join(panel.out.split())
    rows = {one["name"]: one for one in homecare("clinic", "--json").json["patients"]}
    assert (rows["Hana"]["verdict"], rows["Hana"]["baseline"]) == ("higher", {"kind": "first_14_days"})
    assert (rows["Ken"]["verdict"], rows["Ken"]["baseline"]) == ("not_enough", None)


def test_no_mean_and_no_interval_stands_beside_the_sentence_but_in_the_reports_small_print(
    homecare: Homecare,
) -> None:
    _from_session_1(homecare)
    assert "95 % interval" not in homecare("trends").out
    lines = homecare("report").out.splitlines()
    how = next(place for place, line in enumerate(lines) if line.startswith("How the numbers were made"))
    above, below = " ".join(lines[:how]), " ".join(" ".join(lines[how:]).split())
    for word in ("95 % interval", "NAP", "Means"):
        assert word not in above
        assert word in below


def test_one_of_several_done_today_is_no_hundred_per_cent_in_any_face(homecare: Homecare) -> None:
    homecare("programme", "assign", "desk-neck-upper-back", "--yes")
    homecare("log", "exercise", "chin-tuck")
    homecare("log", "pain", "4")
    for command in ("today", "trends", "report", "clinic"):
        for plain in ((), ("--plain",)):
            out = homecare(command, *plain).out
            assert "100 %" not in out, command
    assert "so far today 1 of 5" in homecare("today").out
    assert "Routine: so far today 1 of 5." in homecare("trends").out
    assert "Routine: so far today 1 of 5." in homecare("report").out
    assert "routine so far today 1 of 5" in homecare("trends", "--plain").out
