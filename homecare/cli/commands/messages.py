"""`homecare messages`: what the practice wrote, messages and answers."""

import typer

from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json

app = plain_app()


@app.command("messages", cls=Command, help=SUMMARIES["messages"], epilog=EXAMPLES["messages"])
def messages(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """`homecare messages`."""
    from homecare.cli.json.questions import received_shape
    from homecare.cli.texts.questions import received_text

    call = call_of(ctx)
    with call.diary() as diary:
        received, answers = diary.questions.messages(), diary.questions.answers(received=True)
        unread = [one.id for one in received if one.read_at is None]
        unread += [one.reply.id for one in answers if one.reply.read_at is None]
        if unread:
            diary.questions.mark_read(unread)
    if as_json:
        show_json(received_shape(received, answers, call.date_of))
        return
    say(received_text(received, answers, call.date_of) or wording.NO_MESSAGE)
