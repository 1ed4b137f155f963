"""What is shown under an entry: purely, for every outcome, peak and limit."""

import pytest

from homecare.core.programme.plan import SafetyPlan
from homecare.core.records.records import Outcome
from homecare.core.wording.safety_notice import (
    HIGH,
    Notice,
    exercise_notice,
    is_high,
    notice_lines,
    pointer,
)

TEXT = "Stop and call us."


@pytest.mark.parametrize("peak", range(11))
@pytest.mark.parametrize("limit", [None, 0, 4, 9, 10])
@pytest.mark.parametrize("text", ["", TEXT])
def test_a_peak_above_the_limit_or_high_pain_gives_a_notice(peak: int, limit: int | None, text: str) -> None:
    rule = SafetyPlan(pain_peak_max=limit, stop_text=text)
    found = exercise_notice(rule, Outcome.DONE, peak)
    above = limit is not None and peak > limit
    assert (found is not None) == (above or peak >= HIGH)
    if above and found is not None:
        assert found.programme == (text or f"Keep your peak pain at {limit} or below.")
    elif found is not None:
        assert found.programme is None


@pytest.mark.parametrize("outcome", Outcome)
def test_without_a_programme_it_is_for_high_pain_and_what_was_stopped_for_pain(outcome: Outcome) -> None:
    stopped = outcome is Outcome.STOPPED_FOR_PAIN
    assert exercise_notice(None, outcome, None) == (Notice() if stopped else None)
    assert exercise_notice(None, outcome, 3, 2, 4) == (Notice() if stopped else None)
    assert exercise_notice(None, outcome, 3, 2, HIGH) == Notice()


def test_a_stop_without_a_peak_says_the_programmes_words_and_whom_to_call() -> None:
    rule = SafetyPlan(stop_text=TEXT, contact="03-0000-0000")
    assert exercise_notice(rule, Outcome.STOPPED_FOR_PAIN, None) == Notice(programme=f"{TEXT} 03-0000-0000")
    assert exercise_notice(SafetyPlan(), Outcome.STOPPED_FOR_PAIN, None) == Notice()


def test_high_is_eight_and_more() -> None:
    assert [is_high(level) for level in (None, 0, 7, 8, 10)] == [False, False, False, True, True]
    assert not is_high()


def test_the_words_point_and_judge_nothing_and_speak_to_whoever_reads_them() -> None:
    assert notice_lines(None) == ()
    assert notice_lines(Notice()) == ("If you are unsure, see: homecare safety",)
    assert notice_lines(Notice(programme=TEXT), typed=False) == (
        f"Your programme says: {TEXT}",
        "If you are unsure: ! opens the safety page.",
    )
    assert notice_lines(Notice(programme=TEXT), at_practice=True) == (
        f"The programme says: {TEXT}",
        "If your patient is unsure, see: homecare safety",
    )
    for typed in (True, False):
        for at_practice in (True, False):
            assert "you have" not in pointer(typed=typed, at_practice=at_practice)
