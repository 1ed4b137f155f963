"""The Diary: following a programme. The past keeps the version that was in force."""

from datetime import date, timedelta

import pytest

from homecare.clinic.clinic import Clinic
from homecare.core.programme_file.problems import ProgrammeFileError
from homecare.diary.diary import Diary
from homecare.errors import InputError, NotFoundError
from homecare.exchange.shelf import Shelf
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.core.files import BRIDGE, PLANK, programme

TUESDAY = date(2026, 11, 24)
DAY = timedelta(days=1)


def followed(diary: Diary, day: date) -> tuple[str, int] | None:
    """Id and version of the programme in force on a day."""
    assigned = diary.day.view(day).assigned
    return None if assigned is None else (assigned.plan.slug, assigned.plan.version)


def test_a_programme_becomes_the_routine_of_the_day(diary: Diary, shelf: Shelf) -> None:
    text = shelf.read(shelf.find("desk-neck-upper-back"))
    diary.programmes.assign(text, by="Dr Mori", planned_sessions=8)
    view = diary.day.view()
    assert view.assigned is not None
    assert (view.assigned.plan.title, view.week) == ("Desk neck and upper back", 1)
    assert view.assigned.assignment.assigned_by == "Dr Mori"
    assert [item.planned.key for item in view.due] == [  # a Tuesday
        "scapular-squeeze",
        "chin-tuck",
        "wall-angel",
        "upper-trapezius-stretch",
        "doorway-stretch",
    ]


def test_old_days_are_measured_against_the_version_then_in_force(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme(version=1, body=PLANK + "sets = 2\n"))
    diary.entries.log_exercise("front-plank")  # 2 × 10 s
    clock.forward(days=1)
    diary.programmes.assign(programme(version=2, body=PLANK + "sets = 10\n" + BRIDGE))
    assert followed(diary, TUESDAY) == ("test-routine", 1)
    assert followed(diary, TUESDAY + DAY) == ("test-routine", 2)
    assert diary.day.view(TUESDAY).adherence == 1.0
    assert [item.planned.key for item in diary.day.view(TUESDAY).items] == ["front-plank"]
    late = diary.entries.log_exercise("front-plank", day=TUESDAY)
    now = diary.entries.log_exercise("front-plank")
    assert (late.prescription.dose.sets, now.prescription.dose.sets) == (2, 10)
    assert [day.routine.adherence for day in diary.trends.trend().days] == [1.0, 1.0]
    clock.forward(days=1)
    assert [day.routine.adherence for day in diary.trends.trend().days] == [1.0, 0.5, None]
    assert diary.trends.trend().changes == ((TUESDAY + DAY, "Test routine, version 2"),)


def test_the_same_id_and_version_with_another_text_is_refused_with_the_next_number(diary: Diary) -> None:
    diary.programmes.assign(programme(version=1))
    diary.programmes.assign(programme(version=4))
    with pytest.raises(InputError) as refused:
        diary.programmes.assign(programme(version=1, body=BRIDGE))
    assert "test-routine version 1 is already in use" in refused.value.text
    assert "version = 5" in refused.value.text
    assert followed(diary, TUESDAY) == ("test-routine", 4)


def test_a_file_saved_by_another_editor_is_still_the_same_version(diary: Diary, clock: HandClock) -> None:
    first = diary.programmes.assign(programme())
    clock.forward(days=1)
    again = diary.programmes.assign("\ufeff" + programme().replace("\n", "\r\n"))
    assert again.assignment.digest == first.assignment.digest


def test_two_patients_share_one_kept_text(clinic: Clinic, paths: Paths, clock: HandClock) -> None:
    digests = set()
    for name in ("Aiko", "Ben"):
        clinic.patients.add(name)
        diary = Diary.open(paths, patient=name, clock=clock)
        digests.add(diary.programmes.assign(programme()).assignment.digest)
        with pytest.raises(InputError, match="already in use"):
            diary.programmes.assign(programme(body=BRIDGE))
        diary.close()
    assert len(digests) == 1


def test_a_start_in_the_past_is_refused_where_another_was_followed(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme(slug="first"))
    clock.forward(days=5)
    with pytest.raises(InputError, match=r"On Wed 25 Nov 2026 there was another programme"):
        diary.programmes.assign(programme(slug="second"), start=TUESDAY + DAY)
    assert followed(diary, TUESDAY + 4 * DAY) == ("first", 1)


def test_a_start_in_the_past_is_taken_where_none_was_followed(diary: Diary) -> None:
    diary.programmes.assign(programme(), start=TUESDAY - 7 * DAY)
    assert followed(diary, TUESDAY - 7 * DAY) == ("test-routine", 1)
    assert diary.day.view().week == 2
    assert [day.routine.prescribed for day in diary.trends.trend().days] == [1] * 7 + [0]


def test_a_programme_given_for_next_week_waits_until_then(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme(slug="first"))
    diary.programmes.assign(programme(slug="second"), start=TUESDAY + 7 * DAY)
    assert followed(diary, TUESDAY) == ("first", 1)
    assert followed(diary, TUESDAY + 6 * DAY) == ("first", 1)
    assert followed(diary, TUESDAY + 7 * DAY) == ("second", 1)
    clock.forward(days=7)
    assert followed(diary, diary.current_day()) == ("second", 1)


def test_a_programme_until_a_day_leaves_what_begins_after_it(diary: Diary) -> None:
    diary.programmes.assign(programme(slug="later"), start=TUESDAY + 10 * DAY)
    diary.programmes.assign(programme(slug="week"), until=TUESDAY + 6 * DAY)
    assert followed(diary, TUESDAY + 6 * DAY) == ("week", 1)
    assert followed(diary, TUESDAY + 7 * DAY) is None
    assert followed(diary, TUESDAY + 10 * DAY) == ("later", 1)


def test_a_programme_on_whose_last_day_another_would_begin_takes_its_place(diary: Diary) -> None:
    diary.programmes.assign(programme(slug="later"), start=TUESDAY + 6 * DAY)
    diary.programmes.assign(programme(slug="week"), until=TUESDAY + 6 * DAY)
    assert followed(diary, TUESDAY + 6 * DAY) == ("week", 1)


def test_a_new_programme_never_fills_the_days_after_an_ended_one(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme(slug="first"))
    clock.forward(days=3)
    diary.programmes.end_programme()
    clock.forward(days=4)
    diary.programmes.assign(programme(slug="second"))
    assert followed(diary, TUESDAY + 2 * DAY) == ("first", 1)
    for number in range(3, 7):
        assert followed(diary, TUESDAY + number * DAY) is None
    assert [day.routine.prescribed for day in diary.trends.trend().days] == [1, 1, 1, 0, 0, 0, 0, 0]


def test_a_programme_assigned_twice_on_one_day_is_followed_once(diary: Diary) -> None:
    diary.programmes.assign(programme(version=1))
    diary.programmes.assign(programme(version=2, body=BRIDGE))
    assert [item.planned.key for item in diary.day.view().items] == ["glute-bridge"]


def test_after_its_weeks_a_programme_asks_for_nothing(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme(head="[schedule]\nweeks = 1\n"))
    clock.forward(days=7)
    view = diary.day.view()
    assert view.assigned is not None
    assert view.assigned.finished(view.day)
    assert (view.due, view.adherence) == ((), None)
    assert sum(day.routine.prescribed for day in diary.trends.trend().days) == 7


def test_an_ended_programme_keeps_its_days_up_to_yesterday(diary: Diary, clock: HandClock) -> None:
    diary.programmes.assign(programme())
    clock.forward(days=3)
    ended = diary.programmes.end_programme()
    assert ended.plan.slug == "test-routine"
    assert followed(diary, TUESDAY + 2 * DAY) == ("test-routine", 1)
    assert followed(diary, TUESDAY + 3 * DAY) is None
    with pytest.raises(NotFoundError, match="There is no programme on Fri 27 Nov 2026"):
        diary.programmes.end_programme()


def test_a_programme_ended_on_its_first_day_was_never_followed(diary: Diary) -> None:
    diary.programmes.assign(programme())
    diary.programmes.end_programme()
    assert followed(diary, TUESDAY) is None
    assert diary.trends.trend().days == ()


@pytest.mark.parametrize("days", [0, 3])
def test_only_the_programme_named_is_ended(diary: Diary, clock: HandClock, days: int) -> None:
    diary.programmes.assign(programme())
    clock.forward(days=days)
    with pytest.raises(NotFoundError) as refused:
        diary.programmes.end_programme(slug="another")
    assert "That day's programme is test-routine" in refused.value.text
    assert followed(diary, diary.current_day()) == ("test-routine", 1)
    diary.programmes.end_programme(slug="test-routine")
    assert followed(diary, diary.current_day()) is None


def test_a_programme_can_be_ended_with_a_day_to_come(diary: Diary) -> None:
    diary.programmes.assign(programme())
    diary.programmes.end_programme(last=TUESDAY + 2 * DAY)
    assert followed(diary, TUESDAY + 2 * DAY) == ("test-routine", 1)
    assert followed(diary, TUESDAY + 3 * DAY) is None


def test_an_end_in_the_past_is_refused_because_the_past_keeps_its_programme(
    diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(version=1))
    clock.forward(days=5)
    before = diary.trends.trend()
    with pytest.raises(InputError) as refused:
        diary.programmes.end_programme(last=TUESDAY + DAY)
    assert "the past stays as it was" in refused.value.text
    assert "End it with Sat 28 Nov 2026 or a later day." in refused.value.text
    assert diary.trends.trend() == before


def test_ending_with_yesterday_ends_what_began_today_and_not_the_version_before(
    diary: Diary, clock: HandClock
) -> None:
    diary.programmes.assign(programme(version=1))
    clock.forward(days=5)
    diary.programmes.assign(programme(version=2, body=BRIDGE))
    assert diary.programmes.end_programme(last=TUESDAY + 4 * DAY).plan.version == 2
    assert followed(diary, TUESDAY + 4 * DAY) == ("test-routine", 1)
    assert followed(diary, TUESDAY + 5 * DAY) is None


def test_ending_a_programme_never_makes_it_longer(diary: Diary) -> None:
    diary.programmes.assign(programme(), until=TUESDAY + 2 * DAY)
    with pytest.raises(NotFoundError):
        diary.programmes.end_programme(last=TUESDAY + 9 * DAY)
    assert followed(diary, TUESDAY + 3 * DAY) is None


def test_a_bad_file_is_refused_with_its_name_and_place_and_nothing_is_kept(diary: Diary) -> None:
    with pytest.raises(ProgrammeFileError) as refused:
        diary.programmes.assign(programme(body=PLANK.replace("front", "frnt")), file="mine.toml")
    assert refused.value.text.startswith("mine.toml, line 9, exercise 1, frnt-plank: use:")
    assert "Did you mean front-plank?" in refused.value.text
    assert diary.day.view().assigned is None
    diary.programmes.assign(programme(body=BRIDGE))  # the version was not used up


def test_the_files_own_exercise_is_followed_named_and_logged(diary: Diary) -> None:
    own = (
        '\n[[define]]\nkey = "towel-nod"\nname = "Towel nod"\nkind = "reps"\n'
        '[[define.level]]\nname = "lying"\nsets = 2\nreps = 6\n\n[[exercise]]\nuse = "towel-nod"\n'
    )
    diary.programmes.assign(programme(body=own))
    entry = diary.entries.log_exercise("towel-nod")
    assert entry.amount == 12
    assert diary.history.lines()[0].says == "Towel nod: done, 2 sets, 12 reps total"
    with pytest.raises(NotFoundError) as unknown:
        diary.entries.log_exercise("towl-nod")
    assert unknown.value.next_step == "Did you mean towel-nod?"


def test_the_programmes_own_region_can_be_logged_and_charted(diary: Diary) -> None:
    diary.programmes.assign(programme(head='regions = ["Jaw joint", "neck", "jaw-joint"]\n'))
    assert diary.entries.log_pain(3, region="jaw joint").region == "jaw-joint"
    assert diary.trends.trend(region="jaw-joint").series == ((TUESDAY, 3),)
    assert diary.day.view().regions.count("neck") == 1
    assert diary.day.view().regions.count("jaw-joint") == 1


def test_the_longest_region_a_file_may_name_can_be_logged(diary: Diary) -> None:
    longest = "x" * 40
    diary.programmes.assign(programme(head=f'regions = ["{longest}"]\n'))
    assert diary.entries.log_pain(3, region=longest).region == longest


def test_a_change_of_the_library_never_changes_an_old_dose(
    diary: Diary, paths: Paths, clock: HandClock, shelf: Shelf
) -> None:
    diary.programmes.assign(programme())
    before = diary.day.view().items[0].planned.prescription
    diary.close()
    later = shelf.bundled / "exercises.toml"
    text = later.read_text(encoding="utf-8").replace("sets = 3\nhold_s = 10\n", "sets = 9\nhold_s = 99\n", 1)
    folder = paths.data / "later-library"
    folder.mkdir()
    (folder / "exercises.toml").write_text(text, encoding="utf-8")
    changed = Shelf(folder, paths.programmes)
    assert changed.library["front-plank"].levels[0].dose.hold_s == 99
    reopened = Diary.open(paths, clock=clock)
    reopened._diary.shelf = changed
    assert reopened.day.view().items[0].planned.prescription == before
    reopened.close()


def test_a_bundled_id_and_version_never_mean_another_text(diary: Diary) -> None:
    text = diary.shelf.read(diary.shelf.find("flare-minimum"))
    with pytest.raises(InputError, match="flare-minimum version 2 already comes with homecare") as refused:
        diary.programmes.assign(text.replace("Flare minimum", "Another flare"), file="mine.toml")
    assert "version = 3" in refused.value.next_step
    assert diary.day.view().assigned is None


def test_a_new_programme_keeps_the_number_of_planned_sessions(diary: Diary) -> None:
    diary.programmes.assign(diary.shelf.read(diary.shelf.find("flare-minimum")), planned_sessions=8)
    diary.programmes.assign(diary.shelf.read(diary.shelf.find("desk-neck-upper-back")))
    assert diary.day.view().sessions_planned == 8


def test_the_stop_rule_is_said_in_the_programmes_own_words(diary: Diary) -> None:
    diary.programmes.assign(diary.shelf.read(diary.shelf.find("core-posture-basics")))
    assert diary.entries.notice_under(diary.entries.log_exercise("front-plank", peak=5)) is None
    above = diary.entries.notice_under(diary.entries.log_exercise("front-plank", peak=6))
    stopped = diary.entries.notice_under(diary.entries.log_exercise("front-plank", stopped=True))
    assert above == stopped
    assert above is not None
    assert above.programme is not None
    assert above.programme.startswith("Stop if pain goes above 5")
