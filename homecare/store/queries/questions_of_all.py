"""What all patients of a practice ask, for its panel: two statements, however many patients there are."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.practice import Reply
from homecare.core.records.treatment import ForPractitioner
from homecare.store.tables import table_of


class AskedOfAll:
    """What is asked, by the key that the panel has for each patient.

    `of_all` gives the rows of a table that are not archived, of the panel's patients. `questions` counts the
    open ones; `replied` names the steps asked about that have an answer.
    """

    def __init__(self, of_all: Callable[..., Select[Any]], connection: Connection) -> None:
        questions, replies, answers = table_of(ForPractitioner), table_of(Reply), table_of(StepAnswer)
        reply = select(replies.c.id).where(
            replies.c.patient == questions.c.patient,
            replies.c.about == questions.c.id,
            replies.c.archived_at.is_(None),
        )
        still_open = of_all(questions, func.count()).where(
            questions.c.asked.is_(False), ~reply.correlate(questions).exists()
        )
        rows = connection.execute(still_open.group_by(questions.c.patient))
        self.questions: dict[Any, int] = {row[0]: row[1] for row in rows}
        self.replied: dict[Any, set[UUID]] = defaultdict(set)
        about = of_all(replies, replies.c.about).join(answers, answers.c.id == replies.c.about)
        for key, asked in connection.execute(about):
            self.replied[key].add(asked)
