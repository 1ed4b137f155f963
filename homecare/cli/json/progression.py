"""The JSON of proposed steps and of what waits. Scripts rely on these keys: they are stable once shipped."""

from collections.abc import Iterable

from homecare.cli.json.questions import answers_shape
from homecare.cli.json.views import Shape, dose_shape
from homecare.core.routine.progression import Proposal
from homecare.core.serial.json_records import plain
from homecare.core.wording.progression import condition_in_words, step_in_words
from homecare.diary.waiting import Waiting


def proposals_shape(proposals: Iterable[Proposal]) -> list[Shape]:
    """Each proposed step with its rule and what led to it."""
    return [
        {
            "exercise": one.exercise,
            "name": one.name,
            "back": one.back,
            "asked": one.asked,
            "answer": None if one.reply is None else {"text": one.reply.text},
            "level_before": one.before.level,
            "level_after": one.after.level,
            "dose_before": dose_shape(one.before),
            "dose_after": dose_shape(one.after),
            "sentence": step_in_words(one),
            "rule": condition_in_words(one),
            "times": [
                {
                    "day": time.day.isoformat(),
                    "full": time.full,
                    "peak": time.peak,
                    "next_day": time.next_day,
                    "usual": time.usual,
                    "entries": plain(time.entries),
                }
                for time in one.times
            ],
        }
        for one in proposals
    ]


def waiting_shape(waiting: Waiting) -> Shape:
    """What waits beside the day's routine."""
    planned = waiting.appointment
    return {
        "proposals": proposals_shape(waiting.proposals),
        "messages": [one.text for one in waiting.messages],
        "answers": answers_shape(waiting.answers),
        "next_session": None if planned is None else {"day": planned.day.isoformat(), "time": planned.time},
        "session_begun": None if waiting.begun is None else str(waiting.begun.id),
        "after_effects_due": plain(waiting.after_effects),
        "questions_open": waiting.questions,
    }
