"""Words of `homecare patient` for what a patient asks, what is answered, and the messages to them."""

from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json
from homecare.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from homecare.clinic.clinic import Clinic
    from homecare.core.clinic.questions import Ask

app = plain_app()
"""Its commands are taken over by `homecare patient`."""

Name = Annotated[str, typer.Argument(metavar="NAME", help=HELPS["patient_questions.name"])]


@app.command(
    "questions",
    cls=Command,
    help=SUMMARIES["patient_questions.questions"],
    epilog=EXAMPLES["patient_questions.questions"],
)
def questions(
    ctx: typer.Context,
    name: Name,
    every: Annotated[bool, typer.Option("--all", help=HELPS["patient_questions.every"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare patient questions`."""
    from homecare.cli.json.questions import asks_shape
    from homecare.cli.texts.questions import asks_text

    call = call_of(ctx)
    with call.clinic() as clinic:
        named, asks = clinic.patients.named(name).name, clinic.questions.asks(name)
    if as_json:
        show_json(asks_shape(named, [one for one in asks if every or one.is_open], call.date_of))
        return
    say(asks_text(named, asks, call.date_of, every=every))


@app.command(
    "answer",
    cls=Command,
    help=SUMMARIES["patient_questions.answer"],
    epilog=EXAMPLES["patient_questions.answer"],
)
def answer(
    ctx: typer.Context,
    name: Name,
    wanted: Annotated[
        str,
        typer.Argument(metavar="ID", help=HELPS["patient_questions.wanted"]),
    ],
    text: Annotated[
        list[str] | None, typer.Argument(metavar="TEXT", help=HELPS["patient_questions.text"])
    ] = None,
    *,
    talked: Annotated[bool, typer.Option("--talked", help=HELPS["patient_questions.talked"])] = False,
    remove: Annotated[bool, typer.Option("--remove", help=HELPS["patient_questions.remove"])] = False,
) -> None:
    """`homecare patient answer`."""
    said = " ".join(text) if text is not None else None
    if (said is not None) + talked + remove != 1:
        raise InputError(
            wording.ANSWER_MISSING if said is None and not talked and not remove else wording.SAY_ONE_THING,
            wording.WRITE_AN_ANSWER,
        )
    with call_of(ctx).clinic() as clinic:
        named, chosen = clinic.patients.named(name).name, _chosen(clinic, name, wanted)
        if remove:
            clinic.questions.put_answer_aside(name, chosen.id)
            say(wording.TAKEN_BACK.format(question=chosen.says))
            if chosen.sent:
                say(wording.HAS_ANSWER_UNTIL.format(name=named, command=_share(named)))
            return
        clinic.questions.answer(name, chosen.id, said)
    told = wording.ANSWERED if said is not None else wording.TICKED_OFF
    say(told.format(question=chosen.says))
    say(wording.HAS_IT_WITH.format(name=named, command=_share(named)))
    say(wording.TAKE_IT_BACK.format(name=quote(named)))


def _share(name: str) -> str:
    return wording.SHARE.format(name=quote(name))


def _chosen(clinic: "Clinic", name: str, wanted: str) -> "Ask":
    """What is meant by the beginning of an id.

    Raises:
        NotFoundError: if no id begins so, or several do.
    """
    begins = wanted.strip().lower()
    found = [one for one in clinic.questions.asks(name) if begins and str(one.id).startswith(begins)]
    if len(found) != 1:
        few = wording.SEVERAL_QUESTIONS_BEGIN if found else wording.NO_QUESTION_BEGINS
        raise NotFoundError(
            few.format(wanted=wanted),
            wording.SEE_ASKS.format(name=quote(clinic.patients.named(name).name)),
        )
    return found[0]


@app.command(
    "messages",
    cls=Command,
    help=SUMMARIES["patient_questions.messages"],
    epilog=EXAMPLES["patient_questions.messages"],
)
def messages(ctx: typer.Context, name: Name, as_json: options.AsJson = False) -> None:
    """`homecare patient messages`."""
    from homecare.cli.json.questions import sent_shape
    from homecare.cli.texts.questions import sent_text

    call = call_of(ctx)
    with call.clinic() as clinic:
        named, written = clinic.patients.named(name).name, clinic.questions.messages_sent(name)
    if as_json:
        show_json(sent_shape(named, written, call.date_of))
        return
    say(sent_text(named, written, call.date_of))
