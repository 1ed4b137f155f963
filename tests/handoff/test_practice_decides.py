"""What a practice's file changes at home, and how that is said: replaced, ended, cancelled, counted."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID

from homecare.cli.texts.handoff import received_text
from homecare.core.records.practice import Appointment
from homecare.core.values.days import in_utc
from homecare.handoff.handoff import Incoming
from homecare.handoff.wording import preview_text
from homecare.store.store import Store
from tests.core.files import programme
from tests.diary.test_progression import FLARE
from tests.folders import Folder

Files = Callable[[str], Path]
SESSION = UUID(int=5)


def preview(incoming: Incoming) -> list[str]:
    """The lines of a preview, without what sets them in."""
    return [line.strip() for line in preview_text(incoming)]


def result(incoming: Incoming) -> list[str]:
    """What is said after a file was received."""
    return received_text(incoming, named=False)


def test_a_programme_that_takes_the_place_of_ones_own_says_so(
    home: Folder, practice: Folder, first: Path, files: Files
) -> None:
    with closing(home.diary()) as diary:
        diary.programmes.assign(programme(slug="mine").replace("Test routine", "My steps"))
    practice.receive(first, "Hana")
    practice.clock.forward(minutes=5)
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(programme())
    sent = practice.share(files("a.json"))
    looked = home.look(sent)
    assert "It replaces My steps, version 1, from Tue 24 Nov 2026" in preview(looked)
    says = "Test routine, version 1: replaces My steps, version 1, from Tue 24 Nov 2026."
    assert says in result(home.receive(sent))
    assert home.look(sent).places == ()
    # A later one takes the place of the practice's earlier one, from today where it began before today.
    practice.clock.forward(days=1)
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(programme(version=2))
    second = practice.share(files("b.json"))
    home.clock.forward(days=2)
    lines = preview(home.look(second))
    assert "Ended: Test routine, version 1, last day Tue 24 Nov 2026" in lines
    day = f"{home.clock.now():%a} {home.clock.now().day} Nov 2026"
    assert f"It replaces Test routine, version 1, from {day}" in lines
    assert "New: 1, changed: 1, already here: 0." in lines


def test_a_flare_plan_that_takes_the_place_of_another_says_so_and_a_first_one_does_not(
    home: Folder, practice: Folder, answer: Path, files: Files
) -> None:
    looked = home.receive(answer)
    assert looked.places == ()
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(FLARE, flare=True)
    assert home.receive(practice.share(files("a.json"))).places == ()
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(FLARE.replace("version = 1", "version = 2", 1), flare=True)
    received = home.receive(practice.share(files("b.json")))
    (place,) = received.places
    assert place.says == (
        "Easy days, version 2: replaces Easy days, version 1 as the flare plan, from Tue 24 Nov 2026."
    )


def test_what_is_listed_is_what_is_counted(
    home: Folder, answer: Path, practice: Folder, files: Files
) -> None:
    assert "New: 3, changed: 0, already here: 0." in preview(home.look(answer))
    home.receive(answer)
    assert "New: 0, changed: 0, already here: 3." in preview(home.look(answer))
    again = practice.share(files("all.json"), everything=True)
    assert "New: 0, changed: 0, already here: 3." in preview(home.look(again))


def test_what_ended_was_cancelled_or_withdrawn_is_named(
    home: Folder, practice: Folder, answer: Path, files: Files
) -> None:
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(FLARE, flare=True, start=date(2026, 11, 25))
    home.receive(answer)
    home.receive(practice.share(files("flare.json")))
    practice.clock.forward(days=2)
    with closing(Store(practice.paths.data)) as store, store.writing() as repository:
        repository.archive(Appointment, [SESSION], in_utc(practice.clock.now()))
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.end_programme(slug="easy")
    lines = preview(home.look(practice.share(files("end.json"))))
    assert "Cancelled: session on Tue 1 Dec 2026, 15:30" in lines
    assert "Ended: Easy days, version 1, last day Wed 25 Nov 2026" in lines
    assert "New: 0, changed: 2, already here: 0." in lines


def test_a_programme_that_never_began_is_withdrawn_and_entries_are_counted_by_kind(
    home: Folder, practice: Folder, first: Path, files: Files
) -> None:
    practice.receive(first, "Hana")
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.assign(programme(), start=date(2026, 11, 24))
    home.receive(practice.share(files("a.json")))
    with closing(practice.diary("Hana")) as diary:
        diary.programmes.end_programme()
    assert "Withdrawn: Test routine, version 1" in preview(home.look(practice.share(files("b.json"))))
    with closing(home.diary()) as diary:
        for line in diary.history.lines():
            diary.corrections.remove(line.entry.id)
    lines = preview(practice.look(home.share(files("c.json"))))
    assert "Taken back: 1 exercise, 2 pain levels" in lines
    assert "New: 0, changed: 3, already here: 0." in lines


def test_a_flare_plan_that_the_practice_ended_is_switched_off_and_its_days_stay(
    home: Folder, practice: Folder, first: Path, files: Files
) -> None:
    practice.receive(first, "Hana")
    with closing(practice.diary("Hana")) as ours, closing(home.diary()) as theirs:
        ours.programmes.assign(programme())
        ours.programmes.assign(FLARE, flare=True)
        home.receive(practice.share(files("a.json")))
        theirs.flare.start()
        home.clock.forward(days=3)
        ours.programmes.end_programme(slug="easy")
        received = home.receive(practice.share(files("b.json")))
        says = "The flare plan has ended. Your flare days until Thu 26 Nov 2026 still do not count."
        assert says in result(received)
        assert [one.routine.flare for one in theirs.trends.trend().days][-4:] == [True, True, True, False]
        assert not theirs.day.view().on_flare
        practice.receive(home.share(files("c.json")))
        assert [one.routine.flare for one in ours.trends.trend().days][-4:] == [True, True, True, False]


def test_a_flare_plan_switched_on_today_goes_as_a_whole(
    home: Folder, practice: Folder, first: Path, files: Files
) -> None:
    practice.receive(first, "Hana")
    with closing(practice.diary("Hana")) as ours, closing(home.diary()) as theirs:
        ours.programmes.assign(FLARE, flare=True)
        home.receive(practice.share(files("a.json")))
        theirs.flare.start()
        ours.programmes.end_programme(slug="easy")
        received = home.receive(practice.share(files("b.json")))
        assert any("Today counts as usual" in line for line in result(received))
        assert not theirs.day.view().on_flare
