"""The region that views, rules, reports and the panel speak of: decided in one place, the same everywhere."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homecare.clinic.clinic import Clinic
from homecare.core.records.records import PainKind
from homecare.core.values.regions import REGIONS, RegionShown, region_shown
from homecare.diary.diary import Diary
from homecare.diary.shown import lately
from homecare.paths import Paths
from homecare.settings.settings import ChosenRegion, Settings
from tests.conftest import HandClock
from tests.core.files import PLANK, programme
from tests.depth import examples
from tests.statements import statements

TODAY = date(2026, 11, 24)
NECK = 'region = "neck"\n'
RISE = (
    PLANK
    + """
[[exercise.step_back]]
when = { next_day_rise_from = 2 }
then = { sets = 1 }
"""
)
COUNTED = st.dictionaries(st.sampled_from(REGIONS), st.integers(1, 20), max_size=4)


def neck_for(diary: Diary, days: int = 30, level: int = 4) -> None:
    """A reading of the neck on each of so many days, today the last."""
    for ago in reversed(range(days)):
        diary.entries.log_pain(level, region="neck", day=TODAY - timedelta(days=ago))


@settings(max_examples=examples(200), deadline=None)
@given(usual=st.sampled_from((None, *REGIONS)), lately=COUNTED, earlier=COUNTED)
def test_the_usual_region_is_shown_if_it_has_readings_and_else_the_most_logged(
    usual: str | None, lately: Mapping[str, int], earlier: Mapping[str, int]
) -> None:
    in_all = {one: lately.get(one, 0) + earlier.get(one, 0) for one in {*lately, *earlier}}
    shown = region_shown(usual, lately, in_all, "upper-back")
    if usual in in_all or not in_all:
        assert shown == RegionShown(usual or "upper-back")
        return
    counted = lately or in_all
    assert counted[shown.region] == max(counted.values())
    assert shown.instead_of == usual
    assert (shown.says is None) == (usual is None)


def test_a_neck_diary_on_the_default_setting_is_shown_in_every_view(diary: Diary) -> None:
    neck_for(diary)
    trend = diary.trends.progress().trend
    assert (trend.region, len(trend.series), trend.instead_of) == ("neck", 30, "upper-back")
    assert trend.region_note == "No readings for upper back, so this shows neck, which has the most."
    assert diary.trends.trend().region == "neck"
    assert diary.day.view().region == "neck"
    report = diary.report.of_span()
    assert (report.trend.region, report.trend.instead_of) == ("neck", "upper-back")
    assert diary.entries.region_to_log() == "neck"  # what Today shows is what is logged


def test_a_setting_that_was_chosen_is_logged_and_its_first_reading_brings_it_into_view(diary: Diary) -> None:
    neck_for(diary)
    diary.use(Settings(region="left-shoulder"))
    assert diary.day.view().region == "left-shoulder"
    assert diary.trends.trend().region == "neck"
    diary.entries.log_pain(2)
    assert diary.trends.trend().region == "left-shoulder"


def test_a_default_that_was_chosen_in_words_is_logged_too(diary: Diary) -> None:
    neck_for(diary)
    diary.use(Settings(region=ChosenRegion("upper-back")))
    assert diary.entries.log_pain(2).region == "upper-back"


def test_of_a_kind_without_readings_the_region_is_that_of_the_others(diary: Diary) -> None:
    neck_for(diary)
    trend = diary.trends.trend(kind=PainKind.WORST_24H)
    assert (trend.region, trend.series) == ("neck", ())


def test_a_region_that_is_named_is_shown_even_if_it_is_empty(diary: Diary) -> None:
    neck_for(diary)
    trend = diary.trends.trend(region="head")
    assert (trend.region, trend.series, trend.instead_of) == ("head", (), None)


def test_a_programme_names_the_region_where_nobody_chose_one(diary: Diary) -> None:
    diary.programmes.assign(programme(head=NECK))
    assert diary.day.view().region == "neck"
    assert diary.entries.log_pain(4).region == "neck"
    diary.entries.log_pain(4, region="upper-back")
    assert (diary.trends.trend().region, diary.trends.trend().instead_of) == ("neck", None)
    diary.use(Settings(region="head"))
    assert diary.entries.log_pain(4).region == "head"
    assert diary.trends.trend().region == "head"


@pytest.mark.parametrize("head", ["", NECK])
def test_rules_see_the_same_pain_at_home_and_at_the_practice(
    paths: Paths, clock: HandClock, clinic: Clinic, tmp_path_factory: pytest.TempPathFactory, head: str
) -> None:
    home = Diary.open(Paths(tmp_path_factory.mktemp("home") / "data"), clock=clock)
    clinic.patients.add("Hana")
    there = Diary.open(paths, clock=clock, patient="Hana")
    for diary in (home, there):
        clock.instant -= timedelta(days=9)
        diary.programmes.assign(programme(head=head, body=RISE))
        clock.instant += timedelta(days=9)
        for ago in range(9, 0, -1):
            diary.entries.log_pain(2, region="neck", day=TODAY - timedelta(days=ago))
        diary.entries.log_exercise("front-plank", day=TODAY - timedelta(days=1))
        diary.entries.log_pain(7, region="neck", day=TODAY)
        (proposal,) = diary.progression.proposals()
        assert (proposal.back, proposal.region) == (True, "neck")
        assert diary.trends.trend().region == diary.day.view().region == "neck"
    (row,) = clinic.panel.rows()
    assert (row.region, row.proposals) == ("neck", 1)
    home.close()
    there.close()


def test_the_panel_speaks_of_the_programmes_region_as_the_opened_patient_does(
    paths: Paths, clock: HandClock, clinic: Clinic
) -> None:
    clinic.patients.add("Hana")
    diary = Diary.open(paths, clock=clock, patient="Hana")
    clock.instant -= timedelta(days=60)
    diary.programmes.assign(programme(head=NECK))
    diary.entries.log_session()
    clock.instant += timedelta(days=60)
    for day in range(10):
        diary.entries.log_pain(6, region="head", day=TODAY - timedelta(days=day))
    (row,) = clinic.panel.rows()
    assert row.region == diary.trends.trend().region == "head"  # the neck has no reading
    diary.entries.log_pain(3, region="neck", day=TODAY - timedelta(days=40))
    (row,) = clinic.panel.rows()
    assert row.region == diary.trends.trend().region == diary.report.of_span().trend.region == "neck"
    diary.close()


def test_the_panel_of_a_household_goes_by_the_setting_as_its_diaries_do(clinic: Clinic, diary: Diary) -> None:
    diary.entries.log_pain(3)
    for ago in range(3):
        diary.entries.log_pain(3, region="neck", day=TODAY - timedelta(days=ago))
    (row,) = clinic.panel.rows()
    assert row.region == diary.trends.trend().region == "upper-back"


def test_the_days_tip_counts_the_readings_of_the_region_that_is_spoken_of(
    diary: Diary, clock: HandClock
) -> None:
    clock.instant -= timedelta(days=10)
    diary.entries.log_pain(3, region="neck")
    clock.instant += timedelta(days=10)
    neck_for(diary, days=8)

    def told() -> int:
        with diary._diary.reading() as work:
            return lately(work, TODAY).pain_days

    assert told() == 7
    diary.use(Settings(region="head"))
    assert told() == 0


def test_where_the_usual_region_is_logged_a_trend_asks_for_readings_once(diary: Diary) -> None:
    diary.use(Settings(region="neck"))
    neck_for(diary, days=7)
    with statements(diary, "SELECT") as sent:
        diary.trends.trend()
    assert sum("pain_reading" in one for one in sent) == 1
