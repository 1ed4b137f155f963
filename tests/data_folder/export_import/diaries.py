"""Diaries as people make them, through the real doors: for tests of what is carried from folder to folder."""

import random
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from homecare.core.records.performed import Performed
from homecare.core.records.records import Outcome, PainKind
from homecare.core.records.treatment import AfterEffect, Severity
from homecare.core.values.acupoints import parse_points
from homecare.core.values.dose import SetDone
from homecare.data_folder.export_import import ExportImport, Incoming
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.exchange.import_source import find_source
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.core.files import programme

Act = Callable[[Diary, random.Random, str], object]


def _edit(diary: Diary, chance: random.Random, text: str) -> None:
    entry = chance.choice([line.entry for line in diary.history.lines()])
    diary.corrections.edit(entry.id, {"note": text or None})


def _led(diary: Diary, chance: random.Random, _text: str) -> None:
    run = diary.player.begin_run(["front-plank", "chin-tuck"])
    asked = diary.shelf.library["front-plank"].levels[0].prescription()
    diary.player.keep_sets(run, asked, Performed(Outcome.PARTIAL, (SetDone(held_s=chance.randint(1, 30)),)))
    if chance.random() < 0.5:
        diary.player.end_run(run)


def _felt(diary: Diary, chance: random.Random, text: str) -> None:
    diary.entries.log_session(
        before=6, after=chance.randint(0, 10), points=parse_points("GB20 both, ashi"), note=text
    )
    diary.after_effects.log_follow_up(
        diary.current_day(),
        [AfterEffect(name="soreness", severity=chance.choice(list(Severity)))],
        note=text or None,
    )


def _first_run(diary: Diary, _chance: random.Random, text: str) -> None:
    from homecare.core.first_run.first_run import Draft, Step

    diary.first_run.keep(Step.SITTING, Draft(sitting=text[:50]))


ACTS: dict[str, Act] = {
    "pain": lambda diary, chance, text: diary.entries.log_pain(
        chance.randint(0, 10), kind=chance.choice(list(PainKind)), note=text
    ),
    "late": lambda diary, chance, text: diary.entries.log_pain(
        chance.randint(0, 10), day=diary.current_day() - timedelta(days=chance.randint(1, 3)), note=text
    ),
    "sitting": lambda diary, chance, text: diary.entries.log_sitting(chance.randint(0, 900), note=text),
    "exercise": lambda diary, chance, text: diary.entries.log_exercise(
        "wall-angel", sets=chance.randint(1, 3), peak=chance.randint(0, 10), note=text
    ),
    "skip": lambda diary, _chance, text: diary.entries.log_exercise("chin-tuck", skip=text or "tired"),
    "stopped": lambda diary, _chance, text: diary.entries.log_exercise(
        "chin-tuck", stopped=True, reason=text
    ),
    "rest": lambda diary, _chance, text: diary.entries.log_rest(reason=text),
    "felt": _felt,
    "activities": lambda diary, chance, text: diary.treatments.answer_change(chance.randint(1, 7)),
    "question": lambda diary, _chance, text: diary.questions.ask(text or "May I swim?"),
    "asked": lambda diary, _chance, _text: diary.questions.mark_asked(
        [one.id for one in diary.questions.all()]
    ),
    "assign": lambda diary, chance, _text: diary.programmes.assign(programme(version=chance.randint(1, 3))),
    "flare plan": lambda diary, _chance, _text: diary.programmes.assign(programme(version=9), flare=True),
    "flare": lambda diary, _chance, text: diary.flare.start(note=text or None),
    "planned": lambda diary, chance, text: diary.treatments.plan(
        diary.current_day() + timedelta(days=chance.randint(0, 9)), note=text or None
    ),
    "course": lambda diary, chance, _text: diary.treatments.plan_course(chance.randint(1, 12)),
    "sit": lambda diary, _chance, _text: diary.sitting.sit_down(),
    "break": lambda diary, _chance, text: diary.sitting.take_break(done=text or None),
    "led": _led,
    "first run": _first_run,
    "safety": lambda diary, _chance, _text: diary.shown.see_safety(1),
    "edit": _edit,
    "remove": lambda diary, chance, _text: diary.corrections.remove(
        chance.choice([line.entry for line in diary.history.lines()]).id
    ),
    "bring back": lambda diary, chance, _text: diary.corrections.bring_back(
        diary.corrections.remove(chance.choice([line.entry for line in diary.history.lines()]).id).id
    ),
    "undo": lambda diary, _chance, _text: diary.history.undo(),
}
"""What a person does, by a word for it; what cannot be done just now is not done."""


def live(diary: Diary, clock: HandClock, acts: list[tuple[str, str]], chance: random.Random) -> None:
    """Do these things, each with a text of the person's, an hour after the other."""
    for act, text in acts:
        clock.forward(hours=1, microseconds=chance.randint(0, 999_999))
        try:
            ACTS[act](diary, chance, text)
        except (InputError, IndexError):
            continue


def export(paths: Paths, folder: Path, patient: str | None = None) -> Path:
    """The export of a data folder."""
    with closing(ExportImport.open(paths, patient=patient)) as carrying:
        return carrying.export(folder, may_replace=lambda _path: None).folder


def look(paths: Paths, source: Path, patient: str | None = None) -> Incoming:
    """What an export would bring to a data folder."""
    with closing(ExportImport.open(paths, patient=patient)) as carrying:
        return carrying.look(find_source(source))


def bring(paths: Paths, source: Path, patient: str | None = None) -> Incoming:
    """Bring an export into a data folder."""
    with closing(ExportImport.open(paths, patient=patient)) as carrying:
        return carrying.bring(carrying.look(find_source(source)))


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {one.name: one.read_bytes() for one in folder.iterdir()}
