"""Writes what a release leaves on disk, for the tests of the migrations that follow it.

It goes through the doors as a person does, with the code of a release from 0.7 on: check that out beside
this folder, then `PYTHONPATH=RELEASE python tests/store/releasing.py FOLDER` writes the diary of a patient
there and, where files were handed to and fro, that of the practice.
"""

import importlib
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from importlib.util import find_spec
from inspect import signature
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from homecare.core.records.records import BreakKind, BreakTaken, PainKind, Questionnaire
from homecare.core.values import limits
from homecare.core.values.acupoints import Acupoint, parse_points
from homecare.diary.diary import Diary
from homecare.diary.writing import stamp_for
from homecare.paths import Paths
from homecare.store.schema import HEAD

LONGEST_NOTE = (
    'Nacken – 首 – шея – رقبة – 🪡 – e\u0301 – ‘quoted’, "quoted"; 100 % – \\n\n\tsecond line ' * 40
)[: limits.NOTE_LENGTH - 1] + "."
HANA = "Hana 花 O’Neill-Ångström"
NOTES = (
    "Robert'); DROP TABLE pain_reading;--",
    "Ärger im Büro",
    "首が痛い",
    "🙂",
    "[b]not markup[/b]",
    "=1+1",
)


class Hand:
    """A clock that the script moves: days in Tokyo, then a journey to Honolulu and Berlin."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 2, 20, 8, 0, tzinfo=ZoneInfo("Asia/Tokyo"))

    def now(self) -> datetime:
        """The instant the hands show."""
        return self.instant

    def on(self, **amount: float) -> None:
        """Move the hands on, by instants and not by the wall clock."""
        later = self.instant.astimezone(UTC) + timedelta(**amount)
        self.instant = later.astimezone(self.instant.tzinfo)

    def fly(self, zone: str, hours: int) -> None:
        """Take a plane to another zone."""
        self.on(hours=hours)
        self.instant = self.instant.astimezone(ZoneInfo(zone))


def entries(diary: Diary, clock: Hand) -> None:
    """Readings, totals, exercises, sessions, rest days: at every limit, then day by day on a journey."""
    for level in (limits.PAIN_MIN, limits.PAIN_MAX):
        for kind in PainKind:
            clock.on(minutes=1)
            diary.entries.log_pain(level, kind=kind, region="neck")
    clock.on(minutes=1)
    diary.entries.log_pain(3, day=date(2000, 1, 1), note="the first day that a diary reaches back to")
    diary.entries.log_pain(5, day=date(2024, 2, 29), note="a leap day")
    diary.entries.log_pain(4, note=LONGEST_NOTE)
    for minutes in (0, limits.MINUTES_PER_DAY, 390):
        clock.on(minutes=1)
        diary.entries.log_sitting(minutes, sure=True)
    session(diary, clock)
    for number in range(16):
        clock.on(days=1)
        if number == 8:
            clock.fly("Pacific/Honolulu", 8)  # the same date a second time
        if number == 12:
            clock.fly("Pacific/Auckland", 9)  # a date is left out
        if number == 14:
            clock.fly("Europe/Berlin", 26)
        day(diary, clock, number)
    clock.instant = datetime(2026, 3, 29, 1, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    diary.entries.log_pain(6, note="in the night in which the clocks go forward")
    clock.on(minutes=60)
    diary.entries.log_pain(5, note="still before four")
    clock.on(hours=9, minutes=30)


def session(diary: Diary, clock: Hand) -> None:
    """A treatment with every field at its limit, and one with none."""
    clock.on(minutes=1)
    told: dict[str, Any] = {
        "before": limits.PAIN_MAX,
        "after": limits.PAIN_MIN,
        "points": points(),
        "needles": limits.NEEDLES_MAX,
        "adjuncts": ("cupping", "moxibustion"),
        "retention_min": limits.RETENTION_MIN_MAX,
        "advice": "Läuft – 10 min",
        "after_effects": "tired",
        "number": 1,
        "planned": limits.SESSIONS_MAX,
        "practitioner": "Dr. Møri " * 6 + "X",
        "note": NOTES[0],
    }
    asked_for = signature(diary.entries.log_session).parameters
    diary.entries.log_session(**{name: value for name, value in told.items() if name in asked_for})
    clock.on(minutes=1)
    diary.entries.log_session(day=date(2026, 2, 1))


def points() -> tuple[Acupoint, ...]:
    """A few points, as they are written on the command line."""
    return tuple(parse_points("GB20 both, LI4 right, SI3 left, GV14"))


def day(diary: Diary, clock: Hand, number: int) -> None:
    """One day: the routine, pain, sitting; every fourth day is late, every fifth a rest day."""
    note = NOTES[number % len(NOTES)]
    late = clock.instant.date() - timedelta(days=1) if number % 4 == 3 else None
    if number % 5 == 4:
        diary.entries.log_rest(reason=note)
    else:
        diary.entries.log_exercise("chin-tuck", before=1, peak=2, after=1, note=note)
        clock.on(minutes=1)
        diary.entries.log_exercise("wall-angel", sets=1, reps=3, peak=3, reason="stiff")
        clock.on(minutes=1)
        diary.entries.log_exercise("front-plank", skip=note)
        diary.entries.log_exercise("glute-bridge", stopped=True, sets=1, peak=limits.PAIN_MAX)
    clock.on(minutes=1)
    diary.entries.log_pain(3 + number % 4, day=late, note=note if number % 2 else None)
    clock.on(minutes=1)
    diary.entries.log_sitting(300 + 5 * number, day=late, note=note)
    if number in (5, 11):
        session(diary, clock)


def corrected(diary: Diary, clock: Hand) -> None:
    """What was changed, changed again, removed and taken back."""
    for number in range(3):
        clock.on(minutes=1)
        reading = diary.entries.log_pain(7, note=f"corrected {number}")
        reading_now = diary.corrections.edit(reading.id, {"level": 6, "note": "changed once"})
        if number:
            reading_now = diary.corrections.edit(reading.id, {"level": 5, "note": "changed twice"})
        if number == 2:
            diary.corrections.remove(reading_now.id)
    diary.entries.log_rest(day=clock.instant.date() - timedelta(days=5), reason="taken back")
    diary.history.undo()


def records_without_a_door(diary: Diary, clock: Hand) -> None:
    """Kinds that the release's tables know; where it has no door for them yet, its own store writes them."""
    with diary._diary.writing() as work:
        repository = work.repository
        for number, kind in enumerate(BreakKind):
            repository.add(BreakTaken(**stamp_for(work, BreakTaken, None), kind=kind, done=NOTES[number]))
        repository.add(
            Questionnaire(
                **stamp_for(work, Questionnaire, None),
                instrument="NDI", scores=(("首", 0), ("total", 1000)),
            )
        )  # fmt: skip
        gone = BreakTaken(**stamp_for(work, BreakTaken, None), kind=BreakKind.NATURAL)
        repository.add(gone)
        repository.archive(BreakTaken, [gone.id], clock.now().astimezone(UTC))


def sitting(diary: Diary, clock: Hand) -> None:
    """Bouts, breaks of every kind, a routine that broke off: since release 0.2."""
    diary.sitting.sit_down()
    clock.on(minutes=40)
    diary.sitting.postpone_break()
    clock.on(minutes=6)
    diary.sitting.take_break(done="chin tuck")
    clock.on(minutes=5)
    diary.sitting.sit_down()
    clock.on(minutes=35)
    diary.sitting.skip_break()
    diary.sitting.get_up()
    now = clock.now()
    diary.sitting.log_bout(now - timedelta(hours=30), now - timedelta(hours=29), note=NOTES[3])
    run = diary.player.begin_run(["chin-tuck", "wall-angel"])
    diary.player.next_exercise(run)
    clock.on(minutes=2)
    diary.sitting.sit_down()  # is still open


def course(diary: Diary, clock: Hand) -> None:
    """Flare days, plans, questions, scales: since releases 0.3 and 0.4."""
    diary.programmes.assign(diary.shelf.read(diary.shelf.find("flare-minimum")), flare=True)
    clock.on(minutes=1)
    diary.flare.start(note=NOTES[2])
    clock.on(days=2)
    diary.flare.end()
    clock.on(minutes=1)
    diary.flare.start()
    diary.history.undo()
    from homecare.core.first_run.first_run import Draft, Step
    from homecare.core.records.treatment import AfterEffect, Severity

    diary.first_run.keep(list(Step)[2], Draft())
    diary.first_run.end()
    diary.shown.see_safety(1)
    diary.daily_tip.today()
    diary.treatments.plan_course(limits.SESSIONS_MAX)
    diary.treatments.plan_course(10)
    ahead = clock.instant.date() + timedelta(days=3)
    diary.treatments.plan(ahead, "00:00", LONGEST_NOTE)
    diary.treatments.plan(ahead + timedelta(days=7), "23:59")
    diary.treatments.cancel(ahead + timedelta(days=7))
    asked = diary.questions.ask("How long? – 首 🙂")
    diary.questions.ask(LONGEST_NOTE)
    diary.questions.mark_asked([asked.id])
    diary.treatments.answer_activities((("Lifting a child", 0), ("首を回す", 10), ("Sleep", 5)))
    diary.treatments.answer_change(7)
    effects = [
        AfterEffect(name="soreness", severity=Severity.STRONG),
        AfterEffect(name="眠気", resolved=True),
    ]
    diary.entries.log_session(before=5, after=2)
    diary.after_effects.log_follow_up(clock.instant.date(), effects, note=NOTES[4])


def handed(paths: Paths, practice: Paths, clock: Hand, folder: Path) -> None:
    """A practice with notes and thresholds, and files both ways: since release 0.3."""
    from homecare.clinic.clinic import Clinic
    from homecare.exchange.container import Seal
    from homecare.handoff.handoff import HandOff

    name = HANA
    with closing(Clinic.open(practice, clock=clock)) as clinic:
        for one in (name, "Put aside"):
            clinic.patients.add(one)
        clinic.patients.archive("Put aside")
        clinic.notes.add(name, LONGEST_NOTE)
        gone = clinic.notes.add(name, "put aside")
        clinic.notes.archive(name, gone.id)
        for least in (1, 100):
            clinic.thresholds.set(
                name, pain_from=limits.PAIN_MAX, adherence_below=least, silent_days=365, stopped_from=1
            )
        clinic.appointments.plan(name, clock.instant.date() + timedelta(days=9), "15:30", NOTES[1])

    def unasked() -> str:
        raise AssertionError("no passphrase is asked for")

    def over(
        sender: Paths, whose: str | None, receiver: Paths, to: str | None, message: str | None = None
    ) -> None:
        file = folder / f"{sender.data.name}.json"
        with closing(HandOff.open(sender, patient=whose, clock=clock)) as out:
            out.share(out.prepare(message=message), file, Seal(), over=True)
        with closing(HandOff.open(receiver, patient=to, clock=clock)) as to_here:
            to_here.receive(to_here.look(file, unasked))

    with closing(Diary.open(practice, patient=name, clock=clock)) as diary:
        diary.programmes.assign(own_programme(diary), by="Dr. Møri")
    over(practice, name, paths, None, "Small nods, please. 首")
    clock.on(minutes=5)
    over(paths, None, practice, name)
    clock.on(minutes=5)
    with closing(Diary.open(practice, patient=name, clock=clock)) as diary:
        diary.entries.log_session(before=6, after=3, note=NOTES[1])
        answers(diary, clock)
    over(practice, name, paths, None, LONGEST_NOTE)
    with closing(Diary.open(paths, clock=clock)) as diary:
        diary.questions.mark_read([diary.questions.messages()[0].id])


def answers(diary: Diary, clock: Hand) -> None:
    """The practice's answers, one with words and one without: since release 0.7."""
    from homecare.core.records.practice import Reply

    with diary._diary.store.writing() as repository:
        patient = next(one.id for one in repository.patients() if one.name == HANA)
        asked = [line.entry.id for line in diary.history.lines() if line.type == "question"]
        for about, text in zip(asked, (LONGEST_NOTE, None), strict=True):
            clock.on(minutes=1)
            at = clock.now().astimezone(UTC)
            repository.add(Reply(id=uuid4(), patient=patient, about=about, text=text, entered_at=at))


def own_programme(diary: Diary) -> str:
    """A practice's own programme, with a rule, in letters of several scripts."""
    text = diary.shelf.read(diary.shelf.find("desk-neck-upper-back"))
    text = text.replace('id = "desk-neck-upper-back"', 'id = "hana-s-own"')
    return text.replace("[schedule]", "[schedule]\n# 首 – Nacken", 1)


def step(diary: Diary, clock: Hand) -> None:
    """Answers to a proposed step, once the routine went well: since release 0.3."""
    from homecare.core.records.flare_and_steps import Answer

    for number in range(6):
        clock.on(days=1)
        for key in ("chin-tuck", "wall-angel", "glute-bridge", "front-plank"):
            diary.entries.log_exercise(key, peak=0)
        diary.entries.log_pain(2)
        for answer, proposed in zip(
            (Answer.NOT_NOW, Answer.ASK, Answer.YES), diary.progression.proposals(), strict=False
        ):
            if number > 3:
                diary.progression.answer_step(proposed.exercise, answer, by="Hana 花")
                break


def dump(database: Path, target: Path) -> None:
    """The diary as SQL, as SQLite writes it."""
    with closing(sqlite3.connect(database)) as read:
        target.write_text("\n".join(read.iterdump()) + "\n", encoding="utf-8")


def main(target: Path) -> None:
    """Write the fixtures of the release that is on the path."""
    clock = Hand()
    with TemporaryDirectory() as folder:
        paths, practice = Paths(Path(folder) / "home"), Paths(Path(folder) / "practice")
        with closing(Diary.open(paths, clock=clock)) as diary:
            text = diary.shelf.read(diary.shelf.find("desk-neck-upper-back"))
            diary.programmes.assign(text, planned_sessions=limits.SESSIONS_MAX, by="Dr. Møri 森")
            entries(diary, clock)
            diary.programmes.assign(own_programme(diary), until=clock.instant.date() + timedelta(days=300))
            records_without_a_door(diary, clock)
            corrected(diary, clock)
            sitting(diary, clock)
            step(diary, clock)
            course(diary, clock)
        if find_spec("homecare.handoff.handoff") is not None:
            with closing(Diary.open(paths, clock=clock)) as diary:
                diary.programmes.end_programme(last=clock.instant.date())
                clock.on(days=1)
            handed(paths, practice, clock, Path(folder))
            dump(practice.database, target / f"{HEAD}-practice.sql")
        dump(paths.database, target / f"{HEAD}.sql")


if __name__ == "__main__":
    importlib.invalidate_caches()
    main(Path(sys.argv[1]))
