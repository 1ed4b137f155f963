"""The JSON of what patients ask and what the practice wrote. Scripts rely on these keys."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from homecare.cli.json.views import Shape
from homecare.core.clinic.questions import Answered, Ask, received
from homecare.core.records.practice import Message
from homecare.core.serial.json_records import plain

if TYPE_CHECKING:
    from homecare.clinic.questions import SentMessage

DateOf = Callable[[datetime], date]


def received_shape(messages: Iterable[Message], answers: Iterable[Answered], date_of: DateOf) -> list[Shape]:
    """What the practice wrote, the newest first; `about` is the question of an answer, null for a message."""
    return [
        {
            "day": date_of(words.at).isoformat(),
            "text": words.text,
            "read": words.read,
            "about": words.answers and words.answers.asked,
        }
        for words in received(messages, answers)
    ]


def answers_shape(answers: Iterable[Answered]) -> list[Shape]:
    """Answers that wait to be read."""
    return [{"about": one.asked, "text": one.reply.text} for one in answers]


def asks_shape(name: str, asks: Iterable[Ask], date_of: DateOf) -> Shape:
    """What a patient asks; `kind` is `question` or `step`, and `exercise` is null for a question.

    `answer` is null without words, `talked` says that it was ticked off so, `settled` how it came to rest
    without an answer.
    """
    return {
        "name": name,
        "asks": [
            {
                "id": str(one.id),
                "kind": "step" if one.is_request else "question",
                "day": plain(one.entry.day),
                "text": one.says,
                "exercise": getattr(one.entry, "exercise", None),
                "open": one.is_open,
                "settled": one.settled or None,
                "answer": None if one.reply is None else one.reply.text,
                "talked": one.reply is not None and one.reply.text is None,
                "answered": None if one.reply is None else plain(date_of(one.reply.entered_at)),
                "sent": one.sent,
            }
            for one in asks
        ],
    }


def sent_shape(name: str, messages: "Iterable[SentMessage]", date_of: DateOf) -> Shape:
    """What was written to a patient, the newest first; `sent` says that it left in a file."""
    return {
        "name": name,
        "messages": [
            {
                "id": str(one.message.id),
                "day": plain(date_of(one.message.entered_at)),
                "text": one.message.text,
                "sent": one.sent,
            }
            for one in messages
        ],
    }
