"""`homecare settings`: look, choose, take back; what is not accepted is refused with what is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from homecare.core.wording.settings import SETTINGS
from homecare.paths import Paths
from homecare.settings.settings import Settings, read_settings
from homecare.settings.values import ACCEPTED
from tests.cli.conftest import Homecare


def test_all_of_them_are_listed_with_what_they_take_and_no_file_is_made(
    homecare: Homecare, paths: Paths
) -> None:
    ran = homecare("settings")
    for one in SETTINGS:
        line = next(line for line in ran.out.splitlines() if line.startswith(f"{one.name} = "))
        assert "  default  " in line
        assert line.endswith(one.accepts)
    assert all(len(line) <= 80 for line in ran.out.splitlines() if " = " in line)
    assert str(paths.settings) in ran.out
    assert not paths.data.exists()


def test_a_choice_is_written_with_the_comments_kept_and_counts_at_once(
    homecare: Homecare, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.settings.write_text("# mine\nthreshold = 2  # low\n")
    assert homecare("settings", "threshold", "5").out.startswith("threshold = 5\n")
    assert paths.settings.read_text() == "# mine\nthreshold = 5  # low\n"
    assert "default" not in homecare("settings", "threshold").out.splitlines()[0]
    assert homecare("settings", "threshold", "--default").out.startswith("threshold = 3  (default)")
    assert paths.settings.read_text() == "# mine\n"


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("sound", "off", False),
        ("plain", "YES", True),
        ("guidance", "false", False),
        ("day-turn", "5", 5),
        ("rest_s", "45s", 45),
        ("region", "Left shoulder", "left-shoulder"),
        ("country", "gb", "UK"),
        ("country", "Germany", "DE"),
        ("country", "br", "BR"),
        ("country", "none", ""),
        ("theme", "nord", "nord"),
        ("kind", "Worst", "worst"),
        ("week_start", "Sunday", "sunday"),
        ("routine_times", "19:00,7:30", ("07:30", "19:00")),
        ("routine_times", "none", ()),
    ],
)
def test_values_are_read_as_people_write_them(
    homecare: Homecare, paths: Paths, name: str, typed: str, kept: object
) -> None:
    homecare("settings", name, typed)
    settings, wrong = read_settings(paths.settings)
    assert wrong == []
    assert getattr(settings, name.replace("-", "_")) == kept


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (["sound", "maybe"], "sound must be yes or no, not “maybe”."),
        (["day_turn", "13"], "day_turn must be a whole hour from 0 to 12, not 13."),
        (["threshold", "-1"], "threshold must be a whole number from 0 to 10"),
        (["threshold", "many"], "threshold must be a whole number from 0 to 10"),
        (["routine_times", "25:00"], "times of day such as 07:30"),
        (["region", "nek"], "Did you mean neck?"),
        (["theme", "nrod"], "Did you mean nord?"),
        (["kind", "usual"], "kind must be one of average, worst, now"),
        (["country", "12"], "a two-letter country code, such as JP or DE"),
        (["treshold"], "Did you mean threshold?"),
        (["treshold", "3"], "Did you mean threshold?"),
        (["threshold", "3", "--default"], "not both"),
        (["--default"], "The name of the setting is missing."),
        (["keys", "f2"], "homecare settings keys.today.done f2"),
        (["keys.tody.done", "f2"], "Did you mean today.done?"),
        (["keys.tody.done"], "Did you mean today.done?"),
        (["keys.today.done", "efftwo"], "“efftwo” is not a key."),
        (["keys.today.done", "\x1b"], r"“\x1b” is not a key."),
        (["keys.today.done", "ctrl+\x07"], r"“ctrl+\x07” is not a key."),
    ],
)
def test_what_is_not_accepted_is_refused_and_nothing_is_written(
    homecare: Homecare, paths: Paths, words: list[str], refusal: str
) -> None:
    assert refusal in homecare("settings", *words, expect=2).refusal
    assert not paths.settings.exists()


def test_a_region_that_the_programme_adds_can_be_chosen(
    homecare: Homecare, paths: Paths, own_programme: Callable[..., Path]
) -> None:
    homecare("programme", "assign", str(own_programme(extra='regions = ["jaw"]')), "--yes")
    homecare("settings", "region", "Jaw")
    homecare("log", "pain", "4")
    assert homecare("trends", "--json").json["region"] == "jaw"
    assert "no region “jew”" in homecare("settings", "region", "jew", expect=2).refusal


def test_a_region_of_no_programme_is_named_as_the_settings_with_what_mends_it(
    homecare: Homecare, paths: Paths, own_programme: Callable[..., Path]
) -> None:
    paths.data.mkdir(mode=0o700)
    paths.settings.write_text('region = "jaw"\n')
    refusal = homecare("log", "pain", "4", expect=2).refusal
    assert "Your region setting is “jaw”" in refusal
    assert "settings region neck" in refusal
    assert homecare("history", "--json").json == []
    ran = homecare("settings", "region")
    assert ran.out.startswith("region = jaw\n")
    assert "Note: no programme in this diary has “jaw”" in ran.err
    homecare("log", "pain", "4", "--region", "neck")
    homecare("programme", "assign", str(own_programme(extra='regions = ["jaw"]')), "--yes")
    assert homecare("settings", "region").err == ""
    homecare("log", "pain", "4")


def test_keys_are_chosen_by_the_id_of_their_action_and_a_clash_is_said(
    homecare: Homecare, paths: Paths
) -> None:
    assert homecare("settings", "keys.today.done").out.startswith("keys.today.done = space  (default)")
    assert "Note" not in homecare("settings", "keys.today.done", "F2").out
    assert read_settings(paths.settings)[0].keys == {"today.done": "f2"}
    assert "keys.today.done = f2" in homecare("settings").out
    assert "is also the key for room.today" in homecare("settings", "keys.today.done", "1").out
    assert homecare("settings", "keys.today.done", "--json").json["value"] == "1"
    homecare("settings", "keys.today.done", "?")
    assert read_settings(paths.settings)[0].keys == {"today.done": "question_mark"}
    homecare("settings", "keys.today.done", "--default")
    homecare("settings", "keys.today.done", "--default")
    assert read_settings(paths.settings) == (Settings(), [])


def test_an_action_that_is_none_can_be_taken_out(homecare: Homecare, paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text('[keys]\n"tody.done" = "x"\n')
    assert "no longer in the file" in homecare("settings", "keys.tody.done", "--default").out
    assert read_settings(paths.settings)[0].keys == {}


def test_what_is_wrong_in_the_file_is_named_and_the_default_shown(homecare: Homecare, paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text("threshold = 99\n")
    ran = homecare("settings")
    assert "threshold = 99 is not accepted" in ran.err
    assert "threshold = 3 " in ran.out
    shape = homecare("settings", "--json").json
    assert set(shape) == {"file", "settings", "wrong"}
    assert [one["name"] for one in shape["settings"]] == [one.name for one in SETTINGS]
    assert {one["name"] for one in shape["settings"]} == set(ACCEPTED)
    assert all(
        set(one) == {"name", "value", "default", "is_default", "accepts", "about"}
        for one in shape["settings"]
    )
    assert len(shape["wrong"]) == 1


def test_a_file_that_cannot_be_read_is_named_and_not_written_over(homecare: Homecare, paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text("theme =")
    assert "could not be changed" in homecare("settings", "sound", "no", expect=3).err
    assert paths.settings.read_text() == "theme ="


def test_a_key_is_changed_by_the_command_that_the_guide_names(homecare: Homecare, paths: Paths) -> None:
    (line,) = [
        line for line in homecare("guide", "keys").out.splitlines() if "give an action another key" in line
    ]
    command = line.partition("homecare ")[2].partition(". [")[0]
    homecare(*command.split())
    assert read_settings(paths.settings)[0].keys == {"today.done": "d"}


def test_the_kind_that_is_chosen_is_charted_but_the_average_is_logged(homecare: Homecare) -> None:
    homecare("settings", "kind", "worst")
    homecare("log", "pain", "3")
    homecare("log", "pain", "7", "--kind", "worst")
    trends = homecare("trends", "--json").json
    assert (trends["kind"], trends["series"]) == ("worst_24h", [{"day": "2026-11-24", "level": 7}])
    assert homecare("report", "--json").json["kind"] == "worst_24h"
    average = homecare("trends", "--kind", "average", "--json").json
    assert average["series"] == [{"day": "2026-11-24", "level": 3}]


def test_the_programmes_week_begins_on_the_day_that_is_chosen(homecare: Homecare) -> None:
    def head() -> str:
        out = homecare("programme", "show", "desk-neck-upper-back").out
        return next(line for line in out.splitlines() if "Mon" in line and "Sun" in line)

    def plank() -> list[str]:
        out = homecare("programme", "show", "desk-neck-upper-back").out
        return next(line for line in out.splitlines() if line.strip().startswith("Front plank")).split()[2:]

    assert head().split() == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert plank() == ["once", "–", "once", "–", "once", "–", "–"]
    homecare("settings", "week_start", "saturday")
    assert head().split() == ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"]
    assert plank() == ["–", "–", "once", "–", "once", "–", "once"]
