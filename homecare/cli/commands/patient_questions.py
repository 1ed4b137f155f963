"""Words of `homecare patient` for what a patient asks, what is answered, and the messages to them."""

from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
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


@app.command("questions", cls=Command, epilog=EXAMPLES["patient_questions.questions"])
def questions(
    ctx: typer.Context,
    name: Name,
    every: Annotated[bool, typer.Option("--all", help=HELPS["patient_questions.every"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """Read what a patient asks: questions, and steps of the programme they want to ask about first."""
    from homecare.cli.json.questions import asks_shape
    from homecare.cli.texts.questions import asks_text

    call = call_of(ctx)
    with call.clinic() as clinic:
        named, asks = clinic.patients.named(name).name, clinic.questions.asks(name)
    if as_json:
        show_json(asks_shape(named, [one for one in asks if every or one.is_open], call.date_of))
        return
    say(asks_text(named, asks, call.date_of, every=every))


@app.command("answer", cls=Command, epilog=EXAMPLES["patient_questions.answer"])
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
    """Answer a question, or a step that a patient asks about. The answer goes out with the next file."""
    said = " ".join(text) if text is not None else None
    if (said is not None) + talked + remove != 1:
        raise InputError(
            "The answer is missing." if said is None and not talked and not remove else "Say only one thing.",
            "Write the answer after the id, or --talked, or --remove.",
        )
    with call_of(ctx).clinic() as clinic:
        named, chosen = clinic.patients.named(name).name, _chosen(clinic, name, wanted)
        if remove:
            clinic.questions.put_answer_aside(name, chosen.id)
            say(f"Taken back. It is open again: {chosen.says}")
            if chosen.sent:
                say(f"{named} has your answer until the next file: {_share(named)}")
            return
        clinic.questions.answer(name, chosen.id, said)
    did = "Answered" if said is not None else "Ticked off"
    say(f"{did}: {chosen.says}")
    say(f"{named} has it with the next file: {_share(named)}")
    say(f"To take it back: homecare --patient {quote(named)} undo")


def _share(name: str) -> str:
    return f"homecare --patient {quote(name)} share FILE"


def _chosen(clinic: "Clinic", name: str, wanted: str) -> "Ask":
    """What is meant by the beginning of an id.

    Raises:
        NotFoundError: if no id begins so, or several do.
    """
    begins = wanted.strip().lower()
    found = [one for one in clinic.questions.asks(name) if begins and str(one.id).startswith(begins)]
    if len(found) != 1:
        few = "Several questions have an id" if found else "There is no question with an id"
        raise NotFoundError(
            f"{few} that begins with “{wanted}”.",
            "See them and their ids: homecare patient questions "
            f"{quote(clinic.patients.named(name).name)} --all",
        )
    return found[0]


@app.command("messages", cls=Command, epilog=EXAMPLES["patient_questions.messages"])
def messages(ctx: typer.Context, name: Name, as_json: options.AsJson = False) -> None:
    """Read again what you wrote to a patient, the newest first."""
    from homecare.cli.json.questions import sent_shape
    from homecare.cli.texts.questions import sent_text

    call = call_of(ctx)
    with call.clinic() as clinic:
        named, written = clinic.patients.named(name).name, clinic.questions.messages_sent(name)
    if as_json:
        show_json(sent_shape(named, written, call.date_of))
        return
    say(sent_text(named, written, call.date_of))
