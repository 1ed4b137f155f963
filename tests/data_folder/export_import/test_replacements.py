"""Values of which only one counts: an import says which is kept, which takes its place, and whose."""

from contextlib import closing
from pathlib import Path

import pytest

from homecare.cli.texts.export_import import brought_text, incoming_text
from homecare.clinic.clinic import Clinic
from homecare.core.records.practice import Watch
from tests.conftest import HandClock
from tests.core.files import programme
from tests.data_folder.export_import.diaries import bring, export, look
from tests.folders import Folder


@pytest.fixture
def desk(tmp_path: Path, clock: HandClock) -> Folder:
    """A practice with thresholds for Hana, and Ken beside her."""
    folder = Folder(tmp_path / "desk", clock)
    folder.add("Hana")
    folder.add("Ken")
    watch(folder, 5)
    with closing(folder.diary("Hana")) as diary:
        diary.entries.log_pain(4)
    clock.forward(hours=1)
    return folder


@pytest.fixture
def laptop(desk: Folder, tmp_path: Path, clock: HandClock) -> Folder:
    """A copy of it on another machine."""
    folder = Folder(tmp_path / "laptop", clock)
    bring(folder.paths, export(desk.paths, tmp_path / "monday"))
    clock.forward(hours=1)
    return folder


def watch(folder: Folder, pain_from: int | None) -> None:
    """Set the thresholds for Hana."""
    with closing(Clinic.open(folder.paths, clock=folder.clock)) as clinic:
        clinic.thresholds.set("Hana", pain_from=pain_from)
    folder.clock.forward(minutes=1)


def watched(folder: Folder) -> int | None:
    """The threshold for Hana that stands."""
    with closing(Clinic.open(folder.paths, clock=folder.clock)) as clinic:
        standing = clinic.thresholds.of("Hana")
    return None if standing is None else standing.pain_from


def preview(folder: Folder, source: Path) -> str:
    """What is said before an export is brought in."""
    return "\n".join(incoming_text(look(folder.paths, source)))


@pytest.mark.parametrize("here_first", [False, True])
def test_thresholds_that_both_sides_set_stay_as_they_are_here_and_are_named(
    desk: Folder, laptop: Folder, tmp_path: Path, *, here_first: bool
) -> None:
    for folder, level in ((laptop, 7), (desk, 6)) if here_first else ((desk, 6), (laptop, 7)):
        watch(folder, level)
    out = export(desk.paths, tmp_path / "out")
    assert (
        "Conflict: 1 record changed both here and in the export; what is here stays:\n"
        "  Hana, thresholds: median pain of 7 or more over 14 days (here), "
        "median pain of 6 or more over 14 days (in the export)"
    ) in preview(laptop, out)
    incoming = bring(laptop.paths, out)
    assert not incoming.merge.writes
    assert brought_text(incoming) == ["Nothing was changed: what is here stays."]
    assert watched(laptop) == 7
    assert len([one for one in laptop.kept(Watch, "Hana") if one.archived_at is None]) == 1


def test_thresholds_that_were_taken_away_here_do_not_come_back(
    desk: Folder, laptop: Folder, tmp_path: Path
) -> None:
    watch(laptop, None)
    watch(desk, 6)
    out = export(desk.paths, tmp_path / "out")
    assert "Hana, thresholds: none (here), median pain of 6 or more over 14 days (in the export)" in preview(
        laptop, out
    )
    bring(laptop.paths, out)
    assert watched(laptop) is None


def test_thresholds_that_only_the_export_changed_are_taken_and_it_is_said(
    desk: Folder, laptop: Folder, tmp_path: Path
) -> None:
    watch(desk, 6)
    out = export(desk.paths, tmp_path / "out")
    said = preview(laptop, out)
    assert "Conflict" not in said
    assert "New here, for Hana: 1 record." in said
    assert "Changed since, for Hana, and taken from the export: 1 record." in said
    assert (
        "  Hana, thresholds: median pain of 5 or more over 14 days (here), "
        "median pain of 6 or more over 14 days (in the export); what is in the export counts from now on"
    ) in said
    bring(laptop.paths, out)
    assert watched(laptop) == 6
    watch(desk, None)
    bring(laptop.paths, export(desk.paths, tmp_path / "again"))
    assert watched(laptop) is None


def test_thresholds_here_are_kept_where_the_export_has_none_of_its_own(
    desk: Folder, laptop: Folder, tmp_path: Path
) -> None:
    watch(laptop, 7)
    said = preview(laptop, export(desk.paths, tmp_path / "out"))
    assert "Conflict" not in said
    bring(laptop.paths, tmp_path / "out")
    assert watched(laptop) == 7


@pytest.mark.parametrize(
    ("here_last", "then"),
    [(False, "what is in the export counts from now on"), (True, "what is here still counts")],
)
def test_another_average_of_a_day_says_which_one_counts(
    desk: Folder, laptop: Folder, tmp_path: Path, *, here_last: bool, then: str
) -> None:
    for folder, level in ((desk, 2), (laptop, 8)) if here_last else ((laptop, 8), (desk, 2)):
        with closing(folder.diary("Hana")) as diary:
            diary.entries.log_pain(level)
        folder.clock.forward(hours=1)
    out = export(desk.paths, tmp_path / "out")
    said = preview(laptop, out)
    assert (
        "Hana, Tue 24 Nov 2026: Pain 8, upper back, on average over the last 24 hours (here), Pain 2" in said
    )
    assert f"(in the export); {then}" in said
    bring(laptop.paths, out)
    with closing(laptop.diary("Hana")) as diary:
        assert diary.day.view().pain[-1].level == (8 if here_last else 2)


def test_a_programme_or_a_course_that_is_replaced_is_named(
    desk: Folder, laptop: Folder, tmp_path: Path
) -> None:
    for folder, number in ((laptop, 1), (desk, 2)):
        with closing(folder.diary("Hana")) as diary:
            diary.programmes.assign(programme(version=number))
            diary.treatments.plan_course(number + 5)
            diary.entries.log_sitting(60 * number)
        folder.clock.forward(hours=1)
    said = preview(laptop, export(desk.paths, tmp_path / "out"))
    assert "version 1 (here), the programme" in said
    assert "6 planned sessions (here), 7 planned sessions (in the export); what is in" in said
    assert "Hana, Tue 24 Nov 2026: Sitting 1 h" in said
    bring(laptop.paths, tmp_path / "out")
    with closing(laptop.diary("Hana")) as diary:
        today = diary.day.view()
        assert today.assigned is not None
        assert today.assigned.plan.version == 2
        assert today.sessions_planned == 7
        assert today.sitting is not None
        assert today.sitting.minutes == 120


def test_what_is_equal_or_only_new_replaces_nothing(desk: Folder, laptop: Folder, tmp_path: Path) -> None:
    for folder in (desk, laptop):  # each enters the same level of its own
        with closing(folder.diary("Ken")) as diary:
            diary.entries.log_pain(3)
        folder.clock.forward(hours=1)
    incoming = look(laptop.paths, export(desk.paths, tmp_path / "out"))
    assert incoming.replacements == ()
