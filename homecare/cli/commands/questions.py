"""`homecare questions`: what to ask the practitioner, written down when it comes to mind."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.logged import say_notice
from homecare.cli.output.printing import say, show_json
from homecare.cli.wording import TO_UNDO
from homecare.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from homecare.core.records.treatment import ForPractitioner
    from homecare.diary.diary import Diary

app = plain_app()

EVERY: Final = "all"
"""Said in the place of an id: every question that is still open."""


@app.callback(invoke_without_command=True, help=SUMMARIES["questions"], epilog=EXAMPLES["questions"])
def questions(
    ctx: typer.Context,
    every: Annotated[bool, typer.Option("--all", help=HELPS["questions.every"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare questions`."""
    from homecare.cli.json.course import questions_shape
    from homecare.cli.texts.questions import questions_text

    if ctx.invoked_subcommand is not None:
        if every or as_json:
            raise InputError(wording.LIST_ALONE, wording.WRITE_QUESTIONS_ALL)
        return
    call = call_of(ctx)
    with call.diary() as diary:
        listed = diary.questions.all(asked=every)
        answers = diary.questions.answers()
        unread = [one.reply.id for one in answers if one.reply.read_at is None]
        if every and unread and not as_json:  # what is shown counts as read
            diary.questions.mark_read(unread)
    if as_json:
        show_json({"questions": questions_shape(listed, answers, call.date_of)})
        return
    say(questions_text(listed, answers, call.date_of, every=every) or wording.NO_OPEN_QUESTION)


@app.command("add", cls=Command, help=SUMMARIES["questions.add"], epilog=EXAMPLES["questions.add"])
def add(
    ctx: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT", help=HELPS["questions.text"])],
) -> None:
    """`homecare questions add`."""
    with call_of(ctx).diary() as diary:
        question = diary.questions.ask(" ".join(text))
        left = len(diary.questions.all())
        if left > 1:
            say(wording.WRITTEN_DOWN_AMONG.of(left, question=question.text))
        else:
            say(wording.WRITTEN_DOWN.format(question=question.text))
        say(wording.ON_THE_REPORT)
        say_notice(diary, question)


@app.command("asked", cls=Command, help=SUMMARIES["questions.asked"], epilog=EXAMPLES["questions.asked"])
def asked(
    ctx: typer.Context,
    wanted: Annotated[
        list[str],
        typer.Argument(
            metavar="ID",
            autocompletion=completion.question_ids,
            help=HELPS["questions.wanted"],
        ),
    ],
    still_open: Annotated[bool, typer.Option("--open", help=HELPS["questions.still_open"])] = False,
) -> None:
    """`homecare questions asked`."""
    with call_of(ctx).diary() as diary:
        chosen = _chosen(diary, wanted)
        changed = diary.questions.mark_asked([one.id for one in chosen], asked=not still_open)
    if not changed:
        say(wording.SO_ALREADY)
        return
    told = wording.OPEN_AGAIN if still_open else wording.ASKED
    say([told.format(question=one.text) for one in changed])
    say(TO_UNDO)


def _chosen(diary: "Diary", wanted: list[str]) -> "list[ForPractitioner]":
    """The questions that are meant.

    Raises:
        NotFoundError: if no id begins so, or several do.
    """
    known = diary.questions.all(asked=True)
    if [word.strip().lower() for word in wanted] == [EVERY]:
        return [one for one in known if not one.asked]
    chosen = []
    for word in wanted:
        begins = word.strip().lower()
        found = [one for one in known if begins and str(one.id).startswith(begins)]
        if len(found) != 1:
            few = wording.SEVERAL_QUESTIONS_BEGIN if found else wording.NO_QUESTION_BEGINS
            raise NotFoundError(few.format(wanted=word), wording.SEE_QUESTIONS)
        chosen += found
    return chosen
