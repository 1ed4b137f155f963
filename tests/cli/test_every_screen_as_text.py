"""What a screen shows, a command says: each screen of the interface beside the command with the same content.

A new screen gets a line here: in `SHOWS` with what it shows, or in `ASKS` with the commands that do the same.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from shutil import copytree
from typing import Final, NamedTuple

import pytest

from homecare.charts.around import describe_around
from homecare.charts.listing import listed
from homecare.clinic.clinic import Clinic
from homecare.core.trends.intervals import Trend
from homecare.core.values.plain_letters import DRAWING, in_plain_words
from homecare.core.wording.change import change_in_words, exercise_in_words
from homecare.core.wording.entries import entry_in_words
from homecare.core.wording.progression import step_in_words
from homecare.demo.demo import fill_sample
from homecare.diary.diary import Diary
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from tests.cli.conftest import Homecare
from tests.conftest import TUESDAY_EVENING, HandClock
from tests.diary.test_progression import follow, three_good_days
from tests.ui.today.test_course import from_practice
from tests.ui.walking import screens

Facts = Callable[[Diary], Sequence[str]]


def _today(diary: Diary) -> list[str]:
    view = diary.day.view()
    names = [item.planned.name for item in view.items]
    return [
        *names,
        f"{view.finished} of {len(view.due)} done",
        view.assigned.plan.title if view.assigned else "",
    ]


def _trend(diary: Diary) -> Trend:
    return diary.trends.progress(diary.current_day() - timedelta(days=89)).trend


def _over_time(diary: Diary) -> list[str]:
    progress = diary.trends.progress(None)
    return [change_in_words(progress.change)[1:], *listed(progress.trend)]


def _between(diary: Diary) -> list[str]:
    found = [one for one in _trend(diary).intervals if one.median is not None]
    return [f"({one.logged} of {one.days} days logged)" for one in found]


def _around(diary: Diary) -> list[str]:
    return describe_around(diary.trends.progress(None).around)


def _exercises(diary: Diary) -> list[str]:
    first = _trend(diary).days[0].day
    return [exercise_in_words(one.course, one.name) for one in diary.trends.exercise_courses(first)]


def _sessions(diary: Diary) -> list[str]:
    return [entry_in_words(one) for one in diary.treatments.sessions()]


def _programme(diary: Diary) -> list[str]:
    followed = diary.programmes.followed_on()
    assert followed is not None
    return [followed.plan.title, *(one.name for one in followed.plan.exercises)]


def _shelf(diary: Diary) -> list[str]:
    return [one.plan.title for one in diary.shelf.programmes() if one.plan is not None]


def _plank(diary: Diary) -> list[str]:
    plank = diary.shelf.library["front-plank"]
    return [plank.name, *plank.steps_at(1).lines(), *plank.mistakes, *plank.cautions_at(1)]


def _history(diary: Diary) -> list[str]:
    return [line.says for line in diary.history.lines(since=diary.current_day() - timedelta(days=29))]


def _safety(diary: Diary) -> Sequence[str]:
    return [line for line in read_safety().lines("JP") if line]


def _steps(diary: Diary) -> list[str]:
    return [step_in_words(one) for one in diary.waiting.now().proposals]


class Says(NamedTuple):
    """A command, and what the screen shows that it must say."""

    screen: str
    words: str
    facts: Facts


SAMPLE: Final = (
    Says("TodayScreen", "today", _today),
    Says("ProgressScreen", "trends", _over_time),
    Says("ProgressScreen", "trends", _between),
    Says("ProgressScreen", "trends", _around),
    Says("ProgressScreen", "trends --since -89d", _exercises),
    Says("HowDialog", "guide counting", lambda diary: ["median", "session", "adherence"]),
    Says("SessionsScreen", "history --since -120d", _sessions),
    Says("SessionsScreen", "sessions", _sessions),
    Says(
        "ScalesScreen",
        "sessions",
        lambda diary: ["Activities, ", "carrying shopping: 4", "Since the start, "],
    ),
    Says("QuestionsDialog", "questions", lambda diary: ["May I swim again, or is it too early?"]),
    Says("ProgrammeScreen", "programme show", _programme),
    Says("ProgrammeScreen", "programme list", _shelf),
    Says("Player", "programme show --exercise front-plank", _plank),
    Says("Builder", "programme show", _programme),
    Says("HistoryScreen", "history --since -29d", _history),
    Says("VersionsDialog", "history --versions --since -29d", _history),
    Says("SafetyScreen", "safety --country JP", _safety),
    Says("KeysScreen", "guide keys", lambda diary: ["today.done", "progress.over", "history.older"]),
    Says("GuideScreen", "guide", lambda diary: ["Causes", "Sitting and posture", "How homecare counts"]),
    Says("SettingsScreen", "settings", lambda diary: ["theme", "threshold", "plain", "country"]),
    Says("SettingKeysScreen", "guide keys", lambda diary: ["today.done", "progress.over"]),
    Says("WrittenDialog", "report", lambda diary: [_programme(diary)[0], "Pain over time"]),
)
"""On the sample diary of the demo."""

COURSE: Final = (
    Says("MessageDialog", "messages", lambda diary: ["Small nods, please."]),
    Says("ReceivedDialog", "messages", lambda diary: ["Small nods, please."]),
    Says("StepDialog", "step list", _steps),
)
"""On a diary with a message and a proposed step."""

PRACTICE: Final = (
    Says("PanelScreen", "clinic --text", lambda diary: ["Akiko", "Hiroshi"]),
    Says("NotesScreen", "patient note Akiko", lambda diary: ["Prefers mornings."]),
)
"""On a practice of two."""

ASKS: Final = {
    "Palette": "guide",
    "PainForm": "log pain", "ExerciseForm": "log exercise", "SkipDialog": "log exercise",
    "RestForm": "log rest", "WordsForm": "edit",
    "SittingForm": "log sitting", "SessionForm": "log session", "PointsPicker": "log session",
    "BodyDialog": "log pain",
    "LevelDialog": "log exercise", "KeepDialog": "log exercise", "SaidDialog": "log exercise",
    "StopDialog": "log exercise",
    "ChairDialog": "sit break", "UntilDialog": "sit stop",
    "ConfirmDialog": "undo", "PassphraseScreen": "unlock",
    "NamingForm": "programme new", "Picker": "programme new", "ProgrammeForm": "programme new",
    "DoseForm": "programme check", "RulesForm": "programme check", "LeaveDialog": "programme check",
    "PatientForm": "patient add", "WatchForm": "patient watch", "PlanForm": "patient session",
    "NoteForm": "patient note", "AnswerForm": "patient answer",
    "ChoiceDialog": "settings", "ValueForm": "settings", "KeyDialog": "settings",
    "FirstRunScreen": "start", "PassphraseDialog": "receive",
    "PlanSession": "sessions plan", "PlanCourse": "sessions count",
    "AfterEffectsForm": "log after-effects", "ActivitiesForm": "log activities", "ChangeForm": "log change",
    "QuestionForm": "questions add",
    "ShareForm": "share", "ReceiveForm": "receive", "WhosePage": "receive", "PreviewPage": "receive",
    "ToldPage": "receive",
}  # fmt: skip
"""Forms and questions, and the command that writes or asks the same. A programme is built in a text file."""


def test_every_screen_has_a_command_beside_it() -> None:
    said = {one.screen for one in (*SAMPLE, *COURSE, *PRACTICE)}
    assert not said & set(ASKS)
    assert set(screens()) <= said | set(ASKS)


@pytest.mark.parametrize("words", sorted(set(ASKS.values())))
def test_the_command_beside_a_form_is_there(homecare: Homecare, words: str) -> None:
    assert f"homecare {words}" in homecare(*words.split(), "--help").out


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample diary, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("sample") / "data"
    fill_sample(Paths(folder), seed=1, now=TUESDAY_EVENING)
    return folder


@pytest.fixture
def sample(paths: Paths, filled: Path) -> Iterator[Diary]:
    """The sample diary in the data folder of the test."""
    copytree(filled, paths.data)
    diary = Diary.open(paths, clock=HandClock())
    yield diary
    diary.close()


def _lacks(homecare: Homecare, diary: Diary, wanted: Says) -> list[str]:
    """What a command leaves out, the lines being broken anywhere; and signs that it draws with."""
    out = homecare("--plain", *wanted.words.split()).out
    said = " ".join(out.split())
    facts = [" ".join(in_plain_words(fact).split()) for fact in wanted.facts(diary)]
    assert [fact for fact in facts if fact], "a screen with nothing on it proves nothing"
    return [fact for fact in facts if fact not in said] + DRAWING.findall(out) + re.findall("\x1b", out)


@pytest.mark.parametrize("wanted", SAMPLE, ids=lambda one: f"{one.screen}: {one.words}")
def test_a_command_says_what_the_screen_shows(homecare: Homecare, sample: Diary, wanted: Says) -> None:
    assert _lacks(homecare, sample, wanted) == []


@pytest.mark.parametrize("wanted", COURSE, ids=lambda one: one.screen)
def test_a_command_says_what_waits(homecare: Homecare, diary: Diary, wanted: Says) -> None:
    follow(diary)
    three_good_days(diary)
    from_practice(diary)
    assert _lacks(homecare, diary, wanted) == []


@pytest.mark.parametrize("wanted", PRACTICE, ids=lambda one: one.screen)
def test_a_command_says_what_the_clinic_shows(
    homecare: Homecare, clinic: Clinic, paths: Paths, wanted: Says
) -> None:
    clinic.patients.add("Akiko")
    clinic.patients.add("Hiroshi")
    homecare("patient", "note", "Akiko", "Prefers mornings.")
    diary = Diary.open(paths, patient="Akiko", clock=HandClock())
    assert _lacks(homecare, diary, wanted) == []
    diary.close()


@pytest.mark.parametrize("topic", ["causes", "prevention", "sitting", "treatments", "acupuncture", "points"])
def test_the_guide_says_each_topic_in_plain_letters(homecare: Homecare, topic: str) -> None:
    assert not DRAWING.findall(homecare("--plain", "guide", topic).out)
