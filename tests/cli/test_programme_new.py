"""`homecare programme new`: a commented file to start from, checked first, never over another."""

from collections.abc import Callable
from pathlib import Path

import pytest

from homecare.exchange.shelf import Shelf
from homecare.paths import Paths, bundled_programmes
from tests.cli.conftest import Homecare


@pytest.fixture
def written(paths: Paths) -> Callable[[str], str]:
    """The text of an own programme."""

    def written(slug: str) -> str:
        return (paths.programmes / f"{slug}.toml").read_text(encoding="utf-8")

    return written


def test_without_more_it_writes_examples_that_pass_the_check(homecare: Homecare, paths: Paths) -> None:
    out = homecare("programme", "new", "neck-week", "--weeks", "6").out
    path = paths.programmes / "neck-week.toml"
    assert out.startswith(f"Written: {path}\n")
    assert "Write your name as its author" in out
    assert "homecare programme assign neck-week" in out
    (problem,) = homecare("programme", "check", "neck-week", "--json").json["files"][0]["problems"]
    assert (problem["severity"], problem["key"]) == ("warning", "author")
    shown = homecare("programme", "show", "neck-week", "--json").json
    assert shown["title"] == "Neck week"
    assert [one["key"] for one in shown["exercises"]] == [
        "front-plank", "glute-bridge", "chin-tuck", "doorway-stretch",
    ]  # fmt: skip
    assert homecare("programme", "assign", "neck-week", "--yes").code == 0


def test_the_exercises_that_are_said_are_in_it(homecare: Homecare, written: Callable[[str], str]) -> None:
    homecare(
        "programme", "new", "mine", "--title", "Mrs Sato", "--author", "Hana Mori",
        "--exercise", "front-plank:2:mon,thursday", "--exercise", "Chin tuck", "--exercise", "cat-cow::daily",
    )  # fmt: skip
    text = written("mine")
    assert 'title = "Mrs Sato"\nauthor = "Hana Mori"\n' in text
    assert "level = 2                          # on the toes, 3 × 20 s\n" in text
    assert 'days = ["mon", "thu"]\n' in text
    assert text.index("front-plank") < text.index("chin-tuck") < text.index("cat-cow")
    assert "doorway-stretch" not in text


def test_a_copy_keeps_the_comments_and_is_ones_own(homecare: Homecare, written: Callable[[str], str]) -> None:
    homecare("programme", "new", "mine", "--from", "desk-neck-upper-back", "--author", "Hana")
    text = written("mine")
    assert 'id = "mine"\nversion = 1\n' in text
    assert 'author = "Hana"\n' in text
    assert "do not change this file" not in text
    original = (bundled_programmes() / "desk-neck-upper-back.toml").read_text(encoding="utf-8")
    after = original.index("[schedule]")
    assert text.endswith(original[after:])
    homecare("programme", "new", "hers", "--from", "mine", "--exercise", "bird-dog", "--weeks", "2")
    assert 'author = "Hana"\n' in written("hers")
    assert "weeks = 2 " in written("hers")
    assert homecare("programme", "check", "mine", "hers").code == 0


def test_a_copy_keeps_its_title_and_is_not_said_to_last_as_long_as_the_original(
    homecare: Homecare, written: Callable[[str], str]
) -> None:
    original = "desk-neck-upper-back"
    out = homecare("programme", "new", "three", "--from", original, "--weeks", "3").out
    assert (
        "Left out, because it gives a different number of weeks: about = “Six weeks of short exercises" in out
    )
    text = written("three")
    assert "weeks = 3 " in text
    assert 'title = "Desk neck and upper back"\n' in text
    assert "six weeks" not in text.lower()
    assert "Left out" not in homecare("programme", "new", "six", "--from", original, "--weeks", "6").out
    assert 'about = "Six weeks of' in written("six")
    core = "core-posture-basics"
    assert "Left out" not in homecare("programme", "new", "core", "--from", core, "--weeks", "3").out
    assert 'about = "Planks,' in written("core")


def test_a_file_that_is_there_is_written_over_only_after_a_yes(
    homecare: Homecare, written: Callable[[str], str], answer: Callable[[str], None]
) -> None:
    homecare("programme", "new", "mine", "--title", "First")
    assert "Overwrite it?" in homecare("programme", "new", "mine", "--title", "Second", expect=2).refusal
    answer("n")
    homecare("programme", "new", "mine", "--title", "Second", expect=2)
    assert 'title = "First"' in written("mine")
    answer("y")
    homecare("programme", "new", "mine", "--title", "Second")
    assert 'title = "Second"' in written("mine")
    homecare("programme", "new", "mine", "--title", "Third", "--yes")
    assert 'title = "Third"' in written("mine")


def test_a_version_that_somebody_follows_is_followed_by_the_next(
    homecare: Homecare, written: Callable[[str], str]
) -> None:
    homecare("programme", "new", "mine")
    homecare("programme", "assign", "mine", "--yes")
    out = homecare("programme", "new", "mine", "--exercise", "cat-cow", "--yes").out
    assert "Version 1 of mine is already in use, so this is 2." in out
    assert "version = 2\n" in written("mine")
    assert homecare("programme", "assign", "mine", "--yes").code == 0


def test_another_place_can_be_named(homecare: Homecare, tmp_path: Path, paths: Paths) -> None:
    target = tmp_path / "for Mrs Sato.toml"
    out = homecare("programme", "new", "mrs-sato", "--out", str(target), "--author", "Hana").out
    assert f"homecare programme check '{target}'" in out
    assert not paths.programmes.exists()
    assert homecare("programme", "check", str(target)).out.strip() == f"{target}: no problems"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("Neck Week",), "Write neck-week."),
        (("!",), "For example: neck-week"),
        (("flare-minimum",), "comes with homecare and cannot be changed. Give yours a different id"),
        (("x", "--exercise", "plank"), "no exercise “plank”"),
        (("x", "--exercise", "chin-tuck:7"), "no level 7"),
        (("x", "--exercise", "chin-tuck:two"), "“two”"),
        (("x", "--exercise", "chin-tuck:1:someday"), "“someday” is not a day"),
        (("x", "--exercise", ""), "The name of the exercise is empty"),
        (("x", "--exercise", "chin-tuck", "--exercise", "chin-tuck"), "already in this programme"),
        (("x", "--weeks", "0"), "number of weeks"),
        (("x", "--title", " "), "The title is empty"),
        (("x", "--author", "x" * 61), "it can have at most 60"),
        (("x", "--from", "desk-neck"), "Did you mean desk-neck-upper-back?"),
        (("x", "--out", "x.txt"), "must end in .toml"),
        (("x", "--out", "no/such/x.toml"), "There is no folder"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    homecare: Homecare,
    paths: Paths,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    words: tuple[str, ...],
    says: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert says in homecare("programme", "new", *words, expect=2).refusal
    assert not paths.data.exists()
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_with_problems_is_not_copied(
    homecare: Homecare, own_programme: Callable[..., Path], paths: Paths
) -> None:
    own_programme(exercise='use = "chin-tuk"')
    assert "chin-tuk" in homecare("programme", "new", "copy", "--from", "mine", expect=2).refusal
    assert [path.name for path in paths.programmes.iterdir()] == ["mine.toml"]


def test_the_shelf_has_it_and_no_leftover(homecare: Homecare, paths: Paths) -> None:
    homecare("programme", "new", "mine")
    assert [path.name for path in paths.programmes.iterdir()] == ["mine.toml"]
    shelf = Shelf(bundled_programmes(), paths.programmes)
    assert [one.plan.slug for one in shelf.programmes() if one.plan and not one.bundled] == ["mine"]
