"""The course of treatments on the command line: sessions, questions, after-effects and the two scales."""

import pytest

from homecare.cli.input import completion
from homecare.paths import Paths
from tests.cli.conftest import Homecare, rows


def test_an_empty_course_says_how_it_begins(homecare: Homecare) -> None:
    out = homecare("sessions").out
    assert "No session yet." in out
    assert "homecare log session" in out
    assert "homecare sessions plan +7d" in out
    assert "No open questions." in homecare("questions").out


def test_the_course_in_words(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "-12d", "--before", "6", "--after", "4")
    homecare("log", "session", "--date", "-5d")
    homecare("log", "after-effects", "mild soreness, over; strong tiredness", "--session", "-5d")
    homecare("sessions", "plan", "+7d", "--at", "15:30", "--note", "bring the letter")
    homecare("sessions", "count", "8")
    homecare("questions", "add", "May I swim?")
    out = homecare("sessions").out
    assert out.startswith("2 of 8 sessions, 5 days since the last · next Tue 1 Dec, 15:30.\n")
    assert "Held: 12 Nov, 19 Nov." in out
    assert "Planned: Tue 1 Dec, 15:30 (bring the letter)." in out
    assert "After-effects: mild soreness, ended; strong tiredness, still there." in out
    assert "- May I swim?" in out


def test_planning_and_cancelling(homecare: Homecare) -> None:
    assert "Planned: Wed 25 Nov 2026, 09:00." in homecare("sessions", "plan", "tomorrow", "--at", "9:00").out
    assert "any more" in homecare("sessions", "cancel", "tomorrow").out
    assert "No session is planned" in homecare("sessions", "cancel", "tomorrow", expect=2).refusal
    assert "is in the past" in homecare("sessions", "plan", "yesterday", expect=2).refusal
    assert "not a time" in homecare("sessions", "plan", "+7d", "--at", "25:00", expect=2).refusal
    assert "from 1 to 200" in homecare("sessions", "count", "0", expect=2).refusal


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("sessions", "frob"), "There is no command “sessions frob”."),
        (("sessions", "--all", "count", "8"), "--all and --json only show the sessions."),
        (("questions", "--json", "add", "x"), "--all and --json only list the questions."),
        (("questions", "add", ""), "The question is empty."),
        (("questions", "asked", "ffff"), "There is no question with an id that begins with “ffff”."),
        (("log", "after-effects", "none"), "No session is logged yet."),
        (("log", "after-effects", "soreness"), "does not say how strong it was"),
        (("log", "activities", "4", "5", "6"), "There are no activities yet."),
        (("log", "activities", "a=1", "b=2"), "Name 3 to 5 activities, not 2."),
        (("log", "change", "8"), "The step must be a whole number from 1 to 7, not 8."),
    ],
)
def test_what_is_refused_writes_nothing(
    homecare: Homecare, paths: Paths, words: tuple[str, ...], says: str
) -> None:
    assert says in homecare(*words, expect=2).refusal
    assert rows(paths).get("follow_up", 0) == rows(paths).get("questionnaire", 0) == 0
    assert rows(paths).get("for_practitioner", 0) == 0


def test_before_and_after_said_apart_are_one_session(homecare: Homecare) -> None:
    homecare("log", "session", "--before", "6")
    assert "still needs the pain after it" in homecare("today").out
    out = homecare("log", "session", "--after", "4").out
    assert "Completed the session on Tue 24 Nov 2026: Acupuncture session, pain 6 before, 4 after." in out
    (session,) = homecare("sessions", "--json").json["sessions"]
    assert (session["before"], session["after"]) == (6, 4)
    homecare("undo")
    assert homecare("sessions", "--json").json["sessions"][0]["after"] is None


def test_anything_beside_the_pain_after_logs_a_session_of_its_own(homecare: Homecare) -> None:
    homecare("log", "session", "--before", "6")
    assert "Logged" in homecare("log", "session", "--after", "4", "--note", "the second one").out
    assert len(homecare("sessions", "--json").json["sessions"]) == 2


def test_a_session_alone_with_pain_after_is_logged_where_none_was_begun(homecare: Homecare) -> None:
    assert "Logged" in homecare("log", "session", "--after", "4").out
    assert "Logged" in homecare("log", "session", "--after", "3").out


def test_questions_are_listed_ticked_off_and_opened_again(homecare: Homecare) -> None:
    homecare("questions", "add", "May", "I", "swim?")
    assert "You now have 2 open questions" in homecare("questions", "add", "Ice or heat?").out
    assert "2 questions are open" in homecare("log", "session").out
    first, second = homecare("questions", "--json").json["questions"]
    assert {first["text"], second["text"]} == {"May I swim?", "Ice or heat?"}
    assert set(first) == {"id", "day", "text", "asked", "answer", "answered"}
    homecare("questions", "asked", first["id"][:8])
    assert len(homecare("questions", "--json").json["questions"]) == 1
    listed = homecare("questions", "--all").out
    assert "asked" in listed
    assert "open" in listed
    again = next(one for one in homecare("questions", "--all", "--json").json["questions"] if one["asked"])
    homecare("questions", "asked", again["id"], "--open")
    assert len(homecare("questions", "--json").json["questions"]) == 2
    assert homecare("questions", "asked", "all").out.count("Asked:") == 2
    assert "Nothing to change" in homecare("questions", "asked", "all").out


def test_open_questions_stand_on_the_report_and_asked_ones_do_not(homecare: Homecare, paths: Paths) -> None:
    homecare("questions", "add", "May I <b>swim</b>?")
    page = paths.data / "page.html"
    assert "- May I <b>swim</b>?" in homecare("report").out
    homecare("report", "--html", str(page))
    assert "May I &lt;b&gt;swim&lt;/b&gt;?" in page.read_text(encoding="utf-8")
    homecare("questions", "asked", "all")
    assert "swim" not in homecare("report").out


def test_strong_after_effects_offer_the_safety_page_and_mild_ones_do_not(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "yesterday")
    offer = "If you are unsure, see: homecare safety"
    assert offer not in homecare("log", "after-effects", "none").out
    assert offer not in homecare("log", "after-effects", "mild soreness").out
    assert offer in homecare("log", "after-effects", "strong soreness, over").out
    (session,) = homecare("sessions", "--json").json["sessions"]
    assert session["after_effects"]["effects"] == [
        {"name": "soreness", "severity": "strong", "resolved": True}
    ]


def test_today_asks_about_the_session_of_yesterday_and_names_that_of_today(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "yesterday")
    homecare("sessions", "plan", "today", "--at", "15:30")
    homecare("questions", "add", "May I swim?")
    out = homecare("today").out
    assert "Session today, 15:30." in out
    assert "How did you feel after the session on Mon 23 Nov 2026?" in out
    assert "To ask your practitioner today (1)" in out
    today = homecare("today", "--json").json
    assert today["after_effects_due"] == "2026-11-23"
    assert today["questions_open"] == 1
    homecare("log", "after-effects", "none")
    assert "How was it" not in homecare("today").out


def test_the_scales_are_logged_shown_and_charted_in_words(homecare: Homecare) -> None:
    homecare("log", "session")
    assert "homecare log activities" in homecare("sessions").out
    out = homecare("log", "activities", "lifting=4", "driving=6", "sleep=5").out
    assert "Activities (PSFS): lifting 4, driving 6, sleep 5; mean 5 out of 10." in out
    homecare("log", "activities", "5", "6", "7")
    homecare("log", "change", "5")
    out = homecare("sessions").out
    assert "lifting: 5 (24 Nov)" in out
    assert "a little better (5 of 7)" in out
    assert "The answers do not show what caused a change." in out
    assert "homecare log activities" not in out
    shape = homecare("sessions", "--json").json
    assert shape["activities"][-1]["mean"] == 6
    assert shape["change"][0]["step"] == 5
    report = homecare("report", "--json").json
    assert [one["scale"] for one in report["scales"]] == ["psfs", "psfs", "pgic"]
    assert "Activities and change" in homecare("report").out


def test_what_was_felt_stands_on_the_report(homecare: Homecare, paths: Paths) -> None:
    homecare("log", "session", "--date", "-2d")
    homecare("log", "after-effects", "mild <i>soreness</i>, over", "--note", "slept early")
    out = homecare("report").out
    assert "felt afterwards: mild <i>soreness</i>, ended, slept early (logged 24 Nov)" in " ".join(
        out.split()
    )
    page = paths.data / "page.html"
    homecare("report", "--html", str(page))
    text = page.read_text(encoding="utf-8")
    assert "mild &lt;i&gt;soreness&lt;/i&gt;, ended" in text
    (told,) = homecare("report", "--json").json["after_effects"]
    assert set(told) == {"id", "session", "day", "effects", "note"}


def test_entries_of_the_course_are_corrected_and_removed(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "-2d")
    homecare("log", "after-effects", "none")
    homecare("questions", "add", "May I swim?")
    homecare("log", "change", "4")
    homecare("log", "activities", "a=1", "b=2", "c=3")
    ids = {}
    for one in homecare("history", "--json").json:
        ids[one.get("instrument", one["type"])] = one["id"]
    assert "May I run?" in homecare("edit", ids["question"], "--text", "May I run?", "--asked", "yes").out
    edited = homecare("edit", ids["followup"], "--felt", "mild bruising", "--note", "left arm").out
    assert "mild bruising, still there (left arm)" in edited
    assert "much better" in homecare("edit", ids["pgic"], "--score", "6").out
    scores = ("--score", "a=1", "--score", "b=2", "--score", "c=10")
    assert "c 10" in homecare("edit", ids["psfs"], *scores).out
    newest = homecare("history", "--json").json
    pgic = next(one["id"] for one in newest if one.get("instrument") == "pgic")
    assert "You can use: --score, --date." in homecare("edit", pgic, "--note", "x", expect=2).refusal
    assert "neither yes nor no" in homecare("edit", ids["question"], "--asked", "maybe", expect=2).refusal
    homecare("edit", pgic, "--remove")
    assert homecare("sessions", "--json").json["change"] == []
    homecare("undo")
    assert homecare("sessions", "--json").json["change"][0]["step"] == 6


def test_the_keys_of_the_course_are_stable(homecare: Homecare) -> None:
    homecare("log", "session")
    homecare("sessions", "plan", "+7d")
    shape = homecare("sessions", "--json").json
    assert set(shape) == {
        "held", "planned_in_all", "days_since", "sentence", "planned", "planned_not_entered", "sessions",
        "after_effects_due", "questions", "activities", "activities_due", "change", "change_due",
    }  # fmt: skip
    assert set(shape["planned"][0]) == {"day", "time", "note", "by_practice"}
    assert set(shape["sessions"][0]) == {
        "id",
        "number",
        "day",
        "before",
        "after",
        "after_effects",
        "entered_by",
    }


def test_a_long_course_shows_the_newest_and_all_when_asked(homecare: Homecare) -> None:
    for ago in range(15):
        homecare("log", "session", "--date", f"-{ago}d")
    assert "These are the newest 12." in homecare("sessions").out
    every = homecare("sessions", "--all").out
    assert "1  Tue 10 Nov 2026" in every
    assert "newest" not in every


def test_the_shell_is_offered_after_effects_days_and_questions(homecare: Homecare, paths: Paths) -> None:
    assert completion.after_effects("mild s") == ["mild soreness"]
    assert completion.coming_days("t") == ["today", "tomorrow"]
    assert completion.question_ids("") == []
    assert not paths.database.exists()  # pressing Tab begins no diary
    homecare("questions", "add", "May I swim?")
    (question,) = homecare("questions", "--json").json["questions"]
    assert completion.question_ids("") == [question["id"][:8]]
    homecare("patient", "add", "Hana")
    assert completion.question_ids("") == []


BREATHLESS = "Breathless, or chest pain, even hours after needling? See: homecare safety"


def test_wherever_after_effects_are_asked_about_the_safety_page_is_named(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "yesterday")
    assert BREATHLESS in homecare("today").out
    assert BREATHLESS in homecare("sessions").out
    assert BREATHLESS in homecare("log", "after-effects", "none").out
    assert BREATHLESS not in homecare("today").out


def test_the_session_that_today_asks_about_is_the_one_answered(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "yesterday")
    homecare("log", "session", "--before", "5")
    homecare("log", "after-effects", "none")
    told = {one["day"]: one["after_effects"] for one in homecare("sessions", "--json").json["sessions"]}
    assert told["2026-11-24"] is None
    assert told["2026-11-23"]["effects"] == []


@pytest.mark.parametrize("words", [("nothing",), ("mild", "soreness"), ("no",)])
def test_words_without_quotes_are_refused_with_the_way_to_say_them(
    homecare: Homecare, words: tuple[str, ...]
) -> None:
    homecare("log", "session", "--date", "yesterday")
    refusal = homecare("log", "after-effects", *words, expect=2).refusal
    assert "in quotes" in refusal
    assert "none" in refusal


def test_what_was_felt_after_a_removed_session_is_still_told(homecare: Homecare, paths: Paths) -> None:
    homecare("log", "session", "--date", "yesterday")
    homecare("log", "after-effects", "strong tiredness")
    session = homecare("sessions", "--json").json["sessions"][0]["id"]
    homecare("edit", session, "--remove")
    says = "After a session on Mon 23 Nov 2026 that was removed: strong tiredness, still there."
    page = paths.data / "page.html"
    homecare("report", "--html", str(page))
    assert says in homecare("sessions").out
    assert says in " ".join(homecare("report").out.split())
    assert says in page.read_text(encoding="utf-8")
    assert homecare("report", "--json").json["after_effects"][0]["session"] == "2026-11-23"


def test_how_the_scales_are_read_stands_on_the_report_and_under_its_heading(homecare: Homecare) -> None:
    homecare("log", "session", "--date", "-2d")
    for number in range(3):
        homecare("log", "activities", *(f"{'a long activity ' * 3}{n}={number}" for n in "abc"))
    read = (
        "(Stratford 1995), in our own words. Higher is better. The answers do not show what caused a change."
    )
    assert read in " ".join(homecare("report").out.split())
    lines = homecare("sessions").out.splitlines()
    assert lines[lines.index("Your own answers to the two scales:") + 1].endswith(read)


def test_a_planned_time_is_taken_away_with_an_empty_one(homecare: Homecare) -> None:
    homecare("sessions", "plan", "+7d", "--at", "15:30", "--note", "bring the letter")
    assert (
        "Planned: Tue 1 Dec 2026 (bring the letter)." in homecare("sessions", "plan", "+7d", "--at", "").out
    )


def test_the_change_is_not_asked_before_the_first_session(homecare: Homecare) -> None:
    refusal = homecare("log", "change", "5", expect=2).refusal
    assert "asks about a change since the treatments began" in refusal
    assert "Log the first session first" in refusal
