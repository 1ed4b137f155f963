"""`homecare step`: the steps that the programme's rules propose, and what the patient answers."""

from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json
from homecare.core.records.flare_and_steps import Answer

app = plain_app()

Exercise = Annotated[
    str,
    typer.Argument(
        metavar="EXERCISE",
        autocompletion=completion.exercises,
        help=HELPS["step.exercise"],
    ),
]


@app.callback(help=SUMMARIES["step"], epilog=EXAMPLES["step"])
def step() -> None:
    """`homecare step`: the commands below stand under it."""


@app.command("list", cls=Command, help=SUMMARIES["step.list_steps"], epilog=EXAMPLES["step.list_steps"])
def list_steps(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """`homecare step list`."""
    with call_of(ctx).diary() as diary:
        proposals, at_practice = diary.progression.proposals(), diary.at_practice()
    if as_json:
        from homecare.cli.json.progression import proposals_shape

        show_json({"proposals": proposals_shape(proposals)})
    else:
        from homecare.cli.texts.progression import proposals_text

        say(proposals_text(proposals, at_practice=at_practice))


@app.command("yes", cls=Command, help=SUMMARIES["step.yes"], epilog=EXAMPLES["step.yes"])
def yes(ctx: typer.Context, exercise: Exercise) -> None:
    """`homecare step yes`."""
    _answer(ctx, exercise, Answer.YES, wording.FROM_TODAY)


@app.command("not-now", cls=Command, help=SUMMARIES["step.not_now"], epilog=EXAMPLES["step.not_now"])
def not_now(ctx: typer.Context, exercise: Exercise) -> None:
    """`homecare step not-now`."""
    _answer(ctx, exercise, Answer.NOT_NOW, wording.ASKED_AGAIN)


@app.command("ask", cls=Command, help=SUMMARIES["step.ask"], epilog=EXAMPLES["step.ask"])
def ask(ctx: typer.Context, exercise: Exercise) -> None:
    """`homecare step ask`."""
    _answer(ctx, exercise, Answer.ASK, wording.A_QUESTION_NOW)


def _answer(ctx: typer.Context, exercise: str, answer: Answer, then: str) -> None:
    from homecare.core.wording.entries import entry_in_words

    with call_of(ctx).diary() as diary:
        before = diary.progression.proposals()
        answered = diary.progression.answer_step(exercise.strip(), answer)
        left = {one.exercise for one in diary.progression.proposals()} | {answered.exercise}
    names = {one.exercise: one.name for one in before}
    say(f"{entry_in_words(answered, names.get(answered.exercise))}.")
    say(then)
    if any(one.exercise not in left for one in before):
        say(wording.ONE_AT_A_TIME)
