"""The shelf: programme files by name or path. A bad one is named and stops nothing."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.errors import InputError, NotFoundError
from homecare.exchange.shelf import LARGEST, Shelf
from homecare.paths import Paths
from tests.core.files import programme
from tests.depth import examples

BUNDLED = ["core-posture-basics", "desk-neck-upper-back", "flare-minimum"]


@pytest.fixture
def own(paths: Paths) -> Path:
    """The person's own folder of programmes."""
    paths.programmes.mkdir(parents=True)
    return paths.programmes


def test_the_bundled_programmes_are_on_the_shelf_without_an_own_folder(shelf: Shelf) -> None:
    assert [one.path.stem for one in shelf.programmes()] == BUNDLED
    assert all(one.bundled and one.plan is not None and not one.problems for one in shelf.programmes())


def test_a_practitioners_file_from_windows_is_read(shelf: Shelf, own: Path) -> None:
    (own / "mine.toml").write_bytes(b"\xef\xbb\xbf" + programme().replace("\n", "\r\n").encode())
    mine = shelf.programmes()[-1]
    assert (mine.bundled, mine.problems) == (False, ())
    assert mine.plan is not None
    assert mine.plan.title == "Test routine"


def test_a_bad_file_is_listed_with_its_problems_beside_the_good_ones(shelf: Shelf, own: Path) -> None:
    (own / "bad.toml").write_text("sets 3")
    (own / "binary.toml").write_bytes(bytes(range(256)))
    (own / "folder.toml").mkdir()
    (own / "gone.toml").symlink_to(own / "nowhere")
    (own / "huge.toml").write_bytes(b"#" * (LARGEST + 1))
    (own / "mine.toml").write_text(programme())
    (own / "nul.toml").write_bytes(b"a = 1\0")
    (own / "notes.txt").write_text("not a programme")
    (own / "utf16.toml").write_bytes(programme().encode("utf-16"))
    listed = {one.path.name: one for one in shelf.programmes() if not one.bundled}
    assert list(listed) == [
        "bad.toml", "binary.toml", "folder.toml", "gone.toml", "huge.toml", "mine.toml", "nul.toml",
        "utf16.toml",
    ]  # fmt: skip
    assert [name for name, one in listed.items() if one.plan is not None] == ["mine.toml"]
    assert all(one.problems for name, one in listed.items() if name != "mine.toml")
    said = {name: str(one.problems[0]) for name, one in listed.items() if one.problems}
    assert "there is no = after sets" in said["bad.toml"]
    assert "binary file" in said["binary.toml"]
    assert "is a folder" in said["folder.toml"]
    assert "cannot be read" in said["gone.toml"]
    assert "larger than 256 KB" in said["huge.toml"]
    assert "binary file" in said["nul.toml"]
    assert "text in UTF-16" in said["utf16.toml"]


def test_a_programme_is_found_by_name_by_file_name_and_by_path(
    shelf: Shelf, own: Path, tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own / "mine.toml").write_text(programme())
    (own_home / "at-home.toml").write_text(programme())
    monkeypatch.chdir(tmp_path)
    assert shelf.find("mine") == shelf.find("mine.toml") == shelf.find(str(own / "mine.toml"))
    assert shelf.find("flare-minimum").parent == shelf.bundled
    assert shelf.find("~/at-home.toml") == own_home / "at-home.toml"


@pytest.mark.parametrize(
    ("named", "step"),
    [
        ("flare-minimun", "Did you mean flare-minimum?"),
        ("flare-minimun.toml", "Did you mean flare-minimum?"),
        ("zzz", "The programmes are: core-posture-basics, desk-neck-upper-back, flare-minimum."),
        ("~nobody-here/mine.toml", "The programmes are"),
        ("a\0b", "The programmes are"),
        ("x" * 5000, "The programmes are"),
        ("/proc/self/mem/x", "The programmes are"),
    ],
)
def test_a_file_that_is_not_there_is_refused_with_the_nearest_name(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, step: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NotFoundError) as refused:
        shelf.find(named)
    assert step in refused.value.next_step
    assert refused.value.exit_code == 2


def test_a_folder_a_pipe_and_a_name_no_file_can_have_are_refused_without_waiting(
    shelf: Shelf, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    for path, says in (
        (tmp_path, "is a folder"),
        (tmp_path / "pipe.toml", "is not a file"),
        (tmp_path / "missing.toml", "cannot be read (No such file"),
        (Path("a\0b"), "no file name can have"),
        (Path("x" * 5000), "cannot be read"),
        (Path("/dev/zero"), "is not a file"),
    ):
        with pytest.raises(InputError) as refused:
            shelf.read(path)
        assert says in refused.value.text


def test_ten_megabytes_are_refused_without_being_read(shelf: Shelf, tmp_path: Path) -> None:
    huge = tmp_path / "huge.toml"
    with huge.open("wb") as file:
        file.truncate(10 * 1024 * 1024)
    with pytest.raises(InputError, match="larger than 256 KB"):
        shelf.read(huge)


def test_a_file_of_just_the_largest_size_is_read(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "long.toml"
    path.write_text(programme().ljust(LARGEST, "\n"))
    assert shelf.plan(shelf.read(path), path.name).slug == "test-routine"


@settings(max_examples=examples(50), deadline=None)
@given(named=st.text())
def test_any_name_is_a_file_or_refused_in_words(tmp_path_factory: pytest.TempPathFactory, named: str) -> None:
    folder = tmp_path_factory.mktemp("shelf")
    shelf = Shelf(folder, folder)
    (folder / "exercises.toml").write_text("")
    try:
        found: Path | None = shelf.find(f"{folder}/{named}")
    except NotFoundError:
        found = None
    assert found is None or found.exists()


def test_a_programme_is_found_by_its_id_too(shelf: Shelf, own: Path) -> None:
    own.mkdir(parents=True, exist_ok=True)
    file = own / "neck6.toml"
    file.write_text(programme(slug="neck-six-weeks"), encoding="utf-8")
    assert shelf.find("neck-six-weeks") == shelf.find("neck6") == file
    assert shelf.typed(file) == "neck6.toml"
    with pytest.raises(NotFoundError, match="neck-six-weks") as refused:
        shelf.find("neck-six-weks")
    assert refused.value.next_step == "Did you mean neck-six-weeks?"
    (own / "again.toml").write_text(programme(slug="neck-six-weeks", version=2), encoding="utf-8")
    with pytest.raises(InputError, match="2 programme files have the id neck-six-weeks: again, neck6"):
        shelf.find("neck-six-weeks")
    (own / "neck-six-weeks.toml").write_text("not toml", encoding="utf-8")
    assert shelf.find("neck-six-weeks").name == "neck-six-weeks.toml"  # a file's own name comes first


def test_a_file_elsewhere_is_named_by_its_path(shelf: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "flare-minimum.toml"
    assert shelf.typed(file) == str(file)
    assert shelf.typed(shelf.find("flare-minimum")) == "flare-minimum.toml"
