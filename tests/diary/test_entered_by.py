"""Every door that writes an entry says who made it: at home the patient, at a practice the practice."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from inspect import getmembers, isclass, isfunction, signature
from pathlib import Path
from pkgutil import iter_modules

import pytest

import homecare.diary
from homecare.core.first_run.first_run import PainSaid
from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.performed import Performed
from homecare.core.records.records import ENTRY_TYPES, Outcome, type_of
from homecare.core.records.treatment import AfterEffect
from homecare.core.transfer.habit_mapping import parse_mapping
from homecare.core.transfer.pain_csv import Wanted
from homecare.data_folder.import_others import ImportOthers
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.exchange.import_source import find_source
from tests.conftest import HandClock
from tests.data_folder.import_others.conftest import LOOP
from tests.diary.test_progression import FLARE, PROGRAMME
from tests.folders import Folder


@dataclass
class Hands:
    """Who uses the doors: a diary, its clock, and a folder for files of others."""

    diary: Diary
    clock: HandClock
    files: Path

    def sheet(self) -> None:
        """A table of pain of another program."""
        (self.files / "pain.csv").write_text(
            "Date,Pain\n2026-10-02,6\n2026-10-01 07:00,5\n", encoding="utf-8"
        )
        found = find_source(self.files / "pain.csv")
        assert (
            ImportOthers(self.diary._diary)
            .adopt_pain(ImportOthers(self.diary._diary).look_at_pain(found, Wanted()))
            .new
        )

    def loop(self) -> None:
        """An export of Loop Habit Tracker."""
        for inner, text in LOOP.items():
            (self.files / "loop" / inner).parent.mkdir(parents=True, exist_ok=True)
            (self.files / "loop" / inner).write_text(text, encoding="utf-8")
        looked = ImportOthers(self.diary._diary).look_at_habits(
            find_source(self.files / "loop"), parse_mapping(["Plank=front-plank"])
        )
        assert ImportOthers(self.diary._diary).adopt_habits(looked)

    def routine(self) -> None:
        """The player, going on in the place of what was kept; and with a clock that was set back."""
        run = self.diary.player.begin_run(["chin-tuck", "wall-angel"])
        asked = self.diary.shelf.library["chin-tuck"].levels[0].prescription()
        run = self.diary.player.keep_sets(run, asked, Performed(Outcome.SKIPPED, (), "sore"))
        run = self.diary.player.keep_sets(run, asked, Performed(Outcome.SKIPPED, (), "very sore"))
        run = self.diary.player.next_exercise(run)
        self.clock.forward(days=-1)
        run = self.diary.player.keep_sets(
            run, asked, Performed(Outcome.SKIPPED, (), "clock set back"), peak=4
        )
        self.clock.forward(days=1)
        self.diary.player.end_run(run)

    def step(self) -> None:
        """A proposed step, answered."""
        today = self.diary.current_day()
        self.diary.programmes.assign(PROGRAMME, start=today - timedelta(days=8))
        for ago in range(8, -1, -1):
            self.diary.entries.log_pain(4, day=today - timedelta(days=ago))
        for ago in (4, 3, 2):
            self.diary.entries.log_exercise("front-plank", peak=1, day=today - timedelta(days=ago))
        self.diary.progression.answer_step("front-plank", Answer.ASK)

    def flare(self) -> None:
        """Flare days, on and off."""
        began = self.diary.current_day() - timedelta(days=3)
        self.diary.programmes.assign(FLARE, start=began, flare=True)
        self.diary.flare.start(day=began)
        self.diary.flare.end()

    def sit(self) -> None:
        """The chair: bouts, breaks of every kind, a bout logged afterwards."""
        self.diary.sitting.sit_down()
        self.clock.forward(minutes=40)
        self.diary.sitting.postpone_break()
        self.clock.forward(minutes=10)
        taken = self.diary.sitting.take_break()
        self.diary.sitting.finish_break(taken.id, "chin tuck", sit_down=True)
        self.clock.forward(minutes=40)
        self.diary.sitting.skip_break()
        self.diary.sitting.get_up()
        now = self.clock.now()
        self.diary.sitting.log_bout(now - timedelta(hours=30), now - timedelta(hours=29))

    def session(self) -> None:
        """A treatment that was begun and completed, and what was felt after it, on another day after all."""
        yesterday = self.diary.current_day() - timedelta(days=1)
        held = self.diary.entries.log_session(day=yesterday, before=6)
        done = self.diary.treatments.finish_session(2, day=yesterday)
        assert done is not None
        assert done.id != held.id
        self.diary.after_effects.log_follow_up(yesterday, [AfterEffect(name="soreness")])
        moved = self.diary.corrections.edit(done.id, {"day": yesterday - timedelta(days=2)})
        self.diary.corrections.edit(moved.id, {"day": yesterday})
        self.diary.treatments.answer_activities((("Lifting a child", 0), ("Sleep", 5), ("Work", 5)))
        self.diary.treatments.answer_change(6)

    def questions(self) -> None:
        """A question, asked and not asked after all."""
        asked = self.diary.questions.ask("May I swim?")
        (ticked,) = self.diary.questions.mark_asked([asked.id])
        self.diary.questions.mark_asked([ticked.id], asked=False)

    def first_run(self) -> None:
        """What the first run asks."""
        self.diary.first_run.say_pain([PainSaid(region="neck", now=3, average=4)])
        self.diary.first_run.say_sitting(300)

    def corrections(self) -> None:
        """Changed, moved to another day, removed, brought back."""
        reading = self.diary.corrections.edit(self.diary.entries.log_pain(7).id, {"level": 6})
        earlier = self.diary.current_day() - timedelta(days=5)
        reading = self.diary.corrections.edit(reading.id, {"day": earlier})
        self.diary.corrections.remove(reading.id)
        self.diary.corrections.bring_back(reading.id)
        self.diary.history.undo()

    def by_hand(self) -> None:
        """The forms."""
        self.diary.entries.log_sitting(300)
        self.diary.entries.log_exercise("glute-bridge", skip="tired")
        self.diary.entries.log_rest(day=self.diary.current_day() - timedelta(days=6))


def opened(tmp_path: Path, clock: HandClock, *, own: bool | None) -> Diary:
    """A diary at home (None), at a practice, or somebody's own that is kept in such a folder."""
    folder = Folder(tmp_path / "data", clock)
    if own is None:
        return Diary.open(folder.paths, clock=clock)
    folder.add("Somebody else", own=not own)
    folder.add("Hana", own=own)
    return Diary.open(folder.paths, patient="Hana", clock=clock)


def every_entry(diary: Diary) -> list[Entry]:
    """Everything in a diary, whether it stands or not."""
    with diary._diary.store.reading() as repository:
        return [
            one
            for patient in repository.patients()
            for kind in ENTRY_TYPES.values()
            for one in repository.kept(kind, patient.id)
        ]


@pytest.mark.parametrize(
    ("own", "who"), [(None, EnteredBy.PATIENT), (False, EnteredBy.PRACTICE), (True, EnteredBy.PATIENT)]
)
def test_every_door_says_who_made_the_entry(
    own: bool | None, who: EnteredBy, tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: set[str] = set()

    def noted(name: str, door: Callable[..., object]) -> Callable[..., object]:
        def use(*args: object, **said: object) -> object:
            used.add(name)
            return door(*args, **said)

        return use

    for door in WRITING:
        subject, name = DOORS[door]
        monkeypatch.setattr(subject, name, noted(door, getattr(subject, name)))
    with closing(opened(tmp_path, clock, own=own)) as diary:
        hands = Hands(diary, clock, tmp_path)
        for act in (
            hands.step, hands.sheet, hands.loop, hands.flare, hands.sit, hands.session, hands.questions,
            hands.first_run, hands.routine, hands.corrections, hands.by_hand,
        ):  # fmt: skip
            clock.forward(minutes=5)
            act()
        found = every_entry(diary)
    assert {type_of(one) for one in found} == set(ENTRY_TYPES)
    assert [one for one in found if one.entered_by is not who] == []
    assert used == WRITING


def _doors() -> dict[str, tuple[type, str]]:
    """Every method of the diary's subjects that gives an entry, by `subject.method`."""
    found: dict[str, tuple[type, str]] = {}
    for module in iter_modules(homecare.diary.__path__):
        room = import_module(f"homecare.diary.{module.name}")
        for _, subject in getmembers(room, isclass):
            if subject.__module__ != room.__name__:
                continue
            for name, door in getmembers(subject, isfunction):
                hints = str(door.__annotations__.get("return"))
                if not name.startswith("_") and any(
                    kind.__name__ in hints for kind in (*ENTRY_TYPES.values(), Entry)
                ):
                    found[f"{module.name}.{name}"] = (subject, name)
    return found


READING = {
    "history.entry", "player.kept_entry", "questions.all", "treatments.sessions",
    "treatments.unfinished_session", "sitting_now.entries",
}  # fmt: skip
"""Doors that give an entry and write none."""
DOORS = _doors()
WRITING = set(DOORS) - READING
"""Doors that give the entry they write: a new one belongs into the test above."""


def test_who_made_an_entry_is_nobody_s_to_edit(diary: Diary) -> None:
    reading = diary.entries.log_pain(4)
    with pytest.raises(InputError, match="no entered by to change") as refused:
        diary.corrections.edit(reading.id, {"entered_by": EnteredBy.PRACTICE})
    assert "entered by" not in refused.value.next_step
    assert signature(diary.entries.log_pain).parameters.keys().isdisjoint({"entered_by"})


# Whoever changes an entry is who made what stands; the version before says whose it was


def moved_in(tmp_path: Path, clock: HandClock) -> Folder:
    """A practice into which a patient's own diary was imported."""
    from tests.data_folder.export_import.diaries import bring, export

    home, practice = Folder(tmp_path / "home", clock), Folder(tmp_path / "practice", clock)
    with closing(home.diary()) as diary:
        diary.entries.log_pain(6, note="said at home")
        diary.entries.log_exercise("chin-tuck")
        diary.questions.ask("May I swim?")
    practice.add("Hana")
    assert bring(practice.paths, export(home.paths, tmp_path / "out"), "Hana").merge.writes
    return practice


def test_what_was_brought_to_a_practice_stays_the_patient_s(tmp_path: Path, clock: HandClock) -> None:
    with closing(moved_in(tmp_path, clock).diary("Hana")) as diary:
        assert {line.entry.entered_by for line in diary.history.lines()} == {EnteredBy.PATIENT}
        (question,) = diary.questions.all()
        (ticked,) = diary.questions.mark_asked([question.id])
        assert ticked.entered_by is EnteredBy.PATIENT  # a tick is no new question


@pytest.mark.parametrize(
    "changes", [{"level": 5}, {"note": "x"}, {"day": HandClock().now().date() - timedelta(1)}]
)
def test_what_the_practice_changes_is_the_practice_s_and_what_it_was_before_the_patient_s(
    tmp_path: Path, clock: HandClock, changes: dict[str, object]
) -> None:
    with closing(moved_in(tmp_path, clock).diary("Hana")) as diary:
        (old,) = [line.entry for line in diary.history.lines() if line.type == "pain"]
        clock.forward(minutes=5)
        new = diary.corrections.edit(old.id, changes)
        assert (old.entered_by, new.entered_by) == (EnteredBy.PATIENT, EnteredBy.PRACTICE)
        assert diary.corrections.edit(new.id, {"note": "again"}).entered_by is EnteredBy.PRACTICE
        assert diary.corrections.bring_back(old.id).entered_by is EnteredBy.PATIENT
        (line,) = [one for one in diary.history.lines(versions=True) if one.type == "pain"]
        assert line.entry.entered_by is EnteredBy.PATIENT
        assert {one.entry.entered_by for one in line.earlier} <= set(EnteredBy)


def test_what_each_side_sends_is_the_sender_s(tmp_path: Path, clock: HandClock) -> None:
    home, practice = Folder(tmp_path / "home", clock), Folder(tmp_path / "practice", clock)
    practice.add("Hana")
    with closing(home.diary()) as diary:
        diary.entries.log_pain(6)
    practice.receive(home.share(tmp_path / "a.json"), "Hana")
    with closing(practice.diary("Hana")) as diary:
        clock.forward(minutes=5)
        diary.entries.log_pain(3)
        made = {line.entry.level: line.entry.entered_by for line in diary.history.lines()}  # type: ignore[attr-defined]
        assert made == {6: EnteredBy.PATIENT, 3: EnteredBy.PRACTICE}
    with closing(Diary.open(practice.paths, patient="Hana", clock=clock)) as diary:
        Hands(diary, clock, tmp_path).step()
    home.receive(practice.share(tmp_path / "b.json", patient="Hana"))
    with closing(home.diary()) as diary:
        by_type = {line.type: line.entry.entered_by for line in diary.history.lines()}
    assert by_type == {"pain": EnteredBy.PATIENT, "step": EnteredBy.PRACTICE}
