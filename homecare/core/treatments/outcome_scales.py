"""Two scales a patient may answer beside the daily pain: PSFS and PGIC (CLINICAL.md §3), in our own words.

PSFS (Stratford 1995): three to five activities of one's own, each from 0 = unable to 10 = as before.
PGIC: one question with seven steps. The steps are numbered here from 1 = very much worse to 7 = very much
better, so that higher is better in both.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import fmean
from typing import Final, cast

from homecare.core.records.records import Questionnaire
from homecare.core.treatments import wording
from homecare.core.values import limits
from homecare.core.values.in_words import number
from homecare.core.values.parsing import parse_whole
from homecare.core.values.spelling import compared
from homecare.errors import InputError

PSFS: Final = "psfs"
PGIC: Final = "pgic"
ACTIVITIES_MIN: Final = 3
ACTIVITIES_MAX: Final = 5
ACTIVITY_MAX: Final = 10
"""As before: the highest score of an activity; 0 is unable."""
EVERY_SESSIONS: Final = 4
"""Both scales are offered again after so many sessions."""
CHANGE: Final = "change"
"""The one item of PGIC."""
PGIC_WORDS: Final[Mapping[int, str]] = wording.PGIC_WORDS
NOT_A_VERDICT: Final = wording.HIGHER_IS_BETTER
NOT_BEGUN: Final = wording.NO_SESSION_IS_LOGGED_YET
LOG_FIRST: Final = wording.LOG_THE_FIRST_SESSION_FIRST
PSFS_SOURCE: Final = wording.PSFS_SOURCE
PSFS_ASKS: Final = wording.NAME_THINGS_THAT_ARE_HARD.format(least=ACTIVITIES_MIN, most=ACTIVITIES_MAX)
PSFS_QUESTION: Final = wording.HOW_WELL_TODAY
PGIC_QUESTION: Final = wording.HOW_IS_YOUR_NECK_NOW


def psfs_question_of(day: str) -> str:
    """The question of PSFS as an answer of another day is corrected; `day` in words."""
    return wording.HOW_WELL_ON.format(day=day)


def pgic_question_of(day: str) -> str:
    """The question of PGIC as an answer of another day is corrected; `day` in words."""
    return wording.HOW_WAS_YOUR_NECK_ON.format(day=day)


def psfs_scores(pairs: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Activities with their scores, as they are kept.

    Raises:
        InputError: for fewer than three or more than five activities, one that is named twice or empty, or a
            score outside 0–10.
    """
    scores = tuple((" ".join(activity.split()), score) for activity, score in pairs)
    for activity, score in scores:
        limits.words(activity, limits.NAME_LENGTH, wording.AN_ACTIVITY)
        limits.whole(score, 0, ACTIVITY_MAX, wording.SCORE_OF.format(activity=activity))
    names = [compared(activity) for activity, _ in scores]
    twice = next((activity for activity, _ in scores if names.count(compared(activity)) > 1), None)
    if twice is not None:
        raise InputError(wording.ACTIVITY_IS_NAMED_TWICE.format(twice=twice), wording.NAME_EACH_ACTIVITY_ONCE)
    if not ACTIVITIES_MIN <= len(scores) <= ACTIVITIES_MAX:
        raise InputError(
            wording.ACTIVITIES_ARE.format(least=ACTIVITIES_MIN, most=ACTIVITIES_MAX, number=len(scores)),
            wording.NAME_THINGS_THAT_YOU_DO,
        )
    return scores


def pgic_scores(step: object) -> tuple[tuple[str, int], ...]:
    """The step of PGIC, as it is kept.

    Raises:
        InputError: for anything but a whole number from 1 to 7.
    """
    return ((CHANGE, limits.whole(step, min(PGIC_WORDS), max(PGIC_WORDS), wording.THE_STEP)),)


def activities_of(answered: Sequence[Questionnaire]) -> tuple[str, ...]:
    """The activities last asked about, in their order; empty before the first time."""
    psfs = [one for one in answered if one.instrument == PSFS]
    return tuple(activity for activity, _ in psfs[-1].scores) if psfs else ()


def psfs_mean(answered: Questionnaire) -> float:
    """The mean of the activities' scores, 0–10; higher is better."""
    return fmean(score for _, score in answered.scores)


def step_of(answered: Questionnaire) -> int:
    """The step of an answer to PGIC, 1–7."""
    return dict(answered.scores).get(CHANGE, 0)


def activity_scores(answered: Iterable[Questionnaire]) -> dict[str, list[tuple[date, int]]]:
    """Day and score of each activity, in the order of the answers, however its letters are written."""
    found: dict[str, list[tuple[date, int]]] = {}
    names: dict[str, str] = {}
    for one in answered:
        for activity, score in one.scores:
            name = names.setdefault(compared(activity), activity)
            found.setdefault(name, []).append((one.day, score))
    return found


def kept_scores(instrument: str, scores: object) -> tuple[tuple[str, int], ...]:
    """Corrected scores of an answer, as they are kept: pairs for PSFS, a step for PGIC.

    Raises:
        InputError: for scores that the instrument does not have.
    """
    if instrument == PGIC:
        return pgic_scores(scores)
    if isinstance(scores, int):
        raise InputError(wording.EACH_ACTIVITY_NEEDS_A_SCORE, wording.FOR_EXAMPLE_LIFTING)
    return psfs_scores(cast("Iterable[tuple[str, int]]", scores))


def read_activities(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """`lifting=4` and so on as activities with their scores.

    Raises:
        InputError: for words without an equals sign, or a score that is no whole number from 0 to 10.
    """
    found = []
    for word in words:
        activity, sign, score = word.rpartition("=")
        if not sign:
            raise InputError(wording.HAS_NO_SCORE.format(word=word), wording.WRITE_IT_LIKE_LIFTING)
        what = wording.SCORE_OF.format(activity=activity.strip()) if activity.strip() else wording.A_SCORE
        found.append((activity.strip(), parse_whole(score, 0, ACTIVITY_MAX, what)))
    return psfs_scores(found)


def named_scores(words: Sequence[str], known: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Activities with their scores; bare numbers are scores of the activities named before, in their order.

    Raises:
        InputError: for bare numbers before any activity was named, or not as many as there are.
    """
    if not all(word.strip().lstrip("+-").isdecimal() for word in words):
        return read_activities(words)
    if not known:
        raise InputError(wording.NO_ACTIVITY_IS_NAMED_YET, wording.WRITE_EACH_WITH_ITS_SCORE)
    if len(words) != len(known):
        raise InputError(
            wording.SCORES_FOR_ACTIVITIES.of(len(words), activities=", ".join(known)),
            wording.WRITE_ONE_SCORE_FOR_EACH,
        )
    return read_activities(f"{name}={score}" for name, score in zip(known, words, strict=True))


def due_after(answered: Sequence[Questionnaire], instrument: str, sessions: int, held: Sequence[int]) -> bool:
    """Whether a scale is to be offered: at the baseline, then after every fourth session.

    `held` names for each answer, in order, how many sessions were held up to it; `sessions` how many are
    held now. PGIC speaks of a change, so it has no baseline.
    """
    before = [count for one, count in zip(answered, held, strict=True) if one.instrument == instrument]
    if not before:
        return sessions >= EVERY_SESSIONS if instrument == PGIC else True
    return sessions // EVERY_SESSIONS > before[-1] // EVERY_SESSIONS


def questionnaire_in_words(answered: Questionnaire) -> str:
    """`Activities (PSFS): typing 4, …; mean 5 out of 10`, `Change since the start (PGIC): much better`."""
    scale, answer = scale_and_answer(answered)
    return wording.SCALE_AND_ANSWER.format(scale=scale, answer=answer) if answer else scale


def scale_and_answer(answered: Questionnaire) -> tuple[str, str]:
    """The same in two: the scale, and what was answered; nothing for one that the program does not know."""
    if answered.instrument == PGIC:
        step = dict(answered.scores).get(CHANGE)
        return wording.CHANGE_SCALE, str(PGIC_WORDS.get(step or 0, step))
    if answered.instrument == PSFS:
        each = ", ".join(f"{activity} {score}" for activity, score in answered.scores)
        mean = number(psfs_mean(answered))
        answer = wording.SCORES_AND_MEAN.format(scores=each, mean=mean, most=ACTIVITY_MAX)
        return wording.ACTIVITIES_SCALE, answer
    return wording.QUESTIONNAIRE.format(name=answered.instrument), ""
