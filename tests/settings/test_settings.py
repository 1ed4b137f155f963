"""Settings: a wrong value is named, and its default is used."""

import os
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.core.wording.settings import BY_NAME, Shape, typed_value, value_in_words, value_typed
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError, StoreError
from homecare.paths import Paths
from homecare.settings.settings import Settings, read_settings, remove_setting, write_key, write_setting
from homecare.settings.values import ACCEPTED
from homecare.ui.settings.screen import TITLE_CELLS
from tests.depth import examples


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A settings file that does not exist yet."""
    return tmp_path / "settings.toml"


def test_without_a_file_everything_is_its_default_and_nothing_is_said(file: Path) -> None:
    assert read_settings(file) == (Settings(), [])
    assert not file.exists()


def test_every_setting_can_be_written_in_the_file(file: Path) -> None:
    file.write_text(
        'theme = "nord"\nregion = "Neck"\nday_turn = 5\nthreshold = 2\nsound = false\nnotifications = false\n'
        'reduced_motion = true\nget_ready_s = 0\nrest_s = 600\nrep_s = 1\ncountry = "jp"\n'
        'kind = "Worst"\nweek_start = "sunday"\nguidance = false\nplain = true\nlock_after_min = 3\n'
        'routine_times = ["19:00", "7:30"]\n'
        '[keys]\ndone = "space"\n',
        encoding="utf-8",
    )
    chosen, said = read_settings(file)
    assert said == []
    assert chosen == Settings(
        theme="nord", region="neck", day_turn=5, threshold=2, sound=False, notifications=False,
        reduced_motion=True, get_ready_s=0, rest_s=600, rep_s=1, country="JP", kind="worst",
        week_start="sunday", guidance=False, plain=True, lock_after_min=3, routine_times=("07:30", "19:00"),
        keys={"done": "space"},
    )  # fmt: skip


def test_every_setting_is_known() -> None:
    assert set(ACCEPTED) == {
        "theme", "region", "day_turn", "threshold", "sound", "notifications", "reduced_motion", "get_ready_s",
        "rest_s", "rep_s", "country", "kind", "week_start", "guidance", "plain", "routine_times", "keys",
        "lock_after_min", "language", "wide_signs",
    }  # fmt: skip
    assert set(ACCEPTED) == set(BY_NAME)
    assert set(ACCEPTED) == set(Settings.__dataclass_fields__)


@pytest.mark.parametrize(
    ("line", "accepted"),
    [
        ("theme = 3", "write text in double quotes"),
        ('theme = " "', "write text in double quotes"),
        ('region = "nek"', "Did you mean neck?"),
        ("region = 1", "write text in double quotes"),
        ("day_turn = 13", "a whole hour from 0 to 12"),
        ("day_turn = -1", "a whole hour from 0 to 12"),
        ("day_turn = true", "a whole hour from 0 to 12"),
        ("day_turn = 4.0", "a whole hour from 0 to 12"),
        ("day_turn = 04:00:00", "a whole hour from 0 to 12"),
        (f"threshold = 0x{'f' * 9000}", "a whole number from 0 to 10"),
        (f"threshold = [{'[' * 90}{']' * 90}]", "a whole number from 0 to 10"),
        ("threshold = 11", "a whole number from 0 to 10"),
        ('threshold = "3"', "a whole number from 0 to 10"),
        ("sound = 1", "true or false, without quotes"),
        ('notifications = "yes"', "true or false, without quotes"),
        ("reduced_motion = []", "true or false, without quotes"),
        ("get_ready_s = -1", "a whole number of seconds from 0 to 60"),
        ("get_ready_s = 61", "a whole number of seconds from 0 to 60"),
        ('get_ready_s = "5"', "a whole number of seconds from 0 to 60"),
        ("rest_s = 601", "a whole number of seconds from 0 to 600"),
        ("rest_s = 30.0", "a whole number of seconds from 0 to 600"),
        ("rest_s = true", "a whole number of seconds from 0 to 600"),
        ("rep_s = 0", "a whole number of seconds from 1 to 30"),
        ("rep_s = 31", "a whole number of seconds from 1 to 30"),
        ("rep_s = inf", "a whole number of seconds from 1 to 30"),
        ('country = "Atlantis"', "a two-letter country code, such as JP or DE"),
        ("country = 81", "a two-letter country code, such as JP or DE"),
        ("country = []", '"" for none'),
        ("keys = 1", 'a table such as "today.done" = "space"'),
        ("keys = { done = 1 }", 'a table such as "today.done" = "space"'),
        ('region = "Neckk"', "Did you mean neck?"),
        ('region = "a/b !"', "a region such as neck"),
        ('kind = "usual"', "one of average, worst, now, in double quotes"),
        ("kind = 3", "one of average, worst, now"),
        ('week_start = "tuesday"', "one of monday, sunday, saturday, in double quotes"),
        ("guidance = 1", "true or false, without quotes"),
        ('plain = "no"', "true or false, without quotes"),
        ('routine_times = "07:30"', 'as a list: ["07:30", "19:00"]'),
        ('routine_times = ["25:00"]', "times of day such as 07:30"),
        ("routine_times = [7]", "times of day such as 07:30"),
        (f"routine_times = {[f'{hour:02}:00' for hour in range(11)]}", "at most 10 times"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_accepted_and_the_others_still_count(
    file: Path, line: str, accepted: str
) -> None:
    other = 'theme = "nord"' if not line.startswith("theme") else "threshold = 2"
    file.write_text(f"{other}\n{line}\n")
    chosen, said = read_settings(file)
    assert len(said) == 1
    assert str(file) in said[0]
    assert line.split(" =", maxsplit=1)[0] in said[0]
    assert accepted in said[0]
    assert chosen == (
        replace(Settings(), theme="nord") if "theme" in other else replace(Settings(), threshold=2)
    )


@pytest.mark.parametrize(
    ("written", "chosen"),
    [("", ""), (" ", ""), ("UK", "UK"), ("gb", "UK"), (" nz ", "NZ"), ("Japan", "JP"), ("fr", "FR")],
)
def test_a_country_is_read_the_way_people_write_it_and_none_is_none(
    file: Path, written: str, chosen: str
) -> None:
    file.write_text(f'country = "{written}"\n')
    assert read_settings(file) == (Settings(country=chosen), [])


def test_an_unknown_setting_is_named(file: Path) -> None:
    file.write_text('colour = "blue"\n')
    chosen, said = read_settings(file)
    assert chosen == Settings()
    assert f"colour is not a setting. The settings are: {', '.join(ACCEPTED)}." in said[0]


@pytest.mark.parametrize(
    "content",
    [
        b"theme =",
        b"\xff\xfe",
        b"theme = " + b"[" * 100_000,
        b"threshold = " + b"9" * 5000,
        b"a = 1\na = 2",
        bytes(range(256)),
    ],
    ids=["half", "utf-16", "deep", "a huge number", "twice", "binary"],
)
def test_a_file_that_cannot_be_read_is_said_and_stops_nothing(paths: Paths, content: bytes) -> None:
    paths.data.mkdir()
    paths.settings.write_bytes(content)
    chosen, said = read_settings(paths.settings)
    assert chosen == Settings()
    assert "the defaults are used" in said[0]
    diary = Diary.open(paths)
    assert diary.settings == Settings()
    diary.close()
    with pytest.raises(StoreError, match="could not be changed"):
        write_setting(paths.settings, "theme", "nord")
    assert paths.settings.read_bytes() == content


def test_a_folder_in_the_files_place_is_said(file: Path) -> None:
    file.mkdir()
    assert read_settings(file)[0] == Settings()
    assert "is not a file" in read_settings(file)[1][0]
    with pytest.raises(StoreError) as refused:
        write_setting(file, "theme", "nord")
    assert refused.value.exit_code == 3


def test_a_file_from_windows_is_read_and_changed(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbfthreshold = 2\r\n")
    assert read_settings(file) == (Settings(threshold=2), [])
    write_setting(file, "theme", "nord")
    assert read_settings(file) == (Settings(threshold=2, theme="nord"), [])


def test_a_change_keeps_everything_else_in_the_file_comments_too(file: Path) -> None:
    file.write_text('# mine\ntheme = "nord"  # calm\n\n[keys]\ndone = "space"\n')
    write_setting(file, "threshold", 4)
    write_setting(file, "theme", "dracula")
    text = file.read_text()
    assert "# mine" in text
    assert "# calm" in text
    assert read_settings(file) == (Settings(theme="dracula", threshold=4, keys={"done": "space"}), [])
    assert [path.name for path in file.parent.iterdir() if path.suffix == ".new"] == []


def test_a_setting_written_in_a_folder_that_is_not_there_yet_makes_it_private(tmp_path: Path) -> None:
    file = tmp_path / "data" / "settings.toml"
    write_setting(file, "day_turn", 0)
    assert read_settings(file)[0].day_turn == 0
    assert file.parent.stat().st_mode & 0o777 == 0o700


@settings(max_examples=examples(60), deadline=None)
@given(content=st.binary(max_size=120) | st.text(max_size=120).map(lambda text: text.encode()))
def test_any_bytes_are_settings_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    file.write_bytes(content)
    chosen, said = read_settings(file)
    assert isinstance(chosen, Settings)
    assert all(str(file) in sentence for sentence in said)


def test_a_programmes_own_region_can_be_the_usual_one(file: Path) -> None:
    file.write_text('region = "Left jaw"\n')
    assert read_settings(file) == (Settings(region="left-jaw"), [])


@pytest.mark.parametrize(("day", "number"), [("monday", 0), ("saturday", 5), ("sunday", 6)])
def test_weeks_begin_on_the_day_that_is_chosen(day: str, number: int) -> None:
    assert Settings(week_start=day).first_weekday == number


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("threshold", 11, "threshold must be a whole number from 0 to 10, not 11."),
        ("sound", "yes", "sound must be true or false"),
        ("routine_times", ["noon"], "routine_times must be at most 10 times of day"),
        ("country", "12", "country must be a two-letter country code"),
    ],
)
def test_what_is_not_accepted_is_never_written(file: Path, name: str, value: object, sentence: str) -> None:
    file.write_text("# mine\n")
    with pytest.raises(InputError) as refused:
        write_setting(file, name, value)
    assert sentence in refused.value.sentence
    assert file.read_text() == "# mine\n"


def test_a_name_that_is_no_setting_is_refused_with_the_nearest(file: Path) -> None:
    with pytest.raises(NotFoundError) as refused:
        write_setting(file, "treshold", 3)
    assert "Did you mean threshold?" in refused.value.text
    with pytest.raises(NotFoundError, match="treshold"):
        remove_setting(file, "treshold")
    assert not file.exists()


@pytest.mark.parametrize(
    "before",
    [
        "",
        '# top\ntheme = "nord"  # calm\n\n[keys]  # my keys\n# one\n"today.done" = "d"  # easy\n',
        'keys = {"today.done" = "d"}\r\nthreshold = 1  # mine\r\n',
        'keys."today.done" = "d"\n',
        "keys = 1\n",
        "\n\n[keys]",
    ],
)
def test_values_of_every_kind_are_written_into_any_file_and_read_back(file: Path, before: str) -> None:
    file.write_bytes(before.encode())
    comments = {line.partition("#")[2] for line in before.splitlines() if "#" in line} - {"  easy"}
    write_setting(file, "routine_times", ["19:00", "7:30"])
    write_setting(file, "plain", True)
    write_setting(file, "region", "Neck")
    write_key(file, "room.today", "f2")
    write_key(file, "today.done", "x")
    chosen, said = read_settings(file)
    assert said == []
    assert (chosen.routine_times, chosen.plain, chosen.region) == (("07:30", "19:00"), True, "neck")
    assert chosen.keys == {"room.today": "f2", "today.done": "x"}
    assert all(comment in file.read_text() for comment in comments)
    write_key(file, "today.done", None)
    write_key(file, "never.there", None)
    remove_setting(file, "plain")
    remove_setting(file, "plain")
    chosen, said = read_settings(file)
    assert (chosen.keys, chosen.plain, said) == ({"room.today": "f2"}, False, [])


def test_an_empty_key_is_refused(file: Path) -> None:
    with pytest.raises(InputError, match="is empty"):
        write_key(file, "today.done", " ")
    assert not file.exists()


def test_a_file_that_is_linked_to_stays_where_it_is(tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "homecare.toml"
    kept.parent.mkdir()
    kept.write_text("# mine\n")
    kept.chmod(0o640)
    link = tmp_path / "settings.toml"
    link.symlink_to(kept)
    write_setting(link, "day_turn", 0)
    assert link.is_symlink()
    assert kept.read_text() == "# mine\nday_turn = 0\n"
    assert kept.stat().st_mode & 0o777 == 0o640


WRITE = """
import sys
from pathlib import Path
from homecare.settings.settings import write_setting
from tests.depth import examples
sys.stdin.readline()
for _ in range(5):
    write_setting(Path(sys.argv[1]), sys.argv[2], eval(sys.argv[3]))
"""


def test_what_several_programs_write_at_once_all_stays(file: Path) -> None:
    wanted: dict[str, object] = {
        "threshold": 4, "sound": False, "country": "JP", "week_start": "sunday", "guidance": False,
        "plain": True, "day_turn": 3, "kind": "worst",
    }  # fmt: skip
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE, str(file), name, repr(value)], stdin=subprocess.PIPE, text=True
        )
        for name, value in wanted.items()
    ]
    for one in writers:  # all have started before the first one may write
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    for one in writers:
        one.communicate(timeout=60)
    assert [one.returncode for one in writers] == [0] * len(wanted)
    assert tomllib.loads(file.read_text()) == wanted
    assert [one.name for one in file.parent.iterdir() if "settings" in one.name] == ["settings.toml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_in_the_files_place_is_refused_and_nobody_waits_for_it(file: Path) -> None:
    os.mkfifo(file)
    for call in ("write_setting(path, 'theme', 'nord')", "remove_setting(path, 'theme')"):
        code = (
            "import sys, pathlib; from homecare.settings.settings import *;"
            f" path = pathlib.Path(sys.argv[1]); {call}"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(file)],
            capture_output=True, text=True, check=False, timeout=30,
        )  # fmt: skip
        assert "StoreError" in done.stderr
        assert "is not a file; nothing was written" in done.stderr
    assert file.is_fifo()


def test_a_link_to_itself_is_refused_in_a_sentence(file: Path) -> None:
    file.symlink_to(file)
    with pytest.raises(StoreError, match="could not be changed"):
        write_setting(file, "theme", "nord")
    assert "cannot be read" in read_settings(file)[1][0]


def test_a_key_that_does_not_show_is_refused(file: Path) -> None:
    with pytest.raises(InputError, match="is not a visible character"):
        write_key(file, "today.done", "\x1b")
    assert not file.exists()


def test_taking_back_a_setting_makes_no_file(file: Path) -> None:
    remove_setting(file, "theme")
    assert not file.exists()


@pytest.mark.parametrize("name", [name for name in BY_NAME if name != "keys"])
def test_a_value_is_typed_as_it_is_shown(name: str) -> None:
    for chosen in (
        Settings(),
        Settings(sound=False, routine_times=("07:30", "19:00"), country="UK", day_turn=0, rest_s=0),
    ):
        value = getattr(chosen, name)
        assert ACCEPTED[name](value_typed(name, typed_value(value))) == value
        assert value_in_words(name, value).strip()


def test_numbers_and_yes_are_read_the_way_people_write_them() -> None:
    assert [value_typed("sound", one) for one in ("Yes", "on", "TRUE", "no", "off", "false")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip
    assert (value_typed("rest_s", "30s"), value_typed("day_turn", "5:00")) == (30, 5)
    assert value_typed("threshold", "9" * 9000) == "9" * 9000
    with pytest.raises(InputError, match="yes or no"):
        value_typed("sound", "maybe")


def test_each_setting_says_what_it_does_and_takes() -> None:
    for one in BY_NAME.values():
        assert one.about.endswith(".")
        assert one.accepts
        assert len(one.title) < TITLE_CELLS
        if one.shape is Shape.CHOICE and one.name != "theme":
            assert all(ACCEPTED[one.name](value) == value for value, _ in one.choices)
